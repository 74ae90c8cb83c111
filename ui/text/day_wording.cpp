#include "ui/text/day_wording.h"

#include <QCoreApplication>

namespace musubi::text {

namespace {

constexpr std::pair<QStringView, const char*> holidayWords[]{
    {u"元日", QT_TRANSLATE_NOOP("holidays", "New Year's Day")},
    {u"成人の日", QT_TRANSLATE_NOOP("holidays", "Coming of Age Day")},
    {u"建国記念の日", QT_TRANSLATE_NOOP("holidays", "National Foundation Day")},
    {u"天皇誕生日", QT_TRANSLATE_NOOP("holidays", "The Emperor's Birthday")},
    {u"春分の日", QT_TRANSLATE_NOOP("holidays", "Vernal Equinox Day")},
    {u"昭和の日", QT_TRANSLATE_NOOP("holidays", "Showa Day")},
    {u"憲法記念日", QT_TRANSLATE_NOOP("holidays", "Constitution Memorial Day")},
    {u"みどりの日", QT_TRANSLATE_NOOP("holidays", "Greenery Day")},
    {u"こどもの日", QT_TRANSLATE_NOOP("holidays", "Children's Day")},
    {u"海の日", QT_TRANSLATE_NOOP("holidays", "Marine Day")},
    {u"山の日", QT_TRANSLATE_NOOP("holidays", "Mountain Day")},
    {u"敬老の日", QT_TRANSLATE_NOOP("holidays", "Respect for the Aged Day")},
    {u"秋分の日", QT_TRANSLATE_NOOP("holidays", "Autumnal Equinox Day")},
    {u"スポーツの日", QT_TRANSLATE_NOOP("holidays", "Sports Day")},
    {u"体育の日", QT_TRANSLATE_NOOP("holidays", "Health and Sports Day")},
    {u"文化の日", QT_TRANSLATE_NOOP("holidays", "Culture Day")},
    {u"勤労感謝の日", QT_TRANSLATE_NOOP("holidays", "Labour Thanksgiving Day")},
    {u"振替休日", QT_TRANSLATE_NOOP("holidays", "Substitute holiday")},
    {u"国民の休日", QT_TRANSLATE_NOOP("holidays", "Citizens' holiday")},
    {u"休日", QT_TRANSLATE_NOOP("holidays", "Holiday")},
    {u"天皇の即位の日", QT_TRANSLATE_NOOP("holidays", "Enthronement Day")},
    {u"即位礼正殿の儀の行われる日", QT_TRANSLATE_NOOP("holidays", "Enthronement Ceremony Day")},
    {u"即位礼正殿の儀", QT_TRANSLATE_NOOP("holidays", "Enthronement Ceremony")},
    {u"昭和天皇の大喪の礼", QT_TRANSLATE_NOOP("holidays", "State Funeral of the Showa Emperor")},
    {u"皇太子明仁親王の結婚の儀", QT_TRANSLATE_NOOP("holidays", "Wedding of Crown Prince Akihito")},
    {u"皇太子徳仁親王の結婚の儀", QT_TRANSLATE_NOOP("holidays", "Wedding of Crown Prince Naruhito")},
};

} // namespace

QString holidayName(const QString& japanese)
{
    for (const auto& [name, words] : holidayWords)
        if (name == japanese)
            return QCoreApplication::translate("holidays", words);
    return japanese;
}

} // namespace musubi::text
