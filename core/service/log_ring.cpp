// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/log_ring.h"

#include "core/base/log.h"

#include <QDateTime>

#include <cstdio>

namespace sallyport {
namespace {

// Held while a line is handed over, so that a ring does not go under the hands of a thread that logs.
std::mutex g_ringMutex;
LogRing* g_ring = nullptr;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    default:
        return LogLevel::Critical;
    }
}

QString cleaned(const QString& text)
{
    QString clean = text.left(kMaxLogLineLength);
    for (QChar& c : clean) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
            c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = QLatin1Char(' ');
    }
    return clean;
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const QLatin1String ours("sallyport.");
    const QString category = QString::fromLatin1(context.category);
    LogLine line;
    line.time = QDateTime::currentDateTimeUtc();
    line.level = logLevelName(levelOf(type));
    line.module = category.startsWith(ours) ? category.mid(ours.size()) : category;
    line.text = cleaned(text);
    std::fprintf(stderr, "%s %s: %s\n", qPrintable(line.level), qPrintable(line.module),
                 line.text.toUtf8().constData());
    const std::lock_guard lock(g_ringMutex);
    if (g_ring != nullptr)
        g_ring->add(std::move(line));
}

} // namespace

LogRing::LogRing(QObject* parent) : QObject(parent) {}

LogRing::~LogRing()
{
    if (!m_installed)
        return;
    qInstallMessageHandler(m_before);
    const std::lock_guard lock(g_ringMutex);
    g_ring = nullptr;
}

void LogRing::install()
{
    {
        const std::lock_guard lock(g_ringMutex);
        g_ring = this;
    }
    m_before = qInstallMessageHandler(handleMessage);
    m_installed = true;
}

QList<LogLine> LogRing::last(qsizetype count) const
{
    const auto size = static_cast<qsizetype>(m_lines.size());
    const qsizetype first = size - qBound<qsizetype>(0, count, size);
    return QList<LogLine>(m_lines.begin() + first, m_lines.end());
}

void LogRing::add(LogLine line)
{
    const std::lock_guard lock(m_mutex);
    if (m_posted.size() == kLogRingLines)
        m_posted.pop_front();
    m_posted.push_back(std::move(line));
    if (std::exchange(m_eventPosted, true))
        return;
    QMetaObject::invokeMethod(this, &LogRing::takePosted, Qt::QueuedConnection);
}

void LogRing::takePosted()
{
    std::deque<LogLine> posted;
    {
        const std::lock_guard lock(m_mutex);
        posted.swap(m_posted);
        m_eventPosted = false;
    }
    for (const LogLine& line : posted) {
        if (m_lines.size() == kLogRingLines)
            m_lines.pop_front();
        m_lines.push_back(line);
    }
    Q_EMIT linesAdded(QList<LogLine>(posted.begin(), posted.end()));
}

} // namespace sallyport
