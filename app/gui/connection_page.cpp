// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/connection_page.h"

#include "app/gui/assistive.h"
#include "app/gui/marks.h"
#include "app/gui/theme.h"
#include "ui_connection_page.h"

#include <QEvent>

namespace sallyport {
namespace {

constexpr int kNameLines = 12; // so many line heights of room for the name, or the switch goes below it

bool showsPhases(const ConnectionStatus& status)
{
    return status.state == ConnectionState::Connecting || status.state == ConnectionState::AwaitingUser;
}

// What was learnt of a connection that is under way or up, and that ends nothing.
QStringList noticeLines(const ConnectionStatus& status)
{
    QStringList lines;
    for (const Error& notice : status.notices) {
        const ErrorText text = noticeText(notice);
        lines.append(QStringLiteral("%1. %2").arg(text.title, text.explanation));
    }
    return lines;
}

void showLines(QLabel* label, const QStringList& lines)
{
    label->setText(lines.join(QLatin1Char('\n')));
    label->setVisible(!lines.isEmpty());
}

} // namespace

ConnectionPage::ConnectionPage(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::ConnectionPage>())
{
    m_ui->setupUi(this);
    alignWithLayout(*m_ui->name);
    alignWithLayout(*m_ui->gateway);
    connect(m_ui->connectSwitch, &ConnectSwitch::clicked, this, &ConnectionPage::switchPressed);
    connect(m_ui->prompt, &PromptCard::submitted, this, &ConnectionPage::promptSubmitted);
    connect(m_ui->prompt, &PromptCard::cancelled, this, &ConnectionPage::promptCancelled);
    connect(m_ui->problem, &ProblemCard::remedyChosen, this, &ConnectionPage::remedyChosen);
    connect(m_ui->problem, &ProblemCard::unblockChosen, this, &ConnectionPage::unblockChosen);
    setView({}, QDateTime::currentDateTimeUtc());
}

ConnectionPage::~ConnectionPage() = default;

bool ConnectionPage::event(QEvent* event)
{
    // Not in the constructor: Qt 6.4 takes a label's font back when a page under a style sheet gets its parent.
    if (event->type() == QEvent::Polish) {
        m_ui->name->setFont(fontFor(TypeRole::Name, font()));
        m_ui->state->setFont(fontFor(TypeRole::State, font()));
    }
    return QWidget::event(event);
}

void ConnectionPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeHeader();
}

void ConnectionPage::arrangeHeader()
{
    const QMargins margins = m_ui->layout->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int needed = m_ui->connectSwitch->sizeHint().width() + kNameLines * fontMetrics().height();
    const bool beside = room >= needed;
    m_ui->header->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->header->setAlignment(m_ui->connectSwitch, beside ? Qt::AlignTop | Qt::AlignRight : Qt::AlignLeft);
}

void ConnectionPage::setView(const ConnectionView& view, const QDateTime& now)
{
    const bool moved = view.profileId != m_view.profileId || view.serviceAvailable != m_view.serviceAvailable ||
                       view.status.state != m_view.status.state || view.status.phase != m_view.status.phase;
    m_view = view;
    m_ui->name->setText(view.profileName);
    m_ui->gateway->setText(view.gatewayHost);
    m_ui->connectSwitch->setMeaning(switchMeaningOf(view));

    const Theme& theme = themeOf(palette());
    const Mark mark = view.serviceAvailable ? markOf(view.status) : Mark::NeedsYou;
    const int markSize = QFontMetrics(fontFor(TypeRole::State, font())).height();
    m_ui->mark->setPixmap(markPixmap(mark, markSize, markColour(mark, theme), devicePixelRatioF()));
    tellName(m_ui->mark, markName(mark));
    setNow(now);
    // Screen readers speak of the control that has the focus when it changes: not each second, though.
    if (moved)
        tellDescription(m_ui->connectSwitch, stateLineMoves(view) ? markName(mark) : stateLineOf(view, now));

    m_ui->phases->setVisible(view.serviceAvailable && showsPhases(view.status));
    m_ui->phases->setPhase(view.status.phase);

    // What was answered goes, and the focus with it: to the switch, not to whatever comes next in the window.
    if (!view.request && m_ui->prompt->isAncestorOf(window()->focusWidget()))
        m_ui->connectSwitch->setFocus(Qt::OtherFocusReason);
    m_ui->prompt->setVisible(view.request.has_value());
    if (view.request)
        m_ui->prompt->setRequest(*view.request, view.profileName);
    else
        m_ui->prompt->clear();

    m_ui->problem->setVisible(view.problem.has_value());
    if (view.problem)
        m_ui->problem->setProblem(errorText(*view.problem), remedyOf(view),
                                  view.status.state == ConnectionState::Blocked);

    showLines(m_ui->notices, noticeLines(view.status));
    showLines(m_ui->care, view.care);

    const PathPicture picture = pathPictureOf(view.status, view.gatewayHost);
    m_ui->path->setPicture(picture);
    m_ui->caption->setText(picture.caption);
    m_ui->caption->setVisible(!picture.caption.isEmpty());
    m_ui->details->setStatus(view.status);
}

void ConnectionPage::setNow(const QDateTime& now)
{
    const QString text = stateLineOf(m_view, now);
    m_ui->state->setText(text);
    tellName(m_ui->state, tr("State: %1").arg(text));
}

void ConnectionPage::focusPrompt()
{
    m_ui->prompt->focusField();
    m_ui->scroll->ensureWidgetVisible(m_ui->prompt);
}

DetailsPanel& ConnectionPage::details() const
{
    return *m_ui->details;
}

ConnectSwitch& ConnectionPage::connectSwitch() const
{
    return *m_ui->connectSwitch;
}

} // namespace sallyport
