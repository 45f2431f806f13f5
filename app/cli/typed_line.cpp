// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/typed_line.h"

#include <unistd.h>

#include <cerrno>

namespace sallyport {
namespace {

constexpr char kCtrlC = 0x03;
constexpr char kCtrlD = 0x04;
constexpr char kBackspace = 0x08;
constexpr char kCtrlU = 0x15;
constexpr char kDelete = 0x7f;

void eraseLastCharacter(QByteArray* typed)
{
    while (!typed->isEmpty() && (typed->back() & '\xc0') == '\x80') // the rest of a UTF-8 character
        typed->chop(1);
    typed->chop(1);
}

} // namespace

SilentMode::SilentMode(int descriptor) : m_descriptor(descriptor)
{
    tcgetattr(m_descriptor, &m_before);
    termios silent = m_before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
    silent.c_cc[VMIN] = 1;
    silent.c_cc[VTIME] = 0;
    tcsetattr(m_descriptor, TCSAFLUSH, &silent);
}

SilentMode::~SilentMode()
{
    tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
}

TypedLine::TypedLine()
{
    m_typed.reserve(kMaxPasswordBytes + 1); // whole, so that growing leaves no copies behind
}

TypedLine::~TypedLine()
{
    wipe(m_typed);
}

TypedLine::State TypedLine::take(char byte)
{
    switch (byte) {
    case '\n':
    case '\r':
        return State::Entered;
    case kCtrlC:
    case kCtrlD:
        return State::Cancelled;
    case kDelete:
    case kBackspace:
        eraseLastCharacter(&m_typed);
        return State::Typing;
    case kCtrlU:
        m_typed.truncate(0);
        return State::Typing;
    default:
        break;
    }
    if (m_typed.size() == kMaxPasswordBytes)
        return State::Cancelled;
    m_typed.append(byte);
    return State::Typing;
}

bool readByte(int descriptor, char* byte)
{
    ssize_t count = 0;
    do {
        count = ::read(descriptor, byte, 1);
    } while (count < 0 && errno == EINTR);
    return count == 1;
}

} // namespace sallyport
