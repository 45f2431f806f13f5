// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/proposals.h"

#include <QTest>

using namespace sallyport;

class TestProposals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreOfTheCurrentSet()
    {
        const QByteArrayList allowed{"aes256gcm16", "aes128gcm16", "chacha20poly1305", "prfsha384", "prfsha256",
                                     "prfsha512",   "x25519",      "ecp256",           "ecp384",    "ecp521",
                                     "modp3072",    "modp4096",    "modp2048"};
        const QByteArrayList all = defaultIkeProposals() + defaultEspProposals();
        QCOMPARE(all.size(), 3);
        for (const QByteArray& proposal : all) {
            for (const QByteArray& algorithm : proposal.split('-'))
                QVERIFY2(allowed.contains(algorithm), algorithm.constData());
        }
    }

    void smallestGroupComesLast() { QVERIFY(defaultIkeProposals().first().endsWith("-modp2048")); }

    void profileTextIsCutAtCommasAndSpaces()
    {
        QCOMPARE(proposalsFromProfile(QStringLiteral(" aes256-sha256-modp2048,  aes128gcm16-prfsha256-ecp256 ")),
                 (QByteArrayList{"aes256-sha256-modp2048", "aes128gcm16-prfsha256-ecp256"}));
        QCOMPARE(proposalsFromProfile(QString()), QByteArrayList());
    }
};

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
