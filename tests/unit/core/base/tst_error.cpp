// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QMetaEnum>
#include <QTest>

#include <cerrno>

using namespace sallyport;

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeComesBackFromItsName()
    {
        const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
        for (int i = 0; i < codes.keyCount(); ++i) {
            const auto code = static_cast<ErrorCode>(codes.value(i));
            QCOMPARE(errorCodeFromName(errorCodeName(code)), code);
        }
    }

    void aCodeOfANewerServiceIsInternalAndKeepsItsName()
    {
        const Error error = errorFromJson({{QStringLiteral("code"), QStringLiteral("BrandNew")}});
        QCOMPARE(error.code, ErrorCode::Internal);
        QCOMPARE(error.arguments.value(QStringLiteral("reason")).toString(), QStringLiteral("BrandNew"));
    }

    void argumentsTravelAndAreBounded()
    {
        QJsonObject arguments{{QStringLiteral("names"), QJsonArray{QStringLiteral("a"), QStringLiteral("b")}},
                              {QStringLiteral("nested"), QJsonObject{{QStringLiteral("x"), 1}}},
                              {QStringLiteral("long"), QString(100000, QLatin1Char('x'))}};
        const Error error = errorFromJson(errorToJson(Error::of(ErrorCode::GatewayNameMismatch, arguments)));
        QCOMPARE(error.code, ErrorCode::GatewayNameMismatch);
        QCOMPARE(error.arguments.value(QStringLiteral("names")).toArray().size(), 2);
        QVERIFY(!error.arguments.contains(QStringLiteral("nested")));
        QCOMPARE(error.arguments.value(QStringLiteral("long")).toString().size(), 4096);
        for (int i = 0; i < 100; ++i)
            arguments.insert(QString::number(i), i);
        QCOMPARE(errorFromJson(errorToJson(Error::of(ErrorCode::Internal, arguments))).arguments.size(), 16);
    }

    void theChainNamesEachCause()
    {
        Error inner = Error::of(ErrorCode::Internal).withOsError(EPERM);
        const Error outer =
            Error::of(ErrorCode::RouteNotApplied, {{QStringLiteral("route"), QStringLiteral("10.1.0.0/16")}})
                .causedBy(std::move(inner));
        const QString chain = errorChain(outer);
        QVERIFY(chain.startsWith(QLatin1String("RouteNotApplied route=10.1.0.0/16 <- Internal")));
        QVERIFY(chain.contains(QLatin1String("errno=1")));
    }

    void onlyFailuresThatTimeCanMendAreRetried()
    {
        QVERIFY(isWorthRetrying(ErrorCode::GatewaySilent));
        QVERIFY(isWorthRetrying(ErrorCode::GatewayLost));
        QVERIFY(!isWorthRetrying(ErrorCode::SignInRefused));
        QVERIFY(!isWorthRetrying(ErrorCode::GatewayUntrusted));
        QVERIFY(!isWorthRetrying(ErrorCode::ProposalRefused));
    }

    void aResultHoldsItsValueOrItsError()
    {
        const Result<int> good(7);
        QVERIFY(good);
        QCOMPARE(*good, 7);
        const Result<int> bad(Error::of(ErrorCode::TimedOut));
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::TimedOut);
        QVERIFY_EXCEPTION_THROWN((void)bad.value(), std::bad_variant_access);
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
