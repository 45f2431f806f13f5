// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/redactor.h"

#include "app/client/readable_text.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace sallyport {
namespace {

QString kindWord(Identifying kind)
{
    switch (kind) {
    case Identifying::Address:
        return QStringLiteral("address");
    case Identifying::Hardware:
        return QStringLiteral("hardware-address");
    case Identifying::Host:
        return QStringLiteral("host");
    case Identifying::Mail:
        return QStringLiteral("mail");
    case Identifying::User:
        return QStringLiteral("user");
    case Identifying::Identity:
        return QStringLiteral("identity");
    case Identifying::Profile:
        return QStringLiteral("profile");
    case Identifying::Name:
        return QStringLiteral("name");
    case Identifying::Path:
        return QStringLiteral("path");
    case Identifying::Data:
        return QStringLiteral("data");
    case Identifying::Secret:
        return QStringLiteral("secret");
    }
    return {};
}

struct AddressClass {
    const char* network;
    int prefix;
    const char* word;
};

// RFC 6890; what kind of address it is often is the whole question.
constexpr AddressClass kClasses[] = {
    {"127.0.0.0", 8, "loopback-address"},      {"::1", 128, "loopback-address"},
    {"10.0.0.0", 8, "private-address"},        {"172.16.0.0", 12, "private-address"},
    {"192.168.0.0", 16, "private-address"},    {"fc00::", 7, "private-address"},
    {"169.254.0.0", 16, "link-local-address"}, {"fe80::", 10, "link-local-address"},
    {"100.64.0.0", 10, "shared-address"},      {"224.0.0.0", 4, "multicast-address"},
    {"ff00::", 8, "multicast-address"},
};

QString addressWord(const QString& canonical)
{
    const QHostAddress address(canonical);
    for (const AddressClass& entry : kClasses) {
        const QHostAddress network{QLatin1String(entry.network)};
        if (address.protocol() == network.protocol() && address.isInSubnet(network, entry.prefix))
            return QString::fromLatin1(entry.word);
    }
    return kindWord(Identifying::Address);
}

// One form for all spellings of the same thing.
QString normalForm(Identifying kind, const QString& value)
{
    if (kind == Identifying::Data || kind == Identifying::Secret)
        return QLatin1Char(' ') + value; // case counts
    QString form = value.simplified();
    if (const QString address = canonicalAddress(form); !address.isEmpty())
        return address;
    while (form.endsWith(QLatin1Char('.')))
        form.chop(1);
    return form.toCaseFolded();
}

// Names that everybody has.
bool isNobodys(const QString& form)
{
    return form.size() < Redactor::kShortest || form == QLatin1String("root") || form == QLatin1String("localhost") ||
           form == QLatin1String("localhost.localdomain") || form == QLatin1String("0.0.0.0") ||
           form == QLatin1String("::");
}

// As others print it: libcharon has a question mark for each octet beyond ASCII, quoted text doubles backslashes, DNS
// speaks ASCII.
QStringList spellings(const QString& form)
{
    QStringList all{form, form.toUpper()}; // which may be longer
    QString masked;
    for (const QChar c : form)
        masked += c.unicode() < 128 ? QString(c) : QString(QString(c).toUtf8().size(), QLatin1Char('?'));
    all.append(masked);
    all.append(QString(form).replace(QLatin1Char('\\'), QStringLiteral("\\\\")));
    if (const QByteArray ace = QUrl::toAce(form); !ace.isEmpty())
        all.append(QString::fromLatin1(ace));
    if (form.contains(QLatin1String("xn--"), Qt::CaseInsensitive))
        all.append(QUrl::fromAce(form.toLatin1()));
    all.append(readable(form));
    all.append(withoutPercents(readable(form)).text);
    all.removeDuplicates();
    return all;
}

QList<QString> wordsOf(const QList<KnownValue>& known)
{
    QList<QString> words;
    for (const KnownValue& value : known) {
        for (const QString& form : value.forms) {
            if (!isNobodys(normalForm(value.kind, form)))
                words.append(spellings(form.trimmed()));
        }
    }
    words.removeIf([](const QString& word) { return word.trimmed().size() < Redactor::kShortest; });
    return words;
}

struct Found {
    qsizetype start; // in the line
    qsizetype end;
    Identifying kind;
    bool isKnown;
    QString value;
};

void addFound(const PlainText& plain, const WordFinder& words, QList<Found>& found)
{
    const auto take = [&](qsizetype start, qsizetype length, Identifying kind, bool isKnown) {
        found.append(
            {plain.from.at(start), plain.from.at(start + length), kind, isKnown, plain.text.mid(start, length)});
    };
    for (const WordFinder::Hit& hit : words.find(plain.text))
        take(hit.start, hit.length, Identifying::Name, true);
    for (const IdentifyingSpan& span : identifyingShapes(plain.text))
        take(span.start, span.length, span.kind, false);
}

// What lies in another goes; what overlaps becomes one.
QList<Found> merged(QList<Found> found, const QString& line)
{
    std::stable_sort(found.begin(), found.end(), [](const Found& left, const Found& right) {
        return std::tuple(left.start, -left.end, !left.isKnown) < std::tuple(right.start, -right.end, !right.isKnown);
    });
    QList<Found> result;
    for (const Found& next : std::as_const(found)) {
        if (result.isEmpty() || next.start >= result.last().end) {
            result.append(next);
        } else if (next.end > result.last().end) {
            Found& last = result.last();
            last.end = next.end;
            last.isKnown = false;
            last.value.clear(); // read once it is whole
        }
    }
    for (Found& each : result) {
        if (each.value.isEmpty())
            each.value = line.mid(each.start, each.end - each.start);
    }
    return result;
}

} // namespace

Redactor::Redactor(const QList<KnownValue>& known) : m_words(wordsOf(known))
{
    for (const KnownValue& value : known) {
        QString canonical;
        for (const QString& form : value.forms) {
            const QString normal = normalForm(value.kind, form);
            if (isNobodys(normal))
                continue;
            if (canonical.isEmpty())
                canonical = m_canonical.value(normal, normal);
            for (const QString& spelling : spellings(form.trimmed())) {
                const QString other = normalForm(value.kind, spelling);
                if (m_canonical.contains(other))
                    continue;
                m_canonical.insert(other, canonical);
                m_knownKinds.insert(other, value.kind);
            }
        }
    }
}

QString Redactor::tokenOf(Identifying kind, const QString& value)
{
    const QString known = normalForm(Identifying::Name, value);
    QString key = m_canonical.value(known);
    if (key.isEmpty())
        key = normalForm(kind, value);
    else
        kind = m_knownKinds.value(known);
    const auto given = m_tokens.constFind(key);
    if (given != m_tokens.constEnd())
        return *given;
    const QString address = canonicalAddress(key);
    const QString word = address.isEmpty() ? kindWord(kind) : addressWord(address);
    const QString token = QStringLiteral("<%1-%2>").arg(word).arg(++m_counts[word]);
    m_tokens.insert(key, token);
    m_replacements.append({token, value});
    return token;
}

RedactedText Redactor::redact(const QString& line)
{
    const QString source = readable(line);
    QList<Found> found;
    const PlainText decoded = withoutPercents(source);
    addFound(decoded, m_words, found);
    if (decoded.text != source)
        addFound(plainText(source), m_words, found);
    RedactedText result;
    qsizetype at = 0;
    for (const Found& each : merged(std::move(found), source)) {
        const qsizetype room = kLongestLine - result.text.size();
        if (each.start - at > room)
            break;
        result.text += QStringView(source).mid(at, each.start - at);
        const QString token = tokenOf(each.kind, each.value);
        result.replaced.append({result.text.size(), token.size()});
        result.text += token;
        at = each.end;
    }
    const qsizetype kept = qMin(source.size() - at, qMax<qsizetype>(0, kLongestLine - result.text.size()));
    result.text += QStringView(source).mid(at, kept);
    if (at + kept < source.size())
        result.text += QStringLiteral(" [%1 more characters]").arg(source.size() - at - kept);
    return result;
}

} // namespace sallyport
