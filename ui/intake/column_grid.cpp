#include "ui/intake/column_grid.h"

#include "ui/common/label.h"
#include "ui/text/field_wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnHeaderWidth = 176, columnBoxWidth = 200, tableRowsShown = 3;

/// Fields that are no column of a record: their words, or the child list they belong to.
struct ImportField {
    QLatin1StringView field;
    const char* words;
};

constexpr ImportField importFieldWords[]{
    {"received_time"_L1, QT_TRANSLATE_NOOP("import", "Time received")},
    {"matter_number"_L1, QT_TRANSLATE_NOOP("import", "Case number")},
    {"main_topic"_L1, QT_TRANSLATE_NOOP("import", "Main topic ◎")},
    {"topics"_L1, QT_TRANSLATE_NOOP("import", "Topics")},
    {"fields"_L1, QT_TRANSLATE_NOOP("import", "Fields of activity")},
    {"goals"_L1, QT_TRANSLATE_NOOP("import", "SDGs")},
    {"areas"_L1, QT_TRANSLATE_NOOP("import", "Area")},
    {"counterparts"_L1, QT_TRANSLATE_NOOP("import", "Partners in mind")},
    {"responses"_L1, QT_TRANSLATE_NOOP("import", "Kinds of answer")},
    {"next_step"_L1, QT_TRANSLATE_NOOP("import", "Next step")},
    {"next_due"_L1, QT_TRANSLATE_NOOP("import", "Next step due")},
    {"aliases"_L1, QT_TRANSLATE_NOOP("import", "Also called")},
    {"former_names"_L1, QT_TRANSLATE_NOOP("import", "Former names")},
};

QString tableSample(const TablePreview& table, int row, int column)
{
    return row < table.rows.size() ? table.rows[row].value(column).simplified() : QString();
}

} // namespace

QString importFieldName(const QString& field)
{
    for (const ImportField& known : importFieldWords)
        if (field == known.field)
            return QCoreApplication::translate("import", known.words);
    return text::fieldName(field);
}

ColumnGrid::ColumnGrid(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ColumnGrid::setTable(const TablePreview& table, ImportKind kind)
{
    m_boxes.clear();
    auto* page = new QWidget(this);
    setGround(*page, Token::Pane);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    grid->setHorizontalSpacing(theme().px(12));
    grid->setVerticalSpacing(theme().px(4));
    const QStringList captions{tr("Column of the table"), tr("Is read as"), tr("First row"), tr("Second"), tr("Third")};
    for (int i = 0; i < captions.size(); ++i)
        grid->addWidget(label(captions[i], Type::Small, Token::Ink2, page), 0, i);
    for (int i = 0; i < tableRowsShown; ++i)
        grid->setColumnStretch(2 + i, 1);
    const int count = static_cast<int>(std::min<qsizetype>(table.headers.size(), mostColumns));
    for (int column = 0; column < count; ++column)
        addRow(*grid, table, kind, column);
    grid->setRowStretch(count + 1, 1);
    setWidget(page);
}

void ColumnGrid::addRow(QGridLayout& grid, const TablePreview& table, ImportKind kind, int column)
{
    QWidget* page = grid.parentWidget();
    const QString header = table.headers[column].simplified();
    auto* name = new ElidedLabel(u"%1  %2"_s.arg(column + 1).arg(header), Type::Text, Token::Ink);
    name->setFixedWidth(theme().px(columnHeaderWidth));
    auto* box = new QComboBox(page);
    box->setFixedWidth(theme().px(columnBoxWidth));
    box->setAccessibleName(tr("Column %1 (%2) is read as").arg(QString::number(column + 1), header));
    box->addItem(tr("— not taken in —"), QString());
    for (const QString& field : importFields(kind))
        box->addItem(importFieldName(field), field);
    box->setCurrentIndex(std::max(0, box->findData(table.columns.fields.value(column))));
    grid.addWidget(name, column + 1, 0);
    grid.addWidget(box, column + 1, 1);
    for (int i = 0; i < tableRowsShown; ++i)
        grid.addWidget(new ElidedLabel(tableSample(table, i, column), Type::Text, Token::Ink2), column + 1, 2 + i);
    m_boxes << box;
    connect(box, &QComboBox::currentIndexChanged, this, [this, column] { settle(column); });
}

void ColumnGrid::settle(int column)
{
    const QVariant field = m_boxes[column]->currentData();
    for (int other = 0; other < m_boxes.size(); ++other) {
        if (other == column || field.toString().isEmpty() || m_boxes[other]->currentData() != field)
            continue;
        const QSignalBlocker quiet(m_boxes[other]);
        m_boxes[other]->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

QStringList ColumnGrid::fields() const
{
    QStringList fields;
    for (const QComboBox* box : m_boxes)
        fields << box->currentData().toString();
    return fields;
}

void ColumnGrid::choose(int column, const QString& field)
{
    m_boxes[column]->setCurrentIndex(std::max(0, m_boxes[column]->findData(field)));
}

} // namespace musubi::ui
