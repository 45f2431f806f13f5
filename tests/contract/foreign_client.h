// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process of another user, connected to us over a Unix socket. Needs root. Thread: the test's. Trust: tests only.
#pragma once

#include <QtGlobal>

#include <vector>

#include <sys/types.h>

namespace sallyport {

class ForeignClient {
public:
    ForeignClient(uid_t uid, gid_t gid, std::vector<gid_t> groups = {});
    ~ForeignClient();
    ForeignClient(const ForeignClient&) = delete;
    ForeignClient& operator=(const ForeignClient&) = delete;

    qintptr descriptor() const { return m_descriptor; } // our end
    pid_t pid() const { return m_pid; }
    void end(); // kills and reaps the process; our end stays open

private:
    pid_t m_pid = -1;
    int m_descriptor = -1;
};

} // namespace sallyport
