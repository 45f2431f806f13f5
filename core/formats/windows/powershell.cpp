// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/windows/powershell.h"
#include "core/formats/windows/powershell_reader.h"
#include "core/formats/windows/profile_xml.h"
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

} // namespace

bool looksLikePowerShell(const QByteArray& bytes)
{
    const QByteArray text = recognisableText(bytes, bytes.size());
    if (text.startsWith('<') || text.startsWith('{') || text.contains('\0'))
        return false;
    const bool hasDocument = text.contains("<vpnprofile") && text.contains('$');
    return text.contains("add-vpnconnection") || text.contains("set-vpnconnectionipsecconfiguration") || hasDocument;
}

Result<Imported> readPowerShell(const ImportSource& source)
{
    const Result<QString> text = windowsText(source.file, source.bytes, AnsiText::Accepted);
    if (!text)
        return text.error();
    const Result<PsScript> script = readPowerShellScript(source.file, *text);
    if (!script)
        return script.error();
    PowerShellReader reader(source, suiteMarksIn(*text));
    Result<Imported> imported = reader.read(*script);
    std::optional<Error> fault;
    if (!imported)
        fault = imported.error();
    Imported all = imported ? *imported : Imported{};
    all.file = source.file;
    all.format = QStringLiteral("powershell");
    for (const PsValue& document : script->documents) {
        const Result<Imported> inner = readProfileXmlText(source, document.text, baseName(source.file));
        if (!inner) {
            fault = fault ? fault : inner.error();
            continue;
        }
        all.profiles.append(inner->profiles);
        all.report.append(inner->report);
        all.secrets.append(inner->secrets);
        all.usedCompanions.append(inner->usedCompanions);
    }
    if (!all.profiles.isEmpty())
        return all;
    if (fault)
        return *fault;
    return Error::of(ErrorCode::ProfileFieldMissing, {{QStringLiteral("file"), source.file},
                                                      {QStringLiteral("field"), QStringLiteral("Add-VpnConnection")}});
}

} // namespace sallyport
