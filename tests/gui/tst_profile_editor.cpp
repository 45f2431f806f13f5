// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/change_preview.h"
#include "app/gui/editor/profile_editor.h"
#include "app/gui/theme.h"
#include "core/profile/profile_fields.h"
#include "tests/gui/fixtures.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace sallyport;

class tst_ProfileEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_editor.reset(); }
    void aNewProfileIsTypedAndSaved();
    void whatIsWrongStandsBelowTheFieldUntilItIsMended_data();
    void whatIsWrongStandsBelowTheFieldUntilItIsMended();
    void halfTypedTextStaysAndIsNoValue();
    void aProblemOnAnotherPageIsShownTheWayTo();
    void theMethodDecidesWhatIsAskedFor_data();
    void theMethodDecidesWhatIsAskedFor();
    void whatOnlyKeepsFromConnectingDoesNotKeepFromSaving();
    void lockedFieldsSayWhoSetThem();
    void escapeAsksOnceWhereSomethingWouldGetLost();
    void escapeClosesWhereNothingChanged();
    void returnInAFieldSavesNothing();
    void scrollingOverAChoiceChoosesNothing();
    void eachFieldCanBeGoneTo_data();
    void eachFieldCanBeGoneTo();
    void whatWillChangeFollowsWhatIsTyped();
    void aFailedSaveKeepsWhatWasTyped();
    void itWorksInASmallWindowWithLargeLetters();

private:
    template <typename T> T* part(const char* name) const { return m_editor->findChild<T*>(QLatin1String(name)); }
    QPushButton* save() const { return part<QPushButton>("save"); }
    // The field's name is not the same on all pages.
    template <typename T> T* on(const char* page, const char* name) const
    {
        return m_editor->findChild<QWidget*>(QLatin1String(page))->findChild<T*>(QLatin1String(name));
    }
    static void retype(QWidget* field, const QString& text)
    {
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, text);
    }

    std::unique_ptr<ProfileEditor> m_editor;
};

void tst_ProfileEditor::init()
{
    m_editor = std::make_unique<ProfileEditor>();
    m_editor->edit(fixtures::office());
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    m_editor->activateWindow();
}

void tst_ProfileEditor::aNewProfileIsTypedAndSaved()
{
    Profile fresh;
    fresh.id = fixtures::office().id;
    m_editor->edit(fresh);
    QCOMPARE(m_editor->windowTitle(), QStringLiteral("New profile"));
    QVERIFY(!save()->isEnabled());
    QVERIFY(on<QLabel>("GeneralPage", "nameBelow")->isHidden()); // nobody was there yet
    QCOMPARE(part<QLabel>("reason")->text(), QStringLiteral("Name: Still missing."));
    QTRY_VERIFY(on<QLineEdit>("GeneralPage", "name")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Office"));
    QTest::keyClicks(on<QLineEdit>("GeneralPage", "host"), QStringLiteral("vpn.example.org"));
    QTest::keyClicks(on<QLineEdit>("GeneralPage", "userName"), QStringLiteral("alice"));
    QVERIFY(save()->isEnabled());
    QVERIFY(part<QLabel>("reason")->isHidden());
    QSignalSpy saved(m_editor.get(), &ProfileEditor::saveRequested);
    QTest::keyClick(m_editor.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.size(), 1);
    QVERIFY(m_editor->isVisible()); // until its owner could save it
    Profile expected = fresh;
    expected.name = QStringLiteral("Office");
    expected.gateway.host = QStringLiteral("vpn.example.org");
    expected.local.userName = QStringLiteral("alice");
    QVERIFY(saved.first().first().value<Profile>() == expected);
    QVERIFY(validateProfile(expected));
}

void tst_ProfileEditor::whatIsWrongStandsBelowTheFieldUntilItIsMended_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("right");
    const auto row = [](const char* field, const char* wrong, const char* words, const char* right) {
        QTest::addRow("%s %s", field, wrong) << QString::fromLatin1(field) << QString::fromLatin1(wrong)
                                             << QString::fromLatin1(words) << QString::fromLatin1(right);
    };
    row("name", "", "Still missing.", "Office");
    row("remote.addr", "10.1.", "a host name such as", "10.1.0.1");
    row("remote.id", "*.example.org", "one identity, no wildcard", "gw.example.org");
    row("remote.port", "70000", "a port from 1 to 65535", "4500");
    row("remote.port", "45oo", "a port from 1 to 65535", "");
    row("local.eap_id", "", "Still missing.", "alice");
    row("split-tunneling.subnets", "10.1.", "networks such as 10.1.0.0/16", "10.1.0.0/16 2001:db8::/32");
    row("split-tunneling.excluded", "10.1.0.1/16", "networks such as 10.1.0.0/16", "10.1.0.1");
    row("dns-servers", "10.1", "IP addresses of DNS servers", "10.1.0.53");
    row("sallyport.dnsDomains", "corp_example.", "domain names such as", "corp.example.org");
    row("mtu", "12", "0, or 576 to 9000", "1400");
    row("mtu", "1x", "a whole number", "");
    row("nat-keepalive", "-1", "a whole number", "0");
    row("sallyport.deadPeerSeconds", "2", "0, or 5 to", "30");
    row("sallyport.ikeRekeySeconds", "99999999999", "a whole number", "3600");
    row("sallyport.idleDisconnectSeconds", "1", "0, or 10 to", "600");
}

void tst_ProfileEditor::whatIsWrongStandsBelowTheFieldUntilItIsMended()
{
    QFETCH(QString, field);
    QFETCH(QString, wrong);
    QFETCH(QString, words);
    QFETCH(QString, right);
    m_editor->focusField(field);
    QWidget* edit = QApplication::focusWidget();
    QVERIFY(edit != nullptr);
    auto* below = edit->parentWidget()->findChild<QLabel*>(edit->objectName() + QStringLiteral("Below"));
    QVERIFY(below != nullptr);
    QVERIFY(below->isHidden());
    retype(edit, wrong);
    QVERIFY2(below->isVisible() && below->text().contains(words), qPrintable(below->text()));
    QVERIFY(edit->accessibleDescription().endsWith(below->text()));
    QVERIFY(!save()->isEnabled());
    QVERIFY(part<QLabel>("reason")->isVisible());
    QVERIFY(part<QListWidget>("pages")->currentItem()->text().endsWith(QStringLiteral("(!)")));
    QSignalSpy saved(m_editor.get(), &ProfileEditor::saveRequested);
    QTest::keyClick(m_editor.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.size(), 0);
    retype(edit, right);
    QVERIFY2(below->isHidden(), qPrintable(below->text()));
    QVERIFY(save()->isEnabled());
    QVERIFY(part<QLabel>("reason")->isHidden());
    QVERIFY(!part<QListWidget>("pages")->currentItem()->text().contains(QLatin1Char('!')));
    QVERIFY(validateProfile(m_editor->profile()));
}

void tst_ProfileEditor::halfTypedTextStaysAndIsNoValue()
{
    auto* port = on<QLineEdit>("GatewayPage", "port");
    retype(port, QStringLiteral("45o0"));
    QCOMPARE(port->text(), QStringLiteral("45o0"));
    QCOMPARE(m_editor->profile().gateway.port, fixtures::office().gateway.port);
    QVERIFY(m_editor->hasChanges());
    auto* included = on<QPlainTextEdit>("NetworkPage", "included");
    retype(included, QStringLiteral("10.1."));
    QCOMPARE(included->toPlainText(), QStringLiteral("10.1."));
    QCOMPARE(m_editor->problems().size(), 2);
}

void tst_ProfileEditor::aProblemOnAnotherPageIsShownTheWayTo()
{
    retype(on<QLineEdit>("GatewayPage", "port"), QStringLiteral("x"));
    m_editor->choosePage(0);
    QVERIFY(part<QPushButton>("goThere")->isVisible());
    QTest::mouseClick(part<QPushButton>("goThere"), Qt::LeftButton);
    QTRY_VERIFY(on<QLineEdit>("GatewayPage", "port")->hasFocus());
    QVERIFY(on<QLineEdit>("GatewayPage", "port")->isVisible());
}

void tst_ProfileEditor::theMethodDecidesWhatIsAskedFor_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QStringList>("shown");
    const auto row = [](const char* name, AuthenticationMethod method, const QStringList& shown) {
        QTest::newRow(name) << static_cast<int>(method) << shown;
    };
    const QString user = QStringLiteral("userName");
    const QString key = QStringLiteral("certificate");
    const QString server = QStringLiteral("aaaServer");
    const QString inner = QStringLiteral("innerMethod");
    row("password", AuthenticationMethod::EapMschapv2, {user});
    row("the strongest", AuthenticationMethod::EapAuto, {user, key});
    row("certificate", AuthenticationMethod::Certificate, {key});
    row("EAP-TLS", AuthenticationMethod::EapTls, {user, key, server});
    row("EAP-TTLS", AuthenticationMethod::EapTtls, {user, server, inner});
    row("EAP-PEAP", AuthenticationMethod::EapPeap, {user, server, inner});
    row("both", AuthenticationMethod::CertificateThenEap, {user, key});
    row("pre-shared key", AuthenticationMethod::PreSharedKey, {});
}

void tst_ProfileEditor::theMethodDecidesWhatIsAskedFor()
{
    QFETCH(int, method);
    QFETCH(QStringList, shown);
    auto* box = on<QComboBox>("GeneralPage", "method");
    box->setCurrentIndex(box->findData(method));
    QCOMPARE(static_cast<int>(m_editor->profile().method), method);
    for (const char* name : {"userName", "certificate", "aaaServer", "innerMethod"})
        QCOMPARE(on<QWidget>("GeneralPage", name)->isVisible(), shown.contains(QLatin1String(name)));
}

void tst_ProfileEditor::whatOnlyKeepsFromConnectingDoesNotKeepFromSaving()
{
    auto* box = on<QComboBox>("GeneralPage", "method");
    box->setCurrentIndex(box->findData(static_cast<int>(AuthenticationMethod::Certificate)));
    auto* below = on<QLabel>("GeneralPage", "certificateBelow");
    QVERIFY(below->isVisible());
    QCOMPARE(below->property("role").toString(), QStringLiteral("warn"));
    QVERIFY(save()->isEnabled());
    box->setCurrentIndex(box->findData(static_cast<int>(AuthenticationMethod::EapTtls)));
    QVERIFY(on<QLabel>("GeneralPage", "aaaServerBelow")->isVisible());
    QVERIFY(save()->isEnabled());
    QTest::keyClicks(on<QLineEdit>("GeneralPage", "aaaServer"), QStringLiteral("radius.example.org"));
    QVERIFY(on<QLabel>("GeneralPage", "aaaServerBelow")->isHidden());
}

void tst_ProfileEditor::lockedFieldsSayWhoSetThem()
{
    Profile managed = fixtures::office();
    managed.management = {QStringLiteral("Example Corp IT"),
                          {QStringLiteral("remote.addr"), QStringLiteral("remote.cert"), QStringLiteral("ike-proposal"),
                           QStringLiteral("type"), QStringLiteral("sallyport.killSwitch")}};
    m_editor->edit(managed);
    auto* host = on<QLineEdit>("GeneralPage", "host");
    QVERIFY(host->isReadOnly());
    QCOMPARE(on<QLabel>("GeneralPage", "hostBelow")->text(), QStringLiteral("Set by Example Corp IT."));
    QVERIFY(host->accessibleDescription().contains(QStringLiteral("Set by Example Corp IT.")));
    QTest::keyClicks(host, QStringLiteral("x"));
    QVERIFY(!on<QComboBox>("GeneralPage", "method")->isEnabled());
    QVERIFY(!on<QCheckBox>("NetworkPage", "killSwitch")->isEnabled());
    QVERIFY(on<QPlainTextEdit>("CryptographyPage", "ike")->isReadOnly());
    QVERIFY(!on<QLineEdit>("GeneralPage", "name")->isReadOnly());
    QVERIFY(on<QLabel>("GeneralPage", "nameBelow")->isHidden());
    QVERIFY(m_editor->profile() == managed);
    // The next profile is the person's own.
    m_editor->edit(fixtures::office());
    QVERIFY(!host->isReadOnly());
    QVERIFY(on<QLabel>("GeneralPage", "hostBelow")->isHidden());
    QVERIFY(on<QCheckBox>("NetworkPage", "killSwitch")->isEnabled());
}

void tst_ProfileEditor::escapeAsksOnceWhereSomethingWouldGetLost()
{
    retype(on<QLineEdit>("GeneralPage", "name"), QStringLiteral("Mine"));
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    m_editor->reject(); // the window's own button, impatiently
    QCOMPARE(m_editor->findChildren<QMessageBox*>().size(), 1);
    auto* question = m_editor->findChild<QMessageBox*>();
    QTest::keyClick(question, Qt::Key_Escape); // go on
    QTRY_VERIFY(m_editor->findChild<QMessageBox*>() == nullptr);
    QVERIFY(m_editor->isVisible());
    QCOMPARE(on<QLineEdit>("GeneralPage", "name")->text(), QStringLiteral("Mine"));
    m_editor->close();
    QVERIFY(m_editor->isVisible());
    QTest::mouseClick(part<QPushButton>("discard"), Qt::LeftButton);
    QTRY_VERIFY(!m_editor->isVisible());
    QCOMPARE(m_editor->result(), static_cast<int>(QDialog::Rejected));
}

void tst_ProfileEditor::escapeClosesWhereNothingChanged()
{
    auto* name = on<QLineEdit>("GeneralPage", "name");
    retype(name, QStringLiteral("Mine"));
    QVERIFY(m_editor->hasChanges());
    retype(name, fixtures::office().name);
    QVERIFY(!m_editor->hasChanges());
    QTest::keyClick(m_editor.get(), Qt::Key_Escape);
    QVERIFY(!m_editor->isVisible());
}

void tst_ProfileEditor::returnInAFieldSavesNothing()
{
    QSignalSpy saved(m_editor.get(), &ProfileEditor::saveRequested);
    QTest::keyClick(on<QLineEdit>("GeneralPage", "name"), Qt::Key_Return);
    QCOMPARE(saved.size(), 0);
    QVERIFY(m_editor->isVisible());
}

void tst_ProfileEditor::scrollingOverAChoiceChoosesNothing()
{
    auto* box = on<QComboBox>("GeneralPage", "method");
    const QPointF middle = box->rect().center();
    QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(box, &wheel);
    QVERIFY(!m_editor->hasChanges());
}

void tst_ProfileEditor::eachFieldCanBeGoneTo_data()
{
    QTest::addColumn<QString>("field");
    // Whose the profile is, is not the person's to say; redirects are not followed by this version.
    const QStringList notEdited{QStringLiteral("uuid"), QStringLiteral("sallyport.managedBy"),
                                QStringLiteral("sallyport.locked"), QStringLiteral("sallyport.followRedirects")};
    for (const ProfileField& field : profileFields()) {
        if (!notEdited.contains(QLatin1String(field.key)))
            QTest::newRow(field.key) << QString::fromLatin1(field.key);
    }
}

void tst_ProfileEditor::eachFieldCanBeGoneTo()
{
    QFETCH(QString, field);
    m_editor->focusField(field);
    QWidget* found = QApplication::focusWidget();
    QVERIFY(found != nullptr && found->isVisible());
    auto* scroll = qobject_cast<QScrollArea*>(part<QStackedWidget>("stack")->currentWidget());
    QVERIFY(scroll->isAncestorOf(found));
    QVERIFY(!found->visibleRegion().isEmpty()); // not scrolled out of sight
}

void tst_ProfileEditor::whatWillChangeFollowsWhatIsTyped()
{
    const auto words = [this] {
        QStringList all;
        for (const QLabel* label : on<QWidget>("ChangesPage", "list")->findChildren<QLabel*>())
            all.append(label->text());
        return all.join(u'\n');
    };
    QVERIFY(!words().contains(QStringLiteral("Traffic is blocked")));
    on<QCheckBox>("NetworkPage", "killSwitch")->click();
    QVERIFY2(words().contains(QStringLiteral("Traffic is blocked when the tunnel is lost")), qPrintable(words()));
    for (const PlannedChange& change : plannedChanges(m_editor->profile()))
        QVERIFY2(words().contains(change.what), qPrintable(change.what));
}

void tst_ProfileEditor::aFailedSaveKeepsWhatWasTyped()
{
    retype(on<QLineEdit>("GeneralPage", "name"), QStringLiteral("Mine"));
    connect(m_editor.get(), &ProfileEditor::saveRequested, this, [this] {
        m_editor->setSaveError(
            Error::of(ErrorCode::ProfileNotSaved, {{QStringLiteral("path"), QStringLiteral("/full")},
                                                   {QStringLiteral("reason"), QStringLiteral("no space left")}}));
    });
    save()->click();
    QVERIFY(m_editor->isVisible());
    QVERIFY(part<QLabel>("reason")->text().contains(QStringLiteral("no space left")));
    QVERIFY(part<QLabel>("reason")->isVisible());
    QVERIFY(save()->isEnabled()); // and again
    QCOMPARE(on<QLineEdit>("GeneralPage", "name")->text(), QStringLiteral("Mine"));
}

void tst_ProfileEditor::itWorksInASmallWindowWithLargeLetters()
{
    const QFont usual = QApplication::font();
    QFont twice = usual;
    twice.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(twice);
    ProfileEditor editor;
    editor.edit(fixtures::office());
    editor.resize(720, 480);
    editor.show();
    const QSize size = editor.size();
    const QSize least = editor.minimumSizeHint();
    QApplication::setFont(usual);
    QCOMPARE(size, QSize(720, 480));
    QVERIFY2(least.width() <= 720 && least.height() <= 480,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

QTEST_MAIN(tst_ProfileEditor)
#include "tst_profile_editor.moc"
