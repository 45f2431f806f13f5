// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/trust/certificate_identity.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace sallyport::x509 {
namespace {

struct Rdn {
    const char* key;
    int nid;
};

// The keys of strongSwan's identities, in its spelling (libstrongswan/utils/identification.c); case does not matter.
constexpr std::array kKeys{
    Rdn{"UID", NID_userId},
    Rdn{"DC", NID_domainComponent},
    Rdn{"CN", NID_commonName},
    Rdn{"SN", NID_surname},
    Rdn{"serialNumber", NID_serialNumber},
    Rdn{"C", NID_countryName},
    Rdn{"L", NID_localityName},
    Rdn{"ST", NID_stateOrProvinceName},
    Rdn{"STREET", NID_streetAddress},
    Rdn{"O", NID_organizationName},
    Rdn{"OU", NID_organizationalUnitName},
    Rdn{"T", NID_title},
    Rdn{"D", NID_description},
    Rdn{"postalAddress", NID_postalAddress},
    Rdn{"postalCode", NID_postalCode},
    Rdn{"N", NID_name},
    Rdn{"G", NID_givenName},
    Rdn{"I", NID_initials},
    Rdn{"dnQualifier", NID_dnQualifier},
    Rdn{"dmdName", NID_dmdName},
    Rdn{"pseudonym", NID_pseudonym},
    Rdn{"ID", NID_x500UniqueIdentifier},
    Rdn{"E", NID_pkcs9_emailAddress},
    Rdn{"Email", NID_pkcs9_emailAddress},
    Rdn{"emailAddress", NID_pkcs9_emailAddress},
    Rdn{"UN", NID_pkcs9_unstructuredName},
    Rdn{"unstructuredName", NID_pkcs9_unstructuredName},
    Rdn{"UA", NID_pkcs9_unstructuredAddress},
    Rdn{"unstructuredAddress", NID_pkcs9_unstructuredAddress},
};

// No quoting: libcharon has none, a value ends at the next separator.
Owned<X509_NAME> distinguishedName(const QString& identity)
{
    const QChar separator = identity.startsWith(QLatin1Char('/')) ? QLatin1Char('/') : QLatin1Char(',');
    Owned<X509_NAME> name(X509_NAME_new());
    for (const QString& part : identity.split(separator)) {
        const QString rdn = part.trimmed();
        if (rdn.isEmpty())
            continue;
        const QString wanted = rdn.section(QLatin1Char('='), 0, 0).trimmed();
        const QByteArray value = rdn.section(QLatin1Char('='), 1).trimmed().toUtf8();
        const auto* known = std::find_if(kKeys.begin(), kKeys.end(), [&wanted](const Rdn& candidate) {
            return wanted.compare(QLatin1String(candidate.key), Qt::CaseInsensitive) == 0;
        });
        if (known == kKeys.end() ||
            X509_NAME_add_entry_by_NID(name.get(), known->nid, MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char*>(value.constData()),
                                       static_cast<int>(value.size()), -1, 0) != 1)
            return nullptr;
    }
    return X509_NAME_entry_count(name.get()) > 0 ? std::move(name) : nullptr;
}

QByteArray lower(const QByteArray& ascii)
{
    return ascii.toLower();
}

// The local part counts as written, the domain in any case (RFC 5280 section 7.5).
QByteArray comparableMail(const QByteArray& mail)
{
    const qsizetype at = mail.lastIndexOf('@');
    return mail.first(at + 1) + lower(mail.sliced(at + 1));
}

bool isAnyAddress(const QByteArray& bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

struct Wanted {
    int kind; // GEN_DNS, GEN_EMAIL, GEN_IPADD
    QByteArray value;
};

std::optional<Wanted> address(const QByteArray& identity)
{
    const Owned<ASN1_OCTET_STRING> parsed(a2i_IPADDRESS(identity.constData()));
    if (!parsed)
        return std::nullopt;
    const QByteArray bytes(reinterpret_cast<const char*>(ASN1_STRING_get0_data(parsed.get())),
                           ASN1_STRING_length(parsed.get()));
    return Wanted{GEN_IPADD, bytes};
}

// In the order of libcharon's identification_create_from_string(); nothing for kinds that no name in a certificate has.
std::optional<Wanted> wantedName(const QString& identity)
{
    const QByteArray text = identity.toUtf8();
    for (const QLatin1String prefix : {QLatin1String("rfc822:"), QLatin1String("email:"), QLatin1String("userfqdn:")}) {
        if (identity.startsWith(prefix, Qt::CaseInsensitive))
            return Wanted{GEN_EMAIL, comparableMail(text.sliced(prefix.size()))};
    }
    for (const QLatin1String prefix : {QLatin1String("fqdn:"), QLatin1String("dns:")}) {
        if (identity.startsWith(prefix, Qt::CaseInsensitive))
            return Wanted{GEN_DNS, lower(text.sliced(prefix.size()))};
    }
    if (text.startsWith("@#")) // a key's identifier
        return std::nullopt;
    if (text.startsWith("@@"))
        return Wanted{GEN_EMAIL, comparableMail(text.sliced(2))};
    if (text.startsWith('@'))
        return Wanted{GEN_DNS, lower(text.sliced(1))};
    if (text.contains('@'))
        return Wanted{GEN_EMAIL, comparableMail(text)};
    if (const std::optional<Wanted> literal = address(text))
        return isAnyAddress(literal->value) ? std::nullopt : literal;
    return Wanted{GEN_DNS, lower(text)};
}

bool isFor(const GENERAL_NAME* name, const Wanted& wanted)
{
    if (name->type != wanted.kind)
        return false;
    const ASN1_STRING* text = wanted.kind == GEN_IPADD ? name->d.iPAddress : name->d.ia5;
    const QByteArray bytes(reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text));
    switch (wanted.kind) {
    case GEN_DNS:
        return lower(bytes) == wanted.value;
    case GEN_EMAIL:
        return comparableMail(bytes) == wanted.value;
    default:
        return bytes == wanted.value;
    }
}

// Identities that more than one peer would match: "%any", "vpn*.example.org", numeric type prefixes.
bool matchesMany(const QString& identity)
{
    return identity.isEmpty() || identity.contains(QLatin1Char('*')) || identity.startsWith(QLatin1Char('%')) ||
           identity.startsWith(QLatin1Char('{')) || identity.contains(QChar(0));
}

} // namespace

bool isDistinguishedName(const QString& identity)
{
    return identity.contains(QLatin1Char('='));
}

bool certificateIsFor(const X509* certificate, const QString& identity)
{
    if (matchesMany(identity))
        return false;
    if (isDistinguishedName(identity)) {
        const Owned<X509_NAME> wanted = distinguishedName(identity);
        return wanted && X509_NAME_cmp(wanted.get(), X509_get_subject_name(certificate)) == 0;
    }
    const std::optional<Wanted> wanted = wantedName(identity);
    if (!wanted || wanted->value.isEmpty())
        return false;
    const Owned<GENERAL_NAMES> names(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        if (isFor(sk_GENERAL_NAME_value(names.get(), i), *wanted))
            return true;
    }
    return false;
}

} // namespace sallyport::x509
