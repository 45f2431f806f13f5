// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of each setting, as a table for people: of files that are imported, or of a profile that is exported.
// Thread: GUI. Trust: user side.
#pragma once

#include "core/formats/import_report.h"

#include <QAbstractTableModel>

namespace sallyport {

struct ReportSection {
    QString title; // the file's name; a row of its own where there are several sections
    QList<ReportLine> lines;
};

class ReportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Setting, Value, WhatHappens, ColumnCount };
    enum class Direction { Import, Export };

    explicit ReportModel(Direction direction, QObject* parent = nullptr);

    void setSections(const QList<ReportSection>& sections);
    // Hides what is simply applied: the rest is what a person should read.
    void setOnlyExceptions(bool only);

    bool isTitle(int row) const;
    int count(ReportLine::Verdict verdict) const; // of all lines, hidden ones too

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString title; // of a section; else `line` counts
        ReportLine line = {};
    };

    void arrange();
    QString text(const ReportLine& line, int column) const;

    Direction m_direction;
    bool m_onlyExceptions = false;
    QList<ReportSection> m_sections;
    QList<Row> m_rows;
};

} // namespace sallyport
