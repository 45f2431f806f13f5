// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window asks of a person to sign in, and what it sends.
#include "app/gui/connect_switch.h"
#include "app/gui/theme.h"
#include "desktop_fixture.h"

#include <QApplication>
#include <QJsonDocument>
#include <QPushButton>

using namespace sallyport;

class tst_DesktopSignIn : public QObject, test::DesktopFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { prepare(); }
    void cleanup() { takeDown(); }
    void aWrongPasswordShowsTheCardAndAsksAgain();
    void aCertificateProfileOpensItsPkcs12Here();
    void cancelTakesTheQuestionBackWithoutARequest();
    void aPromptOfTheServiceIsAnswered();
    void keyAndPasswordAreAskedOneAfterTheOther();
    void aPreSharedKeyIsAskedForAndMustBeStrong();
    void aCodeIsAnsweredAndAMessageRead();
    void connectWhenPossibleUsesThePasswordGiven();
};

void tst_DesktopSignIn::aWrongPasswordShowsTheCardAndAsksAgain()
{
    makeDesktop();
    QTRY_VERIFY(page().connectSwitch().isEnabled());
    page().connectSwitch().click();
    typePassword(QStringLiteral("wrong"));
    QTRY_COMPARE(m_service->received(QStringLiteral("connect")).size(), 1);
    m_service->tell(fixtures::connecting(ConnectPhase::SigningIn, true));
    m_service->tell(fixtures::failed(fixtures::signInRefused()));
    QTRY_VERIFY(problem()->isVisible());
    QCOMPARE(problem()->findChild<QLabel*>(QStringLiteral("title"))->text(),
             QStringLiteral("The gateway refused the sign-in"));
    QVERIFY(prompt()->isVisible());
    QVERIFY(passwordField()->hasFocus());
    QCOMPARE(prompt()->findChild<QLabel*>(QStringLiteral("problem"))->text(),
             QStringLiteral("The gateway refused the sign-in"));
    QCOMPARE(m_service->received(QStringLiteral("connect")).size(), 1); // never again by itself
    typePassword(QStringLiteral("right"));
    QTRY_COMPARE(m_service->received(QStringLiteral("connect")).size(), 2);
}

void tst_DesktopSignIn::aCertificateProfileOpensItsPkcs12Here()
{
    makeDesktop();
    QTRY_VERIFY(page().connectSwitch().isEnabled());
    m_desktop->window().chooseProfile(fixtures::warehouse().id);
    page().connectSwitch().click();
    typePassword(QStringLiteral("not it"));
    QTRY_VERIFY(
        prompt()->findChild<QLabel*>(QStringLiteral("problem"))->text().contains(QStringLiteral("does not fit")));
    QVERIFY(m_service->received(QStringLiteral("connect")).isEmpty());
    typePassword(QStringLiteral("letmein"));
    QTRY_COMPARE(m_service->received(QStringLiteral("connect")).size(), 1);
    const QJsonObject sent = m_service->received(QStringLiteral("connect")).first();
    const QJsonObject credentials = sent.value(QLatin1String("credentials")).toObject();
    QVERIFY(credentials.contains(QLatin1String("privateKey")));
    QVERIFY(!credentials.contains(QLatin1String("password")));
    QVERIFY(!QJsonDocument(sent).toJson().contains("p12"));
}

void tst_DesktopSignIn::cancelTakesTheQuestionBackWithoutARequest()
{
    makeDesktop();
    QTRY_VERIFY(page().connectSwitch().isEnabled());
    page().connectSwitch().click();
    QTRY_VERIFY(prompt()->isVisible());
    QTest::keyClicks(passwordField(), QStringLiteral("half"));
    QCOMPARE(page().connectSwitch().text(), QStringLiteral("Cancel"));
    page().connectSwitch().click();
    QVERIFY(!prompt()->isVisible());
    QVERIFY(passwordField()->text().isEmpty());
    page().connectSwitch().click();
    QTRY_VERIFY(prompt()->isVisible());
    QTest::keyClick(passwordField(), Qt::Key_Escape);
    QVERIFY(!prompt()->isVisible());
    QTest::qWait(50);
    QVERIFY(m_service->received(QStringLiteral("connect")).isEmpty());
    QVERIFY(m_service->received(QStringLiteral("disconnect")).isEmpty());
}

void tst_DesktopSignIn::aPromptOfTheServiceIsAnswered()
{
    makeDesktop();
    QTRY_VERIFY(page().connectSwitch().isEnabled());
    m_desktop->window().chooseProfile(fixtures::warehouse().id);
    m_desktop->window().hide();
    ConnectionStatus waiting = fixtures::connecting(ConnectPhase::SigningIn, true);
    waiting.state = ConnectionState::AwaitingUser;
    m_service->tell(waiting);
    Prompt asked;
    asked.id = QStringLiteral("p-1");
    asked.profileId = fixtures::office().id;
    asked.profileName = fixtures::office().name;
    asked.userName = QStringLiteral("alice");
    asked.expires = QDateTime::currentDateTimeUtc().addSecs(60);
    m_service->raise(asked);
    QTRY_VERIFY(m_desktop->window().isVisible()); // it comes to the front, on the right profile
    QCOMPARE(m_desktop->window().chosenProfile(), fixtures::office().id);
    typePassword(QStringLiteral("for the prompt"));
    QTRY_COMPARE(m_service->received(QStringLiteral("answerPrompt")).size(), 1);
    const QJsonObject answer = m_service->received(QStringLiteral("answerPrompt")).first();
    QCOMPARE(answer.value(QLatin1String("prompt")).toString(), QStringLiteral("p-1"));
    QCOMPARE(answer.value(QLatin1String("credentials")).toObject().value(QLatin1String("password")).toString(),
             QStringLiteral("for the prompt"));

    asked.id = QStringLiteral("p-2");
    m_service->raise(asked);
    QTRY_VERIFY(prompt()->isVisible());
    m_service->withdraw(QStringLiteral("p-2"));
    QTRY_VERIFY(!prompt()->isVisible());

    asked.id = QStringLiteral("p-3");
    m_service->raise(asked);
    QTRY_VERIFY(prompt()->isVisible());
    QTest::keyClick(passwordField(), Qt::Key_Escape);
    QTRY_COMPARE(m_service->received(QStringLiteral("answerPrompt")).size(), 2);
    QCOMPARE(m_service->received(QStringLiteral("answerPrompt")).last().value(QLatin1String("cancel")).toBool(), true);
}

void tst_DesktopSignIn::keyAndPasswordAreAskedOneAfterTheOther()
{
    Profile profile = fixtures::warehouse();
    profile.method = AuthenticationMethod::CertificateThenEap;
    profile.local.userName = QStringLiteral("dora");
    QVERIFY(ProfileLibrary(m_folder->filePath(QStringLiteral("profiles"))).save(profile));
    makeDesktop();
    QTRY_VERIFY(page().connectSwitch().isEnabled());
    m_desktop->window().chooseProfile(profile.id);
    page().connectSwitch().click();
    const auto* title = prompt()->findChild<QLabel*>(QStringLiteral("title"));
    QTRY_VERIFY(title->text().contains(QStringLiteral("certificate file")));
    typePassword(QStringLiteral("letmein"));
    QTRY_VERIFY(title->text().contains(QStringLiteral("dora")));
    QVERIFY(m_service->received(QStringLiteral("connect")).isEmpty());
    typePassword(QStringLiteral("open-sesame"));
    QTRY_COMPARE(m_service->received(QStringLiteral("connect")).size(), 1);
    const QJsonObject sent = m_service->received(QStringLiteral("connect")).first();
    const QJsonObject credentials = sent.value(QLatin1String("credentials")).toObject();
    QVERIFY(credentials.contains(QLatin1String("privateKey")));
    QCOMPARE(credentials.value(QLatin1String("password")).toString(), QStringLiteral("open-sesame"));
}

void tst_DesktopSignIn::aPreSharedKeyIsAskedForAndMustBeStrong()
{
    Profile profile = fixtures::office();
    profile.method = AuthenticationMethod::PreSharedKey;
    QVERIFY(ProfileLibrary(m_folder->filePath(QStringLiteral("profiles"))).save(profile));
    makeDesktop();
    QTRY_VERIFY(page().connectSwitch().isEnabled());
    m_desktop->window().chooseProfile(profile.id);
    page().connectSwitch().click();
    typePassword(QStringLiteral("password"));
    const auto* card = prompt()->findChild<QLabel*>(QStringLiteral("problem"));
    QTRY_COMPARE(card->text(), QStringLiteral("The pre-shared key is too easy to guess"));
    QVERIFY(m_service->received(QStringLiteral("connect")).isEmpty());
    typePassword(QStringLiteral("wQ7xLm2vRt9zKp4sHd8nBc"));
    QTRY_COMPARE(m_service->received(QStringLiteral("connect")).size(), 1);
    const QJsonObject sent = m_service->received(QStringLiteral("connect")).first();
    QCOMPARE(sent.value(QLatin1String("credentials")).toObject().value(QLatin1String("preSharedKey")).toString(),
             QStringLiteral("wQ7xLm2vRt9zKp4sHd8nBc"));
}

void tst_DesktopSignIn::aCodeIsAnsweredAndAMessageRead()
{
    makeDesktop();
    QTRY_VERIFY(page().connectSwitch().isEnabled());
    ConnectionStatus waiting = fixtures::connecting(ConnectPhase::SigningIn, true);
    waiting.state = ConnectionState::AwaitingUser;
    m_service->tell(waiting);
    Prompt asked;
    asked.id = QStringLiteral("p-1");
    asked.profileId = fixtures::office().id;
    asked.kind = PromptKind::OneTimeCode;
    asked.serverText = QStringLiteral("Enter the <b>code</b>\x1b");
    asked.expires = QDateTime::currentDateTimeUtc().addSecs(60);
    m_service->raise(asked);
    typePassword(QStringLiteral("123456"));
    QTRY_COMPARE(m_service->received(QStringLiteral("answerPrompt")).size(), 1);
    QCOMPARE(m_service->received(QStringLiteral("answerPrompt"))
                 .first()
                 .value(QLatin1String("credentials"))
                 .toObject()
                 .value(QLatin1String("password"))
                 .toString(),
             QStringLiteral("123456"));

    asked.id = QStringLiteral("p-2");
    asked.kind = PromptKind::Message;
    m_service->raise(asked);
    QTRY_VERIFY(prompt()->isVisible());
    QCOMPARE(prompt()->findChild<QLabel*>(QStringLiteral("serverText"))->text(),
             QStringLiteral("Enter the <b>code</b>"));
    prompt()->findChild<QPushButton*>(QStringLiteral("submit"))->click();
    QTRY_COMPARE(m_service->received(QStringLiteral("answerPrompt")).size(), 2);
    const QJsonObject read = m_service->received(QStringLiteral("answerPrompt")).last();
    QVERIFY(!read.contains(QLatin1String("cancel")));
    QVERIFY(read.value(QLatin1String("credentials")).toObject().isEmpty());
    QVERIFY(m_keychain.entries.isEmpty());
}

void tst_DesktopSignIn::connectWhenPossibleUsesThePasswordGiven()
{
    const QString socket = m_folder->filePath(QStringLiteral("s"));
    m_desktop = std::make_unique<Desktop>(DesktopSetup{socket, serviceCheck(socket), m_keychain,
                                                       m_folder->filePath(QStringLiteral("profiles")),
                                                       m_folder->filePath(QStringLiteral("window.ini"))});
    QVERIFY(!m_desktop->connectWhenPossible(QStringLiteral("Nowhere"), std::nullopt));
    QVERIFY(m_desktop->connectWhenPossible(QStringLiteral("warehouse"), Secret::fromString(QStringLiteral("letmein"))));
    m_desktop->window().show();
    m_desktop->begin({});
    QTRY_COMPARE(m_service->received(QStringLiteral("connect")).size(), 1);
    QCOMPARE(m_desktop->window().chosenProfile(), fixtures::warehouse().id);
    QVERIFY(!prompt()->isVisible());
}

QTEST_MAIN(tst_DesktopSignIn)
#include "tst_desktop_sign_in.moc"
