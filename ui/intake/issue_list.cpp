#include "ui/intake/issue_list.h"

#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/text/intake_wording.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

class IssueWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::ui::IssueWords)
};

std::vector<Column<IssueRow>> issueColumns()
{
    using Row = IssueRow;
    std::vector<Column<Row>> columns; // filled one by one: g++ 12 fails on the list as one return value
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Line"), [](const Row& row) -> QVariant { return row.problem.line; }, {}, {}, Qt::AlignRight});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Column"),
        [](const Row& row) -> QVariant { return row.problem.column > 0 ? QVariant(u"%1 %2"_s.arg(row.problem.column).arg(row.problem.header)) : QVariant(); },
        [](const Row& row) -> QVariant { return row.problem.column; }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "As written"), [](const Row& row) -> QVariant { return row.problem.value; }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "Finding"), [](const Row& row) -> QVariant { return text::IntakeWording::of(row.problem.issue); }});
    columns.push_back(Column<Row>{QT_TRANSLATE_NOOP("columns", "The row"),
        [](const Row& row) -> QVariant { return row.problem.leftOut ? IssueWords::tr("left out") : IssueWords::tr("taken in"); }, {},
        [](const Row& row, int role) -> QVariant { return role == ToneRole && row.problem.leftOut ? QVariant(static_cast<int>(Token::Bad)) : QVariant(); }});
    return columns;
}

} // namespace

IssueList::IssueList(QWidget* parent)
    : RowTable(IssueWords::tr("Findings"), parent)
    , m_model(new RowModel<IssueRow>(issueColumns(), this))
{
    setModel(m_model);
    setSortingEnabled(false);
    setWideColumn(3);
    horizontalHeader()->resizeSection(0, theme().px(56));
    horizontalHeader()->resizeSection(1, theme().px(168));
    horizontalHeader()->resizeSection(2, theme().px(176));
    horizontalHeader()->resizeSection(4, theme().px(96));
}

void IssueList::setProblems(const QList<IntakeProblem>& problems)
{
    std::vector<IssueRow> rows;
    rows.reserve(static_cast<size_t>(problems.size()));
    for (const IntakeProblem& problem : problems)
        rows.push_back({Id<IntakeProblem>{static_cast<qint64>(rows.size()) + 1}, problem});
    m_model->setRows(std::move(rows));
}

QDialog* issueWindow(const IntakeReport& report, const QString& fileName, QWidget* parent)
{
    auto* window = new QDialog(parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(IssueWords::tr("What was found in %1").arg(fileName));
    auto* down = new QVBoxLayout(window);
    auto* list = new IssueList(window);
    list->setProblems(report.problems);
    const qint64 unlisted = report.problemCount - report.problems.size();
    QString said = IssueWords::tr("%n finding(s). The rows left out are not in the file; mend the table and take it in again.", nullptr, static_cast<int>(report.problemCount));
    if (unlisted > 0)
        said += u' ' + IssueWords::tr("The first %1 are listed.").arg(report.problems.size());
    down->addWidget(label(said, Type::Text, Token::Ink2, window));
    down->addWidget(list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, window);
    QObject::connect(buttons, &QDialogButtonBox::rejected, window, &QDialog::reject);
    down->addWidget(buttons);
    window->resize(theme().px(860), theme().px(480));
    return window;
}

} // namespace musubi::ui
