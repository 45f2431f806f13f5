// SPDX-License-Identifier: GPL-3.0-or-later
//
// IkeEngine on libcharon: turns profiles into plain C attempts, and what comes back from libcharon's threads into
// queued events of the event loop. Thread: the event loop's. Trust: service. At most one per process at a time.
#pragma once

#include "core/base/log.h"
#include "core/ike/attempt_request.h"
#include "core/ike/end_explanation.h"
#include "core/ike/ike_engine.h"
#include "core/ike/ike_screen.h"
#include "core/ike/path_mtu_watch.h"
#include "core/ike/sa_database_bridge.h"
#include "core/ike/token/token_key.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace sallyport {

struct CharonOptions {
    LogLevel logLevel = LogLevel::Info;
    quint32 firewallMark = 0;
    quint32 routingTable = 0;
    QString dataPlane; // its name, for messages
};

class CharonEngine final : public IkeEngine {
    Q_OBJECT

public:
    // Starts libcharon and its threads. IkeEngineFailed when it does not start. What `parts` names is borrowed
    // and outlives the engine.
    static Result<std::unique_ptr<CharonEngine>> create(const CharonOptions& options, DataPlaneParts parts);
    ~CharonEngine() override; // ends what is up, waits for libcharon's threads

    QString version() const override;
    Result<void> initiate(IkeAttempt attempt) override;
    void terminate(AttemptId id) override;
    void answer(AttemptId id, quint64 question, Secret typed) override;
    void countTraffic(AttemptId id) override;

private:
    class Bridge; // the C call-backs' side: lives on libcharon's threads, posts here

    CharonEngine(LogLevel logLevel, DataPlaneParts parts);
    void receive(AttemptId id, const IkeEvent& event);
    void receiveEnd(AttemptId id, const AttemptEnd& end);
    void watchPath(AttemptId id, const IkeEvent& event);

    // What an attempt was begun with, where it may have to be begun again. Wiped with the last owner.
    struct AgainWith {
        IkeAttempt attempt;
        AttemptChoice choice;
    };
    struct Running {
        AttemptFacts facts; // what is needed later to explain an end
        std::shared_ptr<const AgainWith> again;
        ike_event::PathObserved path; // the last
    };
    Result<void> begin(const IkeAttempt& attempt, const AttemptChoice& choice);
    void beginWithToken(IkeAttempt attempt, const Result<TokenKey>& key);
    // Where a refusal leaves something to try that the profile allows: how.
    static std::optional<AttemptChoice> anotherWay(const Running& before, const AttemptEnd& end);
    std::optional<Result<void>> beginAgain(const Running& before, const AttemptEnd& end);

    QString m_dataPlane;
    std::unique_ptr<IkeScreen> m_screen; // before the data plane's ControlChannel, where it has one
    DataPlaneParts m_dataPlaneParts;
    std::unique_ptr<Bridge> m_bridge;
    std::optional<PathMtuWatch> m_paths; // where IKE goes the same way as ESP
    QHash<AttemptId, Running> m_running;
    QSet<AttemptId> m_seeking; // their token is being looked for
    QThreadPool m_tokens;      // last: it is waited for first
};

} // namespace sallyport
