#pragma once

#include "ui/meeting/dates_picture.h"

#include <QAbstractTableModel>

namespace musubi::ui {

/// What a cell of the dates says beside its text.
enum DatesRole {
    AnswerRole = Qt::UserRole + 200, // int(Availability)
    SourceRole,                      // QString: the reason, else where the answer comes from
    BestRole,                        // bool: the column of the best date
    LackingRole,                     // bool: a sum that is not enough
    PlaceRole,                       // int, of a column: its place in the ranking; 0 for none
    HoursRole,                       // QString, of a column
    RemarkRole,                      // Tag, of a column: fixed, closed day, outside hours
    PersonRole,                      // QString, of a row: who comes for the body
    RequiredRole,                    // bool, of a row
};

/// Those asked, under their side of the table, by the dates offered; below them the sums.
class DatesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Row { Side, Asked, Signs, Sides, Required };

    explicit DatesModel(QObject* parent = nullptr);

    /// The selection lives on where the same people stand before the same dates.
    void setPicture(Centre& centre, const DatesPicture& picture);
    const DatesPicture& picture() const { return m_picture; }

    Row kindOf(int row) const { return m_rows[row].kind; }
    bool isSum(int row) const { return kindOf(row) >= Row::Signs; }
    /// The number of who stands in the row; 0 for other rows.
    int participantOf(int row) const;
    int offerOf(int column) const { return m_picture.meeting().offers[column].number; }
    int rowOf(int participant) const;
    const DateAnswer* answerAt(const QModelIndex& cell) const;
    /// These cells as they are pasted into a spreadsheet or a mail: names down, dates across.
    QString asText() const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_picture.meeting().offers.size()); }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct RowKey {
        Row kind = Row::Asked;
        Sector side = Sector::None;
        int asked = -1; // place among those asked
        int participant = 0;

        friend bool operator==(const RowKey&, const RowKey&) = default;
    };

    QVariant askedData(int asked, int column, int role) const;
    QVariant sumData(Row kind, int column, int role) const;
    QVariant columnData(int column, int role) const;
    QVariant rowData(int row, int role) const;
    QString sourceOf(const DateAnswer& answer) const;

    DatesPicture m_picture;
    QList<RowKey> m_rows;
    QList<QVariant> m_remarks; // for each date
    QHash<QString, QString> m_channels;
};

} // namespace musubi::ui
