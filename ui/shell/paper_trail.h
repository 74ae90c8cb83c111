#pragma once

#include <QObject>

class QWidget;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

/// Writes into the journal what leaves the office through a window: papers printed or saved, lists exported (DOMAIN §8). A file
/// open for reading alone keeps no trail.
class PaperTrail : public QObject {
    Q_OBJECT

public:
    PaperTrail(Centre& centre, Feedback& feedback, QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Centre& m_centre;
    Feedback& m_feedback;
};

} // namespace musubi::ui
