#pragma once

#include "core/casestudy/casestudy.h"
#include "core/sheet/sheet_context.h"

namespace musubi {

/// What is printed of a case study: for readers who know nothing of the centre's files.
struct CaseStudyPaper {
    CaseStudy value;
    QString number;          // of the case
    QString parties;         // NPO法人岡山ニャンとかし隊 × 岡山市保健所衛生課
    QList<StudyYear> path;   // see pathOf()
    QStringList publishedIn; // 『協働通信』 vol.3（令和元年8月）
    std::vector<sheet::Pictures::Picture> photos; // with their captions
};

/// 協働事業の実践事例: lead, path by year, interview, where it was published. Without number, stamps and 取扱注意 once it is
/// for everybody.
Sheet caseStudySheet(const CaseStudyPaper& paper, const SheetContext& context);

/// The same as plain text for a web page or a mail: one line a paragraph, headings after ■, lines end in \n.
QString caseStudyText(const CaseStudyPaper& paper, const SheetContext& context, const SheetWords& words);

} // namespace musubi
