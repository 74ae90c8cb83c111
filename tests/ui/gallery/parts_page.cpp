#include "tests/ui/gallery/pages.h"

#include "ui/common/buttons.h"
#include "ui/common/chip.h"
#include "ui/common/empty_state.h"
#include "ui/common/field_hint.h"
#include "ui/common/icon_label.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/row_roles.h"
#include "ui/common/row_table.h"
#include "ui/common/segments.h"
#include "ui/common/tag.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

namespace musubi::gallery {

using namespace Qt::StringLiterals;
using namespace musubi::ui;

namespace {

QHBoxLayout* rowOf(const QList<QWidget*>& widgets, int spacing = 8)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

QWidget* caption(const QString& text)
{
    QLabel* made = label(text, Type::Small, Token::Ink2);
    made->setStyleSheet(u"font-weight: 700"_s);
    made->setContentsMargins(0, 6, 0, 2);
    return made;
}

QLayout* buttonRows()
{
    auto* column = new QVBoxLayout;
    auto* hovered = button(u"案件に結ぶ"_s, u"link"_s);
    hovered->setAttribute(Qt::WA_UnderMouse);
    auto* pressed = button(u"案件に結ぶ"_s, u"link"_s);
    pressed->setDown(true);
    auto* focused = button(u"案件に結ぶ"_s, u"link"_s);
    QTimer::singleShot(200, focused, [focused] { focused->setFocus(Qt::TabFocusReason); });
    auto* off = button(u"案件に結ぶ"_s);
    off->setEnabled(false);
    column->addLayout(rowOf({button(u"案件に結ぶ"_s, u"link"_s), hovered, pressed, focused, off}));
    auto* primaryOff = primaryButton(u"相談を登録"_s, u"check"_s);
    primaryOff->setEnabled(false);
    auto* segments = new Segments(u"期間"_s);
    segments->add(u"月"_s, 1);
    segments->add(u"週"_s, 2);
    segments->setValue(1);
    auto* hinted = button(u"編集"_s, u"edit"_s);
    setKeyHint(*hinted, u"F2"_s);
    column->addLayout(rowOf({primaryButton(u"相談を登録"_s, u"check"_s), primaryOff, linkButton(u"取り消す"_s, u"undo"_s),
        iconButton(u"more"_s, u"ほかの操作"_s), segments, hinted}));
    return column;
}

QLineEdit* field(const QString& text, const QString& problem = {})
{
    auto* edit = new QLineEdit(text);
    edit->setFixedWidth(84);
    edit->setAccessibleName(text);
    if (!problem.isEmpty())
        edit->setProperty("problem", problem);
    return edit;
}

QLayout* fieldRows()
{
    auto* column = new QVBoxLayout;
    auto* readOnly = field(u"R2-0231"_s);
    readOnly->setReadOnly(true);
    auto* off = field(u"—"_s);
    off->setEnabled(false);
    column->addLayout(rowOf({field(u"11/30"_s), field(u"11/30"_s), field(u"13/40"_s, u"error"_s), field(u"11/28"_s, u"warning"_s), readOnly, off}));
    auto* error = new FieldHint;
    error->showProblem(Severity::Error, u"13月はありません。"_s);
    auto* warning = new FieldHint;
    warning->showProblem(Severity::Warning, u"11月28日（土）は閉庁日です。"_s);
    column->addLayout(rowOf({error, warning}));
    return column;
}

QLayout* tagRows()
{
    auto* column = new QVBoxLayout;
    auto* chosen = new Chip(Chip::Kind::Choice, u"相談 14"_s);
    column->addLayout(rowOf({new TagLabel({u"対応中"_s, TagKind::Active}), new TagLabel({u"相手待ち"_s}),
        new TagLabel({u"受付"_s, TagKind::Fresh}), new TagLabel({u"時間外"_s, TagKind::Warn}),
        new TagLabel({u"3営業日超過"_s, TagKind::Bad}), chosen, new Chip(Chip::Kind::Removable, u"担当：三宅"_s),
        new Chip(Chip::Kind::Add, u"条件を足す"_s)}));
    QList<QWidget*> stages;
    const QStringList words{u"相談"_s, u"協議"_s, u"実践"_s, u"その後"_s};
    for (int stage = 1; stage <= 4; ++stage)
        stages.append(new StageLabel(stage, words.value(stage - 1)));
    QHBoxLayout* row = rowOf(stages, 16);
    for (const QString& name : {u"organisation"_s, u"meeting"_s, u"calendar"_s, u"report"_s})
        row->addWidget(new IconLabel(name));
    column->addLayout(row);
    return column;
}

QWidget* list()
{
    auto* model = new QStandardItemModel(0, 4);
    const auto add = [&](const QStringList& cells, TagKind kind) {
        QList<QStandardItem*> row;
        for (const QString& cell : cells)
            row.append(new QStandardItem(cell));
        row.last()->setData(QVariant::fromValue(Tag{cells.last(), kind}), TagRole);
        model->appendRow(row);
    };
    add({u"R2-0234"_s, u"11/24（火）"_s, u"空き家を地域の居場所にしたい"_s, u"受付"_s}, TagKind::Fresh);
    add({u"R2-0232"_s, u"11/20（金）"_s, u"商店街の通りで作品展を開きたい"_s, u"対応中"_s}, TagKind::Active);
    add({u"R2-0231"_s, u"11/19（木）"_s, u"子ども食堂の運営に企業の力を"_s, u"対応中"_s}, TagKind::Active);
    add({u"R2-0229"_s, u"11/18（水）"_s, u"学童期の学習支援：中間報告"_s, u"相手待ち"_s}, TagKind::Neutral);
    auto* table = new RowTable(u"相談の一覧"_s);
    model->setParent(table);
    model->setHorizontalHeaderLabels({u"受付番号"_s, u"受付日"_s, u"件名"_s, u"状況"_s});
    table->setModel(model);
    table->setColumnWidth(0, 84);
    table->setColumnWidth(1, 96);
    table->setColumnWidth(2, 332);
    table->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    table->setFixedHeight(28 * 5);
    table->selectRow(2);
    return table;
}

QLayout* bars()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    auto* done = new MessageBar;
    done->done(u"R2-0219 をごみ箱へ移しました。"_s, [] {});
    auto* info = new MessageBar;
    info->say({MessageKind::Info, u"ほかの人の変更を取り込みました（3件）。"_s, {}, false});
    auto* check = new MessageBar;
    check->say({MessageKind::Check, u"ほかの人が開いているため、読み取り専用です。"_s, {}, false, u"lock"_s});
    auto* error = new MessageBar;
    error->say({MessageKind::Error, u"保存できませんでした。空き容量がありません。"_s, {{u"詳しく"_s, {}}}, false});
    for (MessageBar* bar : {done, info, check, error})
        column->addWidget(bar);
    return column;
}

QWidget* empty()
{
    auto* state = new EmptyState(u"meeting"_s, u"この条件に合う協議はありません"_s, u"条件を外すと 6件 あります。"_s);
    state->addButton(button(u"条件を外す"_s, u"filter"_s));
    state->addButton(primaryButton(u"協議を企画"_s, u"add"_s));
    return state;
}

} // namespace

QWidget* partsPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(4);
    column->addWidget(label(theme().isDark() ? u"部品と状態（暗）"_s : u"部品と状態（明）"_s, Type::Heading));
    column->addWidget(caption(u"ボタン　通常 ・ ホバー ・ 押下 ・ フォーカス ・ 無効"_s));
    column->addLayout(buttonRows());
    column->addWidget(caption(u"入力　通常 ・ フォーカス ・ 誤り ・ 確認 ・ 読取専用 ・ 無効"_s));
    column->addLayout(fieldRows());
    column->addWidget(caption(u"札 ・ 条件 ・ 段階"_s));
    column->addLayout(tagRows());
    column->addWidget(caption(u"一覧の行　通常 ・ ホバー ・ 選択 ・ 選択（別の欄にフォーカス）"_s));
    column->addWidget(list());
    column->addWidget(caption(u"知らせの帯"_s));
    column->addLayout(bars());
    column->addWidget(caption(u"空の一覧"_s));
    column->addWidget(empty());
    column->addStretch(1);
    page->resize(640, 800);
    return page;
}

} // namespace musubi::gallery
