// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window, the tray and the service: what is shown, and what a click does.
#include "../unit/core/formats/test_identity.h"
#include "app/gui/connect_switch.h"
#include "app/gui/details_panel.h"
#include "app/gui/path_widget.h"
#include "app/gui/report/log_view.h"
#include "app/gui/theme.h"
#include "desktop_fixture.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace sallyport;

namespace {

QByteArray authorityThatEndsSoon()
{
    return test::der(test::makeParty("Example CA", nullptr, true).certificate);
}

} // namespace

class tst_Desktop : public QObject, test::DesktopFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { prepare(); }
    void cleanup() { takeDown(); }
    void connectAsksSendsAndShowsConnected();
    void disconnectGoesToTheService();
    void whatWasLearntAndWhatEndsSoonIsSaidQuietly();
    void aRefusedRequestIsAProblem();
    void withoutTheServiceTheCardSaysSoAndItRecovers();
    void withoutProfilesThereIsTheEmptyState();
    void aRunningConnectionIsShownAtStart();
    void searchNarrowsTheListAndKeepsThePage();
    void trayProfileActionConnects();
    void theLogIsLive();
    void aProfileThatAsksForItConnectsAtOnce();
    void tabGoesThroughTheWindowInOrder();
    void closingTheWindowAsksFirst();
};

void tst_Desktop::connectAsksSendsAndShowsConnected()
{
    makeDesktop();
    QTRY_VERIFY(page().connectSwitch().isEnabled());
    page().connectSwitch().click();
    QTRY_VERIFY(passwordField()->hasFocus());
    QVERIFY(prompt()->findChild<QLabel*>(QStringLiteral("title"))->text().contains(QStringLiteral("alice")));
    QVERIFY(m_service->received(QStringLiteral("connect")).isEmpty());
    typePassword(QStringLiteral("open-sesame"));
    QTRY_COMPARE(m_service->received(QStringLiteral("connect")).size(), 1);
    const QJsonObject sent = m_service->received(QStringLiteral("connect")).first();
    QCOMPARE(sent.value(QLatin1String("profile")).toObject(), profileToWire(fixtures::office()));
    QCOMPARE(sent.value(QLatin1String("credentials")).toObject().value(QLatin1String("password")).toString(),
             QStringLiteral("open-sesame"));
    QVERIFY(!prompt()->isVisible());

    m_service->tell(fixtures::connecting(ConnectPhase::NatDetection, true));
    QTRY_COMPARE(page().connectSwitch().text(), QStringLiteral("Cancel"));
    QCOMPARE(state()->text(), QStringLiteral("NAT found, switched to port 4500"));
    m_service->tell(fixtures::connected(true, false));
    QTRY_COMPARE(page().connectSwitch().text(), QStringLiteral("Disconnect"));
    QVERIFY(state()->text().startsWith(QStringLiteral("Connected for")));
    const auto* path = page().findChild<PathWidget*>();
    QCOMPARE(path->picture().stretch, PathPicture::Stretch::Tunnel);
    QCOMPARE(path->picture().stations.size(), 4);
    QVERIFY(m_desktop->actions().stateLine()->text().startsWith(QStringLiteral("Example Office: Connected")));
    QVERIFY(m_desktop->actions().profiles().first()->isChecked());
}

void tst_Desktop::disconnectGoesToTheService()
{
    m_service->tell(fixtures::connected(true, false));
    makeDesktop();
    QTRY_COMPARE(page().connectSwitch().text(), QStringLiteral("Disconnect"));
    page().connectSwitch().click();
    QTRY_COMPARE(m_service->received(QStringLiteral("disconnect")).size(), 1);
    QCOMPARE(m_service->received(QStringLiteral("disconnect")).first().value(QLatin1String("connection")).toString(),
             fixtures::office().id);
    m_service->tell(fixtures::disconnected());
    QTRY_COMPARE(state()->text(), QStringLiteral("Not connected"));
}

void tst_Desktop::whatWasLearntAndWhatEndsSoonIsSaidQuietly()
{
    Profile profile = fixtures::office();
    profile.gateway.certificates = {authorityThatEndsSoon()};
    QVERIFY(ProfileLibrary(m_folder->filePath(QStringLiteral("profiles"))).save(profile));
    makeDesktop();
    const auto* care = page().findChild<QLabel*>(QStringLiteral("care"));
    QTRY_VERIFY(care->isVisible());
    QVERIFY2(care->text().contains(QStringLiteral("ends within a day")), qPrintable(care->text()));
    QCOMPARE(care->textFormat(), Qt::PlainText);
    ConnectionStatus up = fixtures::connected(true, false);
    up.notices = {Error::of(ErrorCode::RevocationUnknown, {{QStringLiteral("subject"), QStringLiteral("CN=gw")}})};
    m_service->tell(up);
    const auto* notices = page().findChild<QLabel*>(QStringLiteral("notices"));
    QTRY_VERIFY(notices->isVisible());
    QVERIFY(notices->text().contains(QStringLiteral("CN=gw")));
    QVERIFY(!problem()->isVisible());
    m_service->tell(fixtures::disconnected());
    QTRY_VERIFY(!notices->isVisible());
}

void tst_Desktop::aRefusedRequestIsAProblem()
{
    makeDesktop();
    m_service->refuse(QStringLiteral("connect"),
                      Error::of(ErrorCode::NotAllowed, {{QStringLiteral("action"), QStringLiteral("connect")},
                                                        {QStringLiteral("user"), QStringLiteral("mallory")}}));
    QTRY_VERIFY(page().connectSwitch().isEnabled());
    page().connectSwitch().click();
    typePassword(QStringLiteral("x"));
    QTRY_VERIFY(problem()->isVisible());
    QVERIFY(!problem()->findChild<QLabel*>(QStringLiteral("title"))->text().isEmpty());
    QCOMPARE(page().connectSwitch().text(), QStringLiteral("Connect"));
}

void tst_Desktop::withoutTheServiceTheCardSaysSoAndItRecovers()
{
    m_service->stop();
    makeDesktop();
    QTRY_VERIFY(problem()->isVisible());
    QCOMPARE(problem()->findChild<QLabel*>(QStringLiteral("title"))->text(),
             QStringLiteral("The Sallyport service does not answer"));
    QVERIFY(!page().connectSwitch().isEnabled());
    QVERIFY(m_service->start());
    problem()->findChild<QPushButton*>(QStringLiteral("remedy"))->click();
    QTRY_VERIFY(page().connectSwitch().isEnabled());
    QVERIFY(!problem()->isVisible());
    m_service->stop();
    QTRY_VERIFY(problem()->isVisible());
    QVERIFY(state()->text().contains(QStringLiteral("Not known")));
}

void tst_Desktop::withoutProfilesThereIsTheEmptyState()
{
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("profiles"))).removeRecursively());
    makeDesktop();
    auto* pages = m_desktop->window().findChild<QStackedWidget*>();
    QCOMPARE(pages->currentWidget()->objectName(), QStringLiteral("emptyPage"));
    QVERIFY(m_desktop->window().chosenProfile().isEmpty());
    QVERIFY(m_desktop->window().findChild<QPushButton*>(QStringLiteral("emptyImport"))->isVisible());
    QFile file(m_folder->filePath(QStringLiteral("new.sswan")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"uuid":"3f0e6a52-4f3c-4f35-9f3e-0d5d6c1a2b03","name":"New","type":"ikev2-eap",
        "remote":{"addr":"vpn.example.net"},"local":{"eap_id":"dora"}})");
    file.close();
    m_desktop->importer().start({file.fileName()});
    m_desktop->importer().dialog()->findChild<QPushButton*>(QStringLiteral("save"))->click();
    QTRY_COMPARE(pages->currentWidget()->objectName(), QStringLiteral("connection"));
    QCOMPARE(page().findChild<QLabel*>(QStringLiteral("name"))->text(), QStringLiteral("New"));
}

void tst_Desktop::aRunningConnectionIsShownAtStart()
{
    m_service->tell(fixtures::connected(true, false));
    makeDesktop();
    QTRY_VERIFY(state()->text().startsWith(QStringLiteral("Connected for")));
}

void tst_Desktop::searchNarrowsTheListAndKeepsThePage()
{
    makeDesktop();
    auto* list = m_desktop->window().findChild<QListView*>(QStringLiteral("profiles"));
    auto* search = m_desktop->window().findChild<QLineEdit*>(QStringLiteral("search"));
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(m_desktop->window().chosenProfile(), fixtures::office().id);
    search->setText(QStringLiteral("GW.WARE"));
    QCOMPARE(list->model()->rowCount(), 1);
    search->setText(QStringLiteral("nothing like it"));
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!m_desktop->window().chosenProfile().isEmpty());
    search->clear();
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(page().findChild<QLabel*>(QStringLiteral("name"))->text(), QStringLiteral("Warehouse"));
}

void tst_Desktop::trayProfileActionConnects()
{
    makeDesktop();
    QTRY_VERIFY(page().connectSwitch().isEnabled());
    QAction* office = m_desktop->actions().profiles().first();
    QCOMPARE(office->text(), QStringLiteral("Example Office"));
    m_desktop->window().hide();
    office->trigger();
    QTRY_VERIFY(m_desktop->window().isVisible());
    typePassword(QStringLiteral("from the tray"));
    QTRY_COMPARE(m_service->received(QStringLiteral("connect")).size(), 1);
    m_service->tell(fixtures::connected(true, false));
    QTRY_VERIFY(m_desktop->actions().profiles().first()->isChecked());
    m_desktop->actions().profiles().first()->trigger();
    QTRY_COMPARE(m_service->received(QStringLiteral("disconnect")).size(), 1);
}

void tst_Desktop::theLogIsLive()
{
    makeDesktop();
    QTRY_VERIFY(page().connectSwitch().isEnabled());
    const LogView& log = page().details().log();
    QVERIFY(log.shownText().isEmpty());
    m_service->log({QDateTime::currentDateTimeUtc(), QStringLiteral("info"), QStringLiteral("tunnel"),
                    QStringLiteral("disconnected -> connecting (asked)")});
    QTRY_VERIFY(log.shownText().contains(QStringLiteral("disconnected -> connecting (asked)")));
}

void tst_Desktop::aProfileThatAsksForItConnectsAtOnce()
{
    ProfileLibrary library(m_folder->filePath(QStringLiteral("profiles")));
    Profile office = fixtures::office();
    office.connectAtLogin = true;
    QVERIFY(library.save(office));
    m_keychain.entries.insert(test::FakeKeychain::keyOf(SecretKind::Password, office.id),
                              {office.name, QByteArray("open-sesame")});
    makeDesktop();
    QTRY_COMPARE(m_service->received(QStringLiteral("connect")).size(), 1);
    const QJsonObject sent = m_service->received(QStringLiteral("connect")).first();
    QCOMPARE(sent.value(QLatin1String("profile")).toObject().value(QLatin1String("id")).toString(), office.id);
    m_keychain.entries.clear();
}

void tst_Desktop::tabGoesThroughTheWindowInOrder()
{
    makeDesktop();
    QTRY_VERIFY(page().connectSwitch().isEnabled());
    m_desktop->window().focusSearch();
    QTRY_VERIFY(m_desktop->window().findChild<QLineEdit*>(QStringLiteral("search"))->hasFocus());
    QStringList order;
    for (int i = 0; i < 7; ++i) {
        QWidget* focused = QApplication::focusWidget();
        order.append(focused->objectName().isEmpty() ? QString::fromLatin1(focused->metaObject()->className())
                                                     : focused->objectName());
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QCOMPARE(order, (QStringList{QStringLiteral("search"), QStringLiteral("profiles"), QStringLiteral("importButton"),
                                 QStringLiteral("newButton"), QStringLiteral("more"), QStringLiteral("connectSwitch"),
                                 QStringLiteral("sallyport::StationWidget")}));
}

void tst_Desktop::closingTheWindowAsksFirst()
{
    makeDesktop();
    QSignalSpy quit(m_desktop.get(), &Desktop::quitRequested);
    m_desktop->window().close();
    QCOMPARE(quit.size(), 0);
    QVERIFY(m_desktop->window().isVisible());
    QVERIFY(m_desktop->window().findChild<CloseQuestion*>()->isVisible());
    m_desktop->actions().quit()->trigger();
    QVERIFY(quit.size() >= 1);
}

QTEST_MAIN(tst_Desktop)
#include "tst_desktop.moc"
