// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for one password, in the page itself. What was typed becomes a Secret and leaves the field at once.
// Thread: GUI. Trust: user side; the field is the only place where a password is a QString.
#pragma once

#include "app/gui/connection_view.h"
#include "core/base/secret.h"

#include <QFrame>

#include <memory>

namespace Ui {
class PasswordPrompt;
}

namespace sallyport {

class PasswordPrompt : public QFrame {
    Q_OBJECT

public:
    explicit PasswordPrompt(QWidget* parent = nullptr);
    ~PasswordPrompt() override;

    // Another request than the one shown clears the field.
    void setRequest(const PasswordRequest& request, const QString& profileName);
    void clear();
    void focusField();

Q_SIGNALS:
    void submitted(const sallyport::Secret& password, bool save);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();
    void setRevealed(bool revealed);

    std::unique_ptr<Ui::PasswordPrompt> m_ui;
    PasswordRequest m_request;
    QString m_profileName;
};

} // namespace sallyport
