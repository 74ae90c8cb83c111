#include "ui/common/field_hint.h"

#include "ui/common/buttons.h"
#include "ui/common/icon_label.h"
#include "ui/common/label.h"
#include "ui/common/problem.h"
#include "ui/common/tag.h"

#include <QHBoxLayout>
#include <QPointer>

namespace musubi::ui {

using namespace Qt::StringLiterals;

FieldHint::FieldHint(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"warning"_s, 16, Token::Bad, this))
    , m_tag(new TagLabel({}, this))
    , m_sentence(label({}, Type::Small, Token::Ink, this))
    , m_remedy(compact(linkButton({}, {}, this)))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_tag);
    row->addWidget(m_sentence);
    row->addWidget(m_remedy);
    row->addStretch(1);
    connect(m_remedy, &QToolButton::clicked, this, &FieldHint::remedyChosen);
    clear();
}

void FieldHint::showProblem(Severity severity, const QString& sentence)
{
    if (sentence.isEmpty()) {
        clear();
        return;
    }
    const bool error = severity == Severity::Error;
    m_icon->setIcon(error ? u"warning"_s : u"info"_s, error ? Token::Bad : Token::Warn);
    m_tag->setTag({});
    m_sentence->setText(sentence);
    setTone(*m_sentence, error ? Token::Bad : Token::Warn);
    reveal(*this, true);
}

void FieldHint::showNote(const QString& icon, Token tone, const Tag& tag, const QString& sentence)
{
    m_icon->setIcon(icon, tone);
    m_tag->setTag(tag);
    m_sentence->setText(sentence);
    setTone(*m_sentence, Token::Ink);
    reveal(*this, true);
}

void FieldHint::offer(const QString& remedy)
{
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
}

void FieldHint::clear()
{
    m_sentence->clear();
    m_tag->setTag({});
    offer({});
    setVisible(false);
}

QString FieldHint::sentence() const
{
    return m_sentence->text();
}

namespace {

constexpr auto hintProperty = "musubi_hint";
constexpr auto speakerProperty = "musubi_speaker"; // the field of the line that the sentence is about

} // namespace

void setHintLine(QWidget& field, FieldHint* hint)
{
    field.setProperty(hintProperty, QVariant::fromValue(QPointer<QObject>(hint)));
}

QString problemShownAt(const QWidget& field)
{
    if (const QString own = field.property("problem").toString(); !own.isEmpty())
        return own;
    for (const QWidget* whole = field.parentWidget(); whole && whole->focusProxy() == &field; whole = whole->parentWidget())
        if (const QString said = whole->property("problem").toString(); !said.isEmpty())
            return said;
    return {};
}

bool hasHintLine(const QWidget& field)
{
    return !field.property(hintProperty).value<QPointer<QObject>>().isNull();
}

void showProblem(QWidget& field, Severity severity, const QString& sentence)
{
    const QString word = sentence.isEmpty() ? QString() : severity == Severity::Error ? u"error"_s : u"warning"_s;
    field.setProperty("problem", word.isEmpty() ? QVariant() : QVariant(word));
    field.setAccessibleDescription(sentence);
    field.update();
    auto* hint = qobject_cast<FieldHint*>(field.property(hintProperty).value<QPointer<QObject>>().data());
    if (hint && sentence.isEmpty() && hint->property(speakerProperty).value<QObject*>() != &field)
        return; // it speaks of another field of the line
    if (hint) {
        hint->setProperty(speakerProperty, QVariant::fromValue<QObject*>(sentence.isEmpty() ? nullptr : &field));
        hint->showProblem(severity, sentence);
    } else
        field.setToolTip(plainToolTip(sentence));
}

} // namespace musubi::ui
