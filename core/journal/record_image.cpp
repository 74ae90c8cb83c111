#include "core/journal/record_image.h"

#include "core/casestudy/casestudy_mapping.h"
#include "core/consultation/consultation_mapping.h"
#include "core/db/row_image.h"
#include "core/event/event_mapping.h"
#include "core/matter/matter_mapping.h"
#include "core/meeting/meeting_mapping.h"
#include "core/organization/organization_mapping.h"
#include "core/person/person_mapping.h"
#include "core/programme/programme_mapping.h"
#include "core/project/project_mapping.h"
#include "core/task/task_mapping.h"

namespace musubi {

template <class T>
QJsonObject recordImage(const T& value)
{
    return imageOf(value);
}

template <class T>
T recordFrom(const QJsonObject& image)
{
    return valueOf<T>(image);
}

template QJsonObject recordImage(const CaseStudy&);
template QJsonObject recordImage(const Consultation&);
template QJsonObject recordImage(const Event&);
template QJsonObject recordImage(const Matter&);
template QJsonObject recordImage(const Meeting&);
template QJsonObject recordImage(const Organization&);
template QJsonObject recordImage(const Person&);
template QJsonObject recordImage(const Programme&);
template QJsonObject recordImage(const Project&);
template QJsonObject recordImage(const Task&);
template CaseStudy recordFrom(const QJsonObject&);
template Consultation recordFrom(const QJsonObject&);
template Event recordFrom(const QJsonObject&);
template Matter recordFrom(const QJsonObject&);
template Meeting recordFrom(const QJsonObject&);
template Organization recordFrom(const QJsonObject&);
template Person recordFrom(const QJsonObject&);
template Programme recordFrom(const QJsonObject&);
template Project recordFrom(const QJsonObject&);
template Task recordFrom(const QJsonObject&);

} // namespace musubi
