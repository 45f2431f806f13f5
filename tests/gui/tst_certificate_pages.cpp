// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/certificates/certificate_viewer.h"
#include "app/gui/certificates/identity_chooser.h"
#include "app/gui/certificates/proposal_chooser.h"
#include "app/gui/certificates/trust_list.h"
#include "app/gui/theme.h"
#include "tests/gui/accessibility_walk.h"
#include "tests/gui/fixtures.h"

#include "certificate_fixtures.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace sallyport;

// Every page in both themes, and with fonts of twice the size. SALLYPORT_SCREENSHOTS names a folder that keeps them.
class tst_CertificatePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setFont(m_usual); }
    void everyPageIsDrawnAndNothingIsCut_data();
    void everyPageIsDrawnAndNothingIsCut();

private:
    QString folder() const
    {
        const QString kept = qEnvironmentVariable("SALLYPORT_SCREENSHOTS");
        return kept.isEmpty() ? m_temporary.path() : kept;
    }
    std::unique_ptr<QWidget> page(const QString& name) const;

    fixtures::Chain m_chain;
    test::Party m_old = fixtures::lasting("Old Gateway", nullptr, false, -3);
    QTemporaryDir m_temporary;
    QFont m_usual = QApplication::font();
};

std::unique_ptr<QWidget> tst_CertificatePages::page(const QString& name) const
{
    if (name.startsWith(QLatin1String("viewer"))) {
        auto viewer = std::make_unique<CertificateViewer>();
        if (name == QLatin1String("viewer-expired"))
            viewer->setChain({test::der(m_old.certificate)});
        else
            viewer->setChain({m_chain.ownDer(), m_chain.rootDer(), m_chain.middleDer()});
        return viewer;
    }
    if (name.startsWith(QLatin1String("trust"))) {
        auto trust = std::make_unique<TrustList>();
        if (name == QLatin1String("trust"))
            trust->setCertificates({m_chain.rootDer(), test::der(m_old.certificate)});
        else
            trust->addFiles({fixtures::written(m_temporary.filePath(QStringLiteral("notes.txt")), "no certificate")});
        return trust;
    }
    if (name.startsWith(QLatin1String("proposals"))) {
        auto proposals = std::make_unique<ProposalChooser>();
        if (name == QLatin1String("proposals-custom"))
            proposals->setProposals(
                {QStringLiteral("aes256-sha256-modp2048,3des-sha1-modp1024"), QStringLiteral("aes256gcm16-ecp384")});
        return proposals;
    }
    auto identity = std::make_unique<IdentityChooser>();
    if (name == QLatin1String("identity-token")) {
        LocalSettings local;
        local.token = QStringLiteral("pkcs11:token=Corp%20card;object=alice;type=cert");
        identity->setLocal(local);
        identity->setTokens({{QStringLiteral("Corp card"),
                              QStringLiteral("Maker"),
                              QStringLiteral("1"),
                              {{local.token, QStringLiteral("alice's key"), m_chain.ownDer()},
                               {QStringLiteral("pkcs11:token=Corp%20card;object=old;type=cert"), QStringLiteral("old"),
                                test::der(m_old.certificate)}}}});
    } else if (name == QLatin1String("identity-pem")) {
        identity->takeFiles({fixtures::written(m_temporary.filePath(QStringLiteral("alice.pem")),
                                               test::pem(m_chain.own.certificate) + test::pem(m_chain.own.key))});
    } else {
        LocalSettings local;
        local.keyInKeychain = true;
        identity->setLocal(local);
        identity->setKnownCertificates({m_chain.ownDer()});
    }
    return identity;
}

void tst_CertificatePages::everyPageIsDrawnAndNothingIsCut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<int>("scale");
    for (const char* name : {"viewer", "viewer-expired", "trust", "trust-refused", "proposals", "proposals-custom",
                             "identity-token", "identity-pem", "identity-keychain"}) {
        const QString page = QString::fromLatin1(name);
        QTest::addRow("%s-light", name) << page << ThemeChoice::Light << 1;
        QTest::addRow("%s-dark", name) << page << ThemeChoice::Dark << 1;
        QTest::addRow("%s-twice", name) << page << ThemeChoice::Light << 2;
    }
}

void tst_CertificatePages::everyPageIsDrawnAndNothingIsCut()
{
    QFETCH(QString, name);
    QFETCH(ThemeChoice, theme);
    QFETCH(int, scale);
    applyTheme(*qApp, theme);
    QFont font = m_usual;
    font.setPointSizeF(m_usual.pointSizeF() * scale);
    QApplication::setFont(font);

    QWidget frame; // as a page of the editor has it around itself
    auto* layout = new QVBoxLayout(&frame);
    layout->setContentsMargins(24, 24, 24, 24);
    std::unique_ptr<QWidget> shown = page(name);
    QWidget* window = shown.get();
    if (!shown->isWindow() || qobject_cast<QDialog*>(shown.get()) == nullptr) {
        window = &frame;
        layout->addWidget(shown.release());
        layout->addStretch();
        frame.resize(560, 420);
    } else {
        window->resize(QSize(720, 560) * scale); // so that nothing is scrolled away
    }
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    if (auto* radio = window->findChild<QRadioButton*>(QStringLiteral("keychain")))
        radio->setFocus(Qt::TabFocusReason);
    QTest::qWait(20); // layouts settle
    if (window == &frame)
        frame.resize(560, qMax(420, layout->heightForWidth(560))); // the editor scrolls
    const QImage image = window->grab().toImage();
    const QString file = QStringLiteral("%1/%2.png").arg(folder(), QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(fixtures::isPainted(image));
    QVERIFY(image.save(file));

    QCOMPARE(test::nameless(*window), QStringList());
    QCOMPARE(test::unreachable(*window), QStringList());
    QCOMPARE(test::outOfOrder(*window), QStringList());
    QCOMPARE(test::faint(*window), QStringList());
    QCOMPARE(test::cut(*window), QStringList());
}

QTEST_MAIN(tst_CertificatePages)
#include "tst_certificate_pages.moc"
