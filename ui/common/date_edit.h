#pragma once

#include "core/japan/date_reading.h"
#include "ui/common/day_context.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

namespace musubi::ui {

class CalendarPopup;
class RunLabel;
class TagLabel;

/// A date (and time) typed in any form of the office. It keeps what was typed and says beside it, in bold, how it was
/// read, with the holiday's name or 閉庁日 as a tag and the remedy as a link: 11月30日（月）にする.
/// Ctrl+; puts in today, Alt+↓ opens the calendar. Text that cannot be read stays and is named by complaint().
class DateEdit : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Date, DateTime };

    DateEdit(Kind kind, DayContext context, QWidget* parent = nullptr);

    /// Empty when nothing is typed or it cannot be read.
    std::optional<QDate> date() const;
    /// Invalid when nothing is typed or it cannot be read; without a typed time it is midnight.
    QDateTime dateTime() const;
    /// Whether a time was typed behind the date.
    bool hasTime() const { return m_reading.time.has_value(); }
    void setDate(const std::optional<QDate>& date);
    void setDateTime(const QDateTime& dateTime);

    /// Why the typed text is no date, in a sentence; empty when it is one or nothing is typed.
    QString complaint() const;

    /// What is typed, and a way to put it back: drafts keep letters that cannot be read too.
    QString text() const;
    void setText(const QString& text) { putText(text); }

    /// Deadlines offer the next working day for a closed one; a day in the past needs no remedy. Default: offered.
    void setRemedyOffered(bool offered);

Q_SIGNALS:
    void valueChanged();
    void left(); // the focus went elsewhere

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read();
    void showReading();
    QString remarkOf(japan::DateNote note) const;
    void putText(const QString& text);
    void openCalendar();
    QString textOf(const QDate& date, const std::optional<QTime>& time) const;

    Kind m_kind;
    DayContext m_context;
    bool m_remedyOffered = true;
    QLineEdit* m_edit;
    RunLabel* m_said;
    TagLabel* m_tag;
    QToolButton* m_remedy;
    japan::DateReading m_reading;
    QString m_shownText;      // what setDate() put in
    QDateTime m_shownValue;   // and for which value: given back exactly while the text is the same
};

} // namespace musubi::ui
