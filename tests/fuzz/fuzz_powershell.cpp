// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a PowerShell script. Thread: libFuzzer's. Trust: tests only.
#include "core/formats/windows/powershell.h"
#include "fuzz_import.h"

using namespace sallyport;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ImportSource source = test::fuzzSource(data, size, QStringLiteral("fuzz.ps1"));
    static_cast<void>(looksLikePowerShell(source.bytes));
    const Result<Imported> imported = readPowerShell(source);
    test::checkImported(imported);
    if (!imported || imported->profiles.isEmpty())
        return 0;
    // What was read goes out again and comes back, whatever its texts are.
    const Profile& profile = imported->profiles.first();
    const Result<Exported> exported = exportPowerShell({profile, {}, {}});
    if (!exported)
        return 0;
    ImportSource again;
    again.file = exported->files.first().path;
    again.bytes = exported->files.first().bytes;
    const Result<Imported> back = readPowerShell(again);
    if (!back || back->profiles.size() != 1 || back->profiles.first().name.trimmed() != profile.name.trimmed() ||
        back->profiles.first().gateway.host != profile.gateway.host)
        std::abort();
    return 0;
}
