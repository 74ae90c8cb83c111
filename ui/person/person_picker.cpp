#include "ui/person/person_picker.h"

#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/person/person_book.h"
#include "ui/common/attempt.h"
#include "ui/common/feedback.h"
#include "ui/common/matching.h"
#include "ui/history/taking_back.h"
#include "ui/text/record_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype peopleOffered = 8;

struct PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
};

} // namespace

QList<PickerItem> peopleFor(Centre& centre, const QString& typed)
{
    QList<PickerItem> items;
    const auto ids = centre.people().ids({.text = typed}).mid(0, peopleOffered);
    for (const PersonLine& line : centre.people().lines(ids, centre.today())) {
        PickerItem item{.id = line.id.value, .icon = u"person"_s, .title = line.name, .aside = line.reading};
        if (const auto hit = findFolded(item.title, typed))
            item.hits << *hit;
        else if (const auto heard = findFolded(item.aside, typed))
            item.asideHits << *heard;
        QStringList why{line.organizationName, line.title, line.phone, line.lastContact ? PeopleWords::tr("last contact %1").arg(text::shortDate(*line.lastContact)) : QString()};
        why.removeAll(QString());
        item.second = why.join(u" ・ "_s);
        if (line.doNotInvite)
            item.tag = {PeopleWords::tr("Do not invite"), TagKind::Warn};
        items << item;
    }
    return items;
}

PersonPicker::PersonPicker(Centre& centre, Feedback& feedback, Strangers strangers, QWidget* parent)
    : Picker(u"person"_s, tr("Name, reading, phone or organisation"),
          [&centre, &feedback](const QString& typed) {
              QList<PickerItem> items;
              attempt(feedback, [&] { items = peopleFor(centre, typed); });
              return items;
          },
          [&centre](qint64 id) {
              const auto row = centre.people().find({id});
              return row ? row->value.name : QString();
          },
          parent)
    , m_centre(centre)
    , m_feedback(feedback)
{
    setAccessibleName(tr("Person"));
    if (m_centre.isReadOnly() || strangers == Strangers::KeepAsTyped)
        return;
    setCreateText([](const QString& typed) { return tr("Register “%1” as a new person").arg(typed); });
    connect(this, &Picker::createWanted, this, &PersonPicker::create);
}

void PersonPicker::create(const QString& typed)
{
    attempt(m_feedback, [&] {
        const auto row = m_centre.people().add({.name = typed.trimmed()});
        setValue(row.id.value);
        sayDone(m_centre, m_feedback, tr("Registered the person %1.").arg(typed));
    });
}

} // namespace musubi::ui
