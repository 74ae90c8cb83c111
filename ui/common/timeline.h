#pragma once

#include "ui/common/row_model.h"

#include <QListView>

namespace musubi::ui {

/// One line of a course of events: a contact, a meeting, an outcome, or the band of a fiscal year.
struct TimelineEntry {
    struct Key {
        qint64 value = 0;
        friend bool operator==(Key, Key) = default;
    };
    Key id;                // unique in the list; bands take negative numbers
    bool band = false;     // 平成31年度（令和元年度）: only `title` counts
    QString date = {};     // 11/5（木）
    QString icon = {};
    QString title = {};
    QString second = {};
    bool outcome = false;  // filled mark, bold
    int kind = 0;          // the owner's own: to filter, to open

    friend bool operator==(const TimelineEntry&, const TimelineEntry&) = default;
};

/// The entries; bands cannot be selected.
class TimelineModel : public RowModel<TimelineEntry> {
    Q_OBJECT

public:
    explicit TimelineModel(QObject* parent = nullptr);
    Qt::ItemFlags flags(const QModelIndex& index) const override;
};

/// Date, a round mark on a thread that never breaks, two lines of text. Enter or a double click emits activated().
class TimelineView : public QListView {
    Q_OBJECT

public:
    /// `name` is what assistive technology calls it.
    explicit TimelineView(const QString& name, QWidget* parent = nullptr);

    void setEntries(const QList<TimelineEntry>& entries);
    const TimelineEntry* entry(const QModelIndex& index) const;
    /// Scrolls to an entry and makes it current; false if it is not there.
    bool showEntry(qint64 id);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    TimelineModel* m_model;
};

} // namespace musubi::ui
