// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program does with the profile. Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/editor/setting_page.h"

#include <memory>

namespace Ui {
class BehaviourPage;
}

namespace sallyport {

class BehaviourPage : public SettingPage {
    Q_OBJECT

public:
    explicit BehaviourPage(QWidget* parent = nullptr);
    ~BehaviourPage() override;

private:
    std::unique_ptr<Ui::BehaviourPage> m_ui;
};

} // namespace sallyport
