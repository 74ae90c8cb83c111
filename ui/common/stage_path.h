#pragma once

#include <QList>
#include <QWidget>

namespace musubi::ui {

class StageArrow;

/// Where a case or a meeting stands: joined arrows, each with its glyph, word, since when and how many.
/// Each can be reached by Tab and the arrow keys; pressing one asks for that part of the page.
class StagePath : public QWidget {
    Q_OBJECT

public:
    enum class State { Passed, Now, Ahead };

    struct Stage {
        QString word;       // 相談
        QString since = {}; // 平成29年4月12日から
        QString count = {}; // 14件
        State state = State::Ahead;
        QString icon = {};  // of a step that is no stage of a case
    };

    explicit StagePath(QWidget* parent = nullptr);
    /// In order. Those without an icon are the four stages, whose glyphs follow from the position.
    void setStages(const QList<Stage>& stages);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Counted from 1.
    void stageChosen(int stage);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QList<StageArrow*> m_arrows; // children
};

} // namespace musubi::ui
