// SPDX-License-Identifier: GPL-3.0-or-later
//
// strongSwan's settings syntax (strongswan.conf, swanctl.conf): sections in braces, `key = value`, quotes, comments,
// includes and section references, all of them resolved. Thread: any, no state. Trust: user side; hostile bytes.
#pragma once

#include "core/base/result.h"
#include "core/formats/profile_import.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace sallyport {

struct SettingsValue {
    QString key;
    QString text; // empty where the file takes an inherited value back
};

struct SettingsSection {
    QString name;
    QList<SettingsValue> values; // in the file's order, then what is inherited; each key once
    std::vector<SettingsSection> sections = {};

    // Null where there is none.
    const SettingsSection* section(QStringView wanted) const;
    QString value(QStringView key) const;
};

struct Settings {
    SettingsSection root;
    QStringList included;        // companions, as CompanionFiles has them
    QStringList missingIncludes; // patterns that no companion fits
    QStringList templates;       // dotted names that others inherit from
};

// Sections of one name are merged, a later value wins, what is inherited comes last: as strongSwan does it.
// ProfileSyntax{file, line, reason}; ProfileFieldInvalid for a file that includes itself and for a reference to
// nothing.
Result<Settings> readSettings(const ImportSource& source);

// Overwrites every value: they hold passwords.
void wipeSettings(SettingsSection* section);

// Whether `bytes` is text in which one of these sections begins.
bool opensSection(const QByteArray& bytes, const QList<QByteArray>& names);

} // namespace sallyport
