#pragma once

#include "ui/common/tag.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace musubi::ui {

class ElidedLabel;

/// The only framed card of a detail pane: what, when, who, and the one way to clear it.
class NextStepCard : public QFrame {
    Q_OBJECT

public:
    explicit NextStepCard(QWidget* parent = nullptr);

    /// `when` names the day in full and who: 令和2年11月24日（火）15時以降 ・ 三宅. The tag says how it stands: 今日.
    void setStep(const QString& what, const QString& when, const Tag& tag);
    /// The link at the right; a promise ends by recording what happened.
    void setActionText(const QString& text);

Q_SIGNALS:
    void actionChosen();

private:
    QLabel* m_what;
    ElidedLabel* m_when;
    TagLabel* m_tag;
    QToolButton* m_action;
};

} // namespace musubi::ui
