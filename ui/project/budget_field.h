#pragma once

#include "core/project/project.h"
#include "ui/matter/rows_field.h"

namespace musubi {
class Centre;
}

namespace musubi::ui {

class AmountEdit;

/// The lines of a budget as a table: item, what for, whether it is eligible, planned, changed and actual amounts with their difference, and
/// the sums under each column. Enter and ↓ ↑ go to the same column of another line; a block copied from a spreadsheet spreads over the lines.
class BudgetField : public RowsField {
    Q_OBJECT

public:
    explicit BudgetField(Centre& centre, QWidget* parent = nullptr);

    /// Lines in which nothing is said are left out.
    QList<BudgetLine> value() const;
    void setValue(const QList<BudgetLine>& lines);
    /// The list of items was edited: the boxes offer what stands in it now.
    void readItems();
    /// Lays copied cells over the lines, from this one and this place on.
    void spread(const QList<QStringList>& cells, int row, int place);

private:
    void append(const BudgetLine& line);
    void appendBlank() override { append({}); }
    QWidget* widgetOf(int row, QLatin1StringView part) const override;
    bool isLeftOut(int row) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    BudgetLine lineAt(int row) const;
    AmountEdit* amountAt(int row, int place) const;
    bool goTo(int row, int place);
    bool take(const QString& copied, int row, int place);
    void showSums();

    Centre& m_centre;
    QList<QLabel*> m_sumLabels; // of the places that have a sum
};

} // namespace musubi::ui
