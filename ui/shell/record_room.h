#pragma once

#include "ui/shell/writing_room.h"

class QMenu;

namespace musubi::ui {

class RecordList;

/// A room around one list of records: what every such room does with the list, its conditions and the record that is chosen.
/// Where its records have pages of their own, a page takes the place of the list.
class RecordRoom : public WritingRoom {
    Q_OBJECT

public:
    QList<Shortcut> shortcuts() const final;

protected:
    using WritingRoom::WritingRoom;

    enum class Opening { Page, Editor }; // what opens from a row
    /// The constructor of the room calls it with the list that it made; `read` is what stands in the window while nothing is
    /// written: the list itself, or the list with what is beside it.
    void begin(RecordList& list, QWidget& read, Opening opening);

    /// Shows the list under the conditions that the mode names, if it names any.
    void showList(const QString& mode);
    bool onList() const;
    /// How the list is asked for with a record current in it.
    static QString listMode();

    void showFirst() override;
    Place readPlace() const override;
    bool canRead(Verb verb) const override;
    void performRead(Verb verb) override;

    /// The record of which something is asked: that of the page, or the current one of the list; 0: none.
    virtual qint64 chosen() const;
    virtual void changeMany() {}
    virtual void remove() = 0;
    virtual void preview(bool print) = 0;
    virtual void exportList() = 0;
    /// Entries of its own in the menu of a row.
    virtual void addEntries(QMenu&, int /*selected*/) {}
    void addVerb(QMenu& menu, const QString& text, Verb verb);
    /// Shows again what stands in place of the list.
    virtual void refresh() {}
    /// Shows another record as this one is shown.
    virtual void turnTo(qint64 row);

private:
    void offerMenu(const QPoint& at);

    RecordList* m_list = nullptr;
    QWidget* m_read = nullptr;
    Opening m_opening = Opening::Editor;
};

} // namespace musubi::ui
