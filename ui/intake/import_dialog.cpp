#include "core/base/foreign_file.h"
#include "ui/intake/import_dialog.h"

#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/file_choice.h"
#include "ui/common/form_group.h"
#include "ui/common/job.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/segments.h"
#include "ui/intake/column_grid.h"
#include "ui/intake/issue_list.h"
#include "ui/text/intake_wording.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int trialAfter = 150; // ms of quiet
constexpr int detectedEncoding = -1;    // in place of an encoding

QString importEncodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return u"UTF-8"_s;
    case TextEncoding::Utf16LittleEndian: return u"UTF-16 LE"_s;
    case TextEncoding::Utf16BigEndian: return u"UTF-16 BE"_s;
    case TextEncoding::Cp932: return u"Shift_JIS (CP932)"_s;
    case TextEncoding::EucJp: return u"EUC-JP"_s;
    case TextEncoding::Iso2022Jp: return u"ISO-2022-JP"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ImportDialog::ImportDialog(Centre& centre, QWidget* parent)
    : QDialog(parent)
    , m_centre(centre)
    , m_file(new ElidedLabel)
    , m_kind(new Segments(tr("What the table holds"), this))
    , m_encoding(new QComboBox(this))
    , m_messages(new MessageBar(this))
    , m_columns(new ColumnGrid(this))
    , m_summary(new RunLabel(this))
    , m_issues(new IssueList(this))
    , m_take(primaryButton(tr("Take in"), u"import"_s, this))
    , m_soon(new QTimer(this))
    , m_jobs(new JobRunner(this))
{
    setWindowTitle(tr("Take in a table"));
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(makeHead());
    down->addWidget(m_messages);
    down->addWidget(m_columns, 3);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    line->addWidget(m_summary, 1);
    down->addLayout(line);
    down->addWidget(m_issues, 2);
    down->addWidget(makeFoot());

    m_soon->setSingleShot(true);
    m_soon->setInterval(trialAfter);
    connect(m_soon, &QTimer::timeout, this, &ImportDialog::beginTrial);
    connect(m_columns, &ColumnGrid::changed, m_soon, qOverload<>(&QTimer::start));
    connect(m_kind, &Segments::chosen, this, &ImportDialog::readHead);
    connect(m_encoding, &QComboBox::activated, this, &ImportDialog::readHead);
    m_issues->hide();
    m_take->setEnabled(false);
    resize(theme().px(960), theme().px(640));
}

ImportDialog::~ImportDialog()
{
    m_jobs->cancel();
}

QWidget* ImportDialog::makeHead()
{
    auto* head = new QWidget(this);
    auto* down = new QVBoxLayout(head);
    down->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(12));
    auto* first = new QHBoxLayout;
    first->addWidget(m_file, 1);
    auto* other = button(tr("Choose another table…"), u"document"_s, head);
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    first->addWidget(other);
    down->addLayout(first);

    auto* second = new QHBoxLayout;
    m_kind->add(tr("Ledger of consultations"), static_cast<int>(ImportKind::Consultations));
    m_kind->add(tr("List of organisations"), static_cast<int>(ImportKind::Organizations));
    second->addWidget(m_kind);
    second->addStretch(1);
    auto* name = label(tr("&Encoding"), Type::Text, Token::Ink, head);
    name->setBuddy(m_encoding);
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->addItem(tr("Detected"), detectedEncoding);
    for (const auto& entry : Codes<TextEncoding>::entries)
        m_encoding->addItem(importEncodingName(entry.value), static_cast<int>(entry.value));
    m_encoding->setMinimumWidth(theme().px(220));
    second->addWidget(name);
    second->addWidget(m_encoding);
    down->addLayout(second);
    return head;
}

QWidget* ImportDialog::makeFoot()
{
    auto* foot = new FootBar(this);
    auto* cancel = button(tr("Cancel"), {}, foot);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    m_take->setDefault(true);
    foot->addRight(cancel);
    foot->addRight(m_take);
    return foot;
}

void ImportDialog::chooseFile()
{
    const QString path = fileToOpen(this, tr("Take in a table"), QFileInfo(m_path).absolutePath(), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        take(path);
}

void ImportDialog::take(const QString& path)
{
    m_path = path;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    m_encoding->setCurrentIndex(0);
    attempt(*m_messages, [&] {
        ForeignFile file(path);
        try {
            m_kind->setValue(static_cast<int>(guessKind(previewTable(file, ImportKind::Consultations).headers)));
        } catch (const Error&) {
            m_kind->setValue(static_cast<int>(ImportKind::Consultations)); // said by readHead
        }
        readHead();
    });
}

void ImportDialog::readHead()
{
    try {
        ForeignFile file(m_path);
        const int chosen = m_encoding->currentData().toInt();
        const TablePreview table = previewTable(file, wish().kind, chosen == detectedEncoding ? std::nullopt : std::optional(static_cast<TextEncoding>(chosen)));
        m_encoding->setItemText(0, chosen == detectedEncoding ? tr("Detected: %1").arg(importEncodingName(table.encoding)) : tr("Detected"));
        m_columns->setTable(table, wish().kind);
        beginTrial();
    } catch (const Error& error) {
        showRefusal(error);
    }
}

ImportWish ImportDialog::wish() const
{
    ImportWish wish;
    wish.kind = static_cast<ImportKind>(m_kind->value().toInt());
    wish.path = m_path;
    wish.options.fields = m_columns->fields();
    wish.options.fileName = QFileInfo(m_path).fileName();
    if (const int chosen = m_encoding->currentData().toInt(); chosen != detectedEncoding)
        wish.options.encoding = static_cast<TextEncoding>(chosen);
    return wish;
}

bool ImportDialog::isReady() const
{
    return m_take->isEnabled();
}

void ImportDialog::beginTrial()
{
    m_soon->stop();
    m_jobs->cancel();
    m_take->setEnabled(false);
    m_summary->setRuns({{tr("Reading the table…")}});
    ImportWish trial = wish();
    trial.options.dryRun = true;
    const int number = ++m_trial;
    m_jobs->run<IntakeReport>(this, tr("Reading the table"),
        [desk = secondDesk(m_centre), trial](const Progress& progress) { return carryOut(desk, trial, progress); },
        [this, number](const IntakeReport& report) {
            if (number == m_trial)
                showTrial(report);
        },
        [this, number](const Error& error) {
            if (number == m_trial)
                showRefusal(error);
        });
}

void ImportDialog::showTrial(const IntakeReport& report)
{
    m_messages->clear();
    QList<Run> runs{{tr("%n record(s)", nullptr, static_cast<int>(report.taken)), Type::Strong, Token::Ink}, {tr(" of %n row(s) will be taken in", nullptr, static_cast<int>(report.rows))}};
    if (report.leftOut > 0)
        runs << Run{u" ・ "_s} << Run{tr("%n left out", nullptr, static_cast<int>(report.leftOut)), Type::Strong, Token::Bad};
    if (report.unchanged > 0)
        runs << Run{u" ・ "_s} << Run{tr("%n known already", nullptr, static_cast<int>(report.unchanged))};
    if (report.organizationsAdded > 0)
        runs << Run{u" ・ "_s} << Run{tr("%n new organisation(s)", nullptr, static_cast<int>(report.organizationsAdded))};
    if (report.problemCount > 0)
        runs << Run{u" ・ "_s} << Run{tr("%n finding(s)", nullptr, static_cast<int>(report.problemCount)), Type::Text, Token::Warn};
    m_summary->setRuns(runs);
    m_issues->setProblems(report.problems);
    m_issues->setVisible(!report.problems.isEmpty());
    m_take->setText(report.taken > 0 ? tr("Take in %n record(s)", nullptr, static_cast<int>(report.taken)) : tr("Take in"));
    m_take->setEnabled(report.taken > 0);
    Q_EMIT tried();
}

void ImportDialog::showRefusal(const Error& error)
{
    if (error.fault() == Fault::Cancelled)
        return;
    m_summary->setRuns({});
    m_issues->hide();
    m_take->setEnabled(false);
    m_messages->failed(refusalWords(error));
    Q_EMIT tried();
}

QString ImportDialog::refusalWords(const Error& error) const
{
    if (error.fault() == Fault::Invalid && error.detail() == "received_at"_L1)
        return tr("Choose which column is the date of receipt.");
    if (error.fault() == Fault::Invalid && error.detail() == "subject"_L1)
        return tr("Choose which column is the subject or the content.");
    if (error.fault() == Fault::Invalid && error.detail() == "name"_L1)
        return tr("Choose which column is the name of the organisation.");
    return text::IntakeWording::refusal(error, wish().kind);
}

} // namespace musubi::ui
