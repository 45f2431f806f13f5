// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace sallyport {
namespace {

struct Fault {
    qsizetype offset = 0;
    QString reason;
};

Error syntaxError(const QString& fileName, const QByteArray& bytes, const Fault& fault)
{
    const auto end = bytes.begin() + std::clamp<qsizetype>(fault.offset, 0, bytes.size());
    const auto line = 1 + std::count(bytes.begin(), end, '\n');
    return Error::of(ErrorCode::ProfileSyntax, {{QStringLiteral("file"), fileName},
                                                {QStringLiteral("line"), static_cast<qint64>(line)},
                                                {QStringLiteral("reason"), fault.reason}});
}

// The end of the string that begins at `start` (its opening quote): the offset of the closing quote, or the end.
qsizetype endOfString(const QByteArray& bytes, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < bytes.size() && bytes.at(at) != '"')
        at += bytes.at(at) == '\\' ? 2 : 1;
    return std::min(at, bytes.size());
}

std::optional<Fault> findEncodingFault(const QByteArray& bytes)
{
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return Fault{nul, QStringLiteral("the text has a NUL character in it")};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    qsizetype lineStart = 0;
    while (lineStart < bytes.size()) { // by line, so that the line can be told; UTF-8 never splits at a newline
        qsizetype lineEnd = bytes.indexOf('\n', lineStart);
        if (lineEnd < 0)
            lineEnd = bytes.size();
        [[maybe_unused]] const QString text = decoder(QByteArrayView(bytes).sliced(lineStart, lineEnd - lineStart));
        if (decoder.hasError())
            return Fault{lineStart, QStringLiteral("the text is not UTF-8")};
        lineStart = lineEnd + 1;
    }
    return std::nullopt;
}

std::optional<Fault> findDepthFault(const QByteArray& bytes)
{
    int depth = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes.at(at);
        if (c == '"')
            at = endOfString(bytes, at);
        else if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        if (depth > kMaxJsonDepth)
            return Fault{at, QStringLiteral("it is nested more than %1 deep").arg(kMaxJsonDepth)};
    }
    return std::nullopt;
}

QString unescaped(QByteArrayView quoted)
{
    const QByteArray array = '[' + quoted.toByteArray() + ']';
    return QJsonDocument::fromJson(array).array().at(0).toString();
}

// Only for text that Qt's reader has accepted.
std::optional<Fault> findRepeatedKey(const QByteArray& bytes)
{
    QList<QSet<QString>> open; // the keys of each object around us; an array's set stays empty
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes.at(at);
        if (c == '{' || c == '[')
            open.emplaceBack();
        else if (c == '}' || c == ']')
            open.removeLast();
        if (c != '"')
            continue;
        const qsizetype start = at;
        at = endOfString(bytes, at);
        qsizetype next = at + 1;
        while (next < bytes.size() && QByteArrayView(" \t\r\n").contains(bytes.at(next)))
            ++next;
        if (next >= bytes.size() || bytes.at(next) != ':')
            continue;
        const QString key = unescaped(QByteArrayView(bytes).sliced(start, at - start + 1));
        if (open.last().contains(key))
            return Fault{start, QStringLiteral("the key \"%1\" is there twice").arg(key.left(64))};
        open.last().insert(key);
    }
    return std::nullopt;
}

} // namespace

Result<QJsonObject> parseJsonObject(const QString& fileName, const QByteArray& bytes)
{
    const QByteArray text = bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
    if (const auto fault = findEncodingFault(text))
        return syntaxError(fileName, text, *fault);
    if (const auto fault = findDepthFault(text))
        return syntaxError(fileName, text, *fault);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return syntaxError(fileName, text, {parseError.offset, parseError.errorString()});
    if (!document.isObject())
        return syntaxError(fileName, text, {0, QStringLiteral("it is not a JSON object")});
    if (const auto fault = findRepeatedKey(text))
        return syntaxError(fileName, text, *fault);
    return document.object();
}

} // namespace sallyport
