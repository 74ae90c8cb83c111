#pragma once

#include "core/consultation/consultation.h"
#include "core/person/person.h"
#include "core/task/task.h"

#include <QJsonObject>

#include <optional>

namespace musubi::ui {

/// What was promised at the end of a call.
enum class CallBack { None, Today, Tomorrow, Day };

/// A phone memo as it stands while the caller speaks.
struct MemoText {
    QDateTime openedAt; // local wall time of the call
    QString channel = QStringLiteral("TEL");
    QString name;
    QString body;    // organisation as said
    QString contact; // phone, mail, or both, as typed
    QString content;
    CallBack callBack = CallBack::None;
    std::optional<QDate> callBackOn; // for CallBack::Day
    QString callBackTime;            // as promised: 15時以降
    std::optional<Id<Person>> person; // who it turned out to be
    std::optional<Id<Organization>> organization;

    /// Whether anything was written or chosen that would be missed.
    bool isEmpty() const;

    friend bool operator==(const MemoText&, const MemoText&) = default;
};

QJsonObject toJson(const MemoText& memo);
MemoText memoFromJson(const QJsonObject& json);

/// The consultation that a memo becomes: the first line of the content is its subject, `wordless` that of a memo without
/// content; phone numbers, mobile numbers and mail addresses go where they belong, anything else stays with the phone.
Consultation consultationOf(const MemoText& memo, const QString& wordless);

/// Whether what was typed is nothing but a phone number or the first four of its digits, in any width.
bool isNumberAlone(const QString& typed);

/// What the person's own record knows besides the name: reading, post at that organisation, mail. Nothing written is replaced,
/// and nothing is added where another name was written than the person's.
void addKnownPerson(Consultation& consultation, const Person& person);

/// The promise made in it; `what` words it (折り返し電話). Nothing for CallBack::None.
std::optional<Task> promiseOf(const MemoText& memo, const QString& what, QDate today);

} // namespace musubi::ui
