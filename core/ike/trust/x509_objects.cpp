// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ike/trust/x509_objects.h"

#include <QHostAddress>

#include <array>
#include <bit>

namespace sallyport::x509 {
namespace {

QString printed(const X509_NAME* name, unsigned long flags)
{
    const Owned<BIO> out(BIO_new(BIO_s_mem()));
    constexpr unsigned long kEscapeUtf8 = ASN1_STRFLGS_ESC_MSB;
    X509_NAME_print_ex(out.get(), name, 0, flags & ~kEscapeUtf8);
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return plain(QString::fromUtf8(data, size));
}

QByteArray bytesOf(const ASN1_STRING* text)
{
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text)};
}

QString addressText(const QByteArray& bytes)
{
    const auto* data = reinterpret_cast<const quint8*>(bytes.constData());
    if (bytes.size() == 4)
        return QHostAddress((quint32(data[0]) << 24) | (quint32(data[1]) << 16) | (quint32(data[2]) << 8) | data[3])
            .toString();
    return bytes.size() == 16 ? QHostAddress(data).toString() : QString();
}

// RFC 5280 section 4.2.1.10: address and mask, one behind the other.
QString networkText(const QByteArray& bytes)
{
    const qsizetype half = bytes.size() / 2;
    int prefix = 0;
    for (const char byte : bytes.last(half))
        prefix += std::popcount(static_cast<unsigned char>(byte));
    return QStringLiteral("%1/%2").arg(addressText(bytes.first(half))).arg(prefix);
}

} // namespace

Owned<X509> parse(const QByteArray& der)
{
    if (der.isEmpty() || der.size() > kMaxCertificateBytes)
        return nullptr;
    const auto* data = reinterpret_cast<const unsigned char*>(der.constData());
    const unsigned char* end = data + der.size();
    Owned<X509> certificate(d2i_X509(nullptr, &data, static_cast<long>(der.size())));
    if (data != end) // bytes behind a certificate would travel along unseen
        return nullptr;
    return certificate;
}

QString plain(const QString& text)
{
    QString result;
    for (const char32_t character : text.toUcs4()) {
        if (result.size() >= kMaxText - 1)
            return result + QChar(0x2026);
        const QChar::Category category = QChar::category(character);
        const bool shown = QChar::isPrint(character) && category != QChar::Other_Format &&
                           category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
        result += shown ? QString::fromUcs4(&character, 1) : QString(QChar::ReplacementCharacter);
    }
    return result;
}

QString nameText(const X509_NAME* name)
{
    return printed(name, XN_FLAG_RFC2253);
}

QString nameAsIdentity(const X509_NAME* name)
{
    return printed(name, (XN_FLAG_RFC2253 & ~XN_FLAG_DN_REV & ~XN_FLAG_SEP_MASK) | XN_FLAG_SEP_CPLUS_SPC);
}

QString commonName(const X509_NAME* name)
{
    const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (index < 0)
        return {};
    unsigned char* text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    const QString result = size > 0 ? QString::fromUtf8(reinterpret_cast<const char*>(text), size) : QString();
    OPENSSL_free(text);
    return plain(result);
}

QString objectIdentifier(const ASN1_OBJECT* id)
{
    std::array<char, kMaxText + 1> text{};
    constexpr int kNumbersOnly = 1;
    OBJ_obj2txt(text.data(), static_cast<int>(text.size()), id, kNumbersOnly);
    return QString::fromLatin1(text.data());
}

QString objectText(const ASN1_OBJECT* id)
{
    const int number = OBJ_obj2nid(id);
    return number == NID_undef ? objectIdentifier(id) : QString::fromLatin1(OBJ_nid2sn(number));
}

QDateTime timeOf(const ASN1_TIME* time)
{
    tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString generalNameText(const GENERAL_NAME* name)
{
    switch (name->type) {
    case GEN_DNS:
    case GEN_EMAIL:
    case GEN_URI:
        return plain(QString::fromLatin1(bytesOf(name->d.ia5)));
    case GEN_IPADD:
        return addressText(bytesOf(name->d.iPAddress));
    case GEN_DIRNAME:
        return nameText(name->d.directoryName);
    default:
        return {};
    }
}

QString subtreeText(const GENERAL_NAME* base)
{
    switch (base->type) {
    case GEN_DNS:
        return QStringLiteral("DNS:") + generalNameText(base);
    case GEN_EMAIL:
        return QStringLiteral("email:") + generalNameText(base);
    case GEN_URI:
        return QStringLiteral("URI:") + generalNameText(base);
    case GEN_DIRNAME:
        return QStringLiteral("DirName:") + generalNameText(base);
    case GEN_IPADD:
        return QStringLiteral("IP:") + networkText(bytesOf(base->d.iPAddress));
    default:
        return QStringLiteral("names of another kind");
    }
}

QStringList alternativeNames(const X509* certificate)
{
    QStringList names;
    const Owned<GENERAL_NAMES> all(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()) && names.size() < kMaxNames; ++i) {
        if (const QString text = generalNameText(sk_GENERAL_NAME_value(all.get(), i)); !text.isEmpty())
            names.append(text);
    }
    return names;
}

} // namespace sallyport::x509
