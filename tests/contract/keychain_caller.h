// SPDX-License-Identifier: GPL-3.0-or-later
//
// sallyport-keychain as a program of this test calls it: each call waited for, and what it said as one word. Thread:
// the test's. Trust: tests only.
#pragma once

#include "app/client/desktop_keychain.h"

#include <QTest>

#include <chrono>
#include <optional>

namespace sallyport {

constexpr std::chrono::seconds kLimit{2}; // enough for what works, short enough to test what does not
constexpr int kPatienceMs = 20000;        // for an answer, far over the limit
inline const QString kProgram = QStringLiteral(SALLYPORT_KEYCHAIN_PROGRAM);
inline const QByteArray kPassword = "Gehe!mnis \xc3\xbc\xe2\x82\xac";

inline KeychainEntry office(SecretKind kind = SecretKind::Password)
{
    return {QStringLiteral("1b4e28ba-2fa1-11d2-883f-0016d3cca427"), kind, QStringLiteral("Head office")};
}

inline QByteArray bytesOf(const Secret& secret)
{
    const auto bytes = secret.reveal();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

template <typename Answer> Answer waitFor(std::optional<Answer>& said)
{
    if (!QTest::qWaitFor([&said] { return said.has_value(); }, kPatienceMs))
        qFatal("no answer");
    return std::move(*said);
}

// What a call said: "done", "absent", the secret's bytes, or the name of its error.
inline QByteArray wordFor(const Result<void>& answer)
{
    return answer ? QByteArray("done") : errorCodeName(answer.error().code).toLatin1();
}

struct Caller {
    DesktopKeychain keychain{kProgram, kLimit};
    Error lastError = {};

    QByteArray read(const KeychainEntry& entry = office())
    {
        std::optional<Result<std::optional<Secret>>> said;
        keychain.read(entry, &keychain, [&said](auto answer) { said.emplace(std::move(answer)); });
        const Result<std::optional<Secret>> answer = waitFor(said);
        if (!answer) {
            lastError = answer.error();
            return errorCodeName(answer.error().code).toLatin1();
        }
        return *answer ? bytesOf(**answer) : QByteArray("absent");
    }

    QByteArray write(const QByteArray& secret, const KeychainEntry& entry = office())
    {
        std::optional<Result<void>> said;
        keychain.write(entry, Secret::fromBytes(secret), &keychain, [&said](auto answer) { said.emplace(answer); });
        return remember(waitFor(said));
    }

    QByteArray remove(const KeychainEntry& entry = office())
    {
        std::optional<Result<void>> said;
        keychain.remove(entry, &keychain, [&said](auto answer) { said.emplace(answer); });
        return remember(waitFor(said));
    }

    QByteArray remember(const Result<void>& answer)
    {
        if (!answer)
            lastError = answer.error();
        return wordFor(answer);
    }

    QString lastReason() const { return lastError.arguments.value(QStringLiteral("reason")).toString(); }
};

} // namespace sallyport
