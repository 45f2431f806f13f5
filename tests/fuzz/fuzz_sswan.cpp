// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a .sswan file; what is read must survive our own writer. Thread: libFuzzer's. Trust: tests only.
#include "core/formats/sswan.h"
#include "fuzz_import.h"

using namespace sallyport;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ImportSource source = test::fuzzSource(data, size, QStringLiteral("fuzz.sswan"));
    const Result<Imported> imported = readSswan(source.file, source.bytes);
    test::checkImported(imported);
    if (!imported)
        return 0;
    const Profile& profile = imported->profiles.first();
    const Result<Imported> again = readSswan(source.file, writeSswan(profile));
    if (!again || again->profiles.first() != profile)
        std::abort();
    return 0;
}
