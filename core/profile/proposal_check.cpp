// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/proposal_check.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sallyport {
namespace {

constexpr qsizetype kMaxProposalText = 1024;
constexpr qsizetype kMaxProposals = 16;

enum class Kind { Unknown, Weak, Aead, Cipher, Integrity, Prf, Group, SequenceNumbers };

struct Algorithm {
    std::string_view name;
    Kind kind;
};

constexpr std::array kAlgorithms{
    Algorithm{"aes128gcm16", Kind::Aead},
    Algorithm{"aes128gcm128", Kind::Aead},
    Algorithm{"aes128gcm", Kind::Aead},
    Algorithm{"aes192gcm16", Kind::Aead},
    Algorithm{"aes192gcm128", Kind::Aead},
    Algorithm{"aes192gcm", Kind::Aead},
    Algorithm{"aes256gcm16", Kind::Aead},
    Algorithm{"aes256gcm128", Kind::Aead},
    Algorithm{"aes256gcm", Kind::Aead},
    Algorithm{"aes128ccm16", Kind::Aead},
    Algorithm{"aes256ccm16", Kind::Aead},
    Algorithm{"chacha20poly1305", Kind::Aead},
    Algorithm{"aes", Kind::Cipher},
    Algorithm{"aes128", Kind::Cipher},
    Algorithm{"aes192", Kind::Cipher},
    Algorithm{"aes256", Kind::Cipher},
    Algorithm{"aes128ctr", Kind::Cipher},
    Algorithm{"aes192ctr", Kind::Cipher},
    Algorithm{"aes256ctr", Kind::Cipher},
    Algorithm{"sha256", Kind::Integrity},
    Algorithm{"sha2_256", Kind::Integrity},
    Algorithm{"sha384", Kind::Integrity},
    Algorithm{"sha2_384", Kind::Integrity},
    Algorithm{"sha512", Kind::Integrity},
    Algorithm{"sha2_512", Kind::Integrity},
    Algorithm{"aesxcbc", Kind::Integrity},
    Algorithm{"aescmac", Kind::Integrity},
    Algorithm{"prfsha256", Kind::Prf},
    Algorithm{"prfsha384", Kind::Prf},
    Algorithm{"prfsha512", Kind::Prf},
    Algorithm{"prfaesxcbc", Kind::Prf},
    Algorithm{"prfaescmac", Kind::Prf},
    Algorithm{"x25519", Kind::Group},
    Algorithm{"curve25519", Kind::Group},
    Algorithm{"x448", Kind::Group},
    Algorithm{"curve448", Kind::Group},
    Algorithm{"ecp256", Kind::Group},
    Algorithm{"ecp384", Kind::Group},
    Algorithm{"ecp521", Kind::Group},
    Algorithm{"ecp256bp", Kind::Group},
    Algorithm{"ecp384bp", Kind::Group},
    Algorithm{"ecp512bp", Kind::Group},
    Algorithm{"modp2048", Kind::Group},
    Algorithm{"modp3072", Kind::Group},
    Algorithm{"modp4096", Kind::Group},
    Algorithm{"modp6144", Kind::Group},
    Algorithm{"modp8192", Kind::Group},
    Algorithm{"esn", Kind::SequenceNumbers},
    Algorithm{"noesn", Kind::SequenceNumbers},
    // Known and refused by name, so that the error can say why: RFC 8221, RFC 8247, RFC 9395.
    Algorithm{"null", Kind::Weak},
    Algorithm{"des", Kind::Weak},
    Algorithm{"3des", Kind::Weak},
    Algorithm{"blowfish", Kind::Weak},
    Algorithm{"cast128", Kind::Weak},
    Algorithm{"md5", Kind::Weak},
    Algorithm{"md5_128", Kind::Weak},
    Algorithm{"prfmd5", Kind::Weak},
    Algorithm{"sha", Kind::Weak},
    Algorithm{"sha1", Kind::Weak},
    Algorithm{"sha1_160", Kind::Weak},
    Algorithm{"prfsha1", Kind::Weak},
    Algorithm{"sha256_96", Kind::Weak},
    Algorithm{"sha2_256_96", Kind::Weak},
    Algorithm{"modpnull", Kind::Weak},
    Algorithm{"modp768", Kind::Weak},
    Algorithm{"modp1024", Kind::Weak},
    Algorithm{"modp1536", Kind::Weak},
    Algorithm{"modp1024s160", Kind::Weak},
    Algorithm{"modp2048s224", Kind::Weak},
    Algorithm{"modp2048s256", Kind::Weak},
    Algorithm{"ecp192", Kind::Weak},
    Algorithm{"ecp224", Kind::Weak},
    Algorithm{"ecp224bp", Kind::Weak},
    Algorithm{"aes128gcm8", Kind::Weak},
    Algorithm{"aes128gcm64", Kind::Weak},
    Algorithm{"aes128gcm12", Kind::Weak},
    Algorithm{"aes128gcm96", Kind::Weak},
    Algorithm{"aes192gcm8", Kind::Weak},
    Algorithm{"aes192gcm64", Kind::Weak},
    Algorithm{"aes192gcm12", Kind::Weak},
    Algorithm{"aes192gcm96", Kind::Weak},
    Algorithm{"aes256gcm8", Kind::Weak},
    Algorithm{"aes256gcm64", Kind::Weak},
    Algorithm{"aes256gcm12", Kind::Weak},
    Algorithm{"aes256gcm96", Kind::Weak},
    Algorithm{"aes128gmac", Kind::Weak},
    Algorithm{"aes192gmac", Kind::Weak},
    Algorithm{"aes256gmac", Kind::Weak},
};

Kind kindOf(const QString& name)
{
    const QByteArray latin = name.toLatin1();
    const std::string_view wanted(latin.constData(), static_cast<std::size_t>(latin.size()));
    const auto* found = std::find_if(kAlgorithms.begin(), kAlgorithms.end(),
                                     [wanted](const Algorithm& algorithm) { return algorithm.name == wanted; });
    return found == kAlgorithms.end() ? Kind::Unknown : found->kind;
}

Error invalid(const QString& field, const QString& value, const QString& rule)
{
    return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("field"), field},
                                                      {QStringLiteral("value"), value.left(kMaxProposalText)},
                                                      {QStringLiteral("rule"), rule}});
}

Result<void> checkOne(ProposalProtocol protocol, const QString& field, const QString& proposal)
{
    std::array<int, 8> seen{};
    for (const QString& name : proposal.split(QLatin1Char('-'))) {
        const Kind kind = kindOf(name);
        if (kind == Kind::Weak)
            return invalid(field, name, QStringLiteral("weak algorithms are never used"));
        if (kind == Kind::Unknown)
            return invalid(field, name, QStringLiteral("algorithms that Sallyport knows, in strongSwan's notation"));
        ++seen.at(static_cast<std::size_t>(kind));
    }
    const auto has = [&seen](Kind kind) { return seen.at(static_cast<std::size_t>(kind)) > 0; };
    // The same checks that libcharon makes (its check_proposal), here where they can be told.
    if (!has(Kind::Aead) && !has(Kind::Cipher))
        return invalid(field, proposal, QStringLiteral("each proposal names an encryption algorithm"));
    if (has(Kind::Aead) && has(Kind::Cipher))
        return invalid(field, proposal, QStringLiteral("AEAD and classic encryption go into separate proposals"));
    if (has(Kind::Cipher) && !has(Kind::Integrity))
        return invalid(field, proposal, QStringLiteral("classic encryption needs an integrity algorithm"));
    if (protocol == ProposalProtocol::Esp)
        return {};
    if (!has(Kind::Prf) && !has(Kind::Integrity))
        return invalid(field, proposal, QStringLiteral("each IKE proposal names a PRF, such as prfsha256"));
    if (!has(Kind::Group))
        return invalid(field, proposal, QStringLiteral("each IKE proposal names a key exchange, such as x25519"));
    return {};
}

} // namespace

Result<void> checkProposal(ProposalProtocol protocol, const QString& field, const QString& text)
{
    if (text.isEmpty())
        return {};
    if (text.size() > kMaxProposalText)
        return invalid(field, text.left(40), QStringLiteral("at most 1024 characters"));
    const QStringList proposals = text.split(QLatin1Char(','));
    if (proposals.size() > kMaxProposals)
        return invalid(field, text.left(40), QStringLiteral("at most 16 proposals"));
    for (const QString& proposal : proposals) {
        if (Result<void> checked = checkOne(protocol, field, proposal); !checked)
            return checked;
    }
    return {};
}

QStringList allowedAlgorithms()
{
    QStringList names;
    for (const Algorithm& algorithm : kAlgorithms) {
        if (algorithm.kind != Kind::Weak)
            names.append(QString::fromLatin1(algorithm.name.data(), static_cast<qsizetype>(algorithm.name.size())));
    }
    return names;
}

} // namespace sallyport
