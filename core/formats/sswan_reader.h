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
    enum class Detail {
        Report,  // certificates are looked into, each key has its line
        Profile, // only the profile: of a thousand files that were imported before, and of which nobody reads a report
    };
    explicit SswanReader(QString fileName, Detail detail = Detail::Report)
        : m_file(std::move(fileName)), m_detail(detail)
    {
    }

    Result<void> read(const QJsonObject& root);
    const Profile& profile() const { return m_profile; }
    const QList<ReportLine>& report() const { return m_report.lines(); }
    const QList<ImportedSecret>& secrets() const { return m_secrets; }

private:
    using Handler = Result<void> (SswanReader::*)(const QString& path, const QJsonValue& value);
    struct Mapping {
        const char* path;
        Handler handler;
    };
    static const Mapping kMappings[];
    static const Mapping kAdditions[]; // below "sallyport": sswan_additions.cpp
    static const Mapping* mappingOf(const QString& path);
    static const Mapping* additionOf(const QString& path);

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
    Result<void> readRevocation(const QString& path, const QJsonValue& value);
    Result<void> readSharedSecret(const QString& path, const QJsonValue& value);

    Result<void> readMethod(const QString& path, const QJsonValue& value);
    Result<void> readAaaServer(const QString& path, const QJsonValue& value);
    Result<void> readInnerMethod(const QString& path, const QJsonValue& value);
    Result<void> readToken(const QString& path, const QJsonValue& value);
    Result<void> readMoreCertificates(const QString& path, const QJsonValue& value);
    Result<void> readFlag(const QString& path, const QJsonValue& value);
    Result<void> readTime(const QString& path, const QJsonValue& value);
    Result<void> readDnsDomains(const QString& path, const QJsonValue& value);
    Result<void> readKillSwitch(const QString& path, const QJsonValue& value);
    Result<void> readTags(const QString& path, const QJsonValue& value);
    Result<void> readManagedBy(const QString& path, const QJsonValue& value);
    Result<void> readLocked(const QString& path, const QJsonValue& value);
    Result<void> readForeign(const QString& path, const QJsonValue& value);
    Result<void> finish();

    Result<QString> text(const QString& path, const QJsonValue& value) const;
    Result<QStringList> list(const QString& path, const QJsonValue& value) const;
    Result<void> applyText(const QString& path, const QJsonValue& value, QString* target);
    Result<void> applyProposal(const QString& path, const QJsonValue& value, QString* target);
    Result<void> applyNetworks(const QString& path, const QJsonValue& value, QList<Subnet>* target);
    QString subjectOf(const QByteArray& der) const;
    Result<QByteArray> certificate(const QString& path, const QJsonValue& value) const;
    Result<void> applyFlag(const QString& path, const QJsonValue& value, bool* target);
    // False, and a line in the report, where the number is outside: strongSwan ignores such a value too.
    bool isInRange(const QString& path, const QJsonValue& value, int smallest, int largest);

    Error invalid(const QString& path, const QString& value, const QString& rule) const;
    Error missing(const QString& path) const;
    QString m_file;
    Detail m_detail;
    Profile m_profile;
    QString m_type;   // as Android names it
    QString m_method; // as we name it where Android has no word
    ImportReport m_report;
    QList<ImportedSecret> m_secrets;
};

} // namespace sallyport
