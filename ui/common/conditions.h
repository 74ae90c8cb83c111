#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

class QMenu;
class QToolButton;
class QWidget;

namespace musubi::ui {

class Chip;
class PageHeader;

/// One thing a list is narrowed by: 状況 = 対応中.
struct Condition {
    QString facet; // stable
    QString code;  // stable; one that starts with ! stands alone in its facet: 終結を除く

    friend bool operator==(const Condition&, const Condition&) = default;
};

using ConditionList = QList<Condition>;

/// What a list can be narrowed by. Several codes of one facet let through what meets one of them.
struct Facet {
    struct Choice {
        QString code;
        QString label;
    };

    QString key;
    QString name; // 「状況」; empty where the one choice says it all: 「案件に結んでいない」
    QList<Choice> choices;
    bool ruled = false; // a line above, in the menu
};

/// Conditions kept under a name at this seat.
struct SavedConditions {
    QString name;
    ConditionList conditions;

    friend bool operator==(const SavedConditions&, const SavedConditions&) = default;
};

/// The row of conditions of a page: chips that can be taken off, one that adds more, and those kept under a name.
class ConditionBar : public QObject {
    Q_OBJECT

public:
    using Facets = std::function<QList<Facet>()>;

    /// `key` is the name of the list in the settings. `facets` is asked anew whenever it is shown.
    ConditionBar(PageHeader& header, const QString& key, Facets facets, const ConditionList& initial = {});

    const ConditionList& conditions() const { return m_conditions; }
    QStringList codesOf(const QString& facet) const;
    bool has(const QString& facet, const QString& code) const { return m_conditions.contains(Condition{facet, code}); }
    /// In words, for papers: 「状況：終結を除く、担当：三宅」.
    QString words() const;

    void set(const ConditionList& conditions);
    void add(const Condition& condition);
    void remove(const Condition& condition);
    void clear() { set({}); }

    QList<SavedConditions> saved() const { return m_saved; }
    /// Keeps the present conditions; a name that is there already is taken over.
    void saveAs(const QString& name);
    void forget(const QString& name);
    /// False where nothing is kept under this name.
    bool apply(const QString& name);

    /// The menu of what can be added, under the chip that adds.
    void offer();
    /// After a change of language or of the office's lists.
    void refresh();

Q_SIGNALS:
    void changed();      // conditions() answers differently now
    void savedChanged(); // saved() answers differently now

private:
    QString labelOf(const Condition& condition) const;
    void fill(QMenu& menu);
    void fillSaved(QMenu& menu);
    void askName();
    void store();
    void showChips();

    PageHeader& m_header;
    QString m_key;
    Facets m_facets;
    ConditionList m_conditions;
    QList<SavedConditions> m_saved;
    Chip* m_add = nullptr;
    QToolButton* m_savedLink;
};

} // namespace musubi::ui
