#pragma once

#include "core/event/event.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QSpinBox;

namespace musubi {
class Vocabulary;
}

namespace musubi::ui {

/// How many came, kind by kind under the headings of reports; the sum of each heading and of all is always shown.
class HeadcountField : public QWidget {
    Q_OBJECT

public:
    explicit HeadcountField(const Vocabulary& vocabulary, QWidget* parent = nullptr);

    /// Kinds of which nobody came are left out.
    QList<Headcount> value() const;
    void setValue(const QList<Headcount>& headcounts);
    /// Raises each kind to at least what the list of names says.
    void raiseTo(const QList<Headcount>& named);

Q_SIGNALS:
    void valueChanged();

private:
    struct Heads {
        QString code;
        QString group;
        QSpinBox* box;
    };

    void addGroup(const QString& group, const QList<std::pair<QString, QString>>& kinds);
    void addKind(QLayout& line, const QString& group, const QString& code, const QString& name);
    void showSums();
    QSpinBox* boxOf(const QString& code);

    const Vocabulary& m_vocabulary;
    QGridLayout* m_grid;
    QList<Heads> m_heads;
    QList<std::pair<QString, QLabel*>> m_sums;
    QLabel* m_all = nullptr;
    QLayout* m_last = nullptr; // takes a kind that the list does not offer any more
    bool m_showing = false;
};

} // namespace musubi::ui
