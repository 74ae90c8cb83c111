#include "ui/text/date_mail.h"

#include "core/centre.h"
#include "core/settings/settings_desk.h"
#include "ui/text/date_wording.h"
#include "ui/text/participant_wording.h"
#include "ui/text/record_wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace musubi::text {

using namespace Qt::StringLiterals;

namespace {

struct MailWords {
    Q_DECLARE_TR_FUNCTIONS(musubi::text::MailWords)
};

/// Bars hold their place in every mail program, whatever the letters are wide.
QStringList tableToFillIn(const Meeting& meeting)
{
    QStringList lines{u"｜"_s + QStringList{MailWords::tr("Date"), MailWords::tr("○△×"), MailWords::tr("Remark")}.join(u"｜"_s) + u"｜"_s};
    for (const DateOffer& offer : meeting.offers)
        lines << u"｜"_s + QStringList{offerText(offer), u"　　"_s, u"　　　　　"_s}.join(u"｜"_s) + u"｜"_s;
    return lines;
}

QStringList signature(const CentreSettings& settings)
{
    QStringList lines{u"--"_s, settings.name};
    if (!settings.address.isEmpty())
        lines << (settings.postalCode.isEmpty() ? QString() : u"〒"_s + settings.postalCode + u' ') + settings.address;
    QStringList ways;
    if (!settings.phone.isEmpty())
        ways << MailWords::tr("Phone %1").arg(settings.phone);
    if (!settings.fax.isEmpty())
        ways << MailWords::tr("Fax %1").arg(settings.fax);
    if (!settings.mail.isEmpty())
        ways << settings.mail;
    lines << ways.join(u"　"_s);
    lines.removeAll(QString());
    return lines;
}

PlainMail composed(Centre& centre, const Meeting& meeting, const QString& subject, const QString& request)
{
    const CentreSettings settings = centre.settings().current();
    QStringList lines;
    lines << MailWords::tr("To everybody concerned") << QString();
    if (!settings.name.isEmpty())
        lines << MailWords::tr("Thank you for your cooperation. This is %1.").arg(settings.name);
    lines << request << MailWords::tr("Please write one sign for each date into the table:") << MailWords::tr("○ can come, △ can come if something is rearranged, × cannot come.")
          << QString() << tableToFillIn(meeting) << QString() << MailWords::tr("Your name and organisation:") << QString();
    if (!meeting.venue.isEmpty())
        lines << MailWords::tr("Place: %1").arg(meeting.venue);
    if (!meeting.onlineAddress.isEmpty())
        lines << MailWords::tr("You can also take part by video.");
    if (!meeting.aim.isEmpty())
        lines << MailWords::tr("What it is about: %1").arg(meeting.aim);
    if (meeting.answerBy)
        lines << MailWords::tr("Please answer by: %1").arg(fullDate(*meeting.answerBy));
    lines << QString() << signature(settings);
    return {subject, lines.join(u'\n') + u'\n'};
}

} // namespace

PlainMail datesMail(Centre& centre, const Meeting& meeting)
{
    return composed(centre, meeting, MailWords::tr("Finding a date: %1 (request)").arg(meeting.theme),
        MailWords::tr("We are looking for a date for the meeting “%1”.").arg(meeting.theme));
}

PlainMail reminderMail(Centre& centre, const Meeting& meeting)
{
    return composed(centre, meeting, MailWords::tr("Finding a date: %1 (reminder)").arg(meeting.theme),
        MailWords::tr("We have asked for your answer to the dates for the meeting “%1”. Should this mail have crossed with it, please disregard it.").arg(meeting.theme));
}

QString addressesOf(Centre& centre, const Meeting& meeting, const QList<qsizetype>& participants)
{
    QStringList addresses;
    for (const qsizetype place : participants)
        addresses << participantMail(centre, meeting.participants[place]);
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    return addresses.join(u", "_s);
}

} // namespace musubi::text
