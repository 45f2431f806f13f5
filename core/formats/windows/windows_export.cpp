// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/windows_export.h"
#include "core/formats/pkcs12.h"
#include "core/profile/profile_fields.h"

namespace sallyport {

Result<void> checkWindowsMethod(const Profile& profile, const QString& format)
{
    switch (profile.method) {
    case AuthenticationMethod::EapAuto:
    case AuthenticationMethod::EapMschapv2:
    case AuthenticationMethod::EapTls:
    case AuthenticationMethod::EapTtls:
    case AuthenticationMethod::EapPeap:
    case AuthenticationMethod::Certificate:
        return {};
    case AuthenticationMethod::EapGtc:
    case AuthenticationMethod::CertificateThenEap:
    case AuthenticationMethod::PreSharedKey:
        break;
    }
    return Error::of(
        ErrorCode::ExportImpossible,
        {{QStringLiteral("format"), format},
         {QStringLiteral("reason"),
          QStringLiteral("Windows can't sign in to IKEv2 with %1").arg(authenticationMethodName(profile.method))}});
}

std::optional<Carriage> methodCarriage(const Profile& profile, const QString& key)
{
    const bool isTls =
        profile.method == AuthenticationMethod::EapTtls || profile.method == AuthenticationMethod::EapPeap;
    if (key == QLatin1String("type"))
        return Carriage{true, profile.method == AuthenticationMethod::EapAuto
                                  ? QStringLiteral("as EAP-MSCHAPv2: Windows wants one EAP method")
                                  : QString()};
    if (key == QLatin1String("sallyport.innerMethod") && isTls)
        return profile.local.innerMethod == InnerMethod::Gtc
                   ? Carriage{true, QStringLiteral("as MSCHAPv2: Windows has nothing else there")}
                   : Carriage{true, profile.local.innerMethod == InnerMethod::Any
                                        ? QStringLiteral("as MSCHAPv2, the one that Windows has")
                                        : QString()};
    if (key == QLatin1String("sallyport.innerMethod"))
        return Carriage{false, QStringLiteral("the method has none inside")};
    if (key == QLatin1String("sallyport.token"))
        return Carriage{false, QStringLiteral("Windows takes the certificate that it finds on the card")};
    return std::nullopt;
}

Result<BesideFiles> filesBeside(const ExportRequest& request)
{
    const Profile& profile = request.profile;
    BesideFiles files;
    int number = 0;
    for (const QByteArray& der : profile.gateway.certificates)
        files.authorities.append({exportFileName(profile, QStringLiteral("-ca-%1.cer").arg(++number)), der});
    if (profile.local.pkcs12.isEmpty())
        return files;
    const QString path = exportFileName(profile, QStringLiteral(".p12"));
    QByteArray bytes = profile.local.pkcs12;
    if (request.pkcs12Password && request.pkcs12Style == ExportRequest::Pkcs12Style::Old) {
        Result<QByteArray> wrapped = rewrapPkcs12(path, bytes, *request.pkcs12Password, request.pkcs12Style);
        if (!wrapped)
            return wrapped.error();
        bytes = std::move(wrapped).value();
    }
    files.identity = ExportedFile{path, bytes, true};
    return files;
}

QList<ReportLine> windowsExportReport(const Profile& profile, const std::function<Carriage(const QString& key)>& how)
{
    ImportReport report;
    for (const ProfileField& field : profileFields()) {
        const QString key = QString::fromLatin1(field.key);
        const bool isProposal = key == QLatin1String("ike-proposal") || key == QLatin1String("esp-proposal");
        const bool isInner =
            key == QLatin1String("sallyport.innerMethod") &&
            (profile.method == AuthenticationMethod::EapTtls || profile.method == AuthenticationMethod::EapPeap);
        if (!isSet(field, profile) && !isProposal && !isInner)
            continue;
        const auto method = methodCarriage(profile, key);
        const Carriage carriage = method ? *method : how(key);
        if (carriage.isCarried)
            report.applied(key, field.shown(profile), carriage.note);
        else
            report.refused(key, field.shown(profile), carriage.note);
    }
    return report.lines();
}

} // namespace sallyport
