// SPDX-License-Identifier: GPL-3.0-or-later
//
// Has functions run on one thread for others that wait for them. Bounded: each waiter has one function in it, and past
// kMax of them a further one waits for room. Thread: run() any, the rest that one thread; the lock guards the list
// between them. Trust: service.
#pragma once

#include "platform/linux/file_descriptor.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace sallyport {

class CommandQueue {
public:
    static constexpr std::size_t kMax = 64;

    CommandQueue();
    bool isValid() const { return m_event.isValid(); }

    // Runs `command` on the serving thread, at once if this is it, and returns when it is done. False, and nothing was
    // done: the queue was closed.
    bool run(const std::function<void()>& command);

    int descriptor() const { return m_event.get(); } // readable: there is something to serve
    bool serve();                                    // false: it was closed, the thread is to end
    void setThread(std::thread::id thread);          // before any run()
    void close();                                    // from any thread

private:
    struct Entry {
        const std::function<void()>* command;
        bool isDone = false;
        bool isRefused = false;
    };

    void wake();

    FileDescriptor m_event;
    std::mutex m_lock;
    std::condition_variable m_changed;
    std::deque<Entry*> m_entries;
    std::thread::id m_thread;
    bool m_isClosed = false;
};

} // namespace sallyport
