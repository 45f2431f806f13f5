// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for whatever a reader of profiles makes of hostile bytes. Thread: libFuzzer's. Trust: tests only.
#pragma once

#include "core/formats/profile_import.h"

#include <cstdlib>

namespace sallyport::test {

constexpr const char* kFuzzPassword = "canary-Zq7";

inline ImportSource fuzzSource(const std::uint8_t* data, std::size_t size, const QString& file)
{
    ImportSource source;
    source.file = file;
    source.bytes = QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    source.password = Secret::fromBytes(kFuzzPassword);
    return source;
}

// A result has only profiles that hold, and a report that fits a line and names no password.
inline void checkImported(const Result<Imported>& imported)
{
    if (!imported)
        return;
    for (const Profile& profile : imported->profiles) {
        if (!validateImported(profile, imported->file))
            std::abort();
    }
    for (const ReportLine& line : imported->report) {
        const QString all = line.key + line.said + line.note;
        if (all.contains(QLatin1String(kFuzzPassword)) || line.said.contains(QLatin1Char('\n')))
            std::abort();
    }
}

} // namespace sallyport::test
