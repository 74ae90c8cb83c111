#include "ui/matter/pathway_section.h"

#include "core/centre.h"
#include "core/japan/fiscal_year.h"
#include "core/japan/record_number.h"
#include "ui/common/buttons.h"
#include "ui/common/section_header.h"
#include "ui/common/segments.h"
#include "ui/matter/pathway_table.h"
#include "ui/matter/pathway_view.h"
#include "ui/text/number_wording.h"
#include "ui/text/pathway_wording.h"

#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView pathwayKey("case/pathwayAsTable");

PathwayView::Words pathwayWordsOf(Centre& centre, const Pathway& pathway)
{
    PathwayView::Words words;
    words.labels = text::PathwayWording::labels(centre, pathway);
    for (const PathwayFact& fact : pathway.facts) {
        words.seconds << fact.content;
        words.sentences << text::PathwayWording::sentence(centre, fact);
    }
    const auto [first, last] = yearsOf(pathway);
    for (int year = first; year <= last; ++year) {
        words.years << text::fiscalYearName(centre, year);
        words.narrowYears << centre.fiscalYearLabels().of(year).prefix;
    }
    return words;
}

} // namespace

PathwaySection::PathwaySection(Centre& centre, const Pathway& pathway, QWidget* parent)
    : QWidget(parent)
    , m_pathway(pathway)
    , m_stack(new QStackedWidget(this))
    , m_view(new PathwayView(m_stack))
    , m_table(new PathwayTable(centre, pathway, m_stack))
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    auto* head = new SectionHeader(u"project"_s, tr("Path of the collaboration"), true, this);
    const auto [first, last] = yearsOf(pathway);
    QStringList counts{first == last ? text::fiscalYearName(centre, first) : text::fiscalYearName(centre, first) + u" – "_s + text::fiscalYearName(centre, last)};
    const auto countOf = [&](PathwayKind kind) { return static_cast<int>(std::count_if(pathway.facts.begin(), pathway.facts.end(), [&](const PathwayFact& fact) { return fact.kind == kind; })); };
    counts << tr("%n contacts", nullptr, countOf(PathwayKind::Contact));
    if (const int meetings = countOf(PathwayKind::Meeting))
        counts << tr("%n meetings", nullptr, meetings);
    if (const int programmes = countOf(PathwayKind::Programme))
        counts << tr("%n years of practice", nullptr, programmes);
    head->setCount(counts.join(u" ・ "_s));
    auto* print = iconButton(u"print"_s, tr("Print the path of the collaboration"), head);
    connect(print, &QPushButton::clicked, this, &PathwaySection::printAsked, Qt::QueuedConnection);
    head->addAction(print);
    auto* shape = new Segments(tr("Shown as"), head);
    shape->setCompact(true);
    shape->add(tr("Picture"), true);
    shape->add(tr("Table"), false);
    shape->setValue(!showsTable());
    head->addAction(shape);
    down->addWidget(head);
    m_view->setPathway(pathway, pathwayWordsOf(centre, pathway));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    down->addWidget(m_stack);
    showPicture(!showsTable());
    connect(m_view, &PathwayView::heightChanged, this, [this] { m_stack->setFixedHeight(m_view->sizeHint().height()); }, Qt::QueuedConnection); // not amid a layout
    const auto choose = [this](qsizetype fact) {
        if (fact >= 0 && fact < m_pathway.facts.size())
            Q_EMIT factChosen(m_pathway.facts[fact]);
    };
    connect(m_view, &PathwayView::factChosen, this, choose);
    connect(m_table, &PathwayTable::factChosen, this, choose);
    connect(shape, &Segments::chosen, this, [this](const QVariant& picture) {
        QSettings().setValue(pathwayKey, !picture.toBool());
        showPicture(picture.toBool());
    });
}

bool PathwaySection::showsTable() { return QSettings().value(pathwayKey, false).toBool(); }

/// Both take the same room, so that the page below does not jump.
void PathwaySection::showPicture(bool picture)
{
    m_stack->setCurrentWidget(picture ? static_cast<QWidget*>(m_view) : m_table);
    m_stack->setFixedHeight(m_view->sizeHint().height());
}

} // namespace musubi::ui
