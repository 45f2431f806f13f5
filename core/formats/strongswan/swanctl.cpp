// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/strongswan/swanctl.h"
#include "core/formats/strongswan/settings_text.h"
#include "core/formats/strongswan/strongswan_token.h"
#include "core/formats/strongswan/strongswan_values.h"
#include "core/formats/strongswan/swanctl_reader.h"

#include <QScopeGuard>

#include <algorithm>

namespace sallyport {
namespace {

constexpr std::size_t kMaxConnections = 256;
constexpr qsizetype kMaxOwners = 64;

// What names the secret, and is none.
bool isShown(const QString& key)
{
    return key.startsWith(QLatin1String("id")) || key == QLatin1String("file") || key == QLatin1String("handle") ||
           key == QLatin1String("slot") || key == QLatin1String("module");
}

// Everything in a section of `secrets` that is not a secret itself.
void refuseSection(const SettingsSection& section, const QString& key, const QString& why, ImportReport* report)
{
    for (const SettingsValue& value : section.values) {
        report->refused(key + value.key, isShown(value.key) ? value.text : QString(), why);
    }
}

void readShared(const SettingsSection& section, const QString& key, StrongswanShared::Kind kind,
                StrongswanSecrets* secrets, ImportReport* report)
{
    StrongswanShared shared;
    shared.key = key + QStringLiteral("secret");
    shared.kind = kind;
    for (const SettingsValue& value : section.values) {
        if (value.key == QLatin1String("secret")) {
            shared.secret = strongswanSecret(value.text);
        } else if (value.key.startsWith(QLatin1String("id")) && shared.owners.size() < kMaxOwners) {
            shared.owners.append(value.text);
            report->applied(key + value.key, value.text, QStringLiteral("whose secret it is"));
        } else {
            report->secret(key + value.key, ReportLine::Verdict::Refused,
                           QStringLiteral("not a key that swanctl knows"));
        }
    }
    if (!shared.secret.isEmpty())
        secrets->shared.append(shared);
}

void readKeyFile(const SettingsSection& section, const QString& key, bool isPkcs12, StrongswanSecrets* secrets,
                 ImportReport* report)
{
    StrongswanKeyFile keyFile;
    keyFile.key = key + QStringLiteral("file");
    keyFile.isPkcs12 = isPkcs12;
    for (const SettingsValue& value : section.values) {
        if (value.key == QLatin1String("file")) {
            keyFile.file = value.text;
        } else if (value.key == QLatin1String("secret")) {
            keyFile.passphrase = strongswanSecret(value.text);
            report->secret(key + value.key, ReportLine::Verdict::Applied,
                           QStringLiteral("opens the file; for the keychain, if you save it"));
        } else {
            report->secret(key + value.key, ReportLine::Verdict::Refused,
                           QStringLiteral("not a key that swanctl knows, or a second secret of one file"));
        }
    }
    if (!keyFile.file.isEmpty())
        secrets->keyFiles.append(keyFile);
}

// Which key it is counts, and that is all: modules and slots are this computer's, and the PIN is asked.
void readToken(const SettingsSection& section, const QString& key, StrongswanSecrets* secrets, ImportReport* report)
{
    for (const SettingsValue& value : section.values) {
        if (value.key == QLatin1String("handle"))
            secrets->tokenKeys.append({key + value.key, value.text});
        else if (value.key == QLatin1String("slot") || value.key == QLatin1String("module"))
            report->refused(key + value.key, value.text, QString::fromLatin1(kOwnModules));
        else
            report->secret(key + value.key, ReportLine::Verdict::Refused,
                           QStringLiteral("the PIN of a token is asked when you connect, and never kept"));
    }
}

void readSecrets(const SettingsSection& all, StrongswanSecrets* secrets, ImportReport* report)
{
    for (const SettingsSection& section : all.sections) {
        const QString key = QStringLiteral("secrets.%1.").arg(section.name);
        const auto isOf = [&section](const char* type) { return section.name.startsWith(QLatin1String(type)); };
        if (secrets->shared.size() + secrets->keyFiles.size() + secrets->tokenKeys.size() >=
            static_cast<qsizetype>(kMaxConnections))
            refuseSection(section, key, QStringLiteral("more than 256 secrets"), report);
        else if (isOf("eap"))
            readShared(section, key, StrongswanShared::Kind::Eap, secrets, report);
        else if (isOf("ike"))
            readShared(section, key, StrongswanShared::Kind::PreSharedKey, secrets, report);
        else if (isOf("pkcs12"))
            readKeyFile(section, key, true, secrets, report);
        else if (isOf("private") || isOf("rsa") || isOf("ecdsa") || isOf("pkcs8"))
            readKeyFile(section, key, false, secrets, report);
        else if (isOf("ntlm"))
            refuseSection(section, key, QStringLiteral("a hash of the password; the password itself is needed"),
                          report);
        else if (isOf("ppk"))
            refuseSection(section, key,
                          QStringLiteral("post-quantum pre-shared keys are not supported in this version"), report);
        else if (isOf("token"))
            readToken(section, key, secrets, report);
        else if (isOf("xauth"))
            refuseSection(section, key, QStringLiteral("XAuth is IKEv1, which is not supported"), report);
        else
            refuseSection(section, key, QStringLiteral("not a kind of secret that Sallyport knows"), report);
    }
}

void reportOutside(const Settings& settings, ImportReport* report)
{
    for (const QString& path : settings.included)
        report->applied(QStringLiteral("include"), path);
    for (const QString& pattern : settings.missingIncludes)
        report->refused(QStringLiteral("include"), pattern,
                        QStringLiteral("it was not given; give the folder in which this file lies"));
    for (const SettingsValue& value : settings.root.values)
        report->refused(value.key, mayBeSecret(value.key) ? QString() : value.text,
                        QStringLiteral("outside of every section"));
    for (const SettingsSection& section : settings.root.sections) {
        const bool isRead = section.name == QLatin1String("connections") || section.name == QLatin1String("secrets") ||
                            section.name == QLatin1String("authorities");
        if (section.name == QLatin1String("pools")) {
            for (const SettingsSection& pool : section.sections)
                report->refused(QStringLiteral("pools.") + pool.name, pool.value(u"addrs"),
                                QStringLiteral("addresses that a server gives out"));
        } else if (!isRead) {
            const bool isTemplate =
                std::any_of(settings.templates.begin(), settings.templates.end(), [&section](const QString& name) {
                    return name.section(QLatin1Char('.'), 0, 0) == section.name;
                });
            if (isTemplate)
                report->applied(section.name, QString(), QStringLiteral("inherited by what refers to it"));
            else
                report->refused(section.name, QString(), QStringLiteral("not a section that swanctl knows"));
        }
    }
}

Error nothingToConnect(const ImportSource& source, const Settings& settings)
{
    if (!settings.missingIncludes.isEmpty())
        return strongswanInvalid(source.file, QStringLiteral("include"), settings.missingIncludes.first(),
                                 QStringLiteral("a file given together with this one: give the folder"));
    return Error::of(ErrorCode::ProfileFieldMissing,
                     {{QStringLiteral("file"), source.file}, {QStringLiteral("field"), QStringLiteral("connections")}});
}

Result<void> readConnection(const ImportSource& source, const Settings& settings, const SettingsSection& connection,
                            const CompanionTree& tree, StrongswanSecrets* secrets, Imported* imported)
{
    SwanctlReader reader(source, connection, tree, secrets);
    if (Result<void> read = reader.read(); !read)
        return read;
    if (const SettingsSection* authorities = settings.root.section(u"authorities"))
        reader.addAuthorities(*authorities);
    if (Result<void> finished = reader.finish(); !finished)
        return finished;
    const Profile& profile = reader.draft().profile;
    imported->report.append(reader.draft().report.lines());
    imported->missingTrust.append(reader.credentials().missingTrust(profile.id));
    imported->secrets.append(reader.credentials().takeSecrets(profile.id));
    for (const QString& path : reader.credentials().used()) {
        if (!imported->usedCompanions.contains(path))
            imported->usedCompanions.append(path);
    }
    imported->profiles.append(profile);
    return {};
}

bool onlyIncludes(const QByteArray& bytes)
{
    bool includes = false;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArrayView line = QByteArrayView(bytes).sliced(at, (end < 0 ? bytes.size() : end) - at).trimmed();
        at = end < 0 ? bytes.size() : end + 1;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const bool isOurs = line.startsWith("include ") && (line.contains("swanctl") || line.contains("conf.d"));
        if (!isOurs)
            return false;
        includes = true;
    }
    return includes;
}

} // namespace

bool looksLikeSwanctl(const QByteArray& bytes)
{
    return opensSection(bytes, {"connections", "secrets", "authorities", "pools"}) || onlyIncludes(bytes);
}

Result<Imported> readSwanctl(const ImportSource& batch)
{
    const CompanionTree tree(batch.companions, batch.file, isStrongswanConfiguration);
    ImportSource source = batch;
    source.companions = tree.files();
    Result<Settings> settings = readSettings(source);
    if (!settings)
        return settings.error();
    const auto forget = qScopeGuard([&settings] { wipeSettings(&settings->root); });
    Imported imported{source.file, QStringLiteral("swanctl"), {}, {}, {}, {}};
    ImportReport outside;
    StrongswanSecrets secrets;
    imported.usedCompanions = settings->included;
    reportOutside(*settings, &outside);
    if (const SettingsSection* section = settings->root.section(u"secrets"))
        readSecrets(*section, &secrets, &outside);
    const SettingsSection* connections = settings->root.section(u"connections");
    if (connections == nullptr || connections->sections.empty())
        return nothingToConnect(source, *settings);
    if (connections->sections.size() > kMaxConnections)
        return strongswanInvalid(source.file, QStringLiteral("connections"),
                                 QString::number(connections->sections.size()), QStringLiteral("at most 256"));
    std::optional<Error> first;
    for (const SettingsSection& connection : connections->sections) {
        const Result<void> read = readConnection(source, *settings, connection, tree, &secrets, &imported);
        if (read)
            continue;
        if (read.error().code != ErrorCode::ProfileFieldInvalid && read.error().code != ErrorCode::ProfileFieldMissing)
            return read.error();
        if (!first)
            first = read.error();
        const QJsonObject& arguments = read.error().arguments;
        outside.refused(arguments.value(QStringLiteral("field")).toString(),
                        arguments.value(QStringLiteral("value")).toString(),
                        QStringLiteral("connection '%1' is not imported: %2")
                            .arg(connection.name.left(80), arguments.value(QStringLiteral("rule")).toString()));
    }
    if (imported.profiles.isEmpty())
        return *first;
    secrets.reportTo(&outside);
    imported.report.append(outside.lines());
    return imported;
}

} // namespace sallyport
