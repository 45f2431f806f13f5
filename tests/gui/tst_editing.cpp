// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/app/client/fake_keychain.h"
#include "app/client/profile_library.h"
#include "app/gui/editor/profile_editor.h"
#include "app/gui/library_controller.h"
#include "desktop_fixture.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>

using namespace sallyport;
using test::FakeKeychain;

// What becomes of a profile that was edited: in the library, in the keychain, in the window.
class tst_Editing : public QObject, private test::DesktopFixture {
    Q_OBJECT

private Q_SLOTS:
    void aNewProfileIsKept();
    void anEditedOneIsKeptAndItsEntriesRenamed();
    void aKeyMovesIntoTheKeychain();
    void aKeyThatLeftTheKeychainIsTakenOutOfIt();
    void aKeychainThatRefusesKeepsTheEditorOpen();
    void whyItCouldNotBeSavedStandsInTheEditor();
    void theActionsOpenTheEditor();
    void aProblemOpensTheFieldAtFault();
};

namespace {

struct Shelf {
    QTemporaryDir folder;
    ProfileLibrary library{folder.filePath(QStringLiteral("profiles"))};
    FakeKeychain keychain;
    SecretStore secrets{keychain};
    QWidget window;
    LibraryController controller{library, secrets, window};

    template <typename T> T* part(const char* page, const char* name)
    {
        return controller.editor()->findChild<QWidget*>(QLatin1String(page))->findChild<T*>(QLatin1String(name));
    }
    void save() { controller.editor()->findChild<QPushButton*>(QStringLiteral("save"))->click(); }
};

} // namespace

void tst_Editing::aNewProfileIsKept()
{
    Shelf shelf;
    QSignalSpy added(&shelf.controller, &LibraryController::profileAdded);
    shelf.controller.create();
    shelf.part<QLineEdit>("GeneralPage", "name")->setText(QStringLiteral("New one"));
    shelf.part<QLineEdit>("GeneralPage", "host")->setText(QStringLiteral("vpn.example.org"));
    shelf.part<QLineEdit>("GeneralPage", "userName")->setText(QStringLiteral("alice"));
    shelf.save();
    QTRY_VERIFY(shelf.controller.editor() == nullptr);
    const Result<Profile> made = shelf.library.find(QStringLiteral("New one"));
    QVERIFY(made);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().toString(), made->id);
}

void tst_Editing::anEditedOneIsKeptAndItsEntriesRenamed()
{
    Shelf shelf;
    const Profile office = fixtures::office();
    QVERIFY(shelf.library.save(office));
    QSignalSpy added(&shelf.controller, &LibraryController::profileAdded);
    shelf.controller.edit(office.id, QStringLiteral("remote.port"));
    QTRY_VERIFY(shelf.part<QLineEdit>("GatewayPage", "port")->isVisible());
    shelf.part<QLineEdit>("GatewayPage", "port")->setText(QStringLiteral("4500"));
    shelf.part<QLineEdit>("GeneralPage", "name")->setText(QStringLiteral("Head office"));
    shelf.save();
    QTRY_VERIFY(shelf.controller.editor() == nullptr);
    Profile expected = office;
    expected.gateway.port = 4500;
    expected.name = QStringLiteral("Head office");
    QVERIFY(*shelf.library.find(office.id) == expected);
    QCOMPARE(added.size(), 0);
    shelf.controller.edit(QStringLiteral("nobody"));
    QVERIFY(shelf.controller.editor() == nullptr);
}

void tst_Editing::aKeyMovesIntoTheKeychain()
{
    Shelf shelf;
    const Profile warehouse = fixtures::warehouse();
    QVERIFY(shelf.library.save(warehouse));
    shelf.controller.edit(warehouse.id);
    shelf.part<QAbstractButton>("GeneralPage", "keychain")->click();
    shelf.save();
    QTRY_VERIFY(shelf.controller.editor() == nullptr);
    const Result<Profile> saved = shelf.library.find(warehouse.id);
    QVERIFY(saved->local.keyInKeychain);
    QVERIFY(saved->local.pkcs12.isEmpty());
    QVERIFY(shelf.keychain.entries.contains(FakeKeychain::keyOf(SecretKind::Pkcs12, warehouse.id)));
}

void tst_Editing::aKeyThatLeftTheKeychainIsTakenOutOfIt()
{
    Shelf shelf;
    Profile kept = fixtures::warehouse();
    kept.local.keyInKeychain = true;
    kept.local.pkcs12.clear();
    QVERIFY(shelf.library.replaceAll({kept}));
    const QString entry = FakeKeychain::keyOf(SecretKind::Pkcs12, kept.id);
    shelf.keychain.entries.insert(entry, {QStringLiteral("x"), "key"});
    shelf.controller.edit(kept.id);
    auto* remove = shelf.part<QAbstractButton>("GeneralPage", "remove");
    QTRY_VERIFY(remove->isVisible());
    remove->click();
    QVERIFY(shelf.keychain.entries.contains(entry)); // nothing before it is saved
    shelf.save();
    QTRY_VERIFY(shelf.controller.editor() == nullptr);
    QVERIFY(!shelf.library.find(kept.id)->local.keyInKeychain);
    QTRY_VERIFY(!shelf.keychain.entries.contains(entry));
}

void tst_Editing::whyItCouldNotBeSavedStandsInTheEditor()
{
    Shelf shelf;
    Profile office = fixtures::office();
    QVERIFY(shelf.library.save(office));
    shelf.controller.edit(office.id);
    // Meanwhile whoever manages it locked what the person is about to change.
    office.management = {QStringLiteral("Example Corp IT"), {QStringLiteral("name")}};
    QVERIFY(shelf.library.replace(office));
    shelf.part<QLineEdit>("GeneralPage", "name")->setText(QStringLiteral("Mine"));
    shelf.save();
    auto* reason = shelf.controller.editor()->findChild<QLabel*>(QStringLiteral("reason"));
    QVERIFY(reason->isVisible());
    QVERIFY2(reason->text().contains(QStringLiteral("Example Corp IT")), qPrintable(reason->text()));
    QVERIFY(shelf.controller.editor()->isVisible());
    QCOMPARE(shelf.library.find(office.id)->name, office.name);
}

void tst_Editing::aKeychainThatRefusesKeepsTheEditorOpen()
{
    Shelf shelf;
    const Profile warehouse = fixtures::warehouse();
    QVERIFY(shelf.library.save(warehouse));
    shelf.keychain.failure = Error::of(ErrorCode::KeychainLocked, {{QStringLiteral("entry"), QStringLiteral("x")}});
    shelf.controller.edit(warehouse.id);
    shelf.part<QAbstractButton>("GeneralPage", "keychain")->click();
    shelf.save();
    auto* reason = shelf.controller.editor()->findChild<QLabel*>(QStringLiteral("reason"));
    QTRY_VERIFY(reason->isVisible());
    QVERIFY2(reason->text().contains(QStringLiteral("locked")), qPrintable(reason->text()));
    QVERIFY(*shelf.library.find(warehouse.id) == warehouse);
}

void tst_Editing::theActionsOpenTheEditor()
{
    prepare();
    makeDesktop();
    m_desktop->actions().create()->trigger();
    QVERIFY(m_desktop->shelf().editor() != nullptr);
    QCOMPARE(m_desktop->shelf().editor()->windowTitle(), QStringLiteral("New profile"));
    m_desktop->shelf().editor()->reject();
    QTRY_VERIFY(m_desktop->shelf().editor() == nullptr);
    m_desktop->window().chooseProfile(fixtures::office().id);
    m_desktop->actions().edit()->trigger();
    QVERIFY(m_desktop->shelf().editor()->profile() == fixtures::office());
    takeDown();
}

void tst_Editing::aProblemOpensTheFieldAtFault()
{
    prepare();
    makeDesktop();
    const QString id = fixtures::office().id;
    m_desktop->window().chooseProfile(id);
    QTRY_VERIFY(!m_service->received(QStringLiteral("subscribe")).isEmpty());
    ConnectionStatus failed = fixtures::failed(fixtures::nameMismatch());
    failed.profileId = id;
    m_service->tell(failed);
    QTRY_VERIFY(problem()->isVisible());
    problem()->findChild<QPushButton*>(QStringLiteral("remedy"))->click();
    QVERIFY(m_desktop->shelf().editor() != nullptr);
    QTRY_VERIFY(m_desktop->shelf().editor()->findChild<QWidget*>(QStringLiteral("GatewayPage"))->isVisible());
    takeDown();
}

QTEST_MAIN(tst_Editing)
#include "tst_editing.moc"
