// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes through the tunnel, and who is asked for names in it. Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/editor/setting_page.h"

#include <memory>

namespace Ui {
class NetworkPage;
}

namespace sallyport {

class NetworkPage : public SettingPage {
    Q_OBJECT

public:
    explicit NetworkPage(QWidget* parent = nullptr);
    ~NetworkPage() override;

private:
    void bindDnsServers();

    std::unique_ptr<Ui::NetworkPage> m_ui;
};

} // namespace sallyport
