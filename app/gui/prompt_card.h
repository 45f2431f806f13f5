// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for one thing, in the page itself: a password, a code, a PIN, a key, or only that the gateway's words were read.
// What was typed becomes a Secret and leaves the field at once. Thread: GUI. Trust: user side; the field is the only
// place where a secret is a QString; the gateway's words are plain text and bounded.
#pragma once

#include "app/gui/connection_view.h"
#include "core/base/secret.h"

#include <QFrame>
#include <QTimer>

#include <memory>

namespace Ui {
class PromptCard;
}

namespace sallyport {

class PromptCard : public QFrame {
    Q_OBJECT

public:
    explicit PromptCard(QWidget* parent = nullptr);
    ~PromptCard() override;

    // Another request than the one shown clears the field. While it shows, the time that is left counts down.
    void setRequest(const PromptRequest& request, const QString& profileName);
    void clear();
    void focusField();

Q_SIGNALS:
    void submitted(const sallyport::Secret& typed, bool save);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void tintIcons();
    void setRevealed(bool revealed);
    void showField();
    void showTimeLeft();
    bool isMessage() const;
    bool isTypedUnseen() const;

    std::unique_ptr<Ui::PromptCard> m_ui;
    PromptRequest m_request;
    QString m_profileName;
    QTimer m_clock;
};

} // namespace sallyport
