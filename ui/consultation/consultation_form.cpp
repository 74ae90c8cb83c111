#include "core/centre.h"
#include "core/japan/working_days.h"
#include "core/matter/matter_desk.h"
#include "core/organization/organization_book.h"
#include "ui/common/attempt.h"
#include "ui/common/date_edit.h"
#include "ui/common/entry_fields.h"
#include "ui/common/form_group.h"
#include "ui/common/label.h"
#include "ui/common/picker.h"
#include "ui/common/segments.h"
#include "ui/consultation/consultation_editor.h"
#include "ui/event/event_choice.h"
#include "ui/matter/matter_picker.h"
#include "ui/organization/organization_picker.h"
#include "ui/text/number_wording.h"
#include "ui/text/record_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

void ConsultationEditor::makeFullForm(FormArea& area)
{
    makeReception(area);
    makeCaller(area);
    makeContact(area);
    makeContent(area);
    makeTopics(area);
    makeAnswer(area);
    makeNext(area);
    makeSharing(area);
    makeFiles(area);
}

void ConsultationEditor::makeReception(FormArea& area)
{
    auto* group = new FormGroup(1, tr("Reception"));
    addChannelRow(*group);
    auto* direction = new Segments(tr("Direction"));
    direction->add(text::directionName(Direction::Incoming), QString(codeOf(Direction::Incoming)));
    direction->add(text::directionName(Direction::Outgoing), QString(codeOf(Direction::Outgoing)));
    m_form.bind("direction"_L1, direction, &Consultation::direction);
    group->addRow(tr("Direction"), {direction});
    addMatterRow(*group);
    addReceivedRow(*group);
    area.addGroup(group);
}

void ConsultationEditor::addChannelRow(FormGroup& group)
{
    const Vocabulary& words = m_centre.vocabulary();
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
    group.addRow(tr("How"), {channel, others, eventField(channel, others)});
}

/// At which course or gathering somebody spoke to us: asked for only where the channel says so.
QWidget* ConsultationEditor::eventField(Segments* channel, QComboBox* others)
{
    auto* event = new Picker(u"event"_s, tr("Course or exchange"),
        [this](const QString& typed) {
            QList<PickerItem> items;
            attempt(m_feedback, [&] { items = eventsFor(m_centre, typed); });
            return items;
        },
        [this](qint64 id) { return eventName(m_centre, {id}); });
    event->setFixedWidth(theme().px(240));
    event->setAccessibleName(tr("Course or exchange"));
    m_form.bind("event"_L1, event, &Consultation::event);
    const auto offer = [=] {
        const QString code = others->currentIndex() > 0 ? others->currentData().toString() : channel->value().toString();
        reveal(*event, code == "EVENT"_L1 || event->value() != 0);
    };
    connect(channel, &Segments::valueChanged, event, offer);
    connect(others, &QComboBox::currentIndexChanged, event, offer);
    connect(event, &Picker::valueChanged, event, offer);
    offer();
    return event;
}

void ConsultationEditor::addReceivedRow(FormGroup& group)
{
    auto* at = new DateEdit(DateEdit::Kind::DateTime, dayContext([this] { return m_centre.today(); }, m_centre.officeCalendar()));
    at->setRemedyOffered(false); // the time received is never moved
    m_form.bind("received_at"_L1, at, &Consultation::receivedAt);
    m_dates << std::pair("received_at"_L1, at);
    m_receivedHint = group.addRow(tr("Received at"), {at}, FormGroup::Need::Required);
}

/// 新規 or 継続, and which case it continues.
void ConsultationEditor::addMatterRow(FormGroup& group)
{
    m_followUp = new Segments(tr("New or follow-up"));
    m_followUp->add(tr("New"), false);
    m_followUp->add(tr("Follow-up"), true);
    m_form.add("follow_up"_L1, m_followUp, [this](const Consultation& c) { m_followUp->setValue(c.followUp); },
        [this](Consultation& c) { c.followUp = m_followUp->value().toBool(); });
    connect(m_followUp, &Segments::chosen, this, [this] { m_form.changed(); });

    m_matter = new MatterPicker(m_centre, m_feedback);
    m_matter->setFixedWidth(theme().px(300));
    m_form.bind("matter"_L1, m_matter, &Consultation::matter);
    connect(m_matter, &Picker::picked, this, [this] {
        m_followUp->setValue(true);
        m_form.changed();
    });
    group.addRow(tr("New or follow-up"), {m_followUp, m_matter});
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

    addOrganizationRow(*group);

    m_kind = termBox(m_centre.vocabulary(), KindList::name, true);
    bindTerm(m_form, "caller_kind"_L1, m_kind, &Consultation::callerKind);
    auto* source = termBox(m_centre.vocabulary(), SourceList::name, true);
    source->setAccessibleName(tr("Heard of us"));
    bindTerm(m_form, "source"_L1, source, &Consultation::source);
    group->addRow(tr("Kind"), {m_kind});
    group->addRow(tr("Heard of us"), {source});
    area.addGroup(group);
}

void ConsultationEditor::addOrganizationRow(FormGroup& group)
{
    m_organization = new Picker(u"organisation"_s, tr("Group, division, school …"),
        [this](const QString& typed) {
            QList<PickerItem> items;
            attempt(m_feedback, [&] { items = organizationsFor(m_centre, typed); });
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
    group.addRow(tr("Organisation"), {m_organization});
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
    auto* preferred = line("preferred_contact"_L1, &Consultation::preferredContact, 330, {});
    preferred->setPlaceholderText(tr("By phone, Tuesday afternoons"));
    group->addRow(tr("Good time"), {preferred});
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

} // namespace musubi::ui
