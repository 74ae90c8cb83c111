#include "ui/common/entry_fields.h"

#include "core/centre.h"
#include "core/staff/staff_room.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

QLineEdit* lineField(int width, const QString& placeholder)
{
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    if (width > 0)
        edit->setFixedWidth(theme().px(width));
    return edit;
}

QPlainTextEdit* textField(int height)
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(theme().px(height));
    edit->setMaximumHeight(theme().px(height));
    return edit;
}

QComboBox* termBox(const Vocabulary& vocabulary, QLatin1StringView list, bool optional)
{
    auto* box = new QComboBox;
    if (optional)
        box->addItem(u"—"_s, QString());
    for (const auto& term : vocabulary.terms(QString(list)))
        box->addItem(vocabulary.label(QString(list), term.value.code, text::language()), term.value.code);
    return box;
}

TagField* termField(const Vocabulary& vocabulary, QLatin1StringView list, const QString& name, bool mainWanted)
{
    auto* field = new TagField(name);
    QList<TagField::Option> options;
    for (const auto& term : vocabulary.terms(QString(list), true))
        options << TagField::Option{term.value.code, vocabulary.label(QString(list), term.value.code, text::language()), {}, term.value.active};
    field->setOptions(options);
    field->setMainWanted(mainWanted);
    return field;
}

QComboBox* staffBox(Centre& centre)
{
    auto* box = new QComboBox;
    box->addItem(u"—"_s, qint64(0));
    for (const auto& row : centre.staff().all())
        box->addItem(row.value.name, row.id.value);
    return box;
}

} // namespace musubi::ui
