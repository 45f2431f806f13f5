// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words with which strongSwan's files say how each side signs in (strongswan_draft.h). Thread: one. Trust: user
// side.
#include "core/formats/strongswan/strongswan_draft.h"

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

struct EapWord {
    const char* word;
    AuthenticationMethod method;
};

constexpr std::array kEapWords{
    EapWord{"eap-mschapv2", AuthenticationMethod::EapMschapv2},
    EapWord{"eap-26", AuthenticationMethod::EapMschapv2},
    EapWord{"eap-gtc", AuthenticationMethod::EapGtc},
    EapWord{"eap-6", AuthenticationMethod::EapGtc},
    EapWord{"eap-tls", AuthenticationMethod::EapTls},
    EapWord{"eap-13", AuthenticationMethod::EapTls},
    EapWord{"eap-ttls", AuthenticationMethod::EapTtls},
    EapWord{"eap-21", AuthenticationMethod::EapTtls},
    EapWord{"eap-peap", AuthenticationMethod::EapPeap},
    EapWord{"eap-25", AuthenticationMethod::EapPeap},
    // The gateway says which.
    EapWord{"eap", AuthenticationMethod::EapAuto},
    EapWord{"eap-dynamic", AuthenticationMethod::EapAuto},
    EapWord{"eap-identity", AuthenticationMethod::EapAuto},
};

std::optional<AuthenticationMethod> eapMethod(const QString& word)
{
    const QString bare = word.section(QLatin1Char(':'), 0, 0); // behind it: constraints on certificates
    const auto* found = std::find_if(kEapWords.begin(), kEapWords.end(),
                                     [&bare](const EapWord& known) { return bare == QLatin1String(known.word); });
    return found == kEapWords.end() ? std::nullopt : std::optional(found->method);
}

bool isPublicKey(const QString& word)
{
    for (const char* start : {"pubkey", "rsa", "ecdsa", "ed25519", "ed448", "ike:"}) {
        if (word.startsWith(QLatin1String(start)))
            return true;
    }
    return false;
}

bool isMd5(const QString& word)
{
    return word == QLatin1String("eap-md5") || word == QLatin1String("eap-4");
}

// What a method of a round means here, where it is not just what it says.
QString noteOnRound(const QString& word, AuthenticationMethod method, bool isSecond)
{
    const bool isEap = word.startsWith(QLatin1String("eap"));
    if (isEap && isSecond)
        return QStringLiteral("after the certificate: the strongest EAP method that the profile has the means for and "
                              "the gateway offers");
    if (isEap && method == AuthenticationMethod::EapAuto)
        return QStringLiteral("the strongest EAP method that the profile has the means for and the gateway offers");
    const bool isLimited = word.contains(QLatin1Char(':')) || (isPublicKey(word) && word.contains(QLatin1Char('-')));
    return isLimited ? QStringLiteral("without the limits to kinds of keys and hashes") : QString();
}

bool isPsk(const QString& word)
{
    return word == QLatin1String("psk") || word == QLatin1String("secret");
}

} // namespace

Result<void> StrongswanDraft::setMethod(const QList<StrongswanRound>& rounds)
{
    const StrongswanRound first = rounds.value(0);
    const QString rule = QStringLiteral("pubkey, psk, eap-mschapv2, eap-gtc, eap-tls, eap-ttls, eap-peap, or pubkey "
                                        "and then one of EAP");
    for (const StrongswanRound& round : rounds) {
        if (round.method.startsWith(QLatin1String("xauth")))
            return invalid(round.key, round.method, QStringLiteral("IKEv2; XAuth is IKEv1, which is not supported"));
        if (isMd5(round.method))
            return invalid(round.key, round.method,
                           QStringLiteral("another EAP method; EAP-MD5 makes no keys and its answer can be tried "
                                          "against lists of passwords, so it is never used"));
    }
    const std::optional<AuthenticationMethod> eap = eapMethod(rounds.isEmpty() ? QString() : rounds.last().method);
    if (rounds.size() == 1 && isPublicKey(first.method))
        profile.method = AuthenticationMethod::Certificate;
    else if (rounds.size() == 1 && isPsk(first.method))
        profile.method = AuthenticationMethod::PreSharedKey;
    else if (rounds.size() == 1 && eap)
        profile.method = *eap;
    else if (rounds.size() == 2 && isPublicKey(first.method) && eap && *eap != AuthenticationMethod::EapTls)
        profile.method = AuthenticationMethod::CertificateThenEap;
    else
        return invalid(rounds.isEmpty() ? QStringLiteral("auth") : rounds.last().key,
                       rounds.value(rounds.size() - 1).method, rule);
    for (const StrongswanRound& round : rounds) {
        const QString& said = round.said.isEmpty() ? round.method : round.said;
        applied(round.key, said, noteOnRound(round.method, profile.method, rounds.size() > 1));
    }
    return {};
}

void StrongswanDraft::setGatewayMethod(const QString& path, const QString& said)
{
    if (isPsk(said)) {
        usesRemotePsk = true;
        applied(path, said,
                profile.method == AuthenticationMethod::PreSharedKey
                    ? QString()
                    : QStringLiteral("here the gateway proves itself with a certificate all the same"));
    } else if (said.startsWith(QLatin1String("eap")) || said == QLatin1String("any")) {
        refused(path, said, QStringLiteral("the gateway must prove itself with a certificate before EAP"));
    } else if (isPublicKey(said)) {
        const bool isLimited = said.contains(QLatin1Char('-')) || said.contains(QLatin1Char(':'));
        if (isLimited)
            keep(path, said,
                 QStringLiteral("the gateway's certificate is asked for; these limits to keys and hashes "
                                "are not applied, Sallyport's own are"));
        else
            applied(path, said);
    } else {
        refused(path, said, QStringLiteral("the gateway must prove itself with a certificate"));
    }
}

} // namespace sallyport
