// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows a problem report line by line before it becomes a file: what was replaced is marked, lines can be left out.
// Sends nothing, writes nothing: it asks for the file to be written. Thread: GUI. Trust: user side.
#pragma once

#include "app/client/problem_report.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ReportDialog;
}

namespace sallyport {

class ReportLineDelegate;
class ReportLinesModel;

class ReportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReportDialog(QWidget* parent = nullptr);
    ~ReportDialog() override;

    // Until then it says that the report is being made.
    void setReport(const ProblemReport& report, const QString& suggestedName);
    void showSaved(const QString& path);
    void showProblem(const Error& error);

Q_SIGNALS:
    // Answered by showSaved() or showProblem().
    void saveRequested(const QString& path, const QByteArray& bytes);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void say(const QString& words, const QString& role);
    void toggleSelected();
    void leaveOutSelected(bool leftOut);
    bool isAllLeftOut() const; // of what is selected
    void updateCounts();
    void updateButtons();
    void useFonts();
    void askWhere();

    std::unique_ptr<Ui::ReportDialog> m_ui;
    ReportLinesModel* m_lines;
    ReportLineDelegate* m_delegate;
    QString m_suggestedName;
};

} // namespace sallyport
