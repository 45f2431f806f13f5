// SPDX-License-Identifier: GPL-3.0-or-later
//
// The callers who are there and what each of them wants to hear. Thread: the event loop's. Trust: service.
#pragma once

#include "core/ipc/server.h"
#include "platform/peer_identity.h"

#include <QHash>
#include <QObject>

namespace sallyport {

enum class Topic { Status = 1, Prompts = 2, Log = 4 };
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

struct CallerSession {
    PeerIdentity who;
    Topics topics;
};

class SessionRegistry : public QObject {
    Q_OBJECT

public:
    explicit SessionRegistry(QObject* parent = nullptr) : QObject(parent) {}

    void add(ipc::CallerId caller, const PeerIdentity& who);
    void remove(ipc::CallerId caller);
    // Replaces what the caller was subscribed to; harmless for one who is gone.
    void subscribe(ipc::CallerId caller, Topics topics);

    // Null for a caller who is gone.
    const CallerSession* find(ipc::CallerId caller) const;
    QList<ipc::CallerId> subscribers(Topic topic) const;

Q_SIGNALS:
    void subscriptionsChanged();

private:
    QHash<ipc::CallerId, CallerSession> m_sessions;
};

} // namespace sallyport
