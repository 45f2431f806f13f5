// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/traffic/traffic_history.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sallyport {
namespace {

constexpr double kLeastCeiling = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrafficHistory)
};

} // namespace

void TrafficHistory::clear()
{
    *this = {};
}

void TrafficHistory::add(const QDateTime& when, const Traffic& total)
{
    const qint64 second = when.toSecsSinceEpoch();
    const bool continues =
        m_last.isValid() && when >= m_last && total.rxBytes >= m_total.rxBytes && total.txBytes >= m_total.txBytes;
    if (!continues) {
        clear();
        m_last = when;
        m_total = total;
        m_second = second;
        return;
    }
    const qint64 passed = second - m_second;
    if (passed == 0)
        return; // the second is not over: its sum comes with the next sample
    const qint64 first = std::max(m_second, second - kSeconds) + 1;
    const TrafficRate each{static_cast<double>(total.rxBytes - m_total.rxBytes) / static_cast<double>(passed),
                           static_cast<double>(total.txBytes - m_total.txBytes) / static_cast<double>(passed)};
    for (qint64 i = first; i <= second; ++i)
        at(i) = each;
    m_last = when;
    m_total = total;
    m_second = second;
}

QList<TrafficRate> TrafficHistory::rates() const
{
    QList<TrafficRate> result;
    result.reserve(kSeconds);
    for (qint64 i = m_second - kSeconds + 1; i <= m_second; ++i)
        result.append(m_ring.at(static_cast<qsizetype>((i + kSeconds) % kSeconds)));
    return result;
}

TrafficRate TrafficHistory::now() const
{
    return m_ring.at(static_cast<qsizetype>(m_second % kSeconds));
}

double TrafficHistory::peak() const
{
    double peak = 0;
    for (const TrafficRate& rate : m_ring)
        peak = std::max({peak, rate.received, rate.sent});
    return peak;
}

void TrafficLog::add(const ConnectionStatus& status, const QDateTime& when)
{
    if (status.state != ConnectionState::Connected)
        return;
    Kept& kept = m_histories[status.profileId];
    if (kept.since != status.since) {
        kept.history.clear();
        kept.since = status.since;
    }
    kept.history.add(when, status.traffic);
}

double graphCeiling(double peak)
{
    if (!(peak > kLeastCeiling))
        return kLeastCeiling;
    const double power = std::pow(10.0, std::floor(std::log10(peak)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (peak <= step * power)
            return step * power;
    }
    return 10 * power;
}

QString rateText(double octetsPerSecond)
{
    const QString size = QLocale().formattedDataSize(static_cast<qint64>(std::llround(octetsPerSecond)),
                                                     octetsPerSecond < 1e4 ? 0 : 1, QLocale::DataSizeSIFormat);
    return Words::tr("%1/s", "an amount of data a second").arg(size);
}

} // namespace sallyport
