#pragma once

#include "core/vocabulary/lists.h"
#include "ui/common/suggestion_popup.h"

#include <QWidget>

class QLineEdit;

namespace musubi::ui {

class Chip;

/// Terms of a list as chips, one of them the main one: ◎ 担当課につなぎたい ×. Typing filters the list, Enter adds,
/// Space on a chip makes it ◎ (again: ○), Delete takes it off, ← → walk over the chips.
class TagField : public QWidget {
    Q_OBJECT

public:
    struct Option {
        QString code;
        QString label;
        QString group = {}; // small, after the label
        bool active = true; // false: shown where chosen, no longer offered
    };

    /// `name` is what assistive technology calls the field.
    explicit TagField(const QString& name, QWidget* parent = nullptr);

    void setOptions(const QList<Option>& options);
    /// Lists without a main one (対応区分, SDGs) show neither ◎ nor ○. Default: with.
    void setMainWanted(bool wanted);

    Marks value() const { return m_marks; }
    /// Terms that are not in the list stay, shown by their code.
    void setValue(const Marks& marks);
    /// The word of a code; the code itself where the list does not know it.
    QString labelOf(const QString& code) const;
    /// ◎ for this one, ○ for the others.
    void makeMain(const QString& code);

    QSize sizeHint() const override;

Q_SIGNALS:
    void valueChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const QString& code);
    void remove(const QString& code);
    void toggleMain(const QString& code);
    void rebuild();
    void offer();
    bool editKey(int key);
    bool chipKey(Chip& chip, int key);
    void changed();

    QList<Option> m_options;
    Marks m_marks;
    bool m_mainWanted = true;
    QList<Chip*> m_chips; // children, in the order of the marks
    QLineEdit* m_edit;
    SuggestionPopup* m_popup;
};

} // namespace musubi::ui
