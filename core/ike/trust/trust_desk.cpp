// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/trust/trust_desk.h"

#include "core/base/log.h"

namespace sallyport {

void TrustDesk::open(AttemptId attempt, const QList<QByteArray>& authorities, const QString& gateway,
                     const QString& aaaServer)
{
    const QMutexLocker lock(&m_mutex);
    m_rules.insert(attempt, {authorities, gateway, aaaServer});
}

void TrustDesk::close(AttemptId attempt)
{
    const QMutexLocker lock(&m_mutex);
    m_rules.remove(attempt);
}

bool TrustDesk::accepts(AttemptId attempt, Party party, const QList<QByteArray>& certificates) const
{
    TrustRules rules;
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_rules.constFind(attempt);
        if (found == m_rules.constEnd())
            return false;
        rules = {party, found->authorities, party == Party::Gateway ? found->gateway : found->aaaServer,
                 QDateTime::currentDateTimeUtc()};
    }
    const std::optional<Error> objection = judgeCertificates(certificates, rules);
    if (objection)
        qCInfo(logIke).noquote() << "certificate refused:" << errorChain(*objection);
    return !objection;
}

} // namespace sallyport
