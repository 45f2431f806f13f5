// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language of the window: the words, the numbers and dates that go with them, and the direction in which it is
// laid out. Thread: GUI. Trust: user side.
#pragma once

#include "app/client/languages.h"

#include <QLocale>
#include <QObject>

namespace sallyport {

class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);

    // Empty: the desktop's. At run time it holds for what is built from then on: the program builds its window anew.
    void choose(const QString& wanted);
    QString code() const { return m_loaded.code(); }

Q_SIGNALS:
    void changed();

private:
    LoadedLanguage m_loaded;
    QLocale m_ofTheDesktop; // before this changed the default
};

} // namespace sallyport
