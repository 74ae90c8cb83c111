<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>BodyWords</name>
        <message>
            <source>%1 is not to be invited</source>
            <translation>%1を招待不可にする</translation>
        </message>
        <message>
            <source>%1 was dissolved</source>
            <translation>%1の解散を記録</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>名称を変える</translation>
        </message>
        <message>
            <source>Change the name of %1</source>
            <translation>%1の名称を変える</translation>
        </message>
        <message>
            <source>Dissolved on</source>
            <translation>解散した日</translation>
        </message>
        <message>
            <source>It stays in the book with all that was done with it, and is no longer offered.</source>
            <translation>これまでの相談や案件とともに台帳に残り、入力の候補には出なくなります。</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>法人格</translation>
        </message>
        <message>
            <source>Mark as not to be invited</source>
            <translation>招待不可にする</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>新しい名称</translation>
        </message>
        <message>
            <source>Old name until</source>
            <translation>旧称の最終日</translation>
        </message>
        <message>
            <source>Papers up to and with this day keep saying %1.</source>
            <translation>この日までの書類には「%1」と印字されます。</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>かな</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Record the dissolution</source>
            <translation>解散を記録</translation>
        </message>
    </context>
    <context>
        <name>CallerWords</name>
        <message>
            <source>last %1</source>
            <translation>最終 %1</translation>
        </message>
        <message>
            <source>no contact yet</source>
            <translation>連絡の記録なし</translation>
        </message>
    </context>
    <context>
        <name>DayContext</name>
        <message>
            <source>closed</source>
            <translation>休</translation>
        </message>
        <message>
            <source>closed day</source>
            <translation>閉庁日</translation>
        </message>
        <message>
            <source>closed: %1</source>
            <translation>閉庁日 %1</translation>
        </message>
        <message>
            <source>hol.</source>
            <translation>祝</translation>
        </message>
        <message>
            <source>holiday: %1</source>
            <translation>祝 %1</translation>
        </message>
    </context>
    <context>
        <name>DealingWords</name>
        <message>
            <source>%1 – %2</source>
            <translation>%1 〜 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>全%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>相談</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier ones</source>
            <translation>
                <numerusform>以前の%n件を表示</numerusform>
            </translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1から</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1まで</translation>
        </message>
        <message>
            <source>Courses and exchange</source>
            <translation>講座・交流</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>協議</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>日程未定</translation>
        </message>
    </context>
    <context>
        <name>IcsWording</name>
        <message>
            <source>this is no calendar file</source>
            <translation>カレンダーファイルではありません</translation>
        </message>
        <message>
            <source>there are letters that cannot be read</source>
            <translation>読めない文字があります</translation>
        </message>
        <message>
            <source>the line is too long</source>
            <translation>行が長すぎます</translation>
        </message>
        <message>
            <source>the event is too long</source>
            <translation>予定が長すぎます</translation>
        </message>
        <message>
            <source>parts lie within parts too deep</source>
            <translation>入れ子が深すぎます</translation>
        </message>
        <message>
            <source>what begins here has no end; the file may have been cut</source>
            <translation>ここで始まるものに終わりがありません。途中で切れたファイルかもしれません</translation>
        </message>
        <message>
            <source>something ends here that did not begin</source>
            <translation>始まっていないものがここで終わっています</translation>
        </message>
        <message>
            <source>there are too many events</source>
            <translation>予定が多すぎます</translation>
        </message>
        <message>
            <source>the file is too long</source>
            <translation>ファイルが大きすぎます</translation>
        </message>
        <message>
            <source>Line %1: %2. Nothing was taken in.</source>
            <translation>%1行目：%2。何も取り込んでいません。</translation>
        </message>
        <message>
            <source>The event has no time that can be read.</source>
            <translation>日時を読めません。</translation>
        </message>
        <message>
            <source>The time zone “%1” is unknown; the time was taken as it is written.</source>
            <translation>時間帯「%1」が分からないため、書かれた時刻のまま読みました。</translation>
        </message>
        <message>
            <source>It recurs by a rule that is not followed: %1.</source>
            <translation>繰り返しの決まりに対応していません：%1。</translation>
        </message>
        <message>
            <source>It recurs too often: %1.</source>
            <translation>繰り返しが多すぎます：%1。</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>%1行目：%2</translation>
        </message>
        <message>
            <source>The event was left out.</source>
            <translation>この予定は取り込みません。</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>called off</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>取込済み</translation>
        </message>
        <message>
            <source>from this office</source>
            <translation>このセンターの予定</translation>
        </message>
        <message>
            <source>called off before it came</source>
            <translation>届く前に取消</translation>
        </message>
        <message>
            <source>Called off by the inviting side (calendar file)</source>
            <translation>案内元が取り消した（カレンダーファイル）</translation>
        </message>
        <message>
            <source>what recurs in this file is too much to be followed; write a shorter period or fewer calendars to the file and take it in again</source>
            <translation>このファイルの繰り返しの予定は数が多く、たどりきれません。書き出す期間を短くするかカレンダーを減らして、もう一度取り込んでください</translation>
        </message>
    </context>
    <context>
        <name>IntakeWording</name>
        <message>
            <source> “%1”</source>
            <translation>「%1」</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>, column %1</source>
            <translation> %1列目</translation>
        </message>
        <message>
            <source>, column %1 (%2)</source>
            <translation> %1列目（%2）</translation>
        </message>
        <message>
            <source>A character could not be read; it stands as �.</source>
            <translation>読めない文字があります（� になります）。</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>%1行目</translation>
        </message>
        <message>
            <source>No column could be understood as the date of receipt. Name it: --map COLUMN=received_at.</source>
            <translation>受付日にあたる列が分かりません。--map 列=received_at で指定してください。</translation>
        </message>
        <message>
            <source>No column could be understood as the name. Name it: --map COLUMN=name.</source>
            <translation>名称にあたる列が分かりません。--map 列=name で指定してください。</translation>
        </message>
        <message>
            <source>No column could be understood as the subject or the content. Name it: --map COLUMN=subject.</source>
            <translation>件名か内容にあたる列が分かりません。--map 列=subject で指定してください。</translation>
        </message>
        <message>
            <source>No organisation is called so; the one with this phone number was taken.</source>
            <translation>その名称の団体はなく、同じ電話番号の団体としました。</translation>
        </message>
        <message>
            <source>No year is written; the nearest one was taken.</source>
            <translation>年が書かれていないため、最も近い年としました。</translation>
        </message>
        <message>
            <source>Nobody of the staff is called so.</source>
            <translation>その名前の担当者はいません。</translation>
        </message>
        <message>
            <source>Several organisations are called so; the name was kept as text.</source>
            <translation>同じ名称の団体が複数あるため、名称を文字のまま残しました。</translation>
        </message>
        <message>
            <source>The check digit of the corporate number does not fit.</source>
            <translation>法人番号の検査数字が合いません。</translation>
        </message>
        <message>
            <source>The date is missing.</source>
            <translation>日付がありません。</translation>
        </message>
        <message>
            <source>The date lies in the future.</source>
            <translation>未来の日付です。</translation>
        </message>
        <message>
            <source>The file has it already.</source>
            <translation>すでに登録されています。</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>名称がありません。</translation>
        </message>
        <message>
            <source>The office's list does not have this word.</source>
            <translation>この語はリストにありません。</translation>
        </message>
        <message>
            <source>The row was left out.</source>
            <translation>この行は取り込みません。</translation>
        </message>
        <message>
            <source>The table is empty: its first line must name the columns.</source>
            <translation>表が空です。1行目に列の名前が必要です。</translation>
        </message>
        <message>
            <source>There is neither a subject nor a content.</source>
            <translation>件名も内容もありません。</translation>
        </message>
        <message>
            <source>There is no case with this number.</source>
            <translation>その番号の案件はありません。</translation>
        </message>
        <message>
            <source>There is no organisation of this name.</source>
            <translation>その名称の団体はありません。</translation>
        </message>
        <message>
            <source>This cannot be read as a date.</source>
            <translation>日付として読めません。</translation>
        </message>
        <message>
            <source>This cannot be read as a number.</source>
            <translation>数として読めません。</translation>
        </message>
        <message>
            <source>This is longer than the field holds.</source>
            <translation>項目に入る長さを超えています。</translation>
        </message>
        <message>
            <source>This is no record: a quotation mark is never closed, or it has too many columns.</source>
            <translation>行として読めません。引用符が閉じられていないか、列が多すぎます。</translation>
        </message>
        <message>
            <source>“%1” names no column or no field. Fields: %2.</source>
            <translation>「%1」の列か項目がありません。項目：%2</translation>
        </message>
    </context>
    <context>
        <name>KindsByName</name>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Musubi file</source>
            <translation>Musubiファイル</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>%1 file</source>
            <translation>%1ファイル</translation>
        </message>
    </context>
    <context>
        <name>LetterWording</name>
        <message>
            <source>Invitation</source>
            <translation>開催案内（依頼）</translation>
        </message>
        <message>
            <source>Letter with the minutes</source>
            <translation>議事録の送付</translation>
        </message>
        <message>
            <source>Letter of thanks</source>
            <translation>礼状</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>本文</translation>
        </message>
        <message>
            <source>Particulars</source>
            <translation>記</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>連絡先</translation>
        </message>
        <message>
            <source>organisation addressed</source>
            <translation>宛先の団体・課</translation>
        </message>
        <message>
            <source>post of the person</source>
            <translation>宛先の役職</translation>
        </message>
        <message>
            <source>person addressed</source>
            <translation>宛先の氏名</translation>
        </message>
        <message>
            <source>organisation, post and person</source>
            <translation>団体・役職・氏名</translation>
        </message>
        <message>
            <source>theme of the meeting</source>
            <translation>会議のテーマ</translation>
        </message>
        <message>
            <source>its number in the series</source>
            <translation>第何回か</translation>
        </message>
        <message>
            <source>its aim</source>
            <translation>会議の目的</translation>
        </message>
        <message>
            <source>day and time</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>day</source>
            <translation>開催日</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>開始時刻</translation>
        </message>
        <message>
            <source>end</source>
            <translation>終了時刻</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>会場</translation>
        </message>
        <message>
            <source>online room</source>
            <translation>オンラインの接続先</translation>
        </message>
        <message>
            <source>items of the agenda, one by one</source>
            <translation>議題（1件ずつ）</translation>
        </message>
        <message>
            <source>answer wanted by</source>
            <translation>回答期限</translation>
        </message>
        <message>
            <source>title of the case</source>
            <translation>案件名</translation>
        </message>
        <message>
            <source>name of the centre</source>
            <translation>センター名</translation>
        </message>
        <message>
            <source>sender of letters</source>
            <translation>差出人</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>address of the centre</source>
            <translation>センターの住所</translation>
        </message>
        <message>
            <source>phone of the centre</source>
            <translation>センターの電話</translation>
        </message>
        <message>
            <source>fax of the centre</source>
            <translation>センターのFAX</translation>
        </message>
        <message>
            <source>mail of the centre</source>
            <translation>センターのメール</translation>
        </message>
        <message>
            <source>date of the letter</source>
            <translation>文書の日付</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1の%2行目</translation>
        </message>
        <message>
            <source>%1: nothing is called {{%2}}. Choose one from the list of placeholders.</source>
            <translation>%1：{{%2}} という差し込みはありません。差し込みの一覧から選んでください。</translation>
        </message>
        <message>
            <source>%1: nothing is called {{%2}}. {{%3}} may be meant.</source>
            <translation>%1：{{%2}} という差し込みはありません。{{%3}} ではありませんか。</translation>
        </message>
        <message>
            <source>%1: {{%2 is not closed. Put }} behind the name.</source>
            <translation>%1：{{%2 が閉じていません。名前の後ろに }} を付けてください。</translation>
        </message>
        <message>
            <source>%1: {{#%2}} has no end. Put {{/%2}} where it ends.</source>
            <translation>%1：{{#%2}} の終わりがありません。終わる所に {{/%2}} を入れてください。</translation>
        </message>
        <message>
            <source>%1: {{/%2}} ends nothing. Take it out, or put {{#%2}} before it.</source>
            <translation>%1：{{/%2}} に対応する始まりがありません。取り除くか、前に {{#%2}} を入れてください。</translation>
        </message>
        <message>
            <source>%1: {{%2}} does not work in letters. Take it out.</source>
            <translation>%1：{{%2}} は文書では使えません。取り除いてください。</translation>
        </message>
    </context>
    <context>
        <name>PathwayWording</name>
        <message>
            <source>Outcome</source>
            <translation>成果</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>掲載</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>第%1回</translation>
        </message>
    </context>
    <context>
        <name>PeopleWords</name>
        <message>
            <source>Do not invite</source>
            <translation>招待不可</translation>
        </message>
        <message>
            <source>last contact %1</source>
            <translation>最終 %1</translation>
        </message>
    </context>
    <context>
        <name>PickerWords</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>案件%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n consultations</source>
            <translation>
                <numerusform>相談%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>also %1</source>
            <translation>別名：%1</translation>
        </message>
        <message>
            <source>formerly %1</source>
            <translation>旧称：%1</translation>
        </message>
        <message>
            <source>last contact %1</source>
            <translation>最終 %1</translation>
        </message>
    </context>
    <context>
        <name>SheetWording</name>
        <message>
            <source>%1 contacts (%2 first, %3 follow-up)</source>
            <translation>延べ %1件（新規 %2件・継続 %3件）</translation>
        </message>
        <message>
            <source>%1 days still</source>
            <translation>%1日動きなし</translation>
        </message>
        <message>
            <source>%1 distinct</source>
            <translation>実 %1件</translation>
        </message>
        <message>
            <source>%1 enquiries</source>
            <translation>問合せ %1件</translation>
        </message>
        <message>
            <source>%1 events in between are left out.</source>
            <translation>途中の%1件は省いた。</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1分</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>ほかに%1件</translation>
        </message>
        <message>
            <source>%1 numbers not used</source>
            <translation>欠番 %1件</translation>
        </message>
        <message>
            <source>%1 outgoing contacts</source>
            <translation>こちらからの連絡 %1件</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>%1 total</source>
            <translation>%1 計</translation>
        </message>
        <message>
            <source>%1 working days</source>
            <translation>%1営業日</translation>
        </message>
        <message>
            <source>%1 working days over</source>
            <translation>%1営業日超過</translation>
        </message>
        <message>
            <source>(continued)</source>
            <translation>（続き）</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Also present</source>
            <translation>同席者</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>決裁</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>対象地域</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>相談者</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>案件番号</translation>
        </message>
        <message>
            <source>Case summary</source>
            <translation>案件概要</translation>
        </message>
        <message>
            <source>Cases that wait</source>
            <translation>待ちの案件</translation>
        </message>
        <message>
            <source>Cases without a next step</source>
            <translation>次の一手のない案件</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>受付方法</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>取扱注意</translation>
        </message>
        <message>
            <source>Consent to share</source>
            <translation>情報共有の同意</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>相談内容</translation>
        </message>
        <message>
            <source>Consultation sheet</source>
            <translation>相談票</translation>
        </message>
        <message>
            <source>Consultations waiting for an answer</source>
            <translation>回答待ちの相談</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>年月日</translation>
        </message>
        <message>
            <source>Deadlines and promises</source>
            <translation>期限・約束</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>受発信</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>期日</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>FAX</translation>
        </message>
        <message>
            <source>Fields of activity</source>
            <translation>活動分野</translation>
        </message>
        <message>
            <source>First or follow-up</source>
            <translation>新規・継続</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Fixed amount, yen</source>
            <translation>確定額 円</translation>
        </message>
        <message>
            <source>Former number</source>
            <translation>旧番号</translation>
        </message>
        <message>
            <source>Handover memo</source>
            <translation>引継ぎメモ</translation>
        </message>
        <message>
            <source>Heard of us from</source>
            <translation>知った経緯</translation>
        </message>
        <message>
            <source>How far the idea is</source>
            <translation>相談の段階</translation>
        </message>
        <message>
            <source>In charge: %1</source>
            <translation>担当　%1</translation>
        </message>
        <message>
            <source>Information given and its source</source>
            <translation>提供した情報と出典</translation>
        </message>
        <message>
            <source>Kind</source>
            <comment>Kind</comment>
            <translation>区分</translation>
        </message>
        <message>
            <source>Kind</source>
            <comment>ShortKind</comment>
            <translation>種別</translation>
        </message>
        <message>
            <source>Kind of caller</source>
            <translation>相談者種別</translation>
        </message>
        <message>
            <source>Kinds of response</source>
            <translation>対応区分</translation>
        </message>
        <message>
            <source>Last moved</source>
            <translation>最後の動き</translation>
        </message>
        <message>
            <source>Lead coordinator</source>
            <translation>主担当</translation>
        </message>
        <message>
            <source>Ledger of consultations</source>
            <translation>相談受付簿</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>Main content</source>
            <translation>主な内容</translation>
        </message>
        <message>
            <source>Main events</source>
            <translation>主な経過</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>携帯</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>次回対応</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>次の一手</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>該当なし</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>Number</comment>
            <translation>番号</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>ReceptionNumber</comment>
            <translation>受付番号</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>所見</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>団体・所属</translation>
        </message>
        <message>
            <source>Organisation, name</source>
            <translation>団体・氏名</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>成果</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>成果</translation>
        </message>
        <message>
            <source>Page %1/%2</source>
            <translation>頁 %1／%2</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>関係者</translation>
        </message>
        <message>
            <source>Partners in mind</source>
            <translation>想定する相手方</translation>
        </message>
        <message>
            <source>Path by fiscal year</source>
            <translation>年度別のあゆみ</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Plan of the day</source>
            <translation>今日の予定</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>役職</translation>
        </message>
        <message>
            <source>Preferred means</source>
            <translation>希望の連絡方法</translation>
        </message>
        <message>
            <source>Programme or basis</source>
            <translation>制度・根拠</translation>
        </message>
        <message>
            <source>Reach at</source>
            <translation>連絡先</translation>
        </message>
        <message>
            <source>Reason for the stage</source>
            <translation>段階の理由</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受付日時</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>受付日</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>記録</translation>
        </message>
        <message>
            <source>Related cases</source>
            <translation>関連案件</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Response</source>
            <comment>Response</comment>
            <translation>対応内容</translation>
        </message>
        <message>
            <source>Response</source>
            <comment>ShortResponse</comment>
            <translation>対応</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Review on</source>
            <translation>見直し日</translation>
        </message>
        <message>
            <source>SDGs</source>
            <translation>SDGs</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>供覧</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>情報共有</translation>
        </message>
        <message>
            <source>Staff</source>
            <comment>ShortStaff</comment>
            <translation>担当</translation>
        </message>
        <message>
            <source>Staff</source>
            <comment>Staff</comment>
            <translation>対応者</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Time taken</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>すること</translation>
        </message>
        <message>
            <source>Topic ◎</source>
            <translation>分類◎</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>分類</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>What</source>
            <comment>What</comment>
            <translation>内容</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>相談の内容</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>対応</translation>
        </message>
        <message>
            <source>Who</source>
            <comment>Who</comment>
            <translation>担当</translation>
        </message>
        <message>
            <source>aftermath</source>
            <translation>その後</translation>
        </message>
        <message>
            <source>all records</source>
            <translation>全件</translation>
        </message>
        <message>
            <source>anonymous</source>
            <translation>匿名</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>city divisions concerned</source>
            <translation>市の関係課まで</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>終結</translation>
        </message>
        <message>
            <source>consultation</source>
            <comment>EventConsultation</comment>
            <translation>相談</translation>
        </message>
        <message>
            <source>consultation</source>
            <comment>StageConsultation</comment>
            <translation>相談</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>連絡</translation>
        </message>
        <message>
            <source>contacts %1</source>
            <translation>相談 延べ%1件</translation>
        </message>
        <message>
            <source>contacts %1, meetings %2, projects %3</source>
            <translation>相談 延べ%1件　協議 %2回　事業 %3件</translation>
        </message>
        <message>
            <source>deliberation</source>
            <translation>協議</translation>
        </message>
        <message>
            <source>done on %1: %2</source>
            <translation>済 %1：%2</translation>
        </message>
        <message>
            <source>enquiry</source>
            <translation>問合せ</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>全員</translation>
        </message>
        <message>
            <source>filtered by %1</source>
            <translation>絞り込み %1</translation>
        </message>
        <message>
            <source>first contact</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>follow-up</source>
            <translation>継続</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>対応中</translation>
        </message>
        <message>
            <source>in writing</source>
            <translation>書面</translation>
        </message>
        <message>
            <source>incoming</source>
            <translation>受けた相談</translation>
        </message>
        <message>
            <source>may be published</source>
            <translation>公開可</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>協議</translation>
        </message>
        <message>
            <source>no case</source>
            <translation>案件なし</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>number not used</source>
            <translation>欠番</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>成果</translation>
        </message>
        <message>
            <source>outgoing</source>
            <translation>こちらからの連絡</translation>
        </message>
        <message>
            <source>outside hours</source>
            <translation>時間外</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>participants of the meeting</source>
            <translation>協議参加者まで</translation>
        </message>
        <message>
            <source>phone %1</source>
            <translation>電話 %1</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>実践</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>約束</translation>
        </message>
        <message>
            <source>publicity</source>
            <translation>広報</translation>
        </message>
        <message>
            <source>received</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>record %1</source>
            <translation>%1 の記録</translation>
        </message>
        <message>
            <source>reopened</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>shared up to “%1”</source>
            <translation>公開範囲「%1」</translation>
        </message>
        <message>
            <source>spoken</source>
            <translation>口頭</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>waiting for the other side</source>
            <translation>相手待ち</translation>
        </message>
        <message>
            <source>waiting: %1</source>
            <translation>待ち：%1</translation>
        </message>
        <message>
            <source>with internal memos</source>
            <translation>内部メモを含む</translation>
        </message>
        <message>
            <source>without internal memos</source>
            <translation>内部メモを除く</translation>
        </message>
        <message>
            <source>“Contacts” counts incoming consultations; “distinct” counts cases touched and consultations without a case. Outgoing contacts and enquiries are counted apart.</source>
            <translation>延べは受けた相談の数、実は関わった案件と案件のない相談の数です。こちらからの連絡と問合せは別に数えています。</translation>
        </message>
        <message>
            <source>Path of the collaboration</source>
            <translation>協働のあゆみ</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>あゆみの記録</translation>
        </message>
        <message>
            <source>Record of an event</source>
            <translation>講座・交流会記録</translation>
        </message>
        <message>
            <source>Project sheet</source>
            <comment>ProjectSheet</comment>
            <translation>事業カルテ</translation>
        </message>
        <message>
            <source>Division of roles</source>
            <comment>RoleTableSheet</comment>
            <translation>役割分担表</translation>
        </message>
        <message>
            <source>Ledger of grants</source>
            <comment>GrantLedger</comment>
            <translation>補助事業台帳</translation>
        </message>
        <message>
            <source>Project number</source>
            <comment>ProjectNumber</comment>
            <translation>事業番号</translation>
        </message>
        <message>
            <source>Project</source>
            <comment>ProjectTitle</comment>
            <translation>事業名</translation>
        </message>
        <message>
            <source>Years</source>
            <comment>ChainOfYears</comment>
            <translation>年度のつながり</translation>
        </message>
        <message>
            <source>Period</source>
            <comment>PeriodOfProject</comment>
            <translation>実施期間</translation>
        </message>
        <message>
            <source>Shared purpose</source>
            <comment>SharedPurpose</comment>
            <translation>共有する目的</translation>
        </message>
        <message>
            <source>Implementing body</source>
            <comment>Runner</comment>
            <translation>実施団体</translation>
        </message>
        <message>
            <source>Partner division</source>
            <comment>Division</comment>
            <translation>協働課</translation>
        </message>
        <message>
            <source>Money</source>
            <comment>MoneyOfProject</comment>
            <translation>金額</translation>
        </message>
        <message>
            <source>Amount of</source>
            <comment>AmountKind</comment>
            <translation>区分</translation>
        </message>
        <message>
            <source>Yen</source>
            <comment>Amount</comment>
            <translation>金額 円</translation>
        </message>
        <message>
            <source>Total cost</source>
            <comment>TotalCost</comment>
            <translation>総事業費</translation>
        </message>
        <message>
            <source>Eligible cost</source>
            <comment>EligibleCost</comment>
            <translation>対象経費</translation>
        </message>
        <message>
            <source>By the rule</source>
            <comment>GrantByRule</comment>
            <translation>要綱による額</translation>
        </message>
        <message>
            <source>Applied for</source>
            <comment>AppliedFor</comment>
            <translation>申請額</translation>
        </message>
        <message>
            <source>Granted</source>
            <comment>GrantDecided</comment>
            <translation>交付決定額</translation>
        </message>
        <message>
            <source>Advance</source>
            <comment>AdvancePaid</comment>
            <translation>概算払額</translation>
        </message>
        <message>
            <source>After the change</source>
            <comment>GrantChanged</comment>
            <translation>変更後の額</translation>
        </message>
        <message>
            <source>Fixed</source>
            <comment>GrantFixed</comment>
            <translation>確定額</translation>
        </message>
        <message>
            <source>Returned</source>
            <comment>AmountReturned</comment>
            <translation>返還額</translation>
        </message>
        <message>
            <source>Budget</source>
            <comment>Budget</comment>
            <translation>予算</translation>
        </message>
        <message>
            <source>Cost item</source>
            <comment>CostItem</comment>
            <translation>費目</translation>
        </message>
        <message>
            <source>Planned</source>
            <comment>BudgetPlanned</comment>
            <translation>予算額</translation>
        </message>
        <message>
            <source>Changed</source>
            <comment>BudgetChanged</comment>
            <translation>変更後</translation>
        </message>
        <message>
            <source>Actual</source>
            <comment>BudgetActual</comment>
            <translation>決算額</translation>
        </message>
        <message>
            <source>(not eligible)</source>
            <comment>NotEligible</comment>
            <translation>（対象外）</translation>
        </message>
        <message>
            <source>Task</source>
            <comment>TaskOfRoles</comment>
            <translation>仕事</translation>
        </message>
        <message>
            <source>◎ leads, ○ works along, △ advises. Behind the arrow: as it was.</source>
            <comment>HowRolesRead</comment>
            <translation>◎ 主に担う　○ 共に担う　△ 助言する。矢印の右は実績</translation>
        </message>
        <message>
            <source>%1 tasks do not have exactly one ◎.</source>
            <comment>RolesWithoutLead</comment>
            <translation>◎が一つでない仕事が %1件ある</translation>
        </message>
        <message>
            <source>Milestones</source>
            <comment>Milestones</comment>
            <translation>節目・報告</translation>
        </message>
        <message>
            <source>Screening</source>
            <comment>Screening</comment>
            <translation>審査</translation>
        </message>
        <message>
            <source>Opinion attached</source>
            <comment>OpinionAttached</comment>
            <translation>付帯意見</translation>
        </message>
        <message>
            <source>How it was met</source>
            <comment>OpinionAnswer</comment>
            <translation>意見への対応</translation>
        </message>
        <message>
            <source>Criterion</source>
            <comment>Criterion</comment>
            <translation>審査項目</translation>
        </message>
        <message>
            <source>Sum</source>
            <comment>ScoreSum</comment>
            <translation>合計点</translation>
        </message>
        <message>
            <source>Average</source>
            <comment>ScoreAverage</comment>
            <translation>平均点</translation>
        </message>
        <message>
            <source>When</source>
            <comment>EvaluationTime</comment>
            <translation>時期</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>協議</translation>
        </message>
        <message>
            <source>Day and hours</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>To be done for meetings</source>
            <translation>協議の準備</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>次第</translation>
        </message>
        <message>
            <source>List of participants</source>
            <translation>出席者名簿</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>題名</translation>
        </message>
        <message>
            <source>Minutes of the meeting</source>
            <translation>議事録</translation>
        </message>
        <message>
            <source>Agreements and homework</source>
            <translation>合意事項・宿題一覧</translation>
        </message>
        <message>
            <source>Reply on dates</source>
            <translation>日程調整　回答票</translation>
        </message>
        <message>
            <source>Meeting number</source>
            <translation>会議番号</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>会議種別</translation>
        </message>
        <message>
            <source>No. %1</source>
            <comment>RoundOf</comment>
            <translation>第%1回</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Lecturers</source>
            <translation>講師</translation>
        </message>
        <message>
            <source>Participants by kind</source>
            <translation>主体別の参加者</translation>
        </message>
        <message>
            <source>Participants by name</source>
            <translation>参加者名簿</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>主体</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人数</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>小計</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>延べ合計</translation>
        </message>
        <message>
            <source>Over several days everybody counts once a day.</source>
            <translation>複数日にわたるときは、日ごとに数えた延べ人数。</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>出席</translation>
        </message>
        <message>
            <source>no</source>
            <translation>欠席</translation>
        </message>
        <message>
            <source>Contacts that came of it</source>
            <translation>ここから生まれた相談</translation>
        </message>
        <message>
            <source>Collaboration in practice</source>
            <translation>協働事業の実践事例</translation>
        </message>
        <message>
            <source>We asked %1</source>
            <translation>%1にお話を伺いました</translation>
        </message>
        <message>
            <source>We asked the organisation</source>
            <translation>団体の方にお話を伺いました</translation>
        </message>
        <message>
            <source>We asked the city division</source>
            <translation>担当課にお話を伺いました</translation>
        </message>
        <message>
            <source>Published in %1</source>
            <translation>%1に掲載</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>日程の補足</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>予定</translation>
        </message>
        <message>
            <source>held</source>
            <translation>開催済み</translation>
        </message>
        <message>
            <source>called off</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>会場</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>定員</translation>
        </message>
        <message>
            <source>%1 people</source>
            <translation>%1人</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>open to the public</source>
            <translation>公開</translation>
        </message>
        <message>
            <source>not public</source>
            <translation>非公開</translation>
        </message>
        <message>
            <source>Open or closed</source>
            <translation>公開・非公開</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>進行</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>ファシリテーター</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>記録</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>議題</translation>
        </message>
        <message>
            <source>Minutes</source>
            <comment>PlannedMinutes</comment>
            <translation>時間</translation>
        </message>
        <message>
            <source>Presented by</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>配布資料</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>前回からの継続</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>参加者</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>官民</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>出欠</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>%1 present (public side %2, private side %3)</source>
            <translation>出席 %1人（官 %2人・民 %3人）</translation>
        </message>
        <message>
            <source>%1 expected (public side %2, private side %3)</source>
            <translation>出席予定 %1人（官 %2人・民 %3人）</translation>
        </message>
        <message>
            <source>Proceedings</source>
            <translation>議事</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>合意事項</translation>
        </message>
        <message>
            <source>Opinions differed on</source>
            <translation>意見が分かれた点</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Homework</source>
            <translation>宿題</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>次回</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>いつまで</translation>
        </message>
        <message>
            <source>open</source>
            <comment>OpenYet</comment>
            <translation>未了</translation>
        </message>
        <message>
            <source>Meeting</source>
            <comment>FromMeeting</comment>
            <translation>会議</translation>
        </message>
        <message>
            <source>Date offered</source>
            <translation>候補日時</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>御都合</translation>
        </message>
        <message>
            <source>Please write ○, △ or × beside each date and send this sheet by %1.</source>
            <translation>各候補日の御都合を○△×のいずれかで御記入のうえ、%1までに下記へお送りください。</translation>
        </message>
        <message>
            <source>Please write ○, △ or × beside each date and send this sheet back.</source>
            <translation>各候補日の御都合を○△×のいずれかで御記入のうえ、下記へお送りください。</translation>
        </message>
        <message>
            <source>○ can come, △ can come if arranged, × cannot come</source>
            <translation>○ 出席できる　△ 調整すれば出席できる　× 出席できない</translation>
        </message>
        <message>
            <source>Send to</source>
            <translation>返信先</translation>
        </message>
        <message>
            <source>Reply by</source>
            <translation>回答期限</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>出席予定</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>欠席</translation>
        </message>
        <message>
            <source>present</source>
            <translation>出席</translation>
        </message>
        <message>
            <source>came late</source>
            <translation>遅参</translation>
        </message>
        <message>
            <source>by proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <source>by video</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>absent on the day</source>
            <translation>当日欠席</translation>
        </message>
        <message>
            <source>observer</source>
            <translation>オブザーバー</translation>
        </message>
        <message>
            <source>draft</source>
            <comment>MinutesDraft</comment>
            <translation>案</translation>
        </message>
        <message>
            <source> (public side %1, private side %2)</source>
            <translation>（官%1・民%2）</translation>
        </message>
        <message>
            <source>agreed: %1</source>
            <translation>合意：%1</translation>
        </message>
        <message>
            <source>Who does what</source>
            <translation>役割分担</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>役割・作業</translation>
        </message>
        <message>
            <source>◎ carries</source>
            <translation>◎ 主</translation>
        </message>
        <message>
            <source>○ helps</source>
            <translation>○ 協力</translation>
        </message>
        <message>
            <source>△ advises</source>
            <translation>△ 助言</translation>
        </message>
        <message>
            <source>Mutual evaluation</source>
            <translation>相互評価</translation>
        </message>
        <message>
            <source>Item</source>
            <comment>EvaluationItem</comment>
            <translation>項目</translation>
        </message>
        <message>
            <source>Body</source>
            <comment>ScoreOfBody</comment>
            <translation>団体</translation>
        </message>
        <message>
            <source>Division</source>
            <comment>ScoreOfDivision</comment>
            <translation>行政</translation>
        </message>
        <message>
            <source>Centre</source>
            <comment>ScoreOfCentre</comment>
            <translation>センター</translation>
        </message>
        <message>
            <source>Reasons</source>
            <comment>ScoreReasons</comment>
            <translation>理由</translation>
        </message>
        <message>
            <source>5 to 1, 3 as expected. The gap is body − division.</source>
            <comment>HowScored</comment>
            <translation>5 から 1 までの5段階。3 が期待どおり。差は団体−行政</translation>
        </message>
        <message>
            <source>Empty: not decided yet, or not on file.</source>
            <comment>GrantsUnknown</comment>
            <translation>空欄は、まだ決まっていないか記録のない額</translation>
        </message>
        <message>
            <source>private side</source>
            <comment>PrivateScore</comment>
            <translation>団体</translation>
        </message>
        <message>
            <source>public side</source>
            <comment>PublicScore</comment>
            <translation>行政</translation>
        </message>
        <message>
            <source>gap</source>
            <translation>差</translation>
        </message>
        <message>
            <source>Calendar of %1</source>
            <translation>%1の予定</translation>
        </message>
        <message>
            <source>Plan of days</source>
            <translation>予定表</translation>
        </message>
        <message>
            <source>Day</source>
            <comment>CalendarDay</comment>
            <translation>日</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>CalendarTime</comment>
            <translation>時刻</translation>
        </message>
        <message>
            <source>With, where</source>
            <translation>相手・場所</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>ClosedSign</comment>
            <translation>休</translation>
        </message>
        <message>
            <source>Deadline: %1</source>
            <translation>締切：%1</translation>
        </message>
        <message>
            <source>Deadline met: %1</source>
            <translation>締切済：%1</translation>
        </message>
        <message>
            <source>Deadline moves to %1</source>
            <translation>締切→%1</translation>
        </message>
        <message>
            <source>Offered: %1</source>
            <translation>候補：%1</translation>
        </message>
        <message>
            <source>public</source>
            <comment>PublicSide</comment>
            <translation>官</translation>
        </message>
        <message>
            <source>private</source>
            <comment>PrivateSide</comment>
            <translation>民</translation>
        </message>
        <message>
            <source>Name cards</source>
            <translation>名札</translation>
        </message>
        <message>
            <source>Division of roles: two versions</source>
            <comment>RoleComparisonSheet</comment>
            <translation>役割分担表　新旧対照</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <comment>VersionBefore</comment>
            <translation>前の版</translation>
        </message>
        <message>
            <source>Later version</source>
            <comment>VersionAfter</comment>
            <translation>後の版</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>ChangeOfRow</comment>
            <translation>異同</translation>
        </message>
        <message>
            <source>◎ leads, ○ works along, △ advises. Before the arrow the earlier version, behind it the later one; in brackets as it was.</source>
            <comment>HowVersionsRead</comment>
            <translation>◎ 主に担う　○ 共に担う　△ 助言する。矢印の左が前の版、右が後の版。かっこ内は実績。</translation>
        </message>
        <message>
            <source>Screening sheet</source>
            <comment>ScreeningSheet</comment>
            <translation>審査集計</translation>
        </message>
        <message>
            <source>Reviewer %1</source>
            <comment>Reviewer</comment>
            <translation>審査員%1</translation>
        </message>
        <message>
            <source>Remarks</source>
            <comment>ScoreRemarks</comment>
            <translation>講評</translation>
        </message>
        <message>
            <source>(%1: this picture cannot be shown)</source>
            <translation>（%1：表示できない写真です）</translation>
        </message>
        <message>
            <source>By the rule: ¥%1</source>
            <comment>RuleGives</comment>
            <translation>要綱による額 %1円</translation>
        </message>
        <message>
            <source>Settlement: still to be paid</source>
            <comment>StillToBePaid</comment>
            <translation>精算（追加交付）</translation>
        </message>
        <message>
            <source>Settlement: to be returned</source>
            <comment>ToBeReturned</comment>
            <translation>精算（要返還）</translation>
        </message>
        <message>
            <source>fixed − advance</source>
            <comment>HowSettled</comment>
            <translation>確定額 − 概算払額</translation>
        </message>
        <message>
            <source>Committee</source>
            <comment>ScoreOfCommittee</comment>
            <translation>委員会</translation>
        </message>
        <message>
            <source>(in their place: %1)</source>
            <translation>（代理 %1）</translation>
        </message>
        <message>
            <source>came unasked</source>
            <translation>当日参加</translation>
        </message>
        <message>
            <source>decided %1</source>
            <translation>決定 %1</translation>
        </message>
        <message>
            <source>“decided” is a grant that is not fixed yet; the sum leaves it out.</source>
            <translation>「決定」は、額の確定前の交付決定額。合計には含めていない。</translation>
        </message>
        <message>
            <source>projects: %1</source>
            <translation>事業 %1件</translation>
        </message>
        <message>
            <source>case study in %1</source>
            <translation>%1に実践事例を掲載</translation>
        </message>
        <message>
            <source>views differed: %1</source>
            <translation>意見が分かれた点：%1</translation>
        </message>
        <message>
            <source>left open: %1</source>
            <translation>保留：%1</translation>
        </message>
        <message>
            <source>still open from before: %1</source>
            <translation>前回から継続：%1</translation>
        </message>
        <message>
            <source>homework: %1</source>
            <translation>宿題：%1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>%1まで</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>%1 済</translation>
        </message>
        <message>
            <source>Evaluation sheet</source>
            <translation>評価シート</translation>
        </message>
        <message>
            <source>Body and division two points or more apart: %1</source>
            <translation>団体と行政の差が2以上の項目：%1</translation>
        </message>
        <message>
            <source>Remarks, and what comes next</source>
            <translation>所見・次に向けて</translation>
        </message>
        <message>
            <source>Eligibility check</source>
            <translation>要件チェック</translation>
        </message>
        <message>
            <source>Conditions of the call</source>
            <translation>応募の要件</translation>
        </message>
        <message>
            <source>Papers to hand in</source>
            <translation>提出書類</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>要件</translation>
        </message>
        <message>
            <source>Paper</source>
            <comment>DocumentLine</comment>
            <translation>書類</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>%1 of %2 checked</source>
            <translation>確認済み %1／%2件</translation>
        </message>
        <message>
            <source>○ checked and met. Empty: not checked yet.</source>
            <translation>○ 確認できたもの。空欄は、まだ確認していないもの。</translation>
        </message>
        <message>
            <source>Talks beforehand</source>
            <translation>事前協議</translation>
        </message>
        <message>
            <source>mandatory</source>
            <translation>必須</translation>
        </message>
        <message>
            <source>not mandatory</source>
            <translation>任意</translation>
        </message>
        <message>
            <source>held on %1</source>
            <translation>実施済み（%1）</translation>
        </message>
        <message>
            <source>waived (%1)</source>
            <translation>免除（%1）</translation>
        </message>
        <message>
            <source>not held yet</source>
            <translation>未実施</translation>
        </message>
        <message>
            <source>applied without them</source>
            <translation>未実施のまま申請</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>確認者</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>確認日</translation>
        </message>
    </context>
    <context>
        <name>StandingWords</name>
        <message>
            <source>%1 leaves %2</source>
            <translation>%1さんの%2での所属を終える</translation>
        </message>
        <message>
            <source>Add this person</source>
            <translation>この人を加える</translation>
        </message>
        <message>
            <source>Affiliation of %1</source>
            <translation>%1さんの所属</translation>
        </message>
        <message>
            <source>End the affiliation</source>
            <translation>所属を終える</translation>
        </message>
        <message>
            <source>From</source>
            <translation>から</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最終日</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>団体</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>役職</translation>
        </message>
        <message>
            <source>Save the affiliation</source>
            <translation>所属を保存</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>まで</translation>
        </message>
        <message>
            <source>Who belongs to %1</source>
            <translation>%1に人を加える</translation>
        </message>
    </context>
    <context>
        <name>SuggestionWording</name>
        <message>
            <source>Same field</source>
            <translation>活動分野</translation>
        </message>
        <message>
            <source>Named in it</source>
            <translation>相手方</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>成果</translation>
        </message>
        <message>
            <source>Same topic</source>
            <translation>相談分類</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>地域</translation>
        </message>
        <message>
            <source>Missing side</source>
            <translation>足りない側</translation>
        </message>
        <message>
            <source>Missing kind</source>
            <translation>足りない種別</translation>
        </message>
        <message>
            <source>Asked often</source>
            <translation>依頼の回数</translation>
        </message>
        <message>
            <source>named as the other side, or spoken with about it</source>
            <translation>想定する相手方に挙がった、または話をしている</translation>
        </message>
        <message>
            <source>nobody of this side takes part yet: %1</source>
            <translation>関係者にまだいない側：%1</translation>
        </message>
        <message>
            <source>nobody of this kind takes part yet: %1</source>
            <translation>関係者にまだいない種別：%1</translation>
        </message>
        <message numerus="yes">
            <source>asked %n times this fiscal year</source>
            <translation>
                <numerusform>今年度%n回依頼</numerusform>
            </translation>
        </message>
        <message>
            <source>Similar records</source>
            <translation>似た記録</translation>
        </message>
        <message>
            <source>works in the same field (%1)</source>
            <translation>活動分野が同じ（%1）</translation>
        </message>
        <message>
            <source>says %1 of itself</source>
            <translation>団体の情報に%1とある</translation>
        </message>
        <message>
            <source>took part where %1 was talked about (%2)</source>
            <translation>%1が話題の記録に関わった（%2）</translation>
        </message>
        <message>
            <source>was named or spoken with about this (%1)</source>
            <translation>この相談で名前が挙がった、または話をした（%1）</translation>
        </message>
        <message>
            <source>brought a similar case to: %1</source>
            <translation>似た案件で成果がある（%1）</translation>
        </message>
        <message>
            <source>has consulted on the same topic (%1)</source>
            <translation>同じ分類の相談がある（%1）</translation>
        </message>
        <message>
            <source>works in the same area (%1)</source>
            <translation>対象地域が重なる（%1）</translation>
        </message>
        <message>
            <source>brings the side that is missing (%1)</source>
            <translation>まだいない側（%1）</translation>
        </message>
        <message>
            <source>is of a kind that is missing (%1)</source>
            <translation>まだいない種別（%1）</translation>
        </message>
        <message numerus="yes">
            <source>but was asked %n times this fiscal year already</source>
            <translation>
                <numerusform>ただし今年度はすでに%n回招いている</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a sentence of several clauses</comment>
            <translation>%1。</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between clauses</comment>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>VerifyWording</name>
        <message>
            <source>%1 %2 cannot be found by searching</source>
            <translation>%1 %2 は検索で見つかりません</translation>
        </message>
        <message>
            <source>%1 %2 no longer says what was saved</source>
            <translation>%1 %2 の内容が保存したときと違います</translation>
        </message>
        <message>
            <source>%1 %2 refers to something that is gone (%3)</source>
            <translation>%1 %2 の参照先（%3）がありません</translation>
        </message>
        <message>
            <source>%1 %2 was changed outside the journal</source>
            <translation>%1 %2 は履歴の外で変更されています</translation>
        </message>
        <message>
            <source>line %1 of the journal leads nowhere</source>
            <translation>履歴の %1 行目の対象がありません</translation>
        </message>
        <message>
            <source>table %1 cannot be read</source>
            <translation>表 %1 が読めません</translation>
        </message>
        <message>
            <source>the attached file %1 is no longer what was attached</source>
            <translation>添付ファイル「%1」の中身が、付けたときと違います</translation>
        </message>
        <message>
            <source>searching for %1 %2 goes by words that it does not say</source>
            <translation>%1 %2 の検索用の索引が、記録の内容と一致しません</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>%1 cannot be opened. Check that the folder exists and that you may read it.</source>
            <translation>%1 を開けません。フォルダーがあるか、読む権限があるかを確かめてください。</translation>
        </message>
        <message>
            <source>%1 cannot be saved like this. Correct it and try again.</source>
            <translation>%1 はこのままでは保存できません。直してからもう一度お試しください。</translation>
        </message>
        <message>
            <source>%1 cannot be written. Check the folder and that the file is not open elsewhere.</source>
            <translation>%1 に書き込めません。フォルダーと、ほかで開いていないかを確かめてください。</translation>
        </message>
        <message>
            <source>%1 exists already and was left as it is. Choose another name.</source>
            <translation>%1 はすでにあります。上書きしていません。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>%1 is damaged. Nothing was changed; restore the last backup, or run musubi-cli verify to see what is affected.</source>
            <translation>%1 は壊れています。何も変更していません。直近の控えから戻すか、musubi-cli verify で影響する範囲を確かめてください。</translation>
        </message>
        <message>
            <source>%1 is not a Musubi file. It was left as it is; choose a file that ends in .musubi.</source>
            <translation>%1 は結（Musubi）のファイルではありません。手を加えていません。末尾が .musubi のファイルを選んでください。</translation>
        </message>
        <message>
            <source>%1 was copied while it was in use, so the newest entries may be missing. Copy it again after closing the program, or make the copy with backup.</source>
            <translation>%1 は使用中に複製されたため、新しい記録が欠けているおそれがあります。プログラムを閉じてから複製し直すか、控え（backup）を使ってください。</translation>
        </message>
        <message>
            <source>%1 was deleted or replaced while it was open. Nothing was saved; keep your text, put the file back, and open it again.</source>
            <translation>開いている間に %1 が削除または差し替えられました。保存していません。入力した文を控え、ファイルを元に戻してから開き直してください。</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of Musubi. It was left as it is; update the program to open it.</source>
            <translation>%1 は新しい版の結（Musubi）で作られています。手を加えていません。プログラムを更新してから開いてください。</translation>
        </message>
        <message>
            <source>A postal code has seven digits.</source>
            <translation>郵便番号は7桁です。</translation>
        </message>
        <message>
            <source>A record with this name exists already.</source>
            <translation>同じ名前の記録がすでにあります。</translation>
        </message>
        <message>
            <source>Another program is writing to the file. Nothing was saved; wait a moment and try again.</source>
            <translation>ほかのプログラムが書き込んでいます。保存していません。少し待ってからもう一度お試しください。</translation>
        </message>
        <message>
            <source>It cannot refer to itself.</source>
            <translation>自分自身は指定できません。</translation>
        </message>
        <message>
            <source>Later changes touch the same fields. Choose for each field what to keep.</source>
            <translation>同じ欄に後からの変更があります。欄ごとに残すものを選んでください。</translation>
        </message>
        <message>
            <source>No Japanese font is installed, so nothing was printed. Install BIZ UDGothic or Noto Sans CJK JP and start the program again.</source>
            <translation>日本語の書体がないため、何も印刷していません。BIZ UDゴシックまたは Noto Sans CJK JP を入れて、プログラムを起動し直してください。</translation>
        </message>
        <message>
            <source>Only one can be the main one (◎).</source>
            <translation>主なもの（◎）は一つだけです。</translation>
        </message>
        <message>
            <source>Other records still refer to this one, so it was not deleted.</source>
            <translation>ほかの記録がこの記録を参照しているため、削除していません。</translation>
        </message>
        <message>
            <source>Please choose one main topic (◎).</source>
            <translation>主な分類（◎）を一つ選んでください。</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>入力してください。</translation>
        </message>
        <message>
            <source>Please give the reason.</source>
            <translation>理由を入力してください。</translation>
        </message>
        <message>
            <source>Please say when to look at it again.</source>
            <translation>次に見直す日を入力してください。</translation>
        </message>
        <message>
            <source>Stopped. Nothing of it was kept.</source>
            <translation>中止しました。途中までの分は残していません。</translation>
        </message>
        <message>
            <source>The check digit does not fit; please compare the 13 digits.</source>
            <translation>検査数字が合いません。13桁を見比べてください。</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was saved; make room and try again.</source>
            <translation>ディスクの空きがありません。保存していません。空きを作ってからもう一度お試しください。</translation>
        </message>
        <message>
            <source>The end lies before the start.</source>
            <translation>終わりが始まりより前です。</translation>
        </message>
        <message>
            <source>The file can only be read. Nothing was saved; open it from a folder in which you may write.</source>
            <translation>このファイルは読み取り専用です。保存していません。書き込みのできるフォルダーから開いてください。</translation>
        </message>
        <message>
            <source>The file could not be read or written (%1). Nothing was changed.</source>
            <translation>ファイルの読み書きができませんでした（%1）。何も変更していません。</translation>
        </message>
        <message>
            <source>There is no file %1. Check the name, or make a new file.</source>
            <translation>ファイル %1 がありません。名前を確かめるか、新しいファイルを作ってください。</translation>
        </message>
        <message>
            <source>There is no record with the number %1. Check the number, or search for a word of it.</source>
            <translation>番号 %1 の記録はありません。番号を確かめるか、言葉で検索してください。</translation>
        </message>
        <message>
            <source>There is nothing left to take back.</source>
            <translation>取り消せる操作はもうありません。</translation>
        </message>
        <message>
            <source>These characters do not exist in the chosen encoding: %1. Nothing was written; choose UTF-8.</source>
            <translation>選んだ文字コードにない文字があります：%1。書き出していません。UTF-8 を選んでください。</translation>
        </message>
        <message>
            <source>This build of Musubi leaves that out: %1.</source>
            <translation>この版の結（Musubi）には含まれていません：%1</translation>
        </message>
        <message>
            <source>This could not be read: %1.</source>
            <translation>読み取れませんでした：%1</translation>
        </message>
        <message>
            <source>This does not look like a mail address.</source>
            <translation>メールアドレスの形ではないようです。</translation>
        </message>
        <message>
            <source>This does not look like a phone number.</source>
            <translation>電話番号の形ではないようです。</translation>
        </message>
        <message>
            <source>This is a closed day.</source>
            <translation>閉庁日です。</translation>
        </message>
        <message>
            <source>This is outside reception hours.</source>
            <translation>受付時間外です。</translation>
        </message>
        <message>
            <source>This is too large to be taken in: %1.</source>
            <translation>大きすぎるため取り込めません：%1</translation>
        </message>
        <message>
            <source>This is too long.</source>
            <translation>長すぎます。</translation>
        </message>
        <message>
            <source>This lies in the future.</source>
            <translation>未来の日付です。</translation>
        </message>
        <message>
            <source>This record no longer exists. It may have been deleted in another window; see the history.</source>
            <translation>この記録はもうありません。別の画面で削除された可能性があります。履歴を確かめてください。</translation>
        </message>
        <message>
            <source>This record was changed in another window in the meantime. Compare both versions and choose what to keep.</source>
            <translation>この記録は別の画面で変更されています。両方の版を見比べ、残すものを選んでください。</translation>
        </message>
        <message>
            <source>This number is out of range.</source>
            <translation>数値が範囲を外れています。</translation>
        </message>
        <message>
            <source>Nobody leads this (◎).</source>
            <translation>◎（主に担う）がいません。</translation>
        </message>
        <message>
            <source>The preliminary talks are mandatory here and have not been recorded.</source>
            <translation>事前協議が必須ですが、記録がありません。</translation>
        </message>
        <message>
            <source>This is more than was granted.</source>
            <translation>交付決定額を超えています。</translation>
        </message>
        <message>
            <source>No partner division is named yet.</source>
            <translation>協働課がまだ登録されていません。</translation>
        </message>
        <message>
            <source>Fewer than the list of names says.</source>
            <translation>名簿で出席とした人数より少なくなっています。</translation>
        </message>
        <message>
            <source>What is published must be open to everybody.</source>
            <translation>公開済みにするには、公開範囲を「公開可」にしてください。</translation>
        </message>
        <message>
            <source>This has been held or called off in the meantime, so that cannot be done to it any more. Nothing was changed; what was entered wrong is corrected by editing it.</source>
            <translation>すでに開催したか中止したものなので、この操作はできません。何も変更していません。入力の誤りは「編集」で直してください。</translation>
        </message>
        <message>
            <source>Everybody, or somebody who is required, has said no to that time. Nothing was changed; set the date on the page of the meeting, where the reason for it can be stated.</source>
            <translation>その日時は、全員または必須の参加者が「×」と答えています。何も変更していません。理由を書ける協議のページで日程を決めてください。</translation>
        </message>
        <message>
            <source>Everybody, or somebody who is required, has said no to this time. Set it on the page of the meeting, where the reason can be stated.</source>
            <translation>この日時は、全員または必須の参加者が「×」と答えています。理由を書ける協議のページで日程を決めてください。</translation>
        </message>
        <message>
            <source>%1 is the very file of the centre that is open here. Choose another file.</source>
            <translation>%1は、いま開いているセンターのファイルそのものです。別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>What holds for fiscal year %1 stays as it is: the year is past, or a project goes by it. Enter what is new under the year from which it holds.</source>
            <translation>年度 %1 について決まっている内容は変更できません。過ぎた年度か、事業が使っている年度です。新しい内容は、適用する年度に登録してください。</translation>
        </message>
        <message>
            <source>This is not the amount that the rules of the programme give.</source>
            <translation>制度の要綱による額と違います。</translation>
        </message>
        <message>
            <source>This fiscal year stands here already. Choose another one, or another track.</source>
            <translation>この年度はすでにあります。別の年度か、別の区分を選んでください。</translation>
        </message>
        <message>
            <source>Nothing is filled in yet. Please fill in what is known.</source>
            <translation>まだ何も入力されていません。分かっていることを入力してください。</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <source>Affiliation</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>書かれている値</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>相談者</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件数</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>連絡先</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>相談件数</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Deed</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>向き</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>済</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期日</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>読み取りの結果</translation>
        </message>
        <message>
            <source>Former number</source>
            <translation>旧番号</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>最後の連絡</translation>
        </message>
        <message>
            <source>Last outcome</source>
            <translation>最近の成果</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Main topic</source>
            <translation>主な分類</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>所要（分）</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次回</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>団体</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>ふりがな</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>記録数</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>代表者</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>官民</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>The row</source>
            <translation>この行</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>役職</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>だれが</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>開催日</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>講座・交流会</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>事業</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>予定</translation>
        </message>
        <message>
            <source>With</source>
            <translation>相手・場所</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Programme or basis</source>
            <translation>制度・根拠</translation>
        </message>
        <message>
            <source>Implementing body</source>
            <translation>実施団体</translation>
        </message>
        <message>
            <source>Partner division</source>
            <translation>協働課</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>交付額</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>旧名称</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>最初の年度</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>最後の年度</translation>
        </message>
        <message>
            <source>Years with rules</source>
            <translation>要綱のある年度数</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>協働事業</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>回</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>会場</translation>
        </message>
        <message>
            <source>Public side</source>
            <translation>官</translation>
        </message>
        <message>
            <source>Private side</source>
            <translation>民</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>定員</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>参加者</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>主体別</translation>
        </message>
        <message>
            <source>Minutes taken</source>
            <translation>議事録</translation>
        </message>
        <message>
            <source>Contacts from it</source>
            <translation>その後の相談</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>取り扱い</translation>
        </message>
        <message>
            <source>Course or event</source>
            <translation>講座・交流会</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;About Musubi</source>
            <translation>結について(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>コマンド(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>暗い画面(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>複製(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>English(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Export list…</source>
            <translation>一覧を書き出す(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>検索(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>進む(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>移動(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>取り込み(&amp;I)…</translation>
        </message>
        <message>
            <source>&amp;Japanese</source>
            <translation>日本語(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>キーの一覧(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Ledger of consultations</source>
            <translation>相談受付簿(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>明るい画面(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Move to the trash</source>
            <translation>ごみ箱へ移す(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;New consultation</source>
            <translation>新しい相談(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;New file…</source>
            <translation>新しいファイルを作る(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Next record</source>
            <translation>次の記録(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open a file…</source>
            <translation>ファイルを開く(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Papers</source>
            <translation>帳票(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Phone memo</source>
            <translation>電話メモ(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Previous record</source>
            <translation>前の記録(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>印刷(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>記録(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup…</source>
            <translation>控えから戻す(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>設定(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>取り消す(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Tie to a case…</source>
            <translation>案件に結ぶ(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>道具(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Who sits here…</source>
            <translation>この席の担当者(&amp;W)…</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>システムに合わせる(&amp;S)</translation>
        </message>
        <message>
            <source>Chec&amp;k the file</source>
            <translation>ファイルを確かめる(&amp;K)</translation>
        </message>
        <message>
            <source>Do &amp;again</source>
            <translation>やり直す(&amp;A)</translation>
        </message>
        <message>
            <source>Find in this &amp;list</source>
            <translation>この一覧の中で探す(&amp;L)</translation>
        </message>
        <message>
            <source>Histor&amp;y of this record</source>
            <translation>この記録の履歴(&amp;Y)</translation>
        </message>
        <message>
            <source>It &amp;is this caller</source>
            <translation>この方にする(&amp;I)</translation>
        </message>
        <message>
            <source>La&amp;rger text</source>
            <translation>文字を大きく(&amp;R)</translation>
        </message>
        <message>
            <source>Make a &amp;backup…</source>
            <translation>控えを作る(&amp;B)…</translation>
        </message>
        <message>
            <source>New &amp;organisation</source>
            <translation>新しい団体を登録(&amp;O)</translation>
        </message>
        <message>
            <source>New en&amp;quiry</source>
            <translation>新しい問合せ(&amp;Q)</translation>
        </message>
        <message>
            <source>New pe&amp;rson</source>
            <translation>新しい人を登録(&amp;R)</translation>
        </message>
        <message>
            <source>New record &amp;here</source>
            <translation>ここに新規(&amp;H)</translation>
        </message>
        <message>
            <source>Next field to &amp;correct</source>
            <translation>次の直す欄(&amp;C)</translation>
        </message>
        <message>
            <source>Open the &amp;sample centre</source>
            <translation>見本センターを開く(&amp;S)</translation>
        </message>
        <message>
            <source>Pre&amp;view</source>
            <translation>印刷プレビュー(&amp;V)</translation>
        </message>
        <message>
            <source>Read a&amp;new</source>
            <translation>読み直す(&amp;N)</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>文字を小さく(&amp;M)</translation>
        </message>
        <message>
            <source>Save and &amp;close</source>
            <translation>保存して閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>Save and take the ne&amp;xt</source>
            <translation>保存して次の受付へ(&amp;X)</translation>
        </message>
        <message>
            <source>Te&amp;xt at 100 %</source>
            <translation>文字の大きさを戻す(&amp;X)</translation>
        </message>
        <message>
            <source>What is &amp;known beside the form</source>
            <translation>入力の横に出す情報(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Wording of letters…</source>
            <translation>文書の文面(&amp;W)…</translation>
        </message>
        <message>
            <source>Ledger of &amp;grants</source>
            <translation>補助事業台帳(&amp;G)</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Affiliations</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>別名</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>匿名</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>対応内容</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>対象地域</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>相談者</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Closed because</source>
            <translation>終結の理由</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>同意の形</translation>
        </message>
        <message>
            <source>Consent on</source>
            <translation>同意の日</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>相談</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>相談</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>相談内容</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Coordinators</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Corporate number</source>
            <translation>法人番号</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>向き</translation>
        </message>
        <message>
            <source>Dissolved</source>
            <translation>解散</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>済んだ日</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期日</translation>
        </message>
        <message>
            <source>Due time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>English label</source>
            <translation>英語の名称</translation>
        </message>
        <message>
            <source>Enquiry</source>
            <translation>問合せ</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>FAX</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>活動分野</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>所見</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>継続</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>区分</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>旧称</translation>
        </message>
        <message>
            <source>Former number</source>
            <translation>旧番号</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>設立</translation>
        </message>
        <message>
            <source>Handover note</source>
            <translation>引継ぎメモ</translation>
        </message>
        <message>
            <source>Heading in reports</source>
            <translation>集計の見出し</translation>
        </message>
        <message>
            <source>Heard of us</source>
            <translation>知った経緯</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Information given</source>
            <translation>提供した情報</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>頭文字</translation>
        </message>
        <message>
            <source>Japanese label</source>
            <translation>日本語の名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Kind of caller</source>
            <translation>相談者種別</translation>
        </message>
        <message>
            <source>Kinds of answer</source>
            <translation>対応区分</translation>
        </message>
        <message>
            <source>Lead coordinator</source>
            <translation>主担当</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>法人格</translation>
        </message>
        <message>
            <source>Legal form behind the name</source>
            <translation>法人格を後に付ける</translation>
        </message>
        <message>
            <source>Liaison officer</source>
            <translation>協働推進員</translation>
        </message>
        <message>
            <source>List</source>
            <translation>一覧</translation>
        </message>
        <message>
            <source>Look again on</source>
            <translation>見直す日</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>May be told to</source>
            <translation>情報共有</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>会員数</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>所要時間（分）</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>携帯</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Not to be invited</source>
            <translation>招待不可</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>開始日</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>団体</translation>
        </message>
        <message>
            <source>Organisation as said</source>
            <translation>団体（聞き取り）</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>団体</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>成果</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>上位の組織</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>関係者</translation>
        </message>
        <message>
            <source>Partners in mind</source>
            <translation>想定する相手方</translation>
        </message>
        <message>
            <source>Path by fiscal year</source>
            <translation>年度別のあゆみ</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>並び順</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>郵便番号</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>約束</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>ふりがな</translation>
        </message>
        <message>
            <source>Reading of the caller</source>
            <translation>相談者のふりがな</translation>
        </message>
        <message>
            <source>Reason for the stage</source>
            <translation>段階を変えた理由</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>Related cases</source>
            <translation>関連する案件</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>代表者</translation>
        </message>
        <message>
            <source>SDGs</source>
            <translation>SDGs</translation>
        </message>
        <message>
            <source>Sequence</source>
            <translation>連番</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>官民</translation>
        </message>
        <message>
            <source>Stage of the idea</source>
            <translation>相談の段階</translation>
        </message>
        <message>
            <source>Stage set by hand</source>
            <translation>段階（手動）</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>役職</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>分類</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Waiting for</source>
            <translation>待ち</translation>
        </message>
        <message>
            <source>Web site</source>
            <translation>ホームページ</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>すること</translation>
        </message>
        <message>
            <source>When and how to reach</source>
            <translation>連絡のよい時間と方法</translation>
        </message>
        <message>
            <source>Who outside</source>
            <translation>先方</translation>
        </message>
        <message>
            <source>Why not to be invited</source>
            <translation>招待不可の理由</translation>
        </message>
        <message>
            <source>With</source>
            <translation>同席者</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>語彙</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>協議</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>制度</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>協働事業</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>講座・交流</translation>
        </message>
        <message>
            <source>Case studies</source>
            <translation>実践事例</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>制度</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>提案の型</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>実施の根拠</translation>
        </message>
        <message>
            <source>Basis in words</source>
            <translation>根拠の内容</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>前年度の事業</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Shared purpose</source>
            <translation>共有する目的</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>総事業費</translation>
        </message>
        <message>
            <source>Eligible cost</source>
            <translation>対象経費</translation>
        </message>
        <message>
            <source>Applied for</source>
            <translation>申請額</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>交付決定</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>概算払額</translation>
        </message>
        <message>
            <source>Granted after the change</source>
            <translation>変更後の交付決定額</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>確定額</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>返還額</translation>
        </message>
        <message>
            <source>Result of the screening</source>
            <translation>審査の結果</translation>
        </message>
        <message>
            <source>Screened on</source>
            <translation>審査日</translation>
        </message>
        <message>
            <source>Opinion attached</source>
            <translation>付帯意見</translation>
        </message>
        <message>
            <source>How the opinion was met</source>
            <translation>付帯意見への対応</translation>
        </message>
        <message>
            <source>Division of roles</source>
            <translation>役割分担</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>予算</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>節目・報告</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>要件・書類</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>審査の得点</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>所管</translation>
        </message>
        <message>
            <source>First fiscal year</source>
            <translation>最初の年度</translation>
        </message>
        <message>
            <source>Last fiscal year</source>
            <translation>最後の年度</translation>
        </message>
        <message>
            <source>Rules by fiscal year</source>
            <translation>年度別の要綱</translation>
        </message>
        <message>
            <source>Steps before the deadline</source>
            <translation>締切までの手順</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>上限額</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>会議</translation>
        </message>
        <message>
            <source>Convened</source>
            <translation>企画日</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>会議種別</translation>
        </message>
        <message>
            <source>Round of the series</source>
            <translation>回</translation>
        </message>
        <message>
            <source>Meeting before</source>
            <translation>前回の会議</translation>
        </message>
        <message>
            <source>Title of the record</source>
            <translation>題名</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Hours not known</source>
            <translation>時刻は未定</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>日程の補足</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>会場</translation>
        </message>
        <message>
            <source>Video address</source>
            <translation>オンラインの接続先</translation>
        </message>
        <message>
            <source>Open to the public</source>
            <translation>公開</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>座長</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>進行</translation>
        </message>
        <message>
            <source>Keeper of the minutes</source>
            <translation>記録</translation>
        </message>
        <message>
            <source>State of the meeting</source>
            <translation>会議の状況</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Wanted from the public side</source>
            <translation>官の必要人数</translation>
        </message>
        <message>
            <source>Wanted from the private side</source>
            <translation>民の必要人数</translation>
        </message>
        <message>
            <source>Answers by</source>
            <translation>回答期限</translation>
        </message>
        <message>
            <source>State of the minutes</source>
            <translation>議事録の状況</translation>
        </message>
        <message>
            <source>Minutes of the meeting</source>
            <translation>議事の記録</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>次回</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>参加者</translation>
        </message>
        <message>
            <source>Dates offered</source>
            <translation>候補日</translation>
        </message>
        <message>
            <source>Answers to the dates</source>
            <translation>日程の回答</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>準備</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>次第</translation>
        </message>
        <message>
            <source>What came out</source>
            <translation>話合いの結果</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>ねらい</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>定員</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Came of the event</source>
            <translation>きっかけの講座・交流会</translation>
        </message>
        <message>
            <source>Lecturers</source>
            <translation>講師</translation>
        </message>
        <message>
            <source>Participants by kind</source>
            <translation>主体別の参加者</translation>
        </message>
        <message>
            <source>Participants by name</source>
            <translation>参加者名簿</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>出席</translation>
        </message>
        <message>
            <source>Lead text</source>
            <translation>リード文</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>インタビュー</translation>
        </message>
        <message>
            <source>Published in</source>
            <translation>掲載</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>(came)</source>
            <translation>（出席）</translation>
        </message>
        <message>
            <source>Event of a calendar file</source>
            <translation>カレンダーファイルの予定</translation>
        </message>
        <message>
            <source>Version of that event</source>
            <translation>その予定の版</translation>
        </message>
        <message>
            <source>Kind of visit</source>
            <translation>訪問の方法</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>相手</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Planned visit</source>
            <translation>予定していた訪問</translation>
        </message>
        <message>
            <source>In their place</source>
            <translation>代理の方</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>仮押さえ</translation>
        </message>
        <message>
            <source>Came unasked</source>
            <translation>当日参加</translation>
        </message>
        <message>
            <source>(must come)</source>
            <translation>（必須）</translation>
        </message>
        <message>
            <source>(formal letter)</source>
            <translation>（公文）</translation>
        </message>
        <message>
            <source>(met)</source>
            <translation>（確認済み）</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>期限 %1</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>%1 済</translation>
        </message>
        <message>
            <source>letter sent %1</source>
            <translation>公文送付 %1</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1分</translation>
        </message>
        <message>
            <source>body %1</source>
            <translation>団体 %1</translation>
        </message>
        <message>
            <source>division %1</source>
            <translation>行政 %1</translation>
        </message>
        <message>
            <source>centre %1</source>
            <translation>センター %1</translation>
        </message>
        <message>
            <source>committee %1</source>
            <translation>委員会 %1</translation>
        </message>
        <message>
            <source>planned %1</source>
            <translation>予算 %1</translation>
        </message>
        <message>
            <source>changed to %1</source>
            <translation>変更後 %1</translation>
        </message>
        <message>
            <source>spent %1</source>
            <translation>決算 %1</translation>
        </message>
        <message>
            <source>(not eligible)</source>
            <translation>（対象外）</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>主な内容</translation>
        </message>
        <message>
            <source>(came unasked)</source>
            <translation>（当日参加）</translation>
        </message>
        <message>
            <source>(kept free)</source>
            <translation>（仮押さえ）</translation>
        </message>
        <message>
            <source>in their place %1</source>
            <translation>代理 %1</translation>
        </message>
    </context>
    <context>
        <name>holidays</name>
        <message>
            <source>New Year's Day</source>
            <translation>元日</translation>
        </message>
        <message>
            <source>Coming of Age Day</source>
            <translation>成人の日</translation>
        </message>
        <message>
            <source>National Foundation Day</source>
            <translation>建国記念の日</translation>
        </message>
        <message>
            <source>The Emperor's Birthday</source>
            <translation>天皇誕生日</translation>
        </message>
        <message>
            <source>Vernal Equinox Day</source>
            <translation>春分の日</translation>
        </message>
        <message>
            <source>Showa Day</source>
            <translation>昭和の日</translation>
        </message>
        <message>
            <source>Constitution Memorial Day</source>
            <translation>憲法記念日</translation>
        </message>
        <message>
            <source>Greenery Day</source>
            <translation>みどりの日</translation>
        </message>
        <message>
            <source>Children's Day</source>
            <translation>こどもの日</translation>
        </message>
        <message>
            <source>Marine Day</source>
            <translation>海の日</translation>
        </message>
        <message>
            <source>Mountain Day</source>
            <translation>山の日</translation>
        </message>
        <message>
            <source>Respect for the Aged Day</source>
            <translation>敬老の日</translation>
        </message>
        <message>
            <source>Autumnal Equinox Day</source>
            <translation>秋分の日</translation>
        </message>
        <message>
            <source>Sports Day</source>
            <translation>スポーツの日</translation>
        </message>
        <message>
            <source>Health and Sports Day</source>
            <translation>体育の日</translation>
        </message>
        <message>
            <source>Culture Day</source>
            <translation>文化の日</translation>
        </message>
        <message>
            <source>Labour Thanksgiving Day</source>
            <translation>勤労感謝の日</translation>
        </message>
        <message>
            <source>Substitute holiday</source>
            <translation>振替休日</translation>
        </message>
        <message>
            <source>Citizens' holiday</source>
            <translation>国民の休日</translation>
        </message>
        <message>
            <source>Holiday</source>
            <translation>休日</translation>
        </message>
        <message>
            <source>Enthronement Day</source>
            <translation>天皇の即位の日</translation>
        </message>
        <message>
            <source>Enthronement Ceremony Day</source>
            <translation>即位礼正殿の儀の行われる日</translation>
        </message>
        <message>
            <source>Enthronement Ceremony</source>
            <translation>即位礼正殿の儀</translation>
        </message>
        <message>
            <source>State Funeral of the Showa Emperor</source>
            <translation>昭和天皇の大喪の礼</translation>
        </message>
        <message>
            <source>Wedding of Crown Prince Akihito</source>
            <translation>皇太子明仁親王の結婚の儀</translation>
        </message>
        <message>
            <source>Wedding of Crown Prince Naruhito</source>
            <translation>皇太子徳仁親王の結婚の儀</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <source>Also called</source>
            <translation>別名</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>対象地域</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>案件番号</translation>
        </message>
        <message>
            <source>Fields of activity</source>
            <translation>活動分野</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>旧名称</translation>
        </message>
        <message>
            <source>Kinds of answer</source>
            <translation>対応区分</translation>
        </message>
        <message>
            <source>Main topic ◎</source>
            <translation>主な分類 ◎</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>次回対応</translation>
        </message>
        <message>
            <source>Next step due</source>
            <translation>次回対応の期日</translation>
        </message>
        <message>
            <source>Partners in mind</source>
            <translation>想定する相手方</translation>
        </message>
        <message>
            <source>SDGs</source>
            <translation>SDGs</translation>
        </message>
        <message>
            <source>Time received</source>
            <translation>受付時刻</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>分類</translation>
        </message>
    </context>
    <context>
        <name>musubi::command_line::Words</name>
        <message>
            <source>%1 is again what %2 holds.</source>
            <translation>%1 を %2 の内容に戻しました。</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 がありません。</translation>
        </message>
        <message>
            <source>%1 of %2 rows were taken in, %3 left out, %4 were known already.</source>
            <translation>%2行のうち%1行を取り込み、%3行を除きました。%4行は登録済みです。</translation>
        </message>
        <message>
            <source>%1 of %2 rows were taken in, %3 left out.</source>
            <translation>%2行のうち%1行を取り込み、%3行を除きました。</translation>
        </message>
        <message>
            <source>%1: that month has no such day.</source>
            <translation>%1：その月にその日はありません。</translation>
        </message>
        <message>
            <source>%1: there is no such month.</source>
            <translation>%1：その月はありません。</translation>
        </message>
        <message>
            <source>%1: there is no such time.</source>
            <translation>%1：その時刻はありません。</translation>
        </message>
        <message>
            <source>--%1: the list does not have “%2”.</source>
            <translation>--%1：「%2」は一覧にありません。</translation>
        </message>
        <message>
            <source>--encoding is one of %1.</source>
            <translation>--encoding は次のいずれかです：%1</translation>
        </message>
        <message>
            <source>--encoding is utf-8 or cp932.</source>
            <translation>--encoding は utf-8 か cp932 です。</translation>
        </message>
        <message>
            <source>--limit needs a number.</source>
            <translation>--limit には数を指定してください。</translation>
        </message>
        <message>
            <source>--today: “%1” is no date.</source>
            <translation>--today：「%1」は日付として読めません。</translation>
        </message>
        <message>
            <source>At most so many lines (default 50).</source>
            <translation>表示する行数の上限（既定 50）。</translation>
        </message>
        <message>
            <source>BACKUP</source>
            <translation>控え</translation>
        </message>
        <message>
            <source>Backed up to %1; %2 records were read back.</source>
            <translation>控えを %1 に作りました。%2件を読み戻して確かめました。</translation>
        </message>
        <message>
            <source>By when.</source>
            <translation>いつまでに。</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Cases: %1</source>
            <translation>案件：%1件</translation>
        </message>
        <message>
            <source>Columns left out: %1</source>
            <translation>使わない列：%1</translation>
        </message>
        <message>
            <source>Columns read: %1</source>
            <translation>読み取る列：%1</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Consultations: %1</source>
            <translation>相談：%1件</translation>
        </message>
        <message>
            <source>Copy the file, open or not, into one self-contained file and read it back.</source>
            <translation>使用中でも、1つの控えファイルに写し、読み戻して確かめます。</translation>
        </message>
        <message>
            <source>Example:</source>
            <translation>例：</translation>
        </message>
        <message>
            <source>Explain the command.</source>
            <translation>コマンドの説明を表示します。</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>FILE（ファイル）</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>ファイル：%1</translation>
        </message>
        <message>
            <source>Fill it with the sample centre.</source>
            <translation>見本センターの内容を入れます。</translation>
        </message>
        <message>
            <source>How it came (TEL, 電話, MAIL …).</source>
            <translation>受付方法（TEL、電話、MAIL など）。</translation>
        </message>
        <message>
            <source>KIND</source>
            <translation>KIND（種類）</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Kind of caller (NPO, 企業・事業者 …).</source>
            <translation>相談者の種別（NPO、企業・事業者 など）。</translation>
        </message>
        <message>
            <source>List the holidays of a year.</source>
            <translation>その年の祝日を表示します。</translation>
        </message>
        <message>
            <source>List what was done, newest first.</source>
            <translation>操作の履歴を新しい順に表示します。</translation>
        </message>
        <message>
            <source>Made %1.</source>
            <translation>%1 を作りました。</translation>
        </message>
        <message>
            <source>Mail.</source>
            <translation>メールアドレス。</translation>
        </message>
        <message>
            <source>Make a new file for a centre.</source>
            <translation>センターの新しいファイルを作ります。</translation>
        </message>
        <message>
            <source>Minutes it took.</source>
            <translation>所要時間（分）。</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>NUMBER（番号）</translation>
        </message>
        <message>
            <source>Name of the caller; without one the caller is anonymous.</source>
            <translation>相談者の氏名。省くと匿名になります。</translation>
        </message>
        <message>
            <source>Name the file with -f FILE or the variable MUSUBI_FILE.</source>
            <translation>ファイルを -f FILE か環境変数 MUSUBI_FILE で指定してください。</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>見つかりませんでした。</translation>
        </message>
        <message>
            <source>Nothing was registered.</source>
            <translation>登録していません。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>OUT</source>
            <translation>OUT（出力先）</translation>
        </message>
        <message>
            <source>Of a CSV: utf-8 (default) or cp932.</source>
            <translation>CSV の文字コード：utf-8（既定）か cp932。</translation>
        </message>
        <message>
            <source>Of the table; detected without.</source>
            <translation>表の文字コード（省略すると自動判定）。</translation>
        </message>
        <message>
            <source>Only a consultation can be added here.</source>
            <translation>ここで登録できるのは相談（consultation）だけです。</translation>
        </message>
        <message>
            <source>Only of this fiscal year (R8, H31, 2026).</source>
            <translation>この年度だけ（R8、H31、2026）。</translation>
        </message>
        <message>
            <source>Open promises: %1</source>
            <translation>済んでいない約束：%1件</translation>
        </message>
        <message>
            <source>Organisation; a known one is found by any of its names.</source>
            <translation>団体名。登録済みの団体は別名・旧称でも見つかります。</translation>
        </message>
        <message>
            <source>Organisations: %1</source>
            <translation>団体：%1件</translation>
        </message>
        <message>
            <source>Organisations: %1 added, %2 completed.</source>
            <translation>団体：追加 %1件、補完 %2件。</translation>
        </message>
        <message>
            <source>People: %1</source>
            <translation>人：%1人</translation>
        </message>
        <message>
            <source>Phone.</source>
            <translation>電話番号。</translation>
        </message>
        <message>
            <source>Print one JSON object a line.</source>
            <translation>1行に1つの JSON で出力します。</translation>
        </message>
        <message>
            <source>Put a backup in the place of the file, after reading all of it; what stood there is kept beside it.</source>
            <translation>バックアップの全件を読んで確かめてから、ファイルと置き換えます。元のファイルは隣に残します。</translation>
        </message>
        <message>
            <source>QUERY</source>
            <translation>QUERY（検索する言葉）</translation>
        </message>
        <message>
            <source>Read a typed date: ISO, era, weekday, fiscal year, closed and why, next working day.</source>
            <translation>日付を読み取り、西暦・和暦・曜日・年度・閉庁日とその理由・次の開庁日を表示します。</translation>
        </message>
        <message>
            <source>Read and report, write nothing.</source>
            <translation>読んで報告するだけで、書き込みません。</translation>
        </message>
        <message>
            <source>Read every record and say whether the file is sound.</source>
            <translation>すべての記録を読み、ファイルが健全かどうかを確かめます。</translation>
        </message>
        <message>
            <source>Reading of the name.</source>
            <translation>氏名のふりがな。</translation>
        </message>
        <message>
            <source>Register a consultation.</source>
            <translation>相談を登録します。</translation>
        </message>
        <message>
            <source>Registered %1.</source>
            <translation>%1 を登録しました。</translation>
        </message>
        <message>
            <source>Replace a file of that name.</source>
            <translation>同じ名前のファイルを置き換えます。</translation>
        </message>
        <message>
            <source>Restore the last backup, or keep this file and ask for help before working on.</source>
            <translation>直近の控えから戻すか、このファイルを残したまま、作業を続ける前に相談してください。</translation>
        </message>
        <message>
            <source>Say what the file holds.</source>
            <translation>ファイルの内容の件数を表示します。</translation>
        </message>
        <message>
            <source>Say with -f which file the backup is to become.</source>
            <translation>-f で、控えを戻す先のファイルを指定してください。</translation>
        </message>
        <message>
            <source>Search everything: words, -word, "phrase", 種別:NPO 年度:R8 分類:… 担当:… 状況:…</source>
            <translation>すべてから検索します：言葉、-除く言葉、"語句"、種別:NPO 年度:R8 分類:… 担当:… 状況:…</translation>
        </message>
        <message>
            <source>See: musubi-cli --help</source>
            <translation>使い方：musubi-cli --help</translation>
        </message>
        <message>
            <source>Show one record by its number.</source>
            <translation>番号で1件を表示します。</translation>
        </message>
        <message>
            <source>Sound: %1 records were read and say what was saved.</source>
            <translation>健全です。%1件を読み、保存したときと同じでした。</translation>
        </message>
        <message>
            <source>Staff codes: %1</source>
            <translation>担当者コード：%1</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TEXT（日付）</translation>
        </message>
        <message>
            <source>Take back the last action of this seat and person.</source>
            <translation>この席・この担当者の最後の操作を取り消します。</translation>
        </message>
        <message>
            <source>Take in a ledger or a list of organisations.</source>
            <translation>台帳や団体一覧を取り込みます。</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>取り消しました：%1</translation>
        </message>
        <message>
            <source>The centre's file (or the variable MUSUBI_FILE).</source>
            <translation>センターのファイル（または環境変数 MUSUBI_FILE）。</translation>
        </message>
        <message>
            <source>The day around which the sample is made (default: today).</source>
            <translation>見本の基準日（既定は今日）。</translation>
        </message>
        <message>
            <source>The file to write.</source>
            <translation>出力先のファイル。</translation>
        </message>
        <message>
            <source>The name of the list must end in .csv or .xlsx.</source>
            <translation>出力先の名前は .csv か .xlsx で終わるようにしてください。</translation>
        </message>
        <message>
            <source>There are more; ask for them with --limit.</source>
            <translation>ほかにもあります。--limit で増やせます。</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>「%1」というコマンドはありません。</translation>
        </message>
        <message>
            <source>There is nobody with the staff code %1. See: musubi-cli info</source>
            <translation>担当者コード %1 の人はいません。musubi-cli info で確かめてください。</translation>
        </message>
        <message>
            <source>This filter names nothing that is known: %1</source>
            <translation>この絞り込みに当たるものがありません：%1</translation>
        </message>
        <message>
            <source>This was a trial; nothing was written.</source>
            <translation>試し読みです。何も書き込んでいません。</translation>
        </message>
        <message>
            <source>Topic; the first is the main one. May be repeated.</source>
            <translation>相談分類。最初のものが主な分類（◎）です。繰り返せます。</translation>
        </message>
        <message>
            <source>Usage: musubi-cli [-f FILE] COMMAND …</source>
            <translation>使い方：musubi-cli [-f FILE] コマンド …</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What a column is: its header or number, and a field; without a field the column is left out. May be repeated.</source>
            <translation>列の対応：見出しか番号＝項目。項目を空にするとその列は使いません。繰り返せます。</translation>
        </message>
        <message>
            <source>What it is about, in one line.</source>
            <translation>件名（1行）。</translation>
        </message>
        <message>
            <source>What stood there is kept as %1.</source>
            <translation>元のファイルは %1 として残しています。</translation>
        </message>
        <message>
            <source>What was promised next.</source>
            <translation>次回の対応。</translation>
        </message>
        <message>
            <source>What was said.</source>
            <translation>相談内容。</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>When it was received (default: now).</source>
            <translation>受付日時（既定は現在）。</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>該当する箇所</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>だれ</translation>
        </message>
        <message>
            <source>Work as the person with this staff code (or MUSUBI_STAFF).</source>
            <translation>この担当者コードの人として操作します（または MUSUBI_STAFF）。</translation>
        </message>
        <message>
            <source>Write a list as CSV or XLSX.</source>
            <translation>一覧を CSV か XLSX に書き出します。</translation>
        </message>
        <message>
            <source>Wrote %1 rows to %2.</source>
            <translation>%1行を %2 に書き出しました。</translation>
        </message>
        <message>
            <source>Wrote %1.</source>
            <translation>%1 を書き出しました。</translation>
        </message>
        <message>
            <source>YEAR</source>
            <translation>YEAR（年）</translation>
        </message>
        <message>
            <source>closed: %1</source>
            <translation>閉庁日：%1</translation>
        </message>
        <message>
            <source>end of the year</source>
            <translation>年末年始</translation>
        </message>
        <message>
            <source>ja or en.</source>
            <translation>ja か en。</translation>
        </message>
        <message>
            <source>musubi-cli COMMAND --help explains one of them with an example.</source>
            <translation>musubi-cli コマンド --help で、それぞれの説明と例を表示します。</translation>
        </message>
        <message>
            <source>musubi-cli undo takes all of it back.</source>
            <translation>musubi-cli undo で全部を取り消せます。</translation>
        </message>
        <message>
            <source>musubi-cli: what the window does, without a screen.</source>
            <translation>musubi-cli：画面なしで、窓と同じことをします。</translation>
        </message>
        <message>
            <source>next working day: %1</source>
            <translation>次の開庁日：%1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>note: %1</source>
            <translation>注：%1</translation>
        </message>
        <message>
            <source>open</source>
            <translation>開庁日</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>取り消し済み</translation>
        </message>
        <message>
            <source>that era had ended; the year was counted on</source>
            <translation>その元号は終わっているため、続けて数えました</translation>
        </message>
        <message>
            <source>that era had not begun; the year was counted back</source>
            <translation>その元号はまだ始まっていないため、さかのぼって数えました</translation>
        </message>
        <message>
            <source>the era was taken from today</source>
            <translation>元号は今日のものとしました</translation>
        </message>
        <message>
            <source>the weekday does not fit the date</source>
            <translation>曜日が日付と合いません</translation>
        </message>
        <message>
            <source>the year was taken from today</source>
            <translation>年は今日から補いました</translation>
        </message>
        <message>
            <source>utf-8 (default) or cp932.</source>
            <translation>utf-8（既定）か cp932。</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>土日</translation>
        </message>
        <message>
            <source>“%1” cannot be imported. Kinds: consultations, organizations.</source>
            <translation>「%1」は取り込めません。種類：consultations、organizations</translation>
        </message>
        <message>
            <source>“%1” is neither a month (2026-11) nor a fiscal year (R8).</source>
            <translation>「%1」は月（2026-11）でも年度（R8）でもありません。</translation>
        </message>
        <message>
            <source>“%1” is no date. Write 2026-11-23, R8.11.23, 令和8年11月23日, 11/23 or 来週火.</source>
            <translation>「%1」は日付として読めません。2026-11-23、R8.11.23、令和8年11月23日、11/23、来週火 のように書いてください。</translation>
        </message>
        <message>
            <source>“%1” is no fiscal year. Write R8, H31, 令和8年度 or 2026.</source>
            <translation>「%1」は年度として読めません。R8、H31、令和8年度、2026 のように書いてください。</translation>
        </message>
        <message>
            <source>“%1” is no year between 1955 and 2099.</source>
            <translation>「%1」は 1955 から 2099 までの年ではありません。</translation>
        </message>
        <message>
            <source>… and %1 more.</source>
            <translation>…ほか%1件。</translation>
        </message>
        <message>
            <source>Say where the sheet goes with -o OUT.pdf or OUT.odt.</source>
            <translation>出力先を -o OUT.pdf か -o OUT.odt で指定してください。</translation>
        </message>
        <message>
            <source>The name of the sheet must end in .pdf or .odt.</source>
            <translation>帳票の出力先は .pdf か .odt で終わるようにしてください。</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>オプション：</translation>
        </message>
        <message>
            <source>There is no option “%1” here.</source>
            <translation>ここには「%1」というオプションはありません。</translation>
        </message>
        <message>
            <source>%1 needs a value.</source>
            <translation>%1 には値が必要です。</translation>
        </message>
        <message>
            <source>--minutes needs a number.</source>
            <translation>--minutes には分の数を指定してください。</translation>
        </message>
        <message>
            <source>--due needs --next: what is to be done by then.</source>
            <translation>--due には、そのときまでにすることを --next で添えてください。</translation>
        </message>
        <message>
            <source>%1 is damaged so far that its records cannot be read. It was left as it is. Put the last backup in its place: musubi-cli -f %1 restore BACKUP</source>
            <translation>%1 は、記録を読めないほど壊れています。手を加えていません。直近の控えと置き換えてください：musubi-cli -f %1 restore 控えのファイル</translation>
        </message>
        <message>
            <source>Name the file to write: -o OUT.ics.</source>
            <translation>書き出すファイルを -o OUT.ics で指定してください。</translation>
        </message>
        <message>
            <source>The name of a calendar must end in .ics.</source>
            <translation>カレンダーのファイル名は .ics で終わるようにしてください。</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>終わりの日が初めの日より前です。</translation>
        </message>
        <message>
            <source>Wrote %1 entries to %2.</source>
            <translation>予定%1件を %2 に書き出しました。</translation>
        </message>
        <message>
            <source>“%1” is nothing a calendar can do.</source>
            <translation>calendar に「%1」はありません。</translation>
        </message>
        <message>
            <source>The first day (default: this fiscal year).</source>
            <translation>初めの日（指定しないと今年度の初日）。</translation>
        </message>
        <message>
            <source>The last day (default: the next fiscal year).</source>
            <translation>終わりの日（指定しないと来年度の末日）。</translation>
        </message>
        <message>
            <source>A list of %1 is not narrowed by --year.</source>
            <translation>%1 の一覧は --year で絞れません。</translation>
        </message>
        <message>
            <source>Consultations received (each contact)</source>
            <translation>相談（延べ）</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>継続</translation>
        </message>
        <message>
            <source>Contacts made by the office</source>
            <translation>センターからの連絡</translation>
        </message>
        <message>
            <source>Quick enquiries</source>
            <translation>問合せ</translation>
        </message>
        <message>
            <source>Minutes spent</source>
            <translation>対応時間（分）</translation>
        </message>
        <message>
            <source>Cases opened</source>
            <translation>受け付けた案件</translation>
        </message>
        <message>
            <source>Meetings held</source>
            <translation>開いた会議</translation>
        </message>
        <message>
            <source>Who came to them (each attendance)</source>
            <translation>会議の出席（延べ）</translation>
        </message>
        <message>
            <source>From the public side</source>
            <translation>官</translation>
        </message>
        <message>
            <source>From the private side</source>
            <translation>民</translation>
        </message>
        <message>
            <source>Bodies that came (each body once)</source>
            <translation>出席した団体・課（実）</translation>
        </message>
        <message>
            <source>PERIOD</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>“%1” is neither a fiscal year nor a month. Write R8, 2026 or 2026-11.</source>
            <translation>「%1」は年度でも月でもありません。R8、2026、2026-11 のように書いてください。</translation>
        </message>
        <message>
            <source>(nothing chosen)</source>
            <translation>（未選択）</translation>
        </message>
        <message>
            <source>%1 as the main one</source>
            <translation>うち◎ %1</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Count a month or a fiscal year.</source>
            <translation>月または年度の件数を数えます。</translation>
        </message>
        <message>
            <source>Nobody on file speaks for this theme yet. Enter fields for the case and for the organisations.</source>
            <translation>このテーマに合う団体・課がまだありません。案件と団体に活動分野を入れてください。</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>点</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>官民</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>団体・課</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Whom to invite to talk about a case or consultation, and why.</source>
            <translation>案件や相談の協議に招く団体・課と、その理由を示します。</translation>
        </message>
        <message>
            <source>At most so many lines (default 12).</source>
            <translation>最大の行数（既定は12）。</translation>
        </message>
        <message>
            <source>No case study of %1 has been written yet.</source>
            <translation>%1の実践事例はまだありません。</translation>
        </message>
        <message>
            <source>There is no event on or called “%1”. See: list events.</source>
            <translation>「%1」の日または題名の講座・交流会はありません。list events で確かめてください。</translation>
        </message>
        <message>
            <source>“%1” may be several events. Write more of the title: %2</source>
            <translation>「%1」に当たる講座・交流会がいくつかあります。題名を続けて書いてください: %2</translation>
        </message>
        <message>
            <source>“%1” is not a kind. Kinds: cases, consultations, events, meetings, organizations, people, programmes, projects, tasks.</source>
            <translation>「%1」という種類はありません。cases、consultations、events、meetings、organizations、people、programmes、projects、tasks のいずれかです。</translation>
        </message>
        <message>
            <source>List cases, consultations, events, meetings, organizations, people, programmes, projects or tasks.</source>
            <translation>案件・相談・講座・協議・団体・人・制度・協働事業・約束の一覧を表示します。</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>取り扱い</translation>
        </message>
        <message>
            <source>FILE.ics</source>
            <translation>FILE.ics</translation>
        </message>
        <message>
            <source>%1 meetings planned, %2 changed, %3 called off; %4 events were no news.</source>
            <translation>企画中の協議 %1件、変更 %2件、取消 %3件。新しいことのない予定 %4件。</translation>
        </message>
        <message>
            <source>Write the calendar for other programs, or take in invitations.</source>
            <translation>予定をほかのソフト向けに書き出し、届いた案内を取り込みます。</translation>
        </message>
        <message>
            <source>“%1” is no sheet. Sheets: %2.</source>
            <translation>「%1」という帳票はありません。帳票：%2</translation>
        </message>
        <message>
            <source>Nobody is asked to %1 yet: there is nobody to write to.</source>
            <translation>%1にはまだ誰も招かれていません。宛てる人がいません。</translation>
        </message>
        <message>
            <source>“%1” is one word too many. Write: musubi-cli %2</source>
            <translation>「%1」は余分です。書き方：musubi-cli %2</translation>
        </message>
        <message>
            <source>--today says the day of the sample; it needs --sample.</source>
            <translation>--today は見本の日付です。--sample と一緒に使ってください。</translation>
        </message>
        <message>
            <source>Different ones (each case once, a contact without a case by itself)</source>
            <translation>実件数（案件ごとに1件、案件のない相談は各1件）</translation>
        </message>
        <message>
            <source>Of neither side</source>
            <translation>うち官・民のどちらでもない</translation>
        </message>
        <message>
            <source>(several)</source>
            <translation>（複数）</translation>
        </message>
        <message>
            <source>%1 each counted once</source>
            <translation>1件1地域で数えると%1</translation>
        </message>
        <message>
            <source>It ends with 0 when done; with 1 when something could not be done or what was named is not on file; with 2 when called wrongly (an unknown command or option, a number, date or year that cannot be read, a wrong ending of a file name).</source>
            <translation>終了コードは、0 できた、1 できなかった・名指した記録がなかった、2 呼び方の誤り（知らないコマンドやオプション、読めない番号・日付・年度、出力先の拡張子の誤り）、です。</translation>
        </message>
        <message>
            <source>%1 is the number of a consultation.</source>
            <translation>%1 は相談の番号です。</translation>
        </message>
        <message>
            <source>%1 is the number of an enquiry.</source>
            <translation>%1 は問合せの番号です。</translation>
        </message>
        <message>
            <source>%1 is the number of a case.</source>
            <translation>%1 は案件の番号です。</translation>
        </message>
        <message>
            <source>%1 is the number of a meeting.</source>
            <translation>%1 は協議の番号です。</translation>
        </message>
        <message>
            <source>%1 is the number of a project.</source>
            <translation>%1 は協働事業の番号です。</translation>
        </message>
        <message>
            <source>That of a consultation is wanted here, like R8-0001.</source>
            <translation>ここには R8-0001 のような相談の番号が要ります。</translation>
        </message>
        <message>
            <source>That of a case is wanted here, like R8-K001.</source>
            <translation>ここには R8-K001 のような案件の番号が要ります。</translation>
        </message>
        <message>
            <source>That of a meeting is wanted here, like R8-M001.</source>
            <translation>ここには R8-M001 のような協議の番号が要ります。</translation>
        </message>
        <message>
            <source>That of a project is wanted here, like R8-P001.</source>
            <translation>ここには R8-P001 のような協働事業の番号が要ります。</translation>
        </message>
        <message>
            <source>Meetings of the case: %1.</source>
            <translation>この案件の協議：%1。</translation>
        </message>
        <message>
            <source>Projects of the case: %1.</source>
            <translation>この案件の協働事業：%1。</translation>
        </message>
        <message>
            <source>The name of the file must end in .pdf, .odt, .csv or .xlsx: %1.</source>
            <translation>%1の出力先は .pdf、.odt、.csv、.xlsx のいずれかで終わるようにしてください。</translation>
        </message>
        <message>
            <source> </source>
            <comment>between two sentences</comment>
            <translation></translation>
        </message>
        <message>
            <source>Enter it in the window under Settings, The centre.</source>
            <translation>窓の「設定」の「センター」に入れてください。</translation>
        </message>
        <message>
            <source>Make a paper: consultation, case-summary, pathway or case-study NUMBER, consultation-ledger 2026-11|R8, project, role-table, requirements, screening or evaluation NUMBER of a project, grant-ledger R8; event or participants DAY|TITLE; agenda, attendance, name-cards, minutes, promises, reply or invitation NUMBER of a meeting.</source>
            <translation>帳票を作ります：consultation・case-summary・pathway・case-study 番号、consultation-ledger 2026-11|R8、協働事業の project・role-table・requirements・screening・evaluation 番号、grant-ledger R8、event・participants 日付|題名、会議の agenda・attendance・name-cards・minutes・promises・reply・invitation 番号。</translation>
        </message>
        <message>
            <source>“%1” is no number. Write one like R8-0001 (consultation), R8-K001 (case), R8-M001 (meeting) or R8-P001 (project).</source>
            <translation>「%1」は番号として読めません。R8-0001（相談）、R8-K001（案件）、R8-M001（協議）、R8-P001（協働事業）のように書いてください。</translation>
        </message>
        <message>
            <source>%1 is the number of neither a case nor a consultation. One of these is wanted here, like R8-K001 or R8-0001.</source>
            <translation>%1 は案件の番号でも相談の番号でもありません。ここには R8-K001 や R8-0001 のような、案件か相談の番号が要ります。</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::Calendar</name>
        <message>
            <source>Meetings</source>
            <translation>協議・打合せ</translation>
        </message>
        <message>
            <source>Dates offered</source>
            <translation>候補日</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>締切</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>約束・宿題</translation>
        </message>
        <message>
            <source>offered</source>
            <translation>候補</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>超過</translation>
        </message>
        <message>
            <source>done</source>
            <translation>済み</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>相談・訪問</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>講座・交流</translation>
        </message>
        <message>
            <source>No. %1 %2</source>
            <extracomment>%1 the number of a meeting in its series, %2 its theme</extracomment>
            <translation>第%1回 %2</translation>
        </message>
        <message>
            <source>answers %1</source>
            <translation>日程調整中 %1</translation>
        </message>
        <message>
            <source>public %1, private %2</source>
            <translation>官%1・民%2</translation>
        </message>
        <message>
            <source>prepared %1 of %2</source>
            <translation>準備 %1／%2</translation>
        </message>
        <message>
            <source>left: %1</source>
            <translation>残り：%1</translation>
        </message>
        <message>
            <source>Call of %1</source>
            <extracomment>%1 a programme</extracomment>
            <translation>%1の募集</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <extracomment>%1 how many people, %2 how far it is prepared: on one line where it finds room in a column of the week</extracomment>
            <translation>%1 ・ %2</translation>
        </message>
        <message>
            <source>held</source>
            <translation>仮押さえ</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>予定</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::CalendarEvents</name>
        <message>
            <source>Done: %1</source>
            <translation>済み：%1</translation>
        </message>
        <message>
            <source>Date offered: %1</source>
            <translation>候補日：%1</translation>
        </message>
        <message>
            <source>Deadline: %1</source>
            <translation>締切：%1</translation>
        </message>
        <message>
            <source>Calendar of the centre</source>
            <translation>センターの予定</translation>
        </message>
        <message>
            <source>Date held: %1</source>
            <translation>仮押さえ：%1</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::CalendarPapers</name>
        <message>
            <source>nobody's</source>
            <translation>担当なし</translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>%1を除く</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::DateWords</name>
        <message>
            <source>%1: %2</source>
            <comment>who and why</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message numerus="yes">
            <source>All %n who are required can come</source>
            <translation>
                <numerusform>必須の%n名がそろいます</numerusform>
            </translation>
        </message>
        <message>
            <source>× from who is required (%1)</source>
            <translation>必須の方が × です（%1）</translation>
        </message>
        <message>
            <source>No answer yet from who is required (%1)</source>
            <translation>必須の方が未回答です（%1）</translation>
        </message>
        <message>
            <source>△ from who is required, to be made sure (%1)</source>
            <translation>必須の方が △ です。確かめが要ります（%1）</translation>
        </message>
        <message>
            <source>public %1, private %2</source>
            <translation>官%1・民%2</translation>
        </message>
        <message>
            <source>%1: enough</source>
            <translation>%1 で条件を満たします</translation>
        </message>
        <message>
            <source>%1 of %2 from the public side</source>
            <translation>官%1（%2名以上）</translation>
        </message>
        <message>
            <source>%1 of %2 from the private side</source>
            <translation>民%1（%2名以上）</translation>
        </message>
        <message>
            <source>Too few: %1</source>
            <translation>%1 で条件に足りません</translation>
        </message>
        <message>
            <source>× from %1 (%2)</source>
            <translation>×は%1人（%2）</translation>
        </message>
        <message>
            <source>△ from %1 (%2)</source>
            <translation>△は%1人（%2）</translation>
        </message>
        <message>
            <source>No answer from %1 (%2)</source>
            <translation>未回答は%1人（%2）</translation>
        </message>
        <message>
            <source>Outside office hours</source>
            <translation>時間外です</translation>
        </message>
        <message>
            <source>Already past</source>
            <translation>過ぎています</translation>
        </message>
        <message numerus="yes">
            <source>Only %n working days left to invite</source>
            <translation>
                <numerusform>案内までに%n営業日しかありません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days left to invite</source>
            <translation>
                <numerusform>案内の発送に%n営業日あります</numerusform>
            </translation>
        </message>
        <message>
            <source>This date is not among those offered.</source>
            <translation>候補日にない日です。</translation>
        </message>
        <message>
            <source>This day is offered more than once; the heading must give the time.</source>
            <translation>同じ日に候補が二つ以上あります。見出しに時刻が要ります。</translation>
        </message>
        <message>
            <source>This date stands in the table before; the first column counts.</source>
            <translation>同じ日がもう一つあります。先の列を使います。</translation>
        </message>
        <message>
            <source>Nobody is named for these answers.</source>
            <translation>どなたの回答か書かれていません。</translation>
        </message>
        <message>
            <source>This name stands in the table before; the first row counts.</source>
            <translation>同じ名前がもう一つあります。先の行を使います。</translation>
        </message>
        <message>
            <source>This is neither ○ nor △ nor ×.</source>
            <translation>○△×のどれでもありません。</translation>
        </message>
        <message>
            <source>× from everybody</source>
            <translation>全員が × です</translation>
        </message>
        <message>
            <source>%1. </source>
            <comment>one sentence of several</comment>
            <translation>%1。</translation>
        </message>
        <message>
            <source>Everybody has answered × to this date. It can be fixed only with a reason.</source>
            <translation>この日は全員が × です。理由を書かないと決められません。</translation>
        </message>
        <message>
            <source>%1, who must be there, has answered × to this date. It can be fixed only with a reason.</source>
            <translation>この日は必須の方が × です（%1）。理由を書かないと決められません。</translation>
        </message>
        <message>
            <source>at least %1 from the public and %2 from the private side</source>
            <translation>官 %1名以上・民 %2名以上</translation>
        </message>
        <message numerus="yes">
            <source>It takes place with %1, and the %n who are required. △ counts as half a person.</source>
            <translation>
                <numerusform>成立の条件：%1、必須の%n名がそろうこと。△は人数に半分と数えます。</numerusform>
            </translation>
        </message>
        <message>
            <source>It takes place with %1. △ counts as half a person.</source>
            <translation>成立の条件：%1。△は人数に半分と数えます。</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>day and hours</comment>
            <translation>%1%2</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::Deeds</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>ファイルを付ける</translation>
        </message>
        <message>
            <source>Bring back a version</source>
            <translation>以前の版に戻す</translation>
        </message>
        <message>
            <source>Change a setting</source>
            <translation>設定を変更</translation>
        </message>
        <message>
            <source>Close a case</source>
            <translation>案件を終結</translation>
        </message>
        <message>
            <source>Do again</source>
            <translation>やり直し</translation>
        </message>
        <message>
            <source>Edit a case</source>
            <translation>案件を編集</translation>
        </message>
        <message>
            <source>Edit a consultation</source>
            <translation>相談を編集</translation>
        </message>
        <message>
            <source>Edit a coordinator</source>
            <translation>担当者を編集</translation>
        </message>
        <message>
            <source>Edit a list of words</source>
            <translation>語彙を編集</translation>
        </message>
        <message>
            <source>Edit a person</source>
            <translation>人を編集</translation>
        </message>
        <message>
            <source>Edit a promise</source>
            <translation>約束を編集</translation>
        </message>
        <message>
            <source>Edit an organisation</source>
            <translation>団体を編集</translation>
        </message>
        <message>
            <source>Edit several records</source>
            <translation>まとめて編集</translation>
        </message>
        <message>
            <source>Enter a coordinator</source>
            <translation>担当者を登録</translation>
        </message>
        <message>
            <source>Enter a promise</source>
            <translation>約束を登録</translation>
        </message>
        <message>
            <source>Import consultations</source>
            <translation>相談を取り込み</translation>
        </message>
        <message>
            <source>Import organisations</source>
            <translation>団体を取り込み</translation>
        </message>
        <message>
            <source>Make the file</source>
            <translation>ファイルを作成</translation>
        </message>
        <message>
            <source>Merge organisations</source>
            <translation>団体を統合</translation>
        </message>
        <message>
            <source>Merge people</source>
            <translation>人を統合</translation>
        </message>
        <message>
            <source>Move a case to the trash</source>
            <translation>案件をごみ箱へ移動</translation>
        </message>
        <message>
            <source>Move a person to the trash</source>
            <translation>人をごみ箱へ移動</translation>
        </message>
        <message>
            <source>Move a promise to the trash</source>
            <translation>約束をごみ箱へ移動</translation>
        </message>
        <message>
            <source>Move an organisation to the trash</source>
            <translation>団体をごみ箱へ移動</translation>
        </message>
        <message>
            <source>Move consultations to the trash</source>
            <translation>相談をごみ箱へ移動</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>案件を開始</translation>
        </message>
        <message>
            <source>Record an outcome</source>
            <translation>成果を記録</translation>
        </message>
        <message>
            <source>Record that an organisation was dissolved</source>
            <translation>団体の解散を記録</translation>
        </message>
        <message>
            <source>Register a consultation</source>
            <translation>相談を登録</translation>
        </message>
        <message>
            <source>Register a person</source>
            <translation>人を登録</translation>
        </message>
        <message>
            <source>Register an organisation</source>
            <translation>団体を登録</translation>
        </message>
        <message>
            <source>Rename an organisation</source>
            <translation>団体の名称を変更</translation>
        </message>
        <message>
            <source>Reopen a case</source>
            <translation>案件を再開</translation>
        </message>
        <message>
            <source>Revert an action</source>
            <translation>操作を元に戻す</translation>
        </message>
        <message>
            <source>Settle a promise</source>
            <translation>約束を済みに</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>取り消し</translation>
        </message>
        <message>
            <source>Take off a file</source>
            <translation>ファイルを外す</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>ごみ箱から戻す</translation>
        </message>
        <message>
            <source>Tie consultations to a case</source>
            <translation>相談を案件に結ぶ</translation>
        </message>
        <message>
            <source>Convene a meeting</source>
            <translation>会議を設ける</translation>
        </message>
        <message>
            <source>Edit a meeting</source>
            <translation>会議を編集</translation>
        </message>
        <message>
            <source>Offer dates for a meeting</source>
            <translation>候補日を示す</translation>
        </message>
        <message>
            <source>Record answers to the dates</source>
            <translation>日程の回答を記録</translation>
        </message>
        <message>
            <source>Fix the date of a meeting</source>
            <translation>開催日を確定</translation>
        </message>
        <message>
            <source>Move a meeting</source>
            <translation>会議の日時を変更</translation>
        </message>
        <message>
            <source>Postpone a meeting</source>
            <translation>会議を延期</translation>
        </message>
        <message>
            <source>Call off a meeting</source>
            <translation>会議を中止</translation>
        </message>
        <message>
            <source>Record invitations as sent</source>
            <translation>案内の送付を記録</translation>
        </message>
        <message>
            <source>Record that a meeting was held</source>
            <translation>開催を記録</translation>
        </message>
        <message>
            <source>Record minutes</source>
            <translation>議事を記録</translation>
        </message>
        <message>
            <source>Tick off the preparation of a meeting</source>
            <translation>準備の状況を記録</translation>
        </message>
        <message>
            <source>Move a meeting to the trash</source>
            <translation>会議をごみ箱へ移動</translation>
        </message>
        <message>
            <source>Register a programme</source>
            <translation>制度を登録</translation>
        </message>
        <message>
            <source>Edit a programme</source>
            <translation>制度を編集</translation>
        </message>
        <message>
            <source>Rename a programme</source>
            <translation>制度の名称を変更</translation>
        </message>
        <message>
            <source>Move a programme to the trash</source>
            <translation>制度をごみ箱へ移動</translation>
        </message>
        <message>
            <source>Register a project</source>
            <translation>協働事業を登録</translation>
        </message>
        <message>
            <source>Edit a project</source>
            <translation>協働事業を編集</translation>
        </message>
        <message>
            <source>Move a project on</source>
            <translation>協働事業の状態を進める</translation>
        </message>
        <message>
            <source>Record money of a project</source>
            <translation>協働事業の金額を記録</translation>
        </message>
        <message>
            <source>Divide the roles of a project</source>
            <translation>役割分担を記録</translation>
        </message>
        <message>
            <source>Record a screening</source>
            <translation>審査を記録</translation>
        </message>
        <message>
            <source>Record an evaluation</source>
            <translation>相互評価を記録</translation>
        </message>
        <message>
            <source>Record a milestone</source>
            <translation>節目・報告を記録</translation>
        </message>
        <message>
            <source>Continue a project into the next year</source>
            <translation>協働事業を次年度に継続</translation>
        </message>
        <message>
            <source>Move a project to the trash</source>
            <translation>協働事業をごみ箱へ移動</translation>
        </message>
        <message>
            <source>Register an event</source>
            <translation>講座・交流会を登録</translation>
        </message>
        <message>
            <source>Edit an event</source>
            <translation>講座・交流会を編集</translation>
        </message>
        <message>
            <source>Move an event</source>
            <translation>講座・交流会の日時を変更</translation>
        </message>
        <message>
            <source>Move an event to the trash</source>
            <translation>講座・交流会をごみ箱へ移動</translation>
        </message>
        <message>
            <source>Write a case study</source>
            <translation>実践事例を書く</translation>
        </message>
        <message>
            <source>Edit a case study</source>
            <translation>実践事例を編集</translation>
        </message>
        <message>
            <source>Record a publication</source>
            <translation>公開を記録</translation>
        </message>
        <message>
            <source>Move a case study to the trash</source>
            <translation>実践事例をごみ箱へ移動</translation>
        </message>
        <message>
            <source>Edit the template of a letter</source>
            <translation>文書のひな形を編集</translation>
        </message>
        <message>
            <source>Take in a calendar file</source>
            <translation>カレンダーファイルを取り込む</translation>
        </message>
        <message>
            <source>Plan a visit</source>
            <translation>訪問の予定を入れる</translation>
        </message>
        <message>
            <source>Change a planned visit</source>
            <translation>訪問の予定を変える</translation>
        </message>
        <message>
            <source>Hold a date for a meeting, or let it go</source>
            <translation>候補日を仮に押さえる・放す</translation>
        </message>
        <message>
            <source>Move a milestone</source>
            <translation>事業の期日を動かす</translation>
        </message>
        <message>
            <source>Print a paper</source>
            <translation>帳票を印刷</translation>
        </message>
        <message>
            <source>Save a paper as a file</source>
            <translation>帳票をファイルに保存</translation>
        </message>
        <message>
            <source>Export a list</source>
            <translation>一覧を書き出し</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::GrantSteps</name>
        <message>
            <source>%1 × %2 = %3</source>
            <translation>%1 × %2 = %3</translation>
        </message>
        <message>
            <source>below %1 %2 → %3</source>
            <translation>%1未満%2 → %3</translation>
        </message>
        <message>
            <source>cap %1 → %2</source>
            <translation>上限 %1 → %2</translation>
        </message>
        <message>
            <source>within the cap of %1</source>
            <translation>上限 %1 以内</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>上限 %1</translation>
        </message>
        <message>
            <source>%1 of the cost</source>
            <translation>対象経費の%1以内</translation>
        </message>
        <message>
            <source>below %1 %2</source>
            <translation>%1未満%2</translation>
        </message>
        <message>
            <source>%1 members or more</source>
            <translation>構成員%1人以上</translation>
        </message>
        <message>
            <source>preliminary talks mandatory</source>
            <translation>事前協議が必須</translation>
        </message>
        <message>
            <source>no amounts on file</source>
            <translation>金額の記録なし</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::MailWords</name>
        <message>
            <source>Date</source>
            <translation>候補日</translation>
        </message>
        <message>
            <source>○△×</source>
            <translation>○△×</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>ひとこと</translation>
        </message>
        <message>
            <source>Phone %1</source>
            <translation>電話 %1</translation>
        </message>
        <message>
            <source>Fax %1</source>
            <translation>FAX %1</translation>
        </message>
        <message>
            <source>To everybody concerned</source>
            <translation>関係者各位</translation>
        </message>
        <message>
            <source>Thank you for your cooperation. This is %1.</source>
            <translation>いつもお世話になっております。%1です。</translation>
        </message>
        <message>
            <source>Please write one sign for each date into the table:</source>
            <translation>下の表の候補日ごとに、次の印をご記入のうえご返信ください。</translation>
        </message>
        <message>
            <source>○ can come, △ can come if something is rearranged, × cannot come.</source>
            <translation>○ 出席できる　△ 調整すれば出席できる　× 出席できない</translation>
        </message>
        <message>
            <source>Your name and organisation:</source>
            <translation>お名前・ご所属：</translation>
        </message>
        <message>
            <source>Place: %1</source>
            <translation>会場：%1</translation>
        </message>
        <message>
            <source>You can also take part by video.</source>
            <translation>オンラインでもご参加いただけます。</translation>
        </message>
        <message>
            <source>What it is about: %1</source>
            <translation>趣旨：%1</translation>
        </message>
        <message>
            <source>Please answer by: %1</source>
            <translation>回答期限：%1</translation>
        </message>
        <message>
            <source>Finding a date: %1 (request)</source>
            <translation>日程調整：%1（お願い）</translation>
        </message>
        <message>
            <source>We are looking for a date for the meeting “%1”.</source>
            <translation>「%1」の日程を調整しております。</translation>
        </message>
        <message>
            <source>Finding a date: %1 (reminder)</source>
            <translation>日程調整：%1（回答のお願い）</translation>
        </message>
        <message>
            <source>We have asked for your answer to the dates for the meeting “%1”. Should this mail have crossed with it, please disregard it.</source>
            <translation>「%1」の日程について、先にご都合をお尋ねしております。行き違いでご回答をいただいておりましたら、ご容赦ください。</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::MeetingWords</name>
        <message>
            <source>Planned</source>
            <translation>企画中</translation>
        </message>
        <message>
            <source>Asking around</source>
            <translation>打診中</translation>
        </message>
        <message>
            <source>Finding a date</source>
            <translation>日程調整中</translation>
        </message>
        <message>
            <source>Date fixed</source>
            <translation>開催決定</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>案内済</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>開催済</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>延期</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>未</translation>
        </message>
        <message>
            <source>Being asked</source>
            <translation>打診中</translation>
        </message>
        <message>
            <source>Inclined to come</source>
            <translation>内諾</translation>
        </message>
        <message>
            <source>Formally asked</source>
            <translation>正式依頼済</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>承諾</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>辞退</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>出席予定</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>欠席</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>出席</translation>
        </message>
        <message>
            <source>Came late</source>
            <translation>遅参</translation>
        </message>
        <message>
            <source>Represented</source>
            <translation>代理</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>Absent on the day</source>
            <translation>当日欠席</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>オブザーバー</translation>
        </message>
        <message>
            <source>No minutes yet</source>
            <translation>未作成</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>案</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>確認中</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>確定</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送付済</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>合意事項</translation>
        </message>
        <message>
            <source>Opinions differ</source>
            <translation>意見が分かれた点</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>未回答</translation>
        </message>
        <message>
            <source>Can come</source>
            <translation>出席できる</translation>
        </message>
        <message>
            <source>Perhaps</source>
            <translation>調整すれば出席できる</translation>
        </message>
        <message>
            <source>Cannot come</source>
            <translation>出席できない</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>第%1回</translation>
        </message>
        <message numerus="yes">
            <source>Ask %n who have not answered</source>
            <translation>
                <numerusform>未回答の%n名に聞く</numerusform>
            </translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>議事録を書く</translation>
        </message>
        <message>
            <source>Tell the new date to all who have a letter</source>
            <translation>案内を送った人に新しい日時を知らせる</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::ParticipantWords</name>
        <message>
            <source>%1</source>
            <comment>a person, with 様</comment>
            <translation>%1 様</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>post and person, with 様</comment>
            <translation>%1 %2 様</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::ProjectWords</name>
        <message>
            <source>Idea</source>
            <translation>構想</translation>
        </message>
        <message>
            <source>First talks</source>
            <translation>事前相談</translation>
        </message>
        <message>
            <source>Preliminary talks</source>
            <translation>事前協議</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>申請済</translation>
        </message>
        <message>
            <source>Being screened</source>
            <translation>審査中</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>採択</translation>
        </message>
        <message>
            <source>Accepted on conditions</source>
            <translation>条件付き採択</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>不採択</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>取下げ</translation>
        </message>
        <message>
            <source>Being reviewed</source>
            <translation>見直し協議</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>交付決定</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実施中</translation>
        </message>
        <message>
            <source>Change applied for</source>
            <translation>変更申請中</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>実績報告済</translation>
        </message>
        <message>
            <source>Amount fixed</source>
            <translation>額確定</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>精算済</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation>評価済</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>申請</translation>
        </message>
        <message>
            <source>Check of eligibility</source>
            <translation>要件審査</translation>
        </message>
        <message>
            <source>First screening (documents)</source>
            <translation>1次審査（書類）</translation>
        </message>
        <message>
            <source>Second screening (presentation)</source>
            <translation>2次審査（公開プレゼン）</translation>
        </message>
        <message>
            <source>Notice of the result</source>
            <translation>結果通知</translation>
        </message>
        <message>
            <source>Review meeting</source>
            <translation>見直し会議</translation>
        </message>
        <message>
            <source>Application for the grant</source>
            <translation>交付申請</translation>
        </message>
        <message>
            <source>Decision of the grant</source>
            <translation>交付決定</translation>
        </message>
        <message>
            <source>Advance payment</source>
            <translation>概算払</translation>
        </message>
        <message>
            <source>Interim report</source>
            <translation>中間報告</translation>
        </message>
        <message>
            <source>Approval of a change</source>
            <translation>変更・中止の承認</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Final report</source>
            <translation>実績報告</translation>
        </message>
        <message>
            <source>Fixing of the amount</source>
            <translation>額の確定</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>精算</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>Report meeting</source>
            <translation>報告会</translation>
        </message>
        <message>
            <source>Tracing after 6 months</source>
            <translation>6か月後の確認</translation>
        </message>
        <message>
            <source>Tracing after 1 year</source>
            <translation>1年後の確認</translation>
        </message>
        <message>
            <source>Tracing after 2 years</source>
            <translation>2年後の確認</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>手順</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未了</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>済</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>該当なし</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>免除</translation>
        </message>
        <message>
            <source>Accepted after review</source>
            <translation>見直し後採択</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>補欠</translation>
        </message>
        <message>
            <source>At planning</source>
            <translation>企画時</translation>
        </message>
        <message>
            <source>Interim</source>
            <translation>中間</translation>
        </message>
        <message>
            <source>At completion</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>要件</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>提出書類</translation>
        </message>
        <message>
            <source>rounded down</source>
            <translation>切捨て</translation>
        </message>
        <message>
            <source>rounded to the nearest</source>
            <translation>四捨五入</translation>
        </message>
        <message>
            <source>rounded up</source>
            <translation>切上げ</translation>
        </message>
        <message>
            <source>No part</source>
            <translation>役割なし</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>主に担う</translation>
        </message>
        <message>
            <source>Works along</source>
            <translation>共に担う</translation>
        </message>
        <message>
            <source>Advises</source>
            <translation>助言する</translation>
        </message>
        <message>
            <source>%1 (year %2)</source>
            <translation>%1（%2年目）</translation>
        </message>
        <message>
            <source>¥%1</source>
            <translation>%1円</translation>
        </message>
        <message>
            <source>%1 (was %2)</source>
            <translation>%1（実績 %2）</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Taken off</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>As it stands (%1)</source>
            <translation>今の版（%1）</translation>
        </message>
        <message>
            <source>“%1”: nobody leads it (◎).</source>
            <translation>「%1」に主に担う団体・課（◎）がありません。</translation>
        </message>
        <message>
            <source>“%1”: several lead it (◎).</source>
            <translation>「%1」に主に担う団体・課（◎）が2つ以上あります。</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::TimeWords</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>date held for</source>
            <translation>仮押さえ</translation>
        </message>
        <message>
            <source>course</source>
            <translation>講座・交流</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>訪問</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>協議</translation>
        </message>
        <message>
            <source>%1 is taken then: %2 “%3”, %4</source>
            <extracomment>%1 who, %2 meeting, course or visit, %3 its title, %4 when</extracomment>
            <translation>%1はこの時間に予定があります（%2「%3」%4）</translation>
        </message>
        <message>
            <source>On a closed day</source>
            <translation>閉庁日です</translation>
        </message>
        <message>
            <source>On a closed day (%1)</source>
            <translation>閉庁日です（%1）</translation>
        </message>
        <message>
            <source>%1, who must be there, has said × to this time</source>
            <translation>必須の%1が、この日時は × と答えています</translation>
        </message>
        <message>
            <source>× to this time from %1</source>
            <translation>この日時に × と答えた方：%1</translation>
        </message>
        <message>
            <source>Invited for %1 and to be told: %2</source>
            <translation>%1の開催で案内済みです。変更を知らせる相手：%2</translation>
        </message>
        <message>
            <source>Invited for another day and to be told: %1</source>
            <translation>別の日で案内済みです。変更を知らせる相手：%1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AboutDialog</name>
        <message>
            <source>About Musubi</source>
            <translation>結について</translation>
        </message>
        <message>
            <source>Consultations, cases and collaboration of a civic centre, in one file on this computer. Nothing is sent anywhere.</source>
            <translation>市民協働センターの相談・案件・協働を、このコンピューターの1つのファイルで扱います。外部には何も送りません。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>GNU 一般公衆ライセンス（GPL）第3版以降に基づく自由ソフトウェアです。</translation>
        </message>
        <message>
            <source>Made with Qt %1.</source>
            <translation>Qt %1 を使っています。</translation>
        </message>
        <message>
            <source>Musubi %1</source>
            <translation>結 Musubi %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AffiliationRows</name>
        <message>
            <source>Add an affiliation</source>
            <translation>所属を加える</translation>
        </message>
        <message>
            <source>Affiliated from</source>
            <translation>所属の始まり</translation>
        </message>
        <message>
            <source>Affiliated until</source>
            <translation>所属の終わり</translation>
        </message>
        <message>
            <source>From</source>
            <translation>から</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>役職</translation>
        </message>
        <message>
            <source>Take this affiliation off</source>
            <translation>この所属を外す</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>まで</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AgendaField</name>
        <message>
            <source>Add an item</source>
            <translation>次第の項目を足す</translation>
        </message>
        <message>
            <source>Item %1</source>
            <translation>項目%1</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>所要（分）</translation>
        </message>
        <message>
            <source> min</source>
            <translation>分</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>説明者</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>資料</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AgendaRecordField</name>
        <message>
            <source>Said to “%1”</source>
            <translation>「%1」の発言・経過</translation>
        </message>
        <message>
            <source>The meeting has no agenda; write below.</source>
            <translation>次第がありません。下の欄に書いてください。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AgendaView</name>
        <message>
            <source>List of days</source>
            <translation>予定表</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AgendaWords</name>
        <message>
            <source>Late</source>
            <translation>超過</translation>
        </message>
        <message>
            <source>done</source>
            <translation>済み</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AmountProposal</name>
        <message>
            <source>Take %1</source>
            <translation>%1にする</translation>
        </message>
        <message>
            <source>%1: take %2. %3</source>
            <translation>%1：%2にする。%3</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AnswerGrid</name>
        <message>
            <source>Answers to the dates</source>
            <translation>候補日への回答</translation>
        </message>
        <message>
            <source>Reason and source…</source>
            <translation>理由と出どころ…</translation>
        </message>
        <message>
            <source>Required or not</source>
            <translation>必須にする／外す</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AnswerKeyWords</name>
        <message>
            <source>The next answer: ○ △ × none</source>
            <translation>次の回答にする（○ △ × なし）</translation>
        </message>
        <message>
            <source>Reason and source of the answer</source>
            <translation>理由と出どころを入れる</translation>
        </message>
        <message>
            <source>Must come, or need not</source>
            <translation>必須にする・外す</translation>
        </message>
        <message>
            <source>Take in a table of answers</source>
            <translation>回答の表を取り込む</translation>
        </message>
        <message>
            <source>Copy the answers as a table</source>
            <translation>回答を表として写す</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AnswerStrip</name>
        <message>
            <source>Reason, if one was given</source>
            <translation>理由（あれば）</translation>
        </message>
        <message>
            <source>Empty: just now</source>
            <translation>空欄は今の時刻</translation>
        </message>
        <message>
            <source>Where the answers come from</source>
            <translation>回答の出どころ</translation>
        </message>
        <message>
            <source>When they came; empty: just now</source>
            <translation>回答の日時。空欄は今の時刻</translation>
        </message>
        <message>
            <source>Reason for the answers entered next</source>
            <translation>次に入力する回答の理由</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Enter for the chosen cells: %1</source>
            <translation>選んだマスに入力：%1</translation>
        </message>
        <message>
            <source>For the answers entered next</source>
            <translation>次に入力する回答の出どころ</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出どころ</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AskedHeader</name>
        <message>
            <source>Required</source>
            <translation>必須</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AttachmentList</name>
        <message>
            <source>%1 is a program. It is not started from here; save a copy if you trust it.</source>
            <translation>「%1」はプログラムとして動くファイルです。ここからは開きません。信頼できるときは写しを保存してください。</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>ファイルを付ける</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>ファイルを付ける…</translation>
        </message>
        <message numerus="yes">
            <source>Attached %n files.</source>
            <translation>
                <numerusform>ファイルを %n件付けました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Files can also be dropped here, or pasted with Ctrl+V.</source>
            <translation>ファイルをここへドラッグするか、Ctrl+V で貼り付けることもできます。</translation>
        </message>
        <message>
            <source>No program on this machine opens %1. Save a copy of it instead.</source>
            <translation>「%1」を開くプログラムがこのパソコンにありません。写しを保存してください。</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>写しを保存</translation>
        </message>
        <message>
            <source>Save a copy of %1</source>
            <translation>「%1」の写しを保存</translation>
        </message>
        <message>
            <source>Saved a copy as %1.</source>
            <translation>写しを %1 に保存しました。</translation>
        </message>
        <message>
            <source>Take off %1</source>
            <translation>「%1」を外す</translation>
        </message>
        <message>
            <source>Took off %1.</source>
            <translation>「%1」を外しました。</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AttendanceDialog</name>
        <message>
            <source>Record who came</source>
            <translation>出欠を記録</translation>
        </message>
        <message>
            <source>Came without having been asked</source>
            <translation>当日参加の方</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>出欠</translation>
        </message>
        <message>
            <source>Who came in their place</source>
            <translation>代理で来た方</translation>
        </message>
        <message>
            <source>Who came in place of %1</source>
            <translation>%1の代理で来た方</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::BookDetail</name>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::BookEditor</name>
        <message>
            <source> (%1)</source>
            <translation>（%1）</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%n fields must be corrected before this can be registered.</source>
            <translation>
                <numerusform>登録する前に直す項目が%nか所あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Close, keeping the draft</source>
            <translation>下書きを残して閉じる</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>下書き</translation>
        </message>
        <message>
            <source>Draft kept  %1</source>
            <translation>下書きを保存  %1</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>その項目へ</translation>
        </message>
        <message>
            <source>Not kept yet; trying again</source>
            <translation>まだ保存できていません。もう一度試しています</translation>
        </message>
        <message>
            <source>Registered %1.</source>
            <translation>%1を登録しました。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Saved %1.</source>
            <translation>%1を保存しました。</translation>
        </message>
        <message>
            <source>This was moved to the trash in the meantime. What you wrote is still here and can be registered anew.</source>
            <translation>この登録は、編集のあいだにごみ箱へ移されました。書いた内容は残っており、新しく登録できます。</translation>
        </message>
        <message>
            <source>Throw this draft away</source>
            <translation>下書きを捨てる</translation>
        </message>
        <message>
            <source>What looks like this appears here.</source>
            <translation>似た登録があれば、ここに出ます。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::BookList</name>
        <message>
            <source> of %1</source>
            <translation>／%1件</translation>
        </message>
        <message numerus="yes">
            <source>%n organisations</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>条件を追加</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>団体・人</translation>
        </message>
        <message>
            <source>Export this list</source>
            <translation>この一覧を書き出す</translation>
        </message>
        <message>
            <source>List of organisations</source>
            <translation>団体の一覧</translation>
        </message>
        <message>
            <source>List of people</source>
            <translation>人の一覧</translation>
        </message>
        <message>
            <source>Look for entries that may be the same</source>
            <translation>重複かもしれない登録を探す</translation>
        </message>
        <message>
            <source>Name, reading, organisation, phone</source>
            <translation>氏名・かな・団体・電話で絞り込む</translation>
        </message>
        <message>
            <source>Name, reading, phone</source>
            <translation>名称・かな・電話</translation>
        </message>
        <message>
            <source>Narrow this list</source>
            <translation>この一覧を絞り込む</translation>
        </message>
        <message>
            <source>No organisation is in the book yet</source>
            <translation>団体はまだ登録されていません</translation>
        </message>
        <message>
            <source>No organisation meets these conditions</source>
            <translation>条件に合う団体はありません</translation>
        </message>
        <message>
            <source>Nobody is in the book yet</source>
            <translation>人はまだ登録されていません</translation>
        </message>
        <message>
            <source>Nobody meets these conditions</source>
            <translation>条件に合う人はいません</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>団体</translation>
        </message>
        <message>
            <source>Organisations or people</source>
            <translation>団体か人か</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Whoever is registered here is offered while the phone rings.</source>
            <translation>登録しておくと、電話を受けたときに候補として出ます。</translation>
        </message>
        <message numerus="yes">
            <source>Without the conditions there are %n.</source>
            <translation>
                <numerusform>条件を外すと%n件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>New person</source>
            <translation>人を登録</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>団体を登録</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::BudgetField</name>
        <message>
            <source>Add a line of the budget</source>
            <translation>予算の行を足す</translation>
        </message>
        <message>
            <source>Budget line %1</source>
            <translation>予算 %1行目</translation>
        </message>
        <message>
            <source>Cost item</source>
            <translation>費目</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>使いみち</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>予算額</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>決算額</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差額</translation>
        </message>
        <message>
            <source>Actual less changed; where nothing was changed, less planned</source>
            <translation>決算額から変更後の額（変更がなければ予算額）を引いた額</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>対象経費</translation>
        </message>
        <message>
            <source>Sum
of it eligible</source>
            <translation>計
うち対象経費</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::BulkDialog</name>
        <message numerus="yes">
            <source>%n consultations are selected. What you leave alone stays as it is in each.</source>
            <translation>
                <numerusform>%n 件の相談を選択しています。「変えない」の項目は、それぞれ今のまま残ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a topic</source>
            <translation>分類を加える</translation>
        </message>
        <message numerus="yes">
            <source>Change %n consultations</source>
            <translation>
                <numerusform>%n 件の相談を変更</numerusform>
            </translation>
        </message>
        <message>
            <source>Change several consultations</source>
            <translation>複数の相談をまとめて変更</translation>
        </message>
        <message>
            <source>Closed because</source>
            <translation>終結の理由</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>Tie to the case</source>
            <translation>案件に結ぶ</translation>
        </message>
        <message>
            <source>as the main topic ◎</source>
            <translation>主な分類（◎）にする</translation>
        </message>
        <message>
            <source>untie from the case</source>
            <translation>案件との結びを外す</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CalendarExchange</name>
        <message>
            <source>Write a calendar file</source>
            <translation>カレンダーファイルに書き出す</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>カレンダーファイル (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n entries to %1.</source>
            <translation>
                <numerusform>予定%n件を %1 に書き出しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in a calendar file</source>
            <translation>カレンダーファイルを取り込む</translation>
        </message>
        <message>
            <source>Taken in from %1: new %2, changed %3, called off %4.</source>
            <translation>%1 から取り込みました：新規 %2、変更 %3、取消 %4。</translation>
        </message>
        <message>
            <source>Stopped. Nothing of %1 was taken in.</source>
            <translation>中止しました。%1 は何も取り込んでいません。</translation>
        </message>
        <message>
            <source>Taking back %1</source>
            <translation>%1 の取り込みの取り消し</translation>
        </message>
        <message>
            <source>Nothing of %1 is in the file any more.</source>
            <translation>%1 の取り込みを取り消しました。</translation>
        </message>
        <message>
            <source>Taking in %1</source>
            <translation>%1 の取り込み</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>%1 の読み込み</translation>
        </message>
        <message>
            <source>All of %1 is here already.</source>
            <translation>%1の内容は、すべて取り込み済みです。</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n entries</source>
            <comment>name of a calendar file</comment>
            <translation>
                <numerusform>%1（%n件）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CalendarKeyWords</name>
        <message>
            <source>Along days and entries</source>
            <translation>日と予定の間を移る</translation>
        </message>
        <message>
            <source>First and last day of the week</source>
            <translation>週の初めの日・終わりの日</translation>
        </message>
        <message>
            <source>Earlier and later: a month, a week, a day</source>
            <translation>前へ・次へ（月・週・日）</translation>
        </message>
        <message>
            <source>To today</source>
            <translation>今日へ</translation>
        </message>
        <message>
            <source>Month, week, day, list</source>
            <translation>月・週・日・予定表</translation>
        </message>
        <message>
            <source>New entry on the chosen day</source>
            <translation>選んだ日に予定を入れる</translation>
        </message>
        <message>
            <source>Open the entry, or enter something for the day</source>
            <translation>予定を開く、その日に予定を入れる</translation>
        </message>
        <message>
            <source>Show the day</source>
            <translation>その日を表示</translation>
        </message>
        <message>
            <source>Move the entry</source>
            <translation>予定を動かす</translation>
        </message>
        <message>
            <source>Draw out the end of the entry</source>
            <translation>予定の終わりを延ばす・縮める</translation>
        </message>
        <message>
            <source>What can be done with the entry</source>
            <translation>予定に対してできること</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CalendarPopup</name>
        <message>
            <source>Calendar</source>
            <translation>カレンダー</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CalendarRoom</name>
        <message>
            <source>View</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>カレンダー</translation>
        </message>
        <message>
            <source>Earlier (Page Up)</source>
            <translation>前へ（Page Up）</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>To today (T)</source>
            <translation>今日へ（T）</translation>
        </message>
        <message>
            <source>Later (Page Down)</source>
            <translation>次へ（Page Down）</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>週</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>List</source>
            <translation>予定表</translation>
        </message>
        <message>
            <source>For the chosen day (N)</source>
            <translation>選んだ日に入れる（N）</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>第%1週</translation>
        </message>
        <message numerus="yes">
            <source>open on %n days</source>
            <translation>
                <numerusform>開庁日 %n日</numerusform>
            </translation>
        </message>
        <message>
            <source>meetings %1</source>
            <translation>協議・打合せ %1</translation>
        </message>
        <message>
            <source>deadlines %1</source>
            <translation>締切 %1</translation>
        </message>
        <message>
            <source>grey: outside office hours</source>
            <translation>灰色は時間外と閉庁日</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>予定 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n entries shown</source>
            <translation>
                <numerusform>予定 %1件／%n件を表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Entered “%1” for %2.</source>
            <translation>「%1」を%2に入れました。</translation>
        </message>
        <message>
            <source>Changed “%1”.</source>
            <translation>「%1」を変更しました。</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>済みにしました：%1</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>開く(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Edit the promise…</source>
            <translation>約束を編集(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Settle…</source>
            <translation>済みにする(&amp;S)…</translation>
        </message>
        <message>
            <source>Print what is shown</source>
            <translation>表示中の予定を印刷</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>カレンダーファイル</translation>
        </message>
        <message>
            <source>Write as a calendar &amp;file…</source>
            <translation>カレンダーファイルに書き出す(&amp;F)…</translation>
        </message>
        <message>
            <source>This build of Musubi is without calendar files (libical).</source>
            <translation>このビルドの Musubi はカレンダーファイル（libical）に対応していません。</translation>
        </message>
        <message>
            <source>Write what is &amp;shown (%1)…</source>
            <translation>表示中の予定を書き出す（%1）(&amp;S)…</translation>
        </message>
        <message>
            <source>Write &amp;everything of this fiscal year and the next…</source>
            <translation>今年度と来年度のすべてを書き出す(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Take in invitations…</source>
            <translation>届いた案内を取り込む(&amp;T)…</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>予定を入れる</translation>
        </message>
        <message>
            <source>Convene a &amp;meeting on %1…</source>
            <translation>協議を設ける(&amp;M)　%1…</translation>
        </message>
        <message>
            <source>Enter a &amp;promise for %1…</source>
            <translation>約束を入れる(&amp;P)　%1…</translation>
        </message>
        <message>
            <source>Enter a &amp;course or gathering on %1…</source>
            <translation>講座・交流会を入れる(&amp;C)　%1…</translation>
        </message>
        <message>
            <source>Plan a &amp;visit on %1…</source>
            <translation>訪問の予定を入れる(&amp;V)　%1…</translation>
        </message>
        <message>
            <source>&amp;Record a visit of %1…</source>
            <translation>来所・訪問を記録(&amp;R)　%1…</translation>
        </message>
        <message>
            <source>Planned the visit “%1” on %2.</source>
            <translation>訪問「%1」を%2に入れました。</translation>
        </message>
        <message>
            <source>Only meetings, courses and visits last: “%1” has a day and no end.</source>
            <translation>長さがあるのは協議・講座・訪問だけです。「%1」にあるのは日だけです。</translation>
        </message>
        <message>
            <source>&amp;Edit the visit…</source>
            <translation>訪問の予定を編集(&amp;E)…</translation>
        </message>
        <message>
            <source>Change date and &amp;time…</source>
            <translation>日時を変える(&amp;T)…</translation>
        </message>
        <message>
            <source>It did &amp;not take place…</source>
            <translation>訪問しなかった(&amp;N)…</translation>
        </message>
        <message>
            <source>Record &amp;what came of the visit…</source>
            <translation>訪問の結果を相談として記録(&amp;W)…</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CalendarSide</name>
        <message>
            <source>Staff</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Nobody's</source>
            <translation>担当なし</translation>
        </message>
        <message>
            <source>Kinds</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Shown as well</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Names of closed days</source>
            <translation>閉庁日の名前</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CalendarView</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ほか %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>予定 %n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CallerPanel</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>It is %1, %2</source>
            <translation>%1（%2）にする</translation>
        </message>
        <message>
            <source>It may be this caller</source>
            <translation>この方かもしれません</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>この方</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CaseEditor</name>
        <message>
            <source>Area</source>
            <translation>対象地域</translation>
        </message>
        <message>
            <source>As it follows from what happened</source>
            <translation>経過から自動</translation>
        </message>
        <message>
            <source>Body × division, division</source>
            <translation>団体 × 課、課</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Closed because</source>
            <translation>終結の理由</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>あゆみ</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>活動分野</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>所見</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>主担当</translation>
        </message>
        <message>
            <source>Look again on</source>
            <translation>見直す日</translation>
        </message>
        <message>
            <source>May be on file already</source>
            <translation>登録済みかもしれません</translation>
        </message>
        <message>
            <source>May be told to</source>
            <translation>情報共有</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>新しい案件</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>開始日</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>関係者</translation>
        </message>
        <message>
            <source>Path by fiscal year</source>
            <translation>年度別のあゆみ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Reason for the stage</source>
            <translation>段階の理由</translation>
        </message>
        <message>
            <source>Register the case</source>
            <translation>案件を登録</translation>
        </message>
        <message>
            <source>Related cases</source>
            <translation>関連案件</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>題名</translation>
        </message>
        <message>
            <source>Waiting for</source>
            <translation>待ち</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CaseStudyBlock</name>
        <message>
            <source>Case study</source>
            <translation>実践事例</translation>
        </message>
        <message>
            <source>Not written yet: the path by year, three questions, where it came out.</source>
            <translation>まだありません。年度ごとのあゆみ、三つの問い、掲載先をまとめます。</translation>
        </message>
        <message>
            <source>Write the case study</source>
            <translation>実践事例を書く</translation>
        </message>
        <message>
            <source>Print, publish and more: %1</source>
            <translation>印刷・掲載など：%1</translation>
        </message>
        <message>
            <source>Preview and print…</source>
            <translation>プレビュー・印刷…</translation>
        </message>
        <message>
            <source>Export as plain text…</source>
            <translation>文章だけを書き出す…</translation>
        </message>
        <message>
            <source>Record a publication…</source>
            <translation>掲載を記録…</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>ごみ箱に移す</translation>
        </message>
        <message>
            <source>Export as plain text</source>
            <translation>文章だけを書き出す</translation>
        </message>
        <message>
            <source>Plain text, UTF-8 (*.txt)</source>
            <translation>テキスト・UTF-8 (*.txt)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>%1 に保存しました</translation>
        </message>
        <message>
            <source>Newsletter, site, paper</source>
            <translation>会報・サイト・新聞など</translation>
        </message>
        <message>
            <source>printed as a month</source>
            <translation>年月で表記</translation>
        </message>
        <message>
            <source>Published in</source>
            <translation>掲載</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>号</translation>
        </message>
        <message>
            <source>Came out on</source>
            <translation>発行日</translation>
        </message>
        <message>
            <source>Address on the web</source>
            <translation>ウェブのアドレス</translation>
        </message>
        <message>
            <source>Record a publication</source>
            <translation>掲載を記録</translation>
        </message>
        <message>
            <source>It came out there</source>
            <translation>掲載を記録</translation>
        </message>
        <message>
            <source>%1 is published.</source>
            <translation>%1を公開済みにしました。</translation>
        </message>
        <message>
            <source>Moved %1 to the trash.</source>
            <translation>%1をごみ箱に移しました。</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>文章をコピー</translation>
        </message>
        <message>
            <source>The text of %1 was copied.</source>
            <translation>「%1」の文章をコピーしました。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CaseStudyEditor</name>
        <message>
            <source>The case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>New case study</source>
            <translation>新しい実践事例</translation>
        </message>
        <message>
            <source>Register the case study</source>
            <translation>実践事例を登録</translation>
        </message>
        <message>
            <source>What role did you look for in your partner, and what did you expect?</source>
            <translation>協働相手に求めていた役割や期待していたことは何ですか？</translation>
        </message>
        <message>
            <source>What came of working together?</source>
            <translation>協働を通じてどんな効果が生まれましたか？</translation>
        </message>
        <message>
            <source>What would you advise for better collaboration?</source>
            <translation>よりよい協働の実践に向けた提言や助言をお願いします。</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>掲載内容</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>題名</translation>
        </message>
        <message>
            <source>Lead text</source>
            <translation>リード文</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>May be read by</source>
            <translation>公開範囲</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>あゆみ</translation>
        </message>
        <message>
            <source>Copy the path of the case</source>
            <translation>案件のあゆみを書き写す</translation>
        </message>
        <message>
            <source>The page prints the path of the case. Copy it to say it in other words.</source>
            <translation>ページには案件のあゆみがそのまま載ります。言い換えるときに書き写します。</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>年度ごと</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>インタビュー</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>問いと答え</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>掲載</translation>
        </message>
        <message>
            <source>Published in</source>
            <translation>掲載</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Note for us</source>
            <translation>内部メモ</translation>
        </message>
        <message>
            <source>The page as it will be printed</source>
            <translation>印刷されるページ</translation>
        </message>
        <message>
            <source>Case study: %1</source>
            <translation>実践事例：%1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CaseWords</name>
        <message>
            <source>Day</source>
            <translation>年月日</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>行う人</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期日</translation>
        </message>
        <message>
            <source>Enter the next step</source>
            <translation>次の一手を登録</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>次の一手</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>成果</translation>
        </message>
        <message>
            <source>Record an outcome</source>
            <translation>成果を記録</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>すること</translation>
        </message>
        <message>
            <source>Who outside</source>
            <translation>先方</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ChangeDialog</name>
        <message>
            <source>Leave alone</source>
            <translation>変えない</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>なし</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ColumnGrid</name>
        <message>
            <source>Column %1 (%2) is read as</source>
            <translation>%1列目（%2）を読み取る項目</translation>
        </message>
        <message>
            <source>Column of the table</source>
            <translation>表の列</translation>
        </message>
        <message>
            <source>First row</source>
            <translation>1件目</translation>
        </message>
        <message>
            <source>Is read as</source>
            <translation>読み取る項目</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>2件目</translation>
        </message>
        <message>
            <source>Third</source>
            <translation>3件目</translation>
        </message>
        <message>
            <source>— not taken in —</source>
            <translation>― 取り込まない ―</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>当てはまるコマンド</translation>
        </message>
        <message>
            <source>Name of a command</source>
            <translation>コマンドの名前</translation>
        </message>
        <message>
            <source>No command is called that</source>
            <translation>その名前のコマンドはありません</translation>
        </message>
        <message>
            <source>What to do? Japanese, romaji or English</source>
            <translation>何をしますか（日本語・ローマ字・英語）</translation>
        </message>
        <message>
            <source>↑↓ choose, Enter runs, Esc closes</source>
            <translation>↑↓ 選ぶ　Enter 実行　Esc 閉じる</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConditionBar</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>条件を追加</translation>
        </message>
        <message>
            <source>Forget saved conditions</source>
            <translation>保存した条件を消す</translation>
        </message>
        <message>
            <source>Lift all conditions</source>
            <translation>条件をすべて外す</translation>
        </message>
        <message>
            <source>Name of these conditions</source>
            <translation>条件の名前</translation>
        </message>
        <message>
            <source>Save the conditions</source>
            <translation>条件を保存</translation>
        </message>
        <message>
            <source>Save the conditions under a name</source>
            <translation>条件に名前を付けて保存</translation>
        </message>
        <message>
            <source>Save these conditions under a name…</source>
            <translation>この条件に名前を付けて保存…</translation>
        </message>
        <message>
            <source>Saved conditions</source>
            <translation>保存した条件</translation>
        </message>
        <message>
            <source>Take the condition off with × or Delete</source>
            <translation>× または Delete キーで条件を外す</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConflictDialog</name>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>As it is now</source>
            <translation>今のまま</translation>
        </message>
        <message>
            <source>As it was before</source>
            <translation>以前のもの</translation>
        </message>
        <message>
            <source>Bring back what stood before</source>
            <translation>以前の内容に戻す</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>欄</translation>
        </message>
        <message>
            <source>Fields in conflict</source>
            <translation>重なった欄</translation>
        </message>
        <message>
            <source>Keep what stands now</source>
            <translation>今の内容を残す</translation>
        </message>
        <message>
            <source>Later changes in the same fields</source>
            <translation>同じ欄の後からの変更</translation>
        </message>
        <message>
            <source>Revert like this</source>
            <translation>この内容で元に戻す</translation>
        </message>
        <message>
            <source>The whole record</source>
            <translation>記録全体</translation>
        </message>
        <message>
            <source>These fields were changed again after the action. Choose for each what to keep.</source>
            <translation>これらの欄は、その操作の後にも変更されています。欄ごとに残すものを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConsultationConditions</name>
        <message>
            <source>Coordinator</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>受発信</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>活動分野</translation>
        </message>
        <message>
            <source>How</source>
            <translation>受付方法</translation>
        </message>
        <message>
            <source>Kind of caller</source>
            <translation>相談者種別</translation>
        </message>
        <message>
            <source>Not tied to a case</source>
            <translation>案件に結んでいない</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>官民</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>分類</translation>
        </message>
        <message>
            <source>Without an answer</source>
            <translation>回答がまだ</translation>
        </message>
        <message>
            <source>myself</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>担当なし</translation>
        </message>
        <message>
            <source>without closed</source>
            <translation>終結を除く</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConsultationDetail</name>
        <message>
            <source>%1 min</source>
            <translation>所要 %1分</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>匿名</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>対応内容</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>相談者</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Closed because</source>
            <translation>終結の理由</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>相談</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>連絡先</translation>
        </message>
        <message>
            <source>Coordinator %1</source>
            <translation>担当 %1</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Fax %1</source>
            <translation>FAX %1</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>継続</translation>
        </message>
        <message>
            <source>Former number</source>
            <translation>旧番号</translation>
        </message>
        <message>
            <source>Handover note</source>
            <translation>引継ぎメモ</translation>
        </message>
        <message>
            <source>Heard of us</source>
            <translation>知った経緯</translation>
        </message>
        <message>
            <source>Information given</source>
            <translation>提供した情報</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>May be told to</source>
            <translation>情報共有</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次回</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>期日なし</translation>
        </message>
        <message>
            <source>No next step has been agreed.</source>
            <translation>次回の対応は決まっていません。</translation>
        </message>
        <message>
            <source>Not tied to a case yet</source>
            <translation>案件にはまだ結ばれていません</translation>
        </message>
        <message>
            <source>Now called %1</source>
            <translation>現在の名称：%1</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>団体</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>Partners in mind</source>
            <translation>想定する相手方</translation>
        </message>
        <message>
            <source>Print the consultation sheet</source>
            <translation>相談票を印刷</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>Record and settle</source>
            <translation>記録して済みにする</translation>
        </message>
        <message>
            <source>Register a follow-up</source>
            <translation>続きの相談を登録</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>対応区分</translation>
        </message>
        <message>
            <source>Similar consultations</source>
            <translation>似た相談</translation>
        </message>
        <message>
            <source>Tie to a case</source>
            <translation>案件に結ぶ</translation>
        </message>
        <message>
            <source>Tie to another case</source>
            <translation>別の案件に結ぶ</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>分類</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>相談内容</translation>
        </message>
        <message>
            <source>With</source>
            <translation>同席者</translation>
        </message>
        <message>
            <source>Came of</source>
            <translation>きっかけ</translation>
        </message>
        <message>
            <source>Enter as a person on file</source>
            <translation>この人を人物として登録</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConsultationEditor</name>
        <message>
            <source> (%1)</source>
            <translation>（%1）</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%n fields must be corrected before this can be registered.</source>
            <translation>
                <numerusform>登録の前に直すところが %n件 あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Also present</source>
            <translation>同席者</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>匿名</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>対応内容</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>対象地域</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>添付</translation>
        </message>
        <message>
            <source>By phone, Tuesday afternoons</source>
            <translation>電話で、火・木の午後</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Close, keeping the draft</source>
            <translation>下書きのまま閉じる</translation>
        </message>
        <message>
            <source>Closed because</source>
            <translation>終結の理由</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Consent on</source>
            <translation>同意の日</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>相談</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>ご連絡先</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>向き</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>下書き</translation>
        </message>
        <message>
            <source>Draft kept  %1</source>
            <translation>下書きを保存済み %1</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期日</translation>
        </message>
        <message>
            <source>Enquiry</source>
            <translation>問合せ</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>FAX</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>活動分野</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>継続</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>その欄へ移る</translation>
        </message>
        <message>
            <source>Good time</source>
            <translation>よい時間</translation>
        </message>
        <message>
            <source>Group, division, school …</source>
            <translation>団体・課・学校など</translation>
        </message>
        <message>
            <source>Handover note</source>
            <translation>引継ぎメモ</translation>
        </message>
        <message>
            <source>Heard of us</source>
            <translation>知った経緯</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>In one line</source>
            <translation>一行で</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>提供した情報</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Kinds of answer</source>
            <translation>対応区分</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Make “%1” ◎</source>
            <translation>「%1」を ◎ にする</translation>
        </message>
        <message>
            <source>May be told to</source>
            <translation>情報共有</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>所要（分）</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>携帯</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>お名前</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>New consultation</source>
            <translation>新しい相談</translation>
        </message>
        <message>
            <source>New enquiry</source>
            <translation>新しい問合せ</translation>
        </message>
        <message>
            <source>New or follow-up</source>
            <translation>新規・継続</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次回</translation>
        </message>
        <message>
            <source>Next step: %1</source>
            <translation>次回：%1</translation>
        </message>
        <message>
            <source>Not kept yet; trying again</source>
            <translation>まだ保存できていません。もう一度試みます</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>ご所属</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>ほかの方法</translation>
        </message>
        <message>
            <source>Outside hours</source>
            <translation>時間外</translation>
        </message>
        <message>
            <source>Partners in mind</source>
            <translation>想定相手方</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>役職</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>郵便番号</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>ふりがな</translation>
        </message>
        <message>
            <source>Received at</source>
            <translation>受付日時</translation>
        </message>
        <message>
            <source>Reception</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>Register and take the next</source>
            <translation>登録して次の受付へ</translation>
        </message>
        <message>
            <source>Register the consultation</source>
            <translation>相談を登録</translation>
        </message>
        <message>
            <source>Register the enquiry</source>
            <translation>問合せを登録</translation>
        </message>
        <message>
            <source>Register “%1” as a new organisation</source>
            <translation>「%1」を新しい団体として登録</translation>
        </message>
        <message>
            <source>Registered %1.</source>
            <translation>%1 を登録しました。</translation>
        </message>
        <message>
            <source>Registered the organisation %1.</source>
            <translation>団体「%1」を登録しました。</translation>
        </message>
        <message>
            <source>SDGs</source>
            <translation>SDGs</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save and take the next</source>
            <translation>保存して次の受付へ</translation>
        </message>
        <message>
            <source>Saved %1.</source>
            <translation>%1 を保存しました。</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>情報共有</translation>
        </message>
        <message>
            <source>Somebody outside who does it</source>
            <translation>する人（外部の方）</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>The answer is counted from %1, when the office is open.</source>
            <translation>返事の期日は、次に開く %1 から数えます。</translation>
        </message>
        <message>
            <source>The number is given when it is registered (next: %1)</source>
            <translation>番号は登録のときに付きます（次は %1）</translation>
        </message>
        <message>
            <source>This consultation was moved to the trash in the meantime. What you wrote is still here and can be registered as a new one.</source>
            <translation>この相談は、書いている間にごみ箱へ移されました。書いた内容はここに残っていて、新しい相談として登録できます。</translation>
        </message>
        <message>
            <source>Throw this draft away</source>
            <translation>この下書きを捨てる</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>すること</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>分類</translation>
        </message>
        <message>
            <source>What</source>
            <translation>取組の内容</translation>
        </message>
        <message>
            <source>What was asked and answered, in one line</source>
            <translation>問われたことと答えたことを一行で</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>どなたから</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Write it as a full consultation</source>
            <translation>相談として書く</translation>
        </message>
        <message>
            <source>after 15:00</source>
            <translation>15時以降</translation>
        </message>
        <message>
            <source>or somebody outside</source>
            <translation>または外部の方</translation>
        </message>
        <message>
            <source>Course or exchange</source>
            <translation>講座・交流会</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConsultationList</name>
        <message>
            <source>Consultations</source>
            <translation>相談</translation>
        </message>
        <message>
            <source>Enquiries</source>
            <translation>問合せ</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>相談</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>受付簿</translation>
        </message>
        <message>
            <source>List of consultations</source>
            <translation>相談の一覧</translation>
        </message>
        <message>
            <source>New consultation</source>
            <translation>新しい相談</translation>
        </message>
        <message>
            <source>New enquiry</source>
            <translation>新しい問合せ</translation>
        </message>
        <message>
            <source>No consultation meets these conditions</source>
            <translation>この条件に合う相談はありません</translation>
        </message>
        <message>
            <source>Take the first call with “New consultation”.</source>
            <translation>「新しい相談」で最初の相談を受け付けてください。</translation>
        </message>
        <message>
            <source>There is no consultation in this year yet</source>
            <translation>この年度の相談はまだありません</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>一覧に出すもの</translation>
        </message>
        <message>
            <source>Convene a meeting from them</source>
            <translation>選んだ相談から協議を設ける</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConsultationRoom</name>
        <message numerus="yes">
            <source>%1 of %n consultations selected</source>
            <translation>
                <numerusform>%n 件のうち %1 件を選択</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n consultations shown</source>
            <translation>
                <numerusform>%1件を表示（絞り込み中）／%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1～%2</translation>
        </message>
        <message numerus="yes">
            <source>%n consultations</source>
            <translation>
                <numerusform>相談 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed %n consultations.</source>
            <translation>
                <numerusform>%n 件の相談を変更しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Changing consultations</source>
            <translation>相談をまとめて変更中</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>相談</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>受付簿</translation>
        </message>
        <message numerus="yes">
            <source>Moved %n consultations to the trash.</source>
            <translation>
                <numerusform>相談%n件をごみ箱へ移しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody on file fits what is written so far.</source>
            <translation>ここまでの内容に合う方は登録されていません。</translation>
        </message>
        <message>
            <source>Nothing to change: the consultations say so already.</source>
            <translation>変更はありません。選択した相談はすでにその内容です。</translation>
        </message>
        <message>
            <source>Selected consultations</source>
            <translation>選択した相談</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>済みにしました：%1</translation>
        </message>
        <message>
            <source>Tie to a case…</source>
            <translation>案件に結ぶ…</translation>
        </message>
        <message numerus="yes">
            <source>Tied %n consultations to the case.</source>
            <translation>
                <numerusform>相談%n件を案件に結びました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Convene a meeting from %n selected…</source>
            <translation>
                <numerusform>選んだ%n件から協議を設ける…</numerusform>
            </translation>
        </message>
        <message>
            <source>Convene a meeting from it…</source>
            <translation>この相談から協議を設ける…</translation>
        </message>
        <message>
            <source>Ledger of %1</source>
            <translation>%1の受付簿（全件）</translation>
        </message>
        <message numerus="yes">
            <source>Only the %n that the list shows</source>
            <translation>
                <numerusform>一覧に出ている%n件だけ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is on file already; the consultation was tied to that person.</source>
            <translation>%1さんは登録済みです。この相談を結びました。</translation>
        </message>
        <message>
            <source>Entered %1 as a person on file.</source>
            <translation>%1さんを人物として登録しました。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConsultationSide</name>
        <message>
            <source>Caller on file</source>
            <translation>登録されている方</translation>
        </message>
        <message>
            <source>Cases and earlier contacts of the caller appear here.</source>
            <translation>相談者の案件と前回までの相談が、ここに出ます。</translation>
        </message>
        <message>
            <source>Does this continue a case?</source>
            <translation>続きの相談ではありませんか</translation>
        </message>
        <message>
            <source>Earlier contacts</source>
            <translation>この方の前回まで</translation>
        </message>
        <message>
            <source>Make it part of %1</source>
            <translation>「%1」の続きにする</translation>
        </message>
        <message>
            <source>Make it part of this case</source>
            <translation>この案件の続きにする</translation>
        </message>
        <message>
            <source>Not this case</source>
            <translation>この案件ではない</translation>
        </message>
        <message>
            <source>Promised: %1</source>
            <translation>約束：%1</translation>
        </message>
        <message>
            <source>Similar consultations</source>
            <translation>似た相談</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>別の方</translation>
        </message>
        <message>
            <source>Tied to this case</source>
            <translation>この案件の続き</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ContactDialog</name>
        <message>
            <source>Contacts that came of the event</source>
            <translation>講座・交流会から生まれた相談</translation>
        </message>
        <message>
            <source>Subject, caller, organisation or number</source>
            <translation>件名・相談者・団体・番号</translation>
        </message>
        <message>
            <source>Look for a consultation</source>
            <translation>相談を探す</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>相談</translation>
        </message>
        <message>
            <source>Tie to the event</source>
            <translation>講座・交流会に結ぶ</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ContactNotice</name>
        <message>
            <source>Enter it in the settings</source>
            <translation>設定に入れる</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CounterpartField</name>
        <message>
            <source>%1; Delete takes it off</source>
            <translation>%1（Delete で外す）</translation>
        </message>
        <message>
            <source>Group, division, school …</source>
            <translation>団体・課・学校など</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DateEdit</name>
        <message>
            <source>%3 %1/%2</source>
            <extracomment>%1 month number, %2 day number, %3 weekday</extracomment>
            <translation>%1月%2日（%3）</translation>
        </message>
        <message>
            <source>Make it %1</source>
            <translation>%1にする</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>カレンダーを開く</translation>
        </message>
        <message>
            <source>Open the calendar (Alt+Down)</source>
            <translation>カレンダーを開く（Alt+↓）</translation>
        </message>
        <message>
            <source>There is no such day.</source>
            <translation>その日はありません。</translation>
        </message>
        <message>
            <source>There is no such month.</source>
            <translation>その月はありません。</translation>
        </message>
        <message>
            <source>There is no such time.</source>
            <translation>その時刻はありません。</translation>
        </message>
        <message>
            <source>This cannot be read as a date.</source>
            <translation>日付として読めません。</translation>
        </message>
        <message>
            <source>another weekday was typed; the date counts</source>
            <translation>曜日が合いません。日付のほうを採ります</translation>
        </message>
        <message>
            <source>that era had ended</source>
            <translation>元号はすでに改まっています</translation>
        </message>
        <message>
            <source>that era had not begun</source>
            <translation>元号はまだ始まっていません</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DatesFixing</name>
        <message>
            <source>Fix %1</source>
            <translation>%1に決める</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Reason for fixing this date</source>
            <translation>この日に決める理由</translation>
        </message>
        <message>
            <source>Back to the dates</source>
            <translation>候補日に戻る</translation>
        </message>
        <message numerus="yes">
            <source>Preparation that follows: %n</source>
            <translation>
                <numerusform>合わせて動く準備 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>no day</source>
            <translation>日付なし</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Already past</source>
            <translation>過ぎています</translation>
        </message>
        <message>
            <source>State why this date is fixed all the same.</source>
            <translation>この日に決める理由を書いてください。</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a sentence</comment>
            <translation>%1。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DatesModel</name>
        <message>
            <source>Fixed</source>
            <translation>決定</translation>
        </message>
        <message>
            <source>Closed day</source>
            <translation>閉庁日</translation>
        </message>
        <message>
            <source>Outside hours</source>
            <translation>時間外</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>参加者</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>public / private</comment>
            <translation>%1／%2</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>× not all</source>
            <translation>× そろわない</translation>
        </message>
        <message>
            <source>－ not known yet</source>
            <translation>－ 未回答あり</translation>
        </message>
        <message>
            <source>○ all</source>
            <translation>○ そろう</translation>
        </message>
        <message>
            <source>△ to be made sure</source>
            <translation>△ 確かめる</translation>
        </message>
        <message>
            <source>Place %1</source>
            <translation>%1位</translation>
        </message>
        <message>
            <source>%1, required</source>
            <translation>%1、必須</translation>
        </message>
        <message>
            <source>Public (administration)</source>
            <translation>官（行政）</translation>
        </message>
        <message>
            <source>No side</source>
            <translation>官民の別なし</translation>
        </message>
        <message>
            <source>Number of ○ △ ×</source>
            <translation>○ △ × の数</translation>
        </message>
        <message>
            <source>Public / private (at least %1 / %2)</source>
            <translation>官／民（条件 %1／%2）</translation>
        </message>
        <message numerus="yes">
            <source>The %n required</source>
            <translation>
                <numerusform>必須の%n名</numerusform>
            </translation>
        </message>
        <message>
            <source>Private (bodies and persons)</source>
            <translation>民（企業・団体・個人）</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>仮押さえ</translation>
        </message>
        <message>
            <source>Coordinator taken</source>
            <translation>担当に予定あり</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DatesRanking</name>
        <message>
            <source>Dates in order of merit</source>
            <translation>よい日の順</translation>
        </message>
        <message>
            <source>Best dates first</source>
            <translation>よい日の順</translation>
        </message>
        <message>
            <source>%1 of %2 dates work</source>
            <translation>%2案のうち成立 %1</translation>
        </message>
        <message>
            <source>No date works yet.</source>
            <translation>成立する日はまだありません。</translation>
        </message>
        <message>
            <source>Dates that do not work</source>
            <translation>成立しない日</translation>
        </message>
        <message>
            <source>No. %1: %2</source>
            <translation>%1位：%2</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>決定</translation>
        </message>
        <message>
            <source>Fix with a reason…</source>
            <translation>理由を書いて決める…</translation>
        </message>
        <message>
            <source>Fix all the same…</source>
            <translation>この日に決める…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>仮押さえ</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>押さえを放す</translation>
        </message>
        <message>
            <source>Hold it</source>
            <translation>仮に押さえる</translation>
        </message>
        <message>
            <source>The date is not kept free any longer.</source>
            <translation>この日を空けておくのをやめます。</translation>
        </message>
        <message>
            <source>Keeps the date free in the calendar until one is fixed.</source>
            <translation>日程が決まるまで、この日をカレンダーで空けておきます。</translation>
        </message>
        <message>
            <source>Fix %1/%2</source>
            <extracomment>%1 month, %2 day: the card says the weekday</extracomment>
            <translation>%1月%2日に決める</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DatesTable</name>
        <message>
            <source>Sums of the answers</source>
            <translation>回答の集計</translation>
        </message>
        <message numerus="yes">
            <source>%n asked</source>
            <translation>
                <numerusform>参加者 %n名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n required</source>
            <translation>
                <numerusform>必須 %n名</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DatesView</name>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Only in the afternoon</source>
            <translation>午後のみ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出どころ</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>回答を記録</translation>
        </message>
        <message numerus="yes">
            <source>%n dates are offered.</source>
            <translation>
                <numerusform>候補日を%n件出しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recorded %n answers.</source>
            <translation>
                <numerusform>回答%n件を記録しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>At least from the public side</source>
            <translation>官の最少人数</translation>
        </message>
        <message>
            <source>At least from the private side</source>
            <translation>民の最少人数</translation>
        </message>
        <message>
            <source>Answers wanted by</source>
            <translation>回答期限</translation>
        </message>
        <message>
            <source>When a date works</source>
            <translation>成立の条件</translation>
        </message>
        <message>
            <source>Keep the conditions</source>
            <translation>条件を保存</translation>
        </message>
        <message>
            <source>Mail asking for answers</source>
            <translation>日程を尋ねる文面</translation>
        </message>
        <message>
            <source>For all who are asked: %1</source>
            <translation>参加者全員に：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Without an answer: %1</source>
            <translation>未回答：%1</translation>
        </message>
        <message>
            <source>No mail address is known of: %1</source>
            <translation>メールアドレスのない方：%1</translation>
        </message>
        <message>
            <source>Mail to who has not answered</source>
            <translation>未回答の方への文面</translation>
        </message>
        <message>
            <source>The meeting is on %1.</source>
            <translation>%1 に決めました。</translation>
        </message>
        <message>
            <source>○ can come   △ if something is rearranged   × cannot   |   Keys: 1 ○, 2 △, 3 ×, 0 none; Enter reason and source, R required, Ctrl+V table</source>
            <translation>○ 出席できる　△ 調整すれば　× 出席できない　｜　キー：1 ○　2 △　3 ×　0 消す　Enter 理由と出どころ　R 必須　Ctrl+V 表の貼り付け</translation>
        </message>
        <message>
            <source>Nobody is asked to this meeting yet</source>
            <translation>まだ参加者がいません</translation>
        </message>
        <message>
            <source>Enter who is to come, then offer them dates.</source>
            <translation>参加者を入力してから、候補日を出してください。</translation>
        </message>
        <message>
            <source>Enter participants</source>
            <translation>参加者を入力</translation>
        </message>
        <message>
            <source>No dates are offered yet</source>
            <translation>まだ候補日がありません</translation>
        </message>
        <message>
            <source>Offer several at once, such as the mornings of the next two weeks.</source>
            <translation>来週からの午前など、まとめて出せます。</translation>
        </message>
        <message>
            <source>Offer dates</source>
            <translation>候補日を出す</translation>
        </message>
        <message>
            <source>Offer dates…</source>
            <translation>候補日…</translation>
        </message>
        <message>
            <source>Mail asking for answers…</source>
            <translation>依頼の文面…</translation>
        </message>
        <message>
            <source>Take in a table…</source>
            <translation>表を取り込む…</translation>
        </message>
        <message>
            <source>Answers from a spreadsheet, a mail or a CSV file (Ctrl+V in the grid)</source>
            <translation>表計算・メール・CSVの回答（表の中で Ctrl+V）</translation>
        </message>
        <message>
            <source>Change the conditions…</source>
            <translation>条件を変える…</translation>
        </message>
        <message>
            <source>Answers </source>
            <translation>回答 </translation>
        </message>
        <message>
            <source>last %1</source>
            <translation>最後の回答 %1</translation>
        </message>
        <message>
            <source>wanted by %1</source>
            <translation>回答期限 %1</translation>
        </message>
        <message>
            <source> (past)</source>
            <translation>（過ぎました）</translation>
        </message>
        <message numerus="yes">
            <source>%n declined, left out</source>
            <translation>
                <numerusform>辞退 %n名は除く</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer…</source>
            <translation>
                <numerusform>未回答 %n名…</numerusform>
            </translation>
        </message>
        <message>
            <source>Who has not answered yet, and a mail to remind them</source>
            <translation>まだ回答のない方と、お願いの文面</translation>
        </message>
        <message>
            <source>%1 (phone %2)</source>
            <translation>%1（電話 %2）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>participant and date</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Recorded: %1, %2 %3</source>
            <translation>記録しました：%1　%2　%3</translation>
        </message>
        <message>
            <source>%1 must come.</source>
            <translation>%1を必須にしました。</translation>
        </message>
        <message>
            <source>%1 need not come.</source>
            <translation>%1の必須を外しました。</translation>
        </message>
        <message>
            <source>The conditions were changed.</source>
            <translation>成立の条件を変えました。</translation>
        </message>
        <message>
            <source>%1 is held for this meeting.</source>
            <translation>%1を仮に押さえました。</translation>
        </message>
        <message>
            <source>%1 is not held any longer.</source>
            <translation>%1の仮押さえを放しました。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DayStrip</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ほか %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>The next days</source>
            <translation>これからの日々</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DayWords</name>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Move it to this day</source>
            <translation>この日に変える</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EntryMoves</name>
        <message>
            <source>%1, %2</source>
            <extracomment>%1 a day, %2 what closes it</extracomment>
            <translation>%1［%2］</translation>
        </message>
        <message>
            <source>This file can only be read. Nothing can be moved here.</source>
            <translation>このファイルは読み取り専用です。ここでは移せません。</translation>
        </message>
        <message>
            <source>A contact stays at the time it happened. Correct the time in the consultation itself.</source>
            <translation>相談・訪問は、あった日時のまま動かせません。日時の訂正は相談票で行います。</translation>
        </message>
        <message>
            <source>This promise is settled. It stays on the day it was due.</source>
            <translation>この約束は済みです。期限の日のまま動かせません。</translation>
        </message>
        <message>
            <source>This case is closed. Its day stays.</source>
            <translation>この案件は終結しています。日は動かせません。</translation>
        </message>
        <message>
            <source>Moved “%1” to %2.</source>
            <translation>「%1」を%2に移しました。</translation>
        </message>
        <message>
            <source>This has been held. Open it to correct its date.</source>
            <translation>開催済みです。日付を直すときは開いて編集してください。</translation>
        </message>
        <message>
            <source>“%1” now ends at %2.</source>
            <translation>「%1」の終わりを%2にしました。</translation>
        </message>
        <message>
            <source>This meeting lies in the past. Correct its time in the meeting itself.</source>
            <translation>過ぎた協議は、ここでは動かせません。日時の訂正は協議のページで行います。</translation>
        </message>
        <message>
            <source>People have been asked for this date. Offer another one in the meeting itself.</source>
            <translation>候補日は、すでに都合を尋ねています。別の候補は協議のページで出します。</translation>
        </message>
        <message>
            <source>This meeting has been held. Correct its time in the meeting itself.</source>
            <translation>この協議は開催済みです。日時の誤りは協議の画面で直してください。</translation>
        </message>
        <message>
            <source>The call of a programme ends for everybody. Open the programme to change the day.</source>
            <translation>募集の締切は制度で決まっています。日を変えるには、制度を開いてください。</translation>
        </message>
        <message>
            <source>This step has been reported. It stays on the day it was due.</source>
            <translation>この期日は報告済みです。もとの日のままにします。</translation>
        </message>
        <message>
            <source>The call of the programme sets this day for everybody who applies. Open the programme to change it.</source>
            <translation>この期日は制度の募集で全員共通に決まっています。制度を開いて変えてください。</translation>
        </message>
        <message>
            <source>This visit is settled. It stays where it was planned.</source>
            <translation>この訪問は済んでいます。予定の日時のままにします。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EntryText</name>
        <message>
            <source>Late</source>
            <translation>超過</translation>
        </message>
        <message>
            <source>Offered: %1</source>
            <translation>候補　%1</translation>
        </message>
        <message>
            <source>Held: %1</source>
            <translation>仮押さえ：%1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EvaluationDialog</name>
        <message>
            <source>Mutual evaluation: %1</source>
            <translation>相互評価：%1</translation>
        </message>
        <message>
            <source>Both sides score by themselves: 5 far better, 3 as expected, 1 far worse. 1 and 2 need a reason.</source>
            <translation>団体と行政が別々に採点します。3 は期待どおり、5 は大きく上回る、1 は大きく下回る。1 と 2 には理由が要ります。</translation>
        </message>
        <message>
            <source>Record the evaluation</source>
            <translation>評価を記録</translation>
        </message>
        <message>
            <source>5–1: the score, and on to the next item; 0 or Del: none; Tab: next</source>
            <translation>5～1：点数を入れて次の項目へ　0・Del：取消　Tab：次へ</translation>
        </message>
        <message>
            <source>Edit the list of items…</source>
            <translation>評価項目の一覧を編集…</translation>
        </message>
        <message>
            <source>Items of the mutual evaluation</source>
            <translation>相互評価の項目</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EvaluationGrid</name>
        <message>
            <source>Scores by item and side</source>
            <translation>項目・主体別の評点</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>評価項目</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>差</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>団体・課</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>行政</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>センター</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>委員会</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>未採点</translation>
        </message>
        <message>
            <source>Gap of %1: %2</source>
            <translation>%1の差：%2</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>Average of %1: %2</source>
            <translation>%1の平均：%2</translation>
        </message>
        <message>
            <source>Scores go from 5 to 1.</source>
            <translation>評点は5から1までです。</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1、%2：%3</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EvaluationSheet</name>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>%1, %2: why</source>
            <translation>%1・%2の理由</translation>
        </message>
        <message>
            <source>1 and 2 need a reason</source>
            <translation>1と2には理由が要ります</translation>
        </message>
        <message>
            <source>%1, %2: 1 and 2 need a reason.</source>
            <translation>%1・%2：1と2には理由が要ります。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EventConditions</name>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状況</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EventDetail</name>
        <message>
            <source>Event</source>
            <translation>講座・交流会</translation>
        </message>
        <message>
            <source>Register a contact from it</source>
            <translation>ここからの相談を登録</translation>
        </message>
        <message>
            <source>Another one like it</source>
            <translation>同じ内容で登録</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Print the event sheet</source>
            <translation>記録を印刷</translation>
        </message>
        <message numerus="yes">
            <source>%n participants</source>
            <translation>
                <numerusform>参加者 延べ%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>Coordinator %1</source>
            <translation>担当 %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>日程の補足</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>会場</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>定員</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>ねらい</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Lecturers</source>
            <translation>講師</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>参加者</translation>
        </message>
        <message numerus="yes">
            <source>%n people in all</source>
            <translation>
                <numerusform>延べ%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>How many came has not been entered yet.</source>
            <translation>参加者数はまだ入力されていません。</translation>
        </message>
        <message>
            <source>Nobody is counted before it is held.</source>
            <translation>参加者数は開催後に入力します。</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名簿</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n came</source>
            <translation>
                <numerusform>%n人のうち%1人が出席</numerusform>
            </translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>欠席</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>ほか%n人を表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Contacts that came of it</source>
            <translation>ここから生まれた相談</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Untie %1</source>
            <translation>%1を外す</translation>
        </message>
        <message>
            <source>None yet. What somebody asked at the venue or afterwards is tied here.</source>
            <translation>まだありません。会場やその後に寄せられた相談をここに結びます。</translation>
        </message>
        <message>
            <source>Tie a consultation on file…</source>
            <translation>登録済みの相談を結ぶ…</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EventEditor</name>
        <message>
            <source>New event</source>
            <translation>新しい講座・交流会</translation>
        </message>
        <message>
            <source>Register the event</source>
            <translation>講座・交流会を登録</translation>
        </message>
        <message>
            <source>Held before under a like name</source>
            <translation>似た名前の講座・交流会</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>講座・交流会</translation>
        </message>
        <message>
            <source>online</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>題名</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>会場</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>定員</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>the hours are not known</source>
            <translation>時刻は未定</translation>
        </message>
        <message>
            <source>Three times, on Saturdays</source>
            <translation>全3回、いずれも土曜</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>日程の補足</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>ねらい</translation>
        </message>
        <message>
            <source>Lecturers</source>
            <translation>講師</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>参加者</translation>
        </message>
        <message>
            <source>Take over from the names</source>
            <translation>名簿の人数を反映</translation>
        </message>
        <message>
            <source>Raises each kind to the number of those who came by name</source>
            <translation>名簿で出席とした人数まで、主体別の人数を引き上げます</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>主体別</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>名簿</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>講座・交流</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EventList</name>
        <message>
            <source>List of events</source>
            <translation>講座・交流会の一覧</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>新しい講座・交流会</translation>
        </message>
        <message numerus="yes">
            <source>participants %n</source>
            <translation>
                <numerusform>参加者 延べ%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>No event in this year and under these conditions</source>
            <translation>この年度・条件に合う講座・交流会はありません</translation>
        </message>
        <message>
            <source>There is no event here yet</source>
            <translation>講座・交流会はまだありません</translation>
        </message>
        <message>
            <source>Enter courses, exchanges and lectures with “New event”, before or after they are held.</source>
            <translation>講座・交流会・講演会などは、開催の前でも後でも「新しい講座・交流会」から登録できます。</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>講座・交流</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EventParticipantField</name>
        <message>
            <source>Add a name</source>
            <translation>参加者を足す</translation>
        </message>
        <message>
            <source>Participant %1</source>
            <translation>参加者%1</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>出席</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EventRoom</name>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>講座・交流会 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n events shown</source>
            <translation>
                <numerusform>%n件のうち%1件を表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved %1 to the trash.</source>
            <translation>%1をごみ箱に移しました。</translation>
        </message>
        <message numerus="yes">
            <source>Tied %n consultations to the event.</source>
            <translation>
                <numerusform>相談%n件を講座・交流会に結びました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Untied the consultation.</source>
            <translation>相談を外しました。</translation>
        </message>
        <message>
            <source>List of participants</source>
            <translation>参加者一覧</translation>
        </message>
        <message>
            <source>Another one like it</source>
            <translation>同じ内容で登録</translation>
        </message>
        <message>
            <source>Tie a consultation on file…</source>
            <translation>登録済みの相談を結ぶ…</translation>
        </message>
        <message>
            <source>List of participants for the door…</source>
            <translation>受付用の参加者一覧…</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>講座・交流</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ExportWords</name>
        <message>
            <source>CSV for older Excel, Shift_JIS (*.csv)</source>
            <translation>CSV・古い Excel 用 Shift_JIS (*.csv)</translation>
        </message>
        <message>
            <source>CSV, UTF-8 (*.csv)</source>
            <translation>CSV・UTF-8 (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel ブック (*.xlsx)</translation>
        </message>
        <message>
            <source>Export list</source>
            <translation>一覧を書き出す</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n rows to %1.</source>
            <translation>
                <numerusform>%n行を %1 に書き出しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n rows</source>
            <comment>name of a list</comment>
            <translation>
                <numerusform>%1（%n行）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::FindingsDialog</name>
        <message numerus="yes">
            <source>%n place(s) of this file are not what was saved. Go back to the last sound backup, or keep this file and ask for help before you go on.</source>
            <translation>
                <numerusform>保存したときと違う所が%nか所あります。直近の控えから戻すか、このファイルを残したまま、作業を続ける前に相談してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>Check of the file</source>
            <translation>ファイルの確認</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>確かめた結果</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>控えから戻す…</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::FormGroup</name>
        <message>
            <source>required</source>
            <translation>必須</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::FormerNamesField</name>
        <message>
            <source>Add a former name</source>
            <translation>旧名称を足す</translation>
        </message>
        <message>
            <source>Former name %1</source>
            <translation>旧名称 %1</translation>
        </message>
        <message>
            <source>Former name</source>
            <translation>旧名称</translation>
        </message>
        <message>
            <source>Until the end of</source>
            <translation>いつまで</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1まで</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::HeadcountBars</name>
        <message>
            <source>Participants by kind</source>
            <translation>主体別の参加者</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::HeadcountField</name>
        <message>
            <source>All together</source>
            <translation>延べ合計</translation>
        </message>
        <message>
            <source>Participants: %1</source>
            <translation>参加者数：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::HistoryRoom</name>
        <message>
            <source> of %1, the newest</source>
            <translation>／%1件（新しい順）</translation>
        </message>
        <message>
            <source>%1 says again what it said on %2.</source>
            <translation>%1 を %2 の内容に戻しました。</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message numerus="yes">
            <source>%n</source>
            <comment>actions shown</comment>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>操作 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Bring back this version</source>
            <translation>この版に戻す</translation>
        </message>
        <message>
            <source>Deed</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Find by what it was done to</source>
            <translation>対象の件名などで探す</translation>
        </message>
        <message>
            <source>Find in the history</source>
            <translation>履歴を探す</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>記録の種類</translation>
        </message>
        <message>
            <source>List of actions</source>
            <translation>操作の一覧</translation>
        </message>
        <message>
            <source>Open this record</source>
            <translation>この記録を開く</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>記録</translation>
        </message>
        <message>
            <source>Revert this action</source>
            <translation>この操作を元に戻す</translation>
        </message>
        <message>
            <source>Reverted: %1</source>
            <translation>元に戻しました：%1</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>席</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What the action changed</source>
            <translation>この操作で変わったもの</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>だれが</translation>
        </message>
        <message numerus="yes">
            <source>and %n more records</source>
            <translation>
                <numerusform>ほかに %n 件の記録</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::HourView</name>
        <message>
            <source>Week</source>
            <translation>週</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>due → %1/%2</source>
            <translation>締切→%1/%2</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>終日</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ImportDialog</name>
        <message numerus="yes">
            <source> of %n row(s) will be taken in</source>
            <translation>
                <numerusform>を取り込みます（全%n行）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>確かめる所 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>登録済み %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>取り込まない行 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new organisation(s)</source>
            <translation>
                <numerusform>新しい団体 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>文字コード(&amp;E)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Choose another table…</source>
            <translation>別の表を選ぶ…</translation>
        </message>
        <message>
            <source>Choose which column is the date of receipt.</source>
            <translation>受付日にあたる列を選んでください。</translation>
        </message>
        <message>
            <source>Choose which column is the name of the organisation.</source>
            <translation>団体名にあたる列を選んでください。</translation>
        </message>
        <message>
            <source>Choose which column is the subject or the content.</source>
            <translation>件名または相談内容にあたる列を選んでください。</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>自動判別</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>自動判別：%1</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>文字コード</translation>
        </message>
        <message>
            <source>Ledger of consultations</source>
            <translation>相談の台帳</translation>
        </message>
        <message>
            <source>List of organisations</source>
            <translation>団体の一覧</translation>
        </message>
        <message>
            <source>Reading the table</source>
            <translation>表の読み取り</translation>
        </message>
        <message>
            <source>Reading the table…</source>
            <translation>表を読んでいます…</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>表 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>取り込む</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n record(s)</source>
            <translation>
                <numerusform>%n件を取り込む</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in a table</source>
            <translation>表を取り込む</translation>
        </message>
        <message>
            <source>What the table holds</source>
            <translation>表の内容</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::IndexUpkeep</name>
        <message>
            <source>Building the search index anew</source>
            <translation>検索の索引を作り直しています</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::InputGuard</name>
        <message>
            <source>Copy</source>
            <translation>コピーする</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>切り取る</translation>
        </message>
        <message>
            <source>One line of the text has %1 characters, more than the %2 that a field can show. Nothing was pasted; break the line first.</source>
            <translation>1行が %1 字あり、欄に表示できる %2 字を超えています。貼り付けていません。行を分けてから貼り付けてください。</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>貼り付ける</translation>
        </message>
        <message>
            <source>Redo typing</source>
            <translation>入力をやり直す</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>すべて選ぶ</translation>
        </message>
        <message>
            <source>The text is %1 and at most 1 MB can be pasted at once. Nothing was pasted; attach it as a file.</source>
            <translation>文章が %1 あり、一度に貼り付けられる 1 MB を超えています。貼り付けていません。ファイルとして添付してください。</translation>
        </message>
        <message>
            <source>Undo typing</source>
            <translation>入力を元に戻す</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::IssueWords</name>
        <message numerus="yes">
            <source>%n finding(s). The rows left out are not in the file; mend the table and take it in again.</source>
            <translation>
                <numerusform>確かめる所は%nか所です。取り込まない行は登録されていません。表を直して、もう一度取り込めます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>読み取りの結果</translation>
        </message>
        <message>
            <source>The first %1 are listed.</source>
            <translation>はじめの%1件を示しています。</translation>
        </message>
        <message>
            <source>What was found in %1</source>
            <translation>%1 の読み取りの結果</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>取り込まない</translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>取り込む</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>キーの一覧</translation>
        </message>
        <message>
            <source>Open what is selected</source>
            <translation>選んだものを開く</translation>
        </message>
        <message>
            <source>Close the form; what was written is kept as a draft</source>
            <translation>入力の画面を閉じる（書いたものは下書きとして残ります）</translation>
        </message>
        <message>
            <source>Today, in the field of a date</source>
            <translation>日付の欄に今日を入れる</translation>
        </message>
        <message>
            <source>In the calendar</source>
            <translation>カレンダーで</translation>
        </message>
        <message>
            <source>In the answers to dates offered</source>
            <translation>日程調整の回答の表で</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::LecturerField</name>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Add a lecturer</source>
            <translation>講師を足す</translation>
        </message>
        <message>
            <source>Lecturer %1</source>
            <translation>講師 %1</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>役職</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::LetterEditor</name>
        <message>
            <source>The standard wording stands here again</source>
            <translation>標準の文面に戻しました</translation>
        </message>
        <message>
            <source>The wording of “%1” is kept</source>
            <translation>「%1」の文面を保存しました</translation>
        </message>
        <message>
            <source>Wording of letters</source>
            <translation>文書の文面</translation>
        </message>
        <message>
            <source>Kind of letter</source>
            <translation>文書の種類</translation>
        </message>
        <message>
            <source>Insert a placeholder</source>
            <translation>差し込みを入れる</translation>
        </message>
        <message>
            <source>%1 — %2</source>
            <comment>placeholder and what it stands for</comment>
            <translation>%1 — %2</translation>
        </message>
        <message>
            <source>Particulars, one a line: word, full-width space, what it is</source>
            <translation>記（1行に1項目。見出し、全角の空白、内容の順）</translation>
        </message>
        <message>
            <source>Back to the standard wording</source>
            <translation>標準の文面に戻す</translation>
        </message>
        <message numerus="yes">
            <source>Preview %n letter(s)</source>
            <translation>
                <numerusform>%n通を確かめて印刷…</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep this wording</source>
            <translation>この文面を保存</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MailDialog</name>
        <message>
            <source>Text of the mail</source>
            <translation>メールの本文</translation>
        </message>
        <message>
            <source>No mail address is known</source>
            <translation>メールアドレスの登録がありません</translation>
        </message>
        <message>
            <source>To</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Copied the addresses.</source>
            <translation>宛先をコピーしました。</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>件名</translation>
        </message>
        <message>
            <source>Copied the subject.</source>
            <translation>件名をコピーしました。</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>本文をコピー</translation>
        </message>
        <message>
            <source>Save as a text file…</source>
            <translation>テキストで保存…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copied the text. Paste it into your mail program.</source>
            <translation>本文をコピーしました。メールソフトに貼り付けてください。</translation>
        </message>
        <message>
            <source>Save as a text file</source>
            <translation>テキストで保存</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日程調整</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>テキスト (*.txt)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>コピー：%1</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>%1 に保存しました。</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Bcc</translation>
        </message>
        <message>
            <source>Copied the addresses. Paste them as Bcc, so that nobody sees those of the others.</source>
            <translation>宛先をコピーしました。お互いのアドレスが見えないよう、Bcc に貼り付けてください。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MainWindow</name>
        <message>
            <source>%1 — %2 — Musubi</source>
            <translation>%1 — %2 — 結 Musubi</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) kept  %1</source>
            <translation>
                <numerusform>書きかけ %n件を保存済み %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) kept, the last: %1</source>
            <translation>
                <numerusform>書きかけが%n件あります。最後のもの：%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) taken in from %1</source>
            <translation>
                <numerusform>%1 から%n件を取り込みました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; %n row(s) left out</source>
            <translation>
                <numerusform>。%n行は取り込んでいません</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup cannot take the place of the file itself. Choose another name.</source>
            <translation>控えで元のファイルを置き換えることはできません。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>A backup is being made. The window closes when it is whole.</source>
            <translation>控えを作っています。終わるとウィンドウを閉じます。</translation>
        </message>
        <message>
            <source>Backup %1 %2</source>
            <translation>控え %1 %2</translation>
        </message>
        <message numerus="yes">
            <source>Backup made and read back: %n record(s), %1</source>
            <translation>
                <numerusform>控えを作り、読み返して確かめました：%n件、%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>ファイルを確かめています</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>ウィンドウを閉じる</translation>
        </message>
        <message>
            <source>Do again: %1</source>
            <translation>やり直す：%1</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>やり直しました：%1</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>続きを書く</translation>
        </message>
        <message>
            <source>Kept as a draft</source>
            <translation>下書きを残しました</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>控えを作る</translation>
        </message>
        <message>
            <source>Make the centre's own file…</source>
            <translation>センターのファイルを作る…</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>控えを作っています</translation>
        </message>
        <message>
            <source>Musubi files (*.musubi)</source>
            <translation>結のファイル (*.musubi)</translation>
        </message>
        <message>
            <source>No file yet</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>「%1」は見つかりません。</translation>
        </message>
        <message>
            <source>Nothing of %1 is in the file any more.</source>
            <translation>%1 の取り込みを取り消しました。</translation>
        </message>
        <message>
            <source>Nothing to do again</source>
            <translation>やり直すものはありません</translation>
        </message>
        <message>
            <source>Nothing to take back</source>
            <translation>取り消す操作はありません</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>控えを読んでいます</translation>
        </message>
        <message>
            <source>Recent &amp;files</source>
            <translation>最近のファイル(&amp;F)</translation>
        </message>
        <message>
            <source>Sample centre</source>
            <translation>見本センター</translation>
        </message>
        <message>
            <source>Sample: a centre made up to try things out. Real entries belong into the centre's own file.</source>
            <translation>見本：操作を試すための架空のセンターです。実際の記録は、センター自身のファイルに入れてください。</translation>
        </message>
        <message>
            <source>Show the findings</source>
            <translation>読み取りの結果を見る</translation>
        </message>
        <message>
            <source>Stopped. Nothing of %1 was taken in.</source>
            <translation>中止しました。%1 は何も取り込んでいません。</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>表 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Take back the import</source>
            <translation>取り込みを取り消す</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>取り消す：%1</translation>
        </message>
        <message>
            <source>Take in a table</source>
            <translation>表を取り込む</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>取り消しました：%1</translation>
        </message>
        <message>
            <source>Taking back %1</source>
            <translation>%1 の取り込みの取り消し</translation>
        </message>
        <message>
            <source>Taking in %1</source>
            <translation>%1 の取り込み</translation>
        </message>
        <message>
            <source>The backup could not be made. %1</source>
            <translation>控えを作れませんでした。%1</translation>
        </message>
        <message numerus="yes">
            <source>The file is sound: all %n record(s) were read and say what was saved.</source>
            <translation>
                <numerusform>ファイルに異状はありません。%n件すべてを読み、保存した内容のとおりでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>The last backup could not be made. %1</source>
            <translation>前回の控えを作れませんでした。%1</translation>
        </message>
        <message>
            <source>This entry went into the sample. Real entries belong into the centre's own file.</source>
            <translation>見本に記録しました。実際の記録は、センター自身のファイルに入れてください。</translation>
        </message>
        <message>
            <source>This file can only be read. What you write cannot be saved here.</source>
            <translation>このファイルは読み取り専用です。書いた内容はここに保存できません。</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>ツールバー</translation>
        </message>
        <message>
            <source>What you are writing is kept as a draft. It is offered when the file is opened again.</source>
            <translation>書きかけの内容を下書きとして残しました。次にこのファイルを開いたとき、続きを書けます。</translation>
        </message>
        <message>
            <source>without a title</source>
            <translation>件名なし</translation>
        </message>
        <message>
            <source>This build of Musubi is without letters (kainjow/mustache). Install a build with them to write invitations.</source>
            <translation>このビルドの Musubi は文書の文面（kainjow/mustache）に対応していません。案内文を作るには、対応したものを入れてください。</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>Who sits here…</source>
            <translation>この席の担当者…</translation>
        </message>
        <message>
            <source>Nobody is entered as coordinator yet. Entries and promises carry the name of whoever sits here.</source>
            <translation>担当者がまだ登録されていません。記録や約束には、この席の担当者の名前が付きます。</translation>
        </message>
        <message>
            <source>This centre has no name yet. Sheets and letters print it: enter it once, with address and reception hours.</source>
            <translation>センターの名称がまだありません。帳票や手紙に印字されます。所在地・受付時間とあわせて、最初に一度入れてください。</translation>
        </message>
        <message>
            <source>Show the consultations</source>
            <translation>取り込んだ相談を見る</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MatterBulkDialog</name>
        <message numerus="yes">
            <source>%n cases are selected. What you leave alone stays as it is in each.</source>
            <translation>
                <numerusform>%n件の案件を選んでいます。変えない項目は、それぞれそのまま残ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>As it follows from what happened</source>
            <translation>経過から自動</translation>
        </message>
        <message numerus="yes">
            <source>Change %n cases</source>
            <translation>
                <numerusform>%n件の案件を変更</numerusform>
            </translation>
        </message>
        <message>
            <source>Change several cases</source>
            <translation>案件をまとめて変更</translation>
        </message>
        <message>
            <source>Closed because</source>
            <translation>終結の理由</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Reason for the stage</source>
            <translation>段階の理由</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状況</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MatterConditions</name>
        <message>
            <source>Field</source>
            <translation>活動分野</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>分類</translation>
        </message>
        <message>
            <source>Waiting for something</source>
            <translation>待っている</translation>
        </message>
        <message>
            <source>Without a next step</source>
            <translation>次の一手がない</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MatterList</name>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>List of cases</source>
            <translation>案件の一覧</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>新しい案件</translation>
        </message>
        <message>
            <source>No case meets these conditions</source>
            <translation>条件に合う案件はありません</translation>
        </message>
        <message>
            <source>Open one with “New case”, or tie a consultation to a new case.</source>
            <translation>「新しい案件」で始めるか、相談を新しい案件に結んでください。</translation>
        </message>
        <message>
            <source>There is no case here yet</source>
            <translation>まだ案件がありません</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MatterPage</name>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>相談 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcomes</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>あゆみ %n年</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a next step</source>
            <translation>次の一手を足す</translation>
        </message>
        <message>
            <source>Add a record</source>
            <translation>記録を足す</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Case summary</source>
            <translation>案件概要</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Closed because</source>
            <translation>終結の理由</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>相談</translation>
        </message>
        <message>
            <source>Course of events</source>
            <translation>経過</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Entered: %1</source>
            <translation>登録しました：%1</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>資料</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>所見</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Last moved</source>
            <translation>最後の動き</translation>
        </message>
        <message>
            <source>Lead %1</source>
            <translation>主担当 %1</translation>
        </message>
        <message>
            <source>Look again on</source>
            <translation>見直す日</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>次の一手</translation>
        </message>
        <message>
            <source>Next steps and outcomes</source>
            <translation>次の一手と成果</translation>
        </message>
        <message>
            <source>Next step…</source>
            <translation>次の一手…</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>期日なし</translation>
        </message>
        <message>
            <source>No next step has been agreed. Enter one, or say what the case waits for.</source>
            <translation>次の一手が決まっていません。次の一手を足すか、待ちの内容を入れてください。</translation>
        </message>
        <message>
            <source>Nobody is named yet. Edit the case to enter who takes part.</source>
            <translation>まだ入っていません。案件を編集して関係者を入れてください。</translation>
        </message>
        <message>
            <source>Outcome: %1</source>
            <translation>成果：%1</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>成果</translation>
        </message>
        <message>
            <source>Outcome…</source>
            <translation>成果…</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>関係者</translation>
        </message>
        <message>
            <source>Path by fiscal year</source>
            <translation>年度別のあゆみ</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>あゆみ</translation>
        </message>
        <message>
            <source>Promise kept</source>
            <translation>約束を果たした</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>約束</translation>
        </message>
        <message>
            <source>Record an outcome</source>
            <translation>成果を記録</translation>
        </message>
        <message>
            <source>Record and settle</source>
            <translation>記録して済みにする</translation>
        </message>
        <message>
            <source>Recorded the outcome.</source>
            <translation>成果を記録しました。</translation>
        </message>
        <message>
            <source>Related cases</source>
            <translation>関連案件</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>済みにしました：%1</translation>
        </message>
        <message>
            <source>The case has not reached this stage.</source>
            <translation>この段階にはまだ達していません。</translation>
        </message>
        <message>
            <source>The case on paper for the division</source>
            <translation>課に渡す案件概要を印刷</translation>
        </message>
        <message>
            <source>The case was opened</source>
            <translation>案件を開始</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>先方の宿題</translation>
        </message>
        <message>
            <source>This case is not there any more. It may be in the trash.</source>
            <translation>この案件はもうありません。ごみ箱にあるかもしれません。</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待ち</translation>
        </message>
        <message numerus="yes">
            <source>for %n days</source>
            <translation>
                <numerusform>%n日目</numerusform>
            </translation>
        </message>
        <message>
            <source>public %1 ・ private %2</source>
            <translation>官 %1 ・ 民 %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1から</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>協議</translation>
        </message>
        <message>
            <source>Whom to invite, and why</source>
            <translation>招集候補を見る</translation>
        </message>
        <message>
            <source>Project…</source>
            <translation>協働事業…</translation>
        </message>
        <message>
            <source>Meeting…</source>
            <translation>協議…</translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Convene a meeting</source>
            <translation>協議を設ける</translation>
        </message>
        <message>
            <source>Division of roles</source>
            <translation>役割分担</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MatterPicker</name>
        <message>
            <source>Case: title, theme or number</source>
            <translation>案件の題名・テーマ・番号</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MatterRoom</name>
        <message numerus="yes">
            <source>%1 of %n cases selected</source>
            <translation>
                <numerusform>%n件のうち%1件を選択</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n cases shown</source>
            <translation>
                <numerusform>%1件を表示（絞り込み中）／%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>案件 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message numerus="yes">
            <source>Changed %n cases.</source>
            <translation>
                <numerusform>%n件の案件を変更しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Changing cases</source>
            <translation>案件を変更しています</translation>
        </message>
        <message>
            <source>Moved %1 to the trash.</source>
            <translation>%1をごみ箱へ移しました。</translation>
        </message>
        <message>
            <source>Nothing to change: the cases say so already.</source>
            <translation>変更はありません。案件はすでにそうなっています。</translation>
        </message>
        <message>
            <source>Selected cases</source>
            <translation>選んだ案件</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Path of the collaboration</source>
            <translation>協働のあゆみ</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingConditions</name>
        <message>
            <source>Status</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>held, minutes to be written</source>
            <translation>開催済（議事録未完）</translation>
        </message>
        <message>
            <source>without finished ones</source>
            <translation>終わったものを除く</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingDialogWords</name>
        <message>
            <source>Record the invitations</source>
            <translation>案内を記録</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>送った日</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>宛先</translation>
        </message>
        <message>
            <source>Move the meeting</source>
            <translation>日時を変える</translation>
        </message>
        <message>
            <source>Set the date</source>
            <translation>日時を決める</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>開始</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation>分</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Write the hour too: 12/8 14:00</source>
            <translation>時刻も入れてください：12/8 14:00</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>What this time means</source>
            <translation>この日時にすると</translation>
        </message>
        <message>
            <source>Move it all the same</source>
            <translation>この日時に変える</translation>
        </message>
        <message>
            <source>Leave it where it is</source>
            <translation>元のままにする</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingEditor</name>
        <message>
            <source>Meetings</source>
            <translation>協議</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>新しい協議</translation>
        </message>
        <message>
            <source>Convene the meeting</source>
            <translation>協議を設ける</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>会議</translation>
        </message>
        <message>
            <source>Number in its series</source>
            <translation>回数</translation>
        </message>
        <message>
            <source>no. </source>
            <translation>第</translation>
        </message>
        <message>
            <source>no series</source>
            <translation>回数なし</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>主担当</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>日時と場所</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation>分</translation>
        </message>
        <message>
            <source>https://…; empty where nobody takes part by video</source>
            <translation>https://…　オンラインでなければ空欄</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>Open to the public</source>
            <translation>公開</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>所要時間</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>会場</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>参加者</translation>
        </message>
        <message>
            <source>public </source>
            <translation>官 </translation>
        </message>
        <message>
            <source>private </source>
            <translation>民 </translation>
        </message>
        <message>
            <source>At least from the private side</source>
            <translation>民の側の最少人数</translation>
        </message>
        <message>
            <source>Enough with</source>
            <translation>成立の人数</translation>
        </message>
        <message>
            <source>Answers by</source>
            <translation>回答期限</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>座長</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>進行</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>記録</translation>
        </message>
        <message>
            <source>Agenda and preparation</source>
            <translation>次第と準備</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>次第</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>準備</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingList</name>
        <message>
            <source>Meetings</source>
            <translation>協議</translation>
        </message>
        <message>
            <source>List of meetings</source>
            <translation>協議の一覧</translation>
        </message>
        <message>
            <source>Convene a meeting</source>
            <translation>協議を設ける</translation>
        </message>
        <message>
            <source>No meeting meets these conditions</source>
            <translation>条件に合う協議はありません</translation>
        </message>
        <message>
            <source>There is no meeting here yet</source>
            <translation>協議はまだありません</translation>
        </message>
        <message>
            <source>Convene one here, from the page of a case, or from consultations chosen in their list.</source>
            <translation>ここで設けるか、案件のページや、相談の一覧で選んだ相談から設けます。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingListWords</name>
        <message numerus="yes">
            <source>%n dates offered</source>
            <translation>
                <numerusform>候補日 %n案</numerusform>
            </translation>
        </message>
        <message>
            <source>No date yet</source>
            <translation>日程未定</translation>
        </message>
        <message>
            <source>All have answered</source>
            <translation>全員が回答済み</translation>
        </message>
        <message numerus="yes">
            <source>%n have not answered</source>
            <translation>
                <numerusform>未回答 %n名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps to prepare</source>
            <translation>
                <numerusform>準備 残り%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people (public %1, private %2)</source>
            <translation>
                <numerusform>%n名（官%1・民%2）</numerusform>
            </translation>
        </message>
        <message>
            <source>By video</source>
            <translation>オンライン</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n名</numerusform>
            </translation>
        </message>
        <message>
            <source>public %1 ・ private %2</source>
            <translation>官 %1 ・ 民 %2</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingMattersField</name>
        <message>
            <source>Add a case</source>
            <translation>案件を足す</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>案件%1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingPage</name>
        <message>
            <source>This meeting is not there any more. It may be in the trash.</source>
            <translation>この協議はもうありません。ごみ箱にあるかもしれません。</translation>
        </message>
        <message>
            <source>Participants, agenda and minutes</source>
            <translation>参加者・次第・議事</translation>
        </message>
        <message>
            <source>Preparation and promises</source>
            <translation>準備と宿題</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>協議</translation>
        </message>
        <message>
            <source>Lead %1</source>
            <translation>主担当 %1</translation>
        </message>
        <message>
            <source>open to the public</source>
            <translation>公開</translation>
        </message>
        <message>
            <source>No date yet</source>
            <translation>日程未定</translation>
        </message>
        <message>
            <source>by video %1</source>
            <translation>オンライン %1</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>理由：%1</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>The meeting has not taken place yet.</source>
            <translation>まだ開かれていません。</translation>
        </message>
        <message>
            <source>More about this meeting</source>
            <translation>この協議のほかの操作</translation>
        </message>
        <message>
            <source>Arrange a date…</source>
            <translation>日程を調整する…</translation>
        </message>
        <message>
            <source>Set or move the date…</source>
            <translation>日時を決める・変える…</translation>
        </message>
        <message>
            <source>Record the invitations…</source>
            <translation>案内を記録する…</translation>
        </message>
        <message>
            <source>Record who came…</source>
            <translation>開催を記録する…</translation>
        </message>
        <message>
            <source>Write the minutes…</source>
            <translation>議事録を書く…</translation>
        </message>
        <message>
            <source>Convene the next one…</source>
            <translation>次回を設ける…</translation>
        </message>
        <message>
            <source>Postpone…</source>
            <translation>延期する…</translation>
        </message>
        <message>
            <source>Call off…</source>
            <translation>中止する…</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>参加者</translation>
        </message>
        <message>
            <source>Nobody is named yet. Edit the meeting to enter whom to ask.</source>
            <translation>参加者はまだ決まっていません。編集から入れてください。</translation>
        </message>
        <message>
            <source>Recorded: %1</source>
            <translation>記録しました：%1</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>次第</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes too long</source>
            <translation>
                <numerusform>%n分超過</numerusform>
            </translation>
        </message>
        <message>
            <source>materials: %1</source>
            <translation>資料：%1</translation>
        </message>
        <message>
            <source>There is no agenda yet. Edit the meeting to enter what is talked about.</source>
            <translation>次第はまだありません。編集から入れてください。</translation>
        </message>
        <message>
            <source>chair %1</source>
            <translation>座長 %1</translation>
        </message>
        <message>
            <source>facilitator %1</source>
            <translation>進行 %1</translation>
        </message>
        <message>
            <source>recorder %1</source>
            <translation>記録 %1</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>協議の結果</translation>
        </message>
        <message>
            <source>Open from before</source>
            <translation>前回からの持ち越し</translation>
        </message>
        <message>
            <source>(from %1)</source>
            <translation>（%1から）</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>次回</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>議事録</translation>
        </message>
        <message>
            <source>The minutes have not been written yet.</source>
            <translation>議事録はまだ書かれていません。</translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>議事録を書く</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>準備</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1／%2</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>%1 済み</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>日程未定</translation>
        </message>
        <message numerus="yes">
            <source>%n working days over</source>
            <translation>
                <numerusform>%n営業日超過</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Promises made here</source>
            <translation>宿題</translation>
        </message>
        <message>
            <source>%1 open of %2</source>
            <translation>%2件中 残り%1件</translation>
        </message>
        <message>
            <source>done</source>
            <translation>済み</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>先方の宿題</translation>
        </message>
        <message>
            <source>Record and settle</source>
            <translation>記録して済みにする</translation>
        </message>
        <message>
            <source>Nothing was promised.</source>
            <translation>宿題はありません。</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>済みにしました：%1</translation>
        </message>
        <message>
            <source>About the meeting</source>
            <translation>この協議について</translation>
        </message>
        <message>
            <source>Convened</source>
            <translation>設けた日</translation>
        </message>
        <message>
            <source>Enough with</source>
            <translation>成立の人数</translation>
        </message>
        <message>
            <source>public %1 ・ private %2</source>
            <translation>官 %1 ・ 民 %2</translation>
        </message>
        <message>
            <source>Answers by</source>
            <translation>回答期限</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>History of this meeting</source>
            <translation>この協議の履歴</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>もとの案件・相談</translation>
        </message>
        <message>
            <source>The series</source>
            <translation>これまでの回</translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>写真・資料</translation>
        </message>
        <message>
            <source>Prepared: %1</source>
            <translation>済みにしました：%1</translation>
        </message>
        <message>
            <source>Open again: %1</source>
            <translation>未了に戻しました：%1</translation>
        </message>
        <message numerus="yes">
            <source>Recorded %n invitations.</source>
            <translation>
                <numerusform>案内を%n件記録しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Recorded that the meeting took place.</source>
            <translation>開催を記録しました。</translation>
        </message>
        <message>
            <source>The minutes have been sent; the meeting is finished.</source>
            <translation>議事録を送付済みにし、協議を完了しました。</translation>
        </message>
        <message>
            <source>The meeting is on %1.</source>
            <translation>%1に開きます。</translation>
        </message>
        <message>
            <source>Postpone the meeting</source>
            <translation>協議を延期する</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>延期する</translation>
        </message>
        <message>
            <source>The meeting is postponed.</source>
            <translation>協議を延期にしました。</translation>
        </message>
        <message>
            <source>Call off the meeting</source>
            <translation>協議を中止する</translation>
        </message>
        <message>
            <source>Call off</source>
            <translation>中止する</translation>
        </message>
        <message>
            <source>The meeting is called off.</source>
            <translation>協議を中止にしました。</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>帳票</translation>
        </message>
        <message>
            <source>Reply sheets for the dates</source>
            <translation>日程調整の返信用紙</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>案内文</translation>
        </message>
        <message>
            <source>List of participants</source>
            <translation>出席者名簿</translation>
        </message>
        <message>
            <source>What was agreed and promised</source>
            <translation>合意事項・宿題一覧</translation>
        </message>
        <message>
            <source>The page of meeting %1</source>
            <translation>協議 %1のページ</translation>
        </message>
        <message>
            <source>Finding a date: %1</source>
            <translation>日程調整　%1</translation>
        </message>
        <message>
            <source>Name cards</source>
            <translation>名札</translation>
        </message>
        <message>
            <source>%1 ・ after it %2 of %3</source>
            <translation>%1 ・ 開催後 %2／%3</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingRoom</name>
        <message>
            <source>Meetings</source>
            <translation>協議</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n meetings selected</source>
            <translation>
                <numerusform>協議 %n件中 %1件を選択</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n meetings shown</source>
            <translation>
                <numerusform>協議 %n件中 %1件を表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved %1 to the trash.</source>
            <translation>%1をごみ箱へ移しました。</translation>
        </message>
        <message>
            <source>Selected meetings</source>
            <translation>選んだ協議</translation>
        </message>
        <message>
            <source>There is nobody to whom this paper would go.</source>
            <translation>この帳票の宛先がありません。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingStepWords</name>
        <message>
            <source>%1 of %2 have answered</source>
            <translation>回答 %1／%2</translation>
        </message>
        <message>
            <source>letters %1 of %2</source>
            <translation>案内 %1／%2</translation>
        </message>
        <message numerus="yes">
            <source>%n came</source>
            <translation>
                <numerusform>出席 %n名</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>企画</translation>
        </message>
        <message>
            <source>prepared %1 of %2</source>
            <translation>準備 %1／%2</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日程</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>案内</translation>
        </message>
        <message>
            <source>Meeting held</source>
            <translation>開催</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>議事録</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>あと%n日</numerusform>
            </translation>
        </message>
        <message>
            <source>Offer dates</source>
            <translation>候補日を示す</translation>
        </message>
        <message>
            <source>Fix the date</source>
            <translation>日程を確定</translation>
        </message>
        <message>
            <source>Record the invitations</source>
            <translation>案内を記録</translation>
        </message>
        <message>
            <source>Record who came</source>
            <translation>開催を記録</translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>議事録を書く</translation>
        </message>
        <message>
            <source>Minutes have been sent</source>
            <translation>議事録を送付済みにする</translation>
        </message>
        <message>
            <source>Convene the next one</source>
            <translation>次回を設ける</translation>
        </message>
        <message>
            <source>letters name another date</source>
            <translation>案内は別の日時</translation>
        </message>
        <message>
            <source>Tell the new date</source>
            <translation>新しい日時を知らせる</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingTodayRow</name>
        <message>
            <source>over</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>開催中</translation>
        </message>
        <message>
            <source>in %1 min</source>
            <translation>あと %1分</translation>
        </message>
        <message>
            <source>in %1 h %2 min</source>
            <translation>あと %1時間%2分</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MergeDialog</name>
        <message>
            <source>%1 (both are kept)</source>
            <translation>%1（両方を残します）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Choose the entry that is to become part of this one.</source>
            <translation>この登録にまとめる相手を選んでください。</translation>
        </message>
        <message>
            <source>Goes: %1</source>
            <translation>まとめられる側：%1</translation>
        </message>
        <message>
            <source>Keep the other one</source>
            <translation>残す側を入れ替える</translation>
        </message>
        <message>
            <source>Looks like it:</source>
            <translation>似た登録：</translation>
        </message>
        <message>
            <source>Make one of “%1” and</source>
            <translation>「%1」とまとめる相手</translation>
        </message>
        <message>
            <source>Make them one</source>
            <translation>一つにまとめる</translation>
        </message>
        <message>
            <source>Stays: %1</source>
            <translation>残る側：%1</translation>
        </message>
        <message>
            <source>“%1” then goes; its name stays as an alias. All of it can be taken back at once.</source>
            <translation>「%1」の登録はなくなり、名称は別名として残ります。まとめて取り消せます。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>知らせを閉じる</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>取り消す</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MilestonesField</name>
        <message>
            <source>Add a milestone</source>
            <translation>節目を足す</translation>
        </message>
        <message>
            <source>Milestone %1</source>
            <translation>節目 %1</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>節目</translation>
        </message>
        <message>
            <source>Step of its own</source>
            <translation>独自の手順</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MiniMonth</name>
        <message>
            <source>Month to choose a day from</source>
            <translation>日を選ぶ月</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MinutesEditor</name>
        <message>
            <source>Meetings</source>
            <translation>協議</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>議事録</translation>
        </message>
        <message>
            <source>Save the minutes</source>
            <translation>議事録を保存</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>発言・経過</translation>
        </message>
        <message>
            <source>By item</source>
            <translation>次第ごと</translation>
        </message>
        <message>
            <source>Beside the agenda</source>
            <translation>次第のほか</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>協議の結果</translation>
        </message>
        <message>
            <source>When, where and on what one meets again</source>
            <translation>次回の日時・場所・議題</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>合意・相違・保留</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>宿題</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>次回</translation>
        </message>
        <message>
            <source>State of the minutes</source>
            <translation>議事録の状況</translation>
        </message>
        <message>
            <source>Minutes of %1</source>
            <translation>%1の議事録</translation>
        </message>
        <message>
            <source>Minutes: %1</source>
            <translation>議事録：%1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MoneyDialog</name>
        <message>
            <source>sum of the budget</source>
            <translation>予算の計</translation>
        </message>
        <message>
            <source>sum of its eligible lines</source>
            <translation>予算のうち対象経費の計</translation>
        </message>
        <message>
            <source>still to be paid: %1</source>
            <translation>追加で支払う額：%1</translation>
        </message>
        <message>
            <source>to be returned: advance − fixed</source>
            <translation>返還：概算払額－確定額</translation>
        </message>
        <message>
            <source>By rule once the eligible cost is entered</source>
            <translation>対象経費を入れると要綱による額が出ます</translation>
        </message>
        <message>
            <source>By rule once the budget says what was changed</source>
            <translation>収支予算に変更後の額を入れると要綱による額が出ます</translation>
        </message>
        <message>
            <source>By rule once the granted amount is entered</source>
            <translation>交付決定額を入れると要綱による額が出ます</translation>
        </message>
        <message>
            <source>By rule once the budget says what was spent</source>
            <translation>収支予算に決算額を入れると要綱による額が出ます</translation>
        </message>
        <message>
            <source>not above the grant of %1 → %2</source>
            <translation>交付決定額%1まで → %2</translation>
        </message>
        <message>
            <source>within the grant of %1</source>
            <translation>交付決定額%1以内</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>総事業費</translation>
        </message>
        <message>
            <source>Eligible cost</source>
            <translation>対象経費</translation>
        </message>
        <message>
            <source>Applied for</source>
            <translation>申請額</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>交付決定額</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>概算払額</translation>
        </message>
        <message>
            <source>Granted after the change</source>
            <translation>変更後の交付決定額</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>確定額</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>返還額</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>予算</translation>
        </message>
        <message>
            <source>Edit the list of cost items…</source>
            <translation>費目の一覧を編集…</translation>
        </message>
        <message>
            <source>Cost items</source>
            <translation>費目</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>Record the money</source>
            <translation>金額を記録</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MonthView</name>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>due → %1</source>
            <translation>締切→%1</translation>
        </message>
        <message>
            <source>the %1</source>
            <translation>%1日</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::NameRows</name>
        <message>
            <source>%1: name</source>
            <translation>%1：名称</translation>
        </message>
        <message>
            <source>%1: reading</source>
            <translation>%1：かな</translation>
        </message>
        <message>
            <source>%1: valid until</source>
            <translation>%1：いつまで</translation>
        </message>
        <message>
            <source>Add a former name</source>
            <translation>旧称を追加</translation>
        </message>
        <message>
            <source>Add a name</source>
            <translation>名称を追加</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>かな</translation>
        </message>
        <message>
            <source>Take this name off</source>
            <translation>この名称を外す</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::Navigation</name>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>画面の一覧</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::NextStepCard</name>
        <message>
            <source>Record and mark as done</source>
            <translation>記録して済みにする</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OfferDialog</name>
        <message>
            <source>Dates to offer</source>
            <translation>候補日</translation>
        </message>
        <message>
            <source>One more date</source>
            <translation>候補日を足す</translation>
        </message>
        <message>
            <source>Answers wanted by</source>
            <translation>回答期限</translation>
        </message>
        <message>
            <source>Offer these dates</source>
            <translation>この候補日で尋ねる</translation>
        </message>
        <message>
            <source>Open days from</source>
            <translation>開庁日の期間</translation>
        </message>
        <message>
            <source>to</source>
            <translation>から</translation>
        </message>
        <message>
            <source>%1: from</source>
            <translation>%1：開始</translation>
        </message>
        <message>
            <source>%1: until</source>
            <translation>%1：終了</translation>
        </message>
        <message>
            <source>Mornings</source>
            <translation>午前</translation>
        </message>
        <message>
            <source>Afternoons</source>
            <translation>午後</translation>
        </message>
        <message>
            <source>Add all of these</source>
            <translation>まとめて足す</translation>
        </message>
        <message>
            <source>Enter the first and the last day of the span, at most a year apart.</source>
            <translation>期間の初日と最終日を、1年以内で入力してください。</translation>
        </message>
        <message>
            <source>That would be %1 dates; at most %2 can be offered. Choose a shorter span.</source>
            <translation>候補日が%1件になります。%2件までです。期間を短くしてください。</translation>
        </message>
        <message>
            <source>There is nothing to add: no open day in this span, or its dates stand in the list already.</source>
            <translation>足す候補日がありません。期間に開庁日がないか、もう一覧にあります。</translation>
        </message>
        <message>
            <source>This day is past.</source>
            <translation>過ぎた日です。</translation>
        </message>
        <message numerus="yes">
            <source>%n answers were given to %1; they now count for this date.</source>
            <translation>
                <numerusform>%1への回答%n件は、この日の回答になります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers wanted by: %1</source>
            <translation>回答期限：%1</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a sentence</comment>
            <translation>%1。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OfferHeader</name>
        <message>
            <source>No. %1</source>
            <comment>place in the ranking</comment>
            <translation>%1位</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OfferRow</name>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Day offered</source>
            <translation>候補日</translation>
        </message>
        <message>
            <source>Take this date off</source>
            <translation>この候補日を外す</translation>
        </message>
        <message>
            <source>Enter the day, or take this line off.</source>
            <translation>日付を入力するか、この行を外してください。</translation>
        </message>
        <message>
            <source>The end must be later than the beginning.</source>
            <translation>終了を開始より後にしてください。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OrganizationDetail</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 (until %2)</source>
            <translation>%1（%2まで）</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n now</source>
            <translation>
                <numerusform>現在%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>人を加える</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>別名</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>名称を変える</translation>
        </message>
        <message>
            <source>Corporate no.</source>
            <translation>法人番号</translation>
        </message>
        <message>
            <source>Dissolved</source>
            <translation>解散</translation>
        </message>
        <message>
            <source>Divisions</source>
            <translation>下部の組織</translation>
        </message>
        <message>
            <source>Do not invite</source>
            <translation>招待不可</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>FAX</translation>
        </message>
        <message>
            <source>Fields of work</source>
            <translation>活動分野</translation>
        </message>
        <message>
            <source>Formerly</source>
            <translation>旧称</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>設立</translation>
        </message>
        <message>
            <source>It exists after all</source>
            <translation>活動中に戻す</translation>
        </message>
        <message>
            <source>Liaison officer</source>
            <translation>協働推進員</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Make one with another organisation…</source>
            <translation>ほかの団体と一つにまとめる…</translation>
        </message>
        <message>
            <source>Mark as not to be invited…</source>
            <translation>招待不可にする…</translation>
        </message>
        <message>
            <source>May be invited again</source>
            <translation>招待不可を解く</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>会員数</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>ごみ箱へ移す</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Not to be invited.</source>
            <translation>招待不可です。</translation>
        </message>
        <message>
            <source>Not to be invited: %1</source>
            <translation>招待不可：%1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>団体</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>上位の組織</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Record that it was dissolved…</source>
            <translation>解散を記録…</translation>
        </message>
        <message>
            <source>Represented by</source>
            <translation>代表者</translation>
        </message>
        <message>
            <source>Web site</source>
            <translation>ウェブ</translation>
        </message>
        <message>
            <source>dissolved</source>
            <translation>解散</translation>
        </message>
        <message>
            <source>formerly</source>
            <translation>以前</translation>
        </message>
        <message>
            <source>then %1</source>
            <translation>当時：%1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OrganizationEditor</name>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>別名</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>地域</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>連絡先</translation>
        </message>
        <message>
            <source>Corporate no.</source>
            <translation>法人番号</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>団体・人</translation>
        </message>
        <message>
            <source>Dissolved</source>
            <translation>解散</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>FAX</translation>
        </message>
        <message>
            <source>Fields of work</source>
            <translation>活動分野</translation>
        </message>
        <message>
            <source>Formerly</source>
            <translation>旧称</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>設立</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>招待</translation>
        </message>
        <message>
            <source>Kana; the order of every list</source>
            <translation>かな（一覧の並び順）</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>法人格</translation>
        </message>
        <message>
            <source>Liaison officer</source>
            <translation>協働推進員</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>May be on file already</source>
            <translation>登録済みかもしれません</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>会員数</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>新しい団体</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>登録事項</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>上位の組織</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Post and name</source>
            <translation>役職と氏名</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>郵便番号</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>かな</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Register the organisation</source>
            <translation>団体を登録</translation>
        </message>
        <message>
            <source>Represented by</source>
            <translation>代表者</translation>
        </message>
        <message>
            <source>SDGs</source>
            <translation>SDGs</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>官・民</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Web site</source>
            <translation>ウェブ</translation>
        </message>
        <message>
            <source>Why not to be invited</source>
            <translation>招待不可の理由</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>活動</translation>
        </message>
        <message>
            <source>behind the name</source>
            <translation>名称の後ろに付く</translation>
        </message>
        <message>
            <source>is not to be invited</source>
            <translation>招待不可</translation>
        </message>
        <message>
            <source>of a city division, changes every April</source>
            <translation>市の課の担当（毎年4月に交代）</translation>
        </message>
        <message>
            <source>still exists</source>
            <translation>活動中</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OrganizationList</name>
        <message>
            <source>Area</source>
            <translation>地域</translation>
        </message>
        <message>
            <source>Area: %1</source>
            <translation>地域：%1</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Kind: %1</source>
            <translation>種別：%1</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>官・民</translation>
        </message>
        <message>
            <source>Side: %1</source>
            <translation>官・民：%1</translation>
        </message>
        <message>
            <source>Without dissolved</source>
            <translation>解散を除く</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OrganizationPicker</name>
        <message>
            <source>Name, reading, former name or phone</source>
            <translation>名称・かな・旧称・電話</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>団体</translation>
        </message>
        <message>
            <source>Register “%1” as a new organisation</source>
            <translation>「%1」を新しい団体として登録</translation>
        </message>
        <message>
            <source>Registered the organisation %1.</source>
            <translation>団体「%1」を登録しました。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OrganizationRoom</name>
        <message>
            <source>%1 and %2 are one now.</source>
            <translation>%1と%2を一つにまとめました。</translation>
        </message>
        <message>
            <source>%1 belongs to %2 now.</source>
            <translation>%1さんの所属に%2を加えました。</translation>
        </message>
        <message>
            <source>%1 has left %2; older papers keep the post.</source>
            <translation>%1さんの%2での所属を終えました。それまでの書類には役職が残ります。</translation>
        </message>
        <message>
            <source>%1 is marked as not to be invited.</source>
            <translation>%1を招待不可にしました。</translation>
        </message>
        <message>
            <source>%1 is now called %2; older papers keep the old name.</source>
            <translation>%1の名称を%2に変えました。それまでの書類には旧称が残ります。</translation>
        </message>
        <message>
            <source>%1 is offered again.</source>
            <translation>%1を活動中に戻しました。</translation>
        </message>
        <message>
            <source>%1 may be invited again.</source>
            <translation>%1の招待不可を解きました。</translation>
        </message>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>案件%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n consultations</source>
            <translation>
                <numerusform>相談%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n divisions</source>
            <translation>
                <numerusform>下部の組織%n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisations</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Consultations speak of %1, so the entry stays. Make it one with another entry, or end the affiliation instead.</source>
            <translation>%1さんの相談があるため、ごみ箱へ移せません。ほかの登録と一つにまとめるか、所属を終えてください。</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>団体・人</translation>
        </message>
        <message>
            <source>Make one of two organisations</source>
            <translation>二つの団体を一つにまとめる</translation>
        </message>
        <message>
            <source>Make one of two people</source>
            <translation>二人の登録を一つにまとめる</translation>
        </message>
        <message>
            <source>Moved %1 to the trash.</source>
            <translation>%1をごみ箱へ移しました。</translation>
        </message>
        <message>
            <source>Moves along: %1.</source>
            <translation>あわせて移るもの：%1。</translation>
        </message>
        <message>
            <source>No other record speaks of it.</source>
            <translation>この団体に触れた記録はほかにありません。</translation>
        </message>
        <message>
            <source>No other record speaks of them.</source>
            <translation>この人に触れた記録はほかにありません。</translation>
        </message>
        <message>
            <source>No two organisations look like one.</source>
            <translation>重複していそうな団体はありません。</translation>
        </message>
        <message>
            <source>No two people look like one.</source>
            <translation>重複していそうな人はいません。</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>団体</translation>
        </message>
        <message>
            <source>Other records speak of %1, so the entry stays. Make it one with another entry, or record that it was dissolved.</source>
            <translation>%1に触れた記録があるため、ごみ箱へ移せません。ほかの登録と一つにまとめるか、解散を記録してください。</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Recorded that %1 was dissolved.</source>
            <translation>%1の解散を記録しました。</translation>
        </message>
        <message>
            <source>Saved the affiliation of %1.</source>
            <translation>%1さんの所属を保存しました。</translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>協働事業 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>講座・交流会 %n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PageView</name>
        <message>
            <source>Pages</source>
            <translation>頁</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ParticipantField</name>
        <message>
            <source>Add a participant</source>
            <translation>参加者を足す</translation>
        </message>
        <message>
            <source>Participant %1</source>
            <translation>参加者%1</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>官民</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>団体・課</translation>
        </message>
        <message>
            <source>Who speaks for it</source>
            <translation>出席者</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>役職</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>must</source>
            <translation>必須</translation>
        </message>
        <message>
            <source>The meeting makes no sense without them</source>
            <translation>必須の参加者</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>依頼文</translation>
        </message>
        <message>
            <source>A formal letter is needed</source>
            <translation>依頼文が必要</translation>
        </message>
        <message>
            <source>Add somebody who came unasked</source>
            <translation>当日参加の方を加える</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ParticipantTable</name>
        <message>
            <source>sent %1</source>
            <translation>%1 送付</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>要</translation>
        </message>
        <message>
            <source>Asked and accepted</source>
            <translation>打診・承諾</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>出欠</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>依頼文</translation>
        </message>
        <message>
            <source>must come</source>
            <translation>必須</translation>
        </message>
        <message>
            <source>Invitation of %1</source>
            <translation>%1への打診・承諾</translation>
        </message>
        <message>
            <source>Attendance of %1</source>
            <translation>%1の出欠</translation>
        </message>
        <message>
            <source>in their place: %1</source>
            <translation>代理：%1</translation>
        </message>
        <message>
            <source>came unasked</source>
            <translation>当日参加</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PartyField</name>
        <message>
            <source>Add a party</source>
            <translation>関係者を追加</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>関係者</translation>
        </message>
        <message>
            <source>Party %1</source>
            <translation>関係者%1</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>Who speaks for it</source>
            <translation>担当の方</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PasteDialog</name>
        <message>
            <source>Take in answers from a table</source>
            <translation>表から回答を取り込む</translation>
        </message>
        <message>
            <source>Paste the table here: names and dates as headings, ○ △ × in the cells.</source>
            <translation>ここに表を貼り付けてください。見出しに名前と候補日、マスに ○ △ ×。</translation>
        </message>
        <message>
            <source>Pasted table</source>
            <translation>貼り付けた表</translation>
        </message>
        <message>
            <source>Where the answers come from</source>
            <translation>回答の出どころ</translation>
        </message>
        <message>
            <source>When they came; empty: just now</source>
            <translation>回答の日時。空欄は今の時刻</translation>
        </message>
        <message>
            <source>Open a CSV file…</source>
            <translation>CSVファイルを開く…</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>読み取った回答</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出どころ</translation>
        </message>
        <message>
            <source>Open a CSV file</source>
            <translation>CSVファイルを開く</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt)</source>
            <translation>表 (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>Whose answers are those of “%1”</source>
            <translation>「%1」はどなたの回答か</translation>
        </message>
        <message>
            <source>— not taken in —</source>
            <translation>— 取り込まない —</translation>
        </message>
        <message>
            <source>please check</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>whose?</source>
            <translation>どなた？</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>まだ何もありません。</translation>
        </message>
        <message>
            <source>No names with dates were found in it. The first row and the first column must be headings.</source>
            <translation>名前と候補日が見つかりません。1行目と1列目を見出しにしてください。</translation>
        </message>
        <message>
            <source>Row %1, column %2 “%3”: %4</source>
            <translation>%1行%2列「%3」：%4</translation>
        </message>
        <message numerus="yes">
            <source>and %n more cells</source>
            <translation>
                <numerusform>ほか%nマス</numerusform>
            </translation>
        </message>
        <message>
            <source>The table does not speak of: %1</source>
            <translation>表にない候補日：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message numerus="yes">
            <source>Record %n answers</source>
            <translation>
                <numerusform>回答%n件を記録</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PathField</name>
        <message>
            <source>Add a year</source>
            <translation>年度を追加</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Programme or other ground</source>
            <translation>制度・根拠</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>段階</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>年度%1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PathwaySection</name>
        <message>
            <source>Path of the collaboration</source>
            <translation>協働のあゆみ</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>相談 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>協議 %n回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years of practice</source>
            <translation>
                <numerusform>実践 %n年度</numerusform>
            </translation>
        </message>
        <message>
            <source>Print the path of the collaboration</source>
            <translation>協働のあゆみを印刷</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>図</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PathwayTable</name>
        <message>
            <source>Path of the collaboration, as a table</source>
            <translation>協働のあゆみ（表）</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PathwayView</name>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Path of the collaboration</source>
            <translation>協働のあゆみ</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PersonDetail</name>
        <message>
            <source>Add an affiliation</source>
            <translation>所属を加える</translation>
        </message>
        <message>
            <source>Affiliations</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>Belongs to no organisation on file.</source>
            <translation>登録された団体に所属していません。</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変える</translation>
        </message>
        <message>
            <source>Change the affiliation with %1</source>
            <translation>%1の所属を変える</translation>
        </message>
        <message>
            <source>Do not invite</source>
            <translation>招待不可</translation>
        </message>
        <message>
            <source>End</source>
            <translation>終える</translation>
        </message>
        <message>
            <source>End the affiliation with %1</source>
            <translation>%1の所属を終える</translation>
        </message>
        <message>
            <source>How to reach them is not known yet.</source>
            <translation>連絡先はまだ登録されていません。</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Make one with another…</source>
            <translation>ほかの人とまとめる…</translation>
        </message>
        <message>
            <source>Mark as not to be invited…</source>
            <translation>招待不可にする…</translation>
        </message>
        <message>
            <source>May be invited again</source>
            <translation>招待不可を解く</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>携帯</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>ごみ箱へ移す</translation>
        </message>
        <message>
            <source>Not to be invited.</source>
            <translation>招待不可です。</translation>
        </message>
        <message>
            <source>Not to be invited: %1</source>
            <translation>招待不可：%1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>ended ・ %1</source>
            <translation>終了 ・ %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>現在</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PersonEditor</name>
        <message>
            <source>Affiliations</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>連絡先</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>団体・人</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>招待</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>May be on file already</source>
            <translation>登録済みかもしれません</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>携帯</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>新しい人</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>かな</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Register the person</source>
            <translation>人を登録</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>所属</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Why not to be invited</source>
            <translation>招待不可の理由</translation>
        </message>
        <message>
            <source>is not to be invited</source>
            <translation>招待不可</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>氏名</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PersonPicker</name>
        <message>
            <source>Name, reading, phone or organisation</source>
            <translation>氏名・かな・電話・団体</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Register “%1” as a new person</source>
            <translation>「%1」さんを新しく登録</translation>
        </message>
        <message>
            <source>Registered the person %1.</source>
            <translation>%1さんを登録しました。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PhoneMemo</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>ご所属</translation>
        </message>
        <message>
            <source>Body, division, school</source>
            <translation>団体・課・学校など</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>折り返し</translation>
        </message>
        <message>
            <source>Call back: %1</source>
            <translation>折り返し：%1</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>ご連絡先</translation>
        </message>
        <message>
            <source>Day of the call back</source>
            <translation>折り返しの日</translation>
        </message>
        <message>
            <source>Every letter is kept as you write</source>
            <translation>一字ごとに保存します</translation>
        </message>
        <message>
            <source>Go on in the large form</source>
            <translation>続きを大きな画面で</translation>
        </message>
        <message>
            <source>How</source>
            <translation>受付方法</translation>
        </message>
        <message>
            <source>Kept letter by letter  %1</source>
            <translation>一字ごとに保存しています　%1</translation>
        </message>
        <message>
            <source>Known: %1</source>
            <translation>登録済みの方：%1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>お名前</translation>
        </message>
        <message>
            <source>No</source>
            <translation>しない</translation>
        </message>
        <message>
            <source>Not kept yet; trying again</source>
            <translation>まだ保存できていません。もう一度試します</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>まだ何も書かれていません。</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>日を選ぶ</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Phone memo %1</source>
            <translation>電話メモ　%1</translation>
        </message>
        <message>
            <source>Phone memo — Musubi</source>
            <translation>電話メモ — 結 Musubi</translation>
        </message>
        <message>
            <source>Phone or mail</source>
            <translation>電話・メール</translation>
        </message>
        <message>
            <source>Register consultation</source>
            <translation>相談を登録</translation>
        </message>
        <message>
            <source>Registered: %1 %2</source>
            <translation>相談を登録しました：%1　%2</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>別の方</translation>
        </message>
        <message>
            <source>Time of the call back</source>
            <translation>折り返しの時刻</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>明日</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>来所</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>取組の内容</translation>
        </message>
        <message>
            <source>Write later</source>
            <translation>あとで書く</translation>
        </message>
        <message>
            <source>after 15:00</source>
            <translation>15時以降</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1 から</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::Picker</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PointField</name>
        <message>
            <source>Add a point</source>
            <translation>項目を足す</translation>
        </message>
        <message>
            <source>Point %1</source>
            <translation>項目%1</translation>
        </message>
        <message>
            <source>Kind of point</source>
            <translation>区分</translation>
        </message>
        <message>
            <source>What was agreed, disputed or left open</source>
            <translation>合意・相違・保留の内容</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PreparationField</name>
        <message>
            <source>Add a step</source>
            <translation>準備を足す</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>準備%1</translation>
        </message>
        <message>
            <source>To be prepared</source>
            <translation>準備すること</translation>
        </message>
        <message>
            <source>Working days before the meeting; less than 0: after it</source>
            <translation>開催の何開庁日前か（マイナスは開催のあと）</translation>
        </message>
        <message>
            <source> working days before</source>
            <translation>開庁日前</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::Program</name>
        <message>
            <source>Open it all the same</source>
            <translation>それでも開く</translation>
        </message>
        <message>
            <source>The backup is in place. What stood there before is kept as %1.</source>
            <translation>控えの内容に戻しました。戻す前のファイルは %1 に残しています。</translation>
        </message>
        <message>
            <source>Musubi</source>
            <translation>結 Musubi</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProgrammeEditor</name>
        <message>
            <source>Programmes</source>
            <translation>制度</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>新しい制度</translation>
        </message>
        <message>
            <source>Register the programme</source>
            <translation>制度を登録</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>制度</translation>
        </message>
        <message>
            <source>goes on</source>
            <translation>継続中</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>旧名称</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>所管</translation>
        </message>
        <message>
            <source>First fiscal year</source>
            <translation>最初の年度</translation>
        </message>
        <message>
            <source>Last fiscal year</source>
            <translation>最後の年度</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>要件と手順</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>要件・書類</translation>
        </message>
        <message>
            <source>Before the deadline</source>
            <translation>締切までの手順</translation>
        </message>
        <message>
            <source>Rules by fiscal year</source>
            <translation>年度別の要綱</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>要綱</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProgrammePage</name>
        <message>
            <source>Run by</source>
            <translation>所管</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>実施年度</translation>
        </message>
        <message>
            <source>Formerly</source>
            <translation>旧名称</translation>
        </message>
        <message>
            <source>%1 (until %2)</source>
            <translation>%1（%2まで）</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>募集</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>締切</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>審査</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>結果通知</translation>
        </message>
        <message>
            <source>Review meeting</source>
            <translation>見直し会議</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>交付決定</translation>
        </message>
        <message>
            <source>Interim report</source>
            <translation>中間報告</translation>
        </message>
        <message>
            <source>Final report</source>
            <translation>実績報告</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>精算</translation>
        </message>
        <message>
            <source>Before the deadline</source>
            <translation>締切までの手順</translation>
        </message>
        <message>
            <source>call for %1, deadline %2</source>
            <translation>%1分の募集、締切 %2</translation>
        </message>
        <message>
            <source>Rules by fiscal year</source>
            <translation>年度別の要綱</translation>
        </message>
        <message>
            <source>They never change backwards: a project keeps those of its year.</source>
            <translation>さかのぼって変えません。事業はその年度の要綱によります。</translation>
        </message>
        <message>
            <source>No rules are on file yet. Edit the programme to enter those of a year.</source>
            <translation>要綱がまだありません。編集で年度ごとに登録できます。</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>要件・書類</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名称を変更</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Projects under it</source>
            <translation>この制度の事業</translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>協働事業 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>制度</translation>
        </message>
        <message>
            <source>Days of %1</source>
            <translation>%1の日程</translation>
        </message>
        <message>
            <source>no call with a deadline ahead is on file</source>
            <translation>これからの締切が登録されていません</translation>
        </message>
        <message numerus="yes">
            <source>%n working days</source>
            <translation>
                <numerusform>%n営業日</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProgrammeRoom</name>
        <message>
            <source>Programmes</source>
            <translation>制度</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>新しい制度</translation>
        </message>
        <message>
            <source>List of programmes</source>
            <translation>制度の一覧</translation>
        </message>
        <message numerus="yes">
            <source>%n programmes</source>
            <translation>
                <numerusform>制度 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved %1 to the trash.</source>
            <translation>%1をごみ箱へ移しました。</translation>
        </message>
        <message>
            <source>Renamed from %1 on.</source>
            <translation>%1から名称を変更しました。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProjectColumns</name>
        <message>
            <source>Status</source>
            <translation>状況</translation>
        </message>
        <message>
            <source>without those that ended</source>
            <translation>終わったものを除く</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>制度</translation>
        </message>
        <message>
            <source>under none</source>
            <translation>制度によらない</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProjectDialogs</name>
        <message>
            <source>Division of roles</source>
            <translation>役割分担</translation>
        </message>
        <message>
            <source>As agreed or as it was</source>
            <translation>予定か実績か</translation>
        </message>
        <message>
            <source>As agreed</source>
            <translation>予定</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>実績</translation>
        </message>
        <message>
            <source>1 ◎ leads　2 ○ works along　3 △ advises　Space: next　Del: none</source>
            <translation>1 ◎主に担う　2 ○共に担う　3 △助言する　Space 次へ　Del なし</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>仕事を足す</translation>
        </message>
        <message>
            <source>Take off the task</source>
            <translation>仕事を外す</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上へ</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下へ</translation>
        </message>
        <message>
            <source>Record the roles</source>
            <translation>役割分担を記録</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>どう終わったか</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>実施日</translation>
        </message>
        <message>
            <source>What happened, or why not</source>
            <translation>内容・理由</translation>
        </message>
        <message>
            <source>Record and settle</source>
            <translation>記録して済みにする</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Nobody takes part yet. Edit the project and enter the bodies and divisions; each becomes a column here.</source>
            <translation>参加団体・課がまだありません。協働事業の編集で団体と課を入れると、ここに列ができます。</translation>
        </message>
        <message>
            <source>Row %1 has parts but no task. Please write what is to be done there.</source>
            <translation>%1行目は分担が入っていますが、仕事が空です。何をするかを書いてください。</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Record the note</source>
            <translation>メモを記録</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProjectEditor</name>
        <message>
            <source>Projects</source>
            <translation>協働事業</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>新しい協働事業</translation>
        </message>
        <message>
            <source>Register the project</source>
            <translation>協働事業を登録</translation>
        </message>
        <message>
            <source>May be on file already</source>
            <translation>登録済みかもしれません</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>事業</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>事業名</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>実施の根拠</translation>
        </message>
        <message>
            <source>None of the city's programmes</source>
            <translation>市の制度によらない</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>提案の型</translation>
        </message>
        <message>
            <source>In words, as printed</source>
            <translation>内容（帳票に印字）</translation>
        </message>
        <message>
            <source>Basis in words</source>
            <translation>根拠の内容</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>制度</translation>
        </message>
        <message>
            <source>Other basis</source>
            <translation>そのほかの根拠</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>参加団体・課</translation>
        </message>
        <message>
            <source>Shared purpose</source>
            <translation>共有する目的</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>取組の内容</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>経過</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>節目・報告</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>The number %1 is of this year: it stays.</source>
            <translation>番号 %1 の年度なので、変えられません。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProjectList</name>
        <message>
            <source>Projects</source>
            <translation>協働事業</translation>
        </message>
        <message>
            <source>List of projects</source>
            <translation>協働事業の一覧</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>新しい協働事業</translation>
        </message>
        <message>
            <source>No project meets these conditions</source>
            <translation>条件に合う協働事業はありません</translation>
        </message>
        <message>
            <source>There is no project here yet</source>
            <translation>協働事業はまだありません</translation>
        </message>
        <message>
            <source>Enter one with “New project”, or from the page of its case.</source>
            <translation>「新しい協働事業」か、案件のページから登録します。</translation>
        </message>
        <message>
            <source>Ledger of grants</source>
            <translation>補助事業台帳</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProjectPage</name>
        <message>
            <source>This project is not there any more.</source>
            <translation>この協働事業は、もうありません。</translation>
        </message>
        <message>
            <source>Steps and roles</source>
            <translation>節目と役割</translation>
        </message>
        <message>
            <source>Money and what belongs to it</source>
            <translation>金額など</translation>
        </message>
        <message>
            <source>Move on</source>
            <translation>状況を進める</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>帳票</translation>
        </message>
        <message>
            <source>Project sheet…</source>
            <translation>事業カルテ…</translation>
        </message>
        <message>
            <source>Division of roles…</source>
            <translation>役割分担表…</translation>
        </message>
        <message>
            <source>Continue next year</source>
            <translation>次年度に継続</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>案件 %1</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次の節目</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>期限超過</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>期日なし</translation>
        </message>
        <message>
            <source>Record and settle</source>
            <translation>記録して済みにする</translation>
        </message>
        <message>
            <source>Nothing is open any more.</source>
            <translation>これからの節目はありません。</translation>
        </message>
        <message>
            <source>No milestone is open. Edit the project to enter one.</source>
            <translation>これからの節目がありません。編集で登録できます。</translation>
        </message>
        <message>
            <source>Shared purpose</source>
            <translation>共有する目的</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>取組の内容</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>実施期間</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>節目・報告</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n done</source>
            <translation>
                <numerusform>%n件中 %1件 済み</numerusform>
            </translation>
        </message>
        <message>
            <source>Record</source>
            <translation>記録</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Division of roles</source>
            <translation>役割分担</translation>
        </message>
        <message numerus="yes">
            <source>%n tasks</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tasks without exactly one ◎</source>
            <translation>
                <numerusform>◎が一つでない仕事が %n件あります</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has said yet who does what. Clear roles are what makes a collaboration work.</source>
            <translation>役割分担がまだ記録されていません。役割が明確なほど協働は進みます。</translation>
        </message>
        <message numerus="yes">
            <source>%n parts went otherwise than agreed.</source>
            <translation>
                <numerusform>実際の役割が予定と違う箇所が %nか所あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Divide the roles</source>
            <translation>役割を分担</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>総事業費</translation>
        </message>
        <message>
            <source>Eligible cost</source>
            <translation>対象経費</translation>
        </message>
        <message>
            <source>By the rule</source>
            <translation>要綱による額</translation>
        </message>
        <message>
            <source>Applied for</source>
            <translation>申請額</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>交付決定額</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>概算払額</translation>
        </message>
        <message>
            <source>Granted after the change</source>
            <translation>変更後の交付決定額</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>確定額</translation>
        </message>
        <message>
            <source>To be returned</source>
            <translation>返還額</translation>
        </message>
        <message>
            <source>Still to be paid</source>
            <translation>追加交付額</translation>
        </message>
        <message>
            <source>fixed − advance</source>
            <translation>確定額 − 概算払額</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>返還額</translation>
        </message>
        <message>
            <source>No amounts are known yet.</source>
            <translation>金額の記録がまだありません。</translation>
        </message>
        <message>
            <source>Record the money</source>
            <translation>金額を記録</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>予算</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n行</numerusform>
            </translation>
        </message>
        <message>
            <source>Item</source>
            <translation>費目</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>予算額</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更後</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>決算額</translation>
        </message>
        <message>
            <source>(not eligible)</source>
            <translation>（対象外）</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>of it eligible</source>
            <translation>うち対象経費</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>参加団体・課</translation>
        </message>
        <message>
            <source>Nobody is named yet. Edit the project to enter who takes part.</source>
            <translation>参加する団体・課がまだありません。編集で登録できます。</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>審査</translation>
        </message>
        <message>
            <source>Opinion attached</source>
            <translation>付帯意見</translation>
        </message>
        <message>
            <source>How the review meeting met it is not recorded yet.</source>
            <translation>見直し会議での対応がまだ記録されていません。</translation>
        </message>
        <message>
            <source>How it was met</source>
            <translation>意見への対応</translation>
        </message>
        <message>
            <source>Record the screening</source>
            <translation>審査を記録</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>要件・書類</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n met</source>
            <translation>
                <numerusform>%n件中 %1件 確認済み</numerusform>
            </translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>成果</translation>
        </message>
        <message>
            <source>Record an outcome</source>
            <translation>成果を記録</translation>
        </message>
        <message>
            <source>Mutual evaluation</source>
            <translation>相互評価</translation>
        </message>
        <message>
            <source>● body ■ division</source>
            <translation>● 団体　■ 行政</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>まだ</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>採点</translation>
        </message>
        <message>
            <source>Score: %1</source>
            <translation>採点: %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>状況: %1</translation>
        </message>
        <message>
            <source>Recorded: %1</source>
            <translation>記録しました: %1</translation>
        </message>
        <message>
            <source>Recorded the money.</source>
            <translation>金額を記録しました。</translation>
        </message>
        <message>
            <source>Recorded the roles.</source>
            <translation>役割分担を記録しました。</translation>
        </message>
        <message>
            <source>Recorded the screening.</source>
            <translation>審査を記録しました。</translation>
        </message>
        <message>
            <source>Recorded the evaluation.</source>
            <translation>評価を記録しました。</translation>
        </message>
        <message>
            <source>Recorded the outcome.</source>
            <translation>成果を記録しました。</translation>
        </message>
        <message>
            <source>Registered %1 for the next year.</source>
            <translation>次年度の %1 を登録しました。</translation>
        </message>
        <message>
            <source>Met: %1</source>
            <translation>確認済み: %1</translation>
        </message>
        <message>
            <source>Not met: %1</source>
            <translation>未確認: %1</translation>
        </message>
        <message>
            <source>Screening…</source>
            <translation>審査集計…</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>版を比べる</translation>
        </message>
        <message>
            <source>Nothing is recorded of the screening yet.</source>
            <translation>審査の記録がまだありません。</translation>
        </message>
        <message>
            <source>No date yet</source>
            <translation>日程未定</translation>
        </message>
        <message>
            <source>Review meeting: %1</source>
            <translation>見直し会議：%1</translation>
        </message>
        <message>
            <source>Convene a review meeting</source>
            <translation>見直し会議を設ける</translation>
        </message>
        <message>
            <source>No outcome is recorded yet.</source>
            <translation>成果の記録がまだありません。</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <translation>%1 %2：%3</translation>
        </message>
        <message>
            <source>The draft of %1 is taken up again.</source>
            <translation>%1の下書きの続きです。</translation>
        </message>
        <message>
            <source>The draft of %1 is taken up again. The project was saved since: look over what is in it.</source>
            <translation>%1の下書きの続きです。そのあとに事業が保存されています。内容を確かめてください。</translation>
        </message>
        <message>
            <source>Nothing was recorded: %1</source>
            <translation>記録せずに閉じました：%1</translation>
        </message>
        <message>
            <source>The roles were recorded once so far: there is nothing to compare them with yet.</source>
            <translation>役割分担の記録はまだ1回だけで、比べる版がありません。</translation>
        </message>
        <message>
            <source>Mutual evaluation: %1</source>
            <translation>相互評価：%1</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>協働事業</translation>
        </message>
        <message>
            <source>Open next year</source>
            <translation>次年度を開く</translation>
        </message>
        <message>
            <source>Reviewers say</source>
            <translation>委員の付帯意見</translation>
        </message>
        <message>
            <source>centre %1</source>
            <translation>センター %1</translation>
        </message>
        <message>
            <source>committee %1</source>
            <translation>委員会 %1</translation>
        </message>
        <message>
            <source>To be fixed by the rule</source>
            <translation>要綱による確定見込み</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差額</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Note on “%1”</source>
            <translation>「%1」のメモ</translation>
        </message>
        <message>
            <source>Noted on: %1</source>
            <translation>メモを記録しました：%1</translation>
        </message>
        <message>
            <source>Eligibility check…</source>
            <translation>要件チェック…</translation>
        </message>
        <message>
            <source>Evaluation sheet…</source>
            <translation>評価シート…</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProjectRoom</name>
        <message>
            <source>Projects</source>
            <translation>協働事業</translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>協働事業 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n projects shown</source>
            <translation>
                <numerusform>協働事業 %n件中 %1件を表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved %1 to the trash.</source>
            <translation>%1をごみ箱へ移しました。</translation>
        </message>
        <message>
            <source>Ledger of grants</source>
            <translation>補助事業台帳</translation>
        </message>
        <message>
            <source>all years</source>
            <translation>全年度</translation>
        </message>
        <message>
            <source>The project of this draft is not there any more.</source>
            <translation>この下書きの協働事業は、もうありません。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PromiseField</name>
        <message>
            <source>Add a promise</source>
            <translation>宿題を足す</translation>
        </message>
        <message>
            <source>Promise %1</source>
            <translation>宿題%1</translation>
        </message>
        <message>
            <source>What is promised</source>
            <translation>宿題の内容</translation>
        </message>
        <message>
            <source>Who of us</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Who outside</source>
            <translation>先方</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PromiseWords</name>
        <message>
            <source>from 3 p.m.</source>
            <translation>15時以降</translation>
        </message>
        <message>
            <source>Who outside</source>
            <translation>外の人</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>約束</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>する人</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>新しい約束</translation>
        </message>
        <message>
            <source>Enter the promise</source>
            <translation>約束を入れる</translation>
        </message>
        <message>
            <source>Save the promise</source>
            <translation>約束を保存</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ReceivedDialog</name>
        <message>
            <source>Take in %1</source>
            <translation>%1 を取り込む</translation>
        </message>
        <message>
            <source>Invitations become meetings that are being planned.</source>
            <translation>届いた案内は、企画中の協議になります。</translation>
        </message>
        <message>
            <source>new %1 ・ changed %2 ・ called off %3 ・ of %4</source>
            <translation>新規 %1 ・ 変更 %2 ・ 取消 %3 ／ 全%4件</translation>
        </message>
        <message>
            <source>Events of the file</source>
            <translation>ファイルの予定</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>…ほか %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take in %n events</source>
            <translation>
                <numerusform>%n件を取り込む</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RecordList</name>
        <message>
            <source>All years</source>
            <translation>全年度</translation>
        </message>
        <message numerus="yes">
            <source>%n</source>
            <comment>records shown</comment>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message>
            <source> of %1</source>
            <translation>／%1件を表示</translation>
        </message>
        <message numerus="yes">
            <source>In all years there are %n.</source>
            <translation>
                <numerusform>すべての年度では%n件あります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without the conditions there are %n.</source>
            <translation>
                <numerusform>条件を外すと%n件あります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n selected</source>
            <translation>
                <numerusform>選択した%n件をまとめて変更</numerusform>
            </translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>書き出す</translation>
        </message>
        <message>
            <source>Lift the conditions</source>
            <translation>条件を外す</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RecordRoom</name>
        <message>
            <source>Open the page</source>
            <translation>協議を開く</translation>
        </message>
        <message numerus="yes">
            <source>Change %n selected…</source>
            <translation>
                <numerusform>選んだ%n件を変更…</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>印刷…</translation>
        </message>
        <message numerus="yes">
            <source>Export the %n selected…</source>
            <translation>
                <numerusform>選んだ%n件を書き出す…</numerusform>
            </translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>一覧を書き出す…</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>ごみ箱へ移す</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RelatedField</name>
        <message>
            <source>Add a related case</source>
            <translation>関連する案件を追加</translation>
        </message>
        <message>
            <source>How they belong together</source>
            <translation>関連の内容</translation>
        </message>
        <message>
            <source>Related case</source>
            <translation>関連する案件</translation>
        </message>
        <message>
            <source>Related case %1</source>
            <translation>関連する案件%1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RenameForm</name>
        <message>
            <source>Until %1 it stays “%2”: projects of those years and their papers do not change.</source>
            <translation>%1までは「%2」のままです。その年度までの協働事業と帳票は変わりません。</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>新しい名称</translation>
        </message>
        <message>
            <source>From fiscal year</source>
            <translation>いつの年度から</translation>
        </message>
        <message>
            <source>Rename the programme</source>
            <translation>名称を変更</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RequirementsField</name>
        <message>
            <source>Add a requirement</source>
            <translation>要件・書類を足す</translation>
        </message>
        <message>
            <source>Requirement %1</source>
            <translation>要件 %1</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>要件・書類の内容</translation>
        </message>
        <message>
            <source>Copy the checklist of %1 to %2</source>
            <translation>%1の要件・書類を%2に写す</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RestoreDialog</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>案件 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n consultation(s)</source>
            <translation>
                <numerusform>相談 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>団体 %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>人 %n名</numerusform>
            </translation>
        </message>
        <message>
            <source>Another backup</source>
            <translation>ほかの控え</translation>
        </message>
        <message>
            <source>Another backup…</source>
            <translation>ほかの控えを選ぶ…</translation>
        </message>
        <message>
            <source>Backups of this file</source>
            <translation>このファイルの控え</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Go back to this backup</source>
            <translation>この控えに戻す</translation>
        </message>
        <message>
            <source>In the file now</source>
            <translation>今のファイルの内容</translation>
        </message>
        <message>
            <source>In this backup</source>
            <translation>この控えの内容</translation>
        </message>
        <message>
            <source>Last written %1</source>
            <translation>最後の記録 %1</translation>
        </message>
        <message>
            <source>Looking for backups</source>
            <translation>控えを探しています</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>控えの内容を見ています</translation>
        </message>
        <message>
            <source>Musubi files (*.musubi);;All files (*)</source>
            <translation>結のファイル (*.musubi);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>控えから戻す</translation>
        </message>
        <message>
            <source>The file as it is now is kept beside it under a name with the time.</source>
            <translation>今のファイルは消さず、時刻を付けた名前で隣に残します。</translation>
        </message>
        <message>
            <source>There is no backup of this file in the folder for backups. Choose another backup.</source>
            <translation>控えのフォルダーに、このファイルの控えはありません。ほかの控えを選んでください。</translation>
        </message>
        <message>
            <source>This cannot be read.</source>
            <translation>読めません。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RoleGrid</name>
        <message>
            <source>Division of roles</source>
            <translation>役割分担</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>仕事</translation>
        </message>
        <message>
            <source>Nobody leads this (◎).</source>
            <translation>◎（主に担う）がいません。</translation>
        </message>
        <message>
            <source>Several lead this (◎).</source>
            <translation>◎（主に担う）が複数います。</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1、%2：%3</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RoleVersionsDialog</name>
        <message>
            <source>Only tasks that changed</source>
            <translation>変わった仕事だけ</translation>
        </message>
        <message>
            <source>Versions of the division of roles</source>
            <translation>役割分担表の版を比べる</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>前の版</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>後の版</translation>
        </message>
        <message>
            <source>What changed between the two versions</source>
            <translation>2つの版の違い</translation>
        </message>
        <message>
            <source>Preview and print…</source>
            <translation>印刷プレビュー…</translation>
        </message>
        <message>
            <source>Both versions say the same.</source>
            <translation>2つの版に違いはありません。</translation>
        </message>
        <message>
            <source>Changed %1 ・ Added %2 ・ Taken off %3</source>
            <translation>変更 %1件 ・ 追加 %2件 ・ 削除 %3件</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>異同</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>仕事</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1、%2：%3</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RowTable</name>
        <message>
            <source>Columns as they were at first</source>
            <translation>列を最初の状態に戻す</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RowsField</name>
        <message>
            <source>%1: down</source>
            <translation>%1：下へ</translation>
        </message>
        <message>
            <source>%1: take off</source>
            <translation>%1：外す</translation>
        </message>
        <message>
            <source>%1: up</source>
            <translation>%1：上へ</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RuleCard</name>
        <message>
            <source>Fiscal year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>上限額</translation>
        </message>
        <message>
            <source>Rate, upper number</source>
            <translation>補助率の分子</translation>
        </message>
        <message>
            <source>Rate, lower number</source>
            <translation>補助率の分母</translation>
        </message>
        <message>
            <source>Rounding unit</source>
            <translation>端数の単位</translation>
        </message>
        <message>
            <source>Members at least</source>
            <translation>構成員の下限</translation>
        </message>
        <message>
            <source>preliminary talks mandatory</source>
            <translation>事前協議が必須</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>提案の型</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>端数処理</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>補助率</translation>
        </message>
        <message>
            <source>below</source>
            <translation>端数</translation>
        </message>
        <message>
            <source>members</source>
            <translation>構成員</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>募集</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>締切</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>審査</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>結果通知</translation>
        </message>
        <message>
            <source>Review meeting</source>
            <translation>見直し会議</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>交付決定</translation>
        </message>
        <message>
            <source>Interim report</source>
            <translation>中間報告</translation>
        </message>
        <message>
            <source>Final report</source>
            <translation>実績報告</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>精算</translation>
        </message>
        <message>
            <source>This year is past, or a project goes by it: what is known stays, what is not may be filled in.</source>
            <translation>過ぎた年度か、事業が使っている年度です。分かっている内容は変えられず、空欄だけ埋められます。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RulesField</name>
        <message>
            <source>Add a year</source>
            <translation>年度を足す</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>要綱 %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ScoreGrid</name>
        <message>
            <source>Scores by criterion and reviewer</source>
            <translation>審査項目と審査員ごとの点数</translation>
        </message>
        <message>
            <source>Reviewer %1</source>
            <translation>委員%1</translation>
        </message>
        <message>
            <source>Criterion \ reviewer</source>
            <translation>審査項目＼委員</translation>
        </message>
        <message>
            <source>Reviewer: %1</source>
            <translation>委員：%1</translation>
        </message>
        <message>
            <source>New reviewer</source>
            <translation>新しい委員</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>新しい審査項目</translation>
        </message>
        <message>
            <source>Criterion: %1</source>
            <translation>審査項目：%1</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>未採点</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>Sum of %1</source>
            <translation>%1の計</translation>
        </message>
        <message>
            <source>Average of %1</source>
            <translation>%1の平均</translation>
        </message>
        <message>
            <source>Sum of all</source>
            <translation>総計</translation>
        </message>
        <message>
            <source>Average of all</source>
            <translation>総平均</translation>
        </message>
        <message>
            <source>This could not be read as a table: a quotation mark is never closed.</source>
            <translation>表として読めません。引用符が閉じられていません。</translation>
        </message>
        <message>
            <source>No scores were found in what was pasted.</source>
            <translation>貼り付けた中に評点が見つかりません。</translation>
        </message>
        <message>
            <source>row %1, column %2 “%3”</source>
            <translation>%1行%2列「%3」</translation>
        </message>
        <message>
            <source>Took in %1 criteria of %2 reviewers.</source>
            <translation>審査項目%1件、委員%2人の評点を取り込みました。</translation>
        </message>
        <message numerus="yes">
            <source>%n cells are no scores and were left out: %1</source>
            <translation>
                <numerusform>評点でないセル%n個を除きました：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>The points go up to %1 here.</source>
            <translation>ここは%1点までです。</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1、%2：%3</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ScoreTable</name>
        <message>
            <source>Scores by criterion and reviewer</source>
            <translation>審査項目と審査員ごとの点数</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>審査項目</translation>
        </message>
        <message>
            <source>Reviewer %1</source>
            <translation>審査員%1</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>平均</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ScoresField</name>
        <message>
            <source>Take off the criterion</source>
            <translation>項目を外す</translation>
        </message>
        <message>
            <source>Take off the reviewer</source>
            <translation>委員を外す</translation>
        </message>
        <message>
            <source>Points per criterion</source>
            <translation>1項目の満点</translation>
        </message>
        <message>
            <source>Paste a table</source>
            <translation>表を貼り付け</translation>
        </message>
        <message>
            <source>Lay out the %1 criteria and %2 reviewers of the last screening under this programme</source>
            <translation>この制度の直近の審査と同じ審査項目%1件・委員%2人を並べる</translation>
        </message>
        <message>
            <source>Reviewer %1</source>
            <translation>委員%1</translation>
        </message>
        <message>
            <source>%1 on “%2”</source>
            <translation>%1の所見（%2）</translation>
        </message>
        <message>
            <source>Remark on the score</source>
            <translation>評点への所見</translation>
        </message>
        <message>
            <source>%1 on the whole</source>
            <translation>%1の付帯意見</translation>
        </message>
        <message>
            <source>Opinion of the reviewer</source>
            <translation>委員の付帯意見</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ScreeningDialog</name>
        <message>
            <source>Screened on</source>
            <translation>審査日</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>得点</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Opinion attached</source>
            <translation>付帯意見</translation>
        </message>
        <message>
            <source>How it was met</source>
            <translation>意見への対応</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>審査</translation>
        </message>
        <message>
            <source>Record the screening</source>
            <translation>審査を記録</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SearchBox</name>
        <message>
            <source>Find a name, body, phone, text or number</source>
            <translation>氏名・団体・電話・本文・番号で探す</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SearchPopup</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 %2件</translation>
        </message>
        <message>
            <source>%1: %2 or more</source>
            <translation>%1 %2件以上</translation>
        </message>
        <message>
            <source>Narrow down</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <source>Show more: %1</source>
            <translation>さらに表示：%1</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>候補</translation>
        </message>
        <message>
            <source>Nothing found for “%1”</source>
            <translation>「%1」は見つかりません</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SeatButton</name>
        <message>
            <source>%1, in charge here; change</source>
            <translation>この席の担当者：%1（変更）</translation>
        </message>
        <message>
            <source>Choose who sits here</source>
            <translation>担当者を選ぶ</translation>
        </message>
        <message>
            <source>in charge</source>
            <translation>担当者</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SeatDialog</name>
        <message>
            <source>Add a new coordinator</source>
            <translation>新しい担当者を加える</translation>
        </message>
        <message>
            <source>Add this coordinator</source>
            <translation>この担当者を加える</translation>
        </message>
        <message>
            <source>Code (Latin letters)</source>
            <translation>コード（英字）</translation>
        </message>
        <message>
            <source>Coordinators</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Entries, promises and the history carry this name. It is kept for this account of the computer.</source>
            <translation>記録・約束・履歴にこの名前が残ります。このコンピューターの利用者ごとに覚えます。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>お名前</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>ふりがな</translation>
        </message>
        <message>
            <source>Sit here</source>
            <translation>この人にする</translation>
        </message>
        <message>
            <source>Who sits here?</source>
            <translation>この席の担当者</translation>
        </message>
        <message>
            <source>Choose a name in the list, or add a new coordinator.</source>
            <translation>一覧から名前を選ぶか、新しい担当者を加えてください。</translation>
        </message>
        <message>
            <source>Write the name of the coordinator.</source>
            <translation>担当者の名前を書いてください。</translation>
        </message>
        <message>
            <source>Give the coordinator a code: a few Latin letters, by which tables name who wrote.</source>
            <translation>担当者のコードを付けてください。表で誰の記録かを示す、半角英数字の短い符号です。</translation>
        </message>
        <message>
            <source>Another coordinator has the code %1. Choose another one.</source>
            <translation>コード%1は、ほかの担当者が使っています。別のコードにしてください。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SettingsDialog</name>
        <message>
            <source> days</source>
            <translation>日分</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) differ from the built-in rules and were taken over.</source>
            <translation>
                <numerusform>内蔵の規則と異なる%n日を取り込みました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>決裁</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>控え</translation>
        </message>
        <message>
            <source>CSV (*.csv);;All files (*)</source>
            <translation>CSV (*.csv);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Choose the folder for backups</source>
            <translation>控えのフォルダーを選ぶ</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選ぶ…</translation>
        </message>
        <message>
            <source>Circulation</source>
            <translation>供覧</translation>
        </message>
        <message>
            <source>City division</source>
            <translation>市の担当課</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>閉館時刻</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>暗い</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>FAX</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>控えのフォルダー</translation>
        </message>
        <message>
            <source>Head, deputy, chief, clerk; empty prints none</source>
            <translation>課長、課長補佐、係長、係（空欄なら印刷しない）</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>祝日</translation>
        </message>
        <message>
            <source>Hours and days</source>
            <translation>開館日時</translation>
        </message>
        <message>
            <source>Keep the last</source>
            <translation>残す数</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>明るい</translation>
        </message>
        <message>
            <source>Line %1 does not begin with a day.</source>
            <translation>%1行目が日付で始まっていません。</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>画面の色</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>帳票</translation>
        </message>
        <message>
            <source>Once a day and at closing, without asking</source>
            <translation>1日1回と閉じるときに、自動で控えを作る</translation>
        </message>
        <message>
            <source>One day a line: 2026-12-28 maintenance</source>
            <translation>1行に1日：R8.12.28 館内整備</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>開館時刻</translation>
        </message>
        <message>
            <source>Own closed days</source>
            <translation>独自の休館日</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>郵便番号</translation>
        </message>
        <message>
            <source>Read the Cabinet Office's holidays…</source>
            <translation>内閣府の祝日ファイルを読み込む…</translation>
        </message>
        <message>
            <source>Save the settings</source>
            <translation>設定を保存</translation>
        </message>
        <message>
            <source>Sender of letters</source>
            <translation>文書の発信者</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Sheets on one person say “handle with care”</source>
            <translation>個人に関する帳票に「取扱注意」と印刷する</translation>
        </message>
        <message>
            <source>Stamp boxes</source>
            <translation>押印欄の枠</translation>
        </message>
        <message>
            <source>Stamp row</source>
            <translation>押印欄</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字の大きさ</translation>
        </message>
        <message>
            <source>The Cabinet Office's syukujitsu.csv</source>
            <translation>内閣府の syukujitsu.csv</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>センター</translation>
        </message>
        <message>
            <source>The holidays agree with the built-in rules.</source>
            <translation>祝日は内蔵の規則と一致しています。</translation>
        </message>
        <message>
            <source>The last of each month is kept for a year besides.</source>
            <translation>このほか、各月の最後の控えを1年分残します。</translation>
        </message>
        <message>
            <source>This account</source>
            <translation>この利用者</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>ウェブサイト</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>協議</translation>
        </message>
        <message>
            <source>Working days before the meeting, and what to do: 10 book the room</source>
            <translation>開催の何開庁日前に何をするか：10 会場を予約する</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>準備</translation>
        </message>
        <message>
            <source>Line %1 does not begin with a number of days.</source>
            <translation>%1行目が日数で始まっていません。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SettleDialog</name>
        <message>
            <source>Record and settle</source>
            <translation>記録して済みにする</translation>
        </message>
        <message>
            <source>Record what happened</source>
            <translation>結果を記録</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>結果</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ShareLegend</name>
        <message>
            <source>theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>what it has done</source>
            <translation>これまでの実績</translation>
        </message>
        <message>
            <source>who is missing, area</source>
            <translation>足りない顔ぶれ・地域</translation>
        </message>
        <message>
            <source>What the bars are made of: %1</source>
            <translation>棒の内訳：%1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between words</comment>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SheetPreview</name>
        <message>
            <source>%1 %</source>
            <translation>%1％</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n頁をプリンターに送りました</numerusform>
            </translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>一覧を書き出す…</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>幅に合わせる</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>大きく</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>次の頁</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1／%2頁</translation>
        </message>
        <message>
            <source>Preview — %1</source>
            <translation>プレビュー — %1</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>前の頁</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>印刷</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>%1 に保存しました</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>小さく</translation>
        </message>
        <message>
            <source>The printer does not answer. Nothing was printed; check that it is switched on, or save a PDF.</source>
            <translation>プリンターが応答しません。何も印刷していません。電源を確かめるか、PDFに保存してください。</translation>
        </message>
        <message>
            <source>For a word processor (*.odt)</source>
            <translation>ワープロで直す文書 (*.odt)</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>帳票の保存</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StagePath</name>
        <message>
            <source>here now</source>
            <translation>いまここ</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StartDialog</name>
        <message>
            <source>Centre</source>
            <translation>センター</translation>
        </message>
        <message>
            <source>Everything of a centre lies in one file. It stays on this computer.</source>
            <translation>センターの記録は1つのファイルにまとまり、このコンピューターから出ません。</translation>
        </message>
        <message>
            <source>Files used lately</source>
            <translation>最近使ったファイル</translation>
        </message>
        <message>
            <source>Look at the sample centre</source>
            <translation>見本センターを見る</translation>
        </message>
        <message>
            <source>Make a new file</source>
            <translation>新しいファイルを作る</translation>
        </message>
        <message>
            <source>Make a new file…</source>
            <translation>新しいファイルを作る…</translation>
        </message>
        <message>
            <source>Musubi</source>
            <translation>結 Musubi</translation>
        </message>
        <message>
            <source>Musubi files (*.musubi)</source>
            <translation>結のファイル (*.musubi)</translation>
        </message>
        <message>
            <source>Musubi files (*.musubi);;All files (*)</source>
            <translation>結のファイル (*.musubi);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>ファイルを開く</translation>
        </message>
        <message>
            <source>Open another file…</source>
            <translation>別のファイルを開く…</translation>
        </message>
        <message>
            <source>Open this file</source>
            <translation>このファイルを開く</translation>
        </message>
        <message>
            <source>Used lately</source>
            <translation>最近使ったファイル</translation>
        </message>
        <message>
            <source>Which centre's file?</source>
            <translation>どのファイルを開きますか</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StatusStrip</name>
        <message>
            <source>Read only</source>
            <translation>読み取り専用</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Stopping: %1</source>
            <translation>中止しています：%1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StepsField</name>
        <message>
            <source>Add a step</source>
            <translation>手順を足す</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>手順 %1</translation>
        </message>
        <message>
            <source>What has to be ready</source>
            <translation>そろえるもの</translation>
        </message>
        <message>
            <source>Working days before the deadline</source>
            <translation>締切前の営業日数</translation>
        </message>
        <message>
            <source> working days before</source>
            <translation>営業日前</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StudyAnswerField</name>
        <message>
            <source>Add a question</source>
            <translation>問いを足す</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>問い %1</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>問い</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答え</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>話し手</translation>
        </message>
        <message>
            <source>City division</source>
            <translation>行政</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>団体・所属</translation>
        </message>
        <message>
            <source>As printed: the division, in charge</source>
            <translation>紙面での表記（○○課 担当者）</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>取材日</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StudyPhotoField</name>
        <message>
            <source>Add a photograph of the case</source>
            <translation>案件の写真を足す</translation>
        </message>
        <message>
            <source>Photograph %1</source>
            <translation>写真 %1</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>No picture is attached to the case yet. Attach one here: it is kept with the case and offered for this page.</source>
            <translation>この案件には、まだ写真が添付されていません。ここで添付すると、案件の資料に残り、この頁の写真に選べます。</translation>
        </message>
        <message>
            <source>Attach picture files to the case…</source>
            <translation>写真のファイルを案件に添付…</translation>
        </message>
        <message>
            <source>Attach pictures to the case</source>
            <translation>写真を案件に添付</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp *.tif *.tiff *.heic);;All files (*)</source>
            <translation>写真 (*.jpg *.jpeg *.png *.gif *.bmp *.webp *.tif *.tiff *.heic);;すべてのファイル (*)</translation>
        </message>
        <message numerus="yes">
            <source>Attached %n files to the case.</source>
            <translation>
                <numerusform>案件に%n件のファイルを添付しました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StudyPublicationField</name>
        <message>
            <source>Add a publication</source>
            <translation>掲載先を足す</translation>
        </message>
        <message>
            <source>Publication %1</source>
            <translation>掲載 %1</translation>
        </message>
        <message>
            <source>Newsletter, site, paper</source>
            <translation>会報・サイト・新聞など</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>号</translation>
        </message>
        <message>
            <source>Came out on</source>
            <translation>発行日</translation>
        </message>
        <message>
            <source>printed as a month</source>
            <translation>年月で表記</translation>
        </message>
        <message>
            <source>Address on the web</source>
            <translation>ウェブのアドレス</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StudyYearField</name>
        <message>
            <source>Tell a year in other words</source>
            <translation>年度の説明を書き換える</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>年度 %1</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Programme or heading</source>
            <translation>制度・見出し</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>取組の内容</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SuggestionList</name>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n点</numerusform>
            </translation>
        </message>
        <message>
            <source>Whom to invite</source>
            <translation>招集候補</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SuggestionPage</name>
        <message>
            <source>Reasons</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Nobody on file speaks for this theme yet</source>
            <translation>このテーマに合う団体・課がまだありません</translation>
        </message>
        <message>
            <source>Enter the fields of the case and of the organisations, or write the theme in more words.</source>
            <translation>案件と団体の活動分野を入れるか、テーマをもう少し詳しく書くと、候補が出ます。</translation>
        </message>
        <message>
            <source>Edit the case</source>
            <translation>案件を編集</translation>
        </message>
        <message>
            <source>Back to the case</source>
            <translation>案件へ戻る</translation>
        </message>
        <message>
            <source>Whom to invite</source>
            <translation>招集候補</translation>
        </message>
        <message>
            <source>Open the organisation</source>
            <translation>団体を開く</translation>
        </message>
        <message>
            <source>Enter as a party</source>
            <translation>関係者に加える</translation>
        </message>
        <message numerus="yes">
            <source>%n organisations and divisions</source>
            <translation>
                <numerusform>%n団体・課</numerusform>
            </translation>
        </message>
        <message>
            <source>public %1 ・ private %2</source>
            <translation>官 %1 ・ 民 %2</translation>
        </message>
        <message>
            <source>Entered %1 as a party of the case.</source>
            <translation>%1を案件の関係者に加えました。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SuggestionPopup</name>
        <message>
            <source>Suggestions</source>
            <translation>候補</translation>
        </message>
        <message>
            <source>↑↓ to choose, Enter to take</source>
            <translation>↑↓ で選ぶ ・ Enter で決定</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SuggestionReasons</name>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n点</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::TagField</name>
        <message>
            <source>add…</source>
            <translation>足す…</translation>
        </message>
        <message>
            <source>main: %1</source>
            <translation>主な分類 %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::TakingBack</name>
        <message>
            <source>Taken back: %1</source>
            <translation>取り消しました：%1</translation>
        </message>
        <message>
            <source>Not taken back: %1. %2</source>
            <translation>取り消せません：%1。%2</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::TieDialog</name>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Look for a case</source>
            <translation>案件を探す</translation>
        </message>
        <message>
            <source>Open a new case</source>
            <translation>新しい案件を始める</translation>
        </message>
        <message>
            <source>Tie to a case</source>
            <translation>案件に結ぶ</translation>
        </message>
        <message>
            <source>Title of the new case</source>
            <translation>新しい案件の名前</translation>
        </message>
        <message>
            <source>Title, theme or number of the case</source>
            <translation>案件名・テーマ・番号</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::TimeBox</name>
        <message>
            <source>It can be set only with a reason. Why is it then all the same?</source>
            <translation>この日時は理由を書かないと決められません。それでもこの日時にする理由：</translation>
        </message>
        <message>
            <source>Reason for this time</source>
            <translation>この日時にする理由</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a sentence</comment>
            <translation>%1。</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>日付なし</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>already past</source>
            <translation>過ぎています</translation>
        </message>
        <message>
            <source>What moves with it</source>
            <translation>一緒に動くもの</translation>
        </message>
        <message>
            <source>No step of the preparation moves.</source>
            <translation>動く準備はありません。</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::TodayRoom</name>
        <message>
            <source> ・ due today %1 ・ waiting for an answer %2</source>
            <translation> ・ 今日まで %1 ・ 回答待ち %2</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n日 動きなし</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open promises</source>
            <translation>
                <numerusform>済んでいない約束 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n within two weeks</source>
            <translation>
                <numerusform>2週間以内 %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a next step</source>
            <translation>
                <numerusform>次の一手が決まっていないもの %n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days</source>
            <translation>
                <numerusform>%n営業日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days over</source>
            <translation>
                <numerusform>%n営業日超過</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ・ oldest first</source>
            <translation>
                <numerusform>%n件 ・ 古い順</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases %1</source>
            <translation>案件 %1</translation>
        </message>
        <message>
            <source>Cases that do not move</source>
            <translation>動きのない案件</translation>
        </message>
        <message>
            <source>Everybody's</source>
            <translation>全員</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>続きを書く</translation>
        </message>
        <message>
            <source>Half written</source>
            <translation>書きかけ</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>自分</translation>
        </message>
        <message>
            <source>New today</source>
            <translation>今日受付</translation>
        </message>
        <message>
            <source>Nothing is due within two weeks.</source>
            <translation>2週間以内の期限はありません。</translation>
        </message>
        <message>
            <source>Nothing is promised for %1.</source>
            <translation>%1の約束はありません。</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>一覧で開く</translation>
        </message>
        <message>
            <source>Overdue %1</source>
            <translation>期限超過 %1</translation>
        </message>
        <message>
            <source>Plan of the day</source>
            <translation>今日の予定</translation>
        </message>
        <message>
            <source>Print the day</source>
            <translation>今日の予定を印刷</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>約束</translation>
        </message>
        <message>
            <source>Promises %1</source>
            <translation>期限 %1</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>済みにしました：%1</translation>
        </message>
        <message>
            <source>Settle…</source>
            <translation>済みにする…</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>先方の宿題</translation>
        </message>
        <message>
            <source>To be looked at again</source>
            <translation>見直す案件</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>回答待ち</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>回答待ちの相談</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>表示する人</translation>
        </message>
        <message>
            <source>outside hours</source>
            <translation>時間外</translation>
        </message>
        <message>
            <source>overdue %1 ・ today %2 ・ open %3</source>
            <translation>超過 %1 ・ 今日 %2 ・ 全 %3件</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>Meetings of today</source>
            <translation>今日の会議</translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n being arranged</source>
            <translation>
                <numerusform>日程調整中 %n件を見る</numerusform>
            </translation>
        </message>
        <message>
            <source>facilitator %1</source>
            <translation>進行 %1</translation>
        </message>
        <message>
            <source>prepared %1 of %2</source>
            <translation>準備 %1／%2</translation>
        </message>
        <message>
            <source>still open: %1</source>
            <translation>残り：%1</translation>
        </message>
        <message>
            <source>The next one: %1</source>
            <translation>次の会議：%1</translation>
        </message>
        <message>
            <source>To be done for meetings</source>
            <translation>協議の準備</translation>
        </message>
        <message>
            <source>due %1 ・ within a week %2</source>
            <translation>期限 %1 ・ 1週間以内 %2</translation>
        </message>
        <message>
            <source>Meetings %1 ・ </source>
            <translation>会議 %1 ・ </translation>
        </message>
        <message>
            <source>Meetings %1</source>
            <translation>協議 %1</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>記録する…</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::TrashRoom</name>
        <message>
            <source> of %1</source>
            <translation>／%1件を表示</translation>
        </message>
        <message numerus="yes">
            <source>%n</source>
            <comment>records shown</comment>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records in the trash</source>
            <translation>
                <numerusform>ごみ箱に %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records selected</source>
            <translation>
                <numerusform>%n 件を選択</numerusform>
            </translation>
        </message>
        <message>
            <source>Deed</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Find in the trash</source>
            <translation>ごみ箱を探す</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Lift the conditions</source>
            <translation>条件をすべて外す</translation>
        </message>
        <message>
            <source>No record in the trash meets these conditions</source>
            <translation>条件に合う記録はごみ箱にありません</translation>
        </message>
        <message>
            <source>Records in the trash</source>
            <translation>ごみ箱の記録</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>ごみ箱から戻す</translation>
        </message>
        <message>
            <source>Taken out of the trash: %1</source>
            <translation>ごみ箱から戻しました：%1</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>ごみ箱は空です</translation>
        </message>
        <message>
            <source>This record was merged into another one. Revert the merger here to have both again.</source>
            <translation>この記録は別の記録に統合されています。ここで統合を取り消すと、両方が元に戻ります。</translation>
        </message>
        <message numerus="yes">
            <source>Took %n records out of the trash.</source>
            <translation>
                <numerusform>%n 件をごみ箱から戻しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>ごみ箱</translation>
        </message>
        <message>
            <source>What is moved to the trash stays here and can be taken out again.</source>
            <translation>ごみ箱に移した記録はここに残り、いつでも元に戻せます。</translation>
        </message>
        <message>
            <source>What the record said</source>
            <translation>記録の内容</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>だれが</translation>
        </message>
        <message>
            <source>Who removed it</source>
            <translation>ごみ箱に入れた人</translation>
        </message>
        <message numerus="yes">
            <source>Without the conditions there are %n.</source>
            <translation>
                <numerusform>条件を外すと %n件 あります。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::VersionsDialog</name>
        <message>
            <source>%1 before</source>
            <translation>%1（元の内容）</translation>
        </message>
        <message>
            <source>%1, saved elsewhere: %2</source>
            <translation>%1、先に保存された内容：%2</translation>
        </message>
        <message>
            <source>%1, yours: %2</source>
            <translation>%1、自分の入力：%2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>入力に戻る</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>元の内容</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Fields that differ</source>
            <translation>違いのある項目</translation>
        </message>
        <message>
            <source>Save like this</source>
            <translation>この内容で保存</translation>
        </message>
        <message>
            <source>Saved by somebody else in the meantime</source>
            <translation>ほかの人が先に保存しています</translation>
        </message>
        <message>
            <source>Saved elsewhere</source>
            <translation>先に保存された内容</translation>
        </message>
        <message>
            <source>This record was saved elsewhere while you were writing. Choose for each field what to keep. Nothing is lost: the history keeps both versions.</source>
            <translation>書いている間に、別の画面でこの記録が保存されました。残すほうを項目ごとに選んでください。どちらの版も履歴に残ります。</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>自分の入力</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::VisitWords</name>
        <message>
            <source>What it is about</source>
            <translation>用件</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> 分</translation>
        </message>
        <message>
            <source>Person, or who is not on file</source>
            <translation>氏名、登録のない相手</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>相手</translation>
        </message>
        <message>
            <source>About</source>
            <translation>用件</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>団体・課</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Who goes</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Plan a visit</source>
            <translation>訪問の予定を入れる</translation>
        </message>
        <message>
            <source>Planned visit</source>
            <translation>予定していた訪問</translation>
        </message>
        <message>
            <source>Plan the visit</source>
            <translation>訪問の予定を入れる</translation>
        </message>
        <message>
            <source>Save the visit</source>
            <translation>訪問の予定を保存</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::WordListDialog</name>
        <message>
            <source>Words of the list: %1</source>
            <translation>語の一覧：%1</translation>
        </message>
        <message>
            <source>Old records keep their words: one that is taken off or not offered any more stays readable.</source>
            <translation>以前の記録の語はそのまま読めます。外した語や使わない語は、新しい入力の選択肢に出なくなるだけです。</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>一覧を保存</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::WordRowsField</name>
        <message>
            <source>Add a word</source>
            <translation>語を追加</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>語%1</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>使う</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日本語</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英語</translation>
        </message>
        <message>
            <source>In Japanese</source>
            <translation>日本語の語</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>英語の語</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::WritingRoom</name>
        <message>
            <source>Being written</source>
            <translation>入力中</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::WritingWords</name>
        <message>
            <source>What you wrote is kept as a draft. Today and the status bar lead back to it.</source>
            <translation>書きかけは下書きとして残しました。「今日」と下の状態表示から続きを書けます。</translation>
        </message>
        <message>
            <source>This draft is not there any more.</source>
            <translation>この下書きはもうありません。</translation>
        </message>
        <message>
            <source>The draft of %1 is taken up again.</source>
            <translation>%1の下書きの続きです。</translation>
        </message>
        <message>
            <source>The draft was thrown away.</source>
            <translation>下書きを捨てました。</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>保存していません</translation>
        </message>
        <message>
            <source>What you wrote has not been saved.</source>
            <translation>入力した内容はまだ保存していません。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>破棄</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>続きを書く</translation>
        </message>
    </context>
    <context>
        <name>papers</name>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>電話番号</translation>
        </message>
        <message>
            <source>fax number or mail address</source>
            <translation>FAX番号・メールアドレス</translation>
        </message>
        <message>
            <source>sender of letters</source>
            <translation>文書の差出人</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between words</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>The settings say nothing of the centre's own %1: the letter leaves it empty.</source>
            <translation>設定に、センターの%1がありません。案内文ではその欄が空きます。</translation>
        </message>
        <message>
            <source>The settings say nothing of the centre's own %1: the reply sheet leaves empty where the answer should go.</source>
            <translation>設定に、センターの%1がありません。回答票の返信先が空きます。</translation>
        </message>
    </context>
    <context>
        <name>records</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>案件%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>相談 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>その後</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>匿名</translation>
        </message>
        <message>
            <source>By mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>City divisions concerned</source>
            <translation>市の関係課まで</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>終結</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>相談</translation>
        </message>
        <message>
            <source>Deliberation</source>
            <translation>協議</translation>
        </message>
        <message>
            <source>Dissolved</source>
            <translation>解散</translation>
        </message>
        <message>
            <source>Do not invite</source>
            <translation>招待不可</translation>
        </message>
        <message>
            <source>From outside</source>
            <translation>外からの相談</translation>
        </message>
        <message>
            <source>From us</source>
            <translation>こちらから</translation>
        </message>
        <message>
            <source>In hand</source>
            <translation>対応中</translation>
        </message>
        <message>
            <source>May be published</source>
            <translation>公開可</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>未定</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Participants of meetings</source>
            <translation>協議参加者まで</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>実践</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>民</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>官</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>口頭</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>取り消し済み</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Waiting for reply</source>
            <translation>相手待ち</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>書面</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>オンライン</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>room for %1</source>
            <translation>定員%1</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts from it</source>
            <translation>
                <numerusform>その後の相談 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>By video</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>予定</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>開催済み</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Being written</source>
            <translation>入力中</translation>
        </message>
        <message>
            <source>Looked through</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>公開済み</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>Not understood: %1</source>
            <translation>わからない条件があります：%1</translation>
        </message>
        <message>
            <source>The search index is being built anew. Not everything can be found yet.</source>
            <translation>検索の索引を作り直しています。まだ見つからないものがあります。</translation>
        </message>
    </context>
</TS>
