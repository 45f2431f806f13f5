// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/charon_engine.h"

#include "core/ike/charon_bridge.h"
#include "core/ike/end_explanation.h"
#include "core/ike/proposals.h"
#include "core/ike/sa_database_bridge.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <openssl/x509v3.h>

namespace sallyport {
namespace {

// Gives up 14 s after the first packet: the times of strongSwan's own desktop and mobile clients.
constexpr quint32 kRetransmitTries = 3;
constexpr double kRetransmitTimeout = 2.0;
constexpr double kRetransmitBase = 1.4;
constexpr quint32 kDpdSeconds = 10;
constexpr quint32 kIkeRekeySeconds = 4 * 3600;
constexpr quint32 kChildRekeySeconds = 3600;

int charonLevel(LogLevel level)
{
    return level == LogLevel::Debug ? 2 : 1;
}

charon_bytes_t view(const QByteArray& bytes)
{
    return {reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

charon_bytes_t view(const Secret& secret)
{
    const auto bytes = secret.reveal();
    return {bytes.data(), bytes.size()};
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

bool isAuthority(const QByteArray& der)
{
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    X509* certificate = d2i_X509(nullptr, &data, static_cast<long>(der.size()));
    const bool authority = certificate != nullptr && X509_check_ca(certificate) > 0;
    X509_free(certificate);
    return authority;
}

QList<QByteArray> trustedAuthorities(const Profile& profile)
{
    if (!profile.gateway.certificate.isEmpty())
        return {profile.gateway.certificate};
    QList<QByteArray> list;
    for (const QSslCertificate& certificate : QSslConfiguration::systemCaCertificates())
        list.append(certificate.toDer());
    return list;
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

// The plain C request and everything that it borrows from.
struct AttemptRequest {
    QByteArray address, remoteIdentity, localIdentity, userName;
    QByteArrayList ikeProposals, espProposals;
    std::vector<const char*> ikeItems, espItems;
    std::vector<charon_bytes_t> authorities, certificates;
    charon_attempt_t plain{};

    AttemptRequest(const IkeAttempt& attempt, const QList<QByteArray>& trusted);
};

AttemptRequest::AttemptRequest(const IkeAttempt& attempt, const QList<QByteArray>& trusted)
    : address(attempt.gatewayAddress.toString().toLatin1()),
      remoteIdentity(attempt.profile.gateway.expectedIdentity().toUtf8()),
      localIdentity(attempt.profile.local.identity.toUtf8()), userName(attempt.profile.local.userName.toUtf8()),
      ikeProposals(attempt.profile.ikeProposal.isEmpty() ? defaultIkeProposals()
                                                         : proposalsFromProfile(attempt.profile.ikeProposal)),
      espProposals(attempt.profile.espProposal.isEmpty() ? defaultEspProposals()
                                                         : proposalsFromProfile(attempt.profile.espProposal))
{
    const Profile& profile = attempt.profile;
    for (const QByteArray& item : ikeProposals)
        ikeItems.push_back(item.constData());
    for (const QByteArray& item : espProposals)
        espItems.push_back(item.constData());
    for (const QByteArray& certificate : attempt.credentials.certificates)
        certificates.push_back(view(certificate));

    plain.attempt = attempt.id;
    plain.gateway_address = address.constData();
    plain.gateway_port = profile.gateway.port;
    plain.send_certreq = profile.gateway.sendCertificateRequest;
    plain.force_encap = attempt.forceUdpEncapsulation;
    plain.nat_keepalive_seconds = static_cast<std::uint32_t>(profile.natKeepaliveSeconds);
    plain.remote_identity = remoteIdentity.constData();
    plain.send_remote_identity = !profile.gateway.identity.isEmpty();
    if (trusted.size() == 1 && !isAuthority(trusted.first())) {
        plain.gateway_certificate = view(trusted.first());
    } else {
        for (const QByteArray& authority : trusted)
            authorities.push_back(view(authority));
    }
    plain.authorities = authorities.data();
    plain.authority_count = authorities.size();
    plain.use_eap = profile.method == AuthenticationMethod::EapMschapv2;
    plain.local_identity = localIdentity.isEmpty() ? nullptr : localIdentity.constData();
    plain.eap_identity = userName.constData();
    if (attempt.credentials.password)
        plain.password = view(*attempt.credentials.password);
    plain.certificates = certificates.data();
    plain.certificate_count = certificates.size();
    if (attempt.credentials.privateKey)
        plain.private_key = view(*attempt.credentials.privateKey);
    plain.ike_proposals = ikeItems.data();
    plain.ike_proposal_count = ikeItems.size();
    plain.esp_proposals = espItems.data();
    plain.esp_proposal_count = espItems.size();
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
    settings.dpd_seconds = kDpdSeconds;
    settings.ike_rekey_seconds = kIkeRekeySeconds;
    settings.child_rekey_seconds = kChildRekeySeconds;
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
                       trustedAuthorities(attempt.profile),
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
