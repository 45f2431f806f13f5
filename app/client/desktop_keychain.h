// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop's keychain, through QtKeychain in a program of its own (sallyport-keychain, one run a call). Not in a
// thread, as was tried first: a QtKeychain job can neither be cancelled nor deleted while it waits (25 s for a silent
// Secret Service, for ever for a prompt or KWallet), all jobs of a process stand in one queue behind it, a write may
// still happen after its failure was reported, and the store is chosen once a process, when the session may not have
// it yet. A program can be killed, takes a fresh look at the desktop each time, and takes QtKeychain's and libsecret's
// copies of the secret with it. Thread: the event loop's; calls are done in their order, one at a time. Trust: user
// side. Secrets cross pipes, never arguments or environment. After KeychainSilent a write may or may not have happened.
#pragma once

#include "app/client/keychain.h"
#include "app/client/keychain_call.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace sallyport {

class KeychainProcess;

class DesktopKeychain : public QObject, public Keychain {
    Q_OBJECT

public:
    // Where the program is beside the one that runs: in its folder (as built), or in ../libexec/sallyport.
    static QString installedProgram();

    explicit DesktopKeychain(QString program = installedProgram(), std::chrono::milliseconds limit = kKeychainLimit,
                             QObject* parent = nullptr);
    // Calls that are under way are not answered any more; their programs end.
    ~DesktopKeychain() override;

    void read(const KeychainEntry& entry, QObject* context, ReadAnswer answer) override;
    void write(const KeychainEntry& entry, const Secret& secret, QObject* context, WriteAnswer answer) override;
    void remove(const KeychainEntry& entry, QObject* context, WriteAnswer answer) override;

private:
    struct Request {
        quint64 number = 0;
        KeychainCall call;
        QPointer<QObject> context;
        std::function<void(Result<KeychainReply>)> answer;
        std::unique_ptr<QTimer> limit;
        int runs = 0;
        std::optional<KeychainReply> settled = {}; // the answer; what is still done is to tidy up another store
    };

    void enqueue(KeychainCall call, QObject* context, std::function<void(Result<KeychainReply>)> answer);
    void startNext();
    void run();
    void takeReply();
    bool goesElsewhere(const KeychainReply& reply);
    void expire(quint64 number);
    void answer(std::deque<Request>::iterator request, Result<KeychainReply> reply);

    QString m_program;
    std::chrono::milliseconds m_limit;
    quint64 m_lastNumber = 0;
    std::deque<Request> m_requests; // the first is under way where m_process is there
    std::unique_ptr<KeychainProcess> m_process;
    std::unique_ptr<KeychainProcess> m_lingering;
    QTimer m_patience;
};

} // namespace sallyport
