// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/keychain_call.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <array>
#include <utility>

namespace sallyport {
namespace {

constexpr std::array kActions{std::pair{KeychainCall::Action::Read, "read"},
                              std::pair{KeychainCall::Action::Write, "write"},
                              std::pair{KeychainCall::Action::Remove, "remove"}};

constexpr std::array kStores{std::pair{KeychainStore::System, "system"},
                             std::pair{KeychainStore::SecretService, "secret-service"},
                             std::pair{KeychainStore::KWallet, "kwallet"}};

constexpr std::array kOutcomes{
    std::pair{KeychainReply::Outcome::Done, "done"}, std::pair{KeychainReply::Outcome::Absent, "absent"},
    std::pair{KeychainReply::Outcome::Locked, "locked"}, std::pair{KeychainReply::Outcome::Refused, "refused"},
    std::pair{KeychainReply::Outcome::Unavailable, "unavailable"}};

template <typename Table, typename Value> QString nameOf(const Table& table, Value value)
{
    for (const auto& [known, name] : table) {
        if (known == value)
            return QLatin1String(name);
    }
    return {};
}

template <typename Table> auto valueOf(const Table& table, const QJsonValue& name)
{
    std::optional<decltype(table.front().first)> found;
    for (const auto& [known, itsName] : table) {
        if (name.toString() == QLatin1String(itsName))
            found = known;
    }
    return found;
}

QByteArray join(const QJsonObject& head, const Secret& secret)
{
    const QByteArray line = QJsonDocument(head).toJson(QJsonDocument::Compact);
    const auto bytes = secret.reveal();
    QByteArray joined;
    joined.reserve(line.size() + 1 + static_cast<qsizetype>(bytes.size())); // no copy stays behind in a smaller one
    joined.append(line).append('\n');
    joined.append(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return joined;
}

std::optional<QJsonObject> split(const QByteArray& bytes, Secret* secret)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0 || bytes.size() > kMaxKeychainBytes)
        return std::nullopt;
    const QJsonDocument head = QJsonDocument::fromJson(bytes.first(end));
    if (!head.isObject())
        return std::nullopt;
    *secret = Secret::fromBytes(QByteArrayView(bytes).sliced(end + 1));
    return head.object();
}

const char* wordsOf(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Password:
        return QT_TRANSLATE_NOOP("Keychain", "password");
    case SecretKind::PreSharedKey:
        return QT_TRANSLATE_NOOP("Keychain", "pre-shared key");
    case SecretKind::Pkcs12Password:
        return QT_TRANSLATE_NOOP("Keychain", "certificate password");
    case SecretKind::Pkcs12:
        return QT_TRANSLATE_NOOP("Keychain", "certificate and key");
    }
    return "";
}

} // namespace

QString keychainKey(const KeychainEntry& entry)
{
    return QLatin1String(wordsOf(entry.kind)) + QStringLiteral(" of ") + entry.profileId;
}

QString keychainLabel(const KeychainEntry& entry)
{
    return QStringLiteral("Sallyport: %1 (%2)")
        .arg(entry.profileName, QCoreApplication::translate("Keychain", wordsOf(entry.kind)));
}

bool isKeychainText(SecretKind kind, const Secret& secret)
{
    if (kind == SecretKind::Pkcs12)
        return false;
    const auto bytes = secret.reveal();
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    // A byte order mark would be swallowed, a NUL would end the text.
    const bool hasMark = bytes.size() >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF;
    const bool isText = !decoder.hasError() && !hasMark && !text.contains(QChar(u'\0'));
    wipe(text);
    return isText;
}

QByteArray encodeKeychainCall(const KeychainCall& call)
{
    QJsonObject head{{QStringLiteral("action"), nameOf(kActions, call.action)},
                     {QStringLiteral("key"), call.key},
                     {QStringLiteral("label"), call.label},
                     {QStringLiteral("isText"), call.isText}};
    if (call.store)
        head.insert(QStringLiteral("store"), nameOf(kStores, *call.store));
    return join(head, call.secret);
}

std::optional<KeychainCall> decodeKeychainCall(const QByteArray& bytes)
{
    KeychainCall call;
    const auto head = split(bytes, &call.secret);
    const auto action = head ? valueOf(kActions, head->value(QStringLiteral("action"))) : std::nullopt;
    if (!action)
        return std::nullopt;
    call.action = *action;
    call.key = head->value(QStringLiteral("key")).toString();
    call.label = head->value(QStringLiteral("label")).toString();
    call.isText = head->value(QStringLiteral("isText")).toBool();
    call.store = valueOf(kStores, head->value(QStringLiteral("store")));
    if (call.key.isEmpty())
        return std::nullopt;
    return call;
}

QByteArray encodeKeychainReply(const KeychainReply& reply)
{
    QJsonObject head{{QStringLiteral("outcome"), nameOf(kOutcomes, reply.outcome)},
                     {QStringLiteral("reason"), reply.reason}};
    if (reply.elsewhere)
        head.insert(QStringLiteral("elsewhere"), nameOf(kStores, *reply.elsewhere));
    return join(head, reply.secret);
}

std::optional<KeychainReply> decodeKeychainReply(const QByteArray& bytes)
{
    KeychainReply reply;
    const auto head = split(bytes, &reply.secret);
    const auto outcome = head ? valueOf(kOutcomes, head->value(QStringLiteral("outcome"))) : std::nullopt;
    if (!outcome)
        return std::nullopt;
    reply.outcome = *outcome;
    reply.reason = head->value(QStringLiteral("reason")).toString();
    reply.elsewhere = valueOf(kStores, head->value(QStringLiteral("elsewhere")));
    return reply;
}

} // namespace sallyport
