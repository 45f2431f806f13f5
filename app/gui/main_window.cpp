// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"

#include "app/client/error_text.h"
#include "app/gui/actions.h"
#include "app/gui/connect_switch.h"
#include "app/gui/dropped_files.h"
#include "app/gui/marks.h"
#include "app/gui/profile_delegate.h"
#include "app/gui/profile_filter.h"
#include "app/gui/profile_list_model.h"
#include "app/gui/theme.h"
#include "ui_main_window.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace sallyport {
namespace {

constexpr int kSideWidth = 280;
constexpr int kSideLines = 14; // at least this many line heights wide, so that it grows with the font
constexpr int kEmptyMark = 72;
constexpr QSize kLeastSize{720, 480};

// A button that is an action: its words, its key, its being enabled.
void bind(QPushButton* button, QAction* action)
{
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace

MainWindow::MainWindow(ProfileListModel& profiles, Actions& actions, QWidget* parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>()), m_profiles(profiles),
      m_filter(new ProfileFilter(this)), m_menu(new QMenu(this))
{
    m_ui->setupUi(this);
    setWindowIcon(applicationIcon());
    setMinimumSize(kLeastSize);
    m_ui->emptyTitle->setFont(fontFor(TypeRole::Name, font()));
    refreshTheme();

    m_filter->setSourceModel(&profiles);
    m_ui->profiles->setModel(m_filter);
    m_ui->profiles->setItemDelegate(new ProfileDelegate(m_ui->profiles));
    connect(m_ui->search, &QLineEdit::textChanged, m_filter, &ProfileFilter::setText);
    connect(m_ui->profiles->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                // Filtered away or reset is not chosen by the person: the page stays.
                if (!now.isValid() || now.data(ProfileListModel::IdRole).toString() == m_chosen)
                    return;
                m_chosen = now.data(ProfileListModel::IdRole).toString();
                Q_EMIT profileChosen(m_chosen);
            });
    connect(&profiles, &QAbstractItemModel::modelReset, this, &MainWindow::keepChoice);
    connect(m_ui->emptyProblem, &ProblemCard::remedyChosen, this, &MainWindow::remedyChosen);
    placeActions(actions);
    fillMenu(actions);
    // As wide as its buttons are in the person's language.
    const QMargins margins = m_ui->sideLayout->contentsMargins();
    m_ui->side->setFixedWidth(qMax(qMax(kSideWidth, fontMetrics().height() * kSideLines),
                                   m_ui->importRow->sizeHint().width() + margins.left() + margins.right()));
    m_ui->profiles->setFocus();
    setDamaged({});
    setView({}, QDateTime::currentDateTimeUtc());
}

MainWindow::~MainWindow() = default;

void MainWindow::placeActions(Actions& actions)
{
    addActions({actions.toggle(), actions.create(), actions.edit(), actions.import(), actions.paste(), actions.rename(),
                actions.settings(), actions.search(), actions.close(), actions.quit()});
    bind(m_ui->newButton, actions.create());
    bind(m_ui->importButton, actions.import());
    bind(m_ui->emptyImport, actions.import());
    bind(m_ui->emptyNew, actions.create());
    ConnectSwitch& toggle = page().connectSwitch();
    toggle.setEnabled(actions.toggle()->isEnabled());
    connect(actions.toggle(), &QAction::enabledChanged, &toggle, &QWidget::setEnabled);
    connect(&page(), &ConnectionPage::switchPressed, actions.toggle(), &QAction::trigger);
    connect(actions.search(), &QAction::triggered, this, &MainWindow::focusSearch);
    connect(actions.close(), &QAction::triggered, this, &QWidget::close);
    connect(actions.open(), &QAction::triggered, this, &MainWindow::bringToFront);
}

void MainWindow::fillMenu(Actions& actions)
{
    m_menu->addActions({actions.edit(), actions.exportProfile(), actions.duplicate(), actions.rename(), actions.tag(),
                        actions.forgetPasswords(), actions.remove()});
    m_menu->addSeparator();
    m_menu->addActions({actions.importFolder(), actions.paste(), actions.backup(), actions.restore()});
    m_menu->addSeparator();
    m_menu->addActions({actions.saveReport(), actions.settings(), actions.quit()});
    m_ui->more->setMenu(m_menu);
    m_ui->profiles->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->profiles, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_ui->profiles->indexAt(at).isValid())
            m_menu->popup(m_ui->profiles->viewport()->mapToGlobal(at));
    });
}

QString MainWindow::chosenProfile() const
{
    return m_chosen;
}

void MainWindow::keepChoice()
{
    QModelIndex index = m_profiles.indexOf(m_chosen);
    if (!index.isValid())
        index = m_profiles.index(0);
    const QString chosen = index.data(ProfileListModel::IdRole).toString();
    m_ui->profiles->setCurrentIndex(m_filter->mapFromSource(index));
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    Q_EMIT profileChosen(m_chosen);
}

void MainWindow::chooseProfile(const QString& profileId)
{
    const QModelIndex index = m_profiles.indexOf(profileId);
    if (!index.isValid() || profileId == m_chosen)
        return;
    m_ui->search->clear();
    m_ui->profiles->setCurrentIndex(m_filter->mapFromSource(index));
}

void MainWindow::setView(const ConnectionView& view, const QDateTime& now)
{
    const bool empty = view.profileId.isEmpty();
    m_ui->pages->setCurrentWidget(empty ? m_ui->emptyPage : static_cast<QWidget*>(m_ui->connection));
    m_ui->emptyProblem->setVisible(view.problem.has_value());
    if (empty && view.problem)
        m_ui->emptyProblem->setProblem(errorText(*view.problem), remedyOf(view), false);
    m_ui->importButton->setVisible(!empty); // the empty page has both in its middle
    m_ui->newButton->setVisible(!empty);
    m_ui->search->setVisible(!empty);
    if (!empty)
        page().setView(view, now);
}

void MainWindow::setDamaged(const QList<Error>& damaged)
{
    m_ui->damaged->setVisible(!damaged.isEmpty());
    m_ui->damaged->setText(tr("Profile files that could not be read: %1").arg(damaged.size()));
    QStringList reasons;
    for (const Error& error : damaged) {
        const ErrorText text = errorText(error);
        reasons.append(text.title + QLatin1Char(' ') + text.explanation);
    }
    m_ui->damaged->setToolTip(reasons.join(QLatin1Char('\n')));
    m_ui->damaged->setAccessibleDescription(m_ui->damaged->toolTip());
}

void MainWindow::refreshTheme()
{
    m_ui->emptyMark->setPixmap(markPixmap(Mark::Off, kEmptyMark, themeOf(palette()).muted, devicePixelRatioF()));
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::focusSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

ConnectionPage& MainWindow::page() const
{
    return *m_ui->connection;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // Where the session ends there is nobody to ask.
    if (qGuiApp->isSavingSession())
        return QMainWindow::closeEvent(event);
    event->ignore();
    Q_EMIT closeWanted();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

} // namespace sallyport
