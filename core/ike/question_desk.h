// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a charon thread waits until a person has answered what a gateway asks in the middle of an exchange.
// Thread: ask() on charon's threads, the rest on the event loop's; all may run at once. Trust: service.
#pragma once

#include "core/base/secret.h"
#include "core/ike/ike_engine.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QWaitCondition>

#include <functional>
#include <optional>

namespace sallyport {

class QuestionDesk {
public:
    // `raise` is called on the thread that asks, and must only post.
    using Raise = std::function<void(AttemptId, const ike_event::QuestionAsked&)>;
    explicit QuestionDesk(Raise raise);

    // Raises the question under a number of its own and waits. Nothing when nobody will answer: the attempt was given
    // up, the desk closed, or as a last resort two minutes went by (the machine's own limit is shorter).
    std::optional<Secret> ask(AttemptId attempt, ike_event::QuestionAsked question);

    // Ignored unless that question of that attempt is open.
    void answer(AttemptId attempt, quint64 question, Secret typed);
    // Nobody answers what this attempt asks, now or later, until forget().
    void giveUp(AttemptId attempt);
    void forget(AttemptId attempt);
    void close(); // the same for all, for good

private:
    struct Open {
        quint64 number = 0;
        std::optional<Secret> answer;
    };

    Raise m_raise;
    QMutex m_mutex;
    QWaitCondition m_changed;
    QHash<AttemptId, Open> m_open;
    QSet<AttemptId> m_givenUp;
    quint64 m_lastNumber = 0;
    bool m_closed = false;
};

} // namespace sallyport
