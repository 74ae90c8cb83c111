#include "ui/common/input_guard.h"

#include "ui/common/input_method.h"
#include "ui/common/label.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>

namespace musubi::ui {

namespace {

constexpr qsizetype largestPaste = 1'000'000; // bytes
constexpr qsizetype longestLine = 20'000;     // characters

qsizetype longestLineOf(const QString& text)
{
    qsizetype longest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i)
        if (i == text.size() || text.at(i) == u'\n' || text.at(i) == u'\r') {
            longest = qMax(longest, i - start);
            start = i + 1;
        }
    return longest;
}

// The edit that an event belongs to: text edits get theirs at the viewport.
QWidget* guardedField(QObject* watched)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    for (QWidget* candidate : {widget, widget ? widget->parentWidget() : nullptr})
        if (qobject_cast<QLineEdit*>(candidate) || qobject_cast<QPlainTextEdit*>(candidate) || qobject_cast<QTextEdit*>(candidate))
            return candidate;
    return nullptr;
}

bool isEditable(const QWidget* field)
{
    return field->isEnabled() && !field->property("readOnly").toBool();
}

void insertInto(QWidget* field, const QString& text)
{
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->insert(QString(text).replace(u'\n', u' '));
        Q_EMIT line->textEdited(line->text());
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(field)) {
        plain->insertPlainText(text);
    } else if (auto* rich = qobject_cast<QTextEdit*>(field)) {
        rich->insertPlainText(text);
    }
}

struct EditState {
    bool undo;
    bool redo;
    bool selection;
};

EditState stateOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return {line->isUndoAvailable(), line->isRedoAvailable(), line->hasSelectedText()};
    const auto* plain = qobject_cast<const QPlainTextEdit*>(field);
    const QTextDocument* document = plain ? plain->document() : static_cast<const QTextEdit*>(field)->document();
    const QTextCursor cursor = plain ? plain->textCursor() : static_cast<const QTextEdit*>(field)->textCursor();
    return {document->isUndoAvailable(), document->isRedoAvailable(), cursor.hasSelection()};
}

} // namespace

Pasted examinePaste(const QString& text)
{
    const QLocale locale;
    if (const qsizetype bytes = text.toUtf8().size(); bytes > largestPaste)
        return {{}, InputGuard::tr("The text is %1 and at most 1 MB can be pasted at once. Nothing was pasted; attach it as a file.").arg(locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat))};
    if (const qsizetype length = longestLineOf(text); length > longestLine)
        return {{}, InputGuard::tr("One line of the text has %1 characters, more than the %2 that a field can show. Nothing was pasted; break the line first.").arg(locale.toString(length), locale.toString(longestLine))};
    Pasted pasted{text};
    for (qsizetype i = 0; i < pasted.text.size(); ++i) {
        const QChar c = pasted.text.at(i);
        if (c.isHighSurrogate() && i + 1 < pasted.text.size() && pasted.text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.isNull())
            pasted.text[i] = QChar::ReplacementCharacter;
    }
    return pasted;
}

InputGuard::InputGuard(QApplication& app, std::function<void(const QString&)> refused, QObject* owner)
    : QObject(owner ? owner : &app)
    , m_refused(std::move(refused))
{
    app.installEventFilter(this);
}

// True when the guard has dealt with the text; false leaves it to the field.
bool InputGuard::take(QWidget* field, const QString& text)
{
    if (text.isEmpty())
        return true; // nothing to take in; Qt 6.4 falls over a clipboard that nobody owns
    const Pasted pasted = examinePaste(text);
    if (!pasted.refusal.isEmpty()) {
        QToolTip::showText(field->mapToGlobal(QPoint(0, field->height())), plainToolTip(pasted.refusal), field);
        if (m_refused)
            m_refused(pasted.refusal);
        return true;
    }
    if (pasted.text == text)
        return false;
    insertInto(field, pasted.text);
    return true;
}

bool InputGuard::offerMenu(QWidget* field, const QPoint& at)
{
    if (field->contextMenuPolicy() != Qt::DefaultContextMenu)
        return false;
    // Qt's own menu does not say which of its actions pastes.
    auto* menu = new QMenu(field);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const EditState state = stateOf(field);
    const auto add = [&](const QString& text, bool enabled, auto&& act) {
        QAction* action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, field, act);
    };
    const auto slot = [field](const char* name) { return [field, name] { QMetaObject::invokeMethod(field, name); }; };
    add(tr("Undo typing"), state.undo, slot("undo"));
    add(tr("Redo typing"), state.redo, slot("redo"));
    menu->addSeparator();
    add(tr("Cut"), state.selection, slot("cut"));
    add(tr("Copy"), state.selection, slot("copy"));
    const QString clipboard = QApplication::clipboard()->text();
    add(tr("Paste"), !clipboard.isEmpty(), [this, field, clipboard] {
        if (!take(field, clipboard))
            insertInto(field, clipboard);
    });
    menu->addSeparator();
    add(tr("Select all"), true, slot("selectAll"));
    menu->popup(at);
    return true;
}

bool InputGuard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste))
            if (QWidget* field = guardedField(watched); field == watched && field && isEditable(field) && !isComposing(field))
                return take(field, QApplication::clipboard()->text());
        break;
    case QEvent::ContextMenu:
        if (QWidget* field = guardedField(watched); field && isEditable(field))
            return offerMenu(field, static_cast<QContextMenuEvent*>(event)->globalPos());
        break;
    case QEvent::Drop:
        if (QWidget* field = guardedField(watched); field && isEditable(field)) {
            auto* drop = static_cast<QDropEvent*>(event);
            if (drop->mimeData()->hasText() && take(field, drop->mimeData()->text())) {
                drop->ignore();
                return true;
            }
        }
        break;
    case QEvent::MouseButtonRelease:
        if (static_cast<QMouseEvent*>(event)->button() == Qt::MiddleButton && QApplication::clipboard()->supportsSelection())
            if (QWidget* field = guardedField(watched); field && isEditable(field))
                return take(field, QApplication::clipboard()->text(QClipboard::Selection));
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace musubi::ui
