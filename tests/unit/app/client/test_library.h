// SPDX-License-Identifier: GPL-3.0-or-later
//
// Profiles and files for the tests of the profile library.
#pragma once

#include "app/client/profile_library.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace sallyport::test {

inline Profile profile(const QString& id, const QString& name)
{
    Profile made;
    made.id = id;
    made.name = name;
    made.gateway.host = QStringLiteral("vpn.example.org");
    made.local.userName = QStringLiteral("alice");
    return made;
}

inline QString idOf(int number)
{
    return QStringLiteral("1b4e28ba-2fa1-4d2f-883f-%1").arg(number, 12, 16, QLatin1Char('0'));
}

inline Profile office()
{
    return profile(idOf(1), QStringLiteral("Office"));
}

inline Profile home()
{
    return profile(idOf(2), QStringLiteral("Home"));
}

inline bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

// Everything below the folder, hidden files too.
inline QStringList filesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

inline QString argument(const Error& error, const char* name)
{
    return error.arguments.value(QLatin1String(name)).toString();
}

// With files that count as settled at once.
inline ProfileFolders settled(const QString& own)
{
    ProfileFolders folders = ProfileFolders::of(own);
    folders.settleTime = std::chrono::milliseconds(0);
    return folders;
}

} // namespace sallyport::test
