// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one large control: a switch whose knob says how things are and whose word says what a press does.
// Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/connection_view.h"

#include <QAbstractButton>

namespace sallyport {

class ConnectSwitch : public QAbstractButton {
    Q_OBJECT

public:
    explicit ConnectSwitch(QWidget* parent = nullptr);

    void setMeaning(SwitchMeaning meaning);
    SwitchMeaning meaning() const { return m_meaning; }
    static QString textOf(SwitchMeaning meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    SwitchMeaning m_meaning = SwitchMeaning::Connect;
};

} // namespace sallyport
