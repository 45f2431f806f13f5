// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/program.h"

#include "app/client/service_check.h"
#include "app/gui/settings/sallyport_link.h"

#include <utility>

namespace sallyport {

Program::Program(QApplication& application, Options options)
    : m_options(std::move(options)), m_theme(application, m_scheme)
{
    const DesktopSettings settings = m_settings.settings();
    m_language.choose(settings.language);
    m_theme.choose(m_options.theme.value_or(settings.theme));
    connect(&m_settings, &SettingsStore::changed, this, &Program::apply);
    connect(&m_instance, &SingleInstance::first, this, [this] {
        build();
        if (!m_options.opening.background)
            show();
        m_desktop->begin(m_settings.settings().connectAtStart);
        open(m_options.opening);
    });
    connect(&m_instance, &SingleInstance::handedOver, this, [] { QCoreApplication::exit(0); });
    connect(&m_instance, &SingleInstance::opened, this, &Program::open);
}

Program::~Program() = default;

void Program::start()
{
    m_instance.start(m_options.opening);
}

Result<void> Program::startAlone(const std::optional<Secret>& password)
{
    build();
    if (!m_options.screenshotFile.isEmpty()) {
        auto* screenshot =
            new Screenshot(m_desktop->window(), m_options.screenshotFile, m_options.screenshotMoment, m_desktop.get());
        connect(m_desktop.get(), &Desktop::viewShown, screenshot, &Screenshot::observe);
        connect(screenshot, &Screenshot::taken, this, [this](bool written) {
            if (!written)
                qWarning("%s could not be written.", qPrintable(m_options.screenshotFile));
            if (m_options.quitAfterScreenshot)
                QCoreApplication::exit(written ? 0 : 1);
        });
    }
    if (!m_options.connectProfile.isEmpty()) {
        const Result<void> known = m_desktop->connectWhenPossible(m_options.connectProfile, password);
        if (!known)
            return known.error();
    }
    show();
    m_desktop->begin({});
    open(m_options.opening);
    return {};
}

void Program::build()
{
    m_desktop = std::make_unique<Desktop>(DesktopSetup{
        .socketPath = m_options.socketPath, .peerCheck = serviceCheck(m_options.socketPath), .keychain = m_keychain});
    // Not quit(): that would ask the window first, which asks the person.
    connect(
        m_desktop.get(), &Desktop::quitRequested, this, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    connect(m_desktop.get(), &Desktop::settingsChosen, this, &Program::take, Qt::QueuedConnection);
    connect(&m_theme, &ThemeSwitch::changed, m_desktop.get(), &Desktop::refreshAll);
    m_desktop->manners().apply(m_settings.settings());
}

void Program::show()
{
    m_desktop->window().bringToFront();
}

// In other words and perhaps from right to left: every widget is made from the new ones.
void Program::rebuild()
{
    const bool isVisible = m_desktop->window().isVisible();
    const QByteArray geometry = m_desktop->window().saveGeometry();
    const QString chosen = m_desktop->window().chosenProfile();
    m_desktop.reset();
    build();
    m_desktop->window().restoreGeometry(geometry);
    m_desktop->window().chooseProfile(chosen);
    if (isVisible)
        show();
    m_desktop->beginAgain();
    m_desktop->manners().openSettings(); // where the language was changed
}

void Program::open(const Opening& opening)
{
    if (!opening.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", opening.activationToken.toUtf8());
    if (opening.background)
        return;
    show();
    QStringList files = opening.files;
    if (!opening.link.isEmpty()) {
        const Result<SallyportLink> link = parseSallyportLink(opening.link);
        if (!link)
            qWarning("%s", qPrintable(errorChain(link.error())));
        else if (link->act == SallyportLink::Act::ShowProfile)
            m_desktop->showProfile(link->profile);
        else
            files.append(link->file);
    }
    m_desktop->importer().start(files);
}

void Program::take(const DesktopSettings& settings)
{
    const Result<void> saved = m_settings.save(settings);
    if (!saved)
        m_desktop->manners().showSettingsProblem(saved.error());
}

void Program::apply(const DesktopSettings& settings)
{
    m_theme.choose(settings.theme);
    const QString before = m_language.code();
    m_language.choose(settings.language);
    if (m_desktop && m_language.code() != before)
        rebuild();
    else if (m_desktop)
        m_desktop->manners().apply(settings);
}

} // namespace sallyport
