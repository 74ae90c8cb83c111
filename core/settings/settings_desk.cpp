#include "core/settings/settings_desk.h"

#include "core/db/table.h"
#include "core/japan/cabinet_holidays.h"
#include "core/japan/phone.h"
#include "core/japan/postal_code.h"
#include "core/journal/journal.h"
#include "core/settings/setting_mapping.h"
#include "core/settings/setting_texts.h"

namespace musubi {

using namespace Qt::StringLiterals;

Problems check(const CentreSettings& settings)
{
    Problems problems;
    if (!settings.days.hours.opens.isValid())
        problems << Problem{"opens"_L1, Rule::Required};
    if (!settings.days.hours.closes.isValid())
        problems << Problem{"closes"_L1, Rule::Required};
    else if (settings.days.hours.closes <= settings.days.hours.opens)
        problems << Problem{"closes"_L1, Rule::EndsBeforeStart};
    if (!settings.phone.trimmed().isEmpty() && !japan::looksLikePhone(settings.phone))
        problems << Problem{"phone"_L1, Rule::BadPhone, Severity::Warning};
    if (!settings.fax.trimmed().isEmpty() && !japan::looksLikePhone(settings.fax))
        problems << Problem{"fax"_L1, Rule::BadPhone, Severity::Warning};
    if (!settings.postalCode.trimmed().isEmpty() && !japan::looksLikePostalCode(settings.postalCode))
        problems << Problem{"postal_code"_L1, Rule::BadPostalCode, Severity::Warning};
    return problems;
}

SettingsDesk::SettingsDesk(Database& db, Journal& journal)
    : m_db(db)
    , m_journal(journal)
{
    reload();
}

void SettingsDesk::reload()
{
    QMap<QString, QString> texts;
    for (const auto& row : Table<Setting>(m_db).select(QString()))
        texts.insert(row.value.key, row.value.value);
    m_current = settingsFrom(texts);
}

void SettingsDesk::write(UnitOfWork& work, const CentreSettings& before, const CentreSettings& after)
{
    for (const Problem& problem : check(after))
        if (problem.severity == Severity::Error)
            throw Error(Fault::Invalid, problem.field);
    const QMap<QString, QString> read = settingTexts(before);
    const QMap<QString, QString> wanted = settingTexts(after);
    const Table<Setting> table(work.database());
    QMap<QString, Stored<Setting>> rows;
    QMap<QString, QString> stored;
    for (const auto& row : table.select(QString())) {
        rows.insert(row.value.key, row);
        stored.insert(row.value.key, row.value.value);
    }
    const QMap<QString, QString> now = settingTexts(settingsFrom(stored));
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (read.value(it.key()) == *it)
            continue;
        if (now.value(it.key()) != read.value(it.key()))
            throw Error(Fault::Stale, it.key());
        if (const auto row = rows.constFind(it.key()); row != rows.constEnd())
            table.update(work, *row, {it.key(), *it});
        else
            table.insert(work, {it.key(), *it});
    }
}

void SettingsDesk::change(const CentreSettings& before, const CentreSettings& after)
{
    if (before == after)
        return;
    UnitOfWork work = m_journal.begin(Deed::ChangeSetting, after.name == before.name ? QString() : after.name);
    write(work, before, after);
    work.commit();
    reload();
}

qsizetype SettingsDesk::importHolidays(const QByteArray& csv)
{
    CentreSettings after = m_current;
    after.days.holidays = japan::overridesFrom(japan::readCabinetHolidays(csv));
    change(m_current, after);
    return after.days.holidays.added.size() + after.days.holidays.removed.size();
}

} // namespace musubi
