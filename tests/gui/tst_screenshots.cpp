// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/profile_library.h"
#include "app/gui/actions.h"
#include "app/gui/connection_page.h"
#include "app/gui/details_panel.h"
#include "app/gui/import_dialog.h"
#include "app/gui/main_window.h"
#include "app/gui/profile_list_model.h"
#include "app/gui/report/log_view.h"
#include "app/gui/theme.h"
#include "tests/gui/fixtures.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sallyport;

// Every state of the window in both themes. SALLYPORT_SCREENSHOTS names a folder that keeps the pictures.
class tst_Screenshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsDrawnInBothThemes_data();
    void everyStateIsDrawnInBothThemes();
    void nothingIsCutAtTwiceTheFontSize();
    void theImportPreviewIsDrawn();

private:
    QString folder() const;

    QTemporaryDir m_temporary;
};

namespace {

struct Scene {
    ProfileListModel model;
    Actions actions;
    MainWindow window{model, actions};

    void show(const ConnectionView& view, QSize size = QSize(980, 640))
    {
        if (!view.profileId.isEmpty()) {
            ConnectionView other = view;
            other.profileId = fixtures::warehouse().id;
            other.profileName = fixtures::warehouse().name;
            other.gatewayHost = fixtures::warehouse().gateway.host;
            other.status = ConnectionStatus();
            other.request.reset();
            model.setViews({view, other});
            window.chooseProfile(view.profileId);
        }
        window.setView(view, fixtures::now());
        actions.setShownView(view);
        window.page().details().log().setLines(
            {{fixtures::now(), QStringLiteral("info"), QStringLiteral("tunnel"),
              QStringLiteral("%1: connecting -> connected (tunnel agreed)").arg(fixtures::office().id)}});
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        if (QWidget* focused = window.focusWidget())
            focused->clearFocus();
        QTest::qWait(20); // layouts settle
    }
};

ConnectionView nothing()
{
    ConnectionView view;
    view.serviceAvailable = true;
    return view;
}

ConnectionView asking()
{
    ConnectionView view = fixtures::view(fixtures::failed(fixtures::signInRefused()));
    view.request = PromptRequest{PromptRequest::Kind::SignIn,
                                 {},
                                 QStringLiteral("alice"),
                                 {},
                                 QStringLiteral("The gateway refused the sign-in")};
    return view;
}

} // namespace

QString tst_Screenshots::folder() const
{
    const QString kept = qEnvironmentVariable("SALLYPORT_SCREENSHOTS");
    if (kept.isEmpty())
        return m_temporary.path();
    QDir().mkpath(kept);
    return kept;
}

void tst_Screenshots::everyStateIsDrawnInBothThemes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ConnectionView>("view");
    const QList<std::pair<const char*, ConnectionView>> states{
        {"empty", nothing()},
        {"disconnected", fixtures::view(fixtures::disconnected())},
        {"connecting", fixtures::view(fixtures::connecting(ConnectPhase::NatDetection, true))},
        {"signing-in", fixtures::view(fixtures::connecting(ConnectPhase::SigningIn, false))},
        {"connected", fixtures::view(fixtures::connected(true, false))},
        {"connected-nat-there", fixtures::view(fixtures::connected(true, true))},
        {"connected-no-nat", fixtures::view(fixtures::connected(false, false))},
        {"reconnecting", fixtures::view(fixtures::reconnecting())},
        {"blocked", fixtures::view(fixtures::blocked())},
        {"failed", fixtures::view(fixtures::failed(fixtures::nameMismatch()))},
        {"asking", asking()},
        {"no-service", fixtures::viewWithoutService()},
    };
    for (const auto& [name, view] : states) {
        for (const char* theme : {"light", "dark"})
            QTest::addRow("%s-%s", name, theme) << QString::fromLatin1(theme) << view;
    }
}

void tst_Screenshots::everyStateIsDrawnInBothThemes()
{
    QFETCH(QString, name);
    QFETCH(ConnectionView, view);
    applyTheme(*qApp, themeChoiceFromName(name).value());
    const Theme& theme = themeOf(QApplication::palette());
    QCOMPARE(theme.dark, name == QLatin1String("dark"));

    Scene scene;
    scene.show(view);
    const QImage image = scene.window.grab().toImage();
    QVERIFY(fixtures::isPainted(image));
    QVERIFY(fixtures::pixelsLike(image, theme.background) > image.width() * image.height() / 10);
    QVERIFY(fixtures::pixelsLike(image, theme.text) > 100);
    QVERIFY(
        image.save(QStringLiteral("%1/%2.png").arg(folder(), QString::fromLatin1(QTest::currentDataTag())), "PNG", 0));
}

void tst_Screenshots::nothingIsCutAtTwiceTheFontSize()
{
    applyTheme(*qApp, ThemeChoice::Light);
    const QFont usual = QApplication::font();
    QFont twice = usual;
    twice.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(twice);
    {
        Scene scene;
        scene.show(fixtures::view(fixtures::failed(fixtures::nameMismatch())));
        QVERIFY(scene.window.grab().save(folder() + QStringLiteral("/failed-twice.png")));
        for (const QLabel* label : scene.window.page().findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int needed =
                label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= needed, qPrintable(label->text()));
            QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        for (const QAbstractButton* button : scene.window.findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            QVERIFY2(button->height() >= button->sizeHint().height(), qPrintable(button->text()));
        }
        scene.show(fixtures::view(fixtures::connected(true, true)));
        QVERIFY(scene.window.grab().save(folder() + QStringLiteral("/connected-twice.png")));
        scene.show(fixtures::view(fixtures::connecting(ConnectPhase::NatDetection, true)));
        QVERIFY(scene.window.grab().save(folder() + QStringLiteral("/connecting-twice.png")));
    }
    QApplication::setFont(usual);
    Scene narrow;
    narrow.show(fixtures::view(fixtures::connected(true, true)), QSize(720, 480));
    QVERIFY(narrow.window.grab().save(folder() + QStringLiteral("/connected-narrow.png")));
}

void tst_Screenshots::theImportPreviewIsDrawn()
{
    applyTheme(*qApp, ThemeChoice::Light);
    const QString path = m_temporary.filePath(QStringLiteral("office.sswan"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"uuid":"1f0e6a52-4f3c-4f35-9f3e-0d5d6c1a2b01","name":"Example Office","type":"ikev2-eap",
        "remote":{"addr":"vpn.example.org","id":"vpn.example.org"},"local":{"eap_id":"alice","rsa-pss":true},
        "apps":["org.example.mail"],"mtu":1380})");
    file.close();
    const QString authority = m_temporary.filePath(QStringLiteral("authority.pem"));
    QFile pem(authority);
    QVERIFY(pem.open(QIODevice::WriteOnly));
    pem.write(fixtures::authorityPem());
    pem.close();

    ProfileLibrary library(m_temporary.filePath(QStringLiteral("profiles")));
    Profile earlier = fixtures::office();
    earlier.gateway.host = QStringLiteral("old-vpn.example.org");
    QVERIFY(library.save(earlier));
    const auto show = [&library](ImportDialog& dialog, const QStringList& paths) {
        const ImportBatch batch = ImportBatch::fromPaths(paths, ImportBatch::Labels::Short);
        dialog.setContent(batch, batch.preview(library), library.profiles());
        dialog.show();
    };
    ImportDialog dialog;
    show(dialog, {path});
    const QImage image = dialog.grab().toImage();
    QVERIFY(fixtures::isPainted(image));
    QVERIFY(image.save(folder() + QStringLiteral("/import-light.png")));

    ImportDialog parts;
    show(parts, {authority});
    QVERIFY(parts.grab().save(folder() + QStringLiteral("/import-parts-light.png")));

    const QString samples = QStringLiteral(SALLYPORT_TEST_DATA "/profiles/");
    ImportDialog several;
    show(several, {samples + QStringLiteral("mobileconfig/SeveralVpns.mobileconfig"),
                   samples + QStringLiteral("nmconnection/EditorEap.nmconnection")});
    QVERIFY(several.grab().save(folder() + QStringLiteral("/import-several-light.png")));
}

QTEST_MAIN(tst_Screenshots)
#include "tst_screenshots.moc"
