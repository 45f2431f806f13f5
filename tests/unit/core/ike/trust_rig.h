// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the judge share: an authority, certificates below it, and the exact comparison of a verdict.
// Thread: the test's. Trust: tests only.
#pragma once

#include "certificate_maker.h"

#include "core/ike/trust/certificate_facts.h"
#include "core/ike/trust/gateway_proof.h"

#include <QJsonArray>
#include <QTest>

namespace sallyport::test {

inline const QString kName = QStringLiteral("vpn.example.org");
inline const QString kNameAsDns = QStringLiteral("DNS:vpn.example.org");

inline QString text(const char* ascii)
{
    return QLatin1String(ascii);
}

inline QJsonObject with(const char* key, const QJsonValue& value, QJsonObject others = {})
{
    others.insert(text(key), value);
    return others;
}

inline QJsonObject about(const char* subject)
{
    return with("subject", text(subject));
}

inline QString iso(const QDateTime& time)
{
    return time.toString(Qt::ISODate);
}

struct Signer {
    Key key;
    QByteArray certificate;
};

// A test class's base: `m_root` is what rules() trusts.
class TrustRig {
protected:
    static CertificateWish wish(const QString& names)
    {
        return {.commonName = text("gateway"), .alternativeNames = names, .extendedKeyUsage = text("serverAuth")};
    }

    static Signer below(const Signer& issuer, CertificateWish ca)
    {
        const Key key = makeEcKey();
        ca.authority = true;
        return {key, makeCertificate(ca, key, issuer.certificate, issuer.key)};
    }

    static Signer authority(CertificateWish ca)
    {
        const Key key = makeEcKey();
        ca.authority = true;
        return {key, makeCertificate(ca, key, {}, key)};
    }

    static QString end(const QByteArray& certificate) { return iso(certificateFacts(certificate)->notAfter); }

    QByteArray gateway(const QString& names) const { return gateway(names, m_root); }
    QByteArray gateway(const QString& names, const Signer& issuer) const
    {
        return makeCertificate(wish(names), m_key, issuer.certificate, issuer.key);
    }

    TrustRules rules() const { return rules({m_root.certificate}); }
    TrustRules rules(const QList<QByteArray>& authorities, Party party = Party::Gateway) const
    {
        return {party, authorities, kName, m_now};
    }

    std::optional<Error> judge(const QByteArray& leaf) const { return judgeCertificates({leaf}, rules()); }

    static void expect(const std::optional<Error>& error, ErrorCode code, const QJsonObject& arguments)
    {
        QVERIFY(error.has_value());
        QCOMPARE(error->code, code);
        QCOMPARE(error->arguments, arguments);
    }

    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    const Signer m_root = authority({.commonName = text("Corp CA")});
    const Key m_key = makeEcKey();
};

} // namespace sallyport::test
