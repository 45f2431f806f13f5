// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/import_report_model.h"

namespace sallyport {
namespace {

QString verdictText(const ReportLine& line)
{
    switch (line.verdict) {
    case ReportLine::Verdict::Applied:
        return line.note.isEmpty() ? ImportReportModel::tr("Applied")
                                   : ImportReportModel::tr("Applied: %1").arg(line.note);
    case ReportLine::Verdict::Kept:
        // The note says itself that it is kept, and why no more.
        return line.note.isEmpty() ? ImportReportModel::tr("Kept, but not applied")
                                   : line.note.at(0).toUpper() + line.note.mid(1);
    case ReportLine::Verdict::Refused:
        break;
    }
    return line.note.isEmpty() ? ImportReportModel::tr("Refused") : ImportReportModel::tr("Refused: %1").arg(line.note);
}

} // namespace

ImportReportModel::ImportReportModel(QObject* parent) : QAbstractTableModel(parent) {}

void ImportReportModel::setLines(const QList<ReportLine>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int ImportReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ImportReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportReportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ReportLine& line = m_lines.at(index.row());
    switch (index.column()) {
    case Setting:
        return line.key;
    case InTheFile:
        return line.said;
    default:
        return verdictText(line);
    }
}

QVariant ImportReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Setting:
        return tr("Setting");
    case InTheFile:
        return tr("In the file");
    default:
        return tr("What happens");
    }
}

} // namespace sallyport
