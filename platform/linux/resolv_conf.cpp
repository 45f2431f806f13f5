// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/resolv_conf.h"

#include "core/base/log.h"
#include "platform/linux/whole_file.h"

#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace sallyport {
namespace {

constexpr qsizetype kMaxFile = 64 * 1024;
constexpr qsizetype kMaxServers = 3; // MAXNS of the C library; it reads no more
constexpr qsizetype kMaxDomain = 253;

QString configuredPath()
{
    return QStringLiteral("/etc/resolv.conf");
}

QString targetPath()
{
    const QFileInfo info(configuredPath());
    if (info.exists())
        return info.canonicalFilePath();
    return info.isSymLink() ? info.symLinkTarget() : configuredPath();
}

int readNow(QByteArray* content)
{
    return readFile(targetPath(), kMaxFile, Symlinks::Refuse, content);
}

int writeNow(const QByteArray& content)
{
    const QString path = targetPath();
    struct stat status {};
    const mode_t mode = stat(path.toLocal8Bit().constData(), &status) == 0 ? status.st_mode & 07777 : 0644;
    const int number = replaceFile(path, content, mode);
    // EBUSY: it is mounted (containers, network namespaces). The others: its folder is closed to us, the file is not.
    if (number == EBUSY || number == EROFS || number == EACCES || number == EPERM || number == EXDEV)
        return overwriteFile(path, content);
    return number;
}

Error notApplied(int number)
{
    const QString reason = QStringLiteral("%1: %2").arg(configuredPath(), qt_error_string(number));
    return Error::of(ErrorCode::DnsNotApplied, {{QStringLiteral("reason"), reason}}).withOsError(number);
}

// The words of the last line that begins with `keyword`, as the C library reads it.
QList<QByteArray> wordsOf(const QByteArray& original, const char* keyword)
{
    QList<QByteArray> words;
    for (const QByteArray& line : original.split('\n')) {
        QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.takeFirst() == keyword)
            words = parts;
    }
    return words;
}

QList<QByteArray> serversOf(const QByteArray& original)
{
    QList<QByteArray> servers;
    for (const QByteArray& line : original.split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() >= 2 && parts.at(0) == "nameserver")
            servers.append(parts.at(1));
    }
    return servers;
}

void appendNew(QList<QByteArray>& list, const QByteArray& item)
{
    if (!list.contains(item))
        list.append(item);
}

QList<QByteArray> serverList(const QByteArray& original, const QList<TunnelPlan>& tunnels)
{
    QList<QByteArray> all;
    QList<QByteArray> some;
    for (const TunnelPlan& tunnel : tunnels) {
        for (const QHostAddress& server : tunnel.dnsServers)
            appendNew(tunnel.dnsDomains.isEmpty() ? all : some, server.toString().toLatin1());
    }
    QList<QByteArray> servers = all;
    for (const QByteArray& server : some)
        appendNew(servers, server);
    if (all.isEmpty()) {
        for (const QByteArray& server : serversOf(original))
            appendNew(servers, server);
    }
    if (servers.size() > kMaxServers) {
        qCInfo(logNetwork) << "resolv.conf holds" << kMaxServers
                           << "name servers; left out:" << servers.mid(kMaxServers);
        servers.resize(kMaxServers);
    }
    return servers;
}

QList<QByteArray> searchList(const QByteArray& original, const QList<TunnelPlan>& tunnels)
{
    QList<QByteArray> search;
    for (const TunnelPlan& tunnel : tunnels) {
        for (const QString& domain : tunnel.dnsDomains) {
            if (isPlainDomain(domain))
                appendNew(search, domain.toLatin1());
        }
    }
    QList<QByteArray> before = wordsOf(original, "search");
    if (before.isEmpty())
        before = wordsOf(original, "domain");
    for (const QByteArray& domain : before)
        appendNew(search, domain);
    return search;
}

// A rewrite in place that a crash cut short leaves the beginning of our text.
bool isOurs(const QByteArray& content, const ResolvConfRecord& record)
{
    return record.written.startsWith(content);
}

} // namespace

bool isPlainDomain(const QString& domain)
{
    if (domain.isEmpty() || domain.size() > kMaxDomain || domain.startsWith(QLatin1Char('.')))
        return false;
    return std::all_of(domain.begin(), domain.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
               (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-') || c == QLatin1Char('_') ||
               c == QLatin1Char('.');
    });
}

QByteArray resolvConfText(const QByteArray& original, const QList<TunnelPlan>& tunnels)
{
    QByteArray text = "# Written by sallyportd for the VPN that is up; the earlier text comes back when it goes.\n";
    for (const QByteArray& server : serverList(original, tunnels))
        text += "nameserver " + server + '\n';
    if (const QList<QByteArray> search = searchList(original, tunnels); !search.isEmpty())
        text += "search " + search.join(' ') + '\n';
    for (const char* keyword : {"options", "sortlist"}) {
        if (const QList<QByteArray> words = wordsOf(original, keyword); !words.isEmpty())
            text += QByteArray(keyword) + ' ' + words.join(' ') + '\n';
    }
    return text;
}

Result<std::optional<ResolvConfRecord>> planResolvConf(const QList<TunnelPlan>& tunnels,
                                                       const std::optional<ResolvConfRecord>& earlier)
{
    const bool wanted = std::any_of(tunnels.begin(), tunnels.end(),
                                    [](const TunnelPlan& tunnel) { return !tunnel.dnsServers.isEmpty(); });
    if (!wanted)
        return std::optional<ResolvConfRecord>();
    ResolvConfRecord record;
    const int number = readNow(&record.original);
    if (number != 0 && number != ENOENT)
        return notApplied(number);
    record.existed = number == 0;
    if (earlier && record.existed && isOurs(record.original, *earlier)) {
        record.existed = earlier->existed;
        record.original = earlier->original;
    }
    record.written = resolvConfText(record.original, tunnels);
    return std::optional<ResolvConfRecord>(record);
}

Result<void> writeResolvConf(const ResolvConfRecord& record)
{
    QByteArray now;
    if (readNow(&now) == 0 && now == record.written)
        return {};
    if (const int number = writeNow(record.written))
        return notApplied(number);
    return {};
}

Result<void> restoreResolvConf(const ResolvConfRecord& record)
{
    QByteArray now;
    const int number = readNow(&now);
    if (number == ENOENT)
        return {};
    if (number != 0)
        return notApplied(number);
    if (!isOurs(now, record)) {
        if (now != record.original)
            qCInfo(logNetwork).noquote() << configuredPath() << "was changed by another program and stays as it is";
        return {};
    }
    if (const int result = record.existed ? writeNow(record.original) : removeFile(targetPath()))
        return notApplied(result);
    return {};
}

bool resolvConfNamesResolved()
{
    QByteArray text;
    if (readNow(&text) != 0)
        return false;
    const QList<QByteArray> servers = serversOf(text);
    return servers.contains("127.0.0.53") || servers.contains("127.0.0.54") ||
           targetPath().startsWith(QLatin1String("/run/systemd/resolve/"));
}

} // namespace sallyport
