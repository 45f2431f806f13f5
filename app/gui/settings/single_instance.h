// SPDX-License-Identifier: GPL-3.0-or-later
//
// One window a session: the first program listens, a later one hands over what it was started with and ends. A lock
// file says who is first; the socket lies in a folder of the person's own. Thread: GUI. Trust: user side; messages are
// bounded and only from the same user.
#pragma once

#include "app/gui/settings/opening.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

class QLocalSocket;

namespace sallyport {

class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(QString folder = defaultFolder(), QObject* parent = nullptr);
    ~SingleInstance() override;

    static QString defaultFolder();

    // Answers with exactly one of first() and handedOver(), later, from the event loop.
    void start(const Opening& opening);

Q_SIGNALS:
    // Go on and show the window: nobody else is there, or nobody who answers.
    void first();
    // Another has it: end.
    void handedOver();
    // To the first: a later program was started for this.
    void opened(const sallyport::Opening& opening);

private:
    void take();
    void handOver();
    void tryAgainOrGoAlone();
    void receive(QLocalSocket* caller);
    void read(QLocalSocket* caller);

    QString m_folder;
    QLockFile m_lock;
    QLocalServer m_server;
    Opening m_opening;
    int m_attempts = 0;
};

} // namespace sallyport
