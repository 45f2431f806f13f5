// SPDX-License-Identifier: GPL-3.0-or-later
//
// Builds the program's parts and wires them: service and library below, controllers between, window and tray above.
// Thread: GUI. Trust: user side.
#pragma once

#include "app/client/profile_library.h"
#include "app/client/service_client.h"
#include "app/gui/actions.h"
#include "app/gui/connection_controller.h"
#include "app/gui/desktop_manners.h"
#include "app/gui/import_controller.h"
#include "app/gui/library_controller.h"
#include "app/gui/main_window.h"
#include "app/gui/profile_list_model.h"
#include "app/gui/recent_profiles.h"
#include "app/gui/report/report_controller.h"
#include "app/gui/traffic/traffic_history.h"
#include "app/gui/tray.h"

#include <QObject>
#include <QTimer>

namespace sallyport {

struct DesktopSetup {
    QString socketPath;
    ipc::PeerCheck peerCheck;
    Keychain& keychain; // borrowed; outlives the desktop
    QString profileFolder = ProfileLibrary::defaultFolder();
    QString settingsFile = RecentProfiles::defaultFile();
};

class Desktop : public QObject {
    Q_OBJECT

public:
    explicit Desktop(const DesktopSetup& setup, QObject* parent = nullptr);

    // The tray's icon where there is a tray, and begins to look for the service. `alsoConnect` (empty: none) and the
    // profiles that ask for it (Profile::connectAtLogin) are connected as soon as it is there.
    void begin(const QString& alsoConnect);
    // The same for a window that replaces another one of this program: connects nothing.
    void beginAgain();
    // Chooses it, nothing more; an unknown one changes nothing.
    void showProfile(const QString& nameOrId);
    // As soon as the service is there. The error is that of an unknown name.
    Result<void> connectWhenPossible(const QString& nameOrId, const std::optional<Secret>& password);

    // Everything once more, in the present theme.
    void refreshAll();

    MainWindow& window() { return m_window; }
    DesktopManners& manners() { return m_manners; }
    Tray& tray() { return m_tray; }
    Actions& actions() { return m_actions; }
    ImportController& importer() { return m_importer; }
    LibraryController& shelf() { return m_shelf; }
    ProfileLibrary& library() { return m_library; }

Q_SIGNALS:
    void viewShown(const sallyport::ConnectionView& view); // the window shows it now
    void settingsChosen(const sallyport::DesktopSettings& settings);
    void quitRequested();

private:
    void wireWindow();
    void wireManners();
    void wireLibrary();
    void connectThoseOfLogin(const QString& alsoConnect);
    void wireLog();
    QList<ConnectionView> views() const;
    void refreshProfiles();
    void refreshProfile(const QString& profileId);
    void refreshShown();
    void refreshTray(const QList<ConnectionView>& views);
    void windClock(const QList<ConnectionView>& views);
    void handleRemedy(Remedy remedy);
    void fetchTokens();
    void handlePromptRequest(const QString& profileId);
    void tick();

    ServiceClient m_service;
    ProfileLibrary m_library;
    SecretStore m_secrets;
    RecentProfiles m_recent;
    ConnectionController m_controller;
    Actions m_actions;
    ProfileListModel m_profiles;
    MainWindow m_window;
    Tray m_tray;
    DesktopManners m_manners;
    ImportController m_importer;
    LibraryController m_shelf;
    ReportController m_reports;
    TrafficLog m_traffic;
    bool m_loginServed = false;
    QTimer m_clock; // rings when a line that counts time has other words
};

} // namespace sallyport
