// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/journal.h"

#include "core/base/log.h"
#include "platform/linux/whole_file.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>

namespace sallyport {
namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMaxFile = 1024 * 1024;
constexpr qsizetype kMaxEntries = 4096;
constexpr qsizetype kMaxLinkName = 15;
constexpr int kMaxMtu = 65536;
constexpr qsizetype kMaxBootId = 64;
constexpr auto kBootId = "bootId";

// Empty where the kernel does not say: no boot is known to be this one then.
QString currentBoot()
{
    QByteArray text;
    if (readFile(QStringLiteral("/proc/sys/kernel/random/boot_id"), kMaxBootId, Symlinks::Refuse, &text) != 0)
        return {};
    return QString::fromLatin1(text.trimmed());
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<QByteArray> bytesOf(const QJsonValue& value)
{
    if (!value.isString())
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return decoded.decoded;
}

std::optional<LinkRecord> linkOf(const QJsonObject& object)
{
    const LinkRecord record{object.value(QLatin1String("name")).toString(),
                            object.value(QLatin1String("index")).toInt(), object.value(QLatin1String("mtu")).toInt(),
                            object.value(QLatin1String("up")).toBool()};
    if (record.name.isEmpty() || record.name.size() > kMaxLinkName || record.index <= 0 || record.mtu <= 0 ||
        record.mtu > kMaxMtu)
        return std::nullopt;
    return record;
}

std::optional<AddressRecord> addressOf(const QJsonObject& object)
{
    const AddressRecord record{object.value(QLatin1String("link")).toInt(),
                               QHostAddress(object.value(QLatin1String("address")).toString())};
    if (record.link <= 0 || record.address.isNull())
        return std::nullopt;
    return record;
}

std::optional<ResolvConfRecord> resolvConfOf(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const auto original = bytesOf(object.value(QLatin1String("original")));
    const auto written = bytesOf(object.value(QLatin1String("written")));
    if (!original || !written || !object.value(QLatin1String("existed")).isBool())
        return std::nullopt;
    return ResolvConfRecord{object.value(QLatin1String("existed")).toBool(), *original, *written};
}

QJsonArray boundedArray(const QJsonObject& object, QLatin1String key)
{
    QJsonArray array = object.value(key).toArray();
    while (array.size() > kMaxEntries)
        array.removeLast();
    return array;
}

} // namespace

QJsonObject journalToJson(const JournalContent& content)
{
    QJsonArray links;
    for (const LinkRecord& link : content.links) {
        links.append(QJsonObject{{QStringLiteral("name"), link.name},
                                 {QStringLiteral("index"), link.index},
                                 {QStringLiteral("mtu"), link.mtu},
                                 {QStringLiteral("up"), link.up}});
    }
    QJsonArray addresses;
    for (const AddressRecord& record : content.addresses) {
        addresses.append(
            QJsonObject{{QStringLiteral("link"), record.link}, {QStringLiteral("address"), record.address.toString()}});
    }
    QJsonArray resolvedLinks;
    for (const int index : content.resolvedLinks)
        resolvedLinks.append(index);
    QJsonObject object{{QStringLiteral("version"), kVersion},
                       {QStringLiteral("links"), links},
                       {QStringLiteral("addresses"), addresses},
                       {QStringLiteral("resolvedLinks"), resolvedLinks}};
    if (content.reversePathFilter)
        object.insert(QStringLiteral("reversePathFilter"), *content.reversePathFilter);
    if (content.resolvConf) {
        object.insert(QStringLiteral("resolvConf"),
                      QJsonObject{{QStringLiteral("existed"), content.resolvConf->existed},
                                  {QStringLiteral("original"), base64(content.resolvConf->original)},
                                  {QStringLiteral("written"), base64(content.resolvConf->written)}});
    }
    return object;
}

JournalContent journalFromJson(const QJsonObject& object)
{
    JournalContent content;
    if (object.value(QLatin1String("version")).toInt() != kVersion)
        return content;
    for (const QJsonValue& value : boundedArray(object, QLatin1String("links"))) {
        if (const auto link = linkOf(value.toObject()))
            content.links.append(*link);
    }
    for (const QJsonValue& value : boundedArray(object, QLatin1String("addresses"))) {
        if (const auto record = addressOf(value.toObject()))
            content.addresses.append(*record);
    }
    for (const QJsonValue& value : boundedArray(object, QLatin1String("resolvedLinks"))) {
        if (value.toInt() > 0)
            content.resolvedLinks.append(value.toInt());
    }
    const int filter = object.value(QLatin1String("reversePathFilter")).toInt(-1);
    if (filter >= 0 && filter <= 2)
        content.reversePathFilter = filter;
    content.resolvConf = resolvConfOf(object.value(QLatin1String("resolvConf")));
    return content;
}

Journal::Journal(QString directory) : m_path(std::move(directory) + QLatin1String("/network.json")) {}

Result<void> Journal::write(const JournalContent& content)
{
    QJsonObject object = journalToJson(content);
    object.insert(QLatin1String(kBootId), currentBoot());
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const int number = content.isEmpty() ? removeFile(m_path) : replaceFile(m_path, text, 0600);
    if (number != 0)
        return Error::of(ErrorCode::JournalUnusable, {{QStringLiteral("path"), m_path}}).withOsError(number);
    return {};
}

JournalContent Journal::read() const
{
    QByteArray text;
    const int number = readFile(m_path, kMaxFile, Symlinks::Refuse, &text);
    if (number == ENOENT)
        return {};
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parse);
    if (number != 0 || !document.isObject()) {
        qCWarning(logNetwork).noquote() << "the journal" << m_path << "cannot be read:"
                                        << (number != 0 ? qt_error_string(number) : parse.errorString());
        return {};
    }
    const JournalContent content = journalFromJson(document.object());
    const QString boot = currentBoot();
    if (!boot.isEmpty() && document[QLatin1String(kBootId)].toString() == boot)
        return content;
    // The rest went with that boot, and its indexes may be other links now.
    JournalContent lasting;
    lasting.resolvConf = content.resolvConf;
    return lasting;
}

} // namespace sallyport
