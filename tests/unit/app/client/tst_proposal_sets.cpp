// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/proposal_sets.h"

#include "core/profile/default_proposals.h"
#include "core/profile/proposal_check.h"

#include <QTest>

using namespace sallyport;

namespace {

// What a profile calls an algorithm, what libcharon prints for it, what people read.
struct Row {
    const char* algorithm;
    const char* printed;
    const char* words;
};

constexpr Row kRows[] = {
    {"aes128gcm16", "AES_GCM_16_128", "AES-128-GCM"},
    {"aes128gcm128", "AES_GCM_16_128", "AES-128-GCM"},
    {"aes128gcm", "AES_GCM_16_128", "AES-128-GCM"},
    {"aes192gcm16", "AES_GCM_16_192", "AES-192-GCM"},
    {"aes192gcm128", "AES_GCM_16_192", "AES-192-GCM"},
    {"aes192gcm", "AES_GCM_16_192", "AES-192-GCM"},
    {"aes256gcm16", "AES_GCM_16_256", "AES-256-GCM"},
    {"aes256gcm128", "AES_GCM_16_256", "AES-256-GCM"},
    {"aes256gcm", "AES_GCM_16_256", "AES-256-GCM"},
    {"aes128ccm16", "AES_CCM_16_128", "AES-128-CCM"},
    {"aes256ccm16", "AES_CCM_16_256", "AES-256-CCM"},
    {"chacha20poly1305", "CHACHA20_POLY1305", "ChaCha20-Poly1305"},
    {"aes", "AES_CBC_128", "AES-128-CBC"},
    {"aes128", "AES_CBC_128", "AES-128-CBC"},
    {"aes192", "AES_CBC_192", "AES-192-CBC"},
    {"aes256", "AES_CBC_256", "AES-256-CBC"},
    {"aes128ctr", "AES_CTR_128", "AES-128-CTR"},
    {"aes192ctr", "AES_CTR_192", "AES-192-CTR"},
    {"aes256ctr", "AES_CTR_256", "AES-256-CTR"},
    {"sha256", "HMAC_SHA2_256_128", "SHA-256"},
    {"sha2_256", "HMAC_SHA2_256_128", "SHA-256"},
    {"sha384", "HMAC_SHA2_384_192", "SHA-384"},
    {"sha2_384", "HMAC_SHA2_384_192", "SHA-384"},
    {"sha512", "HMAC_SHA2_512_256", "SHA-512"},
    {"sha2_512", "HMAC_SHA2_512_256", "SHA-512"},
    {"aesxcbc", "AES_XCBC_96", "AES-XCBC"},
    {"aescmac", "AES_CMAC_96", "AES-CMAC"},
    {"prfsha256", "PRF_HMAC_SHA2_256", "SHA-256"},
    {"prfsha384", "PRF_HMAC_SHA2_384", "SHA-384"},
    {"prfsha512", "PRF_HMAC_SHA2_512", "SHA-512"},
    {"prfaesxcbc", "PRF_AES128_XCBC", "AES-XCBC"},
    {"prfaescmac", "PRF_AES128_CMAC", "AES-CMAC"},
    {"x25519", "CURVE_25519", "X25519 key exchange"},
    {"curve25519", "CURVE_25519", "X25519 key exchange"},
    {"x448", "CURVE_448", "X448 key exchange"},
    {"curve448", "CURVE_448", "X448 key exchange"},
    {"ecp256", "ECP_256", "ECP-256 key exchange"},
    {"ecp384", "ECP_384", "ECP-384 key exchange"},
    {"ecp521", "ECP_521", "ECP-521 key exchange"},
    {"ecp256bp", "ECP_256_BP", "Brainpool-256 key exchange"},
    {"ecp384bp", "ECP_384_BP", "Brainpool-384 key exchange"},
    {"ecp512bp", "ECP_512_BP", "Brainpool-512 key exchange"},
    {"modp2048", "MODP_2048", "MODP-2048 key exchange"},
    {"modp3072", "MODP_3072", "MODP-3072 key exchange"},
    {"modp4096", "MODP_4096", "MODP-4096 key exchange"},
    {"modp6144", "MODP_6144", "MODP-6144 key exchange"},
    {"modp8192", "MODP_8192", "MODP-8192 key exchange"},
    {"esn", "EXT_SEQ", "extended sequence numbers"},
    {"noesn", "NO_EXT_SEQ", ""},
};

} // namespace

class TestProposalSets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAlgorithmThatMayBeOfferedHasWords()
    {
        QStringList told;
        for (const Row& row : kRows) {
            told.append(QLatin1String(row.algorithm));
            QCOMPARE(proposalInWords(QLatin1String(row.printed)), QLatin1String(row.words));
        }
        QCOMPARE(told, allowedAlgorithms());
    }

    void whatWasNegotiatedIsWords_data()
    {
        QTest::addColumn<QString>("negotiated");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* negotiated, const char* words) {
            QTest::newRow(name) << QString::fromLatin1(negotiated) << QString::fromLatin1(words);
        };
        row("IKE", "AES_GCM_16_256/PRF_HMAC_SHA2_384/ECP_384", "AES-256-GCM, SHA-384, ECP-384 key exchange");
        row("IKE as %P prints it", "IKE:AES_GCM_16_128/PRF_HMAC_SHA2_256/CURVE_25519",
            "AES-128-GCM, SHA-256, X25519 key exchange");
        row("one hash for two uses", "IKE:AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048",
            "AES-256-CBC, SHA-256, MODP-2048 key exchange");
        row("two hashes", "IKE:AES_CBC_128/HMAC_SHA2_256_128/PRF_HMAC_SHA2_512/MODP_3072",
            "AES-128-CBC, SHA-256, SHA-512, MODP-3072 key exchange");
        row("ESP", "ESP:AES_GCM_16_256/NO_EXT_SEQ", "AES-256-GCM");
        row("ESP with a key exchange", "ESP:CHACHA20_POLY1305/ECP_256/EXT_SEQ",
            "ChaCha20-Poly1305, ECP-256 key exchange, extended sequence numbers");
        row("ChaCha20 with its length", "ESP:CHACHA20_POLY1305_256/NO_EXT_SEQ", "ChaCha20-Poly1305");
        row("what has no words stays", "IKE:SOMETHING_NEW_128/UNKNOWN_6_35", "SOMETHING_NEW_128, UNKNOWN_6_35");
        row("nothing", "", "");
        row("nothing behind the protocol", "ESP:", "");
    }
    void whatWasNegotiatedIsWords()
    {
        QFETCH(QString, negotiated);
        QTEST(proposalInWords(negotiated), "words");
    }

    void aFloodOfAlgorithmsIsBounded()
    {
        QVERIFY(proposalInWords(QString(100'000, QLatin1Char('A'))).size() <= 512);
        QVERIFY(proposalInWords(QStringLiteral("A%1/").repeated(50'000)).size() <= 512);
    }

    void theSetsKeepTheRules()
    {
        for (const ProposalSet set : {ProposalSet::Current, ProposalSet::Compatible}) {
            QVERIFY(checkProposal(ProposalProtocol::Ike, QStringLiteral("ike-proposal"), writtenOut(set, true)));
            QVERIFY(checkProposal(ProposalProtocol::Esp, QStringLiteral("esp-proposal"), writtenOut(set, false)));
        }
        QCOMPARE(writtenOut(ProposalSet::Current, true), defaultIkeProposal());
        QCOMPARE(writtenOut(ProposalSet::Current, false), defaultEspProposal());
        QVERIFY(writtenOut(ProposalSet::Custom, true).isEmpty());
    }

    void compatibleAddsToCurrentAndNothingWeak()
    {
        const Proposals compatible = proposalsOf(ProposalSet::Compatible);
        QVERIFY(compatible.ike.startsWith(defaultIkeProposal()));
        QVERIFY(compatible.esp.startsWith(defaultEspProposal()));
        for (const QString& text : {compatible.ike, compatible.esp}) {
            QVERIFY(text.contains(QLatin1String("aes256-aes128-sha256")));
            QVERIFY(text.contains(QLatin1String("modp2048")));
            for (const char* weak : {"sha1", "3des", "md5", "modp1024", "modp1536", "null"})
                QVERIFY2(!text.contains(QLatin1String(weak)), weak);
        }
    }

    void theSetIsKnownByItsText()
    {
        QCOMPARE(proposalSetOf({}), ProposalSet::Current);
        QCOMPARE(proposalsOf(ProposalSet::Current), Proposals());
        const Proposals writtenCurrent{defaultIkeProposal(), defaultEspProposal()};
        QCOMPARE(proposalSetOf(writtenCurrent), ProposalSet::Current);
        Proposals compatible = proposalsOf(ProposalSet::Compatible);
        QCOMPARE(proposalSetOf(compatible), ProposalSet::Compatible);
        compatible.ike = compatible.ike.toUpper().replace(QLatin1Char(','), QStringLiteral(",\n "));
        QCOMPARE(proposalSetOf(compatible), ProposalSet::Compatible);
        QCOMPARE(tidied(compatible), proposalsOf(ProposalSet::Compatible));
        compatible.esp.clear();
        QCOMPARE(proposalSetOf(compatible), ProposalSet::Custom);
        QCOMPARE(proposalSetOf({QStringLiteral("aes256gcm16-prfsha384-ecp384"), {}}), ProposalSet::Custom);
    }
};

QTEST_GUILESS_MAIN(TestProposalSets)
#include "tst_proposal_sets.moc"
