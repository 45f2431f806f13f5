// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows what files would become before anything is saved, and asks for what they lack. Renders an ImportSession, emits
// intents. Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/import_session.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ImportDialog;
}

namespace sallyport {

class ImportReportModel;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(QWidget* parent = nullptr);
    ~ImportDialog() override;

    // `existing` are the profiles that are there already: what may be replaced or added to.
    void setSession(const ImportSession& session, const QList<Profile>& existing);
    void showProblem(const Error& error);

Q_SIGNALS:
    void passwordEntered(const sallyport::Secret& password);
    void saveChosen(const sallyport::ImportForm& form);

private:
    void submitPassword();
    void updateForm();
    ImportForm form() const;
    void fillTargets(const QList<Profile>& existing);

    std::unique_ptr<Ui::ImportDialog> m_ui;
    ImportReportModel* m_report;
    bool m_partsOnly = false;
    bool m_usable = false;
    bool m_hasClientKey = false;
    bool m_needsUserName = false;
};

} // namespace sallyport
