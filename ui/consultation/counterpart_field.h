#pragma once

#include "core/consultation/consultation.h"

#include <QWidget>

namespace musubi {
class Centre;
}

namespace musubi::ui {

class FlowLayout;
class Picker;
struct PickerItem;

/// Bodies that the caller would like to work with, as chips behind a picker: chosen from the file, or named as said with Enter.
class CounterpartField : public QWidget {
    Q_OBJECT

public:
    explicit CounterpartField(Centre& centre, QWidget* parent = nullptr);

    /// With what is typed and not yet put among the chips.
    QList<Counterpart> value() const;
    void setValue(const QList<Counterpart>& counterparts);

Q_SIGNALS:
    void valueChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const Counterpart& counterpart);
    void rebuild();
    QString nameOf(const Counterpart& counterpart) const;

    Centre& m_centre;
    QList<Counterpart> m_counterparts;
    FlowLayout* m_flow;
    QList<QWidget*> m_chips;
    Picker* m_picker;
};

} // namespace musubi::ui
