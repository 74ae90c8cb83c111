#pragma once

#include "core/base/id.h"
#include "ui/common/row_roles.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace musubi {
struct Organization;
struct Person;
}

namespace musubi::ui {

struct MemoText;

/// Somebody who may be calling, and why we think so.
struct CallerCandidate {
    std::optional<Id<Person>> person;
    std::optional<Id<Organization>> organization;
    QString name;         // as it goes into the memo
    QString organizationName;
    QString title;        // 副代表
    QString contact;      // a number or address to put in where none is typed
    QString why;          // second line: 岡山ニャンとかし隊・086-000-2741
    QList<Hit> hits = {}; // of `why`
    QString reading = {};
    QString phone = {};
    QString mail = {};

    friend bool operator==(const CallerCandidate& a, const CallerCandidate& b)
    {
        return a.person == b.person && a.organization == b.organization && a.name == b.name && a.why == b.why;
    }
};

/// Who may be calling, for what is written so far; best first. Called at pauses of typing; must be quick.
using CallerSource = std::function<QList<CallerCandidate>(const MemoText&)>;

/// 「この方かもしれません」 under the fields of a memo. It takes no focus by itself.
class CallerPanel : public QFrame {
    Q_OBJECT

public:
    explicit CallerPanel(QWidget* parent = nullptr);

    /// Shows at most three; hidden while there are none.
    void offer(const QList<CallerCandidate>& candidates);
    /// The likeliest, for the one key that takes it over; null while nobody is offered.
    const CallerCandidate* first() const { return m_candidates.isEmpty() ? nullptr : &m_candidates.first(); }
    int count() const { return static_cast<int>(m_candidates.size()); }

Q_SIGNALS:
    void chosen(const musubi::ui::CallerCandidate& candidate);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    QList<CallerCandidate> m_candidates;
    QVBoxLayout* m_rows;
    QLabel* m_heading;
    QLabel* m_count;
    QWidget* m_list = nullptr;
};

} // namespace musubi::ui
