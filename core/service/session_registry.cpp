// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/session_registry.h"

namespace sallyport {

void SessionRegistry::add(ipc::CallerId caller, const PeerIdentity& who)
{
    m_sessions.insert(caller, {who, {}});
}

void SessionRegistry::remove(ipc::CallerId caller)
{
    if (m_sessions.remove(caller))
        Q_EMIT subscriptionsChanged();
}

void SessionRegistry::subscribe(ipc::CallerId caller, Topics topics)
{
    const auto it = m_sessions.find(caller);
    if (it == m_sessions.end())
        return;
    it->topics = topics;
    Q_EMIT subscriptionsChanged();
}

const CallerSession* SessionRegistry::find(ipc::CallerId caller) const
{
    const auto it = m_sessions.constFind(caller);
    return it == m_sessions.cend() ? nullptr : &*it;
}

QList<ipc::CallerId> SessionRegistry::subscribers(Topic topic) const
{
    QList<ipc::CallerId> callers;
    for (auto it = m_sessions.cbegin(); it != m_sessions.cend(); ++it) {
        if (it->topics.testFlag(topic))
            callers.append(it.key());
    }
    return callers;
}

} // namespace sallyport
