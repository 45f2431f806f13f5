// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/certificate_bundle.h"
#include "core/formats/certificate.h"
#include "core/formats/pkcs12.h"

namespace sallyport {
namespace {

void addAuthorities(Imported* imported, ImportReport* report, const QList<QByteArray>& authorities)
{
    for (const QByteArray& der : authorities) {
        imported->authorities.append(der);
        report->applied(QStringLiteral("authority"), certificateSubject(der));
    }
}

Imported importedAs(const char* format, const ImportSource& source)
{
    return Imported{source.file, QString::fromLatin1(format), {}, {}, {}, {}};
}

// Adds intermediates: the gateway may need them to build the client's chain.
Credentials identityOf(PemContents* contents)
{
    Credentials identity;
    identity.certificates = contents->certificates;
    for (const QByteArray& der : std::as_const(contents->authorities)) {
        if (!isSelfSigned(der))
            identity.certificates.append(der);
    }
    identity.privateKey = std::move(contents->privateKey);
    return identity;
}

Error impossible(const char* format, const QString& reason)
{
    return Error::of(ErrorCode::ExportImpossible,
                     {{QStringLiteral("format"), QString::fromLatin1(format)}, {QStringLiteral("reason"), reason}});
}

} // namespace

Result<Imported> readPkcs12File(const ImportSource& source)
{
    Imported imported = importedAs("pkcs12", source);
    imported.pkcs12 = source.bytes;
    ImportReport report;
    const QString note = QStringLiteral("kept encrypted as it came; its password is asked at connect");
    if (source.password.isEmpty()) {
        report.applied(QStringLiteral("identity"), source.file, note);
        imported.report = report.lines();
        return imported;
    }
    const Result<Pkcs12Identity> identity = openPkcs12Identity(source.file, source.bytes, source.password);
    if (!identity)
        return identity.error();
    const QList<QByteArray>& certificates = identity->credentials.certificates;
    report.applied(QStringLiteral("identity"), certificateSubject(certificates.first()), note);
    if (!identity->friendlyName.isEmpty())
        report.applied(QStringLiteral("friendlyName"), identity->friendlyName);
    for (const QByteArray& der : certificates.sliced(1)) {
        if (isAuthority(der))
            addAuthorities(&imported, &report, {der});
    }
    imported.report = report.lines();
    return imported;
}

Result<Imported> readPemFile(const ImportSource& source)
{
    Result<PemContents> contents = readPem(source.file, source.bytes, source.password);
    if (!contents)
        return contents.error();
    Imported imported = importedAs("pem", source);
    ImportReport report;
    addAuthorities(&imported, &report, contents->authorities);
    if (!contents->privateKey) {
        // Without any authority it is the gateway's own certificate that is meant.
        if (contents->authorities.isEmpty())
            addAuthorities(&imported, &report, contents->certificates);
        imported.report = report.lines();
        return imported;
    }
    if (contents->certificates.isEmpty()) {
        return Error::of(
            ErrorCode::ClientCertificateUnusable,
            {{QStringLiteral("subject"), source.file},
             {QStringLiteral("reason"), QStringLiteral("there is a private key but no certificate for it")}});
    }
    const Credentials identity = identityOf(&*contents);
    const QString subject = certificateSubject(identity.certificates.first());
    Result<QByteArray> wrapped = makePkcs12(identity, subject, source.password);
    if (!wrapped) {
        Error error = wrapped.error();
        if (error.code == ErrorCode::Pkcs12PasswordWrong)
            error.arguments.insert(QStringLiteral("file"), source.file);
        return error;
    }
    imported.pkcs12 = std::move(wrapped).value();
    report.applied(QStringLiteral("identity"), subject, QStringLiteral("kept encrypted with the password given"));
    imported.report = report.lines();
    return imported;
}

bool looksLikeDer(const QByteArray& bytes)
{
    return bytes.startsWith('\x30') && certificateFromBytes(bytes).has_value();
}

Result<Imported> readDerFile(const ImportSource& source)
{
    const auto der = certificateFromBytes(source.bytes);
    if (!der)
        return Error::of(ErrorCode::ProfileFormatUnknown, {{QStringLiteral("file"), source.file}});
    Imported imported = importedAs("der", source);
    ImportReport report;
    addAuthorities(&imported, &report, {*der});
    imported.report = report.lines();
    return imported;
}

Result<Exported> exportPkcs12(const ExportRequest& request)
{
    const QByteArray& pkcs12 = request.profile.local.pkcs12;
    if (pkcs12.isEmpty())
        return impossible("pkcs12", QStringLiteral("the profile has no client key of its own"));
    const bool isOld = request.pkcs12Style == Pkcs12Style::Old;
    if (isOld && !request.pkcs12Password)
        return impossible("pkcs12",
                          QStringLiteral("the old style has to be made anew, for which its password is needed"));
    const QString name = exportFileName(request.profile, QStringLiteral(".p12"));
    const Result<QByteArray> bytes = request.pkcs12Password
                                         ? rewrapPkcs12(name, pkcs12, *request.pkcs12Password, request.pkcs12Style)
                                         : Result<QByteArray>(pkcs12);
    if (!bytes)
        return bytes.error();
    Exported exported{QStringLiteral("pkcs12"), {{name, *bytes, true}}, {}};
    exported.report = exportReport(
        request.profile, [](const Profile&, QStringView key) { return key == QLatin1String("local.p12"); },
        QStringLiteral("a PKCS#12 file holds the client's key and certificates, nothing else"));
    for (ReportLine& line : exported.report) {
        if (line.verdict == ReportLine::Verdict::Applied && isOld)
            line.note =
                QStringLiteral("with 3DES and SHA-1, for Apple's and old importers; keep it no longer than needed");
    }
    return exported;
}

Result<Exported> exportPem(const ExportRequest& request)
{
    const Profile& profile = request.profile;
    const bool hasKey = !profile.local.pkcs12.isEmpty();
    if (profile.gateway.certificates.isEmpty() && !hasKey)
        return impossible("pem", QStringLiteral("the profile has neither certificates nor a key"));
    if (profile.gateway.certificates.isEmpty() && !request.pkcs12Password)
        return impossible("pem", QStringLiteral("the client key can be written only with its password"));
    const QString name = exportFileName(profile, QString());
    Exported exported{QStringLiteral("pem"), {}, {}};
    QByteArray authorities;
    for (const QByteArray& der : profile.gateway.certificates)
        authorities += certificatePem(der);
    if (!authorities.isEmpty())
        exported.files.append({name + QStringLiteral("-ca.pem"), authorities, false});
    if (hasKey && request.pkcs12Password) {
        const Result<Credentials> identity = openPkcs12(name, profile.local.pkcs12, *request.pkcs12Password);
        if (!identity)
            return identity.error();
        const Result<QByteArray> key = encryptedKeyPem(name, *identity->privateKey, *request.pkcs12Password);
        if (!key)
            return key.error();
        QByteArray certificates;
        for (const QByteArray& der : identity->certificates)
            certificates += certificatePem(der);
        exported.files.append({name + QStringLiteral("-cert.pem"), certificates, false});
        exported.files.append({name + QStringLiteral("-key.pem"), *key, true});
    }
    exported.report = exportReport(
        profile,
        [](const Profile&, QStringView key) {
            return key == QLatin1String("local.p12") || key == QLatin1String("remote.cert");
        },
        QStringLiteral("PEM files hold certificates and keys, nothing else"));
    for (ReportLine& line : exported.report) {
        if (line.key == QLatin1String("local.p12")) {
            line.verdict = request.pkcs12Password ? ReportLine::Verdict::Applied : ReportLine::Verdict::Refused;
            line.note = request.pkcs12Password ? QStringLiteral("the key as PKCS#8, under the same password")
                                               : QStringLiteral("it can be written only with its password");
        }
    }
    return exported;
}

} // namespace sallyport
