/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "revocation_fetch.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

/* libcurl 7.88 keeps all headers of an answer. */
#define MAX_HEADERS (64 * 1024)

/* A remembered address gets this part of the time to take the connection, then the name is resolved anew. */
#define REMEMBERED_PART 4

typedef struct {
    const revocation_request_t* request;
    revocation_answer_t* answer;
    size_t capacity;
    size_t header_size;
    bool too_large;
    bool no_memory;
    bool cancelled;
} transfer_t;

bool revocation_fetch_start(void)
{
    return curl_global_init(CURL_GLOBAL_NOTHING) == CURLE_OK; /* no TLS is ever spoken */
}

void revocation_fetch_stop(void)
{
    curl_global_cleanup();
}

static uint64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

static bool is_own_ipv4(uint32_t address)
{
    return address >> 24 == 127 || address == INADDR_ANY;
}

/* Of an HTTP server on this machine the service is no client: whoever answers in the responder's place could send us
 * there by a redirection. */
static bool is_own(const struct sockaddr* address)
{
    if (address->sa_family == AF_INET) {
        return is_own_ipv4(ntohl(((const struct sockaddr_in*)address)->sin_addr.s_addr));
    }
    if (address->sa_family == AF_INET6) {
        const struct in6_addr* ip = &((const struct sockaddr_in6*)address)->sin6_addr;
        uint32_t mapped;

        memcpy(&mapped, ip->s6_addr + 12, sizeof(mapped));
        return IN6_IS_ADDR_LOOPBACK(ip) || IN6_IS_ADDR_UNSPECIFIED(ip) ||
               (IN6_IS_ADDR_V4MAPPED(ip) && is_own_ipv4(ntohl(mapped)));
    }
    return true;
}

static curl_socket_t open_socket(void* context, curlsocktype purpose, struct curl_sockaddr* address)
{
    const revocation_request_t* request = ((transfer_t*)context)->request;
    int fd;

    if (purpose != CURLSOCKTYPE_IPCXN || (!request->local_too && is_own(&address->addr))) {
        return CURL_SOCKET_BAD;
    }
    fd = socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    if (fd < 0) {
        return CURL_SOCKET_BAD;
    }
    if (request->firewall_mark &&
        setsockopt(fd, SOL_SOCKET, SO_MARK, &request->firewall_mark, sizeof(request->firewall_mark)) != 0) {
        close(fd);
        return CURL_SOCKET_BAD;
    }
    return fd;
}

static bool make_room(transfer_t* transfer, size_t needed)
{
    size_t capacity = transfer->capacity ? transfer->capacity : 4096;
    unsigned char* grown;

    while (capacity < needed) {
        capacity *= 2;
    }
    if (capacity > transfer->request->max_size) {
        capacity = transfer->request->max_size;
    }
    if (capacity == transfer->capacity) {
        return true;
    }
    grown = realloc(transfer->answer->body, capacity);
    if (grown) {
        transfer->answer->body = grown;
        transfer->capacity = capacity;
    }
    return grown != NULL;
}

static size_t take_body(char* data, size_t size, size_t count, void* context)
{
    transfer_t* transfer = context;
    size_t length = size * count;

    if (length > transfer->request->max_size - transfer->answer->size) {
        transfer->too_large = true;
        return 0;
    }
    if (length && !make_room(transfer, transfer->answer->size + length)) {
        transfer->no_memory = true;
        return 0;
    }
    if (length) {
        memcpy(transfer->answer->body + transfer->answer->size, data, length);
        transfer->answer->size += length;
    }
    return length;
}

static size_t take_header(char* data, size_t size, size_t count, void* context)
{
    transfer_t* transfer = context;

    (void)data;
    transfer->header_size += size * count;
    if (transfer->header_size > MAX_HEADERS) {
        transfer->too_large = true;
        return 0;
    }
    return size * count;
}

static int look_around(void* context, curl_off_t down_total, curl_off_t down, curl_off_t up_total, curl_off_t up)
{
    transfer_t* transfer = context;

    (void)down_total;
    (void)down;
    (void)up_total;
    (void)up;
    transfer->cancelled = transfer->request->cancelled && transfer->request->cancelled(transfer->request->context);
    return transfer->cancelled ? 1 : 0;
}

/* Taken apart, and its spaces written as RFC 3986 wants them; NULL for what is not fetched. */
static CURLU* parse_url(const char* url)
{
    char *scheme = NULL, *user = NULL;
    CURLU* parts = NULL;
    bool usable;

    if (!url || strlen(url) > REVOCATION_MAX_URL || !(parts = curl_url())) {
        return NULL;
    }
    usable = !curl_url_set(parts, CURLUPART_URL, url, CURLU_URLENCODE) &&
             !curl_url_get(parts, CURLUPART_SCHEME, &scheme, 0) && strcmp(scheme, "http") == 0 &&
             curl_url_get(parts, CURLUPART_USER, &user, 0) == CURLUE_NO_USER;
    curl_free(scheme);
    curl_free(user);
    if (!usable) {
        curl_url_cleanup(parts);
        return NULL;
    }
    return parts;
}

bool revocation_url_host(const char* url, char* host, size_t size)
{
    CURLU* parts = parse_url(url);
    char *name = NULL, *port = NULL;
    bool usable;

    usable = parts && !curl_url_get(parts, CURLUPART_HOST, &name, 0) &&
             !curl_url_get(parts, CURLUPART_PORT, &port, CURLU_DEFAULT_PORT) && *name &&
             (size_t)snprintf(host, size, "%s:%s", name, port) < size;
    curl_free(name);
    curl_free(port);
    curl_url_cleanup(parts);
    return usable;
}

static bool set_limits(CURL* curl, transfer_t* transfer, long limit_ms)
{
    const revocation_request_t* request = transfer->request;

    return !curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http") &&
           !curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http") &&
           !curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L) &&
           !curl_easy_setopt(curl, CURLOPT_MAXREDIRS, (long)REVOCATION_MAX_REDIRECTS) &&
           !curl_easy_setopt(curl, CURLOPT_PROXY, "") && /* none, whatever the environment says */
           !curl_easy_setopt(curl, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L) &&
           !curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L) && !curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, limit_ms) &&
           /* else the end of the time would wait for the thread that still resolves the name */
           !curl_easy_setopt(curl, CURLOPT_QUICK_EXIT, 1L) &&
           !curl_easy_setopt(curl, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)request->max_size);
}

static bool set_call_backs(CURL* curl, transfer_t* transfer)
{
    return !curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket) &&
           !curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, transfer) &&
           !curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body) &&
           !curl_easy_setopt(curl, CURLOPT_WRITEDATA, transfer) &&
           !curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header) &&
           !curl_easy_setopt(curl, CURLOPT_HEADERDATA, transfer) && !curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L) &&
           !curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, look_around) &&
           !curl_easy_setopt(curl, CURLOPT_XFERINFODATA, transfer);
}

static bool set_request(CURL* curl, const revocation_request_t* request, CURLU* url, struct curl_slist** headers)
{
    if (!url || curl_easy_setopt(curl, CURLOPT_CURLU, url) || curl_easy_setopt(curl, CURLOPT_USERAGENT, "Sallyport") ||
        curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1)) {
        return false;
    }
    if (!request->question) {
        return true;
    }
    *headers = curl_slist_append(NULL, "Content-Type: application/ocsp-request");
    return *headers && !curl_easy_setopt(curl, CURLOPT_HTTPHEADER, *headers) &&
           !curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, (long)request->question_size) &&
           !curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request->question) &&
           !curl_easy_setopt(curl, CURLOPT_POSTREDIR, (long)CURL_REDIR_POST_ALL);
}

/* The address that the host had before, for this one connection. */
static bool set_remembered(CURL* curl, const revocation_request_t* request, long limit_ms, struct curl_slist** known)
{
    char host[REVOCATION_MAX_HOST], entry[REVOCATION_MAX_HOST + REVOCATION_MAX_ADDRESS + 4];
    bool is_ipv6 = strchr(request->address, ':') != NULL;

    if (!revocation_url_host(request->url, host, sizeof(host))) {
        return false;
    }
    snprintf(entry, sizeof(entry), is_ipv6 ? "%s:[%s]" : "%s:%s", host, request->address);
    *known = curl_slist_append(NULL, entry);
    return *known && !curl_easy_setopt(curl, CURLOPT_RESOLVE, *known) &&
           !curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, limit_ms / REMEMBERED_PART + 1);
}

static revocation_outcome_t judge(CURLcode code, const transfer_t* transfer)
{
    if (transfer->too_large) {
        return REVOCATION_TOO_LARGE;
    }
    if (transfer->cancelled) {
        return REVOCATION_CANCELLED;
    }
    if (transfer->no_memory) {
        return REVOCATION_NOT_POSSIBLE;
    }
    switch (code) {
    case CURLE_OK:
        return transfer->answer->status == 200 ? REVOCATION_FETCHED : REVOCATION_BAD_STATUS;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
    case CURLE_LOGIN_DENIED:                                                        /* a user's name in it */
        return transfer->header_size ? REVOCATION_BAD_REDIRECT : REVOCATION_BROKEN; /* the latter: HTTP 0.9 */
    case CURLE_TOO_MANY_REDIRECTS:
        return REVOCATION_BAD_REDIRECT;
    case CURLE_COULDNT_RESOLVE_HOST:
        return REVOCATION_NO_NAME;
    case CURLE_COULDNT_CONNECT:
        return REVOCATION_UNREACHABLE;
    case CURLE_OPERATION_TIMEDOUT:
        return REVOCATION_SILENT;
    case CURLE_FILESIZE_EXCEEDED:
        return REVOCATION_TOO_LARGE;
    case CURLE_OUT_OF_MEMORY:
        return REVOCATION_NOT_POSSIBLE;
    default:
        return REVOCATION_BROKEN;
    }
}

static revocation_outcome_t fetch_once(const revocation_request_t* request, bool remembered, long limit_ms,
                                       revocation_answer_t* answer)
{
    transfer_t transfer = {.request = request, .answer = answer};
    struct curl_slist *headers = NULL, *known = NULL;
    revocation_outcome_t outcome = REVOCATION_NOT_POSSIBLE;
    CURL* curl = curl_easy_init();
    CURLU* url = parse_url(request->url);
    long status = 0, redirects = 0;
    char* address = NULL;
    CURLcode code;

    memset(answer, 0, sizeof(*answer));
    if (curl && set_limits(curl, &transfer, limit_ms) && set_call_backs(curl, &transfer) &&
        set_request(curl, request, url, &headers) && (!remembered || set_remembered(curl, request, limit_ms, &known))) {
        code = curl_easy_perform(curl);
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
        answer->status = (unsigned)status;
        outcome = judge(code, &transfer);
        curl_easy_getinfo(curl, CURLINFO_REDIRECT_COUNT, &redirects);
        if (outcome == REVOCATION_FETCHED && !redirects &&
            curl_easy_getinfo(curl, CURLINFO_PRIMARY_IP, &address) == CURLE_OK && address) {
            snprintf(answer->address, sizeof(answer->address), "%s", address);
        }
    }
    curl_easy_cleanup(curl);
    curl_url_cleanup(url);
    curl_slist_free_all(headers);
    curl_slist_free_all(known);
    if (outcome != REVOCATION_FETCHED) {
        free(answer->body);
        answer->body = NULL;
        answer->size = 0;
    }
    return outcome;
}

revocation_outcome_t revocation_fetch(const revocation_request_t* request, revocation_answer_t* answer)
{
    char host[REVOCATION_MAX_HOST];
    uint64_t begun = now_ms(), spent;
    revocation_outcome_t outcome;

    memset(answer, 0, sizeof(*answer));
    if (!revocation_url_host(request->url, host, sizeof(host))) {
        return REVOCATION_BAD_URL;
    }
    if (!request->limit_ms) { /* libcurl takes 0 for no limit at all */
        return REVOCATION_SILENT;
    }
    if (request->address && *request->address && *host != '[') {
        outcome = fetch_once(request, true, (long)request->limit_ms, answer);
        spent = now_ms() - begun;
        if ((outcome != REVOCATION_UNREACHABLE && outcome != REVOCATION_SILENT) || spent >= request->limit_ms) {
            return outcome;
        }
        return fetch_once(request, false, (long)(request->limit_ms - spent), answer);
    }
    return fetch_once(request, false, (long)request->limit_ms, answer);
}
