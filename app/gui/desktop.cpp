// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop.h"

#include "app/client/error_text.h"
#include "app/gui/connection_page.h"
#include "app/gui/details_panel.h"
#include "app/gui/report/log_view.h"

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
      m_window(m_profiles, m_actions), m_tray(m_actions), m_manners(m_window, m_tray, m_actions),
      m_importer(m_library, m_secrets, m_window), m_shelf(m_library, m_secrets, m_window),
      m_reports(m_service, m_library, CertificateNotes::fileBeside(setup.profileFolder), m_window)
{
    connect(&m_library, &ProfileLibrary::changed, this, &Desktop::refreshProfiles);
    connect(&m_controller, &ConnectionController::viewChanged, this, &Desktop::refreshProfile);
    connect(&m_controller, &ConnectionController::allViewsChanged, this, &Desktop::refreshProfiles);
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
    wireManners();
    wireLibrary();
    wireLog();
    m_shelf.useNotes(CertificateNotes(CertificateNotes::fileBeside(setup.profileFolder)));
    m_clock.setSingleShot(true);
    m_clock.setTimerType(Qt::PreciseTimer); // too early would be once more
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
    connect(&page, &ConnectionPage::promptSubmitted, this, [this](const Secret& password, bool save) {
        m_controller.submit(m_window.chosenProfile(), password, save);
    });
    connect(&page, &ConnectionPage::promptCancelled, this,
            [this] { m_controller.cancelPrompt(m_window.chosenProfile()); });
    connect(&page, &ConnectionPage::remedyChosen, this, &Desktop::handleRemedy);
    connect(&page, &ConnectionPage::unblockChosen, this,
            [this] { m_controller.disconnectProfile(m_window.chosenProfile()); });
}

void Desktop::wireManners()
{
    connect(&m_manners, &DesktopManners::settingsChosen, this, &Desktop::settingsChosen);
    connect(&m_manners, &DesktopManners::quitRequested, this, &Desktop::quitRequested);
    connect(&m_manners, &DesktopManners::noticeActed, this, [this](const QString& profileId, Notice::Act act) {
        if (act == Notice::Act::Open) {
            m_window.chooseProfile(profileId);
            m_window.bringToFront();
        } else if (act == Notice::Act::Disconnect) {
            m_controller.disconnectProfile(profileId);
        } else {
            m_controller.connectProfile(profileId);
        }
    });
}

void Desktop::wireLibrary()
{
    const auto onChosen = [this](QAction* action, void (LibraryController::*act)(const QString& id)) {
        connect(action, &QAction::triggered, &m_shelf, [this, act] { (m_shelf.*act)(m_window.chosenProfile()); });
    };
    connect(m_actions.create(), &QAction::triggered, &m_shelf, &LibraryController::create);
    connect(m_actions.edit(), &QAction::triggered, &m_shelf, [this] { m_shelf.edit(m_window.chosenProfile()); });
    connect(&m_shelf, &LibraryController::tokensWanted, this, &Desktop::fetchTokens);
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
    connect(&m_shelf, &LibraryController::deleting, this, [this](const QString& id) {
        m_traffic.forget(id);
        m_manners.forget(id);
    });
    connect(&m_importer, &ImportController::imported, &m_window, &MainWindow::chooseProfile);
    connect(&m_shelf, &LibraryController::profileAdded, &m_window, &MainWindow::chooseProfile);
}

void Desktop::wireLog()
{
    LogView& log = m_window.page().details().log();
    log.setNote(tr("Nothing yet. Only administrators and the person at this computer may read it."));
    // The last lines come again with each new connection to the service.
    connect(&m_service, &ServiceClient::availabilityChanged, this, [&log](bool available) {
        if (available)
            log.clear();
    });
    connect(&m_service, &ServiceClient::logged, &log, &LogView::appendLine);
    connect(m_actions.saveReport(), &QAction::triggered, this, [this] {
        m_window.bringToFront();
        m_reports.open(m_controller.view(m_window.chosenProfile()));
    });
}

void Desktop::begin(const QString& alsoConnect)
{
    connect(&m_service, &ServiceClient::availabilityChanged, this, [this, alsoConnect](bool available) {
        if (available && !std::exchange(m_loginServed, true))
            connectThoseOfLogin(alsoConnect);
    });
    beginAgain();
}

void Desktop::beginAgain()
{
    m_tray.show();
    m_service.open();
}

void Desktop::showProfile(const QString& nameOrId)
{
    if (const Result<Profile> profile = m_library.find(nameOrId))
        m_window.chooseProfile(profile->id);
}

void Desktop::connectThoseOfLogin(const QString& alsoConnect)
{
    const QList<Profile> profiles = m_library.profiles();
    for (const Profile& profile : profiles) {
        const bool isWanted = profile.connectAtLogin || profile.id == alsoConnect;
        // Another window, or the shell, may have been first.
        if (isWanted && switchMeaningOf(m_controller.view(profile.id)) == SwitchMeaning::Connect)
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
    QList<SettingsDialog::Choice> choices;
    for (const ConnectionView& view : all) {
        choices.append({view.profileId, view.profileName});
        m_manners.observe(view);
    }
    m_manners.setProfiles(choices);
    m_profiles.setViews(all);
    m_actions.setProfileViews(all);
    m_window.setDamaged(m_library.damaged());
    refreshTray(all);
    refreshShown();
}

void Desktop::refreshAll()
{
    m_window.refreshTheme();
    refreshProfiles();
}

void Desktop::refreshProfile(const QString& profileId)
{
    const QList<ConnectionView> all = views();
    const ConnectionView view = m_controller.view(profileId);
    m_traffic.add(view.status, QDateTime::currentDateTimeUtc());
    m_manners.observe(view);
    m_profiles.setView(view);
    m_actions.setProfileViews(all);
    refreshTray(all);
    if (profileId == m_window.chosenProfile())
        refreshShown();
}

void Desktop::refreshShown()
{
    const ConnectionView view = m_controller.view(m_window.chosenProfile());
    m_window.setView(view, QDateTime::currentDateTimeUtc());
    m_window.page().details().setTraffic(m_traffic.history(view.profileId));
    m_actions.setShownView(view);
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
    windClock(views);
}

// Each second in the first minute, then each minute: nobody's laptop is woken for words that stay the same.
void Desktop::windClock(const QList<ConnectionView>& views)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::optional<std::chrono::milliseconds> next;
    for (const ConnectionView& view : views) {
        const auto lasts = stateLineMoves(view) ? stateTextLasts(view.status, now) : std::nullopt;
        if (lasts && (!next || *lasts < *next))
            next = lasts;
    }
    if (next)
        m_clock.start(*next);
    else
        m_clock.stop();
}

void Desktop::handleRemedy(Remedy remedy)
{
    if (remedy == Remedy::ImportProfile)
        m_importer.chooseFiles();
    else if (remedy == Remedy::OpenField)
        m_shelf.edit(m_window.chosenProfile(), remedyField(m_controller.view(m_window.chosenProfile())));
    else
        m_controller.remedy(m_window.chosenProfile(), remedy);
}

void Desktop::fetchTokens()
{
    m_service.fetchTokens(m_shelf.editor(), [this](const Result<QList<Token>>& tokens) {
        if (tokens)
            m_shelf.editor()->setTokens(*tokens);
        else
            m_shelf.editor()->setTokensFailed(tokens.error());
    });
}

void Desktop::handlePromptRequest(const QString& profileId)
{
    m_window.chooseProfile(profileId);
    m_window.bringToFront();
    m_window.page().focusPrompt();
}

void Desktop::tick()
{
    m_window.page().setNow(QDateTime::currentDateTimeUtc());
    refreshTray(views());
}

} // namespace sallyport
