// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tool for documentation and support (`--screenshot`): writes the window to a PNG once it shows what was asked for,
// and lets it settle first. Thread: GUI. Trust: user side; writes the file that the person named.
#pragma once

#include "app/gui/connection_view.h"

#include <QObject>
#include <QString>

class QWidget;

namespace sallyport {

enum class ScreenshotMoment { Shown, Connected, Failed };
// "shown", "connected", "failed"; anything else is RequestMalformed.
Result<ScreenshotMoment> screenshotMomentFromName(const QString& name);

class Screenshot : public QObject {
    Q_OBJECT

public:
    // `window` is borrowed and outlives it.
    Screenshot(QWidget& window, QString file, ScreenshotMoment moment, QObject* parent = nullptr);

    // Whenever the window shows something else; the first that fits is taken.
    void observe(const ConnectionView& view);

Q_SIGNALS:
    void taken(bool written);

private:
    bool fits(const ConnectionView& view) const;

    QWidget& m_window;
    QString m_file;
    ScreenshotMoment m_moment;
    bool m_begun = false;
};

} // namespace sallyport
