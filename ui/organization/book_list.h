#pragma once

#include "core/base/change.h"

#include <QWidget>

class QAbstractItemModel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class EmptyState;
class Feedback;
class PageHeader;
class RowTable;
class Segments;

/// Which of the two books of 団体・人 is open.
enum class Book { Organizations, People };

/// One of the two lists of 団体・人: the switch between them, a field that narrows the list, chips, the count, the rows.
class BookList : public QWidget {
    Q_OBJECT

public:
    qint64 current() const;
    QList<qint64> selected() const;
    /// Makes the record current, lifting conditions that would hide it.
    void select(qint64 id);
    void step(int rows);
    void focusRows();
    /// Puts the keys into the field that narrows the list.
    void find();
    int shownCount() const;
    int totalCount() const { return m_total; }
    virtual void reload() = 0;

Q_SIGNALS:
    void bookAsked(musubi::ui::Book book);
    void currentChanged();
    void activated();
    void newAsked();
    void exportAsked();
    void duplicatesAsked();
    void counted();

protected:
    BookList(Book book, Centre& centre, Feedback& feedback, QWidget* parent);

    /// `widths` in pixels of the columns after the first, which takes what is left.
    void setModel(QAbstractItemModel& model, const QString& rememberedAs, const QList<int>& widths);
    /// What is typed into the field that narrows the list.
    QString wanted() const;
    void showCount(int shown, int total);
    /// A condition in force, with × to take it off.
    void addCondition(const QString& words, std::function<void()> takeOff);
    void addConditionMenu(std::function<void()> choose);
    virtual int rowOf(qint64 id) const = 0;
    virtual void liftConditions() = 0;
    virtual bool concerns(const Change& change) const = 0;
    virtual void retranslate();
    void reloadLater();

    Centre& centre() const { return m_centre; }
    Feedback& feedback() const { return m_feedback; }
    RowTable& table() const { return *m_table; }
    PageHeader& header() const { return *m_header; }

private:
    void makeHeader();
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    Book m_book;
    Centre& m_centre;
    Feedback& m_feedback;
    PageHeader* m_header;
    Segments* m_books = nullptr;
    QLineEdit* m_find;
    QPushButton* m_duplicates = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_first = nullptr; // in the empty state
    QStackedWidget* m_stack;
    RowTable* m_table;
    EmptyState* m_empty;
    class QTimer* m_pause;
    int m_total = 0;
};

} // namespace musubi::ui
