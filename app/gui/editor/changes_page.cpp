// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/editor/changes_page.h"

#include "app/gui/theme.h"
#include "ui_changes_page.h"

#include <utility>

namespace sallyport {

ChangesPage::ChangesPage(QWidget* parent) : SettingPage(parent), m_ui(std::make_unique<Ui::ChangesPage>())
{
    m_ui->setupUi(this);
}

ChangesPage::~ChangesPage() = default;

void ChangesPage::setChanges(const QList<PlannedChange>& changes)
{
    m_ui->intro->setText(changes.isEmpty()
                             ? tr("Mend first what is marked on the other pages; then it can be told what will change.")
                             : tr("Nothing changes now. Connecting does this, and disconnecting undoes all of it."));
    if (changes == m_shown)
        return;
    m_shown = changes;
    qDeleteAll(m_ui->list->findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    bool isAmongLeftAlone = false;
    const auto add = [this](const QString& text, TypeRole role, bool isMuted) {
        auto* label = new QLabel(text, m_ui->list);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(fontFor(role, font()));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (isMuted)
            label->setProperty("role", QStringLiteral("muted"));
        m_ui->listColumn->addWidget(label);
        return label;
    };
    for (const PlannedChange& change : changes) {
        if (change.isLeftAlone && !std::exchange(isAmongLeftAlone, true))
            add(tr("What stays as it is"), TypeRole::State, false)->setContentsMargins(0, 12, 0, 0);
        add(change.what, TypeRole::Strong, false);
        if (!change.detail.isEmpty())
            add(change.detail, TypeRole::Body, true)->setContentsMargins(0, 0, 0, 8);
    }
}

} // namespace sallyport
