// SPDX-License-Identifier: GPL-3.0-or-later
//
// One run of sallyport-keychain, for one call. Ends with the object: what hangs is killed. Thread: the event loop's,
// never blocks it. Trust: user side; a reply that is none is a failure, not believed.
#pragma once

#include "app/client/keychain_call.h"

#include <QObject>

#include <memory>

class QProcess;

namespace sallyport {

class KeychainProcess : public QObject {
    Q_OBJECT

public:
    explicit KeychainProcess(QString program, QObject* parent = nullptr);
    ~KeychainProcess() override;

    void start(const KeychainCall& call);
    // After finished(). Unavailable where the program could not be run or did not say anything sensible.
    const KeychainReply& reply() const { return m_reply; }

Q_SIGNALS:
    void finished(); // once

private:
    void takeOutput();
    void conclude();
    void fail(const QString& reason);

    QString m_program;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_call;
    QByteArray m_output;
    KeychainReply m_reply;
    bool m_isFinished = false;
};

} // namespace sallyport
