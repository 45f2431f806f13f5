// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes strongSwan's managed configuration (managed_sswan.h). Thread: any, no state. Trust: user side.
#include "core/formats/managed_sswan.h"
#include "core/formats/managed_sswan_keys.h"
#include "core/formats/sswan.h"

#include <QJsonArray>
#include <QJsonDocument>

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
        profile.method == AuthenticationMethod::EapMschapv2 || profile.method == AuthenticationMethod::Certificate ||
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
    const QJsonObject kept = profile.foreign.value(format).toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        if (it.key() != QLatin1String("app")) {
            insertAt(&managed, it.key(), it.value());
            continue;
        }
        const QJsonObject locks = it.value().toObject();
        for (auto lock = locks.begin(); lock != locks.end(); ++lock)
            root.insert(lock.key(), lock.value());
    }
    root.insert(QStringLiteral("managed_profiles"), QJsonArray{managed});
    Exported exported{format,
                      {{exportFileName(profile, QStringLiteral(".json")), QJsonDocument(root).toJson(), false}},
                      exportReport(profile, isCarried, QStringLiteral("strongSwan's app has no place for it"))};
    for (ReportLine& line : exported.report) {
        if (line.key == QLatin1String("remote.cert") && profile.gateway.certificates.size() > 1)
            line.note = QStringLiteral("the first one only");
    }
    if (request.password || request.pkcs12Password)
        exported.report.append({QStringLiteral("local.password"), QString(), ReportLine::Verdict::Refused,
                                QStringLiteral("no passwords go into a file that many people get")});
    return exported;
}

} // namespace sallyport
