// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_report.h"

#include "app/client/error_text.h"
#include "app/client/field_text.h"

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kWidestKey = 36;
constexpr qsizetype kWidestSaid = 44;

QString verdictName(ReportLine::Verdict verdict)
{
    switch (verdict) {
    case ReportLine::Verdict::Applied:
        return QStringLiteral("applied");
    case ReportLine::Verdict::Kept:
        return QStringLiteral("kept");
    case ReportLine::Verdict::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

QString kindName(ImportItem::Kind kind)
{
    switch (kind) {
    case ImportItem::Kind::New:
        return QStringLiteral("new");
    case ImportItem::Kind::Replaces:
        return QStringLiteral("replaces");
    case ImportItem::Kind::Same:
        return QStringLiteral("same");
    }
    return {};
}

QString outcomeName(BatchEntry::Outcome outcome)
{
    switch (outcome) {
    case BatchEntry::Outcome::Imported:
        return QStringLiteral("imported");
    case BatchEntry::Outcome::Locked:
        return QStringLiteral("locked");
    case BatchEntry::Outcome::Failed:
        return QStringLiteral("failed");
    case BatchEntry::Outcome::NoProfile:
        return QStringLiteral("noProfile");
    case BatchEntry::Outcome::Used:
        return QStringLiteral("used");
    }
    return {};
}

QString said(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("(nothing)") : text;
}

QStringList entryLines(const BatchEntry& entry)
{
    switch (entry.outcome) {
    case BatchEntry::Outcome::NoProfile:
        return {QStringLiteral("%1: not a profile").arg(entry.label)};
    case BatchEntry::Outcome::Used:
        return {QStringLiteral("%1: taken along by %2").arg(entry.label, entry.usedBy)};
    case BatchEntry::Outcome::Locked:
    case BatchEntry::Outcome::Failed: {
        const ErrorText text = errorText(*entry.error);
        return {QStringLiteral("%1: left out. %2. %3").arg(entry.label, text.title, text.explanation)};
    }
    case BatchEntry::Outcome::Imported:
        break;
    }
    QStringList lines{QStringLiteral("%1 (%2)").arg(entry.label, entry.content->format)};
    if (!entry.content->signedBy.isEmpty())
        lines.append(QStringLiteral("  signed by %1").arg(entry.content->signedBy));
    return lines + reportTable(entry.content->report, verdictWords);
}

// "9 will do what they say, 2 are kept without effect, 1 is refused."
QString counts(const ImportBatch& batch, const ImportPreview& preview)
{
    QList<ReportLine> lines = preview.remarks;
    for (const BatchEntry& entry : batch.entries()) {
        if (entry.content)
            lines.append(entry.content->report);
    }
    const auto count = [&lines](ReportLine::Verdict verdict) {
        return std::count_if(lines.begin(), lines.end(),
                             [verdict](const ReportLine& line) { return line.verdict == verdict; });
    };
    return QStringLiteral("Of %1 settings Sallyport applies %2, keeps %3 without effect, and refuses %4.")
        .arg(lines.size())
        .arg(count(ReportLine::Verdict::Applied))
        .arg(count(ReportLine::Verdict::Kept))
        .arg(count(ReportLine::Verdict::Refused));
}

QJsonArray changesToJson(const ImportItem& item)
{
    QJsonArray changes;
    for (const FieldChange& change : item.changes)
        changes.append(QJsonObject{{QStringLiteral("field"), change.key},
                                   {QStringLiteral("before"), change.before},
                                   {QStringLiteral("after"), change.after}});
    return changes;
}

QJsonObject itemToJson(const ImportItem& item)
{
    QJsonArray secrets;
    for (const ImportedSecret& secret : item.secrets)
        secrets.append(secretWords(secret.kind));
    QJsonObject object{{QStringLiteral("id"), item.profile.id},
                       {QStringLiteral("name"), item.profile.name},
                       {QStringLiteral("type"), authenticationMethodName(item.profile.method)},
                       {QStringLiteral("file"), item.file},
                       {QStringLiteral("kind"), kindName(item.kind)},
                       {QStringLiteral("changes"), changesToJson(item)},
                       {QStringLiteral("secrets"), secrets}};
    if (!item.replaced.isEmpty())
        object.insert(QStringLiteral("replaces"), item.replaced);
    if (item.problem)
        object.insert(QStringLiteral("problem"), errorWithWords(*item.problem));
    return object;
}

} // namespace

QString secretWords(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Password:
        return QStringLiteral("password");
    case SecretKind::PreSharedKey:
        return QStringLiteral("pre-shared key");
    case SecretKind::Pkcs12Password:
        return QStringLiteral("password of the client key");
    case SecretKind::Pkcs12:
        return QStringLiteral("client key");
    }
    return {};
}

QStringList reportTable(const QList<ReportLine>& lines, QString (*words)(const ReportLine& line))
{
    qsizetype widestKey = 0;
    qsizetype widestSaid = 0;
    for (const ReportLine& line : lines) {
        widestKey = std::max(widestKey, std::min(line.key.size(), kWidestKey));
        widestSaid = std::max(widestSaid, std::min(line.said.size(), kWidestSaid));
    }
    QStringList table;
    for (const ReportLine& line : lines) {
        QString text = line.said;
        if (text.size() > kWidestSaid)
            text = text.left(kWidestSaid - 3) + QStringLiteral("...");
        table.append(QStringLiteral("  %1  %2  %3")
                         .arg(line.key.leftJustified(widestKey), text.leftJustified(widestSaid), words(line)));
    }
    return table;
}

QStringList itemLines(const ImportItem& item)
{
    const QString& name = item.profile.name;
    if (item.problem) {
        const ErrorText text = errorText(*item.problem);
        return {QStringLiteral("%1 is left out. %2. %3").arg(name, text.title, text.explanation)};
    }
    if (item.kind == ImportItem::Kind::New)
        return {QStringLiteral("%1 is new.").arg(name)};
    if (item.kind == ImportItem::Kind::Same)
        return {QStringLiteral("%1 is there already, just so.").arg(name)};
    QStringList lines{QStringLiteral("%1 replaces %2:").arg(name, item.replaced)};
    for (const FieldChange& change : item.changes)
        lines.append(QStringLiteral("  %1: %2 -> %3").arg(change.key, said(change.before), said(change.after)));
    if (item.changes.isEmpty())
        lines.last() =
            QStringLiteral("%1 replaces %2: only what is kept without effect differs.").arg(name, item.replaced);
    return lines;
}

QStringList importReport(const ImportBatch& batch, const ImportPreview& preview)
{
    QStringList lines;
    for (const BatchEntry& entry : batch.entries())
        lines.append(entryLines(entry));
    if (!preview.remarks.isEmpty())
        lines.append(QStringLiteral("together"));
    lines.append(reportTable(preview.remarks, verdictWords));
    for (const ImportItem& item : preview.items)
        lines.append(itemLines(item));
    lines.append(counts(batch, preview));
    if (const QStringList wanted = batch.wantedFiles(); !wanted.isEmpty())
        lines.append(QStringLiteral("Files that are wanted too: %1").arg(wanted.join(QStringLiteral(", "))));
    return lines;
}

QJsonArray reportToJson(const QString& file, const QList<ReportLine>& lines)
{
    QJsonArray report;
    for (const ReportLine& line : lines)
        report.append(QJsonObject{{QStringLiteral("file"), file},
                                  {QStringLiteral("key"), line.key},
                                  {QStringLiteral("value"), line.said},
                                  {QStringLiteral("verdict"), verdictName(line.verdict)},
                                  {QStringLiteral("note"), line.note}});
    return report;
}

QJsonObject importToJson(const ImportBatch& batch, const ImportPreview& preview)
{
    QJsonArray files;
    QJsonArray report;
    for (const BatchEntry& entry : batch.entries()) {
        QJsonObject file{{QStringLiteral("file"), entry.label},
                         {QStringLiteral("outcome"), outcomeName(entry.outcome)}};
        if (entry.content) {
            file.insert(QStringLiteral("format"), entry.content->format);
            file.insert(QStringLiteral("signedBy"), entry.content->signedBy);
            for (const QJsonValue& line : reportToJson(entry.label, entry.content->report))
                report.append(line);
        }
        if (entry.error)
            file.insert(QStringLiteral("error"), errorWithWords(*entry.error));
        if (!entry.usedBy.isEmpty())
            file.insert(QStringLiteral("usedBy"), entry.usedBy);
        files.append(file);
    }
    for (const QJsonValue& line : reportToJson(QString(), preview.remarks))
        report.append(line);
    QJsonArray profiles;
    for (const ImportItem& item : preview.items)
        profiles.append(itemToJson(item));
    return {
        {QStringLiteral("profiles"), profiles}, {QStringLiteral("report"), report}, {QStringLiteral("files"), files}};
}

} // namespace sallyport
