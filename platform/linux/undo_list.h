// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps that take back what was done, in reverse. Thread: a value; one thread at a time. Trust: service.
#pragma once

#include <functional>
#include <vector>

namespace sallyport {

class UndoList {
public:
    void add(std::function<void()> step) { m_steps.push_back(std::move(step)); }

    void rollBack()
    {
        for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step)
            (*step)();
        m_steps.clear();
    }

private:
    std::vector<std::function<void()>> m_steps;
};

} // namespace sallyport
