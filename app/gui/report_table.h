// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table that shows a ReportModel: rows as high as their text, titles across all columns. Thread: GUI. Trust: user
// side.
#pragma once

#include <QTableView>

namespace sallyport {

class ReportModel;

class ReportTable : public QTableView {
    Q_OBJECT

public:
    explicit ReportTable(QWidget* parent = nullptr);

    // Borrowed; outlives the table.
    void setReport(ReportModel* report);

private:
    void spanTitles();

    ReportModel* m_report = nullptr;
};

} // namespace sallyport
