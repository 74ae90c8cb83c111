#include "ui/meeting/meeting_room.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/meeting/meeting_desk.h"
#include "core/meeting/meeting_rules.h"
#include "ui/common/attempt.h"
#include "ui/common/conditions.h"
#include "ui/common/feedback.h"
#include "ui/history/taking_back.h"
#include "ui/meeting/contact_notice.h"
#include "ui/meeting/meeting_list.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/minutes_editor.h"
#include "ui/preview/sheet_preview.h"
#include "ui/shell/export_list.h"
#include "ui/text/number_wording.h"
#include "ui/text/papers.h"
#include "ui/text/record_tables.h"

#include <QStackedWidget>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView meetingArrangingMode("only:arranging");
constexpr QLatin1StringView meetingDatesMode("dates");  // the finding of its date

} // namespace

MeetingRoom::MeetingRoom(const Workplace& workplace, QWidget* parent)
    : RecordRoom(workplace, parent)
    , m_list(new MeetingList(centre(), feedback(), this))
    , m_page(new MeetingPage(workplace, this))
{
    begin(*m_list, *m_list, Opening::Page);
    stack().addWidget(m_page);
    connect(m_page, &MeetingPage::listAsked, this, [this] { perform(Verb::Close); });
    connect(m_page, &MeetingPage::editAsked, this, [this] { perform(Verb::Edit); });
    connect(m_page, &MeetingPage::minutesAsked, this, [this] { go({key(), m_page->meeting().value, u"minutes"_s}); });
    connect(m_page, &MeetingPage::paperAsked, this, [this](text::MeetingSheet which) { attempt(feedback(), [&] { previewSheet(which, false); }); });
    connect(m_page, &MeetingPage::datesAsked, this, [this] { go({key(), m_page->meeting().value, meetingDatesMode}); });
    connect(m_page, &MeetingPage::meetingAsked, this, [this] { go({key(), m_page->meeting().value, {}}); });
    connect(m_page, &MeetingPage::nextAsked, this, [this] { go({key(), m_page->meeting().value, u"next"_s}); });
}

QString MeetingRoom::name()
{
    return tr("Meetings");
}

int MeetingRoom::count() const
{
    return m_list->aheadCount();
}

QString MeetingRoom::readStatus() const
{
    const int shown = m_list->shownCount(), total = m_list->totalCount(), selected = m_list->selectedCount();
    if (onList() && selected > 1)
        return tr("%1 of %n meetings selected", nullptr, shown).arg(selected);
    return shown == total ? tr("%n meetings", nullptr, total) : tr("%1 of %n meetings shown", nullptr, total).arg(shown);
}

bool MeetingRoom::onPage() const
{
    return stack().currentWidget() == m_page;
}

qint64 MeetingRoom::chosen() const
{
    return onPage() ? m_page->meeting().value : RecordRoom::chosen();
}

void MeetingRoom::openPlace(const Place& place)
{
    if (openWriting(place))
        return;
    if (place.row && (place.mode.isEmpty() || place.mode == meetingDatesMode)) {
        showPage({place.row}, place.mode == meetingDatesMode);
        return;
    }
    if (place.mode == meetingArrangingMode)
        m_list->conditions().set({{u"status"_s, QString(codeOf(MeetingStatus::Arranging))}});
    showList(place.mode);
    if (place.row)
        m_list->select({place.row});
}

void MeetingRoom::showPage(Id<Meeting> id, bool dates)
{
    m_page->show(id, dates ? MeetingPage::Part::Dates : MeetingPage::Part::Meeting);
    stack().setCurrentWidget(m_page);
    m_page->begin();
}

Place MeetingRoom::readPlace() const
{
    if (!onPage())
        return RecordRoom::readPlace();
    return {key(), m_page->meeting().value, m_page->part() == MeetingPage::Part::Dates ? QString(meetingDatesMode) : QString()};
}

void MeetingRoom::refresh()
{
    if (onPage())
        m_page->show(m_page->meeting(), m_page->part());
}

void MeetingRoom::remove()
{
    const auto row = centre().meetings().get({chosen()});
    centre().meetings().remove(row);
    showFirst();
    sayDone(centre(), feedback(), tr("Moved %1 to the trash.").arg(row.value.theme));
    Q_EMIT moved();
}

void MeetingRoom::previewSheet(text::MeetingSheet which, bool print)
{
    const auto row = centre().meetings().get({chosen()});
    const QString number = text::meetingNumber(centre(), row.value.fiscalYear, row.value.sequence);
    auto sheets = text::meetingSheetsOf(centre(), row.id, which);
    if (sheets.empty()) {
        feedback().noted(tr("There is nobody to whom this paper would go."));
        return;
    }
    noticeMissingContact(*SheetPreview::open(std::move(sheets), text::sheetFileName(number, row.value.theme), this, print), centre(), row.id, which);
}

void MeetingRoom::preview(bool print)
{
    previewSheet(wasHeld(centre().meetings().get({chosen()}).value.status) ? text::MeetingSheet::Minutes : text::MeetingSheet::Agenda, print);
}

void MeetingRoom::exportList()
{
    const bool some = m_list->selectedCount() > 1;
    ui::exportList(text::meetingTable(centre(), some ? m_list->selected() : m_list->shownIds()), some ? tr("Selected meetings") : tr("Meetings"), feedback(), this);
}

} // namespace musubi::ui
