// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program hears from the desktop over a real bus: its colour scheme, and the coming and going of a tray.
#include "app/gui/settings/theme_switch.h"
#include "app/gui/settings/tray_host.h"
#include "private_bus.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace sallyport;

// org.freedesktop.portal.Settings.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key) const
    {
        const bool isOurs =
            group == QStringLiteral("org.freedesktop.appearance") && key == QStringLiteral("color-scheme");
        // As the portal does: one variant inside another.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isOurs ? scheme : 99U)));
    }
};

// org.kde.StatusNotifierWatcher.
class FakeWatcher : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER hasHost)

public:
    bool hasHost = false;
};

class tst_DesktopWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bus = std::make_unique<test::PrivateBus>(); }
    void cleanup() { m_bus.reset(); }
    void systemFollowsThePortalAtStartAndLater();
    void whatIsChosenHoldsAgainstTheDesktop();
    void withoutAPortalThePaletteOfTheDesktopDecides();
    void aTrayThatIsThereIsFound();
    void aTrayThatComesLaterIsFound();
    void aHostThatComesAfterItsWatcherIsFound();
    void aTrayThatGoesIsNoticed();
    void withoutATrayQtIsNeverAsked();

private:
    void tellScheme(uint scheme)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                         QStringLiteral("org.freedesktop.portal.Settings"),
                                                         QStringLiteral("SettingChanged"));
        signal << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
               << QVariant::fromValue(QDBusVariant(scheme));
        QVERIFY(QDBusConnection(QStringLiteral("desktop")).send(signal));
    }
    void startPortal(FakePortal& portal)
    {
        QDBusConnection desktop = m_bus->connect(QStringLiteral("desktop"));
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                       QDBusConnection::ExportAllSlots));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    void startWatcher(FakeWatcher& watcher)
    {
        QDBusConnection desktop = m_bus->connect(QStringLiteral("desktop"));
        QVERIFY(desktop.registerObject(QStringLiteral("/StatusNotifierWatcher"), &watcher,
                                       QDBusConnection::ExportAllProperties));
        QVERIFY(desktop.registerService(QStringLiteral("org.kde.StatusNotifierWatcher")));
    }
    std::unique_ptr<TrayHost> makeHost()
    {
        m_asked = 0;
        return std::make_unique<TrayHost>(
            m_bus->connect(QStringLiteral("program")),
            [this] {
                ++m_asked;
                return true;
            },
            false);
    }
    static bool isDark() { return themeOf(QApplication::palette()).dark; }

    std::unique_ptr<test::PrivateBus> m_bus;
    int m_asked = 0;
};

void tst_DesktopWatch::systemFollowsThePortalAtStartAndLater()
{
    FakePortal portal;
    portal.scheme = 1;
    startPortal(portal);
    DesktopScheme scheme(m_bus->connect(QStringLiteral("program")));
    ThemeSwitch themes(*qApp, scheme);
    QSignalSpy changed(&themes, &ThemeSwitch::changed);
    themes.choose(ThemeChoice::System);
    QTRY_VERIFY(isDark());
    QCOMPARE(scheme.isDark(), std::optional<bool>(true));
    tellScheme(2);
    QTRY_VERIFY(!isDark());
    QVERIFY(changed.size() >= 2);
    tellScheme(0); // no preference: the palette's
    QTRY_VERIFY(!scheme.isDark());
    tellScheme(1);
    QTRY_VERIFY(isDark());
}

void tst_DesktopWatch::whatIsChosenHoldsAgainstTheDesktop()
{
    FakePortal portal;
    portal.scheme = 1;
    startPortal(portal);
    DesktopScheme scheme(m_bus->connect(QStringLiteral("program")));
    ThemeSwitch themes(*qApp, scheme);
    themes.choose(ThemeChoice::Light);
    QTRY_VERIFY(scheme.isDark());
    QVERIFY(!isDark());
    themes.choose(ThemeChoice::Dark);
    QVERIFY(isDark());
    tellScheme(2);
    QTRY_COMPARE(scheme.isDark(), std::optional<bool>(false));
    QVERIFY(isDark());
    themes.choose(ThemeChoice::System);
    QVERIFY(!isDark());
}

void tst_DesktopWatch::withoutAPortalThePaletteOfTheDesktopDecides()
{
    DesktopScheme scheme(m_bus->connect(QStringLiteral("program")));
    ThemeSwitch themes(*qApp, scheme);
    QWidget window;
    window.show();
    themes.choose(ThemeChoice::Dark);
    themes.choose(ThemeChoice::System); // of a test without a desktop: light
    QVERIFY(!isDark());
    QVERIFY(!scheme.isDark());
    QEvent news(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &news);
    QTest::qWait(20);
    QVERIFY(!isDark());
    QVERIFY(!qApp->styleSheet().isEmpty()); // and the theme is on
}

void tst_DesktopWatch::aTrayThatIsThereIsFound()
{
    FakeWatcher watcher;
    watcher.hasHost = true;
    startWatcher(watcher);
    const auto host = makeHost();
    QVERIFY(!host->isThere());
    host->look();
    QTRY_VERIFY(host->isThere());
    QCOMPARE(m_asked, 1);
}

void tst_DesktopWatch::aTrayThatComesLaterIsFound()
{
    const auto host = makeHost();
    host->look();
    QTest::qWait(50);
    QVERIFY(!host->isThere());
    QCOMPARE(m_asked, 0);
    FakeWatcher watcher;
    watcher.hasHost = true;
    startWatcher(watcher);
    QTRY_VERIFY(host->isThere());
    QCOMPARE(m_asked, 1);
}

void tst_DesktopWatch::aHostThatComesAfterItsWatcherIsFound()
{
    FakeWatcher watcher;
    startWatcher(watcher);
    const auto host = makeHost();
    host->look();
    QTest::qWait(50);
    QVERIFY(!host->isThere());
    watcher.hasHost = true;
    QVERIFY(QDBusConnection(QStringLiteral("desktop"))
                .send(QDBusMessage::createSignal(QStringLiteral("/StatusNotifierWatcher"),
                                                 QStringLiteral("org.kde.StatusNotifierWatcher"),
                                                 QStringLiteral("StatusNotifierHostRegistered"))));
    QTRY_VERIFY(host->isThere());
}

void tst_DesktopWatch::aTrayThatGoesIsNoticed()
{
    FakeWatcher watcher;
    watcher.hasHost = true;
    startWatcher(watcher);
    const auto host = makeHost();
    QSignalSpy changed(host.get(), &TrayHost::changed);
    host->look();
    QTRY_VERIFY(host->isThere());
    m_bus->disconnect(QStringLiteral("desktop")); // the panel ends
    QTRY_VERIFY(!host->isThere());
    startWatcher(watcher); // and is back
    QTRY_VERIFY(host->isThere());
    QCOMPARE(changed.size(), 3);
}

void tst_DesktopWatch::withoutATrayQtIsNeverAsked()
{
    const auto host = makeHost();
    host->look();
    QTest::qWait(100);
    QVERIFY(!host->isThere());
    QCOMPARE(m_asked, 0);
}

QTEST_MAIN(tst_DesktopWatch)
#include "tst_desktop_watch.moc"
