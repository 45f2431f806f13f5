// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/languages.h"
#include "app/client/problem_report.h"
#include "app/gui/actions.h"
#include "app/gui/certificates/certificate_viewer.h"
#include "app/gui/connection_page.h"
#include "app/gui/details_panel.h"
#include "app/gui/editor/profile_editor.h"
#include "app/gui/main_window.h"
#include "app/gui/profile_list_model.h"
#include "app/gui/report/report_dialog.h"
#include "app/gui/settings/close_question.h"
#include "app/gui/settings/settings_dialog.h"
#include "app/gui/theme.h"
#include "app/gui/traffic/traffic_history.h"
#include "certificate_fixtures.h"
#include "tests/gui/accessibility_walk.h"
#include "tests/gui/fixtures.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <functional>
#include <memory>

using namespace sallyport;

using MakePage = std::function<std::unique_ptr<QWidget>()>;
Q_DECLARE_METATYPE(MakePage)

namespace {

constexpr QSize kWindow{980, 1180}; // down to the log

struct Connected : QWidget {
    ProfileListModel model;
    Actions actions;
    MainWindow* window = new MainWindow(model, actions, this);

    explicit Connected(const ConnectionView& view)
    {
        window->setWindowFlag(Qt::Window, false);
        ConnectionView other = view;
        other.profileId = fixtures::warehouse().id;
        other.profileName = fixtures::warehouse().name;
        other.gatewayHost = fixtures::warehouse().gateway.host;
        other.status = ConnectionStatus();
        other.problem.reset();
        other.request.reset();
        model.setViews({view, other});
        window->chooseProfile(view.profileId);
        window->setView(view, fixtures::now());
        actions.setShownView(view);
        TrafficHistory history;
        quint64 received = 0;
        quint64 sent = 0;
        for (int i = 0; i <= TrafficHistory::kSeconds; ++i) {
            history.add(fixtures::now().addSecs(i), {received, sent, 0, 0});
            received += static_cast<quint64>(2e6 * (1.4 + std::sin(i / 17.0) + 0.3 * std::sin(i / 3.0)));
            sent += static_cast<quint64>(3e5 * (1.2 + std::sin(i / 11.0)));
        }
        window->page().details().setTraffic(history);
        resize(kWindow);
    }

    void resizeEvent(QResizeEvent*) override { window->setGeometry(rect()); }
};

std::unique_ptr<QWidget> connectedPage()
{
    return std::make_unique<Connected>(fixtures::view(fixtures::connected(true, false)));
}

std::unique_ptr<QWidget> failedPage()
{
    auto page = std::make_unique<Connected>(fixtures::view(fixtures::failed(fixtures::nameMismatch())));
    page->resize(980, 640);
    return page;
}

MakePage editorPage(int page)
{
    return [page] {
        auto editor = std::make_unique<ProfileEditor>();
        Profile profile = fixtures::office();
        profile.includedSubnets = {subnetFromString(QStringLiteral("10.1.0.0/16")).value()};
        profile.dnsDomains = {QStringLiteral("corp.example.org")};
        editor->edit(profile);
        editor->choosePage(page);
        return editor;
    };
}

std::unique_ptr<QWidget> settingsPage()
{
    auto dialog = std::make_unique<SettingsDialog>();
    dialog->setProfiles({{fixtures::office().id, fixtures::office().name}});
    dialog->setSettings({});
    return dialog;
}

std::unique_ptr<QWidget> closePage()
{
    auto dialog = std::make_unique<CloseQuestion>();
    dialog->ask(true, true);
    return dialog;
}

std::unique_ptr<QWidget> certificatePage()
{
    static const fixtures::Chain chain;
    auto viewer = std::make_unique<CertificateViewer>();
    viewer->setChain({chain.ownDer(), chain.middleDer(), chain.rootDer()});
    return viewer;
}

std::unique_ptr<QWidget> reportPage()
{
    ReportInput input;
    input.made = fixtures::now();
    input.versions = {{QStringLiteral("Sallyport"), QStringLiteral("0.1.0")}};
    input.statuses = {fixtures::connected(true, false)};
    input.log = {{fixtures::now(), QStringLiteral("info"), QStringLiteral("ike"),
                  QStringLiteral("sending packet: from 192.168.1.23[40112] to 203.0.113.10[4500]")}};
    auto dialog = std::make_unique<ReportDialog>();
    dialog->setReport(problemReport(input), reportFileName(input.made));
    return dialog;
}

} // namespace

// Each page in both themes and from right to left, as README and software centres show it. SALLYPORT_SCREENSHOTS names
// a folder that keeps the pictures.
class tst_PagePictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsDrawn_data();
    void everyPageIsDrawn();

private:
    QString folder() const;

    QTemporaryDir m_temporary;
};

QString tst_PagePictures::folder() const
{
    const QString kept = qEnvironmentVariable("SALLYPORT_SCREENSHOTS");
    if (kept.isEmpty())
        return m_temporary.path();
    QDir().mkpath(kept);
    return kept;
}

void tst_PagePictures::everyPageIsDrawn_data()
{
    QTest::addColumn<MakePage>("make");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    const QList<std::pair<const char*, MakePage>> pages{
        {"connected", connectedPage},      {"failed", failedPage},     {"editor", editorPage(0)},
        {"editor-network", editorPage(2)}, {"settings", settingsPage}, {"close", closePage},
        {"certificate", certificatePage},  {"report", reportPage},
    };
    for (const auto& [name, make] : pages) {
        QTest::addRow("%s-light", name) << make << false << QStringLiteral("en");
        QTest::addRow("%s-dark", name) << make << true << QStringLiteral("en");
        QTest::addRow("%s-arabic", name) << make << false << QStringLiteral("ar");
        QTest::addRow("%s-german", name) << make << true << QStringLiteral("de");
    }
}

void tst_PagePictures::everyPageIsDrawn()
{
    QFETCH(MakePage, make);
    QFETCH(bool, dark);
    QFETCH(QString, language);
    LoadedLanguage words;
    words.load(language);
    const bool mirrored = language == QLatin1String("ar");
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const Theme& theme = themeOf(QApplication::palette());
    QCOMPARE(theme.dark, dark);

    const std::unique_ptr<QWidget> page = make();
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    QTest::qWait(20); // layouts settle
    if (QWidget* focused = page->focusWidget())
        focused->clearFocus();
    const QImage image = page->grab().toImage();
    const QStringList cut = test::cut(*page);
    const QStringList outOfOrder = test::outOfOrder(*page);
    const QStringList nameless = test::nameless(*page);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(fixtures::isPainted(image));
    QVERIFY(fixtures::pixelsLike(image, theme.text) > 100);
    QVERIFY(
        image.save(QStringLiteral("%1/%2.png").arg(folder(), QString::fromLatin1(QTest::currentDataTag())), "PNG", 0));
    QCOMPARE(cut.join(u' '), QString());
    QCOMPARE(outOfOrder.join(u' '), QString());
    QCOMPARE(nameless.join(u' '), QString());
}

QTEST_MAIN(tst_PagePictures)
#include "tst_page_pictures.moc"
