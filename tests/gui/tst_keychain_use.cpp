// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/app/client/fake_keychain.h"
#include "app/client/service_check.h"
#include "app/gui/connect_switch.h"
#include "app/gui/connection_page.h"
#include "app/gui/desktop.h"
#include "app/gui/problem_card.h"
#include "app/gui/prompt_card.h"
#include "tests/gui/fake_service.h"
#include "tests/gui/fixtures.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using test::FakeKeychain;

// What the window does with the keychain between "Connect" and "Connected".
class tst_KeychainUse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSavedPasswordIsUsedWithoutAsking();
    void aPasswordIsSavedOnceItHasProvedRight();
    void aWrongPasswordIsNeverSaved();
    void aSavedPasswordThatIsRefusedIsAskedForAnew();
    void aLockedKeychainIsSaidAndThePasswordAskedFor();
    void aSilentKeychainCanBeCancelled();
    void aKeyInTheKeychainIsFetchedToConnect();
    void aSaveThatFailsIsSaidBesideTheConnection();

private:
    ConnectionPage& page() const { return m_desktop->window().page(); }
    PromptCard* prompt() const { return page().findChild<PromptCard*>(); }
    template <typename T> T* part(const char* name) const { return prompt()->findChild<T*>(QLatin1String(name)); }
    void type(const QString& password, bool keep) const;
    QString passwordSent() const;
    void saveInKeychain(const QString& profileId, SecretKind kind, const QByteArray& bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeKeychain m_keychain;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<Desktop> m_desktop;
};

void tst_KeychainUse::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = {};
    const QString socket = m_folder->filePath(QStringLiteral("s"));
    m_service = std::make_unique<FakeService>(socket);
    QVERIFY(m_service->start());
    ProfileLibrary library(m_folder->filePath(QStringLiteral("profiles")));
    QVERIFY(library.save(fixtures::office()));
    m_desktop = std::make_unique<Desktop>(DesktopSetup{socket, serviceCheck(socket), m_keychain,
                                                       m_folder->filePath(QStringLiteral("profiles")),
                                                       m_folder->filePath(QStringLiteral("window.ini"))});
    m_desktop->window().show();
    m_desktop->begin({});
    QVERIFY(QTest::qWaitForWindowExposed(&m_desktop->window()));
    QTRY_VERIFY(page().connectSwitch().isEnabled());
}

void tst_KeychainUse::cleanup()
{
    m_desktop.reset();
    m_service.reset();
    m_folder.reset();
}

void tst_KeychainUse::type(const QString& password, bool keep) const
{
    QTRY_VERIFY(prompt()->isVisible());
    QVERIFY(part<QCheckBox>("keep")->isVisible());
    QVERIFY(!part<QCheckBox>("keep")->isChecked()); // a choice, never the default
    part<QCheckBox>("keep")->setChecked(keep);
    part<QLineEdit>("password")->setText(password);
    QTest::keyClick(part<QLineEdit>("password"), Qt::Key_Return);
}

QString tst_KeychainUse::passwordSent() const
{
    const QList<QJsonObject> sent = m_service->received(QStringLiteral("connect"));
    return sent.isEmpty()
               ? QString()
               : sent.last().value(QLatin1String("credentials")).toObject().value(QLatin1String("password")).toString();
}

void tst_KeychainUse::saveInKeychain(const QString& profileId, SecretKind kind, const QByteArray& bytes)
{
    m_keychain.entries.insert(FakeKeychain::keyOf(kind, profileId), {QStringLiteral("Example Office"), bytes});
}

void tst_KeychainUse::aSavedPasswordIsUsedWithoutAsking()
{
    saveInKeychain(fixtures::office().id, SecretKind::Password, "open-sesame");
    page().connectSwitch().click();
    QTRY_COMPARE(passwordSent(), QStringLiteral("open-sesame"));
    QVERIFY(!prompt()->isVisible());
}

void tst_KeychainUse::aPasswordIsSavedOnceItHasProvedRight()
{
    page().connectSwitch().click();
    type(QStringLiteral("open-sesame"), true);
    QTRY_COMPARE(passwordSent(), QStringLiteral("open-sesame"));
    m_service->tell(fixtures::connecting(ConnectPhase::SigningIn, true));
    QTest::qWait(50);
    QVERIFY(m_keychain.entries.isEmpty());
    m_service->tell(fixtures::connected(true, false));
    QTRY_COMPARE(m_keychain.entries.size(), 1);
    QCOMPARE(m_keychain.entries.firstKey(), FakeKeychain::keyOf(SecretKind::Password, fixtures::office().id));
    QCOMPARE(m_keychain.entries.first().bytes, QByteArray("open-sesame"));
}

void tst_KeychainUse::aWrongPasswordIsNeverSaved()
{
    page().connectSwitch().click();
    type(QStringLiteral("wrong"), true);
    QTRY_COMPARE(passwordSent(), QStringLiteral("wrong"));
    m_service->tell(fixtures::connecting(ConnectPhase::SigningIn, true));
    m_service->tell(fixtures::failed(fixtures::signInRefused()));
    type(QStringLiteral("right"), false);
    QTRY_COMPARE(passwordSent(), QStringLiteral("right"));
    m_service->tell(fixtures::connected(true, false));
    QTRY_COMPARE(page().connectSwitch().text(), QStringLiteral("Disconnect"));
    QVERIFY(m_keychain.entries.isEmpty());
}

void tst_KeychainUse::aSavedPasswordThatIsRefusedIsAskedForAnew()
{
    saveInKeychain(fixtures::office().id, SecretKind::Password, "old");
    page().connectSwitch().click();
    QTRY_COMPARE(passwordSent(), QStringLiteral("old"));
    m_service->tell(fixtures::connecting(ConnectPhase::SigningIn, true));
    m_service->tell(fixtures::failed(fixtures::signInRefused()));
    type(QStringLiteral("new"), true);
    QTRY_COMPARE(m_service->received(QStringLiteral("connect")).size(), 2); // once each, nothing by itself
    m_service->tell(fixtures::connected(true, false));
    QTRY_COMPARE(m_keychain.entries.first().bytes, QByteArray("new"));
}

void tst_KeychainUse::aLockedKeychainIsSaidAndThePasswordAskedFor()
{
    m_keychain.failure = Error::of(ErrorCode::KeychainLocked, {{QStringLiteral("entry"), QStringLiteral("Office")}});
    page().connectSwitch().click();
    QTRY_VERIFY(prompt()->isVisible());
    QCOMPARE(part<QLabel>("problem")->text(), QStringLiteral("The keychain is locked"));
    type(QStringLiteral("open-sesame"), false);
    QTRY_COMPARE(passwordSent(), QStringLiteral("open-sesame"));
}

void tst_KeychainUse::aSilentKeychainCanBeCancelled()
{
    m_keychain.isSilent = true;
    page().connectSwitch().click();
    QTRY_COMPARE(page().findChild<QLabel*>(QStringLiteral("state"))->text(), QStringLiteral("Asking the keychain"));
    QCOMPARE(page().connectSwitch().text(), QStringLiteral("Cancel"));
    page().connectSwitch().click();
    QTRY_COMPARE(page().connectSwitch().text(), QStringLiteral("Connect"));
    QVERIFY(m_service->received(QStringLiteral("connect")).isEmpty());
}

void tst_KeychainUse::aKeyInTheKeychainIsFetchedToConnect()
{
    Profile moved = fixtures::warehouse();
    saveInKeychain(moved.id, SecretKind::Pkcs12, moved.local.pkcs12);
    saveInKeychain(moved.id, SecretKind::Pkcs12Password, "letmein");
    moved.local.pkcs12.clear();
    moved.local.keyInKeychain = true;
    QVERIFY(m_desktop->library().replaceAll({moved}));
    m_desktop->window().chooseProfile(moved.id);
    QTRY_COMPARE(m_desktop->window().chosenProfile(), moved.id);
    page().connectSwitch().click();
    QTRY_COMPARE(m_service->received(QStringLiteral("connect")).size(), 1);
    const QJsonObject sent = m_service->received(QStringLiteral("connect")).first();
    QVERIFY(sent.value(QLatin1String("credentials")).toObject().contains(QLatin1String("privateKey")));
    QVERIFY(!prompt()->isVisible());
}

void tst_KeychainUse::aSaveThatFailsIsSaidBesideTheConnection()
{
    page().connectSwitch().click();
    type(QStringLiteral("open-sesame"), true);
    QTRY_COMPARE(passwordSent(), QStringLiteral("open-sesame"));
    m_keychain.failure = Error::of(ErrorCode::KeychainSilent, {{QStringLiteral("seconds"), 10}});
    m_service->tell(fixtures::connected(true, false));
    auto* problem = page().findChild<ProblemCard*>(QStringLiteral("problem"));
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(problem->findChild<QLabel*>(QStringLiteral("title"))->text(),
             QStringLiteral("The keychain does not answer"));
    QCOMPARE(page().connectSwitch().text(), QStringLiteral("Disconnect"));
}

QTEST_MAIN(tst_KeychainUse)
#include "tst_keychain_use.moc"
