// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/certificate_files.h"

#include "core/formats/certificate.h"
#include "core/formats/certificate_bundle.h"
#include "core/formats/pkcs12.h"

#include <QFileInfo>

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kMaxPkcs12Bytes = 1024 * 1024; // as the profile's rules have it

Error aboutFile(ErrorCode code, const QString& file)
{
    return Error::of(code, {{QStringLiteral("file"), file}});
}

Error unreadable(const QString& file, const QString& reason)
{
    return Error::of(ErrorCode::Pkcs12Unreadable, {{QStringLiteral("file"), file}, {QStringLiteral("reason"), reason}});
}

Result<ChosenIdentity> readPkcs12(const ChosenFile& file, const Secret& password)
{
    if (file.bytes.size() > kMaxPkcs12Bytes)
        return unreadable(file.name, QStringLiteral("it is over 1 MiB"));
    ChosenIdentity identity;
    identity.pkcs12 = file.bytes;
    const Result<Credentials> opened = openPkcs12(file.name, file.bytes, password);
    if (opened)
        identity.certificates = opened->certificates;
    else if (!password.isEmpty() || opened.error().code != ErrorCode::Pkcs12PasswordWrong)
        return opened.error();
    return identity;
}

enum class KeyKind { None, Clear, Encrypted };

KeyKind keyIn(const QByteArray& pem)
{
    if (!pem.contains("PRIVATE KEY-----"))
        return KeyKind::None;
    // PKCS#8, and OpenSSL's old way (RFC 1421).
    const bool isEncrypted = pem.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") || pem.contains("4,ENCRYPTED");
    return isEncrypted ? KeyKind::Encrypted : KeyKind::Clear;
}

Result<ChosenIdentity> readPemIdentity(const QString& name, const QByteArray& pem, const Secret& password)
{
    const KeyKind key = keyIn(pem);
    if (key == KeyKind::None)
        return aboutFile(ErrorCode::ClientKeyMissing, name);
    ChosenIdentity identity;
    if (password.isEmpty()) {
        if (key == KeyKind::Clear) { // what is wrong with it is told before a password is asked
            const Result<PemContents> contents = readPem(name, pem, password);
            if (!contents)
                return contents.error();
        }
        identity.needs =
            key == KeyKind::Encrypted ? ChosenIdentity::Needs::KeyPassword : ChosenIdentity::Needs::NewPassword;
        return identity;
    }
    const Result<Imported> imported = readPemFile({name, pem, password, {}});
    if (!imported)
        return imported.error();
    identity.pkcs12 = imported->pkcs12;
    const Result<Credentials> opened = openPkcs12(name, identity.pkcs12, password);
    if (!opened)
        return opened.error();
    identity.certificates = opened->certificates;
    return identity;
}

} // namespace

Result<QList<ChosenFile>> readChosenFiles(const QStringList& paths)
{
    if (paths.size() > kMaxIdentityFiles)
        return Error::of(ErrorCode::LimitExceeded, {{QStringLiteral("what"), QStringLiteral("files")},
                                                    {QStringLiteral("limit"), int(kMaxIdentityFiles)}});
    QList<ChosenFile> files;
    for (const QString& path : paths) {
        const Result<QByteArray> bytes = readImportFile(path);
        if (!bytes)
            return bytes.error();
        files.append({QFileInfo(path).fileName(), *bytes});
    }
    return files;
}

Result<ChosenIdentity> readIdentity(const QList<ChosenFile>& files, const Secret& password)
{
    if (files.size() == 1 && looksLikePkcs12(files.first().bytes))
        return readPkcs12(files.first(), password);
    QByteArray pem;
    QStringList names;
    for (const ChosenFile& file : files) {
        names.append(file.name);
        if (looksLikePem(file.bytes))
            pem += file.bytes + '\n';
        else if (const auto der = certificateFromBytes(file.bytes))
            pem += certificatePem(*der);
        else
            return aboutFile(ErrorCode::ProfileFormatUnknown, file.name);
    }
    return readPemIdentity(names.join(QStringLiteral(", ")), pem, password);
}

Result<QList<QByteArray>> readTrust(const ChosenFile& file)
{
    if (!looksLikePem(file.bytes)) {
        const auto der = certificateFromBytes(file.bytes);
        return der ? Result<QList<QByteArray>>(QList<QByteArray>{*der})
                   : aboutFile(ErrorCode::ProfileFormatUnknown, file.name);
    }
    QByteArray certificates = file.bytes;
    if (keyIn(file.bytes) != KeyKind::None) { // from the first certificate on, block by block
        certificates.clear();
        const QByteArray begin = "-----BEGIN CERTIFICATE-----";
        const QByteArray end = "-----END CERTIFICATE-----";
        for (qsizetype at = file.bytes.indexOf(begin); at >= 0; at = file.bytes.indexOf(begin, at + 1)) {
            const qsizetype stop = file.bytes.indexOf(end, at);
            if (stop < 0)
                break;
            certificates += file.bytes.sliced(at, stop - at) + end + '\n';
        }
        if (certificates.isEmpty())
            return aboutFile(ErrorCode::ProfileFormatUnknown, file.name);
    }
    const Result<PemContents> contents = readPem(file.name, certificates, {});
    if (!contents)
        return contents.error();
    QList<QByteArray> roots;
    std::copy_if(contents->authorities.begin(), contents->authorities.end(), std::back_inserter(roots), isSelfSigned);
    if (!roots.isEmpty())
        return roots;
    return contents->authorities.isEmpty() ? contents->certificates : contents->authorities;
}

} // namespace sallyport
