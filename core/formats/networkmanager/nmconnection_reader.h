// SPDX-License-Identifier: GPL-3.0-or-later
//
// Maps each key of a NetworkManager connection to a Profile and says what became of it (nmconnection.h uses it).
// Thread: a value. Trust: user side; the keys come from a stranger.
#pragma once

#include "core/formats/networkmanager/key_file.h"
#include "core/formats/profile_import.h"

#include <QHash>
#include <QJsonObject>

#include <map>

namespace sallyport {

class NmConnectionReader {
public:
    explicit NmConnectionReader(const ImportSource& source) : m_source(source) {}

    Result<Imported> read(const QList<KeyFileEntry>& entries);

    // Whether "vpn.address" says something that a Profile has a place for, if need be under its right name.
    static bool isMapped(const QString& path);

private:
    using Handler = Result<void> (NmConnectionReader::*)(const QString& path, const QString& value);
    struct Mapping {
        const char* path;
        Handler handler;
    };
    static const Mapping kMappings[];

    // One key: its place after mending, and how the file writes it.
    struct Item {
        QString path;    // "vpn.remote-identity"
        QString written; // "vpn.remote-id"
        QString value;
    };
    QList<Item> mendedItems(const QList<KeyFileEntry>& entries);
    Result<void> checkKind(const QList<Item>& items);
    Result<void> readItem(const Item& item);
    void readOther(const QString& path, const QString& value);

    Result<void> readId(const QString& path, const QString& value);
    Result<void> readUuid(const QString& path, const QString& value);
    Result<void> readAutoconnect(const QString& path, const QString& value);
    Result<void> takeSilently(const QString& path, const QString& value);
    Result<void> readAddress(const QString& path, const QString& value);
    Result<void> readPort(const QString& path, const QString& value);
    Result<void> readGatewayIdentity(const QString& path, const QString& value);
    Result<void> readGatewayCertificate(const QString& path, const QString& value);
    Result<void> readMethod(const QString& path, const QString& value);
    Result<void> readEapMethod(const QString& path, const QString& value);
    Result<void> readCertificateSource(const QString& path, const QString& value);
    Result<void> readUserCertificate(const QString& path, const QString& value);
    Result<void> readUserKey(const QString& path, const QString& value);
    Result<void> readUser(const QString& path, const QString& value);
    Result<void> readLocalIdentity(const QString& path, const QString& value);
    Result<void> readVirtual(const QString& path, const QString& value);
    Result<void> readEncapsulation(const QString& path, const QString& value);
    Result<void> readCompression(const QString& path, const QString& value);
    Result<void> readProposalSwitch(const QString& path, const QString& value);
    Result<void> readIke(const QString& path, const QString& value);
    Result<void> readEsp(const QString& path, const QString& value);
    Result<void> readRemoteSelectors(const QString& path, const QString& value);
    Result<void> readPasswordFlags(const QString& path, const QString& value);
    Result<void> readPassword(const QString& path, const QString& value);
    Result<void> readIpMethod(const QString& path, const QString& value);
    Result<void> readDns(const QString& path, const QString& value);
    Result<void> readIgnoreDns(const QString& path, const QString& value);
    Result<void> readDnsSearch(const QString& path, const QString& value);
    Result<void> readNeverDefault(const QString& path, const QString& value);
    Result<void> readRoute(const QString& path, const QString& value);

    // What can be decided only when every key is known.
    Result<void> finish();
    Result<void> settleMethod();
    void settleIdentities();
    void settleProposals();
    void settleNetworks();
    void settleNames();
    void settleSecret();
    Result<void> settleClientKey();
    bool settleToken(); // whether a certificate on a token was named
    Result<QByteArray> pkcs12From(const QByteArray& certificate, const QByteArray& key);
    std::optional<QByteArray> companion(const QString& path, const QString& written);

    void keep(const QString& path, const QString& value, const QString& note);
    QString mendingNote(const QString& path, const QString& otherwise = {}) const;
    Error invalid(const QString& path, const QString& value, const QString& rule) const;
    Error missing(const QString& path) const;

    const ImportSource& m_source;
    Profile m_profile;
    Imported m_imported;
    ImportReport m_report;
    QHash<QString, QString> m_written; // mended keys as the file has them

    QString m_method;
    QString m_user;
    bool m_sendsAddress = false; // local-identity is there to say that there is none
    QString m_userCertificate;
    QString m_userKey;
    bool m_keyIsElsewhere = false; // in an agent or on a card
    bool m_keyIsOnCard = false;
    Secret m_password;
    QString m_proposalSwitch; // unset: null
    QString m_ike;
    QString m_esp;
    bool m_neverDefault4 = false;
    bool m_neverDefault6 = false;
    bool m_replacesDns = false;
    QList<Subnet> m_selectors;
    struct Route {
        QString path;
        QString value;
        Subnet network;
    };
    QList<Route> m_routes;
    QList<Item> m_searches;
    QList<Item> m_ignoreDns;
    QList<Item> m_neverDefaults;
    std::map<QString, QJsonObject> m_kept; // by group
};

} // namespace sallyport
