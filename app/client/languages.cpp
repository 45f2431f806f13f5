// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace sallyport {
namespace {

QString english()
{
    return QStringLiteral("en");
}

bool isKnown(const QString& code)
{
    const QList<KnownLanguage> known = knownLanguages();
    return std::any_of(known.begin(), known.end(), [&code](const KnownLanguage& one) { return one.code == code; });
}

// Of a BCP 47 name such as "pt-Latn-PT"; empty where none of ours would be read.
QString codeOf(const QString& desktopName)
{
    QStringList parts = desktopName.split(QLatin1Char('-'));
    const QString language = parts.takeFirst().toLower();
    if (language == QLatin1String("c"))
        return english();
    if (language == QLatin1String("pt"))
        return QStringLiteral("pt_BR"); // the one Portuguese there is
    if (language == QLatin1String("zh")) {
        // Traditional characters are another script; its readers may name a second language that suits them better.
        for (const char* traditional : {"Hant", "TW", "HK", "MO"}) {
            if (parts.contains(QLatin1String(traditional), Qt::CaseInsensitive))
                return {};
        }
        return QStringLiteral("zh_CN");
    }
    return isKnown(language) ? language : QString();
}

} // namespace

QList<KnownLanguage> knownLanguages()
{
    return {
        {english(), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("it"), QStringLiteral("Italiano")},
        {QStringLiteral("pl"), QStringLiteral("Polski")},
        {QStringLiteral("pt_BR"), QStringLiteral("Português do Brasil")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
    };
}

QString languageFor(const QString& wanted, const QStringList& ofTheDesktop)
{
    if (isKnown(wanted))
        return wanted;
    for (const QString& name : ofTheDesktop) {
        if (const QString code = codeOf(name); !code.isEmpty())
            return code;
    }
    return english();
}

LoadedLanguage::LoadedLanguage() = default;

LoadedLanguage::~LoadedLanguage()
{
    unload();
}

void LoadedLanguage::load(const QString& code)
{
    if (code == m_code)
        return;
    unload();
    m_code = code;
    m_qtWords = std::make_unique<QTranslator>();
    if (m_qtWords->load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qtWords.get());
    m_words = std::make_unique<QTranslator>();
    if (m_words->load(QStringLiteral(":/translations/sallyport_%1.qm").arg(code)))
        QCoreApplication::installTranslator(m_words.get());
}

void LoadedLanguage::unload()
{
    // Both remove themselves from the application, if it is still there.
    m_words.reset();
    m_qtWords.reset();
    m_code.clear();
}

} // namespace sallyport
