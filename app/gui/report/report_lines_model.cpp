// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report/report_lines_model.h"

#include <algorithm>

namespace sallyport {

ReportLinesModel::ReportLinesModel(QObject* parent) : QAbstractListModel(parent) {}

void ReportLinesModel::setReport(const ProblemReport& report)
{
    beginResetModel();
    m_report = report;
    m_leftOut.clear();
    m_values.clear();
    for (const Replacement& replacement : report.replacements)
        m_values.insert(replacement.token, replacement.value);
    endResetModel();
}

void ReportLinesModel::setLeftOut(int row, bool leftOut)
{
    if (row < 0 || row >= rowCount() || m_leftOut.contains(row) == leftOut)
        return;
    if (leftOut)
        m_leftOut.insert(row);
    else
        m_leftOut.remove(row);
    Q_EMIT dataChanged(index(row), index(row));
}

qsizetype ReportLinesModel::longestLine() const
{
    qsizetype longest = 0;
    for (const RedactedText& line : m_report.lines)
        longest = qMax(longest, line.text.size());
    return longest;
}

int ReportLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.lines.size());
}

QString ReportLinesModel::spokenLine(const RedactedText& line) const
{
    return line.text.isEmpty() ? tr("empty line") : line.text;
}

// What its tokens stand for: for the person alone, never for the file.
QString ReportLinesModel::meaning(const RedactedText& line) const
{
    QStringList words;
    for (const TextSpan& span : line.replaced) {
        const QString token = line.text.mid(span.start, span.length);
        words.append(tr("%1 stands for %2").arg(token, m_values.value(token)));
    }
    words.removeDuplicates();
    return words.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QVariant ReportLinesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_report.lines.size())
        return {};
    const RedactedText& line = m_report.lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return spokenLine(line);
    case Qt::ToolTipRole:
        return meaning(line);
    case Qt::CheckStateRole:
        return m_leftOut.contains(index.row()) ? Qt::Unchecked : Qt::Checked;
    case LeftOutRole:
        return m_leftOut.contains(index.row());
    case SpansRole:
        return QVariant::fromValue(line.replaced);
    default:
        return {};
    }
}

bool ReportLinesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    setLeftOut(index.row(), value.toInt() == Qt::Unchecked);
    return true;
}

Qt::ItemFlags ReportLinesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace sallyport
