// SPDX-License-Identifier: GPL-3.0-or-later
//
// What assistive programs are told: what a widget that draws itself is, words only when they changed, and never what
// somebody types unseen. Thread: GUI. Trust: user side; what is told can be heard by every program of the session.
#pragma once

#include <QAccessible>

class QWidget;

namespace sallyport {

// In the widget's constructor, before anybody can have asked: Qt takes such a widget for a mere container.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

// Qt tells these again even when they are the same, and a screen reader speaks them again.
void tellName(QWidget* widget, const QString& name);
void tellDescription(QWidget* widget, const QString& description);

// From now on, for the whole program: of what goes into a field that hides it, and out of it, only the length is told.
// Qt itself tells each letter, and all of them when the field is emptied.
void keepHiddenTextUntold();

} // namespace sallyport
