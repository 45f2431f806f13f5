// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/problem_card.h"

#include "app/gui/assistive.h"
#include "app/gui/theme.h"
#include "ui_problem_card.h"

namespace sallyport {
namespace {

constexpr int kStepLines = 14; // so many line heights of room for the next step's words

} // namespace

ProblemCard::ProblemCard(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::ProblemCard>())
{
    m_ui->setupUi(this);
    m_ui->title->setFont(fontFor(TypeRole::State, fontFor(TypeRole::Strong, font())));
    connect(m_ui->remedy, &QPushButton::clicked, this, [this] { Q_EMIT remedyChosen(m_remedy); });
    connect(m_ui->unblock, &QPushButton::clicked, this, &ProblemCard::unblockChosen);
}

ProblemCard::~ProblemCard() = default;

void ProblemCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ProblemCard::arrange()
{
    int needed = kStepLines * fontMetrics().height() + m_ui->remedy->sizeHint().width();
    if (!m_ui->unblock->isHidden())
        needed += m_ui->unblock->sizeHint().width();
    const bool beside = width() >= needed;
    m_ui->nextRow->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QPushButton* button : {m_ui->unblock, m_ui->remedy})
        m_ui->nextRow->setAlignment(button, beside ? Qt::Alignment() : Qt::AlignLeft);
}

void ProblemCard::setProblem(const ErrorText& text, Remedy remedy, bool blocked)
{
    m_remedy = remedy;
    m_ui->title->setText(text.title);
    m_ui->explanation->setText(text.explanation);
    m_ui->explanation->setVisible(!text.explanation.isEmpty());
    m_ui->nextStep->setText(text.nextStep);
    m_ui->remedy->setText(remedyText(remedy));
    m_ui->remedy->setAccessibleDescription(text.nextStep);
    m_ui->unblock->setVisible(blocked);
    arrange();
    tellName(this, text.title);
    tellDescription(this, text.explanation + QLatin1Char(' ') + text.nextStep);
}

} // namespace sallyport
