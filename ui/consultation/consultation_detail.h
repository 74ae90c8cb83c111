#pragma once

#include "core/base/stored.h"
#include "core/consultation/consultation.h"

#include <QWidget>

class QVBoxLayout;

namespace musubi {
class Centre;
struct Task;
}

namespace musubi::ui {

class Feedback;

/// One consultation, read only: what the list's row stands for, as a page that can be read and copied.
class ConsultationDetail : public QWidget {
    Q_OBJECT

public:
    ConsultationDetail(Centre& centre, Feedback& feedback, QWidget* parent = nullptr);

    void show(const std::optional<Stored<Consultation>>& row);
    const std::optional<Stored<Consultation>>& row() const { return m_row; }

Q_SIGNALS:
    void editAsked();
    void printAsked();
    void tieAsked();
    void followUpAsked();
    void enterCallerAsked();
    void settleAsked(qint64 task);
    void matterAsked(qint64 matter);
    void eventAsked(qint64 event);
    void organizationAsked(qint64 organization);
    void consultationAsked(qint64 consultation);

private:
    void rebuild();
    void addHead(QVBoxLayout& down);
    void addCaller(QVBoxLayout& down);
    void addContent(QVBoxLayout& down);
    void addMarks(QVBoxLayout& down);
    void addNext(QVBoxLayout& down);
    void addAnswer(QVBoxLayout& down);
    void addFiles(QVBoxLayout& down);
    void addSimilar();
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

    Centre& m_centre;
    Feedback& m_feedback;
    std::optional<Stored<Consultation>> m_row;
    class AttachmentList* m_files = nullptr;
    QVBoxLayout* m_content = nullptr;
    class QTimer* m_similarSoon;
    QVBoxLayout* m_down;
    QWidget* m_body = nullptr;
};

} // namespace musubi::ui
