#pragma once

#include <QMetaType>
#include <QString>
#include <QWidget>

class QPainter;

namespace musubi::ui {

/// What a tag says by its ground; the word always says it too.
enum class TagKind {
    Neutral, // 相手待ち, 保留, facts
    Fresh,   // 受付: nobody has touched it yet
    Active,  // 対応中, 再開
    Plain,   // 終結: quiet text without ground
    Bad,
    Warn,
    Ok,
};

/// A fact beside something: no border, never clickable.
struct Tag {
    QString text;
    TagKind kind = TagKind::Neutral;
    QString icon = {};

    friend bool operator==(const Tag&, const Tag&) = default;
};

QSize tagSize(const Tag& tag);
/// Paints at `topLeft`, at most `room` wide; on a selected row the tinted kinds take the pane's colour.
void paintTag(QPainter& painter, QPoint topLeft, const Tag& tag, bool onSelectedRow = false, int room = 9999);

/// A tag as a widget.
class TagLabel : public QWidget {
    Q_OBJECT

public:
    explicit TagLabel(const Tag& tag = {}, QWidget* parent = nullptr);
    void setTag(const Tag& tag);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Tag m_tag;
};

} // namespace musubi::ui

Q_DECLARE_METATYPE(musubi::ui::Tag)
