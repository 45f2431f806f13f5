// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/certificates/identity_chooser.h"

#include "app/gui/certificates/certificate_viewer.h"
#include "core/formats/certificate.h"
#include "core/formats/pkcs12.h"

#include "certificate_fixtures.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

class tst_IdentityChooser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_chooser.reset(); }
    void nothingIsChosenAtFirst();
    void aPkcs12StaysAsItCame();
    void anUnprotectedOneIsShownAtOnce();
    void itsCertificateIsSeenWithThePassword();
    void aWrongPasswordIsSaidInPlace();
    void aClearPemKeyGetsAPassword();
    void anEncryptedPemKeyKeepsItsPassword();
    void hostileFilesAreRefusedInPlace_data();
    void hostileFilesAreRefusedInPlace();
    void aNewKeyMovesToTheKeychainAtSaving();
    void aKeyInTheKeychainStaysThere();
    void withoutAKeychainItIsSaid();
    void aTokensCertificateIsChosenByKeyboard();
    void tabbingIntoTheTokensChoosesNone();
    void aTokenThatIsNotThereIsNamed();
    void anotherWayForgetsNothing();
    void removingLeavesNothing();
    void otherFieldsAreLeftAlone();
    void aLockedOneOnlyShows();

private:
    template <typename T> T* part(const char* name) const { return m_chooser->findChild<T*>(QLatin1String(name)); }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QString words() const { return part<QLabel>("chosen")->text(); }
    QString problem() const { return part<QLabel>("problem")->text(); }
    void choose(const char* name) const { part<QRadioButton>(name)->click(); }
    void answer(const char* password) const
    {
        QTest::keyClicks(part<QLineEdit>("password"), QLatin1String(password));
        QTest::keyClick(part<QLineEdit>("password"), Qt::Key_Return);
    }
    LocalSettings applied() const
    {
        LocalSettings local;
        m_chooser->applyTo(local);
        return local;
    }
    QByteArray pkcs12() const { return test::pkcs12(&m_chain.own, &m_chain.middle.certificate, "letmein"); }
    QList<Token> tokens() const
    {
        return {{QStringLiteral("Corp card"),
                 QStringLiteral("Maker"),
                 QStringLiteral("1"),
                 {{QStringLiteral("pkcs11:token=Corp%20card;object=alice;type=cert"), QStringLiteral("alice's key"),
                   m_chain.ownDer()},
                  {QStringLiteral("pkcs11:token=Corp%20card;object=other;type=cert"), QStringLiteral("other"), {}}}}};
    }

    std::unique_ptr<IdentityChooser> m_chooser;
    fixtures::Chain m_chain;
    QTemporaryDir m_folder;
};

void tst_IdentityChooser::init()
{
    m_chooser = std::make_unique<IdentityChooser>();
    m_chooser->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chooser.get()));
    m_chooser->activateWindow();
}

void tst_IdentityChooser::nothingIsChosenAtFirst()
{
    QCOMPARE(words(), QStringLiteral("No certificate is chosen."));
    QVERIFY(part<QRadioButton>("file")->isChecked());
    QVERIFY(!part<QPushButton>("view")->isVisible());
    QVERIFY(!part<QPushButton>("remove")->isVisible());
    QVERIFY(!part<QWidget>("passwordCard")->isVisible());
    QCOMPARE(m_chooser->check().error().code, ErrorCode::ClientKeyMissing);
    QCOMPARE(applied(), LocalSettings());
}

void tst_IdentityChooser::aPkcs12StaysAsItCame()
{
    QSignalSpy changed(m_chooser.get(), &IdentityChooser::changed);
    const QByteArray bytes = pkcs12();
    m_chooser->takeFiles({fixtures::written(path("alice.p12"), bytes)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(applied().pkcs12, bytes);
    QVERIFY(!applied().keyInKeychain);
    QVERIFY(m_chooser->check());
    QVERIFY(!part<QWidget>("passwordCard")->isVisible()); // asked when connecting
    QCOMPARE(words(), QStringLiteral("A key and its certificate, closed by a password. The key is kept in the "
                                     "profile, as it came."));
    QVERIFY(problem().isEmpty());
}

void tst_IdentityChooser::anUnprotectedOneIsShownAtOnce()
{
    m_chooser->takeFiles({fixtures::written(path("open.p12"), test::pkcs12(&m_chain.own, nullptr, ""))});
    QVERIFY2(words().startsWith(QLatin1String("alice, issued by Example Issuing CA 2, valid for another 23 days. ")),
             qPrintable(words()));
}

void tst_IdentityChooser::itsCertificateIsSeenWithThePassword()
{
    LocalSettings local;
    local.pkcs12 = pkcs12();
    m_chooser->setLocal(local);
    QSignalSpy changed(m_chooser.get(), &IdentityChooser::changed);
    part<QPushButton>("view")->click();
    QVERIFY(part<QWidget>("passwordCard")->isVisible());
    QTRY_VERIFY(part<QLineEdit>("password")->hasFocus());
    answer("letmein");
    auto* viewer = m_chooser->findChild<CertificateViewer*>();
    QVERIFY(viewer != nullptr && viewer->isVisible());
    QCOMPARE(*certificateFromBytes(viewer->chosenPem()), m_chain.ownDer());
    QVERIFY(words().startsWith(QLatin1String("alice, ")));
    QCOMPARE(changed.size(), 0); // looking changes nothing
    QCOMPARE(applied(), local);
    QVERIFY(part<QLineEdit>("password")->text().isEmpty());
}

void tst_IdentityChooser::aWrongPasswordIsSaidInPlace()
{
    LocalSettings local;
    local.pkcs12 = pkcs12();
    m_chooser->setLocal(local);
    part<QPushButton>("view")->click();
    answer("wrong");
    QVERIFY(problem().startsWith(QLatin1String("The password for the certificate does not fit. ")));
    QVERIFY(part<QWidget>("passwordCard")->isVisible());
    QVERIFY(part<QLineEdit>("password")->text().isEmpty());
    answer("letmein");
    QVERIFY(problem().isEmpty());
}

void tst_IdentityChooser::aClearPemKeyGetsAPassword()
{
    QSignalSpy changed(m_chooser.get(), &IdentityChooser::changed);
    m_chooser->takeFiles({fixtures::written(path("alice.crt"), test::pem(m_chain.own.certificate)),
                          fixtures::written(path("alice.key"), test::pem(m_chain.own.key))});
    QVERIFY(part<QLabel>("passwordText")->text().contains(QLatin1String("not protected")));
    QVERIFY(applied().pkcs12.isEmpty()); // never in the clear
    QVERIFY(!m_chooser->check());
    QCOMPARE(words(), QStringLiteral("alice.crt is not in use yet: its password is missing."));
    answer("chosen just now");
    QVERIFY(m_chooser->check());
    const Result<Credentials> opened =
        openPkcs12(QStringLiteral("x"), applied().pkcs12, Secret::fromString(QStringLiteral("chosen just now")));
    QVERIFY(opened);
    QCOMPARE(opened->certificates.first(), m_chain.ownDer());
    QVERIFY(words().startsWith(QLatin1String("alice, issued by ")));
    QVERIFY(!part<QWidget>("passwordCard")->isVisible());
    QVERIFY(!changed.isEmpty());
}

void tst_IdentityChooser::anEncryptedPemKeyKeepsItsPassword()
{
    m_chooser->takeFiles({fixtures::written(path("both.pem"), test::pem(m_chain.own.certificate) +
                                                                  test::pem(m_chain.own.key, "from the admin"))});
    QVERIFY(part<QLabel>("passwordText")->text().startsWith(QLatin1String("Type the password of the key.")));
    answer("wrong");
    QVERIFY(problem().startsWith(QLatin1String("The password for the certificate does not fit. ")));
    QVERIFY(applied().pkcs12.isEmpty());
    answer("from the admin");
    QVERIFY(problem().isEmpty());
    QVERIFY(openPkcs12(QStringLiteral("x"), applied().pkcs12, Secret::fromString(QStringLiteral("from the admin"))));
}

void tst_IdentityChooser::hostileFilesAreRefusedInPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("title");
    const test::Party other = test::makeParty("other", nullptr, false);
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("hostile is neither a certificate nor a key");
    QTest::newRow("text") << QByteArray("<b>me</b>") << QStringLiteral("hostile is neither a certificate nor a key");
    QTest::newRow("no key") << test::pem(m_chain.own.certificate)
                            << QStringLiteral("hostile has no private key in it.");
    QTest::newRow("another's key") << test::pem(m_chain.own.certificate) + test::pem(other.key)
                                   << QStringLiteral("The private key belongs to another certificate");
    QTest::newRow("cut off") << test::pem(m_chain.own.certificate) + test::pem(m_chain.own.key).chopped(40)
                             << QStringLiteral("The file is damaged");
    QTest::newRow("too large") << QByteArray(9 * 1024 * 1024, '-')
                               << QStringLiteral("The file is too large for a profile");
    QTest::newRow("a huge PKCS#12") << pkcs12() + QByteArray(2 * 1024 * 1024, 'x') << QString();
    QTest::newRow("PKCS#12 cut off") << pkcs12().chopped(100) << QString();
    QTest::newRow("years of work") << test::pkcs12Of({{&m_chain.own, nullptr}}, "", 6'000'000) << QString();
}

void tst_IdentityChooser::hostileFilesAreRefusedInPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, title);
    LocalSettings before;
    before.pkcs12 = pkcs12();
    m_chooser->setLocal(before);
    QSignalSpy changed(m_chooser.get(), &IdentityChooser::changed);
    m_chooser->takeFiles({fixtures::written(path("hostile"), bytes)});
    QVERIFY(part<QLabel>("problem")->isVisible());
    QVERIFY2(problem().startsWith(title), qPrintable(problem()));
    QCOMPARE(part<QLabel>("problem")->textFormat(), Qt::PlainText);
    QCOMPARE(applied(), before); // what was chosen is still there
    QCOMPARE(changed.size(), 0);
}

void tst_IdentityChooser::aNewKeyMovesToTheKeychainAtSaving()
{
    choose("keychain");
    QVERIFY(!applied().keyInKeychain); // nothing to keep there yet
    const QByteArray bytes = pkcs12();
    m_chooser->takeFiles({fixtures::written(path("alice.p12"), bytes)});
    QVERIFY(applied().keyInKeychain);
    QCOMPARE(applied().pkcs12, bytes);
    QVERIFY(words().endsWith(QLatin1String("The key moves to the keychain when you save.")));
    choose("file");
    QVERIFY(!applied().keyInKeychain);
    QCOMPARE(applied().pkcs12, bytes);
}

void tst_IdentityChooser::aKeyInTheKeychainStaysThere()
{
    LocalSettings local;
    local.keyInKeychain = true;
    m_chooser->setLocal(local);
    m_chooser->setKnownCertificates({m_chain.ownDer()});
    QVERIFY(part<QRadioButton>("keychain")->isChecked());
    QCOMPARE(words(), QStringLiteral("alice, issued by Example Issuing CA 2, valid for another 23 days. The key is in "
                                     "the keychain."));
    QVERIFY(m_chooser->check());
    QCOMPARE(applied(), local);
    choose("file"); // its bytes are not here
    QVERIFY(!m_chooser->check());
    QVERIFY(part<QLabel>("fileText")->text().contains(QLatin1String("choose its file again")));
    choose("keychain");
    QCOMPARE(applied(), local);
}

void tst_IdentityChooser::withoutAKeychainItIsSaid()
{
    m_chooser->setKeychainAvailable(false);
    QVERIFY(!part<QRadioButton>("keychain")->isEnabled());
    LocalSettings local;
    local.keyInKeychain = true;
    m_chooser->setLocal(local);
    QVERIFY(part<QLabel>("fileText")->text().startsWith(QLatin1String("This desktop has no keychain that answers.")));
}

void tst_IdentityChooser::aTokensCertificateIsChosenByKeyboard()
{
    QSignalSpy wanted(m_chooser.get(), &IdentityChooser::tokensWanted);
    QSignalSpy changed(m_chooser.get(), &IdentityChooser::changed);
    choose("token");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(part<QLabel>("tokenText")->text(), QStringLiteral("Looking…"));
    m_chooser->setTokens({});
    QCOMPARE(part<QLabel>("tokenText")->text(), QStringLiteral("No token was found. Insert it and look again."));
    part<QPushButton>("lookAgain")->click();
    QCOMPARE(wanted.size(), 2);
    m_chooser->setTokens(tokens());
    auto* list = part<QListWidget>("tokens");
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(QLatin1String("on Corp card (alice's key)")));
    changed.clear();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(applied().token, tokens().first().certificates.first().uri);
    QVERIFY(applied().pkcs12.isEmpty() && !applied().keyInKeychain);
    QVERIFY(m_chooser->check());
    QVERIFY(words().startsWith(QLatin1String("alice, issued by ")));
    part<QPushButton>("view")->click();
    QVERIFY(m_chooser->findChild<CertificateViewer*>() != nullptr);
}

void tst_IdentityChooser::tabbingIntoTheTokensChoosesNone()
{
    choose("token");
    m_chooser->setTokens(tokens());
    part<QPushButton>("lookAgain")->setFocus();
    QTest::keyClick(part<QPushButton>("lookAgain"), Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_VERIFY(part<QListWidget>("tokens")->hasFocus());
    QVERIFY(applied().token.isEmpty());
}

void tst_IdentityChooser::aTokenThatIsNotThereIsNamed()
{
    LocalSettings local;
    local.token = tokens().first().certificates.first().uri;
    m_chooser->setLocal(local);
    QCOMPARE(words(), QStringLiteral("alice, on a token that is not seen now."));
    QVERIFY(!part<QPushButton>("view")->isVisible());
    m_chooser->setTokensFailed(
        Error::of(ErrorCode::ServiceUnreachable, {{QStringLiteral("socket"), QStringLiteral("/run/x")},
                                                  {QStringLiteral("reason"), QStringLiteral("no")}}));
    QVERIFY(!part<QLabel>("tokenText")->text().isEmpty());
    m_chooser->setTokens(tokens());
    QCOMPARE(part<QListWidget>("tokens")->currentRow(), 0);
    QCOMPARE(applied(), local);
}

void tst_IdentityChooser::anotherWayForgetsNothing()
{
    LocalSettings local;
    local.pkcs12 = pkcs12();
    m_chooser->setLocal(local);
    choose("token");
    QVERIFY(applied().pkcs12.isEmpty());
    QVERIFY(!m_chooser->check());
    choose("file");
    QCOMPARE(applied(), local);
}

void tst_IdentityChooser::removingLeavesNothing()
{
    LocalSettings local;
    local.pkcs12 = pkcs12();
    m_chooser->setLocal(local);
    QSignalSpy changed(m_chooser.get(), &IdentityChooser::changed);
    part<QPushButton>("remove")->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(applied(), LocalSettings());
    QCOMPARE(words(), QStringLiteral("No certificate is chosen."));
    local.pkcs12.clear();
    local.token = tokens().first().certificates.first().uri;
    m_chooser->setLocal(local);
    m_chooser->setTokens(tokens());
    part<QPushButton>("remove")->click();
    QCOMPARE(applied(), LocalSettings());
    QVERIFY(part<QListWidget>("tokens")->selectedItems().isEmpty());
}

void tst_IdentityChooser::otherFieldsAreLeftAlone()
{
    LocalSettings local;
    local.userName = QStringLiteral("alice");
    local.identity = QStringLiteral("alice@example.org");
    local.aaaServer = QStringLiteral("aaa.example.org");
    const LocalSettings before = local;
    m_chooser->setLocal(local);
    m_chooser->applyTo(local);
    QCOMPARE(local, before);
}

void tst_IdentityChooser::aLockedOneOnlyShows()
{
    LocalSettings local;
    local.pkcs12 = pkcs12();
    m_chooser->setLocal(local);
    m_chooser->setReadOnly(true);
    for (const char* name : {"file", "keychain", "token"})
        QVERIFY(!part<QRadioButton>(name)->isEnabled());
    QVERIFY(!part<QPushButton>("choose")->isEnabled());
    QVERIFY(!part<QPushButton>("remove")->isEnabled());
    QVERIFY(part<QPushButton>("view")->isEnabled());
    m_chooser->takeFiles({fixtures::written(path("other.p12"), pkcs12())});
    QCOMPARE(applied(), local);
}

QTEST_MAIN(tst_IdentityChooser)
#include "tst_identity_chooser.moc"
