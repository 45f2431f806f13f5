// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became of each key of a file, gathered while it is read or written. Thread: a value. Trust: user side; what the
// file said is cut to a line and cleaned of control characters here, and no secret may be given to it.
#pragma once

#include <QList>
#include <QString>

namespace sallyport {

// One key of a file and what became of it.
struct ReportLine {
    enum class Verdict {
        Applied, // it does what the file says (a note may say how, or what was mended)
        Kept,    // saved and given back at export, but without effect in this version, and the note says why
        Refused, // neither; the note says why
    };
    QString key;  // as the file calls it, with its section: "IKEv2.RemoteAddress", "remote.addr"
    QString said; // the file's value, never a secret
    Verdict verdict = Verdict::Applied;
    QString note;
    bool operator==(const ReportLine&) const = default;
};

class ImportReport {
public:
    void applied(const QString& key, const QString& said, const QString& note = {});
    void kept(const QString& key, const QString& said, const QString& note);
    void refused(const QString& key, const QString& said, const QString& note);
    // A password or key: its value never gets here. The note says what becomes of it.
    void secret(const QString& key, ReportLine::Verdict verdict, const QString& note);

    const QList<ReportLine>& lines() const { return m_lines; }
    void append(const QList<ReportLine>& lines) { m_lines.append(lines); }

private:
    void add(const QString& key, const QString& said, ReportLine::Verdict verdict, const QString& note);

    QList<ReportLine> m_lines;
};

} // namespace sallyport
