// SPDX-License-Identifier: GPL-3.0-or-later
//
// What most people need and nothing more: name, gateway, and what the chosen way of signing in asks for.
// Thread: GUI. Trust: user side.
#pragma once

#include "app/client/token_list.h"
#include "app/gui/editor/setting_page.h"

#include <QSet>

#include <memory>

namespace Ui {
class GeneralPage;
}

namespace sallyport {

class GeneralPage : public SettingPage {
    Q_OBJECT

public:
    explicit GeneralPage(QWidget* parent = nullptr);
    ~GeneralPage() override;

    void load(const Profile& profile) override;
    void reveal(const QString& field) override;

    // Of the certificate chooser (IdentityChooser).
    void setKnownCertificates(const QList<QByteArray>& der);
    void setTokens(const QList<Token>& tokens);
    void setTokensFailed(const Error& error);
    // Nothing to sign in with where the method needs it: that can be added later.
    QList<FieldProblem> hints() const;

Q_SIGNALS:
    void tokensWanted();

private:
    void bindCertificate();
    void showRows();

    QSet<QString> m_revealed; // fields that somebody asked to see, until another method is chosen
    std::unique_ptr<Ui::GeneralPage> m_ui;
};

} // namespace sallyport
