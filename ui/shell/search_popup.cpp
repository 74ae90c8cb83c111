#include "ui/shell/search_popup.h"

#include "ui/common/attempt.h"
#include "ui/common/shown.h"
#include "ui/common/suggestion_popup.h"
#include "ui/shell/search_box.h"

namespace musubi::ui {

using namespace Qt::StringLiterals;

SearchPopup::SearchPopup(SearchBox& box, RecordFinder finder, Feedback& feedback, QObject* parent)
    : QObject(parent)
    , m_box(box)
    , m_finder(std::move(finder))
    , m_feedback(feedback)
    , m_popup(new SuggestionPopup(&box))
{
    connect(&box, &SearchBox::asked, this, &SearchPopup::ask);
    connect(&box, &SearchBox::stepped, this, [this](int by) { m_popup->move(by); });
    connect(&box, &SearchBox::left, this, [this] {
        if (m_popup->isOffering())
            m_popup->dismiss();
        else
            m_box.clear();
    });
    connect(&box, &SearchBox::confirmed, this, [this](const QString& query) {
        if (m_popup->isOffering()) {
            if (m_popup->spoken().isEmpty())
                m_popup->move(1);
            m_popup->choose();
        } else if (!query.isEmpty() && m_found.records.isEmpty())
            Q_EMIT nothingFound(query, m_found.remark);
        else if (!query.isEmpty())
            ask(query);
    });
    connect(m_popup, &SuggestionPopup::chosen, this, [this](const PickerItem& item) {
        m_popup->dismiss();
        Q_EMIT chosen(m_found.records.at(item.id - 1).place);
    });
}

void SearchPopup::ask(const QString& query)
{
    m_found = {};
    m_popup->dismiss();
    if (query.isEmpty())
        return;
    attempt(m_feedback, [&] { m_found = m_finder(query); });
    QList<PickerItem> items;
    QString kind;
    for (const FoundRecord& record : std::as_const(m_found.records)) {
        PickerItem item;
        item.id = items.size() + 1; // 0 stands for no record
        item.icon = record.icon;
        item.title = shown(record.title);
        item.hits = record.titleHits;
        item.second = shown(record.second);
        if (record.kind != kind)
            item.tag = {record.kind, TagKind::Neutral};
        kind = record.kind;
        items << item;
    }
    if (!items.isEmpty() && m_box.hasFocus())
        m_popup->offer(items);
}

} // namespace musubi::ui
