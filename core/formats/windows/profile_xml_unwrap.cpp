// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/profile_xml_unwrap.h"

#include <QUrl>

#include <algorithm>

namespace sallyport {
namespace {

constexpr int kMaxWrappings = 3;
constexpr qsizetype kMaxProfiles = 64;
constexpr qsizetype kMaxSegments = 16;
constexpr qsizetype kMaxItems = 1024; // more than a profile can hold of anything: the last one is overwritten

QString unescaped(QString text)
{
    text.replace(QLatin1String("&lt;"), QLatin1String("<"));
    text.replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&quot;"), QLatin1String("\""));
    text.replace(QLatin1String("&apos;"), QLatin1String("'"));
    text.replace(QLatin1String("&amp;"), QLatin1String("&"));
    return text;
}

// "./User/Vendor/MSFT/VPNv2/Office%20VPN/NativeProfile/Servers": what follows VPNv2.
QStringList segmentsOf(const QString& uri)
{
    QStringList segments = uri.left(2048).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const auto root = std::find_if(segments.begin(), segments.end(), [](const QString& segment) {
        return segment.compare(QLatin1String("VPNv2"), Qt::CaseInsensitive) == 0;
    });
    if (root == segments.end())
        return {};
    segments.erase(segments.begin(), root + 1);
    for (QString& segment : segments)
        segment = QUrl::fromPercentEncoding(segment.toUtf8());
    return segments;
}

class Unwrapper {
public:
    explicit Unwrapper(const QString& file) : m_file(file) {}

    Result<void> search(const XmlNode& node, const QString& name, int wrappings)
    {
        if (node.is(QLatin1String("VPNProfile"))) {
            if (m_found.size() < kMaxProfiles)
                m_found.append({name, node});
            return {};
        }
        QString inner = name;
        if (const XmlNode* target = node.child(QLatin1String("Target")); target != nullptr) {
            const QStringList segments = segmentsOf(target->childText(QLatin1String("LocURI")));
            if (!segments.isEmpty())
                inner = segments.first();
            if (segments.size() >= 2 && segments.at(1).compare(QLatin1String("ProfileXML"), Qt::CaseInsensitive) != 0)
                return collect(segments, node.child(QLatin1String("Data")));
        }
        if (node.children.isEmpty() && node.text.contains(QLatin1String("VPNProfile"), Qt::CaseInsensitive))
            return open(node.text, inner, wrappings);
        for (const XmlNode& child : node.children) {
            if (Result<void> searched = search(child, inner, wrappings); !searched)
                return searched;
        }
        return {};
    }

    Result<void> open(const QString& text, const QString& name, int wrappings)
    {
        if (wrappings > kMaxWrappings)
            return Error::of(ErrorCode::ProfileSyntax,
                             {{QStringLiteral("file"), m_file},
                              {QStringLiteral("line"), 0},
                              {QStringLiteral("reason"), QStringLiteral("escaped more often than three times")}});
        const QString trimmed = text.trimmed();
        const bool isEscaped = trimmed.startsWith(QLatin1String("&lt;"));
        Result<XmlNode> root = parseXml(m_file, isEscaped ? unescaped(trimmed) : trimmed);
        if (!root)
            return root.error();
        return search(*root, name, wrappings + 1);
    }

    QList<FoundProfile> takeFound()
    {
        m_found.append(m_collected);
        return std::move(m_found);
    }

private:
    // One node of the tree that device management sets one by one.
    Result<void> collect(const QStringList& segments, const XmlNode* data)
    {
        if (data == nullptr || segments.size() > kMaxSegments)
            return {};
        auto found = std::find_if(m_collected.begin(), m_collected.end(),
                                  [&segments](const FoundProfile& known) { return known.name == segments.first(); });
        if (found == m_collected.end()) {
            if (m_collected.size() >= kMaxProfiles)
                return {};
            m_collected.append({segments.first(), XmlNode{QStringLiteral("VPNProfile"), {}, {}, {}}});
            found = m_collected.end() - 1;
        }
        XmlNode* at = &found->node;
        // Lists are "RouteList/0/Address" there and repeated "Route" in a ProfileXML
        for (qsizetype i = 1; i < segments.size(); ++i) {
            QString name = segments.at(i);
            if (name.endsWith(QLatin1String("List")) && i + 1 < segments.size()) {
                name.chop(4);
                at = itemOf(at, name, segments.at(++i));
            } else {
                at = itemOf(at, name, QString());
            }
        }
        at->text = data->text;
        at->children = data->children;
        return {};
    }

    // The list's items are told apart by their number, which is no part of a ProfileXML: kept in the namespace.
    static XmlNode* itemOf(XmlNode* parent, const QString& name, const QString& item)
    {
        for (XmlNode& child : parent->children) {
            if (child.name == name && child.nameSpace == item)
                return &child;
        }
        if (parent->children.size() < kMaxItems)
            parent->children.append({name, item, QString(), {}});
        return &parent->children.last();
    }

    QString m_file;
    QList<FoundProfile> m_found;
    QList<FoundProfile> m_collected;
};

void forgetItemNumbers(XmlNode* node)
{
    if (!node->nameSpace.contains(QLatin1Char(':'))) // which a namespace's URI has
        node->nameSpace.clear();
    for (XmlNode& child : node->children)
        forgetItemNumbers(&child);
}

} // namespace

Result<QList<FoundProfile>> unwrapProfiles(const QString& file, const QString& text)
{
    Unwrapper unwrapper(file);
    if (Result<void> opened = unwrapper.open(text, QString(), 0); !opened)
        return opened.error();
    QList<FoundProfile> found = unwrapper.takeFound();
    for (FoundProfile& profile : found)
        forgetItemNumbers(&profile.node);
    return found;
}

} // namespace sallyport
