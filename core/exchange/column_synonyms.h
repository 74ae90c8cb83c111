#pragma once

#include <QStringView>

#include <array>

namespace musubi {

/// A field of a record and the headers that ledgers give it, separated by spaces, themselves without any.
struct ColumnSynonyms {
    QStringView field;
    QStringView headers;
};

constexpr std::array consultationSynonyms{
    ColumnSynonyms{u"legacy_number",
        u"受付番号 番号 相談番号 整理番号 管理番号 旧番号 受付no 相談no no № 連番 通番 number id referencenumber formernumber"},
    ColumnSynonyms{u"received_at",
        u"受付日時 受付日 受付 日時 日付 相談日時 相談日 受付年月日 年月日 相談年月日 対応日 date receivedat received "
        u"datetime"},
    ColumnSynonyms{u"received_time", u"受付時刻 受付時間 時刻 開始時刻 相談時刻 相談時間帯 time receivedtime"},
    ColumnSynonyms{u"form", u"区別 相談・問合せの別 form"},
    ColumnSynonyms{
        u"channel", u"受付方法 方法 相談方法 手段 相談手段 受付手段 受付経路 媒体 形態 相談形態 channel method how"},
    ColumnSynonyms{u"direction", u"受発信 発着 受信・発信 発信受信 向き direction"},
    ColumnSynonyms{u"follow_up", u"新規・継続 新規継続 新規継続の別 新規/継続 継続 followup"},
    ColumnSynonyms{u"matter_number", u"案件番号 案件 事例番号 case casenumber matter"},
    ColumnSynonyms{u"anonymous", u"匿名 anonymous"},
    ColumnSynonyms{u"caller_name",
        u"氏名 お名前 名前 相談者 相談者氏名 相談者名 担当者氏名 ご氏名 ご担当者 名 caller name callername contact "
        u"contactname"},
    ColumnSynonyms{u"caller_reading",
        u"ふりがな フリガナ よみがな 読み 読み仮名 よみ 氏名ふりがな 氏名カナ カナ氏名 カナ 相談者ふりがな reading "
        u"kana"},
    ColumnSynonyms{u"caller_title", u"役職 肩書 肩書き 役職名 職名 title position"},
    ColumnSynonyms{u"organization_name",
        u"団体名 団体 所属 ご所属 所属団体 団体・所属 所属・団体 団体名・所属 所属名 課名 組織 組織名 会社名 相談団体 "
        u"organization organisation organizationname affiliation"},
    ColumnSynonyms{
        u"caller_kind", u"種別 相談者種別 団体種別 属性 相談者属性 主体 相談者区分 相談者の種別 kind type callerkind"},
    ColumnSynonyms{
        u"phone", u"電話 電話番号 tel 連絡先電話 連絡先tel 連絡先 固定電話 お電話 連絡先電話番号 phone telephone"},
    ColumnSynonyms{u"mobile", u"携帯 携帯電話 携帯番号 携帯電話番号 mobile cell"},
    ColumnSynonyms{u"fax", u"fax ファックス ファクス ファクシミリ fax番号"},
    ColumnSynonyms{u"mail", u"メール メールアドレス eメール 電子メール アドレス mail email mailaddress"},
    ColumnSynonyms{u"postal_code", u"郵便番号 〒 郵便 postalcode zip zipcode"},
    ColumnSynonyms{u"address", u"住所 所在地 ご住所 address"},
    ColumnSynonyms{u"preferred_contact", u"希望連絡方法 連絡方法 希望連絡先 連絡希望 連絡可能時間 preferredcontact"},
    ColumnSynonyms{u"source", u"知った経緯 経緯 きっかけ 何で知ったか 認知経路 センターを知った経緯 source"},
    ColumnSynonyms{u"idea_stage", u"段階 相談の段階 相談段階 進み具合 熟度 ideastage stage"},
    ColumnSynonyms{u"subject", u"件名 タイトル 相談件名 題名 表題 相談名 テーマ 要旨 subject titleofconsultation"},
    ColumnSynonyms{u"content",
        u"相談内容 内容 相談の内容 取組の内容 問合せ内容 お問い合わせ内容 概要 相談概要 詳細 content details "
        u"description"},
    ColumnSynonyms{u"main_topic", u"主分類 分類◎ 主な分類 大分類 主たる分類 maintopic"},
    ColumnSynonyms{u"topics", u"分類 相談分類 相談区分 相談種別 分類○ 副分類 内容分類 topics topic category"},
    ColumnSynonyms{u"fields", u"活動分野 分野 活動の分野 field fields"},
    ColumnSynonyms{u"goals", u"sdgs sdgsの目標 目標 goals"},
    ColumnSynonyms{u"areas", u"対象地域 地域 区 学区 対象区域 活動地域 area areas"},
    ColumnSynonyms{u"counterparts", u"想定する相手方 相手方 想定相手 協働相手 相手先 counterpart counterparts"},
    ColumnSynonyms{
        u"response", u"対応内容 対応 回答 回答内容 対応結果 処理 処理内容 対応状況詳細 結果 response answer"},
    ColumnSynonyms{u"responses", u"対応区分 対応分類 対応種別 対応方法 responsekind responsekinds"},
    ColumnSynonyms{u"information_given", u"提供した情報 情報提供 提供情報 出典 提供した情報と出典 informationgiven"},
    ColumnSynonyms{u"staff", u"対応者 担当 担当者 受付者 受付担当 対応職員 受付担当者 対応担当者 職員 記入者 staff coordinator"},
    ColumnSynonyms{u"companions", u"同席者 同席 同行者 companions"},
    ColumnSynonyms{u"minutes", u"所要時間 対応時間 分 所要分 相談時間 時間 minutes duration"},
    ColumnSynonyms{u"next_step", u"次回 次回対応 今後の対応 次の対応 次回予定 今後の予定 todo nextstep next"},
    ColumnSynonyms{u"next_due", u"期日 期限 次回期日 次回日 次回予定日 対応期限 締切 due duedate nextdue"},
    ColumnSynonyms{
        u"handover", u"引継ぎ 引継ぎメモ 備考 メモ 申し送り 引継事項 特記事項 handover note notes remarks memo"},
    ColumnSynonyms{u"sharing", u"情報共有 情報共有の同意 情報共有の範囲 共有範囲 sharing"},
    ColumnSynonyms{u"consent", u"同意の方法 同意方法 同意 consent"},
    ColumnSynonyms{u"consent_on", u"同意日 consentdate consenton"},
    ColumnSynonyms{u"status", u"状況 ステータス 状態 対応状況 進捗 処理状況 status state"},
    ColumnSynonyms{u"closing_reason", u"終結理由 終了理由 完了理由 closingreason"},
};

constexpr std::array organizationSynonyms{
    ColumnSynonyms{u"name",
        u"団体名 名称 団体名称 法人名 組織名 団体 商号又は名称 所属 課名 会社名 機関名 name organization organisation "
        u"organizationname"},
    ColumnSynonyms{u"reading",
        u"ふりがな フリガナ よみがな 読み 読み仮名 よみ カナ 団体名カナ 団体名ふりがな 名称ふりがな 団体名フリガナ "
        u"reading kana"},
    ColumnSynonyms{u"legal_form", u"法人格 法人種別 法人形態 legalform"},
    ColumnSynonyms{u"kind", u"種別 団体種別 区分 分類 団体区分 団体の種別 属性 kind type"},
    ColumnSynonyms{u"sector", u"官民 官民の別 官/民 官民別 sector"},
    ColumnSynonyms{u"parent", u"上位組織 上位団体 親団体 所属組織 局部 局 parent"},
    ColumnSynonyms{u"corporate_number", u"法人番号 corporatenumber"},
    ColumnSynonyms{u"representative", u"代表者 代表者名 代表者氏名 代表 会長 理事長 representative"},
    ColumnSynonyms{u"postal_code", u"郵便番号 〒 郵便 postalcode zip zipcode"},
    ColumnSynonyms{u"address", u"住所 所在地 事務所所在地 主たる事務所の所在地 事務所 連絡先住所 address"},
    ColumnSynonyms{u"phone", u"電話 電話番号 tel 連絡先 連絡先電話 連絡先電話番号 代表電話 phone telephone"},
    ColumnSynonyms{u"fax", u"fax ファックス ファクス ファクシミリ fax番号"},
    ColumnSynonyms{u"mail", u"メール メールアドレス eメール 電子メール アドレス mail email mailaddress"},
    ColumnSynonyms{
        u"url", u"url ホームページ hp ウェブサイト webサイト web サイト ホームページアドレス website homepage"},
    ColumnSynonyms{u"liaison", u"協働推進員 窓口 窓口担当 担当者 連絡担当者 担当 liaison"},
    ColumnSynonyms{u"fields", u"分野 活動分野 活動の分野 主な活動分野 field fields"},
    ColumnSynonyms{u"goals", u"sdgs 目標 goals"},
    ColumnSynonyms{u"areas", u"活動地域 地域 対象地域 活動区域 区 学区 area areas"},
    ColumnSynonyms{u"members", u"会員数 人数 構成員数 会員 団体会員数 members membercount"},
    ColumnSynonyms{
        u"founded_on", u"設立 設立年月日 設立日 設立年月 設立年 認証年月日 創立 founded foundedon established"},
    ColumnSynonyms{u"note", u"備考 メモ 特記事項 活動内容 目的 概要 note notes remarks memo"},
    ColumnSynonyms{u"aliases", u"別名 略称 通称 愛称 alias aliases"},
    ColumnSynonyms{u"former_names", u"旧名 旧名称 旧団体名 前名称 formername formernames"},
    ColumnSynonyms{u"active", u"活動状況 活動中 active"},
    ColumnSynonyms{u"do_not_invite", u"招待不可 donotinvite"},
};

} // namespace musubi
