// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/assistive.h"

#include <QAccessibleWidget>
#include <QLineEdit>
#include <QVariant>

namespace sallyport {
namespace {

constexpr char kRole[] = "accessibleRole";

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget == nullptr ? QVariant() : widget->property(kRole);
    return role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

QString dots(const QString& text)
{
    return QString(text.size(), QChar(0x2022));
}

void tell(QAccessibleEvent* event);

// To Qt's own way, which is the one there is while no handler stands before it.
void passOn(QAccessibleEvent* event)
{
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(tell);
}

void tell(QAccessibleEvent* event)
{
    const auto* field = qobject_cast<const QLineEdit*>(event->object());
    if (field == nullptr || field->echoMode() == QLineEdit::Normal)
        return passOn(event);
    if (event->type() == QAccessible::TextInserted) {
        const auto* typed = static_cast<QAccessibleTextInsertEvent*>(event);
        QAccessibleTextInsertEvent hidden(event->object(), typed->changePosition(), dots(typed->textInserted()));
        passOn(&hidden);
    } else if (event->type() == QAccessible::TextRemoved) {
        const auto* taken = static_cast<QAccessibleTextRemoveEvent*>(event);
        QAccessibleTextRemoveEvent hidden(event->object(), taken->changePosition(), dots(taken->textRemoved()));
        passOn(&hidden);
    } else if (event->type() == QAccessible::TextUpdated) {
        const auto* changed = static_cast<QAccessibleTextUpdateEvent*>(event);
        QAccessibleTextUpdateEvent hidden(event->object(), changed->changePosition(), dots(changed->textRemoved()),
                                          dots(changed->textInserted()));
        passOn(&hidden);
    } else {
        passOn(event);
    }
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(kRole, static_cast<int>(role));
}

void tellName(QWidget* widget, const QString& name)
{
    if (widget->accessibleName() != name)
        widget->setAccessibleName(name);
}

void tellDescription(QWidget* widget, const QString& description)
{
    if (widget->accessibleDescription() != description)
        widget->setAccessibleDescription(description);
}

void keepHiddenTextUntold()
{
    QAccessible::installUpdateHandler(tell);
}

} // namespace sallyport
