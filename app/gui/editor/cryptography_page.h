// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which algorithms are asked for. Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/editor/setting_page.h"

#include <memory>

namespace Ui {
class CryptographyPage;
}

namespace sallyport {

class CryptographyPage : public SettingPage {
    Q_OBJECT

public:
    explicit CryptographyPage(QWidget* parent = nullptr);
    ~CryptographyPage() override;

private:
    std::unique_ptr<Ui::CryptographyPage> m_ui;
};

} // namespace sallyport
