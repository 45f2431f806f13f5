// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scheduler.h"

#include <QHash>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

namespace sallyport {
namespace {

class SystemScheduler final : public Scheduler {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }

    double random() override { return QRandomGenerator::global()->generateDouble(); }

    quint64 after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) override
    {
        const quint64 handle = ++m_last;
        auto* timer = new QTimer(&m_owner);
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, &m_owner,
                         [this, handle, guard = QPointer<QObject>(context), action = std::move(action)] {
                             m_timers.take(handle)->deleteLater();
                             if (guard)
                                 action();
                         });
        m_timers.insert(handle, timer);
        timer->start(delay);
        return handle;
    }

    void cancel(quint64 handle) override
    {
        if (QTimer* timer = m_timers.take(handle)) {
            timer->stop();
            timer->deleteLater();
        }
    }

private:
    QObject m_owner;
    QHash<quint64, QTimer*> m_timers;
    quint64 m_last = 0;
};

} // namespace

std::unique_ptr<Scheduler> makeSystemScheduler()
{
    return std::make_unique<SystemScheduler>();
}

} // namespace sallyport
