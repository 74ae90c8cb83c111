#include "ui/person/person_list.h"

#include "core/centre.h"
#include "core/organization/organization_book.h"
#include "ui/common/attempt.h"
#include "ui/common/day_context.h"
#include "ui/common/row_table.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/common/windowed_model.h"
#include "ui/text/record_wording.h"

#include <QHeaderView>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<Column<PersonRow>> personColumns()
{
    using Row = PersonRow;
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Full name"), [](const Row& r) -> QVariant { return r.name; }, {},
        [](const Row& r, int role) -> QVariant {
            if (role == SecondLineRole)
                return r.reading;
            if (role == TagRole && r.doNotInvite)
                return QVariant::fromValue(Tag{QCoreApplication::translate("records", "Do not invite"), TagKind::Warn});
            return {};
        }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Affiliation"), [](const Row& r) -> QVariant { return r.organizationName; }, {},
        [](const Row& r, int role) -> QVariant { return role == SecondLineRole ? QVariant(r.title) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Contact"), [](const Row& r) -> QVariant { return r.phone.isEmpty() ? r.mail : r.phone; }, {},
        [](const Row& r, int role) -> QVariant { return role == SecondLineRole && !r.phone.isEmpty() ? QVariant(r.mail) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Last contact"),
        [](const Row& r) -> QVariant { return r.lastContact ? compactDate(*r.lastContact) : QString(); }, {},
        [](const Row& r, int role) -> QVariant {
            return role == SecondLineRole && r.consultations ? QVariant(QCoreApplication::translate("records", "%n contacts", nullptr, r.consultations)) : QVariant();
        }});
    return columns;
}

} // namespace

PersonList::PersonList(Centre& centre, Feedback& feedback, QWidget* parent)
    : BookList(Book::People, centre, feedback, parent)
    , m_model(new WindowedModel<PersonRow>(personColumns(), [this](const QList<qint64>& keys) {
        std::vector<PersonRow> rows;
        attempt(this->feedback(), [&] {
            QList<Id<Person>> wantedIds;
            for (const qint64 key : keys)
                wantedIds << Id<Person>{key};
            for (const PersonLine& line : this->centre().people().lines(wantedIds, this->centre().today()))
                rows.push_back(PersonRow{line});
        });
        return rows;
    }, this))
{
    setModel(*m_model, u"people"_s, {160, 170, 100});
    m_model->sortWanted = [this](int column, Qt::SortOrder order) {
        if (column != 0)
            return;
        m_descending = order == Qt::DescendingOrder;
        reload();
    };
    table().horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    retranslate();
}

PersonList::~PersonList() = default;

void PersonList::reload()
{
    attempt(feedback(), [this] {
        m_filter.text = wanted();
        QList<qint64> keys;
        for (const auto id : centre().people().ids(m_filter, m_descending))
            keys << id.value;
        m_model->setKeys(keys);
        showCount(static_cast<int>(keys.size()), static_cast<int>(centre().people().ids().size()));
    });
}

QList<Id<Person>> PersonList::ids() const
{
    return centre().people().ids(m_filter, m_descending);
}

int PersonList::rowOf(qint64 id) const
{
    return m_model->rowOf(id);
}

void PersonList::liftConditions()
{
    m_filter = {};
}

bool PersonList::concerns(const Change& change) const
{
    return change.subject == Subject::Person || change.subject == Subject::Organization || change.subject == Subject::Consultation;
}

} // namespace musubi::ui
