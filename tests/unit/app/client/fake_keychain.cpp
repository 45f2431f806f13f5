// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_keychain.h"

namespace sallyport::test {
namespace {

// Later, like the real one.
void later(QObject* context, const std::function<void()>& action)
{
    QMetaObject::invokeMethod(context, action, Qt::QueuedConnection);
}

} // namespace

QString FakeKeychain::keyOf(SecretKind kind, const QString& profileId)
{
    return QString::number(static_cast<int>(kind)) + QLatin1Char('/') + profileId;
}

void FakeKeychain::read(const KeychainEntry& entry, QObject* context, ReadAnswer answer)
{
    const auto error = begin("read", entry);
    if (isSilent)
        return;
    std::optional<Secret> secret;
    const auto found = entries.constFind(keyOf(entry.kind, entry.profileId));
    if (found != entries.cend())
        secret = Secret::fromBytes(found->bytes);
    later(context, [error, secret, answer] {
        if (error)
            answer(*error);
        else
            answer(secret);
    });
}

void FakeKeychain::write(const KeychainEntry& entry, const Secret& secret, QObject* context, WriteAnswer answer)
{
    const auto error = begin("write", entry);
    if (isSilent)
        return;
    const auto bytes = secret.reveal();
    if (!error)
        entries.insert(keyOf(entry.kind, entry.profileId),
                       {entry.profileName, isForgetful ? QByteArray("something else")
                                                       : QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                                                    static_cast<qsizetype>(bytes.size()))});
    later(context, [error, answer] { answer(error ? Result<void>(*error) : Result<void>()); });
}

void FakeKeychain::remove(const KeychainEntry& entry, QObject* context, WriteAnswer answer)
{
    const auto error = begin("remove", entry);
    if (isSilent)
        return;
    if (!error)
        entries.remove(keyOf(entry.kind, entry.profileId));
    later(context, [error, answer] { answer(error ? Result<void>(*error) : Result<void>()); });
}

std::optional<Error> FakeKeychain::begin(const char* action, const KeychainEntry& entry)
{
    const QString key = keyOf(entry.kind, entry.profileId);
    calls += QLatin1String(action) + QLatin1Char(' ') + key;
    return failingEntry.isEmpty() || failingEntry == key ? failure : std::nullopt;
}

} // namespace sallyport::test
