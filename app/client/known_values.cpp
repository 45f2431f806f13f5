// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/known_values.h"

#include "app/client/certificate_details.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QSysInfo>

#include <array>

namespace sallyport {
namespace {

constexpr qsizetype kReadOfLogLine = 1000;
constexpr qsizetype kLearntFromLog = 1000; // names
constexpr qsizetype kShortestPart = 3;     // of a name: "Al" of "Al Smith" is too common a word

void add(QList<KnownValue>& known, Identifying kind, const QString& value)
{
    if (!value.trimmed().isEmpty())
        known.append({kind, {value.trimmed()}});
}

// The whole, and what stands between `separators`.
void addParts(QList<KnownValue>& known, Identifying kind, const QString& value, const QString& separators)
{
    add(known, kind, value);
    qsizetype start = 0;
    for (qsizetype at = 0; at <= value.size(); ++at) {
        if (at < value.size() && !separators.contains(value.at(at)))
            continue;
        const QString part = value.mid(start, at - start).trimmed();
        if (part.size() >= kShortestPart && part != value)
            add(known, kind, part);
        start = at + 1;
    }
}

Identifying kindOfIdentity(const QString& identity)
{
    if (identity.contains(QLatin1Char('=')))
        return Identifying::Identity;
    return identity.contains(QLatin1Char('@')) ? Identifying::Mail : Identifying::Host;
}

// A distinguished name by itself, and what it says of people and companies (RFC 4514); not its country.
void addSubject(QList<KnownValue>& known, const QString& subject)
{
    add(known, Identifying::Identity, subject);
    static const QRegularExpression attribute(QStringLiteral("(?:^|[,+] ?)([A-Za-z]+)=((?:\\\\.|[^,+\\\\])*)"));
    for (auto match = attribute.globalMatch(subject); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (found.captured(1).compare(QLatin1String("C"), Qt::CaseInsensitive) != 0)
            add(known, Identifying::Name, found.captured(2));
    }
}

// A user name, with or without the domain that it was given: "CORP\alice", "alice@corp.example".
void addUser(QList<KnownValue>& known, const QString& user)
{
    addParts(known, Identifying::User, user, QStringLiteral("@\\/"));
}

void addIdentity(QList<KnownValue>& known, const QString& identity)
{
    if (kindOfIdentity(identity) == Identifying::Identity)
        addSubject(known, identity);
    else
        add(known, kindOfIdentity(identity), identity);
}

void addCertificates(QList<KnownValue>& known, const QList<QByteArray>& certificates)
{
    for (const QByteArray& der : certificates) {
        const Result<CertificateDetails> details = certificateDetails(der);
        if (!details)
            continue;
        addSubject(known, details->subject);
        addSubject(known, details->issuer);
        for (const QString& name : details->names)
            addIdentity(known, name);
    }
}

// A PKCS#11 URI's attributes, as they are written and as they are meant.
void addToken(QList<KnownValue>& known, const QString& uri)
{
    for (const QString& attribute : uri.section(QLatin1Char(':'), 1).split(QLatin1Char(';'))) {
        const QString name = attribute.section(QLatin1Char('='), 0, 0);
        if (name != QLatin1String("type") && name != QLatin1String("manufacturer") && name != QLatin1String("model"))
            add(known, Identifying::Name,
                QString::fromUtf8(QByteArray::fromPercentEncoding(attribute.section(QLatin1Char('='), 1).toUtf8())));
    }
}

struct ArgumentKind {
    const char* key; // of Error::arguments
    Identifying kind;
};

constexpr std::array kArguments{
    ArgumentKind{"user", Identifying::User},        ArgumentKind{"host", Identifying::Host},
    ArgumentKind{"target", Identifying::Host},      ArgumentKind{"expected", Identifying::Host},
    ArgumentKind{"names", Identifying::Host},       ArgumentKind{"commonName", Identifying::Name},
    ArgumentKind{"subject", Identifying::Identity}, ArgumentKind{"issuer", Identifying::Identity},
    ArgumentKind{"profile", Identifying::Profile},  ArgumentKind{"managedBy", Identifying::Name},
    ArgumentKind{"token", Identifying::Name},       ArgumentKind{"found", Identifying::Name},
    ArgumentKind{"certificate", Identifying::Name}, ArgumentKind{"entry", Identifying::Name},
    ArgumentKind{"file", Identifying::Path},        ArgumentKind{"path", Identifying::Path},
    ArgumentKind{"matches", Identifying::Profile},
};

void addArgument(QList<KnownValue>& known, Identifying kind, const QString& value)
{
    if (kind == Identifying::User)
        addUser(known, value);
    else if (kind == Identifying::Host || kind == Identifying::Identity)
        addIdentity(known, value);
    else
        add(known, kind, value);
}

} // namespace

QList<KnownValue> knownOf(const Profile& profile, const QList<QByteArray>& clientCertificates)
{
    QList<KnownValue> known;
    add(known, Identifying::Host, profile.gateway.host);
    addIdentity(known, profile.gateway.identity);
    addUser(known, profile.local.userName);
    addIdentity(known, profile.local.identity);
    addIdentity(known, profile.local.aaaServer);
    for (const QString& domain : profile.dnsDomains)
        add(known, Identifying::Host, domain);
    known.append({Identifying::Profile, {profile.name, profile.id}});
    addToken(known, profile.local.token);
    for (const QString& tag : profile.tags)
        addParts(known, Identifying::Name, tag, QStringLiteral("/"));
    add(known, Identifying::Name, profile.management.managedBy);
    addCertificates(known, profile.gateway.certificates);
    addCertificates(known, clientCertificates);
    return known;
}

QList<KnownValue> knownOf(const ConnectionStatus& status)
{
    QList<KnownValue> known;
    add(known, Identifying::Host, status.gatewayHost);
    for (const QString& domain : status.dnsDomains)
        add(known, Identifying::Host, domain);
    known.append({Identifying::Profile, {status.profileName, status.profileId}});
    for (const Error& notice : status.notices)
        known += knownOf(notice);
    if (status.error)
        known += knownOf(*status.error);
    return known;
}

QList<KnownValue> knownOf(const Error& error)
{
    QList<KnownValue> known;
    for (const ArgumentKind& argument : kArguments) {
        const QJsonValue value = error.arguments.value(QLatin1String(argument.key));
        for (const QJsonValue& item : value.isArray() ? value.toArray() : QJsonArray{value})
            addArgument(known, argument.kind, item.toString());
    }
    return known;
}

QList<KnownValue> knownOf(const QList<LogLine>& log)
{
    // The service's own lines on who calls, failures with their arguments, libcharon's on who signs in.
    static const QRegularExpression users(
        QStringLiteral("(?:asked for by|caller \\d{1,9} is|refused [\\w.-]{1,80} to) (\\S{1,200}) pid|"
                       "\\buser=([^=]{1,200}?)(?= \\w{1,40}=| <- |[)]|$)|, sending '([^']{1,200})'"));
    static const QRegularExpression identities(QStringLiteral("authentication of '([^']{1,500})'"));
    QList<KnownValue> known;
    QSet<QString> seen;
    for (const LogLine& line : log) {
        const QString text = line.text.left(kReadOfLogLine);
        for (auto match = users.globalMatch(text); match.hasNext();) {
            const QString user = match.next().capturedTexts().sliced(1).join(QString());
            if (!seen.contains(user))
                addUser(known, user);
            seen.insert(user);
        }
        for (auto match = identities.globalMatch(text); match.hasNext();) {
            const QString identity = match.next().captured(1);
            if (!seen.contains(identity))
                addIdentity(known, identity);
            seen.insert(identity);
        }
        if (seen.size() > kLearntFromLog)
            break;
    }
    return known;
}

QList<KnownValue> knownOf(const Person& person, const QString& computer)
{
    QList<KnownValue> known;
    add(known, Identifying::Host, computer);
    add(known, Identifying::Host, computer.section(QLatin1Char('.'), 0, 0));
    add(known, Identifying::User, person.login);
    addParts(known, Identifying::Name, person.fullName, QStringLiteral(" "));
    // Others' homes are found by their shape; the root of all files is nobody's.
    if (person.home.size() > 1)
        add(known, Identifying::Path, person.home);
    return known;
}

QList<KnownValue> knownOfThisComputer()
{
    return knownOf(currentPerson(), QSysInfo::machineHostName());
}

} // namespace sallyport
