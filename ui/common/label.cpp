#include "ui/common/label.h"

#include "ui/common/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(Type type)
{
    switch (type) {
    case Type::Small: return u"small"_s;
    case Type::Text: return u"text"_s;
    case Type::Strong: return u"strong"_s;
    case Type::Date: return u"date"_s;
    case Type::Heading: return u"heading"_s;
    case Type::Title: return u"title"_s;
    case Type::Figure: return u"figure"_s;
    case Type::Hint: return u"hint"_s;
    }
    Q_UNREACHABLE();
}

QString toneWord(Token tone)
{
    switch (tone) {
    case Token::Ink2: return u"quiet"_s;
    case Token::Ink3: return u"faint"_s;
    case Token::Accent: return u"accent"_s;
    case Token::OnAccent: return u"on-accent"_s;
    case Token::Bad: return u"bad"_s;
    case Token::Warn: return u"warn"_s;
    case Token::Ok: return u"ok"_s;
    case Token::Saturday: return u"saturday"_s;
    default: return u"ink"_s;
    }
}

QString groundWord(Token ground)
{
    switch (ground) {
    case Token::Window: return u"window"_s;
    case Token::Navigation: return u"navigation"_s;
    case Token::PaneQuiet: return u"quiet"_s;
    case Token::Tint: return u"tint"_s;
    default: return u"pane"_s;
    }
}

} // namespace

QLabel* label(const QString& text, Type type, Token tone, QWidget* parent)
{
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    made->setProperty("type", wordOf(type));
    made->setProperty("tone", toneWord(tone));
    return made;
}

QLabel* readableLabel(const QString& text, Type type, Token tone, QWidget* parent)
{
    QLabel* made = label(text, type, tone, parent);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    made->setFocusPolicy(Qt::ClickFocus);
    made->setAccessibleName(text);
    return made;
}

void restyle(QWidget& widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

void setTone(QLabel& label, Token tone)
{
    if (label.property("tone") == QVariant(toneWord(tone)))
        return;
    label.setProperty("tone", toneWord(tone));
    restyle(label);
}

void setType(QLabel& label, Type type)
{
    label.setProperty("type", wordOf(type));
    restyle(label);
}

void setGround(QWidget& widget, Token ground)
{
    widget.setAttribute(Qt::WA_StyledBackground);
    widget.setProperty("ground", groundWord(ground));
    restyle(widget);
}

void reveal(QWidget& part, bool visible)
{
    if (!visible)
        part.hide();
    else if (part.parentWidget())
        part.show();
    else
        part.setAttribute(Qt::WA_WState_ExplicitShowHide, false); // shown with the page it is put on
}

RunLabel::RunLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RunLabel::setRuns(const QList<Run>& runs)
{
    m_runs = runs;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString RunLabel::text() const
{
    QString all;
    for (const Run& run : m_runs)
        all += run.text;
    return all;
}

QSize RunLabel::sizeHint() const
{
    QSize size(0, theme().line(Type::Text));
    for (const Run& run : m_runs) {
        size.rwidth() += widthOf(run.text, run.type);
        size.setHeight(qMax(size.height(), theme().line(run.type)));
    }
    return size;
}

QSize RunLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), theme().px(48)), sizeHint().height()};
}

void RunLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // All runs share the baseline of the largest type.
    int ascent = 0;
    int descent = 0;
    for (const Run& run : m_runs) {
        const QFontMetrics metrics(theme().font(run.type));
        ascent = qMax(ascent, metrics.ascent());
        descent = qMax(descent, metrics.descent());
    }
    const int baseline = (height() + ascent - descent) / 2;
    int x = 0;
    for (const Run& run : m_runs) {
        const QFont font = theme().font(run.type);
        const QString shown = elided(run.text, font, width() - x);
        painter.setFont(font);
        painter.setPen(theme().color(isEnabled() ? run.tone : Token::Ink3));
        painter.drawText(x, baseline, shown);
        x += widthOf(run.text, font);
        if (x >= width())
            break;
    }
    setToolTip(x > width() ? plainToolTip(text()) : QString());
}

void RunLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

ElidedLabel::ElidedLabel(const QString& text, Type type, Token tone, QWidget* parent)
    : RunLabel(parent)
    , m_type(type)
    , m_tone(tone)
{
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    setRuns({{text, m_type, m_tone}});
}

QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? u"<p style=\"white-space: pre-wrap\">%1</p>"_s.arg(text.toHtmlEscaped()) : text;
}

} // namespace musubi::ui
