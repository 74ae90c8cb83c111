#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

/// Installed on the application; its name says which language it carries.
constexpr auto ownTranslator = "musubi translator";
constexpr auto qtTranslator = "qt translator";

void replaceTranslator(const char* role, const QString& file, const QString& folder)
{
    QCoreApplication* app = QCoreApplication::instance();
    const QString name = QString::fromLatin1(role);
    delete app->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    auto* translator = new QTranslator(app);
    translator->setObjectName(name);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList languages()
{
    return {u"ja"_s, u"en"_s};
}

QString systemLanguage()
{
    const QString code = QLocale::system().name().left(2);
    return languages().contains(code) ? code : u"ja"_s;
}

void useLanguage(const QString& code)
{
    QCoreApplication::instance()->setProperty("language", code);
    QLocale::setDefault(code == "ja"_L1 ? QLocale(QLocale::Japanese, QLocale::Japan) : QLocale(QLocale::English, QLocale::Japan));
    replaceTranslator(qtTranslator, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replaceTranslator(ownTranslator, u"musubi_"_s + code, u":/i18n"_s);
}

QString language()
{
    const QString code = QCoreApplication::instance()->property("language").toString();
    return code.isEmpty() ? u"en"_s : code; // the sources are English
}

} // namespace musubi::text
