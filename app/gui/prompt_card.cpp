// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/prompt_card.h"

#include "app/client/prompt_text.h"
#include "app/gui/marks.h"
#include "app/gui/theme.h"
#include "ui_prompt_card.h"

#include <QEvent>
#include <QKeyEvent>

namespace sallyport {
namespace {

QString signInTitle(const QString& userName, const QString& profileName)
{
    return userName.isEmpty() ? PromptCard::tr("Sign in to %1").arg(profileName)
                              : PromptCard::tr("Sign in to %1 as %2").arg(profileName, userName);
}

QString titleOf(const PromptRequest& request, const QString& profileName)
{
    if (request.kind == PromptRequest::Kind::Pkcs12)
        return PromptCard::tr("Password of the certificate file in “%1”").arg(profileName);
    if (request.kind == PromptRequest::Kind::PreSharedKey || request.asked == PromptKind::PreSharedKey)
        return PromptCard::tr("Pre-shared key of “%1”").arg(profileName);
    if (request.asked == PromptKind::OneTimeCode)
        return PromptCard::tr("The gateway of “%1” asks").arg(profileName);
    if (request.asked == PromptKind::Pin)
        return PromptCard::tr("PIN of the token for “%1”").arg(profileName);
    if (request.asked == PromptKind::Message)
        return PromptCard::tr("The gateway of “%1” says").arg(profileName);
    return signInTitle(request.userName, profileName);
}

// With the key that goes to the field.
QString labelOf(const PromptRequest& request)
{
    if (request.kind == PromptRequest::Kind::PreSharedKey || request.asked == PromptKind::PreSharedKey)
        return PromptCard::tr("&Key");
    if (request.asked == PromptKind::OneTimeCode)
        return PromptCard::tr("&Answer");
    return request.asked == PromptKind::Pin ? PromptCard::tr("&PIN") : PromptCard::tr("&Password");
}

} // namespace

PromptCard::PromptCard(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::PromptCard>())
{
    m_ui->setupUi(this);
    m_ui->title->setFont(fontFor(TypeRole::State, fontFor(TypeRole::Strong, font())));
    tintIcons();
    m_ui->submit->setEnabled(false);
    connect(m_ui->password, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_ui->submit->setEnabled(!text.isEmpty() || isMessage()); });
    connect(m_ui->password, &QLineEdit::returnPressed, this, &PromptCard::submit);
    connect(m_ui->submit, &QPushButton::clicked, this, &PromptCard::submit);
    connect(m_ui->cancel, &QPushButton::clicked, this, &PromptCard::cancelled);
    connect(m_ui->reveal, &QToolButton::toggled, this, &PromptCard::setRevealed);
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_clock, &QTimer::timeout, this, &PromptCard::showTimeLeft);
}

PromptCard::~PromptCard()
{
    clear();
}

void PromptCard::setRequest(const PromptRequest& request, const QString& profileName)
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
    setAccessibleDescription(request.serverText);
    m_ui->password->setAccessibleDescription(
        QStringList{m_ui->title->text(), request.serverText, request.problem}.join(QLatin1Char(' ')));
    showField();
    showTimeLeft();
}

bool PromptCard::isMessage() const
{
    return m_request.kind == PromptRequest::Kind::ServicePrompt && m_request.asked == PromptKind::Message;
}

bool PromptCard::isTypedUnseen() const
{
    return m_request.kind != PromptRequest::Kind::ServicePrompt || isTypedHidden(m_request.asked, m_request.serverText);
}

void PromptCard::showField()
{
    const bool asks = !isMessage();
    const QString label = labelOf(m_request);
    m_ui->passwordLabel->setText(label);
    m_ui->passwordLabel->setVisible(asks);
    m_ui->password->setVisible(asks);
    m_ui->password->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_ui->reveal->setVisible(asks && isTypedUnseen());
    m_ui->cancel->setVisible(asks);
    m_ui->submit->setText(asks ? tr("Continue") : tr("I have read it"));
    m_ui->submit->setEnabled(!asks);
    setRevealed(false);
}

void PromptCard::showTimeLeft()
{
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(m_request.expires);
    const bool isLimited = m_request.expires.isValid();
    m_ui->timeLeft->setVisible(isLimited);
    if (!isLimited)
        return m_clock.stop();
    m_ui->timeLeft->setText(tr("Time left: %1 s").arg(qMax<qint64>(0, seconds)));
    if (seconds <= 0)
        m_clock.stop(); // the service takes the question back
    else if (!m_clock.isActive())
        m_clock.start();
}

void PromptCard::clear()
{
    // setText also empties the field's undo history; QLineEdit::clear() would keep what it removed.
    m_ui->password->setText({});
    m_ui->reveal->setChecked(false);
    m_ui->keep->setChecked(false);
    m_clock.stop();
    m_request = {};
    m_profileName.clear();
}

void PromptCard::focusField()
{
    QWidget* first = isMessage() ? static_cast<QWidget*>(m_ui->submit) : m_ui->password;
    first->setFocus(Qt::OtherFocusReason);
}

void PromptCard::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isReturn && m_ui->cancel->hasFocus()))
        Q_EMIT cancelled();
    else if (isReturn) // from the check box too
        submit();
    else
        QFrame::keyPressEvent(event);
}

void PromptCard::submit()
{
    if (isMessage()) {
        Q_EMIT submitted({}, false);
        return;
    }
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

void PromptCard::tintIcons()
{
    m_ui->reveal->setIcon(tintedIcon(QStringLiteral("show-password"), themeOf(palette()).muted));
}

void PromptCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
}

void PromptCard::setRevealed(bool revealed)
{
    m_ui->password->setEchoMode(revealed || !isTypedUnseen() ? QLineEdit::Normal : QLineEdit::Password);
}

} // namespace sallyport
