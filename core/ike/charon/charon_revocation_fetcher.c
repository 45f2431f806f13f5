/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "charon_revocation.h"

#include "charon_parts.h"
#include "crl_scope.h"
#include "revocation_fetch.h"

#include <pthread.h>
#include <stdatomic.h>

#define MAX_REMEMBERED 32
#define MAX_LISTS 16

/* Where hosts answered before: while a tunnel is made again, names can often not be resolved (the firewall is closed,
 * or the DNS server is behind the gateway). What comes from there is signed, so a wrong address does no harm.
 * The lock protects the table, which any of libcharon's threads may use. */
typedef struct {
    char host[REVOCATION_MAX_HOST];
    char address[REVOCATION_MAX_ADDRESS];
} remembered_t;

static remembered_t remembered[MAX_REMEMBERED];
static size_t next_remembered;
static pthread_mutex_t remembered_lock = PTHREAD_MUTEX_INITIALIZER;

static atomic_bool aborted;
static _Thread_local revocation_check_t* current;

typedef struct {
    fetcher_t public;
    chunk_t question;
} fetcher_private_t;

void charon_revocation_begin(revocation_check_t* check)
{
    current = check;
}

void charon_revocation_abort(bool stopping)
{
    atomic_store(&aborted, stopping);
}

static void recall(const char* host, char* address)
{
    size_t i;

    *address = '\0';
    pthread_mutex_lock(&remembered_lock);
    for (i = 0; i < MAX_REMEMBERED; i++) {
        if (streq(remembered[i].host, host)) {
            snprintf(address, REVOCATION_MAX_ADDRESS, "%s", remembered[i].address);
        }
    }
    pthread_mutex_unlock(&remembered_lock);
}

static void remember(const char* host, const char* address)
{
    size_t i, place;

    pthread_mutex_lock(&remembered_lock);
    place = next_remembered;
    for (i = 0; i < MAX_REMEMBERED; i++) {
        if (streq(remembered[i].host, host)) {
            place = i;
        }
    }
    if (place == next_remembered) {
        next_remembered = (next_remembered + 1) % MAX_REMEMBERED;
    }
    snprintf(remembered[place].host, REVOCATION_MAX_HOST, "%s", host);
    snprintf(remembered[place].address, REVOCATION_MAX_ADDRESS, "%s", address);
    pthread_mutex_unlock(&remembered_lock);
}

/* What is left of the time for this party of this IKE_SA. */
static uint32_t time_left(revocation_check_t* check)
{
    revocation_t* revocation = check->attempt->revocation;
    ike_sa_t* ike_sa = charon->bus->get_sa(charon->bus);
    bool behind = charon_gateway_is_proven(ike_sa);
    uint32_t left;

    check->attempt->lock->lock(check->attempt->lock);
    if (revocation->budget_of != ike_sa->get_unique_id(ike_sa) || revocation->budget_behind != behind) {
        revocation->budget_of = ike_sa->get_unique_id(ike_sa);
        revocation->budget_behind = behind;
        revocation->spent_ms = 0;
    }
    left = REVOCATION_BUDGET_MS - min(revocation->spent_ms, REVOCATION_BUDGET_MS);
    check->attempt->lock->unlock(check->attempt->lock);
    return left;
}

static uint32_t now_ms(void)
{
    timeval_t now;

    time_monotonic(&now);
    return (uint32_t)(now.tv_sec * 1000 + now.tv_usec / 1000);
}

static bool is_cancelled(void* context)
{
    attempt_t* attempt = context;
    bool terminating;

    attempt->lock->lock(attempt->lock);
    terminating = attempt->terminating;
    attempt->lock->unlock(attempt->lock);
    return terminating || atomic_load(&aborted);
}

static void say(revocation_check_t* check, const char* url, const char* reason)
{
    char* c;

    if (*check->reason) {
        return; /* the first counts */
    }
    snprintf(check->reason, sizeof(check->reason), "%s", reason);
    snprintf(check->url, sizeof(check->url), "%s", url);
    for (c = check->url; *c; c++) {
        *c = *c > ' ' && *c < 127 ? *c : '?';
    }
}

static void say_outcome(revocation_check_t* check, const char* url, revocation_outcome_t outcome, unsigned status)
{
    static const char* const reasons[] = {
        [REVOCATION_BAD_URL] = "address not usable",
        [REVOCATION_NO_NAME] = "name not found",
        [REVOCATION_UNREACHABLE] = "not reachable",
        [REVOCATION_SILENT] = "no answer in time",
        [REVOCATION_TOO_LARGE] = "answer too large",
        [REVOCATION_BAD_REDIRECT] = "sent elsewhere",
        [REVOCATION_CANCELLED] = "cancelled",
        [REVOCATION_BROKEN] = "answer not usable",
        [REVOCATION_NOT_POSSIBLE] = "no connection here",
    };
    char text[32];

    if (outcome == REVOCATION_BAD_STATUS) {
        snprintf(text, sizeof(text), "HTTP %u", status);
        say(check, url, text);
    } else {
        say(check, url, reasons[outcome]);
    }
}

/* A list is looked at before libcharon sees it: is it about this certificate? */
static bool covers(revocation_check_t* check, const revocation_answer_t* answer)
{
    const char* urls[MAX_LISTS];
    enumerator_t* enumerator = check->subject->create_crl_uri_enumerator(check->subject);
    size_t count = 0;
    x509_cdp_t* point;

    while (count < MAX_LISTS && enumerator->enumerate(enumerator, &point)) {
        if (point->uri) {
            urls[count++] = point->uri;
        }
    }
    enumerator->destroy(enumerator);
    return crl_covers(answer->body, answer->size, urls, count,
                      (check->subject->get_flags(check->subject) & X509_CA) != 0);
}

/* libcharon's option is a request's presence: a question makes it OCSP. */
static bool may_fetch(revocation_check_t* check, const fetcher_private_t* this, const char* url)
{
    revocation_t* revocation = check->attempt->revocation;
    /* Half of the URLs stay for the list, should no responder answer. */
    unsigned limit = check->by_ocsp && revocation->crl ? REVOCATION_MAX_URLS / 2 : REVOCATION_MAX_URLS;

    if ((this->question.len > 0) != check->by_ocsp || !(check->by_ocsp ? revocation->ocsp : revocation->crl)) {
        return false;
    }
    if (check->fetches >= limit) {
        say(check, url, "too many addresses");
        return false;
    }
    check->fetches++;
    return true;
}

static revocation_outcome_t fetch_timed(revocation_check_t* check, const fetcher_private_t* this, const char* url,
                                        revocation_answer_t* answer)
{
    char host[REVOCATION_MAX_HOST] = "", address[REVOCATION_MAX_ADDRESS] = "";
    uint32_t begun = now_ms(), limit = time_left(check) / max(check->left, 1);
    revocation_request_t request = {
        .url = url,
        .question = this->question.len ? this->question.ptr : NULL,
        .question_size = this->question.len,
        .max_size = check->by_ocsp ? REVOCATION_MAX_OCSP : REVOCATION_MAX_CRL,
        .limit_ms = check->answered ? limit / 2 : limit, /* with one answer there, the other may be waited for less */
        .firewall_mark = charon_parts_settings()->firewall_mark,
        .address = address,
        .cancelled = is_cancelled,
        .context = check->attempt,
    };
    revocation_outcome_t outcome;

    if (revocation_url_host(url, host, sizeof(host))) {
        recall(host, address);
    }
    outcome = is_cancelled(check->attempt) ? REVOCATION_CANCELLED : revocation_fetch(&request, answer);
    if (*answer->address) {
        remember(host, answer->address);
    }
    check->left = check->left > 1 ? check->left - 1 : 1;
    check->attempt->lock->lock(check->attempt->lock);
    check->attempt->revocation->spent_ms += now_ms() - begun;
    check->attempt->lock->unlock(check->attempt->lock);
    return outcome;
}

static status_t fetch(fetcher_t* public, char* url, void* result)
{
    fetcher_private_t* this = (fetcher_private_t*)public;
    revocation_check_t* check = current;
    revocation_answer_t answer = {};
    revocation_outcome_t outcome;

    *(chunk_t*)result = chunk_empty;
    if (!check || !may_fetch(check, this, url)) {
        DBG1(DBG_CFG, "%s is not fetched", url);
        return FAILED;
    }
    outcome = fetch_timed(check, this, url, &answer);
    if (outcome != REVOCATION_FETCHED) {
        say_outcome(check, url, outcome, answer.status);
        DBG1(DBG_CFG, "nothing from %s: %s", url, check->reason);
        return FAILED;
    }
    if (check->by_ocsp ? !charon_revocation_is_response(chunk_create(answer.body, answer.size))
                       : !covers(check, &answer)) {
        say(check, url, "answer not usable");
        free(answer.body);
        return FAILED;
    }
    chunk_free(&check->last);
    check->last = chunk_create(answer.body, answer.size);
    *(chunk_t*)result = chunk_clone(check->last);
    return SUCCESS;
}

static bool set_option(fetcher_t* public, fetcher_option_t option, ...)
{
    fetcher_private_t* this = (fetcher_private_t*)public;
    bool known = true;
    va_list arguments;

    va_start(arguments, option);
    switch (option) {
    case FETCH_REQUEST_DATA:
        this->question = va_arg(arguments, chunk_t);
        break;
    case FETCH_REQUEST_TYPE: /* of OCSP; there is no other */
    case FETCH_TIMEOUT:      /* ours is shorter */
        break;
    default:
        known = false;
        break;
    }
    va_end(arguments);
    return known;
}

static void destroy(fetcher_t* public)
{
    free(public);
}

fetcher_t* charon_revocation_fetcher(void)
{
    fetcher_private_t* this;

    INIT(this, .public = {.fetch = fetch, .set_option = set_option, .destroy = destroy}, );
    return &this->public;
}
