// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop.h"

#include "app/gui/connection_page.h"
#include "app/gui/details_panel.h"

#include <QClipboard>
#include <QGuiApplication>

#include <chrono>
#include <utility>

namespace sallyport {
namespace {

QString clientName()
{
    return QStringLiteral("sallyport/" SALLYPORT_VERSION);
}

// The tray has one icon for all: what wants the person first, then what is up.
int urgencyOf(Mark mark)
{
    switch (mark) {
    case Mark::NeedsYou:
        return 4;
    case Mark::Blocked:
        return 3;
    case Mark::Connecting:
        return 2;
    case Mark::Connected:
        return 1;
    case Mark::Off:
        break;
    }
    return 0;
}

} // namespace

Desktop::Desktop(const DesktopSetup& setup, QObject* parent)
    : QObject(parent),
      m_service(setup.socketPath, clientName(), setup.peerCheck,
                ServiceClient::Topic::Status | ServiceClient::Topic::Prompts | ServiceClient::Topic::Log, true),
      m_library(setup.profileFolder), m_secrets(setup.keychain), m_recent(setup.settingsFile),
      m_controller(m_service, m_library, m_secrets,
                   CertificateNotes(CertificateNotes::fileBeside(setup.profileFolder))),
      m_window(m_profiles, m_actions), m_tray(m_actions), m_importer(m_library, m_secrets, m_window),
      m_shelf(m_library, m_secrets, m_window)
{
    connect(&m_library, &ProfileLibrary::changed, this, &Desktop::refreshProfiles);
    connect(&m_controller, &ConnectionController::viewChanged, this, &Desktop::refreshProfile);
    connect(&m_controller, &ConnectionController::promptRequested, this, &Desktop::handlePromptRequest);
    connect(&m_controller, &ConnectionController::profileUsed, this, [this](const QString& id) {
        m_recent.noteUse(id);
        refreshProfiles();
    });
    connect(&m_actions, &Actions::profileToggled, &m_controller, &ConnectionController::toggle);
    connect(m_actions.toggle(), &QAction::triggered, this, [this] { m_controller.toggle(m_window.chosenProfile()); });
    connect(m_actions.quit(), &QAction::triggered, this, &Desktop::quitRequested);
    connect(&m_tray, &Tray::activated, m_actions.open(), &QAction::trigger);
    wireWindow();
    wireLibrary();
    wireLog();
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_clock, &QTimer::timeout, this, &Desktop::tick);
    m_library.reload();
    refreshProfiles();
}

void Desktop::wireWindow()
{
    ConnectionPage& page = m_window.page();
    connect(&m_window, &MainWindow::profileChosen, this, &Desktop::refreshShown);
    connect(&m_window, &MainWindow::filesDropped, &m_importer, &ImportController::start);
    connect(&m_window, &MainWindow::remedyChosen, this, &Desktop::handleRemedy);
    connect(&m_window, &MainWindow::closed, this, [this] {
        // The tunnel is the service's: the window may go. Without a tray nothing would bring it back.
        if (!Tray::isAvailable())
            Q_EMIT quitRequested();
    });
    connect(&page, &ConnectionPage::promptSubmitted, this, [this](const Secret& password, bool save) {
        m_controller.submit(m_window.chosenProfile(), password, save);
    });
    connect(&page, &ConnectionPage::promptCancelled, this,
            [this] { m_controller.cancelPrompt(m_window.chosenProfile()); });
    connect(&page, &ConnectionPage::remedyChosen, this, &Desktop::handleRemedy);
    connect(&page, &ConnectionPage::unblockChosen, this,
            [this] { m_controller.disconnectProfile(m_window.chosenProfile()); });
}

void Desktop::wireLibrary()
{
    const auto onChosen = [this](QAction* action, void (LibraryController::*act)(const QString& id)) {
        connect(action, &QAction::triggered, &m_shelf, [this, act] { (m_shelf.*act)(m_window.chosenProfile()); });
    };
    onChosen(m_actions.exportProfile(), &LibraryController::exportProfile);
    onChosen(m_actions.rename(), &LibraryController::rename);
    onChosen(m_actions.tag(), &LibraryController::editTags);
    onChosen(m_actions.duplicate(), &LibraryController::duplicate);
    onChosen(m_actions.remove(), &LibraryController::remove);
    onChosen(m_actions.forgetPasswords(), &LibraryController::forgetPasswords);
    connect(m_actions.import(), &QAction::triggered, &m_importer, &ImportController::chooseFiles);
    connect(m_actions.importFolder(), &QAction::triggered, &m_importer, &ImportController::chooseFolder);
    connect(m_actions.paste(), &QAction::triggered, &m_importer,
            [this] { m_importer.startWithText(QGuiApplication::clipboard()->text()); });
    connect(m_actions.backup(), &QAction::triggered, &m_shelf, &LibraryController::backUp);
    connect(m_actions.restore(), &QAction::triggered, &m_shelf, &LibraryController::restore);
    connect(&m_shelf, &LibraryController::restoreChosen, &m_importer, &ImportController::start);
    connect(&m_shelf, &LibraryController::deleting, &m_controller, &ConnectionController::forgetProfile);
    connect(&m_importer, &ImportController::imported, &m_window, &MainWindow::chooseProfile);
    connect(&m_shelf, &LibraryController::profileAdded, &m_window, &MainWindow::chooseProfile);
}

void Desktop::wireLog()
{
    DetailsPanel& details = m_window.page().details();
    const QString none = tr("Nothing yet. Only administrators and the person at this computer may read it.");
    details.setLog({}, none);
    // The last lines come again with each new connection to the service.
    connect(&m_service, &ServiceClient::availabilityChanged, this, [&details, none](bool available) {
        if (available)
            details.setLog({}, none);
    });
    connect(&m_service, &ServiceClient::logged, this, [&details](const LogLine& line) { details.appendLog(line); });
}

void Desktop::start()
{
    m_window.show();
    if (Tray::isAvailable())
        m_tray.show();
    connect(&m_service, &ServiceClient::availabilityChanged, this, [this](bool available) {
        if (available && !std::exchange(m_loginServed, true))
            connectThoseOfLogin();
    });
    m_service.open();
}

void Desktop::connectThoseOfLogin()
{
    const QList<Profile> profiles = m_library.profiles();
    for (const Profile& profile : profiles) {
        // Another window, or the shell, may have been first.
        if (profile.connectAtLogin && switchMeaningOf(m_controller.view(profile.id)) == SwitchMeaning::Connect)
            m_controller.connectProfile(profile.id);
    }
}

Result<void> Desktop::connectWhenPossible(const QString& nameOrId, const std::optional<Secret>& password)
{
    const Result<Profile> profile = m_library.find(nameOrId);
    if (!profile)
        return profile.error();
    m_window.chooseProfile(profile->id);
    connect(
        &m_service, &ServiceClient::availabilityChanged, this,
        [this, id = profile->id, password](bool available) {
            if (!available)
                return;
            if (password)
                m_controller.connectProfileWith(id, *password);
            else
                m_controller.connectProfile(id);
        },
        Qt::SingleShotConnection);
    return {};
}

QList<ConnectionView> Desktop::views() const
{
    QList<ConnectionView> views;
    for (const Profile& profile : m_recent.sorted(m_library.profiles()))
        views.append(m_controller.view(profile.id));
    return views;
}

void Desktop::refreshProfiles()
{
    const QList<ConnectionView> all = views();
    m_profiles.setViews(all);
    m_actions.setProfileViews(all);
    m_window.setDamaged(m_library.damaged());
    refreshTray(all);
    refreshShown();
}

void Desktop::refreshProfile(const QString& profileId)
{
    const QList<ConnectionView> all = views();
    m_profiles.setView(m_controller.view(profileId));
    m_actions.setProfileViews(all);
    refreshTray(all);
    if (profileId == m_window.chosenProfile())
        refreshShown();
}

void Desktop::refreshShown()
{
    const ConnectionView view = m_controller.view(m_window.chosenProfile());
    m_window.setView(view, QDateTime::currentDateTimeUtc());
    m_actions.setShownView(view);
    if (stateLineMoves(view) && !m_clock.isActive())
        m_clock.start();
    Q_EMIT viewShown(view);
}

void Desktop::refreshTray(const QList<ConnectionView>& views)
{
    Mark mark = Mark::Off;
    const ConnectionView* loudest = nullptr;
    for (const ConnectionView& view : views) {
        const Mark own = view.request ? Mark::NeedsYou : markOf(view.status);
        if (loudest == nullptr || urgencyOf(own) > urgencyOf(mark)) {
            loudest = &view;
            mark = own;
        }
    }
    QString line = tr("No profile yet");
    if (loudest != nullptr) {
        const QString state = stateLineOf(*loudest, QDateTime::currentDateTimeUtc());
        line = mark == Mark::Off ? state : QStringLiteral("%1: %2").arg(loudest->profileName, state);
    }
    m_tray.setState(mark, line);
    m_actions.setStateLine(line);
}

void Desktop::handleRemedy(Remedy remedy)
{
    if (remedy == Remedy::ImportProfile)
        m_importer.chooseFiles();
    else
        m_controller.remedy(m_window.chosenProfile(), remedy);
}

void Desktop::handlePromptRequest(const QString& profileId)
{
    m_window.chooseProfile(profileId);
    m_window.bringToFront();
    m_window.page().focusPrompt();
}

void Desktop::tick()
{
    const ConnectionView view = m_controller.view(m_window.chosenProfile());
    if (!stateLineMoves(view)) {
        m_clock.stop();
        return;
    }
    if (m_window.isVisible())
        m_window.page().setNow(QDateTime::currentDateTimeUtc());
    refreshTray(views());
}

} // namespace sallyport
