// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/charon_engine.h"

#include "core/ike/charon/charon_bridge.h"
#include "core/ike/charon_events.h"
#include "core/ike/log_allowance.h"
#include "core/ike/question_desk.h"
#include "core/ike/trust/trust_desk.h"

#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>
#include <chrono>

namespace sallyport {
namespace {

// Gives up 14 s after the first packet: the times of strongSwan's own desktop and mobile clients.
constexpr quint32 kRetransmitTries = 3;
constexpr double kRetransmitTimeout = 2.0;
constexpr double kRetransmitBase = 1.4;
// A connection takes about fifty; the details that a person asked for are ten times as many.
constexpr std::uint64_t kLogLines = 5000;
constexpr std::uint64_t kDetailedLogLines = 50000;

int charonLevel(LogLevel level)
{
    return level == LogLevel::Debug ? 2 : 1;
}

bool hasRsaKey(const QByteArray& certificate)
{
    return QSslCertificate(certificate, QSsl::Der).publicKey().algorithm() == QSsl::Rsa;
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
    Bridge(CharonEngine* engine, LogLevel logLevel)
        : questions([this](AttemptId id, const ike_event::QuestionAsked& question) { post(id, question); }),
          m_engine(engine), m_allowance(logLevel == LogLevel::Debug ? kDetailedLogLines : kLogLines)
    {
    }

    QuestionDesk questions;
    TrustDesk trust;

    static int ask(void* context, const charon_question_t* question, unsigned char* answer)
    {
        const std::optional<Secret> typed =
            static_cast<Bridge*>(context)->questions.ask(question->attempt, questionAsked(*question));
        if (!typed || typed->size() > CHARON_MAX_ANSWER)
            return -1;
        std::copy_n(typed->reveal().data(), typed->size(), answer);
        return static_cast<int>(typed->size());
    }

    static bool accepts(void* context, uint64_t attempt, charon_party_t party, const charon_bytes_t* certificates,
                        size_t count)
    {
        return static_cast<Bridge*>(context)->trust.accepts(
            attempt, party == CHARON_PARTY_AAA ? Party::AaaServer : Party::Gateway,
            certificateList(certificates, count));
    }

    static void event(void* context, const charon_event_t* event) { static_cast<Bridge*>(context)->handle(*event); }

    static void log(void* context, int level, const char* group, const char* text)
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        const std::optional<std::uint64_t> leftOut = static_cast<Bridge*>(context)->m_allowance.take(
            std::chrono::duration_cast<std::chrono::seconds>(now).count());
        if (!leftOut)
            return;
        if (*leftOut > 0)
            qCInfo(logIke, "%llu lines were left out", static_cast<unsigned long long>(*leftOut));
        if (level <= 1)
            qCInfo(logIke, "%s: %s", group, text);
        else
            qCDebug(logIke, "%s: %s", group, text);
    }

private:
    void handle(const charon_event_t& event)
    {
        if (event.kind == CHARON_EVENT_ENDED)
            return postEnd(event.attempt, attemptEnd(event));
        if (event.kind == CHARON_EVENT_PROBED)
            return postProbe(event.attempt, event.probe, event.probe_size, probeOutcome(event));
        for (const IkeEvent& each : ikeEvents(event))
            post(event.attempt, each);
    }

    void post(AttemptId id, const IkeEvent& event)
    {
        QMetaObject::invokeMethod(
            m_engine, [engine = m_engine, id, event] { engine->receive(id, event); }, Qt::QueuedConnection);
    }

    void postProbe(AttemptId id, quint32 probe, int size, PathMtuSearch::Outcome outcome)
    {
        QMetaObject::invokeMethod(
            m_engine,
            [engine = m_engine, id, probe, size, outcome] {
                if (engine->m_paths)
                    engine->m_paths->probed(id, probe, size, outcome);
            },
            Qt::QueuedConnection);
    }

    void postEnd(AttemptId id, const AttemptEnd& end)
    {
        QMetaObject::invokeMethod(
            m_engine, [engine = m_engine, id, end] { engine->receiveEnd(id, end); }, Qt::QueuedConnection);
    }

    CharonEngine* m_engine; // outlives libcharon's threads: the destructor stops them first
    LogAllowance m_allowance;
};

CharonEngine::CharonEngine(LogLevel logLevel, DataPlaneParts parts)
    : m_screen(parts.control == nullptr ? nullptr : std::make_unique<IkeScreen>(*parts.control)),
      m_dataPlaneParts{parts.sas, m_screen.get()}, m_bridge(std::make_unique<Bridge>(this, logLevel))
{
    if (parts.control != nullptr)
        m_paths.emplace(parts.sas, [](AttemptId id, quint32 probe, int size) {
            charon_bridge_probe_path(id, probe, static_cast<std::uint16_t>(size));
        });
}

Result<std::unique_ptr<CharonEngine>> CharonEngine::create(const CharonOptions& options, DataPlaneParts parts)
{
    std::unique_ptr<CharonEngine> engine(new CharonEngine(options.logLevel, parts));
    engine->m_dataPlane = options.dataPlane;
    charon_settings_t settings{};
    settings.log_level = charonLevel(options.logLevel);
    settings.firewall_mark = options.firewallMark;
    settings.routing_table = options.routingTable;
    settings.retransmit_tries = kRetransmitTries;
    settings.retransmit_timeout = kRetransmitTimeout;
    settings.retransmit_base = kRetransmitBase;
    const charon_callbacks_t callbacks{engine->m_bridge.get(), &Bridge::event, &Bridge::log, &Bridge::ask,
                                       &Bridge::accepts};
    const charon_data_plane_t dataPlane = bridgeDataPlane(engine->m_dataPlaneParts);
    if (const char* fault = charon_bridge_start(&settings, &callbacks, &dataPlane)) {
        engine->m_bridge.reset(); // nothing to stop
        return Error::of(ErrorCode::IkeEngineFailed, {{QStringLiteral("reason"), QString::fromLatin1(fault)}});
    }
    return engine;
}

CharonEngine::~CharonEngine()
{
    if (!m_bridge)
        return;
    m_bridge->questions.close(); // a thread that waits for a person could not be stopped
    charon_bridge_stop();
}

QString CharonEngine::version() const
{
    return QString::fromLatin1(charon_bridge_version());
}

Result<void> CharonEngine::initiate(IkeAttempt attempt)
{
    if (attempt.profile.local.token.isEmpty())
        return begin(attempt, {});
    m_seeking.insert(attempt.id);
    m_tokens.start([this, attempt = std::move(attempt)] { // a card may take seconds to answer
        const Result<TokenKey> key = findTokenKey(attempt.profile.local.token);
        QMetaObject::invokeMethod(
            this, [this, attempt, key] { beginWithToken(attempt, key); }, Qt::QueuedConnection);
    });
    return {};
}

void CharonEngine::beginWithToken(IkeAttempt attempt, const Result<TokenKey>& key)
{
    if (!m_seeking.remove(attempt.id)) // terminated meanwhile
        return Q_EMIT eventOccurred(attempt.id, ike_event::Ended{});
    if (!key)
        return Q_EMIT eventOccurred(attempt.id, ike_event::Ended{key.error()});
    attempt.credentials.certificates = key->certificates;
    AttemptChoice choice;
    choice.token = *key;
    if (const Result<void> begun = begin(attempt, choice); !begun)
        Q_EMIT eventOccurred(attempt.id, ike_event::Ended{begun.error()});
}

Result<void> CharonEngine::begin(const IkeAttempt& attempt, const AttemptChoice& choice)
{
    Running running;
    AttemptFacts& facts = running.facts;
    facts.profile = attempt.profile;
    facts.gatewayAddress = attempt.gatewayAddress;
    facts.authorities = trustedCertificates(attempt.profile);
    facts.clientCertificate = attempt.credentials.certificates.value(0);
    facts.token = choice.token ? choice.token->token : QString();
    facts.dataPlane = m_dataPlane;
    facts.began = QDateTime::currentDateTimeUtc();
    const AttemptRequest request(attempt, facts.authorities, choice);
    facts.eapMethods = request.eapMethods;
    m_bridge->trust.open(attempt.id, facts.authorities, attempt.profile.gateway.expectedIdentity(),
                         attempt.profile.local.aaaServer);
    if (const char* fault = charon_bridge_initiate(&request.plain)) {
        m_bridge->trust.close(attempt.id);
        return initiationFault(QString::fromLatin1(fault), attempt.profile);
    }
    if (request.eapMethods.size() > 1 || request.plain.certificate_round) // it may have to be begun another way
        running.again = std::make_shared<const AgainWith>(AgainWith{attempt, choice});
    m_running.insert(attempt.id, std::move(running));
    return {};
}

void CharonEngine::terminate(AttemptId id)
{
    if (m_seeking.remove(id))
        return; // beginWithToken() tells the end
    m_bridge->questions.giveUp(id);
    charon_bridge_terminate(id);
}

void CharonEngine::answer(AttemptId id, quint64 question, Secret typed)
{
    m_bridge->questions.answer(id, question, std::move(typed));
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
    if (const auto* path = std::get_if<ike_event::PathObserved>(&event)) {
        running->facts.gateway = path->gateway;
        running->path = *path;
    }
    watchPath(id, event); // before anything can be sent by the new link
    Q_EMIT eventOccurred(id, event);
}

void CharonEngine::watchPath(AttemptId id, const IkeEvent& event)
{
    const bool isUp = std::holds_alternative<ike_event::ChildSaEstablished>(event);
    const bool isMove = std::holds_alternative<ike_event::PathObserved>(event) && m_paths && m_paths->watches(id);
    if (m_paths && (isUp || isMove))
        m_paths->begin(id, m_running[id].path.local, m_running[id].path.gateway);
}

std::optional<AttemptChoice> CharonEngine::anotherWay(const Running& before, const AttemptEnd& end)
{
    if (!before.again)
        return std::nullopt;
    AttemptChoice choice = before.again->choice;
    // The gateway wanted a weaker method than the strongest that the profile allows, and had no other: it is proven,
    // and what it wants is allowed.
    if (end.failure == CHARON_FAILURE_EAP_METHOD && before.facts.eapMethods.size() > 1 && !end.offeredInside &&
        before.facts.eapMethods.contains(end.offeredMethod)) {
        choice.onlyMethod = end.offeredMethod;
        return choice;
    }
    // RFC 7427 agrees on hash algorithms, not on PSS: gateways that don't know it refuse the signature without a word.
    if (end.failure == CHARON_FAILURE_SIGN_IN && end.round == QLatin1String("certificate") && !choice.rsaPkcs1 &&
        hasRsaKey(before.facts.clientCertificate)) {
        choice.rsaPkcs1 = true;
        return choice;
    }
    return std::nullopt;
}

// Each way once: what anotherWay() changes, it does not change again.
std::optional<Result<void>> CharonEngine::beginAgain(const Running& before, const AttemptEnd& end)
{
    const std::optional<AttemptChoice> choice = anotherWay(before, end);
    if (!choice)
        return std::nullopt;
    qCInfo(logIke) << "refused; once more with EAP method" << choice->onlyMethod << "PKCS #1" << choice->rsaPkcs1;
    return begin(before.again->attempt, *choice);
}

void CharonEngine::receiveEnd(AttemptId id, const AttemptEnd& end)
{
    if (!m_running.contains(id))
        return;
    const Running running = m_running.take(id);
    if (m_paths)
        m_paths->end(id);
    m_bridge->trust.close(id);
    const std::optional<Result<void>> again = beginAgain(running, end);
    if (again && *again)
        return;
    m_bridge->questions.forget(id);
    const std::optional<Error> error =
        again ? again->error() : explainEnd(running.facts, end, QDateTime::currentDateTimeUtc());
    Q_EMIT eventOccurred(id, ike_event::Ended{error});
}

} // namespace sallyport
