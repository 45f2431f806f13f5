// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings and the question at the first close, driven by keyboard and mouse.
#include "app/client/languages.h"
#include "app/gui/settings/close_question.h"
#include "app/gui/settings/settings_dialog.h"
#include "tests/gui/fixtures.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;

class tst_SettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void itShowsWhatIsSetAndSaysNothing();
    void eachChangeIsToldWholeAtOnce();
    void languagesStandInTheirOwnNames();
    void aProfileThatIsGoneCountsAsNone();
    void itIsOperatedByKeyboardAlone();
    void aProblemIsSaidAndGoesWithTheNextChange();
    void textIsNotCutAtTwiceTheFont();
    void theCloseQuestionIsAnsweredOnce_data();
    void theCloseQuestionIsAnsweredOnce();
    void theCloseQuestionCanBeLeft();
    void theCloseQuestionSaysWhatBringsTheWindowBack();

private:
    template <typename Widget> static Widget* part(const QWidget& dialog, const char* name)
    {
        return dialog.findChild<Widget*>(QString::fromLatin1(name));
    }
    static QList<SettingsDialog::Choice> profiles()
    {
        return {{QStringLiteral("id-1"), QStringLiteral("Example Office")},
                {QStringLiteral("id-2"), QStringLiteral("Warehouse")}};
    }
};

void tst_SettingsDialog::itShowsWhatIsSetAndSaysNothing()
{
    SettingsDialog dialog;
    QSignalSpy chosen(&dialog, &SettingsDialog::settingsChosen);
    const DesktopSettings set{true,  QStringLiteral("id-2"), QStringLiteral("ja"), ThemeChoice::Dark,
                              false, ClosingDoes::Quit};
    dialog.setSettings(set);
    dialog.setProfiles(profiles()); // they may come later
    QCOMPARE(dialog.settings(), set);
    QCOMPARE(part<QComboBox>(dialog, "connectAtStart")->currentText(), QStringLiteral("Warehouse"));
    QCOMPARE(part<QComboBox>(dialog, "theme")->currentText(), QStringLiteral("Dark"));
    QCOMPARE(chosen.size(), 0);
}

void tst_SettingsDialog::eachChangeIsToldWholeAtOnce()
{
    SettingsDialog dialog;
    dialog.setProfiles(profiles());
    dialog.show();
    QSignalSpy chosen(&dialog, &SettingsDialog::settingsChosen);
    DesktopSettings expected;
    const auto told = [&chosen] { return chosen.last().first().value<DesktopSettings>(); };

    QTest::mouseClick(part<QCheckBox>(dialog, "startAtLogin"), Qt::LeftButton, {}, QPoint(8, 8));
    expected.startAtLogin = true;
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(told(), expected);
    part<QComboBox>(dialog, "connectAtStart")->setCurrentIndex(1);
    expected.connectAtStart = QStringLiteral("id-1");
    QCOMPARE(told(), expected);
    auto* language = part<QComboBox>(dialog, "language");
    language->setCurrentIndex(language->findText(QStringLiteral("Deutsch")));
    expected.language = QStringLiteral("de");
    QCOMPARE(told(), expected);
    part<QComboBox>(dialog, "theme")->setCurrentIndex(1);
    expected.theme = ThemeChoice::Light;
    QCOMPARE(told(), expected);
    QTest::mouseClick(part<QCheckBox>(dialog, "notifications"), Qt::LeftButton, {}, QPoint(8, 8));
    expected.notifications = false;
    QCOMPARE(told(), expected);
    part<QComboBox>(dialog, "closing")->setCurrentIndex(2);
    expected.closing = ClosingDoes::Quit;
    QCOMPARE(told(), expected);
    QCOMPARE(chosen.size(), 6);
}

void tst_SettingsDialog::languagesStandInTheirOwnNames()
{
    SettingsDialog dialog;
    const auto* language = part<QComboBox>(dialog, "language");
    QCOMPARE(language->count(), knownLanguages().size() + 1);
    for (const char* name : {"English", "Deutsch", "Français", "Español", "Italiano", "Polski", "Português do Brasil",
                             "日本語", "简体中文", "العربية"})
        QVERIFY2(language->findText(QString::fromUtf8(name)) > 0, name);
}

void tst_SettingsDialog::aProfileThatIsGoneCountsAsNone()
{
    SettingsDialog dialog;
    DesktopSettings set;
    set.connectAtStart = QStringLiteral("gone");
    dialog.setSettings(set);
    dialog.setProfiles(profiles());
    QCOMPARE(part<QComboBox>(dialog, "connectAtStart")->currentText(), QStringLiteral("Nothing"));
}

void tst_SettingsDialog::itIsOperatedByKeyboardAlone()
{
    SettingsDialog dialog;
    dialog.setProfiles(profiles());
    QSignalSpy chosen(&dialog, &SettingsDialog::settingsChosen);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const char* const order[] = {"startAtLogin",  "connectAtStart", "language", "theme",
                                 "notifications", "closing",        "done"};
    part<QCheckBox>(dialog, "startAtLogin")->setFocus();
    for (const char* name : order) {
        QVERIFY2(part<QWidget>(dialog, name)->hasFocus(), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(&dialog, Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(chosen.size(), 1); // the box shows the press for a moment
    QVERIFY(!dialog.settings().notifications);
    QTest::keyClick(&dialog, Qt::Key_T, Qt::AltModifier);
    QVERIFY(part<QWidget>(dialog, "theme")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog.settings().theme, ThemeChoice::Light);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void tst_SettingsDialog::aProblemIsSaidAndGoesWithTheNextChange()
{
    SettingsDialog dialog;
    dialog.show();
    auto* problem = part<QLabel>(dialog, "problem");
    QVERIFY(!problem->isVisible());
    dialog.showProblem(
        Error::of(ErrorCode::Internal, {{QStringLiteral("reason"), QStringLiteral("the disk is full")}}));
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), QStringLiteral("This could not be saved: the disk is full."));
    part<QComboBox>(dialog, "theme")->setCurrentIndex(2);
    QVERIFY(!problem->isVisible());
}

void tst_SettingsDialog::textIsNotCutAtTwiceTheFont()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    SettingsDialog dialog;
    dialog.show();
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisible())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    QVERIFY(dialog.size().height() <= dialog.screen()->availableSize().height());
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    QApplication::setFont(usual);
}

void tst_SettingsDialog::theCloseQuestionIsAnsweredOnce_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<ClosingDoes>("answer");
    QTest::newRow("keep") << "keep" << ClosingDoes::KeepRunning;
    QTest::newRow("quit") << "quit" << ClosingDoes::Quit;
}

void tst_SettingsDialog::theCloseQuestionIsAnsweredOnce()
{
    QFETCH(QString, button);
    QFETCH(ClosingDoes, answer);
    CloseQuestion question;
    QSignalSpy answered(&question, &CloseQuestion::answered);
    question.ask(true, true);
    QVERIFY(question.isVisible());
    QVERIFY(!question.isModal());
    QTest::mouseClick(question.findChild<QPushButton*>(button), Qt::LeftButton);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().value<ClosingDoes>(), answer);
    QVERIFY(!question.isVisible());
}

void tst_SettingsDialog::theCloseQuestionCanBeLeft()
{
    CloseQuestion question;
    QSignalSpy answered(&question, &CloseQuestion::answered);
    question.ask(false, false);
    QTest::keyClick(&question, Qt::Key_Escape);
    QVERIFY(!question.isVisible());
    QCOMPARE(answered.size(), 0);
    question.ask(false, false);
    QTest::keyClick(&question, Qt::Key_Return);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().value<ClosingDoes>(), ClosingDoes::KeepRunning);
}

void tst_SettingsDialog::theCloseQuestionSaysWhatBringsTheWindowBack()
{
    CloseQuestion question;
    const auto* text = part<QLabel>(question, "text");
    question.ask(true, true);
    QVERIFY(text->text().contains(QStringLiteral("tray")));
    QVERIFY(text->text().contains(QStringLiteral("stays up")));
    question.ask(false, false);
    QVERIFY(!text->text().contains(QStringLiteral("tray")));
    QVERIFY(text->text().contains(QStringLiteral("applications")));
}

QTEST_MAIN(tst_SettingsDialog)
#include "tst_settings_dialog.moc"
