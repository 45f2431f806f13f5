// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/password_prompt.h"
#include "tests/gui/fixtures.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sallyport;

class tst_PasswordPrompt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_prompt.reset(); }
    void enterGivesASecretAndEmptiesTheField();
    void nothingTypedIsNotSubmitted();
    void escapeAndCancelTakeItBack();
    void theEyeShowsAndHides();
    void anotherRequestEmptiesTheField();
    void theSameRequestKeepsWhatWasTyped();
    void thePkcs12QuestionNamesTheProfile();
    void theGatewaysWordsArePlainText();
    void tabGoesFromFieldToEyeToButtons();

private:
    QLineEdit* field() const { return m_prompt->findChild<QLineEdit*>(); }
    PasswordRequest signIn() const { return {PasswordRequest::Kind::SignIn, {}, QStringLiteral("alice"), {}, {}}; }

    std::unique_ptr<PasswordPrompt> m_prompt;
};

namespace {

QByteArray revealed(const QSignalSpy& spy)
{
    const auto secret = spy.first().first().value<Secret>();
    const auto bytes = secret.reveal();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace

void tst_PasswordPrompt::init()
{
    m_prompt = std::make_unique<PasswordPrompt>();
    m_prompt->setRequest(signIn(), QStringLiteral("Example Office"));
    m_prompt->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_prompt.get()));
    m_prompt->activateWindow();
    m_prompt->focusField();
}

void tst_PasswordPrompt::enterGivesASecretAndEmptiesTheField()
{
    QSignalSpy submitted(m_prompt.get(), &PasswordPrompt::submitted);
    field()->setText(QStringLiteral("s3cret-ä"));
    QCOMPARE(field()->echoMode(), QLineEdit::Password);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(revealed(submitted), QByteArray("s3cret-\xc3\xa4"));
    QVERIFY(field()->text().isEmpty());
    QVERIFY(!field()->isUndoAvailable());
}

void tst_PasswordPrompt::nothingTypedIsNotSubmitted()
{
    QSignalSpy submitted(m_prompt.get(), &PasswordPrompt::submitted);
    auto* submit = m_prompt->findChild<QPushButton*>(QStringLiteral("submit"));
    QVERIFY(!submit->isEnabled());
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 0);
    QTest::keyClicks(field(), QStringLiteral("x"));
    QVERIFY(submit->isEnabled());
}

void tst_PasswordPrompt::escapeAndCancelTakeItBack()
{
    QSignalSpy cancelled(m_prompt.get(), &PasswordPrompt::cancelled);
    m_prompt->findChild<QPushButton*>(QStringLiteral("cancel"))->click();
    QCOMPARE(cancelled.size(), 1);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 2);
}

void tst_PasswordPrompt::theEyeShowsAndHides()
{
    auto* eye = m_prompt->findChild<QToolButton*>(QStringLiteral("reveal"));
    eye->click();
    QCOMPARE(field()->echoMode(), QLineEdit::Normal);
    field()->setText(QStringLiteral("seen"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(field()->echoMode(), QLineEdit::Password);
    QVERIFY(!eye->accessibleName().isEmpty());
}

void tst_PasswordPrompt::anotherRequestEmptiesTheField()
{
    field()->setText(QStringLiteral("for the office"));
    m_prompt->setRequest(signIn(), QStringLiteral("Warehouse"));
    QVERIFY(field()->text().isEmpty());
}

void tst_PasswordPrompt::theSameRequestKeepsWhatWasTyped()
{
    field()->setText(QStringLiteral("half typ"));
    m_prompt->setRequest(signIn(), QStringLiteral("Example Office"));
    QCOMPARE(field()->text(), QStringLiteral("half typ"));
}

void tst_PasswordPrompt::thePkcs12QuestionNamesTheProfile()
{
    m_prompt->setRequest({PasswordRequest::Kind::Pkcs12, {}, {}, {}, QStringLiteral("It does not fit")},
                         QStringLiteral("Warehouse"));
    QVERIFY(m_prompt->findChild<QLabel*>(QStringLiteral("title"))->text().contains(QStringLiteral("Warehouse")));
    QCOMPARE(m_prompt->findChild<QLabel*>(QStringLiteral("problem"))->text(), QStringLiteral("It does not fit"));
}

void tst_PasswordPrompt::theGatewaysWordsArePlainText()
{
    m_prompt->setRequest({PasswordRequest::Kind::ServicePrompt,
                          QStringLiteral("1"),
                          {},
                          QStringLiteral("<b>Click</b> <a href='http://evil.example'>here</a>"),
                          {}},
                         QStringLiteral("Example Office"));
    const auto* words = m_prompt->findChild<QLabel*>(QStringLiteral("serverText"));
    QCOMPARE(words->textFormat(), Qt::PlainText);
    QVERIFY(!words->isHidden());
}

void tst_PasswordPrompt::tabGoesFromFieldToEyeToButtons()
{
    field()->setText(QStringLiteral("x"));
    QTRY_VERIFY(field()->hasFocus());
    QStringList order;
    for (int i = 0; i < 4; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order, (QStringList{QStringLiteral("password"), QStringLiteral("reveal"), QStringLiteral("cancel"),
                                 QStringLiteral("submit")}));
}

QTEST_MAIN(tst_PasswordPrompt)
#include "tst_password_prompt.moc"
