// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/editor/gateway_page.h"

#include "app/gui/theme.h"
#include "ui_gateway_page.h"

#include <optional>

namespace sallyport {
namespace {

constexpr quint16 kUsualPort = 500;
constexpr const char* kPorts = QT_TRANSLATE_NOOP("ErrorArgument", "a port from 1 to 65535");

std::optional<quint16> portFrom(const QString& text)
{
    const QString typed = text.trimmed();
    bool isPort = false;
    const quint16 port = typed.toUShort(&isPort);
    if (typed.isEmpty())
        return kUsualPort;
    return isPort && port != 0 ? std::optional(port) : std::nullopt;
}

} // namespace

GatewayPage::GatewayPage(QWidget* parent) : SettingPage(parent), m_ui(std::make_unique<Ui::GatewayPage>())
{
    m_ui->setupUi(this);
    m_ui->revocationTitle->setFont(fontFor(TypeRole::Strong, font()));
    bindText("remote.id", m_ui->identity, [](Profile& p) -> QString& { return p.gateway.identity; });
    bindPort();
    const QString trust = QStringLiteral("remote.cert");
    bind({trust, m_ui->trust, [this](const Profile& p) { m_ui->trust->setCertificates(p.gateway.certificates); },
          [this](Profile& p) { p.gateway.certificates = m_ui->trust->certificates(); },
          [this](bool readOnly) { m_ui->trust->setReadOnly(readOnly); }});
    connect(m_ui->trust, &TrustList::changed, this, [this, trust] { touch(trust); });
    bindFlag("remote.certreq", m_ui->certificateRequest,
             [](Profile& p) -> bool& { return p.gateway.sendCertificateRequest; });
    bindFlag("remote.revocation.crl", m_ui->crl, [](Profile& p) -> bool& { return p.gateway.revocation.crl; });
    bindFlag("remote.revocation.ocsp", m_ui->ocsp, [](Profile& p) -> bool& { return p.gateway.revocation.ocsp; });
    bindFlag("remote.revocation.strict", m_ui->strict, [](Profile& p) -> bool& { return p.gateway.revocation.strict; });
}

GatewayPage::~GatewayPage() = default;

void GatewayPage::bindPort()
{
    const QString key = QStringLiteral("remote.port");
    QLineEdit* edit = m_ui->port;
    edit->setPlaceholderText(QString::number(kUsualPort));
    bind({key, edit, [edit](const Profile& p) { edit->setText(QString::number(p.gateway.port)); },
          [edit](Profile& p) {
              if (const std::optional<quint16> port = portFrom(edit->text()))
                  p.gateway.port = *port;
          },
          [edit](bool readOnly) { edit->setReadOnly(readOnly); },
          [edit, key]() -> std::optional<Error> {
              if (portFrom(edit->text()))
                  return {};
              return faultOf(key, edit->text(), kPorts);
          }});
    connect(edit, &QLineEdit::textChanged, this, [this, key] { touch(key); });
}

} // namespace sallyport
