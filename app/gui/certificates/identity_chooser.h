// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the person's own certificate and key are: in a file that the profile keeps, in the keychain, or on a token.
// A value shown and edited; reading tokens and moving keys into the keychain is its owner's work. Thread: GUI.
// Trust: user side; files and tokens are hostile.
#pragma once

#include "app/client/certificate_files.h"
#include "app/client/token_list.h"
#include "core/profile/profile.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Ui {
class IdentityChooser;
}

namespace sallyport {

class CertificateViewer;

class IdentityChooser : public QWidget {
    Q_OBJECT

public:
    explicit IdentityChooser(QWidget* parent = nullptr);
    ~IdentityChooser() override;

    // Takes token, pkcs12 and keyInKeychain of it; the other fields are left alone by both.
    void setLocal(const LocalSettings& local);
    // A key in `pkcs12` together with `keyInKeychain` is one that is yet to be moved there
    // (SecretStore::moveKeyToKeychain) before the profile is saved. `keyInKeychain` without: it is there already.
    void applyTo(LocalSettings& local) const;
    // Something to sign in with is chosen, and no file waits for its password. ClientKeyMissing{file}.
    Result<void> check() const;
    // A file was chosen whose password is still to be typed.
    bool isWaiting() const { return way() != Way::Token && !m_waiting.isEmpty(); }

    // What is known of the profile's certificate without its password (CertificateNotes), own first. After setLocal().
    void setKnownCertificates(const QList<QByteArray>& der);
    // The answers to tokensWanted().
    void setTokens(const QList<Token>& tokens);
    void setTokensFailed(const Error& error);
    // Whether this desktop has a keychain; without one the choice says so.
    void setKeychainAvailable(bool available);
    // Locked: can be looked at, not changed.
    void setReadOnly(bool readOnly);

    // What "Choose a file" and a drop do: one PKCS#12, or PEM certificate and key in one file or several.
    void takeFiles(const QStringList& paths);

Q_SIGNALS:
    void changed();      // by the person, not by setLocal()
    void tokensWanted(); // the token's page was opened, or "Look again" pressed

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Way { File, Keychain, Token };
    enum class Asks { Nothing, KeyPassword, NewPassword, ToLook }; // what the password is for

    Way way() const;
    void chooseWay(Way way);
    void wayChosen();
    void askForFiles();
    void forget();
    void takePassword();
    void takeIdentity(const ChosenIdentity& identity);
    void tokenChosen();
    void view();
    void openViewer(const QList<QByteArray>& certificates);
    QList<QByteArray> knownCertificates() const;
    void ask(Asks what);
    void showProblem(const Error* error);
    void showTokenItems();
    void showAll();

    std::unique_ptr<Ui::IdentityChooser> m_ui;
    QPointer<CertificateViewer> m_viewer;
    // Each way keeps what was chosen for it while another is looked at.
    QByteArray m_pkcs12;
    bool m_isInKeychain = false; // the key is there already
    QString m_token;
    QList<QByteArray> m_known; // certificates of m_pkcs12, or of what the keychain has
    QList<ChosenFile> m_waiting;
    QList<Token> m_tokens;
    Asks m_asks = Asks::Nothing;
    bool m_hasKeychain = true;
    bool m_isReadOnly = false;
};

} // namespace sallyport
