// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report_table.h"

#include "app/gui/report_model.h"

#include <QHeaderView>

namespace sallyport {

ReportTable::ReportTable(QWidget* parent) : QTableView(parent)
{
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ReportTable::setReport(ReportModel* report)
{
    m_report = report;
    setModel(report);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(report, &QAbstractItemModel::modelReset, this, &ReportTable::spanTitles);
    spanTitles();
}

void ReportTable::spanTitles()
{
    clearSpans();
    for (int row = 0; row < m_report->rowCount(); ++row) {
        if (m_report->isTitle(row))
            setSpan(row, 0, 1, ReportModel::ColumnCount);
    }
}

} // namespace sallyport
