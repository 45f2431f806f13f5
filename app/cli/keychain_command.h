// SPDX-License-Identifier: GPL-3.0-or-later
//
// A command on profiles that may have to do with the keychain: does its work in the event loop, ends in finished().
// Thread: the main one; waits for a person at the terminal, and never longer than its limit for the keychain.
// Trust: user side.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/client/profile_library.h"
#include "app/client/secret_store.h"

#include <QObject>

namespace sallyport {

class KeychainCommand : public QObject {
    Q_OBJECT

public:
    // Begins; what follows may come from the event loop.
    virtual void start() = 0;

Q_SIGNALS:
    void finished(int exitCode);

protected:
    // The keychain outlives the command.
    KeychainCommand(Arguments arguments, Keychain& keychain, QObject* parent)
        : QObject(parent), m_arguments(std::move(arguments)), m_output(m_arguments.json), m_secrets(keychain)
    {
    }

    const Arguments& arguments() const { return m_arguments; }
    const Output& output() const { return m_output; }
    ProfileLibrary& library() { return m_library; }
    SecretStore& secrets() { return m_secrets; }

    void fail(const Error& error) { finish(m_output.fail(error)); }
    void finish(int exitCode)
    {
        if (!std::exchange(m_finished, true))
            Q_EMIT finished(exitCode);
    }

private:
    Arguments m_arguments;
    Output m_output;
    ProfileLibrary m_library;
    SecretStore m_secrets;
    bool m_finished = false;
};

} // namespace sallyport
