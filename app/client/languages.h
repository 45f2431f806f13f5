// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages that the programs speak, which of them a person gets, and the loading of their words. Used by GUI and
// CLI alike, since both show the words of app/client. Thread: the application's. Trust: user side.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace sallyport {

struct KnownLanguage {
    QString code;    // "de", "pt_BR": the name of its file in translations/
    QString ownName; // "Deutsch": who looks for it may read no other
};

// English first, then by their own names.
QList<KnownLanguage> knownLanguages();

// `wanted` if it is known, else the first that is known of the desktop's own (QLocale::uiLanguages()), else English.
QString languageFor(const QString& wanted, const QStringList& ofTheDesktop);

// The words of one language, installed in the application for as long as this lives. What was shown before keeps its
// words until it is built anew.
class LoadedLanguage {
public:
    LoadedLanguage();
    ~LoadedLanguage();

    // A code of knownLanguages(). Loads Qt's own words too, where the system has them.
    void load(const QString& code);
    QString code() const { return m_code; }

private:
    void unload();

    QString m_code;
    std::unique_ptr<QTranslator> m_words;
    std::unique_ptr<QTranslator> m_qtWords; // of the buttons and dialogs that Qt brings
};

} // namespace sallyport
