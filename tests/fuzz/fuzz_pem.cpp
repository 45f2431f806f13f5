// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a file for the reader of pem files. Thread: libFuzzer's. Trust: tests only.
#include "core/formats/certificate_bundle.h"
#include "fuzz_import.h"

using namespace sallyport;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ImportSource source = test::fuzzSource(data, size, QStringLiteral("fuzz.pem"));
    const Result<Imported> imported = readPemFile(source);
    test::checkImported(imported);
    return 0;
}
