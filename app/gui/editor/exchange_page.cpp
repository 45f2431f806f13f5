// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/editor/exchange_page.h"

#include "app/gui/theme.h"
#include "ui_exchange_page.h"

namespace sallyport {

ExchangePage::ExchangePage(QWidget* parent) : SettingPage(parent), m_ui(std::make_unique<Ui::ExchangePage>())
{
    m_ui->setupUi(this);
    m_ui->timesTitle->setFont(fontFor(TypeRole::Strong, font()));
    bindFlag("sallyport.mobike", m_ui->mobike, [](Profile& p) -> bool& { return p.exchange.mobike; });
    bindFlag("sallyport.fragmentation", m_ui->fragmentation,
             [](Profile& p) -> bool& { return p.exchange.fragmentation; });
    bindFlag("sallyport.forceUdpEncapsulation", m_ui->forceUdp,
             [](Profile& p) -> bool& { return p.exchange.forceUdpEncapsulation; });
    bindNumber(
        "nat-keepalive", m_ui->keepalive, [](Profile& p) -> int& { return p.exchange.natKeepaliveSeconds; },
        ExchangeSettings().natKeepaliveSeconds);
    bindNumber("sallyport.deadPeerSeconds", m_ui->deadPeer,
               [](Profile& p) -> int& { return p.exchange.deadPeerSeconds; });
    bindNumber("sallyport.ikeRekeySeconds", m_ui->ikeRekey,
               [](Profile& p) -> int& { return p.exchange.ikeRekeySeconds; });
    bindNumber("sallyport.childRekeySeconds", m_ui->childRekey,
               [](Profile& p) -> int& { return p.exchange.childRekeySeconds; });
    bindNumber("sallyport.reauthenticationSeconds", m_ui->reauthentication,
               [](Profile& p) -> int& { return p.exchange.reauthenticationSeconds; });
    bindNumber("sallyport.idleDisconnectSeconds", m_ui->idle,
               [](Profile& p) -> int& { return p.exchange.idleDisconnectSeconds; });
}

ExchangePage::~ExchangePage() = default;

} // namespace sallyport
