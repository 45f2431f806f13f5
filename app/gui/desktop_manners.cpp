// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop_manners.h"

#include <QEvent>

#include <algorithm>

namespace sallyport {

DesktopManners::DesktopManners(MainWindow& window, Tray& tray, Actions& actions, QObject* parent)
    : QObject(parent), m_window(window), m_tray(tray), m_question(&window)
{
    window.installEventFilter(this);
    connect(&window, &MainWindow::profileChosen, this, [this](const QString& id) {
        if (m_window.isActiveWindow() && m_views.contains(id))
            m_notifier.observe(m_views.value(id), true);
    });
    connect(&window, &MainWindow::closeWanted, this, &DesktopManners::handleClosed);
    connect(actions.settings(), &QAction::triggered, this, &DesktopManners::openSettings);
    connect(&m_notifier, &Notifier::undelivered, &tray, &Tray::tell);
    connect(&tray, &Tray::noticeActivated, this,
            [this](const QString& id) { Q_EMIT noticeActed(id, Notice::Act::Open); });
    connect(&m_notifier, &Notifier::acted, this, [this](const QString& id, Notice::Act act, const QString& token) {
        if (!token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // where Qt looks for it when a window is raised
        Q_EMIT noticeActed(id, act);
    });
    connect(&m_question, &CloseQuestion::answered, this, [this](ClosingDoes closing) {
        DesktopSettings settings = m_settings;
        settings.closing = closing;
        Q_EMIT settingsChosen(settings);
        if (closing == ClosingDoes::Quit)
            Q_EMIT quitRequested();
        else
            m_window.hide();
    });
}

void DesktopManners::apply(const DesktopSettings& settings)
{
    m_settings = settings;
    m_notifier.setEnabled(settings.notifications);
    if (m_dialog)
        m_dialog->setSettings(settings);
}

void DesktopManners::showSettingsProblem(const Error& error)
{
    if (m_dialog)
        m_dialog->showProblem(error);
}

void DesktopManners::observe(const ConnectionView& view)
{
    m_views.insert(view.profileId, view);
    m_notifier.observe(view, m_window.isActiveWindow() && m_window.chosenProfile() == view.profileId);
}

void DesktopManners::forget(const QString& profileId)
{
    m_views.remove(profileId);
    m_notifier.forget(profileId);
}

// What a person looks at needs no notice any more.
bool DesktopManners::eventFilter(QObject* watched, QEvent* event)
{
    const auto shown = m_views.constFind(m_window.chosenProfile());
    if (event->type() == QEvent::WindowActivate && shown != m_views.cend())
        m_notifier.observe(*shown, true);
    return QObject::eventFilter(watched, event);
}

bool DesktopManners::isUp() const
{
    return std::any_of(m_views.cbegin(), m_views.cend(),
                       [](const ConnectionView& view) { return view.status.state != ConnectionState::Disconnected; });
}

// The tunnel is the service's: the window may go, and the tray or the next start brings it back.
void DesktopManners::handleClosed()
{
    switch (m_settings.closing) {
    case ClosingDoes::Ask:
        m_question.ask(m_tray.isShown(), isUp());
        return;
    case ClosingDoes::KeepRunning:
        m_window.hide();
        return;
    case ClosingDoes::Quit:
        Q_EMIT quitRequested();
        return;
    }
}

void DesktopManners::openSettings()
{
    m_window.bringToFront();
    if (m_dialog) {
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new SettingsDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setProfiles(m_profiles);
    m_dialog->setSettings(m_settings);
    connect(m_dialog, &SettingsDialog::settingsChosen, this, &DesktopManners::settingsChosen);
    m_dialog->open();
}

} // namespace sallyport
