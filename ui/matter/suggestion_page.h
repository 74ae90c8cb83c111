#pragma once

#include "core/insight/partner_suggestion.h"
#include "ui/shell/room.h"

class QPushButton;
class QStackedWidget;

namespace musubi::ui {

class ElidedLabel;
class RunLabel;
class SuggestionList;
class SuggestionReasons;

/// 招集候補 of a case: at the left whom to invite, at the right why, each reason a bar with the records it rests on.
class SuggestionPage : public QWidget {
    Q_OBJECT

public:
    explicit SuggestionPage(Workplace workplace, QWidget* parent = nullptr);

    /// Where the case is gone it asks for the list.
    void show(Id<Matter> id);
    /// Puts the keys into the list.
    void begin();
    Id<Matter> matter() const { return m_matter; }

Q_SIGNALS:
    void listAsked();
    void caseAsked();
    void editAsked();

private:
    QWidget* head();
    QWidget* foot();
    void reload();
    void openRecord(Subject subject, qint64 id);
    void openBody();
    /// Enters the body as a party of the case: the public side as 関係課, the others as 協力者.
    void addParty();
    void speakAnew();
    void changeEvent(QEvent* event) override;

    Workplace m_workplace;
    Id<Matter> m_matter;
    QWidget* m_whole = nullptr;
    ElidedLabel* m_about = nullptr;
    RunLabel* m_count = nullptr;
    QStackedWidget* m_stack = nullptr;
    SuggestionList* m_list = nullptr;
    SuggestionReasons* m_reasons = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace musubi::ui
