// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/profile_xml.h"
#include "core/formats/windows/profile_xml_reader.h"
#include "core/formats/windows/profile_xml_unwrap.h"
#include "core/formats/windows/windows_suite.h"
#include "core/formats/windows/windows_text.h"

namespace sallyport {
namespace {

QString baseName(const QString& file)
{
    QString name = file.mid(file.lastIndexOf(QLatin1Char('/')) + 1);
    if (const qsizetype dot = name.lastIndexOf(QLatin1Char('.')); dot > 0)
        name.truncate(dot);
    return name;
}

bool declaresAnsi(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(200).toLower();
    return start.startsWith("<?xml") && (start.contains("windows-1252") || start.contains("iso-8859-1"));
}

} // namespace

bool looksLikeProfileXml(const QByteArray& bytes)
{
    const QByteArray text = recognisableText(bytes, bytes.size());
    const QByteArray start = text.left(4096).trimmed();
    if ((!start.startsWith('<') && !start.startsWith("&lt;")) || start.contains("<plist"))
        return false;
    return text.contains("<vpnprofile") || text.contains("&lt;vpnprofile") || text.contains("/vpnv2/");
}

Result<Imported> readProfileXml(const ImportSource& source)
{
    const AnsiText ansi = declaresAnsi(source.bytes) ? AnsiText::Accepted : AnsiText::Refused;
    const Result<QString> text = windowsText(source.file, source.bytes, ansi);
    if (!text)
        return text.error();
    return readProfileXmlText(source, *text, baseName(source.file));
}

Result<Imported> readProfileXmlText(const ImportSource& source, const QString& text, const QString& name)
{
    const Result<QList<FoundProfile>> found = unwrapProfiles(source.file, text);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error::of(ErrorCode::ProfileFieldMissing, {{QStringLiteral("file"), source.file},
                                                          {QStringLiteral("field"), QStringLiteral("VPNProfile")}});
    Imported imported;
    imported.file = source.file;
    imported.format = QStringLiteral("profilexml");
    std::optional<Error> fault;
    for (const FoundProfile& profile : *found) {
        WindowsDraft draft(source, "profilexml");
        draft.suiteMarks = suiteMarksIn(text);
        const Result<void> read =
            ProfileXmlReader(&draft).read(profile.node, profile.name.isEmpty() ? name : profile.name);
        if (!read) {
            ImportReport refused;
            refused.refused(QStringLiteral("VPNProfile"), profile.name,
                            QStringLiteral("not read: %1").arg(errorChain(read.error())));
            imported.report.append(refused.lines());
            fault = fault ? fault : read.error();
            continue;
        }
        imported.profiles.append(draft.profile);
        imported.report.append(draft.report.lines());
        imported.secrets.append(draft.secrets);
        imported.usedCompanions.append(draft.usedCompanions);
    }
    if (imported.profiles.isEmpty())
        return *fault;
    imported.usedCompanions.removeDuplicates();
    return imported;
}

} // namespace sallyport
