// SPDX-License-Identifier: GPL-3.0-or-later
//
// sallyportd's command line as a value. Thread: main's. Trust: service; the words are the administrator's.
#pragma once

#include "core/base/log.h"
#include "platform/data_plane.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace sallyport {

struct ServiceOptions {
    QString socketPath;
    QString stateDirectory;
    DataPlaneChoice dataPlane = DataPlaneChoice::Automatic;
    LogLevel logLevel = LogLevel::Info;
};

// --help, --version: what to say, then the end.
struct PlainAnswer {
    QString text;
};

struct UsageFault {
    QString text;
};

using ParsedOptions = std::variant<ServiceOptions, PlainAnswer, UsageFault>;

// `arguments` begin with the program's name.
ParsedOptions parseOptions(const QStringList& arguments);

} // namespace sallyport
