// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/password_prompt.h"

#include "app/gui/marks.h"
#include "app/gui/theme.h"
#include "ui_password_prompt.h"

#include <QKeyEvent>

namespace sallyport {
namespace {

QString titleOf(const PasswordRequest& request, const QString& profileName)
{
    if (request.kind == PasswordRequest::Kind::Pkcs12)
        return PasswordPrompt::tr("Password of the certificate file in “%1”").arg(profileName);
    if (request.userName.isEmpty())
        return PasswordPrompt::tr("Sign in to %1").arg(profileName);
    return PasswordPrompt::tr("Sign in to %1 as %2").arg(profileName, request.userName);
}

} // namespace

PasswordPrompt::PasswordPrompt(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::PasswordPrompt>())
{
    m_ui->setupUi(this);
    m_ui->title->setFont(fontFor(TypeRole::State, fontFor(TypeRole::Strong, font())));
    m_ui->reveal->setIcon(tintedIcon(QStringLiteral("show-password"), themeOf(palette()).muted));
    m_ui->submit->setEnabled(false);
    connect(m_ui->password, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_ui->submit->setEnabled(!text.isEmpty()); });
    connect(m_ui->password, &QLineEdit::returnPressed, this, &PasswordPrompt::submit);
    connect(m_ui->submit, &QPushButton::clicked, this, &PasswordPrompt::submit);
    connect(m_ui->cancel, &QPushButton::clicked, this, &PasswordPrompt::cancelled);
    connect(m_ui->reveal, &QToolButton::toggled, this, &PasswordPrompt::setRevealed);
}

PasswordPrompt::~PasswordPrompt()
{
    clear();
}

void PasswordPrompt::setRequest(const PasswordRequest& request, const QString& profileName)
{
    if (m_request == request && m_profileName == profileName)
        return;
    clear();
    m_request = request;
    m_profileName = profileName;
    m_ui->title->setText(titleOf(request, profileName));
    m_ui->serverText->setText(request.serverText);
    m_ui->serverText->setVisible(!request.serverText.isEmpty());
    m_ui->problem->setText(request.problem);
    m_ui->problem->setVisible(!request.problem.isEmpty());
    m_ui->keep->setVisible(request.maySave);
    setAccessibleName(m_ui->title->text());
    m_ui->password->setAccessibleDescription(m_ui->title->text() + QLatin1Char(' ') + request.problem);
}

void PasswordPrompt::clear()
{
    // setText also empties the field's undo history; QLineEdit::clear() would keep what it removed.
    m_ui->password->setText({});
    m_ui->reveal->setChecked(false);
    m_ui->keep->setChecked(false);
    m_request = {};
    m_profileName.clear();
}

void PasswordPrompt::focusField()
{
    m_ui->password->setFocus(Qt::OtherFocusReason);
}

void PasswordPrompt::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

void PasswordPrompt::submit()
{
    if (m_ui->password->text().isEmpty())
        return;
    // The field lets go first, so that this copy is the last one when it is wiped.
    QString text = m_ui->password->text();
    m_ui->password->setText({});
    m_ui->reveal->setChecked(false);
    const Secret password = Secret::fromString(text);
    wipe(text);
    Q_EMIT submitted(password, m_request.maySave && m_ui->keep->isChecked());
}

void PasswordPrompt::setRevealed(bool revealed)
{
    m_ui->password->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
}

} // namespace sallyport
