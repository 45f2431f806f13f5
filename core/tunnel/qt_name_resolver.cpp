// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tunnel/qt_name_resolver.h"

#include <QHostInfo>
#include <QTimer>

#include <chrono>
#include <memory>

namespace sallyport {
namespace {

constexpr std::chrono::seconds kLimit{10};
constexpr qsizetype kMaxAddresses = 16;

Error unknown(const QString& host, const QString& reason)
{
    return Error::of(ErrorCode::GatewayNameUnknown,
                     {{QStringLiteral("host"), host}, {QStringLiteral("reason"), reason}});
}

} // namespace

void QtNameResolver::resolve(const QString& host, QObject* context,
                             std::function<void(Result<QList<QHostAddress>>)> answer)
{
    auto* query = new QObject(context);
    const auto once = std::make_shared<decltype(answer)>(std::move(answer));
    const auto finish = [query, once](const Result<QList<QHostAddress>>& result) {
        query->deleteLater();
        if (const auto tell = std::exchange(*once, nullptr))
            tell(result);
    };
    QTimer::singleShot(kLimit, query, [finish, host] {
        finish(unknown(host, QStringLiteral("no answer in %1 s").arg(kLimit.count())));
    });
    QHostInfo::lookupHost(host, query, [finish, host](const QHostInfo& info) {
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
            return finish(unknown(host, info.errorString()));
        finish(info.addresses().first(qMin(info.addresses().size(), kMaxAddresses)));
    });
}

} // namespace sallyport
