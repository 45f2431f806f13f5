// SPDX-License-Identifier: GPL-3.0-or-later
//
// An authority whose mind a test makes up, at once or later. Thread: the test's. Trust: tests only.
#pragma once

#include "platform/authority.h"

#include <QPointer>
#include <QSet>

namespace sallyport {

class FakeAuthority final : public Authority {
public:
    struct Question {
        PeerIdentity caller;
        Action action = Action::Observe;
    };

    // Root may all, whoever observes may; others what is not refused. Answers before returning unless held.
    void decide(const PeerIdentity& caller, qintptr descriptor, Action action, QObject* context,
                std::function<void(Result<void>)> answer) override;

    void refuse(Action action) { m_refused.insert(action); }
    void permit(Action action) { m_refused.remove(action); }

    // Keeps answers back, like a person who thinks about a dialogue; release() gives them in order.
    void hold() { m_held = true; }
    void release();
    int heldCount() const { return static_cast<int>(m_waiting.size()); }

    const QList<Question>& questions() const { return m_questions; }

private:
    struct Waiting {
        Question question;
        QPointer<QObject> context;
        std::function<void(Result<void>)> answer;
    };

    Result<void> verdict(const Question& question) const;

    QSet<Action> m_refused;
    bool m_held = false;
    QList<Waiting> m_waiting;
    QList<Question> m_questions;
};

} // namespace sallyport
