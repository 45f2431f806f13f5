// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the writers of swanctl.conf and ipsec.conf share: identities as strongSwan reads them, the files that the
// configuration names, the report. Thread: one. Trust: user side; a profile's text may want to be more than a value.
#pragma once

#include "core/formats/profile_export.h"

#include <QHash>
#include <QSet>

namespace sallyport {

class StrongswanWriting {
public:
    // The folders below which certificates and containers go: "x509ca/", "ipsec.d/cacerts/".
    struct Folders {
        QString authorities;
        QString certificates;
        QString containers;
    };
    StrongswanWriting(const char* format, const ExportRequest& request, const Folders& folders);

    // Identities, certificates, the client's key. ExportImpossible where the gateway's identity can't be written;
    // Pkcs12PasswordWrong for a password that does not open the file.
    Result<void> prepare();

    const ExportRequest& request;
    const Profile& profile;
    QString name;            // for sections and files
    QString gatewayIdentity; // never empty: without one any certificate of the authority would do
    QString localIdentity;
    QString userName;
    QStringList authorityFiles; // names without their folder
    QStringList gatewayFiles;   // certificates of the gateway's own
    QString ownFile;            // the client's certificate, where it could be read
    QString containerFile;
    QString tokenKeyId;  // in hexadecimal: the client's certificate is on a token
    QStringList methods; // of our rounds: "pubkey", "eap-mschapv2"

    QString gatewayMethod() const;
    QString networks() const;
    bool showsCertificate(const QString& method) const; // whether a round of that method does
    bool givesPassword() const;                         // an EAP password or pre-shared key goes into the file

    void refuse(const char* field, const QString& why) { m_refused.insert(QString::fromLatin1(field), why); }
    void note(const char* field, const QString& note) { m_notes.insert(QString::fromLatin1(field), note); }
    // What the imported file had and Sallyport has no field for. Names that are no names and values with control
    // characters are left out: a profile may come from anywhere.
    QList<std::pair<QString, QString>> kept() const;

    Exported finish(const QString& file, const QByteArray& text, bool holdsSecret) const;

private:
    Result<void> prepareKey();
    void prepareToken();
    void prepareIdentities();
    void prepareCertificates();

    QString m_format;
    Folders m_folders;
    QList<ExportedFile> m_files;
    QHash<QString, QString> m_refused;
    QHash<QString, QString> m_notes;
};

// Limits to kinds of keys and hashes, as a gateway's `auth` may have them: harmless to give back.
bool isKeyLimit(const QString& method);

} // namespace sallyport
