// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which certificates of which profile end soon, in sentences; looked up once and kept for a while, since every row of
// the list asks. Thread: GUI. Trust: user side.
#pragma once

#include "app/client/certificate_notes.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

namespace sallyport {

class CertificateWatch {
public:
    explicit CertificateWatch(CertificateNotes notes) : m_notes(std::move(notes)) {}

    QStringList sentences(const Profile& profile, const QDateTime& now);
    // What was seen when the profile's key was opened.
    void note(const Profile& profile, const QList<QByteArray>& certificates);
    void forget(const QString& profileId);
    // The profiles changed.
    void clear() { m_sentences.clear(); }

private:
    CertificateNotes m_notes;
    QHash<QString, QStringList> m_sentences; // by profile id, as of m_looked
    QDateTime m_looked;
};

} // namespace sallyport
