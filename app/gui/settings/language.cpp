// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/language.h"

#include <QGuiApplication>

namespace sallyport {

Language::Language(QObject* parent) : QObject(parent) {}

void Language::choose(const QString& wanted)
{
    const QString code = languageFor(wanted, QLocale::system().uiLanguages());
    const bool same = code == m_loaded.code();
    m_loaded.load(code);
    const QLocale words(code);
    // A desktop in British English keeps its own dates; one in German with English words here gets English ones.
    const bool isTheDesktops = words.language() == m_ofTheDesktop.language() ||
                               (words.language() == QLocale::English && m_ofTheDesktop.language() == QLocale::C);
    QLocale::setDefault(isTheDesktops ? m_ofTheDesktop : words);
    QGuiApplication::setLayoutDirection(words.textDirection());
    if (!same)
        Q_EMIT changed();
}

} // namespace sallyport
