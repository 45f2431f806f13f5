// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import_report.h"

namespace sallyport {
namespace {

constexpr qsizetype kMaxKey = 120;
constexpr qsizetype kMaxSaid = 120;

// One line of a terminal or a table, whatever the file holds.
QString line(const QString& text, qsizetype longest)
{
    QString clean = text.left(4 * longest).simplified();
    for (QChar& c : clean) {
        const char16_t unit = c.unicode();
        const bool overridesDirection = (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
        if (c.category() == QChar::Other_Control || overridesDirection)
            c = QChar(0xfffd);
    }
    return clean.size() > longest ? clean.left(longest) + QStringLiteral("...") : clean;
}

} // namespace

void ImportReport::applied(const QString& key, const QString& said, const QString& note)
{
    add(key, said, ReportLine::Verdict::Applied, note);
}

void ImportReport::kept(const QString& key, const QString& said, const QString& note)
{
    add(key, said, ReportLine::Verdict::Kept, note);
}

void ImportReport::refused(const QString& key, const QString& said, const QString& note)
{
    add(key, said, ReportLine::Verdict::Refused, note);
}

void ImportReport::secret(const QString& key, ReportLine::Verdict verdict, const QString& note)
{
    add(key, QString(), verdict, note);
}

void ImportReport::add(const QString& key, const QString& said, ReportLine::Verdict verdict, const QString& note)
{
    m_lines.append({line(key, kMaxKey), line(said, kMaxSaid), verdict, note});
}

} // namespace sallyport
