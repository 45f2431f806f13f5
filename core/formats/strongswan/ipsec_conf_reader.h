// SPDX-License-Identifier: GPL-3.0-or-later
//
// One `conn` of ipsec.conf on its way into a profile: which side is ours is decided first, then a table says what each
// key does. For ipsec_conf.cpp alone. Thread: one. Trust: user side; hostile values.
#pragma once

#include "core/formats/strongswan/ipsec_conf_text.h"
#include "core/formats/strongswan/libreswan.h"
#include "core/formats/strongswan/strongswan_credentials.h"

namespace sallyport {

const StrongswanFolders& ipsecFolders();

// The key without its side: "leftid" is ours, "id". A key of no side is Both.
struct SidedKey {
    enum class Side { Both, Ours, Theirs };
    Side side = Side::Both;
    QString name;
};
SidedKey sidedKey(const QString& key, bool leftIsOurs);

// Keys without effect here, and why; null where the key is none of them.
const char* ipsecKeptNote(const SidedKey& key);
const char* ipsecRefusedNote(const SidedKey& key);

class IpsecReader {
public:
    IpsecReader(const ImportSource& source, const IpsecSection& connection, IpsecDialect dialect,
                const CompanionTree& tree, StrongswanSecrets* secrets);

    // Whether a key has a field of its own in the profile.
    static bool isMapped(const SidedKey& key);

    // A failure means that the connection is none of a client's: nothing of it is imported.
    Result<void> read();
    void addAuthorities(const QList<IpsecSection>& authorities);
    void setStrictRevocation() { m_draft.profile.gateway.revocation.strict = true; }
    Result<void> finish();

    StrongswanDraft& draft() { return m_draft; }
    StrongswanCredentials& credentials() { return m_credentials; }

private:
    using Handler = void (IpsecReader::*)(const QString& key, const QString& said);
    struct Mapping {
        SidedKey::Side side;
        const char* name;
        Handler handler;
    };
    static const Mapping kMappings[];

    Result<void> checkKind();
    Result<void> decideSide();
    Result<void> readMethods();
    Result<void> readClientKey();
    void readLifetimes();
    QString ours(const char* name) const { return m_connection.value(ourKey(name)); }
    QString theirs(const char* name) const { return m_connection.value(theirKey(name)); }
    QString ourKey(const char* name) const;
    QString theirKey(const char* name) const;
    void readKey(const QString& key, const QString& said);

    void readHost(const QString& key, const QString& said);
    void readOwnHost(const QString& key, const QString& said);
    void readPort(const QString& key, const QString& said);
    void readGatewayIdentity(const QString& key, const QString& said);
    void readOwnIdentity(const QString& key, const QString& said);
    void readUserName(const QString& key, const QString& said);
    void readAaa(const QString& key, const QString& said);
    void readGatewayMethod(const QString& key, const QString& said);
    void readIssuer(const QString& key, const QString& said);
    void readGatewayCertificate(const QString& key, const QString& said);
    void readNetworks(const QString& key, const QString& said);
    void readOwnNetworks(const QString& key, const QString& said);
    void readSourceAddress(const QString& key, const QString& said);
    void readIke(const QString& key, const QString& said);
    void readEsp(const QString& key, const QString& said);
    void readMobike(const QString& key, const QString& said);
    void readFragmentation(const QString& key, const QString& said);
    void readEncapsulation(const QString& key, const QString& said);
    void readDeadPeer(const QString& key, const QString& said);
    void readIdle(const QString& key, const QString& said);
    void readAuto(const QString& key, const QString& said);
    void readSendCertificate(const QString& key, const QString& said);
    void accept(const QString& key, const QString& said);
    void skip(const QString& key, const QString& said);

    const IpsecSection& m_connection;
    IpsecDialect m_dialect;
    bool m_leftIsOurs = true;
    StrongswanDraft m_draft;
    StrongswanCredentials m_credentials;
};

} // namespace sallyport
