// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <array>

namespace sallyport {

Q_LOGGING_CATEGORY(logTunnel, "sallyport.tunnel", QtInfoMsg)
Q_LOGGING_CATEGORY(logIke, "sallyport.ike", QtInfoMsg)
Q_LOGGING_CATEGORY(logNetwork, "sallyport.network", QtInfoMsg)
Q_LOGGING_CATEGORY(logService, "sallyport.service", QtInfoMsg)
Q_LOGGING_CATEGORY(logIpc, "sallyport.ipc", QtInfoMsg)
Q_LOGGING_CATEGORY(logClient, "sallyport.client", QtInfoMsg)
Q_LOGGING_CATEGORY(logGui, "sallyport.gui", QtInfoMsg)

namespace {

constexpr std::array kNames{"debug", "info", "warning", "critical"};

} // namespace

bool logLevelFromName(const QString& name, LogLevel* level)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (name == QLatin1String(kNames[i])) {
            *level = static_cast<LogLevel>(i);
            return true;
        }
    }
    return false;
}

QString logLevelName(LogLevel level)
{
    return QString::fromLatin1(kNames[static_cast<std::size_t>(level)]);
}

void setLogLevel(LogLevel level)
{
    QString rules;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        const bool shown = i >= static_cast<std::size_t>(level);
        rules += QStringLiteral("sallyport.*.%1=%2\n")
                     .arg(QLatin1String(kNames[i]), shown ? QStringLiteral("true") : QStringLiteral("false"));
    }
    QLoggingCategory::setFilterRules(rules);
}

} // namespace sallyport
