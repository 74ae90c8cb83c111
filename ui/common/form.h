#pragma once

#include "core/base/code.h"
#include "core/base/problem.h"
#include "ui/common/input_method.h"
#include "ui/common/problem.h"
#include "ui/common/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace musubi::ui {

/// All of a text area as it was typed: QPlainTextEdit::toPlainText() would turn no-break spaces into spaces.
QString typedText(const QPlainTextEdit& edit);
/// The text as the area gives it back: every line break as \n.
QString withPlainBreaks(QString text);
/// Shows what is wrong with a field: the first error, else the first warning, at the line that it names where the field has lines. What
/// cannot be read (`unreadable`, in a sentence) comes before everything. Returns whether there is an error.
bool showProblems(QWidget& field, const QList<WordedProblem>& problems, const QString& unreadable);

/// Ties widgets to members of one value. Fields without a widget pass through untouched,
/// and "dirty" is nothing but a comparison with what was loaded.
/// Composite widgets (DateEdit, TagField, Picker) are bound with bind(name, widget, member): see their headers;
/// anything else with add(). A widget that is composing is never written to.
template <class T>
class Form {
public:
    /// `edited` runs after every change by the user.
    explicit Form(std::function<void()> edited) : m_edited(std::move(edited)) {}
    Form(const Form&) = delete;
    Form& operator=(const Form&) = delete;

    /// The general case. `show` writes a value into the widget, `store` reads it back; call changed() when it changes.
    void add(QLatin1StringView name, QWidget* widget, std::function<void(const T&)> show, std::function<void(T&)> store)
    {
        if (widget->objectName().isEmpty())
            widget->setObjectName(name);
        m_fields.push_back({name, widget, std::move(show), std::move(store)});
    }

    /// For widgets bound with add().
    void changed()
    {
        if (!m_showing)
            m_edited();
    }

    /// Untouched text keeps its outer spaces, typed text loses them.
    void bind(QLatin1StringView name, QLineEdit* edit, QString T::*member)
    {
        add(name, edit, [=](const T& v) { edit->setText(v.*member); },
            [=](T& v) {
                if (edit->text() != v.*member)
                    v.*member = edit->text().trimmed();
            });
        watch(edit, &QLineEdit::textChanged);
    }

    void bind(QLatin1StringView name, QPlainTextEdit* edit, QString T::*member)
    {
        add(name, edit, [=](const T& v) { edit->setPlainText(v.*member); },
            [=](T& v) {
                if (const QString text = typedText(*edit); text != withPlainBreaks(v.*member))
                    v.*member = text;
            });
        watch(edit, &QPlainTextEdit::textChanged);
    }

    void bind(QLatin1StringView name, QCheckBox* box, bool T::*member)
    {
        add(name, box, [=](const T& v) { box->setChecked(v.*member); }, [=](T& v) { v.*member = box->isChecked(); });
        watch(box, &QCheckBox::toggled);
    }

    /// Whole numbers: minutes, members, years.
    void bind(QLatin1StringView name, QSpinBox* box, int T::*member)
    {
        add(name, box, [=](const T& v) { box->setValue(v.*member); }, [=](T& v) { v.*member = box->value(); });
        watch(box, &QSpinBox::valueChanged);
    }

    /// A number that may be unknown: the box's minimum stands for it (give it a special value text).
    void bind(QLatin1StringView name, QSpinBox* box, std::optional<int> T::*member)
    {
        add(name, box, [=](const T& v) { box->setValue((v.*member).value_or(box->minimum())); },
            [=](T& v) { v.*member = box->value() == box->minimum() ? std::nullopt : std::optional(box->value()); });
        watch(box, &QSpinBox::valueChanged);
    }

    /// Fills the box with every code of E, worded by `words`.
    template <Coded E, class Words>
    void bind(QLatin1StringView name, QComboBox* box, E T::*member, Words words)
    {
        for (const auto& entry : Codes<E>::entries)
            box->addItem(words(entry.value), QString(entry.code));
        add(name, box, [=](const T& v) { box->setCurrentIndex(box->findData(QString(codeOf(v.*member)))); },
            [=](T& v) { v.*member = fromCode<E>(box->currentData().toString()).value_or(v.*member); });
        watch(box, &QComboBox::currentIndexChanged);
    }

    /// The same with an empty first line that stands for "not said".
    template <Coded E, class Words>
    void bind(QLatin1StringView name, QComboBox* box, std::optional<E> T::*member, Words words)
    {
        box->addItem({}, QString());
        for (const auto& entry : Codes<E>::entries)
            box->addItem(words(entry.value), QString(entry.code));
        add(name, box, [=](const T& v) { box->setCurrentIndex(v.*member ? box->findData(QString(codeOf(*(v.*member)))) : 0); },
            [=](T& v) { v.*member = fromCode<E>(box->currentData().toString()); });
        watch(box, &QComboBox::currentIndexChanged);
    }

    /// A box that the owner fills with (words, data): codes of an editable list, ids of staff.
    /// A value that is not in the list stays what it was until the user chooses another.
    template <class Data>
    void bind(QLatin1StringView name, QComboBox* box, Data T::*member)
    {
        add(name, box, [=](const T& v) { box->setCurrentIndex(box->findData(dataOf(v.*member))); },
            [=](T& v) {
                if (box->currentIndex() >= 0)
                    takeData(box->currentData(), v.*member);
            });
        watch(box, &QComboBox::currentIndexChanged);
    }

    template <Coded E>
    void bind(QLatin1StringView name, Segments* segments, E T::*member)
    {
        add(name, segments, [=](const T& v) { segments->setValue(QString(codeOf(v.*member))); },
            [=](T& v) { v.*member = fromCode<E>(segments->value().toString()).value_or(v.*member); });
        watch(segments, &Segments::valueChanged);
    }

    void bind(QLatin1StringView name, Segments* segments, QString T::*member)
    {
        add(name, segments, [=](const T& v) { segments->setValue(v.*member); },
            [=](T& v) {
                if (segments->value().isValid())
                    v.*member = segments->value().toString();
            });
        watch(segments, &Segments::valueChanged);
    }

    /// Term<List> and other words of a list: the segments' values are codes; none stands for the empty code.
    template <class Word>
        requires requires(Word word) { word.code; }
    void bind(QLatin1StringView name, Segments* segments, Word T::*member)
    {
        add(name, segments, [=](const T& v) { segments->setValue((v.*member).code); },
            [=](T& v) {
                if (segments->value().isValid())
                    (v.*member).code = segments->value().toString();
            });
        watch(segments, &Segments::valueChanged);
    }

    /// Widgets with value(), setValue() and valueChanged(): DateEdit, TagField, Picker and their like.
    template <class Field, class Value>
        requires requires(Field* f, const Value& v) { f->setValue(v); Value(f->value()); &Field::valueChanged; }
    void bind(QLatin1StringView name, Field* field, Value T::*member)
    {
        add(name, field, [=](const T& v) { field->setValue(v.*member); }, [=](T& v) { v.*member = Value(field->value()); });
        if constexpr (requires { field->complaint(); })
            listen(field);
        else
            watch(field, &Field::valueChanged);
    }

    /// A Picker or a box that gives a key; 0 stands for none.
    template <class Field, class Key>
        requires requires(Field* f, Key key) { f->setValue(qint64(key.value)); { f->value() } -> std::same_as<qint64>; }
    void bind(QLatin1StringView name, Field* field, std::optional<Key> T::*member)
    {
        add(name, field, [=](const T& v) { field->setValue(v.*member ? (v.*member)->value : 0); },
            [=](T& v) {
                Key key;
                key.value = field->value();
                v.*member = key.value ? std::optional(key) : std::nullopt;
            });
        watch(field, &Field::valueChanged);
    }

    /// DateEdit with a day that may be unknown, or an invalid QDate for it. Untouched days and times come back exactly as they were.
    template <class Field, class Day>
        requires std::constructible_from<Day, QDate> && requires(Field* f) { f->setDate(std::optional<QDate>()); f->complaint(); }
    void bind(QLatin1StringView name, Field* field, Day T::*member)
    {
        add(name, field, [=](const T& v) { field->setDate(v.*member == Day() ? std::nullopt : std::optional<QDate>(v.*member)); },
            [=](T& v) { v.*member = field->date() ? Day(*field->date()) : Day(); });
        listen(field);
    }

    template <class Field, class Moment> // QDateTime, or an optional one
        requires std::constructible_from<Moment, QDateTime> && requires(Field* f) { f->setDateTime(QDateTime()); f->complaint(); }
    void bind(QLatin1StringView name, Field* field, Moment T::*member)
    {
        add(name, field, [=](const T& v) { field->setDateTime(std::optional<QDateTime>(v.*member).value_or(QDateTime())); },
            [=](T& v) { v.*member = field->dateTime().isValid() ? Moment(field->dateTime()) : Moment(); });
        listen(field);
    }

    /// Shows another value. What is being converted is committed first and then replaced.
    void load(const T& value)
    {
        commitPreedit();
        m_loaded = value;
        show([&](const Field&) { return true; }, value);
    }

    /// Shows a value as if the user had written it: it is compared with what was loaded before.
    void write(const T& value)
    {
        commitPreedit(); // a field that holds it already keeps its cursor and what it can take back
        show([&](const Field& field) { T probe = value; field.store(probe); return !(probe == value); }, value);
    }

    /// A newer version of the same value arrived: takes it over wherever the user has not touched the field.
    void refresh(const T& value)
    {
        const T before = std::exchange(m_loaded, value);
        show([&](const Field& field) { return !isComposing(field.widget) && !differs(field, before); }, value);
    }

    T value() const
    {
        T value = m_loaded;
        for (const Field& field : m_fields)
            field.store(value);
        return value;
    }

    const T& loaded() const { return m_loaded; }
    /// What is being converted is not yet part of the value; commitPreedit() first where it matters.
    bool isDirty() const { return !(value() == m_loaded); }

    /// Shows problems on their fields; `words` words a Rule. Several of one field: the first error, else the first warning.
    template <class Words>
    void mark(const Problems& problems, Words words)
    {
        for (Field& field : m_fields)
            markField(field, problems, words);
    }

    /// The same for the field that `left` belongs to, whose focus went away, and for those that show a problem already.
    /// An empty field is not scolded before the form is saved.
    template <class Words>
    void markLeft(const QWidget* left, const Problems& problems, Words words)
    {
        Problems filled = problems;
        filled.removeIf([](const Problem& problem) { return problem.rule == Rule::Required; });
        for (Field& field : m_fields)
            if (field.widget->property("problem").isValid())
                markField(field, problems, words);
            else if (left && (left == field.widget || field.widget->isAncestorOf(left)))
                markField(field, filled, words);
    }

    /// Whether a field holds text that cannot be read into its value (13月): the value then has nothing in its place,
    /// so such a form must not be saved. mark() says it at the field.
    bool hasUnreadable() const
    {
        for (const Field& field : m_fields)
            if (field.complaint && !field.complaint().isEmpty())
                return true;
        return false;
    }

    /// Moves to the next field with an error after the one with the focus, from the top again at the end.
    bool focusNextProblem()
    {
        size_t start = 0;
        for (size_t i = 0; i < m_fields.size(); ++i)
            if (m_fields[i].widget->isAncestorOf(m_fields[i].widget->window()->focusWidget()) || m_fields[i].widget->hasFocus())
                start = i + 1;
        return focusProblemFrom(start);
    }

    bool focusFirstProblem() { return focusProblemFrom(0); }

    QWidget* widget(QLatin1StringView name) const
    {
        for (const Field& field : m_fields)
            if (field.name == name)
                return field.widget;
        return nullptr;
    }

private:
    struct Field {
        QLatin1StringView name;
        QWidget* widget;
        std::function<void(const T&)> show;
        std::function<void(T&)> store;
        std::function<QString()> complaint = {};
        bool hasError = false;
    };

    bool focusProblemFrom(size_t start)
    {
        for (size_t i = 0; i < m_fields.size(); ++i)
            if (const Field& field = m_fields[(start + i) % m_fields.size()]; field.hasError) {
                if (auto* parts = dynamic_cast<MarksParts*>(field.widget); !parts || !parts->focusMarkedPart())
                    field.widget->setFocus(Qt::OtherFocusReason);
                return true;
            }
        return false;
    }

    template <class Words>
    static void markField(Field& field, const Problems& problems, Words words)
    {
        QList<WordedProblem> worded;
        for (const Problem& problem : problems)
            if (problem.field == field.name)
                worded << WordedProblem{problem, words(problem.rule)};
        field.hasError = showProblems(*field.widget, worded, field.complaint ? field.complaint() : QString());
    }

    template <class FieldWidget>
    void listen(FieldWidget* field)
    {
        m_fields.back().complaint = [field] { return field->complaint(); };
        watch(field, &FieldWidget::valueChanged);
    }

    template <class Sender, class Signal>
    void watch(Sender* sender, Signal signal)
    {
        QObject::connect(sender, signal, sender, [this, alive = std::weak_ptr<int>(m_alive)] {
            if (!alive.expired())
                changed();
        });
    }

    template <class Which>
    void show(Which which, const T& value)
    {
        m_showing = true;
        for (const Field& field : m_fields)
            if (which(field))
                field.show(value);
        m_showing = false;
        m_edited();
    }

    // Whether the user changed this field: storing it into the value as loaded makes a difference.
    bool differs(const Field& field, const T& before) const
    {
        T probe = before;
        field.store(probe);
        return !(probe == before);
    }

    static QVariant dataOf(const QString& code) { return code; }
    static void takeData(const QVariant& data, QString& code) { code = data.toString(); }
    template <class Word> requires requires(Word word) { word.code; }
    static QVariant dataOf(const Word& term) { return term.code; }
    template <class Word> requires requires(Word word) { word.code; }
    static void takeData(const QVariant& data, Word& term) { term.code = data.toString(); }
    static QVariant dataOf(int number) { return number; }
    static void takeData(const QVariant& data, int& number) { number = data.toInt(); }
    template <class Key>
    static QVariant dataOf(const std::optional<Key>& key) { return key ? dataOf(*key) : QVariant(); }
    template <class Key>
    static void takeData(const QVariant& data, std::optional<Key>& key)
    {
        key.reset();
        if (data.isValid())
            takeData(data, key.emplace());
    }
    template <class Key>
        requires requires(Key key) { key.value; }
    static QVariant dataOf(Key id) { return id.value; }
    template <class Key>
        requires requires(Key key) { key.value; }
    static void takeData(const QVariant& data, Key& id) { id.value = data.toLongLong(); }

    std::function<void()> m_edited;
    std::vector<Field> m_fields;
    T m_loaded{};
    bool m_showing = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); // widgets may outlive the form by a moment
};

} // namespace musubi::ui
