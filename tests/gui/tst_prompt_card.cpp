// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/prompt_card.h"
#include "tests/gui/fixtures.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sallyport;

class tst_PromptCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_prompt.reset(); }
    void enterGivesASecretAndEmptiesTheField();
    void nothingTypedIsNotSubmitted();
    void escapeAndCancelTakeItBack();
    void enterSubmitsFromTheCheckBoxAndTakesBackFromCancel();
    void theEyeShowsAndHides();
    void anotherRequestEmptiesTheField();
    void theSameRequestKeepsWhatWasTyped();
    void thePkcs12QuestionNamesTheProfile();
    void theGatewaysWordsArePlainText();
    void eachKindIsAskedInItsOwnWay_data();
    void eachKindIsAskedInItsOwnWay();
    void aMessageHasOneButtonAndNoField();
    void theTimeThatIsLeftIsSaid();
    void tabGoesFromFieldToEyeToButtons();

private:
    PromptRequest fromService(PromptKind kind, const char* serverText) const
    {
        PromptRequest request;
        request.kind = PromptRequest::Kind::ServicePrompt;
        request.promptId = QStringLiteral("p");
        request.asked = kind;
        request.serverText = QString::fromLatin1(serverText);
        request.maySave = kind == PromptKind::Password || kind == PromptKind::PreSharedKey;
        return request;
    }
    template <typename T> T* part(const char* name) const { return m_prompt->findChild<T*>(QLatin1String(name)); }

    QLineEdit* field() const { return m_prompt->findChild<QLineEdit*>(); }
    PromptRequest signIn() const { return {PromptRequest::Kind::SignIn, {}, QStringLiteral("alice"), {}, {}}; }

    std::unique_ptr<PromptCard> m_prompt;
};

namespace {

QByteArray revealed(const QSignalSpy& spy)
{
    const auto secret = spy.first().first().value<Secret>();
    const auto bytes = secret.reveal();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace

void tst_PromptCard::init()
{
    m_prompt = std::make_unique<PromptCard>();
    m_prompt->setRequest(signIn(), QStringLiteral("Example Office"));
    m_prompt->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_prompt.get()));
    m_prompt->activateWindow();
    m_prompt->focusField();
}

void tst_PromptCard::enterGivesASecretAndEmptiesTheField()
{
    QSignalSpy submitted(m_prompt.get(), &PromptCard::submitted);
    field()->setText(QStringLiteral("s3cret-ä"));
    QCOMPARE(field()->echoMode(), QLineEdit::Password);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(revealed(submitted), QByteArray("s3cret-\xc3\xa4"));
    QVERIFY(field()->text().isEmpty());
    QVERIFY(!field()->isUndoAvailable());
}

void tst_PromptCard::nothingTypedIsNotSubmitted()
{
    QSignalSpy submitted(m_prompt.get(), &PromptCard::submitted);
    auto* submit = m_prompt->findChild<QPushButton*>(QStringLiteral("submit"));
    QVERIFY(!submit->isEnabled());
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 0);
    QTest::keyClicks(field(), QStringLiteral("x"));
    QVERIFY(submit->isEnabled());
}

void tst_PromptCard::escapeAndCancelTakeItBack()
{
    QSignalSpy cancelled(m_prompt.get(), &PromptCard::cancelled);
    m_prompt->findChild<QPushButton*>(QStringLiteral("cancel"))->click();
    QCOMPARE(cancelled.size(), 1);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 2);
}

void tst_PromptCard::enterSubmitsFromTheCheckBoxAndTakesBackFromCancel()
{
    QSignalSpy submitted(m_prompt.get(), &PromptCard::submitted);
    QSignalSpy cancelled(m_prompt.get(), &PromptCard::cancelled);
    PromptRequest request = signIn();
    request.maySave = true;
    m_prompt->setRequest(request, QStringLiteral("Example Office"));
    QTest::keyClicks(field(), QStringLiteral("s3cret"));
    auto* cancel = part<QPushButton>("cancel");
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(submitted.size(), 0);
    auto* keep = part<QCheckBox>("keep");
    keep->setFocus();
    QTest::keyClick(keep, Qt::Key_Space);
    QTest::keyClick(keep, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(revealed(submitted), QByteArray("s3cret"));
    QCOMPARE(submitted.first().at(1).toBool(), true);
    QCOMPARE(cancelled.size(), 1);
}

void tst_PromptCard::theEyeShowsAndHides()
{
    auto* eye = m_prompt->findChild<QToolButton*>(QStringLiteral("reveal"));
    eye->click();
    QCOMPARE(field()->echoMode(), QLineEdit::Normal);
    field()->setText(QStringLiteral("seen"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(field()->echoMode(), QLineEdit::Password);
    QVERIFY(!eye->accessibleName().isEmpty());
}

void tst_PromptCard::anotherRequestEmptiesTheField()
{
    field()->setText(QStringLiteral("for the office"));
    m_prompt->setRequest(signIn(), QStringLiteral("Warehouse"));
    QVERIFY(field()->text().isEmpty());
}

void tst_PromptCard::theSameRequestKeepsWhatWasTyped()
{
    field()->setText(QStringLiteral("half typ"));
    m_prompt->setRequest(signIn(), QStringLiteral("Example Office"));
    QCOMPARE(field()->text(), QStringLiteral("half typ"));
}

void tst_PromptCard::thePkcs12QuestionNamesTheProfile()
{
    m_prompt->setRequest({PromptRequest::Kind::Pkcs12, {}, {}, {}, QStringLiteral("It does not fit")},
                         QStringLiteral("Warehouse"));
    QVERIFY(m_prompt->findChild<QLabel*>(QStringLiteral("title"))->text().contains(QStringLiteral("Warehouse")));
    QCOMPARE(m_prompt->findChild<QLabel*>(QStringLiteral("problem"))->text(), QStringLiteral("It does not fit"));
}

void tst_PromptCard::theGatewaysWordsArePlainText()
{
    m_prompt->setRequest({PromptRequest::Kind::ServicePrompt,
                          QStringLiteral("1"),
                          {},
                          QStringLiteral("<b>Click</b> <a href='http://evil.example'>here</a>"),
                          {}},
                         QStringLiteral("Example Office"));
    const auto* words = m_prompt->findChild<QLabel*>(QStringLiteral("serverText"));
    QCOMPARE(words->textFormat(), Qt::PlainText);
    QVERIFY(!words->isHidden());
}

void tst_PromptCard::eachKindIsAskedInItsOwnWay_data()
{
    QTest::addColumn<PromptRequest>("request");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("isHidden");
    QTest::addColumn<bool>("maySave");
    QTest::newRow("password") << fromService(PromptKind::Password, "") << QStringLiteral("Sign in")
                              << QStringLiteral("Password") << true << true;
    QTest::newRow("code") << fromService(PromptKind::OneTimeCode, "Enter the code") << QStringLiteral("asks")
                          << QStringLiteral("Answer") << false << false;
    QTest::newRow("password as a code") << fromService(PromptKind::OneTimeCode, "Password:") << QStringLiteral("asks")
                                        << QStringLiteral("Answer") << true << false;
    QTest::newRow("PIN") << fromService(PromptKind::Pin, "Card") << QStringLiteral("PIN of the token")
                         << QStringLiteral("PIN") << true << false;
    QTest::newRow("key") << fromService(PromptKind::PreSharedKey, "") << QStringLiteral("Pre-shared key")
                         << QStringLiteral("Key") << true << true;
    PromptRequest own;
    own.kind = PromptRequest::Kind::PreSharedKey;
    own.maySave = true;
    QTest::newRow("own key") << own << QStringLiteral("Pre-shared key") << QStringLiteral("Key") << true << true;
}

void tst_PromptCard::eachKindIsAskedInItsOwnWay()
{
    QFETCH(PromptRequest, request);
    QFETCH(QString, title);
    QFETCH(QString, label);
    QFETCH(bool, isHidden);
    QFETCH(bool, maySave);
    m_prompt->setRequest(request, QStringLiteral("Example Office"));
    const QString shown = part<QLabel>("title")->text();
    QVERIFY2(shown.contains(title), qPrintable(shown));
    QVERIFY(shown.contains(QStringLiteral("Example Office")));
    QCOMPARE(field()->accessibleName(), label);
    QCOMPARE(field()->echoMode() == QLineEdit::Password, isHidden);
    QCOMPARE(part<QToolButton>("reveal")->isHidden(), !isHidden);
    QCOMPARE(part<QCheckBox>("keep")->isHidden(), !maySave);
    QVERIFY(!field()->isHidden());
    QVERIFY(!part<QPushButton>("cancel")->isHidden());
    QVERIFY(!part<QPushButton>("submit")->isEnabled());
}

void tst_PromptCard::aMessageHasOneButtonAndNoField()
{
    m_prompt->setRequest(fromService(PromptKind::Message, "Maintenance on Sunday"), QStringLiteral("Example Office"));
    QCOMPARE(part<QLabel>("serverText")->text(), QStringLiteral("Maintenance on Sunday"));
    QVERIFY(field()->isHidden());
    QVERIFY(part<QToolButton>("reveal")->isHidden());
    QVERIFY(part<QCheckBox>("keep")->isHidden());
    QVERIFY(part<QPushButton>("cancel")->isHidden());
    auto* submit = part<QPushButton>("submit");
    QVERIFY(submit->isEnabled());
    m_prompt->focusField();
    QTRY_VERIFY(submit->hasFocus());
    QSignalSpy submitted(m_prompt.get(), &PromptCard::submitted);
    QTest::keyClick(submit, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(revealed(submitted), QByteArray());
    m_prompt->setRequest(signIn(), QStringLiteral("Example Office")); // and back again
    QVERIFY(!field()->isHidden());
    QVERIFY(!submit->isEnabled());
}

void tst_PromptCard::theTimeThatIsLeftIsSaid()
{
    const auto* left = part<QLabel>("timeLeft");
    QVERIFY(left->isHidden());
    PromptRequest request = fromService(PromptKind::OneTimeCode, "Enter the code");
    request.expires = QDateTime::currentDateTimeUtc().addSecs(30);
    m_prompt->setRequest(request, QStringLiteral("Example Office"));
    QVERIFY(!left->isHidden());
    const QString first = left->text();
    QVERIFY2(first == QStringLiteral("Time left: 29 s") || first == QStringLiteral("Time left: 30 s"),
             qPrintable(first));
    QTRY_VERIFY(left->text() != first);
    request.expires = QDateTime::currentDateTimeUtc().addSecs(-5);
    m_prompt->setRequest(request, QStringLiteral("Example Office"));
    QCOMPARE(left->text(), QStringLiteral("Time left: 0 s"));
}

void tst_PromptCard::tabGoesFromFieldToEyeToButtons()
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

QTEST_MAIN(tst_PromptCard)
#include "tst_prompt_card.moc"
