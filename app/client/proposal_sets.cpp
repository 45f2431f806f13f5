// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/proposal_sets.h"

#include "core/profile/default_proposals.h"

namespace sallyport {
namespace {

// For gateways without an AEAD: encrypt-then-MAC with SHA-2 (RFC 8221 section 5, RFC 8247 section 2).
QString classicIke()
{
    return QStringLiteral("aes256-aes128-sha256-sha384-sha512-prfsha256-prfsha384-prfsha512-"
                          "x25519-ecp256-ecp384-ecp521-modp3072-modp4096-modp2048");
}

QString classicEsp()
{
    return QStringLiteral("aes256-aes128-sha256-sha384-sha512-x25519-ecp256-ecp384-ecp521-modp3072-modp4096-modp2048,"
                          "aes256-aes128-sha256-sha384-sha512");
}

QString tidy(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace())
            plain += c.toLower();
    }
    return plain;
}

} // namespace

Proposals tidied(const Proposals& proposals)
{
    return {tidy(proposals.ike), tidy(proposals.esp)};
}

Proposals proposalsOf(ProposalSet set)
{
    if (set != ProposalSet::Compatible)
        return {};
    const QChar comma = QLatin1Char(',');
    return {defaultIkeProposal() + comma + classicIke(), defaultEspProposal() + comma + classicEsp()};
}

QString writtenOut(ProposalSet set, bool ike)
{
    if (set == ProposalSet::Current)
        return ike ? defaultIkeProposal() : defaultEspProposal();
    const Proposals proposals = proposalsOf(set);
    return ike ? proposals.ike : proposals.esp;
}

ProposalSet proposalSetOf(const Proposals& proposals)
{
    const Proposals plain = tidied(proposals);
    const auto isThat = [&plain](ProposalSet set) {
        // What is empty is offered as the current set is.
        const auto isSame = [set](const QString& text, bool ike) {
            return (text.isEmpty() ? writtenOut(ProposalSet::Current, ike) : text) == writtenOut(set, ike);
        };
        return isSame(plain.ike, true) && isSame(plain.esp, false);
    };
    if (isThat(ProposalSet::Current))
        return ProposalSet::Current;
    return isThat(ProposalSet::Compatible) ? ProposalSet::Compatible : ProposalSet::Custom;
}

} // namespace sallyport
