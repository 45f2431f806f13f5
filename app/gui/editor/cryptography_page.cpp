// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/editor/cryptography_page.h"

#include "ui_cryptography_page.h"

namespace sallyport {

CryptographyPage::CryptographyPage(QWidget* parent)
    : SettingPage(parent), m_ui(std::make_unique<Ui::CryptographyPage>())
{
    m_ui->setupUi(this);
    // The chooser shows the problems of its texts itself.
    for (const char* key : {"ike-proposal", "esp-proposal"}) {
        const QString name = QString::fromLatin1(key);
        const bool isIke = name == QLatin1String("ike-proposal");
        bind({name, m_ui->proposals->fieldFor(name),
              [this](const Profile& p) {
                  m_ui->proposals->setProposals({p.ikeProposal, p.espProposal});
              },
              [this, isIke](Profile& p) {
                  const Proposals typed = m_ui->proposals->proposals();
                  (isIke ? p.ikeProposal : p.espProposal) = isIke ? typed.ike : typed.esp;
              },
              [this](bool readOnly) { m_ui->proposals->setReadOnly(readOnly); }});
        connect(m_ui->proposals, &ProposalChooser::changed, this, [this, name] { touch(name); });
    }
}

CryptographyPage::~CryptographyPage() = default;

} // namespace sallyport
