// SPDX-License-Identifier: GPL-3.0-or-later
//
// IkeEngine on libcharon: turns profiles into plain C attempts, and what comes back from libcharon's threads into
// queued events of the event loop. Thread: the event loop's. Trust: service. At most one per process at a time.
#pragma once

#include "core/base/log.h"
#include "core/ike/ike_engine.h"
#include "platform/sa_database.h"

#include <QHash>

#include <memory>

namespace sallyport {

struct CharonOptions {
    LogLevel logLevel = LogLevel::Info;
    quint32 firewallMark = 0;
    quint32 routingTable = 0;
};

class CharonEngine final : public IkeEngine {
    Q_OBJECT

public:
    // Starts libcharon and its threads. IkeEngineFailed when it does not start. `sas` is borrowed and outlives the
    // engine.
    static Result<std::unique_ptr<CharonEngine>> create(const CharonOptions& options, SaDatabase& sas);
    ~CharonEngine() override; // ends what is up, waits for libcharon's threads

    QString version() const override;
    Result<void> initiate(IkeAttempt attempt) override;
    void terminate(AttemptId id) override;
    void countTraffic(AttemptId id) override;

private:
    class Bridge; // the C call-backs' side: lives on libcharon's threads, posts here

    // What is needed later to explain an end.
    struct Running {
        Profile profile;
        QHostAddress gatewayAddress;
        QList<QByteArray> authorities;
        Endpoint gateway;
        QDateTime began;
    };

    CharonEngine();
    void receive(AttemptId id, const IkeEvent& event);
    void receiveEnd(AttemptId id, int failure, const QString& notify, const QList<QByteArray>& certificates);
    std::optional<Error> explain(const Running& running, int failure, const QString& notify,
                                 const QList<QByteArray>& certificates) const;

    std::unique_ptr<Bridge> m_bridge;
    QHash<AttemptId, Running> m_running;
};

} // namespace sallyport
