#include "ui/consultation/bulk_dialog.h"

#include "core/centre.h"
#include "core/japan/folding.h"
#include "core/matter/matter_desk.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/matching.h"
#include "ui/common/picker.h"
#include "ui/common/shown.h"
#include "ui/text/language.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

const QString takenOff = QStringLiteral("-");

QString caseName(Centre& centre, const MatterLine& line)
{
    return text::matterNumber(centre, line.fiscalYear, line.sequence) + u'　' + line.title;
}

QList<PickerItem> casesLike(Centre& centre, const QString& typed)
{
    constexpr qsizetype mostOffered = 8;
    QList<PickerItem> items;
    const QString wanted = japan::fold(typed);
    for (const MatterLine& line : centre.matters().lines(centre.matters().ids({}, MatterOrder::LastContact, true))) {
        const QString name = caseName(centre, line);
        if (!wanted.isEmpty() && !japan::fold(name + line.theme).contains(wanted))
            continue;
        PickerItem item{line.id.value, u"case"_s, shown(name)};
        if (const auto hit = findFolded(item.title, typed))
            item.hits = {*hit};
        item.second = text::statusName(line.status);
        items << item;
        if (items.size() == mostOffered)
            break;
    }
    return items;
}

} // namespace

BulkDialog::BulkDialog(Centre& centre, Feedback& feedback, int count, QWidget* parent)
    : QDialog(parent)
    , m_centre(centre)
    , m_feedback(feedback)
{
    setWindowTitle(tr("Change several consultations"));
    auto* down = new QVBoxLayout(this);
    down->addWidget(label(tr("%n consultations are selected. What you leave alone stays as it is in each.", nullptr, count), Type::Text, Token::Ink, this));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    m_staff = addChoice(*grid, tr("Coordinator"));
    m_status = addChoice(*grid, tr("Status"));
    m_reason = addChoice(*grid, tr("Closed because"));
    m_topic = addChoice(*grid, tr("Add a topic"));
    m_main = new QCheckBox(tr("as the main topic ◎"), this);
    grid->addWidget(m_main, grid->rowCount(), 1);
    addCase(*grid);
    down->addLayout(grid);
    down->addStretch(1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_change = buttons->addButton(tr("Change %n consultations", nullptr, count), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        commitPreedit();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(buttons);
    fillWords();
    for (const QComboBox* box : {m_staff, m_status, m_reason, m_topic})
        connect(box, &QComboBox::currentIndexChanged, this, &BulkDialog::refresh);
    resize(theme().px(520), sizeHint().height());
    refresh();
}

QComboBox* BulkDialog::addChoice(QGridLayout& grid, const QString& name)
{
    auto* box = new QComboBox(this);
    auto* words = label(name, Type::Text, Token::Ink2, this);
    words->setBuddy(box);
    box->setAccessibleName(name);
    const int row = grid.rowCount();
    grid.addWidget(words, row, 0);
    grid.addWidget(box, row, 1);
    return box;
}

void BulkDialog::addCase(QGridLayout& grid)
{
    m_case = new Picker(u"case"_s, tr("Title, theme or number of the case"), [this](const QString& typed) {
        QList<PickerItem> items;
        attempt(m_feedback, [&] { items = casesLike(m_centre, typed); });
        return items;
    }, [this](qint64 id) {
        const auto lines = m_centre.matters().lines({Id<Matter>{id}});
        return lines.isEmpty() ? QString() : caseName(m_centre, lines.first());
    }, this);
    auto* words = label(tr("Tie to the case"), Type::Text, Token::Ink2, this);
    words->setBuddy(m_case);
    m_case->setAccessibleName(tr("Tie to the case"));
    m_untie = new QCheckBox(tr("untie from the case"), this);
    const int row = grid.rowCount();
    grid.addWidget(words, row, 0);
    grid.addWidget(m_case, row, 1);
    grid.addWidget(m_untie, row + 1, 1);
    connect(m_case, &Picker::valueChanged, this, &BulkDialog::refresh);
    connect(m_untie, &QCheckBox::toggled, this, &BulkDialog::refresh);
}

void BulkDialog::fillWords()
{
    for (QComboBox* box : {m_staff, m_status, m_topic})
        box->addItem(tr("Leave alone"));
    for (const auto& staff : m_centre.staff().all())
        m_staff->addItem(staff.value.name, staff.value.code);
    m_staff->addItem(tr("Nobody"), takenOff);
    for (const auto& [status, code] : Codes<CaseStatus>::entries)
        m_status->addItem(text::statusName(status), QString(code));
    for (const auto& term : m_centre.vocabulary().terms<ClosingReasonList>())
        m_reason->addItem(m_centre.vocabulary().label(QString(ClosingReasonList::name), term.value.code, text::language()), term.value.code);
    for (const auto& term : m_centre.vocabulary().terms<TopicList>())
        m_topic->addItem(m_centre.vocabulary().label(QString(TopicList::name), term.value.code, text::language()), term.value.code);
}

void BulkDialog::refresh()
{
    m_reason->setEnabled(m_status->currentData().toString() == codeOf(CaseStatus::Done));
    m_main->setEnabled(m_topic->currentIndex() > 0);
    m_case->setEnabled(!m_untie->isChecked());
    m_change->setEnabled(!edit().isEmpty());
}

BulkEdit BulkDialog::edit() const
{
    BulkEdit edit;
    if (const QString code = m_staff->currentData().toString(); code == takenOff)
        edit.staff = std::optional<Id<Staff>>();
    else if (const auto staff = code.isEmpty() ? std::nullopt : m_centre.staff().find(code))
        edit.staff = std::optional(staff->id);
    if (const auto status = fromCode<CaseStatus>(m_status->currentData().toString()))
        edit.status = *status;
    if (edit.status == CaseStatus::Done)
        edit.closingReason = {m_reason->currentData().toString()};
    edit.topic = {m_topic->currentData().toString()};
    edit.mainTopic = m_main->isEnabled() && m_main->isChecked();
    if (m_untie->isChecked())
        edit.matter = std::optional<Id<Matter>>();
    else if (m_case->value())
        edit.matter = std::optional(Id<Matter>{m_case->value()});
    return edit;
}

} // namespace musubi::ui
