// SPDX-License-Identifier: GPL-3.0-or-later
//
// The XML of Windows' VPN profiles as a small tree: no DTD, no entities, bounded in depth and number.
// Thread: values. Trust: user side; the text is hostile.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace sallyport {

struct XmlNode {
    QString name;      // without its prefix
    QString nameSpace; // its URI
    QString text;      // trimmed, of a leaf
    QList<XmlNode> children;

    // The first child of that name, in whatever case; null where there is none.
    const XmlNode* child(QLatin1String wanted) const;
    // Its text; empty where there is none.
    QString childText(QLatin1String wanted) const;
    bool is(QLatin1String wanted) const { return name.compare(wanted, Qt::CaseInsensitive) == 0; }
};

// ProfileSyntax{file, line, reason}.
Result<XmlNode> parseXml(const QString& file, const QString& text);

// Text with everything escaped. Names are written as they are: they come from
// parseXml(), xmlFromJson() or from the code.
QString xmlToText(const XmlNode& node, bool indented = false);

// For Profile::foreign. What is no element of ours (a name that is no name, too deep, too many) gives nothing.
QJsonObject xmlToJson(const XmlNode& node);
std::optional<XmlNode> xmlFromJson(const QJsonObject& object, int depth = 0);

XmlNode xmlLeaf(const QString& name, const QString& text);

} // namespace sallyport
