// SPDX-License-Identifier: GPL-3.0-or-later
//
// The newest lines of the service's log, and a filter over them by level and by words in any column. Thread: GUI.
// Trust: user side.
#pragma once

#include "core/profile/connection_status.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace sallyport {

class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Level, Message, ColumnCount };
    enum Role { LevelRole = Qt::UserRole, LineRole }; // levelOf(); the whole line as text

    static constexpr qsizetype kMostLines = 5000;
    static constexpr qsizetype kDroppedAtOnce = 250; // the oldest

    explicit LogModel(QObject* parent = nullptr);

    void append(const LogLine& line);
    void setLines(const QList<LogLine>& lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<LogLine> m_lines;
};

// 0 debug, 1 info, 2 warning, 3 critical; what is not known is 1.
int levelOf(const LogLine& line);
QString levelWords(int level);

class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LogFilter(QObject* parent = nullptr);

    // Lines of `level` and above.
    void setLevel(int level);
    // All of its words, in any column, whatever their case.
    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    int m_level = 0;
    QStringList m_words;
};

} // namespace sallyport
