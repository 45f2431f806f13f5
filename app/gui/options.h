// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program's command line as a value. Thread: any. Trust: user side.
#pragma once

#include "app/gui/screenshot.h"
#include "app/gui/theme.h"

#include <QStringList>

namespace sallyport {

struct Options {
    QString socketPath;
    ThemeChoice theme = ThemeChoice::System;
    QString connectProfile; // empty: none
    bool passwordFromStandardInput = false;
    QString screenshotFile; // empty: none
    ScreenshotMoment screenshotMoment = ScreenshotMoment::Shown;
    bool quitAfterScreenshot = false;
    QStringList files; // to be imported
    QString message;   // --help or --version: what to print, then end
};

// `usualSocket` is where the service is unless --socket says otherwise.
// RequestMalformed{reason} is a usage error.
Result<Options> parseOptions(const QStringList& arguments, const QString& usualSocket);

} // namespace sallyport
