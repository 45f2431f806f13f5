// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/networkmanager/nmconnection.h"
#include "core/formats/networkmanager/nmconnection_reader.h"

namespace sallyport {
namespace {

constexpr qsizetype kLookedAt = 64 * 1024;

} // namespace

bool looksLikeNmconnection(const QByteArray& bytes)
{
    bool hasGroup = false;
    bool hasKey = false;
    for (const QByteArray& written : bytes.left(kLookedAt).split('\n')) {
        const QByteArray line = written.trimmed();
        hasGroup = hasGroup || line == "[connection]" || line == "[vpn]" || line.startsWith("[connection") ||
                   line.startsWith("\xef\xbb\xbf[connection]");
        hasKey = hasKey || line.startsWith("service-type") || line.startsWith("type=") || line.startsWith("uuid=");
        if (hasGroup && hasKey)
            return true;
    }
    return false;
}

Result<Imported> readNmconnection(const ImportSource& source)
{
    if (source.bytes.size() > kMaxImportBytes) {
        return Error::of(ErrorCode::ProfileTooLarge, {{QStringLiteral("file"), source.file},
                                                      {QStringLiteral("size"), source.bytes.size()},
                                                      {QStringLiteral("limit"), kMaxImportBytes}});
    }
    Result<QList<KeyFileEntry>> entries = parseKeyFile(source.file, source.bytes);
    if (!entries)
        return entries.error();
    Result<Imported> imported = NmConnectionReader(source).read(*entries);
    for (KeyFileEntry& entry : *entries) {
        if (entry.key.contains(QLatin1String("password")))
            wipe(entry.value);
    }
    return imported;
}

} // namespace sallyport
