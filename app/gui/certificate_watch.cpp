// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/certificate_watch.h"

#include "app/client/certificate_care.h"

namespace sallyport {
namespace {

constexpr qint64 kKeptSeconds = 3600;

}

QStringList CertificateWatch::sentences(const Profile& profile, const QDateTime& now)
{
    if (!m_looked.isValid() || m_looked.secsTo(now) > kKeptSeconds || now < m_looked) {
        m_sentences.clear();
        m_looked = now;
    }
    const auto known = m_sentences.constFind(profile.id);
    if (known != m_sentences.cend())
        return *known;
    QStringList sentences;
    for (const CertificateWarning& warning : certificateWarnings(profile, m_notes.find(profile), now))
        sentences.append(warningText(warning));
    m_sentences.insert(profile.id, sentences);
    return sentences;
}

void CertificateWatch::note(const Profile& profile, const QList<QByteArray>& certificates)
{
    m_notes.note(profile, certificates);
    m_sentences.remove(profile.id);
}

void CertificateWatch::forget(const QString& profileId)
{
    m_notes.remove(profileId);
    m_sentences.remove(profileId);
}

} // namespace sallyport
