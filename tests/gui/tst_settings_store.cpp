// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/desktop_settings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sallyport;

class tst_SettingsStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingSetMeansTheUsual();
    void everySettingComesBack();
    void changedIsToldOnceAndOnlyOfAChange();
    void nonsenseInTheFileCountsAsNotSet();
    void whatCannotBeWrittenIsAnError();
    void theAutostartEntryIsTheSetting();
    void theDesktopsOwnSwitchCounts_data();
    void theDesktopsOwnSwitchCounts();
    void theEntryIsValidForAnyPath_data();
    void theEntryIsValidForAnyPath();
    void aPathThatNoEntryCanCarryIsAnError();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("config/settings.ini")); }
    Autostart autostart(const QString& program = QStringLiteral("/usr/bin/sallyport")) const
    {
        return Autostart(m_folder->filePath(QStringLiteral("autostart")), program);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

DesktopSettings everything()
{
    return {true, QStringLiteral("an-id"), QStringLiteral("pt_BR"), ThemeChoice::Dark, false, ClosingDoes::KeepRunning};
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void tst_SettingsStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_SettingsStore::nothingSetMeansTheUsual()
{
    const SettingsStore store(file(), autostart());
    QCOMPARE(store.settings(), DesktopSettings{});
    QVERIFY(store.settings().notifications);
    QVERIFY(!QFile::exists(file())); // looking makes no file
}

void tst_SettingsStore::everySettingComesBack()
{
    SettingsStore store(file(), autostart());
    QVERIFY(store.save(everything()));
    QCOMPARE(store.settings(), everything());
    QCOMPARE(SettingsStore(file(), autostart()).settings(), everything());
    QVERIFY(store.save({}));
    QCOMPARE(SettingsStore(file(), autostart()).settings(), DesktopSettings{});
}

void tst_SettingsStore::changedIsToldOnceAndOnlyOfAChange()
{
    SettingsStore store(file(), autostart());
    QSignalSpy changed(&store, &SettingsStore::changed);
    QVERIFY(store.save(everything()));
    QVERIFY(store.save(everything()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<DesktopSettings>(), everything());
}

void tst_SettingsStore::nonsenseInTheFileCountsAsNotSet()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("config"))));
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("[desktop]\ntheme=purple\nlanguage=../../etc/passwd\nclosing=7\nconnectAtStart=" +
                 QByteArray(5000, 'x') + "\n\0\xFF[[");
    broken.close();
    const DesktopSettings settings = SettingsStore(file(), autostart()).settings();
    QCOMPARE(settings.theme, ThemeChoice::System);
    QCOMPARE(settings.language, QString());
    QCOMPARE(settings.closing, ClosingDoes::Ask);
    QVERIFY(settings.connectAtStart.size() <= 64);
}

void tst_SettingsStore::whatCannotBeWrittenIsAnError()
{
    SettingsStore store(QStringLiteral("/proc/nowhere/settings.ini"),
                        Autostart(QStringLiteral("/proc/nowhere"), QStringLiteral("/usr/bin/sallyport")));
    QSignalSpy changed(&store, &SettingsStore::changed);
    const Result<void> saved = store.save(everything());
    QVERIFY(!saved);
    QVERIFY(
        saved.error().arguments.value(QLatin1String("reason")).toString().contains(QStringLiteral("/proc/nowhere")));
    QCOMPARE(changed.size(), 0);
}

void tst_SettingsStore::theAutostartEntryIsTheSetting()
{
    Autostart start = autostart();
    QVERIFY(!start.isOn());
    QVERIFY(start.set(true));
    QVERIFY(start.isOn());
    const QByteArray entry = read(start.file());
    QVERIFY(entry.contains("Exec=\"/usr/bin/sallyport\" --background\n"));
    QVERIFY(SettingsStore(file(), autostart()).settings().startAtLogin);
    QVERIFY(QFile::remove(start.file())); // by the desktop's own tool
    QVERIFY(!SettingsStore(file(), autostart()).settings().startAtLogin);
    QVERIFY(start.set(true));
    QVERIFY(start.set(false));
    QVERIFY(!QFile::exists(start.file()));
    QVERIFY(start.set(false));
}

void tst_SettingsStore::theDesktopsOwnSwitchCounts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=false");
    QTest::newRow("hidden") << QByteArray("Hidden = true");
}

void tst_SettingsStore::theDesktopsOwnSwitchCounts()
{
    QFETCH(QByteArray, line);
    Autostart start = autostart();
    QVERIFY(start.set(true));
    QByteArray entry = read(start.file());
    entry.replace("X-GNOME-Autostart-enabled=true", line);
    QFile changed(start.file());
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(entry);
    changed.close();
    QVERIFY(!start.isOn());
    QVERIFY(start.set(true)); // and can be switched on again here
    QVERIFY(start.isOn());
}

void tst_SettingsStore::theEntryIsValidForAnyPath_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("exec");
    QTest::newRow("plain") << "/usr/bin/sallyport" << QByteArray(R"("/usr/bin/sallyport")");
    QTest::newRow("space") << "/opt/my tools/sallyport" << QByteArray(R"("/opt/my tools/sallyport")");
    QTest::newRow("per cent") << "/opt/100%/sallyport" << QByteArray(R"("/opt/100%%/sallyport")");
    QTest::newRow("shell's own") << R"(/opt/a"$`\b/sallyport)" << QByteArray(R"("/opt/a\\"\\$\\`\\\\b/sallyport")");
}

void tst_SettingsStore::theEntryIsValidForAnyPath()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, exec);
    Autostart start = autostart(program);
    QVERIFY(start.set(true));
    QVERIFY(read(start.file()).contains("Exec=" + exec + " --background\n"));
    QProcess validate;
    validate.start(QStringLiteral("desktop-file-validate"), {start.file()});
    QVERIFY(validate.waitForFinished());
    const QByteArray said = validate.readAllStandardOutput() + validate.readAllStandardError();
    QVERIFY2(validate.exitCode() == 0 && said.isEmpty(), said.constData());
}

void tst_SettingsStore::aPathThatNoEntryCanCarryIsAnError()
{
    Autostart start = autostart(QStringLiteral("/opt/a\nExec=evil"));
    QVERIFY(!start.set(true));
    QVERIFY(!QFile::exists(start.file()));
}

QTEST_GUILESS_MAIN(tst_SettingsStore)
#include "tst_settings_store.moc"
