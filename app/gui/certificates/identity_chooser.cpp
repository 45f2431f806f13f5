// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/certificates/identity_chooser.h"

#include "app/client/error_text.h"
#include "app/gui/certificates/certificate_viewer.h"
#include "app/gui/certificates/identity_words.h"
#include "app/gui/dropped_files.h"
#include "app/gui/marks.h"
#include "ui_identity_chooser.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSignalBlocker>

namespace sallyport {
namespace {

constexpr int kVisibleRows = 3;

} // namespace

IdentityChooser::IdentityChooser(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::IdentityChooser>())
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->tokens->setFixedHeight((fontMetrics().lineSpacing() * 2 + 8) * kVisibleRows + 16);
    m_ui->reveal->setIcon(tintedIcon(QStringLiteral("show-password"), themeOf(palette()).muted));
    for (QRadioButton* radio : {m_ui->file, m_ui->keychain, m_ui->token})
        connect(radio, &QRadioButton::clicked, this, &IdentityChooser::wayChosen);
    connect(m_ui->choose, &QPushButton::clicked, this, &IdentityChooser::askForFiles);
    connect(m_ui->remove, &QPushButton::clicked, this, &IdentityChooser::forget);
    connect(m_ui->view, &QPushButton::clicked, this, &IdentityChooser::view);
    connect(m_ui->lookAgain, &QPushButton::clicked, this, [this] {
        m_ui->tokenText->setText(tr("Looking…"));
        Q_EMIT tokensWanted();
    });
    // Not the current one: that becomes the first by mere tabbing into the list.
    connect(m_ui->tokens, &QListWidget::itemSelectionChanged, this, &IdentityChooser::tokenChosen);
    connect(m_ui->password, &QLineEdit::returnPressed, this, &IdentityChooser::takePassword);
    connect(m_ui->submit, &QPushButton::clicked, this, &IdentityChooser::takePassword);
    connect(m_ui->reveal, &QToolButton::toggled, this,
            [this](bool revealed) { m_ui->password->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password); });
    setLocal({});
}

IdentityChooser::~IdentityChooser()
{
    m_ui->password->setText({}); // and its undo history
}

void IdentityChooser::setLocal(const LocalSettings& local)
{
    m_token = local.token;
    m_pkcs12 = local.pkcs12;
    m_isInKeychain = local.keyInKeychain && local.pkcs12.isEmpty();
    m_known.clear();
    m_waiting.clear();
    if (!m_token.isEmpty())
        chooseWay(Way::Token);
    else
        chooseWay(local.keyInKeychain ? Way::Keychain : Way::File);
    ask(Asks::Nothing);
    showProblem(nullptr);
    showTokenItems();
    showAll();
}

void IdentityChooser::applyTo(LocalSettings& local) const
{
    local.token = way() == Way::Token ? m_token : QString();
    local.pkcs12 = way() == Way::Token ? QByteArray() : m_pkcs12;
    local.keyInKeychain = way() == Way::Keychain && (m_isInKeychain || !m_pkcs12.isEmpty());
}

Result<void> IdentityChooser::check() const
{
    LocalSettings local;
    applyTo(local);
    const bool hasKey = !local.token.isEmpty() || !local.pkcs12.isEmpty() || local.keyInKeychain;
    if (hasKey && (way() == Way::Token || m_waiting.isEmpty()))
        return {};
    return Error::of(ErrorCode::ClientKeyMissing, {{QStringLiteral("file"), tr("This profile")}});
}

IdentityChooser::Way IdentityChooser::way() const
{
    if (m_ui->token->isChecked())
        return Way::Token;
    return m_ui->keychain->isChecked() ? Way::Keychain : Way::File;
}

void IdentityChooser::chooseWay(Way way)
{
    m_ui->file->setChecked(way == Way::File);
    m_ui->keychain->setChecked(way == Way::Keychain);
    m_ui->token->setChecked(way == Way::Token);
}

void IdentityChooser::wayChosen()
{
    if (m_asks == Asks::ToLook)
        ask(Asks::Nothing);
    showProblem(nullptr);
    showAll();
    if (way() == Way::Token && m_tokens.isEmpty()) {
        m_ui->tokenText->setText(tr("Looking…"));
        Q_EMIT tokensWanted();
    }
    Q_EMIT changed();
}

void IdentityChooser::askForFiles()
{
    auto* chooser = new QFileDialog(this, tr("Choose your certificate and key"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters(
        {tr("Certificates and keys (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::filesSelected, this, &IdentityChooser::takeFiles);
    chooser->open();
}

void IdentityChooser::takeFiles(const QStringList& paths)
{
    if (m_isReadOnly || paths.isEmpty())
        return;
    const Result<QList<ChosenFile>> files = readChosenFiles(paths);
    const Result<ChosenIdentity> identity = files ? readIdentity(*files, {}) : files.error();
    if (!identity) {
        showProblem(&identity.error());
        return;
    }
    showProblem(nullptr);
    if (way() == Way::Token)
        chooseWay(Way::File);
    if (identity->needs == ChosenIdentity::Needs::Nothing) {
        takeIdentity(*identity);
        return;
    }
    m_waiting = *files;
    ask(identity->needs == ChosenIdentity::Needs::KeyPassword ? Asks::KeyPassword : Asks::NewPassword);
    showAll();
    m_ui->password->setFocus();
    Q_EMIT changed();
}

void IdentityChooser::takeIdentity(const ChosenIdentity& identity)
{
    m_pkcs12 = identity.pkcs12;
    m_known = identity.certificates;
    m_isInKeychain = false; // what the keychain has is another key
    m_waiting.clear();
    ask(Asks::Nothing);
    showAll();
    Q_EMIT changed();
}

void IdentityChooser::takePassword()
{
    QString typed = m_ui->password->text();
    const Secret password = Secret::fromString(typed);
    wipe(typed);
    if (password.isEmpty() || m_asks == Asks::Nothing)
        return;
    const bool onlyLooks = m_asks == Asks::ToLook;
    const QList<ChosenFile> files = onlyLooks ? QList<ChosenFile>{{keyName(), m_pkcs12}} : m_waiting;
    const Result<ChosenIdentity> identity = readIdentity(files, password);
    m_ui->password->setText({});
    if (!identity) {
        showProblem(&identity.error());
        m_ui->password->setFocus();
        return;
    }
    showProblem(nullptr);
    if (!onlyLooks) {
        takeIdentity(*identity);
        return;
    }
    m_known = identity->certificates;
    ask(Asks::Nothing);
    showAll();
    openViewer(m_known);
}

void IdentityChooser::forget()
{
    if (way() == Way::Token) {
        m_token.clear();
        const QSignalBlocker quiet(m_ui->tokens);
        m_ui->tokens->clearSelection();
    } else {
        m_pkcs12.clear();
        m_known.clear();
        m_waiting.clear();
        m_isInKeychain = false;
    }
    ask(Asks::Nothing);
    showProblem(nullptr);
    showAll();
    Q_EMIT changed();
}

void IdentityChooser::setKnownCertificates(const QList<QByteArray>& der)
{
    m_known = der;
    showAll();
}

void IdentityChooser::setTokens(const QList<Token>& tokens)
{
    m_tokens = tokens;
    showTokenItems();
    showAll();
}

void IdentityChooser::setTokensFailed(const Error& error)
{
    const ErrorText text = errorText(error);
    m_ui->tokenText->setText(QStringLiteral("%1. %2").arg(text.title, text.nextStep));
}

void IdentityChooser::showTokenItems()
{
    const QSignalBlocker quiet(m_ui->tokens);
    m_ui->tokens->clear();
    for (const Token& token : std::as_const(m_tokens)) {
        for (const ListedCertificate& listed : token.certificates) {
            auto* item = new QListWidgetItem(tokenRow(token, listed, QDateTime::currentDateTimeUtc()), m_ui->tokens);
            item->setData(Qt::UserRole, listed.uri);
            if (listed.uri == m_token)
                m_ui->tokens->setCurrentItem(item);
        }
    }
    m_ui->tokens->setVisible(m_ui->tokens->count() > 0);
    m_ui->tokenText->setText(tokensWords(m_tokens));
}

void IdentityChooser::tokenChosen()
{
    const QList<QListWidgetItem*> items = m_ui->tokens->selectedItems();
    const QString uri = items.isEmpty() ? QString() : items.first()->data(Qt::UserRole).toString();
    if (uri.isEmpty() || uri == m_token || m_isReadOnly)
        return;
    m_token = uri;
    showAll();
    Q_EMIT changed();
}

QList<QByteArray> IdentityChooser::knownCertificates() const
{
    if (way() != Way::Token)
        return m_known;
    const QByteArray der = certificateOnToken(m_tokens, m_token);
    return der.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{der};
}

void IdentityChooser::view()
{
    const QList<QByteArray> known = knownCertificates();
    if (!known.isEmpty()) {
        openViewer(known);
        return;
    }
    ask(Asks::ToLook);
    m_ui->password->setFocus();
}

void IdentityChooser::openViewer(const QList<QByteArray>& certificates)
{
    if (m_viewer)
        m_viewer->reject();
    m_viewer = new CertificateViewer(this);
    m_viewer->setAttribute(Qt::WA_DeleteOnClose);
    m_viewer->setChain(certificates);
    m_viewer->open();
}

void IdentityChooser::setKeychainAvailable(bool available)
{
    m_hasKeychain = available;
    showAll();
}

void IdentityChooser::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    setAcceptDrops(!readOnly);
    showAll();
}

void IdentityChooser::ask(Asks what)
{
    m_asks = what;
    m_ui->password->setText({});
    m_ui->reveal->setChecked(false);
    m_ui->passwordCard->setVisible(what != Asks::Nothing && way() != Way::Token);
    if (what == Asks::NewPassword)
        m_ui->passwordText->setText(tr("The key in this file is not protected. Choose a password for it; you will be "
                                       "asked for it when you connect."));
    else if (what == Asks::KeyPassword)
        m_ui->passwordText->setText(tr("Type the password of the key. It goes on protecting it, and is asked for again "
                                       "when you connect."));
    else
        m_ui->passwordText->setText(tr("Type the password of the key to look at its certificate. It is not kept."));
    m_ui->submit->setText(what == Asks::ToLook ? tr("&Show") : tr("&Use this key"));
}

void IdentityChooser::showProblem(const Error* error)
{
    m_ui->problem->setText(error == nullptr ? QString() : fileProblemWords(*error));
    m_ui->problem->setVisible(error != nullptr);
}

void IdentityChooser::showAll()
{
    const bool onToken = way() == Way::Token;
    LocalSettings local;
    applyTo(local);
    const bool hasKey = !local.token.isEmpty() || !local.pkcs12.isEmpty() || local.keyInKeychain;
    m_ui->chosen->setText(identityWords(local, m_isInKeychain, m_waiting.isEmpty() ? QString() : m_waiting.first().name,
                                        knownCertificates(), QDateTime::currentDateTimeUtc()));
    m_ui->filePage->setVisible(!onToken);
    m_ui->passwordCard->setVisible(m_asks != Asks::Nothing && !onToken);
    m_ui->tokenPage->setVisible(onToken);
    m_ui->fileText->setText(keepingWords(way() == Way::Keychain, m_hasKeychain, m_isInKeychain));
    m_ui->choose->setText(hasKey && !onToken ? tr("&Choose another file…") : tr("&Choose a file…"));
    m_ui->view->setVisible(!knownCertificates().isEmpty() || !local.pkcs12.isEmpty());
    m_ui->remove->setVisible(hasKey || !m_waiting.isEmpty());
    for (QWidget* widget :
         {static_cast<QWidget*>(m_ui->choose), static_cast<QWidget*>(m_ui->remove), static_cast<QWidget*>(m_ui->file),
          static_cast<QWidget*>(m_ui->token), static_cast<QWidget*>(m_ui->tokens)})
        widget->setEnabled(!m_isReadOnly);
    m_ui->keychain->setEnabled(!m_isReadOnly && (m_hasKeychain || way() == Way::Keychain));
}

void IdentityChooser::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void IdentityChooser::dropEvent(QDropEvent* event)
{
    takeFiles(droppedFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace sallyport
