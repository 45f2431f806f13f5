// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/request_params.h"

#include "core/service/log_ring.h"

#include <QJsonArray>

#include <algorithm>
#include <initializer_list>

namespace sallyport::params {
namespace {

constexpr qsizetype kMaxIdLength = 64;
constexpr qsizetype kMaxTopics = 3;

Error malformed(const QString& reason)
{
    return Error::of(ErrorCode::RequestMalformed, {{QStringLiteral("reason"), reason}});
}

Result<void> onlyKeys(const QJsonObject& params, std::initializer_list<QLatin1String> known)
{
    for (const QString& key : params.keys()) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](QLatin1String name) { return key == name; });
        if (!isKnown)
            return malformed(QStringLiteral("unknown parameter %1").arg(key.left(kMaxIdLength)));
    }
    return {};
}

Result<QString> readId(const QJsonObject& params, QLatin1String key)
{
    const QString id = params.value(key).toString();
    if (id.isEmpty() || id.size() > kMaxIdLength)
        return malformed(QStringLiteral("%1 must be a string of 1 to 64 characters").arg(key));
    return id;
}

Result<Credentials> readCredentials(const QJsonValue& value)
{
    if (!value.isObject())
        return malformed(QStringLiteral("credentials must be an object"));
    return credentialsFromWire(value.toObject());
}

} // namespace

Result<void> readNothing(const QJsonObject& params)
{
    return onlyKeys(params, {});
}

Result<Topics> readSubscribe(const QJsonObject& params)
{
    if (auto known = onlyKeys(params, {QLatin1String("events")}); !known)
        return known.error();
    const QJsonArray events = params.value(QLatin1String("events")).toArray();
    if (events.isEmpty() || events.size() > kMaxTopics)
        return malformed(QStringLiteral("events must be an array of 1 to 3 names"));
    Topics topics;
    for (const QJsonValue& event : events) {
        const QString name = event.toString();
        if (name == QLatin1String("status"))
            topics |= Topic::Status;
        else if (name == QLatin1String("prompt"))
            topics |= Topic::Prompts;
        else if (name == QLatin1String("log"))
            topics |= Topic::Log;
        else
            return malformed(QStringLiteral("events are status, prompt and log"));
    }
    return topics;
}

Result<Connect> readConnect(const QJsonObject& params)
{
    const QLatin1String profileKey("profile");
    const QLatin1String credentialsKey("credentials");
    if (auto known = onlyKeys(params, {profileKey, credentialsKey}); !known)
        return known.error();
    if (!params.value(profileKey).isObject())
        return malformed(QStringLiteral("profile must be an object"));
    auto profile = profileFromWire(params.value(profileKey).toObject());
    if (!profile)
        return profile.error();
    Connect connect;
    connect.profile = std::move(profile).value();
    if (!params.contains(credentialsKey))
        return connect;
    auto credentials = readCredentials(params.value(credentialsKey));
    if (!credentials)
        return credentials.error();
    connect.credentials = std::move(credentials).value();
    return connect;
}

Result<QString> readDisconnect(const QJsonObject& params)
{
    const QLatin1String key("connection");
    if (auto known = onlyKeys(params, {key}); !known)
        return known.error();
    return readId(params, key);
}

Result<AnswerPrompt> readAnswerPrompt(const QJsonObject& params)
{
    const QLatin1String promptKey("prompt");
    const QLatin1String credentialsKey("credentials");
    const QLatin1String cancelKey("cancel");
    if (auto known = onlyKeys(params, {promptKey, credentialsKey, cancelKey}); !known)
        return known.error();
    auto prompt = readId(params, promptKey);
    if (!prompt)
        return prompt.error();
    const bool cancels = params.value(cancelKey) == QJsonValue(true);
    if (params.contains(cancelKey) != cancels || params.contains(credentialsKey) == cancels)
        return malformed(QStringLiteral("either credentials or cancel: true"));
    if (cancels)
        return AnswerPrompt{*prompt, std::nullopt};
    auto credentials = readCredentials(params.value(credentialsKey));
    if (!credentials)
        return credentials.error();
    return AnswerPrompt{*prompt, std::move(credentials).value()};
}

Result<int> readLog(const QJsonObject& params)
{
    const QLatin1String key("last");
    if (auto known = onlyKeys(params, {key}); !known)
        return known.error();
    const double last = params.value(key).toDouble(-1);
    if (!(last >= 1 && last <= static_cast<double>(kLogRingLines)) || last != static_cast<int>(last))
        return malformed(QStringLiteral("last must be a whole number from 1 to 1000"));
    return static_cast<int>(last);
}

} // namespace sallyport::params
