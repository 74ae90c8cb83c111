#include "ui/project/budget_field.h"

#include "core/centre.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/pasted_cells.h"
#include "core/project/project_rules.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/input_guard.h"
#include "ui/common/input_method.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/project/amount_edit.h"
#include "ui/text/language.h"
#include "ui/text/project_wording.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

enum Place { ItemPlace, NotePlace, EligiblePlace, PlannedPlace, ChangedPlace, ActualPlace, DifferencePlace };

constexpr int itemWidth = 148, eligibleWidth = 76, amountWidth = 116, differenceWidth = 104;

QLabel* figureLabel(Type type, Token tone, int width)
{
    auto* made = label({}, type, tone);
    made->setFixedWidth(theme().px(width));
    made->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return made;
}

QLabel* headingLabel(const QString& words, int width, bool right)
{
    auto* made = label(words, Type::Small, Token::Ink2);
    if (width > 0)
        made->setFixedWidth(theme().px(width));
    else
        made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    if (right)
        made->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return made;
}

void offerItems(QComboBox& box, const Vocabulary& words, const QString& chosen)
{
    const QSignalBlocker same(box);
    box.clear();
    box.addItem(u"—"_s, QString());
    for (const auto& term : words.terms<CostItemList>())
        box.addItem(words.label(QString(CostItemList::name), term.value.code, text::language()), term.value.code);
    if (box.findData(chosen) < 0) // no longer offered, but it stands there
        box.addItem(words.label(QString(CostItemList::name), chosen, text::language()), chosen);
    box.setCurrentIndex(box.findData(chosen));
}

QString signedYen(qint64 amount)
{
    return amount > 0 ? u'+' + text::yen(amount) : text::yen(amount);
}

} // namespace

BudgetField::BudgetField(Centre& centre, QWidget* parent)
    : RowsField(tr("Add a line of the budget"), tr("Budget line %1"), parent)
    , m_centre(centre)
{
    auto* difference = headingLabel(tr("Difference"), differenceWidth, true);
    difference->setToolTip(plainToolTip(tr("Actual less changed; where nothing was changed, less planned")));
    QList<QWidget*> headings{headingLabel(tr("Cost item"), itemWidth, false), headingLabel(tr("What for"), 0, false), headingLabel(tr("Eligible"), eligibleWidth, false)}, sums;
    for (const QString& words : {tr("Planned"), tr("Changed"), tr("Actual")})
        headings << headingLabel(words, amountWidth, true);
    headings << difference;
    auto* sum = headingLabel(tr("Sum\nof it eligible"), itemWidth, false);
    sums << sum << headingLabel({}, 0, false) << headingLabel({}, eligibleWidth, false);
    for (const int width : {amountWidth, amountWidth, amountWidth, differenceWidth}) {
        m_sumLabels << figureLabel(Type::Strong, Token::Ink, width);
        sums << m_sumLabels.last();
    }
    setFrame(headings, sums);
    connect(this, &RowsField::valueChanged, this, &BudgetField::showSums);
}

void BudgetField::append(const BudgetLine& line)
{
    auto* item = new QComboBox;
    item->setAccessibleName(tr("Cost item"));
    item->setFixedWidth(theme().px(itemWidth));
    offerItems(*item, m_centre.vocabulary(), line.item.code);
    auto* note = new QLineEdit(line.note);
    note->setCursorPosition(0);
    note->setAccessibleName(tr("What for"));
    auto* eligible = new QCheckBox;
    eligible->setFixedWidth(theme().px(eligibleWidth));
    eligible->setAccessibleName(tr("Eligible"));
    eligible->setChecked(line.eligible);
    QList<AmountEdit*> amounts;
    for (const auto& [name, amount] : {std::pair(tr("Planned"), line.planned), std::pair(tr("Changed"), line.changed), std::pair(tr("Actual"), line.actual)}) {
        auto* edit = new AmountEdit(name);
        edit->setFixedWidth(theme().px(amountWidth));
        edit->setValue(amount);
        connect(edit, &AmountEdit::valueChanged, this, &RowsField::valueChanged);
        amounts << edit;
    }
    connect(item, &QComboBox::currentIndexChanged, this, &RowsField::valueChanged);
    connect(note, &QLineEdit::textChanged, this, &RowsField::valueChanged);
    connect(eligible, &QCheckBox::toggled, this, &RowsField::valueChanged);
    appendRow({item, note, eligible, amounts[0], amounts[1], amounts[2], figureLabel(Type::Text, Token::Ink2, differenceWidth)});
}

AmountEdit* BudgetField::amountAt(int row, int place) const
{
    return static_cast<AmountEdit*>(field(row, place));
}

BudgetLine BudgetField::lineAt(int row) const
{
    return {{static_cast<QComboBox*>(field(row, ItemPlace))->currentData().toString()}, static_cast<QLineEdit*>(field(row, NotePlace))->text().trimmed(),
        static_cast<QCheckBox*>(field(row, EligiblePlace))->isChecked(), amountAt(row, PlannedPlace)->value(), amountAt(row, ChangedPlace)->value(),
        amountAt(row, ActualPlace)->value()};
}

bool BudgetField::isLeftOut(int row) const
{
    const BudgetLine line = lineAt(row);
    return line.item.isEmpty() && line.note.isEmpty() && !line.planned && !line.changed && !line.actual;
}

QList<BudgetLine> BudgetField::value() const
{
    QList<BudgetLine> lines;
    for (int row = 0; row < rowCount(); ++row)
        if (!isLeftOut(row))
            lines << lineAt(row);
    return lines;
}

void BudgetField::setValue(const QList<BudgetLine>& lines)
{
    if (lines == value() && rowCount() > 0)
        return; // what the user writes in stays in its place
    clearRows();
    for (const BudgetLine& line : lines)
        append(line);
    showSums();
}

void BudgetField::readItems()
{
    for (int row = 0; row < rowCount(); ++row)
        offerItems(*static_cast<QComboBox*>(field(row, ItemPlace)), m_centre.vocabulary(), lineAt(row).item.code);
}

QWidget* BudgetField::widgetOf(int row, QLatin1StringView part) const
{
    return field(row, part == "planned"_L1 ? PlannedPlace : part == "changed"_L1 ? ChangedPlace : part == "actual"_L1 ? ActualPlace : ItemPlace);
}

void BudgetField::showSums()
{
    const QList<BudgetLine> lines = value();
    for (int row = 0; row < rowCount(); ++row) {
        const auto difference = differenceOf(lineAt(row));
        auto* figure = static_cast<QLabel*>(field(row, DifferencePlace));
        figure->setText(difference ? signedYen(*difference) : QString());
        setTone(*figure, difference.value_or(0) > 0 ? Token::Warn : Token::Ink2);
    }
    const BudgetSums sums = budgetSums(lines);
    const auto both = [](qint64 all, qint64 eligible) { return text::yen(all) + u'\n' + text::yen(eligible); };
    m_sumLabels[0]->setText(both(sums.planned, sums.eligiblePlanned));
    m_sumLabels[1]->setText(both(sums.changed, sums.eligibleChanged));
    m_sumLabels[2]->setText(sums.spent ? both(sums.actual, sums.eligibleActual) : QString());
    m_sumLabels[3]->setText(sums.spent ? signedYen(sums.actual - sums.changed) + u'\n' + signedYen(sums.eligibleActual - sums.eligibleChanged) : QString());
}

/// The same place of another line; a new one below the last.
bool BudgetField::goTo(int row, int place)
{
    if (row < 0)
        return false;
    if (row >= rowCount()) {
        if (isLeftOut(rowCount() - 1))
            return false;
        appendBlank();
        Q_EMIT valueChanged();
    }
    QWidget* there = field(row, place);
    there->setFocus(Qt::TabFocusReason);
    if (auto* edit = qobject_cast<QLineEdit*>(there))
        edit->selectAll();
    return true;
}

void BudgetField::spread(const QList<QStringList>& cells, int row, int place)
{
    for (const QStringList& line : cells) {
        if (row == rowCount())
            appendBlank();
        for (int i = 0; i < line.size() && place + i <= ActualPlace; ++i) {
            const QString cell = line[i].trimmed();
            const int to = place + i;
            if (to == ItemPlace) {
                auto* box = static_cast<QComboBox*>(field(row, to));
                const int known = box->findData(m_centre.vocabulary().codeOfLabel(QString(CostItemList::name), cell));
                if (known > 0)
                    box->setCurrentIndex(known);
                else if (!cell.isEmpty()) // no item of the list: said in words
                    static_cast<QLineEdit*>(field(row, NotePlace))->setText(cell);
            } else if (to == NotePlace) {
                auto* note = static_cast<QLineEdit*>(field(row, to));
                const bool itemInWords = i > 0 && !line[i - 1].trimmed().isEmpty() && note->text() == line[i - 1].trimmed();
                if (!cell.isEmpty())
                    note->setText(itemInWords ? note->text() + u'　' + cell : cell);
            } else if (to == EligiblePlace) {
                static_cast<QCheckBox*>(field(row, to))->setChecked(cell.isEmpty() || !(cell.contains(u'外') || cell == u"×"_s || cell == u"0"_s));
            } else {
                static_cast<QLineEdit*>(field(row, to))->setText(cell);
            }
        }
        ++row;
    }
    Q_EMIT valueChanged();
}

/// What cannot be read as a table goes into the field as any text does.
bool BudgetField::take(const QString& copied, int row, int place)
{
    const Pasted pasted = examinePaste(copied);
    if (!pasted.refusal.isEmpty())
        return false;
    try {
        spread(pastedCells(pasted.text), row, place);
    } catch (const CsvError&) {
        return false;
    }
    return true;
}

bool BudgetField::eventFilter(QObject* watched, QEvent* event)
{
    auto* edit = qobject_cast<QLineEdit*>(watched);
    if (!edit || event->type() != QEvent::KeyPress || isComposing(edit))
        return RowsField::eventFilter(watched, event);
    for (int row = 0; row < rowCount(); ++row)
        for (const int place : {NotePlace, PlannedPlace, ChangedPlace, ActualPlace}) {
            if (field(row, place) != edit)
                continue;
            const auto* press = static_cast<QKeyEvent*>(event);
            const bool plain = !(press->modifiers() & ~Qt::KeypadModifier);
            if (plain && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)) {
                goTo(row + 1, place);
                return true; // and nothing is recorded by it
            }
            if (plain && (press->key() == Qt::Key_Down || press->key() == Qt::Key_Up)) {
                const int to = row + (press->key() == Qt::Key_Down ? 1 : -1);
                if (to >= 0 && to < rowCount())
                    goTo(to, place);
                return true;
            }
            if (press->matches(QKeySequence::Paste))
                if (const QString copied = QGuiApplication::clipboard()->text(); copied.contains(u'\t') || copied.trimmed().contains(u'\n'))
                    return take(copied, row, place);
        }
    return RowsField::eventFilter(watched, event);
}

} // namespace musubi::ui
