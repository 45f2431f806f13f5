// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the connection is kept up: changes of network, packets, times. Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/editor/setting_page.h"

#include <memory>

namespace Ui {
class ExchangePage;
}

namespace sallyport {

class ExchangePage : public SettingPage {
    Q_OBJECT

public:
    explicit ExchangePage(QWidget* parent = nullptr);
    ~ExchangePage() override;

private:
    std::unique_ptr<Ui::ExchangePage> m_ui;
};

} // namespace sallyport
