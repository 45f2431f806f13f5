// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/command_queue.h"

#include <sys/eventfd.h>

#include <utility>

namespace sallyport {

CommandQueue::CommandQueue() : m_event(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

void CommandQueue::wake()
{
    eventfd_write(m_event.get(), 1);
}

bool CommandQueue::run(const std::function<void()>& command)
{
    std::unique_lock lock(m_lock);
    if (std::this_thread::get_id() == m_thread) {
        lock.unlock();
        command();
        return true;
    }
    m_changed.wait(lock, [this] { return m_isClosed || m_entries.size() < kMax; });
    if (m_isClosed)
        return false;
    Entry entry{&command};
    m_entries.push_back(&entry);
    wake();
    m_changed.wait(lock, [&entry] { return entry.isDone || entry.isRefused; });
    return entry.isDone;
}

bool CommandQueue::serve()
{
    eventfd_t count = 0;
    eventfd_read(m_event.get(), &count);
    std::unique_lock lock(m_lock);
    while (!m_entries.empty()) {
        Entry* entry = m_entries.front();
        m_entries.pop_front();
        if (m_isClosed) {
            entry->isRefused = true;
            continue;
        }
        lock.unlock();
        (*entry->command)();
        lock.lock();
        entry->isDone = true;
        m_changed.notify_all();
    }
    m_changed.notify_all();
    return !m_isClosed;
}

void CommandQueue::setThread(std::thread::id thread)
{
    const std::scoped_lock lock(m_lock);
    m_thread = thread;
}

void CommandQueue::close()
{
    {
        const std::scoped_lock lock(m_lock);
        m_isClosed = true;
    }
    m_changed.notify_all();
    wake();
}

} // namespace sallyport
