#include "core/exchange/ics_parts.h"

#include "core/exchange/text_encoding.h"

namespace musubi {

namespace {

qint64 lineAt(QByteArrayView bytes, qsizetype offset)
{
    return 1 + std::count(bytes.begin(), bytes.begin() + std::min(offset, bytes.size()), '\n');
}

/// Calendar files are UTF-8; older Japanese programs wrote Shift_JIS or ISO-2022-JP.
QByteArray asUtf8(QByteArrayView bytes)
{
    constexpr char escape = 0x1b;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (!bytes.contains('\0') && !bytes.contains(escape) && QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return bytes.toByteArray();
    const DecodedText decoded = decodeText(bytes, detectEncoding(bytes));
    if (!decoded.damaged.isEmpty())
        throw IcsError(IcsFault::Encoding, lineAt(bytes, decoded.damaged.first()));
    return decoded.text.toUtf8();
}

bool isTooMuch(IcsFault reason)
{
    switch (reason) {
    case IcsFault::LineTooLong:
    case IcsFault::EventTooLong:
    case IcsFault::TooManyEvents:
    case IcsFault::FileTooLong:
    case IcsFault::TooManyOccurrences: return true;
    default: return false;
    }
}

bool isLine(QByteArrayView line, const char* name)
{
    const QByteArrayView wanted(name);
    return line.size() == wanted.size() && qstrnicmp(line.data(), wanted.data(), static_cast<size_t>(wanted.size())) == 0;
}

bool beginsLike(QByteArrayView line, const char* name)
{
    const QByteArrayView wanted(name);
    return line.size() >= wanted.size() && isLine(line.first(wanted.size()), name);
}

class Cutter {
public:
    Cutter(IcsParts& parts, const IcsLimits& limits)
        : m_parts(parts)
        , m_limits(limits)
    {
    }

    void run();

private:
    struct Open {
        QByteArray name;
        qsizetype offset;
        qint64 line;
    };

    void take(QByteArrayView line);
    void close(QByteArrayView name);
    qsizetype physicalLine(qsizetype from, QByteArrayView& line) const;

    IcsParts& m_parts;
    const IcsLimits& m_limits;
    QList<Open> m_open;
    qint64 m_line = 0;
    qsizetype m_offset = 0; // of the line being looked at
    qsizetype m_next = 0;   // of the one after it
    bool m_found = false;
};

/// The octets of one line of the file, without its end; gives where the next one begins.
qsizetype Cutter::physicalLine(qsizetype from, QByteArrayView& line) const
{
    const QByteArrayView text(m_parts.text);
    const qsizetype end = text.indexOf('\n', from);
    line = text.sliced(from, (end < 0 ? text.size() : end) - from);
    if (line.endsWith('\r'))
        line.chop(1);
    return end < 0 ? text.size() : end + 1;
}

void Cutter::run()
{
    constexpr qsizetype longestHead = 200; // octets: more than any BEGIN, END or METHOD that means something
    qint64 physical = 0;
    while (m_next < m_parts.text.size()) {
        m_offset = m_next;
        QByteArrayView line;
        m_next = physicalLine(m_offset, line);
        m_line = ++physical;
        QByteArray head = line.first(std::min(line.size(), longestHead)).toByteArray();
        qsizetype joined = line.size(); // octets of the line with those folded behind it
        while (joined <= m_limits.line && m_next < m_parts.text.size() && (m_parts.text[m_next] == ' ' || m_parts.text[m_next] == '\t')) {
            m_next = physicalLine(m_next, line);
            ++physical;
            joined += line.size();
            head += line.sliced(1, std::min(line.size() - 1, longestHead));
            head.truncate(longestHead);
        }
        if (joined > m_limits.line)
            throw IcsError(IcsFault::LineTooLong, physical);
        take(head);
    }
    if (!m_open.isEmpty())
        throw IcsError(IcsFault::NotClosed, m_open.last().line);
    if (!m_found)
        throw IcsError(IcsFault::NoCalendar, 1);
}

void Cutter::take(QByteArrayView line)
{
    if (beginsLike(line, "BEGIN:")) {
        if (m_open.size() >= m_limits.depth)
            throw IcsError(IcsFault::NestedTooDeep, m_line);
        m_open << Open{line.sliced(6).trimmed().toByteArray().toUpper(), m_offset, m_line};
        if (m_open.size() == 1 && m_open.first().name != "VCALENDAR")
            throw IcsError(IcsFault::NoCalendar, m_line);
        m_found = true;
    } else if (beginsLike(line, "END:")) {
        close(line.sliced(4).trimmed());
    } else if (m_open.size() == 1 && isLine(line, "METHOD:CANCEL")) {
        m_parts.cancels = true;
    }
}

void Cutter::close(QByteArrayView name)
{
    if (m_open.isEmpty() || !isLine(name, m_open.last().name.constData()))
        throw IcsError(IcsFault::WronglyClosed, m_line);
    const Open closed = m_open.takeLast();
    if (m_open.size() != 1)
        return;
    const IcsPart part{QByteArrayView(m_parts.text).sliced(closed.offset, m_next - closed.offset), closed.line};
    if (closed.name == "VEVENT") {
        if (part.bytes.size() > m_limits.event)
            throw IcsError(IcsFault::EventTooLong, closed.line);
        if (m_parts.events.size() >= m_limits.events)
            throw IcsError(IcsFault::TooManyEvents, closed.line);
        m_parts.events << part;
    } else if (closed.name == "VTIMEZONE") {
        m_parts.zones << part;
    }
}

} // namespace

IcsError::IcsError(IcsFault reason, qint64 line)
    : Error(isTooMuch(reason) ? Fault::TooLarge : Fault::Unreadable, QString::number(line))
    , m_reason(reason)
    , m_line(line)
{
}

IcsParts icsPartsOf(QByteArrayView bytes, const IcsLimits& limits)
{
    if (bytes.size() > limits.bytes)
        throw IcsError(IcsFault::FileTooLong, 1);
    IcsParts parts;
    parts.text = asUtf8(bytes);
    Cutter(parts, limits).run();
    return parts;
}

} // namespace musubi
