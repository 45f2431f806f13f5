// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/strongswan/ipsec_conf_text.h"
#include "core/formats/strongswan/strongswan_values.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sallyport {
namespace {

constexpr int kMaxStatements = 65536;
constexpr int kMaxAlso = 256;
constexpr int kMaxIncludes = 256; // files
constexpr int kMaxPatterns = 1024;
constexpr qsizetype kMaxIncludedBytes = 4 * kMaxImportBytes;
const QLatin1String kDefault("%default");

struct RawSection {
    QString name;
    QList<IpsecSetting> settings;
    QHash<QString, qsizetype> index;
    QStringList also;
};

struct RawSections {
    QList<RawSection> sections;
    QHash<QString, qsizetype> index;

    RawSection* named(const QString& name)
    {
        if (const auto known = index.constFind(name); known != index.constEnd())
            return &sections[*known]; // sections of one name are merged
        index.insert(name, sections.size());
        sections.append(RawSection{name, {}, {}, {}});
        return &sections.last();
    }
};

bool isBlank(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\t') || c == QLatin1Char('\r');
}

class Parser {
public:
    Parser(const ImportSource& source, IpsecText* text) : m_source(source), m_text(text) {}

    Result<void> readFile(const QString& file, const QByteArray& bytes);

    RawSections connections;
    RawSections authorities;
    RawSections setups;

private:
    struct Input {
        QString file;
        QString characters;
        qsizetype at = 0;
        int line = 1;

        ~Input() { wipe(characters); }
        bool atEnd() const { return at >= characters.size(); }
        bool atLineEnd() const { return atEnd() || characters.at(at) == QLatin1Char('\n'); }
        QChar current() const { return characters.at(at); }
        void advance()
        {
            if (current() == QLatin1Char('\n'))
                ++line;
            ++at;
        }
        void skipBlanks()
        {
            while (!atEnd() && isBlank(current()))
                ++at;
        }
        void skipLine()
        {
            while (!atLineEnd())
                ++at;
        }
        QString word(QStringView ends)
        {
            const qsizetype begin = at;
            while (!atLineEnd() && !isBlank(current()) && !ends.contains(current()))
                ++at;
            return characters.mid(begin, at - begin);
        }
    };

    Result<void> readLine(Input* input);
    Result<void> readHeading(Input* input, const QString& word);
    Result<void> readSetting(Input* input);
    static Result<QString> readValue(Input* input);
    static Result<void> readString(Input* input, QString* value);
    Result<void> include(Input* input, const QString& pattern);
    static Error fault(const Input& input, const QString& reason)
    {
        return strongswanSyntaxError(input.file, input.line, reason);
    }

    const ImportSource& m_source;
    IpsecText* m_text;
    RawSections* m_kind = nullptr; // where the section that is open belongs
    QString m_name;
    QStringList m_reading;
    int m_statements = 0;
    int m_also = 0;
    int m_includes = 0;
    QSet<QString> m_missing; // patterns that no companion fits
    qsizetype m_includedBytes = 0;
};

Result<void> Parser::readFile(const QString& file, const QByteArray& bytes)
{
    if (m_reading.contains(file))
        return strongswanInvalid(file, QStringLiteral("include"), file,
                                 QStringLiteral("a file that does not include itself"));
    if (m_reading.size() >= kMaxImportDepth)
        return strongswanSyntaxError(file, 0, QStringLiteral("files include each other more than 64 deep"));
    Result<QString> decoded = strongswanText(file, bytes);
    if (!decoded)
        return decoded.error();
    Input input;
    input.file = file;
    input.characters = std::move(decoded).value();
    m_reading.append(file);
    while (!input.atEnd()) {
        if (Result<void> read = readLine(&input); !read)
            return read;
        if (!input.atEnd())
            input.advance();
    }
    m_reading.removeLast();
    return {};
}

Result<void> Parser::readLine(Input* input)
{
    const bool isIndented = isBlank(input->current());
    input->skipBlanks();
    if (input->atLineEnd())
        return {};
    if (input->current() == QLatin1Char('#')) {
        input->skipLine();
        return {};
    }
    if (++m_statements > kMaxStatements)
        return fault(*input, QStringLiteral("more than 65536 sections and settings"));
    const qsizetype begin = input->at;
    const QString word = input->word(u"=");
    input->skipBlanks();
    const bool isAssigned = !input->atLineEnd() && input->current() == QLatin1Char('=');
    if (word == QLatin1String("include") && !isAssigned) {
        Result<QString> pattern = readValue(input);
        if (!pattern)
            return pattern.error();
        return include(input, *pattern);
    }
    if (!isIndented && !isAssigned)
        return readHeading(input, word);
    if (!isIndented)
        return fault(*input, QStringLiteral("'%1' must be indented to belong to a section").arg(word.left(80)));
    input->at = begin;
    return readSetting(input);
}

Result<void> Parser::readHeading(Input* input, const QString& word)
{
    if (word == QLatin1String("version")) {
        input->skipLine();
        return {};
    }
    const bool isConnection = word == QLatin1String("conn");
    const bool isAuthority = word == QLatin1String("ca");
    if (!isConnection && !isAuthority && word != QLatin1String("config"))
        return fault(*input, QStringLiteral("'%1' where conn, ca, config or include is expected").arg(word.left(80)));
    Result<QString> name = readValue(input);
    if (!name)
        return name.error();
    if (name->isEmpty())
        return fault(*input, QStringLiteral("a section without a name"));
    m_kind = isConnection ? &connections : isAuthority ? &authorities : &setups;
    m_name = *name;
    m_kind->named(m_name);
    return {};
}

Result<void> Parser::readSetting(Input* input)
{
    const QString key = input->word(u"=\"").toLower();
    input->skipBlanks();
    if (key.isEmpty() || input->atLineEnd() || input->current() != QLatin1Char('='))
        return fault(*input, QStringLiteral("'%1' has no '=' behind it").arg(key.left(80)));
    if (m_kind == nullptr)
        return fault(*input, QStringLiteral("'%1' stands in no section").arg(key.left(80)));
    input->advance();
    Result<QString> value = readValue(input);
    if (!value)
        return value.error();
    RawSection* section = m_kind->named(m_name);
    if (key == QLatin1String("also")) {
        if (++m_also > kMaxAlso)
            return fault(*input, QStringLiteral("more than 256 times also="));
        section->also.append(*value);
    } else if (const auto known = section->index.constFind(key); known != section->index.constEnd()) {
        section->settings[*known].value = *value;
    } else {
        section->index.insert(key, section->settings.size());
        section->settings.append({key, *value});
    }
    return {};
}

Result<QString> Parser::readValue(Input* input)
{
    QString value;
    for (bool isFirst = true;; isFirst = false) {
        input->skipBlanks();
        if (input->atLineEnd())
            return value;
        if (input->current() == QLatin1Char('#')) {
            input->skipLine();
            return value;
        }
        if (!isFirst)
            value.append(QLatin1Char(' '));
        if (input->current() == QLatin1Char('"')) {
            if (Result<void> read = readString(input, &value); !read)
                return read.error();
            continue;
        }
        if (QStringView(input->characters).sliced(input->at).startsWith(u"@#")) { // an identity in hexadecimal
            value.append(QLatin1String("@#"));
            input->at += 2;
        }
        value.append(input->word(u"#\""));
    }
}

Result<void> Parser::readString(Input* input, QString* value)
{
    const Error unterminated = fault(*input, QStringLiteral("a quote that is never closed"));
    for (input->advance(); !input->atEnd(); input->advance()) {
        QChar c = input->current();
        if (c == QLatin1Char('"')) {
            input->advance();
            return {};
        }
        if (c == QLatin1Char('\\')) {
            input->advance();
            if (input->atEnd())
                break;
            c = input->current();
            if (c == QLatin1Char('\n'))
                continue;
            if (c == QLatin1Char('n'))
                c = QLatin1Char('\n');
            else if (c == QLatin1Char('r'))
                c = QLatin1Char('\r');
            else if (c == QLatin1Char('t'))
                c = QLatin1Char('\t');
        } else if (c == QLatin1Char('\n')) {
            break; // a quote ends with its line, or a backslash joins the next
        }
        value->append(c);
    }
    return unterminated;
}

Result<void> Parser::include(Input* input, const QString& pattern)
{
    if (++m_includes > kMaxPatterns)
        return fault(*input, QStringLiteral("more than 1024 includes"));
    const QList<CompanionFiles::Found> found = includedCompanions(m_source.companions, pattern, input->file);
    if (found.isEmpty() && !m_missing.contains(pattern)) {
        m_missing.insert(pattern);
        m_text->missingIncludes.append(pattern.left(200));
    }
    for (const CompanionFiles::Found& file : found) {
        m_includedBytes += file.bytes.size();
        if (m_text->included.size() >= kMaxIncludes || m_includedBytes > kMaxIncludedBytes)
            return fault(*input, QStringLiteral("too many included files"));
        m_text->included.append(file.path);
        if (Result<void> read = readFile(file.path, file.bytes); !read)
            return read;
    }
    return {};
}

// `also` and %default, each section once.
class Resolver {
public:
    Resolver(const RawSections& raw, QString type, const ImportSource& source, bool mayLack)
        : m_raw(raw), m_type(std::move(type)), m_source(source), m_mayLack(mayLack)
    {
    }

    Result<QList<IpsecSection>> resolve();

private:
    using Settings = QHash<QString, QString>;
    struct Inherited {
        QStringList order;
        Settings values;
        void take(const QString& key, const QString& value)
        {
            if (!values.contains(key))
                order.append(key);
            values.insert(key, value);
        }
    };
    Result<Inherited> of(const QString& name, int depth);

    const RawSections& m_raw;
    QString m_type;
    const ImportSource& m_source;
    bool m_mayLack;
    QHash<QString, Inherited> m_done;
    QSet<QString> m_open;
};

Result<Resolver::Inherited> Resolver::of(const QString& name, int depth)
{
    if (const auto known = m_done.constFind(name); known != m_done.constEnd())
        return *known;
    const QString field = QStringLiteral("%1.also").arg(m_type);
    if (depth > kMaxImportDepth || m_open.contains(name))
        return strongswanInvalid(m_source.file, field, name, QStringLiteral("a section that does not include itself"));
    const qsizetype at = m_raw.index.value(name, -1);
    if (at < 0) {
        if (m_mayLack)
            return Inherited{};
        return strongswanInvalid(m_source.file, field, name, QStringLiteral("the name of a section that the file has"));
    }
    m_open.insert(name);
    Inherited inherited;
    for (const QString& other : m_raw.sections.at(at).also) { // a later one overrides
        Result<Inherited> more = of(other, depth + 1);
        if (!more)
            return more;
        for (const QString& key : std::as_const(more->order))
            inherited.take(key, more->values.value(key));
    }
    Inherited all;
    for (const IpsecSetting& setting : m_raw.sections.at(at).settings)
        all.take(setting.key, setting.value);
    for (const QString& key : std::as_const(inherited.order)) {
        if (!all.values.contains(key))
            all.take(key, inherited.values.value(key));
    }
    m_open.remove(name);
    m_done.insert(name, all);
    return all;
}

Result<QList<IpsecSection>> Resolver::resolve()
{
    QSet<QString> targets;
    for (const RawSection& raw : m_raw.sections) {
        for (const QString& name : raw.also)
            targets.insert(name);
    }
    Inherited defaults;
    if (m_raw.index.contains(kDefault)) {
        Result<Inherited> read = of(kDefault, 0);
        if (!read)
            return read.error();
        defaults = *read;
    }
    QList<IpsecSection> sections;
    qsizetype count = 0;
    for (const RawSection& raw : m_raw.sections) {
        Result<Inherited> own = of(raw.name, 0);
        if (!own)
            return own.error();
        if (raw.name == kDefault)
            continue;
        for (const QString& key : std::as_const(defaults.order)) {
            if (!own->values.contains(key))
                own->take(key, defaults.values.value(key));
        }
        IpsecSection section;
        section.name = raw.name;
        section.isInherited = targets.contains(raw.name);
        for (const QString& key : std::as_const(own->order))
            section.settings.append({key, own->values.value(key)});
        count += section.settings.size();
        if (count > kMaxStatements)
            return strongswanSyntaxError(m_source.file, 0,
                                         QStringLiteral("more than 65536 settings with what is "
                                                        "inherited"));
        sections.append(section);
    }
    return sections;
}

} // namespace

QString IpsecSection::value(QStringView key) const
{
    for (const IpsecSetting& setting : settings) {
        if (setting.key == key)
            return setting.value;
    }
    return {};
}

bool IpsecSection::has(QStringView key) const
{
    return std::any_of(settings.begin(), settings.end(),
                       [key](const IpsecSetting& setting) { return setting.key == key; });
}

Result<IpsecText> readIpsecText(const ImportSource& source)
{
    IpsecText text;
    Parser parser(source, &text);
    if (Result<void> read = parser.readFile(source.file, source.bytes); !read)
        return read.error();
    const bool mayLack = !text.missingIncludes.isEmpty();
    Result<QList<IpsecSection>> connections =
        Resolver(parser.connections, QStringLiteral("conn"), source, mayLack).resolve();
    if (!connections)
        return connections.error();
    Result<QList<IpsecSection>> authorities =
        Resolver(parser.authorities, QStringLiteral("ca"), source, mayLack).resolve();
    if (!authorities)
        return authorities.error();
    text.connections = *connections;
    text.authorities = *authorities;
    for (const RawSection& setup : parser.setups.sections)
        text.setup.settings.append(setup.settings);
    return text;
}

} // namespace sallyport
