// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessibility_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace sallyport::test {
namespace {

constexpr double kLeastContrast = 4.5;
constexpr int kMostSteps = 500;

// Parts of a control that the control itself answers for.
bool isInner(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return qobject_cast<const QScrollBar*>(&widget) != nullptr ||
           widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr ||
           (qobject_cast<const QLineEdit*>(parent) != nullptr &&
            qobject_cast<const QAbstractButton*>(&widget) != nullptr);
}

bool isControl(const QWidget& widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || isInner(widget))
        return false;
    return (widget.focusPolicy() & Qt::TabFocus) != 0 || qobject_cast<const QAbstractButton*>(&widget) != nullptr;
}

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    return {};
}

// The order of Tab from the control that has it, once round.
QList<QWidget*> tabRound(QWidget& window)
{
    QList<QWidget*> round;
    QWidget* start = window.focusWidget() != nullptr ? window.focusWidget() : &window;
    QWidget* at = start;
    for (int i = 0; i < kMostSteps; ++i) {
        at = at->nextInFocusChain();
        const bool takesTab = (at->focusPolicy() & Qt::TabFocus) != 0 && at->focusProxy() == nullptr;
        if (takesTab && at->isVisibleTo(&window) && at->isEnabled() && !isInner(*at) && at->window() == &window)
            round.append(at);
        if (at == start)
            break;
    }
    return round;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

// Between the ground, which is the commonest colour, and the colour of the letters, which is the one furthest from it.
double drawnContrast(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, contrast(QColor(ground), QColor(it.key())));
    return best;
}

} // namespace

QString describe(const QWidget& widget)
{
    return QStringLiteral("%1 '%2' \"%3\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), textOf(widget).left(40));
}

QList<QWidget*> controlsOf(const QWidget& window)
{
    QList<QWidget*> controls;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() == &window && isControl(*widget))
            controls.append(widget);
    }
    return controls;
}

QStringList nameless(const QWidget& window)
{
    QStringList found;
    for (QWidget* widget : controlsOf(window)) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found.append(describe(*widget));
    }
    return found;
}

QStringList unreachable(QWidget& window)
{
    const QList<QWidget*> round = tabRound(window);
    QSet<const QWidget*> groups;
    for (const QWidget* widget : round) {
        if (qobject_cast<const QRadioButton*>(widget) != nullptr)
            groups.insert(widget->parentWidget());
    }
    QStringList found;
    for (QWidget* widget : controlsOf(window)) {
        const bool byArrows = qobject_cast<QRadioButton*>(widget) != nullptr && groups.contains(widget->parentWidget());
        if (!round.contains(widget) && !byArrows)
            found.append(describe(*widget));
    }
    return found;
}

QStringList outOfOrder(QWidget& window)
{
    QList<QWidget*> round = tabRound(window);
    if (round.isEmpty())
        return {};
    const auto place = [&window](const QWidget* widget) {
        return QRect(widget->mapTo(&window, QPoint()), widget->size());
    };
    // Wherever it began, it is read from the top.
    const auto top = std::min_element(round.begin(), round.end(), [&](const QWidget* a, const QWidget* b) {
        const QRect one = place(a);
        const QRect other = place(b);
        if (one.top() != other.top())
            return one.top() < other.top();
        return window.layoutDirection() == Qt::RightToLeft ? one.right() > other.right() : one.left() < other.left();
    });
    std::rotate(round.begin(), top, round.end());
    QStringList found;
    for (qsizetype i = 0; i + 1 < round.size(); ++i) {
        const QWidget* from = round.at(i);
        const QWidget* to = round.at(i + 1);
        if (from->parentWidget() != to->parentWidget())
            continue; // columns and panes beside each other are read one after the other
        const QRect a = place(from);
        const QRect b = place(to);
        const bool rightToLeft = window.layoutDirection() == Qt::RightToLeft;
        const bool sameRow = b.center().y() >= a.top() && b.center().y() <= a.bottom();
        const bool back = rightToLeft ? b.left() > a.right() : b.right() < a.left();
        if ((!sameRow && b.bottom() < a.top()) || (sameRow && back))
            found.append(QStringLiteral("%1 -> %2").arg(describe(*from), describe(*to)));
    }
    return found;
}

QStringList faint(QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window || isInner(*widget) ||
            textOf(*widget).trimmed().isEmpty())
            continue;
        const QRect seen(widget->mapTo(&window, QPoint()), widget->size());
        // As it is drawn with what lies beneath it.
        const QImage image = window.grab(seen).toImage();
        const double ratio = drawnContrast(image);
        if (ratio < kLeastContrast)
            found.append(QStringLiteral("%1: %2:1").arg(describe(*widget)).arg(ratio, 0, 'f', 2));
    }
    return found;
}

QStringList cut(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window || isInner(*widget) || textOf(*widget).isEmpty())
            continue;
        int width = widget->sizeHint().width();
        int height = widget->sizeHint().height();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (label->wordWrap()) {
                width = 0;
                height = label->heightForWidth(label->width());
            }
        }
        if (widget->width() < width || widget->height() < height)
            found.append(QStringLiteral("%1: %2x%3 of %4x%5")
                             .arg(describe(*widget))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(width)
                             .arg(height));
    }
    return found;
}

} // namespace sallyport::test
