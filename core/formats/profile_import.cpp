// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/profile_import.h"
#include "core/formats/certificate.h"
#include "core/formats/json_text.h"
#include "core/formats/pkcs12.h"
#include "core/formats/sswan.h"

#include <QFile>
#include <QFileInfo>

namespace sallyport {
namespace {

Error unreadable(const QString& file, const QString& reason)
{
    return Error::of(ErrorCode::ProfileUnreadable,
                     {{QStringLiteral("file"), file}, {QStringLiteral("reason"), reason}});
}

Error tooLarge(const QString& file, qint64 size)
{
    return Error::of(
        ErrorCode::ProfileTooLarge,
        {{QStringLiteral("file"), file}, {QStringLiteral("size"), size}, {QStringLiteral("limit"), kMaxImportBytes}});
}

ReportLine applied(const QString& key, const QString& said, const QString& note = {})
{
    return {key, said, ReportLine::Verdict::Applied, note};
}

void addAuthorities(Imported* imported, const QList<QByteArray>& authorities)
{
    for (const QByteArray& der : authorities) {
        imported->authorities.append(der);
        imported->report.append(applied(QStringLiteral("authority"), certificateSubject(der)));
    }
}

Result<Imported> importPkcs12(const QString& fileName, const QByteArray& bytes, const Secret& password)
{
    Imported imported{fileName, QStringLiteral("pkcs12"), {}, {}, bytes, {}};
    if (password.isEmpty()) {
        imported.report.append(applied(QStringLiteral("identity"), fileName,
                                       QStringLiteral("kept encrypted as it came; its password is asked at connect")));
        return imported;
    }
    Result<Credentials> credentials = openPkcs12(fileName, bytes, password);
    if (!credentials)
        return credentials.error();
    imported.report.append(applied(QStringLiteral("identity"), certificateSubject(credentials->certificates.first()),
                                   QStringLiteral("kept encrypted as it came; its password is asked at connect")));
    for (const QByteArray& der : credentials->certificates.sliced(1)) {
        if (isAuthority(der))
            addAuthorities(&imported, {der});
    }
    return imported;
}

Result<Imported> importPem(const QString& fileName, const QByteArray& bytes, const Secret& password)
{
    Result<PemContents> contents = readPem(fileName, bytes, password);
    if (!contents)
        return contents.error();
    Imported imported{fileName, QStringLiteral("pem"), {}, {}, {}, {}};
    addAuthorities(&imported, contents->authorities);
    if (!contents->privateKey) {
        // Without any authority it is the gateway's own certificate that is meant.
        if (contents->authorities.isEmpty())
            addAuthorities(&imported, contents->certificates);
        return imported;
    }
    if (contents->certificates.isEmpty()) {
        return Error::of(
            ErrorCode::ClientCertificateUnusable,
            {{QStringLiteral("subject"), fileName},
             {QStringLiteral("reason"), QStringLiteral("there is a private key but no certificate for it")}});
    }
    Credentials identity;
    identity.certificates = contents->certificates;
    for (const QByteArray& der : contents->authorities) {
        if (!isSelfSigned(der)) // an intermediate: the gateway may need it to build the client's chain
            identity.certificates.append(der);
    }
    identity.privateKey = std::move(contents->privateKey);
    Result<QByteArray> wrapped = makePkcs12(identity, certificateSubject(identity.certificates.first()), password);
    if (!wrapped) {
        Error error = wrapped.error();
        if (error.code == ErrorCode::Pkcs12PasswordWrong)
            error.arguments.insert(QStringLiteral("file"), fileName);
        return error;
    }
    imported.pkcs12 = std::move(wrapped).value();
    imported.report.append(applied(QStringLiteral("identity"), certificateSubject(identity.certificates.first()),
                                   QStringLiteral("kept encrypted with the password given")));
    return imported;
}

Result<Imported> importJson(const QString& fileName, const QByteArray& bytes)
{
    if (looksLikeSswan(bytes))
        return readSswan(fileName, bytes);
    if (Result<QJsonObject> object = parseJsonObject(fileName, bytes); !object)
        return object.error();
    return Error::of(ErrorCode::ProfileFormatUnknown, {{QStringLiteral("file"), fileName}});
}

bool looksLikeJson(const QByteArray& bytes)
{
    const bool hasWideMark = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"); // UTF-16: told as such
    const QByteArray start = (bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes).left(4096).trimmed();
    return hasWideMark || start.startsWith('{');
}

} // namespace

Result<QByteArray> readImportFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable(path, QStringLiteral("there is no such file"));
    if (!info.isFile()) // a pipe or a device would never end
        return unreadable(path, QStringLiteral("it is not a regular file"));
    if (info.size() > kMaxImportBytes)
        return tooLarge(path, info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    QByteArray bytes = file.read(kMaxImportBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    if (bytes.size() > kMaxImportBytes)
        return tooLarge(path, bytes.size());
    return bytes;
}

Result<Imported> importBytes(const QString& fileName, const QByteArray& bytes, const Secret& password)
{
    if (bytes.size() > kMaxImportBytes)
        return tooLarge(fileName, bytes.size());
    if (bytes.trimmed().isEmpty())
        return unreadable(fileName, QStringLiteral("it is empty"));
    if (looksLikeJson(bytes))
        return importJson(fileName, bytes);
    if (looksLikePkcs12(bytes))
        return importPkcs12(fileName, bytes, password);
    if (looksLikePem(bytes))
        return importPem(fileName, bytes, password);
    if (const auto der = certificateFromBytes(bytes)) {
        Imported imported{fileName, QStringLiteral("der"), {}, {}, {}, {}};
        addAuthorities(&imported, {*der});
        return imported;
    }
    return Error::of(ErrorCode::ProfileFormatUnknown, {{QStringLiteral("file"), fileName}});
}

} // namespace sallyport
