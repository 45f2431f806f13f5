// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report/log_view.h"

#include "app/gui/report/log_model.h"
#include "app/gui/theme.h"
#include "ui_log_view.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QScrollBar>
#include <QStandardPaths>
#include <QStyledItemDelegate>

#include <algorithm>

namespace sallyport {
namespace {

constexpr int kLevels = 4;
constexpr int kVisibleLines = 8;
constexpr int kWidestMessage = 30'000; // pixels; longer lines are cut off there, and copied whole
constexpr int kCellMargin = 16;

// Levels by colour too, besides their word.
class LogDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme& theme = themeOf(QGuiApplication::palette());
        const QColor colours[] = {theme.muted, theme.text, theme.warn, theme.bad};
        option->palette.setColor(QPalette::Text, colours[std::clamp(index.data(LogModel::LevelRole).toInt(), 0, 3)]);
    }
};

QString joined(const QAbstractItemModel& model, const QList<int>& rows)
{
    QString text;
    for (const int row : rows)
        text += model.index(row, 0).data(LogModel::LineRole).toString() + QLatin1Char('\n');
    return text;
}

} // namespace

LogView::LogView(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::LogView>()), m_model(new LogModel(this)), m_filter(new LogFilter(this))
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(m_model);
    m_ui->title->setFont(fontFor(TypeRole::Strong, font()));
    for (int level = 0; level < kLevels; ++level)
        m_ui->level->addItem(QString(), level);
    nameLevels();
    m_ui->lines->setModel(m_filter);
    m_ui->lines->setItemDelegate(new LogDelegate(m_ui->lines));
    m_ui->lines->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_ui->lines->setLayoutDirection(Qt::LeftToRight); // the log is English in every language
    m_ui->lines->setTabKeyNavigation(false);
    m_ui->lines->horizontalHeader()->hide();
    m_ui->lines->verticalHeader()->hide();
    m_ui->lines->horizontalHeader()->setStretchLastSection(false);
    m_ui->lines->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    addActions();
    useFonts();
    connect(m_ui->level, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setLevel(m_ui->level->itemData(index).toInt());
        updateShown();
    });
    connect(m_ui->words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        updateShown();
    });
    QScrollBar* bar = m_ui->lines->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        m_follows = value == bar->maximum();
        m_ui->toEnd->setEnabled(!m_follows);
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_follows)
            bar->setValue(maximum);
        m_ui->toEnd->setEnabled(bar->value() != maximum);
    });
    connect(m_ui->toEnd, &QPushButton::clicked, this, &LogView::followEnd);
    connect(m_ui->copy, &QPushButton::clicked, this, &LogView::copySelected);
    connect(m_ui->save, &QPushButton::clicked, this, &LogView::askWhereToSave);
    updateShown();
}

LogView::~LogView() = default;

void LogView::addActions()
{
    const auto add = [this](QWidget* widget, const QString& text, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(text, widget);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        widget->addAction(action);
    };
    m_ui->lines->setContextMenuPolicy(Qt::ActionsContextMenu);
    add(m_ui->lines, tr("Copy"), QKeySequence::Copy, &LogView::copySelected);
    add(m_ui->lines, tr("Select all"), QKeySequence::SelectAll, [this] { m_ui->lines->selectAll(); });
    add(m_ui->lines, tr("Save the shown lines…"), QKeySequence::Save, &LogView::askWhereToSave);
    add(m_ui->lines, tr("Go to the end"), QKeySequence(Qt::Key_End), &LogView::followEnd);
    add(m_ui->lines, tr("Go to the start"), QKeySequence(Qt::Key_Home), [this] { m_ui->lines->scrollToTop(); });
    add(this, tr("Search the log"), QKeySequence::Find, [this] {
        m_ui->words->setFocus(Qt::ShortcutFocusReason);
        m_ui->words->selectAll();
    });
}

void LogView::nameLevels()
{
    const QString names[kLevels] = {tr("All levels"), tr("Notes and above"), tr("Warnings and above"),
                                    tr("Only errors")};
    for (int level = 0; level < kLevels; ++level)
        m_ui->level->setItemText(level, names[level]);
}

void LogView::appendLine(const LogLine& line)
{
    const bool wasEmpty = m_filter->rowCount() == 0;
    m_model->append(line);
    measure(m_model->rowCount() - 1, m_model->rowCount() - 1);
    if (wasEmpty)
        updateShown();
}

void LogView::setLines(const QList<LogLine>& lines)
{
    m_widest = 0;
    m_follows = true;
    m_model->setLines(lines);
    measure(0, m_model->rowCount() - 1);
    updateShown();
}

void LogView::setNote(const QString& note)
{
    m_note = note;
    updateShown();
}

QString LogView::shownText() const
{
    QList<int> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows.append(row);
    return joined(*m_filter, rows);
}

// The selected lines, all that are shown where none is.
void LogView::copySelected()
{
    QList<int> rows;
    for (const QModelIndex& index : m_ui->lines->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(rows.isEmpty() ? shownText() : joined(*m_filter, rows));
}

void LogView::askWhereToSave()
{
    if (m_filter->rowCount() == 0)
        return;
    // What is shown now, whatever is logged while the person looks for a folder.
    const QByteArray text = shownText().toUtf8();
    auto* dialog = new QFileDialog(this, tr("Save the shown lines"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("sallyport-log-%1.txt")
                           .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"))));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, text](const QString& path) { Q_EMIT saveRequested(path, text); });
    dialog->open();
}

void LogView::followEnd()
{
    m_follows = true;
    m_ui->lines->scrollToBottom();
}

void LogView::updateShown()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_ui->pages->setCurrentWidget(isEmpty ? m_ui->nothingPage : m_ui->linesPage);
    m_ui->nothing->setText(m_model->rowCount() == 0 ? m_note : tr("No line has this level and these words."));
    m_ui->copy->setEnabled(!isEmpty);
    m_ui->save->setEnabled(!isEmpty);
    QScrollBar* bar = m_ui->lines->verticalScrollBar();
    m_ui->toEnd->setEnabled(!isEmpty && bar->value() != bar->maximum());
}

void LogView::measure(int firstRow, int lastRow)
{
    const QFontMetrics metrics(m_ui->lines->font());
    int widest = m_widest;
    for (int row = firstRow; row <= lastRow; ++row)
        widest = qMax(widest, metrics.horizontalAdvance(m_model->index(row, LogModel::Message).data().toString()));
    if (widest == m_widest && m_widest > 0)
        return;
    m_widest = widest;
    m_ui->lines->setColumnWidth(LogModel::Message, qMin(kWidestMessage, widest + kCellMargin));
}

void LogView::useFonts()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() : fixed.pointSizeF());
    m_ui->lines->setFont(fixed);
    const QFontMetrics metrics(fixed);
    m_ui->lines->verticalHeader()->setDefaultSectionSize(metrics.lineSpacing() + 4);
    m_ui->lines->setColumnWidth(LogModel::Time,
                                metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + kCellMargin);
    int level = 0;
    for (int i = 0; i < kLevels; ++i)
        level = qMax(level, metrics.horizontalAdvance(levelWords(i)));
    m_ui->lines->setColumnWidth(LogModel::Level, level + kCellMargin);
    m_ui->pages->setMinimumHeight((metrics.lineSpacing() + 4) * kVisibleLines + kCellMargin);
    m_widest = 0;
    measure(0, m_model->rowCount() - 1);
}

void LogView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        useFonts();
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        nameLevels();
        useFonts(); // levels have other words, hence another width
        updateShown();
    }
}

} // namespace sallyport
