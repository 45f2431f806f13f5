// SPDX-License-Identifier: GPL-3.0-or-later
//
// Goes through the payloads of a .mobileconfig and ties VPN settings to the certificates they name (mobileconfig.h uses
// it). Thread: a value. Trust: user side; the dictionary comes from a stranger.
#pragma once

#include "core/formats/apple/mobileconfig_certificates.h"

namespace sallyport {

class MobileconfigReader {
public:
    explicit MobileconfigReader(QString file);

    Result<Imported> read(const QVariantMap& root);

private:
    Result<QVariantList> payloadsOf(const QVariantMap& root) const;
    Result<void> readVpn(const QVariantMap& payload, const QString& prefix);
    Result<void> readIkev2(const QVariantMap& payload, const QString& prefix);
    Result<void> readAlwaysOn(const QVariantMap& payload, const QString& prefix);
    Result<void> readTunnel(const QVariantMap& payload, const QVariantMap& tunnel, const QString& prefix,
                            qsizetype index);
    void add(AppleVpnReader* reader);
    void giveOwnId(AppleVpnReader* reader) const;
    Result<void> finish();
    QVariantMap withoutNames(QVariantMap root);
    void addFileKeys(const QJsonObject& fileKeys);
    Error invalid(const QString& field, const QString& value, const QString& rule) const;

    QString m_file;
    Imported m_imported;
    ImportReport m_report;
    MobileconfigCertificates m_certificates;
    QString m_otherType; // of a VPN that is not IKEv2
    QString m_otherPath;
};

} // namespace sallyport
