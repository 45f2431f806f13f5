// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/actions.h"

#include "app/gui/connect_switch.h"

#include <QKeySequence>

namespace sallyport {

ActionRights actionRights(const ConnectionView& view)
{
    ActionRights rights;
    rights.toggle =
        !view.profileId.isEmpty() && view.serviceAvailable && view.status.state != ConnectionState::Disconnecting;
    rights.share = !view.profileId.isEmpty();
    rights.change = rights.share && !view.isSystem;
    return rights;
}

Actions::Actions(QObject* parent)
    : QObject(parent), m_toggle(add(tr("Connect"), QKeySequence(Qt::CTRL | Qt::Key_Return))),
      m_create(add(tr("New…"), QKeySequence::New)), m_edit(add(tr("Edit…"), QKeySequence(Qt::CTRL | Qt::Key_E))),
      m_import(add(tr("Import…"), QKeySequence::Open)), m_importFolder(add(tr("Import a folder…"))),
      m_paste(add(tr("Import what was copied"), QKeySequence::Paste)), m_export(add(tr("Export…"))),
      m_rename(add(tr("Rename…"), QKeySequence(Qt::Key_F2))), m_tag(add(tr("Tags…"))),
      m_duplicate(add(tr("Duplicate…"))), m_remove(add(tr("Delete…"))),
      m_forgetPasswords(add(tr("Forget saved passwords"))), m_backup(add(tr("Back up all profiles…"))),
      m_restore(add(tr("Restore from a backup…"))), m_saveReport(add(tr("Save a problem report…"))),
      m_settings(add(tr("Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma))),
      m_search(add(tr("Search"), QKeySequence::Find)), m_open(add(tr("Open Sallyport"))),
      m_close(add(tr("Close"), QKeySequence::Close)), m_quit(add(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q))),
      m_stateLine(add({}))
{
    m_stateLine->setEnabled(false);
    setShownView({});
}

QAction* Actions::add(const QString& text, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    return action;
}

void Actions::setShownView(const ConnectionView& view)
{
    const ActionRights rights = actionRights(view);
    m_toggle->setText(ConnectSwitch::textOf(switchMeaningOf(view)));
    m_toggle->setEnabled(rights.toggle);
    m_import->setEnabled(rights.import);
    for (QAction* action : {m_edit, m_export, m_duplicate, m_forgetPasswords})
        action->setEnabled(rights.share);
    for (QAction* action : {m_rename, m_tag, m_remove})
        action->setEnabled(rights.change);
}

void Actions::setStateLine(const QString& text)
{
    m_stateLine->setText(text);
}

QAction* Actions::makeProfileAction(const QString& profileId)
{
    QAction* action = add({});
    action->setCheckable(true);
    action->setData(profileId);
    connect(action, &QAction::triggered, this, [this, action, profileId](bool checked) {
        // The tick says how things are, not what was clicked: it follows when the state does.
        action->setChecked(!checked);
        Q_EMIT profileToggled(profileId);
    });
    return action;
}

void Actions::setProfileViews(const QList<ConnectionView>& views)
{
    bool same = views.size() == m_profiles.size();
    for (int i = 0; same && i < views.size(); ++i)
        same = views.at(i).profileId == m_profiles.at(i)->data().toString();
    if (!same) {
        // One of them may be the sender right now.
        for (QAction* action : std::exchange(m_profiles, {}))
            action->deleteLater();
        for (const ConnectionView& view : views)
            m_profiles.append(makeProfileAction(view.profileId));
    }
    for (int i = 0; i < views.size(); ++i) {
        QString name = views.at(i).profileName;
        m_profiles.at(i)->setText(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        m_profiles.at(i)->setChecked(switchMeaningOf(views.at(i)) != SwitchMeaning::Connect);
        m_profiles.at(i)->setEnabled(actionRights(views.at(i)).toggle);
    }
    if (!same)
        Q_EMIT profilesChanged();
}

} // namespace sallyport
