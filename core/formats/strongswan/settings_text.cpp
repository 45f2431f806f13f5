// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/strongswan/settings_text.h"
#include "core/formats/strongswan/settings_tree.h"
#include "core/formats/strongswan/strongswan_values.h"

#include <QSet>

namespace sallyport {
namespace {

constexpr int kMaxStatements = 65536; // in all files together
constexpr int kMaxReferences = 256;
constexpr int kMaxIncludes = 256; // files
constexpr int kMaxPatterns = 1024;
constexpr qsizetype kMaxIncludedBytes = 4 * kMaxImportBytes;

bool isNameCharacter(QChar c)
{
    switch (c.unicode()) {
    case '#':
    case '{':
    case '}':
    case ':':
    case '.':
    case ',':
    case '=':
    case '"':
    case '\r':
    case '\n':
    case '\t':
    case ' ':
        return false;
    default:
        return true;
    }
}

class Parser {
public:
    Parser(const ImportSource& source, Settings* settings) : m_source(source), m_settings(settings) {}

    Result<void> readFile(const QString& file, const QByteArray& bytes, RawSection* into);

private:
    struct Text {
        QString file;
        QString characters;
        qsizetype at = 0;
        int line = 1;

        ~Text() { wipe(characters); }
        bool atEnd() const { return at >= characters.size(); }
        QChar current() const { return characters.at(at); }
        void advance()
        {
            if (current() == QLatin1Char('\n'))
                ++line;
            ++at;
        }
    };

    static void skipComment(Text* text);
    static void skipBlanks(Text* text, bool newlinesToo);
    static QString readName(Text* text);
    static QString readDottedName(Text* text);
    Result<void> readStatement(Text* text, std::vector<RawSection*>* open);
    Result<void> readReferences(Text* text, RawSection* section);
    Result<QString> readValue(Text* text);
    static Result<void> readString(Text* text, QString* value);
    Result<void> include(Text* text, RawSection* into);
    static Error fault(const Text& text, const QString& reason);

    const ImportSource& m_source;
    Settings* m_settings;
    QStringList m_reading; // files that are open: none may include itself
    int m_statements = 0;
    int m_references = 0;
    int m_includes = 0;
    QSet<QString> m_missing; // patterns that no companion fits
    qsizetype m_includedBytes = 0;
};

Error Parser::fault(const Text& text, const QString& reason)
{
    return strongswanSyntaxError(text.file, text.line, reason);
}

void Parser::skipComment(Text* text)
{
    while (!text->atEnd() && text->current() != QLatin1Char('\n'))
        text->advance();
}

void Parser::skipBlanks(Text* text, bool newlinesToo)
{
    while (!text->atEnd()) {
        const char16_t c = text->current().unicode();
        if (c == ' ' || c == '\t' || c == '\r' || (newlinesToo && c == '\n'))
            text->advance();
        else if (newlinesToo && c == '#')
            skipComment(text);
        else
            return;
    }
}

QString Parser::readName(Text* text)
{
    const qsizetype begin = text->at;
    while (!text->atEnd() && isNameCharacter(text->current()))
        text->advance();
    return text->characters.mid(begin, text->at - begin);
}

QString Parser::readDottedName(Text* text)
{
    const qsizetype begin = text->at;
    while (!text->atEnd() && (isNameCharacter(text->current()) || text->current() == QLatin1Char('.')))
        text->advance();
    return text->characters.mid(begin, text->at - begin);
}

Result<void> Parser::readFile(const QString& file, const QByteArray& bytes, RawSection* into)
{
    if (m_reading.contains(file))
        return strongswanInvalid(file, QStringLiteral("include"), file,
                                 QStringLiteral("a file that does not include itself"));
    if (m_reading.size() >= kMaxImportDepth)
        return strongswanSyntaxError(file, 0, QStringLiteral("files include each other more than 64 deep"));
    Text text;
    text.file = file;
    Result<QString> decoded = strongswanText(file, bytes);
    if (!decoded)
        return decoded.error();
    text.characters = std::move(decoded).value();
    m_reading.append(file);
    std::vector<RawSection*> open{into};
    for (skipBlanks(&text, true); !text.atEnd(); skipBlanks(&text, true)) {
        if (Result<void> read = readStatement(&text, &open); !read)
            return read;
    }
    if (open.size() > 1)
        return fault(text, QStringLiteral("the section '%1' is never closed").arg(open.back()->name.left(80)));
    m_reading.removeLast();
    return {};
}

Result<void> Parser::readStatement(Text* text, std::vector<RawSection*>* open)
{
    if (++m_statements > kMaxStatements)
        return fault(*text, QStringLiteral("more than 65536 sections and settings"));
    if (text->current() == QLatin1Char('}')) {
        if (open->size() == 1)
            return fault(*text, QStringLiteral("a '}' that closes nothing"));
        open->pop_back();
        text->advance();
        return {};
    }
    const QString name = readName(text);
    if (name.isEmpty())
        return fault(*text, QStringLiteral("'%1' where a name is expected").arg(text->current()));
    const bool blankFollows =
        !text->atEnd() && (text->current() == QLatin1Char(' ') || text->current() == QLatin1Char('\t'));
    skipBlanks(text, false);
    if (name == QLatin1String("include") && blankFollows && !text->atEnd() && text->current() != QLatin1Char('='))
        return include(text, open->back());
    skipBlanks(text, true);
    const QChar next = text->atEnd() ? QChar() : text->current();
    if (next == QLatin1Char('=')) {
        text->advance();
        Result<QString> value = readValue(text);
        if (!value)
            return value.error();
        open->back()->set(name, *value);
        return {};
    }
    if (next != QLatin1Char('{') && next != QLatin1Char(':'))
        return fault(*text, QStringLiteral("'%1' is followed by neither '=' nor '{'").arg(name.left(80)));
    if (open->size() > static_cast<std::size_t>(kMaxImportDepth))
        return fault(*text, QStringLiteral("sections nest more than 64 deep"));
    RawSection* section = open->back()->child(name);
    text->advance();
    if (next == QLatin1Char(':')) {
        if (Result<void> read = readReferences(text, section); !read)
            return read;
    }
    open->push_back(section);
    return {};
}

Result<void> Parser::readReferences(Text* text, RawSection* section)
{
    for (;;) {
        skipBlanks(text, true);
        const QString name = readDottedName(text);
        if (name.isEmpty())
            return fault(*text, QStringLiteral("the name of a section is expected behind ':'"));
        if (++m_references > kMaxReferences)
            return fault(*text, QStringLiteral("more than 256 references between sections"));
        section->references.append(name);
        skipBlanks(text, true);
        const QChar next = text->atEnd() ? QChar() : text->current();
        if (next != QLatin1Char(',') && next != QLatin1Char('{'))
            return fault(*text, QStringLiteral("'{' is expected behind '%1'").arg(name.left(80)));
        text->advance();
        if (next == QLatin1Char('{'))
            return {};
    }
}

Result<QString> Parser::readValue(Text* text)
{
    QString value;
    bool isFirst = true;
    for (;;) {
        skipBlanks(text, false);
        if (text->atEnd())
            return value;
        const char16_t c = text->current().unicode();
        if (c == '\n' || c == '#' || c == '}')
            return value;
        if (!isFirst)
            value.append(QLatin1Char(' ')); // parts are joined by one blank, whatever was between them
        isFirst = false;
        if (c == '"') {
            if (Result<void> read = readString(text, &value); !read)
                return read.error();
            continue;
        }
        while (!text->atEnd() && !QStringView(u"#}\"\r\n\t ").contains(text->current())) {
            value.append(text->current());
            text->advance();
        }
    }
}

Result<void> Parser::readString(Text* text, QString* value)
{
    const Error unterminated = fault(*text, QStringLiteral("a quote that is never closed"));
    for (text->advance(); !text->atEnd(); text->advance()) {
        QChar c = text->current();
        if (c == QLatin1Char('"')) {
            text->advance();
            return {};
        }
        if (c == QLatin1Char('\\')) {
            text->advance();
            if (text->atEnd())
                break;
            c = text->current();
            if (c == QLatin1Char('\r') && text->at + 1 < text->characters.size() &&
                text->characters.at(text->at + 1) == QLatin1Char('\n'))
                text->advance();
            if (text->current() == QLatin1Char('\n'))
                continue; // an escaped end of line joins the lines
            if (c == QLatin1Char('n'))
                c = QLatin1Char('\n');
            else if (c == QLatin1Char('r'))
                c = QLatin1Char('\r');
            else if (c == QLatin1Char('t'))
                c = QLatin1Char('\t');
        } else if (c == QLatin1Char('\r')) {
            continue;
        }
        value->append(c);
    }
    return unterminated;
}

Result<void> Parser::include(Text* text, RawSection* into)
{
    QString pattern;
    if (text->current() == QLatin1Char('"')) {
        if (Result<void> read = readString(text, &pattern); !read)
            return read;
    } else {
        while (!text->atEnd() && !QStringView(u"#}\r\n\t ").contains(text->current())) {
            if (text->current() == QLatin1Char('\\') && text->at + 1 < text->characters.size())
                text->advance();
            pattern.append(text->current());
            text->advance();
        }
    }
    if (++m_includes > kMaxPatterns)
        return fault(*text, QStringLiteral("more than 1024 includes"));
    const QList<CompanionFiles::Found> found = includedCompanions(m_source.companions, pattern, text->file);
    if (found.isEmpty() && !m_missing.contains(pattern)) {
        m_missing.insert(pattern);
        m_settings->missingIncludes.append(pattern.left(200));
    }
    for (const CompanionFiles::Found& file : found) {
        m_includedBytes += file.bytes.size();
        if (m_settings->included.size() >= kMaxIncludes || m_includedBytes > kMaxIncludedBytes)
            return fault(*text, QStringLiteral("too many included files"));
        m_settings->included.append(file.path);
        if (Result<void> read = readFile(file.path, file.bytes, into); !read)
            return read;
    }
    return {};
}

} // namespace

const SettingsSection* SettingsSection::section(QStringView wanted) const
{
    for (const SettingsSection& candidate : sections) {
        if (candidate.name == wanted)
            return &candidate;
    }
    return nullptr;
}

QString SettingsSection::value(QStringView key) const
{
    for (const SettingsValue& candidate : values) {
        if (candidate.key == key)
            return candidate.text;
    }
    return {};
}

Result<Settings> readSettings(const ImportSource& source)
{
    Settings settings;
    RawSection root;
    Parser parser(source, &settings);
    if (Result<void> read = parser.readFile(source.file, source.bytes, &root); !read)
        return read.error();
    Result<SettingsSection> resolved = resolveReferences(root, source.file, !settings.missingIncludes.isEmpty());
    root.wipe();
    if (!resolved)
        return resolved.error();
    settings.root = std::move(resolved).value();
    settings.templates = root.allReferences();
    return settings;
}

void wipeSettings(SettingsSection* section)
{
    for (SettingsValue& value : section->values)
        wipe(value.text);
    for (SettingsSection& inner : section->sections)
        wipeSettings(&inner);
}

bool opensSection(const QByteArray& bytes, const QList<QByteArray>& names)
{
    bool isNamed = false; // the name stood alone on the last line
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        QByteArrayView line = QByteArrayView(bytes).sliced(at, (end < 0 ? bytes.size() : end) - at).trimmed();
        at = end < 0 ? bytes.size() : end + 1;
        if (line.startsWith("\xef\xbb\xbf"))
            line = line.sliced(3).trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (isNamed && line.startsWith('{'))
            return true;
        isNamed = false;
        for (const QByteArray& name : names) {
            if (!line.startsWith(name))
                continue;
            const QByteArrayView rest = line.sliced(name.size()).trimmed();
            isNamed = isNamed || rest.isEmpty();
            if (rest.startsWith('{') || (rest.startsWith(':') && rest.contains('{')))
                return true;
        }
    }
    return false;
}

} // namespace sallyport
