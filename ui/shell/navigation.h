#pragma once

#include <QListView>

class QStandardItemModel;

namespace musubi::ui {

/// The list of rooms at the left edge: bar, icon, word, figure. Narrow windows show the icons alone.
class Navigation : public QListView {
    Q_OBJECT

public:
    struct Entry {
        QString key;
        QString icon;
        QString title;
        int count = -1;
        bool urgent = false;
        bool rule = false;
    };

    explicit Navigation(QWidget* parent = nullptr);

    void setEntries(const QList<Entry>& entries);
    void setCurrent(const QString& key);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    QStandardItemModel* m_model;
    bool m_narrow = false;
};

} // namespace musubi::ui
