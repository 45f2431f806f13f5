// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/details_panel.h"

#include "app/client/proposal_sets.h"
#include "app/gui/report/log_view.h"
#include "app/gui/traffic/traffic_graph.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace sallyport {
namespace {

constexpr int kColumnEms = 20; // below two of these side by side, one column

void add(QList<Fact>& facts, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        facts.append({name, value});
}

// Proposals have no blanks to break at; with them a narrow card can hold one.
QString breakable(const QString& proposal)
{
    QString text = proposal;
    return text.replace(QLatin1Char('/'), QStringLiteral(" / "));
}

QString amount(quint64 bytes, quint64 packets)
{
    const QLocale locale;
    return DetailsPanel::tr("%1, packets: %2")
        .arg(locale.formattedDataSize(static_cast<qint64>(bytes)), locale.toString(packets));
}

} // namespace

DetailsPanel::DetailsPanel(QWidget* parent)
    : QWidget(parent), m_traffic(new FactCard(tr("Traffic"), this)), m_graph(new TrafficGraph(m_traffic)),
      m_installed(new FactCard(tr("Installed now"), this)), m_security(new FactCard(tr("Security"), this)),
      m_logCard(new QFrame(this)), m_log(new LogView(m_logCard)), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    m_traffic->setPicture(m_graph);
    m_logCard->setProperty("card", QStringLiteral("true"));
    auto* layout = new QVBoxLayout(m_logCard);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_log);
    arrange();
}

QList<Fact> DetailsPanel::trafficFacts(const ConnectionStatus& status)
{
    if (status.state != ConnectionState::Connected)
        return {};
    return {{tr("Received"), amount(status.traffic.rxBytes, status.traffic.rxPackets)},
            {tr("Sent"), amount(status.traffic.txBytes, status.traffic.txPackets)}};
}

QList<Fact> DetailsPanel::installedFacts(const ConnectionStatus& status)
{
    QList<Fact> facts;
    const QString comma = QStringLiteral(", ");
    add(facts, tr("Address"), status.virtualIps.join(comma));
    add(facts, tr("Routes"), status.routes.join(comma));
    add(facts, tr("DNS servers"), status.dnsServers.join(comma));
    add(facts, tr("DNS domains"), status.dnsDomains.join(comma));
    add(facts, tr("Link"), status.link);
    return facts;
}

QList<Fact> DetailsPanel::securityFacts(const ConnectionStatus& status)
{
    QList<Fact> facts;
    add(facts, tr("Protected by"), proposalInWords(status.espProposal));
    add(facts, tr("Agreed by"), proposalInWords(status.ikeProposal));
    add(facts, tr("IKE"), breakable(status.ikeProposal));
    add(facts, tr("ESP"), breakable(status.espProposal));
    if (status.encapsulation == QLatin1String("udp"))
        add(facts, tr("Carried in"), QStringLiteral("UDP"));
    else if (status.encapsulation == QLatin1String("tcp"))
        add(facts, tr("Carried in"), QStringLiteral("TCP"));
    else if (status.encapsulation == QLatin1String("none"))
        add(facts, tr("Carried in"), tr("ESP itself"));
    if (status.dataPlane == QLatin1String("userspace"))
        add(facts, tr("Data plane"), tr("user space"));
    else if (status.dataPlane == QLatin1String("kernel"))
        add(facts, tr("Data plane"), tr("kernel"));
    return facts;
}

void DetailsPanel::setStatus(const ConnectionStatus& status)
{
    const bool installed = status.state == ConnectionState::Connected || status.state == ConnectionState::Disconnecting;
    m_traffic->setFacts(trafficFacts(status));
    m_installed->setFacts(installed ? installedFacts(status) : QList<Fact>());
    m_security->setFacts(installed ? securityFacts(status) : QList<Fact>());
    arrange();
}

void DetailsPanel::setTraffic(const TrafficHistory& history)
{
    m_graph->setHistory(history);
}

QList<FactCard*> DetailsPanel::filledCards() const
{
    QList<FactCard*> cards;
    for (FactCard* card : {m_traffic, m_installed, m_security}) {
        if (!card->facts().isEmpty())
            cards.append(card);
    }
    return cards;
}

void DetailsPanel::arrange()
{
    const int columns = width() >= 2 * kColumnEms * fontMetrics().height() ? 2 : 1;
    const QList<FactCard*> cards = filledCards();
    if (columns == m_columns && cards.size() == m_shown)
        return;
    m_columns = columns;
    m_shown = cards.size();
    for (FactCard* card : {m_installed, m_security, m_traffic}) {
        m_grid->removeWidget(card);
        card->setVisible(cards.contains(card));
    }
    m_grid->removeWidget(m_logCard);
    // The traffic as wide as there is room, the others beside each other below it.
    int place = 0;
    for (FactCard* card : cards) {
        const bool isWide = card == m_traffic || (card == cards.last() && place % columns == 0);
        m_grid->addWidget(card, place / columns, place % columns, 1, isWide ? columns : 1);
        place += isWide ? columns : 1;
    }
    const int rows = (place + columns - 1) / columns;
    m_grid->addWidget(m_logCard, rows, 0, 1, columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void DetailsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace sallyport
