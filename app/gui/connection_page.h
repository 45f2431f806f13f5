// SPDX-License-Identifier: GPL-3.0-or-later
//
// The right side of the window: one connection, from its large switch down to the log. Renders a ConnectionView, emits
// intents. Thread: GUI. Trust: user side.
#pragma once

#include "app/gui/connection_view.h"
#include "core/base/secret.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ConnectionPage;
}

namespace sallyport {

class ConnectSwitch;
class DetailsPanel;

class ConnectionPage : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionPage(QWidget* parent = nullptr);
    ~ConnectionPage() override;

    void setView(const ConnectionView& view, const QDateTime& now);
    // The state line alone, as time goes by.
    void setNow(const QDateTime& now);
    void focusPrompt();
    DetailsPanel& details() const;
    ConnectSwitch& connectSwitch() const;

Q_SIGNALS:
    void switchPressed();
    void promptSubmitted(const sallyport::Secret& password, bool save);
    void promptCancelled();
    void remedyChosen(sallyport::Remedy remedy);
    void unblockChosen();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrangeHeader();

    std::unique_ptr<Ui::ConnectionPage> m_ui;
    ConnectionView m_view;
};

} // namespace sallyport
