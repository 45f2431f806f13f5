// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whom the gateway must prove to be, by what, and what is asked about withdrawn certificates. Thread: GUI.
// Trust: user side.
#pragma once

#include "app/gui/editor/setting_page.h"

#include <memory>

namespace Ui {
class GatewayPage;
}

namespace sallyport {

class GatewayPage : public SettingPage {
    Q_OBJECT

public:
    explicit GatewayPage(QWidget* parent = nullptr);
    ~GatewayPage() override;

private:
    void bindPort();

    std::unique_ptr<Ui::GatewayPage> m_ui;
};

} // namespace sallyport
