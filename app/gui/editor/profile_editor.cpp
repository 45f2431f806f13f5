// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/editor/profile_editor.h"

#include "app/client/error_text.h"
#include "app/client/field_text.h"
#include "app/client/system_profiles.h"
#include "app/gui/editor/behaviour_page.h"
#include "app/gui/editor/changes_page.h"
#include "app/gui/editor/cryptography_page.h"
#include "app/gui/editor/exchange_page.h"
#include "app/gui/editor/gateway_page.h"
#include "app/gui/editor/general_page.h"
#include "app/gui/editor/network_page.h"
#include "ui_profile_editor.h"

#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>

#include <algorithm>

namespace sallyport {
namespace {

constexpr int kListPadding = 40;

bool isNamed(const QList<FieldProblem>& problems, const QString& field)
{
    return std::any_of(problems.begin(), problems.end(),
                       [&field](const FieldProblem& problem) { return problem.field == field; });
}

// The first thing in it that takes the keyboard.
QWidget* focusable(QWidget* field)
{
    if (field->focusPolicy() != Qt::NoFocus)
        return field;
    const QList<QWidget*> parts = field->findChildren<QWidget*>();
    const auto found = std::find_if(parts.begin(), parts.end(), [](const QWidget* part) {
        return part->focusPolicy() != Qt::NoFocus && part->isVisible() && part->isEnabled();
    });
    return found == parts.end() ? field : *found;
}

} // namespace

ProfileEditor::ProfileEditor(QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ProfileEditor>()), m_general(new GeneralPage),
      m_changes(new ChangesPage)
{
    m_ui->setupUi(this);
    m_ui->goThere->hide();
    QSizePolicy keepsItsPlace = m_ui->reason->sizePolicy(); // so that the buttons stay where they are
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_ui->reason->setSizePolicy(keepsItsPlace);
    for (SettingPage* page :
         std::initializer_list<SettingPage*>{m_general, new GatewayPage, new NetworkPage, new ExchangePage,
                                             new CryptographyPage, new BehaviourPage, m_changes})
        add(page);
    connect(m_ui->pages, &QListWidget::currentRowChanged, m_ui->stack, &QStackedWidget::setCurrentIndex);
    connect(m_general, &GeneralPage::tokensWanted, this, &ProfileEditor::tokensWanted);
    connect(m_ui->save, &QPushButton::clicked, this, &ProfileEditor::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ProfileEditor::reject);
    connect(m_ui->goThere, &QPushButton::clicked, this, [this] { focusField(m_firstFault); });
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_ui->save, &QPushButton::click);
    m_ui->pages->setCurrentRow(0);
    fitList();
    edit({});
    fitPages();
}

ProfileEditor::~ProfileEditor() = default;

void ProfileEditor::add(SettingPage* page)
{
    auto* scroll = new QScrollArea(m_ui->stack);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_ui->stack->addWidget(scroll);
    m_ui->pages->addItem(page->title());
    m_pages.append(page);
    connect(page, &SettingPage::changed, this, &ProfileEditor::refresh);
}

void ProfileEditor::edit(const Profile& profile)
{
    m_original = profile;
    setWindowTitle(profile.name.isEmpty() ? tr("New profile") : tr("Edit “%1”").arg(profile.name));
    for (SettingPage* page : m_pages)
        page->load(profile);
    lock();
    choosePage(0);
    refresh();
    m_general->fieldFor(QStringLiteral("name"))->setFocus();
}

void ProfileEditor::lock()
{
    QStringList locked;
    for (const ProfileField& field : profileFields()) {
        if (isLockedField(m_original.management, field.key))
            locked.append(QString::fromLatin1(field.key));
    }
    const QString& managedBy = m_original.management.managedBy;
    const QString who =
        managedBy.isEmpty() ? tr("Set by whoever manages this computer.") : tr("Set by %1.").arg(managedBy);
    for (SettingPage* page : m_pages)
        page->setLocked(locked, who);
}

Profile ProfileEditor::profile() const
{
    Profile typed = m_original;
    for (const SettingPage* page : m_pages)
        page->store(typed);
    return typed;
}

bool ProfileEditor::hasChanges() const
{
    const bool isHalfTyped = std::any_of(m_pages.begin(), m_pages.end(),
                                         [](const SettingPage* page) { return !page->typedProblems().isEmpty(); });
    return isHalfTyped || !(profile() == m_original);
}

QList<FieldProblem> ProfileEditor::problems() const
{
    QList<FieldProblem> all;
    for (const SettingPage* page : m_pages)
        all.append(page->typedProblems());
    for (const FieldProblem& problem : fieldProblems(profile())) {
        if (!isNamed(all, problem.field))
            all.append(problem);
    }
    return all;
}

void ProfileEditor::refresh()
{
    const Profile typed = profile();
    const QList<FieldProblem> found = problems();
    const QList<FieldProblem> hints = fieldHints(typed) + m_general->hints();
    for (int index = 0; index < m_pages.size(); ++index) {
        SettingPage* page = m_pages.at(index);
        page->showProblems(found, hints);
        const auto isHere = [page](const FieldProblem& problem) { return page->fieldFor(problem.field) != nullptr; };
        const bool isFaulty = std::any_of(found.begin(), found.end(), isHere);
        QListWidgetItem* item = m_ui->pages->item(index);
        item->setText(isFaulty ? tr("%1 (!)", "page with something to mend").arg(page->title()) : page->title());
        item->setData(Qt::AccessibleDescriptionRole, isFaulty ? tr("Something here is to be mended.") : QString());
    }
    // What half a text would do is not known.
    m_changes->setChanges(found.isEmpty() ? plannedChanges(typed) : QList<PlannedChange>());
    m_firstFault = found.isEmpty() ? QString() : found.first().field;
    m_ui->save->setEnabled(found.isEmpty());
    showReason(found.isEmpty() ? QString()
                               : tr("%1: %2", "field, what is wrong with it")
                                     .arg(fieldLabel(m_firstFault), problemWords(found.first().error)));
}

void ProfileEditor::showReason(const QString& words)
{
    m_ui->reason->setText(words);
    m_ui->reason->setHidden(words.isEmpty());
    m_ui->goThere->setHidden(m_firstFault.isEmpty());
    m_ui->save->setAccessibleDescription(words);
}

void ProfileEditor::choosePage(int index)
{
    m_ui->pages->setCurrentRow(index);
}

void ProfileEditor::focusField(const QString& field)
{
    for (int index = 0; index < m_pages.size(); ++index) {
        QWidget* found = m_pages.at(index)->fieldFor(field);
        if (found == nullptr)
            continue;
        choosePage(index);
        m_pages.at(index)->reveal(field);
        refresh();
        QWidget* part = focusable(found);
        part->setFocus(Qt::ShortcutFocusReason);
        qobject_cast<QScrollArea*>(m_ui->stack->currentWidget())->ensureWidgetVisible(part);
        return;
    }
}

void ProfileEditor::setKnownCertificates(const QList<QByteArray>& der)
{
    m_general->setKnownCertificates(der);
}

void ProfileEditor::setTokens(const QList<Token>& tokens)
{
    m_general->setTokens(tokens);
}

void ProfileEditor::setTokensFailed(const Error& error)
{
    m_general->setTokensFailed(error);
}

void ProfileEditor::save()
{
    if (!problems().isEmpty())
        return;
    showReason({});
    m_ui->save->setEnabled(false); // once; the answer is accept() or setSaveError()
    Q_EMIT saveRequested(profile());
}

void ProfileEditor::setSaveError(const Error& error)
{
    refresh();
    const ErrorText text = errorText(error);
    showReason(QStringLiteral("%1. %2 %3").arg(text.title, text.explanation, text.nextStep).trimmed());
}

void ProfileEditor::reject()
{
    if (m_question)
        return;
    if (hasChanges())
        askToDiscard();
    else
        QDialog::reject();
}

void ProfileEditor::askToDiscard()
{
    m_question = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"), tr("Discard the changes?"),
                                 QMessageBox::NoButton, this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(tr("They are not saved yet."));
    QPushButton* discard = m_question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discard"));
    QPushButton* keep = m_question->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    m_question->setDefaultButton(keep);
    m_question->setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    m_question->open();
}

void ProfileEditor::keyPressEvent(QKeyEvent* event)
{
    // Return in a field of the form saves nothing: Ctrl+S and the button do.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void ProfileEditor::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitList();
}

// As wide as the widest page needs, where the screen is; else it scrolls.
void ProfileEditor::fitPages()
{
    int widest = 0;
    for (const SettingPage* page : m_pages)
        widest = qMax(widest, page->minimumSizeHint().width());
    const QMargins margins = m_ui->body->contentsMargins();
    const int around = m_ui->pages->width() + margins.left() + margins.right() + kListPadding +
                       style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    resize(size().expandedTo({widest + around, 0}).boundedTo(screen()->availableSize()));
}

void ProfileEditor::fitList()
{
    m_ui->pages->setFixedWidth(m_ui->pages->sizeHintForColumn(0) + kListPadding);
}

} // namespace sallyport
