// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop.h"

#include "app/gui/connection_page.h"
#include "app/gui/details_panel.h"

#include <chrono>

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
      m_library(setup.profileFolder), m_recent(setup.settingsFile), m_controller(m_service, m_library),
      m_window(m_profiles, m_actions), m_tray(m_actions), m_importer(m_library, m_window)
{
    connect(&m_library, &ProfileLibrary::changed, this, &Desktop::refreshProfiles);
    connect(&m_controller, &ConnectionController::viewChanged, this, &Desktop::refreshProfile);
    connect(&m_controller, &ConnectionController::passwordRequested, this, &Desktop::handlePasswordRequest);
    connect(&m_controller, &ConnectionController::profileUsed, this, [this](const QString& id) {
        m_recent.noteUse(id);
        refreshProfiles();
    });
    connect(&m_actions, &Actions::profileToggled, &m_controller, &ConnectionController::toggle);
    connect(m_actions.toggle(), &QAction::triggered, this, [this] { m_controller.toggle(m_window.chosenProfile()); });
    connect(m_actions.import(), &QAction::triggered, &m_importer, &ImportController::chooseFiles);
    connect(m_actions.quit(), &QAction::triggered, this, &Desktop::quitRequested);
    connect(&m_tray, &Tray::activated, m_actions.open(), &QAction::trigger);
    connect(&m_importer, &ImportController::imported, &m_window, &MainWindow::chooseProfile);
    wireWindow();
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
    connect(&page, &ConnectionPage::passwordSubmitted, this,
            [this](const Secret& password) { m_controller.submitPassword(m_window.chosenProfile(), password); });
    connect(&page, &ConnectionPage::passwordCancelled, this,
            [this] { m_controller.cancelPassword(m_window.chosenProfile()); });
    connect(&page, &ConnectionPage::remedyChosen, this, &Desktop::handleRemedy);
    connect(&page, &ConnectionPage::unblockChosen, this,
            [this] { m_controller.disconnectProfile(m_window.chosenProfile()); });
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
    m_service.open();
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

void Desktop::handlePasswordRequest(const QString& profileId)
{
    m_window.chooseProfile(profileId);
    m_window.bringToFront();
    m_window.page().focusPassword();
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
