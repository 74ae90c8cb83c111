#pragma once

#include "core/matter/matter_desk.h"
#include "ui/common/row_model.h"
#include "ui/shell/room.h"

class QStackedWidget;

namespace musubi::ui {

class EmptyState;
class MatterPage;
class PageHeader;
class RowTable;
template <KeyedRow Row>
class WindowedModel;

/// A line of the list of cases as the model holds it.
struct MatterRow : MatterLine {
    friend bool operator==(const MatterRow& a, const MatterRow& b) { return a.id == b.id && a.revision == b.revision && a.nextDue == b.nextDue; }
};

/// 案件: the list of cases, and the page of one.
class MatterRoom : public Room {
    Q_OBJECT

public:
    explicit MatterRoom(const Workplace& workplace, QWidget* parent = nullptr);
    ~MatterRoom() override;

    QString key() const override { return QStringLiteral("matters"); }
    static QString name();
    QString title() const override { return name(); }
    int count() const override { return m_open; }
    QString status() const override;
    void open(const Place& place) override;
    Place place() const override;
    bool can(Verb verb) const override;
    void perform(Verb verb) override;

private:
    void reload();
    void openCurrent();
    Id<Matter> current() const;
    void preview(bool print);
    void retranslate();
    void changeEvent(QEvent* event) override;

    QStackedWidget* m_stack;
    PageHeader* m_header;
    RowTable* m_table;
    WindowedModel<MatterRow>* m_model;
    MatterPage* m_page;
    MatterOrder m_order = MatterOrder::LastContact;
    bool m_descending = true;
    bool m_withDone = false;
    int m_open = 0;
    class Chip* m_chip;
};

} // namespace musubi::ui
