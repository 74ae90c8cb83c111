#pragma once

#include <QAbstractButton>
#include <QDateTime>

#include <functional>

namespace musubi::ui {

/// A meeting of today, 64 px: its hours large with how long there is still, kind and theme, where and with whom, how far it is
/// prepared. The next one stands on a tinted ground. Pressing it opens the meeting.
class MeetingTodayRow : public QAbstractButton {
    Q_OBJECT

public:
    struct Content {
        QDateTime start, end;
        QString title;  // 第3回 協議　若者の消費者被害を防ぐ
        QString second; // 分庁舎2階 会議室 ・ 9名（官4・民5） ・ 準備 7／8
        QString open;   // 残り：名簿の印刷
        bool isNext = false;
    };

    /// `now` is asked once a minute.
    MeetingTodayRow(const Content& content, std::function<QDateTime()> now, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// 「あと 2時間58分」, 「開催中」, nothing once it is over.
    QString remaining() const;
    void speak();

    Content m_content;
    std::function<QDateTime()> m_now;
};

} // namespace musubi::ui
