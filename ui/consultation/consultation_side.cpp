#include "ui/consultation/consultation_side.h"

#include "core/centre.h"
#include "core/insight/caller_finder.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/detail_block.h"
#include "ui/common/label.h"
#include "ui/common/record_line.h"
#include "ui/consultation/similar_lines.h"
#include "ui/memo/caller_source.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QEvent>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMattersProposed = 3, sideEarlierShown = 5;

// A button that acted is still in its own event while the side is made anew: say it afterwards.
template <class Act>
void afterwards(QObject* context, Act act)
{
    QMetaObject::invokeMethod(context, act, Qt::QueuedConnection);
}

QWidget* quietSideLine(const QString& text, QWidget* parent)
{
    auto* quiet = label(text, Type::Small, Token::Ink2, parent);
    quiet->setWordWrap(true);
    quiet->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), 0);
    return quiet;
}

} // namespace

ConsultationSide::ConsultationSide(Centre& centre, Feedback& feedback, QWidget* parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_feedback(feedback)
    , m_callers(new CallerPanel(this))
    , m_down(new QVBoxLayout)
{
    setGround(*this, Token::PaneQuiet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* offered = new QVBoxLayout; // the offer keeps its own distance from the edges
    offered->setContentsMargins(theme().px(12), theme().px(8), theme().px(12), 0);
    offered->addWidget(m_callers);
    column->addLayout(offered);
    m_down->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_down);
    column->addStretch(1);
    connect(m_callers, &CallerPanel::chosen, this, [this](const CallerCandidate& candidate) {
        afterwards(this, [this, candidate] { Q_EMIT callerTaken(candidate); });
    });
    rebuild();
}

void ConsultationSide::follow(const Consultation& written, Id<Consultation> row)
{
    attempt(m_feedback, [&] {
        const Told told = read(written, row);
        m_callers->offer(told.callers);
        if (told == m_told)
            return;
        m_told = told;
        rebuild();
    });
}

bool ConsultationSide::takeFirstCaller()
{
    const CallerCandidate* first = m_callers->first();
    if (!first)
        return false;
    Q_EMIT callerTaken(CallerCandidate(*first)); // a copy: taking it empties the panel
    return true;
}

ConsultationSide::Told ConsultationSide::read(const Consultation& written, Id<Consultation> row) const
{
    Told told;
    if (written.person) {
        told.known = QStringList{written.callerName, m_centre.organizations().printedName(written.organization)}.filter(QRegularExpression(u"."_s)).join(u" ・ "_s);
    } else if (!row && !written.anonymous) {
        const QString body = written.organization ? QString() : written.organizationName;
        told.callers = callersFor(m_centre, {written.callerName, written.phone.isEmpty() ? written.mobile : written.phone, written.mail, body});
        told.callers.removeIf([&](const CallerCandidate& c) { return !c.person && c.organization && c.organization == written.organization; });
    }
    if (written.matter) {
        const auto matter = m_centre.matters().get(*written.matter);
        told.matter = text::matterNumber(m_centre, matter.value.fiscalYear, matter.value.sequence) + u' ' + matter.value.title;
    } else {
        for (const auto& line : m_centre.matters().lines(m_centre.consultations().proposedMatters(written).mid(0, sideMattersProposed)))
            told.proposed << std::pair(line.id.value, line.title);
    }
    for (const ConsultationLine& line : m_centre.consultations().earlierContacts(written, row, sideEarlierShown)) {
        const QString state = line.nextWhat.isEmpty() ? text::statusName(line.status)
                                                      : tr("Promised: %1").arg(line.nextDue ? line.nextWhat + u' ' + text::shortDate(*line.nextDue) : line.nextWhat);
        const QString day = text::listDate(line.receivedAt.date(), m_centre.today());
        told.earlier << std::pair(line.id.value, QStringList{day, line.subject, m_centre.vocabulary().label(line.channel, text::language()) + u" ・ "_s + state});
    }
    QList<Id<Consultation>> known{row};
    for (const auto& line : std::as_const(told.earlier))
        known << Id<Consultation>{line.first};
    told.similar = similarLines(m_centre, written.subject + u'\n' + written.content, known);
    return told;
}

void ConsultationSide::rebuild()
{
    delete m_body;
    m_body = new QWidget(this);
    auto* down = new QVBoxLayout(m_body);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    addCaller(*down);
    addMatter(*down);
    addLines(*down, tr("Earlier contacts"), u"history"_s, m_told.earlier);
    addLines(*down, tr("Similar consultations"), u"search"_s, m_told.similar);
    if (down->isEmpty() && m_callers->count() == 0)
        down->addWidget(quietSideLine(tr("Cases and earlier contacts of the caller appear here."), m_body));
    m_down->addWidget(m_body);
}

void ConsultationSide::addCaller(QVBoxLayout& down)
{
    if (m_told.known.isEmpty())
        return;
    auto* block = new DetailBlock(tr("Caller on file"), u"person"_s, m_body);
    block->addParagraph(m_told.known);
    auto* other = compact(linkButton(tr("Somebody else"), {}, block));
    connect(other, &QToolButton::clicked, this, [this] { afterwards(this, [this] { Q_EMIT callerReleased(); }); });
    block->addWidget(other);
    down.addWidget(block);
}

void ConsultationSide::addMatter(QVBoxLayout& down)
{
    if (!m_told.matter.isEmpty()) {
        auto* block = new DetailBlock(tr("Tied to this case"), u"link"_s, m_body);
        block->addParagraph(m_told.matter);
        auto* loose = compact(linkButton(tr("Not this case"), {}, block));
        connect(loose, &QToolButton::clicked, this, [this] { afterwards(this, [this] { Q_EMIT matterReleased(); }); });
        block->addWidget(loose);
        down.addWidget(block);
        return;
    }
    if (m_told.proposed.isEmpty())
        return;
    auto* block = new DetailBlock(tr("Does this continue a case?"), u"link"_s, m_body);
    for (const auto& [id, title] : std::as_const(m_told.proposed)) {
        block->addParagraph(title);
        auto* take = compact(button(tr("Make it part of this case"), u"link"_s, block));
        take->setAccessibleName(tr("Make it part of %1").arg(title));
        connect(take, &QPushButton::clicked, this, [this, matter = id] { afterwards(this, [this, matter] { Q_EMIT matterTaken(matter); }); });
        block->addWidget(take);
    }
    down.addWidget(block);
}

void ConsultationSide::addLines(QVBoxLayout& down, const QString& title, const QString& icon, const QList<std::pair<qint64, QStringList>>& lines)
{
    if (lines.isEmpty())
        return;
    auto* block = new DetailBlock(title, icon, m_body);
    for (const auto& [id, words] : lines) {
        auto* line = new RecordLine({words[0], words[1], words[2]}, block);
        connect(line, &QAbstractButton::clicked, this, [this, row = id] { afterwards(this, [this, row] { Q_EMIT consultationAsked(row); }); });
        block->addWidget(line);
    }
    down.addWidget(block);
}

void ConsultationSide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace musubi::ui
