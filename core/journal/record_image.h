#pragma once

#include <QJsonObject>

namespace musubi {

// What the journal would keep of a record, for drafts and for comparing versions.
// Instantiated for CaseStudy, Consultation, Event, Matter, Meeting, Organization, Person and Task.

/// The whole value by the names of its columns and child lists.
template <class T>
QJsonObject recordImage(const T& value);

/// The way back; columns that the image does not know keep their default.
template <class T>
T recordFrom(const QJsonObject& image);

} // namespace musubi
