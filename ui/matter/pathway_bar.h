#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

namespace musubi::ui {

/// 協働のあゆみ: fiscal years as columns, contacts ●, outcomes ⚑ and what ran in practice ▭ in lanes below each other.
/// It repeats what the course of events and the path by fiscal year say in words, and takes no keys of its own.
class PathwayBar : public QWidget {
    Q_OBJECT

public:
    struct Mark {
        QDate on;
        QString words = {}; // beside it where there is room
    };

    struct Practice {
        int fiscalYear = 0;
        QString title;
        QString second = {};
        bool lasting = false; // その後: a solid arrow with the pennant
    };

    struct Facts {
        QList<std::pair<int, QString>> years; // fiscal year and its name, in order and without gaps
        QList<Mark> contacts;
        QList<Mark> outcomes;
        QList<Practice> practice;
        QDate today;
    };

    explicit PathwayBar(QWidget* parent = nullptr);
    void setFacts(const Facts& facts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int stacked() const;
    double xOf(QDate day) const;
    QRect columnOf(qsizetype place) const;
    void paintYears(QPainter& painter) const;
    void paintLanes(QPainter& painter) const;
    void paintMarks(QPainter& painter, const QList<Mark>& marks, int top, int stage) const;
    void paintPractice(QPainter& painter, int top) const;
    void paintToday(QPainter& painter, int bottom) const;

    Facts m_facts;
};

} // namespace musubi::ui
