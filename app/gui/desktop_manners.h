// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the window behaves towards the desktop around it: what becomes of closing it, what a person is told while they
// look elsewhere, and the settings for both. Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/actions.h"
#include "app/gui/main_window.h"
#include "app/gui/settings/close_question.h"
#include "app/gui/settings/notifier.h"
#include "app/gui/settings/settings_dialog.h"
#include "app/gui/tray.h"

#include <QObject>
#include <QPointer>

namespace sallyport {

class DesktopManners : public QObject {
    Q_OBJECT

public:
    // All are borrowed and outlive it.
    DesktopManners(MainWindow& window, Tray& tray, Actions& actions, QObject* parent = nullptr);

    void apply(const DesktopSettings& settings);
    // The last settings could not be kept.
    void showSettingsProblem(const Error& error);
    // In the order in which they are offered for the start.
    void setProfiles(const QList<SettingsDialog::Choice>& profiles) { m_profiles = profiles; }
    void openSettings();
    void observe(const ConnectionView& view);
    void forget(const QString& profileId);

Q_SIGNALS:
    void settingsChosen(const sallyport::DesktopSettings& settings);
    // A notice was clicked; the window is on its way to the front for Open.
    void noticeActed(const QString& profileId, sallyport::Notice::Act act);
    void quitRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void handleClosed();
    bool isUp() const;

    MainWindow& m_window;
    Tray& m_tray;
    Notifier m_notifier;
    CloseQuestion m_question;
    QPointer<SettingsDialog> m_dialog;
    DesktopSettings m_settings;
    QList<SettingsDialog::Choice> m_profiles;
    QHash<QString, ConnectionView> m_views;
};

} // namespace sallyport
