// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import or an export does, key by key: for people in three columns, for scripts as JSON. No secrets: a report
// has none. Thread: any, no state. Trust: user side.
#pragma once

#include "app/cli/output.h"
#include "app/client/import_batch.h"

#include <QJsonArray>
#include <QStringList>

namespace sallyport {

// "key   what the file said   what Sallyport does", in columns as wide as they have to be.
QStringList reportTable(const QList<ReportLine>& lines, QString (*words)(const ReportLine& line));

// Every file with its report and what became of it, then the profiles as they would be saved, then the counts.
QStringList importReport(const ImportBatch& batch, const ImportPreview& preview);
// "office" replaces "Office": remote.addr a -> b
QStringList itemLines(const ImportItem& item);

QJsonArray reportToJson(const QString& file, const QList<ReportLine>& lines);
// {"profiles", "report", "wanted", "files"}
QJsonObject importToJson(const ImportBatch& batch, const ImportPreview& preview);

QString secretWords(SecretKind kind);

} // namespace sallyport
