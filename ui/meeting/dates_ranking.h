#pragma once

#include "ui/meeting/dates_picture.h"

#include <QScrollArea>

class QVBoxLayout;

namespace musubi::ui {

/// The dates that can take place, the best first, each with what speaks for it and against it; below them those that cannot,
/// with the sentence why.
class DatesRanking : public QScrollArea {
    Q_OBJECT

public:
    explicit DatesRanking(QWidget* parent = nullptr);

    void setPicture(Centre& centre, const DatesPicture& picture);

Q_SIGNALS:
    /// Somebody wants this date, by its number; in the next turn of the event loop, so that the ranking may be filled anew.
    void chosen(int offer);
    /// The date is to be kept free, or let go; in the next turn too.
    void holdAsked(int offer, bool held);

private:
    void addCard(QVBoxLayout& down, Centre& centre, const DatesPicture& picture, const DateWeight& weight);
    void addFailing(QVBoxLayout& down, Centre& centre, const DatesPicture& picture, const DateWeight& weight);
};

} // namespace musubi::ui
