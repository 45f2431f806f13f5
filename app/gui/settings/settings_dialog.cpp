// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/settings_dialog.h"

#include "app/client/languages.h"
#include "ui_settings_dialog.h"

#include <QScreen>
#include <QSignalBlocker>

namespace sallyport {
namespace {

void choose(QComboBox* box, const QVariant& data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

template <typename Value> QVariant dataOf(Value value)
{
    return static_cast<int>(value);
}

} // namespace

SettingsDialog::SettingsDialog(QWidget* parent) : QDialog(parent), m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    for (QLabel* title : {m_ui->startTitle, m_ui->lookTitle, m_ui->apartTitle})
        title->setFont(fontFor(TypeRole::Strong, font()));
    m_ui->problem->hide();
    fillChoices();
    for (QComboBox* box : {m_ui->connectAtStart, m_ui->language, m_ui->theme, m_ui->closing})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::handleChoice);
    for (QCheckBox* box : {m_ui->startAtLogin, m_ui->notifications})
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::handleChoice);
    connect(m_ui->done, &QPushButton::clicked, this, &SettingsDialog::accept);
    setSettings({});
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fillChoices()
{
    m_ui->connectAtStart->addItem(tr("Nothing"), QString());
    m_ui->language->addItem(tr("As the desktop"), QString());
    for (const KnownLanguage& language : knownLanguages())
        m_ui->language->addItem(language.ownName, language.code);
    m_ui->theme->addItem(tr("As the desktop"), dataOf(ThemeChoice::System));
    m_ui->theme->addItem(tr("Light"), dataOf(ThemeChoice::Light));
    m_ui->theme->addItem(tr("Dark"), dataOf(ThemeChoice::Dark));
    m_ui->closing->addItem(tr("Ask"), dataOf(ClosingDoes::Ask));
    m_ui->closing->addItem(tr("Keep running"), dataOf(ClosingDoes::KeepRunning));
    m_ui->closing->addItem(tr("Quit Sallyport"), dataOf(ClosingDoes::Quit));
}

void SettingsDialog::setProfiles(const QList<Choice>& profiles)
{
    const QSignalBlocker quiet(m_ui->connectAtStart);
    while (m_ui->connectAtStart->count() > 1)
        m_ui->connectAtStart->removeItem(1);
    for (const Choice& profile : profiles)
        m_ui->connectAtStart->addItem(profile.name, profile.profileId);
    choose(m_ui->connectAtStart, m_shown.connectAtStart);
}

void SettingsDialog::setSettings(const DesktopSettings& settings)
{
    m_shown = settings;
    const QSignalBlocker quietStart(m_ui->startAtLogin);
    const QSignalBlocker quietNotifications(m_ui->notifications);
    m_ui->startAtLogin->setChecked(settings.startAtLogin);
    m_ui->notifications->setChecked(settings.notifications);
    choose(m_ui->connectAtStart, settings.connectAtStart);
    choose(m_ui->language, settings.language);
    choose(m_ui->theme, dataOf(settings.theme));
    choose(m_ui->closing, dataOf(settings.closing));
}

DesktopSettings SettingsDialog::settings() const
{
    DesktopSettings settings;
    settings.startAtLogin = m_ui->startAtLogin->isChecked();
    settings.connectAtStart = m_ui->connectAtStart->currentData().toString();
    settings.language = m_ui->language->currentData().toString();
    settings.theme = static_cast<ThemeChoice>(m_ui->theme->currentData().toInt());
    settings.notifications = m_ui->notifications->isChecked();
    settings.closing = static_cast<ClosingDoes>(m_ui->closing->currentData().toInt());
    return settings;
}

void SettingsDialog::handleChoice()
{
    m_ui->problem->hide();
    m_shown = settings();
    Q_EMIT settingsChosen(m_shown);
}

void SettingsDialog::showEvent(QShowEvent* event)
{
    // As large as what is in it, where the screen is; else it scrolls.
    const QMargins margins = layout()->contentsMargins();
    const int width = m_ui->content->sizeHint().width();
    m_ui->content->setMinimumWidth(m_ui->content->minimumSizeHint().width());
    m_ui->scroll->setMinimumWidth(m_ui->content->minimumWidth());
    const int height = m_ui->content->layout()->totalHeightForWidth(width) + margins.top() + margins.bottom() +
                       layout()->spacing() + m_ui->done->sizeHint().height();
    resize(QSize(width + margins.left() + margins.right(), height).boundedTo(screen()->availableSize()));
    QDialog::showEvent(event);
}

void SettingsDialog::showProblem(const Error& error)
{
    m_ui->problem->setText(
        tr("This could not be saved: %1.").arg(error.arguments.value(QLatin1String("reason")).toString()));
    m_ui->problem->show();
}

} // namespace sallyport
