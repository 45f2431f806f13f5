// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/charon_events.h"

namespace sallyport {
namespace {

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

ike_event::PathObserved path(const charon_event_t& event)
{
    return {endpoint(event.local), endpoint(event.gateway), event.nat_here, event.nat_there};
}

QString text(const char* from)
{
    return from == nullptr ? QString() : QString::fromUtf8(from);
}

ike_event::Noticed notice(const charon_event_t& event)
{
    return {Error::of(ErrorCode::RevocationUnknown, {{QStringLiteral("subject"), text(event.subject)},
                                                     {QStringLiteral("reason"), text(event.reason)},
                                                     {QStringLiteral("url"), text(event.url)}})};
}

} // namespace

QList<IkeEvent> ikeEvents(const charon_event_t& event)
{
    using namespace ike_event;
    switch (event.kind) {
    case CHARON_EVENT_CONTACTING:
        return {PhaseReached{ConnectPhase::Contacting}, path(event)};
    case CHARON_EVENT_PATH:
        if (event.nat_here)
            return {PhaseReached{ConnectPhase::NatDetection}, path(event)};
        return {path(event)};
    case CHARON_EVENT_PROVING:
        return {PhaseReached{ConnectPhase::ProvingGateway}};
    case CHARON_EVENT_SIGNING_IN:
        return {PhaseReached{ConnectPhase::SigningIn}};
    case CHARON_EVENT_CHILD_UP:
        return {childSa(event)};
    case CHARON_EVENT_REKEYED:
        return {Rekeyed{proposal(event.ike_proposal), proposal(event.esp_proposal)}};
    case CHARON_EVENT_TRAFFIC:
        return {TrafficCounted{{event.rx_bytes, event.tx_bytes, event.rx_packets, event.tx_packets}}};
    case CHARON_EVENT_NOTICE:
        return {notice(event)};
    case CHARON_EVENT_PROBED:
    case CHARON_EVENT_ENDED:
        break;
    }
    return {};
}

PathMtuSearch::Outcome probeOutcome(const charon_event_t& event)
{
    switch (event.probe_outcome) {
    case CHARON_PROBE_ANSWERED:
        return PathMtuSearch::Outcome::Answered;
    case CHARON_PROBE_UNANSWERED:
        return PathMtuSearch::Outcome::Unanswered;
    case CHARON_PROBE_TOO_LARGE:
        return PathMtuSearch::Outcome::TooLarge;
    case CHARON_PROBE_ABANDONED:
        break;
    }
    return PathMtuSearch::Outcome::Abandoned;
}

AttemptEnd attemptEnd(const charon_event_t& event)
{
    AttemptEnd end;
    end.failure = event.failure;
    end.silentSeconds = event.silent_seconds;
    end.notify = text(event.notify);
    end.certificates = certificateList(event.peer_certificates, event.peer_certificate_count);
    end.aaaCertificates = certificateList(event.aaa_certificates, event.aaa_certificate_count);
    end.answeredPort = event.answered_port;
    end.accountError = event.account_error;
    end.offeredMethod = event.offered_method;
    end.offeredInside = event.offered_inside;
    end.serverText = text(event.server_text);
    end.round = text(event.round);
    end.revocation = {text(event.subject), text(event.reason), text(event.source), text(event.since), text(event.url)};
    return end;
}

ike_event::QuestionAsked questionAsked(const charon_question_t& question)
{
    ike_event::QuestionAsked asked;
    switch (question.kind) {
    case CHARON_QUESTION_PASSWORD:
        asked.kind = PromptKind::Password;
        break;
    case CHARON_QUESTION_CODE:
        asked.kind = PromptKind::OneTimeCode;
        break;
    case CHARON_QUESTION_MESSAGE:
        asked.kind = PromptKind::Message;
        break;
    }
    asked.userName = text(question.user);
    asked.serverText = text(question.text).trimmed();
    return asked;
}

QList<QByteArray> certificateList(const charon_bytes_t* certificates, std::size_t count)
{
    QList<QByteArray> list;
    for (std::size_t i = 0; i < count; ++i)
        list.append(QByteArray(reinterpret_cast<const char*>(certificates[i].data),
                               static_cast<qsizetype>(certificates[i].size)));
    return list;
}

} // namespace sallyport
