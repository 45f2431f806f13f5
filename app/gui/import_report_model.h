// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became of each setting of a file, as a table for people. Thread: GUI. Trust: user side.
#pragma once

#include "core/formats/profile_import.h"

#include <QAbstractTableModel>

namespace sallyport {

class ImportReportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Setting, InTheFile, WhatHappens, ColumnCount };

    explicit ImportReportModel(QObject* parent = nullptr);

    void setLines(const QList<ReportLine>& lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReportLine> m_lines;
};

} // namespace sallyport
