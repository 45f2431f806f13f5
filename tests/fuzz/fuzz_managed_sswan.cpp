// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a file for the reader of managed_sswan files. Thread: libFuzzer's. Trust: tests only.
#include "core/formats/managed_sswan.h"
#include "fuzz_import.h"

using namespace sallyport;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ImportSource source = test::fuzzSource(data, size, QStringLiteral("fuzz.managed_sswan"));
    const Result<Imported> imported = readManagedSswan(source);
    test::checkImported(imported);
    return 0;
}
