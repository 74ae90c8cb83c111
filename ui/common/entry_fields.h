#pragma once

#include "core/vocabulary/vocabulary.h"
#include "ui/common/form.h"
#include "ui/common/tag_field.h"
#include "ui/common/theme.h"
#include "ui/text/language.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace musubi {
class Centre;
struct Staff;
}

namespace musubi::ui {

// The kinds of fields that the forms of records are made of.

/// `width` at 100 %; 0 fills the line.
QLineEdit* lineField(int width, const QString& placeholder = {});
QPlainTextEdit* textField(int height);
/// The words of a list; `optional` puts — before them.
QComboBox* termBox(const Vocabulary& vocabulary, QLatin1StringView list, bool optional);
TagField* termField(const Vocabulary& vocabulary, QLatin1StringView list, const QString& name, bool mainWanted);
/// Everybody of the office behind a first line —.
QComboBox* staffBox(Centre& centre);

/// Boxes over codes of a list are bound by hand: the value is a Term, not an enum.
template <class Value, class List>
void bindTerm(Form<Value>& form, QLatin1StringView name, QComboBox* box, Term<List> Value::*member)
{
    form.add(name, box,
        [=](const Value& v) {
            if (box->findData((v.*member).code) < 0)
                box->addItem((v.*member).code, (v.*member).code); // a word no longer offered stays
            box->setCurrentIndex(box->findData((v.*member).code));
        },
        [=](Value& v) { (v.*member).code = box->currentData().toString(); });
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [&form] { form.changed(); });
}

/// A box of staffBox(); somebody who is not in it any more is added by number.
template <class Value>
void bindStaff(Form<Value>& form, QLatin1StringView name, QComboBox* box, std::optional<Id<Staff>> Value::*member)
{
    form.add(name, box, [=](const Value& v) { box->setCurrentIndex(std::max(0, box->findData(v.*member ? (v.*member)->value : 0))); },
        [=](Value& v) {
            const qint64 id = box->currentData().toLongLong();
            v.*member = id ? std::optional(Id<Staff>{id}) : std::nullopt;
        });
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [&form] { form.changed(); });
}

} // namespace musubi::ui
