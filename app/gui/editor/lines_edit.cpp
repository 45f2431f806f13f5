// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/editor/lines_edit.h"

#include <QRegularExpression>

namespace sallyport {
namespace {

constexpr int kVisibleLines = 3;
constexpr int kSmallestWidth = 120;

} // namespace

LinesEdit::LinesEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LinesEdit::setLines(const QStringList& lines)
{
    setPlainText(lines.join(QLatin1Char('\n')));
}

QStringList LinesEdit::lines() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return toPlainText().split(between, Qt::SkipEmptyParts);
}

QSize LinesEdit::sizeHint() const
{
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()) + 2);
    return {QPlainTextEdit::sizeHint().width(), kVisibleLines * fontMetrics().lineSpacing() + margins};
}

QSize LinesEdit::minimumSizeHint() const
{
    return {kSmallestWidth, sizeHint().height()};
}

} // namespace sallyport
