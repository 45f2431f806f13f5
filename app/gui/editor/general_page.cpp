// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/editor/general_page.h"

#include "app/client/profile_text.h"
#include "app/gui/theme.h"
#include "core/profile/profile_fields.h"
#include "ui_general_page.h"

namespace sallyport {
namespace {

// The usual ones first.
constexpr AuthenticationMethod kMethods[] = {
    AuthenticationMethod::EapAuto,      AuthenticationMethod::EapMschapv2,
    AuthenticationMethod::Certificate,  AuthenticationMethod::EapTls,
    AuthenticationMethod::EapTtls,      AuthenticationMethod::EapPeap,
    AuthenticationMethod::EapGtc,       AuthenticationMethod::CertificateThenEap,
    AuthenticationMethod::PreSharedKey,
};

} // namespace

GeneralPage::GeneralPage(QWidget* parent) : SettingPage(parent), m_ui(std::make_unique<Ui::GeneralPage>())
{
    m_ui->setupUi(this);
    m_ui->signInTitle->setFont(fontFor(TypeRole::Strong, font()));
    for (const AuthenticationMethod method : kMethods) {
        const QString words = methodWords(method);
        m_ui->method->addItem(words.left(1).toUpper() + words.mid(1), static_cast<int>(method));
    }
    m_ui->innerMethod->addItem(tr("Whatever the server asks for"), static_cast<int>(InnerMethod::Any));
    m_ui->innerMethod->addItem(tr("MSCHAPv2"), static_cast<int>(InnerMethod::Mschapv2));
    m_ui->innerMethod->addItem(tr("GTC"), static_cast<int>(InnerMethod::Gtc));
    bindText("name", m_ui->name, [](Profile& p) -> QString& { return p.name; });
    bindText("remote.addr", m_ui->host, [](Profile& p) -> QString& { return p.gateway.host; });
    bindChoice(
        "type", m_ui->method, [](const Profile& p) { return static_cast<int>(p.method); },
        [](Profile& p, int chosen) { p.method = static_cast<AuthenticationMethod>(chosen); });
    bindText("local.eap_id", m_ui->userName, [](Profile& p) -> QString& { return p.local.userName; });
    bindCertificate();
    bindText("sallyport.aaaServer", m_ui->aaaServer, [](Profile& p) -> QString& { return p.local.aaaServer; });
    bindChoice(
        "sallyport.innerMethod", m_ui->innerMethod,
        [](const Profile& p) { return static_cast<int>(p.local.innerMethod); },
        [](Profile& p, int chosen) { p.local.innerMethod = static_cast<InnerMethod>(chosen); });
    bindText("local.id", m_ui->identity, [](Profile& p) -> QString& { return p.local.identity; });
    connect(m_ui->method, &QComboBox::currentIndexChanged, this, [this] {
        m_revealed.clear();
        showRows();
    });
    connect(m_ui->certificate, &IdentityChooser::tokensWanted, this, &GeneralPage::tokensWanted);
}

GeneralPage::~GeneralPage() = default;

void GeneralPage::bindCertificate()
{
    for (const char* key : {"local.p12", "sallyport.keyInKeychain", "sallyport.token"}) {
        const QString name = QString::fromLatin1(key);
        const ProfileField* field = profileField(name);
        Binding binding{name, m_ui->certificate, [this](const Profile& p) { m_ui->certificate->setLocal(p.local); },
                        [this, field](Profile& p) {
                            Profile chosen = p;
                            m_ui->certificate->applyTo(chosen.local);
                            field->copy(chosen, &p);
                        },
                        [this](bool readOnly) { m_ui->certificate->setReadOnly(readOnly); }};
        if (name == QLatin1String("local.p12"))
            binding.fault = [this, name]() -> std::optional<Error> {
                if (!m_ui->certificate->isWaiting())
                    return {};
                return Error::of(ErrorCode::ProfileFieldMissing, {{QStringLiteral("field"), name}});
            };
        bind(binding);
        connect(m_ui->certificate, &IdentityChooser::changed, this, [this, name] { touch(name); });
    }
}

void GeneralPage::load(const Profile& profile)
{
    SettingPage::load(profile);
    m_revealed.clear();
    showRows();
}

void GeneralPage::showRows()
{
    const auto method = static_cast<AuthenticationMethod>(m_ui->method->currentData().toInt());
    const bool isTtlsOrPeap = method == AuthenticationMethod::EapTtls || method == AuthenticationMethod::EapPeap;
    const struct {
        QWidget* row;
        const char* key;
        bool isUsed;
    } rows[] = {
        {m_ui->userNameRow, "local.eap_id", usesPassword(method) || method == AuthenticationMethod::EapTls},
        {m_ui->certificateRow, "local.p12", canUseCertificate(method)},
        {m_ui->aaaServerRow, "sallyport.aaaServer", usesTls(method)},
        {m_ui->innerMethodRow, "sallyport.innerMethod", isTtlsOrPeap},
    };
    for (const auto& row : rows)
        row.row->setVisible(row.isUsed || m_revealed.contains(QLatin1String(row.key)));
}

void GeneralPage::reveal(const QString& field)
{
    SettingPage::reveal(field);
    const bool isCertificate = fieldFor(field) == m_ui->certificate;
    m_revealed.insert(isCertificate ? QStringLiteral("local.p12") : field);
    showRows();
}

void GeneralPage::setKnownCertificates(const QList<QByteArray>& der)
{
    m_ui->certificate->setKnownCertificates(der);
}

void GeneralPage::setTokens(const QList<Token>& tokens)
{
    m_ui->certificate->setTokens(tokens);
}

void GeneralPage::setTokensFailed(const Error& error)
{
    m_ui->certificate->setTokensFailed(error);
}

QList<FieldProblem> GeneralPage::hints() const
{
    const auto method = static_cast<AuthenticationMethod>(m_ui->method->currentData().toInt());
    const Result<void> chosen = m_ui->certificate->check();
    if (!usesCertificate(method) || chosen)
        return {};
    return {{QStringLiteral("local.p12"), chosen.error()}};
}

} // namespace sallyport
