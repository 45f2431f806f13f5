// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for a format, shows what of the profile it can carry, warns before secrets go out. Renders a plan, emits
// intents. Thread: GUI. Trust: user side.
#pragma once

#include "app/client/export_plan.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ExportDialog;
}

namespace sallyport {

class ReportModel;

// What the person chose.
struct ExportChoice {
    QString format;
    Secret keyPassword;
    bool oldPkcs12 = false;
    bool withSecrets = false;
};

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const QString& profileName, bool hasClientKey, QWidget* parent = nullptr);
    ~ExportDialog() override;

    ExportChoice choice() const;
    void setPlan(const Exported& exported, const QString& warning);
    void setProblem(const Error& error);

Q_SIGNALS:
    void choiceChanged();
    void saveChosen();

private:
    std::unique_ptr<Ui::ExportDialog> m_ui;
    ReportModel* m_report;
};

} // namespace sallyport
