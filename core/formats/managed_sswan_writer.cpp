// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes strongSwan's managed configuration (managed_sswan.h). Thread: any, no state. Trust: user side.
#include "core/formats/managed_sswan.h"
#include "core/formats/managed_sswan_keys.h"
#include "core/formats/sswan.h"
#include "core/formats/sswan_keys.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sallyport {
namespace {

// "remote.gateway": an object in an object. The app's configuration is never deeper.
void insertAt(QJsonObject* object, const QString& path, const QJsonValue& value)
{
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    if (dot < 0) {
        object->insert(path, value);
        return;
    }
    QJsonObject section = object->value(path.left(dot)).toObject();
    section.insert(path.sliced(dot + 1), value);
    object->insert(path.left(dot), section);
}

// The app wants a list as one text.
QJsonValue plain(const QJsonValue& value)
{
    if (!value.isArray())
        return value;
    QStringList items;
    for (const QJsonValue& item : value.toArray())
        items.append(item.toString());
    return items.join(QLatin1Char(' '));
}

void translate(const QString& prefix, const QJsonObject& sswan, QJsonObject* managed)
{
    for (auto it = sswan.begin(); it != sswan.end(); ++it) {
        const QString path = prefix + it.key();
        const QString twin = managedPathOfSswan(path);
        if (!twin.isEmpty())
            insertAt(managed, twin, plain(it.value()));
        else if (it.value().isObject())
            translate(path + QLatin1Char('.'), it.value().toObject(), managed);
    }
}

constexpr qsizetype kMaxKey = 128;
constexpr qsizetype kMaxDots = 2;

// Where an imported file had a key that says nothing of the profile: the section, or none.
QString sectionOf(const QString& key)
{
    const QString first = key.section(QLatin1Char('.'), 0, 0);
    return first != key && isManagedSection(first) ? first : QString();
}

bool canGoBack(const QString& key, const QJsonValue& value)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    const bool isName = !key.isEmpty() && key.size() <= kMaxKey && key.count(QLatin1Char('.')) <= kMaxDots &&
                        std::none_of(key.begin(), key.end(), isControl);
    const bool isMapped = !sswanPathOfManaged(key).isEmpty() || isManagedSection(key) ||
                          key == QLatin1String("local.user_certificate_alias") ||
                          key == QLatin1String("managed_profiles");
    return isName && !isMapped && !namesSecret(key) && !value.isObject() && !value.isArray() && !value.isNull();
}

// Kept keys go where nothing of the profile's own stands.
class Returner {
public:
    explicit Returner(const Profile& profile) : m_profile(profile) {}

    void give(const QJsonObject& kept, QJsonObject* root, QJsonObject* managed)
    {
        for (auto it = kept.begin(); it != kept.end(); ++it) {
            if (it.key() == QLatin1String("app"))
                giveLocks(it.value().toObject(), root);
            else if (canGoBack(it.key(), it.value()))
                giveKey(it.key(), it.value(), managed);
        }
    }

    const QList<ReportLine>& lines() const { return m_report.lines(); }

private:
    void giveLocks(const QJsonObject& locks, QJsonObject* root)
    {
        for (auto it = locks.begin(); it != locks.end(); ++it) {
            const bool locksProfile = it.key() == QLatin1String("allow_settings_access");
            const bool isMeant = !locksProfile || it.value() == QJsonValue(true) ||
                                 (it.value() == QJsonValue(false) && !m_profile.management.managedBy.isEmpty());
            if ((!locksProfile && !isManagedLock(it.key())) || !isMeant || it.value().isObject() ||
                it.value().isArray())
                continue;
            root->insert(it.key(), it.value());
            say(it.key(), it.value());
        }
    }

    void giveKey(const QString& key, const QJsonValue& value, QJsonObject* managed)
    {
        const QString section = sectionOf(key);
        const QString inner = section.isEmpty() ? key : key.sliced(section.size() + 1);
        QJsonObject object = section.isEmpty() ? *managed : managed->value(section).toObject();
        if (object.contains(inner))
            return;
        object.insert(inner, value);
        if (section.isEmpty())
            *managed = object;
        else
            managed->insert(section, object);
        say(key, value);
    }

    void say(const QString& key, const QJsonValue& value)
    {
        m_report.applied(QStringLiteral("foreign.%1").arg(key), shownValue(value),
                         QStringLiteral("given back as it came"));
    }

    const Profile& m_profile;
    ImportReport m_report;
};

bool isCarried(const Profile&, QStringView key)
{
    return !managedPathOfSswan(key.toString()).isEmpty();
}

} // namespace

Result<Exported> exportManagedSswan(const ExportRequest& request)
{
    const Profile& profile = request.profile;
    const QString format = QStringLiteral("managed-sswan");
    const bool isKnown =
        profile.method == AuthenticationMethod::EapAuto || profile.method == AuthenticationMethod::EapMschapv2 ||
        profile.method == AuthenticationMethod::Certificate ||
        profile.method == AuthenticationMethod::CertificateThenEap || profile.method == AuthenticationMethod::EapTls;
    if (!isKnown) {
        return Error::of(ErrorCode::ExportImpossible,
                         {{QStringLiteral("format"), format},
                          {QStringLiteral("reason"), QStringLiteral("strongSwan's app does not sign in with %1")
                                                         .arg(authenticationMethodName(profile.method))}});
    }
    QJsonObject managed;
    translate(QString(), QJsonDocument::fromJson(writeSswan(profile)).object(), &managed);
    QJsonObject root;
    Returner returner(profile);
    returner.give(profile.foreign.value(format).toObject(), &root, &managed);
    root.insert(QStringLiteral("managed_profiles"), QJsonArray{managed});
    Exported exported{format,
                      {{exportFileName(profile, QStringLiteral(".json")), QJsonDocument(root).toJson(), false}},
                      exportReport(profile, isCarried, QStringLiteral("strongSwan's app has no place for it"))};
    for (ReportLine& line : exported.report) {
        if (line.key == QLatin1String("remote.cert") && profile.gateway.certificates.size() > 1)
            line.note = QStringLiteral("the first one only");
        if (line.key == QLatin1String("type") && profile.method == AuthenticationMethod::EapAuto)
            line.note = QStringLiteral("as ikev2-eap: user name and password");
    }
    exported.report.append(returner.lines());
    if (request.password || request.pkcs12Password)
        exported.report.append({QStringLiteral("local.password"), QString(), ReportLine::Verdict::Refused,
                                QStringLiteral("no passwords go into a file that many people get")});
    return exported;
}

} // namespace sallyport
