// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program's command line as a value. Thread: any. Trust: user side.
#pragma once

#include "app/gui/screenshot.h"
#include "app/gui/settings/opening.h"
#include "app/gui/theme.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

struct Options {
    QString socketPath;
    std::optional<ThemeChoice> theme; // nothing: as it is set
    QString connectProfile;           // empty: none
    bool passwordFromStandardInput = false;
    QString screenshotFile; // empty: none
    ScreenshotMoment screenshotMoment = ScreenshotMoment::Shown;
    bool quitAfterScreenshot = false;
    Opening opening;
    QString message; // --help or --version: what to print, then end

    // What somebody at a terminal asks of this very process; another that runs could not do it.
    bool isForATerminal() const { return !connectProfile.isEmpty() || !screenshotFile.isEmpty(); }
};

// `usualSocket` is where the service is unless --socket says otherwise.
// RequestMalformed{reason} is a usage error.
Result<Options> parseOptions(const QStringList& arguments, const QString& usualSocket);

} // namespace sallyport
