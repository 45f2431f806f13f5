// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/powershell_script.h"
#include "core/formats/windows/powershell_parser.h"

#include <algorithm>

namespace sallyport {

bool PsValue::isKnown() const
{
    if (kind == Kind::List)
        return std::all_of(items.begin(), items.end(), [](const PsValue& item) { return item.isKnown(); });
    return kind != Kind::Unknown;
}

QStringList PsValue::texts() const
{
    if (kind == Kind::Text)
        return {text};
    QStringList texts;
    for (const PsValue& item : items) {
        if (item.kind == Kind::Text)
            texts.append(item.text);
    }
    return texts;
}

Result<PsScript> readPowerShellScript(const QString& file, const QString& text)
{
    return PsParser(file, text).parse();
}

} // namespace sallyport
