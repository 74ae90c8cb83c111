#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

/// Installed on the application; its name says which language it carries.
constexpr auto ownTranslator = "musubi translator";
constexpr auto qtTranslator = "qt translator";

/// From the first of the folders that has it.
void replaceTranslator(const char* role, const QString& file, const QStringList& folders)
{
    QCoreApplication* app = QCoreApplication::instance();
    const QString name = QString::fromLatin1(role);
    delete app->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    auto* translator = new QTranslator(app);
    translator->setObjectName(name);
    if (std::any_of(folders.begin(), folders.end(), [&](const QString& folder) { return translator->load(file, folder); }))
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
    replaceTranslator(qtTranslator, u"qtbase_"_s + code, {u":/i18n"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    replaceTranslator(ownTranslator, u"musubi_"_s + code, {u":/i18n"_s});
}

QString language()
{
    const QString code = QCoreApplication::instance()->property("language").toString();
    return code.isEmpty() ? u"en"_s : code; // the sources are English
}

} // namespace musubi::text
