// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/strongswan/ipsec_secrets.h"
#include "core/formats/strongswan/strongswan_values.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

constexpr int kMaxEntries = 256;
constexpr qsizetype kMaxLine = 16 * 1024;
constexpr qsizetype kMaxOwners = 64;
constexpr qsizetype kMaxFiles = 32;
constexpr int kMaxPatterns = 1024;

enum class Kind { PreSharedKey, Eap, KeyFile, Pkcs12, Refused };

struct Word {
    const char* word;
    Kind kind;
    const char* why;
};

constexpr std::array kWords{
    Word{"PSK", Kind::PreSharedKey, ""},
    Word{"EAP", Kind::Eap, ""},
    Word{"RSA", Kind::KeyFile, ""},
    Word{"ECDSA", Kind::KeyFile, ""},
    Word{"PKCS8", Kind::KeyFile, ""},
    Word{"PRIVATE", Kind::KeyFile, ""},
    Word{"P12", Kind::Pkcs12, ""},
    Word{"PKCS12", Kind::Pkcs12, ""},
    Word{"BLISS", Kind::Refused, "keys of this kind are not supported"},
    Word{"XAUTH", Kind::Refused, "XAuth is IKEv1, which is not supported"},
    Word{"NTLM", Kind::Refused, "a hash of the password; the password itself is needed"},
    Word{"PIN", Kind::Refused, "the PIN of a token is asked when you connect, and never kept"},
    Word{"PPK", Kind::Refused, "post-quantum pre-shared keys are not supported in this version"},
    Word{"PPKS", Kind::Refused, "post-quantum pre-shared keys are not supported in this version"},
};

const Word* knownWord(QStringView text)
{
    const auto* found = std::find_if(kWords.begin(), kWords.end(), [text](const Word& known) {
        return text.compare(QLatin1String(known.word), Qt::CaseInsensitive) == 0;
    });
    return found == kWords.end() ? nullptr : found;
}

// One word or one quoted text; there are no escapes in this file.
QString takeWord(QStringView* rest, bool* wasQuoted)
{
    *rest = rest->trimmed();
    *wasQuoted = !rest->isEmpty() && (rest->first() == QLatin1Char('"') || rest->first() == QLatin1Char('\''));
    if (*wasQuoted) {
        const QChar quote = rest->first();
        const qsizetype end = rest->indexOf(quote, 1);
        const QString word = rest->mid(1, (end < 0 ? rest->size() : end) - 1).toString();
        *rest = end < 0 ? QStringView() : rest->sliced(end + 1);
        return word;
    }
    qsizetype end = 0;
    while (end < rest->size() && !rest->at(end).isSpace())
        ++end;
    const QString word = rest->first(end).toString();
    *rest = rest->sliced(end);
    return word;
}

Secret takeSecret(QStringView* rest)
{
    bool wasQuoted = false;
    QString word = takeWord(rest, &wasQuoted);
    Secret secret;
    if (wasQuoted)
        secret = Secret::fromString(word);
    else if (word != QLatin1String("%prompt"))
        secret = strongswanSecret(word);
    wipe(word);
    return secret;
}

// Where the owners end: the first ':' with a blank before it, outside of quotes; libreswan allows "owner: PSK" too.
qsizetype separatorIn(QStringView line)
{
    QChar quote;
    qsizetype loose = -1;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            quote = c;
        } else if (c == QLatin1Char(':')) {
            if (at == 0 || line.at(at - 1).isSpace())
                return at;
            if (loose < 0 && at + 1 < line.size() && line.at(at + 1).isSpace())
                loose = at;
        }
    }
    return loose;
}

class Reader {
public:
    Reader(const ImportSource& source, StrongswanSecrets* secrets, QStringList* used, ImportReport* report)
        : m_source(source), m_secrets(secrets), m_used(used), m_report(report)
    {
    }

    Result<void> readFile(const CompanionFiles::Found& file);

private:
    void readEntry(QStringView line, const QString& place);
    void refuse(const QString& place, const QString& why)
    {
        m_report->secret(place, ReportLine::Verdict::Refused, why);
    }

    const ImportSource& m_source;
    StrongswanSecrets* m_secrets;
    QStringList* m_used;
    ImportReport* m_report;
    QStringList m_seen;
    int m_entries = 0; // in all files together
    int m_includes = 0;
};

Result<void> Reader::readFile(const CompanionFiles::Found& file)
{
    if (m_seen.contains(file.path) || m_seen.size() >= kMaxFiles)
        return {};
    m_seen.append(file.path);
    if (!m_used->contains(file.path))
        m_used->append(file.path);
    Result<QString> decoded = strongswanText(file.path, file.bytes);
    if (!decoded)
        return decoded.error();
    QString text = std::move(decoded).value();
    int number = 0;
    bool inBlock = false; // ": RSA {" of old days: a raw key over many lines
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        const QStringView line = QStringView(text).sliced(at, (end < 0 ? text.size() : end) - at).trimmed();
        at = end < 0 ? text.size() : end + 1;
        ++number;
        if (inBlock) {
            inBlock = !line.contains(QLatin1Char('}'));
            continue;
        }
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        if (line.startsWith(QLatin1String("include "))) {
            if (++m_includes > kMaxPatterns)
                continue;
            const QString pattern = line.sliced(8).trimmed().toString();
            const QList<CompanionFiles::Found> found = includedCompanions(m_source.companions, pattern, file.path);
            if (found.isEmpty())
                m_report->refused(QStringLiteral("include"), pattern,
                                  QStringLiteral("it was not given; give the folder in which this file lies"));
            for (const CompanionFiles::Found& inner : found) {
                if (Result<void> read = readFile(inner); !read) {
                    wipe(text);
                    return read;
                }
            }
            continue;
        }
        inBlock = line.endsWith(QLatin1Char('{'));
        if (++m_entries > kMaxEntries) {
            refuse(file.path.section(QLatin1Char('/'), -1),
                   QStringLiteral("more than 256 entries; the rest is left out"));
            break;
        }
        readEntry(line, QStringLiteral("%1:%2").arg(file.path.section(QLatin1Char('/'), -1)).arg(number));
    }
    wipe(text);
    return {};
}

void Reader::readEntry(QStringView line, const QString& place)
{
    if (line.size() > kMaxLine)
        return refuse(place, QStringLiteral("an entry of more than 16 KiB"));
    const qsizetype colon = separatorIn(line);
    if (colon < 0)
        return refuse(place, QStringLiteral("no entry: ' : ' is missing"));
    QStringList owners;
    bool wasQuoted = false;
    for (QStringView rest = line.first(colon).trimmed(); !rest.isEmpty() && owners.size() < kMaxOwners;
         rest = rest.trimmed())
        owners.append(takeWord(&rest, &wasQuoted));
    QStringView rest = line.sliced(colon + 1).trimmed();
    const QString kind = takeWord(&rest, &wasQuoted);
    const Word* word = knownWord(kind);
    if (word == nullptr)
        return refuse(place, QStringLiteral("not a kind of secret that Sallyport knows"));
    const QString key =
        QStringLiteral("%1 %2: %3").arg(place, owners.join(QLatin1Char(' ')), QString::fromLatin1(word->word));
    if (word->kind == Kind::Refused)
        return refuse(key, QString::fromLatin1(word->why));
    if (line.endsWith(QLatin1Char('{')))
        return refuse(key, QStringLiteral("a raw key; a file with the certificate and its key is needed"));
    if (word->kind == Kind::PreSharedKey || word->kind == Kind::Eap) {
        StrongswanShared shared;
        shared.key = key;
        shared.kind = word->kind == Kind::Eap ? StrongswanShared::Kind::Eap : StrongswanShared::Kind::PreSharedKey;
        shared.owners = owners;
        shared.secret = takeSecret(&rest);
        if (shared.secret.isEmpty())
            return refuse(key, QStringLiteral("it is empty; you will be asked"));
        m_secrets->shared.append(shared);
        return;
    }
    StrongswanKeyFile keyFile;
    keyFile.key = key;
    keyFile.isPkcs12 = word->kind == Kind::Pkcs12;
    keyFile.file = takeWord(&rest, &wasQuoted);
    keyFile.passphrase = takeSecret(&rest);
    m_secrets->keyFiles.append(keyFile);
}

} // namespace

bool looksLikeIpsecSecrets(const QByteArray& bytes)
{
    static const QRegularExpression entry(
        QStringLiteral("^[^#\\n]{0,512}?: ?(PSK|EAP|RSA|ECDSA|PKCS8|P12|XAUTH|NTLM|PIN)[ \\t]+[^ \\t\\n]"),
        QRegularExpression::MultilineOption);
    QString start = QString::fromLatin1(bytes.constData(), std::min<qsizetype>(bytes.size(), 64 * 1024));
    const bool matches = entry.match(start).hasMatch();
    wipe(start);
    return matches;
}

Result<void> readIpsecSecrets(const ImportSource& source, const CompanionFiles::Found& file, StrongswanSecrets* secrets,
                              QStringList* usedCompanions, ImportReport* report)
{
    return Reader(source, secrets, usedCompanions, report).readFile(file);
}

} // namespace sallyport
