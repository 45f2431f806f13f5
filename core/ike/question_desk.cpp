// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/question_desk.h"

#include <QDeadlineTimer>

namespace sallyport {
namespace {

constexpr int kLastResortMs = 120 * 1000;

} // namespace

QuestionDesk::QuestionDesk(Raise raise) : m_raise(std::move(raise)) {}

std::optional<Secret> QuestionDesk::ask(AttemptId attempt, ike_event::QuestionAsked question)
{
    QMutexLocker lock(&m_mutex);
    if (m_closed || m_givenUp.contains(attempt) || m_open.contains(attempt))
        return std::nullopt;
    question.question = ++m_lastNumber;
    m_open.insert(attempt, {question.question, std::nullopt});
    m_raise(attempt, question);
    const QDeadlineTimer deadline(kLastResortMs);
    while (!m_closed && !m_givenUp.contains(attempt) && !m_open.value(attempt).answer) {
        if (!m_changed.wait(&m_mutex, deadline))
            break;
    }
    return m_open.take(attempt).answer;
}

void QuestionDesk::answer(AttemptId attempt, quint64 question, Secret typed)
{
    const QMutexLocker lock(&m_mutex);
    const auto open = m_open.find(attempt);
    if (open == m_open.end() || open->number != question)
        return;
    open->answer = std::move(typed);
    m_changed.wakeAll();
}

void QuestionDesk::giveUp(AttemptId attempt)
{
    const QMutexLocker lock(&m_mutex);
    m_givenUp.insert(attempt);
    m_changed.wakeAll();
}

void QuestionDesk::forget(AttemptId attempt)
{
    const QMutexLocker lock(&m_mutex);
    m_givenUp.remove(attempt);
}

void QuestionDesk::close()
{
    const QMutexLocker lock(&m_mutex);
    m_closed = true;
    m_changed.wakeAll();
}

} // namespace sallyport
