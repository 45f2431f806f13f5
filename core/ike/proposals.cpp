// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/proposals.h"

#include "core/profile/default_proposals.h"

#include <QRegularExpression>

namespace sallyport {

QByteArrayList defaultIkeProposals()
{
    return proposalsFromProfile(defaultIkeProposal());
}

QByteArrayList defaultEspProposals()
{
    return proposalsFromProfile(defaultEspProposal());
}

QByteArrayList proposalsFromProfile(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    QByteArrayList items;
    for (const QString& item : text.split(separators, Qt::SkipEmptyParts))
        items.append(item.toLatin1());
    return items;
}

} // namespace sallyport
