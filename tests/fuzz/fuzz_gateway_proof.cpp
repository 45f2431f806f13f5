// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as the certificates that a gateway sends, each behind its length in two bytes; the judge of certificates
// must find nothing acceptable but the one good gateway. Thread: libFuzzer's. Trust: tests only.
#include "core/ike/trust/certificate_facts.h"
#include "core/ike/trust/gateway_proof.h"

#include <QJsonArray>

#include <cstdint>
#include <cstdlib>

using namespace sallyport;

namespace {

// What is trusted, and the gateway's own certificate of tests/data/certificates/Good.chain. Valid 2026 to 2046; their
// private keys, as those of the other chains there, are gone.
constexpr const char* kAuthority =
    "MIH8MIGvoAMCAQICFBnPnM8FA10tYlbhp0h8113njWGtMAUGAytlcDAUMRIwEAYDVQQDDAlGdXp6IFJvb3QwHhcNMjYwMTAxMDAw"
    "MDAwWhcNNDYwMTAxMDAwMDAwWjAUMRIwEAYDVQQDDAlGdXp6IFJvb3QwKjAFBgMrZXADIQCMSCUxo9c2Ad0y1SMmgWlCjx3L9oTz"
    "zJpMTwmeu/jDbKMTMBEwDwYDVR0TAQH/BAUwAwEB/zAFBgMrZXADQQBok0FdUb1JPniUdU8ybXHY3er2c4MsdZB7Xnlhreedxsik"
    "axlCt7861sG1+CTpOqptMDNX07S3OWHRGMiNVu0K";
constexpr const char* kGateway =
    "MIIBKjCB3aADAgECAhR9IDF/3VDRDrF2uksqJ0KIpCJgPDAFBgMrZXAwFjEUMBIGA1UEAwwLRnV6eiBCcmFuY2gwHhcNMjYwMTAx"
    "MDAwMDAwWhcNNDYwMTAxMDAwMDAwWjASMRAwDgYDVQQDDAdnYXRld2F5MCowBQYDK2VwAyEAQYs9dThImELtpjWEB1ZGuBn6EKT6"
    "sIIZOSSBl19BOVKjQTA/MAwGA1UdEwEB/wQCMAAwGgYDVR0RBBMwEYIPdnBuLmV4YW1wbGUub3JnMBMGA1UdJQQMMAoGCCsGAQUF"
    "BwMBMAUGAytlcANBACyMoIZYUBt0/MXqupx5l6+oKj1QVn2uCp7xlaC34+MecrcfxVE6tpMzrqxIUYo8WM8dyIV3imHvjcXGSO3T"
    "5AM=";

QList<QByteArray> certificates(const std::uint8_t* data, std::size_t size)
{
    QList<QByteArray> list;
    while (size >= 2) {
        const std::size_t wanted = std::size_t(data[0]) << 8 | data[1];
        data += 2;
        size -= 2;
        const std::size_t length = wanted < size ? wanted : size;
        list.append(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length)));
        data += length;
        size -= length;
    }
    return list;
}

bool isBounded(const Error& error)
{
    for (const QJsonValue& value : error.arguments) {
        if (value.toString().size() > 1024 || value.toArray().size() > 33)
            return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QByteArray authority = QByteArray::fromBase64(kAuthority);
    static const QByteArray gateway = QByteArray::fromBase64(kGateway);
    static const QDateTime now = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC); // January 2027

    const QList<QByteArray> presented = certificates(data, size);
    for (const Party party : {Party::Gateway, Party::AaaServer}) {
        const TrustRules rules{party, {authority}, QStringLiteral("vpn.example.org"), now};
        const std::optional<Error> verdict = judgeCertificates(presented, rules);
        if (verdict ? !isBounded(*verdict) : presented.value(0) != gateway)
            std::abort();
    }
    // As trusted certificates, and by other kinds of identity, they must do no harm either.
    for (const QString& identity : {QStringLiteral("192.0.2.1"), QStringLiteral("gw@example.org"),
                                    QStringLiteral("C=CH, O=Lab, CN=gateway"), QStringLiteral("%any")}) {
        const TrustRules rules{Party::Gateway, presented, identity, now};
        if (!judgeCertificates(presented, rules) && identity == QLatin1String("%any"))
            std::abort();
    }
    for (const QByteArray& der : presented.mid(0, 10)) {
        if (const std::optional<CertificateFacts> facts = certificateFacts(der);
            facts && (facts->subject.size() > 255 || facts->names.size() > 32))
            std::abort();
    }
    return 0;
}
