#include "ui/organization/book_detail.h"

#include "core/centre.h"
#include "ui/common/buttons.h"
#include "ui/common/form_group.h"
#include "ui/common/icon.h"
#include "ui/common/icon_label.h"
#include "ui/common/label.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"

#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

BookDetail::BookDetail(Centre& centre, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_name(name)
    , m_down(new QVBoxLayout(this))
{
    setGround(*this, Token::Pane);
    m_down->setContentsMargins(0, 0, 0, 0);
    m_down->setSpacing(0);
    setMinimumWidth(theme().px(320));
}

void BookDetail::clear()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // the button that asked may stand in it
    }
    m_body = nullptr;
}

QPushButton* BookDetail::askButton(QPushButton* button, Ask what)
{
    button->setEnabled(!m_centre.isReadOnly());
    connect(button, &QPushButton::clicked, this, [this, what] { Q_EMIT asked(what); }, Qt::QueuedConnection);
    return button;
}

void BookDetail::begin(const QString& small, const QString& heading, const QString& reading, const QList<Tag>& tags, const QString& facts)
{
    clear();
    m_body = new QWidget(this);
    m_down->addWidget(m_body);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* head = new QWidget(m_body);
    auto* headDown = new QVBoxLayout(head);
    headDown->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(12));
    headDown->setSpacing(theme().px(2));
    auto* top = new QHBoxLayout;
    top->addWidget(new ElidedLabel(small, Type::Small, Token::Ink2), 1);
    auto* edit = askButton(compact(button(tr("Edit"), u"edit"_s, head)), Ask::Edit);
    setKeyHint(*edit, u"F2"_s);
    top->addWidget(edit);
    headDown->addLayout(top);
    if (!reading.isEmpty())
        headDown->addWidget(readableLabel(reading, Type::Small, Token::Ink2, head));
    headDown->addWidget(readableLabel(heading, Type::Heading, Token::Ink, head));
    if (!tags.isEmpty() || !facts.isEmpty()) {
        auto* line = new QHBoxLayout;
        line->setSpacing(theme().px(6));
        for (const Tag& tag : tags)
            line->addWidget(new TagLabel(tag, head));
        line->addWidget(new ElidedLabel(facts, Type::Small, Token::Ink2), 1);
        headDown->addLayout(line);
    }
    column->addWidget(head);

    auto* area = new QScrollArea(m_body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(m_name);
    m_content = new QWidget(area);
    setGround(*m_content, Token::Pane);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    area->setWidget(m_content);
    column->addWidget(area, 1);
    m_foot = new FootBar(m_body);
    m_more = nullptr;
    column->addWidget(m_foot);
}

void BookDetail::finish()
{
    m_column->addStretch(1);
}

void BookDetail::addWarning(const QString& sentence)
{
    auto* line = new QWidget(m_content);
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(theme().px(16), 0, theme().px(16), theme().px(8));
    across->setSpacing(theme().px(6));
    across->addWidget(new IconLabel(u"warning"_s, 16, Token::Warn, line), 0, Qt::AlignTop);
    across->addWidget(readableLabel(sentence, Type::Text, Token::Warn, line), 1);
    m_column->addWidget(line);
}

void BookDetail::addFootAction(const QString& words, const QString& icon, Ask what)
{
    m_foot->addLeft(askButton(button(words, icon, m_foot), what));
}

void BookDetail::addMore(const QString& words, const QString& icon, Ask what)
{
    if (!m_more) {
        auto* more = button(tr("More"), u"more"_s, m_foot);
        more->setEnabled(!m_centre.isReadOnly());
        m_more = new QMenu(more);
        more->setMenu(m_more);
        m_foot->addLeft(more);
    }
    m_more->addAction(icon.isEmpty() ? QIcon() : Icon::named(icon), words, this, [this, what] { Q_EMIT asked(what); }, Qt::QueuedConnection);
}

} // namespace musubi::ui
