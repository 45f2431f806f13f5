// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program from its start to its end: settings, language and theme first, then the one window a session. The window
// is built anew where the language changes. Thread: GUI. Trust: user side.
#pragma once

#include "app/client/desktop_keychain.h"
#include "app/gui/desktop.h"
#include "app/gui/options.h"
#include "app/gui/settings/desktop_scheme.h"
#include "app/gui/settings/language.h"
#include "app/gui/settings/single_instance.h"
#include "app/gui/settings/theme_switch.h"

#include <QApplication>
#include <QObject>

#include <memory>

namespace sallyport {

class Program : public QObject {
    Q_OBJECT

public:
    // `application` is borrowed and outlives it.
    Program(QApplication& application, Options options);
    ~Program() override;

    // Makes the window, or hands over to the program that has it and quits.
    void start();
    // At once and alone, for a person at a terminal. The error is that of an unknown profile or file.
    Result<void> startAlone(const std::optional<Secret>& password);

private:
    void build();
    void rebuild();
    void show();
    void open(const Opening& opening);
    void take(const DesktopSettings& settings);
    void apply(const DesktopSettings& settings);

    Options m_options;
    DesktopKeychain m_keychain;
    SettingsStore m_settings;
    Language m_language;
    DesktopScheme m_scheme;
    ThemeSwitch m_theme;
    SingleInstance m_instance;
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace sallyport
