// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/field_problems.h"

#include <QTest>

using namespace sallyport;

class tst_FieldProblems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodProfileHasNone();
    void allOfThemAreNamedAtOnce();
    void theFirstIsTheOneThatValidationNames();
    void aFieldIsNamedOnce();
    void whatOnlyKeepsFromConnectingIsAHint();
    void aHintIsSilentAboutWhatIsNotTypedYet();
    void wordsSayTheRule();

private:
    static Profile office();
    static QStringList fieldsOf(const QList<FieldProblem>& problems)
    {
        QStringList fields;
        for (const FieldProblem& problem : problems)
            fields.append(problem.field);
        return fields;
    }
};

Profile tst_FieldProblems::office()
{
    Profile profile;
    profile.id = QStringLiteral("1b4e28ba-2fa1-4d2f-883f-b9a761bde3fb");
    profile.name = QStringLiteral("Office");
    profile.gateway.host = QStringLiteral("vpn.example.org");
    profile.local.userName = QStringLiteral("alice");
    return profile;
}

void tst_FieldProblems::aGoodProfileHasNone()
{
    QCOMPARE(fieldsOf(fieldProblems(office())), QStringList());
    QCOMPARE(fieldsOf(fieldHints(office())), QStringList());
}

void tst_FieldProblems::allOfThemAreNamedAtOnce()
{
    Profile profile = office();
    profile.name.clear();
    profile.gateway.host = QStringLiteral("no host");
    profile.gateway.port = 0;
    profile.exchange.deadPeerSeconds = 1;
    profile.exchange.ikeRekeySeconds = 2;
    profile.mtu = 12;
    profile.espProposal = QStringLiteral("3des-sha1");
    profile.tags = {QString()};
    profile.local.userName.clear();
    QCOMPARE(fieldsOf(fieldProblems(profile)),
             (QStringList{QStringLiteral("name"), QStringLiteral("remote.addr"), QStringLiteral("remote.port"),
                          QStringLiteral("esp-proposal"), QStringLiteral("sallyport.deadPeerSeconds"),
                          QStringLiteral("sallyport.ikeRekeySeconds"), QStringLiteral("mtu"),
                          QStringLiteral("sallyport.tags"), QStringLiteral("local.eap_id")}));
}

void tst_FieldProblems::theFirstIsTheOneThatValidationNames()
{
    Profile profile = office();
    profile.mtu = 12;
    profile.local.userName.clear();
    const Result<void> valid = validateProfile(profile);
    QVERIFY(!valid);
    QCOMPARE(fieldProblems(profile).first().field, valid.error().arguments.value(QLatin1String("field")).toString());
    QCOMPARE(fieldProblems(profile).size(), 2);
}

void tst_FieldProblems::aFieldIsNamedOnce()
{
    Profile profile = office();
    profile.gateway.certificates = QList<QByteArray>(20, QByteArray());
    QCOMPARE(fieldsOf(fieldProblems(profile)), QStringList{QStringLiteral("remote.cert")});
}

void tst_FieldProblems::whatOnlyKeepsFromConnectingIsAHint()
{
    Profile profile = office();
    profile.method = AuthenticationMethod::EapTtls;
    QVERIFY(fieldProblems(profile).isEmpty());
    QCOMPARE(fieldsOf(fieldHints(profile)), QStringList{QStringLiteral("sallyport.aaaServer")});
    profile.gateway.host = QStringLiteral("192.0.2.1"); // no name that a public authority would vouch for
    QCOMPARE(fieldsOf(fieldHints(profile)), QStringList{QStringLiteral("remote.id")});
}

void tst_FieldProblems::aHintIsSilentAboutWhatIsNotTypedYet()
{
    Profile profile = office();
    profile.gateway.host.clear();
    QCOMPARE(fieldsOf(fieldProblems(profile)), QStringList{QStringLiteral("remote.addr")});
    QVERIFY(fieldHints(profile).isEmpty());
    profile.gateway.identity = QStringLiteral("*.example.org"); // a problem itself: not said twice
    QVERIFY(fieldHints(profile).isEmpty());
}

void tst_FieldProblems::wordsSayTheRule()
{
    Profile profile = office();
    profile.name.clear();
    profile.mtu = 12;
    const QList<FieldProblem> problems = fieldProblems(profile);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problemWords(problems.at(0).error), QStringLiteral("Still missing."));
    QCOMPARE(problemWords(problems.at(1).error),
             QStringLiteral("\"12\" can't be used; the rule is: 0, or 576 to 9000."));
}

QTEST_GUILESS_MAIN(tst_FieldProblems)
#include "tst_field_problems.moc"
