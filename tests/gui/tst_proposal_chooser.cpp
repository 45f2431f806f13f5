// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/certificates/proposal_chooser.h"

#include "core/profile/default_proposals.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace sallyport;

class tst_ProposalChooser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_chooser.reset(); }
    void theTextOfEachSetIsVisible();
    void aProfilesTextChoosesItsSet();
    void customBeginsWithWhatWasShown();
    void whatIsTypedIsCheckedAtOnce_data();
    void whatIsTypedIsCheckedAtOnce();
    void linesAndBlanksAreAsGoodAsCommas();
    void anotherSetKeepsWhatWasTyped();
    void settingIsNoChangeOfThePerson();
    void aLockedOneOnlyShows();
    void tabLeavesTheText();

private:
    QPlainTextEdit* edit(const char* name) const { return m_chooser->findChild<QPlainTextEdit*>(QLatin1String(name)); }
    QRadioButton* radio(const char* name) const { return m_chooser->findChild<QRadioButton*>(QLatin1String(name)); }
    QLabel* label(const char* name) const { return m_chooser->findChild<QLabel*>(QLatin1String(name)); }
    void type(const char* name, const QString& text) const
    {
        edit(name)->selectAll();
        for (const QChar c : text) {
            if (c == QLatin1Char('\n'))
                QTest::keyClick(edit(name), Qt::Key_Return);
            else
                QTest::keyClick(edit(name), c.toLatin1());
        }
    }

    std::unique_ptr<ProposalChooser> m_chooser;
};

void tst_ProposalChooser::init()
{
    m_chooser = std::make_unique<ProposalChooser>();
    m_chooser->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chooser.get()));
    m_chooser->activateWindow();
}

void tst_ProposalChooser::theTextOfEachSetIsVisible()
{
    QVERIFY(radio("current")->isChecked());
    QCOMPARE(edit("ike")->toPlainText(), defaultIkeProposal());
    QVERIFY(edit("ike")->isReadOnly());
    QCOMPARE(m_chooser->proposals(), Proposals());
    QSignalSpy changed(m_chooser.get(), &ProposalChooser::changed);
    QTest::mouseClick(radio("compatible"), Qt::LeftButton, {}, QPoint(10, radio("compatible")->height() / 2));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_chooser->proposals(), proposalsOf(ProposalSet::Compatible));
    QCOMPARE(edit("esp")->toPlainText().split(QLatin1Char('\n')).size(), 4);
    QVERIFY(edit("ike")->isReadOnly());
    QVERIFY(m_chooser->check());
}

void tst_ProposalChooser::aProfilesTextChoosesItsSet()
{
    m_chooser->setProposals(proposalsOf(ProposalSet::Compatible));
    QVERIFY(radio("compatible")->isChecked());
    const Proposals own{QStringLiteral("aes256gcm16-prfsha384-ecp384,aes256-sha256-modp2048"),
                        QStringLiteral("aes256gcm16-ecp384")};
    m_chooser->setProposals(own);
    QVERIFY(radio("custom")->isChecked());
    QCOMPARE(m_chooser->proposals(), own);
    QCOMPARE(edit("ike")->toPlainText(), QStringLiteral("aes256gcm16-prfsha384-ecp384\naes256-sha256-modp2048"));
    QVERIFY(!edit("ike")->isReadOnly());
    m_chooser->setProposals({});
    QVERIFY(radio("current")->isChecked());
}

void tst_ProposalChooser::customBeginsWithWhatWasShown()
{
    radio("compatible")->click();
    radio("custom")->click();
    QCOMPARE(m_chooser->proposals(), proposalsOf(ProposalSet::Compatible));
    QVERIFY(!edit("esp")->isReadOnly());
}

void tst_ProposalChooser::whatIsTypedIsCheckedAtOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("marked");
    QTest::newRow("good") << QStringLiteral("aes256gcm16-prfsha384-ecp384") << QString() << QString();
    QTest::newRow("weak") << QStringLiteral("aes256-sha256-modp2048,3des-sha256-modp2048")
                          << QStringLiteral("The field IKE proposal says \"3des\"; the rule is: weak algorithms are "
                                            "never used.")
                          << QStringLiteral("3des");
    QTest::newRow("SHA-1") << QStringLiteral("aes256-sha1-modp2048")
                           << QStringLiteral("The field IKE proposal says \"sha1\"; the rule is: weak algorithms are "
                                             "never used.")
                           << QStringLiteral("sha1");
    QTest::newRow("a part of a word is not marked") << QStringLiteral("aes256-sha256-modp2048-sha")
                                                    << QStringLiteral("The field IKE proposal says \"sha\"; the "
                                                                      "rule is: weak algorithms are never used.")
                                                    << QStringLiteral("sha");
    QTest::newRow("unknown") << QStringLiteral("aes256gcm16-prfsha384-ecp999")
                             << QStringLiteral("The field IKE proposal says \"ecp999\"; the rule is: algorithms that "
                                               "Sallyport knows, in strongSwan's notation.")
                             << QStringLiteral("ecp999");
}

void tst_ProposalChooser::whatIsTypedIsCheckedAtOnce()
{
    QFETCH(QString, text);
    QFETCH(QString, marked);
    radio("custom")->click();
    QSignalSpy changed(m_chooser.get(), &ProposalChooser::changed);
    type("ike", text);
    QVERIFY(!changed.isEmpty());
    QTEST(label("ikeProblem")->text(), "words");
    QCOMPARE(label("ikeProblem")->isVisible(), !marked.isEmpty());
    QCOMPARE(static_cast<bool>(m_chooser->check()), marked.isEmpty());
    QCOMPARE(edit("ike")->accessibleDescription(), label("ikeProblem")->text());
    const QList<QTextEdit::ExtraSelection> marks = edit("ike")->extraSelections();
    QCOMPARE(marks.size(), marked.isEmpty() ? 0 : 1);
    if (!marks.isEmpty()) {
        QCOMPARE(marks.first().cursor.selectedText(), marked);
        // "sha" itself, not the beginning of "sha256" before it.
        const int end = marks.first().cursor.selectionEnd();
        QVERIFY(!edit("ike")->toPlainText().mid(end).startsWith(QLatin1Char('2')));
    }
    QVERIFY(label("espProblem")->isHidden());
}

void tst_ProposalChooser::linesAndBlanksAreAsGoodAsCommas()
{
    radio("custom")->click();
    type("esp", QStringLiteral(" AES256GCM16-ecp384\n\naes256-sha256 ,\n"));
    QCOMPARE(m_chooser->proposals().esp, QStringLiteral("aes256gcm16-ecp384,aes256-sha256"));
    QVERIFY(label("espProblem")->isHidden());
    type("esp", QStringLiteral(" "));
    QVERIFY(m_chooser->proposals().esp.isEmpty()); // the current set
    QVERIFY(m_chooser->check());
}

void tst_ProposalChooser::anotherSetKeepsWhatWasTyped()
{
    radio("custom")->click();
    type("ike", QStringLiteral("aes256gcm16-prfsha384-ecp384"));
    radio("current")->click();
    QCOMPARE(m_chooser->proposals(), Proposals());
    radio("custom")->click();
    QCOMPARE(m_chooser->proposals().ike, QStringLiteral("aes256gcm16-prfsha384-ecp384"));
}

void tst_ProposalChooser::settingIsNoChangeOfThePerson()
{
    QSignalSpy changed(m_chooser.get(), &ProposalChooser::changed);
    m_chooser->setProposals({QStringLiteral("aes256gcm16-prfsha384-ecp384"), {}});
    m_chooser->setProposals(proposalsOf(ProposalSet::Compatible));
    m_chooser->setReadOnly(true);
    QCOMPARE(changed.size(), 0);
}

void tst_ProposalChooser::aLockedOneOnlyShows()
{
    m_chooser->setProposals({QStringLiteral("aes256gcm16-prfsha384-ecp384"), {}});
    m_chooser->setReadOnly(true);
    QVERIFY(edit("ike")->isReadOnly());
    QVERIFY(!radio("current")->isEnabled());
    m_chooser->setReadOnly(false);
    QVERIFY(!edit("ike")->isReadOnly());
}

void tst_ProposalChooser::tabLeavesTheText()
{
    radio("custom")->click();
    edit("ike")->setFocus();
    QTRY_VERIFY(edit("ike")->hasFocus());
    QTest::keyClick(edit("ike"), Qt::Key_Tab);
    QVERIFY(edit("esp")->hasFocus());
    QCOMPARE(m_chooser->fieldFor(QStringLiteral("esp-proposal")), edit("esp"));
    QVERIFY(m_chooser->fieldFor(QStringLiteral("name")) == nullptr);
}

QTEST_MAIN(tst_ProposalChooser)
#include "tst_proposal_chooser.moc"
