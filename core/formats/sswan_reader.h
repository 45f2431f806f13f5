// SPDX-License-Identifier: GPL-3.0-or-later
//
// Maps each key of a .sswan object to a Profile and says what became of it (sswan.h uses it). Thread: a value.
// Trust: user side; the object comes from a stranger.
#pragma once

#include "core/formats/profile_import.h"

#include <QJsonObject>

namespace sallyport {

class SswanReader {
public:
    explicit SswanReader(QString fileName) : m_file(std::move(fileName)) {}

    Result<void> read(const QJsonObject& root);
    const Profile& profile() const { return m_profile; }
    const QList<ReportLine>& report() const { return m_report; }

private:
    using Handler = Result<void> (SswanReader::*)(const QString& path, const QJsonValue& value);
    struct Mapping {
        const char* path;
        Handler handler;
    };
    static const Mapping kMappings[];

    // Returns what of the object is to be kept.
    Result<QJsonObject> readSection(const QString& prefix, const QJsonObject& object);
    QJsonValue withoutSecrets(const QString& path, const QJsonValue& value);

    Result<void> readUuid(const QString& path, const QJsonValue& value);
    Result<void> readName(const QString& path, const QJsonValue& value);
    Result<void> readType(const QString& path, const QJsonValue& value);
    Result<void> readHost(const QString& path, const QJsonValue& value);
    Result<void> readPort(const QString& path, const QJsonValue& value);
    Result<void> readGatewayIdentity(const QString& path, const QJsonValue& value);
    Result<void> readGatewayCertificate(const QString& path, const QJsonValue& value);
    Result<void> readCertificateRequest(const QString& path, const QJsonValue& value);
    Result<void> readUserName(const QString& path, const QJsonValue& value);
    Result<void> readLocalIdentity(const QString& path, const QJsonValue& value);
    Result<void> readPkcs12(const QString& path, const QJsonValue& value);
    Result<void> readIkeProposal(const QString& path, const QJsonValue& value);
    Result<void> readEspProposal(const QString& path, const QJsonValue& value);
    Result<void> readDnsServers(const QString& path, const QJsonValue& value);
    Result<void> readMtu(const QString& path, const QJsonValue& value);
    Result<void> readKeepalive(const QString& path, const QJsonValue& value);
    Result<void> readIncluded(const QString& path, const QJsonValue& value);
    Result<void> readExcluded(const QString& path, const QJsonValue& value);
    Result<void> readKillSwitch(const QString& path, const QJsonValue& value);

    Result<QString> text(const QString& path, const QJsonValue& value) const;
    Result<QStringList> list(const QString& path, const QJsonValue& value) const;
    Result<void> applyText(const QString& path, const QJsonValue& value, QString* target);
    Result<void> applyProposal(const QString& path, const QJsonValue& value, QString* target);
    Result<void> applyNetworks(const QString& path, const QJsonValue& value, QList<Subnet>* target);
    // False, and a line in the report, where the number is outside: strongSwan ignores such a value too.
    bool isInRange(const QString& path, const QJsonValue& value, int smallest, int largest);

    Error invalid(const QString& path, const QString& value, const QString& rule) const;
    Error missing(const QString& path) const;
    void note(ReportLine::Verdict verdict, const QString& path, const QString& said, const QString& note = {});

    QString m_file;
    Profile m_profile;
    bool m_hasType = false;
    QList<ReportLine> m_report;
};

} // namespace sallyport
