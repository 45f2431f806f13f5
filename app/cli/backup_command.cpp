// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_command.h"

#include "app/client/profile_backup.h"
#include "app/client/profile_library.h"

#include <QFileInfo>

#include <algorithm>

namespace sallyport {
namespace {

// An earlier backup may make way for the new one; nothing else may.
bool mayReplace(const QString& path)
{
    if (!QFileInfo::exists(path))
        return true;
    const Result<QByteArray> there = readBackupFile(path);
    return there && looksLikeBackup(*there);
}

} // namespace

int runBackup(const Arguments& arguments, const Output& output)
{
    const ProfileLibrary library;
    const Result<QByteArray> bytes = writeBackup(library.profiles());
    if (!bytes)
        return output.fail(bytes.error());
    const auto keysElsewhere = std::count_if(library.profiles().begin(), library.profiles().end(),
                                             [](const Profile& profile) { return profile.local.keyInKeychain; });
    if (keysElsewhere > 0)
        output.progress(QStringLiteral("%1 client keys are in the keychain, so not in the backup.").arg(keysElsewhere));
    for (const Error& error : library.damaged()) {
        if (!output.isJson())
            output.fail(error); // not in the backup either
    }
    if (arguments.output.isEmpty()) {
        output.bytes(*bytes);
        return 0;
    }
    if (!arguments.force && !mayReplace(arguments.output))
        return output.fail(Error::of(
            ErrorCode::ProfileNotSaved,
            {{QStringLiteral("path"), arguments.output},
             {QStringLiteral("reason"), QStringLiteral("there is another file already, and it was not said that it may "
                                                       "be overwritten (--force)")}}));
    if (Result<void> written = writeBackupFile(arguments.output, *bytes); !written)
        return output.fail(written.error());
    if (output.isJson())
        output.object(
            {{QStringLiteral("backup"), arguments.output}, {QStringLiteral("profiles"), library.profiles().size()}});
    else
        output.line(QStringLiteral("Wrote %1 profiles to %2.").arg(library.profiles().size()).arg(arguments.output));
    return 0;
}

} // namespace sallyport
