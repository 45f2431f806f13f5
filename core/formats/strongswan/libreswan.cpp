// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/strongswan/libreswan.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

struct Pair {
    const char* libreswan;
    const char* strongswan;
};

constexpr std::array kAlgorithms{
    Pair{"sha2", "sha256"},
    Pair{"sha2_256", "sha256"},
    Pair{"sha2_384", "sha384"},
    Pair{"sha2_512", "sha512"},
    Pair{"hmac_sha2_256", "sha256"},
    Pair{"hmac_sha2_512", "sha512"},
    Pair{"aes_cbc", "aes256"},
    Pair{"aes_gcm", "aes256gcm16"},
    Pair{"aes_gcm128", "aes128gcm16"},
    Pair{"aes_gcm192", "aes192gcm16"},
    Pair{"aes_gcm256", "aes256gcm16"},
    Pair{"aes_gcm_16_128", "aes128gcm16"},
    Pair{"aes_gcm_16_256", "aes256gcm16"},
    Pair{"aes_gcm_c_128", "aes128gcm16"},
    Pair{"aes_gcm_c_256", "aes256gcm16"},
    Pair{"aes_ctr128", "aes128ctr"},
    Pair{"aes_ctr256", "aes256ctr"},
    Pair{"chacha20_poly1305", "chacha20poly1305"},
    Pair{"dh2", "modp1024"},
    Pair{"dh5", "modp1536"},
    Pair{"dh14", "modp2048"},
    Pair{"dh15", "modp3072"},
    Pair{"dh16", "modp4096"},
    Pair{"dh17", "modp6144"},
    Pair{"dh18", "modp8192"},
    Pair{"dh19", "ecp256"},
    Pair{"dh20", "ecp384"},
    Pair{"dh21", "ecp521"},
    Pair{"dh22", "modp1024s160"},
    Pair{"dh23", "modp2048s224"},
    Pair{"dh24", "modp2048s256"},
    Pair{"dh31", "x25519"},
};

// What only one of the two programs reads.
constexpr std::array kLibreswanKeys{
    "ikev2",
    "phase2",
    "phase2alg",
    "narrowing",
    "leftmodecfgclient",
    "rightmodecfgserver",
    "enable-tcp",
    "salifetime",
    "leftaddresspool",
    "rightaddresspool",
    "encapsulation",
    "modecfgdns",
    "modecfgpull",
    "ms-dh-downgrade",
    "leftxauthclient",
    "leftusername",
    "retransmit-timeout",
    "tcp-remoteport",
    "leftautheap",
    "rightautheap",
    "modecfgdomains",
    "pfs",
};
constexpr std::array kStrongswanKeys{
    "keyexchange",   "leftauth2",   "rightauth2", "eap_identity", "aaa_identity", "leftsendcert", "leftsourceip",
    "rightsourceip", "closeaction", "inactivity", "forceencaps",  "reauth",       "leftfirewall",
};

QString algorithm(const QString& name)
{
    static const QRegularExpression plain(QStringLiteral("\\A(aes)_?(cbc)?_?(128|192|256)\\z"));
    if (const QRegularExpressionMatch match = plain.match(name); match.hasMatch())
        return QStringLiteral("aes") + match.captured(3);
    const auto* found = std::find_if(kAlgorithms.begin(), kAlgorithms.end(),
                                     [&name](const Pair& pair) { return name == QLatin1String(pair.libreswan); });
    return found == kAlgorithms.end() ? name : QString::fromLatin1(found->strongswan);
}

int countOf(const IpsecText& text, const auto& keys)
{
    QSet<QString> wanted;
    for (const char* key : keys)
        wanted.insert(QString::fromLatin1(key));
    int count = 0;
    for (const IpsecSection& section : text.connections) {
        for (const IpsecSetting& setting : section.settings)
            count += wanted.contains(setting.key) ? 1 : 0;
    }
    return count;
}

} // namespace

bool isLibreswanKey(const QString& key)
{
    return key.contains(QLatin1Char('-')) ||
           std::any_of(kLibreswanKeys.begin(), kLibreswanKeys.end(),
                       [&key](const char* known) { return key == QLatin1String(known); });
}

IpsecDialect dialectOf(const IpsecText& text)
{
    int libreswan = countOf(text, kLibreswanKeys);
    int strongswan = countOf(text, kStrongswanKeys);
    for (const char* key : {"plutodebug", "logfile", "virtual-private", "protostack", "nssdir", "ikev1-policy"})
        libreswan += text.setup.has(QString::fromLatin1(key)) ? 1 : 0;
    for (const char* key : {"charondebug", "strictcrlpolicy", "cachecrls"})
        strongswan += text.setup.has(QString::fromLatin1(key)) ? 1 : 0;
    for (const IpsecSection& section : text.connections) {
        libreswan += section.value(u"ike").contains(QLatin1Char(';')) ? 1 : 0;
        strongswan += section.value(u"leftauth").startsWith(QLatin1String("eap-")) ? 1 : 0;
    }
    return libreswan > strongswan ? IpsecDialect::Libreswan : IpsecDialect::Strongswan;
}

QString strongswanProposals(const QString& libreswan)
{
    QStringList proposals;
    for (const QString& written : libreswan.toLower().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        QStringList algorithms;
        QString proposal = written.trimmed();
        proposal.replace(QLatin1Char(';'), QLatin1Char('-'));
        proposal.replace(QLatin1Char('+'), QLatin1Char('-'));
        bool isAead = false;
        for (const QString& name : proposal.split(QLatin1Char('-'), Qt::SkipEmptyParts).mid(0, 32)) {
            QString mapped = algorithm(name);
            isAead = isAead || mapped.contains(QLatin1String("gcm")) || mapped.startsWith(QLatin1String("chacha"));
            // Behind an AEAD it is the PRF that libreswan means.
            if (isAead && mapped.startsWith(QLatin1String("sha")))
                mapped.prepend(QLatin1String("prf"));
            if (mapped != QLatin1String("null"))
                algorithms.append(mapped);
        }
        if (!algorithms.isEmpty())
            proposals.append(algorithms.join(QLatin1Char('-')));
    }
    return proposals.join(QLatin1Char(','));
}

QString strongswanMethod(const QString& libreswan)
{
    const QString word = libreswan.section(QLatin1Char(','), 0, 0).trimmed().toLower();
    if (word == QLatin1String("secret") || word == QLatin1String("psk"))
        return QStringLiteral("psk");
    if (word.startsWith(QLatin1String("rsa")) || word.startsWith(QLatin1String("ecdsa")))
        return QStringLiteral("pubkey");
    return word;
}

} // namespace sallyport
