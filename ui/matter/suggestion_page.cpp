#include "ui/matter/suggestion_page.h"

#include "core/centre.h"
#include "core/journal/change_notifier.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/feedback.h"
#include "ui/common/label.h"
#include "ui/history/taking_back.h"
#include "ui/matter/share_legend.h"
#include "ui/matter/suggestion_list.h"
#include "ui/matter/suggestion_reasons.h"
#include "ui/text/number_wording.h"

#include <QEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSuggested = 30; // more is no choice any more

QString roomOf(Subject subject)
{
    switch (subject) {
    case Subject::Consultation: return u"consultations"_s;
    case Subject::Matter: return u"matters"_s;
    case Subject::Meeting: return u"meetings"_s;
    case Subject::Organization: return u"organizations"_s;
    default: return {};
    }
}

} // namespace

SuggestionPage::SuggestionPage(Workplace workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(std::move(workplace))
{
    setGround(*this, Token::Pane);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    speakAnew();
    connect(&m_workplace.centre.changes(), &ChangeNotifier::committed, this, [this] {
        if (m_matter && isVisible())
            show(m_matter);
    });
}

/// Everything that has words on it.
void SuggestionPage::speakAnew()
{
    delete m_whole;
    m_whole = new QWidget(this);
    layout()->addWidget(m_whole);
    auto* down = new QVBoxLayout(m_whole);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(head());
    auto* left = new QWidget(m_whole);
    auto* listColumn = new QVBoxLayout(left);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(new ShareLegend(left));
    m_list = new SuggestionList(m_workplace.centre, left);
    listColumn->addWidget(m_list, 1);
    m_reasons = new SuggestionReasons(m_workplace.centre);
    auto* side = new QScrollArea(m_whole);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setAccessibleName(tr("Reasons"));
    side->setWidget(m_reasons);
    auto* right = new QWidget(m_whole);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(side, 1);
    column->addWidget(foot());
    auto* both = new QSplitter(m_whole);
    both->addWidget(left);
    both->addWidget(right);
    both->setStretchFactor(0, 1);
    both->setSizes({theme().px(560), theme().px(520)});
    auto* empty = new EmptyState(u"organisation"_s, tr("Nobody on file speaks for this theme yet"),
        tr("Enter the fields of the case and of the organisations, or write the theme in more words."), m_whole);
    auto* edit = button(tr("Edit the case"), u"edit"_s, empty);
    edit->setEnabled(!m_workplace.centre.isReadOnly());
    empty->addButton(edit);
    m_stack = new QStackedWidget(m_whole);
    m_stack->addWidget(both);
    m_stack->addWidget(empty);
    down->addWidget(m_stack, 1);
    connect(edit, &QPushButton::clicked, this, &SuggestionPage::editAsked, Qt::QueuedConnection);
    connect(m_list, &SuggestionList::moved, this, [this] {
        const PartnerSuggestion* current = m_list->current();
        m_reasons->show(current);
        m_open->setEnabled(current);
        m_add->setEnabled(current && !m_workplace.centre.isReadOnly());
    });
    connect(m_list, &QListView::activated, this, [this] { openBody(); }, Qt::QueuedConnection);
    connect(m_reasons, &SuggestionReasons::recordAsked, this, &SuggestionPage::openRecord);
}

QWidget* SuggestionPage::head()
{
    auto* head = new QWidget(m_whole);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    column->setSpacing(theme().px(4));
    auto* top = new QHBoxLayout;
    auto* back = linkButton(tr("Back to the case"), u"back"_s, head);
    connect(back, &QToolButton::clicked, this, &SuggestionPage::caseAsked, Qt::QueuedConnection);
    top->addWidget(back);
    m_about = new ElidedLabel({}, Type::Small, Token::Ink2);
    top->addWidget(m_about, 1);
    column->addLayout(top);
    auto* title = new QHBoxLayout;
    title->addWidget(label(tr("Whom to invite"), Type::Title, Token::Ink, head));
    title->addSpacing(theme().px(12));
    m_count = new RunLabel(head);
    title->addWidget(m_count, 1);
    column->addLayout(title);
    return head;
}

QWidget* SuggestionPage::foot()
{
    auto* foot = new QWidget(m_whole);
    setGround(*foot, Token::PaneQuiet);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    row->addStretch(1);
    m_open = button(tr("Open the organisation"), u"organisation"_s, foot);
    m_add = primaryButton(tr("Enter as a party"), u"add"_s, foot);
    row->addWidget(m_open);
    row->addWidget(m_add);
    connect(m_open, &QPushButton::clicked, this, [this] { openBody(); }, Qt::QueuedConnection);
    connect(m_add, &QPushButton::clicked, this, [this] { attempt(m_workplace.feedback, [this] { addParty(); }); }, Qt::QueuedConnection);
    return foot;
}

void SuggestionPage::show(Id<Matter> id)
{
    m_matter = id;
    if (!m_workplace.centre.matters().exists(id)) {
        m_matter = {};
        Q_EMIT listAsked();
        return;
    }
    attempt(m_workplace.feedback, [this] { reload(); });
}

void SuggestionPage::reload()
{
    const Matter matter = m_workplace.centre.matters().get(m_matter).value;
    QStringList about{text::matterNumber(m_workplace.centre, matter.fiscalYear, matter.sequence), matter.title, matter.theme};
    about.removeAll(QString());
    about.removeDuplicates();
    m_about->setText(about.join(u" ・ "_s));
    const auto suggestions = suggestPartners(m_workplace.centre, m_matter, mostSuggested);
    const auto ofSide = [&](Sector sector) { return std::count_if(suggestions.begin(), suggestions.end(), [&](const PartnerSuggestion& s) { return s.sector == sector; }); };
    m_count->setRuns({{tr("%n organisations and divisions", nullptr, static_cast<int>(suggestions.size())), Type::Strong, Token::Ink},
        {u"　"_s + tr("public %1 ・ private %2").arg(ofSide(Sector::Public)).arg(ofSide(Sector::Private)), Type::Small, Token::Ink2}});
    m_list->setSuggestions(suggestions);
    m_stack->setCurrentIndex(suggestions.isEmpty() ? 1 : 0);
}

void SuggestionPage::begin()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void SuggestionPage::openRecord(Subject subject, qint64 id)
{
    if (const QString room = roomOf(subject); !room.isEmpty())
        m_workplace.go({room, id, {}});
}

void SuggestionPage::openBody()
{
    if (const PartnerSuggestion* current = m_list->current())
        openRecord(Subject::Organization, current->id.value);
}

void SuggestionPage::addParty()
{
    const PartnerSuggestion* current = m_list->current();
    if (!current)
        return;
    const QString name = current->printedName;
    const auto before = m_workplace.centre.matters().get(m_matter);
    Matter after = before.value;
    after.parties << Party{current->id, {current->sector == Sector::Public ? u"RELATED"_s : u"SUPPORTER"_s}, {}};
    m_workplace.centre.matters().edit(before, after);
    sayDone(m_workplace.centre, m_workplace.feedback, tr("Entered %1 as a party of the case.").arg(name));
}

void SuggestionPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, [this] {
            speakAnew();
            if (m_matter && isVisible())
                show(m_matter);
        }, Qt::QueuedConnection);
}

} // namespace musubi::ui
