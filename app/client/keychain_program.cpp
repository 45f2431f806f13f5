// SPDX-License-Identifier: GPL-3.0-or-later
//
// sallyport-keychain: does one call of a keychain through QtKeychain and ends. The call comes on standard input, the
// reply goes to standard output (keychain_call.h). Started by desktop_keychain. Trust: runs as the user.
#include "app/client/keychain_call.h"
#include "app/client/keychain_stores.h"
#include "core/base/secret.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <functional>

namespace {

using namespace sallyport;
using Outcome = KeychainReply::Outcome;

constexpr std::chrono::minutes kLifetime{2}; // longer than any caller waits; for one that was killed
constexpr int kBadCall = 2;

QString service()
{
    return QStringLiteral("Sallyport");
}

// The program's whole state: the call, and the store that it goes to.
struct Job {
    KeychainCall call;
    KeychainStore store;
    QList<KeychainStore> others;
};

void reply(const KeychainReply& reply)
{
    QByteArray bytes = encodeKeychainReply(reply);
    QFile output;
    const bool isWritten =
        output.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) && output.write(bytes) == bytes.size();
    wipe(bytes);
    QCoreApplication::exit(isWritten ? 0 : 1);
}

void replyUnavailable(const QString& reason)
{
    KeychainReply unavailable;
    unavailable.reason = reason;
    reply(unavailable);
}

std::optional<KeychainStore> otherHolder(const Job& job)
{
    for (const KeychainStore other : job.others) {
        if (holdingOf(other, service(), job.call.key) != Holding::Nothing)
            return other;
    }
    return std::nullopt;
}

KeychainReply failure(const Job& job, const QKeychain::Job& done)
{
    KeychainReply failed;
    failed.reason = done.errorString();
    // libsecret says of a locked keyring whose question was dismissed, or that could not even ask: "no such object",
    // or anything else.
    const bool isLocked = holdingOf(job.store, service(), job.call.key) == Holding::Locked ||
                          (job.call.action == KeychainCall::Action::Write && isClosed(job.store));
    if (isLocked)
        failed.outcome = Outcome::Locked;
    else if (!isRunning(job.store) || done.error() == QKeychain::NoBackendAvailable)
        failed.outcome = Outcome::Unavailable;
    else if (done.error() == QKeychain::EntryNotFound && job.call.action == KeychainCall::Action::Read)
        failed.outcome = Outcome::Absent;
    else if (done.error() == QKeychain::EntryNotFound && job.call.action == KeychainCall::Action::Remove)
        failed.outcome = Outcome::Done;
    else
        failed.outcome = Outcome::Refused;
    return failed;
}

KeychainReply outcomeOf(const Job& job, const QKeychain::Job& done)
{
    KeychainReply outcome;
    outcome.outcome = Outcome::Done;
    if (done.error() != QKeychain::NoError)
        outcome = failure(job, done);
    // Removing from a locked keyring is reported as a success that removed nothing.
    else if (job.call.action == KeychainCall::Action::Remove &&
             holdingOf(job.store, service(), job.call.key) == Holding::Locked)
        outcome.outcome = Outcome::Locked;
    const bool isRead = job.call.action == KeychainCall::Action::Read;
    if (outcome.outcome == (isRead ? Outcome::Absent : Outcome::Done))
        outcome.elsewhere = otherHolder(job);
    return outcome;
}

void begin(QKeychain::Job* job, const QString& key, const std::function<void(QKeychain::Job*)>& finished)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(false); // whoever began it wipes its copy of the secret
    // Queued: `finished` deletes it, and QtKeychain still looks at it after the signal.
    QObject::connect(job, &QKeychain::Job::finished, qApp, finished, Qt::QueuedConnection);
    job->start();
}

void startRead(const Job& job)
{
    auto* read = new QKeychain::ReadPasswordJob(service());
    begin(read, job.call.key, [job, read](QKeychain::Job*) {
        KeychainReply outcome = outcomeOf(job, *read);
        QByteArray bytes = read->binaryData();
        outcome.secret = Secret::fromBytes(bytes);
        delete read;
        wipe(bytes);
        reply(outcome);
    });
}

void startWriteItself(const Job& job)
{
    auto* write = new QKeychain::WritePasswordJob(service());
    const auto secret = job.call.secret.reveal();
    QByteArray bytes(reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size()));
    if (job.call.isText) {
        QString text = QString::fromUtf8(bytes);
        write->setTextData(text);
        wipe(text);
    } else {
        write->setBinaryData(bytes);
    }
    begin(write, job.call.key, [job, write, bytes](QKeychain::Job*) mutable {
        const KeychainReply outcome = outcomeOf(job, *write);
        delete write;
        wipe(bytes);
        if (outcome.outcome == Outcome::Done)
            setLabel(job.store, service(), job.call.key, job.call.label);
        reply(outcome);
    });
}

void startRemove(const Job& job, const std::function<void(const KeychainReply&)>& done)
{
    auto* remove = new QKeychain::DeletePasswordJob(service());
    begin(remove, job.call.key, [job, remove, done](QKeychain::Job*) {
        const KeychainReply outcome = outcomeOf(job, *remove);
        delete remove;
        done(outcome);
    });
}

void startWrite(const Job& job)
{
    if (job.call.isText) {
        startWriteItself(job);
        return;
    }
    // QtKeychain keeps text and binary as two entries and reads the text first: an old text would hide the new bytes.
    Job before = job;
    before.call.action = KeychainCall::Action::Remove;
    startRemove(before, [job](const KeychainReply& outcome) {
        if (outcome.outcome == Outcome::Done)
            startWriteItself(job);
        else
            reply(outcome);
    });
}

void start(const KeychainCall& call)
{
    const Result<QList<KeychainStore>> stores = reachableStores();
    if (!stores) {
        replyUnavailable(stores.error().arguments.value(QStringLiteral("reason")).toString());
        return;
    }
    Job job{call, stores->first(), *stores};
    job.store = job.call.store.value_or(job.store);
    if (!job.others.removeOne(job.store)) {
        replyUnavailable(QStringLiteral("the keychain that has the entry is not there any more"));
        return;
    }
    useStore(job.store);
    switch (job.call.action) {
    case KeychainCall::Action::Read:
        startRead(job);
        break;
    case KeychainCall::Action::Write:
        startWrite(job);
        break;
    case KeychainCall::Action::Remove:
        startRemove(job, reply);
        break;
    }
}

// Until its end: a pipe gives less at a time than a key may have.
std::optional<KeychainCall> readCall()
{
    QFile input;
    QByteArray bytes(kMaxKeychainBytes, Qt::Uninitialized); // one that grew would leave copies behind
    qsizetype size = 0;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    while (size < bytes.size()) {
        const qint64 piece = input.read(bytes.data() + size, bytes.size() - size);
        if (piece <= 0)
            break;
        size += piece;
    }
    bytes.resize(size);
    auto call = decodeKeychainCall(bytes);
    wipe(bytes);
    return call;
}

} // namespace

int main(int argc, char** argv)
{
    // libsecret answers through GLib's loop, which Qt must then run; GLib's own debug lines go to standard output.
    qunsetenv("QT_NO_GLIB");
    qunsetenv("G_MESSAGES_DEBUG");
    QCoreApplication application(argc, argv);
    prepareSecretMemory();
    QTimer::singleShot(kLifetime, &application, [] { QCoreApplication::exit(1); });
    const auto call = readCall();
    if (!call)
        return kBadCall;
    QMetaObject::invokeMethod(
        &application, [&call] { start(*call); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
