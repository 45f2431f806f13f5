// SPDX-License-Identifier: GPL-3.0-or-later
//
// Goes through all controls of a shown window as somebody does who works by keyboard or hears it, and says what is
// wrong with each, in words a failed test can print. Thread: GUI. Trust: tests.
#pragma once

#include <QList>
#include <QStringList>

class QWidget;

namespace sallyport::test {

// What a person acts with: enabled, visible, and taking the focus by Tab or the mouse; menus' buttons too.
QList<QWidget*> controlsOf(const QWidget& window);

// Controls that a screen reader has no name for.
QStringList nameless(const QWidget& window);
// Controls that going round by Tab from the first never meets; of a group of radio buttons one is enough.
QStringList unreachable(QWidget& window);
// Where Tab goes up the window by more than a row, or back to the start of a row: the order in which it is read.
QStringList outOfOrder(QWidget& window);
// Labels and buttons whose text has less than 4.5:1 on its ground as it is drawn (WCAG 2.1, 1.4.3, AA); disabled ones
// are not asked about there.
QStringList faint(QWidget& window);
// Labels and buttons without room for their text.
QStringList cut(const QWidget& window);

// A widget for people: class, object name, text.
QString describe(const QWidget& widget);

} // namespace sallyport::test
