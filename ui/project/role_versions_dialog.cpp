#include "ui/project/role_versions_dialog.h"

#include "core/centre.h"
#include "core/organization/organization_book.h"
#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/common/row_roles.h"
#include "ui/common/row_table.h"
#include "ui/text/project_papers.h"
#include "ui/text/project_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindColumn = 0, taskColumn = 1, firstBody = 2;

TagKind tagOfChange(RoleComparison::Kind kind)
{
    switch (kind) {
    case RoleComparison::Kind::Same: return TagKind::Plain;
    case RoleComparison::Kind::Changed: return TagKind::Warn;
    case RoleComparison::Kind::Added: return TagKind::Ok;
    case RoleComparison::Kind::Removed: return TagKind::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

RoleVersionsDialog::RoleVersionsDialog(Centre& centre, Id<Project> project, QWidget* parent)
    : QDialog(parent)
    , m_centre(centre)
    , m_project(project)
    , m_parties(centre.projects().get(project).value.parties)
    , m_versions(centre.projects().roleVersions(project))
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_changedOnly(new QCheckBox(tr("Only tasks that changed"), this))
    , m_sums(label({}, Type::Small, Token::Ink2, this))
    , m_table(new QTableWidget(this))
{
    setWindowTitle(tr("Versions of the division of roles"));
    m_before->setAccessibleName(tr("Earlier version"));
    m_after->setAccessibleName(tr("Later version"));
    m_changedOnly->setAccessibleName(m_changedOnly->text());
    m_table->setAccessibleName(tr("What changed between the two versions"));
    dressTable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    fillVersions();
    auto* across = new QHBoxLayout;
    across->addWidget(m_before);
    across->addWidget(label(u"→"_s, Type::Text, Token::Ink2, this));
    across->addWidget(m_after);
    across->addStretch(1);
    across->addWidget(m_changedOnly);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* print = buttons->addButton(tr("Preview and print…"), QDialogButtonBox::ActionRole);
    auto* down = new QVBoxLayout(this);
    down->addLayout(across);
    down->addWidget(m_sums);
    down->addWidget(m_table, 1);
    down->addWidget(buttons);
    connect(m_before, &QComboBox::currentIndexChanged, this, &RoleVersionsDialog::compare);
    connect(m_after, &QComboBox::currentIndexChanged, this, &RoleVersionsDialog::compare);
    connect(m_changedOnly, &QCheckBox::toggled, this, &RoleVersionsDialog::compare);
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT sheetAsked(m_before->currentData().toInt(), m_after->currentData().toInt()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(theme().px(880), theme().px(480));
    compare();
}

/// Newest first; at first the last two stand against each other.
void RoleVersionsDialog::fillVersions()
{
    for (int version = versionCount() - 1; version >= 0; --version) {
        const QString name = text::roleVersionName(m_centre, m_versions[version].first, version == versionCount() - 1);
        m_before->addItem(name, version);
        m_after->addItem(name, version);
    }
    choose(std::max(0, versionCount() - 2), versionCount() - 1);
}

int RoleVersionsDialog::versionCount() const
{
    return static_cast<int>(m_versions.size());
}

void RoleVersionsDialog::choose(int before, int after)
{
    m_before->setCurrentIndex(m_before->findData(before));
    m_after->setCurrentIndex(m_after->findData(after));
}

RoleTable RoleVersionsDialog::tableOf(int version) const
{
    return roleTableOf(m_parties, m_versions.value(version).second);
}

void RoleVersionsDialog::compare()
{
    const auto comparison = compareRoles(tableOf(m_before->currentData().toInt()), tableOf(m_after->currentData().toInt()));
    using Kind = RoleComparison::Kind;
    const int changed = comparison.count(Kind::Changed), added = comparison.count(Kind::Added), removed = comparison.count(Kind::Removed);
    m_sums->setText(changed + added + removed == 0 ? tr("Both versions say the same.") : tr("Changed %1 ・ Added %2 ・ Taken off %3").arg(changed).arg(added).arg(removed));
    QStringList headings{tr("Change"), tr("Task")};
    for (const auto body : comparison.bodies)
        headings << m_centre.organizations().printedName(body);
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(static_cast<int>(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    const auto put = [this](int row, int column, const QString& words) {
        auto* cell = new QTableWidgetItem(words);
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // nothing to tick
        m_table->setItem(row, column, cell);
        return cell;
    };
    for (const RoleComparison::Row& row : comparison.rows) {
        if (m_changedOnly->isChecked() && row.kind == Kind::Same)
            continue;
        const int place = m_table->rowCount();
        m_table->insertRow(place);
        auto* kind = put(place, kindColumn, text::roleChangeName(row.kind));
        if (row.kind != Kind::Same)
            kind->setData(TagRole, QVariant::fromValue(Tag{kind->text(), tagOfChange(row.kind)}));
        put(place, taskColumn, row.task)->setToolTip(plainToolTip(row.task));
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const RoleComparison::Cell& cell = row.cells[i];
            auto* part = put(place, firstBody + static_cast<int>(i), text::roleChangeText(row.kind, cell));
            part->setTextAlignment(Qt::AlignCenter);
            part->setData(StrongRole, cell.before != cell.after);
            part->setData(Qt::AccessibleTextRole, tr("%1, %2: %3").arg(row.task, headings[firstBody + i], part->text()));
        }
    }
    m_table->setColumnWidth(kindColumn, theme().px(72));
    m_table->horizontalHeader()->setSectionResizeMode(taskColumn, QHeaderView::Stretch);
    for (int i = firstBody; i < m_table->columnCount(); ++i) {
        m_table->setColumnWidth(i, theme().px(132));
        m_table->horizontalHeaderItem(i)->setToolTip(plainToolTip(headings[i]));
    }
}

} // namespace musubi::ui
