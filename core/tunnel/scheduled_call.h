// SPDX-License-Identifier: GPL-3.0-or-later
//
// A call to come that is cancelled when its owner goes: a state that is left takes its timers with it.
// Thread: the event loop's. Trust: service.
#pragma once

#include "core/base/scheduler.h"

#include <utility>

namespace sallyport {

class ScheduledCall {
public:
    ScheduledCall() = default;
    ScheduledCall(Scheduler& scheduler, quint64 handle) : m_scheduler(&scheduler), m_handle(handle) {}
    ScheduledCall(ScheduledCall&& other) noexcept
        : m_scheduler(std::exchange(other.m_scheduler, nullptr)), m_handle(other.m_handle)
    {
    }
    ScheduledCall& operator=(ScheduledCall&& other) noexcept
    {
        std::swap(m_scheduler, other.m_scheduler);
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~ScheduledCall()
    {
        if (m_scheduler != nullptr)
            m_scheduler->cancel(m_handle);
    }

private:
    Scheduler* m_scheduler = nullptr;
    quint64 m_handle = 0;
};

} // namespace sallyport
