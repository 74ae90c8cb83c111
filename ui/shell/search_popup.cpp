#include "ui/shell/search_popup.h"

#include "core/base/error.h"
#include "ui/common/attempt.h"
#include "ui/common/input_method.h"
#include "ui/common/job.h"
#include "ui/common/shown.h"
#include "ui/shell/search_box.h"
#include "ui/text/field_wording.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int furtherHits = 20;
constexpr int listWidth = 560; // room for the stretch of text that fits

} // namespace

SearchPopup::SearchPopup(SearchBox& box, RecordFinder finder, Feedback& feedback, QObject* parent)
    : QObject(parent)
    , m_box(box)
    , m_finder(std::move(finder))
    , m_feedback(feedback)
    , m_popup(new SuggestionPopup(&box))
    , m_counting(new JobRunner(this))
{
    m_popup->setLeastWidth(listWidth);
    connect(&box, &SearchBox::asked, this, &SearchPopup::ask);
    connect(&box, &SearchBox::stepped, this, &SearchPopup::step);
    connect(&box, &SearchBox::left, this, [this] {
        if (m_popup->isOffering())
            m_popup->dismiss();
        else
            m_box.clear();
    });
    connect(&box, &SearchBox::confirmed, this, &SearchPopup::confirm);
    connect(m_popup, &SuggestionPopup::chosen, this, [this](const PickerItem& item) {
        m_popup->dismiss();
        take(m_rows.at(item.id - 1));
    });
}

void SearchPopup::confirm(const QString& query)
{
    if (m_popup->isOffering()) {
        if (m_popup->spoken().isEmpty())
            m_popup->move(1);
        m_popup->choose();
    } else if (!query.isEmpty() && m_found.records.isEmpty() && m_completions.offers.isEmpty()) {
        Q_EMIT nothingFound(query, m_found.remark);
    } else if (!query.isEmpty()) {
        ask(query);
    }
}

/// ↓ in an empty field offers the filters.
void SearchPopup::step(int by)
{
    if (m_popup->isOffering()) {
        m_popup->move(by);
    } else if (by > 0 && m_box.text().trimmed().isEmpty()) {
        m_query.clear();
        m_found = {};
        attempt(m_feedback, [&] { m_completions = m_finder.completions({}, 0); });
        show();
    }
}

void SearchPopup::ask(const QString& query)
{
    m_query = query;
    m_wanted.clear();
    search();
}

void SearchPopup::search()
{
    m_counting->cancel();
    m_found = {};
    m_completions = {};
    m_counts.clear();
    m_popup->dismiss();
    if (m_query.isEmpty())
        return;
    attempt(m_feedback, [&] {
        m_found = m_finder(m_query, m_wanted);
        m_completions = m_finder.completions(m_box.text(), m_box.cursorPosition());
    });
    show();
    if (!m_found.more.isEmpty())
        startCounting();
}

void SearchPopup::show()
{
    m_rows.clear();
    m_items.clear();
    // A value is what somebody who typed 担当: waits for; the name of a filter is a thought aside.
    const bool valuesFirst = !m_completions.offers.isEmpty() && !m_completions.offers.first().isName;
    if (valuesFirst)
        addCompletions(m_items);
    addRecords(m_items);
    if (!valuesFirst)
        addCompletions(m_items);
    if (m_items.isEmpty() && !m_query.isEmpty()) { // nothing to be seen would look like nothing done
        PickerItem nothing;
        nothing.icon = u"search"_s;
        nothing.title = tr("Nothing found for “%1”").arg(shown(m_query, 40));
        nothing.second = m_found.remark;
        add(m_items, nothing, {Row::What::Nothing, 0});
    }
    if (!m_items.isEmpty() && m_box.hasFocus() && !isComposing(&m_box))
        m_popup->offer(m_items);
}

void SearchPopup::add(QList<PickerItem>& items, PickerItem item, Row row)
{
    m_rows << row;
    item.id = m_rows.size(); // 0 stands for no record
    items << item;
}

void SearchPopup::addRecords(QList<PickerItem>& items)
{
    for (qsizetype i = 0; i < m_found.records.size(); ++i) {
        const FoundRecord& record = m_found.records[i];
        PickerItem item;
        item.icon = record.icon;
        item.title = record.title;
        item.hits = record.titleHits;
        item.second = record.second;
        item.secondHits = record.secondHits;
        if (i == 0 || m_found.records[i - 1].subject != record.subject)
            item.tag = tagOf(record.subject);
        add(items, item, {Row::What::Record, i});
        const bool last = i + 1 == m_found.records.size() || m_found.records[i + 1].subject != record.subject;
        if (last && m_found.more.contains(record.subject)) {
            PickerItem further;
            further.icon = u"more"_s;
            further.title = tr("Show more: %1").arg(text::subjectName(record.subject));
            add(items, further, {Row::What::More, m_found.more.indexOf(record.subject)});
        }
    }
}

void SearchPopup::addCompletions(QList<PickerItem>& items)
{
    for (qsizetype i = 0; i < m_completions.offers.size(); ++i) {
        const SearchCompletion& offer = m_completions.offers[i];
        PickerItem item;
        item.icon = u"filter"_s;
        item.title = offer.text;
        item.aside = offer.meaning;
        if (i == 0)
            item.tag = {offer.isName ? tr("Narrow down") : tr("Value"), TagKind::Neutral};
        add(items, item, {Row::What::Completion, i});
    }
}

Tag SearchPopup::tagOf(Subject subject) const
{
    const auto shownHits = std::count_if(m_found.records.begin(), m_found.records.end(), [&](const FoundRecord& record) { return record.subject == subject; });
    const bool more = m_found.more.contains(subject);
    const qint64 number = more && m_counts.contains(subject) ? m_counts.value(subject) : shownHits;
    const QString pattern = more && !m_counts.contains(subject) ? tr("%1: %2 or more") : tr("%1: %2");
    return {pattern.arg(text::subjectName(subject), QLocale().toString(number)), TagKind::Neutral};
}

/// Until the worker has counted, a full page says 「8件以上」.
void SearchPopup::startCounting()
{
    const auto counting = m_finder.counting(m_query);
    if (!counting)
        return;
    m_counting->run<RecordFinder::Counts>(this, {}, counting,
        [this, query = m_query](const RecordFinder::Counts& counts) {
            if (query != m_query || isComposing(&m_box))
                return;
            m_counts = counts;
            for (qsizetype row = 0; row < m_items.size(); ++row)
                if (m_rows[row].what == Row::What::Record && !m_items[row].tag.text.isEmpty()) {
                    m_items[row].tag = tagOf(m_found.records[m_rows[row].index].subject);
                    m_popup->replace(static_cast<int>(row), m_items[row]);
                }
            Q_EMIT counted();
        },
        [](const Error&) {}); // 「8件以上」 stays true
}

void SearchPopup::take(const Row& row)
{
    switch (row.what) {
    case Row::What::Record: Q_EMIT chosen(m_found.records.at(row.index).place); break;
    case Row::What::More: showMore(m_found.more.at(row.index)); break;
    case Row::What::Nothing: Q_EMIT nothingFound(m_query, m_found.remark); break;
    case Row::What::Completion: complete(m_completions.offers.at(row.index)); break;
    }
}

/// The next page of a kind, with the first of its rows highlighted.
void SearchPopup::showMore(Subject subject)
{
    const auto ofKind = [&] { return static_cast<int>(std::count_if(m_found.records.begin(), m_found.records.end(), [&](const FoundRecord& record) { return record.subject == subject; })); };
    const int before = ofKind();
    m_wanted.insert(subject, before + furtherHits);
    search();
    int seen = 0;
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].what == Row::What::Record && m_found.records[m_rows[row].index].subject == subject && seen++ == before)
            m_popup->highlight(row);
}

/// Takes the place of the part that was typed; a name waits for its value.
void SearchPopup::complete(const SearchCompletion& completion)
{
    if (isComposing(&m_box))
        return;
    m_box.setSelection(static_cast<int>(m_completions.at), static_cast<int>(m_completions.length));
    m_box.insert(completion.isName ? completion.text : completion.text + u' ');
    m_box.setFocus();
    m_box.askNow();
}

} // namespace musubi::ui
