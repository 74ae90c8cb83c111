#include "core/attachment/attachment_rules.h"

#include <QStringList>

namespace musubi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAttachmentName = 200, longestEnding = 16;

bool isHiddenSign(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph;
}

QString cutInTheMiddle(const QString& name)
{
    if (name.size() <= longestAttachmentName)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= longestEnding ? name.mid(dot) : QString();
    QString front = name.left(longestAttachmentName - ending.size() - 1);
    if (front.back().isHighSurrogate())
        front.chop(1);
    return front + QChar(0x2026) + ending;
}

bool isDeviceName(const QString& name) // CON.txt opens a device on Windows
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    return devices.contains(stem) || (stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)) && stem.back().isDigit());
}

} // namespace

QString attachmentName(const QString& given)
{
    const qsizetype cut = std::max(given.lastIndexOf(u'/'), given.lastIndexOf(u'\\'));
    QString name = given.mid(cut + 1).trimmed();
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool paired = name[i].isHighSurrogate() && i + 1 < name.size() && name[i + 1].isLowSurrogate();
        if (paired)
            ++i;
        else if (isHiddenSign(name[i]) || name[i].isSurrogate())
            name[i] = QChar(0xFFFD);
    }
    return name.isEmpty() ? u"_"_s : cutInTheMiddle(name);
}

QString copyName(const QString& name)
{
    QString safe = attachmentName(name);
    for (QChar& c : safe)
        if (u"<>:\"|?*"_s.contains(c) || c == QChar(0xFFFD))
            c = u'_';
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    return safe.isEmpty() || isDeviceName(safe) || safe.startsWith(u'.') ? u'_' + safe : safe;
}

bool mayBeOpened(const QString& name)
{
    static const QStringList programs = u"exe com bat cmd scr pif msi msp cpl hta js jse vbs vbe wsf wsh ps1 psm1 reg lnk url jar sh bash run "
                                        "desktop appimage app command workflow scpt docm xlsm pptm xlam dotm html htm svg xhtml"_s.split(u' ');
    return !programs.contains(copyName(name).section(u'.', -1).toLower());
}

} // namespace musubi
