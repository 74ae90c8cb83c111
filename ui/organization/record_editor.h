#pragma once

#include "core/base/error.h"
#include "core/base/stored.h"
#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/journal/record_image.h"
#include "core/staff/staff_room.h"
#include "ui/common/attempt.h"
#include "ui/common/draft_keeper.h"
#include "ui/common/feedback.h"
#include "ui/common/form.h"
#include "ui/common/message_bar.h"
#include "ui/history/taking_back.h"
#include "ui/organization/book_editor.h"
#include "ui/text/field_wording.h"
#include "ui/text/record_wording.h"
#include "ui/text/wording.h"
#include "ui/versions/versions_dialog.h"

namespace musubi::ui {

/// BookEditor over a form of T: what loading, drafting, checking, saving and settling two versions are for either book.
template <class T>
class RecordEditor : public BookEditor {
public:
    void startNew(const T& from = {})
    {
        keeper().follow();
        m_row.reset();
        m_form.load(from);
        settleIn();
    }

    void load(const Stored<T>& row)
    {
        keeper().follow();
        m_row = row;
        m_form.load(row.value);
        settleIn();
        m_form.mark(problemsOf(m_form.value(), row.id), wordsOf);
    }

    void resume(const KeptDraft& kept) override
    {
        const T loaded = recordFrom<T>(kept.draft.content.value(QLatin1StringView("loaded")).toObject());
        keeper().follow();
        m_row.reset();
        if (kept.draft.row) // as it was read then: where somebody saved since, saving shows both versions
            m_row = Stored<T>{{*kept.draft.row}, kept.draft.revision, loaded};
        m_form.load(loaded);
        m_form.write(recordFrom<T>(kept.draft.content.value(QLatin1StringView("value")).toObject()));
        keeper().follow(kept.id);
        settleIn();
    }

    qint64 row() const override { return m_row ? m_row->id.value : 0; }
    T value() const { return m_form.value(); }
    bool isDirty() const override { return m_form.isDirty(); }
    void begin() override { m_form.widget(firstField())->setFocus(Qt::OtherFocusReason); }
    void nextProblem() override { m_form.focusNextProblem(); }

    bool save() override
    {
        commitPreedit();
        const Problems found = problemsOf(m_form.value(), m_row ? m_row->id : Id<T>{});
        m_form.mark(found, wordsOf);
        if (!blocks(found) && !m_form.hasUnreadable())
            return store();
        int errors = m_form.hasUnreadable();
        QStringList names;
        for (const Problem& problem : found)
            if (problem.severity == Severity::Error) {
                ++errors;
                if (const QWidget* field = m_form.widget(problem.field); field && !names.contains(field->accessibleName()))
                    names << field->accessibleName();
            }
        sayProblems(errors, names);
        m_form.focusFirstProblem();
        return false;
    }

    std::optional<Draft> discard() override
    {
        commitPreedit();
        auto thrown = written();
        keeper().drop();
        m_form.load(m_form.loaded());
        return thrown;
    }

protected:
    RecordEditor(Centre& centre, Feedback& feedback, const Words& words, Subject subject, QWidget* parent)
        : BookEditor(centre, feedback, words, parent)
        , m_form([this] {
            if (m_ready)
                edited();
        })
        , m_subject(subject)
    {
    }

    ~RecordEditor() override
    {
        if (m_ready)
            keepLast();
    }

    /// The last keeping, while the fields are still there. An editor that has its own written() or titleOf() calls it in its destructor.
    void keepLast()
    {
        const QSignalBlocker nobodyListens(&keeper()); // the window may be gone by half
        keeper().keepNow();
        keeper().follow();
        m_ready = false;
    }

    /// Call when all fields are bound.
    void ready()
    {
        m_ready = true;
        watchFields();
    }

    virtual Problems problemsOf(const T& value, Id<T> self) const = 0;
    virtual QString nameOf(const T& value) const = 0;
    /// What a draft is called in lists.
    virtual QString titleOf(const T& value) const
    {
        if constexpr (requires { value.name; })
            return value.name;
        else
            return nameOf(value);
    }
    /// The field with which writing begins.
    virtual QLatin1StringView firstField() const { return QLatin1StringView("name"); }
    virtual std::optional<Stored<T>> find(Id<T> id) const = 0;
    virtual Stored<T> enter(const T& value) = 0;
    virtual Stored<T> change(const Stored<T>& before, const T& after) = 0;

    Form<T>& form() { return m_form; }
    const Form<T>& form() const { return m_form; }

    std::optional<Draft> written() const override
    {
        if (!m_ready || centre().isReadOnly() || !isDirty())
            return std::nullopt;
        const QJsonObject content{{QLatin1StringView("loaded"), recordImage(m_form.loaded())}, {QLatin1StringView("value"), recordImage(m_form.value())}};
        return Draft{QString(codeOf(m_subject)), m_row ? std::optional(m_row->id.value) : std::nullopt, m_row ? m_row->revision : 0, titleOf(m_form.value()).left(80), content};
    }

    void checkLeft(const QWidget* left) override
    {
        if (m_ready)
            m_form.markLeft(left, problemsOf(m_form.value(), m_row ? m_row->id : Id<T>{}), wordsOf);
    }

private:
    static QString wordsOf(Rule rule) { return text::Wording::of(rule); }

    void settleIn()
    {
        messages().clear();
        m_form.mark({}, wordsOf);
        showTitle(m_row ? nameOf(m_form.loaded()) : QString());
        attempt(messages(), [this] { offerAlike(alike()); });
    }

    bool store()
    {
        bool stale = false;
        const bool done = attempt(messages(), [&] {
            const bool isNew = !m_row;
            try {
                finishWith(isNew ? enter(m_form.value()) : change(*m_row, m_form.value()), isNew);
            } catch (const Error& error) {
                if (isNew || (error.fault() != Fault::Stale && error.fault() != Fault::Missing))
                    throw;
                stale = true;
            }
        });
        return stale ? settleVersions() : done;
    }

    void finishWith(const Stored<T>& row, bool isNew)
    {
        keeper().drop();
        load(row);
        sayDone(centre(), feedback(), isNew ? BookEditor::tr("Registered %1.").arg(nameOf(row.value)) : BookEditor::tr("Saved %1.").arg(nameOf(row.value)));
        Q_EMIT saved(row.id.value);
    }

    /// Somebody saved first: both versions side by side, then the chosen one is saved on top of theirs.
    bool settleVersions()
    {
        bool done = false;
        attempt(messages(), [&] {
            const auto theirs = find(m_row->id);
            if (!theirs) { // it went to the trash under the form: what is written becomes a new one when it is registered
                const T mine = m_form.value();
                m_row.reset();
                m_form.load({});
                m_form.write(mine);
                showTitle({});
                messages().say({MessageKind::Check, BookEditor::tr("This was moved to the trash in the meantime. What you wrote is still here and can be registered anew."), {}, true});
                return;
            }
            const QJsonObject mine = recordImage(m_form.value()), their = recordImage(theirs->value);
            const FieldWords words{[](const QString& field) { return text::fieldName(field); },
                [this](const QString& field, const QJsonValue& value) { return text::fieldText(centre(), field, value); }};
            QString who;
            if (const auto history = centre().journal().historyOf(m_subject, m_row->id.value); !history.isEmpty())
                who = BookEditor::tr("%1, %2").arg(centre().staff().nameOf(history.first().action.staff), text::fullDateTime(history.first().action.at.toLocalTime()));
            VersionsDialog dialog(nameOf(theirs->value), who, choicesBetween(recordImage(m_row->value), mine, their, words), words.name, this);
            if (dialog.exec() != QDialog::Accepted)
                throw Error(Fault::Stale);
            finishWith(change(*theirs, recordFrom<T>(mergedImage(mine, their, dialog.takenFromMine()))), false);
            done = true;
        });
        return done;
    }

    Form<T> m_form;
    std::optional<Stored<T>> m_row;
    Subject m_subject;
    bool m_ready = false;
};

} // namespace musubi::ui
