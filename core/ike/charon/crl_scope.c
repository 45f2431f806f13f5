/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "crl_scope.h"

#include <limits.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <string.h>

static X509_CRL* parse(const unsigned char* list, size_t size)
{
    const unsigned char* position = list;
    X509_CRL* crl = NULL;
    BIO* text;

    if (size == 0 || size > INT_MAX) {
        return NULL;
    }
    crl = d2i_X509_CRL(NULL, &position, (long)size);
    if (!crl && (text = BIO_new_mem_buf(list, (int)size))) {
        crl = PEM_read_bio_X509_CRL(text, NULL, NULL, NULL);
        BIO_free(text);
    }
    return crl;
}

static bool is_one_of(const ASN1_IA5STRING* name, const char* const* urls, size_t count)
{
    size_t i, length = (size_t)ASN1_STRING_length(name);

    for (i = 0; i < count; i++) {
        if (strlen(urls[i]) == length && memcmp(urls[i], ASN1_STRING_get0_data(name), length) == 0) {
            return true;
        }
    }
    return false;
}

static bool names_one_of(const DIST_POINT_NAME* point, const char* const* urls, size_t count)
{
    int i;

    if (point->type != 0) { /* relative to the issuer's name: nobody writes it */
        return false;
    }
    for (i = 0; i < sk_GENERAL_NAME_num(point->name.fullname); i++) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(point->name.fullname, i);

        if (name->type == GEN_URI && is_one_of(name->d.uniformResourceIdentifier, urls, count)) {
            return true;
        }
    }
    return false;
}

bool crl_covers(const unsigned char* list, size_t size, const char* const* urls, size_t url_count, bool is_authority)
{
    X509_CRL* crl = parse(list, size);
    ISSUING_DIST_POINT* scope;
    int critical;
    bool covers;

    if (!crl) {
        return false;
    }
    scope = X509_CRL_get_ext_d2i(crl, NID_issuing_distribution_point, &critical, NULL);
    if (!scope) {
        covers = critical == -1; /* there is none; else it is unreadable, or there are several */
    } else {
        covers = !scope->onlysomereasons && scope->indirectCRL <= 0 && scope->onlyattr <= 0 &&
                 (scope->onlyuser <= 0 || !is_authority) && (scope->onlyCA <= 0 || is_authority) &&
                 (!scope->distpoint || names_one_of(scope->distpoint, urls, url_count));
    }
    ISSUING_DIST_POINT_free(scope);
    X509_CRL_free(crl);
    return covers;
}
