// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks a TokenDirectory off the event loop, because a card may be slow and a module may hang; one question at a time.
// Thread: the event loop's; the directory is asked on a thread of its own. Trust: service.
#pragma once

#include "core/ike/token/token_directory.h"

#include <QJsonObject>
#include <QPointer>

#include <functional>
#include <memory>

class QThread;

namespace sallyport {

class TokenLister : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<QList<TokenCertificate>>&)>;

    // Shared, because a module that hangs is left to itself when the service goes. Without a directory there are no
    // tokens.
    explicit TokenLister(std::shared_ptr<TokenDirectory> directory, QObject* parent = nullptr);
    // Waits for an answer under way, for a few seconds at most.
    ~TokenLister() override;

    // `answer` is called once, later, unless `context` is gone by then. LimitExceeded while another waits.
    Result<void> list(QObject* context, Answer answer);

private:
    void finish(const Result<QList<TokenCertificate>>& found);

    std::shared_ptr<TokenDirectory> m_directory;
    std::unique_ptr<QThread> m_thread; // while it is asked
    QPointer<QObject> m_context;
    Answer m_answer;
};

// {"tokens": [{"label", "manufacturer", "serial", "certificates": [{"uri", "label", "certificate"}]}]}, each token
// once. Bounded: what a message cannot hold is left out.
QJsonObject tokensToJson(const QList<TokenCertificate>& certificates);

} // namespace sallyport
