#pragma once

#include "ui/common/row_roles.h"

#include <QFrame>
#include <QList>

class QListView;

namespace musubi::ui {

/// One line that a field may offer.
struct PickerItem {
    qint64 id = 0;             // key of a record, or the number of a term in its list
    QString icon = {};
    QString title = {};        // in its original spelling
    QList<Hit> hits = {};      // what of the title was found
    QString aside = {};        // small, after the title: 旧称：にゃんくらぶ（平成28年まで）
    QList<Hit> asideHits = {};
    QString second = {};       // why it is offered: counts, last contact; empty: a row of 28 px
    QList<Hit> secondHits = {};
    Tag tag = {};              // 電話の相手と一致
    bool enabled = true;

    friend bool operator==(const PickerItem& a, const PickerItem& b)
    {
        return a.id == b.id && a.title == b.title && a.aside == b.aside && a.second == b.second && a.tag == b.tag;
    }
};

class SuggestionModel;

/// The list under a field. A window of its own that never takes the focus; the field tells it about keys.
class SuggestionPopup : public QFrame {
    Q_OBJECT

public:
    /// `field` has the keys; the list stands under `anchor`, or under the field itself.
    explicit SuggestionPopup(QWidget* field, QWidget* anchor = nullptr);

    /// Wider than its anchor, for rows that show a stretch of text; in unscaled pixels.
    void setLeastWidth(int width) { m_leastWidth = width; }

    /// `createText` is the last row, e.g. 「にゃん」を新しい団体として登録; empty for none.
    void offer(const QList<PickerItem>& items, const QString& createText = {});
    void dismiss();

    bool isOffering() const { return isVisible(); }
    /// Says something else in a row that is offered, of the same height; the highlighted row stays.
    void replace(int row, const PickerItem& item);
    void highlight(int row);
    /// Moves the highlighted row; wraps at the ends.
    void move(int by);
    /// Chooses the highlighted row.
    bool choose();
    /// What the highlighted row says, for assistive technology.
    QString spoken() const;

Q_SIGNALS:
    void chosen(const musubi::ui::PickerItem& item);
    void createChosen();
    void highlighted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void chooseRow(int row);

    QWidget* m_field;
    QWidget* m_anchor;
    QListView* m_list;
    SuggestionModel* m_model;
    int m_leastWidth = 320;
};

} // namespace musubi::ui
