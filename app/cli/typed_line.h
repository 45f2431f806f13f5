// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line as it is typed on a terminal, key by key, and the terminal's mode for it. What was typed lies in one buffer
// that never moves and is wiped. Thread: the main one. Trust: user side.
#pragma once

#include "core/base/secret.h"

#include <QByteArray>

#include <termios.h>

namespace sallyport {

constexpr qsizetype kMaxPasswordBytes = 1024;

// Keys arrive one by one, unseen, and Ctrl-C as a character: a signal would leave the terminal without echo.
class SilentMode {
public:
    explicit SilentMode(int descriptor);
    ~SilentMode();
    SilentMode(const SilentMode&) = delete;
    SilentMode& operator=(const SilentMode&) = delete;

private:
    int m_descriptor;
    termios m_before{};
};

class TypedLine {
public:
    enum class State { Typing, Entered, Cancelled }; // cancelled: Ctrl-C, Ctrl-D, or longer than kMaxPasswordBytes

    TypedLine();
    ~TypedLine();
    TypedLine(const TypedLine&) = delete;
    TypedLine& operator=(const TypedLine&) = delete;

    State take(char byte);
    Secret secret() const { return Secret::fromBytes(m_typed); }

private:
    QByteArray m_typed;
};

// One byte; false at the end of input.
bool readByte(int descriptor, char* byte);

} // namespace sallyport
