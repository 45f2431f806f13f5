// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sswan_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

constexpr qsizetype kMaxSaid = 80;

// The objects of a .sswan file that hold keys of their own.
constexpr std::array kSections{"remote", "remote.revocation", "local", "split-tunneling", "proxy", "sallyport"};

struct KeptKey {
    const char* path;
    const char* note;
};

constexpr std::array kKeptKeys{
    KeptKey{"local.rsa-pss", "kept, but not applied: the signature scheme is agreed with the gateway"},
    KeptKey{"ipv6-transport", "kept, but not applied: IPv6 is used where the gateway's name has such an address"},
    KeptKey{"apps", "kept, but not applied: it names Android packages"},
    KeptKey{"excluded-apps", "kept, but not applied: it names Android packages"},
    KeptKey{"split-tunneling.block-ipv4", "kept, but not applied"},
    KeptKey{"split-tunneling.block-ipv6", "kept, but not applied"},
    KeptKey{"proxy.host", "kept, but not applied: set the proxy in the desktop's own settings"},
    KeptKey{"proxy.port", "kept, but not applied: set the proxy in the desktop's own settings"},
    KeptKey{"proxy.exclusions", "kept, but not applied: set the proxy in the desktop's own settings"},
};

} // namespace

bool isSswanSection(const QString& path)
{
    return std::any_of(kSections.begin(), kSections.end(),
                       [&path](const char* section) { return path == QLatin1String(section); });
}

QString sswanKeptNote(const QString& path)
{
    for (const KeptKey& key : kKeptKeys) {
        if (path == QLatin1String(key.path))
            return QString::fromLatin1(key.note);
    }
    return QStringLiteral("not a key that Sallyport knows; kept in the file");
}

bool namesSecret(const QString& key)
{
    if (key.endsWith(QLatin1String("flags"), Qt::CaseInsensitive)) // NetworkManager's password-flags: where one is kept
        return false;
    constexpr std::array kParts{"password", "passphrase", "passwd", "secret", "psk"};
    return key.compare(QLatin1String("pin"), Qt::CaseInsensitive) == 0 ||
           std::any_of(kParts.begin(), kParts.end(),
                       [&key](const char* part) { return key.contains(QLatin1String(part), Qt::CaseInsensitive); });
}

QString shownValue(const QJsonValue& value)
{
    QString text;
    if (value.isString())
        text = value.toString();
    else if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else
        text = value.toVariant().toString();
    return text.size() > kMaxSaid ? text.left(kMaxSaid) + QStringLiteral("...") : text;
}

} // namespace sallyport
