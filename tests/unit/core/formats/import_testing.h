// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the readers' tests ask of a report, a secret and an error. Thread: no state. Trust: test.
#pragma once

#include "core/formats/profile_import.h"

#include <QFile>
#include <QList>
#include <QTest>

namespace sallyport::test {

// A file of tests/data/profiles/FOLDER, and as what a reader gets of it. Empty where there is none.
inline QByteArray sampleData(const char* folder, const QString& name)
{
    QFile file(QStringLiteral(SALLYPORT_TEST_DATA "/profiles/%1/%2").arg(QLatin1String(folder), name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline ImportSource sampleSource(const char* folder, const QString& name)
{
    ImportSource source;
    source.file = name;
    source.bytes = sampleData(folder, name);
    return source;
}

// The columns and rows of tests that end in wrongRefusal().
inline void addRefusalColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail"); // of the field, or of the reason
}

inline void addRefusal(const char* file, ErrorCode code, const char* detail)
{
    QTest::newRow(file) << QString::fromLatin1(file) << code << QString::fromLatin1(detail);
}

// The first line of that key, or null.
inline const ReportLine* lineOf(const QList<ReportLine>& report, const char* key)
{
    for (const ReportLine& line : report) {
        if (line.key == QLatin1String(key))
            return &line;
    }
    return nullptr;
}

// The same by value; its key says so where there is none.
inline ReportLine lineFor(const QList<ReportLine>& report, const char* key)
{
    const ReportLine* line = lineOf(report, key);
    return line != nullptr ? *line : ReportLine{QStringLiteral("no line"), {}, {}, {}};
}

inline QByteArray revealed(const Secret& secret)
{
    const auto bytes = secret.reveal();
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

inline QString argument(const Error& error, const char* key)
{
    return error.arguments.value(QLatin1String(key)).toString();
}

// Empty where a broken file was refused as it should be: with this code, naming the file, and `detail` as the field, or
// for a syntax error within the reason.
inline QString wrongRefusal(const Result<Imported>& imported, const QString& file, ErrorCode code,
                            const QString& detail)
{
    if (imported)
        return QStringLiteral("it was read");
    const Error& error = imported.error();
    const bool isSyntax = code == ErrorCode::ProfileSyntax;
    const bool fits = isSyntax ? argument(error, "reason").contains(detail) : argument(error, "field") == detail;
    return error.code == code && argument(error, "file") == file && fits ? QString() : errorChain(error);
}

} // namespace sallyport::test
