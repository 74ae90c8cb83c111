#include "ui/common/form_group.h"

#include "ui/common/field_hint.h"
#include "ui/common/flow_layout.h"
#include "ui/common/label.h"
#include "ui/common/paint.h"
#include "ui/common/problem.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupNameColumn = 104;
constexpr int groupLabelColumn = 88;
constexpr int rowsBesideName = 4; // of the grid: a name of two lines does not push the first two fields apart

/// The words over two lines where one is too narrow for them: broken here, so that the height of a group does not hang on its width.
QString inLines(const QString& words, int width)
{
    if (widthOf(words, Type::Strong) <= width)
        return words;
    qsizetype middle = -1;
    for (qsizetype i = words.indexOf(u' '); i >= 0; i = words.indexOf(u' ', i + 1))
        if (middle < 0 || std::abs(2 * i - words.size()) < std::abs(2 * middle - words.size()))
            middle = i;
    return middle < 0 ? words : words.left(middle) + u'\n' + words.mid(middle + 1);
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

void nameField(QWidget& field, const QString& name)
{
    for (QWidget* part = &field; part; part = part->focusProxy())
        if (part->accessibleName().isEmpty())
            part->setAccessibleName(name);
}

FormGroup::FormGroup(int number, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
    , m_name(name.isEmpty() ? nullptr : new QWidget(this))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(16, 8, 16, 8);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(2, 1);
    if (m_name)
        makeName(name);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Maximum would forbid the lines that wrap
    applyMeasures();
}

/// A long name stands on two lines rather than push the fields of this group aside.
void FormGroup::makeName(const QString& name)
{
    auto* row = new QHBoxLayout(m_name);
    row->setContentsMargins(0, theme().px(4), 0, 0);
    row->setSpacing(6);
    if (m_number > 0)
        row->addWidget(label(QString::number(m_number), Type::Strong, Token::Accent, m_name), 0, Qt::AlignTop);
    row->addWidget(label(inLines(name, theme().px(groupNameColumn - 20)), Type::Strong, Token::Ink, m_name), 1, Qt::AlignTop);
    m_grid->addWidget(m_name, 0, 0, rowsBesideName, 1, Qt::AlignTop);
}

FieldHint* FormGroup::addRow(const QString& text, const QList<QWidget*>& fields, Need need)
{
    const int row = m_rows * 2;
    auto* head = new QWidget(this);
    auto* headRow = new QHBoxLayout(head);
    headRow->setSpacing(4);
    QLabel* name = label(text, Type::Text, Token::Ink2, head);
    headRow->addWidget(name);
    if (need == Need::Required)
        headRow->addWidget(label(tr("required"), Type::Text, Token::Bad, head));
    headRow->addStretch(1);
    headRow->setContentsMargins(0, 0, theme().px(8), 0);
    head->setMinimumHeight(theme().px(28));
    m_labels << head;
    m_grid->addWidget(head, row, 1, Qt::AlignTop);

    auto* hint = new FieldHint(this);
    const auto grows = [](const QWidget* field) {
        return field->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag && field->maximumWidth() == QWIDGETSIZE_MAX;
    };
    QLayout* line = nullptr; // fields of their own width wrap where the form is narrow or the type large
    if (std::any_of(fields.begin(), fields.end(), grows)) {
        line = new QHBoxLayout;
        line->setSpacing(theme().px(8));
    } else {
        line = new FlowLayout(nullptr, 8, 4);
    }
    for (QWidget* field : fields) {
        line->addWidget(field);
        setHintLine(*field, hint);
    }
    line->setContentsMargins(0, 0, 0, theme().px(4));
    m_grid->addLayout(line, row, 2);
    m_grid->addWidget(hint, row + 1, 2);
    if (!fields.isEmpty()) {
        name->setBuddy(fields.first());
        nameField(*fields.first(), withoutMnemonic(text));
    }
    ++m_rows;
    return hint;
}

void FormGroup::applyMeasures()
{
    m_grid->setColumnMinimumWidth(0, m_name ? theme().px(groupNameColumn) : 0);
    m_grid->setColumnMinimumWidth(1, std::max(m_labelRoom, theme().px(groupLabelColumn + 8)));
    m_grid->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(4));
}

int FormGroup::labelWidth() const
{
    int width = 0;
    for (const QWidget* head : m_labels)
        width = std::max(width, head->sizeHint().width());
    return width;
}

void FormGroup::setLabelRoom(int width)
{
    m_labelRoom = width;
    applyMeasures();
}

void FormGroup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_number != 1)
        paintGround(painter, QRect(0, 0, width(), 1), Token::LineFaint);
}

void FormGroup::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        applyMeasures();
    QWidget::changeEvent(event);
}

FormArea::FormArea(QWidget* parent)
    : QScrollArea(parent)
    , m_column(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    setGround(*m_column, Token::Pane);
    setWidget(m_column);
    qApp->installEventFilter(this); // fields come and go
    // Qt follows Tab only; the first problem and the field with which writing begins are to be seen too.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, QWidget* now) {
        if (now && m_column->isAncestorOf(now))
            ensureWidgetVisible(now, 0, theme().px(40));
    });
}

FormArea::~FormArea()
{
    qApp->disconnect(this); // its fields lose the focus as they go
}

bool FormArea::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel || !m_column)
        return QScrollArea::eventFilter(watched, event);
    auto* field = qobject_cast<QWidget*>(watched);
    const bool turns = field && (qobject_cast<QAbstractSpinBox*>(field) || qobject_cast<QComboBox*>(field)) && m_column->isAncestorOf(field);
    if (!turns)
        return QScrollArea::eventFilter(watched, event);
    QCoreApplication::sendEvent(verticalScrollBar(), event);
    return true;
}

void FormArea::addGroup(QWidget* group)
{
    auto* column = static_cast<QVBoxLayout*>(m_column->layout());
    column->insertWidget(column->count() - 1, group);
    alignLabels();
}

void FormArea::alignLabels()
{
    const auto groups = m_column->findChildren<FormGroup*>(Qt::FindDirectChildrenOnly);
    int widest = 0;
    for (const FormGroup* group : groups)
        widest = std::max(widest, group->labelWidth());
    for (FormGroup* group : groups)
        group->setLabelRoom(widest);
}

void FormArea::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_column)
        alignLabels();
}

FootBar::FootBar(QWidget* parent)
    : QWidget(parent)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_right);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FootBar::addLeft(QWidget* button)
{
    m_left->addWidget(button);
}

void FootBar::addRight(QWidget* button)
{
    m_right->addWidget(button);
}

QSize FootBar::sizeHint() const
{
    return {QWidget::sizeHint().width(), theme().px(48)};
}

void FootBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter, rect(), Token::Window);
    paintGround(painter, QRect(0, 0, width(), 1), Token::Line);
}

} // namespace musubi::ui
