#include "ui/organization/merge_dialog.h"

#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/picker.h"
#include "ui/common/shown.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QRadioButton>
#include <QScrollArea>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

bool saysNothing(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}

} // namespace

MergeDialog::MergeDialog(const QString& title, qint64 kept, const QList<qint64>& alike, Picker* picker, MergeBook book, QWidget* parent)
    : QDialog(parent)
    , m_kept(kept)
    , m_book(std::move(book))
    , m_picker(picker)
    , m_down(new QVBoxLayout(this))
    , m_preview(readableLabel({}, Type::Text, Token::Ink, this))
{
    setWindowTitle(title);
    m_down->setSpacing(theme().px(8));
    auto* top = new QHBoxLayout;
    auto* ask = label(tr("Make one of “%1” and").arg(shown(m_book.name(kept), 60)), Type::Strong, Token::Ink, this);
    ask->setBuddy(picker);
    top->addWidget(ask);
    picker->setParent(this);
    picker->setCreateText({}); // only what is registered already can be made one
    picker->setFixedWidth(theme().px(320));
    top->addWidget(picker);
    m_swap = button(tr("Keep the other one"), u"merge"_s, this);
    top->addWidget(m_swap);
    top->addStretch(1);
    m_down->addLayout(top);
    if (!alike.isEmpty()) {
        auto* offers = new QWidget(this);
        auto* flow = new FlowLayout(offers);
        flow->addWidget(label(tr("Looks like it:"), Type::Small, Token::Ink2, offers));
        for (const qint64 id : alike) {
            auto* offer = compact(button(shown(m_book.name(id), 40), {}, offers));
            connect(offer, &QPushButton::clicked, this, [this, id] { setOther(id); }, Qt::QueuedConnection);
            flow->addWidget(offer);
        }
        m_down->addWidget(offers);
    }
    m_body = new QWidget(this);
    m_down->addWidget(m_body, 1);
    m_down->addWidget(m_preview);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_merge = buttons->addButton(tr("Make them one"), QDialogButtonBox::AcceptRole);
    m_merge->setProperty("primary", true);
    m_down->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        commitPreedit();
        if (m_other)
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_swap, &QPushButton::clicked, this, &MergeDialog::swap);
    connect(picker, &Picker::valueChanged, this, [this] {
        if (m_picker->value() != m_other)
            setOther(m_picker->value());
    });
    resize(theme().px(860), theme().px(560));
    rebuild();
}

void MergeDialog::setOther(qint64 id)
{
    m_other = id == m_kept ? 0 : id;
    if (id && m_picker->value() != id)
        m_picker->setValue(id);
    rebuild();
}

void MergeDialog::swap()
{
    if (!m_other)
        return;
    std::swap(m_kept, m_other);
    rebuild();
}

QStringList MergeDialog::fromOther() const
{
    QStringList fields;
    for (const auto& [field, group] : m_groups)
        if (group->checkedId() == 1)
            fields << field;
    return fields;
}

void MergeDialog::choose(const QString& field, bool fromOther)
{
    for (const auto& [name, group] : std::as_const(m_groups))
        if (name == field)
            group->button(fromOther ? 1 : 0)->setChecked(true);
}

void MergeDialog::rebuild()
{
    m_groups.clear();
    auto* body = new QScrollArea(this);
    body->setWidgetResizable(true);
    body->setFrameShape(QFrame::NoFrame);
    body->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(body);
    setGround(*content, Token::Pane);
    auto* grid = new QGridLayout(content);
    grid->setHorizontalSpacing(theme().px(16));
    grid->setVerticalSpacing(theme().px(6));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    if (m_other) {
        addHeads(*grid);
        const QJsonObject mine = m_book.image(m_kept), theirs = m_book.image(m_other);
        for (auto it = mine.begin(); it != mine.end(); ++it) {
            const QJsonValue other = theirs.value(it.key());
            if (saysNothing(other) || *it == other || m_book.notAsked.contains(it.key()))
                continue;
            if (it->isArray() || saysNothing(*it))
                addUnited(*grid, it.key(), m_book.words(it.key(), *it), m_book.words(it.key(), other));
            else
                addChoice(*grid, it.key(), m_book.words(it.key(), *it), m_book.words(it.key(), other));
        }
    } else {
        grid->addWidget(label(tr("Choose the entry that is to become part of this one."), Type::Text, Token::Ink2, content), 0, 0, 1, 3);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    body->setWidget(content);
    delete m_down->replaceWidget(m_body, body);
    m_body->hide();
    m_body->deleteLater(); // a button in it may have asked
    m_body = body;
    m_down->setStretchFactor(body, 1);
    m_preview->setText(m_other ? m_book.moves(m_other) + u' ' + tr("“%1” then goes; its name stays as an alias. All of it can be taken back at once.").arg(shown(m_book.name(m_other), 60)) : QString());
    m_swap->setEnabled(m_other);
    m_merge->setEnabled(m_other);
}

void MergeDialog::addHeads(QGridLayout& grid)
{
    QWidget* parent = grid.parentWidget();
    grid.addWidget(label(tr("Stays: %1").arg(shown(m_book.name(m_kept), 60)), Type::Strong, Token::Ink, parent), 0, 1);
    grid.addWidget(label(tr("Goes: %1").arg(shown(m_book.name(m_other), 60)), Type::Strong, Token::Ink2, parent), 0, 2);
}

void MergeDialog::addChoice(QGridLayout& grid, const QString& field, const QString& mine, const QString& theirs)
{
    QWidget* parent = grid.parentWidget();
    const int row = grid.rowCount();
    const QString name = m_book.fieldName(field);
    grid.addWidget(label(name, Type::Small, Token::Ink2, parent), row, 0, Qt::AlignTop);
    auto* group = new QButtonGroup(parent);
    for (const int side : {0, 1}) {
        auto* choice = new QRadioButton(shown(side == 0 ? mine : theirs, 80), parent);
        choice->setAccessibleName(tr("%1: %2").arg(name, choice->text()));
        choice->setToolTip(plainToolTip(side == 0 ? mine : theirs));
        group->addButton(choice, side);
        grid.addWidget(choice, row, 1 + side, Qt::AlignTop);
    }
    group->button(0)->setChecked(true);
    m_groups << std::pair(field, group);
}

/// Lists are put together, and what one does not say the other fills.
void MergeDialog::addUnited(QGridLayout& grid, const QString& field, const QString& mine, const QString& theirs)
{
    QWidget* parent = grid.parentWidget();
    const int row = grid.rowCount();
    grid.addWidget(label(m_book.fieldName(field), Type::Small, Token::Ink2, parent), row, 0, Qt::AlignTop);
    QStringList both{mine, theirs};
    both.removeAll(QString());
    grid.addWidget(readableLabel(tr("%1 (both are kept)").arg(shown(both.join(u" ＋ "_s), 160)), Type::Text, Token::Ink2, parent), row, 1, 1, 2);
}

} // namespace musubi::ui
