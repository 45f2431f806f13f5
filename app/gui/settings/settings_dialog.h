// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program's own settings. Each change holds at once: it emits what is set now, whole. Thread: GUI. Trust: user
// side.
#pragma once

#include "app/gui/settings/desktop_settings.h"

#include <QDialog>
#include <QList>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace sallyport {

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    // What may be connected at the start.
    struct Choice {
        QString profileId;
        QString name;
    };

    explicit SettingsDialog(QWidget* parent = nullptr);
    ~SettingsDialog() override;

    void setProfiles(const QList<Choice>& profiles);
    // Emits nothing.
    void setSettings(const DesktopSettings& settings);
    DesktopSettings settings() const;
    void showProblem(const Error& error);

Q_SIGNALS:
    void settingsChosen(const sallyport::DesktopSettings& settings);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillChoices();
    void handleChoice();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    DesktopSettings m_shown;
};

} // namespace sallyport
