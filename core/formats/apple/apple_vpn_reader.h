// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes a profile of Apple's IKEv2 settings, whichever of Apple's two file formats they came in, and says what became
// of each. Thread: a value. Trust: user side; the settings come from a stranger.
#pragma once

#include "core/formats/apple/apple_keys.h"
#include "core/formats/profile_import.h"

#include <functional>
#include <optional>

namespace sallyport {

// What a payload UUID (or asset reference) of the file leads to.
struct AppleIdentity {
    enum class Kind { Unknown, Pkcs12, Enrolment, CertificateOnly, Reference };
    Kind kind = Kind::Unknown;
    QByteArray pkcs12;
    Secret password;
};

class AppleVpnReader {
public:
    // `prefix` stands before each key in the report.
    AppleVpnReader(QString file, QString prefix, ImportReport* report);

    using IdentityOf = std::function<AppleIdentity(const QString& reference)>;
    Result<void> read(AppleSettings settings, const QList<QByteArray>& authorities, const IdentityOf& identityOf);

    Profile profile;
    QList<ImportedSecret> secrets;
    QJsonObject kept; // what goes into Profile::foreign

private:
    Result<void> readHost(const QString& hostPath);
    Result<void> readIdentities();
    Result<void> readMethod(const IdentityOf& identityOf);
    QString methodPath() const;
    Result<AuthenticationMethod> methodFrom(const QString& said, bool isExtended, bool hasIdentity);
    Result<AuthenticationMethod> eapMethod(bool hasIdentity); // apple_vpn_eap.cpp, and the next two
    void readInnerMethod();
    void readTrustedServers();
    Result<void> readIdentity(const IdentityOf& identityOf);
    Result<void> readUser();
    void readSecrets();
    void takeSecret(AppleRole role, bool isUsed, SecretKind kind);
    void readExchange();
    void readIdle();
    void readRevocation();
    void readProposals();
    void readOnDemand();
    Result<void> readDns();
    Result<void> readDnsServers(const AppleFound& servers);
    Result<void> readDnsDomains(const AppleFound& domains);
    void readNaming();

    // Words of the format, whatever their case.
    static bool isSaid(const QString& said, const char* word);
    Result<QString> text(AppleRole role, const QString& otherwise = {}) const;
    Result<QStringList> texts(const AppleFound& found) const;
    // Nothing, and a line in the report, where it is said but is none.
    std::optional<bool> flag(AppleRole role);
    std::optional<int> number(AppleRole role, int smallest, int largest);
    void applied(AppleRole role, const QString& note = {});
    void keptLine(AppleRole role, const QString& note);
    Error invalid(const QString& path, const QString& value, const QString& rule) const;

    QString m_file;
    QString m_prefix;
    ImportReport* m_report;
    AppleSettings m_settings;
};

// Whether the rules say "connect, always": what "connect at login" can stand for.
bool connectsAlways(const QVariant& onDemandRules);

} // namespace sallyport
