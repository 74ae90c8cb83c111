#pragma once

#include <QAbstractButton>

namespace musubi::ui {

/// Who sits here, at the foot of the navigation; a click changes it.
class SeatButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit SeatButton(QWidget* parent = nullptr);

    /// Empty: nobody was chosen.
    void setPerson(const QString& name);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QString m_person;
    bool m_narrow = false;
};

} // namespace musubi::ui
