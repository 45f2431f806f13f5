// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/proposal_mending.h"

namespace sallyport {
namespace {

constexpr qsizetype kMaxProposals = 16;
constexpr qsizetype kMaxAlgorithms = 32;

QString faultOf(ProposalProtocol protocol, const QString& proposal)
{
    const Result<void> checked = checkProposal(protocol, QString(), proposal);
    return checked ? QString() : checked.error().arguments.value(QStringLiteral("value")).toString();
}

// Takes out what is refused by name, one algorithm at a time, until the rest holds or nothing is left to take out.
QString withoutRefused(ProposalProtocol protocol, const QString& proposal, QStringList* taken)
{
    QStringList algorithms = proposal.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    while (!algorithms.isEmpty()) {
        const QString fault = faultOf(protocol, algorithms.join(QLatin1Char('-')));
        if (fault.isEmpty())
            return algorithms.join(QLatin1Char('-'));
        if (algorithms.removeAll(fault) == 0)
            return {};
        taken->append(fault);
    }
    return {};
}

} // namespace

QString usableProposals(ProposalProtocol protocol, const QString& key, const QStringList& proposals,
                        ImportReport* report)
{
    QStringList usable;
    for (const QString& written : proposals) {
        QString proposal = written.trimmed().toLower();
        if (proposal.endsWith(QLatin1Char('!')))
            proposal.chop(1);
        if (proposal.isEmpty())
            continue;
        if (usable.size() == kMaxProposals || proposal.count(QLatin1Char('-')) >= kMaxAlgorithms) {
            report->refused(key, proposal, QStringLiteral("too many algorithms"));
            continue;
        }
        if (proposal == QLatin1String("default")) {
            report->applied(key, proposal, QStringLiteral("Sallyport's current set is offered"));
            continue;
        }
        QStringList taken;
        const QString rest = withoutRefused(protocol, proposal, &taken);
        if (rest.isEmpty())
            report->refused(key, proposal,
                            taken.isEmpty() ? QStringLiteral("not a proposal that Sallyport can use")
                                            : QStringLiteral("%1: too weak, or not known, and nothing complete is left")
                                                  .arg(taken.join(QStringLiteral(", "))));
        else if (taken.isEmpty())
            report->applied(key, proposal);
        else
            report->applied(key, proposal,
                            QStringLiteral("without %1: too weak, or not known").arg(taken.join(QStringLiteral(", "))));
        if (!rest.isEmpty() && !usable.contains(rest))
            usable.append(rest);
    }
    if (usable.isEmpty() && !proposals.isEmpty())
        report->applied(key, QString(), QStringLiteral("Sallyport's current set is offered instead"));
    return usable.join(QLatin1Char(','));
}

} // namespace sallyport
