// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Sallyport adds to a .sswan file, under the key "sallyport" (sswan_reader.h). Thread: a value. Trust: user side.
#include "core/formats/certificate.h"
#include "core/formats/sswan_keys.h"
#include "core/formats/sswan_reader.h"

#include <QJsonArray>

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kMaxCertificates = 16;
constexpr int kMaxSeconds = 7 * 24 * 3600;
constexpr int kMaxForeignDepth = 40; // an element of ProfileXML takes two, and PEAP nests a dozen of them
constexpr int kMaxForeignValues = 16384;
constexpr qsizetype kMaxForeignKey = 256;

struct Flag {
    const char* path;
    bool& (*member)(Profile& profile);
};

constexpr Flag kFlags[] = {
    {"sallyport.keyInKeychain", [](Profile& p) -> bool& { return p.local.keyInKeychain; }},
    {"sallyport.mobike", [](Profile& p) -> bool& { return p.exchange.mobike; }},
    {"sallyport.fragmentation", [](Profile& p) -> bool& { return p.exchange.fragmentation; }},
    {"sallyport.forceUdpEncapsulation", [](Profile& p) -> bool& { return p.exchange.forceUdpEncapsulation; }},
    {"sallyport.followRedirects", [](Profile& p) -> bool& { return p.exchange.followRedirects; }},
    {"sallyport.connectAtLogin", [](Profile& p) -> bool& { return p.connectAtLogin; }},
};

struct Time {
    const char* path;
    int& (*member)(Profile& profile);
    int smallest;
};

constexpr Time kTimes[] = {
    {"sallyport.deadPeerSeconds", [](Profile& p) -> int& { return p.exchange.deadPeerSeconds; }, 5},
    {"sallyport.ikeRekeySeconds", [](Profile& p) -> int& { return p.exchange.ikeRekeySeconds; }, 60},
    {"sallyport.childRekeySeconds", [](Profile& p) -> int& { return p.exchange.childRekeySeconds; }, 60},
    {"sallyport.reauthenticationSeconds", [](Profile& p) -> int& { return p.exchange.reauthenticationSeconds; }, 60},
    {"sallyport.idleDisconnectSeconds", [](Profile& p) -> int& { return p.exchange.idleDisconnectSeconds; }, 10},
};

// What other formats left, without what no reader of ours would have left there.
class ForeignBounds {
public:
    int dropped = 0;

    QJsonObject bounded(const QJsonObject& object, int depth)
    {
        QJsonObject result;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (isKey(it.key()) && takes(depth))
                result.insert(it.key(), inner(it.value(), depth));
            else
                ++dropped;
        }
        return result;
    }

private:
    bool takes(int depth)
    {
        const bool fits = depth <= kMaxForeignDepth && m_values < kMaxForeignValues;
        m_values += fits ? 1 : 0;
        return fits;
    }

    static bool isKey(const QString& key)
    {
        const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
        return key.size() <= kMaxForeignKey && std::none_of(key.begin(), key.end(), isControl);
    }

    QJsonValue inner(const QJsonValue& value, int depth)
    {
        if (value.isObject())
            return bounded(value.toObject(), depth + 1);
        if (!value.isArray())
            return value;
        QJsonArray result;
        for (const QJsonValue& item : value.toArray()) {
            if (takes(depth + 1))
                result.append(inner(item, depth + 1));
            else
                ++dropped;
        }
        return result;
    }

    int m_values = 0;
};

template <typename Table> auto& entryOf(Table& table, const QString& path)
{
    return *std::find_if(std::begin(table), std::end(table),
                         [&path](const auto& entry) { return path == QLatin1String(entry.path); });
}

} // namespace

const SswanReader::Mapping SswanReader::kAdditions[] = {
    {"sallyport.method", &SswanReader::readMethod},
    {"sallyport.aaaServer", &SswanReader::readAaaServer},
    {"sallyport.innerMethod", &SswanReader::readInnerMethod},
    {"sallyport.token", &SswanReader::readToken},
    {"sallyport.authorities", &SswanReader::readMoreCertificates},
    {"sallyport.keyInKeychain", &SswanReader::readFlag},
    {"sallyport.mobike", &SswanReader::readFlag},
    {"sallyport.fragmentation", &SswanReader::readFlag},
    {"sallyport.forceUdpEncapsulation", &SswanReader::readFlag},
    {"sallyport.followRedirects", &SswanReader::readFlag},
    {"sallyport.connectAtLogin", &SswanReader::readFlag},
    {"sallyport.deadPeerSeconds", &SswanReader::readTime},
    {"sallyport.ikeRekeySeconds", &SswanReader::readTime},
    {"sallyport.childRekeySeconds", &SswanReader::readTime},
    {"sallyport.reauthenticationSeconds", &SswanReader::readTime},
    {"sallyport.idleDisconnectSeconds", &SswanReader::readTime},
    {"sallyport.dnsDomains", &SswanReader::readDnsDomains},
    {"sallyport.killSwitch", &SswanReader::readKillSwitch},
    {"sallyport.tags", &SswanReader::readTags},
    {"sallyport.managedBy", &SswanReader::readManagedBy},
    {"sallyport.locked", &SswanReader::readLocked},
    {"sallyport.foreign", &SswanReader::readForeign},
};

const SswanReader::Mapping* SswanReader::additionOf(const QString& path)
{
    const auto* known = std::find_if(std::begin(kAdditions), std::end(kAdditions), [&path](const Mapping& candidate) {
        return path == QLatin1String(candidate.path);
    });
    return known == std::end(kAdditions) ? nullptr : known;
}

Result<void> SswanReader::readMethod(const QString& path, const QJsonValue& value)
{
    Result<QString> name = text(path, value);
    if (!name)
        return name.error();
    const Result<AuthenticationMethod> method = authenticationMethodFromName(*name);
    if (!method)
        return invalid(path, *name, method.error().arguments.value(QStringLiteral("rule")).toString());
    m_method = *name;
    m_report.applied(path, *name);
    return {};
}

Result<void> SswanReader::readAaaServer(const QString& path, const QJsonValue& value)
{
    return applyText(path, value, &m_profile.local.aaaServer);
}

Result<void> SswanReader::readInnerMethod(const QString& path, const QJsonValue& value)
{
    Result<QString> name = text(path, value);
    if (!name)
        return name.error();
    const Result<InnerMethod> method = innerMethodFromName(*name);
    if (!method)
        return invalid(path, *name, method.error().arguments.value(QStringLiteral("rule")).toString());
    m_profile.local.innerMethod = *method;
    m_report.applied(path, *name);
    return {};
}

Result<void> SswanReader::readToken(const QString& path, const QJsonValue& value)
{
    return applyText(path, value, &m_profile.local.token); // its rules are validateProfile()'s
}

Result<void> SswanReader::readMoreCertificates(const QString& path, const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > kMaxCertificates)
        return invalid(path, shownValue(value), QStringLiteral("a list of at most 16 certificates"));
    for (const QJsonValue& item : array) {
        Result<QByteArray> der = certificate(path, item);
        if (!der)
            return der.error();
        m_profile.gateway.certificates.append(*der);
        m_report.applied(path, subjectOf(*der));
    }
    return {};
}

Result<void> SswanReader::readFlag(const QString& path, const QJsonValue& value)
{
    const bool isRedirect = path == QLatin1String("sallyport.followRedirects");
    if (!isRedirect || !value.toBool())
        return applyFlag(path, value, &entryOf(kFlags, path).member(m_profile));
    m_profile.exchange.followRedirects = true;
    m_report.kept(path, shownValue(value), QStringLiteral("this version never follows a redirect"));
    return {};
}

Result<void> SswanReader::readTime(const QString& path, const QJsonValue& value)
{
    const Time& time = entryOf(kTimes, path);
    if (value.toInt(-1) == 0)
        m_report.applied(path, shownValue(value));
    else if (isInRange(path, value, time.smallest, kMaxSeconds))
        time.member(m_profile) = value.toInt();
    return {};
}

Result<void> SswanReader::readDnsDomains(const QString& path, const QJsonValue& value)
{
    Result<QStringList> items = list(path, value);
    if (!items)
        return items.error();
    m_profile.dnsDomains = *items;
    m_report.applied(path, items->join(QLatin1Char(' ')));
    return {};
}

Result<void> SswanReader::readKillSwitch(const QString& path, const QJsonValue& value)
{
    if (!value.isBool())
        return invalid(path, shownValue(value), QStringLiteral("true or false"));
    m_profile.killSwitch = value.toBool();
    if (m_profile.killSwitch)
        m_report.kept(path, shownValue(value),
                      QStringLiteral("this version cannot block traffic, so it refuses to connect this profile"));
    else
        m_report.applied(path, shownValue(value));
    return {};
}

Result<void> SswanReader::readTags(const QString& path, const QJsonValue& value)
{
    if (!value.isArray()) // a tag may hold a space
        return invalid(path, shownValue(value), QStringLiteral("a list of texts"));
    Result<QStringList> items = list(path, value);
    if (!items)
        return items.error();
    m_profile.tags = *items;
    m_report.applied(path, items->join(QStringLiteral(", ")));
    return {};
}

Result<void> SswanReader::readManagedBy(const QString& path, const QJsonValue& value)
{
    return applyText(path, value, &m_profile.management.managedBy);
}

Result<void> SswanReader::readLocked(const QString& path, const QJsonValue& value)
{
    Result<QStringList> items = list(path, value);
    if (!items)
        return items.error();
    m_profile.management.lockedFields = *items;
    m_report.applied(path, items->join(QLatin1Char(' ')));
    return {};
}

Result<void> SswanReader::readForeign(const QString& path, const QJsonValue& value)
{
    if (!value.isObject())
        return invalid(path, shownValue(value), QStringLiteral("an object"));
    ForeignBounds bounds;
    m_profile.foreign = withoutSecrets(path, bounds.bounded(value.toObject(), 1)).toObject();
    if (bounds.dropped > 0)
        m_report.refused(path, QStringLiteral("%1 values").arg(bounds.dropped),
                         QStringLiteral("too many, too deep, or under a name that no file has; dropped"));
    m_report.kept(path, m_profile.foreign.keys().join(QLatin1Char(' ')),
                  QStringLiteral("what files of other formats said; given back when exported to them"));
    return {};
}

Result<void> SswanReader::finish()
{
    if (m_type.isEmpty())
        return missing(QStringLiteral("type"));
    const QString& name = m_method.isEmpty() ? m_type : m_method;
    m_profile.method = *authenticationMethodFromName(name); // both were checked when they were read
    for (ImportedSecret& secret : m_secrets) {
        secret.profileId = m_profile.id;
        if (m_profile.method == AuthenticationMethod::PreSharedKey)
            secret.kind = SecretKind::PreSharedKey;
    }
    return {};
}

} // namespace sallyport
