// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/apple/plist.h"
#include "core/formats/apple/plist_scan.h"
#include "core/formats/profile_import.h"

#include <plist/plist.h>

#include <QDateTime>
#include <QStringDecoder>

#include <cstdlib>
#include <memory>

namespace sallyport {
namespace {

constexpr qint64 kAppleEpoch = 978307200; // 2001-01-01 UTC
constexpr const char* kBinaryMagic = "bplist00";

struct PlistDeleter {
    void operator()(void* node) const { plist_free(node); }
};
using PlistPtr = std::unique_ptr<void, PlistDeleter>;

QByteArray withoutMark(const QByteArray& bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
}

// libplist's tree as Qt's values; the first fault ends it.
class Conversion {
public:
    const QString& reason() const { return m_reason; }

    QVariantMap map(plist_t node)
    {
        QVariantMap result;
        plist_dict_iter iterator = nullptr;
        plist_dict_new_iter(node, &iterator);
        for (;;) {
            char* rawKey = nullptr;
            plist_t item = nullptr;
            plist_dict_next_item(node, iterator, &rawKey, &item);
            if (rawKey == nullptr || item == nullptr || !m_reason.isEmpty()) {
                std::free(rawKey);
                break;
            }
            const QString key = text(rawKey, static_cast<qsizetype>(qstrlen(rawKey)));
            std::free(rawKey);
            if (result.contains(key))
                m_reason = QStringLiteral("the key \"%1\" is there twice").arg(key.left(64));
            result.insert(key, value(item));
        }
        std::free(iterator);
        return result;
    }

private:
    QVariant value(plist_t node)
    {
        switch (plist_get_node_type(node)) {
        case PLIST_BOOLEAN: {
            uint8_t flag = 0;
            plist_get_bool_val(node, &flag);
            return flag != 0;
        }
        case PLIST_UINT: { // signed ones come as the same bits
            uint64_t number = 0;
            plist_get_uint_val(node, &number);
            return static_cast<qlonglong>(number);
        }
        case PLIST_REAL: {
            double number = 0;
            plist_get_real_val(node, &number);
            return number;
        }
        case PLIST_STRING: {
            uint64_t size = 0;
            const char* bytes = plist_get_string_ptr(node, &size);
            return text(bytes, static_cast<qsizetype>(size));
        }
        case PLIST_DATA: {
            uint64_t size = 0;
            const char* bytes = plist_get_data_ptr(node, &size);
            return QByteArray(bytes, static_cast<qsizetype>(size));
        }
        case PLIST_DATE: {
            int32_t seconds = 0;
            int32_t microseconds = 0;
            plist_get_date_val(node, &seconds, &microseconds);
            return QDateTime::fromSecsSinceEpoch(kAppleEpoch + seconds, Qt::UTC);
        }
        case PLIST_ARRAY: {
            QVariantList list;
            plist_array_iter iterator = nullptr; // by index each step would begin at the front again
            plist_array_new_iter(node, &iterator);
            for (;;) {
                plist_t item = nullptr;
                plist_array_next_item(node, iterator, &item);
                if (item == nullptr || !m_reason.isEmpty())
                    break;
                list.append(value(item));
            }
            std::free(iterator);
            return list;
        }
        case PLIST_DICT:
            return map(node);
        default:
            m_reason = QStringLiteral("it has a value that property lists of profiles do not have");
            return {};
        }
    }

    QString text(const char* bytes, qsizetype size)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString result = decoder(QByteArrayView(bytes, size));
        if (decoder.hasError())
            m_reason = QStringLiteral("a text in it is not UTF-8");
        for (const QChar c : result) {
            if (c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\r') && c != QLatin1Char('\t'))
                m_reason = QStringLiteral("a text in it has a control character");
        }
        return result;
    }

    QString m_reason;
};

// XML has no place for most control characters, not even escaped.
QByteArray xmlText(QString text)
{
    text.removeIf([](QChar c) {
        const char16_t unit = c.unicode();
        const bool isBlank = unit == '\n' || unit == '\r' || unit == '\t';
        return (unit < 0x20 && !isBlank) || unit >= 0xfffe;
    });
    return text.toUtf8();
}

plist_t nodeOf(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return plist_new_bool(value.toBool() ? 1 : 0);
    case QMetaType::Double:
        return plist_new_real(value.toDouble());
    case QMetaType::QString:
        return plist_new_string(xmlText(value.toString()).constData());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return plist_new_data(bytes.constData(), static_cast<uint64_t>(bytes.size()));
    }
    case QMetaType::QDateTime:
        return plist_new_date(static_cast<int32_t>(value.toDateTime().toSecsSinceEpoch() - kAppleEpoch), 0);
    case QMetaType::QStringList:
    case QMetaType::QVariantList: {
        plist_t list = plist_new_array();
        for (const QVariant& item : value.toList())
            plist_array_append_item(list, nodeOf(item));
        return list;
    }
    case QMetaType::QVariantMap: {
        plist_t dictionary = plist_new_dict();
        const QVariantMap map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it)
            plist_dict_set_item(dictionary, xmlText(it.key()).constData(), nodeOf(it.value()));
        return dictionary;
    }
    default:
        return plist_new_uint(static_cast<uint64_t>(value.toLongLong()));
    }
}

Error syntaxError(const QString& fileName, qint64 line, const QString& reason)
{
    return Error::of(
        ErrorCode::ProfileSyntax,
        {{QStringLiteral("file"), fileName}, {QStringLiteral("line"), line}, {QStringLiteral("reason"), reason}});
}

} // namespace

bool looksLikePlist(const QByteArray& bytes)
{
    if (bytes.startsWith(kBinaryMagic))
        return true;
    constexpr qsizetype kProlog = 4096;
    const QByteArray start = withoutMark(bytes.left(kProlog)).trimmed();
    return start.startsWith('<') && (start.contains("<plist") || start.contains("<!DOCTYPE plist"));
}

Result<QVariantMap> readPlist(const QString& fileName, const QByteArray& bytes)
{
    if (bytes.size() > kMaxImportBytes) {
        return Error::of(ErrorCode::ProfileTooLarge, {{QStringLiteral("file"), fileName},
                                                      {QStringLiteral("size"), bytes.size()},
                                                      {QStringLiteral("limit"), kMaxImportBytes}});
    }
    const bool isBinary = bytes.startsWith(kBinaryMagic);
    const QByteArray content = isBinary ? bytes : withoutMark(bytes);
    if (const auto fault = isBinary ? findBinaryPlistFault(content) : findXmlPlistFault(content))
        return syntaxError(fileName, fault->line, fault->reason);
    plist_t raw = nullptr;
    if (isBinary)
        plist_from_bin(content.constData(), static_cast<uint32_t>(content.size()), &raw);
    else
        plist_from_xml(content.constData(), static_cast<uint32_t>(content.size()), &raw);
    const PlistPtr root(raw);
    if (root == nullptr)
        return syntaxError(fileName, 0, QStringLiteral("the property list is damaged"));
    if (plist_get_node_type(root.get()) != PLIST_DICT)
        return syntaxError(fileName, 0, QStringLiteral("it is not a dictionary"));
    Conversion conversion;
    QVariantMap map = conversion.map(root.get());
    if (!conversion.reason().isEmpty())
        return syntaxError(fileName, 0, conversion.reason());
    return map;
}

QByteArray writePlist(const QVariantMap& root)
{
    const PlistPtr node(nodeOf(root));
    char* text = nullptr;
    uint32_t size = 0;
    plist_to_xml(node.get(), &text, &size);
    QByteArray bytes(text, static_cast<qsizetype>(size));
    plist_to_xml_free(text);
    return bytes;
}

} // namespace sallyport
