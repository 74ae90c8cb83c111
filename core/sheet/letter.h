#pragma once

#include "core/settings/letter_template.h"
#include "core/sheet/honorific.h"
#include "core/sheet/sheet_context.h"

namespace musubi {

/// What the placeholders of a letter stand for. Empty values leave their places empty and their sections out.
struct LetterPaper {
    LetterAddress address;
    QString meeting;      // theme, as announced
    int round = 0;        // 第n回; 0 where it is not one of a series
    QString aim;
    QDateTime startsAt;
    QDateTime endsAt;
    QString venue;
    QString online;       // link and number of an online room
    QStringList agenda;
    std::optional<QDate> replyBy;
    QString matter;       // title of the case
};

/// 差し込み: what may stand between {{ }}, in the words of the office.
enum class LetterField {
    Organization, Post, Person, Addressee, Meeting, Round, Aim, When, Day, Starts, Ends, Venue, Online, Agenda, ReplyBy, Matter,
    Centre, Representative, Staff, Address, Phone, Fax, Mail, Today,
};

/// The name of a placeholder as it is typed: 会議名 in {{会議名}}.
QString nameOf(LetterField field);
const QList<LetterField>& letterFields();

enum class LetterPart { Title, Body, Items, Contact };

/// What is wrong in a template, and where.
struct LetterProblem {
    enum class Kind {
        UnknownPlaceholder, // no placeholder has this name
        OpenBrace,          // {{ without }}
        UnclosedSection,    // {{#名}} or {{^名}} without {{/名}}
        StrayEnd,           // {{/名}} that closes nothing, or another than the last one opened
        NotInLetters,       // a tag of Mustache that letters do not have: {{>部品}}, {{=区切り}}
    };
    Kind kind = Kind::UnknownPlaceholder;
    LetterPart part = LetterPart::Body;
    int line = 1;    // within its part, from 1
    QString name;    // as typed
    QString nearest; // the placeholder that may be meant; empty where none is near

    friend bool operator==(const LetterProblem&, const LetterProblem&) = default;
};

QList<LetterProblem> check(const LetterTemplate& letter);

/// The letters that come with the program, in Japanese.
const LetterTemplate& standardLetter(LetterKind kind);

/// An invented meeting of invented bodies, to show what a wording makes.
LetterPaper inventedLetter(QDate today);

/// Whether this build can fill templates (CMake option MUSUBI_LETTERS and kainjow/mustache).
bool canFillLetters();

/// The template with its placeholders filled. Throws Error(Invalid, name) for a template with problems, Unsupported where
/// this build cannot.
LetterTemplate filledLetter(const LetterTemplate& letter, const LetterPaper& paper, const SheetContext& context);

/// The letter on paper: number and date, addressee, sender, title, body, 記, numbered items, 以上, contact; in Japanese,
/// whatever the window speaks. Throws as above.
Sheet letterSheet(const LetterTemplate& letter, const LetterPaper& paper, const SheetContext& context);

} // namespace musubi
