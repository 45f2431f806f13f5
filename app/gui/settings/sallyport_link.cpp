// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/settings/sallyport_link.h"

#include <QDir>

#include <optional>

namespace sallyport {
namespace {

constexpr qsizetype kMaxLink = 2048;
constexpr qsizetype kMaxProfile = 128;

const QLatin1String kScheme("sallyport:");

Error malformed(const char* reason)
{
    return Error::of(ErrorCode::RequestMalformed, {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

// What percent encoding stands for, if that is text: UTF-8 without control characters and other invisible ones.
std::optional<QString> decoded(const QString& text)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toUtf8());
    const QString value = QString::fromUtf8(bytes);
    if (value.toUtf8() != bytes)
        return std::nullopt;
    for (const QChar c : value) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph || c == QChar::ReplacementCharacter)
            return std::nullopt;
    }
    return value;
}

} // namespace

bool isSallyportLink(const QString& text)
{
    return text.startsWith(kScheme, Qt::CaseInsensitive);
}

Result<SallyportLink> parseSallyportLink(const QString& text)
{
    if (!isSallyportLink(text))
        return malformed("it does not begin with sallyport:");
    if (text.size() > kMaxLink)
        return malformed("it is longer than 2048 characters");
    QString rest = text.sliced(kScheme.size());
    while (rest.startsWith(QLatin1Char('/'))) // some programs write sallyport://connect
        rest.remove(0, 1);
    const qsizetype question = rest.indexOf(QLatin1Char('?'));
    QString verb = rest.first(question < 0 ? rest.size() : question);
    if (verb.endsWith(QLatin1Char('/')))
        verb.chop(1);
    const QString query = question < 0 ? QString() : rest.sliced(question + 1);
    const qsizetype equals = query.indexOf(QLatin1Char('='));
    // One item, and no other: what is not understood is not ignored.
    if (equals < 0 || query.contains(QLatin1Char('&')) || query.contains(QLatin1Char('#')))
        return malformed("it wants one profile or one file");
    const QString name = query.first(equals);
    const std::optional<QString> value = decoded(query.sliced(equals + 1));
    if (!value || value->isEmpty())
        return malformed("its value is not text");

    SallyportLink link;
    if (verb == QLatin1String("connect") && name == QLatin1String("profile")) {
        if (value->size() > kMaxProfile)
            return malformed("the profile's name is longer than 128 characters");
        link.profile = *value;
        return link;
    }
    if (verb == QLatin1String("import") && name == QLatin1String("file")) {
        // No "..", no relative path, no other computer's file.
        if (!value->startsWith(QLatin1Char('/')) || value->startsWith(QStringLiteral("//")) ||
            QDir::cleanPath(*value) != *value)
            return malformed("the file wants its whole path on this computer");
        link.act = SallyportLink::Act::ImportFile;
        link.file = *value;
        return link;
    }
    return malformed("it is neither connect nor import");
}

} // namespace sallyport
