// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile.h"

#include <array>

namespace sallyport {
namespace {

constexpr qsizetype kMaxSubnetText = 64;

struct MethodName {
    AuthenticationMethod method;
    const char* name;
};

constexpr std::array kMethodNames{
    MethodName{AuthenticationMethod::EapAuto, "ikev2-eap-auto"},
    MethodName{AuthenticationMethod::EapMschapv2, "ikev2-eap"},
    MethodName{AuthenticationMethod::EapGtc, "ikev2-eap-gtc"},
    MethodName{AuthenticationMethod::EapTls, "ikev2-eap-tls"},
    MethodName{AuthenticationMethod::EapTtls, "ikev2-eap-ttls"},
    MethodName{AuthenticationMethod::EapPeap, "ikev2-eap-peap"},
    MethodName{AuthenticationMethod::Certificate, "ikev2-cert"},
    MethodName{AuthenticationMethod::CertificateThenEap, "ikev2-cert-eap"},
    MethodName{AuthenticationMethod::PreSharedKey, "ikev2-psk"},
};

struct InnerName {
    InnerMethod method;
    const char* name;
};

constexpr std::array kInnerNames{
    InnerName{InnerMethod::Any, "any"},
    InnerName{InnerMethod::Mschapv2, "mschapv2"},
    InnerName{InnerMethod::Gtc, "gtc"},
};

// QHostAddress also takes "1" and "10.1"; a profile means what it says.
bool isWholeAddress(const QString& text, const QHostAddress& address)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return text.count(QLatin1Char('.')) == 3 && address.toString() == text;
    case QAbstractSocket::IPv6Protocol:
        return address.scopeId().isEmpty();
    default:
        return false;
    }
}

Error invalidSubnet(const QString& text)
{
    return Error::of(ErrorCode::ProfileFieldInvalid,
                     {{QStringLiteral("field"), QStringLiteral("subnet")},
                      {QStringLiteral("value"), text.left(kMaxSubnetText)},
                      {QStringLiteral("rule"), QStringLiteral("a network such as 10.1.0.0/16, host bits zero")}});
}

bool hostBitsAreZero(const QHostAddress& address, int prefixLength)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 mask = prefixLength == 0 ? 0U : ~quint32{0} << (32 - prefixLength);
        return (address.toIPv4Address() & ~mask) == 0;
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int bit = prefixLength; bit < 128; ++bit) {
        if ((bytes[bit / 8] & (0x80 >> (bit % 8))) != 0)
            return false;
    }
    return true;
}

} // namespace

QString authenticationMethodName(AuthenticationMethod method)
{
    for (const MethodName& known : kMethodNames) {
        if (known.method == method)
            return QString::fromLatin1(known.name);
    }
    return {};
}

Result<AuthenticationMethod> authenticationMethodFromName(const QString& name)
{
    for (const MethodName& known : kMethodNames) {
        if (name == QLatin1String(known.name))
            return known.method;
    }
    return Error::of(ErrorCode::ProfileFieldInvalid,
                     {{QStringLiteral("field"), QStringLiteral("type")},
                      {QStringLiteral("value"), name.left(kMaxSubnetText)},
                      {QStringLiteral("rule"), QStringLiteral("ikev2-eap, ikev2-cert, ikev2-eap-tls or the like")}});
}

QString innerMethodName(InnerMethod method)
{
    for (const InnerName& known : kInnerNames) {
        if (known.method == method)
            return QString::fromLatin1(known.name);
    }
    return {};
}

Result<InnerMethod> innerMethodFromName(const QString& name)
{
    for (const InnerName& known : kInnerNames) {
        if (name == QLatin1String(known.name))
            return known.method;
    }
    return Error::of(ErrorCode::ProfileFieldInvalid,
                     {{QStringLiteral("field"), QStringLiteral("innerMethod")},
                      {QStringLiteral("value"), name.left(kMaxSubnetText)},
                      {QStringLiteral("rule"), QStringLiteral("any, mschapv2 or gtc")}});
}

bool usesPassword(AuthenticationMethod method)
{
    switch (method) {
    case AuthenticationMethod::EapAuto:
    case AuthenticationMethod::EapMschapv2:
    case AuthenticationMethod::EapGtc:
    case AuthenticationMethod::EapTtls:
    case AuthenticationMethod::EapPeap:
    case AuthenticationMethod::CertificateThenEap:
        return true;
    case AuthenticationMethod::EapTls:
    case AuthenticationMethod::Certificate:
    case AuthenticationMethod::PreSharedKey:
        break;
    }
    return false;
}

bool usesCertificate(AuthenticationMethod method)
{
    return method == AuthenticationMethod::Certificate || method == AuthenticationMethod::EapTls ||
           method == AuthenticationMethod::CertificateThenEap;
}

bool canUseCertificate(AuthenticationMethod method)
{
    return usesCertificate(method) || method == AuthenticationMethod::EapAuto;
}

bool usesTls(AuthenticationMethod method)
{
    return method == AuthenticationMethod::EapTls || method == AuthenticationMethod::EapTtls ||
           method == AuthenticationMethod::EapPeap;
}

Result<Subnet> subnetFromString(const QString& text)
{
    if (text.size() > kMaxSubnetText)
        return invalidSubnet(text);
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const QString addressText = slash < 0 ? text : text.left(slash);
    Subnet subnet;
    subnet.address = QHostAddress(addressText);
    if (!isWholeAddress(addressText, subnet.address))
        return invalidSubnet(text);
    const int longest = subnet.address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
    subnet.prefixLength = longest;
    if (slash >= 0) {
        bool isNumber = false;
        const QString digits = text.mid(slash + 1);
        const uint prefixLength = digits.toUInt(&isNumber);
        if (!isNumber || digits != QString::number(prefixLength) || prefixLength > static_cast<uint>(longest))
            return invalidSubnet(text);
        subnet.prefixLength = static_cast<int>(prefixLength);
    }
    if (!hostBitsAreZero(subnet.address, subnet.prefixLength))
        return invalidSubnet(text);
    return subnet;
}

QString subnetToString(const Subnet& subnet)
{
    return QStringLiteral("%1/%2").arg(subnet.address.toString()).arg(subnet.prefixLength);
}

} // namespace sallyport
