// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/screenshot.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace sallyport {
namespace {

constexpr std::chrono::milliseconds kSettle{500};

} // namespace

Result<ScreenshotMoment> screenshotMomentFromName(const QString& name)
{
    if (name == QLatin1String("shown"))
        return ScreenshotMoment::Shown;
    if (name == QLatin1String("connected"))
        return ScreenshotMoment::Connected;
    if (name == QLatin1String("failed"))
        return ScreenshotMoment::Failed;
    return Error::of(
        ErrorCode::RequestMalformed,
        {{QStringLiteral("reason"), QStringLiteral("--screenshot-when takes shown, connected or failed")}});
}

Screenshot::Screenshot(QWidget& window, QString file, ScreenshotMoment moment, QObject* parent)
    : QObject(parent), m_window(window), m_file(std::move(file)), m_moment(moment)
{
}

bool Screenshot::fits(const ConnectionView& view) const
{
    switch (m_moment) {
    case ScreenshotMoment::Shown:
        return true;
    case ScreenshotMoment::Connected:
        return view.serviceAvailable && view.status.state == ConnectionState::Connected;
    case ScreenshotMoment::Failed:
        break;
    }
    return view.problem.has_value();
}

void Screenshot::observe(const ConnectionView& view)
{
    if (m_begun || !fits(view))
        return;
    m_begun = true;
    QTimer::singleShot(kSettle, this, [this] { Q_EMIT taken(m_window.grab().save(m_file, "PNG", 0)); });
}

} // namespace sallyport
