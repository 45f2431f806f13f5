// SPDX-License-Identifier: GPL-3.0-or-later
//
// The certificate payloads of a .mobileconfig, found by the UUID by which its VPN settings name them.
// Thread: a value. Trust: user side; the payloads come from a stranger.
#pragma once

#include "core/formats/apple/apple_vpn_reader.h"

namespace sallyport {

class MobileconfigCertificates {
public:
    explicit MobileconfigCertificates(QString file) : m_file(std::move(file)) {}

    // Whether a payload of that type is one of ours to take.
    static bool isCertificateType(const QString& type);
    // ProfileFieldInvalid where the payload does not hold what its type says.
    Result<void> add(const QVariantMap& payload, const QString& prefix);

    // The CAs first, then what must be a gateway's own; as they go into a profile.
    const QList<QByteArray>& authorities() const { return m_authorities; }
    // What a UUID leads to; a client key counts as used from then on.
    AppleIdentity identityFor(const QString& uuid);
    bool hasIdentity() const;
    // The first client key, for files without VPN settings.
    QByteArray takeFirstIdentity();

    // What is only kept of each payload, by the fingerprint of what it holds.
    const QJsonObject& kept() const { return m_kept; }
    static QString keptKey(const QByteArray& content);

    // Once everything has been read: what became of each payload.
    void report(ImportReport* report) const;

private:
    struct Payload {
        QString uuid;
        QString type;
        QString prefix;
        QString subject;
        AppleIdentity identity;
        bool isUsed = false;
        QString refusal;
        QList<ReportLine> lines;
    };

    Result<void> addIdentity(const QByteArray& content, const AppleSettings& settings, Payload* payload);
    Result<void> addCertificate(const QByteArray& content, Payload* payload);
    Error invalid(const QString& field, const QString& rule) const;

    QString m_file;
    QList<Payload> m_payloads;
    QList<QByteArray> m_authorities;
    qsizetype m_authorityBytes = 0;
    QJsonObject m_kept;
};

} // namespace sallyport
