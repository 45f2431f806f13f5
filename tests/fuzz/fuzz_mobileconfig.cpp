// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a .mobileconfig (text, binary, signed) or as Apple's VPN declaration; what is read must survive our own
// writer. Thread: libFuzzer's. Trust: tests only.
#include "core/formats/apple/apple_declaration.h"
#include "core/formats/apple/mobileconfig.h"
#include "fuzz_import.h"

using namespace sallyport;

namespace {

void writeAndRead(const Profile& profile)
{
    ExportRequest request;
    request.profile = profile;
    const Result<Exported> exported = exportMobileconfig(request);
    if (!exported) {
        if (exported.error().code != ErrorCode::ExportImpossible)
            std::abort();
        return;
    }
    ImportSource source;
    source.file = QStringLiteral("again.mobileconfig");
    source.bytes = exported->files.first().bytes;
    const Result<Imported> again = readMobileconfig(source);
    if (!again || again->profiles.size() != 1 || again->profiles.first().id != profile.id ||
        again->profiles.first().gateway.host != profile.gateway.host ||
        again->profiles.first().method != profile.method)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ImportSource source = test::fuzzSource(data, size, QStringLiteral("fuzz.mobileconfig"));
    const bool isDeclaration = looksLikeAppleDeclaration(source.bytes);
    const Result<Imported> imported = isDeclaration ? readAppleDeclaration(source) : readMobileconfig(source);
    test::checkImported(imported);
    if (!imported)
        return 0;
    for (const Profile& profile : imported->profiles)
        writeAndRead(profile);
    return 0;
}
