// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/proposal_check.h"

#include <QTest>

using namespace sallyport;

class TestProposalCheck : public QObject {
    Q_OBJECT

    static Result<void> check(ProposalProtocol protocol, const char* text)
    {
        return checkProposal(protocol, QStringLiteral("ike-proposal"), QString::fromLatin1(text));
    }

private Q_SLOTS:
    void currentProposalsPass()
    {
        for (const char* text :
             {"", "aes256gcm16-prfsha384-x25519", "aes256gcm16-aes128gcm16-prfsha384-prfsha256-ecp384-modp3072",
              "chacha20poly1305-prfsha256-curve25519", "aes128-sha256-modp2048",
              "aes256gcm16-prfsha512-ecp521,aes256-sha512-modp4096"})
            QVERIFY2(check(ProposalProtocol::Ike, text), text);
        for (const char* text :
             {"", "aes256gcm16", "aes256gcm16-x25519-noesn", "aes256-sha256-modp2048", "chacha20poly1305"})
            QVERIFY2(check(ProposalProtocol::Esp, text), text);
    }

    void weakAlgorithmsAreRefusedByName_data()
    {
        QTest::addColumn<QString>("algorithm");
        for (const char* name :
             {"null",    "des",        "3des",        "blowfish",     "cast128",      "md5",          "md5_128",
              "prfmd5",  "sha",        "sha1",        "sha1_160",     "prfsha1",      "sha256_96",    "modpnull",
              "modp768", "modp1024",   "modp1536",    "modp1024s160", "modp2048s224", "modp2048s256", "ecp192",
              "ecp224",  "aes128gcm8", "aes256gcm12", "aes256gmac"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void weakAlgorithmsAreRefusedByName()
    {
        QFETCH(QString, algorithm);
        const QString proposal = QStringLiteral("aes256-sha256-prfsha256-modp2048-") + algorithm;
        for (const ProposalProtocol protocol : {ProposalProtocol::Ike, ProposalProtocol::Esp}) {
            const Result<void> checked = checkProposal(protocol, QStringLiteral("esp-proposal"), proposal);
            QVERIFY(!checked);
            QCOMPARE(checked.error().code, ErrorCode::ProfileFieldInvalid);
            QCOMPARE(checked.error().arguments.value(QStringLiteral("value")).toString(), algorithm);
            QCOMPARE(checked.error().arguments.value(QStringLiteral("rule")).toString(),
                     QStringLiteral("weak algorithms are never used"));
        }
    }

    void proposalsThatCharonCouldNotUseAreRefused()
    {
        for (const char* text :
             {"aes256gcm16-prfsha384", "aes256gcm16-x25519", "prfsha256-x25519", "aes256-prfsha256-x25519",
              "aes256gcm16-aes256-sha256-prfsha256-x25519", "AES256GCM16-prfsha384-x25519", "aes256 -sha256", "-", ",",
              "aes256gcm16-prfsha384-x25519,", "aes512-sha256-modp2048", "$(reboot)"})
            QVERIFY2(!check(ProposalProtocol::Ike, text), text);
        for (const char* text : {"x25519", "aes256", "aes256gcm16-aes128-sha256"})
            QVERIFY2(!check(ProposalProtocol::Esp, text), text);
    }

    void lengthAndNumberAreBounded()
    {
        QVERIFY(!checkProposal(ProposalProtocol::Esp, QString(), QString(100000, QLatin1Char('a'))));
        QStringList many(17, QStringLiteral("aes256gcm16"));
        QVERIFY(!checkProposal(ProposalProtocol::Esp, QString(), many.join(QLatin1Char(','))));
        many.removeLast();
        QVERIFY(checkProposal(ProposalProtocol::Esp, QString(), many.join(QLatin1Char(','))));
    }
};

QTEST_GUILESS_MAIN(TestProposalCheck)
#include "tst_proposal_check.moc"
