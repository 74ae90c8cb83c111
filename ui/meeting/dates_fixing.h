#pragma once

#include "ui/meeting/dates_picture.h"

#include <QScrollArea>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace musubi::ui {

/// What fixing a date brings with it, shown before it is done: which preparation moves to which day, and the reason where the
/// date demands one.
class DatesFixing : public QScrollArea {
    Q_OBJECT

public:
    explicit DatesFixing(QWidget* parent = nullptr);

    void setOffer(Centre& centre, const DatesPicture& picture, int offer);
    /// Puts the keys into the reason, or on the button where none is wanted.
    void begin();
    int offer() const { return m_offer; }
    QString reason() const;
    /// Where a reason is wanted and none stands there, says so and keeps the keys in the field.
    bool isComplete();

Q_SIGNALS:
    void confirmed();
    void dropped();

private:
    void addPreparation(QVBoxLayout& down, Centre& centre, const DatesPicture& picture, const DateOffer& offer);
    void keyPressEvent(QKeyEvent* event) override;

    int m_offer = 0;
    bool m_needsReason = false;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_confirm = nullptr;
};

/// Whether there is anything to be shown before this date is fixed.
bool needsPreview(Centre& centre, const DatesPicture& picture, int offer);

} // namespace musubi::ui
