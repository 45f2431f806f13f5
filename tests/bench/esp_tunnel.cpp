// SPDX-License-Identifier: GPL-3.0-or-later
//
// One end of a tunnel with static SAs and any traffic: the data plane alone, for benchmarks. Runs until SIGTERM, then
// prints its counters, processor seconds and largest memory as JSON.
#include "platform/linux/esp/esp_data_plane.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>

#include <signal.h>
#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>

namespace sallyport {
namespace {

struct TunnelOptions {
    Endpoint local;
    Endpoint remote;
    std::uint16_t encryption = esp::kAesGcm16;
    QByteArray key; // with 4 octets of salt behind it, if the cipher is an AEAD
    std::uint16_t integrity = esp::kNoIntegrity;
    QByteArray integrityKey;
    bool extendedSequenceNumbers = false;
    quint32 spiIn = 0;
    quint32 spiOut = 0;
    QStringList addresses;
    EspDataPlaneSettings plane;
};

[[noreturn]] void fail(const QString& why)
{
    std::fprintf(stderr, "esp_tunnel: %s\n", qPrintable(why));
    std::exit(EXIT_FAILURE);
}

Endpoint parseEndpoint(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    QString address = text.left(colon);
    address.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    const Endpoint endpoint{QHostAddress(address), text.mid(colon + 1).toUShort()};
    if (endpoint.address.isNull() || endpoint.port == 0)
        fail(QStringLiteral("not ADDRESS:PORT: %1").arg(text));
    return endpoint;
}

quint32 parseSpi(const QString& text)
{
    bool isNumber = false;
    const quint32 spi = text.toUInt(&isNumber, 0);
    if (!isNumber)
        fail(QStringLiteral("not an SPI: %1").arg(text));
    return spi;
}

std::uint16_t parseTransform(const QString& text, const QMap<QString, std::uint16_t>& known)
{
    if (!known.contains(text))
        fail(QStringLiteral("unknown algorithm: %1").arg(text));
    return known[text];
}

std::uint16_t parseEncryption(const QString& text)
{
    return parseTransform(text, {{QString(), esp::kAesGcm16},
                                 {QStringLiteral("aes-gcm"), esp::kAesGcm16},
                                 {QStringLiteral("chacha20-poly1305"), esp::kChaCha20Poly1305},
                                 {QStringLiteral("aes-cbc"), esp::kAesCbc}});
}

std::uint16_t parseIntegrity(const QString& text)
{
    return parseTransform(text, {{QString(), esp::kNoIntegrity},
                                 {QStringLiteral("hmac-sha256"), esp::kHmacSha256},
                                 {QStringLiteral("hmac-sha384"), esp::kHmacSha384},
                                 {QStringLiteral("hmac-sha512"), esp::kHmacSha512}});
}

TunnelOptions parseOptions(const QCoreApplication& application)
{
    QCommandLineParser parser;
    const auto add = [&parser](const char* name, const char* value) {
        parser.addOption({QLatin1String(name), QString(), QLatin1String(value)});
    };
    for (const char* name : {"local", "remote", "encryption", "key", "integrity", "integrity-key", "spi-in", "spi-out",
                             "tun", "address", "backend"})
        add(name, "VALUE");
    for (const char* name : {"no-vnet", "no-tso", "no-uso", "no-gso", "no-gro", "follow", "esn"})
        add(name, "");
    parser.process(application);
    const auto value = [&parser](const char* name) { return parser.value(QLatin1String(name)); };
    const auto isOn = [&parser](const char* name) { return !parser.isSet(QLatin1String(name)); };

    TunnelOptions options;
    options.local = parseEndpoint(value("local"));
    options.remote = parseEndpoint(value("remote"));
    options.encryption = parseEncryption(value("encryption"));
    options.key = QByteArray::fromHex(value("key").toLatin1());
    options.integrity = parseIntegrity(value("integrity"));
    options.integrityKey = QByteArray::fromHex(value("integrity-key").toLatin1());
    options.extendedSequenceNumbers = !isOn("esn");
    options.spiIn = parseSpi(value("spi-in"));
    options.spiOut = parseSpi(value("spi-out"));
    options.addresses = parser.values(QStringLiteral("address"));
    if (!value("tun").isEmpty())
        options.plane.linkPattern = value("tun");
    options.plane.port = options.local.port;
    options.plane.tun = {isOn("no-vnet"), isOn("no-tso"), isOn("no-uso")};
    options.plane.udp = {isOn("no-gso"), isOn("no-gro")};
    options.plane.followRemote = !isOn("follow");
    if (value("backend") == QLatin1String("openssl"))
        options.plane.crypto = esp::AeadFactory::Backend::OpenSsl;
    else if (value("backend") == QLatin1String("ipsec-mb"))
        options.plane.crypto = esp::AeadFactory::Backend::IpsecMb;
    return options;
}

// Both ends are given one key: without the SPI in its last octets (an AEAD's salt) the two directions would use the
// same nonces.
QByteArray keyOf(const TunnelOptions& options, quint32 spi)
{
    QByteArray key = options.key;
    for (qsizetype i = 0; i < 4 && key.size() >= 4; ++i)
        key[key.size() - 1 - i] = static_cast<char>(key[key.size() - 1 - i] ^ static_cast<char>(spi >> (8 * i)));
    return key;
}

std::span<const unsigned char> octets(const QByteArray& key)
{
    return {reinterpret_cast<const unsigned char*>(key.constData()), static_cast<std::size_t>(key.size())};
}

void installSa(EspDataPlane& plane, const TunnelOptions& options, bool inbound)
{
    const QByteArray key = keyOf(options, inbound ? options.spiIn : options.spiOut);
    EspSa sa;
    sa.inbound = inbound;
    sa.id = inbound ? EspSaId{options.spiIn, options.remote, options.local}
                    : EspSaId{options.spiOut, options.local, options.remote};
    sa.requestId = 1;
    sa.encryption = options.encryption;
    sa.encryptionKey = octets(key);
    sa.integrity = options.integrity;
    sa.integrityKey = octets(options.integrityKey);
    sa.extendedSequenceNumbers = options.extendedSequenceNumbers;
    sa.udpEncapsulation = true;
    if (const Result<void> done = plane.installSa(sa); !done)
        fail(done.error().arguments[QStringLiteral("reason")].toString());
}

void installPolicies(EspDataPlane& plane)
{
    const TrafficSelector v4{QHostAddress(QStringLiteral("0.0.0.0")), QHostAddress(QStringLiteral("255.255.255.255"))};
    const TrafficSelector v6{QHostAddress(QStringLiteral("::")),
                             QHostAddress(QStringLiteral("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"))};
    for (const TrafficSelector& all : {v4, v6}) {
        for (const EspPolicy::Direction direction : {EspPolicy::Direction::Out, EspPolicy::Direction::In}) {
            EspPolicy policy;
            policy.direction = direction;
            policy.source = all;
            policy.destination = all;
            policy.requestId = 1;
            if (const Result<void> done = plane.installPolicy(policy); !done)
                fail(done.error().arguments[QStringLiteral("reason")].toString());
        }
    }
}

void setUp(const QString& link, const QStringList& addresses)
{
    QList<QStringList> orders;
    for (const QString& address : addresses) {
        orders.append({QStringLiteral("address"), QStringLiteral("add"), address, QStringLiteral("dev"), link});
        if (address.contains(QLatin1Char(':')))
            orders.last().append(QStringLiteral("nodad"));
    }
    orders.append({QStringLiteral("link"), QStringLiteral("set"), link, QStringLiteral("up")});
    for (const QStringList& order : orders) {
        if (QProcess::execute(QStringLiteral("ip"), order) != 0)
            fail(QStringLiteral("ip ") + order.join(QLatin1Char(' ')));
    }
}

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

QJsonObject udpObject(const UdpCounters& counters)
{
    return {{QStringLiteral("sent"), static_cast<qint64>(counters.sent)},
            {QStringLiteral("received"), static_cast<qint64>(counters.received)},
            {QStringLiteral("notSent"), static_cast<qint64>(counters.notSent)},
            {QStringLiteral("tooBig"), static_cast<qint64>(counters.tooBig)},
            {QStringLiteral("truncated"), static_cast<qint64>(counters.truncated)}};
}

QJsonObject engineObject(const esp::EngineCounters& counters)
{
    return {{QStringLiteral("noPolicy"), static_cast<qint64>(counters.noPolicy)},
            {QStringLiteral("discarded"), static_cast<qint64>(counters.discarded)},
            {QStringLiteral("noSa"), static_cast<qint64>(counters.noSa)},
            {QStringLiteral("notSealed"), static_cast<qint64>(counters.notSealed)},
            {QStringLiteral("badFromTun"), static_cast<qint64>(counters.badFromTun)},
            {QStringLiteral("toldTooBig"), static_cast<qint64>(counters.toldTooBig)},
            {QStringLiteral("tooBig"), static_cast<qint64>(counters.tooBig)},
            {QStringLiteral("unknownSpi"), static_cast<qint64>(counters.unknownSpi)},
            {QStringLiteral("notOpened"), static_cast<qint64>(counters.notOpened)},
            {QStringLiteral("outsideSelectors"), static_cast<qint64>(counters.outsideSelectors)},
            {QStringLiteral("congested"), static_cast<qint64>(counters.congested)}};
}

// As the data plane chooses it for these SAs.
QString cryptoName(const TunnelOptions& options)
{
    const esp::AeadFactory factory =
        options.plane.crypto ? esp::AeadFactory(*options.plane.crypto) : esp::AeadFactory();
    const bool byIpsecMb =
        factory.backend() == esp::AeadFactory::Backend::IpsecMb && options.encryption == esp::kAesGcm16;
    return byIpsecMb ? QStringLiteral("ipsec-mb") : QStringLiteral("openssl");
}

void printReport(const EspDataPlane& plane, const TunnelOptions& options)
{
    const EspDataPlane::Report report = plane.report();
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    QJsonObject object{{QStringLiteral("crypto"), cryptoName(options)},
                       {QStringLiteral("engine"), engineObject(report.engine)},
                       {QStringLiteral("udp4"), udpObject(report.udp4)},
                       {QStringLiteral("udp6"), udpObject(report.udp6)},
                       {QStringLiteral("tunDropped"), static_cast<qint64>(report.tunDropped)},
                       {QStringLiteral("controlDropped"), static_cast<qint64>(report.controlDropped)},
                       {QStringLiteral("offloads"), QJsonObject{{QStringLiteral("vnetHeader"), report.tun.vnetHeader},
                                                                {QStringLiteral("tso"), report.tun.tso},
                                                                {QStringLiteral("uso"), report.tun.uso},
                                                                {QStringLiteral("gso"), report.udp.gso},
                                                                {QStringLiteral("gro"), report.udp.gro}}},
                       {QStringLiteral("userSeconds"), seconds(usage.ru_utime)},
                       {QStringLiteral("systemSeconds"), seconds(usage.ru_stime)},
                       {QStringLiteral("maxRssKiB"), static_cast<qint64>(usage.ru_maxrss)}};
    for (const bool inbound : {true, false}) {
        const EspSaId id = inbound ? EspSaId{options.spiIn, options.remote, options.local}
                                   : EspSaId{options.spiOut, options.local, options.remote};
        if (const Result<EspCounters> counters = plane.countSa(id))
            object.insert(inbound ? QStringLiteral("in") : QStringLiteral("out"),
                          QJsonObject{{QStringLiteral("bytes"), static_cast<qint64>(counters->bytes)},
                                      {QStringLiteral("packets"), static_cast<qint64>(counters->packets)}});
    }
    std::fputs(QJsonDocument(object).toJson().constData(), stdout);
}

int runTunnel(const TunnelOptions& options)
{
    const Result<std::unique_ptr<EspDataPlane>> made = EspDataPlane::create(options.plane);
    if (!made)
        fail(made.error().arguments[QStringLiteral("reason")].toString());
    EspDataPlane& plane = **made;
    installSa(plane, options, true);
    installSa(plane, options, false);
    installPolicies(plane);
    setUp(plane.link(), options.addresses);
    std::fprintf(stderr, "ready\n");

    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    int signal = 0;
    sigwait(&ends, &signal);
    printReport(plane, options);
    return EXIT_SUCCESS;
}

} // namespace
} // namespace sallyport

int main(int argc, char** argv)
{
    // Before there is any thread; "ip" is run without it.
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    const QCoreApplication application(argc, argv);
    const sallyport::TunnelOptions options = sallyport::parseOptions(application);
    sigprocmask(SIG_BLOCK, &ends, nullptr);
    return sallyport::runTunnel(options);
}
