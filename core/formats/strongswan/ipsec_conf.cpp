// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/strongswan/ipsec_conf.h"
#include "core/formats/strongswan/ipsec_conf_reader.h"
#include "core/formats/strongswan/ipsec_secrets.h"
#include "core/formats/strongswan/strongswan_values.h"

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kMaxConnections = 256;

bool hasSection(const QByteArray& bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        QByteArrayView line = QByteArrayView(bytes).sliced(at, (end < 0 ? bytes.size() : end) - at);
        at = end < 0 ? bytes.size() : end + 1;
        if (line.startsWith("\xef\xbb\xbf"))
            line = line.sliced(3);
        for (const char* heading : {"conn ", "conn\t", "config setup", "ca ", "include /etc/ipsec", "include ipsec"}) {
            if (line.startsWith(heading) && !line.trimmed().endsWith('{'))
                return true;
        }
    }
    return false;
}

// ipsec_alice.conf has ipsec_alice.secrets; else those beside it that are no other file's.
QList<CompanionFiles::Found> secretsOf(const CompanionTree& tree, const ImportSource& source)
{
    const QString end = QStringLiteral(".secrets");
    QString own = source.file.section(QLatin1Char('/'), -1);
    own = own.left(own.lastIndexOf(QLatin1Char('.'))) + end;
    const QStringList paths = source.companions.paths();
    const QSet<QString> all(paths.begin(), paths.end());
    QList<CompanionFiles::Found> found =
        tree.matching([&own](const QString& path) { return path.section(QLatin1Char('/'), -1) == own; });
    if (found.isEmpty())
        found = tree.matching([&](const QString& path) {
            return path.endsWith(end) && !all.contains(path.chopped(end.size()) + QStringLiteral(".conf"));
        });
    found.removeIf([](const CompanionFiles::Found& file) { return file.bytes.size() > kMaxImportBytes; });
    return found;
}

struct Reading {
    const ImportSource& source;
    const IpsecText& text;
    IpsecDialect dialect;
    bool isStrict;
    const CompanionTree& tree;
    StrongswanSecrets* secrets;
    Imported* imported;
};

Result<void> readConnection(const Reading& reading, const IpsecSection& connection)
{
    IpsecReader reader(reading.source, connection, reading.dialect, reading.tree, reading.secrets);
    if (Result<void> read = reader.read(); !read)
        return read;
    if (reading.isStrict)
        reader.setStrictRevocation();
    reader.addAuthorities(reading.text.authorities);
    if (Result<void> finished = reader.finish(); !finished)
        return finished;
    const Profile& profile = reader.draft().profile;
    reading.imported->report.append(reader.draft().report.lines());
    reading.imported->missingTrust.append(reader.credentials().missingTrust(profile.id));
    reading.imported->secrets.append(reader.credentials().takeSecrets(profile.id));
    for (const QString& path : reader.credentials().used()) {
        if (!reading.imported->usedCompanions.contains(path))
            reading.imported->usedCompanions.append(path);
    }
    reading.imported->profiles.append(profile);
    return {};
}

// Whether a withdrawn certificate's list must be there; all else of `config setup` is the daemon's.
bool readSetup(const IpsecSection& setup, ImportReport* report)
{
    bool isStrict = false;
    for (const IpsecSetting& setting : setup.settings) {
        const bool isRevocation = setting.key == QLatin1String("strictcrlpolicy") ||
                                  setting.key == QLatin1String("crl-strict") ||
                                  setting.key == QLatin1String("ocsp-strict");
        if (isRevocation) {
            isStrict = isStrict || strongswanFlag(setting.value).value_or(false);
            report->applied(QStringLiteral("config setup.") + setting.key, setting.value,
                            setting.value == QLatin1String("ifuri")
                                ? QStringLiteral("as no: an answer is asked for, and the connection goes on without")
                                : QString());
        } else {
            report->refused(QStringLiteral("config setup.") + setting.key,
                            mayBeSecret(setting.key) ? QString() : setting.value,
                            QStringLiteral("a setting of the daemon, not of a connection"));
        }
    }
    return isStrict;
}

// Sections that are there for others only, and those that are switched off.
bool isSkipped(const IpsecSection& connection, ImportReport* report)
{
    const QString automatic = connection.value(u"auto");
    const QString key = QStringLiteral("conn ") + connection.name;
    if (connection.isInherited && automatic.isEmpty()) {
        report->applied(key, QString(), QStringLiteral("inherited by the sections that name it"));
        return true;
    }
    if (automatic == QLatin1String("ignore")) {
        report->refused(key, QStringLiteral("auto=ignore"), QStringLiteral("the file switches it off"));
        return true;
    }
    return false;
}

Error nothingToConnect(const ImportSource& source, const IpsecText& text)
{
    if (!text.missingIncludes.isEmpty())
        return strongswanInvalid(source.file, QStringLiteral("include"), text.missingIncludes.first(),
                                 QStringLiteral("a file given together with this one: give the folder"));
    return Error::of(ErrorCode::ProfileFieldMissing,
                     {{QStringLiteral("file"), source.file}, {QStringLiteral("field"), QStringLiteral("conn")}});
}

Result<void> readAll(const Reading& reading, ImportReport* outside)
{
    std::optional<Error> first;
    for (const IpsecSection& connection : reading.text.connections) {
        if (isSkipped(connection, outside))
            continue;
        const Result<void> read = readConnection(reading, connection);
        if (read)
            continue;
        if (read.error().code != ErrorCode::ProfileFieldInvalid && read.error().code != ErrorCode::ProfileFieldMissing)
            return read;
        if (!first)
            first = read.error();
        const QJsonObject& arguments = read.error().arguments;
        outside->refused(arguments.value(QStringLiteral("field")).toString(),
                         arguments.value(QStringLiteral("value")).toString(),
                         QStringLiteral("connection '%1' is not imported: %2")
                             .arg(connection.name.left(80), arguments.value(QStringLiteral("rule")).toString()));
    }
    if (reading.imported->profiles.isEmpty())
        return first ? *first : nothingToConnect(reading.source, reading.text);
    return {};
}

} // namespace

bool looksLikeIpsec(const QByteArray& bytes)
{
    return hasSection(bytes) || looksLikeIpsecSecrets(bytes);
}

Result<Imported> readIpsec(const ImportSource& batch)
{
    const CompanionTree tree(batch.companions, batch.file, isStrongswanConfiguration);
    ImportSource source = batch;
    source.companions = tree.files();
    if (!hasSection(source.bytes) && looksLikeIpsecSecrets(source.bytes))
        return strongswanInvalid(source.file, QStringLiteral("ipsec.secrets"), QString(),
                                 QStringLiteral("given together with its ipsec.conf, which says what to connect to"));
    Result<IpsecText> text = readIpsecText(source);
    if (!text)
        return text.error();
    if (text->connections.size() > kMaxConnections)
        return strongswanInvalid(source.file, QStringLiteral("conn"), QString::number(text->connections.size()),
                                 QStringLiteral("at most 256"));
    Imported imported{source.file, QStringLiteral("ipsec"), {}, {}, {}, {}};
    imported.usedCompanions = text->included;
    ImportReport outside;
    const IpsecDialect dialect = dialectOf(*text);
    outside.applied(QStringLiteral("dialect"),
                    dialect == IpsecDialect::Libreswan ? QStringLiteral("libreswan") : QStringLiteral("strongSwan"));
    for (const QString& path : std::as_const(text->included))
        outside.applied(QStringLiteral("include"), path);
    for (const QString& pattern : std::as_const(text->missingIncludes))
        outside.refused(QStringLiteral("include"), pattern,
                        QStringLiteral("it was not given; give the folder in which this file lies"));
    StrongswanSecrets secrets;
    for (const CompanionFiles::Found& file : secretsOf(tree, source)) {
        Result<void> read = readIpsecSecrets(source, file, &secrets, &imported.usedCompanions, &outside);
        if (!read)
            return read.error();
    }
    const bool isStrict = readSetup(text->setup, &outside);
    if (Result<void> read = readAll({source, *text, dialect, isStrict, tree, &secrets, &imported}, &outside); !read)
        return read.error();
    secrets.reportTo(&outside);
    imported.report = outside.lines() + imported.report;
    return imported;
}

} // namespace sallyport
