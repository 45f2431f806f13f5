// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QStyleFactory>

namespace sallyport {
namespace {

QColor colour(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

// One place for every shape that a style sheet can give; what it cannot give is painted by the widget itself.
// Fields get no text colour here: Qt would make their placeholder half transparent, too faint to read.
constexpr char kSheet[] = R"(
QFrame[card="true"] { background: %surface; border: 1px solid %line; border-radius: 8px; }
QFrame[card="problem"] { background: %surface; border: 1px solid %line; border-left: 4px solid %bad; border-radius: 8px;
  border-top-left-radius: 0; border-bottom-left-radius: 0; }
QFrame[card="ask"] { background: %surface; border: 1px solid %line; border-left: 4px solid %accent; border-radius: 8px;
  border-top-left-radius: 0; border-bottom-left-radius: 0; }
QFrame[rule="true"] { background: %line; border: none; }
QLabel[role="muted"] { color: %muted; }
QLabel[role="bad"] { color: %bad; }
QLabel[role="warn"] { color: %warn; }
QPushButton { background: %surface; color: %text; border: 1px solid %control; border-radius: 6px;
  padding: 6px 14px; }
QPushButton:hover { border-color: %muted; }
QPushButton:focus { border: 2px solid %accent; padding: 5px 13px; }
QPushButton:pressed { background: %hover; }
QPushButton:disabled { color: %faint; border-color: %line; }
QPushButton[primary="true"] { background: %accent; color: %onAccent; border-color: %accent; }
QPushButton[primary="true"]:focus { border: 2px solid %text; }
QPushButton[primary="true"]:disabled { background: %line; color: %muted; border-color: %line; }
QLineEdit { background: %surface; border: 1px solid %control; border-radius: 6px; padding: 6px 8px;
  selection-background-color: %accent; selection-color: %onAccent; }
QLineEdit:focus { border: 2px solid %accent; padding: 5px 7px; }
QComboBox { background: %surface; color: %text; border: 1px solid %control; border-radius: 6px; padding: 5px 8px; }
QComboBox:focus { border: 2px solid %accent; padding: 4px 7px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/sallyport/icons/chevron-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: %surface; color: %text; border: 1px solid %line; }
QRadioButton, QCheckBox { spacing: 8px; border: 2px solid transparent; border-radius: 6px; padding: 2px 4px 2px 2px; }
QRadioButton:focus, QCheckBox:focus { border-color: %accent; }
QRadioButton::indicator, QCheckBox::indicator { width: 14px; height: 14px; background: %surface;
  border: 1px solid %control; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator:hover, QCheckBox::indicator:hover { border-color: %muted; }
QRadioButton::indicator:checked { width: 6px; height: 6px; background: %onAccent; border: 5px solid %accent; }
QCheckBox::indicator:checked { background: %accent; border-color: %accent; image: url(:/sallyport/icons/%tick); }
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled { border-color: %line; }
QRadioButton::indicator:checked:disabled { background: %surface; border-color: %faint; }
QCheckBox::indicator:checked:disabled { background: %faint; border-color: %faint; }
QListView { background: transparent; border: none; outline: none; }
QListView[boxed="true"] { background: %surface; border: 1px solid %line; border-radius: 6px; padding: 4px; }
QListView[boxed="true"]:focus { border: 2px solid %accent; padding: 3px; }
QListView[boxed="true"]::item { padding: 4px 6px; border-radius: 4px; }
QListView[boxed="true"]::item:selected { background: %chosen; color: %text; }
QTableView, QPlainTextEdit { background: %surface; border: 1px solid %control; border-radius: 6px;
  gridline-color: %line; }
QTableView:focus, QPlainTextEdit:focus { border: 2px solid %accent; }
QTableView::item:selected { background: %chosen; color: %text; }
QHeaderView::section { background: %surface; color: %muted; border: none; border-bottom: 1px solid %line;
  padding: 6px 4px; }
QScrollArea { border: none; }
QAbstractScrollArea::corner { background: transparent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QToolButton:hover { background: %hover; }
QToolButton:focus { border: 2px solid %accent; padding: 4px; }
QToolTip { background: %surface; color: %text; border: 1px solid %line; padding: 6px; }
QMenu { background: %surface; color: %text; border: 1px solid %line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: %hover; }
QMenu::item:disabled { color: %muted; }
QMenu::separator { height: 1px; background: %line; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: %control; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: %muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

Result<ThemeChoice> themeChoiceFromName(const QString& name)
{
    if (name == QLatin1String("system"))
        return ThemeChoice::System;
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return Error::of(ErrorCode::RequestMalformed,
                     {{QStringLiteral("reason"), QStringLiteral("--theme takes light, dark or system")}});
}

const Theme& Theme::lightTheme()
{
    static const Theme theme{false,
                             colour(0xFAF9F6),
                             colour(0xFFFFFF),
                             colour(0x1C2024),
                             colour(0x5A636C),
                             colour(0xDEDBD3),
                             colour(0x1F5FA8),
                             colour(0xFFFFFF),
                             colour(0x1E7A46),
                             colour(0x8A5A00),
                             colour(0xB3261E)};
    return theme;
}

const Theme& Theme::darkTheme()
{
    static const Theme theme{true,
                             colour(0x16181B),
                             colour(0x1F2327),
                             colour(0xECEAE4),
                             colour(0xA3ACB5),
                             colour(0x343B42),
                             colour(0x7FB2EE),
                             colour(0x16181B),
                             colour(0x6BCB93),
                             colour(0xE3B04B),
                             colour(0xF28B82)};
    return theme;
}

const Theme& themeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::darkTheme() : Theme::lightTheme();
}

QColor blend(const QColor& ground, const QColor& over, double share)
{
    const auto mix = [share](int below, int above) { return static_cast<int>(below + (above - below) * share + 0.5); };
    return QColor(mix(ground.red(), over.red()), mix(ground.green(), over.green()), mix(ground.blue(), over.blue()));
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.background);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.background);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.bad);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.muted);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, blend(theme.background, theme.muted, 0.7));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    return palette;
}

QString styleSheetOf(const Theme& theme)
{
    QString sheet = QString::fromLatin1(kSheet);
    sheet.replace(QLatin1String("%tick"), QLatin1String(theme.dark ? "tick-dark.svg" : "tick-light.svg"));
    const std::pair<QLatin1String, QColor> tokens[] = {
        {QLatin1String("%surface"), theme.surface},
        {QLatin1String("%line"), theme.line},
        {QLatin1String("%bad"), theme.bad},
        {QLatin1String("%warn"), theme.warn},
        {QLatin1String("%accent"), theme.accent},
        {QLatin1String("%onAccent"), theme.onAccent},
        {QLatin1String("%muted"), theme.muted},
        {QLatin1String("%text"), theme.text},
        {QLatin1String("%control"), blend(theme.surface, theme.muted, 0.62)},
        {QLatin1String("%chosen"), blend(theme.surface, theme.accent, 0.14)},
        {QLatin1String("%hover"), blend(theme.surface, theme.accent, 0.10)},
        {QLatin1String("%faint"), blend(theme.background, theme.muted, 0.7)},
    };
    for (const auto& [name, value] : tokens)
        sheet.replace(name, value.name());
    return sheet;
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && themeOf(QPalette()).dark);
    const Theme& theme = dark ? Theme::darkTheme() : Theme::lightTheme();
    // Fusion draws alike on every desktop; a native style would mix its own colours into ours.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme));
}

void alignWithLayout(QLabel& label, Qt::Alignment vertical)
{
    label.setAlignment(QStyle::visualAlignment(label.layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | vertical);
}

QFont fontFor(TypeRole role, const QFont& base)
{
    // 22, 15 and 13 where the desktop's own is 13.
    QFont font = base;
    const auto scale = [&font](double factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(static_cast<int>(font.pixelSize() * factor + 0.5));
    };
    switch (role) {
    case TypeRole::Body:
        break;
    case TypeRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TypeRole::State:
        scale(15.0 / 13.0);
        break;
    case TypeRole::Name:
        scale(22.0 / 13.0);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

} // namespace sallyport
