// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/client/error_text.h"

#include <QJsonDocument>

#include <cstdio>

namespace sallyport {
namespace {

constexpr int kUsageExitCode = 2;

QByteArray printable(const QString& text)
{
    QString safe = text;
    for (QChar& c : safe) {
        const char16_t unit = c.unicode();
        const bool overridesDirection = (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
        if (c.category() == QChar::Other_Control || overridesDirection)
            c = QChar::ReplacementCharacter;
    }
    return safe.toLocal8Bit();
}

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream); // a watcher's reader is a pipe more often than not
}

QJsonObject withWords(const Error& error, const ErrorText& text)
{
    QJsonObject object = errorToJson(error);
    object.insert(QStringLiteral("title"), text.title);
    object.insert(QStringLiteral("explanation"), text.explanation);
    object.insert(QStringLiteral("nextStep"), text.nextStep);
    return object;
}

} // namespace

void Output::line(const QString& text) const
{
    write(stdout, printable(text) + '\n');
}

void Output::bytes(const QByteArray& text) const
{
    write(stdout, text);
}

void Output::progress(const QString& text) const
{
    if (!m_json)
        write(stderr, printable(text) + '\n');
}

void Output::toPerson(const QString& text) const
{
    write(stderr, printable(text) + '\n');
}

void Output::object(const QJsonObject& object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Output::objectLine(const QJsonObject& object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::failure(const QJsonObject& error) const
{
    const QJsonObject whole{{QStringLiteral("error"), error}};
    if (m_streaming)
        objectLine(whole);
    else
        object(whole);
}

int Output::failUsage(const UsageFault& fault) const
{
    const QString title = QStringLiteral("The command can't be carried out as it was given");
    for (const QString& part : {title, fault.explanation, fault.nextStep})
        write(stderr, printable(part) + '\n');
    if (m_json)
        failure({{QStringLiteral("code"), QStringLiteral("Usage")},
                 {QStringLiteral("arguments"), QJsonObject()},
                 {QStringLiteral("title"), title},
                 {QStringLiteral("explanation"), fault.explanation},
                 {QStringLiteral("nextStep"), fault.nextStep}});
    return kUsageExitCode;
}

int Output::fail(const Error& error) const
{
    if (m_json) {
        failure(errorWithWords(error));
    } else {
        const ErrorText text = errorText(error);
        for (const QString& part : {text.title, text.explanation, text.nextStep})
            write(stderr, printable(part) + '\n');
    }
    return exitCodeOf(error.code);
}

QJsonObject errorWithWords(const Error& error)
{
    return withWords(error, errorText(error));
}

QJsonArray noticesWithWords(const QList<Error>& notices)
{
    QJsonArray array;
    for (const Error& notice : notices)
        array.append(withWords(notice, noticeText(notice)));
    return array;
}

QJsonObject statusWithWords(const ConnectionStatus& status)
{
    QJsonObject object = connectionStatusToJson(status);
    object.insert(QStringLiteral("notices"), noticesWithWords(status.notices));
    if (status.error)
        object.insert(QStringLiteral("error"), errorWithWords(*status.error));
    return object;
}

} // namespace sallyport
