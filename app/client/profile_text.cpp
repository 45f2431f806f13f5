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

} // namespace sallyport
