// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/certificates/certificate_viewer.h"

#include "app/gui/certificates/trust_list.h"
#include "app/gui/fact_card.h"
#include "core/formats/certificate.h"

#include "certificate_fixtures.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

class tst_CertificateViewer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChainStandsInOrderAndTheFirstIsShown();
    void anotherOfTheChainIsChosenByKeyboard();
    void theFingerprintCanBeSelected();
    void whatIsWrongIsSaid();
    void whatIsNoCertificateIsSaid();
    void copyAndSaveGivePem();
    void whatCannotBeSavedIsSaid();

    void anEmptyListTrustsTheSystem();
    void certificatesAreAddedFromFiles();
    void hostileFilesAreRefusedInPlace_data();
    void hostileFilesAreRefusedInPlace();
    void oneIsRemovedByKeyAndByButton();
    void oneIsViewed();
    void aLockedListOnlyShows();

private:
    template <typename T> static T* part(const QWidget& widget, const char* name)
    {
        return widget.findChild<T*>(QLatin1String(name));
    }
    static QString value(const QWidget& widget, const char* name)
    {
        for (const Fact& fact : widget.findChild<FactCard*>()->facts()) {
            if (fact.name == QLatin1String(name))
                return fact.value;
        }
        return {};
    }
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    fixtures::Chain m_chain;
    QTemporaryDir m_folder;
};

void tst_CertificateViewer::theChainStandsInOrderAndTheFirstIsShown()
{
    CertificateViewer viewer;
    viewer.setChain({m_chain.ownDer(), m_chain.rootDer(), m_chain.middleDer()});
    viewer.show();
    auto* list = part<QListWidget>(viewer, "chain");
    QCOMPARE(list->count(), 3);
    QCOMPARE(list->item(0)->text(), QStringLiteral("alice\nvalid for another 23 days"));
    QVERIFY(list->item(1)->text().startsWith(QLatin1String("Example Issuing CA 2\n")));
    QVERIFY(list->item(2)->text().startsWith(QLatin1String("Example Root CA\n")));
    QCOMPARE(part<QLabel>(viewer, "title")->text(), QStringLiteral("alice"));
    QCOMPARE(part<QLabel>(viewer, "validity")->text(), QStringLiteral("Valid for another 23 days"));
    QCOMPARE(value(viewer, "Belongs to"), QStringLiteral("CN=alice, O=Test"));
    QCOMPARE(value(viewer, "Good for"), QStringLiteral("vpn.example.org\ngw2.example.org\n192.0.2.7"));
    QCOMPARE(value(viewer, "Issued by"), QStringLiteral("CN=Example Issuing CA 2, O=Test"));
    QCOMPARE(value(viewer, "Key"), QStringLiteral("ECDSA, P-256"));
    QCOMPARE(value(viewer, "Signed with"), QStringLiteral("SHA-256, ECDSA"));
    QVERIFY(!part<QLabel>(viewer, "problems")->isVisible());
    QVERIFY(!part<QLabel>(viewer, "note")->isVisible());
}

void tst_CertificateViewer::anotherOfTheChainIsChosenByKeyboard()
{
    CertificateViewer viewer;
    viewer.setChain({m_chain.ownDer(), m_chain.middleDer()});
    viewer.show();
    QTest::keyClick(part<QListWidget>(viewer, "chain"), Qt::Key_Down);
    QCOMPARE(part<QLabel>(viewer, "title")->text(), QStringLiteral("Example Issuing CA 2"));
    QCOMPARE(value(viewer, "Use"), QStringLiteral("authority: may issue other certificates"));
    QCOMPARE(part<QLabel>(viewer, "note")->text(), QStringLiteral("The certificate of its issuer is not here."));
    QCOMPARE(*certificateFromBytes(viewer.chosenPem()), m_chain.middleDer());
    QTest::keyClick(part<QListWidget>(viewer, "chain"), Qt::Key_Up);
    QVERIFY(!part<QLabel>(viewer, "note")->isVisible());
}

void tst_CertificateViewer::theFingerprintCanBeSelected()
{
    CertificateViewer viewer;
    viewer.setChain({m_chain.ownDer()});
    viewer.show();
    QVERIFY(!part<QListWidget>(viewer, "chain")->isVisible()); // nothing to choose between
    auto* fingerprint = part<QLabel>(viewer, "fingerprint");
    QCOMPARE(fingerprint->focusPolicy(), Qt::StrongFocus);
    QTest::keyClick(fingerprint, Qt::Key_A, Qt::ControlModifier);
    QString digits = fingerprint->selectedText();
    digits.remove(QRegularExpression(QStringLiteral("\\s")));
    QCOMPARE(QByteArray::fromHex(digits.toLatin1()),
             QCryptographicHash::hash(m_chain.ownDer(), QCryptographicHash::Sha256));
}

void tst_CertificateViewer::whatIsWrongIsSaid()
{
    const test::Party old = fixtures::lasting("old", nullptr, false, -3);
    CertificateViewer viewer;
    viewer.setChain({test::der(old.certificate)});
    viewer.show();
    QCOMPARE(part<QLabel>(viewer, "validity")->text().left(8), QStringLiteral("Expired "));
    QVERIFY(part<QLabel>(viewer, "problems")->isVisible());
    QVERIFY(part<QLabel>(viewer, "problems")->text().startsWith(QLatin1String("It expired on ")));
}

void tst_CertificateViewer::whatIsNoCertificateIsSaid()
{
    CertificateViewer viewer;
    viewer.setChain({"<b>no certificate</b>"});
    viewer.show();
    QCOMPARE(part<QLabel>(viewer, "title")->text(), QStringLiteral("Not readable"));
    QVERIFY(part<QLabel>(viewer, "problems")->isVisible());
    QVERIFY(!part<QPushButton>(viewer, "save")->isEnabled());
    QVERIFY(viewer.chosenPem().isEmpty());
    viewer.setChain({});
    QCOMPARE(part<QLabel>(viewer, "title")->text(), QStringLiteral("There is no certificate to show"));
}

void tst_CertificateViewer::copyAndSaveGivePem()
{
    CertificateViewer viewer;
    viewer.setChain({m_chain.ownDer()});
    viewer.show();
    part<QPushButton>(viewer, "copy")->click();
    QCOMPARE(*certificateFromBytes(QApplication::clipboard()->text().toLatin1()), m_chain.ownDer());
    QCOMPARE(part<QLabel>(viewer, "note")->text(), QStringLiteral("Copied."));
    const QString file = path("alice.pem");
    viewer.saveTo(file);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(*certificateFromBytes(saved.readAll()), m_chain.ownDer());
    QVERIFY(part<QLabel>(viewer, "note")->text().contains(file));
}

void tst_CertificateViewer::whatCannotBeSavedIsSaid()
{
    CertificateViewer viewer;
    viewer.setChain({m_chain.ownDer()});
    viewer.show();
    viewer.saveTo(path("no-such-folder/alice.pem"));
    const auto* note = part<QLabel>(viewer, "note");
    QVERIFY(note->isVisible());
    QVERIFY(note->text().startsWith(QLatin1String("It could not be saved as ")));
    QCOMPARE(note->property("role").toString(), QStringLiteral("bad"));
}

void tst_CertificateViewer::anEmptyListTrustsTheSystem()
{
    TrustList trust;
    trust.show();
    QVERIFY(trust.certificates().isEmpty());
    QVERIFY(part<QLabel>(trust, "explanation")->text().contains(QLatin1String("this computer's authorities")));
    QVERIFY(!part<QListWidget>(trust, "list")->isVisible());
    QVERIFY(!part<QPushButton>(trust, "remove")->isVisible());
    QVERIFY(part<QPushButton>(trust, "add")->isEnabled());
}

void tst_CertificateViewer::certificatesAreAddedFromFiles()
{
    TrustList trust;
    trust.show();
    QSignalSpy changed(&trust, &TrustList::changed);
    // Of a bundle the root is what is meant.
    trust.addFiles({fixtures::written(path("bundle.pem"), test::pem(m_chain.own.certificate) +
                                                              test::pem(m_chain.middle.certificate) +
                                                              test::pem(m_chain.root.certificate))});
    QCOMPARE(trust.certificates(), QList<QByteArray>{m_chain.rootDer()});
    QCOMPARE(changed.size(), 1);
    QVERIFY(part<QListWidget>(trust, "list")
                ->item(0)
                ->text()
                .startsWith(QLatin1String("Example Root CA\nauthority, valid for another ")));
    // The gateway's own, as DER, with its key beside it, which is left alone.
    trust.addFiles({fixtures::written(path("own.cer"), m_chain.ownDer())});
    QCOMPARE(trust.certificates(), (QList<QByteArray>{m_chain.rootDer(), m_chain.ownDer()}));
    const test::Party other = test::makeParty("other", nullptr, false);
    trust.addFiles({fixtures::written(path("with-key.pem"), test::pem(other.key) + test::pem(other.certificate))});
    QCOMPARE(trust.certificates().last(), test::der(other.certificate));
    QCOMPARE(changed.size(), 3);
    // What is there already is no second one.
    trust.addFiles({path("own.cer")});
    QCOMPARE(trust.certificates().size(), 3);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(part<QLabel>(trust, "problem")->text(), QStringLiteral("That one is in the list already."));
}

void tst_CertificateViewer::hostileFilesAreRefusedInPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("<b>trust me</b>");
    QTest::newRow("cut off") << test::pem(m_chain.root.certificate).first(200);
    QTest::newRow("only a key") << test::pem(m_chain.root.key);
    QTest::newRow("PKCS#12") << test::pkcs12(&m_chain.own, &m_chain.root.certificate, "letmein");
    QTest::newRow("too large") << QByteArray(9 * 1024 * 1024, '-');
    QTest::newRow("too many blocks") << test::pem(m_chain.root.certificate).repeated(80);
}

void tst_CertificateViewer::hostileFilesAreRefusedInPlace()
{
    QFETCH(QByteArray, bytes);
    TrustList trust;
    trust.setCertificates({m_chain.ownDer()});
    trust.show();
    QSignalSpy changed(&trust, &TrustList::changed);
    trust.addFiles({fixtures::written(path("hostile.pem"), bytes)});
    QCOMPARE(trust.certificates(), QList<QByteArray>{m_chain.ownDer()});
    QCOMPARE(changed.size(), 0);
    const auto* problem = part<QLabel>(trust, "problem");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QLatin1String("hostile.pem")), qPrintable(problem->text()));
    QCOMPARE(problem->textFormat(), Qt::PlainText);
}

void tst_CertificateViewer::oneIsRemovedByKeyAndByButton()
{
    TrustList trust;
    trust.setCertificates({m_chain.ownDer(), m_chain.rootDer()});
    trust.show();
    QSignalSpy changed(&trust, &TrustList::changed);
    QTest::keyClick(part<QListWidget>(trust, "list"), Qt::Key_Delete);
    QCOMPARE(trust.certificates(), QList<QByteArray>{m_chain.rootDer()});
    part<QPushButton>(trust, "remove")->click();
    QVERIFY(trust.certificates().isEmpty());
    QCOMPARE(changed.size(), 2);
    QVERIFY(!part<QPushButton>(trust, "remove")->isVisible());
}

void tst_CertificateViewer::oneIsViewed()
{
    TrustList trust;
    trust.setCertificates({m_chain.rootDer()});
    trust.show();
    part<QPushButton>(trust, "view")->click();
    auto* viewer = trust.findChild<CertificateViewer*>();
    QVERIFY(viewer != nullptr && viewer->isVisible());
    QCOMPARE(*certificateFromBytes(viewer->chosenPem()), m_chain.rootDer());
    QTest::keyClick(viewer, Qt::Key_Escape);
    QTRY_VERIFY(trust.findChild<CertificateViewer*>() == nullptr);
}

void tst_CertificateViewer::aLockedListOnlyShows()
{
    TrustList trust;
    trust.setCertificates({m_chain.rootDer()});
    trust.setReadOnly(true);
    trust.show();
    QTest::keyClick(part<QListWidget>(trust, "list"), Qt::Key_Delete);
    trust.addFiles({fixtures::written(path("more.cer"), m_chain.ownDer())});
    QCOMPARE(trust.certificates(), QList<QByteArray>{m_chain.rootDer()});
    QVERIFY(!part<QPushButton>(trust, "add")->isEnabled());
    QVERIFY(!part<QPushButton>(trust, "remove")->isEnabled());
    QVERIFY(part<QPushButton>(trust, "view")->isEnabled());
}

QTEST_MAIN(tst_CertificateViewer)
#include "tst_certificate_viewer.moc"
