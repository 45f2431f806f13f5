// SPDX-License-Identifier: GPL-3.0-or-later
//
// The entry that makes the desktop start the program with the session, without a window (freedesktop.org, Desktop
// Application Autostart Specification 0.5). The entry itself is the setting. Thread: GUI. Trust: user side.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace sallyport {

class Autostart {
public:
    // `program`: absolute path of what is to be started.
    explicit Autostart(QString folder = defaultFolder(), QString program = thisProgram());

    static QString defaultFolder();
    static QString thisProgram();

    // False too where the entry is there but the desktop was told to leave it out.
    bool isOn() const;
    // Written whole, or removed. Internal{reason} otherwise.
    Result<void> set(bool on);
    QString file() const;

private:
    QByteArray entry() const;

    QString m_folder;
    QString m_program;
};

} // namespace sallyport
