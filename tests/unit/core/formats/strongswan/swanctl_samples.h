// SPDX-License-Identifier: GPL-3.0-or-later
//
// The swanctl.conf samples of tests/data as sources of an import. Thread: no state. Trust: test.
#pragma once

#include "../import_testing.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace sallyport::test {

inline QString swanctlFolder()
{
    return QStringLiteral(SALLYPORT_TEST_DATA "/profiles/swanctl/");
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

// "Psk.conf", or a folder with swanctl.conf and what lies below it.
inline ImportSource sample(const QString& name, const char* password = "")
{
    ImportSource source;
    source.password = Secret::fromBytes(password);
    if (name.endsWith(QLatin1String(".conf"))) {
        source.file = name;
        source.bytes = contentOf(swanctlFolder() + name);
        if (name.contains(QLatin1String("Loop")))
            source.companions.add(name, source.bytes);
        return source;
    }
    const QDir folder(swanctlFolder() + name);
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString relative = folder.relativeFilePath(path);
        if (relative == QLatin1String("swanctl.conf")) {
            source.file = relative;
            source.bytes = contentOf(path);
        } else {
            source.companions.add(relative, contentOf(path));
        }
    }
    return source;
}

inline ImportSource text(const QByteArray& bytes)
{
    ImportSource source;
    source.file = QStringLiteral("swanctl.conf");
    source.bytes = bytes;
    return source;
}

} // namespace sallyport::test
