// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the application in the theme that was chosen, at run time too: System follows the desktop, by what its portal
// says, else by the lightness of the palette it gives. Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/settings/desktop_scheme.h"
#include "app/gui/theme.h"

#include <QApplication>
#include <QObject>

namespace sallyport {

class ThemeSwitch : public QObject {
    Q_OBJECT

public:
    // Both are borrowed and outlive it.
    ThemeSwitch(QApplication& application, DesktopScheme& scheme, QObject* parent = nullptr);

    void choose(ThemeChoice choice);

Q_SIGNALS:
    void changed(); // another palette is in force: pictures that were drawn from the old one are stale

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isDark() const;
    void apply();

    QApplication& m_application;
    DesktopScheme& m_scheme;
    ThemeChoice m_choice = ThemeChoice::System;
    std::optional<bool> m_applied;
    bool m_applying = false;
    bool m_pending = false;
};

} // namespace sallyport
