// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows what files would become before anything is saved, and asks for what they lack. Renders an ImportBatch and its
// preview, emits intents. Thread: GUI. Trust: user side.
#pragma once

#include "app/client/import_batch.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ImportDialog;
}

namespace sallyport {

class ReportModel;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(QWidget* parent = nullptr);
    ~ImportDialog() override;

    // `existing` are the profiles that are there already: what may be added to.
    void setContent(const ImportBatch& batch, const ImportPreview& preview, const QList<Profile>& existing);
    void showProblem(const Error& error);
    // The profiles are saved, but `error` kept their secrets from being so: nothing is left but to close.
    void showSavedWithout(const Error& error);
    // While the keychain is asked.
    void setBusy(bool busy);

Q_SIGNALS:
    void passwordEntered(const sallyport::Secret& password);
    void systemAuthoritiesChosen(bool will); // do, where the file's own were not given with it
    void saveChosen(const sallyport::ImportWishes& wishes, bool keepSecrets);

private:
    void submit();
    void updateForm();
    ImportWishes wishes() const;
    void fillTargets(const QList<Profile>& existing);
    void showPasswordRow(const ImportBatch& batch);

    std::unique_ptr<Ui::ImportDialog> m_ui;
    ReportModel* m_report;
    bool m_partsOnly = false;
    bool m_usable = false;
    bool m_hasClientKey = false;
    bool m_needsUserName = false;
};

} // namespace sallyport
