// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/certificate_notes.h"

#include "app/client/profile_library.h"
#include "core/formats/certificate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sallyport {
namespace {

constexpr qint64 kMaxFileBytes = 64 * 1024 * 1024;
constexpr qsizetype kMaxCertificates = 10;

const QLatin1String kKey("key");
const QLatin1String kCertificates("certificates");

QString keyOf(const Profile& profile)
{
    return QString::fromLatin1(QCryptographicHash::hash(profile.local.pkcs12, QCryptographicHash::Sha256).toHex());
}

} // namespace

CertificateNotes::CertificateNotes(QString file) : m_file(std::move(file)) {}

QString CertificateNotes::defaultFile()
{
    return fileBeside(ProfileLibrary::defaultFolder());
}

QString CertificateNotes::fileBeside(const QString& profilesFolder)
{
    return QFileInfo(profilesFolder).dir().filePath(QStringLiteral("client-certificates.json"));
}

const QJsonObject& CertificateNotes::content() const
{
    const QFileInfo now(m_file);
    const qint64 size = now.exists() ? now.size() : -1;
    if (size == m_size && now.lastModified() == m_modified)
        return m_content;
    m_size = size;
    m_modified = now.lastModified();
    m_content = {};
    QFile file(m_file);
    if (size >= 0 && size <= kMaxFileBytes && file.open(QIODevice::ReadOnly))
        m_content = QJsonDocument::fromJson(file.read(kMaxFileBytes)).object();
    return m_content;
}

void CertificateNotes::write(const QJsonObject& notes)
{
    // A note that is not there costs a warning, no connection.
    if (Result<void> written = writeWhole({m_file, QJsonDocument(notes).toJson(QJsonDocument::Compact)}); !written)
        return;
    m_size = -1;
    m_modified = {};
}

QList<QByteArray> CertificateNotes::find(const Profile& profile) const
{
    if (profile.local.pkcs12.isEmpty() && !profile.local.keyInKeychain)
        return {};
    const QJsonObject note = content().value(profile.id).toObject();
    // The key itself may be in the keychain, which is not asked for this.
    if (!profile.local.pkcs12.isEmpty() && note.value(kKey).toString() != keyOf(profile))
        return {};
    QList<QByteArray> certificates;
    for (const QJsonValue& value : note.value(kCertificates).toArray()) {
        const QByteArray der = QByteArray::fromBase64(value.toString().toLatin1());
        if (certificates.size() == kMaxCertificates || der.isEmpty() || der.size() > kMaxCertificateBytes)
            break;
        certificates.append(der);
    }
    return certificates;
}

void CertificateNotes::note(const Profile& profile, const QList<QByteArray>& certificates)
{
    if (certificates.isEmpty() || profile.local.pkcs12.isEmpty())
        return;
    QJsonArray array;
    for (const QByteArray& der : certificates)
        array.append(QString::fromLatin1(der.toBase64()));
    const QJsonObject note{{kKey, keyOf(profile)}, {kCertificates, array}};
    QJsonObject notes = content();
    if (notes.value(profile.id).toObject() == note)
        return;
    notes.insert(profile.id, note);
    write(notes);
}

void CertificateNotes::remove(const QString& profileId)
{
    QJsonObject notes = content();
    if (!notes.contains(profileId))
        return;
    notes.remove(profileId);
    write(notes);
}

} // namespace sallyport
