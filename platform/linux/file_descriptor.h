// SPDX-License-Identifier: GPL-3.0-or-later
//
// Owns a file descriptor and closes it. Thread: a value; one thread at a time. Trust: both sides.
#pragma once

#include <unistd.h>

#include <utility>

namespace sallyport {

class FileDescriptor {
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int descriptor) : m_descriptor(descriptor) {}
    FileDescriptor(FileDescriptor&& other) noexcept : m_descriptor(other.release()) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        if (this != &other) {
            close();
            m_descriptor = other.release();
        }
        return *this;
    }
    ~FileDescriptor() { close(); }

    bool isValid() const { return m_descriptor >= 0; }
    int get() const { return m_descriptor; }
    int release() { return std::exchange(m_descriptor, -1); }

private:
    void close()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    int m_descriptor = -1;
};

} // namespace sallyport
