// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/esp/control_queue.h"

#include "platform/linux/esp/esp_conversion.h"

#include <utility>

namespace sallyport {

void ControlQueue::put(std::span<const std::uint8_t> datagram, const esp::OuterPath& path)
{
    {
        const std::scoped_lock lock(m_lock);
        if (m_isStopped || m_datagrams.size() >= m_maxDatagrams || datagram.size() > kMaxOctets - m_octets) {
            ++m_dropped;
            return;
        }
        m_octets += datagram.size();
        m_datagrams.push_back(
            {QByteArray(reinterpret_cast<const char*>(datagram.data()), static_cast<qsizetype>(datagram.size())),
             endpointOf(path.local), endpointOf(path.remote)});
    }
    m_changed.notify_one();
}

std::optional<ControlDatagram> ControlQueue::take()
{
    std::unique_lock lock(m_lock);
    m_changed.wait(lock, [this] { return m_isStopped || !m_datagrams.empty(); });
    if (m_isStopped)
        return std::nullopt;
    ControlDatagram first = std::move(m_datagrams.front());
    m_datagrams.pop_front();
    m_octets -= static_cast<std::size_t>(first.data.size());
    return first;
}

void ControlQueue::stop()
{
    {
        const std::scoped_lock lock(m_lock);
        m_isStopped = true;
    }
    m_changed.notify_all();
}

std::uint64_t ControlQueue::dropped() const
{
    const std::scoped_lock lock(m_lock);
    return m_dropped;
}

} // namespace sallyport
