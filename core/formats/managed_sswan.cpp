// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/managed_sswan.h"
#include "core/formats/json_text.h"
#include "core/formats/managed_sswan_keys.h"
#include "core/formats/sswan.h"
#include "core/formats/sswan_keys.h"
#include "core/formats/sswan_reader.h"
#include "core/profile/profile_fields.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kMaxProfiles = 256;
constexpr const char* kFormat = "managed-sswan";

// The form in which Google's interface, and so Intune, says it: {"managedProperty": [{"key", "valueString"}, ...]}.
QJsonObject plainObject(const QJsonArray& properties);

QJsonValue plainValue(const QJsonObject& property)
{
    const QString managed = QStringLiteral("managedProperty");
    const QJsonValue bundle = property.value(QStringLiteral("valueBundle"));
    const QJsonValue bundles = property.value(QStringLiteral("valueBundleArray"));
    if (bundle.isObject())
        return plainObject(bundle.toObject().value(managed).toArray());
    if (bundles.isArray()) {
        QJsonArray array;
        for (const QJsonValue& item : bundles.toArray())
            array.append(plainObject(item.toObject().value(managed).toArray()));
        return array;
    }
    for (const char* kind : {"valueString", "valueBool", "valueInteger"}) {
        const QString key = QString::fromLatin1(kind);
        if (property.contains(key))
            return property.value(key);
    }
    return QJsonValue::Undefined;
}

QJsonObject plainObject(const QJsonArray& properties)
{
    QJsonObject object;
    for (const QJsonValue& item : properties) {
        const QJsonValue value = plainValue(item.toObject());
        if (!value.isUndefined())
            object.insert(item.toObject().value(QStringLiteral("key")).toString(), value);
    }
    return object;
}

// The app takes an empty text and -1 for "not set"; management consoles write numbers and switches as text too.
QJsonValue mendedValue(const QString& path, const QJsonValue& value)
{
    if (value.isString() && value.toString().isEmpty())
        return QJsonValue::Null;
    if (isManagedNumber(path)) {
        bool isNumber = value.isDouble();
        const int number = value.isString() ? value.toString().toInt(&isNumber) : value.toInt(-1);
        return isNumber && number == -1 ? QJsonValue(QJsonValue::Null) : isNumber ? QJsonValue(number) : value;
    }
    const bool isText =
        path == QLatin1String("name") || path.endsWith(QLatin1String("_id")) || path == QLatin1String("local.username");
    if (isText)
        return value;
    if (value == QJsonValue(QStringLiteral("true")) || value == QJsonValue(QStringLiteral("false")))
        return value.toString() == QLatin1String("true");
    return value;
}

// One managed profile, as the .sswan object that says the same.
class ManagedProfile {
public:
    ManagedProfile(const QString& file, const QString& prefix) : m_file(file), m_prefix(prefix) {}

    Result<Profile> read(const QJsonObject& object)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isManagedSection(it.key())) {
                translate(it.key(), it.value());
                continue;
            }
            if (!it.value().isObject())
                return invalid(it.key(), shownValue(it.value()), QStringLiteral("an object"));
            const QJsonObject section = it.value().toObject();
            for (auto inner = section.begin(); inner != section.end(); ++inner)
                translate(it.key() + QLatin1Char('.') + inner.key(), inner.value());
        }
        SswanReader reader(m_file);
        Result<void> read = reader.read(m_sswan);
        if (!read) {
            Error error = read.error();
            const QString field = error.arguments.value(QStringLiteral("field")).toString();
            error.arguments.insert(QStringLiteral("field"), m_prefix + managedPath(field));
            return error;
        }
        for (ReportLine line : reader.report()) {
            if (line.verdict == ReportLine::Verdict::Applied)
                m_applied.append(line.key);
            line.key = m_prefix + managedPath(line.key);
            m_report.append({line});
        }
        Profile profile = reader.profile();
        if (!m_kept.isEmpty())
            profile.foreign.insert(QLatin1String(kFormat), m_kept);
        return profile;
    }

    const QList<ReportLine>& report() const { return m_report.lines(); }
    const QStringList& applied() const { return m_applied; } // keys of .sswan
    QList<ImportedSecret> secrets(const QString& profileId) const
    {
        QList<ImportedSecret> secrets = m_secrets;
        for (ImportedSecret& secret : secrets)
            secret.profileId = profileId;
        return secrets;
    }

private:
    void translate(const QString& path, const QJsonValue& written)
    {
        if (path == QLatin1String("local.password") || path == QLatin1String("local.user_certificate_password")) {
            readSecret(path, written);
            return;
        }
        const QJsonValue value = mendedValue(path, written);
        const QString sswan = sswanPathOfManaged(path);
        if (path.startsWith(QLatin1String("local.")) && value.toString().startsWith(QLatin1String("{{"))) {
            m_report.refused(m_prefix + path, shownValue(value),
                             QStringLiteral("a placeholder that the management console fills in; you will be asked"));
        } else if (path == QLatin1String("local.user_certificate_alias") && !value.isNull()) {
            m_report.refused(m_prefix + path, shownValue(value),
                             QStringLiteral("it names a key in Android's store; give the key as a PKCS#12 file"));
        } else if (value.isNull()) {
            m_report.applied(m_prefix + path, shownValue(written), QStringLiteral("not set"));
        } else if (!sswan.isEmpty()) {
            m_managed.insert(sswan, path);
            insert(sswan, value);
        } else if (namesSecret(path)) {
            m_report.secret(m_prefix + path, ReportLine::Verdict::Refused,
                            QStringLiteral("passwords are not kept in profile files; you will be asked"));
        } else if (value.isObject() || value.isArray()) {
            m_report.refused(m_prefix + path, shownValue(value), QStringLiteral("not a key that Sallyport knows"));
        } else {
            m_kept.insert(path, value);
            m_report.kept(m_prefix + path, shownValue(value),
                          QStringLiteral("not a key that Sallyport knows; given back at export"));
        }
    }

    void readSecret(const QString& path, const QJsonValue& value)
    {
        const bool opensKey = path.endsWith(QLatin1String("certificate_password"));
        if (value.toString().isEmpty() || value.toString().startsWith(QLatin1String("{{"))) {
            m_report.secret(m_prefix + path, ReportLine::Verdict::Applied,
                            QStringLiteral("not set; you will be asked"));
            return;
        }
        m_secrets.append(
            {{}, opensKey ? SecretKind::Pkcs12Password : SecretKind::Password, Secret::fromString(value.toString())});
        m_report.secret(m_prefix + path, ReportLine::Verdict::Applied,
                        QStringLiteral("never kept in the profile; it can go into the keychain"));
    }

    // Nested as .sswan has it, at most "remote.revocation.crl" deep.
    void insert(const QString& sswan, const QJsonValue& value)
    {
        const QStringList parts = sswan.split(QLatin1Char('.'));
        QJsonObject outer = m_sswan.value(parts.first()).toObject();
        if (parts.size() == 1) {
            m_sswan.insert(sswan, value);
            return;
        }
        if (parts.size() == 3) {
            QJsonObject inner = outer.value(parts.at(1)).toObject();
            inner.insert(parts.at(2), value);
            outer.insert(parts.at(1), inner);
        } else {
            outer.insert(parts.at(1), value);
        }
        m_sswan.insert(parts.first(), outer);
    }

    QString managedPath(const QString& sswan) const
    {
        const QString usual = managedPathOfSswan(sswan);
        return m_managed.value(sswan, usual.isEmpty() ? sswan : usual);
    }

    Error invalid(const QString& path, const QString& value, const QString& rule) const
    {
        return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), m_file},
                                                          {QStringLiteral("field"), m_prefix + path},
                                                          {QStringLiteral("value"), value},
                                                          {QStringLiteral("rule"), rule}});
    }

    QString m_file;
    QString m_prefix;
    QJsonObject m_sswan;
    QJsonObject m_kept;
    QHash<QString, QString> m_managed; // what the file calls a .sswan key
    QStringList m_applied;
    ImportReport m_report;
    QList<ImportedSecret> m_secrets;
};

// What a person may not change: all that the file sets but who they are.
QStringList lockedBy(const QStringList& applied)
{
    QStringList locked;
    for (const QString& key : applied) {
        const bool isTheirs =
            key == QLatin1String("local.eap_id") || key == QLatin1String("local.p12") || key == QLatin1String("uuid");
        if (!isTheirs && !locked.contains(key) && profileField(key) != nullptr)
            locked.append(key);
    }
    return locked;
}

struct Locks {
    bool isLocked = false;
    QJsonObject kept;
};

Locks readLocks(const QJsonObject& root, ImportReport* report)
{
    Locks locks;
    for (auto it = root.begin(); it != root.end(); ++it) {
        if (it.key() == QLatin1String("managed_profiles"))
            continue;
        const QJsonValue value = mendedValue(it.key(), it.value());
        if (it.key() == QLatin1String("allow_settings_access")) {
            locks.isLocked = value == QJsonValue(false);
            report->applied(it.key(), shownValue(value),
                            locks.isLocked ? QStringLiteral("what the file sets is locked") : QString());
            locks.kept.insert(it.key(), value);
        } else if (isManagedLock(it.key())) {
            locks.kept.insert(it.key(), value);
            report->kept(it.key(), shownValue(value),
                         QStringLiteral("kept, but not applied: it is about the Android app"));
        } else if (namesSecret(it.key())) {
            report->secret(it.key(), ReportLine::Verdict::Refused, QStringLiteral("not a key that Sallyport knows"));
        } else {
            report->refused(it.key(), shownValue(value), QStringLiteral("not a key that Sallyport knows"));
        }
    }
    return locks;
}

Result<QJsonObject> rootOf(const ImportSource& source)
{
    const QByteArray start = source.bytes.left(4096).trimmed();
    const bool isList = start.startsWith('[') || start.startsWith("\xef\xbb\xbf[");
    const QByteArray bytes = source.bytes.startsWith("\xef\xbb\xbf") ? source.bytes.sliced(3) : source.bytes;
    Result<QJsonObject> root =
        parseJsonObject(source.file, isList ? "{\"managed_profiles\":" + bytes + '}' : bytes); // lines stay the same
    if (!root)
        return root;
    for (const char* wrapper : {"managed_configurations", "managedConfiguration"}) {
        const QJsonValue inner = root->value(QLatin1String(wrapper));
        if (inner.isObject())
            root = inner.toObject();
        else if (inner.isArray())
            root = QJsonObject{{QStringLiteral("managed_profiles"), inner}};
    }
    if (root->value(QStringLiteral("managedProperty")).isArray())
        return plainObject(root->value(QStringLiteral("managedProperty")).toArray());
    return root;
}

Error fieldError(const QString& file, const QString& field, const QString& value, const QString& rule)
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), file},
                                                      {QStringLiteral("field"), field},
                                                      {QStringLiteral("value"), value},
                                                      {QStringLiteral("rule"), rule}});
}

Result<QJsonArray> profilesOf(const QString& file, const QJsonObject& root)
{
    const QString key = QStringLiteral("managed_profiles");
    const QJsonValue list = root.value(key);
    if (!root.contains(key))
        return QJsonArray{root};
    if (!list.isArray() || list.toArray().size() > kMaxProfiles)
        return fieldError(file, key, QString(), QStringLiteral("a list of at most 256 profiles"));
    if (list.toArray().isEmpty())
        return Error::of(ErrorCode::ProfileFieldMissing,
                         {{QStringLiteral("file"), file}, {QStringLiteral("field"), key}});
    QJsonArray profiles;
    for (const QJsonValue& item : list.toArray()) {
        const QJsonValue inner = item.toObject().value(QStringLiteral("managed_profile"));
        if (!item.isObject())
            return fieldError(file, key, shownValue(item), QStringLiteral("a list of objects"));
        profiles.append(inner.isObject() ? inner : item);
    }
    return profiles;
}

} // namespace

bool looksLikeManagedSswan(const QByteArray& bytes)
{
    const QByteArray text = bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
    const QByteArray start = text.left(4096).trimmed();
    const bool isJson = start.startsWith('{') || start.startsWith('[');
    return isJson &&
           (text.contains("\"_uuid\"") || text.contains("\"vpn_type\"") || text.contains("\"managed_profiles\""));
}

Result<Imported> readManagedSswan(const ImportSource& source)
{
    if (source.bytes.size() > kMaxImportBytes) {
        return Error::of(ErrorCode::ProfileTooLarge, {{QStringLiteral("file"), source.file},
                                                      {QStringLiteral("size"), source.bytes.size()},
                                                      {QStringLiteral("limit"), kMaxImportBytes}});
    }
    const Result<QJsonObject> root = rootOf(source);
    if (!root)
        return root.error();
    const Result<QJsonArray> profiles = profilesOf(source.file, *root);
    if (!profiles)
        return profiles.error();
    Imported imported{source.file, QString::fromLatin1(kFormat), {}, {}, {}, {}};
    ImportReport report;
    const bool isWhole = root->contains(QStringLiteral("managed_profiles"));
    const Locks locks = isWhole ? readLocks(*root, &report) : Locks{};
    std::optional<Error> firstError;
    for (qsizetype i = 0; i < profiles->size(); ++i) {
        const QString prefix = isWhole ? QStringLiteral("managed_profiles[%1].").arg(i) : QString();
        ManagedProfile managed(source.file, prefix);
        Result<Profile> profile = managed.read(profiles->at(i).toObject());
        const auto isTaken = [&profile](const Profile& other) { return other.id == profile->id; };
        if (profile && std::any_of(imported.profiles.begin(), imported.profiles.end(), isTaken))
            profile = fieldError(source.file, prefix + QStringLiteral("_uuid"), profile->id,
                                 QStringLiteral("each profile has its own"));
        if (!profile) {
            firstError = firstError ? firstError : profile.error();
            const QJsonObject why = profile.error().arguments;
            report.refused(why.value(QStringLiteral("field")).toString(), why.value(QStringLiteral("value")).toString(),
                           QStringLiteral("this profile is left out: %1")
                               .arg(why.value(QStringLiteral("rule")).toString(QStringLiteral("the key is missing"))));
            continue;
        }
        if (locks.isLocked)
            profile->management = {QStringLiteral("device management"), lockedBy(managed.applied())};
        if (!locks.kept.isEmpty()) {
            QJsonObject kept = profile->foreign.value(QLatin1String(kFormat)).toObject();
            kept.insert(QStringLiteral("app"), locks.kept);
            profile->foreign.insert(QLatin1String(kFormat), kept);
        }
        report.append(managed.report());
        imported.secrets.append(managed.secrets(profile->id));
        imported.profiles.append(*profile);
    }
    if (imported.profiles.isEmpty() && firstError)
        return *firstError;
    imported.report = report.lines();
    return imported;
}

} // namespace sallyport
