// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/profile_text.h"

#include <QCoreApplication>

namespace sallyport {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProfileText)
};

} // namespace

QString methodWords(AuthenticationMethod method)
{
    switch (method) {
    case AuthenticationMethod::EapAuto:
        return Words::tr("user name and password, or client certificate (the strongest EAP method)");
    case AuthenticationMethod::EapMschapv2:
        return Words::tr("user name and password (EAP-MSCHAPv2)");
    case AuthenticationMethod::EapGtc:
        return Words::tr("user name and one-time code or password (EAP-GTC)");
    case AuthenticationMethod::EapTls:
        return Words::tr("client certificate (EAP-TLS)");
    case AuthenticationMethod::EapTtls:
        return Words::tr("user name and password (EAP-TTLS)");
    case AuthenticationMethod::EapPeap:
        return Words::tr("user name and password (EAP-PEAP)");
    case AuthenticationMethod::Certificate:
        return Words::tr("client certificate");
    case AuthenticationMethod::CertificateThenEap:
        return Words::tr("client certificate, then user name and password");
    case AuthenticationMethod::PreSharedKey:
        return Words::tr("pre-shared key");
    }
    return {};
}

QStringList tagsOfText(const QString& text)
{
    static const QString commas = QStringLiteral(",\u060C\u3001\uFF0C"); // Latin, Arabic, Japanese, Chinese
    QStringList tags;
    QString tag;
    const auto take = [&] {
        if (const QString clean = tag.simplified(); !clean.isEmpty() && !tags.contains(clean))
            tags.append(clean);
        tag.clear();
    };
    for (const QChar letter : text) {
        if (commas.contains(letter))
            take();
        else
            tag.append(letter);
    }
    take();
    return tags;
}

} // namespace sallyport
