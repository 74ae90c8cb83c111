#pragma once

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace musubi {

/// For measuring a start: with MUSUBI_LEAVE_AFTER=MILLISECONDS set, says "painted" on stdout once the window stands
/// painted and everything posted until then is done, and leaves that much later.
class FirstPaint : public QObject {
public:
    static void watch(QApplication& app)
    {
        bool asked = false;
        const int stay = qEnvironmentVariableIntValue("MUSUBI_LEAVE_AFTER", &asked);
        if (asked)
            app.installEventFilter(new FirstPaint(app, stay));
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (!m_seen && event->type() == QEvent::Paint && qobject_cast<QMainWindow*>(watched)) {
            m_seen = true;
            QTimer::singleShot(0, this, [stay = m_stay] {
                std::puts("painted");
                std::fflush(stdout);
                QTimer::singleShot(stay, qApp, [] { QCoreApplication::exit(0); });
            });
        }
        return false;
    }

private:
    FirstPaint(QApplication& app, int stay)
        : QObject(&app)
        , m_stay(stay)
    {
    }

    int m_stay;
    bool m_seen = false;
};

} // namespace musubi
