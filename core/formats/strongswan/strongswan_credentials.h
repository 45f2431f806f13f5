// SPDX-License-Identifier: GPL-3.0-or-later
//
// Certificates, keys and secrets of strongSwan connections: found among the companions as strongSwan finds them in its
// folders, and given to the profile that they are for. Thread: one. Trust: user side; hostile bytes.
#pragma once

#include "core/formats/strongswan/strongswan_draft.h"

#include <QSet>

namespace sallyport {

// A secret with its owners: "alice : EAP ...", secrets.ike-home.
struct StrongswanShared {
    enum class Kind { Eap, PreSharedKey };
    QString key; // for the report
    Kind kind = Kind::Eap;
    QStringList owners; // empty: everybody's
    Secret secret;
    bool isUsed = false;
};

// A private key or PKCS#12 file with what opens it.
struct StrongswanKeyFile {
    QString key;
    QString file;
    Secret passphrase;
    bool isPkcs12 = false;
    bool isUsed = false;
};

// A key on a token.
struct StrongswanTokenKey {
    QString key;
    QString id; // in hexadecimal
    bool isUsed = false;
};

struct StrongswanSecrets {
    QList<StrongswanShared> shared;
    QList<StrongswanKeyFile> keyFiles;
    QList<StrongswanTokenKey> tokenKeys;

    // A line for each of them: where it went, or that no connection asked for it.
    void reportTo(ImportReport* report) const;
};

// Where strongSwan looks for what a connection names.
struct StrongswanFolders {
    QString authorities;
    QString certificates;
    QStringList keys;
    QString containers;
};

// Whether a companion is a swanctl.conf or ipsec.conf of its own, whatever it is called.
bool isStrongswanConfiguration(const QByteArray& bytes);

class StrongswanCredentials {
public:
    StrongswanCredentials(StrongswanDraft* draft, const StrongswanFolders& folders, const CompanionTree& tree,
                          StrongswanSecrets* secrets)
        : m_draft(draft), m_folders(folders), m_tree(tree), m_secrets(secrets)
    {
    }

    // Certificates of which one must be the gateway's or have signed it; a comma list of file names.
    void addGatewayCertificates(const QString& path, const QString& said, bool areAuthorities);
    // An authority of this subject must be in the gateway's chain.
    void expectIssuer(const QString& subject) { m_issuers.append(subject); }
    // Behind all of them. Where the connection names none: every authority that strongSwan would find in its folder.
    void settleTrust(const QString& folder);
    QList<MissingTrust> missingTrust(const QString& profileId) const;
    // Pkcs12PasswordWrong{file} where a password is needed to wrap or open the client's key.
    Result<void> setClientKey(const QString& path, const QString& certificates);
    // The client's certificate is on a token, under this number.
    void setTokenKey(const QString& path, const QString& said, const QString& id);
    // Passwords and pre-shared keys whose owners fit; before the draft is finished, for an owner may be the user name.
    void matchSecrets();
    // After it.
    QList<ImportedSecret> takeSecrets(const QString& profileId);
    const QSet<QString>& used() const { return m_used; }

private:
    void addDefaultAuthorities();
    QList<CompanionFiles::Found> filesIn(const QString& folder) const;
    QString addGatewayCertificate(const QByteArray& bytes); // what kept it out
    Result<bool> usePkcs12(const QString& path);
    Result<bool> useKeyOf(const QString& path, const QString& said, const CompanionFiles::Found& certificate);
    Result<void> wrap(const QString& path, const QString& said, Credentials identity, const Secret& passphrase);
    int fitOf(const StrongswanShared& shared) const;
    Error passwordWanted() const;

    StrongswanDraft* m_draft;
    const StrongswanFolders& m_folders;
    const CompanionTree& m_tree;
    StrongswanSecrets* m_secrets;
    QList<ImportedSecret> m_found;
    QStringList m_missing; // names of what the gateway must be proven with, and is not there
    QStringList m_issuers;
    QSet<QString> m_used;
};

} // namespace sallyport
