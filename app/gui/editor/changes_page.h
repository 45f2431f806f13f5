// SPDX-License-Identifier: GPL-3.0-or-later
//
// What connecting will change on this computer, told from what is typed so far. Thread: GUI. Trust: user side.
#pragma once

#include "app/client/change_preview.h"
#include "app/gui/editor/setting_page.h"

#include <memory>

namespace Ui {
class ChangesPage;
}

namespace sallyport {

class ChangesPage : public SettingPage {
    Q_OBJECT

public:
    explicit ChangesPage(QWidget* parent = nullptr);
    ~ChangesPage() override;

    // None: what is typed can't be told yet.
    void setChanges(const QList<PlannedChange>& changes);

private:
    QList<PlannedChange> m_shown;
    std::unique_ptr<Ui::ChangesPage> m_ui;
};

} // namespace sallyport
