// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/networkmanager/key_file.h"

#include <QByteArrayView>
#include <QStringDecoder>

namespace sallyport {
namespace {

constexpr int kMaxEntries = 4096;
constexpr qsizetype kMaxName = 256;

Error syntaxError(const QString& fileName, int line, const QString& reason)
{
    return Error::of(
        ErrorCode::ProfileSyntax,
        {{QStringLiteral("file"), fileName}, {QStringLiteral("line"), line}, {QStringLiteral("reason"), reason}});
}

bool hasControlCharacter(QByteArrayView line)
{
    for (const char c : line) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && byte != '\t') || byte == 0x7f)
            return true;
    }
    return false;
}

std::optional<QString> unescaped(const QString& raw)
{
    if (!raw.contains(QLatin1Char('\\')))
        return raw;
    QString text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) != QLatin1Char('\\')) {
            text.append(raw.at(i));
            continue;
        }
        switch (++i < raw.size() ? raw.at(i).unicode() : u'\0') {
        case u's':
            text.append(QLatin1Char(' '));
            break;
        case u't':
            text.append(QLatin1Char('\t'));
            break;
        case u'n':
            text.append(QLatin1Char('\n'));
            break;
        case u'r':
            text.append(QLatin1Char('\r'));
            break;
        case u'\\':
            text.append(QLatin1Char('\\'));
            break;
        case u';': // only lists have it, but people write it elsewhere
            text.append(QLatin1Char(';'));
            break;
        default:
            return std::nullopt;
        }
    }
    return text;
}

// Takes a file apart, line by line.
class KeyFileParser {
public:
    explicit KeyFileParser(const QString& fileName) : m_file(fileName) {}

    Result<void> readLine(QByteArrayView bytes)
    {
        ++m_line;
        if (bytes.endsWith('\r'))
            bytes.chop(1);
        if (hasControlCharacter(bytes))
            return error(QStringLiteral("a control character"));
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString line = decode(bytes);
        if (decode.hasError())
            return error(QStringLiteral("not UTF-8"));
        const QString bare = line.trimmed();
        if (bare.isEmpty() || bare.startsWith(QLatin1Char('#')) || bare.startsWith(QLatin1Char(';')))
            return {};
        return bare.startsWith(QLatin1Char('[')) ? readGroup(bare) : readEntry(line);
    }

    QList<KeyFileEntry> take() { return std::move(m_entries); }

private:
    Result<void> readGroup(const QString& bare)
    {
        const QString name = bare.mid(1, bare.size() - 2); // empty for a lone bracket
        if (!bare.endsWith(QLatin1Char(']')) || name.isEmpty() || name.contains(QLatin1Char('[')) ||
            name.contains(QLatin1Char(']')) || name.size() > kMaxName)
            return error(QStringLiteral("a group such as [vpn] is not closed, or has no name"));
        m_group = name;
        return {};
    }

    Result<void> readEntry(const QString& line)
    {
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        const QString key = line.left(equals).trimmed();
        if (equals < 0 || key.isEmpty() || key.size() > kMaxName)
            return error(QStringLiteral("neither a group such as [vpn] nor key=value"));
        if (m_group.isEmpty())
            return error(QStringLiteral("a key before the first group"));
        if (m_entries.size() == kMaxEntries)
            return error(QStringLiteral("more than 4096 keys"));
        qsizetype start = equals + 1; // blanks behind a value may belong to a password
        while (start < line.size() && line.at(start).isSpace())
            ++start;
        const std::optional<QString> value = unescaped(line.sliced(start));
        if (!value)
            return error(QStringLiteral("a backslash is followed by something else than s, n, t, r or \\"));
        m_entries.append({m_group, key, *value, m_line});
        return {};
    }

    Error error(const QString& reason) const { return syntaxError(m_file, m_line, reason); }

    QString m_file;
    QString m_group;
    QList<KeyFileEntry> m_entries;
    int m_line = 0;
};

} // namespace

Result<QList<KeyFileEntry>> parseKeyFile(const QString& fileName, const QByteArray& bytes)
{
    KeyFileParser parser(fileName);
    QByteArrayView rest(bytes);
    if (rest.startsWith("\xef\xbb\xbf"))
        rest = rest.sliced(3);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        if (Result<void> read = parser.readLine(line); !read)
            return read.error();
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
    return parser.take();
}

QStringList keyFileList(const QString& value)
{
    QStringList items;
    for (const QString& item : value.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return items;
}

QString keyFileListOf(const QStringList& items)
{
    return items.isEmpty() ? QString() : items.join(QLatin1Char(';')) + QLatin1Char(';');
}

QByteArray keyFileLine(const QString& key, const QString& value)
{
    QString escaped;
    bool isLeading = true;
    for (const QChar c : value) {
        switch (c.unicode()) {
        case u'\\':
            escaped.append(QLatin1String("\\\\"));
            break;
        case u'\n':
            escaped.append(QLatin1String("\\n"));
            break;
        case u'\r':
            escaped.append(QLatin1String("\\r"));
            break;
        case u'\t':
            escaped.append(QLatin1String("\\t"));
            break;
        case u' ':
            escaped.append(isLeading ? QLatin1String("\\s") : QLatin1String(" "));
            break;
        default:
            escaped.append(c);
        }
        isLeading = isLeading && c == QLatin1Char(' ');
    }
    return (key + QLatin1Char('=') + escaped + QLatin1Char('\n')).toUtf8();
}

} // namespace sallyport
