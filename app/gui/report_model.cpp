// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report_model.h"

#include "app/client/field_text.h"

#include <QFont>

#include <algorithm>

namespace sallyport {

ReportModel::ReportModel(Direction direction, QObject* parent) : QAbstractTableModel(parent), m_direction(direction) {}

void ReportModel::setSections(const QList<ReportSection>& sections)
{
    m_sections = sections;
    arrange();
}

void ReportModel::setOnlyExceptions(bool only)
{
    if (m_onlyExceptions == only)
        return;
    m_onlyExceptions = only;
    arrange();
}

void ReportModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    for (const ReportSection& section : m_sections) {
        if (m_sections.size() > 1)
            m_rows.append({section.title});
        for (const ReportLine& line : section.lines) {
            const bool isPlain = line.verdict == ReportLine::Verdict::Applied && line.note.isEmpty();
            if (!m_onlyExceptions || !isPlain)
                m_rows.append({QString(), line});
        }
    }
    endResetModel();
}

bool ReportModel::isTitle(int row) const
{
    return row >= 0 && row < m_rows.size() && !m_rows.at(row).title.isEmpty();
}

int ReportModel::count(ReportLine::Verdict verdict) const
{
    qsizetype count = 0;
    for (const ReportSection& section : m_sections)
        count += std::count_if(section.lines.begin(), section.lines.end(),
                               [verdict](const ReportLine& line) { return line.verdict == verdict; });
    return static_cast<int>(count);
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReportModel::text(const ReportLine& line, int column) const
{
    const bool isExport = m_direction == Direction::Export;
    switch (column) {
    case Setting:
        return isExport ? fieldLabel(line.key) : line.key;
    case Value:
        return line.said;
    default:
        return isExport ? exportVerdictWords(line) : verdictWords(line);
    }
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows.at(index.row());
    if (isTitle(index.row())) {
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return role == Qt::DisplayRole && index.column() == Setting ? QVariant(row.title) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return text(row.line, index.column());
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Setting:
        return tr("Setting");
    case Value:
        return m_direction == Direction::Import ? tr("In the file") : tr("In the profile");
    default:
        return tr("What happens");
    }
}

} // namespace sallyport
