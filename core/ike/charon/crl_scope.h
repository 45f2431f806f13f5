/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether a revocation list is about a certificate at all. libcharon ignores issuingDistributionPoint (RFC 5280 section
 * 5.2.5), and lists travel over HTTP: whoever sits on the way could hand out another list of the same authority, one
 * for CAs alone or the other half of the serial numbers, and a withdrawn certificate would be in none of them.
 * Thread: any. Trust: service; the list is anybody's, its signature is checked elsewhere.
 */
#ifndef SALLYPORT_CORE_IKE_CRL_SCOPE_H
#define SALLYPORT_CORE_IKE_CRL_SCOPE_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* `urls`: where the certificate says that its lists are (RFC 5280 section 6.3.3 (b)(2)). A list for certain reasons
 * alone, and one that speaks for other authorities too, is none for us. DER, or PEM as some servers have it. */
bool crl_covers(const unsigned char* list, size_t size, const char* const* urls, size_t url_count, bool is_authority);

#ifdef __cplusplus
}
#endif

#endif
