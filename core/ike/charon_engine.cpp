// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/charon_engine.h"

#include "core/ike/attempt_request.h"
#include "core/ike/charon_bridge.h"
#include "core/ike/end_explanation.h"
#include "core/ike/sa_database_bridge.h"

namespace sallyport {
namespace {

// Gives up 14 s after the first packet: the times of strongSwan's own desktop and mobile clients.
constexpr quint32 kRetransmitTries = 3;
constexpr double kRetransmitTimeout = 2.0;
constexpr double kRetransmitBase = 1.4;

int charonLevel(LogLevel level)
{
    return level == LogLevel::Debug ? 2 : 1;
}

QStringList strings(const char* const* items, std::size_t count)
{
    QStringList list;
    for (std::size_t i = 0; i < count; ++i)
        list.append(QString::fromUtf8(items[i]));
    return list;
}

QList<QHostAddress> addresses(const char* const* items, std::size_t count)
{
    QList<QHostAddress> list;
    for (const QString& text : strings(items, count)) {
        const QHostAddress address(text);
        if (!address.isNull())
            list.append(address);
    }
    return list;
}

// strongSwan writes "IKE:AES_GCM_16_256/...": the protocol is told apart already.
QString proposal(const char* text)
{
    const QString all = QString::fromUtf8(text);
    return all.mid(all.indexOf(QLatin1Char(':')) + 1);
}

Endpoint endpoint(const charon_endpoint_t& from)
{
    return {QHostAddress(QString::fromLatin1(from.address)), from.port};
}

ike_event::ChildSaEstablished childSa(const charon_event_t& event)
{
    ike_event::ChildSaEstablished up;
    up.virtualIps = addresses(event.virtual_ips, event.virtual_ip_count);
    for (const QString& text : strings(event.remote_selectors, event.remote_selector_count)) {
        if (const auto subnet = subnetFromString(text))
            up.remoteSelectors.append(*subnet);
    }
    up.dnsServers = addresses(event.dns_servers, event.dns_server_count);
    up.dnsDomains = strings(event.dns_domains, event.dns_domain_count);
    up.ikeProposal = proposal(event.ike_proposal);
    up.espProposal = proposal(event.esp_proposal);
    up.udpEncapsulated = event.udp_encapsulated;
    up.link = QString::fromUtf8(event.link);
    return up;
}

Error initiationFault(const QString& fault, const Profile& profile)
{
    const auto invalid = [](const char* field, const QString& value, const char* rule) {
        return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), QString()},
                                                          {QStringLiteral("field"), QLatin1String(field)},
                                                          {QStringLiteral("value"), value},
                                                          {QStringLiteral("rule"), QLatin1String(rule)}});
    };
    if (fault == QLatin1String("ike_proposal"))
        return invalid("ike-proposal", profile.ikeProposal, "algorithms that strongSwan knows, joined by '-'");
    if (fault == QLatin1String("esp_proposal"))
        return invalid("esp-proposal", profile.espProposal, "algorithms that strongSwan knows, joined by '-'");
    if (fault == QLatin1String("authority"))
        return invalid("remote.cert", QString(), "an X.509 certificate");
    if (fault == QLatin1String("certificate") || fault == QLatin1String("private_key"))
        return Error::of(ErrorCode::ClientCertificateUnusable,
                         {{QStringLiteral("subject"), profile.name},
                          {QStringLiteral("reason"), fault == QLatin1String("certificate")
                                                         ? QStringLiteral("the certificate cannot be read")
                                                         : QStringLiteral("the private key cannot be read")}});
    return Error::of(ErrorCode::IkeEngineFailed, {{QStringLiteral("reason"), fault}});
}

} // namespace

// Lives as long as libcharon runs; its functions are called on libcharon's threads, copy, and post.
class CharonEngine::Bridge {
public:
    explicit Bridge(CharonEngine* engine) : m_engine(engine) {}

    static void event(void* context, const charon_event_t* event) { static_cast<Bridge*>(context)->handle(*event); }

    static void log(void*, int level, const char* group, const char* text)
    {
        if (level <= 1)
            qCInfo(logIke, "%s: %s", group, text);
        else
            qCDebug(logIke, "%s: %s", group, text);
    }

private:
    void handle(const charon_event_t& event)
    {
        switch (event.kind) {
        case CHARON_EVENT_CONTACTING:
            post(event.attempt, ike_event::PhaseReached{ConnectPhase::Contacting});
            post(event.attempt, path(event));
            break;
        case CHARON_EVENT_PATH:
            if (event.nat_here)
                post(event.attempt, ike_event::PhaseReached{ConnectPhase::NatDetection});
            post(event.attempt, path(event));
            break;
        case CHARON_EVENT_PROVING:
            post(event.attempt, ike_event::PhaseReached{ConnectPhase::ProvingGateway});
            break;
        case CHARON_EVENT_SIGNING_IN:
            post(event.attempt, ike_event::PhaseReached{ConnectPhase::SigningIn});
            break;
        case CHARON_EVENT_CHILD_UP:
            post(event.attempt, childSa(event));
            break;
        case CHARON_EVENT_REKEYED:
            post(event.attempt, ike_event::Rekeyed{proposal(event.ike_proposal), proposal(event.esp_proposal)});
            break;
        case CHARON_EVENT_TRAFFIC:
            post(event.attempt,
                 ike_event::TrafficCounted{{event.rx_bytes, event.tx_bytes, event.rx_packets, event.tx_packets}});
            break;
        case CHARON_EVENT_ENDED:
            postEnd(event);
            break;
        }
    }

    static ike_event::PathObserved path(const charon_event_t& event)
    {
        return {endpoint(event.local), endpoint(event.gateway), event.nat_here, event.nat_there};
    }

    void post(AttemptId id, IkeEvent event)
    {
        QMetaObject::invokeMethod(
            m_engine, [engine = m_engine, id, event = std::move(event)] { engine->receive(id, event); },
            Qt::QueuedConnection);
    }

    void postEnd(const charon_event_t& event)
    {
        AttemptEnd end{event.failure, event.silent_seconds, QString::fromUtf8(event.notify), {}};
        for (std::size_t i = 0; i < event.peer_certificate_count; ++i)
            end.certificates.append(QByteArray(reinterpret_cast<const char*>(event.peer_certificates[i].data),
                                               static_cast<qsizetype>(event.peer_certificates[i].size)));
        QMetaObject::invokeMethod(
            m_engine, [engine = m_engine, id = event.attempt, end = std::move(end)] { engine->receiveEnd(id, end); },
            Qt::QueuedConnection);
    }

    CharonEngine* m_engine; // outlives libcharon's threads: the destructor stops them first
};

CharonEngine::CharonEngine() : m_bridge(std::make_unique<Bridge>(this)) {}

Result<std::unique_ptr<CharonEngine>> CharonEngine::create(const CharonOptions& options, SaDatabase& sas)
{
    std::unique_ptr<CharonEngine> engine(new CharonEngine);
    engine->m_dataPlane = options.dataPlane;
    charon_settings_t settings{};
    settings.log_level = charonLevel(options.logLevel);
    settings.firewall_mark = options.firewallMark;
    settings.routing_table = options.routingTable;
    settings.retransmit_tries = kRetransmitTries;
    settings.retransmit_timeout = kRetransmitTimeout;
    settings.retransmit_base = kRetransmitBase;
    const charon_callbacks_t callbacks{engine->m_bridge.get(), &Bridge::event, &Bridge::log};
    const charon_data_plane_t dataPlane = bridgeSaDatabase(sas);
    if (const char* fault = charon_bridge_start(&settings, &callbacks, &dataPlane)) {
        engine->m_bridge.reset(); // nothing to stop
        return Error::of(ErrorCode::IkeEngineFailed, {{QStringLiteral("reason"), QString::fromLatin1(fault)}});
    }
    return engine;
}

CharonEngine::~CharonEngine()
{
    if (m_bridge)
        charon_bridge_stop();
}

QString CharonEngine::version() const
{
    return QString::fromLatin1(charon_bridge_version());
}

Result<void> CharonEngine::initiate(IkeAttempt attempt)
{
    AttemptFacts facts{attempt.profile,
                       attempt.gatewayAddress,
                       {},
                       trustedCertificates(attempt.profile),
                       attempt.credentials.certificates.value(0),
                       m_dataPlane,
                       QDateTime::currentDateTimeUtc()};
    const AttemptRequest request(attempt, facts.authorities);
    if (const char* fault = charon_bridge_initiate(&request.plain))
        return initiationFault(QString::fromLatin1(fault), attempt.profile);
    m_running.insert(attempt.id, std::move(facts));
    return {};
}

void CharonEngine::terminate(AttemptId id)
{
    charon_bridge_terminate(id);
}

void CharonEngine::countTraffic(AttemptId id)
{
    charon_bridge_count_traffic(id);
}

void CharonEngine::receive(AttemptId id, const IkeEvent& event)
{
    const auto running = m_running.find(id);
    if (running == m_running.end())
        return;
    if (const auto* path = std::get_if<ike_event::PathObserved>(&event))
        running->gateway = path->gateway;
    Q_EMIT eventOccurred(id, event);
}

void CharonEngine::receiveEnd(AttemptId id, const AttemptEnd& end)
{
    const auto running = m_running.constFind(id);
    if (running == m_running.constEnd())
        return;
    const std::optional<Error> error = explainEnd(*running, end, QDateTime::currentDateTimeUtc());
    m_running.erase(running);
    Q_EMIT eventOccurred(id, ike_event::Ended{error});
}

} // namespace sallyport
