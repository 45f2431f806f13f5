// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wire form of a Profile (profile.h). Thread: no state. Trust: both sides; reading takes hostile input.
#include "core/profile/profile.h"

#include <QJsonArray>

#include <array>
#include <functional>
#include <utility>

namespace sallyport {
namespace {

constexpr qsizetype kMaxText = 4096;
constexpr qsizetype kMaxCertificateText = (64 * 1024 + 2) / 3 * 4;
constexpr qsizetype kMaxCertificates = 16;
constexpr qsizetype kMaxListItems = 1024;
constexpr int kMaxSeconds = 7 * 24 * 3600;

Error invalid(const QString& field, const QString& rule)
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), QString()},
                                                      {QStringLiteral("field"), field.left(64)},
                                                      {QStringLiteral("value"), QString()},
                                                      {QStringLiteral("rule"), rule}});
}

Result<void> readText(const QString& key, const QJsonValue& value, QString* target)
{
    if (!value.isString() || value.toString().size() > kMaxText)
        return invalid(key, QStringLiteral("text of at most 4096 characters"));
    *target = value.toString();
    return {};
}

Result<void> readBool(const QString& key, const QJsonValue& value, bool* target)
{
    if (!value.isBool())
        return invalid(key, QStringLiteral("true or false"));
    *target = value.toBool();
    return {};
}

Result<void> readInteger(const QString& key, const QJsonValue& value, int smallest, int largest, int* target)
{
    const int number = value.toInt(smallest - 1);
    if (!value.isDouble() || number < smallest || number > largest)
        return invalid(key, QStringLiteral("a whole number from %1 to %2").arg(smallest).arg(largest));
    *target = number;
    return {};
}

template <typename T>
Result<void> readList(const QString& key, const QJsonValue& value, QList<T>* target,
                      const std::function<Result<T>(const QString&)>& parse)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > kMaxListItems)
        return invalid(key, QStringLiteral("a list of at most 1024 entries"));
    for (const QJsonValue& item : array) {
        Result<T> parsed = parse(item.toString());
        if (!parsed)
            return invalid(key, parsed.error().arguments.value(QStringLiteral("rule")).toString());
        target->append(*parsed);
    }
    return {};
}

Result<QHostAddress> addressFrom(const QString& text)
{
    QHostAddress address(text);
    if (address.isNull())
        return invalid(QStringLiteral("address"), QStringLiteral("an IP address"));
    return address;
}

Result<QString> domainFrom(const QString& text)
{
    if (text.isEmpty() || text.size() > kMaxText)
        return invalid(QStringLiteral("domain"), QStringLiteral("a domain name"));
    return text;
}

Result<void> readCertificate(const QString& key, const QJsonValue& value, QByteArray* target)
{
    const QString rule = QStringLiteral("base64 of at most 64 KiB");
    if (!value.isString() || value.toString().size() > kMaxCertificateText)
        return invalid(key, rule);
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return invalid(key, rule);
    *target = decoded.decoded;
    return {};
}

Result<void> readCertificates(const QString& key, const QJsonValue& value, QList<QByteArray>* target)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > kMaxCertificates)
        return invalid(key, QStringLiteral("a list of at most 16 certificates"));
    for (const QJsonValue& item : array) {
        QByteArray der;
        if (Result<void> read = readCertificate(key, item, &der); !read)
            return read;
        target->append(der);
    }
    return {};
}

Result<void> readRevocation(const QString& prefix, const QJsonValue& value, RevocationPolicy* policy)
{
    if (!value.isObject())
        return invalid(prefix, QStringLiteral("an object"));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString field = prefix + QLatin1Char('.') + it.key();
        bool* target = it.key() == QLatin1String("crl")      ? &policy->crl
                       : it.key() == QLatin1String("ocsp")   ? &policy->ocsp
                       : it.key() == QLatin1String("strict") ? &policy->strict
                                                             : nullptr;
        Result<void> read = target == nullptr ? Result<void>(invalid(field, QStringLiteral("a key of protocol 1")))
                                              : readBool(field, it.value(), target);
        if (!read)
            return read;
    }
    return {};
}

struct ExchangeFlag {
    const char* key;
    bool ExchangeSettings::*member;
};
constexpr std::array kExchangeFlags{
    ExchangeFlag{"mobike", &ExchangeSettings::mobike},
    ExchangeFlag{"fragmentation", &ExchangeSettings::fragmentation},
    ExchangeFlag{"forceUdpEncapsulation", &ExchangeSettings::forceUdpEncapsulation},
    ExchangeFlag{"followRedirects", &ExchangeSettings::followRedirects},
};

struct ExchangeTime {
    const char* key;
    int ExchangeSettings::*member;
};
constexpr std::array kExchangeTimes{
    ExchangeTime{"natKeepaliveSeconds", &ExchangeSettings::natKeepaliveSeconds},
    ExchangeTime{"deadPeerSeconds", &ExchangeSettings::deadPeerSeconds},
    ExchangeTime{"ikeRekeySeconds", &ExchangeSettings::ikeRekeySeconds},
    ExchangeTime{"childRekeySeconds", &ExchangeSettings::childRekeySeconds},
    ExchangeTime{"reauthenticationSeconds", &ExchangeSettings::reauthenticationSeconds},
    ExchangeTime{"idleDisconnectSeconds", &ExchangeSettings::idleDisconnectSeconds},
};

Result<void> readExchangeKey(const QString& key, const QJsonValue& value, ExchangeSettings* exchange)
{
    const QString field = QStringLiteral("exchange.") + key;
    for (const ExchangeFlag& flag : kExchangeFlags) {
        if (key == QLatin1String(flag.key))
            return readBool(field, value, &(exchange->*flag.member));
    }
    for (const ExchangeTime& time : kExchangeTimes) {
        if (key == QLatin1String(time.key))
            return readInteger(field, value, 0, kMaxSeconds, &(exchange->*time.member));
    }
    return invalid(field, QStringLiteral("a key of protocol 1"));
}

Result<void> readExchange(const QJsonValue& value, ExchangeSettings* exchange)
{
    if (!value.isObject())
        return invalid(QStringLiteral("exchange"), QStringLiteral("an object"));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (Result<void> read = readExchangeKey(it.key(), it.value(), exchange); !read)
            return read;
    }
    return {};
}

QJsonObject exchangeToJson(const ExchangeSettings& exchange)
{
    QJsonObject object;
    for (const ExchangeFlag& flag : kExchangeFlags)
        object.insert(QString::fromLatin1(flag.key), exchange.*flag.member);
    for (const ExchangeTime& time : kExchangeTimes)
        object.insert(QString::fromLatin1(time.key), exchange.*time.member);
    return object;
}

Result<void> readGateway(const QJsonValue& value, GatewaySettings* gateway)
{
    if (!value.isObject())
        return invalid(QStringLiteral("gateway"), QStringLiteral("an object"));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString field = QStringLiteral("gateway.") + it.key();
        Result<void> read;
        if (it.key() == QLatin1String("host")) {
            read = readText(field, it.value(), &gateway->host);
        } else if (it.key() == QLatin1String("port")) {
            int port = 0;
            read = readInteger(field, it.value(), 1, 65535, &port);
            gateway->port = static_cast<quint16>(port);
        } else if (it.key() == QLatin1String("identity")) {
            read = readText(field, it.value(), &gateway->identity);
        } else if (it.key() == QLatin1String("certificates")) {
            read = readCertificates(field, it.value(), &gateway->certificates);
        } else if (it.key() == QLatin1String("revocation")) {
            read = readRevocation(field, it.value(), &gateway->revocation);
        } else if (it.key() == QLatin1String("sendCertificateRequest")) {
            read = readBool(field, it.value(), &gateway->sendCertificateRequest);
        } else {
            read = invalid(field, QStringLiteral("a key of protocol 1"));
        }
        if (!read)
            return read;
    }
    return {};
}

Result<void> readInnerMethod(const QString& key, const QJsonValue& value, InnerMethod* target)
{
    Result<InnerMethod> method = innerMethodFromName(value.toString());
    if (!method)
        return invalid(key, method.error().arguments.value(QStringLiteral("rule")).toString());
    *target = *method;
    return {};
}

Result<void> readLocal(const QJsonValue& value, LocalSettings* local)
{
    if (!value.isObject())
        return invalid(QStringLiteral("local"), QStringLiteral("an object"));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString field = QStringLiteral("local.") + it.key();
        Result<void> read;
        if (it.key() == QLatin1String("userName"))
            read = readText(field, it.value(), &local->userName);
        else if (it.key() == QLatin1String("identity"))
            read = readText(field, it.value(), &local->identity);
        else if (it.key() == QLatin1String("aaaServer"))
            read = readText(field, it.value(), &local->aaaServer);
        else if (it.key() == QLatin1String("innerMethod"))
            read = readInnerMethod(field, it.value(), &local->innerMethod);
        else if (it.key() == QLatin1String("token"))
            read = readText(field, it.value(), &local->token);
        else
            read = invalid(field, QStringLiteral("a key of protocol 1"));
        if (!read)
            return read;
    }
    return {};
}

Result<void> readMethod(const QString& key, const QJsonValue& value, AuthenticationMethod* target)
{
    Result<AuthenticationMethod> method = authenticationMethodFromName(value.toString());
    if (!method)
        return invalid(key, method.error().arguments.value(QStringLiteral("rule")).toString());
    *target = *method;
    return {};
}

Result<void> readKey(const QString& key, const QJsonValue& value, Profile* profile)
{
    if (key == QLatin1String("id"))
        return readText(key, value, &profile->id);
    if (key == QLatin1String("name"))
        return readText(key, value, &profile->name);
    if (key == QLatin1String("method"))
        return readMethod(key, value, &profile->method);
    if (key == QLatin1String("gateway"))
        return readGateway(value, &profile->gateway);
    if (key == QLatin1String("local"))
        return readLocal(value, &profile->local);
    if (key == QLatin1String("ikeProposal"))
        return readText(key, value, &profile->ikeProposal);
    if (key == QLatin1String("espProposal"))
        return readText(key, value, &profile->espProposal);
    if (key == QLatin1String("dnsServers"))
        return readList<QHostAddress>(key, value, &profile->dnsServers, addressFrom);
    if (key == QLatin1String("mtu"))
        return readInteger(key, value, 0, 65535, &profile->mtu);
    if (key == QLatin1String("exchange"))
        return readExchange(value, &profile->exchange);
    if (key == QLatin1String("dnsDomains"))
        return readList<QString>(key, value, &profile->dnsDomains, domainFrom);
    if (key == QLatin1String("includedSubnets"))
        return readList<Subnet>(key, value, &profile->includedSubnets, subnetFromString);
    if (key == QLatin1String("excludedSubnets"))
        return readList<Subnet>(key, value, &profile->excludedSubnets, subnetFromString);
    if (key == QLatin1String("killSwitch"))
        return readBool(key, value, &profile->killSwitch);
    return invalid(key, QStringLiteral("a key of protocol 1"));
}

QJsonArray subnetsToJson(const QList<Subnet>& subnets)
{
    QJsonArray array;
    for (const Subnet& subnet : subnets)
        array.append(subnetToString(subnet));
    return array;
}

} // namespace

QJsonObject profileToWire(const Profile& profile)
{
    QJsonArray dnsServers;
    for (const QHostAddress& address : profile.dnsServers)
        dnsServers.append(address.toString());
    QJsonArray certificates;
    for (const QByteArray& der : profile.gateway.certificates)
        certificates.append(QString::fromLatin1(der.toBase64()));
    const RevocationPolicy& revocation = profile.gateway.revocation;
    const QJsonObject gateway{
        {QStringLiteral("host"), profile.gateway.host},
        {QStringLiteral("port"), profile.gateway.port},
        {QStringLiteral("identity"), profile.gateway.identity},
        {QStringLiteral("certificates"), certificates},
        {QStringLiteral("revocation"), QJsonObject{{QStringLiteral("crl"), revocation.crl},
                                                   {QStringLiteral("ocsp"), revocation.ocsp},
                                                   {QStringLiteral("strict"), revocation.strict}}},
        {QStringLiteral("sendCertificateRequest"), profile.gateway.sendCertificateRequest}};
    const QJsonObject local{{QStringLiteral("userName"), profile.local.userName},
                            {QStringLiteral("identity"), profile.local.identity},
                            {QStringLiteral("aaaServer"), profile.local.aaaServer},
                            {QStringLiteral("innerMethod"), innerMethodName(profile.local.innerMethod)},
                            {QStringLiteral("token"), profile.local.token}};
    return {{QStringLiteral("id"), profile.id},
            {QStringLiteral("name"), profile.name},
            {QStringLiteral("method"), authenticationMethodName(profile.method)},
            {QStringLiteral("gateway"), gateway},
            {QStringLiteral("local"), local},
            {QStringLiteral("ikeProposal"), profile.ikeProposal},
            {QStringLiteral("espProposal"), profile.espProposal},
            {QStringLiteral("dnsServers"), dnsServers},
            {QStringLiteral("mtu"), profile.mtu},
            {QStringLiteral("exchange"), exchangeToJson(profile.exchange)},
            {QStringLiteral("dnsDomains"), QJsonArray::fromStringList(profile.dnsDomains)},
            {QStringLiteral("includedSubnets"), subnetsToJson(profile.includedSubnets)},
            {QStringLiteral("excludedSubnets"), subnetsToJson(profile.excludedSubnets)},
            {QStringLiteral("killSwitch"), profile.killSwitch}};
}

Result<Profile> profileFromWire(const QJsonObject& object)
{
    Profile profile;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (Result<void> read = readKey(it.key(), it.value(), &profile); !read)
            return read.error();
    }
    if (Result<void> valid = validateProfile(profile); !valid)
        return valid.error();
    return profile;
}

} // namespace sallyport
