#pragma once

#include "ui/memo/caller_panel.h"
#include "ui/memo/memo_text.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Chip;
class DateEdit;
class IconLabel;
class MessageBar;
class Segments;

/// Where a memo is kept while it is written; every text is safe within two seconds.
struct MemoKeeper {
    /// Keeps the text under this key (0: a new one) and returns the key.
    std::function<qint64(qint64 key, const QJsonObject&)> keep;
    std::function<void(qint64 key)> drop;
};

/// The small window for a ringing phone: the four questions of a call, who it may be, when to call back.
/// Modeless, several at once; it deletes itself when closed and keeps what was not registered.
class PhoneMemo : public QWidget {
    Q_OBJECT

public:
    explicit PhoneMemo(Centre& centre, QWidget* parent = nullptr);
    ~PhoneMemo() override;

    /// Takes up a memo that was kept.
    void resume(qint64 key, const MemoText& memo);
    void setKeeper(MemoKeeper keeper);
    void setCallers(CallerSource source) { m_callers = std::move(source); }

    /// The key under which it is kept; 0 before the first letter.
    qint64 key() const { return m_key; }
    /// What is written now; letters under conversion are not part of it yet.
    MemoText text() const;
    /// Registers the consultation and closes; stays open where that fails.
    void registerConsultation();

Q_SIGNALS:
    void registered(qint64 consultation, const QString& sentence);
    /// Registered, and to be gone on with in the large form.
    void continueWanted(qint64 consultation);
    void kept(qint64 key);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFields();
    QWidget* makeFoot();
    QWidget* makeCallBack();
    void retranslate();
    void showClock();
    void changed();
    void keepNow();
    void drop();
    void askCallers();
    void takeCaller(const CallerCandidate& candidate);
    void showCaller();
    void showEarlier();
    std::optional<qint64> receive();

    Centre& m_centre;
    MemoKeeper m_keeper;
    CallerSource m_callers;
    qint64 m_key = 0;
    QDateTime m_openedAt;
    std::optional<Id<Person>> m_person;
    std::optional<Id<Organization>> m_organization;
    QString m_kept; // JSON as kept last
    bool m_finished = false;

    Segments* m_channel;
    QLabel* m_since;
    QLabel* m_clock;
    MessageBar* m_messages;
    QLineEdit* m_name;
    QLineEdit* m_body;
    QLineEdit* m_contact;
    QPlainTextEdit* m_content;
    QList<QLabel*> m_labels;
    CallerPanel* m_panel;
    QWidget* m_callerLine;
    QLabel* m_caller;
    QLabel* m_earlier; // the caller's last consultations, one a line
    QToolButton* m_otherCaller;
    QButtonGroup* m_callBack;
    DateEdit* m_day;
    QLineEdit* m_time;
    IconLabel* m_stateIcon;
    QLabel* m_state;
    QPushButton* m_register;
    QPushButton* m_continue;
    QToolButton* m_later;
    QTimer* m_keepSoon;
    QTimer* m_askSoon;
};

} // namespace musubi::ui
