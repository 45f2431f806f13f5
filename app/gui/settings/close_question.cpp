// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/close_question.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sallyport {
namespace {

constexpr int kLineCharacters = 52;

QLabel* addLabel(QWidget* parent, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CloseQuestion::CloseQuestion(QWidget* parent)
    : QDialog(parent), m_title(addLabel(this, QStringLiteral("title"))), m_text(addLabel(this, QStringLiteral("text"))),
      m_later(addLabel(this, QStringLiteral("later"))), m_quit(new QPushButton(tr("&Quit"), this)),
      m_keep(new QPushButton(tr("&Keep running"), this))
{
    setWindowTitle(tr("Close the window"));
    setModal(false);
    m_title->setFont(fontFor(TypeRole::State, fontFor(TypeRole::Strong, font())));
    m_title->setText(tr("Keep Sallyport running without its window?"));
    m_later->setProperty("role", QStringLiteral("muted"));
    m_later->setText(tr("You are asked this once. The settings can change it later."));
    m_quit->setObjectName(QStringLiteral("quit"));
    m_quit->setAutoDefault(false);
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setProperty("primary", true);
    m_keep->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_quit);
    buttons->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    for (QLabel* label : {m_title, m_text, m_later})
        column->addWidget(label);
    column->addSpacing(4);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kLineCharacters + 48);
    connect(m_quit, &QPushButton::clicked, this, [this] { answer(ClosingDoes::Quit); });
    connect(m_keep, &QPushButton::clicked, this, [this] { answer(ClosingDoes::KeepRunning); });
}

void CloseQuestion::ask(bool hasTray, bool isUp)
{
    const QString back = hasTray ? tr("Its icon in the tray shows the state and opens the window again.")
                                 : tr("It tells you when a connection is lost or needs you. To see the window again, "
                                      "start Sallyport from your applications.");
    const QString stays = isUp ? tr("The connection stays up either way.")
                               : tr("Without it nobody tells you when a connection needs you.");
    m_text->setText(QStringLiteral("%1 %2").arg(back, stays));
    m_keep->setFocus();
    show();
    raise();
    activateWindow();
}

void CloseQuestion::answer(ClosingDoes closing)
{
    accept();
    Q_EMIT answered(closing);
}

} // namespace sallyport
