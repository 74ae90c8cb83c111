#include "ui/consultation/consultation_room.h"

#include "core/centre.h"
#include "core/consultation/consultation_desk.h"
#include "ui/common/attempt.h"
#include "ui/common/theme.h"
#include "ui/consultation/consultation_detail.h"
#include "ui/consultation/consultation_list.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

ConsultationRoom::ConsultationRoom(const Workplace& workplace, QWidget* parent)
    : Room(workplace, parent)
    , m_stack(new QStackedWidget(this))
    , m_list(new ConsultationList(centre(), feedback(), this))
    , m_detail(new ConsultationDetail(centre(), feedback(), this))
{
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, theme().px(400)});
    m_stack->addWidget(splitter);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_stack);

    connect(m_list, &ConsultationList::currentChanged, this, &ConsultationRoom::showCurrent);
    connect(m_list, &ConsultationList::activated, this, [this] { perform(Verb::Edit); });
    connect(m_list, &ConsultationList::newAsked, this, [this] { go({key(), 0, u"new"_s}); });
    connect(m_list, &ConsultationList::counted, this, &ConsultationRoom::counted);
    connect(m_detail, &ConsultationDetail::editAsked, this, [this] { perform(Verb::Edit); });
    connect(m_detail, &ConsultationDetail::matterAsked, this, [this](qint64 id) { go({u"matters"_s, id, {}}); });
    connect(m_detail, &ConsultationDetail::organizationAsked, this, [this](qint64 id) { go({u"organizations"_s, id, {}}); });
    showCurrent();
}

QString ConsultationRoom::title() const
{
    return tr("Consultations");
}

int ConsultationRoom::count() const
{
    return m_list->newCount();
}

QString ConsultationRoom::status() const
{
    const int shown = m_list->shownCount(), total = m_list->totalCount();
    return shown == total ? tr("%n consultations", nullptr, total) : tr("%1 of %n consultations shown", nullptr, total).arg(shown);
}

void ConsultationRoom::open(const Place& place)
{
    if (place.row)
        m_list->select({place.row});
}

Place ConsultationRoom::place() const
{
    return {key(), m_list->current().value, {}};
}

bool ConsultationRoom::leave()
{
    return true;
}

bool ConsultationRoom::can(Verb verb) const
{
    const bool any = static_cast<bool>(m_list->current());
    switch (verb) {
    case Verb::PreviousRecord:
    case Verb::NextRecord:
    case Verb::Refresh: return any;
    default: return false;
    }
}

void ConsultationRoom::perform(Verb verb)
{
    switch (verb) {
    case Verb::PreviousRecord: m_list->step(-1); break;
    case Verb::NextRecord: m_list->step(1); break;
    case Verb::Refresh: m_list->reload(); break;
    default: break;
    }
}

void ConsultationRoom::showCurrent()
{
    const auto id = m_list->current();
    attempt(feedback(), [&] { m_detail->show(id ? std::optional(centre().consultations().get(id)) : std::nullopt); });
    Q_EMIT moved();
}

} // namespace musubi::ui
