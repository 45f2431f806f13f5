// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a PowerShell script says without running it: commands with literal arguments, literal variables, splatted
// tables. Whatever would have to be computed is Unknown. Thread: values. Trust: user side; the text is hostile, and
// nothing of it is ever executed.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

struct PsValue {
    enum class Kind {
        Unknown, // an expression, a call, a variable that was never set to a literal
        Text,
        List,
        Table,
        EapConfiguration, // New-EapConfiguration; `text` is the EAP type
    };
    Kind kind = Kind::Unknown;
    QString text;
    QList<PsValue> items;                     // of a list
    QList<std::pair<QString, PsValue>> table; // of a hash table

    static PsValue ofText(const QString& text) { return {Kind::Text, text, {}, {}}; }
    bool isKnown() const;
    QStringList texts() const; // of a text or a list of texts
};

struct PsCommand {
    QString name;
    int line = 0;
    QList<std::pair<QString, PsValue>> parameters; // a switch has "true"
    QList<PsValue> positional;
};

struct PsScript {
    struct Skipped {
        int line = 0;
        QString what; // a name, never an argument: it may be a secret
        QString why;
    };
    QList<PsCommand> commands;
    QList<Skipped> skipped;
    QList<PsValue> documents; // texts that hold a VPNProfile
};

// ProfileSyntax for what can't be read on (an open quote, too much of anything).
Result<PsScript> readPowerShellScript(const QString& file, const QString& text);

} // namespace sallyport
