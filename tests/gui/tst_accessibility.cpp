// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/profile_library.h"
#include "app/gui/actions.h"
#include "app/gui/connection_page.h"
#include "app/gui/details_panel.h"
#include "app/gui/editor/profile_editor.h"
#include "app/gui/export_dialog.h"
#include "app/gui/import_dialog.h"
#include "app/gui/main_window.h"
#include "app/gui/profile_list_model.h"
#include "app/gui/settings/close_question.h"
#include "app/gui/settings/settings_dialog.h"
#include "app/gui/theme.h"
#include "tests/gui/accessibility_walk.h"
#include "tests/gui/fixtures.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <functional>
#include <memory>

using namespace sallyport;

using MakeWindow = std::function<std::unique_ptr<QWidget>()>;
Q_DECLARE_METATYPE(MakeWindow)

namespace {

// The window with all that it borrows.
struct Scene : QWidget {
    ProfileListModel model;
    Actions actions;
    MainWindow* window = new MainWindow(model, actions, this);

    explicit Scene(const ConnectionView& view)
    {
        window->setWindowFlag(Qt::Window, false);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(window);
        if (!view.profileId.isEmpty())
            model.setViews({view});
        window->chooseProfile(view.profileId);
        window->setView(view, fixtures::now());
        actions.setShownView(view);
        resize(980, 640);
    }
};

MakeWindow mainWindow(const ConnectionView& view)
{
    return [view] { return std::make_unique<Scene>(view); };
}

ConnectionView empty()
{
    ConnectionView view;
    view.serviceAvailable = true;
    return view;
}

ConnectionView asking()
{
    ConnectionView view = fixtures::view(fixtures::failed(fixtures::signInRefused()));
    PromptRequest request;
    request.userName = QStringLiteral("alice");
    request.problem = QStringLiteral("The gateway refused the sign-in");
    request.maySave = true;
    view.request = request;
    return view;
}

std::unique_ptr<QWidget> importDialog()
{
    const QString samples = QStringLiteral(SALLYPORT_TEST_DATA "/profiles/");
    const ImportBatch batch = ImportBatch::fromPaths({samples + QStringLiteral("mobileconfig/SeveralVpns.mobileconfig"),
                                                      samples + QStringLiteral("nmconnection/EditorEap.nmconnection")},
                                                     ImportBatch::Labels::Short);
    ProfileLibrary library(QStringLiteral("/nonexistent"));
    auto dialog = std::make_unique<ImportDialog>();
    dialog->setContent(batch, batch.preview(library), {});
    return dialog;
}

std::unique_ptr<QWidget> exportDialog()
{
    return std::make_unique<ExportDialog>(fixtures::office().name, true);
}

// A profile whose every page has something to say; `page` from above.
MakeWindow editor(const Profile& profile, int page)
{
    return [profile, page] {
        auto editor = std::make_unique<ProfileEditor>();
        editor->edit(profile);
        editor->choosePage(page);
        return editor;
    };
}

Profile withEverything(AuthenticationMethod method)
{
    Profile profile = fixtures::warehouse();
    profile.method = method;
    profile.gateway.port = 0; // to be mended
    profile.mtu = 12;
    profile.management = {QStringLiteral("Example Corp IT"),
                          {QStringLiteral("name"), QStringLiteral("sallyport.mobike")}};
    return profile;
}

} // namespace

// Each window by keyboard, by ear, with weak eyes and with large letters.
class tst_Accessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walkFindsWhatIsWrong();
    void everyControlHasANameAndAWay_data() { windows(); }
    void everyControlHasANameAndAWay();
    void everyTextIsReadableInBothThemes_data() { windows(); }
    void everyTextIsReadableInBothThemes();
    void nothingIsCutAtTwiceTheFontSize_data() { windows(); }
    void nothingIsCutAtTwiceTheFontSize();
    void nothingIsCutFromRightToLeft_data() { windows(); }
    void nothingIsCutFromRightToLeft();
    void cleanupTestCase();

private:
    static void windows();
    int m_controls = 0;
};

void tst_Accessibility::windows()
{
    QTest::addColumn<MakeWindow>("make");
    QTest::newRow("first start") << mainWindow(empty());
    QTest::newRow("disconnected") << mainWindow(fixtures::view(fixtures::disconnected()));
    QTest::newRow("connecting") << mainWindow(fixtures::view(fixtures::connecting(ConnectPhase::NatDetection, true)));
    QTest::newRow("connected") << mainWindow(fixtures::view(fixtures::connected(true, true)));
    QTest::newRow("reconnecting") << mainWindow(fixtures::view(fixtures::reconnecting()));
    QTest::newRow("blocked") << mainWindow(fixtures::view(fixtures::blocked()));
    QTest::newRow("failed") << mainWindow(fixtures::view(fixtures::failed(fixtures::nameMismatch())));
    QTest::newRow("asking") << mainWindow(asking());
    QTest::newRow("no service") << mainWindow(fixtures::viewWithoutService());
    QTest::newRow("import") << MakeWindow(importDialog);
    QTest::newRow("export") << MakeWindow(exportDialog);
    QTest::newRow("settings") << MakeWindow([] { return std::make_unique<SettingsDialog>(); });
    QTest::newRow("closing") << MakeWindow([] {
        auto question = std::make_unique<CloseQuestion>();
        question->ask(true, true);
        return question;
    });
    const Profile tls = withEverything(AuthenticationMethod::EapTls);
    int page = 0;
    for (const char* name : {"general", "gateway", "network", "connection", "cryptography", "behaviour", "changes"})
        QTest::addRow("editor, %s", name) << editor(tls, page++);
    QTest::newRow("editor, EAP-TTLS") << editor(withEverything(AuthenticationMethod::EapTtls), 0);
}

namespace {

void settle(QWidget& window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::qWait(20);
}

} // namespace

// The walk itself must be able to fail.
void tst_Accessibility::walkFindsWhatIsWrong()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* mute = new QPushButton(&window);
    auto* faint = new QLabel(QStringLiteral("Hardly to be seen"), &window);
    faint->setStyleSheet(QStringLiteral("color: #cccccc"));
    auto* hidden = new QPushButton(QStringLiteral("Mouse only"), &window);
    hidden->setFocusPolicy(Qt::NoFocus);
    auto* first = new QPushButton(QStringLiteral("First"), &window);
    for (QWidget* widget : {static_cast<QWidget*>(mute), static_cast<QWidget*>(faint), static_cast<QWidget*>(hidden),
                            static_cast<QWidget*>(first)})
        layout->addWidget(widget);
    auto* squeezed = new QPushButton(QStringLiteral("Far too long for so little room"), &window);
    squeezed->setFixedWidth(30);
    layout->addWidget(squeezed);
    QWidget::setTabOrder(squeezed, first);
    settle(window);
    QCOMPARE(test::nameless(window).size(), 1);
    QCOMPARE(test::unreachable(window).size(), 1);
    QVERIFY(test::unreachable(window).first().contains(QStringLiteral("Mouse only")));
    QCOMPARE(test::outOfOrder(window).size(), 1);
    QVERIFY2(test::faint(window).join(u' ').contains(QStringLiteral("Hardly")),
             qPrintable(test::faint(window).join(u' ')));
    QCOMPARE(test::cut(window).size(), 1);
}

void tst_Accessibility::everyControlHasANameAndAWay()
{
    QFETCH(MakeWindow, make);
    applyTheme(*qApp, ThemeChoice::Light);
    const std::unique_ptr<QWidget> window = make();
    settle(*window);
    QVERIFY(!test::controlsOf(*window).isEmpty());
    m_controls += static_cast<int>(test::controlsOf(*window).size());
    QCOMPARE(test::nameless(*window).join(u' '), QString());
    QCOMPARE(test::unreachable(*window).join(u' '), QString());
    QCOMPARE(test::outOfOrder(*window).join(u' '), QString());
}

void tst_Accessibility::everyTextIsReadableInBothThemes()
{
    QFETCH(MakeWindow, make);
    const QFont usual = QApplication::font();
    QFont large = usual; // strokes of more than a pixel show their colour
    large.setPointSizeF(usual.pointSizeF() * 1.5);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        QApplication::setFont(large);
        const std::unique_ptr<QWidget> window = make();
        window->resize(1400, 1600);
        settle(*window);
        const QStringList faint = test::faint(*window);
        QApplication::setFont(usual);
        QCOMPARE(faint.join(u' '), QString());
    }
}

void tst_Accessibility::nothingIsCutAtTwiceTheFontSize()
{
    QFETCH(MakeWindow, make);
    applyTheme(*qApp, ThemeChoice::Light);
    const QFont usual = QApplication::font();
    QFont twice = usual;
    twice.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(twice);
    const std::unique_ptr<QWidget> window = make();
    settle(*window);
    const QStringList cut = test::cut(*window);
    QApplication::setFont(usual);
    QCOMPARE(cut.join(u' '), QString());
}

void tst_Accessibility::nothingIsCutFromRightToLeft()
{
    QFETCH(MakeWindow, make);
    applyTheme(*qApp, ThemeChoice::Dark);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const std::unique_ptr<QWidget> window = make();
    settle(*window);
    const QStringList cut = test::cut(*window);
    const QStringList outOfOrder = test::outOfOrder(*window);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(cut.join(u' '), QString());
    QCOMPARE(outOfOrder.join(u' '), QString());
}

void tst_Accessibility::cleanupTestCase()
{
    qInfo("%d controls were walked through", m_controls);
}

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
