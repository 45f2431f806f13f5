// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/problem_report.h"

#include "app/client/certificate_details.h"
#include "app/client/error_text.h"
#include "app/client/known_values.h"
#include "core/profile/profile_fields.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace sallyport {
namespace {

constexpr qsizetype kMostLogLines = 5000;

class Writer {
public:
    explicit Writer(const QList<KnownValue>& known) : m_redactor(known) {}

    void blank() { m_lines.append(RedactedText()); }
    // Our own words, nothing to replace in them.
    void plain(const QString& text) { m_lines.append(RedactedText{text, {}}); }
    void title(const QString& text)
    {
        blank();
        plain(QStringLiteral("== %1").arg(text));
    }
    // `label` is ours too.
    void fact(const QString& label, const QString& value)
    {
        RedactedText line = m_redactor.redact(value);
        const QString start = label + QStringLiteral(": ");
        for (TextSpan& span : line.replaced)
            span.start += start.size();
        line.text.prepend(start);
        m_lines.append(line);
    }
    ProblemReport report() && { return {std::move(m_lines), m_redactor.replacements()}; }

private:
    Redactor m_redactor;
    QList<RedactedText> m_lines;
};

QList<KnownValue> knownIn(const ReportInput& input)
{
    QList<KnownValue> known;
    for (const ReportedProfile& reported : input.profiles)
        known += knownOf(reported.profile, reported.clientCertificates);
    for (const ConnectionStatus& status : input.statuses)
        known += knownOf(status);
    if (input.lastError)
        known += knownOf(*input.lastError);
    if (input.logProblem)
        known += knownOf(*input.logProblem);
    // Last: what is known otherwise says better what it is.
    return known + input.known + knownOf(input.log);
}

QString day(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd")) : QStringLiteral("not readable");
}

// Kind, dates, key; not whose it is.
QString certificateWords(const QByteArray& der)
{
    const Result<CertificateDetails> details = certificateDetails(der);
    if (!details)
        return QStringLiteral("not readable, %1 bytes").arg(der.size());
    QStringList words{details->isCa ? QStringLiteral("authority") : QStringLiteral("end entity"),
                      QStringLiteral("key %1").arg(details->key),
                      QStringLiteral("signed with %1").arg(details->signature),
                      QStringLiteral("from %1 to %2").arg(day(details->notBefore), day(details->notAfter))};
    if (details->selfSigned)
        words.append(QStringLiteral("signed by itself"));
    if (details->isKeyWeak || details->isSignatureWeak)
        words.append(QStringLiteral("too weak"));
    if (!details->names.isEmpty())
        words.append(QStringLiteral("names: %1").arg(details->names.join(QLatin1Char(' '))));
    return words.join(QStringLiteral(", "));
}

void writeProfile(Writer& writer, const ReportedProfile& reported)
{
    const Profile& profile = reported.profile;
    writer.title(QStringLiteral("Profile"));
    for (const ProfileField& field : profileFields()) {
        const QString key = QString::fromLatin1(field.key);
        if (!isSet(field, profile) || key == QLatin1String("remote.cert"))
            continue;
        writer.fact(key, field.shown(profile));
    }
    for (const QByteArray& der : profile.gateway.certificates)
        writer.fact(QStringLiteral("remote.cert"), certificateWords(der));
    for (const QByteArray& der : reported.clientCertificates)
        writer.fact(QStringLiteral("client certificate"), certificateWords(der));
    for (const QString& format : profile.foreign.keys())
        writer.fact(QStringLiteral("imported from"), format);
    if (!profile.unknown.isEmpty())
        writer.plain(QStringLiteral("keys that Sallyport does not know: %1").arg(profile.unknown.size()));
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

// As in `status --json`, a line a value: "gateway.port: 4500".
void writeJson(Writer& writer, const QString& path, const QJsonValue& value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            writeJson(writer, path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key(), it.value());
        return;
    }
    if (!value.isArray())
        return writer.fact(path, orDash(value.toVariant().toString()));
    const QJsonArray items = value.toArray();
    QStringList words;
    for (const QJsonValue& item : items) {
        if (item.isObject() || item.isArray())
            writeJson(writer, path, item);
        else
            words.append(item.toVariant().toString());
    }
    if (!words.isEmpty() || items.isEmpty())
        writer.fact(path, words.isEmpty() ? QStringLiteral("none") : words.join(QStringLiteral(", ")));
}

void writeStatus(Writer& writer, const ConnectionStatus& status)
{
    writer.title(QStringLiteral("Status"));
    QJsonObject object = connectionStatusToJson(status);
    object.remove(QStringLiteral("error")); // has a section of its own
    writeJson(writer, QString(), object);
}

void writeError(Writer& writer, const Error& error)
{
    const ErrorText text = errorText(error);
    writer.title(QStringLiteral("Last error"));
    writer.plain(QStringLiteral("code: %1").arg(errorCodeName(error.code)));
    writer.fact(QStringLiteral("what happened"), text.title);
    writer.fact(QStringLiteral("evidence"), text.explanation);
    writer.fact(QStringLiteral("next step"), text.nextStep);
    writeJson(writer, QStringLiteral("arguments"), error.arguments);
    if (error.osError != 0)
        writer.plain(QStringLiteral("error number of the system: %1").arg(error.osError));
}

void writeErrors(Writer& writer, const ReportInput& input)
{
    bool isAny = input.lastError.has_value();
    if (input.lastError)
        writeError(writer, *input.lastError);
    for (const ConnectionStatus& status : input.statuses) {
        if (!status.error)
            continue;
        writeError(writer, *status.error);
        isAny = true;
    }
    if (!isAny) {
        writer.title(QStringLiteral("Last error"));
        writer.plain(QStringLiteral("none"));
    }
}

void writeLog(Writer& writer, const ReportInput& input)
{
    const qsizetype first = qMax<qsizetype>(0, input.log.size() - kMostLogLines);
    writer.title(QStringLiteral("Log of the service, last lines: %1").arg(input.log.size() - first));
    if (input.logProblem) {
        const ErrorText text = errorText(*input.logProblem);
        writer.fact(QStringLiteral("not there"), QStringLiteral("%1. %2").arg(text.title, text.explanation));
    }
    for (qsizetype i = first; i < input.log.size(); ++i) {
        const LogLine& line = input.log.at(i);
        writer.fact(line.time.toUTC().toString(Qt::ISODateWithMs),
                    QStringLiteral("%1 %2: %3").arg(line.level, line.module, line.text));
    }
}

void writeFacts(Writer& writer, const QString& title, const QList<ReportFact>& facts)
{
    writer.title(title);
    for (const ReportFact& fact : facts)
        writer.fact(fact.name, fact.value);
    if (facts.isEmpty())
        writer.plain(QStringLiteral("none"));
}

} // namespace

ProblemReport problemReport(const ReportInput& input)
{
    Writer writer(knownIn(input));
    writer.plain(QStringLiteral("Sallyport problem report of %1").arg(input.made.toUTC().toString(Qt::ISODate)));
    writer.plain(
        QStringLiteral("Tokens such as <host-1> stand for names and addresses, the same token for the same thing."));
    writer.plain(QStringLiteral("No password, PIN or key is in it."));
    writeFacts(writer, QStringLiteral("Versions"), input.versions);
    for (const ReportedProfile& profile : input.profiles)
        writeProfile(writer, profile);
    for (const ConnectionStatus& status : input.statuses)
        writeStatus(writer, status);
    writeErrors(writer, input);
    writeFacts(writer, QStringLiteral("Network of this computer"), input.network);
    writeLog(writer, input);
    return std::move(writer).report();
}

QByteArray reportBytes(const ProblemReport& report, const QSet<qsizetype>& leftOut)
{
    QByteArray bytes;
    qsizetype missing = 0;
    const auto sayMissing = [&] {
        if (missing > 0)
            bytes += QStringLiteral("[lines left out by hand: %1]\n").arg(missing).toUtf8();
        missing = 0;
    };
    for (qsizetype i = 0; i < report.lines.size(); ++i) {
        if (leftOut.contains(i)) {
            ++missing;
            continue;
        }
        sayMissing();
        bytes += report.lines.at(i).text.toUtf8() + '\n';
    }
    sayMissing();
    return bytes;
}

Result<void> writeReport(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        return {};
    return Error::of(ErrorCode::ProfileNotSaved,
                     {{QStringLiteral("path"), path}, {QStringLiteral("reason"), file.errorString()}});
}

QString reportFileName(const QDateTime& made)
{
    return QStringLiteral("sallyport-report-%1.txt").arg(made.toString(QStringLiteral("yyyy-MM-dd")));
}

} // namespace sallyport
