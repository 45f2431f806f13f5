// SPDX-License-Identifier: GPL-3.0-or-later
//
// The syntax of ipsec.conf: sections with indented settings, includes, `conn %default` and `also=` resolved. Thread:
// any, no state. Trust: user side; hostile bytes.
#pragma once

#include "core/base/result.h"
#include "core/formats/profile_import.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sallyport {

struct IpsecSetting {
    QString key; // lower case
    QString value;
};

struct IpsecSection {
    QString name;
    QList<IpsecSetting> settings; // its own, then what it inherits; each key once
    bool isInherited = false;     // another section names it in `also`

    QString value(QStringView key) const;
    bool has(QStringView key) const;
};

struct IpsecText {
    QList<IpsecSection> connections; // without %default
    QList<IpsecSection> authorities;
    IpsecSection setup;
    QStringList included;
    QStringList missingIncludes;
};

// ProfileSyntax{file, line, reason}; ProfileFieldInvalid for a file or section that includes itself, and for an `also`
// that names nothing.
Result<IpsecText> readIpsecText(const ImportSource& source);

} // namespace sallyport
