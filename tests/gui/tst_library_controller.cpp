// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/app/client/fake_keychain.h"
#include "app/client/profile_backup.h"
#include "app/gui/library_controller.h"
#include "app/gui/report_model.h"
#include "tests/gui/fixtures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using test::FakeKeychain;

class tst_LibraryController : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void renamingChangesTheNameOnly();
    void tagsAreSplitAtCommas();
    void aCopyHasAnIdOfItsOwn();
    void deletingAsksAndTakesTheKeychainsEntriesAlong();
    void forgettingPasswordsKeepsTheKey();
    void aFormatThatCannotCarryTheProfileSaysWhy();
    void anExportSaysWhatItCarriesAndWritesTheFile();
    void savedPasswordsGoOutOnlyWhenAskedForAndWithAWarning();
    void aBackupHoldsEveryProfile();
    void aManagedProfileCannotBeRenamed();

private:
    template <typename T> T* dialog() const { return m_window->findChild<T*>(); }
    template <typename T> T* part(const char* name) const
    {
        return m_controller->exportDialog()->findChild<T*>(QLatin1String(name));
    }
    void answer(const QString& text) const;
    void choose(const char* format) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileLibrary> m_library;
    FakeKeychain m_keychain;
    SecretStore m_secrets{m_keychain};
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<LibraryController> m_controller;
};

void tst_LibraryController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<ProfileLibrary>(m_folder->filePath(QStringLiteral("profiles")));
    QVERIFY(m_library->save(fixtures::office()));
    QVERIFY(m_library->save(fixtures::warehouse()));
    m_keychain = {};
    m_window = std::make_unique<QWidget>();
    m_controller = std::make_unique<LibraryController>(*m_library, m_secrets, *m_window);
}

void tst_LibraryController::cleanup()
{
    m_controller.reset();
    m_window.reset();
    m_library.reset();
    m_folder.reset();
}

void tst_LibraryController::answer(const QString& text) const
{
    auto* input = dialog<QInputDialog>();
    QVERIFY(input != nullptr);
    input->setTextValue(text);
    input->accept();
}

void tst_LibraryController::choose(const char* format) const
{
    auto* box = part<QComboBox>("format");
    const int index = box->findData(QLatin1String(format));
    QVERIFY2(index >= 0, format);
    box->setCurrentIndex(index);
}

void tst_LibraryController::renamingChangesTheNameOnly()
{
    m_controller->rename(fixtures::office().id);
    QCOMPARE(dialog<QInputDialog>()->textValue(), fixtures::office().name);
    answer(QStringLiteral("Head office"));
    Profile expected = fixtures::office();
    expected.name = QStringLiteral("Head office");
    QVERIFY(*m_library->find(expected.id) == expected);
}

void tst_LibraryController::tagsAreSplitAtCommas()
{
    m_controller->editTags(fixtures::office().id);
    answer(QStringLiteral(" Customers/ACME ,test,, test "));
    QCOMPARE(m_library->find(fixtures::office().id)->tags,
             (QStringList{QStringLiteral("Customers/ACME"), QStringLiteral("test")}));
    QCOMPARE(m_library->tags().size(), 2);
}

void tst_LibraryController::aCopyHasAnIdOfItsOwn()
{
    QSignalSpy added(m_controller.get(), &LibraryController::profileAdded);
    m_controller->duplicate(fixtures::office().id);
    answer(QStringLiteral("Second"));
    QCOMPARE(m_library->profiles().size(), 3);
    QCOMPARE(added.size(), 1);
    const Result<Profile> copy = m_library->find(QStringLiteral("Second"));
    QVERIFY(copy);
    QCOMPARE(added.first().first().toString(), copy->id);
    QVERIFY(copy->id != fixtures::office().id);
    QCOMPARE(copy->gateway.host, fixtures::office().gateway.host);
}

void tst_LibraryController::deletingAsksAndTakesTheKeychainsEntriesAlong()
{
    const QString id = fixtures::office().id;
    m_keychain.entries.insert(FakeKeychain::keyOf(SecretKind::Password, id), {QStringLiteral("x"), "secret"});
    QSignalSpy deleting(m_controller.get(), &LibraryController::deleting);
    m_controller->remove(id);
    QVERIFY(m_library->find(id)); // not before the answer
    auto* box = dialog<QMessageBox>();
    QVERIFY(box != nullptr);
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    box->findChild<QPushButton*>(QStringLiteral("confirmDelete"))->click();
    QVERIFY(!m_library->find(id));
    QCOMPARE(deleting.size(), 1);
    QTRY_VERIFY(m_keychain.entries.isEmpty());
}

void tst_LibraryController::forgettingPasswordsKeepsTheKey()
{
    const QString id = fixtures::warehouse().id;
    m_keychain.entries.insert(FakeKeychain::keyOf(SecretKind::Pkcs12Password, id), {QStringLiteral("x"), "secret"});
    m_keychain.entries.insert(FakeKeychain::keyOf(SecretKind::Pkcs12, id), {QStringLiteral("x"), "key"});
    m_controller->forgetPasswords(id);
    QTRY_COMPARE(m_keychain.entries.keys(), QStringList{FakeKeychain::keyOf(SecretKind::Pkcs12, id)});
}

void tst_LibraryController::aFormatThatCannotCarryTheProfileSaysWhy()
{
    m_controller->exportProfile(fixtures::office().id);
    choose("pkcs12"); // a password profile has no key
    QVERIFY(!part<QLabel>("problem")->isHidden());
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    choose("sswan");
    QVERIFY(part<QLabel>("problem")->isHidden());
    QVERIFY(part<QPushButton>("save")->isEnabled());
}

void tst_LibraryController::anExportSaysWhatItCarriesAndWritesTheFile()
{
    m_controller->exportProfile(fixtures::office().id);
    choose("sswan");
    const auto* report = part<QTableView>("report")->model();
    QVERIFY(report->rowCount() > 3);
    QStringList happens;
    for (int row = 0; row < report->rowCount(); ++row)
        happens.append(report->index(row, ReportModel::WhatHappens).data().toString());
    QVERIFY(happens.contains(QStringLiteral("Written")));
    const QString path = m_folder->filePath(QStringLiteral("out.sswan"));
    m_controller->exportTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Imported> again = importBytes(path, file.readAll());
    QVERIFY(again);
    QCOMPARE(again->profiles.first().gateway.host, fixtures::office().gateway.host);
    QTRY_VERIFY(m_controller->exportDialog() == nullptr);
}

void tst_LibraryController::savedPasswordsGoOutOnlyWhenAskedForAndWithAWarning()
{
    m_keychain.entries.insert(FakeKeychain::keyOf(SecretKind::Password, fixtures::office().id),
                              {QStringLiteral("x"), "canary-secret"});
    const auto written = [this] {
        const QString path = m_folder->filePath(QStringLiteral("out.sswan"));
        m_controller->exportTo(path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    m_controller->exportProfile(fixtures::office().id);
    choose("sswan");
    QVERIFY(part<QLabel>("warning")->isHidden());
    QVERIFY(!written().contains("canary-secret"));
    m_controller->exportProfile(fixtures::office().id);
    choose("sswan");
    part<QCheckBox>("withSecrets")->setChecked(true);
    QTRY_VERIFY(!part<QLabel>("warning")->isHidden());
    QVERIFY(written().contains("canary-secret"));
}

void tst_LibraryController::aBackupHoldsEveryProfile()
{
    const QString path = m_folder->filePath(QStringLiteral("backup.json"));
    m_controller->backUpTo(path);
    const Result<QByteArray> bytes = readBackupFile(path);
    QVERIFY(bytes);
    const Result<QList<Profile>> profiles = readBackup(path, *bytes);
    QVERIFY(profiles);
    QCOMPARE(profiles->size(), 2);
}

void tst_LibraryController::aManagedProfileCannotBeRenamed()
{
    Profile managed = fixtures::office();
    managed.management = {QStringLiteral("Example Corp IT"), {QStringLiteral("name")}};
    QVERIFY(m_library->replace(managed));
    m_controller->rename(managed.id);
    answer(QStringLiteral("Mine"));
    QCOMPARE(m_library->find(managed.id)->name, managed.name);
    auto* box = dialog<QMessageBox>();
    QVERIFY(box != nullptr);
    QVERIFY(box->informativeText().contains(QStringLiteral("Example Corp IT")));
}

QTEST_MAIN(tst_LibraryController)
#include "tst_library_controller.moc"
