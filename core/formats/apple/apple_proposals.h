// SPDX-License-Identifier: GPL-3.0-or-later
//
// Apple's security association parameters, one proposal in a dictionary, as strongSwan's notation and back.
// Thread: no state. Trust: user side; what comes out of a file goes through usableProposals().
#pragma once

#include "core/formats/import_report.h"
#include "core/profile/proposal_check.h"

#include <QString>
#include <QVariantMap>

#include <optional>

namespace sallyport {

struct AppleProposal {
    QString proposal;        // empty: Sallyport's current set
    int lifetimeSeconds = 0; // 0: not said
    QVariantMap kept;        // what has no place in a profile
};

// `withGroup`: whether the key exchange is part of it (always in IKE, with EnablePFS in ESP).
AppleProposal readAppleProposal(ProposalProtocol protocol, const QString& key, const QVariantMap& parameters,
                                bool withGroup, ImportReport* report);

// The dictionary of the first of the proposals that Apple can express; nothing where there is none, or no proposal.
std::optional<QVariantMap> writeAppleProposal(ProposalProtocol protocol, const QString& proposals);
// Whether writing and reading gives the very same text.
bool isAppleProposal(ProposalProtocol protocol, const QString& proposals);
// Whether an ESP proposal in Apple's form asks for a key exchange of its own.
bool hasAppleGroup(const QString& proposals);

} // namespace sallyport
