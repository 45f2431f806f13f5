// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/identifying_words.h"

#include <algorithm>
#include <array>

namespace sallyport {
namespace {

constexpr qsizetype kWeakLookahead = 256;
constexpr qsizetype kLongestKeyword = 16;

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'<' || c == u'>' || c == u'`';
}

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
}

// Files and the bus have names with dots as well; no top-level domain is among these.
bool isKnownEnd(QStringView label)
{
    constexpr std::array kEnds{"conf",  "service", "socket",       "sock",         "log", "json",
                               "sswan", "p12",     "pem",          "der",          "cpp", "target",
                               "timer", "xml",     "mobileconfig", "nmconnection", "tmp"};
    return std::any_of(kEnds.begin(), kEnds.end(), [label](const char* end) {
        return label.compare(QLatin1String(end), Qt::CaseInsensitive) == 0;
    });
}

bool isHostName(QStringView name)
{
    const QList<QStringView> labels = name.split(u'.');
    if (labels.size() < 2)
        return false;
    const QStringView last = labels.last();
    const bool isDomain =
        last.startsWith(QLatin1String("xn--"), Qt::CaseInsensitive) ||
        (last.size() >= 2 && std::all_of(last.begin(), last.end(), [](QChar c) { return c.isLetter(); }));
    const bool isLibrary = labels.first().startsWith(QLatin1String("lib")) && last == QLatin1String("so");
    const bool isBusName = name.startsWith(QLatin1String("org.freedesktop.")) || //
                           name.startsWith(QLatin1String("org.sallyport."));
    return isDomain && !isKnownEnd(last) && !isLibrary && !isBusName;
}

void takeHost(QStringView text, qsizetype start, qsizetype end, QList<IdentifyingSpan>& spans)
{
    const auto isEdge = [](QChar c) { return c == u'.' || c == u'-'; };
    while (start < end && isEdge(text[start]))
        ++start;
    while (end > start && isEdge(text[end - 1]))
        --end;
    if (isHostName(text.mid(start, end - start)))
        spans.append({start, end - start, Identifying::Host});
}

bool isMailCharacter(QChar c)
{
    constexpr QStringView kOthers = u"()[]{},;:=\\|@";
    return !c.isSpace() && !isQuote(c) && !kOthers.contains(c);
}

struct Attribute {
    const char* name;
    bool isWeak; // too short to be believed alone
};

constexpr std::array kAttributes{
    Attribute{"CN", false},
    Attribute{"OU", false},
    Attribute{"O", false},
    Attribute{"DC", false},
    Attribute{"UID", false},
    Attribute{"emailAddress", false},
    Attribute{"serialNumber", false},
    Attribute{"E", true},
    Attribute{"C", true},
    Attribute{"L", true},
    Attribute{"ST", true},
    Attribute{"S", true},
    Attribute{"T", true},
    Attribute{"SN", true},
    Attribute{"GN", true},
    Attribute{"G", true},
};

// The attribute that ends before the '=' at `equals`; its start goes to `start`.
const Attribute* attributeBefore(QStringView text, qsizetype equals, qsizetype* start)
{
    qsizetype end = equals;
    if (end > 0 && text[end - 1] == u' ')
        --end;
    qsizetype from = end;
    while (from > 0 && end - from < kLongestKeyword && text[from - 1].isLetter())
        --from;
    if (from > 0 && text[from - 1].isLetterOrNumber())
        return nullptr;
    *start = from;
    const QStringView word = text.mid(from, end - from);
    for (const Attribute& attribute : kAttributes) {
        if (word.compare(QLatin1String(attribute.name), Qt::CaseInsensitive) == 0)
            return &attribute;
    }
    return nullptr;
}

struct FoundAttribute {
    qsizetype start;
    bool isWeak;
};

QList<FoundAttribute> attributesOf(QStringView text)
{
    QList<FoundAttribute> found;
    for (qsizetype equals = text.indexOf(u'='); equals >= 0; equals = text.indexOf(u'=', equals + 1)) {
        qsizetype start = 0;
        if (const Attribute* attribute = attributeBefore(text, equals, &start))
            found.append({start, attribute->isWeak});
    }
    // A weak one is believed where a strong one follows soon.
    qsizetype strong = text.size() + kWeakLookahead;
    for (auto attribute = found.rbegin(); attribute != found.rend(); ++attribute) {
        if (attribute->isWeak)
            attribute->isWeak = strong - attribute->start > kWeakLookahead;
        else
            strong = attribute->start;
    }
    return found;
}

qsizetype endOfName(QStringView text, qsizetype start)
{
    const QChar opener = start > 0 ? text[start - 1] : QChar();
    const QChar closer = opener == u'[' ? QChar(u']') : opener == u'(' ? QChar(u')') : opener;
    if (closer != u'"' && closer != u'\'' && closer != u']' && closer != u')')
        return text.size();
    for (qsizetype at = start; at < text.size(); ++at) {
        const bool isApostrophe = closer == u'\'' && at + 1 < text.size() && text[at + 1].isLetterOrNumber();
        if (text[at] == closer && !isApostrophe)
            return at;
    }
    return text.size();
}

bool isSecretWord(QStringView word)
{
    constexpr std::array kWords{"password", "passwd", "passphrase", "secret", "psk", "pin", "otp"};
    return std::any_of(kWords.begin(), kWords.end(), [word](const char* known) {
        return word.compare(QLatin1String(known), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

void findHosts(QStringView text, QList<IdentifyingSpan>& spans)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool isTwoDots = at + 1 < text.size() && text[at] == u'.' && text[at + 1] == u'.';
        if (at < text.size() && isHostCharacter(text[at]) && !isTwoDots)
            continue;
        if (at > start)
            takeHost(text, start, at, spans);
        start = at + 1;
    }
}

void findMails(QStringView text, QList<IdentifyingSpan>& spans)
{
    for (qsizetype sign = text.indexOf(u'@'); sign >= 0; sign = text.indexOf(u'@', sign + 1)) {
        qsizetype start = sign;
        while (start > 0 && isMailCharacter(text[start - 1]))
            --start;
        qsizetype end = sign + 1;
        while (end < text.size() && isHostCharacter(text[end]))
            ++end;
        while (end > sign + 1 && text[end - 1] == u'.')
            --end;
        if (start < sign && end > sign + 1)
            spans.append({start, end - start, Identifying::Mail});
    }
}

void findAuthorities(QStringView text, QList<IdentifyingSpan>& spans)
{
    for (qsizetype at = text.indexOf(u"://"); at >= 0; at = text.indexOf(u"://", at + 3)) {
        const qsizetype start = at + 3;
        qsizetype end = start;
        bool hasUser = false;
        while (end < text.size() && text[end] != u'/' && !text[end].isSpace() && !isQuote(text[end])) {
            hasUser = hasUser || text[end] == u'@';
            ++end;
        }
        if (hasUser)
            spans.append({start, end - start, Identifying::Host});
    }
}

void findNames(QStringView text, QList<IdentifyingSpan>& spans)
{
    qsizetype end = 0;
    for (const FoundAttribute& attribute : attributesOf(text)) {
        if (attribute.isWeak || attribute.start < end)
            continue;
        end = endOfName(text, attribute.start);
        spans.append({attribute.start, end - attribute.start, Identifying::Identity});
    }
}

void findPaths(QStringView text, QList<IdentifyingSpan>& spans)
{
    constexpr QStringView kEnds = u",;|()[]";
    for (const QStringView folder :
         {QStringView(u"/home/"), QStringView(u"/root/"), QStringView(u"/Users/"), QStringView(u"\\Users\\")}) {
        qsizetype start = text.indexOf(folder, 0, Qt::CaseInsensitive);
        while (start >= 0) {
            // Inside quotes a path may have blanks.
            const QChar opener = start > 0 ? text[start - 1] : QChar();
            const bool isQuoted = opener == u'"' || opener == u'\'';
            qsizetype end = start + folder.size();
            while (end < text.size() &&
                   (isQuoted ? text[end] != opener
                             : !text[end].isSpace() && !isQuote(text[end]) && !kEnds.contains(text[end])))
                ++end;
            if (end > start + folder.size())
                spans.append({start, end - start, Identifying::Path});
            start = text.indexOf(folder, end, Qt::CaseInsensitive);
        }
    }
}

void findSecrets(QStringView text, QList<IdentifyingSpan>& spans)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'=' && text[at] != u':')
            continue;
        qsizetype word = at;
        while (word > 0 && at - word < kLongestKeyword && text[word - 1].isLetter())
            --word;
        if (!isSecretWord(text.mid(word, at - word)))
            continue;
        qsizetype start = at + 1;
        if (start < text.size() && text[start] == u' ')
            ++start;
        const QChar opener = start < text.size() ? text[start] : QChar();
        const bool isQuoted = opener == u'"' || opener == u'\'';
        if (isQuoted)
            ++start;
        qsizetype end = start;
        while (end < text.size() && (isQuoted ? text[end] != opener : !text[end].isSpace()))
            ++end;
        if (end > start)
            spans.append({start, end - start, Identifying::Secret});
        at = end - 1 > at ? end - 1 : at;
    }
}

} // namespace sallyport
