// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/credentials.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

constexpr qsizetype kMaxPasswordBytes = 1024;
constexpr qsizetype kMaxCertificates = 10;
constexpr qsizetype kMaxDerBytes = 64 * 1024;
constexpr qsizetype kMaxBase64Length = (kMaxDerBytes + 2) / 3 * 4;

struct TextSecret {
    const char* key;
    std::optional<Secret> Credentials::*member;
};

constexpr std::array kTextSecrets{
    TextSecret{"password", &Credentials::password},
    TextSecret{"preSharedKey", &Credentials::preSharedKey},
    TextSecret{"pin", &Credentials::pin},
};

Error malformed(const QString& reason)
{
    return Error::of(ErrorCode::RequestMalformed, {{QStringLiteral("reason"), reason}});
}

QByteArrayView viewOf(const Secret& secret)
{
    const auto bytes = secret.reveal();
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

// Never says what the value was: it is a secret.
Result<QByteArray> bytesFrom(const QJsonValue& value, const QString& key)
{
    QString given = value.toString(); // a copy of its own, wiped like all that follows
    if (!value.isString() || given.size() > kMaxBase64Length) {
        wipe(given);
        return malformed(key + QStringLiteral(" must be a base64 string of at most 64 KiB"));
    }
    QByteArray text = given.toLatin1();
    wipe(given);
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    wipe(text);
    if (!decoded || decoded.decoded.isEmpty() || decoded.decoded.size() > kMaxDerBytes)
        return malformed(key + QStringLiteral(" must be a base64 string of at most 64 KiB"));
    return std::move(decoded.decoded);
}

Result<QList<QByteArray>> certificatesFrom(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.isEmpty() || array.size() > kMaxCertificates)
        return malformed(QStringLiteral("certificates must be an array of 1 to 10"));
    QList<QByteArray> certificates;
    for (const QJsonValue& item : array) {
        Result<QByteArray> der = bytesFrom(item, QStringLiteral("certificates"));
        if (!der)
            return der.error();
        certificates.append(*der);
    }
    return certificates;
}

Result<Secret> textSecretFrom(const QString& key, const QJsonValue& value)
{
    QString given = value.toString();
    const bool fits = value.isString() && given.size() <= kMaxPasswordBytes;
    Secret password = fits ? Secret::fromString(given) : Secret();
    wipe(given);
    if (!fits || password.size() > static_cast<std::size_t>(kMaxPasswordBytes))
        return malformed(key + QStringLiteral(" must be a string of at most 1024 bytes"));
    return password;
}

} // namespace

QJsonObject credentialsToWire(const Credentials& credentials)
{
    QJsonObject object;
    for (const TextSecret& text : kTextSecrets) {
        if (const std::optional<Secret>& secret = credentials.*text.member)
            object.insert(QString::fromLatin1(text.key), QString::fromUtf8(viewOf(*secret)));
    }
    if (!credentials.certificates.isEmpty()) {
        QJsonArray array;
        for (const QByteArray& der : credentials.certificates)
            array.append(QString::fromLatin1(der.toBase64()));
        object.insert(QStringLiteral("certificates"), array);
    }
    if (credentials.privateKey) {
        const QByteArrayView der = viewOf(*credentials.privateKey);
        QByteArray text = QByteArray::fromRawData(der.data(), der.size()).toBase64();
        object.insert(QStringLiteral("privateKey"), QString::fromLatin1(text));
        wipe(text);
    }
    return object;
}

Result<Credentials> credentialsFromWire(const QJsonObject& object)
{
    Credentials credentials;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto text = std::find_if(kTextSecrets.begin(), kTextSecrets.end(), [&](const TextSecret& candidate) {
            return it.key() == QLatin1String(candidate.key);
        });
        if (text != kTextSecrets.end()) {
            Result<Secret> secret = textSecretFrom(it.key(), it.value());
            if (!secret)
                return secret.error();
            credentials.*text->member = std::move(secret).value();
        } else if (it.key() == QLatin1String("certificates")) {
            Result<QList<QByteArray>> certificates = certificatesFrom(it.value());
            if (!certificates)
                return certificates.error();
            credentials.certificates = std::move(certificates).value();
        } else if (it.key() == QLatin1String("privateKey")) {
            Result<QByteArray> der = bytesFrom(it.value(), it.key());
            if (!der)
                return der.error();
            credentials.privateKey = Secret::fromBytes(*der);
            wipe(*der);
        } else {
            return malformed(QStringLiteral("credentials have no key ") + it.key().left(64));
        }
    }
    if (credentials.privateKey.has_value() == credentials.certificates.isEmpty())
        return malformed(QStringLiteral("certificates and privateKey come together"));
    return credentials;
}

} // namespace sallyport
