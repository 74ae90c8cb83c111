#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/organization/organization_book.h"
#include "core/staff/staff_room.h"
#include "core/vocabulary/vocabulary.h"
#include "ui/common/date_edit.h"
#include "ui/common/form_group.h"
#include "ui/common/picker.h"
#include "ui/common/segments.h"
#include "ui/common/tag_field.h"
#include "ui/common/theme.h"
#include "ui/consultation/consultation_editor.h"
#include "ui/text/language.h"
#include "ui/text/record_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* lineField(int width, const QString& placeholder = {})
{
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    if (width > 0)
        edit->setFixedWidth(theme().px(width));
    return edit;
}

QPlainTextEdit* textField(int height)
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(theme().px(height));
    edit->setMaximumHeight(theme().px(height));
    return edit;
}

QComboBox* termBox(const Vocabulary& vocabulary, QLatin1StringView list, bool optional)
{
    auto* box = new QComboBox;
    if (optional)
        box->addItem(u"—"_s, QString());
    for (const auto& term : vocabulary.terms(QString(list)))
        box->addItem(vocabulary.label(QString(list), term.value.code, text::language()), term.value.code);
    return box;
}

TagField* termField(const Vocabulary& vocabulary, QLatin1StringView list, const QString& name, bool mainWanted)
{
    auto* field = new TagField(name);
    QList<TagField::Option> options;
    for (const auto& term : vocabulary.terms(QString(list), true))
        options << TagField::Option{term.value.code, vocabulary.label(QString(list), term.value.code, text::language()), {}, term.value.active};
    field->setOptions(options);
    field->setMainWanted(mainWanted);
    return field;
}

/// Boxes over codes of a list are bound by hand: the value is a Term, not an enum.
template <class Value, class List>
void bindTerm(Form<Value>& form, QLatin1StringView name, QComboBox* box, Term<List> Value::*member)
{
    form.add(name, box,
        [=](const Value& v) {
            if (box->findData((v.*member).code) < 0)
                box->addItem((v.*member).code, (v.*member).code); // a word no longer offered stays
            box->setCurrentIndex(box->findData((v.*member).code));
        },
        [=](Value& v) { (v.*member).code = box->currentData().toString(); });
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [&form] { form.changed(); });
}

} // namespace

void ConsultationEditor::makeReception(FormArea& area)
{
    const Vocabulary& words = m_centre.vocabulary();
    auto* group = new FormGroup(1, tr("Reception"));
    auto* channel = new Segments(tr("How"));
    auto* others = new QComboBox;
    others->setAccessibleName(tr("Other ways"));
    others->addItem(tr("Other ways"), QString());
    int place = 0;
    for (const auto& term : words.terms<ChannelList>()) {
        const QString name = words.label(QString(ChannelList::name), term.value.code, text::language());
        if (++place <= 5)
            channel->add(name, term.value.code);
        else
            others->addItem(name, term.value.code);
    }
    m_form.add("channel"_L1, channel,
        [=](const Consultation& c) {
            channel->setValue(c.channel.code);
            others->setCurrentIndex(channel->value().isValid() ? 0 : std::max(0, others->findData(c.channel.code)));
        },
        [=](Consultation& c) {
            c.channel.code = others->currentIndex() > 0 ? others->currentData().toString() : channel->value().toString();
        });
    connect(channel, &Segments::chosen, this, [=, this] { others->setCurrentIndex(0); m_form.changed(); });
    connect(others, &QComboBox::activated, this, [=, this](int index) {
        if (index > 0)
            channel->setValue(QVariant());
        m_form.changed();
    });
    auto* direction = new Segments(tr("Direction"));
    direction->add(text::directionName(Direction::Incoming), QString(codeOf(Direction::Incoming)));
    direction->add(text::directionName(Direction::Outgoing), QString(codeOf(Direction::Outgoing)));
    m_form.bind("direction"_L1, direction, &Consultation::direction);
    group->addRow(tr("How"), {channel, others});
    group->addRow(tr("Direction"), {direction});

    auto* at = new DateEdit(DateEdit::Kind::DateTime, dayContext([this] { return m_centre.today(); }, m_centre.officeCalendar()));
    at->setRemedyOffered(false); // the time received is never moved
    m_form.bind("received_at"_L1, at, &Consultation::receivedAt);
    group->addRow(tr("Received at"), {at}, FormGroup::Need::Required);
    area.addGroup(group);
}

void ConsultationEditor::makeCaller(FormArea& area)
{
    auto* group = new FormGroup(2, tr("Who"));
    auto* name = lineField(180);
    auto* reading = lineField(170, tr("Reading"));
    reading->setInputMethodHints(Qt::ImhPreferUppercase | Qt::ImhNone);
    reading->setAccessibleName(tr("Reading"));
    auto* title = lineField(96, tr("Post"));
    title->setAccessibleName(tr("Post"));
    auto* anonymous = new QCheckBox(tr("Anonymous"));
    m_form.bind("caller_name"_L1, name, &Consultation::callerName);
    m_form.bind("caller_reading"_L1, reading, &Consultation::callerReading);
    m_form.bind("caller_title"_L1, title, &Consultation::callerTitle);
    m_form.bind("anonymous"_L1, anonymous, &Consultation::anonymous);
    group->addRow(tr("Name"), {name, reading, title, anonymous});

    m_organization = new Picker(u"organisation"_s, tr("Group, division, school …"),
        [this](const QString& typed) {
            QList<PickerItem> items;
            for (const auto& match : m_centre.organizations().matching(typed))
                items << PickerItem{.id = match.id.value, .icon = u"organisation"_s, .title = match.printedName,
                    .aside = match.foundBy.isEmpty() ? QString() : (match.former ? tr("formerly %1") : tr("also %1")).arg(match.foundBy)};
            return items;
        },
        [this](qint64 id) { return m_centre.organizations().printedName(Id<Organization>{id}); });
    m_organization->setCreateText([](const QString& typed) { return tr("Register “%1” as a new organisation").arg(typed); });
    m_organization->setFixedWidth(theme().px(380));
    m_form.add("organization"_L1, m_organization,
        [this](const Consultation& c) {
            m_organization->setValue(c.organization ? c.organization->value : 0);
            if (!c.organization)
                m_organization->setTypedText(c.organizationName);
        },
        [this](Consultation& c) {
            c.organization = m_organization->value() ? std::optional(Id<Organization>{m_organization->value()}) : std::nullopt;
            c.organizationName = c.organization ? QString() : m_organization->text().trimmed();
        });
    connect(m_organization, &Picker::valueChanged, this, [this] { m_form.changed(); });
    connect(m_organization, &Picker::picked, this, [this](const PickerItem& item) { takeOrganization(item.id); });
    connect(m_organization, &Picker::createWanted, this, &ConsultationEditor::createOrganization);
    group->addRow(tr("Organisation"), {m_organization});

    m_kind = termBox(m_centre.vocabulary(), KindList::name, true);
    bindTerm(m_form, "caller_kind"_L1, m_kind, &Consultation::callerKind);
    auto* source = termBox(m_centre.vocabulary(), SourceList::name, true);
    source->setAccessibleName(tr("Heard of us"));
    bindTerm(m_form, "source"_L1, source, &Consultation::source);
    group->addRow(tr("Kind"), {m_kind});
    group->addRow(tr("Heard of us"), {source});
    area.addGroup(group);
}

void ConsultationEditor::makeContact(FormArea& area)
{
    auto* group = new FormGroup(3, tr("Contact"));
    const auto line = [&](QLatin1StringView name, QString Consultation::*member, int width, const QString& placeholder, Qt::InputMethodHints hints = Qt::ImhNone) {
        auto* edit = lineField(width, placeholder);
        edit->setInputMethodHints(hints);
        edit->setAccessibleName(placeholder);
        m_form.bind(name, edit, member);
        return edit;
    };
    group->addRow(tr("Phone"), {line("phone"_L1, &Consultation::phone, 160, {}, Qt::ImhDialableCharactersOnly),
                                   line("mobile"_L1, &Consultation::mobile, 160, tr("Mobile"), Qt::ImhDialableCharactersOnly),
                                   line("fax"_L1, &Consultation::fax, 140, tr("Fax"), Qt::ImhDialableCharactersOnly)});
    group->addRow(tr("Mail"), {line("mail"_L1, &Consultation::mail, 330, {}, Qt::ImhEmailCharactersOnly)});
    group->addRow(tr("Address"), {line("postal_code"_L1, &Consultation::postalCode, 96, tr("Postal code"), Qt::ImhPreferLatin),
                                     line("address"_L1, &Consultation::address, 0, tr("Address"))});
    group->addRow(tr("Good time"), {line("preferred_contact"_L1, &Consultation::preferredContact, 330, {})});
    area.addGroup(group);
}

void ConsultationEditor::makeContent(FormArea& area)
{
    auto* group = new FormGroup(4, tr("What"));
    auto* subject = lineField(0);
    auto* content = textField(104);
    auto* stage = termBox(m_centre.vocabulary(), IdeaStageList::name, true);
    m_form.bind("subject"_L1, subject, &Consultation::subject);
    m_form.bind("content"_L1, content, &Consultation::content);
    bindTerm(m_form, "idea_stage"_L1, stage, &Consultation::ideaStage);
    group->addRow(tr("Subject"), {subject}, FormGroup::Need::Required);
    group->addRow(tr("Content"), {content});
    group->addRow(tr("Stage"), {stage});
    area.addGroup(group);
}

void ConsultationEditor::makeTopics(FormArea& area)
{
    const Vocabulary& words = m_centre.vocabulary();
    auto* group = new FormGroup(5, tr("Topics"));
    auto* topics = termField(words, TopicList::name, tr("Topics"), true);
    auto* fields = termField(words, FieldList::name, tr("Fields"), true);
    auto* goals = termField(words, GoalList::name, tr("SDGs"), false);
    auto* areas = termField(words, AreaList::name, tr("Area"), false);
    m_form.bind("topics"_L1, topics, &Consultation::topics);
    m_form.bind("fields"_L1, fields, &Consultation::fields);
    m_form.bind("goals"_L1, goals, &Consultation::goals);
    m_form.bind("areas"_L1, areas, &Consultation::areas);
    group->addRow(tr("Topics"), {topics}, FormGroup::Need::Required);
    group->addRow(tr("Fields"), {fields});
    group->addRow(tr("SDGs"), {goals});
    group->addRow(tr("Area"), {areas});
    area.addGroup(group);
}

void ConsultationEditor::makeAnswer(FormArea& area)
{
    auto* group = new FormGroup(6, tr("Answer"));
    auto* responses = termField(m_centre.vocabulary(), ResponseList::name, tr("Kinds of answer"), false);
    auto* response = textField(72);
    auto* information = lineField(0);
    auto* companions = lineField(200, tr("Also present"));
    companions->setAccessibleName(tr("Also present"));
    auto* minutes = new QSpinBox;
    minutes->setRange(0, 999);
    minutes->setSpecialValueText(u"—"_s);
    minutes->setSuffix(tr(" min"));
    minutes->setAccessibleName(tr("Minutes"));
    auto* staff = new QComboBox;
    staff->addItem(u"—"_s, qint64(0));
    for (const auto& row : m_centre.staff().all())
        staff->addItem(row.value.name, row.id.value);
    m_form.bind("responses"_L1, responses, &Consultation::responses);
    m_form.bind("response"_L1, response, &Consultation::response);
    m_form.bind("information_given"_L1, information, &Consultation::informationGiven);
    m_form.bind("companions"_L1, companions, &Consultation::companions);
    m_form.bind("minutes"_L1, minutes, &Consultation::minutes);
    m_form.add("staff"_L1, staff, [=](const Consultation& c) { staff->setCurrentIndex(std::max(0, staff->findData(c.staff ? c.staff->value : 0))); },
        [=](Consultation& c) {
            const qint64 id = staff->currentData().toLongLong();
            c.staff = id ? std::optional(Id<Staff>{id}) : std::nullopt;
        });
    connect(staff, &QComboBox::currentIndexChanged, this, [this] { m_form.changed(); });
    auto* status = new QComboBox;
    m_form.bind("status"_L1, status, &Consultation::status, [](CaseStatus s) { return text::statusName(s); });
    auto* reason = termBox(m_centre.vocabulary(), ClosingReasonList::name, true);
    reason->setAccessibleName(tr("Closed because"));
    bindTerm(m_form, "closing_reason"_L1, reason, &Consultation::closingReason);
    group->addRow(tr("Kinds of answer"), {responses});
    group->addRow(tr("Answer"), {response});
    group->addRow(tr("Information"), {information});
    group->addRow(tr("Coordinator"), {staff, companions, minutes});
    group->addRow(tr("Status"), {status, reason});
    area.addGroup(group);
}

void ConsultationEditor::makeNext(FormArea& area)
{
    auto* group = new FormGroup(7, tr("Next"));
    auto* what = lineField(0);
    auto* due = new DateEdit(DateEdit::Kind::Date, dayContext([this] { return m_centre.today(); }, m_centre.officeCalendar()));
    auto* time = lineField(96, tr("Time"));
    time->setAccessibleName(tr("Time"));
    auto* who = new QComboBox;
    who->setAccessibleName(tr("Who does it"));
    who->addItem(u"—"_s, qint64(0));
    for (const auto& row : m_centre.staff().all())
        who->addItem(row.value.name, row.id.value);
    m_nextForm.bind("what"_L1, what, &Task::what);
    m_nextForm.bind("due_on"_L1, due, &Task::dueOn);
    m_nextForm.bind("due_time"_L1, time, &Task::dueTime);
    m_nextForm.add("staff"_L1, who, [=](const Task& t) { who->setCurrentIndex(std::max(0, who->findData(t.staff ? t.staff->value : 0))); },
        [=](Task& t) {
            const qint64 id = who->currentData().toLongLong();
            t.staff = id ? std::optional(Id<Staff>{id}) : std::nullopt;
        });
    connect(who, &QComboBox::currentIndexChanged, this, [this] { m_nextForm.changed(); });
    group->addRow(tr("To do"), {what, who});
    group->addRow(tr("Due"), {due, time});
    area.addGroup(group);
}

void ConsultationEditor::makeSharing(FormArea& area)
{
    auto* group = new FormGroup(8, tr("Sharing"));
    auto* scope = new Segments(tr("May be told to"));
    for (const auto& entry : Codes<SharingScope>::entries)
        scope->add(text::scopeName(entry.value), QString(entry.code));
    m_form.bind("sharing"_L1, scope, &Consultation::sharing);
    auto* consent = new QComboBox;
    consent->setAccessibleName(tr("Consent"));
    m_form.bind("consent"_L1, consent, &Consultation::consent, [](ConsentForm form) { return text::consentName(form); });
    auto* on = new DateEdit(DateEdit::Kind::Date, dayContext([this] { return m_centre.today(); }, m_centre.officeCalendar()));
    on->setRemedyOffered(false);
    m_form.bind("consent_on"_L1, on, &Consultation::consentOn);
    auto* handover = textField(56);
    m_form.bind("handover"_L1, handover, &Consultation::handover);
    group->addRow(tr("Consent"), {scope, consent});
    group->addRow(tr("Consent on"), {on});
    group->addRow(tr("Handover note"), {handover});
    area.addGroup(group);
}

} // namespace musubi::ui
