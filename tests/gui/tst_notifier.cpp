// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notices as a desktop gets them: over a real bus, to a service that keeps what it was asked.
#include "app/gui/settings/notifier.h"
#include "private_bus.h"
#include "tests/gui/fixtures.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace sallyport;

namespace {

struct Asked {
    QString program;
    uint replaces = 0;
    QString icon;
    QString title;
    QString text;
    QStringList actions;
    QVariantMap hints;
};

} // namespace

// org.freedesktop.Notifications.
class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QList<Asked> asked;
    QList<uint> closed;
    uint lastId = 40;

public Q_SLOTS:
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& title, const QString& text,
                const QStringList& actions, const QVariantMap& hints, int)
    {
        asked.append({program, replaces, icon, title, text, actions, hints});
        return replaces != 0 ? replaces : ++lastId;
    }
    void CloseNotification(uint id) { closed.append(id); }
};

class tst_Notifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aConnectionThatComesUpIsTold();
    void theNextOfTheSameProfileReplacesTheLast();
    void whatIsSettledIsTakenBack();
    void whatIsLookedAtIsNotTold();
    void switchedOffTellsNothing();
    void theButtonAndTheClickAct();
    void actionsOfOthersAndUnofferedOnesDoNothing();
    void withoutAServiceItIsHandedToTheTray();
    void withoutABusItIsHandedToTheTray();
    void namesAreNoMarkup();

private:
    void press(uint id, const QString& key)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                         QStringLiteral("org.freedesktop.Notifications"),
                                                         QStringLiteral("ActionInvoked"));
        signal << id << key;
        QVERIFY(QDBusConnection(QStringLiteral("desktop")).send(signal));
    }

    std::unique_ptr<test::PrivateBus> m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<Notifier> m_notifier;
};

void tst_Notifier::init()
{
    m_bus = std::make_unique<test::PrivateBus>();
    m_desktop = std::make_unique<FakeDesktop>();
    QDBusConnection desktop = m_bus->connect(QStringLiteral("desktop"));
    QVERIFY(desktop.isConnected());
    QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_desktop.get(),
                                   QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));
    m_notifier = std::make_unique<Notifier>(m_bus->connect(QStringLiteral("program")));
    m_notifier->observe(fixtures::view(fixtures::disconnected()), false);
}

void tst_Notifier::cleanup()
{
    m_notifier.reset();
    m_bus.reset();
    m_desktop.reset();
}

void tst_Notifier::aConnectionThatComesUpIsTold()
{
    m_notifier->observe(fixtures::view(fixtures::connecting(ConnectPhase::Contacting, false)), false);
    m_notifier->observe(fixtures::view(fixtures::connected(true, false)), false);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    const Asked asked = m_desktop->asked.first();
    QCOMPARE(asked.program, QStringLiteral("Sallyport"));
    QCOMPARE(asked.icon, QStringLiteral("org.sallyport.Sallyport"));
    QCOMPARE(asked.title, QStringLiteral("Connected to Example Office"));
    QCOMPARE(asked.text, QStringLiteral("Gateway: vpn.example.org"));
    QCOMPARE(asked.actions, QStringList({QStringLiteral("default"), QStringLiteral("Open"),
                                         QStringLiteral("disconnect"), QStringLiteral("Disconnect")}));
    QCOMPARE(asked.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("org.sallyport.Sallyport"));
    QCOMPARE(asked.hints.value(QStringLiteral("urgency")).toUInt(), 1U);
    m_notifier->observe(fixtures::view(fixtures::connected(true, false)), false); // and once
    QTest::qWait(50);
    QCOMPARE(m_desktop->asked.size(), 1);
}

void tst_Notifier::theNextOfTheSameProfileReplacesTheLast()
{
    ConnectionView asks = fixtures::view(fixtures::disconnected());
    m_notifier->observe(fixtures::view(fixtures::connected(true, false)), false);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QTest::qWait(50); // its answer, with the id
    asks.status.state = ConnectionState::AwaitingUser;
    m_notifier->observe(asks, false);
    QTRY_COMPARE(m_desktop->asked.size(), 2);
    QCOMPARE(m_desktop->asked.last().title, QStringLiteral("Example Office needs you"));
    QCOMPARE(m_desktop->asked.last().hints.value(QStringLiteral("urgency")).toUInt(), 2U);
}

void tst_Notifier::whatIsSettledIsTakenBack()
{
    ConnectionView asks = fixtures::view(fixtures::connecting(ConnectPhase::SigningIn, false));
    asks.request = PromptRequest{};
    m_notifier->observe(asks, false);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QTest::qWait(50);
    m_notifier->observe(fixtures::view(fixtures::connecting(ConnectPhase::SigningIn, false)), false);
    QTRY_COMPARE(m_desktop->closed, QList<uint>{41});
}

void tst_Notifier::whatIsLookedAtIsNotTold()
{
    m_notifier->observe(fixtures::view(fixtures::connected(true, false)), true);
    m_notifier->observe(fixtures::view(fixtures::reconnecting()), true);
    QTest::qWait(50);
    QVERIFY(m_desktop->asked.isEmpty());
    m_notifier->observe(fixtures::view(fixtures::connected(true, false)), false);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QCOMPARE(m_desktop->asked.first().title, QStringLiteral("Connected to Example Office again"));
    QTest::qWait(50);
    m_notifier->observe(fixtures::view(fixtures::connected(true, false)), true); // now it is
    QTRY_COMPARE(m_desktop->closed.size(), 1);
}

void tst_Notifier::switchedOffTellsNothing()
{
    m_notifier->setEnabled(false);
    m_notifier->observe(fixtures::view(fixtures::connected(true, false)), false);
    m_notifier->setEnabled(true);
    m_notifier->observe(fixtures::view(fixtures::reconnecting()), false);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QCOMPARE(m_desktop->asked.first().title, QStringLiteral("Connection to Example Office lost"));
}

void tst_Notifier::theButtonAndTheClickAct()
{
    QSignalSpy acted(m_notifier.get(), &Notifier::acted);
    m_notifier->observe(fixtures::view(fixtures::connected(true, false)), false);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QTest::qWait(50);
    press(41, QStringLiteral("default"));
    QTRY_COMPARE(acted.size(), 1);
    QCOMPARE(acted.first().at(0).toString(), fixtures::office().id);
    QCOMPARE(acted.first().at(1).value<Notice::Act>(), Notice::Act::Open);
    press(41, QStringLiteral("disconnect"));
    QTRY_COMPARE(acted.size(), 2);
    QCOMPARE(acted.last().at(1).value<Notice::Act>(), Notice::Act::Disconnect);
}

void tst_Notifier::actionsOfOthersAndUnofferedOnesDoNothing()
{
    QSignalSpy acted(m_notifier.get(), &Notifier::acted);
    m_notifier->observe(fixtures::view(fixtures::connected(true, false)), false);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QTest::qWait(50);
    press(7, QStringLiteral("default"));
    press(0, QStringLiteral("default"));
    press(41, QStringLiteral("try-again"));
    press(41, QString());
    QTest::qWait(100);
    QVERIFY(acted.isEmpty());
}

void tst_Notifier::withoutAServiceItIsHandedToTheTray()
{
    QVERIFY(
        QDBusConnection(QStringLiteral("desktop")).unregisterService(QStringLiteral("org.freedesktop.Notifications")));
    QSignalSpy undelivered(m_notifier.get(), &Notifier::undelivered);
    m_notifier->observe(fixtures::view(fixtures::connected(true, false)), false);
    QTRY_COMPARE(undelivered.size(), 1);
    QCOMPARE(undelivered.first().at(0).toString(), fixtures::office().id);
    QCOMPARE(undelivered.first().at(1).value<Notice>().title, QStringLiteral("Connected to Example Office"));
}

void tst_Notifier::withoutABusItIsHandedToTheTray()
{
    Notifier alone{QDBusConnection(QStringLiteral("there is none"))};
    QSignalSpy undelivered(&alone, &Notifier::undelivered);
    alone.observe(fixtures::view(fixtures::disconnected()), false);
    alone.observe(fixtures::view(fixtures::connected(true, false)), false);
    QCOMPARE(undelivered.size(), 1);
}

void tst_Notifier::namesAreNoMarkup()
{
    ConnectionView up = fixtures::view(fixtures::connected(true, false));
    up.gatewayHost = QStringLiteral("<b>vpn</b>&amp;");
    m_notifier->observe(up, false);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QCOMPARE(m_desktop->asked.first().text, QStringLiteral("Gateway: &lt;b&gt;vpn&lt;/b&gt;&amp;amp;"));
}

QTEST_MAIN(tst_Notifier)
#include "tst_notifier.moc"
