// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/token_lister.h"
#include "service_rig.h"

#include <QSemaphore>
#include <QThread>

using namespace sallyport;

namespace {

const QString kOk = QStringLiteral("ok");

// A card that answers when it is let.
class SlowDirectory final : public TokenDirectory {
public:
    Result<QList<TokenCertificate>> list() override
    {
        asked.release();
        allowed.acquire();
        thread = QThread::currentThread();
        return answer;
    }

    QSemaphore asked;
    QSemaphore allowed;
    QThread* thread = nullptr;
    Result<QList<TokenCertificate>> answer = QList<TokenCertificate>();
};

TokenCertificate certificate(const QString& token, const QString& label, const QByteArray& der = "der")
{
    return {QStringLiteral("pkcs11:token=%1;object=%2").arg(token, label),
            token,
            QStringLiteral("ACME"),
            QStringLiteral("17"),
            label,
            der};
}

QJsonArray tokensOf(const Result<QJsonObject>& answer)
{
    return answer->value(QLatin1String("tokens")).toArray();
}

} // namespace

class TestTokenLister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutADirectoryThereAreNoTokens()
    {
        ServiceRig rig;
        TestCaller caller(rig, 1000);
        const auto answer = caller.call("listTokens");
        QVERIFY(static_cast<bool>(answer));
        QVERIFY(answer->contains(QLatin1String("tokens")));
        QVERIFY(tokensOf(answer).isEmpty());
    }

    void onlyWhoControlsMayAsk()
    {
        const auto directory = std::make_shared<SlowDirectory>();
        ServiceRig rig(directory);
        rig.authority.refuse(Action::Control);
        TestCaller stranger(rig, 1001);
        QCOMPARE(stranger.outcome("listTokens"), QStringLiteral("NotAllowed"));
        QCOMPARE(directory->asked.available(), 0);
    }

    void paramsAreRefused()
    {
        ServiceRig rig;
        TestCaller caller(rig, 1000);
        QCOMPARE(caller.outcome("listTokens", {{QStringLiteral("module"), QStringLiteral("/tmp/evil.so")}}),
                 QStringLiteral("RequestMalformed"));
    }

    // The loop goes on meanwhile, and a second question is turned away.
    void aSlowCardHoldsNobodyUp()
    {
        const auto directory = std::make_shared<SlowDirectory>();
        ServiceRig rig(directory);
        directory->answer = QList<TokenCertificate>{certificate(QStringLiteral("Card"), QStringLiteral("Ada"))};
        TestCaller caller(rig, 1000);
        TestCaller another(rig, 1001);
        caller.ask("listTokens", {});
        QTRY_COMPARE(directory->asked.available(), 1);
        QCOMPARE(another.outcome("status"), kOk);
        QCOMPARE(another.outcome("listTokens"), QStringLiteral("LimitExceeded"));
        QVERIFY(!caller.answer);
        directory->allowed.release();
        QTRY_VERIFY(caller.answer.has_value());
        QCOMPARE(tokensOf(*caller.answer).size(), 1);
        QVERIFY(directory->thread != QThread::currentThread());
        directory->allowed.release();
        QCOMPARE(another.outcome("listTokens"), kOk); // the next may ask
    }

    void aCallerWhoLeavesDoesNoHarm()
    {
        const auto directory = std::make_shared<SlowDirectory>();
        ServiceRig rig(directory);
        auto caller = std::make_unique<TestCaller>(rig, 1000);
        caller->ask("listTokens", {});
        QTRY_COMPARE(directory->asked.available(), 1);
        caller.reset();
        TestCaller another(rig, 1000);
        directory->allowed.release(100);
        QTRY_COMPARE(another.outcome("listTokens"), kOk);
    }

    void aFaultIsToldAsItIs()
    {
        const auto directory = std::make_shared<SlowDirectory>();
        directory->answer = Error::of(ErrorCode::TokenUnusable);
        directory->allowed.release();
        ServiceRig rig(directory);
        TestCaller caller(rig, 1000);
        QCOMPARE(caller.outcome("listTokens"), QStringLiteral("TokenUnusable"));
    }

    void theServiceMayGoWhileACardIsAsked()
    {
        const auto directory = std::make_shared<SlowDirectory>();
        ServiceRig rig(directory);
        TestCaller caller(rig, 1000);
        caller.ask("listTokens", {});
        QTRY_COMPARE(directory->asked.available(), 1);
        directory->allowed.release();
        rig.service.reset();
        QTRY_VERIFY(caller.answer.has_value()); // that the service is gone
        QVERIFY(!*caller.answer);
    }

    void eachTokenIsThereOnceWithItsCertificates()
    {
        TokenCertificate twin = certificate(QStringLiteral("Card"), QStringLiteral("Twin"));
        twin.serial = QStringLiteral("18");
        const QJsonArray tokens = tokensToJson({certificate(QStringLiteral("Card"), QStringLiteral("Ada")),
                                                certificate(QStringLiteral("Key"), QStringLiteral("Ada")), twin,
                                                certificate(QStringLiteral("Card"), QStringLiteral("Ada 2"))})
                                      .value(QLatin1String("tokens"))
                                      .toArray();
        QCOMPARE(tokens.size(), 3);
        const QJsonObject card = tokens.first().toObject();
        QCOMPARE(card.value(QLatin1String("label")).toString(), QStringLiteral("Card"));
        QCOMPARE(card.value(QLatin1String("manufacturer")).toString(), QStringLiteral("ACME"));
        QCOMPARE(card.value(QLatin1String("serial")).toString(), QStringLiteral("17"));
        const QJsonArray certificates = card.value(QLatin1String("certificates")).toArray();
        QCOMPARE(certificates.size(), 2);
        QCOMPARE(certificates.last().toObject(),
                 (QJsonObject{{QStringLiteral("uri"), QStringLiteral("pkcs11:token=Card;object=Ada 2")},
                              {QStringLiteral("label"), QStringLiteral("Ada 2")},
                              {QStringLiteral("certificate"), QStringLiteral("ZGVy")}}));
    }

    void moreThanAMessageHoldsIsLeftOut()
    {
        QList<TokenCertificate> many;
        for (int i = 0; i < 200; ++i)
            many.append(certificate(QStringLiteral("Card"), QString(100000, QLatin1Char('x')), QByteArray(60000, 'd')));
        const Result<QJsonObject> answer = tokensToJson(many);
        QVERIFY(ipc::encode(ipc::Response{1, answer}).size() < ipc::kMaxLineBytes);
        QVERIFY(!tokensOf(answer).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTokenLister)
#include "tst_token_lister.moc"
