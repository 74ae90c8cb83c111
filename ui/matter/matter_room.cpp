#include "ui/matter/matter_room.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/matter/matter_desk.h"
#include "ui/casestudy/case_study_editor.h"
#include "ui/common/attempt.h"
#include "ui/common/conditions.h"
#include "ui/common/feedback.h"
#include "ui/consultation/office_facets.h"
#include "ui/history/taking_back.h"
#include "ui/matter/case_editor.h"
#include "ui/matter/matter_list.h"
#include "ui/matter/matter_page.h"
#include "ui/matter/suggestion_page.h"
#include "ui/shell/export_list.h"

#include <QStackedWidget>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView caseOnlyMode("only:");     // narrowed to "idle" or "waiting"
constexpr QLatin1StringView studyMode("study");        // a case study: the row is its own, or that of its case while it is new
constexpr QLatin1StringView newStudyMode("new-study");
constexpr QLatin1StringView casePartnersMode("partners"); // 招集候補 of this case

} // namespace

MatterRoom::MatterRoom(const Workplace& workplace, QWidget* parent)
    : RecordRoom(workplace, parent)
    , m_list(new MatterList(centre(), feedback(), this))
    , m_page(new MatterPage(workplace, this))
{
    begin(*m_list, *m_list, Opening::Page);
    stack().addWidget(m_page);
    connect(m_page, &MatterPage::listAsked, this, [this] { perform(Verb::Close); });
    connect(m_page, &MatterPage::editAsked, this, [this] { perform(Verb::Edit); });
    connect(m_page, &MatterPage::previewAsked, this, [this] { attempt(feedback(), [this] { perform(Verb::Preview); }); });
    connect(m_page, &MatterPage::pathwayPreviewAsked, this, [this] { attempt(feedback(), [this] { previewPathway(); }); });
    connect(m_page, &MatterPage::partnersAsked, this, [this] { go({key(), m_page->matter().value, casePartnersMode}); });
}

QString MatterRoom::name()
{
    return tr("Cases");
}

int MatterRoom::count() const
{
    return m_list->openCount();
}

QString MatterRoom::readStatus() const
{
    const int shown = m_list->shownCount(), total = m_list->totalCount(), selected = m_list->selectedCount();
    if (onList() && selected > 1)
        return tr("%1 of %n cases selected", nullptr, shown).arg(selected);
    return shown == total ? tr("%n cases", nullptr, total) : tr("%1 of %n cases shown", nullptr, total).arg(shown);
}

bool MatterRoom::onPage() const
{
    return stack().currentWidget() == m_page;
}

bool MatterRoom::onSuggestions() const
{
    return m_suggestions && stack().currentWidget() == m_suggestions;
}

qint64 MatterRoom::chosen() const
{
    return onSuggestions() ? m_suggestions->matter().value : onPage() ? m_page->matter().value : RecordRoom::chosen();
}

QList<Id<Matter>> MatterRoom::selected() const
{
    if (!onList() || m_list->selectedCount() < 2)
        return chosen() ? QList{Id<Matter>{chosen()}} : QList<Id<Matter>>();
    return m_list->selected();
}

void MatterRoom::openPlace(const Place& place)
{
    if (place.mode == "new"_L1) {
        caseEditor().startFresh();
        showEditor(*m_caseEditor);
    } else if (place.mode == "edit"_L1 && place.row) {
        edit({place.row});
    } else if (place.mode == studyMode && place.row) {
        editStudy({place.row});
    } else if (place.mode == newStudyMode && place.row) {
        studyEditor().startFresh({place.row});
        showEditor(*m_studyEditor);
    } else if (place.row && place.mode.isEmpty()) {
        showPage({place.row});
    } else if (place.row && place.mode == casePartnersMode) {
        showSuggestions({place.row});
    } else {
        if (place.mode.startsWith(caseOnlyMode))
            m_list->conditions().set({withoutClosed(), {place.mode.mid(caseOnlyMode.size()), u"yes"_s}});
        showList(place.mode);
        if (place.row)
            m_list->select({place.row});
    }
}

void MatterRoom::showPage(Id<Matter> id)
{
    m_page->show(id);
    stack().setCurrentWidget(m_page);
    m_page->begin();
}

void MatterRoom::showSuggestions(Id<Matter> id)
{
    if (!m_suggestions) {
        m_suggestions = new SuggestionPage(workplace(), this);
        stack().addWidget(m_suggestions);
        connect(m_suggestions, &SuggestionPage::listAsked, this, [this] { go({key(), 0, listMode()}); });
        connect(m_suggestions, &SuggestionPage::caseAsked, this, [this] { go({key(), m_suggestions->matter().value, {}}); });
        connect(m_suggestions, &SuggestionPage::editAsked, this, [this] { perform(Verb::Edit); });
    }
    m_suggestions->show(id);
    stack().setCurrentWidget(m_suggestions);
    m_suggestions->begin();
}

Place MatterRoom::readPlace() const
{
    if (onPage())
        return {key(), m_page->matter().value, {}};
    return onSuggestions() ? Place{key(), m_suggestions->matter().value, casePartnersMode} : RecordRoom::readPlace();
}

Place MatterRoom::writtenPlace() const
{
    if (editor() != m_studyEditor)
        return RecordRoom::writtenPlace();
    return editor()->row() ? Place{key(), editor()->row(), studyMode} : Place{key(), m_studyEditor->matter().value, newStudyMode};
}

void MatterRoom::refresh()
{
    if (onPage())
        m_page->show(m_page->matter());
    if (onSuggestions())
        m_suggestions->show(m_suggestions->matter());
}

void MatterRoom::turnTo(qint64 row)
{
    go({key(), row, onSuggestions() ? QString(casePartnersMode) : QString()});
}

/// A case to which consultations are tied stays: the desk says so.
void MatterRoom::remove()
{
    const auto row = centre().matters().get({chosen()});
    centre().matters().remove(row);
    showFirst();
    sayDone(centre(), feedback(), tr("Moved %1 to the trash.").arg(row.value.title));
    Q_EMIT moved();
}

} // namespace musubi::ui
