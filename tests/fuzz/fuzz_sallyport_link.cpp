// SPDX-License-Identifier: GPL-3.0-or-later
//
// "sallyport:" links, which any page may hold: what is accepted names one profile or one file, within the limits.
#include "app/gui/settings/sallyport_link.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace sallyport;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const QString& candidate : {text, QStringLiteral("sallyport:") + text}) {
        const Result<SallyportLink> link = parseSallyportLink(candidate);
        if (!link)
            continue;
        const bool isFile = link->act == SallyportLink::Act::ImportFile;
        if (!isSallyportLink(candidate) || candidate.size() > 2048 || link->profile.isEmpty() != isFile ||
            link->file.startsWith(QLatin1Char('/')) != isFile || link->profile.size() > 128 ||
            link->file.contains(QLatin1String("/../")) || link->profile.contains(QLatin1Char('\n')))
            std::abort();
    }
    return 0;
}
