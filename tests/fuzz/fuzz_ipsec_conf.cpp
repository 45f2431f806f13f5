// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as an ipsec.conf, with itself as its ipsec.secrets; each profile is written again and read back. Thread:
// libFuzzer's. Trust: tests only.
#include "core/formats/strongswan/ipsec_conf.h"
#include "fuzz_import.h"

using namespace sallyport;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ImportSource source = test::fuzzSource(data, size, QStringLiteral("ipsec.conf"));
    source.companions.add(QStringLiteral("ipsec.secrets"), source.bytes);
    source.companions.add(QStringLiteral("ipsec.d/again.conf"), source.bytes);
    const Result<Imported> imported = readIpsec(source);
    test::checkImported(imported);
    if (!imported)
        return 0;
    for (const Profile& profile : imported->profiles) {
        ExportRequest request;
        request.profile = profile;
        request.password = Secret::fromBytes(test::kFuzzPassword);
        const Result<Exported> exported = exportIpsec(request);
        if (!exported)
            continue;
        ImportSource again;
        again.file = exported->files.first().path;
        again.bytes = exported->files.first().bytes;
        const Result<Imported> back = readIpsec(again);
        test::checkImported(back);
        if (!back || back->profiles.size() != 1 || back->profiles.first().gateway.host != profile.gateway.host)
            std::abort();
    }
    return 0;
}
