// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lays a profile out as the payloads of a .mobileconfig (mobileconfig.h uses it), over what an imported one had that
// Sallyport only kept. Thread: a value. Trust: user side; secrets only where the request holds them.
#pragma once

#include "core/formats/apple/apple_keys.h"
#include "core/formats/profile_export.h"

#include <QHash>
#include <QVariantMap>

namespace sallyport {

class MobileconfigWriter {
public:
    explicit MobileconfigWriter(const ExportRequest& request);

    Result<Exported> write();

private:
    static constexpr qlonglong kOn = 1; // as Apple's own tools write it
    static constexpr qlonglong kOff = 0;
    static QString text(const char* latin);
    // What an imported file said beside what the profile says; ours goes over it.
    static QVariantMap merged(const QVariant& kept, const QVariantMap& ours);

    Result<void> checkMethod() const;
    QVariantMap keptPart(const char* part, AppleDialect dialect);
    QVariantMap keptKeys(AppleDialect dialect, const QString& prefix, const QVariantMap& dictionary);
    bool mayGoBack(AppleRole role, const QVariant& value) const;
    QVariantMap keptParameters(AppleRole role, const QVariantMap& parameters) const;
    void mendKept(QVariantMap* payload) const;
    QVariantMap file(const QVariantList& payloads) const;
    Result<QVariantList> payloads();
    QVariantMap vpnPayload();
    QVariantMap certificatePayload(const char* type, const QByteArray& content, const QByteArray& original);
    Result<QVariantMap> identityPayload();
    void putGateway(QVariantMap* ikev2);
    void putMethod(QVariantMap* ikev2);
    void putExchange(QVariantMap* ikev2);
    void putTimes(QVariantMap* ikev2);
    void putRevocation(QVariantMap* ikev2);
    void putProposals(QVariantMap* ikev2);
    void putParameters(QVariantMap* ikev2, bool isIke);
    void putOnDemand(QVariantMap* ikev2, const QVariantMap& payload);
    void putDns(QVariantMap* payload);
    void putAlwaysOn(QVariantMap* payload) const;
    void putSecret(QVariantMap* dictionary, const QString& key, const Secret& secret);

    bool usesIdentity() const;
    QString uuidFor(const QString& part) const;
    void carried(const char* field, const QString& note = {});
    QList<ReportLine> report() const;

    const ExportRequest& m_request;
    const Profile& m_profile;
    QVariantMap m_kept; // the file's, the VPN payload's, the certificates'
    QHash<QString, QString> m_carried;
    QString m_certificateType;
    ImportReport m_secrets;
    ImportReport m_givenBack;
    bool m_holdsSecret = false;
};

} // namespace sallyport
