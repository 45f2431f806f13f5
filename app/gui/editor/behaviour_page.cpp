// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/editor/behaviour_page.h"

#include "app/client/profile_text.h"
#include "ui_behaviour_page.h"

namespace sallyport {

BehaviourPage::BehaviourPage(QWidget* parent) : SettingPage(parent), m_ui(std::make_unique<Ui::BehaviourPage>())
{
    m_ui->setupUi(this);
    const QString tags = QStringLiteral("sallyport.tags");
    bind({tags, m_ui->tags, [this](const Profile& p) { m_ui->tags->setText(p.tags.join(QStringLiteral(", "))); },
          [this](Profile& p) { p.tags = tagsOfText(m_ui->tags->text()); },
          [this](bool readOnly) { m_ui->tags->setReadOnly(readOnly); }});
    connect(m_ui->tags, &QLineEdit::textChanged, this, [this, tags] { touch(tags); });
    bindFlag("sallyport.connectAtLogin", m_ui->connectAtLogin, [](Profile& p) -> bool& { return p.connectAtLogin; });
}

BehaviourPage::~BehaviourPage() = default;

} // namespace sallyport
