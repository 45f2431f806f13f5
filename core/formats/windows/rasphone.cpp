// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/rasphone.h"
#include "core/formats/windows/rasphone_reader.h"
#include "core/formats/windows/windows_text.h"

namespace sallyport {
namespace {

constexpr qsizetype kMaxEntries = 1000;
constexpr qsizetype kMaxKeys = 2000;
constexpr qsizetype kMaxAuthData = 64 * 1024;

Error syntax(const QString& file, int line, const QString& reason)
{
    return Error::of(
        ErrorCode::ProfileSyntax,
        {{QStringLiteral("file"), file}, {QStringLiteral("line"), line}, {QStringLiteral("reason"), reason}});
}

void addKey(PhoneBookEntry* entry, const QString& key, const QString& value)
{
    const QString lower = key.toLower();
    const bool isKnown = entry->values.contains(lower);
    if (lower == QLatin1String("customauthdata")) {
        QString& hex = entry->values[lower]; // long values go on in a second line of the same key
        if (hex.size() + value.size() <= kMaxAuthData)
            hex.append(value);
        if (!isKnown)
            entry->keys.append({key, value});
        return;
    }
    if (!isKnown)
        entry->values.insert(lower, value);
    // The device stands in each section twice: as what is dialled with, and as the head of its part.
    entry->keys.append({key, value});
}

Result<QList<PhoneBookEntry>> entriesOf(const QString& file, const QString& text)
{
    QList<PhoneBookEntry> entries;
    int number = 0;
    for (const QStringView& raw : QStringView(text).split(QLatin1Char('\n'))) {
        ++number;
        const QStringView line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char(';')))
            continue;
        if (line.startsWith(QLatin1Char('['))) {
            if (!line.endsWith(QLatin1Char(']')) || line.size() < 3)
                return syntax(file, number, QStringLiteral("a section such as [Office] is expected"));
            if (entries.size() == kMaxEntries)
                return syntax(file, number, QStringLiteral("more than 1000 connections"));
            entries.append(PhoneBookEntry());
            entries.last().name = line.sliced(1, line.size() - 2).trimmed().toString();
            continue;
        }
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (equals < 1 || entries.isEmpty())
            return syntax(file, number, QStringLiteral("a line such as Key=value in a section is expected"));
        if (entries.last().keys.size() == kMaxKeys)
            return syntax(file, number, QStringLiteral("more than 2000 keys in a connection"));
        addKey(&entries.last(), line.first(equals).trimmed().toString(), line.sliced(equals + 1).trimmed().toString());
    }
    return entries;
}

QString shownDevice(const PhoneBookEntry& entry)
{
    const QString preferred = entry.value(QLatin1String("preferreddevice"));
    return preferred.isEmpty() ? entry.value(QLatin1String("device")) : preferred;
}

} // namespace

bool looksLikePhoneBook(const QByteArray& bytes)
{
    constexpr qsizetype kStart = 64 * 1024;
    const QByteArray text = recognisableText(bytes, kStart);
    if (!text.trimmed().startsWith('[') && !text.trimmed().startsWith(';'))
        return false;
    for (const char* key :
         {"\nphonenumber=", "\nvpnstrategy=", "\nmedia=rastapi", "\npbversion=", "\npreferreddevice="}) {
        if (text.contains(key))
            return true;
    }
    return false;
}

Result<Imported> readPhoneBook(const ImportSource& source)
{
    const Result<QString> text = windowsText(source.file, source.bytes, AnsiText::Accepted);
    if (!text)
        return text.error();
    const Result<QList<PhoneBookEntry>> entries = entriesOf(source.file, *text);
    if (!entries)
        return entries.error();
    Imported imported;
    imported.file = source.file;
    imported.format = QStringLiteral("pbk");
    std::optional<Error> fault;
    for (const PhoneBookEntry& entry : *entries) {
        WindowsDraft draft(source, "pbk");
        ImportReport refused;
        if (const QString why = whyNotIke(entry); !why.isEmpty()) {
            refused.refused(QStringLiteral("[%1]").arg(entry.name), shownDevice(entry), why);
            fault = fault ? fault
                          : draft.invalid(QStringLiteral("PreferredDevice"), shownDevice(entry),
                                          QStringLiteral("a connection by IKEv2"));
        } else if (const Result<void> read = PhoneBookReader(entry, &draft).read(); !read) {
            refused.refused(QStringLiteral("[%1]").arg(entry.name), QString(),
                            QStringLiteral("not read: %1").arg(errorChain(read.error())));
            fault = fault ? fault : read.error();
        } else {
            imported.profiles.append(draft.profile);
            imported.secrets.append(draft.secrets);
            imported.usedCompanions.append(draft.usedCompanions);
            refused.append(draft.report.lines());
        }
        imported.report.append(refused.lines());
    }
    if (imported.profiles.isEmpty())
        return fault
                   ? *fault
                   : Error::of(ErrorCode::ProfileFieldMissing, {{QStringLiteral("file"), source.file},
                                                                {QStringLiteral("field"), QStringLiteral("section")}});
    imported.usedCompanions.removeDuplicates();
    return imported;
}

} // namespace sallyport
