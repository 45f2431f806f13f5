// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the problem report when a person asks for one, shows it, and writes it where they say; the log alone likewise.
// Thread: GUI. Trust: user side; writes the file that the person named.
#pragma once

#include "app/client/profile_library.h"
#include "app/client/service_client.h"
#include "app/gui/connection_view.h"
#include "app/gui/main_window.h"
#include "app/gui/report/report_dialog.h"

#include <QObject>
#include <QPointer>

namespace sallyport {

class ReportController : public QObject {
    Q_OBJECT

public:
    // All are borrowed and outlive it. `notesFile`: of the client certificates that were seen.
    ReportController(ServiceClient& service, ProfileLibrary& library, QString notesFile, MainWindow& window,
                     QObject* parent = nullptr);

    // About the profile that is shown, or about all where none is.
    void open(const ConnectionView& shown);

private:
    void saveLog(const QString& path, const QByteArray& text);

    ServiceClient& m_service;
    ProfileLibrary& m_library;
    QString m_notesFile;
    MainWindow& m_window;
    QPointer<ReportDialog> m_dialog;
};

} // namespace sallyport
