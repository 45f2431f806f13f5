// SPDX-License-Identifier: GPL-3.0-or-later
//
// The params of each method as typed, bounded values; what a method does not know is refused. Thread: any.
// Trust: service; this is where what a client says becomes something the service acts on.
#pragma once

#include "core/profile/credentials.h"
#include "core/profile/profile.h"
#include "core/service/session_registry.h"

#include <QJsonObject>

#include <optional>

namespace sallyport::params {

struct Connect {
    Profile profile;
    Credentials credentials;
};

struct AnswerPrompt {
    QString prompt;
    std::optional<Credentials> credentials; // none: the person cancelled
};

// RequestMalformed, or the profile's own ProfileField...; never with a value of the credentials in it.
Result<void> readNothing(const QJsonObject& params);
Result<Topics> readSubscribe(const QJsonObject& params);
Result<Connect> readConnect(const QJsonObject& params);
Result<QString> readDisconnect(const QJsonObject& params);
Result<AnswerPrompt> readAnswerPrompt(const QJsonObject& params);
Result<int> readLog(const QJsonObject& params);

} // namespace sallyport::params
