// SPDX-License-Identifier: GPL-3.0-or-later
//
// One connection of swanctl.conf on its way into a profile: a table says what each key does. For swanctl.cpp alone.
// Thread: one. Trust: user side; hostile values.
#pragma once

#include "core/formats/strongswan/settings_text.h"
#include "core/formats/strongswan/strongswan_credentials.h"

namespace sallyport {

const StrongswanFolders& swanctlFolders();

// Keys that a connection may hold without effect here, by their place: "", "local", "remote", "children". Given back at
// export. Null where the key is none of them.
const char* swanctlKeptNote(QStringView place, QStringView key);
// Those that are refused, and why: scripts, IKEv1, another machine's.
const char* swanctlRefusedNote(QStringView place, QStringView key);

class SwanctlReader {
public:
    SwanctlReader(const ImportSource& source, const SettingsSection& connection, const CompanionTree& tree,
                  StrongswanSecrets* secrets);

    // Whether a key has a field of its own in the profile.
    static bool isMapped(const QString& place, const QString& key);

    // A failure means that the connection is none of a client's: nothing of it is imported.
    Result<void> read();
    // Certificates of `authorities`, and what the file says of them, kept with each connection.
    void addAuthorities(const SettingsSection& authorities);
    Result<void> finish();

    StrongswanDraft& draft() { return m_draft; }
    StrongswanCredentials& credentials() { return m_credentials; }

private:
    using Handler = void (SwanctlReader::*)(const QString& path, const QString& said);
    struct Mapping {
        const char* place;
        const char* key;
        Handler handler;
    };
    static const Mapping kMappings[];

    Result<void> checkRole();
    QList<const SettingsSection*> rounds(const char* start) const;
    Result<void> readMethods();
    void readValues(const QString& place, const QString& path, const SettingsSection& section);
    Result<void> readLocal();
    void readRemote();
    void readChildren();
    void readChild(const SettingsSection& child, bool isFirst);
    void readExclusion(const SettingsSection& child);

    void readVersion(const QString& path, const QString& said);
    void readHost(const QString& path, const QString& said);
    void readPort(const QString& path, const QString& said);
    void readLocalAddress(const QString& path, const QString& said);
    void readIkeProposals(const QString& path, const QString& said);
    void readEspProposals(const QString& path, const QString& said);
    void readVirtualAddress(const QString& path, const QString& said);
    void readEncapsulation(const QString& path, const QString& said);
    void readMobike(const QString& path, const QString& said);
    void readFragmentation(const QString& path, const QString& said);
    void readDeadPeer(const QString& path, const QString& said);
    void readCertificateRequest(const QString& path, const QString& said);
    void readReauthentication(const QString& path, const QString& said);
    void readIkeRekey(const QString& path, const QString& said);
    void readChildRekey(const QString& path, const QString& said);
    void readIdle(const QString& path, const QString& said);
    void readRound(const QString& path, const QString& said);
    void readLocalIdentity(const QString& path, const QString& said);
    void readUserName(const QString& path, const QString& said);
    void readAaa(const QString& path, const QString& said);
    void readGatewayIdentity(const QString& path, const QString& said);
    void readGatewayCertificates(const QString& path, const QString& said);
    void readGatewayAuthorities(const QString& path, const QString& said);
    void readRevocation(const QString& path, const QString& said);
    void readIssuer(const QString& path, const QString& said);
    void readGatewayMethod(const QString& path, const QString& said);
    void readLocalNetworks(const QString& path, const QString& said);
    void readRemoteNetworks(const QString& path, const QString& said);
    void readMode(const QString& path, const QString& said);
    void readStartAction(const QString& path, const QString& said);
    void skip(const QString& path, const QString& said);

    const SettingsSection& m_connection;
    StrongswanDraft m_draft;
    StrongswanCredentials m_credentials;
};

} // namespace sallyport
