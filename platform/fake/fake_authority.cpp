// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fake/fake_authority.h"

namespace sallyport {
namespace {

QString wireName(Action action)
{
    switch (action) {
    case Action::Observe:
        return QStringLiteral("observe");
    case Action::Control:
        return QStringLiteral("control");
    case Action::ControlOthers:
        return QStringLiteral("control-others");
    }
    return {};
}

} // namespace

void FakeAuthority::decide(const PeerIdentity& caller, qintptr, Action action, QObject* context,
                           std::function<void(Result<void>)> answer)
{
    const Question question{caller, action};
    m_questions.append(question);
    if (m_held)
        m_waiting.append({question, context, std::move(answer)});
    else
        answer(verdict(question));
}

void FakeAuthority::release()
{
    m_held = false;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& one : waiting) {
        if (one.context)
            one.answer(verdict(one.question));
    }
}

Result<void> FakeAuthority::verdict(const Question& question) const
{
    if (question.caller.isAdministrator() || question.action == Action::Observe || !m_refused.contains(question.action))
        return {};
    return Error::of(ErrorCode::NotAllowed, {{QStringLiteral("action"), wireName(question.action)},
                                             {QStringLiteral("user"), question.caller.userName}});
}

} // namespace sallyport
