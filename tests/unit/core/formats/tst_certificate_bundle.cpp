// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/certificate_bundle.h"
#include "core/formats/pkcs12.h"
#include "test_identity.h"

#include <QTest>

using namespace sallyport;

class TestCertificateBundle : public QObject {
    Q_OBJECT

    test::Party m_authority = test::makeParty("Test CA", nullptr, true);
    test::Party m_alice = test::makeParty("alice", &m_authority, false);

    static ImportSource source(const QByteArray& bytes, const char* password = "")
    {
        return {QStringLiteral("given.file"), bytes, Secret::fromBytes(password), {}};
    }

    ExportRequest request(const char* password = nullptr) const
    {
        ExportRequest request;
        request.profile.id = QStringLiteral("6a4bd6de-42b4-4c9b-8f9d-1a7f1c2f9d10");
        request.profile.name = QStringLiteral("Office");
        request.profile.method = AuthenticationMethod::Certificate;
        request.profile.gateway.host = QStringLiteral("vpn.example.org");
        request.profile.gateway.certificates = {test::der(m_authority.certificate)};
        request.profile.local.pkcs12 = test::pkcs12(&m_alice, &m_authority.certificate, "geheim");
        if (password != nullptr)
            request.pkcs12Password = Secret::fromBytes(password);
        return request;
    }

    static ReportLine lineFor(const QList<ReportLine>& report, const char* key)
    {
        for (const ReportLine& line : report) {
            if (line.key == QLatin1String(key))
                return line;
        }
        return {QStringLiteral("no line"), {}, {}, {}};
    }

private Q_SLOTS:
    void anIdentityIsKeptAsItCameAndItsNameShown()
    {
        const QByteArray bytes = test::pkcs12(&m_alice, &m_authority.certificate, "geheim");
        const Result<Imported> closed = importFile(source(bytes));
        QVERIFY(closed);
        QCOMPARE(closed->pkcs12, bytes);
        const Result<Imported> opened = importFile(source(bytes, "geheim"));
        QVERIFY(opened);
        QCOMPARE(opened->pkcs12, bytes);
        QCOMPARE(lineFor(opened->report, "identity").said, QStringLiteral("CN=alice, O=Test"));
        QCOMPARE(lineFor(opened->report, "friendlyName").said, QStringLiteral("test"));
        QCOMPARE(opened->authorities, QList<QByteArray>{test::der(m_authority.certificate)});
        QCOMPARE(importFile(source(bytes, "falsch")).error().code, ErrorCode::Pkcs12PasswordWrong);
    }

    void theIdentityLeavesInTheStyleAskedFor()
    {
        ExportRequest given = request("geheim");
        given.pkcs12Style = Pkcs12Style::Old;
        const Result<Exported> old = exportProfile(QStringLiteral("pkcs12"), given);
        QVERIFY(old);
        QCOMPARE(old->files.first().path, QStringLiteral("Office.p12"));
        QVERIFY(old->files.first().holdsSecret);
        QVERIFY(old->files.first().bytes != given.profile.local.pkcs12);
        QVERIFY(openPkcs12(QString(), old->files.first().bytes, Secret::fromBytes("geheim")));
        QVERIFY(!lineFor(old->report, "local.p12").note.isEmpty());
        QCOMPARE(lineFor(old->report, "remote.addr").verdict, ReportLine::Verdict::Refused);
        given.pkcs12Password.reset();
        QCOMPARE(exportProfile(QStringLiteral("pkcs12"), given).error().code, ErrorCode::ExportImpossible);
        given.pkcs12Style = Pkcs12Style::Modern;
        const Result<Exported> asItCame = exportProfile(QStringLiteral("pkcs12"), given);
        QVERIFY(asItCame);
        QCOMPARE(asItCame->files.first().bytes, given.profile.local.pkcs12);
        given.profile.local.pkcs12.clear();
        QCOMPARE(exportProfile(QStringLiteral("pkcs12"), given).error().code, ErrorCode::ExportImpossible);
        QCOMPARE(exportProfile(QStringLiteral("pkcs12"), request("falsch")).error().code,
                 ErrorCode::Pkcs12PasswordWrong);
    }

    void thePemFilesOfAnExportMakeTheIdentityAgain()
    {
        const Result<Exported> exported = exportProfile(QStringLiteral("pem"), request("geheim"));
        QVERIFY(exported);
        QCOMPARE(exported->files.size(), 3);
        QCOMPARE(exported->files.first().bytes, test::pem(m_authority.certificate));
        QVERIFY(!exported->files.at(1).holdsSecret && exported->files.at(2).holdsSecret);
        QVERIFY(exported->files.at(2).bytes.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        const Result<Imported> again =
            importFile(source(exported->files.at(1).bytes + exported->files.at(2).bytes, "geheim"));
        QVERIFY(again);
        const Result<Credentials> opened = openPkcs12(QString(), again->pkcs12, Secret::fromBytes("geheim"));
        QVERIFY(opened);
        QCOMPARE(opened->certificates.first(), test::der(m_alice.certificate));
    }

    void withoutItsPasswordTheKeyStaysAndTheReportSaysSo()
    {
        const Result<Exported> exported = exportProfile(QStringLiteral("pem"), request());
        QVERIFY(exported);
        QCOMPARE(exported->files.size(), 1);
        QCOMPARE(lineFor(exported->report, "local.p12").verdict, ReportLine::Verdict::Refused);
        QCOMPARE(lineFor(exported->report, "remote.cert").verdict, ReportLine::Verdict::Applied);
        ExportRequest bare = request();
        bare.profile.gateway.certificates.clear();
        QCOMPARE(exportProfile(QStringLiteral("pem"), bare).error().code, ErrorCode::ExportImpossible);
        bare.profile.local.pkcs12.clear();
        QCOMPARE(exportProfile(QStringLiteral("pem"), bare).error().code, ErrorCode::ExportImpossible);
    }

    void oneCertificateIsAnAuthority()
    {
        const QByteArray der = test::der(m_authority.certificate);
        const Result<Imported> imported = importFile(source(der));
        QVERIFY(imported);
        QCOMPARE(imported->format, QStringLiteral("der"));
        QCOMPARE(imported->authorities, QList<QByteArray>{der});
        QVERIFY(!readDerFile(source("x")));
    }
};

QTEST_GUILESS_MAIN(TestCertificateBundle)
#include "tst_certificate_bundle.moc"
