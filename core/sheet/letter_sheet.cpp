#include "core/sheet/letter.h"

namespace musubi {

using namespace Qt::StringLiterals;
using namespace musubi::sheet;

namespace {

constexpr qsizetype longestItemLabel = 8;

// A letter speaks the language of its wording, which is the office's, and not that of the window; so do the words of its frame, which no
// other sheet has.
constexpr QStringView itemsFollow = u"記", itemsEnd = u"以上", contactHeading = u"【連絡先】";

/// 日時　令和… : what stands before the first full-width space, where that is short enough to be a label.
QString itemLabel(const QString& line)
{
    const qsizetype space = line.indexOf(u'　');
    return space > 0 && space <= longestItemLabel ? line.left(space) : QString();
}

/// The lines under 記 as items: labels filled up to one width; a label that repeats, or a line that starts with a space,
/// goes on with the item above.
ItemList letterItems(const QString& text)
{
    QStringList lines;
    qsizetype widest = 0;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        lines << line;
        widest = std::max(widest, itemLabel(line).size());
    }
    ItemList list{{}, true};
    QString last;
    for (const QString& line : std::as_const(lines)) {
        const QString label = itemLabel(line);
        const bool goesOn = !list.items.empty() && (line[0].isSpace() || (!label.isEmpty() && label == last));
        const QString rest = label.isEmpty() ? line.trimmed() : line.mid(label.size() + 1).trimmed();
        const QString shown = goesOn ? QString() : label;
        const bool aligned = !label.isEmpty() || (goesOn && !last.isEmpty());
        const QString padded = aligned ? shown.leftJustified(widest, u'　') + u'　' + rest : rest;
        if (goesOn)
            list.items.back() = list.items.back() + (u'\n' + padded);
        else
            list.items.push_back(padded);
        if (!goesOn)
            last = label;
    }
    return list;
}

} // namespace

Sheet letterSheet(const LetterTemplate& letter, const LetterPaper& paper, const SheetContext& spoken)
{
    SheetContext context = spoken;
    context.language = japan::DateLanguage::Japanese;
    const LetterTemplate filled = filledLetter(letter, paper, context);
    Sheet sheet;
    sheet.form = Form::Letter;
    sheet.title = filled.title.simplified();
    sheet.documentNumber = context.documentNumber;
    sheet.date = dateText(context, context.madeAt.date());
    sheet.addressee = addressLines(paper.address);
    for (const QString& line : {context.centreName, context.representative})
        if (!line.trimmed().isEmpty())
            sheet.sender.push_back(line);
    sheet.origin.madeBy = context.madeBy.isEmpty() ? context.centreName : context.madeBy;
    for (const QString& line : filled.body.split(u'\n'))
        if (!line.trimmed().isEmpty())
            sheet.blocks.push_back(Paragraph{line});
    if (const ItemList items = letterItems(filled.items); !items.items.empty()) {
        sheet.blocks.push_back(Gap{4});
        sheet.blocks.push_back(Paragraph{itemsFollow.toString(), false, 0, Align::Centre});
        sheet.blocks.push_back(Gap{2});
        sheet.blocks.push_back(items);
        sheet.blocks.push_back(Paragraph{itemsEnd.toString(), false, 0, Align::Right});
    }
    if (const QString contact = filled.contact.trimmed(); !contact.isEmpty()) {
        sheet.blocks.push_back(Gap{8});
        sheet.blocks.push_back(Paragraph{contactHeading.toString() + u'\n' + contact});
    }
    return sheet;
}

} // namespace musubi
