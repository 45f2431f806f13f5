// SPDX-License-Identifier: GPL-3.0-or-later
//
// The client certificates that were seen when a key was opened, so that their end can be told without its password.
// Only certificates, which are no secret; one file beside the profiles. Losing it loses nothing but that.
// Thread: the event loop's; one small file, read and written directly. Trust: user side.
#pragma once

#include "core/profile/profile.h"

#include <QDateTime>

namespace sallyport {

class CertificateNotes {
public:
    // <config>/sallyport/client-certificates.json
    explicit CertificateNotes(QString file = defaultFile());
    static QString defaultFile();
    // Beside that folder of profiles.
    static QString fileBeside(const QString& profilesFolder);

    // Own first, then its chain. Nothing when none were noted, or of another key than the profile has now.
    QList<QByteArray> find(const Profile& profile) const;
    // `profile` with its PKCS#12. What can't be written is forgotten.
    void note(const Profile& profile, const QList<QByteArray>& certificates);
    void remove(const QString& profileId);

private:
    // The file's content, read again only when the file has changed: every row of a list asks.
    const QJsonObject& content() const;
    void write(const QJsonObject& notes);

    QString m_file;
    mutable QJsonObject m_content;
    mutable QDateTime m_modified;
    mutable qint64 m_size = -1;
};

} // namespace sallyport
