#pragma once

#include "core/meeting/meeting.h"
#include "ui/meeting/dates_picture.h"
#include "ui/shell/room.h"

#include <QModelIndex>
#include <QPointer>

class QDialog;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace musubi::ui {

class AnswerStrip;
class DatesFixing;
class DatesModel;
class DatesRanking;
class DatesTable;
class EmptyState;
class RunLabel;

/// 日程調整 of one meeting: who can come when, the dates in order of merit, and the way to fix one. Everything entered here is an
/// action of its own that can be taken back; the view follows what others change.
class DatesView : public QWidget {
    Q_OBJECT

public:
    explicit DatesView(Workplace workplace, QWidget* parent = nullptr);

    /// A meeting that is gone leaves the view empty.
    void show(Id<Meeting> id);
    /// Puts the keys into the grid of answers.
    void begin();
    Id<Meeting> meeting() const { return m_picture ? m_picture->row.id : Id<Meeting>{}; }

    // What the buttons do; a room may offer the same in its menus.
    void offerDates();
    void takeTable(const QString& text = {});
    void changeConditions();
    void showRequest();
    void showReminder();

Q_SIGNALS:
    /// People must be asked before anything can be answered: the page where they are entered is wanted.
    void participantsAsked();

private:
    QWidget* headRow();
    QWidget* conditionBar();
    void reload();
    void showPicture();
    void showHead();
    bool isWritable() const;

    // dates_answers.cpp
    void record(const QModelIndexList& cells, Availability answer);
    void keep(const QList<DateAnswer>& answers);
    void done(const QString& said);
    QString askedName(int participant) const;
    QString offerName(int number) const;
    void editAnswer(const QModelIndex& cell);
    void toggleRequired(int row);
    void choose(int offer);
    void hold(int offer, bool held);
    void fix();
    void showRanking();

    Workplace m_workplace;
    std::optional<DatesPicture> m_picture;
    DatesModel* m_model;
    RunLabel* m_sums;
    RunLabel* m_conditions;
    QToolButton* m_change;
    QPushButton *m_offer, *m_paste, *m_request, *m_remind;
    AnswerStrip* m_strip;
    DatesTable* m_table;
    DatesRanking* m_ranking;
    DatesFixing* m_fixing;
    QStackedWidget* m_side;  // ranking, fixing
    QStackedWidget* m_pages; // table with ranking, nobody asked, nothing offered
};

} // namespace musubi::ui
