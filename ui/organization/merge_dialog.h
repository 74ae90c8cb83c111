#pragma once

#include <QDialog>
#include <QJsonObject>

#include <functional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace musubi::ui {

class Picker;

/// What the dialog asks of the book whose records become one.
struct MergeBook {
    std::function<QJsonObject(qint64 id)> image;
    std::function<QString(qint64 id)> name;
    /// What would move from that record to the other, in one sentence.
    std::function<QString(qint64 id)> moves;
    std::function<QString(const QString& field, const QJsonValue& value)> words;
    std::function<QString(const QString& field)> fieldName;
    QStringList notAsked; // fields that follow from others
};

/// Two records become one: which is kept, and field by field what the one that stays says. Nothing is saved here.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// `picker` finds the other record; `alike` are those that look like `kept`.
    MergeDialog(const QString& title, qint64 kept, const QList<qint64>& alike, Picker* picker, MergeBook book, QWidget* parent = nullptr);

    qint64 kept() const { return m_kept; }
    qint64 other() const { return m_other; }
    /// Fields that the one that stays takes from the one that goes.
    QStringList fromOther() const;
    void setOther(qint64 id);
    /// The one that goes stays, and the other way round.
    void swap();
    void choose(const QString& field, bool fromOther);

private:
    void rebuild();
    void addHeads(class QGridLayout& grid);
    void addChoice(class QGridLayout& grid, const QString& field, const QString& mine, const QString& theirs);
    void addUnited(class QGridLayout& grid, const QString& field, const QString& mine, const QString& theirs);

    qint64 m_kept;
    qint64 m_other = 0;
    MergeBook m_book;
    Picker* m_picker;
    QVBoxLayout* m_down;
    QWidget* m_body = nullptr;
    QLabel* m_preview;
    QPushButton* m_swap;
    QPushButton* m_merge;
    QList<std::pair<QString, QButtonGroup*>> m_groups;
};

} // namespace musubi::ui
