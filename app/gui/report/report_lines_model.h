// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of a problem report, each with a tick that says whether it will be in the file. Thread: GUI. Trust: user
// side.
#pragma once

#include "app/client/problem_report.h"

#include <QAbstractListModel>

namespace sallyport {

class ReportLinesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SpansRole = Qt::UserRole, LeftOutRole }; // QList<TextSpan>, bool

    explicit ReportLinesModel(QObject* parent = nullptr);

    void setReport(const ProblemReport& report);
    void setLeftOut(int row, bool leftOut);
    const QSet<qsizetype>& leftOut() const { return m_leftOut; }
    const ProblemReport& report() const { return m_report; }
    qsizetype longestLine() const; // in characters

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString spokenLine(const RedactedText& line) const;
    QString meaning(const RedactedText& line) const;

    ProblemReport m_report;
    QSet<qsizetype> m_leftOut;
    QHash<QString, QString> m_values; // by token
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::TextSpan)
