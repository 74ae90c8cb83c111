#pragma once

#include "core/base/code.h"

#include <QList>

namespace musubi {

/// What kind of record a change, a document or an attachment speaks of.
enum class Subject { Staff, Term, Organization, Person, Consultation, Matter, Task, Setting, Attachment, Meeting, Programme, Project, Event, CaseStudy };

template <>
struct Codes<Subject> {
    static constexpr std::array entries{
        CodeEntry{Subject::Staff, QLatin1StringView("staff")},
        CodeEntry{Subject::Term, QLatin1StringView("term")},
        CodeEntry{Subject::Organization, QLatin1StringView("organization")},
        CodeEntry{Subject::Person, QLatin1StringView("person")},
        CodeEntry{Subject::Consultation, QLatin1StringView("consultation")},
        CodeEntry{Subject::Matter, QLatin1StringView("matter")},
        CodeEntry{Subject::Task, QLatin1StringView("task")},
        CodeEntry{Subject::Setting, QLatin1StringView("setting")},
        CodeEntry{Subject::Attachment, QLatin1StringView("attachment")},
        CodeEntry{Subject::Meeting, QLatin1StringView("meeting")},
        CodeEntry{Subject::Programme, QLatin1StringView("programme")},
        CodeEntry{Subject::Project, QLatin1StringView("project")},
        CodeEntry{Subject::Event, QLatin1StringView("event")},
        CodeEntry{Subject::CaseStudy, QLatin1StringView("case_study")},
    };
};

/// A fact about the file, reported after the commit that made it true.
struct Change {
    enum class Kind { Added, Modified, Removed };

    Kind kind = Kind::Added;
    Subject subject = Subject::Consultation;
    qint64 id = 0;

    friend bool operator==(const Change&, const Change&) = default;
};

template <>
struct Codes<Change::Kind> {
    static constexpr std::array entries{
        CodeEntry{Change::Kind::Added, QLatin1StringView("insert")},
        CodeEntry{Change::Kind::Modified, QLatin1StringView("update")},
        CodeEntry{Change::Kind::Removed, QLatin1StringView("delete")},
    };
};

using Changes = QList<Change>;

} // namespace musubi
