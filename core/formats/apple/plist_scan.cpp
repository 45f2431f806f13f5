// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/apple/plist_scan.h"
#include "core/formats/profile_import.h"

#include <QSet>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

bool isContainer(QStringView name)
{
    return name == QLatin1String("dict") || name == QLatin1String("array") || name == QLatin1String("plist");
}

bool isValue(QStringView name)
{
    constexpr std::array kNames{"string", "integer", "real", "true", "false", "data", "date"};
    return std::any_of(kNames.begin(), kNames.end(),
                       [name](const char* known) { return name == QLatin1String(known); });
}

class XmlScan {
public:
    explicit XmlScan(const QByteArray& bytes) : m_xml(bytes) {}

    std::optional<PlistFault> run()
    {
        while (!m_xml.atEnd() && m_reason.isEmpty())
            look(m_xml.readNext());
        if (m_reason.isEmpty() && m_xml.hasError())
            m_reason = m_xml.errorString();
        if (m_reason.isEmpty())
            return std::nullopt;
        return PlistFault{m_xml.lineNumber(), m_reason};
    }

private:
    void look(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::StartDocument)
            startDocument();
        else if (token == QXmlStreamReader::DTD && m_xml.text().contains(QLatin1Char('[')))
            m_reason = QStringLiteral("it declares entities or other types of its own");
        else if (token == QXmlStreamReader::EntityReference)
            m_reason = QStringLiteral("it names an entity that XML does not have");
        else if (token == QXmlStreamReader::StartElement)
            startElement(m_xml.qualifiedName());
        else if (token == QXmlStreamReader::EndElement)
            endElement();
        else if (token == QXmlStreamReader::Characters)
            text();
    }

    void startDocument()
    {
        const QStringView encoding = m_xml.documentEncoding();
        const bool isUtf8 = encoding.isEmpty() || encoding.compare(QLatin1String("utf-8"), Qt::CaseInsensitive) == 0 ||
                            encoding.compare(QLatin1String("us-ascii"), Qt::CaseInsensitive) == 0;
        if (!isUtf8)
            m_reason = QStringLiteral("the text is not UTF-8");
    }

    void startElement(QStringView name)
    {
        const bool isKey = name == QLatin1String("key");
        if (m_inLeaf || !(isContainer(name) || isValue(name) || isKey))
            m_reason = QStringLiteral("<%1> has no place there in a property list").arg(name.left(32).toString());
        else if (++m_values > kMaxPlistValues)
            m_reason = QStringLiteral("it has more than %1 values").arg(kMaxPlistValues);
        else if (isContainer(name) && m_keys.size() > kMaxImportDepth)
            m_reason = QStringLiteral("it is nested more than %1 deep").arg(kMaxImportDepth);
        else if (isContainer(name))
            m_keys.emplaceBack();
        m_inLeaf = !isContainer(name);
        m_inKey = isKey;
        m_key.clear();
    }

    void endElement()
    {
        if (m_inKey && !m_keys.isEmpty()) {
            if (m_keys.last().contains(m_key))
                m_reason = QStringLiteral("the key \"%1\" is there twice").arg(m_key.left(64));
            m_keys.last().insert(m_key);
        } else if (!m_inLeaf && !m_keys.isEmpty()) {
            m_keys.removeLast();
        }
        m_inLeaf = false;
        m_inKey = false;
    }

    void text()
    {
        if (m_inKey)
            m_key += m_xml.text();
        else if (!m_inLeaf && !m_xml.isWhitespace())
            m_reason = QStringLiteral("there is text between the values");
    }

    QXmlStreamReader m_xml;
    QList<QSet<QString>> m_keys; // of each container around us
    QString m_key;
    QString m_reason;
    bool m_inLeaf = false;
    bool m_inKey = false;
    int m_values = 0;
};

// libplist moves the rest of a text once for each escape in it: a long text of nothing else would take hours.
std::optional<PlistFault> findEscapeFault(const QByteArray& bytes)
{
    constexpr qint64 kMaxMovedBytes = 512 * 1024 * 1024;
    qint64 moved = 0;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype tag = bytes.indexOf('<', start);
        const qsizetype end = tag < 0 ? bytes.size() : tag;
        const auto text = QByteArrayView(bytes).sliced(start, end - start);
        moved += std::count(text.begin(), text.end(), '&') * text.size();
        if (moved > kMaxMovedBytes) {
            const auto line = 1 + std::count(bytes.begin(), bytes.begin() + start, '\n');
            return PlistFault{static_cast<qint64>(line), QStringLiteral("there are too many escapes in a text")};
        }
        start = end + 1;
    }
    return std::nullopt;
}

// Objects stand in a table and name each other by index, so one object may be meant many times, or mean itself.
class BinaryScan {
public:
    explicit BinaryScan(const QByteArray& bytes) : m_bytes(bytes) {}

    QString run()
    {
        if (!readTrailer())
            return QStringLiteral("its table of objects is damaged or cut off");
        m_costs.resize(static_cast<qsizetype>(m_count));
        const Cost cost = measure(m_root, 0);
        if (m_reason.isEmpty() && cost.values > kMaxPlistValues)
            return tooMany();
        if (m_reason.isEmpty() && cost.bytes > kMaxImportBytes)
            return tooLong();
        return m_reason;
    }

private:
    // What the object is once it stands everywhere it is meant; `values` is 0 while not known.
    struct Cost {
        qint64 values = 0;
        qint64 bytes = 0;
        bool isOpen = false; // being measured: whoever meets it now is inside it
    };
    struct Header {
        int kind = 0;
        quint64 size = 0;  // items, bytes or UTF-16 units
        quint64 start = 0; // of what follows
    };

    static constexpr quint64 kTrailerBytes = 32;
    static constexpr quint64 kMagicBytes = 8;
    static constexpr quint64 kFalse = 8;
    static constexpr quint64 kTrue = 9;

    quint64 number(quint64 offset, quint64 bytes) const
    {
        quint64 value = 0;
        for (quint64 i = 0; i < bytes; ++i)
            value = value << 8 | static_cast<unsigned char>(m_bytes.at(static_cast<qsizetype>(offset + i)));
        return value;
    }

    bool readTrailer()
    {
        const auto size = static_cast<quint64>(m_bytes.size());
        if (size < kMagicBytes + kTrailerBytes)
            return false;
        m_end = size - kTrailerBytes;
        m_offsetBytes = number(m_end + 6, 1);
        m_referenceBytes = number(m_end + 7, 1);
        m_count = number(m_end + 8, 8);
        m_root = number(m_end + 16, 8);
        m_table = number(m_end + 24, 8);
        const bool hasWidths =
            m_offsetBytes >= 1 && m_offsetBytes <= 8 && m_referenceBytes >= 1 && m_referenceBytes <= 8;
        return hasWidths && m_count <= kMaxPlistValues && m_root < m_count && m_table >= kMagicBytes &&
               m_table <= m_end && m_count * m_offsetBytes <= m_end - m_table;
    }

    static QString tooMany() { return QStringLiteral("it has more than %1 values").arg(kMaxPlistValues); }
    static QString tooLong() { return QStringLiteral("it unfolds to more than %1 bytes").arg(kMaxImportBytes); }

    Cost fault(const QString& reason)
    {
        if (m_reason.isEmpty())
            m_reason = reason;
        return {};
    }

    std::optional<Header> header(quint64 index) const
    {
        const quint64 offset = number(m_table + index * m_offsetBytes, m_offsetBytes);
        if (offset < kMagicBytes || offset >= m_table)
            return std::nullopt;
        const quint64 marker = number(offset, 1);
        Header header{static_cast<int>(marker >> 4), marker & 0xf, offset + 1};
        constexpr quint64 kLongForm = 0xf;
        const bool isCounted = header.kind >= 4 && header.kind != 8;
        if (isCounted && header.size == kLongForm) {
            if (header.start >= m_table)
                return std::nullopt;
            const quint64 width = number(header.start, 1);
            const quint64 bytes = quint64{1} << (width & 0xf);
            if (width >> 4 != 1 || bytes > 8 || header.start + 1 + bytes > m_table)
                return std::nullopt;
            header.size = number(header.start + 1, bytes);
            header.start += 1 + bytes;
        }
        return header;
    }

    Cost measure(quint64 index, int depth)
    {
        if (index >= m_count)
            return fault(QStringLiteral("it names an object that it does not have"));
        Cost& known = m_costs[static_cast<qsizetype>(index)];
        if (known.values > 0)
            return known;
        if (known.isOpen)
            return fault(QStringLiteral("an object in it contains itself"));
        if (depth > kMaxImportDepth)
            return fault(QStringLiteral("it is nested more than %1 deep").arg(kMaxImportDepth));
        known.isOpen = true;
        const auto head = header(index);
        const Cost cost = head ? measureContent(*head, depth) : fault(QStringLiteral("an object in it is cut off"));
        m_costs[static_cast<qsizetype>(index)] = {cost.values, cost.bytes, false};
        return cost;
    }

    Cost measureContent(const Header& head, int depth)
    {
        enum Kind {
            Simple = 0,
            Integer = 1,
            Real = 2,
            Date = 3,
            Data = 4,
            Ascii = 5,
            Utf16 = 6,
            Array = 10,
            Dict = 13
        };
        const quint64 room = m_table - head.start;
        switch (head.kind) {
        case Simple:
            if (head.size != kFalse && head.size != kTrue)
                return fault(QStringLiteral("it has a value that property lists of profiles do not have"));
            return {1, 1, false};
        case Integer:
        case Real:
        case Date:
            if (head.size > 4 || (quint64{1} << head.size) > room)
                return fault(QStringLiteral("a number in it is cut off"));
            return {1, 16, false};
        case Data:
        case Ascii:
        case Utf16:
            return measureBytes(head, head.kind == Utf16 ? 2 : 1, head.kind != Data);
        case Array:
        case Dict:
            return measureItems(head, head.kind == Dict ? 2 : 1, depth);
        default:
            return fault(QStringLiteral("it has a value that property lists of profiles do not have"));
        }
    }

    Cost measureBytes(const Header& head, quint64 width, bool isText)
    {
        if (head.size > (m_table - head.start) / width)
            return fault(QStringLiteral("a text in it is cut off"));
        m_bytesSeen += head.size * width; // texts may overlap: many long ones in few bytes
        if (m_bytesSeen > kMaxImportBytes)
            return fault(tooLong());
        // libplist ends a text at its first NUL, so that what is shown is not what is meant.
        for (quint64 i = 0; isText && i < head.size; ++i) {
            if (number(head.start + i * width, width) == 0)
                return fault(QStringLiteral("a text in it has a NUL character"));
        }
        return {1, static_cast<qint64>(head.size * width), false};
    }

    Cost measureItems(const Header& head, quint64 parts, int depth)
    {
        if (head.size > kMaxPlistValues || head.size * parts > (m_table - head.start) / m_referenceBytes)
            return fault(QStringLiteral("a list in it is cut off"));
        m_itemsSeen += head.size * parts; // as may lists
        if (m_itemsSeen > 2 * kMaxPlistValues)
            return fault(tooMany());
        Cost sum{1, 16, false};
        for (quint64 i = 0; i < head.size * parts && m_reason.isEmpty(); ++i) {
            const Cost item = measure(number(head.start + i * m_referenceBytes, m_referenceBytes), depth + 1);
            // Never more than the limits, or a chain of doubled lists would run over.
            sum.values = std::min<qint64>(sum.values + item.values, kMaxPlistValues + 1);
            sum.bytes = std::min<qint64>(sum.bytes + item.bytes, kMaxImportBytes + 1);
        }
        return sum;
    }

    const QByteArray& m_bytes;
    quint64 m_end = 0;
    quint64 m_offsetBytes = 0;
    quint64 m_referenceBytes = 0;
    quint64 m_count = 0;
    quint64 m_root = 0;
    quint64 m_table = 0;
    quint64 m_bytesSeen = 0;
    quint64 m_itemsSeen = 0;
    QList<Cost> m_costs;
    QString m_reason;
};

} // namespace

std::optional<PlistFault> findXmlPlistFault(const QByteArray& bytes)
{
    if (const auto fault = findEscapeFault(bytes))
        return fault;
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        const auto line = 1 + std::count(bytes.begin(), bytes.begin() + nul, '\n');
        return PlistFault{static_cast<qint64>(line),
                          QStringLiteral("the text has a NUL character in it, or is UTF-16")};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    if (decoder.hasError())
        return PlistFault{1, QStringLiteral("the text is not UTF-8")};
    return XmlScan(bytes).run();
}

std::optional<PlistFault> findBinaryPlistFault(const QByteArray& bytes)
{
    const QString reason = BinaryScan(bytes).run();
    if (reason.isEmpty())
        return std::nullopt;
    return PlistFault{0, reason};
}

} // namespace sallyport
