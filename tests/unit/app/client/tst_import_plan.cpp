// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/import_plan.h"

#include "../../core/formats/test_identity.h"

#include <QTest>
#include <QUuid>

using namespace sallyport;

class TestImportPlan : public QObject {
    Q_OBJECT

    test::Party m_authority = test::makeParty("Test CA", nullptr, true);
    test::Party m_alice = test::makeParty("alice", &m_authority, false);

    static Imported sswan(AuthenticationMethod method)
    {
        Profile profile;
        profile.id = QStringLiteral("1b4e28ba-2fa1-4d2f-883f-b9a761bde3fb");
        profile.name = QStringLiteral("Office");
        profile.method = method;
        profile.gateway.host = QStringLiteral("vpn.example.org");
        profile.local.userName = QStringLiteral("alice");
        return {QStringLiteral("office.sswan"), QStringLiteral("sswan"), {profile}, {}, {}, {}};
    }

    Imported file(const char* name, const QByteArray& bytes, const char* password = "") const
    {
        return *importBytes(QString::fromLatin1(name), bytes, Secret::fromBytes(password));
    }
    Imported authorityFile() const { return file("ca.pem", test::pem(m_authority.certificate)); }
    Imported identityFile() const
    {
        return file("alice.p12", test::pkcs12(&m_alice, &m_authority.certificate, "geheim"), "geheim");
    }

private Q_SLOTS:
    void certificateAndKeyCompleteAProfile()
    {
        const Result<ImportPlan> plan =
            planImport({sswan(AuthenticationMethod::Certificate), authorityFile(), identityFile()}, {});
        QVERIFY(plan);
        QVERIFY(checkPlan(*plan));
        QCOMPARE(plan->profiles.size(), 1);
        QCOMPARE(plan->profiles.first().profile.gateway.certificates,
                 QList<QByteArray>{test::der(m_authority.certificate)});
        QVERIFY(!plan->profiles.first().profile.local.pkcs12.isEmpty());
        QCOMPARE(plan->remarks.size(), 2);
    }

    void aProfileKeepsWhatItBrought()
    {
        const test::Party other = test::makeParty("Other CA", nullptr, true);
        Imported own = sswan(AuthenticationMethod::EapMschapv2);
        own.profiles.first().gateway.certificates = {test::der(other.certificate)};
        const Result<ImportPlan> plan = planImport({own, authorityFile(), identityFile()}, {});
        QVERIFY(plan);
        QCOMPARE(plan->profiles.first().profile.gateway.certificates, QList<QByteArray>{test::der(other.certificate)});
        QVERIFY(plan->profiles.first().profile.local.pkcs12.isEmpty());
        for (const ReportLine& line : plan->remarks)
            QCOMPARE(line.verdict, ReportLine::Verdict::Refused);
    }

    void theAuthorityInAPkcs12DoesNotReplaceTheSystems()
    {
        const Result<ImportPlan> plan = planImport({sswan(AuthenticationMethod::Certificate), identityFile()}, {});
        QVERIFY(plan);
        QVERIFY(plan->profiles.first().profile.gateway.certificates.isEmpty());
    }

    void bareFilesBecomeAProfile()
    {
        const Result<ImportPlan> withKey =
            planImport({identityFile()}, {QStringLiteral("vpn.example.org"), QString(), QString()});
        QVERIFY(withKey);
        QVERIFY(checkPlan(*withKey));
        const Profile& certificate = withKey->profiles.first().profile;
        QCOMPARE(certificate.method, AuthenticationMethod::Certificate);
        QCOMPARE(certificate.name, QStringLiteral("vpn.example.org"));
        QCOMPARE(certificate.gateway.certificates, QList<QByteArray>{test::der(m_authority.certificate)});
        QVERIFY(!QUuid(certificate.id).isNull());

        const Result<ImportPlan> withUser = planImport(
            {authorityFile()}, {QStringLiteral("vpn.example.org"), QStringLiteral("Office"), QStringLiteral("alice")});
        QVERIFY(withUser);
        QVERIFY(checkPlan(*withUser));
        QCOMPARE(withUser->profiles.first().profile.method, AuthenticationMethod::EapMschapv2);
        QCOMPARE(withUser->profiles.first().profile.name, QStringLiteral("Office"));
        QCOMPARE(withUser->profiles.first().profile.local.userName, QStringLiteral("alice"));
    }

    void bareFilesNeedAGateway()
    {
        const Result<ImportPlan> plan = planImport({authorityFile()}, {});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::ProfileFieldMissing);
    }

    void aCertificateProfileWithoutKeyIsNotImported()
    {
        const Result<ImportPlan> plan = planImport({sswan(AuthenticationMethod::Certificate)}, {});
        QVERIFY(plan);
        QCOMPARE(checkPlan(*plan).error().code, ErrorCode::ClientKeyMissing);
    }

    void aUserNameThatIsMissingIsNamed()
    {
        Imported nameless = sswan(AuthenticationMethod::EapMschapv2);
        nameless.profiles.first().local.userName.clear();
        const Result<ImportPlan> without = planImport({nameless}, {});
        QVERIFY(without);
        QCOMPARE(checkPlan(*without).error().code, ErrorCode::ProfileFieldMissing);
        const Result<ImportPlan> with = planImport({nameless}, {QString(), QString(), QStringLiteral("alice")});
        QVERIFY(with);
        QVERIFY(checkPlan(*with));
    }

    void theSameProfileTwiceIsRefused()
    {
        const Imported one = sswan(AuthenticationMethod::EapMschapv2);
        const Result<ImportPlan> plan = planImport({one, one}, {});
        QVERIFY(plan);
        QCOMPARE(checkPlan(*plan).error().code, ErrorCode::ProfileFieldInvalid);
        QVERIFY(!planImport({one, one}, {QString(), QStringLiteral("Name"), QString()}));
    }

    void ofAChainTheRootIsMeant()
    {
        const test::Party middle = test::makeParty("Middle", &m_authority, true);
        const Imported chain = file("chain.pem", test::pem(middle.certificate) + test::pem(m_authority.certificate));
        const Result<ImportPlan> plan = planImport({sswan(AuthenticationMethod::EapMschapv2), chain}, {});
        QVERIFY(plan);
        QCOMPARE(plan->profiles.first().profile.gateway.certificates,
                 QList<QByteArray>{test::der(m_authority.certificate)});
        const test::Party other = test::makeParty("Other CA", nullptr, true);
        const Imported two = file("two.pem", test::pem(other.certificate) + test::pem(m_authority.certificate));
        QVERIFY(!planImport({sswan(AuthenticationMethod::EapMschapv2), two}, {}));
        QVERIFY(!planImport({sswan(AuthenticationMethod::Certificate), identityFile(), identityFile()}, {}));
    }

    void aFileWhoseAuthorityIsMissingIsNotSavedWithAnyOther()
    {
        Imported imported = sswan(AuthenticationMethod::EapMschapv2);
        imported.missingTrust.append({imported.profiles.first().id, QStringLiteral("/etc/ca.pem")});
        const Result<ImportPlan> plan = planImport({imported}, {});
        QVERIFY(plan);
        const Result<void> checked = checkPlan(*plan);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::GatewayTrustMissing);
        QCOMPARE(checked.error().arguments.value(QStringLiteral("expected")).toString(), QStringLiteral("/etc/ca.pem"));

        ImportWishes system;
        system.systemAuthorities = true;
        QVERIFY(checkPlan(*planImport({imported}, system)));
        const Result<ImportPlan> complete = planImport({imported, authorityFile()}, {});
        QVERIFY(complete);
        QVERIFY(checkPlan(*complete));
        QCOMPARE(complete->profiles.first().profile.gateway.certificates.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_import_plan.moc"
