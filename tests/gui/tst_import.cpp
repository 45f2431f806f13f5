// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/app/client/fake_keychain.h"
#include "app/gui/actions.h"
#include "app/gui/import_controller.h"
#include "app/gui/main_window.h"
#include "app/gui/profile_list_model.h"
#include "app/gui/report_model.h"
#include "tests/gui/fixtures.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace sallyport;

class tst_Import : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void previewShowsEachSettingAndSavesOnClick();
    void cancelSavesNothing();
    void replacingIsSaidBefore();
    void oneBadFileHoldsAllBack();
    void aBrokenFileIsOneClearSentence_data();
    void aBrokenFileIsOneClearSentence();
    void anAuthorityBecomesAProfileWithNameAndGateway();
    void anAuthorityIsAddedToTheProfileThatWasChosen();
    void aPkcs12BecomesACertificateProfile();
    void aWrongPkcs12PasswordIsSaidAndAskedAgain();
    void aProfileWithoutUserNameAsksForIt();
    void aPasswordThatCameWithItGoesToTheKeychainOnlyIfWanted_data();
    void aPasswordThatCameWithItGoesToTheKeychainOnlyIfWanted();
    void aKeychainThatRefusesIsSaidAndTheProfileIsSaved();
    void anotherGatewayForgetsTheSavedPasswords();
    void passwordsThatCanNotBeForgottenAreSaid();
    void aFolderIsReadWithWhatItsFilesName();
    void pastedTextIsAFileToo();
    void droppedFilesAreHandedOn();
    void reportModelIsAProperModel();

private:
    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray sswan(const QByteArray& user = "\"local\":{\"eap_id\":\"alice\"},") const;
    template <typename T> T* part(const char* name) const
    {
        return m_controller->dialog()->findChild<T*>(QString::fromLatin1(name));
    }
    QPushButton* save() const { return part<QPushButton>("save"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileLibrary> m_library;
    test::FakeKeychain m_keychain;
    SecretStore m_secrets{m_keychain};
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ImportController> m_controller;
};

void tst_Import::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<ProfileLibrary>(m_folder->filePath(QStringLiteral("profiles")));
    m_window = std::make_unique<QWidget>();
    m_keychain = {};
    m_controller = std::make_unique<ImportController>(*m_library, m_secrets, *m_window);
}

void tst_Import::cleanup()
{
    m_controller.reset();
    m_window.reset();
    m_library.reset();
    m_folder.reset();
}

QString tst_Import::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

QByteArray tst_Import::sswan(const QByteArray& user) const
{
    return "{\"uuid\":\"1f0e6a52-4f3c-4f35-9f3e-0d5d6c1a2b01\",\"name\":\"Example Office\",\"type\":\"ikev2-eap\"," +
           user + "\"remote\":{\"addr\":\"vpn.example.org\"},\"apps\":[\"org.example.mail\"]}";
}

void tst_Import::previewShowsEachSettingAndSavesOnClick()
{
    QSignalSpy imported(m_controller.get(), &ImportController::imported);
    m_controller->start({write(QStringLiteral("office.sswan"), sswan())});
    QVERIFY(m_controller->dialog()->isVisible());
    QVERIFY(m_library->profiles().isEmpty());
    const QAbstractItemModel* report = part<QTableView>("report")->model();
    QStringList keys;
    QString apps;
    for (int row = 0; row < report->rowCount(); ++row) {
        keys.append(report->index(row, ReportModel::Setting).data().toString());
        if (keys.last() == QLatin1String("apps"))
            apps = report->index(row, ReportModel::WhatHappens).data().toString();
    }
    QVERIFY(keys.contains(QStringLiteral("remote.addr")));
    QVERIFY2(apps.contains(QStringLiteral("not applied")), qPrintable(apps));
    QVERIFY(part<QLabel>("summary")->text().contains(QStringLiteral("vpn.example.org")));
    save()->click();
    QCOMPARE(m_library->profiles().size(), 1);
    QCOMPARE(m_library->profiles().first().local.userName, QStringLiteral("alice"));
    QCOMPARE(imported.size(), 1);
    QCOMPARE(imported.first().first().toString(), fixtures::office().id);
    QTRY_VERIFY(m_controller->dialog() == nullptr);
}

void tst_Import::cancelSavesNothing()
{
    m_controller->start({write(QStringLiteral("office.sswan"), sswan())});
    part<QPushButton>("cancel")->click();
    QTRY_VERIFY(m_controller->dialog() == nullptr);
    QVERIFY(m_library->profiles().isEmpty());
}

void tst_Import::replacingIsSaidBefore()
{
    Profile old = fixtures::office();
    old.name = QStringLiteral("Old office");
    QVERIFY(m_library->save(old));
    m_controller->start({write(QStringLiteral("office.sswan"), sswan())});
    QVERIFY(part<QLabel>("notice")->text().contains(QStringLiteral("Old office")));
    save()->click();
    QCOMPARE(m_library->profiles().size(), 1);
    QCOMPARE(m_library->profiles().first().name, QStringLiteral("Example Office"));
}

void tst_Import::oneBadFileHoldsAllBack()
{
    m_controller->start(
        {write(QStringLiteral("office.sswan"), sswan()), write(QStringLiteral("broken.sswan"), sswan().chopped(20))});
    QVERIFY(!save()->isEnabled());
    QVERIFY(!part<QFrame>("problem")->isHidden());
    QVERIFY(part<QLabel>("problemText")->text().contains(QStringLiteral("broken.sswan")));
}

void tst_Import::aBrokenFileIsOneClearSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("evidence");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("foreign") << QByteArray("#!/bin/sh\necho hello\n") << QStringLiteral("none of the formats");
    QTest::newRow("no gateway") << QByteArray("{\"uuid\":\"1f0e6a52-4f3c-4f35-9f3e-0d5d6c1a2b01\",\"name\":\"x\","
                                              "\"type\":\"ikev2-eap\",\"remote\":{}}")
                                << QStringLiteral("remote.addr");
    QTest::newRow("binary") << QByteArray(3000, '\x01') << QStringLiteral("none of the formats");
}

void tst_Import::aBrokenFileIsOneClearSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, evidence);
    m_controller->start({write(QStringLiteral("given.sswan"), bytes)});
    QVERIFY(!save()->isEnabled());
    QVERIFY(!part<QLabel>("problemTitle")->text().isEmpty());
    QVERIFY2(part<QLabel>("problemText")->text().contains(evidence), qPrintable(part<QLabel>("problemText")->text()));
    QVERIFY(m_library->profiles().isEmpty());
}

void tst_Import::anAuthorityBecomesAProfileWithNameAndGateway()
{
    m_controller->start({write(QStringLiteral("ca.pem"), fixtures::authorityPem())});
    QVERIFY(!save()->isEnabled());
    part<QLineEdit>("gateway")->setText(QStringLiteral("vpn.example.org"));
    QVERIFY(!save()->isEnabled());
    part<QLineEdit>("user")->setText(QStringLiteral("alice"));
    QVERIFY(save()->isEnabled());
    save()->click();
    QCOMPARE(m_library->profiles().size(), 1);
    const Profile profile = m_library->profiles().first();
    QCOMPARE(profile.name, QStringLiteral("vpn.example.org"));
    QCOMPARE(profile.method, AuthenticationMethod::EapMschapv2);
    QCOMPARE(profile.local.userName, QStringLiteral("alice"));
    QVERIFY(!profile.gateway.certificates.isEmpty());
}

void tst_Import::anAuthorityIsAddedToTheProfileThatWasChosen()
{
    QVERIFY(m_library->save(fixtures::office()));
    m_controller->start({write(QStringLiteral("ca.pem"), fixtures::authorityPem())});
    auto* target = part<QComboBox>("target");
    target->setCurrentIndex(target->findData(fixtures::office().id));
    QVERIFY(part<QLineEdit>("gateway")->isHidden());
    QVERIFY(save()->isEnabled());
    save()->click();
    QCOMPARE(m_library->profiles().size(), 1);
    QCOMPARE(m_library->profiles().first().name, QStringLiteral("Example Office"));
    QVERIFY(!m_library->profiles().first().gateway.certificates.isEmpty());
    QCOMPARE(m_library->profiles().first().method, AuthenticationMethod::EapMschapv2);
}

void tst_Import::aPkcs12BecomesACertificateProfile()
{
    m_controller->start({write(QStringLiteral("bob.p12"), fixtures::clientPkcs12(QStringLiteral("letmein")))});
    QVERIFY(part<QLineEdit>("user")->isHidden());
    part<QLineEdit>("gateway")->setText(QStringLiteral("vpn.example.org"));
    part<QLineEdit>("name")->setText(QStringLiteral("Bob's"));
    save()->click();
    QCOMPARE(m_library->profiles().size(), 1);
    QCOMPARE(m_library->profiles().first().name, QStringLiteral("Bob's"));
    QCOMPARE(m_library->profiles().first().method, AuthenticationMethod::Certificate);
    QVERIFY(!m_library->profiles().first().local.pkcs12.isEmpty());
}

void tst_Import::aWrongPkcs12PasswordIsSaidAndAskedAgain()
{
    m_controller->start({write(QStringLiteral("bob.p12"), fixtures::clientPkcs12(QStringLiteral("letmein")))});
    auto* password = part<QLineEdit>("password");
    QVERIFY(!part<QWidget>("passwordRow")->isHidden());
    password->setText(QStringLiteral("wrong"));
    part<QPushButton>("openFile")->click();
    QVERIFY(password->text().isEmpty());
    QVERIFY(!part<QFrame>("problem")->isHidden());
    QVERIFY(part<QLabel>("problemTitle")->text().contains(QStringLiteral("does not fit")));
    QVERIFY(!save()->isEnabled());
    password->setText(QStringLiteral("letmein"));
    QTest::keyClick(password, Qt::Key_Return);
    QVERIFY(part<QFrame>("problem")->isHidden());
    QVERIFY(m_controller->dialog()->isVisible()); // Return in that field does not save
    const QAbstractItemModel* report = part<QTableView>("report")->model();
    QVERIFY(report->index(0, ReportModel::Value).data().toString().contains(QStringLiteral("bob")));
}

void tst_Import::aProfileWithoutUserNameAsksForIt()
{
    m_controller->start({write(QStringLiteral("office.sswan"), sswan({}))});
    QVERIFY(!save()->isEnabled());
    QVERIFY(part<QComboBox>("target")->isHidden());
    part<QLineEdit>("user")->setText(QStringLiteral("carol"));
    save()->click();
    QCOMPARE(m_library->profiles().size(), 1);
    QCOMPARE(m_library->profiles().first().local.userName, QStringLiteral("carol"));
}

void tst_Import::aPasswordThatCameWithItGoesToTheKeychainOnlyIfWanted_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::newRow("kept") << true;
    QTest::newRow("dropped") << false;
}

void tst_Import::aPasswordThatCameWithItGoesToTheKeychainOnlyIfWanted()
{
    QFETCH(bool, wanted);
    m_controller->start({write(QStringLiteral("office.sswan"),
                               sswan("\"local\":{\"eap_id\":\"alice\",\"shared_secret\":\"hunter2\"},"))});
    QVERIFY(!part<QCheckBox>("keepSecrets")->isHidden());
    QVERIFY(!part<QCheckBox>("keepSecrets")->isChecked());
    part<QCheckBox>("keepSecrets")->setChecked(wanted);
    save()->click();
    QTRY_VERIFY(m_controller->dialog() == nullptr);
    QCOMPARE(m_library->profiles().size(), 1);
    QCOMPARE(m_keychain.entries.size(), wanted ? 1 : 0);
    if (wanted)
        QCOMPARE(m_keychain.entries.first().bytes, QByteArray("hunter2"));
}

void tst_Import::aKeychainThatRefusesIsSaidAndTheProfileIsSaved()
{
    m_keychain.failure = Error::of(ErrorCode::KeychainLocked, {{QStringLiteral("entry"), QStringLiteral("Office")}});
    m_controller->start({write(QStringLiteral("office.sswan"),
                               sswan("\"local\":{\"eap_id\":\"alice\",\"shared_secret\":\"hunter2\"},"))});
    part<QCheckBox>("keepSecrets")->setChecked(true);
    save()->click();
    QTRY_VERIFY(!part<QFrame>("problem")->isHidden());
    QVERIFY(part<QLabel>("problemTitle")->text().contains(QStringLiteral("are saved")));
    QVERIFY(part<QLabel>("problemText")->text().contains(QStringLiteral("locked")));
    QVERIFY(save()->isHidden());
    QCOMPARE(m_library->profiles().size(), 1);
}

void tst_Import::anotherGatewayForgetsTheSavedPasswords()
{
    Profile old = fixtures::office();
    old.gateway.host = QStringLiteral("old.example.org");
    QVERIFY(m_library->save(old));
    for (const SecretKind kind : {SecretKind::Password, SecretKind::PreSharedKey, SecretKind::Pkcs12})
        m_keychain.entries.insert(test::FakeKeychain::keyOf(kind, old.id), {old.name, "old"});
    m_controller->start({write(QStringLiteral("office.sswan"),
                               sswan("\"local\":{\"eap_id\":\"alice\",\"shared_secret\":\"hunter2\"},"))});
    part<QCheckBox>("keepSecrets")->setChecked(true);
    save()->click();
    QTRY_VERIFY(m_controller->dialog() == nullptr);
    QCOMPARE(m_library->profiles().first().gateway.host, QStringLiteral("vpn.example.org"));
    QCOMPARE(m_keychain.entries.size(), 2);
    QCOMPARE(m_keychain.entries.value(test::FakeKeychain::keyOf(SecretKind::Password, old.id)).bytes,
             QByteArray("hunter2"));
    QVERIFY(m_keychain.entries.contains(test::FakeKeychain::keyOf(SecretKind::Pkcs12, old.id)));
    QVERIFY(m_window->findChild<QMessageBox*>() == nullptr);
}

void tst_Import::passwordsThatCanNotBeForgottenAreSaid()
{
    Profile old = fixtures::office();
    old.gateway.host = QStringLiteral("old.example.org");
    QVERIFY(m_library->save(old));
    m_keychain.failure = Error::of(ErrorCode::KeychainLocked, {{QStringLiteral("entry"), old.name}});
    m_controller->start({write(QStringLiteral("office.sswan"), sswan())});
    save()->click();
    QTRY_VERIFY(m_controller->dialog() == nullptr);
    const auto* warning = m_window->findChild<QMessageBox*>(QStringLiteral("keptPasswords"));
    QVERIFY(warning != nullptr);
    QVERIFY(warning->text().contains(QStringLiteral("“Example Office”")));
    QVERIFY(warning->informativeText().contains(QStringLiteral("locked")));
}

void tst_Import::aFolderIsReadWithWhatItsFilesName()
{
    m_controller->start({QStringLiteral(SALLYPORT_TEST_DATA "/profiles/nmconnection")});
    const ReportModel* report = qobject_cast<ReportModel*>(part<QTableView>("report")->model());
    QVERIFY(report != nullptr);
    QVERIFY(report->isTitle(0)); // several files, each with its own lines
    QVERIFY(part<QLabel>("summary")->text().contains(QStringLiteral("gateway")));
    const int all = report->rowCount();
    part<QCheckBox>("onlyExceptions")->setChecked(true);
    QVERIFY(report->rowCount() < all);
}

void tst_Import::pastedTextIsAFileToo()
{
    m_controller->startWithText(QString::fromUtf8(sswan()));
    save()->click();
    QCOMPARE(m_library->profiles().size(), 1);
    m_controller->startWithText(QStringLiteral("  "));
    QTRY_VERIFY(m_controller->dialog() == nullptr);
}

void tst_Import::droppedFilesAreHandedOn()
{
    ProfileListModel model;
    Actions actions;
    MainWindow window(model, actions);
    QSignalSpy dropped(&window, &MainWindow::filesDropped);
    const QString path = write(QStringLiteral("office.sswan"), sswan());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path), QUrl(QStringLiteral("https://example.org/x.sswan"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QApplication::sendEvent(&window, &enter));
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList{path});

    QMimeData words;
    words.setText(QStringLiteral("no file"));
    QDragEnterEvent refused(QPoint(10, 10), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    refused.ignore();
    QApplication::sendEvent(&window, &refused);
    QVERIFY(!refused.isAccepted());
}

void tst_Import::reportModelIsAProperModel()
{
    ReportModel model(ReportModel::Direction::Import);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<ReportLine> lines{
        {QStringLiteral("name"), QStringLiteral("Office"), ReportLine::Verdict::Applied, {}},
        {QStringLiteral("x"), QStringLiteral("1"), ReportLine::Verdict::Kept, QStringLiteral("kept, but")},
        {QStringLiteral("y"), QStringLiteral("2"), ReportLine::Verdict::Refused, QStringLiteral("why")}};
    model.setSections({{QStringLiteral("office.sswan"), lines}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ReportModel::WhatHappens).data().toString(), QStringLiteral("Applied"));
    QCOMPARE(model.index(1, ReportModel::WhatHappens).data().toString(), QStringLiteral("Kept, but"));
    QCOMPARE(model.index(2, ReportModel::WhatHappens).data().toString(), QStringLiteral("Refused: why"));
    model.setOnlyExceptions(true);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.count(ReportLine::Verdict::Applied), 1);
    model.setSections({{QStringLiteral("a"), lines}, {QStringLiteral("b"), lines}});
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(model.isTitle(0) && !model.isTitle(1) && model.isTitle(3));
    QCOMPARE(model.index(3, 0).data().toString(), QStringLiteral("b"));
    model.setSections({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(tst_Import)
#include "tst_import.moc"
