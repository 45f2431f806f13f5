// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/desktop_keychain.h"

#include "app/client/keychain_process.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <utility>

namespace sallyport {
namespace {

// A person may be typing into the keychain's own unlock window when our limit passes, and that window goes when its
// asker goes. So a read, which does no harm, lives on for a while; then the next one finds the keychain open.
constexpr std::chrono::seconds kUnlockPatience{60};
constexpr std::chrono::milliseconds kLeastTime{50};
constexpr int kMaxRuns = 2; // the desktop's store, and the one of an earlier desktop

Error errorOf(const KeychainReply& reply, const KeychainCall& call)
{
    switch (reply.outcome) {
    case KeychainReply::Outcome::Locked:
        return Error::of(ErrorCode::KeychainLocked, {{QStringLiteral("entry"), call.label}});
    case KeychainReply::Outcome::Refused:
        return Error::of(ErrorCode::KeychainRefused,
                         {{QStringLiteral("entry"), call.label}, {QStringLiteral("reason"), reply.reason}});
    default:
        return Error::of(ErrorCode::KeychainUnavailable, {{QStringLiteral("reason"), reply.reason}});
    }
}

Result<KeychainReply> resultOf(const KeychainReply& reply, const KeychainCall& call)
{
    const bool isGood =
        reply.outcome == KeychainReply::Outcome::Done || reply.outcome == KeychainReply::Outcome::Absent;
    return isGood ? Result<KeychainReply>(reply) : Result<KeychainReply>(errorOf(reply, call));
}

std::function<void(Result<KeychainReply>)> withoutSecret(Keychain::WriteAnswer answer)
{
    return [answer = std::move(answer)](const Result<KeychainReply>& reply) {
        answer(reply ? Result<void>() : Result<void>(reply.error()));
    };
}

} // namespace

QString DesktopKeychain::installedProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + QStringLiteral("/sallyport-keychain");
    return QFile::exists(beside) ? beside : folder + QStringLiteral("/../libexec/sallyport/sallyport-keychain");
}

DesktopKeychain::DesktopKeychain(QString program, std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_limit(limit)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kUnlockPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_lingering.reset(); });
}

DesktopKeychain::~DesktopKeychain() = default;

void DesktopKeychain::read(const KeychainEntry& entry, QObject* context, ReadAnswer answer)
{
    KeychainCall call{KeychainCall::Action::Read, keychainKey(entry), keychainLabel(entry), {}, true, {}};
    enqueue(std::move(call), context, [answer = std::move(answer)](Result<KeychainReply> reply) {
        if (!reply)
            answer(reply.error());
        else if (reply->outcome == KeychainReply::Outcome::Absent)
            answer(std::optional<Secret>());
        else
            answer(std::optional<Secret>(std::move(reply->secret)));
    });
}

void DesktopKeychain::write(const KeychainEntry& entry, const Secret& secret, QObject* context, WriteAnswer answer)
{
    const bool isText = isKeychainText(entry.kind, secret);
    enqueue({KeychainCall::Action::Write, keychainKey(entry), keychainLabel(entry), {}, isText, secret}, context,
            withoutSecret(std::move(answer)));
}

void DesktopKeychain::remove(const KeychainEntry& entry, QObject* context, WriteAnswer answer)
{
    enqueue({KeychainCall::Action::Remove, keychainKey(entry), keychainLabel(entry), {}, true, {}}, context,
            withoutSecret(std::move(answer)));
}

void DesktopKeychain::enqueue(KeychainCall call, QObject* context, std::function<void(Result<KeychainReply>)> answer)
{
    Request request{++m_lastNumber, std::move(call), context, std::move(answer), std::make_unique<QTimer>()};
    request.limit->setSingleShot(true);
    request.limit->setTimerType(Qt::PreciseTimer); // a coarse one may come half a second later
    // A call waits for those before it, and that counts too: nobody waits longer than the limit for an answer.
    connect(request.limit.get(), &QTimer::timeout, this, [this, number = request.number] { expire(number); });
    request.limit->start(m_limit);
    m_requests.push_back(std::move(request));
    // Queued: an answer never comes before its question has returned.
    QMetaObject::invokeMethod(this, &DesktopKeychain::startNext, Qt::QueuedConnection);
}

void DesktopKeychain::startNext()
{
    // One whose time is nearly up would only be cut off in its midst; its timer answers it.
    if (!m_process && !m_requests.empty() && m_requests.front().limit->remainingTimeAsDuration() > kLeastTime)
        run();
}

void DesktopKeychain::run()
{
    Request& request = m_requests.front();
    ++request.runs;
    m_process = std::make_unique<KeychainProcess>(m_program);
    connect(m_process.get(), &KeychainProcess::finished, this, &DesktopKeychain::takeReply, Qt::QueuedConnection);
    m_process->start(request.call);
}

void DesktopKeychain::takeReply()
{
    if (!m_process || sender() != m_process.get())
        return;
    const KeychainReply reply = m_process->reply();
    m_process.reset();
    if (goesElsewhere(reply)) {
        run();
        return;
    }
    Request& request = m_requests.front();
    const KeychainReply settled = request.settled.value_or(reply);
    const Result<KeychainReply> result = resultOf(settled, request.call);
    answer(m_requests.begin(), result);
}

bool DesktopKeychain::goesElsewhere(const KeychainReply& reply)
{
    Request& request = m_requests.front();
    if (!reply.elsewhere || request.runs >= kMaxRuns)
        return false;
    request.call.store = reply.elsewhere;
    switch (request.call.action) {
    case KeychainCall::Action::Read:
        return reply.outcome == KeychainReply::Outcome::Absent;
    case KeychainCall::Action::Write:
        if (reply.outcome != KeychainReply::Outcome::Done)
            return false;
        // What an earlier desktop's store still has is out of date from now on.
        request.settled = reply;
        request.call.action = KeychainCall::Action::Remove;
        request.call.secret = {};
        return true;
    case KeychainCall::Action::Remove:
        return reply.outcome == KeychainReply::Outcome::Done;
    }
    return false;
}

void DesktopKeychain::expire(quint64 number)
{
    const auto request = std::find_if(m_requests.begin(), m_requests.end(),
                                      [number](const Request& candidate) { return candidate.number == number; });
    if (request == m_requests.end())
        return;
    if (request == m_requests.begin() && m_process) {
        m_lingering.reset(); // an earlier one: its window gives way to the newer one's
        if (request->call.action == KeychainCall::Action::Read) {
            m_lingering = std::move(m_process);
            m_patience.start();
        }
        m_process.reset();
    }
    const double seconds = std::chrono::duration<double>(m_limit).count();
    const Result<KeychainReply> silence = Error::of(ErrorCode::KeychainSilent, {{QStringLiteral("seconds"), seconds}});
    answer(request, request->settled ? Result<KeychainReply>(*request->settled) : silence);
}

void DesktopKeychain::answer(std::deque<Request>::iterator request, Result<KeychainReply> reply)
{
    const QPointer<QObject> context = request->context;
    const auto say = std::move(request->answer);
    request->limit.release()->deleteLater(); // it may be the sender
    m_requests.erase(request);
    QMetaObject::invokeMethod(this, &DesktopKeychain::startNext, Qt::QueuedConnection);
    if (context)
        say(std::move(reply));
}

} // namespace sallyport
