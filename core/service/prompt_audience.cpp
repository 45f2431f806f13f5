// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/prompt_audience.h"

#include <chrono>

namespace sallyport {
namespace {

// A client that is restarted is back by then.
constexpr std::chrono::seconds kGrace{5};

} // namespace

QList<ipc::CallerId> audienceOf(quint32 owner, const SessionRegistry& sessions)
{
    QList<ipc::CallerId> audience;
    for (const ipc::CallerId caller : sessions.subscribers(Topic::Prompts)) {
        const CallerSession* session = sessions.find(caller);
        if (session->who.uid == owner || session->who.isAdministrator())
            audience.append(caller);
    }
    return audience;
}

PromptAudience::PromptAudience(const SessionRegistry& sessions, ConnectionRegistry& connections, Scheduler& scheduler,
                               QObject* parent)
    : QObject(parent), m_sessions(sessions), m_connections(connections), m_scheduler(scheduler)
{
    connect(&m_connections, &ConnectionRegistry::promptRaised, this, [this](const Prompt& prompt, quint32 owner) {
        if (!audienceOf(owner, m_sessions).isEmpty())
            return;
        if (prompt.kind == PromptKind::Message) // nothing is asked: a script need not have read it
            m_connections.answerPrompt(prompt.id, Credentials{});
        else
            giveUp(prompt.id);
    });
    connect(&m_connections, &ConnectionRegistry::promptWithdrawn, this,
            [this](const QString& promptId) { m_graces.erase(promptId); });
    connect(&m_sessions, &SessionRegistry::subscriptionsChanged, this, [this] {
        constexpr quint32 kRoot = 0; // who may see them all
        for (const Prompt& prompt : m_connections.promptsFor(kRoot))
            look(prompt.id);
    });
}

void PromptAudience::look(const QString& promptId)
{
    const std::optional<quint32> owner = m_connections.ownerOfPrompt(promptId);
    if (!owner)
        return;
    if (!audienceOf(*owner, m_sessions).isEmpty()) {
        m_graces.erase(promptId);
    } else if (m_graces.find(promptId) == m_graces.end()) {
        const quint64 due = m_scheduler.after(kGrace, this, [this, promptId] { giveUp(promptId); });
        m_graces.emplace(promptId, ScheduledCall(m_scheduler, due));
    }
}

void PromptAudience::giveUp(const QString& promptId)
{
    const QString id = promptId; // the grace goes below, and what it was called with may go with it
    m_graces.erase(id);
    m_connections.answerPrompt(id, Error::of(ErrorCode::NobodyToAsk));
}

} // namespace sallyport
