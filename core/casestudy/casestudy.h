#pragma once

#include "core/matter/matter.h"
#include "core/organization/organization.h"

namespace musubi {

struct Attachment;

/// How far a case study has come: being written, looked through by those it speaks of, in print.
enum class StudyStatus { Draft, Checked, Published };

template <>
struct Codes<StudyStatus> {
    static constexpr std::array entries{
        CodeEntry{StudyStatus::Draft, QLatin1StringView("DRAFT")},
        CodeEntry{StudyStatus::Checked, QLatin1StringView("CHECKED")},
        CodeEntry{StudyStatus::Published, QLatin1StringView("PUBLISHED")},
    };
};

/// What the page says of one fiscal year, where the path of the case does not say it, or not so.
struct StudyYear {
    int fiscalYear = 0;
    QString heading; // ニーズ調査事業
    QString content;

    friend bool operator==(const StudyYear&, const StudyYear&) = default;
};

/// One question of the interview and what was answered (期待した役割 / 生まれた効果 / 提言).
struct StudyAnswer {
    QString question;
    QString answer;
    Sector side = Sector::Public; // 団体 or 行政
    QString who;                  // as printed: 岡山市保健所衛生課 担当者
    std::optional<QDate> on;

    friend bool operator==(const StudyAnswer&, const StudyAnswer&) = default;
};

/// Where and when it came out: 『協働通信』 vol.3, 令和元年8月.
struct StudyPublication {
    QString medium;
    QString volume;
    std::optional<QDate> on;
    bool monthOnly = false; // printed without its day
    QString url;

    friend bool operator==(const StudyPublication&, const StudyPublication&) = default;
};

/// A picture among the files of the case.
struct StudyPhoto {
    Id<Attachment> attachment;
    QString caption;

    friend bool operator==(const StudyPhoto&, const StudyPhoto&) = default;
};

/// A case told for others (実践事例): path by year, interview, where it was published.
struct CaseStudy {
    Id<Matter> matter;
    QString title;
    QString lead; // the text before the path
    QList<StudyYear> years;
    QList<StudyAnswer> answers;
    QList<StudyPublication> publications;
    QList<StudyPhoto> photos;
    SharingScope sharing = SharingScope::Public; // 公開範囲 of the page
    StudyStatus status = StudyStatus::Draft;
    QString note; // for the office, never printed

    friend bool operator==(const CaseStudy&, const CaseStudy&) = default;
};

} // namespace musubi
