// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a ProfileXML, bare or wrapped. Thread: libFuzzer's. Trust: tests only.
#include "core/formats/windows/profile_xml.h"
#include "fuzz_import.h"

using namespace sallyport;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ImportSource source = test::fuzzSource(data, size, QStringLiteral("fuzz.xml"));
    static_cast<void>(looksLikeProfileXml(source.bytes));
    const Result<Imported> imported = readProfileXml(source);
    test::checkImported(imported);
    if (!imported || imported->profiles.isEmpty())
        return 0;
    // What was read goes out again and comes back, whatever its texts are.
    const Profile& profile = imported->profiles.first();
    const Result<Exported> exported = exportProfileXml({profile, {}, {}});
    if (!exported)
        return 0;
    ImportSource again;
    again.file = exported->files.first().path;
    again.bytes = exported->files.first().bytes;
    const Result<Imported> back = readProfileXml(again);
    if (!back || back->profiles.size() != 1 || back->profiles.first().name != profile.name.trimmed() ||
        back->profiles.first().gateway.host != profile.gateway.host)
        std::abort();
    return 0;
}
