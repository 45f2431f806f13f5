// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a swanctl.conf, which may include itself and what it included; each profile is written again and read
// back. Thread: libFuzzer's. Trust: tests only.
#include "core/formats/strongswan/swanctl.h"
#include "fuzz_import.h"

using namespace sallyport;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ImportSource source = test::fuzzSource(data, size, QStringLiteral("swanctl.conf"));
    source.companions.add(QStringLiteral("conf.d/a.conf"), "connections { a { mobike = no } }\n");
    source.companions.add(QStringLiteral("conf.d/again.conf"), source.bytes);
    const Result<Imported> imported = readSwanctl(source);
    test::checkImported(imported);
    if (!imported)
        return 0;
    for (const Profile& profile : imported->profiles) {
        ExportRequest request;
        request.profile = profile;
        request.password = Secret::fromBytes(test::kFuzzPassword);
        const Result<Exported> exported = exportSwanctl(request);
        if (!exported)
            continue;
        ImportSource again;
        again.file = exported->files.first().path;
        again.bytes = exported->files.first().bytes;
        const Result<Imported> back = readSwanctl(again);
        test::checkImported(back);
        if (!back || back->profiles.size() != 1 || back->profiles.first().gateway.host != profile.gateway.host)
            std::abort();
    }
    return 0;
}
