// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a phone book. Thread: libFuzzer's. Trust: tests only.
#include "core/formats/windows/rasphone.h"
#include "fuzz_import.h"

using namespace sallyport;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ImportSource source = test::fuzzSource(data, size, QStringLiteral("fuzz.pbk"));
    static_cast<void>(looksLikePhoneBook(source.bytes));
    const Result<Imported> imported = readPhoneBook(source);
    test::checkImported(imported);
    return 0;
}
