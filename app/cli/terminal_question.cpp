// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal_question.h"

#include "app/cli/terminal.h"

#include <algorithm>
#include <limits>

namespace sallyport {

TerminalQuestion::TerminalQuestion(const QString& question, Echo echo, const QDateTime& expires, int descriptor,
                                   QObject* parent)
    : QObject(parent), m_descriptor(descriptor), m_notifier(descriptor, QSocketNotifier::Read)
{
    say(question);
    if (echo == Echo::Hidden)
        m_silent.emplace(descriptor);
    connect(&m_notifier, &QSocketNotifier::activated, this, &TerminalQuestion::read);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end();
        Q_EMIT expired();
    });
    if (expires.isValid()) {
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(expires);
        m_limit.start(static_cast<int>(std::clamp<qint64>(left, 0, std::numeric_limits<int>::max())));
    }
}

TerminalQuestion::~TerminalQuestion()
{
    end();
}

void TerminalQuestion::read()
{
    // The loop comes back for each byte that is there.
    char byte = 0;
    const TypedLine::State state = readByte(m_descriptor, &byte) ? m_line.take(byte) : TypedLine::State::Cancelled;
    if (state == TypedLine::State::Typing || m_hasEnded)
        return;
    m_isEntered = state == TypedLine::State::Entered;
    end();
    if (m_isEntered)
        Q_EMIT answered(m_line.secret());
    else
        Q_EMIT cancelled();
}

void TerminalQuestion::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_notifier.setEnabled(false);
    m_limit.stop();
    const bool isAtLineStart = m_isEntered && !m_silent; // the terminal showed the Enter itself
    m_silent.reset();
    if (!isAtLineStart)
        say(QStringLiteral("\n"));
}

} // namespace sallyport
