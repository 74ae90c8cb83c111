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

    IcsParts& m_parts;
    const IcsLimits& m_limits;
    QList<Open> m_open;
    qint64 m_line = 0;
    qsizetype m_offset = 0; // of the line being looked at
    qsizetype m_next = 0;   // of the one after it
    bool m_found = false;
};

void Cutter::run()
{
    const QByteArrayView text(m_parts.text);
    qsizetype joined = 0; // octets of the line with those folded behind it
    while (m_next < text.size()) {
        m_offset = m_next;
        const qsizetype end = text.indexOf('\n', m_offset);
        m_next = end < 0 ? text.size() : end + 1;
        ++m_line;
        QByteArrayView line = text.sliced(m_offset, (end < 0 ? text.size() : end) - m_offset);
        if (line.endsWith('\r'))
            line.chop(1);
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        joined = folded ? joined + line.size() : line.size();
        if (joined > m_limits.line)
            throw IcsError(IcsFault::LineTooLong, m_line);
        if (!folded)
            take(line);
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
    : Error(reason == IcsFault::LineTooLong || reason == IcsFault::EventTooLong || reason == IcsFault::TooManyEvents || reason == IcsFault::FileTooLong ? Fault::TooLarge
                                                                                                                                                : Fault::Unreadable,
        QString::number(line))
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
