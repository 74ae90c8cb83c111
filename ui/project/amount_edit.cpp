#include "ui/project/amount_edit.h"

#include "core/japan/numerals.h"
#include "ui/common/input_method.h"
#include "ui/common/theme.h"

#include <QLocale>

namespace musubi::ui {

using namespace Qt::StringLiterals;

AmountEdit::AmountEdit(const QString& name, QWidget* parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setAlignment(Qt::AlignRight);
    setFixedWidth(theme().px(116));
    connect(this, &QLineEdit::textChanged, this, &AmountEdit::valueChanged);
}

std::optional<qint64> AmountEdit::value() const
{
    QString digits = japan::plainDigits(text()).remove(u',').remove(u'，').remove(u'、').remove(u' ').remove(u'円').remove(u'¥');
    if (digits.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 amount = digits.toLongLong(&isNumber);
    return isNumber && amount >= 0 ? amount : -1;
}

void AmountEdit::setValue(const std::optional<qint64>& amount)
{
    static const QLocale grouped(QLocale::Japanese, QLocale::Japan);
    if (value() == amount && !text().isEmpty())
        return; // what is being typed keeps its cursor
    setText(amount ? grouped.toString(*amount) : QString());
}

void AmountEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    const auto amount = value();
    if (amount.value_or(-1) >= 0 && !isComposing(this)) {
        const QSignalBlocker same(this); // the same amount, grouped
        setText(QLocale(QLocale::Japanese, QLocale::Japan).toString(*amount));
    }
}

} // namespace musubi::ui
