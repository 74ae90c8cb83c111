#include "core/base/foreign_file.h"
#include "ui/settings/settings_dialog.h"

#include "core/centre.h"
#include "core/settings/settings_desk.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/file_choice.h"
#include "ui/common/form_group.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/safety/backup_habit.h"
#include "ui/settings/closed_days_text.h"
#include "ui/settings/preparation_text.h"
#include "ui/text/language.h"
#include "ui/text/wording.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestHolidayFile = 1 << 20; // bytes; the real one has 25,000

QTimeEdit* hourField(const QString& name, QWidget* parent)
{
    auto* edit = new QTimeEdit(parent);
    edit->setDisplayFormat(u"H:mm"_s);
    edit->setMinimumWidth(theme().px(84));
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

Appearance chosenAppearance()
{
    return static_cast<Appearance>(QSettings().value("look/appearance"_L1).toInt());
}

void chooseAppearance(Appearance appearance)
{
    QSettings().setValue("look/appearance"_L1, static_cast<int>(appearance));
    applyTheme(*qApp, appearance, theme().percent());
}

void chooseZoom(int percent)
{
    const int within = std::clamp(percent, 90, 200);
    QSettings().setValue("look/percent"_L1, within);
    applyTheme(*qApp, chosenAppearance(), within);
}

void chooseLanguage(const QString& code)
{
    QSettings().setValue("language"_L1, code);
    text::useLanguage(code);
}

SettingsDialog::SettingsDialog(Centre& centre, QWidget* parent)
    : QDialog(parent)
    , m_centre(centre)
    , m_form([] {})
    , m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Settings"));
    auto* area = new FormArea(this);
    area->addGroup(makeSeatGroup());
    area->addGroup(makeCentreGroup());
    area->addGroup(makeDaysGroup());
    area->addGroup(makeMeetingGroup());
    area->addGroup(makePaperGroup());
    area->addGroup(makeBackupGroup());
    m_form.load(m_centre.settings().current());
    m_closedDays->setPlainText(closedDaysText(m_form.loaded().days.ownClosed));
    m_preparation->setPlainText(preparationText(m_form.loaded().preparation));

    auto* buttons = new QDialogButtonBox(this);
    auto* saveButton = primaryButton(tr("Save the settings"), {}, this);
    saveButton->setDefault(true);
    buttons->addButton(saveButton, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (save())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(area, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    foot->addWidget(buttons);
    column->addLayout(foot);
    resize(theme().px(760), theme().px(620));
}

QLineEdit* SettingsDialog::addLine(FormGroup& group, const QString& name, QLatin1StringView column, QString CentreSettings::*member, int width)
{
    auto* edit = new QLineEdit(&group);
    edit->setFixedWidth(theme().px(width));
    edit->setReadOnly(m_centre.isReadOnly());
    group.addRow(name, {edit});
    m_form.bind(column, edit, member);
    return edit;
}

QWidget* SettingsDialog::makeSeatGroup()
{
    auto* group = new FormGroup(1, tr("This account"), this);
    m_language = new QComboBox(group);
    m_language->addItem(u"日本語"_s, u"ja"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(text::language()));
    group->addRow(tr("Language"), {m_language});
    m_appearance = new Segments(tr("Look"), group);
    for (const auto& [look, words] : {std::pair{Appearance::System, tr("As the system")}, {Appearance::Light, tr("Light")}, {Appearance::Dark, tr("Dark")}})
        m_appearance->add(words, static_cast<int>(look));
    m_appearance->setValue(static_cast<int>(chosenAppearance()));
    group->addRow(tr("Look"), {m_appearance});
    m_zoom = new QSpinBox(group);
    m_zoom->setRange(90, 200);
    m_zoom->setSingleStep(10);
    m_zoom->setSuffix(u" %"_s);
    m_zoom->setMinimumWidth(theme().px(92));
    m_zoom->setValue(theme().percent());
    group->addRow(tr("Text size"), {m_zoom});
    return group;
}

QWidget* SettingsDialog::makeCentreGroup()
{
    auto* group = new FormGroup(2, tr("The centre"), this);
    addLine(*group, tr("Name"), "name"_L1, &CentreSettings::name, 380);
    addLine(*group, tr("Postal code"), "postal_code"_L1, &CentreSettings::postalCode, 110);
    addLine(*group, tr("Address"), "address"_L1, &CentreSettings::address, 380);
    addLine(*group, tr("Phone"), "phone"_L1, &CentreSettings::phone, 180);
    addLine(*group, tr("Fax"), "fax"_L1, &CentreSettings::fax, 180);
    addLine(*group, tr("Mail"), "mail"_L1, &CentreSettings::mail, 280);
    addLine(*group, tr("Web page"), "url"_L1, &CentreSettings::url, 280);
    addLine(*group, tr("Sender of letters"), "representative"_L1, &CentreSettings::representative, 280);
    addLine(*group, tr("City division"), "division"_L1, &CentreSettings::division, 280);
    return group;
}

QWidget* SettingsDialog::makeDaysGroup()
{
    auto* group = new FormGroup(3, tr("Hours and days"), this);
    auto* opens = hourField(tr("Opens"), group);
    auto* closes = hourField(tr("Closes"), group);
    group->addRow(tr("Opens"), {opens});
    group->addRow(tr("Closes"), {closes});
    m_form.add("opens"_L1, opens, [opens](const CentreSettings& s) { opens->setTime(s.days.hours.opens); },
        [opens](CentreSettings& s) { s.days.hours.opens = opens->time(); });
    m_form.add("closes"_L1, closes, [closes](const CentreSettings& s) { closes->setTime(s.days.hours.closes); },
        [closes](CentreSettings& s) { s.days.hours.closes = closes->time(); });
    m_closedDays = new QPlainTextEdit(group);
    m_closedDays->setPlaceholderText(tr("One day a line: 2026-12-28 maintenance"));
    m_closedDays->setTabChangesFocus(true);
    m_closedDays->setFixedHeight(theme().px(84));
    group->addRow(tr("Own closed days"), {m_closedDays});
    auto* import = button(tr("Read the Cabinet Office's holidays…"), u"import"_s, group);
    import->setAutoDefault(false);
    import->setEnabled(!m_centre.isReadOnly());
    connect(import, &QPushButton::clicked, this, &SettingsDialog::importHolidays);
    group->addRow(tr("Holidays"), {import});
    return group;
}

QWidget* SettingsDialog::makeMeetingGroup()
{
    auto* group = new FormGroup(4, tr("Meetings"), this);
    m_preparation = new QPlainTextEdit(group);
    m_preparation->setPlaceholderText(tr("Working days before the meeting, and what to do: 10 book the room"));
    m_preparation->setTabChangesFocus(true);
    m_preparation->setFixedHeight(theme().px(168));
    m_preparation->setReadOnly(m_centre.isReadOnly());
    group->addRow(tr("Preparation"), {m_preparation});
    return group;
}

QWidget* SettingsDialog::makePaperGroup()
{
    auto* group = new FormGroup(5, tr("On paper"), this);
    auto* heading = new QComboBox(group);
    group->addRow(tr("Stamp row"), {heading});
    m_form.bind("stamp_heading"_L1, heading, &CentreSettings::stampHeading,
        [](StampHeading value) { return value == StampHeading::Approval ? tr("Approval") : tr("Circulation"); });
    auto* boxes = new QLineEdit(group);
    boxes->setPlaceholderText(tr("Head, deputy, chief, clerk; empty prints none"));
    boxes->setFixedWidth(theme().px(380));
    group->addRow(tr("Stamp boxes"), {boxes});
    m_form.add("stamp_boxes"_L1, boxes, [boxes](const CentreSettings& s) { boxes->setText(s.stampBoxes.join(u"、"_s)); },
        [boxes](CentreSettings& s) {
            static const QRegularExpression between(u"[、,，\\s]+"_s);
            s.stampBoxes = boxes->text().split(between, Qt::SkipEmptyParts);
        });
    auto* confidential = new QCheckBox(tr("Sheets on one person say “handle with care”"), group);
    group->addRow(QString(), {confidential});
    confidential->setAccessibleName(confidential->text());
    m_form.bind("confidential"_L1, confidential, &CentreSettings::confidential);
    return group;
}

QWidget* SettingsDialog::makeBackupGroup()
{
    auto* group = new FormGroup(6, tr("Backups"), this);
    const KeptHabit kept = backupHabit();
    m_backsUp = new QCheckBox(tr("Once a day and at closing, without asking"), group);
    m_backsUp->setObjectName(u"backups_automatic"_s);
    m_backsUp->setAccessibleName(m_backsUp->text());
    m_backsUp->setChecked(kept.automatic);
    group->addRow(QString(), {m_backsUp});
    m_backupFolder = new QLineEdit(QDir::toNativeSeparators(kept.habit.folder), group);
    m_backupFolder->setObjectName(u"backups_folder"_s);
    m_backupFolder->setFixedWidth(theme().px(380));
    auto* choose = button(tr("Choose…"), {}, group);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the folder for backups"));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder = folderToUse(this, tr("Folder for backups"), m_backupFolder->text());
        if (!folder.isEmpty())
            m_backupFolder->setText(QDir::toNativeSeparators(folder));
    });
    group->addRow(tr("Folder"), {m_backupFolder, choose});
    m_backupDays = new QSpinBox(group);
    m_backupDays->setObjectName(u"backups_days"_s);
    m_backupDays->setRange(1, 365);
    m_backupDays->setSuffix(tr(" days"));
    m_backupDays->setMinimumWidth(theme().px(92));
    m_backupDays->setValue(kept.habit.days);
    m_backupDays->setToolTip(plainToolTip(tr("The last of each month is kept for a year besides.")));
    group->addRow(tr("Keep the last"), {m_backupDays});
    return group;
}

bool SettingsDialog::save()
{
    commitPreedit();
    CentreSettings wanted = m_form.value();
    const ClosedDaysReading days = readClosedDays(typedText(*m_closedDays), m_centre.today());
    showProblem(*m_closedDays, Severity::Error, days.badLine ? tr("Line %1 does not begin with a day.").arg(days.badLine) : QString());
    if (days.badLine) {
        m_closedDays->setFocus();
        return false;
    }
    wanted.days.ownClosed = days.days;
    const PreparationReading preparation = readPreparation(typedText(*m_preparation));
    showProblem(*m_preparation, Severity::Error, preparation.badLine ? tr("Line %1 does not begin with a number of days.").arg(preparation.badLine) : QString());
    if (preparation.badLine) {
        m_preparation->setFocus();
        return false;
    }
    wanted.preparation = preparation.rules;
    const Problems problems = check(wanted);
    m_form.mark(problems, [](Rule rule) { return text::Wording::of(rule); });
    if (blocks(problems)) {
        m_form.focusFirstProblem();
        return false;
    }
    if (!(wanted == m_form.loaded()) && !attempt(*m_messages, [&] { m_centre.settings().change(m_form.loaded(), wanted); }))
        return false;
    applySeat();
    return true;
}

void SettingsDialog::applySeat() const
{
    if (const auto look = static_cast<Appearance>(m_appearance->value().toInt()); look != chosenAppearance())
        chooseAppearance(look);
    if (m_zoom->value() != theme().percent())
        chooseZoom(m_zoom->value());
    if (const QString code = m_language->currentData().toString(); code != text::language())
        chooseLanguage(code);
    KeptHabit kept = backupHabit();
    kept.automatic = m_backsUp->isChecked();
    kept.habit.days = m_backupDays->value();
    if (const QString folder = m_backupFolder->text().trimmed(); !folder.isEmpty())
        kept.habit.folder = QDir::fromNativeSeparators(folder);
    if (kept != backupHabit())
        keepBackupHabit(kept);
}

void SettingsDialog::importHolidays()
{
    const QString path = fileToOpen(this, tr("The Cabinet Office's syukujitsu.csv"), {}, tr("CSV (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    attempt(*m_messages, [&] {
        ForeignFile file(path);
        if (file.size() > largestHolidayFile)
            throw Error(Fault::TooLarge, path);
        const qsizetype differing = m_centre.settings().importHolidays(file.readAll());
        m_form.refresh(m_centre.settings().current());
        m_messages->done(differing == 0 ? tr("The holidays agree with the built-in rules.")
                                        : tr("%n day(s) differ from the built-in rules and were taken over.", nullptr, static_cast<int>(differing)));
    });
}

} // namespace musubi::ui
