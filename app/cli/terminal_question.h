// SPDX-License-Identifier: GPL-3.0-or-later
//
// One question at the terminal that does not stop the event loop: the service may withdraw it, and its time may run
// out, while a person types. Gone, it leaves the terminal as it was. Thread: the main one. Trust: user side.
#pragma once

#include "app/cli/typed_line.h"
#include "core/base/secret.h"

#include <QDateTime>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <unistd.h>

#include <optional>

namespace sallyport {

class TerminalQuestion : public QObject {
    Q_OBJECT

public:
    enum class Echo { Hidden, Shown };

    // Says `question` on standard error at once. `expires` invalid: it waits as long as it takes.
    TerminalQuestion(const QString& question, Echo echo, const QDateTime& expires, int descriptor = STDIN_FILENO,
                     QObject* parent = nullptr);
    ~TerminalQuestion() override;

Q_SIGNALS:
    // One of them, once.
    void answered(const sallyport::Secret& typed);
    void cancelled();
    void expired();

private:
    void read();
    void end();

    int m_descriptor;
    std::optional<SilentMode> m_silent;
    TypedLine m_line;
    QSocketNotifier m_notifier;
    QTimer m_limit;
    bool m_isEntered = false;
    bool m_hasEnded = false;
};

} // namespace sallyport
