#include "core/base/foreign_file.h"
#include "ui/meeting/paste_dialog.h"

#include "core/centre.h"
#include "core/exchange/pasted_cells.h"
#include "core/exchange/text_encoding.h"
#include "core/meeting/meeting_rules.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/attempt.h"
#include "ui/common/buttons.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/file_choice.h"
#include "ui/common/form_group.h"
#include "ui/common/input_guard.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/section_header.h"
#include "ui/common/shown.h"
#include "ui/text/date_wording.h"
#include "ui/text/meeting_wording.h"
#include "ui/text/participant_wording.h"
#include "ui/text/record_wording.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QGridLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestTable = 1 << 20; // bytes
constexpr qsizetype mostIssues = 12;        // shown one by one

} // namespace

PasteDialog::PasteDialog(Centre& centre, const Stored<Meeting>& meeting, QWidget* parent)
    : QDialog(parent)
    , m_centre(centre)
    , m_meeting(meeting)
    , m_asked(text::namesOfAsked(centre, meeting.value))
    , m_text(textField(110))
    , m_rows(new QScrollArea(this))
    , m_issues(readableLabel({}, Type::Small, Token::Warn, this))
    , m_source(termBox(centre.vocabulary(), ChannelList::name, true))
    , m_when(new DateEdit(DateEdit::Kind::DateTime, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()), this))
    , m_record(primaryButton({}, {}, this))
    , m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Take in answers from a table"));
    m_text->setPlaceholderText(tr("Paste the table here: names and dates as headings, ○ △ × in the cells."));
    m_text->setAccessibleName(tr("Pasted table"));
    m_text->setTabChangesFocus(true);
    m_source->setCurrentIndex(std::max(0, m_source->findData(u"MAIL"_s)));
    nameField(*m_source, tr("Where the answers come from"));
    nameField(*m_when, tr("When they came; empty: just now"));
    m_when->setRemedyOffered(false);
    m_rows->setWidgetResizable(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setFocusPolicy(Qt::NoFocus);
    m_record->setDefault(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(4));
    head->addWidget(m_text);
    auto* open = linkButton(tr("Open a CSV file…"), u"import"_s, this);
    auto* under = new QHBoxLayout;
    under->addWidget(open);
    under->addStretch(1);
    head->addLayout(under);
    column->addLayout(head);
    column->addWidget(new SectionHeader({}, tr("What was read"), true, this));
    column->addWidget(m_rows, 1);
    auto* issues = new QVBoxLayout;
    issues->setContentsMargins(theme().px(16), theme().px(4), theme().px(16), theme().px(4));
    issues->addWidget(m_issues);
    column->addLayout(issues);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    foot->setSpacing(theme().px(8));
    auto* source = label(tr("Source"), Type::Small, Token::Ink2, this);
    source->setBuddy(m_source);
    foot->addWidget(source);
    foot->addWidget(m_source);
    foot->addWidget(m_when, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_record, QDialogButtonBox::AcceptRole);
    foot->addWidget(buttons);
    column->addLayout(foot);

    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!isComposing(m_text))
            read();
    });
    connect(open, &QToolButton::clicked, this, [this] {
        const QString path = fileToOpen(this, tr("Open a CSV file"), {}, tr("Tables (*.csv *.tsv *.txt)"));
        if (!path.isEmpty())
            attempt(*m_messages, [&] { takeFile(path); });
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        commitPreedit();
        if (const QString complaint = m_when->complaint(); complaint.isEmpty())
            accept();
        else
            m_messages->failed(complaint);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(theme().px(820), theme().px(600));
    read();
    m_text->setFocus();
}

void PasteDialog::take(const QString& text)
{
    m_messages->clear();
    const Pasted pasted = examinePaste(text);
    if (!pasted.refusal.isEmpty())
        m_messages->failed(pasted.refusal);
    else
        m_text->setPlainText(pasted.text);
}

void PasteDialog::takeFile(const QString& path)
{
    ForeignFile file(path);
    const QByteArray bytes = file.read(largestTable + 1);
    take(decodeText(bytes, detectEncoding(bytes)).text);
}

void PasteDialog::read()
{
    m_messages->clear();
    m_table = {};
    attempt(*m_messages, [this] { m_table = readAnswerTable(pastedCells(typedText(*m_text)), dateChoiceOf(m_meeting.value).dates, m_centre.today()); });
    QStringList names;
    for (const AnsweredRow& row : std::as_const(m_table.rows))
        names << row.name;
    fill(matchNames(names, m_asked));
    showIssues();
    showCount();
}

void PasteDialog::fill(const QList<NameMatch>& matches)
{
    m_whose.clear();
    auto* page = new QWidget;
    setGround(*page, Token::Pane);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(theme().px(16), theme().px(4), theme().px(16), theme().px(4));
    grid->setHorizontalSpacing(theme().px(12));
    grid->setVerticalSpacing(theme().px(4));
    grid->setColumnStretch(3, 1);
    for (int row = 0; row < m_table.rows.size(); ++row) {
        const AnsweredRow& given = m_table.rows[row];
        auto* box = new QComboBox(page);
        box->setAccessibleName(tr("Whose answers are those of “%1”").arg(shown(given.name, 60)));
        box->addItem(tr("— not taken in —"), 0);
        for (const qsizetype place : askedOf(m_meeting.value)) {
            const Participant& participant = m_meeting.value.participants[place];
            const QString person = text::participantPerson(m_centre, participant);
            box->addItem(shown(text::participantName(m_centre, participant) + (person.isEmpty() ? QString() : u"　"_s + person)), participant.number);
        }
        box->setCurrentIndex(std::max(0, box->findData(matches[row].participant.value_or(0))));
        box->setFixedWidth(theme().px(240));
        auto* name = new ElidedLabel(shown(given.name), Type::Text, Token::Ink, page);
        name->setFixedWidth(theme().px(150));
        auto* check = label(matches[row].sure ? QString() : matches[row].participant ? tr("please check") : tr("whose?"), Type::Small, Token::Warn, page);
        QStringList signs;
        for (qsizetype offer = 0; offer < given.answers.size(); ++offer)
            if (given.answers[offer].answer != Availability::Unanswered)
                signs << text::shortDate(m_meeting.value.offers[offer].start.date()) + u' ' + text::availabilitySign(given.answers[offer].answer)
                        + (given.answers[offer].note.isEmpty() ? QString() : u'（' + shown(given.answers[offer].note, 40) + u'）');
        grid->addWidget(name, row, 0);
        grid->addWidget(box, row, 1);
        grid->addWidget(check, row, 2);
        grid->addWidget(new ElidedLabel(signs.join(u"  "_s), Type::Text, Token::Ink2, page), row, 3);
        m_whose << box;
        connect(box, &QComboBox::currentIndexChanged, this, [this, row, box, check] {
            check->clear();
            choose(row, box->currentData().toInt());
        });
    }
    if (m_table.rows.isEmpty())
        grid->addWidget(label(m_text->document()->isEmpty() ? tr("Nothing yet.") : tr("No names with dates were found in it. The first row and the first column must be headings."),
                            Type::Text, Token::Ink2, page), 0, 0, 1, 4);
    grid->setRowStretch(static_cast<int>(m_table.rows.size()) + 1, 1);
    m_rows->setWidget(page); // deletes the one before
}

void PasteDialog::choose(qsizetype row, int participant)
{
    for (qsizetype other = 0; other < m_whose.size(); ++other) {
        const QSignalBlocker quiet(m_whose[other]);
        if (other == row)
            m_whose[other]->setCurrentIndex(std::max(0, m_whose[other]->findData(participant)));
        else if (participant != 0 && m_whose[other]->currentData().toInt() == participant)
            m_whose[other]->setCurrentIndex(0);
    }
    showCount();
}

void PasteDialog::showIssues()
{
    QStringList lines;
    for (const UnreadCell& cell : std::as_const(m_table.unread).first(std::min(m_table.unread.size(), mostIssues)))
        lines << tr("Row %1, column %2 “%3”: %4").arg(QString::number(cell.row + 1), QString::number(cell.column + 1), shown(cell.text, 30), text::answerFault(cell.fault));
    if (m_table.unread.size() > mostIssues)
        lines << tr("and %n more cells", nullptr, static_cast<int>(m_table.unread.size() - mostIssues));
    if (!m_table.rows.isEmpty() && !m_table.missing.isEmpty()) {
        QStringList dates;
        for (const qsizetype place : std::as_const(m_table.missing))
            dates << text::offerText(m_meeting.value.offers[place]);
        lines << tr("The table does not speak of: %1").arg(dates.join(tr(", ")));
    }
    m_issues->setText(lines.join(u'\n'));
    reveal(*m_issues, !lines.isEmpty());
}

QList<DateAnswer> PasteDialog::rowAnswers(qsizetype row, int participant) const
{
    QList<DateAnswer> answers;
    const QDateTime when = m_when->dateTime(), now = m_centre.now();
    for (qsizetype offer = 0; offer < m_meeting.value.offers.size(); ++offer) {
        const GivenAnswer& given = m_table.rows[row].answers[offer];
        if (given.answer == Availability::Unanswered)
            continue; // an empty cell takes nothing back
        const int number = m_meeting.value.offers[offer].number;
        const DateAnswer* known = answerTo(m_meeting.value, participant, number);
        if (known && known->answer == given.answer && (given.note.isEmpty() || known->note == given.note))
            continue;
        answers << DateAnswer{participant, number, given.answer, given.note, {m_source->currentData().toString()},
            when.isValid() ? when : QDateTime(now.date(), QTime(now.time().hour(), now.time().minute()))};
    }
    return answers;
}

QList<DateAnswer> PasteDialog::answers() const
{
    QList<DateAnswer> answers;
    for (qsizetype row = 0; row < m_whose.size(); ++row)
        if (const int participant = m_whose[row]->currentData().toInt(); participant != 0)
            answers << rowAnswers(row, participant);
    return answers;
}

void PasteDialog::showCount()
{
    const int count = static_cast<int>(answers().size());
    m_record->setText(tr("Record %n answers", nullptr, count));
    m_record->setEnabled(count > 0);
}

} // namespace musubi::ui
