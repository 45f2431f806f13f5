// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/apple/apple_declaration.h"
#include "core/formats/apple/apple_vpn_reader.h"
#include "core/formats/apple/plist_json.h"
#include "core/formats/json_text.h"

namespace sallyport {
namespace {

constexpr QLatin1String kType("com.apple.configuration.network.vpn.ikev2");
constexpr QLatin1String kFormat("apple-declaration");

Error missing(const QString& file, const QString& field)
{
    return Error::of(ErrorCode::ProfileFieldMissing,
                     {{QStringLiteral("file"), file}, {QStringLiteral("field"), field}});
}

} // namespace

bool looksLikeAppleDeclaration(const QByteArray& bytes)
{
    const QByteArray start = (bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes).left(4096).trimmed();
    return start.startsWith('{') && bytes.contains("com.apple.configuration.");
}

Result<Imported> readAppleDeclaration(const ImportSource& source)
{
    Result<QJsonObject> root = parseJsonObject(source.file, source.bytes);
    if (!root)
        return root.error();
    const QString type = root->value(QStringLiteral("Type")).toString();
    if (type != kType) {
        return Error::of(ErrorCode::ProfileFieldInvalid, {{QStringLiteral("file"), source.file},
                                                          {QStringLiteral("field"), QStringLiteral("Type")},
                                                          {QStringLiteral("value"), type.left(80)},
                                                          {QStringLiteral("rule"), QString(kType)}});
    }
    if (!root->value(QStringLiteral("Payload")).isObject())
        return missing(source.file, QStringLiteral("Payload"));
    ImportReport report;
    report.applied(QStringLiteral("Type"), type);
    AppleSettings settings =
        sortAppleKeys(AppleDialect::Declaration, root->value(QStringLiteral("Payload")).toObject().toVariantMap(),
                      QString(), &report);
    if (root->contains(QStringLiteral("Identifier")))
        settings.found[AppleRole::Id] = {QStringLiteral("Identifier"),
                                         root->value(QStringLiteral("Identifier")).toString()};
    for (auto it = root->begin(); it != root->end(); ++it) {
        if (it.key() != QLatin1String("Type") && it.key() != QLatin1String("Payload") &&
            it.key() != QLatin1String("Identifier"))
            report.refused(it.key(), shownPlistValue(it.value().toVariant()),
                           QStringLiteral("concerns the management server alone"));
    }
    AppleVpnReader reader(source.file, QString(), &report);
    const auto identityOf = [](const QString&) { return AppleIdentity{AppleIdentity::Kind::Reference, {}, {}}; };
    if (Result<void> read = reader.read(std::move(settings), {}, identityOf); !read)
        return read.error();
    if (!reader.kept.isEmpty())
        reader.profile.foreign.insert(kFormat, reader.kept);
    Imported imported;
    imported.file = source.file;
    imported.format = kFormat;
    imported.profiles.append(reader.profile);
    imported.report = report.lines();
    return imported;
}

} // namespace sallyport
