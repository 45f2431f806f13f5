// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/windows_xml.h"
#include "core/formats/profile_import.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace sallyport {
namespace {

constexpr int kMaxNodes = 20000;
constexpr qsizetype kMaxKeptChildren = 1024;

class TreeBuilder {
public:
    TreeBuilder(const QString& file, const QString& text) : m_file(file), m_reader(text) {}

    Result<XmlNode> build()
    {
        while (!m_reader.atEnd()) {
            const QXmlStreamReader::TokenType token = m_reader.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                return fault(QStringLiteral("a document type or an entity of its own is not accepted"));
            if (token == QXmlStreamReader::StartElement)
                break;
        }
        XmlNode root;
        if (!m_reader.hasError() && !m_reader.atEnd()) {
            if (Result<void> filled = fill(&root, 1); !filled)
                return filled.error();
            while (!m_reader.atEnd()) // what stands behind the root must be well-formed too
                m_reader.readNext();
        }
        if (m_reader.hasError() || root.name.isEmpty())
            return fault(m_reader.hasError() ? m_reader.errorString() : QStringLiteral("there is no element"));
        return root;
    }

private:
    Result<void> fill(XmlNode* node, int depth)
    {
        if (depth > kMaxImportDepth)
            return fault(QStringLiteral("elements nest deeper than %1").arg(kMaxImportDepth));
        if (++m_nodes > kMaxNodes)
            return fault(QStringLiteral("more than %1 elements").arg(kMaxNodes));
        node->name = m_reader.name().toString();
        node->nameSpace = m_reader.namespaceUri().toString();
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement: {
                node->children.append(XmlNode());
                if (Result<void> filled = fill(&node->children.last(), depth + 1); !filled)
                    return filled;
                break;
            }
            case QXmlStreamReader::EndElement:
                node->text = node->text.trimmed();
                return {};
            case QXmlStreamReader::Characters:
                node->text.append(m_reader.text());
                break;
            case QXmlStreamReader::EntityReference:
            case QXmlStreamReader::DTD:
                return fault(QStringLiteral("a document type or an entity of its own is not accepted"));
            default:
                break;
            }
        }
        return fault(m_reader.errorString());
    }

    Error fault(const QString& reason) const
    {
        return Error::of(ErrorCode::ProfileSyntax, {{QStringLiteral("file"), m_file},
                                                    {QStringLiteral("line"), m_reader.lineNumber()},
                                                    {QStringLiteral("reason"), reason}});
    }

    QString m_file;
    QXmlStreamReader m_reader;
    int m_nodes = 0;
};

void write(QXmlStreamWriter* writer, const XmlNode& node, const QString& outerNameSpace)
{
    writer->writeStartElement(node.name);
    // A namespace of its own is declared as the default, so that no prefix is needed and none can clash.
    if (node.nameSpace != outerNameSpace)
        writer->writeAttribute(QStringLiteral("xmlns"), node.nameSpace);
    if (node.children.isEmpty())
        writer->writeCharacters(node.text);
    for (const XmlNode& child : node.children)
        write(writer, child, node.nameSpace);
    writer->writeEndElement();
}

bool isElementName(const QString& name)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_.-]{0,99}\\z"));
    return shape.match(name).hasMatch();
}

bool isXmlText(const QString& text)
{
    for (const QChar c : text) {
        if ((c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t')) ||
            c.unicode() >= 0xfffe)
            return false;
    }
    return text.isValidUtf16();
}

} // namespace

const XmlNode* XmlNode::child(QLatin1String wanted) const
{
    for (const XmlNode& candidate : children) {
        if (candidate.is(wanted))
            return &candidate;
    }
    return nullptr;
}

QString XmlNode::childText(QLatin1String wanted) const
{
    const XmlNode* found = child(wanted);
    return found != nullptr ? found->text : QString();
}

Result<XmlNode> parseXml(const QString& file, const QString& text)
{
    // The declaration may name another encoding than the one it was saved in: the reader gets text, not bytes.
    return TreeBuilder(file, text).build();
}

QString xmlToText(const XmlNode& node, bool indented)
{
    QString text;
    QXmlStreamWriter writer(&text);
    writer.setAutoFormatting(indented);
    writer.setAutoFormattingIndent(2);
    write(&writer, node, QString());
    return text;
}

QJsonObject xmlToJson(const XmlNode& node)
{
    QJsonObject object{{QStringLiteral("name"), node.name}};
    if (!node.nameSpace.isEmpty())
        object.insert(QStringLiteral("ns"), node.nameSpace);
    if (node.children.isEmpty()) {
        object.insert(QStringLiteral("text"), node.text);
        return object;
    }
    QJsonArray children;
    for (const XmlNode& child : node.children)
        children.append(xmlToJson(child));
    object.insert(QStringLiteral("children"), children);
    return object;
}

std::optional<XmlNode> xmlFromJson(const QJsonObject& object, int depth)
{
    XmlNode node;
    node.name = object.value(QLatin1String("name")).toString();
    node.nameSpace = object.value(QLatin1String("ns")).toString();
    node.text = object.value(QLatin1String("text")).toString();
    const QJsonArray children = object.value(QLatin1String("children")).toArray();
    if (depth >= kMaxImportDepth || !isElementName(node.name) || !isXmlText(node.nameSpace) || !isXmlText(node.text) ||
        children.size() > kMaxKeptChildren)
        return std::nullopt;
    for (const QJsonValue& value : children) {
        const auto child = xmlFromJson(value.toObject(), depth + 1);
        if (!child)
            return std::nullopt;
        node.children.append(*child);
    }
    return node;
}

XmlNode xmlLeaf(const QString& name, const QString& text)
{
    return {name, QString(), text, {}};
}

} // namespace sallyport
