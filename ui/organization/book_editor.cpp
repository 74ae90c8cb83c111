#include "ui/organization/book_editor.h"

#include "core/centre.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/detail_block.h"
#include "ui/common/draft_keeper.h"
#include "ui/common/form_group.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/record_line.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/text/wording.h"

#include <QApplication>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

BookEditor::BookEditor(Centre& centre, Feedback& feedback, const Words& words, QWidget* parent)
    : EditorPage(parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_words(words)
    , m_keeper(new DraftKeeper(centre.drafts(), [this] { return written(); }, this))
    , m_area(new FormArea(this))
    , m_across(new QSplitter(this))
    , m_pause(new QTimer(this))
{
    setGround(*this, Token::Pane);
    m_pause->setSingleShot(true);
    m_pause->setInterval(250); // ms: a pause in typing, not a letter
    connect(m_pause, &QTimer::timeout, this, &BookEditor::lookForAlike);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    makeHead(*down);
    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    m_across->addWidget(m_area);
    m_across->setChildrenCollapsible(false);
    across->addWidget(m_across, 1);
    makeSide();
    across->addWidget(m_side);
    down->addLayout(across, 1);
    makeFoot(*down);
    connect(m_keeper, &DraftKeeper::moved, this, [this] {
        showKept();
        Q_EMIT drafted();
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error& error) {
        m_kept->setText(tr("Not kept yet; trying again"));
        m_kept->setToolTip(plainToolTip(text::Wording::of(error)));
    });
}

BookEditor::~BookEditor()
{
    qApp->disconnect(this); // its fields lose the focus as they go
}

void BookEditor::makeHead(QVBoxLayout& down)
{
    m_header = new PageHeader(m_words.fresh, this);
    auto* back = linkButton(m_words.trail, {}, m_header);
    connect(back, &QToolButton::clicked, this, &BookEditor::closeAsked);
    m_header->setTrail(back);
    m_tag = new TagLabel({}, m_header);
    m_kept = label({}, Type::Small, Token::Ink2, m_header);
    m_header->addBeside(m_tag);
    m_header->addAction(m_kept);
    down.addWidget(m_header);
    m_messages = new MessageBar(this);
    down.addWidget(m_messages);
}

void BookEditor::makeSide()
{
    m_side = new QWidget(this);
    setGround(*m_side, Token::PaneQuiet);
    m_side->setFixedWidth(theme().px(220)); // beside the widest form at 1366 pixels
    m_sideDown = new QVBoxLayout(m_side);
    m_sideDown->setContentsMargins(0, 0, 0, 0);
    m_sideDown->addStretch(1);
    offerAlike({});
}

void BookEditor::makeFoot(QVBoxLayout& down)
{
    auto* foot = new FootBar(this);
    m_save = primaryButton(m_words.enter, u"check"_s, foot);
    setKeyHint(*m_save, u"Ctrl+S"_s);
    m_close = button(tr("Close"), {}, foot);
    m_discard = linkButton(tr("Throw this draft away"), u"trash"_s, foot);
    connect(m_save, &QPushButton::clicked, this, &BookEditor::save);
    connect(m_close, &QPushButton::clicked, this, &BookEditor::closeAsked);
    connect(m_discard, &QToolButton::clicked, this, &BookEditor::discardAsked);
    foot->addLeft(m_save);
    foot->addLeft(m_close);
    foot->addRight(m_discard);
    down.addWidget(foot);
}

void BookEditor::watchFields()
{
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* left) {
        if (left && m_area->isAncestorOf(left))
            checkLeft(left);
    });
}

void BookEditor::edited()
{
    m_pause->start();
    m_keeper->touch();
    if (!isComposing())
        checkLeft(nullptr);
    showKept();
    Q_EMIT moved();
}

void BookEditor::lookForAlike()
{
    if (isComposing()) {
        m_pause->start();
        return;
    }
    attempt(*m_messages, [this] { offerAlike(alike()); });
}

/// What may be there already is said at the side while it is typed; it never takes the keys.
void BookEditor::offerAlike(const QList<Alike>& alike)
{
    if (m_alike && alike == m_offered)
        return;
    m_offered = alike;
    if (m_alike) {
        m_alike->hide();
        m_alike->deleteLater();
    }
    auto* block = new DetailBlock(alike.isEmpty() ? QString() : m_words.alike, u"warning"_s, m_side);
    if (alike.isEmpty())
        block->addWidget(label(tr("What looks like this appears here."), Type::Small, Token::Ink2, block));
    for (const Alike& entry : alike) {
        auto* line = new RecordLine({{}, entry.name, entry.why}, block);
        connect(line, &QAbstractButton::clicked, this, [this, id = entry.id] { Q_EMIT recordAsked(id); }, Qt::QueuedConnection);
        block->addWidget(line);
    }
    m_alike = block;
    m_sideDown->insertWidget(0, block);
    block->show();
    reveal(*m_side, !m_sideForAlike || !alike.isEmpty());
}

void BookEditor::addBeside(QWidget* part)
{
    m_across->addWidget(part);
    m_across->setStretchFactor(0, 1);
}

void BookEditor::keepSideForAlike()
{
    m_sideForAlike = true;
    reveal(*m_side, !m_offered.isEmpty());
}

void BookEditor::showTitle(const QString& title)
{
    m_header->setTitle(title.isEmpty() ? m_words.fresh : title);
    m_save->setText(title.isEmpty() ? m_words.enter : tr("Save"));
    showKept();
}

void BookEditor::showKept()
{
    const bool dirty = isDirty();
    m_tag->setTag(dirty || !row() ? Tag{tr("Draft"), TagKind::Neutral} : Tag{});
    const QDateTime at = m_keeper->keptAt();
    m_kept->setText(at.isValid() ? tr("Draft kept  %1").arg(at.time().toString(u"H:mm"_s)) : QString());
    m_kept->setToolTip({});
    m_close->setText(dirty ? tr("Close, keeping the draft") : tr("Close"));
    reveal(*m_discard, dirty || m_keeper->id());
}

void BookEditor::sayProblems(int errors, const QStringList& fields)
{
    const QString named = fields.isEmpty() ? QString() : tr(" (%1)").arg(fields.join(tr(", ")));
    m_messages->say({MessageKind::Error, tr("%n fields must be corrected before this can be registered.", nullptr, errors) + named,
        {{tr("Go to the field"), [this] { nextProblem(); }}}});
}

Id<Draft> BookEditor::draft() const
{
    return m_keeper->id();
}

bool BookEditor::putAside()
{
    commitPreedit();
    return m_keeper->keepNow();
}

} // namespace musubi::ui
