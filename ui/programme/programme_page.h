#pragma once

#include "core/programme/programme_book.h"
#include "ui/shell/room.h"

#include <QScrollArea>

namespace musubi::ui {

/// One programme: its names by year, its rules year by year, what it asks for, and what is due when before the next deadline.
class ProgrammePage : public QScrollArea {
    Q_OBJECT

public:
    explicit ProgrammePage(Workplace workplace, QWidget* parent = nullptr);

    /// 0 shows nothing.
    void show(Id<Programme> id);
    Id<Programme> programme() const { return m_id; }

Q_SIGNALS:
    void editAsked();
    void renameAsked();

private:
    Workplace m_workplace;
    Id<Programme> m_id;
};

} // namespace musubi::ui
