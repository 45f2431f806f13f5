// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/import_words.h"

#include "app/client/error_text.h"
#include "app/client/field_text.h"
#include "app/client/profile_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kMaxLines = 6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString shortened(QStringList lines)
{
    const qsizetype more = lines.size() - kMaxLines;
    if (more > 0) {
        lines = lines.first(kMaxLines);
        lines.append(Words::tr("and %1 more").arg(more));
    }
    return lines.join(QLatin1Char('\n'));
}

// The value of a field in words, where the list of fields has it.
QString changeWords(const FieldChange& change)
{
    const auto said = [](const QString& value) { return value.isEmpty() ? Words::tr("nothing") : value; };
    return Words::tr("%1: %2 → %3").arg(fieldLabel(change.key), said(change.before), said(change.after));
}

// What a saved password is sent to.
bool changesGateway(const QList<FieldChange>& changes)
{
    const QStringList keys{QStringLiteral("remote.addr"), QStringLiteral("remote.id"), QStringLiteral("remote.cert"),
                           QStringLiteral("sallyport.aaaServer")};
    return std::any_of(changes.begin(), changes.end(),
                       [&keys](const FieldChange& change) { return keys.contains(change.key); });
}

ReportLine failureLine(const Error& error)
{
    const ErrorText text = errorText(error);
    return {text.title, {}, ReportLine::Verdict::Refused, text.explanation};
}

} // namespace

QString importSummary(const ImportBatch& batch, const ImportPreview& preview)
{
    QStringList lines;
    for (const ImportItem& item : preview.items)
        lines.append(Words::tr("%1: gateway %2, sign-in with %3")
                         .arg(item.profile.name, item.profile.gateway.host, methodWords(item.profile.method)));
    if (batch.isPartsOnly())
        lines = QStringList{batch.hasClientKey() ? Words::tr("A client certificate and its key, no profile.")
                                                 : Words::tr("Certificates, no profile.")};
    qsizetype passedOver = 0;
    for (const BatchEntry& entry : batch.entries()) {
        if (entry.content && !entry.content->signedBy.isEmpty())
            lines.append(Words::tr("%1 is signed by %2.").arg(entry.label, entry.content->signedBy));
        if (entry.outcome == BatchEntry::Outcome::NoProfile)
            ++passedOver;
    }
    if (passedOver > 0)
        lines.append(Words::tr("Other files in the folder that are no profiles: %1").arg(passedOver));
    return shortened(lines);
}

QString importNotice(const ImportPreview& preview)
{
    QStringList lines;
    for (const ImportItem& item : preview.items) {
        if (item.kind == ImportItem::Kind::Same) {
            lines.append(Words::tr("“%1” is there already, just like this.").arg(item.profile.name));
        } else if (item.kind == ImportItem::Kind::Replaces) {
            lines.append(Words::tr("This replaces the profile “%1” that you have.").arg(item.replaced));
            for (const FieldChange& change : item.changes)
                lines.append(QStringLiteral("    ") + changeWords(change));
            if (changesGateway(item.changes))
                lines.append(Words::tr("It would go to another gateway than before: passwords that are saved for it "
                                       "are forgotten. Make sure that this file comes from your administrator."));
        }
    }
    if (preview.leavesOut)
        lines.append(Words::tr("Something found in the folder can't be saved; the rest can."));
    return shortened(lines);
}

QList<ReportSection> importSections(const ImportBatch& batch, const ImportPreview& preview)
{
    QList<ReportSection> sections;
    for (const BatchEntry& entry : batch.entries()) {
        if (entry.content)
            sections.append({QStringLiteral("%1 (%2)").arg(entry.label, entry.content->format), entry.content->report});
        else if (entry.error && entry.outcome == BatchEntry::Outcome::Failed && !entry.isNamed)
            sections.append({entry.label, {failureLine(*entry.error)}});
        else if (entry.outcome == BatchEntry::Outcome::Used)
            sections.append({entry.label, {{Words::tr("part of %1").arg(entry.usedBy), {}, {}, {}}}});
    }
    if (!preview.remarks.isEmpty())
        sections.append({Words::tr("Together"), preview.remarks});
    return sections;
}

std::optional<Error> importProblem(const ImportBatch& batch, const ImportPreview& preview)
{
    const auto& entries = batch.entries();
    const auto failed = std::find_if(entries.begin(), entries.end(), [](const BatchEntry& entry) {
        const bool isLocked = entry.outcome == BatchEntry::Outcome::Locked;
        return entry.error && entry.isNamed &&
               (entry.outcome == BatchEntry::Outcome::Failed || (isLocked && entry.hasPassword));
    });
    if (failed != entries.end())
        return failed->error;
    const bool stillAsks = batch.locked() >= 0 || batch.isPartsOnly() || batch.needsUserName();
    return stillAsks ? std::nullopt : preview.problem;
}

} // namespace sallyport
