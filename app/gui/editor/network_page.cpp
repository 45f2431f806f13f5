// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/editor/network_page.h"

#include "app/gui/editor/lines_edit.h"
#include "ui_network_page.h"

#include <optional>

namespace sallyport {
namespace {

constexpr const char* kServers = QT_TRANSLATE_NOOP("ErrorArgument", "IP addresses of DNS servers");

// Qt takes "10.1" for an address too; the profile's own rule does not.
std::optional<QHostAddress> addressFrom(const QString& text)
{
    const Result<Subnet> subnet = subnetFromString(text);
    if (!subnet || text.contains(QLatin1Char('/')))
        return {};
    return subnet->address;
}

} // namespace

NetworkPage::NetworkPage(QWidget* parent) : SettingPage(parent), m_ui(std::make_unique<Ui::NetworkPage>())
{
    m_ui->setupUi(this);
    bindSubnets("split-tunneling.subnets", m_ui->included,
                [](Profile& p) -> QList<Subnet>& { return p.includedSubnets; });
    bindSubnets("split-tunneling.excluded", m_ui->excluded,
                [](Profile& p) -> QList<Subnet>& { return p.excludedSubnets; });
    bindDnsServers();
    const QString domains = QStringLiteral("sallyport.dnsDomains");
    bind({domains, m_ui->dnsDomains, [this](const Profile& p) { m_ui->dnsDomains->setLines(p.dnsDomains); },
          [this](Profile& p) { p.dnsDomains = m_ui->dnsDomains->lines(); },
          [this](bool readOnly) { m_ui->dnsDomains->setReadOnly(readOnly); }});
    connect(m_ui->dnsDomains, &LinesEdit::textChanged, this, [this, domains] { touch(domains); });
    bindNumber("mtu", m_ui->mtu, [](Profile& p) -> int& { return p.mtu; });
    bindFlag("sallyport.killSwitch", m_ui->killSwitch, [](Profile& p) -> bool& { return p.killSwitch; });
}

NetworkPage::~NetworkPage() = default;

void NetworkPage::bindDnsServers()
{
    const QString key = QStringLiteral("dns-servers");
    LinesEdit* edit = m_ui->dnsServers;
    bind({key, edit,
          [edit](const Profile& p) {
              QStringList lines;
              for (const QHostAddress& server : p.dnsServers)
                  lines.append(server.toString());
              edit->setLines(lines);
          },
          [edit](Profile& p) {
              p.dnsServers.clear();
              for (const QString& line : edit->lines()) {
                  if (const std::optional<QHostAddress> address = addressFrom(line))
                      p.dnsServers.append(*address);
              }
          },
          [edit](bool readOnly) { edit->setReadOnly(readOnly); },
          [edit, key]() -> std::optional<Error> {
              for (const QString& line : edit->lines()) {
                  if (!addressFrom(line))
                      return faultOf(key, line, kServers);
              }
              return {};
          }});
    connect(edit, &LinesEdit::textChanged, this, [this, key] { touch(key); });
}

} // namespace sallyport
