// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sections of strongSwan's settings as they were written, before references between them are resolved; for
// settings_text.cpp alone. Thread: values. Trust: user side; sizes are bounded by whoever fills them.
#pragma once

#include "core/formats/strongswan/settings_text.h"

#include <QHash>

#include <memory>

namespace sallyport {

struct RawSection {
    QString name;
    QList<SettingsValue> values;
    QStringList references;
    std::vector<std::unique_ptr<RawSection>> sections;
    QHash<QString, qsizetype> valueIndex;
    QHash<QString, RawSection*> sectionIndex;

    void set(const QString& key, const QString& text);
    RawSection* child(const QString& wanted); // made where there is none
    void wipe();
    QStringList allReferences() const;
};

// `mayLack`: a reference to nothing is no fault, for an included file is missing.
Result<SettingsSection> resolveReferences(const RawSection& root, const QString& file, bool mayLack);

} // namespace sallyport
