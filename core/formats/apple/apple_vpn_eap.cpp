// SPDX-License-Identifier: GPL-3.0-or-later
//
// How an Apple payload does EAP, where it says so: "EAPClientConfiguration", as in Apple's payloads for other networks
// (apple_vpn_reader.h). Thread: a value. Trust: user side.
#include "core/formats/apple/apple_vpn_reader.h"
#include "core/formats/apple/plist_json.h"
#include "core/profile/identity_check.h"

#include <array>

namespace sallyport {
namespace {

using R = AppleRole;

constexpr qsizetype kMaxTypes = 16;

struct EapType {
    int number; // IANA's
    AuthenticationMethod method;
};

constexpr std::array kEapTypes{
    EapType{13, AuthenticationMethod::EapTls},  EapType{21, AuthenticationMethod::EapTtls},
    EapType{25, AuthenticationMethod::EapPeap}, EapType{26, AuthenticationMethod::EapMschapv2},
    EapType{6, AuthenticationMethod::EapGtc},
};

std::optional<AuthenticationMethod> methodOfType(const QVariant& type)
{
    bool isNumber = false;
    const qlonglong number = type.toLongLong(&isNumber);
    for (const EapType& known : kEapTypes) {
        if (isNumber && number == known.number)
            return known.method;
    }
    return std::nullopt;
}

} // namespace

Result<AuthenticationMethod> AppleVpnReader::eapMethod(bool hasIdentity)
{
    const AppleFound* found = m_settings.find(R::EapTypes);
    if (found == nullptr)
        return hasIdentity ? AuthenticationMethod::EapTls : AuthenticationMethod::EapMschapv2;
    const QVariantList types =
        found->value.typeId() == QMetaType::QVariantList ? found->value.toList() : QVariantList{found->value};
    QList<AuthenticationMethod> methods;
    for (const QVariant& type : types.first(std::min(types.size(), kMaxTypes))) {
        const auto method = methodOfType(type);
        if (method && !methods.contains(*method))
            methods.append(*method);
        else if (!method)
            m_report->refused(m_prefix + found->path, shownPlistValue(type),
                              type.toInt() == 4
                                  ? QStringLiteral("EAP-MD5 is never used: its answer can be tried against lists of "
                                                   "passwords")
                                  : QStringLiteral("not an EAP method that Sallyport knows"));
    }
    if (methods.isEmpty())
        return invalid(found->path, shownPlistValue(found->value),
                       QStringLiteral("13 (TLS), 21 (TTLS), 25 (PEAP), 26 (MSCHAPv2) or 6 (GTC)"));
    applied(R::EapTypes, methods.size() > 1 ? QStringLiteral("the strongest that the gateway offers") : QString());
    return methods.size() > 1 ? AuthenticationMethod::EapAuto : methods.first();
}

void AppleVpnReader::readInnerMethod()
{
    const AppleFound* found = m_settings.find(R::InnerMethod);
    if (found == nullptr)
        return;
    const QString said = found->value.toString();
    const bool hasInner = profile.method == AuthenticationMethod::EapTtls ||
                          profile.method == AuthenticationMethod::EapPeap ||
                          profile.method == AuthenticationMethod::EapAuto;
    if (!hasInner) {
        m_settings.keep(*found);
        keptLine(R::InnerMethod, QStringLiteral("only TTLS and PEAP have a method inside"));
    } else if (isSaid(said, "MSCHAPv2")) {
        profile.local.innerMethod = InnerMethod::Mschapv2;
        applied(R::InnerMethod, QStringLiteral("as EAP-MSCHAPv2 inside the TLS"));
    } else if (isSaid(said, "PAP")) {
        profile.local.innerMethod = InnerMethod::Gtc;
        applied(R::InnerMethod, QStringLiteral("as EAP-GTC inside the TLS, which also gives the server the password as "
                                               "it is"));
    } else if (isSaid(said, "EAP")) {
        applied(R::InnerMethod);
    } else {
        m_report->refused(m_prefix + found->path, said,
                          QStringLiteral("MSCHAPv2 or GTC go inside the TLS, whichever the server takes"));
    }
}

void AppleVpnReader::readTrustedServers()
{
    const AppleFound* found = m_settings.find(R::TrustedServers);
    if (found == nullptr)
        return;
    const QVariantList names =
        found->value.typeId() == QMetaType::QVariantList ? found->value.toList() : QVariantList{found->value};
    const QString name = names.size() == 1 ? names.first().toString().trimmed() : QString();
    const bool hasTls = usesTls(profile.method) || profile.method == AuthenticationMethod::EapAuto;
    if (hasTls && isHostName(name)) {
        profile.local.aaaServer = name;
        applied(R::TrustedServers, QStringLiteral("whom the TLS inside EAP must end at"));
        return;
    }
    m_settings.keep(*found);
    keptLine(R::TrustedServers, hasTls ? QStringLiteral("several names, or a pattern; one whole name can be checked")
                                       : QStringLiteral("this way of signing in has no TLS inside EAP"));
}

} // namespace sallyport
