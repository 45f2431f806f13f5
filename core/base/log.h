// SPDX-License-Identifier: GPL-3.0-or-later
//
// Log categories, one a module, named "sallyport.<module>". Thread: any. Trust: both sides.
// A line names its connection and, for a change of state, reads "from -> to (cause)". Secrets have no way in: Secret
// cannot be streamed.
#pragma once

#include <QLoggingCategory>

namespace sallyport {

Q_DECLARE_LOGGING_CATEGORY(logTunnel)
Q_DECLARE_LOGGING_CATEGORY(logIke)
Q_DECLARE_LOGGING_CATEGORY(logNetwork)
Q_DECLARE_LOGGING_CATEGORY(logService)
Q_DECLARE_LOGGING_CATEGORY(logIpc)
Q_DECLARE_LOGGING_CATEGORY(logClient)
Q_DECLARE_LOGGING_CATEGORY(logGui)

enum class LogLevel { Debug, Info, Warning, Critical };

// "debug", "info", "warning", "critical"; anything else is no level.
[[nodiscard]] bool logLevelFromName(const QString& name, LogLevel* level);
[[nodiscard]] QString logLevelName(LogLevel level);

// Shows lines of `level` and above from all our categories, hides the rest.
void setLogLevel(LogLevel level);

} // namespace sallyport
