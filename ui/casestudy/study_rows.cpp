#include "ui/casestudy/study_rows.h"

#include "core/centre.h"
#include "core/japan/working_days.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/form.h"
#include "ui/common/theme.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* studyEdit(const QString& text, const QString& name, int width = 0)
{
    auto* edit = lineField(width, name);
    edit->setText(text);
    edit->setCursorPosition(0); // what is longer than the field shows its beginning
    edit->setAccessibleName(name);
    return edit;
}

DateEdit* studyDate(Centre& centre, std::optional<QDate> date, const QString& name)
{
    auto* edit = new DateEdit(DateEdit::Kind::Date, dayContext([&centre] { return centre.today(); }, centre.officeCalendar()));
    edit->setRemedyOffered(false);
    edit->setDate(date);
    edit->setAccessibleName(name);
    return edit;
}

/// Several lines of fields that count as one line of a RowsField.
class StudyBlock : public QWidget {
public:
    StudyBlock()
        : m_down(new QVBoxLayout(this))
    {
        m_down->setContentsMargins(0, 0, 0, theme().px(8));
        m_down->setSpacing(theme().px(4));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    void addLine(const QList<QWidget*>& fields)
    {
        auto* across = new QHBoxLayout;
        across->setSpacing(theme().px(8));
        bool fills = false;
        for (QWidget* field : fields) {
            const bool wide = field->sizePolicy().expandingDirections().testFlag(Qt::Horizontal) && field->maximumWidth() == QWIDGETSIZE_MAX;
            fills = fills || wide;
            across->addWidget(field, wide ? 1 : 0);
        }
        if (!fills)
            across->addStretch(1);
        m_down->addLayout(across);
        if (!focusProxy())
            setFocusProxy(fields.first());
    }

private:
    QVBoxLayout* m_down;
};

template <class Part>
Part* partOf(QWidget* block, QLatin1StringView name)
{
    return block->findChild<Part*>(QString(name));
}

template <class Part>
Part* called(Part* part, QLatin1StringView name)
{
    part->setObjectName(name);
    return part;
}

} // namespace

StudyYearField::StudyYearField(Centre& centre, QWidget* parent)
    : RowsField(tr("Tell a year in other words"), tr("Year %1"), parent)
    , m_centre(centre)
{
}

void StudyYearField::append(const StudyYear& year)
{
    auto* box = new QComboBox;
    box->setAccessibleName(tr("Fiscal year"));
    box->setFixedWidth(theme().px(120));
    QList<int> years = m_centre.fiscalYears();
    years << year.fiscalYear << japan::fiscalYearOf(m_centre.today()) + 1;
    std::sort(years.begin(), years.end(), std::greater<>());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    for (const int one : std::as_const(years))
        box->addItem(text::fiscalYearName(m_centre, one), one);
    box->setCurrentIndex(box->findData(year.fiscalYear));
    auto* heading = studyEdit(year.heading, tr("Programme or heading"), 168);
    auto* content = studyEdit(year.content, tr("What was done"));
    connect(box, &QComboBox::currentIndexChanged, this, &RowsField::valueChanged);
    for (QLineEdit* edit : {heading, content})
        connect(edit, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    appendRow({box, heading, content});
}

void StudyYearField::appendBlank()
{
    const auto before = value();
    append({.fiscalYear = before.isEmpty() ? japan::fiscalYearOf(m_centre.today()) : before.last().fiscalYear + 1});
}

QList<StudyYear> StudyYearField::value() const
{
    QList<StudyYear> years;
    for (int row = 0; row < rowCount(); ++row) {
        const StudyYear year{static_cast<QComboBox*>(field(row, 0))->currentData().toInt(), static_cast<QLineEdit*>(field(row, 1))->text().trimmed(),
            static_cast<QLineEdit*>(field(row, 2))->text().trimmed()};
        if (!year.heading.isEmpty() || !year.content.isEmpty())
            years << year;
    }
    return years;
}

void StudyYearField::setValue(const QList<StudyYear>& years)
{
    if (years == value() && rowCount() > 0)
        return; // what the user writes in stays in its place
    clearRows();
    for (const StudyYear& year : years)
        append(year);
}

StudyAnswerField::StudyAnswerField(Centre& centre, QWidget* parent)
    : RowsField(tr("Add a question"), tr("Question %1"), parent)
    , m_centre(centre)
{
}

void StudyAnswerField::append(const StudyAnswer& answer)
{
    auto* block = new StudyBlock;
    auto* question = called(studyEdit(answer.question, tr("Question")), "question"_L1);
    auto* text = called(textField(76), "answer"_L1);
    text->setPlainText(answer.answer);
    text->setAccessibleName(tr("Answer"));
    text->setPlaceholderText(tr("Answer"));
    auto* side = called(new QComboBox, "side"_L1);
    side->setAccessibleName(tr("Who speaks"));
    side->addItem(tr("City division"), QString(codeOf(Sector::Public)));
    side->addItem(tr("Organisation"), QString(codeOf(Sector::Private)));
    side->setCurrentIndex(std::max(0, side->findData(QString(codeOf(answer.side)))));
    auto* who = called(studyEdit(answer.who, tr("As printed: the division, in charge")), "who"_L1);
    auto* on = called(studyDate(m_centre, answer.on, tr("Asked on")), "on"_L1);
    block->addLine({question});
    block->addLine({text});
    block->addLine({side, who});
    block->addLine({on});
    for (QLineEdit* edit : {question, who})
        connect(edit, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    connect(text, &QPlainTextEdit::textChanged, this, &RowsField::valueChanged);
    connect(side, &QComboBox::currentIndexChanged, this, &RowsField::valueChanged);
    connect(on, &DateEdit::valueChanged, this, &RowsField::valueChanged);
    appendRow({block});
}

/// The next question is put to the same person on the same day.
void StudyAnswerField::appendBlank()
{
    StudyAnswer next;
    if (const auto before = value(); !before.isEmpty())
        next = {.side = before.last().side, .who = before.last().who, .on = before.last().on};
    append(next);
}

bool StudyAnswerField::isLeftOut(int row) const
{
    return partOf<QLineEdit>(field(row, 0), "question"_L1)->text().trimmed().isEmpty() && typedText(*partOf<QPlainTextEdit>(field(row, 0), "answer"_L1)).isEmpty();
}

QWidget* StudyAnswerField::widgetOf(int row, QLatin1StringView part) const
{
    return part == "answer"_L1 ? static_cast<QWidget*>(partOf<QPlainTextEdit>(field(row, 0), part)) : partOf<QLineEdit>(field(row, 0), "question"_L1);
}

QList<StudyAnswer> StudyAnswerField::value() const
{
    QList<StudyAnswer> answers;
    for (int row = 0; row < rowCount(); ++row) {
        QWidget* block = field(row, 0);
        const StudyAnswer answer{partOf<QLineEdit>(block, "question"_L1)->text().trimmed(), typedText(*partOf<QPlainTextEdit>(block, "answer"_L1)),
            fromCode<Sector>(partOf<QComboBox>(block, "side"_L1)->currentData().toString()).value_or(Sector::Public), partOf<QLineEdit>(block, "who"_L1)->text().trimmed(),
            partOf<DateEdit>(block, "on"_L1)->date()};
        if (!answer.question.isEmpty() || !answer.answer.isEmpty())
            answers << answer;
    }
    return answers;
}

void StudyAnswerField::setValue(const QList<StudyAnswer>& answers)
{
    if (answers == value() && rowCount() > 0)
        return;
    clearRows();
    for (const StudyAnswer& answer : answers)
        append(answer);
}

StudyPublicationField::StudyPublicationField(Centre& centre, QWidget* parent)
    : RowsField(tr("Add a publication"), tr("Publication %1"), parent)
    , m_centre(centre)
{
}

void StudyPublicationField::append(const StudyPublication& publication)
{
    auto* block = new StudyBlock;
    auto* medium = called(studyEdit(publication.medium, tr("Newsletter, site, paper")), "medium"_L1);
    auto* volume = called(studyEdit(publication.volume, tr("Volume"), 112), "volume"_L1);
    auto* on = called(studyDate(m_centre, publication.on, tr("Came out on")), "on"_L1);
    auto* monthOnly = called(new QCheckBox(tr("printed as a month")), "month"_L1);
    monthOnly->setChecked(publication.monthOnly);
    auto* url = called(studyEdit(publication.url, tr("Address on the web")), "url"_L1);
    block->addLine({medium, volume});
    block->addLine({on, monthOnly});
    block->addLine({url});
    for (QLineEdit* edit : {medium, volume, url})
        connect(edit, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    connect(on, &DateEdit::valueChanged, this, &RowsField::valueChanged);
    connect(monthOnly, &QCheckBox::toggled, this, &RowsField::valueChanged);
    appendRow({block});
}

void StudyPublicationField::appendBlank()
{
    append({.monthOnly = true});
}

QList<StudyPublication> StudyPublicationField::value() const
{
    QList<StudyPublication> publications;
    for (int row = 0; row < rowCount(); ++row) {
        QWidget* block = field(row, 0);
        const StudyPublication one{partOf<QLineEdit>(block, "medium"_L1)->text().trimmed(), partOf<QLineEdit>(block, "volume"_L1)->text().trimmed(),
            partOf<DateEdit>(block, "on"_L1)->date(), partOf<QCheckBox>(block, "month"_L1)->isChecked(), partOf<QLineEdit>(block, "url"_L1)->text().trimmed()};
        if (!one.medium.isEmpty() || !one.url.isEmpty())
            publications << one;
    }
    return publications;
}

void StudyPublicationField::setValue(const QList<StudyPublication>& publications)
{
    if (publications == value() && rowCount() > 0)
        return;
    clearRows();
    for (const StudyPublication& publication : publications)
        append(publication);
}

} // namespace musubi::ui
