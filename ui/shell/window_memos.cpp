#include "core/centre.h"
#include "core/journal/journal.h"
#include "core/safety/draft_box.h"
#include "core/staff/staff_room.h"
#include "ui/common/attempt.h"
#include "ui/common/input_method.h"
#include "ui/common/message_bar.h"
#include "ui/common/shown.h"
#include "ui/memo/caller_source.h"
#include "ui/memo/phone_memo.h"
#include "ui/shell/main_window.h"
#include "ui/shell/seat_dialog.h"
#include "ui/shell/status_strip.h"

#include <QMenu>
#include <QSettings>

namespace musubi::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView memoKind("memo");

QString memoTitle(const QJsonObject& content)
{
    const MemoText memo = memoFromJson(content);
    const QString line = memo.content.trimmed().section(u'\n', 0, 0);
    return QStringList{memo.name.trimmed(), memo.body.trimmed(), line}.filter(QRegularExpression(u"."_s)).join(u"　"_s).left(80);
}

MemoKeeper keeperIn(DraftBox& drafts)
{
    return {[&drafts](qint64 key, const QJsonObject& content) {
                return drafts.keep({memoKind, {}, 0, memoTitle(content), content}, Id<Draft>{key}).value;
            },
        [&drafts](qint64 key) { drafts.discard(Id<Draft>{key}); }};
}

} // namespace

void MainWindow::chooseSeat()
{
    commitPreedit();
    SeatDialog dialog(m_centre, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.staff())
        return;
    attempt(*m_messages, [&] {
        m_centre.journal().setStaff(dialog.staff());
        QSettings().setValue("seat/staff"_L1, m_centre.staff().get(*dialog.staff()).value.code);
    });
    refreshUndo();
}

PhoneMemo* MainWindow::openMemo(Id<Draft> draft)
{
    for (const auto& open : std::as_const(m_memos))
        if (open && draft && open->key() == draft.value) {
            open->activateWindow();
            return open;
        }
    auto* memo = new PhoneMemo(m_centre);
    memo->setKeeper(keeperIn(m_centre.drafts()));
    memo->setCallers(callersIn(m_centre));
    if (const auto kept = draft ? m_centre.drafts().find(draft) : std::nullopt)
        memo->resume(kept->id.value, memoFromJson(kept->draft.content));
    adopt(*memo);
    memo->show();
    memo->activateWindow();
    return memo;
}

void MainWindow::adopt(PhoneMemo& memo)
{
    m_memos.removeAll(nullptr);
    m_memos << &memo;
    connect(&memo, &PhoneMemo::registered, this, [this](qint64 consultation, const QString& sentence) {
        m_messages->done(sentence, [this] { undo(); });
        if (Room* list = currentRoom(); list && list->key() == "consultations"_L1)
            attempt(*m_messages, [&] { list->open({list->key(), consultation, {}}); });
    });
    connect(&memo, &PhoneMemo::continueWanted, this, [this](qint64 consultation) {
        activateWindow();
        go({u"consultations"_s, consultation, u"edit"_s});
    });
    connect(&memo, &PhoneMemo::kept, this, &MainWindow::refreshDrafts);
    connect(&memo, &QObject::destroyed, this, &MainWindow::refreshDrafts);
}

void MainWindow::offerDrafts()
{
    if (m_centre.isReadOnly())
        return;
    attempt(*m_messages, [this] {
        const QList<KeptDraft> drafts = m_centre.drafts().ofThisSeat();
        if (drafts.isEmpty())
            return;
        const KeptDraft latest = drafts.constFirst();
        const Place place = placeOf(latest);
        if (place.room != memoRoom && !hasRoom(place.room))
            return;
        const QString title = latest.draft.title.isEmpty() ? tr("without a title") : shown(latest.draft.title, 40);
        m_messages->say({MessageKind::Info, tr("%n draft(s) kept, the last: %1", nullptr, static_cast<int>(drafts.size())).arg(title),
            {{tr("Go on writing"), [this, place] { go(place); }}}});
    });
}

void MainWindow::chooseDraft()
{
    attempt(*m_messages, [this] {
        const QList<KeptDraft> drafts = m_centre.drafts().ofThisSeat();
        if (drafts.size() == 1) {
            go(placeOf(drafts.constFirst()));
            return;
        }
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const KeptDraft& draft : drafts) {
            const QString title = draft.draft.title.isEmpty() ? tr("without a title") : shown(draft.draft.title, 40);
            menu->addAction(draft.at.time().toString(u"H:mm"_s) + u"  "_s + QString(title).replace(u'&', u"&&"_s), this, [this, place = placeOf(draft)] { go(place); });
        }
        menu->popup(m_status->draftPlace());
    });
}

void MainWindow::refreshDrafts()
{
    if (!m_status || m_centre.isReadOnly())
        return;
    attempt(*m_messages, [this] {
        const QList<KeptDraft> drafts = m_centre.drafts().ofThisSeat();
        m_status->setDraft(drafts.isEmpty() ? QString()
                                            : tr("%n draft(s) kept  %1", nullptr, static_cast<int>(drafts.size())).arg(drafts.constFirst().at.time().toString(u"H:mm"_s)));
    });
}

} // namespace musubi::ui
