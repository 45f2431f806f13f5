// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of every failure, as tables: one file a subject, read by error_text.cpp alone.
// Thread: any, constants. Trust: user side.
//
// "{name}" is an argument of the code; "[...]" is left out when an argument inside it is missing. Translators see the
// sentences as they stand there.
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

#include <span>

namespace sallyport {

struct ErrorWords {
    ErrorCode code;
    const char* title;
    const char* explanation;
    const char* nextStep;
};

std::span<const ErrorWords> signInWords();
std::span<const ErrorWords> proofWords();
std::span<const ErrorWords> networkWords();
std::span<const ErrorWords> profileWords();
std::span<const ErrorWords> serviceWords();

} // namespace sallyport
