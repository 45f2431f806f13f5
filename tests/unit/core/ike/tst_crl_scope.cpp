// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which revocation list may speak for a certificate, on lists made by OpenSSL in the process.
#include "core/ike/charon/crl_scope.h"

#include "certificate_maker.h"

#include <QTest>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

using namespace sallyport::test;

namespace {

constexpr const char* kOwnUrl = "http://crl.example.org/1.crl";

// `scope`: OpenSSL's notation of an issuingDistributionPoint; empty: none.
QByteArray makeList(const QByteArray& scope, bool pem = false)
{
    const Key key = makeEcKey();
    const std::unique_ptr<X509_CRL, decltype(&X509_CRL_free)> crl(X509_CRL_new(), X509_CRL_free);
    const std::unique_ptr<ASN1_TIME, decltype(&ASN1_TIME_free)> now(X509_gmtime_adj(nullptr, 0), ASN1_TIME_free);
    X509_CRL_set_version(crl.get(), 1);
    X509_NAME_add_entry_by_txt(X509_CRL_get_issuer(crl.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("CA"), -1, -1, 0);
    X509_CRL_set1_lastUpdate(crl.get(), now.get());
    X509_CRL_set1_nextUpdate(crl.get(), now.get());
    if (!scope.isEmpty()) {
        X509_EXTENSION* extension =
            X509V3_EXT_conf_nid(nullptr, nullptr, NID_issuing_distribution_point, scope.constData());
        X509_CRL_add_ext(crl.get(), extension, -1);
        X509_EXTENSION_free(extension);
    }
    X509_CRL_sign(crl.get(), key.get(), EVP_sha256());
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> out(BIO_new(BIO_s_mem()), BIO_free_all);
    if (pem)
        PEM_write_bio_X509_CRL(out.get(), crl.get());
    else
        i2d_X509_CRL_bio(out.get(), crl.get());
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return {data, size};
}

bool covers(const QByteArray& list, bool isAuthority = false)
{
    const char* const urls[] = {"ldap://crl.example.org/1", kOwnUrl};
    return crl_covers(reinterpret_cast<const unsigned char*>(list.constData()), size_t(list.size()), urls, 2,
                      isAuthority);
}

} // namespace

class TestCrlScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listOfEverythingCovers()
    {
        QVERIFY(covers(makeList({})));
        QVERIFY(covers(makeList({}), true));
        QVERIFY(covers(makeList({}, true)));
    }

    void scopeDecides_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<bool>("forServer");
        QTest::addColumn<bool>("forAuthority");
        QTest::newRow("its own") << QByteArray("fullname:URI:") + kOwnUrl << true << true;
        QTest::newRow("one of its own") << QByteArray("fullname:URI:ldap://crl.example.org/1") << true << true;
        QTest::newRow("another half") << QByteArray("fullname:URI:http://crl.example.org/2.crl") << false << false;
        QTest::newRow("users only") << QByteArray("onlyuser:TRUE") << true << false;
        QTest::newRow("authorities only") << QByteArray("onlyCA:TRUE") << false << true;
        QTest::newRow("attributes only") << QByteArray("onlyAA:TRUE") << false << false;
        QTest::newRow("some reasons") << QByteArray("onlysomereasons:keyCompromise") << false << false;
        QTest::newRow("of others too") << QByteArray("indirectCRL:TRUE") << false << false;
    }
    void scopeDecides()
    {
        QFETCH(QByteArray, scope);
        const QByteArray list = makeList(scope);
        QTEST(covers(list), "forServer");
        QTEST(covers(list, true), "forAuthority");
    }

    void whatIsNoListCoversNothing()
    {
        QVERIFY(!covers({}));
        QVERIFY(!covers("nonsense"));
        QVERIFY(!covers(makeList({}).chopped(20)));
    }
};

QTEST_GUILESS_MAIN(TestCrlScope)
#include "tst_crl_scope.moc"
