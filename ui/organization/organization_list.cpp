#include "ui/organization/organization_list.h"

#include "core/centre.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/day_context.h"
#include "ui/common/page_header.h"
#include "ui/common/row_table.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/common/windowed_model.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"

#include <QHeaderView>
#include <QMenu>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::optional<OrganizationOrder> organizationOrders[]{OrganizationOrder::Name, OrganizationOrder::Kind, std::nullopt, OrganizationOrder::Consultations, OrganizationOrder::LastContact};

QVariant organizationTag(const OrganizationRow& row)
{
    if (!row.active)
        return QVariant::fromValue(Tag{QCoreApplication::translate("records", "Dissolved"), TagKind::Neutral});
    if (row.doNotInvite)
        return QVariant::fromValue(Tag{QCoreApplication::translate("records", "Do not invite"), TagKind::Warn});
    return {};
}

std::vector<Column<OrganizationRow>> organizationColumns(Centre& centre)
{
    using Row = OrganizationRow;
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Name"), [](const Row& r) -> QVariant { return r.printedName; }, {},
        [](const Row& r, int role) -> QVariant {
            switch (role) {
            case SecondLineRole: return r.reading;
            case TagRole: return organizationTag(r);
            case ToneRole: return r.active ? QVariant() : QVariant(static_cast<int>(Token::Ink2));
            default: return {};
            }
        }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Kind"), [&centre](const Row& r) -> QVariant { return centre.vocabulary().label(r.kind, text::language()); }, {},
        [](const Row& r, int role) -> QVariant { return role == SecondLineRole && r.sector != Sector::None ? QVariant(text::sectorName(r.sector)) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Contact"), [](const Row& r) -> QVariant { return r.phone; }, {},
        [](const Row& r, int role) -> QVariant { return role == SecondLineRole ? QVariant(r.representative) : QVariant(); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Contacts"),
        [](const Row& r) -> QVariant { return r.consultations ? QCoreApplication::translate("records", "%n contacts", nullptr, r.consultations) : QString(); }, {},
        [](const Row& r, int role) -> QVariant {
            return role == SecondLineRole && r.matters ? QVariant(QCoreApplication::translate("records", "%n cases", nullptr, r.matters)) : QVariant();
        }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Last contact"),
        [](const Row& r) -> QVariant { return r.lastContact ? compactDate(*r.lastContact) : QString(); }});
    return columns;
}

} // namespace

OrganizationList::OrganizationList(Centre& centre, Feedback& feedback, QWidget* parent)
    : BookList(Book::Organizations, centre, feedback, parent)
    , m_model(new WindowedModel<OrganizationRow>(organizationColumns(centre), [this](const QList<qint64>& keys) {
        std::vector<OrganizationRow> rows;
        attempt(this->feedback(), [&] {
            QList<Id<Organization>> wantedIds;
            for (const qint64 key : keys)
                wantedIds << Id<Organization>{key};
            for (const OrganizationLine& line : this->centre().organizations().lines(wantedIds))
                rows.push_back(OrganizationRow{line});
        });
        return rows;
    }, this))
{
    setModel(*m_model, u"organizations"_s, {120, 110, 100, 100});
    m_model->sortWanted = [this](int column, Qt::SortOrder order) {
        if (column < 0 || column >= static_cast<int>(std::size(organizationOrders)) || !organizationOrders[column])
            return;
        m_order = *organizationOrders[column];
        m_descending = order == Qt::DescendingOrder;
        reload();
    };
    table().horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    retranslate();
}

OrganizationList::~OrganizationList() = default;

void OrganizationList::reload()
{
    attempt(feedback(), [this] {
        m_filter.text = wanted();
        QList<qint64> keys;
        for (const auto id : centre().organizations().ids(m_filter, m_order, m_descending))
            keys << id.value;
        m_model->setKeys(keys);
        OrganizationFilter all;
        all.alsoInactive = true;
        refreshChips();
        showCount(static_cast<int>(keys.size()), static_cast<int>(centre().organizations().ids(all).size()));
    });
}

QList<Id<Organization>> OrganizationList::ids() const
{
    return centre().organizations().ids(m_filter, m_order, m_descending);
}

int OrganizationList::rowOf(qint64 id) const
{
    return m_model->rowOf(id);
}

void OrganizationList::liftConditions()
{
    m_filter = {};
    m_filter.alsoInactive = true;
}

bool OrganizationList::concerns(const Change& change) const
{
    return change.subject == Subject::Organization || change.subject == Subject::Consultation || change.subject == Subject::Matter;
}

void OrganizationList::refreshChips()
{
    header().clearChips();
    const auto word = [this](QLatin1StringView list, const QString& code) { return centre().vocabulary().label(QString(list), code, text::language()); };
    if (!m_filter.alsoInactive)
        addCondition(tr("Without dissolved"), [this] { m_filter.alsoInactive = true; });
    for (const Sector sector : std::as_const(m_filter.sectors))
        addCondition(tr("Side: %1").arg(text::sectorName(sector)), [this, sector] { m_filter.sectors.removeAll(sector); });
    for (const QString& kind : std::as_const(m_filter.kinds))
        addCondition(tr("Kind: %1").arg(word(KindList::name, kind)), [this, kind] { m_filter.kinds.removeAll(kind); });
    for (const QString& area : std::as_const(m_filter.areas))
        addCondition(tr("Area: %1").arg(word(AreaList::name, area)), [this, area] { m_filter.areas.removeAll(area); });
    addConditionMenu([this] { chooseCondition(); });
}

void OrganizationList::chooseCondition()
{
    QMenu menu(this);
    if (m_filter.alsoInactive)
        menu.addAction(tr("Without dissolved"), this, [this] { m_filter.alsoInactive = false; });
    QMenu* sides = menu.addMenu(tr("Side"));
    for (const Sector sector : {Sector::Public, Sector::Private, Sector::None})
        if (!m_filter.sectors.contains(sector))
            sides->addAction(text::sectorName(sector), this, [this, sector] { m_filter.sectors << sector; });
    const auto addTerms = [&](const QString& title, QLatin1StringView list, QStringList& chosen) {
        QMenu* terms = menu.addMenu(title);
        for (const auto& term : centre().vocabulary().terms(QString(list)))
            if (!chosen.contains(term.value.code))
                terms->addAction(centre().vocabulary().label(QString(list), term.value.code, text::language()), this,
                    [&chosen, code = term.value.code] { chosen << code; });
    };
    addTerms(tr("Kind"), KindList::name, m_filter.kinds);
    addTerms(tr("Area"), AreaList::name, m_filter.areas);
    const QWidget* from = focusWidget();
    if (menu.exec(from && !from->underMouse() ? from->mapToGlobal(QPoint(0, from->height())) : QCursor::pos()))
        reload();
}

} // namespace musubi::ui
