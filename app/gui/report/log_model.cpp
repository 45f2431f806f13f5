// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report/log_model.h"

#include "core/base/log.h"

#include <algorithm>

namespace sallyport {
namespace {

QString timeText(const LogLine& line)
{
    return line.time.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString messageText(const LogLine& line)
{
    return QStringLiteral("%1: %2").arg(line.module, line.text);
}

// As `sallyportctl log` prints it.
QString lineText(const LogLine& line)
{
    return QStringLiteral("%1 %2 %3")
        .arg(line.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")), line.level.leftJustified(8),
             messageText(line));
}

} // namespace

int levelOf(const LogLine& line)
{
    LogLevel level = LogLevel::Info;
    return static_cast<int>(logLevelFromName(line.level, &level) ? level : LogLevel::Info);
}

QString levelWords(int level)
{
    switch (static_cast<LogLevel>(level)) {
    case LogLevel::Debug:
        return LogModel::tr("Detail");
    case LogLevel::Info:
        return LogModel::tr("Note");
    case LogLevel::Warning:
        return LogModel::tr("Warning");
    case LogLevel::Critical:
        return LogModel::tr("Error");
    }
    return {};
}

LogModel::LogModel(QObject* parent) : QAbstractTableModel(parent) {}

void LogModel::append(const LogLine& line)
{
    if (m_lines.size() >= kMostLines) {
        beginRemoveRows({}, 0, kDroppedAtOnce - 1);
        m_lines.remove(0, kDroppedAtOnce);
        endRemoveRows();
    }
    const int row = static_cast<int>(m_lines.size());
    beginInsertRows({}, row, row);
    m_lines.append(line);
    endInsertRows();
}

void LogModel::setLines(const QList<LogLine>& lines)
{
    beginResetModel();
    m_lines = lines.last(qMin(lines.size(), kMostLines));
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const LogLine& line = m_lines.at(index.row());
    switch (role) {
    case LevelRole:
        return levelOf(line);
    case LineRole:
        return lineText(line);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Time:
        return timeText(line);
    case Level:
        return levelWords(levelOf(line));
    default:
        return messageText(line);
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    default:
        return tr("Message");
    }
}

LogFilter::LogFilter(QObject* parent) : QSortFilterProxyModel(parent) {}

void LogFilter::setLevel(int level)
{
    if (m_level == level)
        return;
    m_level = level;
    invalidateFilter();
}

void LogFilter::setWords(const QString& words)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (m_words == wanted)
        return;
    m_words = wanted;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex line = sourceModel()->index(row, LogModel::Message, parent);
    if (line.data(LogModel::LevelRole).toInt() < m_level)
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (int column = 0; column < LogModel::ColumnCount; ++column) {
            if (line.siblingAtColumn(column).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace sallyport
