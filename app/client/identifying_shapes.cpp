// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/identifying_shapes.h"

#include "app/client/identifying_words.h"

#include <QHostAddress>

#include <algorithm>

namespace sallyport {
namespace {

constexpr qsizetype kLongestAddress = 64;
constexpr qsizetype kLongRun = 32;  // of hex or base64
constexpr qsizetype kDumpPairs = 4; // "0A 1B 2C 3D": a dump, whose letters stand behind it
constexpr int kMacGroups = 6;

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Calls `take(start, length)` for each longest run of characters that `fits`.
template <typename Fits, typename Take> void eachRun(QStringView text, Fits fits, Take take)
{
    qsizetype at = 0;
    while (at < text.size()) {
        if (!fits(text[at])) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && fits(text[at]))
            ++at;
        take(start, at - start);
    }
}

bool isOctet(QStringView part)
{
    return !part.isEmpty() && part.size() <= 3 && part.toInt() <= 255;
}

// Object identifiers have dots and small numbers too.
bool isObjectIdentifier(QStringView text)
{
    for (const char* arc : {"1.2.", "1.3.", "2.5.", "2.16.", "2.23."}) {
        if (text.startsWith(QLatin1String(arc)))
            return true;
    }
    return false;
}

void takeDotted(QStringView text, qsizetype start, qsizetype length, QList<IdentifyingSpan>& spans)
{
    while (length > 0 && text[start] == u'.') {
        ++start;
        --length;
    }
    while (length > 0 && text[start + length - 1] == u'.')
        --length;
    const QStringView run = text.mid(start, length);
    const QList<QStringView> parts = run.split(u'.');
    if (parts.size() < 4 || !std::all_of(parts.begin(), parts.end(), isOctet) || run == QLatin1String("0.0.0.0"))
        return;
    if (parts.size() == 4 || !isObjectIdentifier(run))
        spans.append({start, length, Identifying::Address});
}

void findDottedNumbers(QStringView text, QList<IdentifyingSpan>& spans)
{
    eachRun(
        text, [](QChar c) { return isDigit(c) || c == u'.'; },
        [&](qsizetype start, qsizetype length) {
            // "192.0.2.1...192.0.2.2" are two.
            qsizetype from = start;
            for (qsizetype at = start; at + 1 < start + length; ++at) {
                if (text[at] == u'.' && text[at + 1] == u'.') {
                    takeDotted(text, from, at - from, spans);
                    from = at + 1;
                }
            }
            takeDotted(text, from, start + length - from, spans);
        });
}

bool arePairs(const QList<QStringView>& groups)
{
    return std::all_of(groups.begin(), groups.end(), [](QStringView group) { return group.size() == 2; });
}

void takeColons(QStringView text, qsizetype start, qsizetype length, QList<IdentifyingSpan>& spans)
{
    const bool gluedBefore = start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'_');
    const qsizetype after = start + length;
    const bool gluedAfter = after < text.size() && (text[after].isLetter() || text[after] == u'_');
    if (gluedBefore) { // "eth0:fe80::1", but "std::string"
        const qsizetype colon = text.mid(start, length).indexOf(u':');
        start += colon + 1;
        length -= colon + 1;
    }
    while (length > 0 && (text[start + length - 1] == u'.' ||
                          (text[start + length - 1] == u':' && !text.mid(start, length).endsWith(QLatin1String("::")))))
        --length;
    if (length > 1 && text[start] == u':' && text[start + 1] != u':') {
        ++start;
        --length;
    }
    const QStringView run = text.mid(start, length);
    if (run.count(u':') < 2 || run == QLatin1String("::"))
        return;
    const bool hasDigit = std::any_of(run.begin(), run.end(), isDigit);
    if (length <= kLongestAddress && !canonicalAddress(run).isEmpty()) {
        if (!gluedAfter || hasDigit)
            spans.append({start, length, Identifying::Address});
        return;
    }
    const QList<QStringView> groups = run.split(u':');
    if (arePairs(groups) && groups.size() >= kMacGroups)
        spans.append({start, length, groups.size() == kMacGroups ? Identifying::Hardware : Identifying::Data});
    else if (hasDigit && (run.contains(QLatin1String("::")) || groups.size() > 7))
        spans.append({start, length, Identifying::Address}); // mutilated, hence not read
}

void findColonGroups(QStringView text, QList<IdentifyingSpan>& spans)
{
    eachRun(
        text, [](QChar c) { return isHex(c) || c == u':' || c == u'.'; },
        [&](qsizetype start, qsizetype length) {
            if (text.mid(start, length).count(u':') >= 2)
                takeColons(text, start, length, spans);
        });
}

void findHardware(QStringView text, QList<IdentifyingSpan>& spans)
{
    eachRun(
        text, [](QChar c) { return isHex(c) || c == u'-'; },
        [&](qsizetype start, qsizetype length) {
            const QList<QStringView> groups = text.mid(start, length).split(u'-');
            if (groups.size() == kMacGroups && arePairs(groups))
                spans.append({start, length, Identifying::Hardware});
        });
    // systemd names a link of USB after it: "enx0a1b2c3d4e5f".
    constexpr qsizetype kNamed = 15;
    for (qsizetype at = text.indexOf(u"enx"); at >= 0 && at + kNamed <= text.size();
         at = text.indexOf(u"enx", at + 3)) {
        const QStringView digits = text.mid(at + 3, kNamed - 3);
        if (std::all_of(digits.begin(), digits.end(), isHex))
            spans.append({at, kNamed, Identifying::Hardware});
    }
}

// Pairs of hex digits with blanks between, and all that stands behind them.
void findDumps(QStringView text, QList<IdentifyingSpan>& spans)
{
    qsizetype pairs = 0;
    qsizetype first = 0;
    eachRun(
        text, [](QChar c) { return !c.isSpace(); },
        [&](qsizetype start, qsizetype length) {
            const bool isPair = length == 2 && isHex(text[start]) && isHex(text[start + 1]);
            pairs = isPair ? pairs + 1 : 0;
            if (pairs == 1)
                first = start;
            if (pairs == kDumpPairs)
                spans.append({first, text.size() - first, Identifying::Data});
        });
}

void findData(QStringView text, QList<IdentifyingSpan>& spans)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'+'); };
    const auto isAny = [&](QChar c) { return isPlain(c) || c == u'/' || c == u'_' || c == u'-' || c == u'='; };
    eachRun(text, isPlain, [&](qsizetype start, qsizetype length) {
        if (length >= kLongRun)
            spans.append({start, length, Identifying::Data});
    });
    // With separators proposals and paths look alike, but they do not mix capitals, small letters and digits.
    eachRun(text, isAny, [&](qsizetype start, qsizetype length) {
        if (length < kLongRun)
            return;
        const QStringView run = text.mid(start, length);
        const bool isMixed = std::any_of(run.begin(), run.end(), isDigit) &&
                             std::any_of(run.begin(), run.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }) &&
                             std::any_of(run.begin(), run.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
        if (isMixed)
            spans.append({start, length, Identifying::Data});
    });
}

} // namespace

QString canonicalAddress(QStringView text)
{
    if (text.size() > kLongestAddress || (!text.contains(u':') && text.count(u'.') != 3))
        return {};
    QHostAddress address;
    if (!address.setAddress(text.toString()))
        return {};
    bool isVersion4 = false;
    const quint32 number = address.toIPv4Address(&isVersion4); // also of ::ffff:192.0.2.1
    return isVersion4 ? QHostAddress(number).toString() : address.toString();
}

QList<IdentifyingSpan> identifyingShapes(QStringView text)
{
    QList<IdentifyingSpan> spans;
    findDottedNumbers(text, spans);
    findColonGroups(text, spans);
    findHardware(text, spans);
    findDumps(text, spans);
    findData(text, spans);
    findHosts(text, spans);
    findMails(text, spans);
    findAuthorities(text, spans);
    findNames(text, spans);
    findPaths(text, spans);
    findSecrets(text, spans);
    return spans;
}

} // namespace sallyport
