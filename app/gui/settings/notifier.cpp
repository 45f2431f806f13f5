// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace sallyport {
namespace {

constexpr int kAnswerMs = 3000;
constexpr int kUsualTime = -1; // the desktop decides

const QString& service()
{
    static const QString name = QStringLiteral("org.freedesktop.Notifications");
    return name;
}

QDBusMessage callOf(const QString& method)
{
    return QDBusMessage::createMethodCall(service(), QStringLiteral("/org/freedesktop/Notifications"), service(),
                                          method);
}

// The specification's urgency: what needs the person stays until it is seen.
uchar urgencyOf(Notice::Kind kind)
{
    constexpr uchar kNormal = 1;
    constexpr uchar kCritical = 2;
    return kind == Notice::Kind::NeedsYou ? kCritical : kNormal;
}

QString keyOf(Notice::Act act)
{
    switch (act) {
    case Notice::Act::Disconnect:
        return QStringLiteral("disconnect");
    case Notice::Act::TryAgain:
        return QStringLiteral("try-again");
    case Notice::Act::Open:
        break;
    }
    return QStringLiteral("open");
}

} // namespace

Notifier::Notifier(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus)
{
    const auto listen = [this](const char* signal, const char* slot) {
        m_bus.connect(QString(), QStringLiteral("/org/freedesktop/Notifications"), service(),
                      QString::fromLatin1(signal), this, slot);
    };
    listen("ActionInvoked", SLOT(handleAction(uint, QString)));
    listen("NotificationClosed", SLOT(handleClosed(uint, uint)));
    listen("ActivationToken", SLOT(handleToken(uint, QString)));
}

void Notifier::observe(const ConnectionView& view, bool seen)
{
    if (view.profileId.isEmpty())
        return;
    const bool isKnown = m_shown.contains(view.profileId);
    Shown& shown = m_shown[view.profileId];
    const ConnectionView before = isKnown ? std::exchange(shown.view, view) : ConnectionView();
    shown.view = view;
    if (shown.notice && (seen || isSettled(*shown.notice, view)))
        takeBack(shown);
    const std::optional<Notice> notice = noticeBetween(before, view);
    if (notice && m_enabled && !seen)
        send(view.profileId, *notice);
}

void Notifier::forget(const QString& profileId)
{
    const auto found = m_shown.find(profileId);
    if (found == m_shown.end())
        return;
    takeBack(*found);
    m_shown.erase(found);
}

void Notifier::send(const QString& profileId, const Notice& notice)
{
    Shown& shown = m_shown[profileId];
    shown.notice = notice;
    shown.serial = ++m_serial;
    if (!m_bus.isConnected()) {
        Q_EMIT undelivered(profileId, notice);
        return;
    }
    QStringList actions{QStringLiteral("default"), noticeActText(Notice::Act::Open)};
    actions << keyOf(notice.act) << noticeActText(notice.act);
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.sallyport.Sallyport")},
                            {QStringLiteral("category"), QStringLiteral("network")},
                            {QStringLiteral("urgency"), QVariant::fromValue(urgencyOf(notice.kind))}};
    QDBusMessage call = callOf(QStringLiteral("Notify"));
    // The body may be read as markup; the summary never is.
    call << QStringLiteral("Sallyport") << shown.id << QStringLiteral("org.sallyport.Sallyport") << notice.title
         << notice.text.toHtmlEscaped() << actions << hints << kUsualTime;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, kAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, profileId, serial = shown.serial](QDBusPendingCallWatcher* done) {
                done->deleteLater();
                handleSent(profileId, serial, done);
            });
}

void Notifier::handleSent(const QString& profileId, quint64 serial, QDBusPendingCallWatcher* call)
{
    const QDBusPendingReply<uint> reply = *call;
    const auto found = m_shown.find(profileId);
    const bool isWanted = found != m_shown.end() && found->notice && found->serial == serial;
    if (reply.isError()) {
        if (isWanted)
            Q_EMIT undelivered(profileId, *found->notice);
        return;
    }
    if (isWanted) {
        found->id = reply.value();
    } else if (found == m_shown.end() || !found->notice) { // settled while it was on its way
        QDBusMessage close = callOf(QStringLiteral("CloseNotification"));
        close << reply.value();
        m_bus.send(close);
    } else {
        found->id = reply.value(); // the next replaces it
    }
}

void Notifier::takeBack(Shown& shown)
{
    shown.notice.reset();
    if (const uint id = std::exchange(shown.id, 0); id != 0) {
        QDBusMessage close = callOf(QStringLiteral("CloseNotification"));
        close << id;
        m_bus.send(close);
    }
}

QString Notifier::profileOf(uint id) const
{
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        if (id != 0 && it->id == id)
            return it.key();
    }
    return {};
}

void Notifier::handleAction(uint id, const QString& key)
{
    const QString profileId = profileOf(id);
    const QString token = std::exchange(m_token, {});
    if (profileId.isEmpty()) // another program's
        return;
    const std::optional<Notice> notice = m_shown.value(profileId).notice;
    // Only what this notice offered.
    const bool isButton = notice && key == keyOf(notice->act);
    if (!isButton && key != QLatin1String("default"))
        return;
    Q_EMIT acted(profileId, isButton ? notice->act : Notice::Act::Open, token);
}

void Notifier::handleClosed(uint id, uint)
{
    const auto found = m_shown.find(profileOf(id));
    if (found == m_shown.end())
        return;
    found->id = 0;
    found->notice.reset();
}

void Notifier::handleToken(uint id, const QString& token)
{
    if (!profileOf(id).isEmpty())
        m_token = token.left(4096);
}

} // namespace sallyport
