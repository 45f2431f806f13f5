// SPDX-License-Identifier: GPL-3.0-or-later
//
// The algorithms that a profile may ask for as three choices, and what was negotiated in plain words.
// Thread: any, no state. Trust: user side; what was negotiated comes from the service, so it is bounded.
#pragma once

#include <QString>

namespace sallyport {

enum class ProposalSet {
    Current,    // what the service offers where a profile says nothing
    Compatible, // CBC with SHA-2 and MODP-2048 besides; never SHA-1, 3DES or MODP-1024
    Custom,     // the profile's own text
};

// strongSwan's notation, as in Profile. Both empty: Current.
struct Proposals {
    QString ike;
    QString esp;
    bool operator==(const Proposals&) const = default;
};

// Of Custom: empty texts, to be filled in.
Proposals proposalsOf(ProposalSet set);
// Also where somebody wrote the text of a set out, with blanks or in capitals.
ProposalSet proposalSetOf(const Proposals& proposals);
// Without blanks and in small letters, as checkProposal() wants it.
Proposals tidied(const Proposals& proposals);

// The whole text, also of Current; "" of Custom.
QString writtenOut(ProposalSet set, bool ike);

// "AES_GCM_16_256/PRF_HMAC_SHA2_384/ECP_384" -> "AES-256-GCM, SHA-384, ECP-384 key exchange". An algorithm that has no
// words here stays as it was written.
QString proposalInWords(const QString& negotiated);

} // namespace sallyport
