// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person has set for the program itself, as a value, and the file that keeps it. Whether it starts with the
// session stands in the autostart entry alone, where the desktop's own tools change it too. Thread: GUI. Trust: user
// side; the file is the person's own, and what in it makes no sense counts as not set.
#pragma once

#include "app/gui/settings/autostart.h"
#include "app/gui/theme.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

namespace sallyport {

// What becomes of the program when its window is closed.
enum class ClosingDoes { Ask, KeepRunning, Quit };

struct DesktopSettings {
    bool startAtLogin = false;
    QString connectAtStart; // id of a profile; empty: none
    QString language;       // code of knownLanguages(); empty: the desktop's
    ThemeChoice theme = ThemeChoice::System;
    bool notifications = true;
    ClosingDoes closing = ClosingDoes::Ask;
    bool operator==(const DesktopSettings&) const = default;
};

class SettingsStore : public QObject {
    Q_OBJECT

public:
    explicit SettingsStore(QString file = defaultFile(), Autostart autostart = Autostart(), QObject* parent = nullptr);

    static QString defaultFile();

    DesktopSettings settings() const;
    // Internal{reason} where a file could not be written. What could be written is kept and told.
    Result<void> save(const DesktopSettings& settings);

Q_SIGNALS:
    void changed(const sallyport::DesktopSettings& settings);

private:
    Result<void> write(const DesktopSettings& settings);

    QString m_file;
    Autostart m_autostart;
};

} // namespace sallyport
