#include "tests/ui/gallery/pages.h"

#include "core/base/code.h"
#include "ui/common/buttons.h"
#include "ui/common/chip.h"
#include "ui/common/date_edit.h"
#include "ui/common/day_strip.h"
#include "ui/common/detail_block.h"
#include "ui/common/field_hint.h"
#include "ui/common/figure_button.h"
#include "ui/common/form_group.h"
#include "ui/common/icon_label.h"
#include "ui/common/label.h"
#include "ui/common/message_bar.h"
#include "ui/common/next_step_card.h"
#include "ui/common/page_header.h"
#include "ui/common/picker.h"
#include "ui/common/problem.h"
#include "ui/common/section_header.h"
#include "ui/common/segments.h"
#include "ui/common/stage_path.h"
#include "ui/common/tag_field.h"
#include "ui/common/timeline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace musubi::gallery {

using namespace Qt::StringLiterals;
using namespace musubi::ui;

namespace {

const QDate galleryToday(2020, 11, 24);

DayRemark galleryRemark(QDate day)
{
    DayRemark remark;
    if (day == QDate(2020, 11, 23)) {
        remark = {true, u"祝"_s, {u"祝 勤労感謝の日"_s, TagKind::Bad}, u"勤労感謝の日"_s};
    } else if (day.dayOfWeek() > 5) {
        remark = {true, u"休"_s, {u"閉庁日"_s, TagKind::Warn}};
    }
    if (remark.closed) {
        remark.nextOpen = day;
        do
            remark.nextOpen = remark.nextOpen.addDays(1);
        while (remark.nextOpen.dayOfWeek() > 5);
    }
    return remark;
}

DayContext galleryDays()
{
    return {[] { return galleryToday; }, galleryRemark};
}

Segments* segmentsOf(const QString& name, const QStringList& words, int on)
{
    auto* segments = new Segments(name);
    for (int i = 0; i < words.size(); ++i)
        segments->add(words[i], i);
    segments->setValue(on);
    return segments;
}

QLineEdit* lineOf(const QString& text, int width, const QString& placeholder = {})
{
    auto* edit = new QLineEdit(text);
    if (width > 0)
        edit->setFixedWidth(width);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(placeholder);
    return edit;
}

QComboBox* boxOf(const QString& text, int width)
{
    auto* box = new QComboBox;
    box->addItem(text);
    box->addItem(u"ほか"_s);
    box->setFixedWidth(width);
    box->setAccessibleName(text);
    return box;
}

QList<PickerItem> organizations(const QString&)
{
    PickerItem first{1, u"organisation"_s, u"NPO法人岡山ニャンとかし隊"_s, {{7, 3}}};
    first.second = u"相談 14件 ・ 案件 1件 ・ 最後の連絡 11/5 ・ 妹尾 春香 様が所属"_s;
    first.tag = {u"電話の相手と一致"_s, TagKind::Active};
    PickerItem second{2, u"organisation"_s, u"にゃんこ見守り隊"_s, {{0, 3}}};
    second.second = u"任意団体 ・ 相談 2件 ・ 最後の連絡 平成31年2月"_s;
    PickerItem third{3, u"organisation"_s, u"人と猫の会"_s};
    third.aside = u"旧称：にゃんくらぶ（平成28年まで）"_s;
    third.asideHits = {{3, 3}};
    third.second = u"任意団体 ・ 相談 1件 ・ 最後の連絡 平成29年9月"_s;
    return {first, second, third};
}

QWidget* callGroups()
{
    auto* area = new FormArea;
    auto* received = new FormGroup(1, u"受付"_s);
    received->addRow(u"方法"_s, {segmentsOf(u"方法"_s, {u"電話"_s, u"メール"_s, u"来所"_s, u"訪問"_s, u"オンライン"_s}, 0), boxOf(u"ほかの方法"_s, 112), segmentsOf(u"向き"_s, {u"外から"_s, u"こちらから"_s}, 0)});
    auto* at = new DateEdit(DateEdit::Kind::DateTime, galleryDays());
    at->setDateTime({QDate(2020, 11, 23), QTime(18, 10)});
    at->setRemedyOffered(false);
    received->addRow(u"受付日時"_s, {at})->showNote(u"clock"_s, Token::Warn, {u"時間外"_s, TagKind::Warn}, u"次の開庁日 11月24日（火）の受付として数えます。"_s);
    area->addGroup(received);

    auto* who = new FormGroup(2, u"どなたから"_s);
    auto* anonymous = new QCheckBox(u"匿名"_s);
    QLineEdit* reading = lineOf(u"せのお はるか"_s, 200);
    nameField(*reading, u"ふりがな"_s);
    who->addRow(u"お名前"_s, {lineOf(u"妹尾 春香"_s, 200), label(u"ふりがな"_s, Type::Text, Token::Ink2), reading, lineOf({}, 96, u"役職"_s), anonymous});
    auto* organization = new Picker(u"organisation"_s, {}, organizations, [](qint64) { return QString(); });
    organization->setFixedWidth(520);
    organization->setCreateText([](const QString& typed) { return u"「%1」を新しい団体として登録"_s.arg(typed); });
    who->addRow(u"ご所属"_s, {organization});
    QTimer::singleShot(600, organization, [organization] {
        organization->setFocus();
        organization->insert(u"にゃん"_s);
        Q_EMIT organization->textEdited(organization->text());
    });
    area->addGroup(who);

    auto* reach = new FormGroup(3, u"ご連絡先"_s);
    reach->addRow(u"電話"_s, {lineOf({}, 200)});
    reach->addRow(u"メール"_s, {lineOf({}, 320)});
    reach->addRow(u"よい時間"_s, {lineOf({}, 320)});
    area->addGroup(reach);

    auto* content = new FormGroup(4, u"取組の内容"_s);
    content->addRow(u"件名"_s, {lineOf(u"地域猫活動の説明会を他学区でも開きたい"_s, 0)}, FormGroup::Need::Required);
    auto* text = new QPlainTextEdit(u"令和2年度から市の施策になった地域猫活動について、隣の学区の町内会から説明会の希望があった。講師はこちらで出せるが、会場と市からの案内文をどう頼めばよいか相談したい。"_s);
    text->setFixedHeight(88);
    content->addRow(u"内容"_s, {text});
    auto* minutes = new QSpinBox;
    minutes->setSuffix(u" 分"_s);
    minutes->setMaximum(600);
    minutes->setValue(35);
    minutes->setAccessibleName(u"所要時間"_s);
    content->addRow(u"段階"_s, {boxOf(u"既存事業を協働で良くしたい"_s, 320), label(u"所要"_s, Type::Text, Token::Ink2), minutes});
    area->addGroup(content);

    auto* topics = new FormGroup(5, u"分類"_s);
    auto* terms = new TagField(u"分類"_s);
    terms->setOptions({{u"DEPT"_s, u"担当課につなぎたい"_s}, {u"PROGRESS"_s, u"実施中事業の進行・見直し"_s}, {u"PARTNER"_s, u"協働相手を探したい"_s}});
    terms->setValue({{u"DEPT"_s, false}, {u"PROGRESS"_s, false}});
    FieldHint* hint = topics->addRow(u"分類"_s, {terms}, FormGroup::Need::Required);
    showProblem(*terms, Severity::Error, u"主な分類（◎）がありません。"_s);
    hint->offer(u"「担当課につなぎたい」を ◎ にする"_s);
    QObject::connect(hint, &FieldHint::remedyChosen, terms, [terms] { terms->makeMain(u"DEPT"_s); });
    area->addGroup(topics);

    auto* next = new FormGroup(6, u"次回"_s);
    next->addRow(u"すること"_s, {lineOf(u"衛生課へ案内文の書式を確かめ、折り返す"_s, 0), boxOf(u"三宅"_s, 96)});
    auto* due = new DateEdit(DateEdit::Kind::Date, galleryDays());
    due->setDate(QDate(2020, 11, 28));
    next->addRow(u"期日"_s, {due});
    area->addGroup(next);

    auto* sharing = new FormGroup(7, u"情報共有"_s);
    sharing->addRow(u"同意"_s, {segmentsOf(u"同意"_s, {u"なし"_s, u"市の関係課まで"_s, u"協議参加者まで"_s, u"公開可"_s}, 1), boxOf(u"口頭"_s, 88)});
    area->addGroup(sharing);
    return area;
}

} // namespace

QWidget* formPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader(u"新しい相談"_s);
    header->setTrail(linkButton(u"相談"_s));
    header->addBeside(new TagLabel({u"下書き"_s}));
    header->addBeside(label(u"番号は登録のときに付きます（次は R2-0235）"_s, Type::Small, Token::Ink2));
    header->addAction(label(u"下書きを保存済み 10:36"_s, Type::Small, Token::Ink2));
    column->addWidget(header);
    auto* bar = new MessageBar;
    bar->say({MessageKind::Error, u"登録の前に直すところが 1件 あります：分類 ◎ を一つ選んでください　ほかに確認 2件（登録はできます）"_s, {{u"次の項目へ"_s, {}}}, false});
    column->addWidget(bar);
    column->addWidget(callGroups(), 1);
    auto* foot = new FootBar;
    auto* save = primaryButton(u"相談を登録"_s, u"check"_s);
    setKeyHint(*save, u"Ctrl+S"_s);
    foot->addLeft(save);
    foot->addLeft(button(u"登録して次の受付へ"_s));
    foot->addLeft(button(u"下書きのまま閉じる"_s));
    foot->addRight(linkButton(u"この下書きを捨てる"_s, u"trash"_s));
    column->addWidget(foot);
    page->resize(880, 780);
    return page;
}

namespace {

QWidget* courseOfEvents()
{
    auto* view = new TimelineView(u"経過"_s);
    qint64 id = 0;
    const auto entry = [&](const QString& date, const QString& icon, const QString& title, const QString& second, bool outcome = false) {
        return TimelineEntry{{++id}, false, date, icon, title, second, outcome};
    };
    const auto band = [&](const QString& title) { return TimelineEntry{{-++id}, true, {}, {}, title}; };
    view->setEntries({band(u"令和2年度"_s), entry(u"11/5（木）"_s, u"mail"_s, u"地域猫活動の説明会を他学区でも開きたい"_s, u"R2-0214 ・ 妹尾 春香 様 ・ 三宅"_s),
        entry(u"7/10（金）"_s, u"meeting"_s, u"報告会　2年間の歩みと施策化後の役割"_s, u"K2-006 ・ 11名（官4・民7）・ 議事録 送付済"_s),
        entry(u"4/1（水）"_s, u"promise"_s, u"成果：市の一般施策化"_s, u"保健所衛生課の事業として継続"_s, true), band(u"平成31年度（令和元年度）"_s),
        entry(u"3/24（火）"_s, u"money"_s, u"モデル事業2年目　額の確定 1,920,000円"_s, u"交付決定 1,920,000円 ・ 精算 差額なし"_s),
        entry(u"12/13（金）"_s, u"meeting"_s, u"見直し会議　仕組みとして残すもの"_s, u"合意 3件 ・ 宿題 2件（完了）"_s),
        entry(u"8/30（金）"_s, u"document"_s, u"『協働通信』vol.3 に実践事例を掲載"_s, u"担当課への三つの問い ・ 公開可"_s)});
    return view;
}

} // namespace

QWidget* casePage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader(u"NPO法人岡山ニャンとかし隊 × 岡山市保健所衛生課"_s);
    auto* edit = compact(button(u"編集"_s, u"edit"_s));
    setKeyHint(*edit, u"F2"_s);
    header->addAction(edit);
    header->addAction(compact(button(u"案件概要"_s, u"print"_s)));
    header->addAction(compact(primaryButton(u"記録を足す"_s, u"add"_s)));
    header->addAction(compact(iconButton(u"more"_s, u"ほかの操作"_s)));
    column->addWidget(header);
    auto* path = new StagePath;
    path->setStages({{u"相談"_s, u"平成29年4月12日から"_s, u"14件"_s, StagePath::State::Passed},
        {u"協議"_s, u"平成29年6月2日から"_s, u"7回"_s, StagePath::State::Passed}, {u"実践"_s, u"平成29年8月1日から"_s, u"3事業"_s, StagePath::State::Now},
        {u"その後"_s}});
    path->setContentsMargins(0, 0, 0, 0);
    auto* pathRow = new QHBoxLayout;
    pathRow->setContentsMargins(16, 0, 16, 12);
    pathRow->addWidget(path);
    column->addLayout(pathRow);
    auto* events = new SectionHeader(u"history"_s, u"経過"_s, true);
    events->setCount(u"31件"_s);
    auto* all = new Chip(Chip::Kind::Choice, u"すべて"_s);
    all->setChecked(true);
    events->addAction(all);
    for (const QString& word : {u"相談 14"_s, u"協議 7"_s, u"事業 6"_s, u"文書 4"_s})
        events->addAction(new Chip(Chip::Kind::Choice, word));
    column->addWidget(events);
    column->addWidget(courseOfEvents(), 1);
    auto* step = new NextStepCard;
    step->setStep(u"折り返し電話：企業2社の意向を伝える"_s, u"令和2年11月24日（火）15時以降 ・ 三宅"_s, {u"今日"_s, TagKind::Warn});
    auto* block = new DetailBlock(u"次回"_s);
    block->addWidget(step);
    auto* facts = new DetailBlock;
    facts->addFact(u"相談者"_s, u"赤木 節子 様（あかぎ せつこ）代表"_s);
    facts->addFact(u"連絡先"_s, u"090-0000-4127 平日15時以降"_s);
    column->addWidget(facts);
    column->addWidget(block);
    page->resize(960, 780);
    return page;
}

QWidget* todayPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader(u"令和2年11月24日（火）"_s);
    auto* figures = new RunLabel;
    figures->setRuns({{u"会議 2 ・ "_s}, {u"期限超過 2"_s, Type::Strong, Token::Bad}, {u" ・ 今日まで 2 ・ 回答待ち 4"_s}});
    header->addBeside(figures);
    header->addAction(segmentsOf(u"だれの"_s, {u"自分"_s, u"全員"_s}, 1));
    header->addAction(button(u"今日の予定を印刷"_s, u"print"_s));
    column->addWidget(header);
    auto* strip = new DayStrip;
    const QStringList weekdays{u"月"_s, u"火"_s, u"水"_s, u"木"_s, u"金"_s, u"土"_s, u"日"_s};
    QList<DayStrip::Day> days;
    for (int i = 0; i < 14; ++i) {
        const QDate date = galleryToday.addDays(i);
        DayStrip::Day day{date, date.day() == 1 ? u"12/1"_s : QString::number(date.day()), weekdays.value(date.dayOfWeek() - 1)};
        day.closed = date.dayOfWeek() > 5;
        day.closedWord = u"休"_s;
        if (day.closed)
            day.weekdayTone = date.dayOfWeek() == 6 ? Token::Saturday : Token::Bad;
        days.append(day);
    }
    days[0].today = true;
    days[0].number = u"今日"_s;
    days[0].weekday.clear();
    days[0].entries = {{u"meeting"_s, Token::Stage2, u"協議・打合せ 2"_s}, {u"promise"_s, Token::Ink2, u"期限 2"_s}};
    days[1].entries = {{u"promise"_s, Token::Ink2, u"会場予約"_s}};
    days[2].entries = {{u"meeting"_s, Token::Stage2, u"西川 会議"_s}};
    days[6].entries = {{u"deadline"_s, Token::Ink2, u"中間報告"_s}};
    strip->setDays(days);
    auto* stripRow = new QHBoxLayout;
    stripRow->setContentsMargins(16, 0, 16, 12);
    stripRow->addWidget(strip);
    column->addLayout(stripRow);
    auto* meetings = new SectionHeader(u"meeting"_s, u"今日の会議"_s, true);
    meetings->setCount(u"2件"_s);
    meetings->addAction(compact(linkButton(u"日程調整中 2件を見る"_s)));
    column->addWidget(meetings);
    auto* figureRow = new QHBoxLayout;
    auto* contacts = new FigureButton(u"相談（延べ）"_s);
    contacts->setFigure(u"58"_s, u"件"_s, u"前年同月 49件"_s);
    contacts->setChecked(true);
    auto* cases = new FigureButton(u"案件（実）"_s);
    cases->setFigure(u"31"_s, u"件"_s, u"前年同月 28件"_s);
    figureRow->addWidget(contacts);
    figureRow->addWidget(cases);
    column->addLayout(figureRow);
    column->addStretch(1);
    page->resize(1182, 420);
    return page;
}

} // namespace musubi::gallery
