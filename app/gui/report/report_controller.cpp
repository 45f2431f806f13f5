// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report/report_controller.h"

#include "app/client/error_text.h"
#include "app/client/report_gathering.h"
#include "app/gui/connection_page.h"
#include "app/gui/details_panel.h"
#include "app/gui/report/log_view.h"

#include <QMessageBox>

#include <memory>
#include <utility>

namespace sallyport {

ReportController::ReportController(ServiceClient& service, ProfileLibrary& library, QString notesFile,
                                   MainWindow& window, QObject* parent)
    : QObject(parent), m_service(service), m_library(library), m_notesFile(std::move(notesFile)), m_window(window)
{
    connect(&window.page().details().log(), &LogView::saveRequested, this, &ReportController::saveLog);
}

void ReportController::open(const ConnectionView& shown)
{
    if (m_dialog) {
        m_dialog->activateWindow();
        return;
    }
    const auto input = std::make_shared<ReportInput>(
        gatherReport(m_library.profiles(), shown.profileId, CertificateNotes(m_notesFile), m_service));
    if (shown.problem && !shown.status.error)
        input->lastError = shown.problem;
    m_dialog = new ReportDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    ReportDialog* dialog = m_dialog;
    connect(dialog, &ReportDialog::saveRequested, dialog, [dialog](const QString& path, const QByteArray& bytes) {
        const Result<void> written = writeReport(path, bytes);
        if (written)
            dialog->showSaved(path);
        else
            dialog->showProblem(written.error());
    });
    const auto finish = [dialog, input] { dialog->setReport(problemReport(*input), reportFileName(input->made)); };
    dialog->open();
    if (!m_service.isAvailable()) {
        input->logProblem = m_service.unavailableReason();
        finish();
        return;
    }
    m_service.fetchLog(kReportedLogLines, dialog, [input, finish](const Result<QList<LogLine>>& lines) {
        if (lines)
            input->log = *lines;
        else
            input->logProblem = lines.error();
        finish();
    });
}

void ReportController::saveLog(const QString& path, const QByteArray& text)
{
    const Result<void> written = writeReport(path, text);
    if (written)
        return;
    const ErrorText words = errorText(written.error());
    auto* box = new QMessageBox(QMessageBox::Warning, words.title, words.title, QMessageBox::Ok, &m_window);
    box->setInformativeText(words.explanation);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace sallyport
