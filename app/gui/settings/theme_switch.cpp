// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/theme_switch.h"

#include <QEvent>
#include <QTimer>

namespace sallyport {
namespace {

// What the desktop would give: without a palette of our own the application falls back to it.
bool isDesktopsPaletteDark()
{
    QApplication::setPalette(QPalette());
    return themeOf(QApplication::palette()).dark;
}

} // namespace

ThemeSwitch::ThemeSwitch(QApplication& application, DesktopScheme& scheme, QObject* parent)
    : QObject(parent), m_application(application), m_scheme(scheme)
{
    connect(&m_scheme, &DesktopScheme::changed, this, [this] {
        if (m_choice == ThemeChoice::System)
            apply();
    });
    m_application.installEventFilter(this);
}

void ThemeSwitch::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

bool ThemeSwitch::eventFilter(QObject* watched, QEvent* event)
{
    // A window hears of a new theme of the desktop; of a new palette the application hears only while it has none of
    // its own. Later and once, because each window is told.
    const bool isNews = event->type() == QEvent::ThemeChange ||
                        (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application);
    if (isNews && !m_applying && !m_pending && m_choice == ThemeChoice::System) {
        m_pending = true;
        QTimer::singleShot(0, this, [this] {
            m_pending = false;
            apply();
        });
    }
    return QObject::eventFilter(watched, event);
}

bool ThemeSwitch::isDark() const
{
    if (m_choice != ThemeChoice::System)
        return m_choice == ThemeChoice::Dark;
    if (const std::optional<bool> said = m_scheme.isDark())
        return *said;
    return isDesktopsPaletteDark();
}

void ThemeSwitch::apply()
{
    m_applying = true;
    const bool dark = isDark();
    // Asking the desktop's palette may have taken ours away, so it is set again even where nothing changes.
    applyTheme(m_application, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_applying = false;
    if (m_applied != dark) {
        m_applied = dark;
        Q_EMIT changed();
    }
}

} // namespace sallyport
