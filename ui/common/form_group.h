#pragma once

#include <QScrollArea>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;

namespace musubi::ui {

class FieldHint;

/// Names a field for assistive technology, and what takes the keys for it inside a composite one.
void nameField(QWidget& field, const QString& name);

/// One numbered group of a form, in the order of a call: number and name at the left, then rows of
/// label, fields by content width, and a hint line under them that takes room only while it speaks.
class FormGroup : public QWidget {
    Q_OBJECT

public:
    /// Group 1 stands on top and draws no rule above itself. Number 0 shows none; without a name no room is kept for one.
    FormGroup(int number, const QString& name, QWidget* parent = nullptr);

    enum class Need { Optional, Required };

    /// The label becomes the buddy and the accessible name of the first field; name the others by nameField(). Fields whose horizontal policy
    /// expands fill the line; the others keep their width. Returns the hint line; showProblem() finds it by itself.
    FieldHint* addRow(const QString& label, const QList<QWidget*>& fields, Need need = Need::Optional);

    /// What the widest label takes, and room for the widest of all groups, so that the fields of a form stand in one line.
    int labelWidth() const;
    void setLabelRoom(int width);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeName(const QString& name);
    void applyMeasures();

    QList<QWidget*> m_labels;
    int m_labelRoom = 0;

    int m_number;
    QWidget* m_name; // nullptr without one
    QGridLayout* m_grid;
    int m_rows = 0;
};

/// The scrolling column of groups. The field with the focus is always in sight; the wheel scrolls and never turns a number or another
/// choice on its way.
class FormArea : public QScrollArea {
    Q_OBJECT

public:
    explicit FormArea(QWidget* parent = nullptr);
    ~FormArea() override;
    void addGroup(QWidget* group);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void alignLabels();
    QWidget* m_column = nullptr;
};

/// The foot under a form or a detail pane that never scrolls away: actions left, a quiet one at the right.
class FootBar : public QWidget {
    Q_OBJECT

public:
    explicit FootBar(QWidget* parent = nullptr);
    void addLeft(QWidget* button);
    void addRight(QWidget* button);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QHBoxLayout* m_left;
    QHBoxLayout* m_right;
};

} // namespace musubi::ui
