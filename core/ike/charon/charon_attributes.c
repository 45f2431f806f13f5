/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "charon_attempt.h"
#include "charon_parts.h"

#include <ctype.h>
#include <string.h>

#define MAX_DOMAIN_LENGTH 253

/* Letters, digits, '-', '_' and '.', as in a host name; the peer may send anything. */
static bool is_domain(chunk_t data)
{
    size_t i;

    if (!data.len || data.len > MAX_DOMAIN_LENGTH) {
        return false;
    }
    for (i = 0; i < data.len; i++) {
        if (!isalnum(data.ptr[i]) && !strchr("-_.", data.ptr[i])) {
            return false;
        }
    }
    return memchr(data.ptr, 0, data.len) == NULL;
}

static bool remember(char** list, size_t* count, char* text)
{
    size_t i;

    for (i = 0; i < *count; i++) {
        if (streq(list[i], text)) {
            free(text);
            return true;
        }
    }
    if (*count == MAX_ATTRIBUTES) {
        free(text);
        return false;
    }
    list[(*count)++] = text;
    return true;
}

static bool remember_server(attempt_t* attempt, int family, chunk_t data)
{
    host_t* host = host_create_from_chunk(family, data, 0);
    char* text;

    if (!host || host->is_anyaddr(host)) {
        DESTROY_IF(host);
        return false;
    }
    if (asprintf(&text, "%H", host) <= 0) {
        text = NULL;
    }
    host->destroy(host);
    return text && remember(attempt->dns_servers, &attempt->dns_server_count, text);
}

static bool handle(attribute_handler_t* this, ike_sa_t* ike_sa, configuration_attribute_type_t type, chunk_t data)
{
    attempt_t* attempt = attempt_of(ike_sa);
    bool handled = false;

    if (!attempt) {
        return FALSE;
    }
    attempt->lock->lock(attempt->lock);
    switch (type) {
    case INTERNAL_IP4_DNS:
        handled = remember_server(attempt, AF_INET, data);
        break;
    case INTERNAL_IP6_DNS:
        handled = remember_server(attempt, AF_INET6, data);
        break;
    case INTERNAL_DNS_DOMAIN: /* RFC 8598 section 4.1 */
        handled = is_domain(data) &&
                  remember(attempt->dns_domains, &attempt->dns_domain_count, strndup((char*)data.ptr, data.len));
        break;
    default:
        break;
    }
    attempt->lock->unlock(attempt->lock);
    attempt_put(attempt);
    return handled;
}

typedef struct {
    enumerator_t public;
    int next;
} request_t;

METHOD(enumerator_t, enumerate, bool, request_t* this, va_list args)
{
    static const configuration_attribute_type_t wanted[] = {INTERNAL_IP4_DNS, INTERNAL_IP6_DNS, INTERNAL_DNS_DOMAIN};
    configuration_attribute_type_t* type;
    chunk_t* data;

    VA_ARGS_VGET(args, type, data);
    if (this->next == countof(wanted)) {
        return FALSE;
    }
    *type = wanted[this->next++];
    *data = chunk_empty;
    return TRUE;
}

METHOD(enumerator_t, destroy_request, void, request_t* this)
{
    free(this);
}

static enumerator_t* create_attribute_enumerator(attribute_handler_t* this, ike_sa_t* ike_sa, linked_list_t* vips)
{
    request_t* request;

    INIT(request,
         .public = {
             .enumerate = enumerator_enumerate_default,
             .venumerate = _enumerate,
             .destroy = _destroy_request,
         }, );
    return &request->public;
}

attribute_handler_t* charon_attributes(void)
{
    static attribute_handler_t handler = {
        .handle = handle,
        .release = (void*)nop,
        .create_attribute_enumerator = create_attribute_enumerator,
    };

    return &handler;
}
