#include "ui/common/tag_field.h"

#include "ui/common/chip.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon.h"
#include "ui/common/input_method.h"
#include "ui/common/matching.h"
#include "ui/common/paint.h"
#include "ui/common/style_parts.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto codeProperty = "code";

} // namespace

TagField::TagField(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_popup(new SuggestionPopup(m_edit, this))
{
    setAccessibleName(name);
    m_edit->setAccessibleName(name);
    m_edit->setFrame(false);
    m_edit->setPlaceholderText(tr("add…"));
    m_edit->setMinimumWidth(theme().px(96));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* flow = new FlowLayout(this, 6, 3);
    flow->setContentsMargins(8, 3, 28, 3);
    flow->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &TagField::offer);
    connect(m_popup, &SuggestionPopup::chosen, this, [this](const PickerItem& item) {
        m_edit->clear();
        add(m_options.at(item.id).code);
    });
    connect(m_popup, &SuggestionPopup::highlighted, this, [this] { m_edit->setAccessibleDescription(m_popup->spoken()); });
}

void TagField::setOptions(const QList<Option>& options)
{
    m_options = options;
    rebuild();
}

void TagField::setMainWanted(bool wanted)
{
    m_mainWanted = wanted;
    rebuild();
}

void TagField::setValue(const Marks& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    rebuild();
    Q_EMIT valueChanged();
}

void TagField::changed()
{
    rebuild();
    Q_EMIT valueChanged();
}

QString TagField::labelOf(const QString& code) const
{
    for (const Option& option : m_options)
        if (option.code == code)
            return option.label;
    return code;
}

void TagField::add(const QString& code)
{
    const auto same = [&](const Mark& mark) { return mark.code == code; };
    if (std::any_of(m_marks.begin(), m_marks.end(), same))
        return;
    m_marks.append({code, m_mainWanted && m_marks.isEmpty()}); // the only one is the main one
    changed();
}

void TagField::remove(const QString& code)
{
    m_marks.removeIf([&](const Mark& mark) { return mark.code == code; });
    changed();
}

void TagField::makeMain(const QString& code)
{
    for (Mark& mark : m_marks)
        mark.main = mark.code == code;
    changed();
}

void TagField::toggleMain(const QString& code)
{
    if (!m_mainWanted)
        return;
    const auto it = std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark& mark) { return mark.code == code; });
    if (it != m_marks.end() && it->main) {
        it->main = false;
        changed();
    } else {
        makeMain(code);
    }
}

void TagField::rebuild()
{
    auto* flow = static_cast<FlowLayout*>(layout());
    while (m_chips.size() > m_marks.size()) {
        Chip* chip = m_chips.takeLast();
        if (chip->hasFocus())
            m_edit->setFocus();
        flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that asked
    }
    while (m_chips.size() < m_marks.size()) {
        auto* chip = new Chip(Chip::Kind::Mark, {}, this);
        chip->setFocusPolicy(Qt::ClickFocus); // Tab goes on to the next field, ← comes here
        chip->installEventFilter(this);
        connect(chip, &Chip::removed, this, [this, chip] { remove(chip->property(codeProperty).toString()); });
        connect(chip, &Chip::clicked, this, [this, chip] { toggleMain(chip->property(codeProperty).toString()); });
        flow->insertWidget(static_cast<int>(m_chips.size()), chip);
        chip->show();
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const Mark& mark = m_marks[i];
        const QString label = labelOf(mark.code);
        Chip* chip = m_chips[i];
        chip->setProperty(codeProperty, mark.code);
        chip->setText(m_mainWanted ? (mark.main ? u"◎ "_s : u"○ "_s) + label : label);
        chip->setAccessibleName(!m_mainWanted ? label : mark.main ? tr("main: %1").arg(label) : label);
        chip->setChecked(m_mainWanted && mark.main);
        chip->updateGeometry();
    }
    flow->invalidate();
    updateGeometry();
    update();
}

void TagField::offer()
{
    if (isComposing(m_edit))
        return;
    const QString wanted = m_edit->text().trimmed();
    QList<PickerItem> items;
    for (int i = 0; i < m_options.size(); ++i) {
        const Option& option = m_options[i];
        if (!option.active || std::any_of(m_marks.begin(), m_marks.end(), [&](const Mark& m) { return m.code == option.code; }))
            continue;
        const std::optional<Hit> hit = findFolded(option.label, wanted);
        if (wanted.isEmpty() || hit || option.code.compare(wanted, Qt::CaseInsensitive) == 0)
            items.append({i, {}, option.label, hit && !wanted.isEmpty() ? QList<Hit>{*hit} : QList<Hit>(), option.group});
    }
    m_popup->offer(items);
}

bool TagField::editKey(int key)
{
    const bool open = m_popup->isOffering();
    switch (key) {
    case Qt::Key_Down:
        if (open)
            m_popup->move(1);
        else
            offer();
        return true;
    case Qt::Key_Up:
        if (open)
            m_popup->move(-1);
        return open;
    case Qt::Key_Return:
    case Qt::Key_Enter: return open && m_popup->choose();
    case Qt::Key_Escape:
        if (open)
            m_popup->dismiss();
        return open;
    case Qt::Key_Left:
    case Qt::Key_Backspace:
        if (m_edit->cursorPosition() > 0 || m_edit->hasSelectedText() || m_chips.isEmpty())
            return false;
        m_chips.last()->setFocus(Qt::OtherFocusReason);
        return true;
    default: return false;
    }
}

bool TagField::chipKey(Chip& chip, int key)
{
    const qsizetype place = m_chips.indexOf(&chip);
    switch (key) {
    case Qt::Key_Left:
        if (place > 0)
            m_chips[place - 1]->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Right:
        (place + 1 < m_chips.size() ? static_cast<QWidget*>(m_chips[place + 1]) : m_edit)->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: chip.click(); return true;
    default: return false;
    }
}

bool TagField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->modifiers() & ~Qt::KeypadModifier)
            return false;
        if (watched == m_edit && !isComposing(m_edit))
            return editKey(press->key());
        if (auto* chip = qobject_cast<Chip*>(watched))
            return chipKey(*chip, press->key());
    }
    return QWidget::eventFilter(watched, event);
}

QSize TagField::sizeHint() const
{
    const int wide = qMax(width(), theme().px(320));
    return {theme().px(320), qMax(theme().px(28), layout()->heightForWidth(wide))};
}

void TagField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void TagField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus());
    parts::drawField(painter, rect(), option, this);
    const int side = theme().px(16);
    Icon::paint(painter, QRectF(width() - theme().px(8) - side, theme().px(6), side, side), u"tag"_s, Token::Ink2);
}

void TagField::mousePressEvent(QMouseEvent*)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    if (m_edit->text().isEmpty())
        offer();
}

} // namespace musubi::ui
