#include "ui/calendar/received_dialog.h"

#include "ui/common/label.h"
#include "ui/common/row_model.h"
#include "ui/common/row_table.h"
#include "ui/text/ics_wording.h"
#include "ui/text/record_wording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReceivedRow {
    Id<IcsEvent> id; // its place in the file
    ReceivedEvent received;

    friend bool operator==(const ReceivedRow&, const ReceivedRow&) = default;
};

QVariant standingExtra(const ReceivedRow& row, int role)
{
    if (role != TagRole)
        return {};
    const EventStanding standing = row.received.standing;
    const TagKind kind = standing == EventStanding::Fresh ? TagKind::Active : standing == EventStanding::Changed ? TagKind::Warn : standing == EventStanding::CalledOff ? TagKind::Bad : TagKind::Plain;
    return QVariant::fromValue(Tag{text::IcsWording::of(standing), kind});
}

std::vector<Column<ReceivedRow>> receivedColumns()
{
    using Row = const ReceivedRow&;
    const auto dayOf = [](Row row) -> QVariant { return text::shortDate(row.received.event.begin.date()); };
    const auto hourOf = [](Row row) -> QVariant { return row.received.event.wholeDay ? QString() : row.received.event.begin.time().toString(u"H:mm"_s); };
    std::vector<Column<ReceivedRow>> columns;
    columns.push_back({QT_TRANSLATE_NOOP("columns", "Day"), dayOf, [](Row row) -> QVariant { return row.received.event.begin; }, {}});
    columns.push_back({QT_TRANSLATE_NOOP("columns", "Time"), hourOf, {}, {}});
    columns.push_back({QT_TRANSLATE_NOOP("columns", "Entry"), [](Row row) -> QVariant { return row.received.event.summary; }, {}, {}});
    columns.push_back({QT_TRANSLATE_NOOP("columns", "Venue"), [](Row row) -> QVariant { return row.received.event.location; }, {}, {}});
    columns.push_back({QT_TRANSLATE_NOOP("columns", "Becomes"), [](Row row) -> QVariant { return text::IcsWording::of(row.received.standing); }, {}, standingExtra});
    return columns;
}

} // namespace

ReceivedDialog::ReceivedDialog(const QList<ReceivedEvent>& events, const QList<IcsProblem>& problems, const QString& fileName, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Take in %1").arg(fileName));
    const auto count = [&](EventStanding standing) {
        return static_cast<int>(std::count_if(events.begin(), events.end(), [&](const ReceivedEvent& one) { return one.standing == standing; }));
    };
    const int fresh = count(EventStanding::Fresh), changed = count(EventStanding::Changed), off = count(EventStanding::CalledOff);
    auto* down = new QVBoxLayout(this);
    down->addWidget(label(tr("Invitations become meetings that are being planned."), Type::Text, Token::Ink2, this));
    down->addWidget(label(tr("new %1 ・ changed %2 ・ called off %3 ・ of %4").arg(fresh).arg(changed).arg(off).arg(events.size()), Type::Strong, Token::Ink, this));
    auto* table = new RowTable(tr("Events of the file"), this);
    auto* model = new RowModel<ReceivedRow>(receivedColumns(), table);
    table->setModel(model);
    table->setWideColumn(2);
    table->setColumnWidth(0, theme().px(104));
    table->setColumnWidth(1, theme().px(64));
    table->setColumnWidth(3, theme().px(160));
    table->setColumnWidth(4, theme().px(104));
    std::vector<ReceivedRow> rows;
    for (qsizetype i = 0; i < events.size(); ++i)
        rows.push_back({{i + 1}, events[i]});
    model->setRows(rows);
    down->addWidget(table, 1);
    QStringList remarks;
    constexpr qsizetype mostRemarks = 5;
    for (const IcsProblem& problem : problems.mid(0, mostRemarks))
        remarks << text::IcsWording::of(problem);
    if (problems.size() > mostRemarks)
        remarks << tr("… and %n more.", nullptr, static_cast<int>(problems.size() - mostRemarks));
    if (!remarks.isEmpty())
        down->addWidget(readableLabel(remarks.join(u'\n'), Type::Small, Token::Warn, this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* accept = buttons->addButton(tr("Take in %n events", nullptr, fresh + changed + off), QDialogButtonBox::AcceptRole);
    accept->setProperty("primary", true);
    accept->setEnabled(fresh + changed + off > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(buttons);
    resize(theme().px(760), theme().px(440));
}

} // namespace musubi::ui
