// SPDX-License-Identifier: GPL-3.0-or-later
#include "../unit/core/profile/sample_profile.h"
#include "app/client/system_profiles.h"
#include "app/gui/editor/profile_editor.h"
#include "app/gui/theme.h"
#include "core/formats/profile_import.h"
#include "core/profile/profile_fields.h"
#include "tests/gui/fixtures.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace sallyport;

// What goes into the editor comes out of it, and nothing else.
class tst_ProfileEditorValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_editor.reset(); }
    void savingUnchangedLosesNothing_data();
    void savingUnchangedLosesNothing();
    void everyFieldIsWrittenAsItIsTyped();

private:
    template <typename T> T* part(const char* name) const { return m_editor->findChild<T*>(QLatin1String(name)); }
    QPushButton* save() const { return part<QPushButton>("save"); }
    template <typename T> T* on(const char* page, const char* name) const
    {
        return part<QWidget>(page)->findChild<T*>(QLatin1String(name));
    }
    static void retype(QWidget* field, const QString& text)
    {
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, text);
    }
    void go(const char* field) const { m_editor->focusField(QLatin1String(field)); }

    std::unique_ptr<ProfileEditor> m_editor;
};

void tst_ProfileEditorValues::init()
{
    m_editor = std::make_unique<ProfileEditor>();
    m_editor->edit(fixtures::office());
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_editor->activateWindow();
}

void tst_ProfileEditorValues::savingUnchangedLosesNothing_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::newRow("office") << fixtures::office();
    QTest::newRow("warehouse") << fixtures::warehouse();
    Profile full = sampleProfile();
    full.tags = {QStringLiteral("Customers/ACME"), QStringLiteral("odd  blanks")};
    full.connectAtLogin = true;
    full.foreign = {
        {QStringLiteral("mobileconfig"), QJsonObject{{QStringLiteral("PayloadUUID"), QStringLiteral("x")}}}};
    full.unknown = {{QStringLiteral("new-key"), 7}};
    QTest::newRow("everything") << full;
    QDirIterator files(QStringLiteral(SALLYPORT_TEST_DATA "/profiles"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const Result<Imported> imported = importBytes(file.fileName(), file.readAll());
        for (qsizetype i = 0; imported && i < imported->profiles.size(); ++i)
            QTest::addRow("%s %d", qPrintable(file.fileName().section(QLatin1Char('/'), -2)), static_cast<int>(i))
                << imported->profiles.at(i);
    }
}

void tst_ProfileEditorValues::savingUnchangedLosesNothing()
{
    QFETCH(Profile, profile);
    m_editor->edit(profile);
    QVERIFY(!m_editor->hasChanges());
    QVERIFY(m_editor->profile() == profile);
    // A change elsewhere takes nothing else along.
    Profile renamed = profile;
    if (!isLockedField(profile.management, "name"))
        renamed.name = QStringLiteral("Another name");
    if (!isLockedField(profile.management, "local.eap_id"))
        renamed.local.userName = QStringLiteral("alice");
    retype(on<QLineEdit>("GeneralPage", "name"), QStringLiteral("Another name"));
    retype(on<QLineEdit>("GeneralPage", "userName"), QStringLiteral("alice"));
    QVERIFY(m_editor->profile() == renamed);
    QSignalSpy saved(m_editor.get(), &ProfileEditor::saveRequested);
    QVERIFY2(m_editor->problems().isEmpty(), qPrintable(part<QLabel>("reason")->text()));
    save()->click();
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.first().first().value<Profile>() == renamed);
}

void tst_ProfileEditorValues::everyFieldIsWrittenAsItIsTyped()
{
    Profile expected = fixtures::office();
    const auto type = [this](const char* field, const QString& text) {
        go(field);
        retype(QApplication::focusWidget(), text);
    };
    const auto toggle = [this](const char* field) {
        go(field);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    };
    type("remote.addr", QStringLiteral(" 192.0.2.7 "));
    type("remote.id", QStringLiteral("gw.example.org"));
    type("remote.port", QStringLiteral("4510"));
    type("local.id", QStringLiteral("laptop@example.org"));
    type("split-tunneling.subnets", QStringLiteral("10.1.0.0/16, 10.2.0.0/16"));
    type("split-tunneling.excluded", QStringLiteral("10.1.7.0/24"));
    type("dns-servers", QStringLiteral("10.1.0.53 2001:db8::53"));
    type("sallyport.dnsDomains", QStringLiteral("corp.example.org"));
    type("mtu", QStringLiteral("1380"));
    type("nat-keepalive", QStringLiteral("0"));
    type("sallyport.deadPeerSeconds", QStringLiteral("60"));
    type("sallyport.ikeRekeySeconds", QStringLiteral("7200"));
    type("sallyport.childRekeySeconds", QStringLiteral("3600"));
    type("sallyport.reauthenticationSeconds", QStringLiteral("86400"));
    type("sallyport.idleDisconnectSeconds", QStringLiteral("900"));
    type("sallyport.tags", QStringLiteral("Customers/ACME ,test,, test "));
    for (const char* field : {"remote.certreq", "remote.revocation.crl", "remote.revocation.ocsp",
                              "remote.revocation.strict", "sallyport.killSwitch", "sallyport.mobike",
                              "sallyport.fragmentation", "sallyport.forceUdpEncapsulation", "sallyport.connectAtLogin"})
        toggle(field);
    const Profile before = expected;
    expected.gateway.host = QStringLiteral("192.0.2.7");
    expected.gateway.identity = QStringLiteral("gw.example.org");
    expected.gateway.port = 4510;
    expected.gateway.sendCertificateRequest = !before.gateway.sendCertificateRequest;
    expected.gateway.revocation = {!before.gateway.revocation.crl, !before.gateway.revocation.ocsp,
                                   !before.gateway.revocation.strict};
    expected.local.identity = QStringLiteral("laptop@example.org");
    expected.includedSubnets = {*subnetFromString(QStringLiteral("10.1.0.0/16")),
                                *subnetFromString(QStringLiteral("10.2.0.0/16"))};
    expected.excludedSubnets = {*subnetFromString(QStringLiteral("10.1.7.0/24"))};
    expected.dnsServers = {QHostAddress(QStringLiteral("10.1.0.53")), QHostAddress(QStringLiteral("2001:db8::53"))};
    expected.dnsDomains = {QStringLiteral("corp.example.org")};
    expected.mtu = 1380;
    expected.killSwitch = !before.killSwitch;
    expected.connectAtLogin = !before.connectAtLogin;
    expected.tags = {QStringLiteral("Customers/ACME"), QStringLiteral("test")};
    const ExchangeSettings& was = before.exchange;
    expected.exchange = {
        !was.mobike, !was.fragmentation, !was.forceUdpEncapsulation, was.followRedirects, 0, 60, 7200, 3600, 86400,
        900};
    QStringList different;
    for (const FieldChange& change : changesBetween(expected, m_editor->profile()))
        different.append(QStringLiteral("%1: %2 / %3").arg(change.key, change.before, change.after));
    QCOMPARE(different.join(u'\n'), QString());
    QVERIFY(m_editor->profile() == expected);
}

QTEST_MAIN(tst_ProfileEditorValues)
#include "tst_profile_editor_values.moc"
