// SPDX-License-Identifier: GPL-3.0-or-later
//
// Builds the program's parts and wires them: service and library below, controllers between, window and tray above.
// Thread: GUI. Trust: user side.
#pragma once

#include "app/client/profile_library.h"
#include "app/client/service_client.h"
#include "app/gui/actions.h"
#include "app/gui/connection_controller.h"
#include "app/gui/import_controller.h"
#include "app/gui/library_controller.h"
#include "app/gui/main_window.h"
#include "app/gui/profile_list_model.h"
#include "app/gui/recent_profiles.h"
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

    // Shows the window, and the tray's icon where there is a tray, and begins to look for the service. Profiles that
    // ask for it (Profile::connectAtLogin) are connected as soon as it is there.
    void start();
    // As soon as the service is there. The error is that of an unknown name.
    Result<void> connectWhenPossible(const QString& nameOrId, const std::optional<Secret>& password);

    MainWindow& window() { return m_window; }
    Tray& tray() { return m_tray; }
    Actions& actions() { return m_actions; }
    ImportController& importer() { return m_importer; }
    LibraryController& shelf() { return m_shelf; }
    ProfileLibrary& library() { return m_library; }

Q_SIGNALS:
    void viewShown(const sallyport::ConnectionView& view); // the window shows it now
    void quitRequested();

private:
    void wireWindow();
    void wireLibrary();
    void connectThoseOfLogin();
    void wireLog();
    QList<ConnectionView> views() const;
    void refreshProfiles();
    void refreshProfile(const QString& profileId);
    void refreshShown();
    void refreshTray(const QList<ConnectionView>& views);
    void handleRemedy(Remedy remedy);
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
    ImportController m_importer;
    LibraryController m_shelf;
    bool m_loginServed = false;
    QTimer m_clock; // runs while a shown line counts time
};

} // namespace sallyport
