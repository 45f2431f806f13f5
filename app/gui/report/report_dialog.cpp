// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report/report_dialog.h"

#include "app/client/error_text.h"
#include "app/gui/report/report_line_delegate.h"
#include "app/gui/report/report_lines_model.h"
#include "app/gui/theme.h"
#include "ui_report_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QStandardPaths>
#include <QStyle>

#include <algorithm>

namespace sallyport {

ReportDialog::ReportDialog(QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ReportDialog>()), m_lines(new ReportLinesModel(this)),
      m_delegate(new ReportLineDelegate(this))
{
    m_ui->setupUi(this);
    m_ui->title->setFont(fontFor(TypeRole::State, fontFor(TypeRole::Strong, font())));
    m_ui->lines->setModel(m_lines);
    m_ui->lines->setItemDelegate(m_delegate);
    m_ui->lines->setLayoutDirection(Qt::LeftToRight); // the report is English in every language
    m_ui->lines->installEventFilter(this);
    m_ui->result->hide();
    connect(m_lines, &QAbstractItemModel::dataChanged, this, [this] {
        updateCounts();
        updateButtons();
    });
    connect(m_ui->lines->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReportDialog::updateButtons);
    connect(m_ui->leaveOut, &QPushButton::clicked, this, &ReportDialog::toggleSelected);
    connect(m_ui->save, &QPushButton::clicked, this, &ReportDialog::askWhere);
    connect(m_ui->close, &QPushButton::clicked, this, &ReportDialog::reject);
    useFonts();
    updateCounts();
    updateButtons();
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::setReport(const ProblemReport& report, const QString& suggestedName)
{
    m_suggestedName = suggestedName;
    m_lines->setReport(report);
    m_delegate->setLongestLine(m_lines->longestLine());
    m_ui->lines->doItemsLayout();
    m_ui->lines->setCurrentIndex(m_lines->index(0));
    updateCounts();
    updateButtons();
}

void ReportDialog::showSaved(const QString& path)
{
    say(tr("Saved as %1. Give it to whom you choose.").arg(QDir::toNativeSeparators(path)), QStringLiteral("muted"));
    m_ui->close->setText(tr("Close"));
    m_ui->close->setFocus();
}

void ReportDialog::showProblem(const Error& error)
{
    const ErrorText text = errorText(error);
    say(QStringLiteral("%1. %2 %3").arg(text.title, text.explanation, text.nextStep).trimmed(), QStringLiteral("bad"));
}

void ReportDialog::say(const QString& words, const QString& role)
{
    m_ui->result->setProperty("role", role);
    style()->unpolish(m_ui->result); // the style sheet looks at the property only then
    style()->polish(m_ui->result);
    m_ui->result->setText(words);
    m_ui->result->show();
}

void ReportDialog::leaveOutSelected(bool leftOut)
{
    for (const QModelIndex& index : m_ui->lines->selectionModel()->selectedRows())
        m_lines->setLeftOut(index.row(), leftOut);
}

bool ReportDialog::isAllLeftOut() const
{
    const QModelIndexList rows = m_ui->lines->selectionModel()->selectedRows();
    return !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [](const QModelIndex& index) {
        return index.data(ReportLinesModel::LeftOutRole).toBool();
    });
}

void ReportDialog::toggleSelected()
{
    leaveOutSelected(!isAllLeftOut());
}

void ReportDialog::updateCounts()
{
    const bool isThere = m_lines->rowCount() > 0;
    qsizetype replaced = 0;
    for (const RedactedText& line : m_lines->report().lines)
        replaced += line.replaced.size();
    QString counts =
        isThere ? tr("%n place(s) replaced", nullptr, static_cast<int>(replaced)) : tr("Making the report…");
    if (!m_lines->leftOut().isEmpty())
        counts +=
            QStringLiteral(" · ") + tr("%n line(s) left out", nullptr, static_cast<int>(m_lines->leftOut().size()));
    m_ui->counts->setText(counts);
}

void ReportDialog::updateButtons()
{
    m_ui->leaveOut->setEnabled(m_ui->lines->selectionModel()->hasSelection());
    m_ui->leaveOut->setText(isAllLeftOut() ? tr("&Put back") : tr("&Leave out"));
    m_ui->save->setEnabled(m_lines->rowCount() > m_lines->leftOut().size());
}

void ReportDialog::useFonts()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() : fixed.pointSizeF());
    m_ui->lines->setFont(fixed);
}

void ReportDialog::askWhere()
{
    const QByteArray bytes = reportBytes(m_lines->report(), m_lines->leftOut());
    auto* dialog = new QFileDialog(this, tr("Save the problem report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, bytes](const QString& path) { Q_EMIT saveRequested(path, bytes); });
    dialog->open();
}

bool ReportDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_ui->lines || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Space:
        toggleSelected();
        return true;
    case Qt::Key_Delete:
        leaveOutSelected(true);
        return true;
    default:
        return false;
    }
}

void ReportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        useFonts();
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateCounts();
        updateButtons();
    }
}

} // namespace sallyport
