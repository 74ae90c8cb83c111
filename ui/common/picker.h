#pragma once

#include "ui/common/suggestion_popup.h"

#include <QLineEdit>

#include <functional>

class QTimer;

namespace musubi::ui {

/// What becomes of a name that is not on file: it can be registered, or it stays as it was said.
enum class Strangers { Register, KeepAsTyped };

/// A search field that ends in a record: an organisation, a person, a case. Typing asks the source and shows what
/// fits under the field; ↑↓ move, Enter takes, Esc closes, Tab goes on. What was typed and not chosen stays as text.
/// While letters are being converted nothing is asked and nothing moves.
class Picker : public QLineEdit {
    Q_OBJECT

public:
    /// What fits the typed text, best first. Called on the GUI thread at a pause of typing; must be quick
    /// and must not throw: go through attempt() and offer nothing.
    using Source = std::function<QList<PickerItem>(const QString& typed)>;
    /// The name of a record that setValue() is given.
    using NameOf = std::function<QString(qint64 id)>;

    Picker(const QString& icon, const QString& placeholder, Source source, NameOf nameOf, QWidget* parent = nullptr);

    /// Words the last row that registers what was typed; without it there is no such row.
    void setCreateText(std::function<QString(const QString& typed)> createText);

    /// The chosen record; 0 while the text is only typed.
    qint64 value() const { return m_id; }
    /// Whether the list under the field is open.
    bool isOffering() const { return m_popup->isOffering(); }
    /// Shows the record's name, or nothing for 0. Does not touch a field that is composing.
    void setValue(qint64 id);
    /// Text without a record: a name as it was said.
    void setTypedText(const QString& text);

Q_SIGNALS:
    /// The record or the text changed.
    void valueChanged();
    /// The user chose a record from the list.
    void picked(const musubi::ui::PickerItem& item);
    /// The user wants to register what was typed.
    void createWanted(const QString& typed);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void typed();
    void ask();
    void take(const PickerItem& item);

    Source m_source;
    NameOf m_nameOf;
    std::function<QString(const QString&)> m_createText;
    SuggestionPopup* m_popup;
    QTimer* m_pause;
    qint64 m_id = 0;
    QString m_count; // 3件, at the right while the list is open
};

} // namespace musubi::ui
