// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asked once, at the first close of the window: go on without it, or quit. The answer is kept in the settings.
// Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/settings/desktop_settings.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace sallyport {

class CloseQuestion : public QDialog {
    Q_OBJECT

public:
    explicit CloseQuestion(QWidget* parent = nullptr);

    // `hasTray`: there is an icon that brings the window back. `isUp`: a connection stands or is under way.
    void ask(bool hasTray, bool isUp);

Q_SIGNALS:
    // KeepRunning or Quit. Leaving the question without an answer keeps the window, and asks again next time.
    void answered(sallyport::ClosingDoes closing);

private:
    void answer(ClosingDoes closing);

    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_later;
    QPushButton* m_quit;
    QPushButton* m_keep;
};

} // namespace sallyport
