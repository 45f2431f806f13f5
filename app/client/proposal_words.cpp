// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/proposal_sets.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace sallyport {
namespace {

constexpr qsizetype kMaxText = 512;
constexpr qsizetype kMaxAlgorithms = 32;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProposalWords)
};

// What libcharon calls it, and what people do. The words are names, alike in every language.
struct Name {
    const char* pattern;
    const char* words;
};

constexpr std::array kAlgorithms{
    Name{"AES_(GCM|CCM)_16_(\\d+)", "AES-\\2-\\1"},        Name{"AES_(CBC|CTR)_(\\d+)", "AES-\\2-\\1"},
    Name{"CHACHA20_POLY1305(_256)?", "ChaCha20-Poly1305"}, Name{"(PRF_)?HMAC_SHA2_(256|384|512)(_\\d+)?", "SHA-\\2"},
    Name{"AES_XCBC_96|PRF_AES128_XCBC", "AES-XCBC"},       Name{"AES_CMAC_96|PRF_AES128_CMAC", "AES-CMAC"},
};

constexpr std::array kKeyExchanges{
    Name{"CURVE_(25519|448)", "X\\1"},
    Name{"ECP_(\\d+)", "ECP-\\1"},
    Name{"ECP_(\\d+)_BP", "Brainpool-\\1"},
    Name{"MODP_(\\d+)", "MODP-\\1"},
};

template <std::size_t Size> QString nameOf(const std::array<Name, Size>& names, const QString& algorithm)
{
    for (const Name& name : names) {
        const QRegularExpression pattern(
            QRegularExpression::anchoredPattern(QStringLiteral("(?:%1)").arg(QLatin1String(name.pattern))));
        if (pattern.match(algorithm).hasMatch())
            return QString(algorithm).replace(pattern, QString::fromLatin1(name.words));
    }
    return {};
}

QString wordsOf(const QString& algorithm)
{
    if (algorithm == QLatin1String("NO_EXT_SEQ"))
        return {};
    if (algorithm == QLatin1String("EXT_SEQ"))
        return Words::tr("extended sequence numbers");
    if (const QString name = nameOf(kAlgorithms, algorithm); !name.isEmpty())
        return name;
    if (const QString name = nameOf(kKeyExchanges, algorithm); !name.isEmpty())
        return Words::tr("%1 key exchange").arg(name);
    return algorithm;
}

} // namespace

QString proposalInWords(const QString& negotiated)
{
    QString text = negotiated.left(kMaxText);
    for (const QLatin1String protocol : {QLatin1String("IKE:"), QLatin1String("ESP:")}) {
        if (text.startsWith(protocol))
            text.remove(0, protocol.size());
    }
    QStringList words;
    for (const QString& algorithm : text.split(QLatin1Char('/'), Qt::SkipEmptyParts).mid(0, kMaxAlgorithms)) {
        const QString word = wordsOf(algorithm.trimmed());
        // SHA-256 for integrity and SHA-256 for the keys are one thing to people.
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace sallyport
