#pragma once

#include "core/consultation/consultation_desk.h"
#include "ui/memo/caller_panel.h"

#include <QWidget>

class QVBoxLayout;

namespace musubi {
class Centre;
}

namespace musubi::ui {

class Feedback;

/// What is known already, beside the form while the caller speaks: who it may be, the case it may continue, what was
/// said before. It never takes the focus and is made anew only when it has something else to say.
class ConsultationSide : public QWidget {
    Q_OBJECT

public:
    ConsultationSide(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

    /// What is written so far; `row` is the record itself, which is not shown beside itself.
    void follow(const Consultation& written, Id<Consultation> row);
    /// Takes over the likeliest caller; false while nobody is offered.
    bool takeFirstCaller();

Q_SIGNALS:
    void callerTaken(const musubi::ui::CallerCandidate& candidate);
    void callerReleased();
    void matterTaken(qint64 matter);
    void matterReleased();
    void consultationAsked(qint64 consultation);

private:
    /// Everything that is shown; alike means that nothing is made anew.
    struct Told {
        QList<CallerCandidate> callers;
        QString known; // who it is, where that was taken over
        QString matter;
        QList<std::pair<qint64, QString>> proposed;
        QList<std::pair<qint64, QStringList>> earlier;
        QList<std::pair<qint64, QStringList>> similar;

        friend bool operator==(const Told&, const Told&) = default;
    };

    Told read(const Consultation& written, Id<Consultation> row) const;
    void rebuild();
    void addCaller(QVBoxLayout& down);
    void addMatter(QVBoxLayout& down);
    void addLines(QVBoxLayout& down, const QString& title, const QString& icon, const QList<std::pair<qint64, QStringList>>& lines);
    void changeEvent(QEvent* event) override;

    Centre& m_centre;
    Feedback& m_feedback;
    Told m_told;
    CallerPanel* m_callers;
    QVBoxLayout* m_down;
    QWidget* m_body = nullptr;
};

} // namespace musubi::ui
