/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * libcharon's life inside this process: settings, plugins, our parts, threads.
 */
#include "charon_attempt.h"
#include "charon_parts.h"
#include "charon_path_probe.h"
#include "charon_revocation.h"

#include <library.h>

/* In the order of loading; cmake/build-libcharon.sh builds these and no others. md4 and des are there for
 * EAP-MSCHAPv2 (RFC 2759) alone, no proposal names them; they come before openssl, which offers both but cannot do
 * them without its legacy provider. x509 comes before openssl too: it reads name constraints (see use_one_parser()). */
static const char plugins[] = "md4 des x509 openssl kdf nonce random pem pkcs1 pkcs8 pubkey constraints "
                              "kernel-netlink eap-identity";

/* Where the data plane has no UDP ports of its own. */
static const char own_socket[] = " socket-default";

/* Process-wide, as libcharon itself: set at start, read-only until stop. */
static charon_callbacks_t callbacks;
static charon_settings_t settings;
static charon_data_plane_t data_plane;

const charon_callbacks_t* charon_parts_callbacks(void)
{
    return &callbacks;
}

const charon_settings_t* charon_parts_settings(void)
{
    return &settings;
}

const charon_data_plane_t* charon_parts_data_plane(void)
{
    return &data_plane;
}

const char* charon_bridge_version(void)
{
    return VERSION;
}

static void log_line(logger_t* this, debug_t group, level_t level, int thread, ike_sa_t* ike_sa, const char* message)
{
    callbacks.log(callbacks.context, level, debug_names->names[group], message);
}

static level_t get_level(logger_t* this, debug_t group)
{
    switch (group) {
    case DBG_ENC: /* dumps of every rule of every payload, and of every lock taken */
    case DBG_MGR:
    case DBG_JOB:
    case DBG_LIB:
    case DBG_ASN:
        return min(settings.log_level, LEVEL_CTRL);
    default:
        return settings.log_level;
    }
}

static logger_t logger = {.log = log_line, .get_level = get_level};

static bool register_parts(plugin_t* plugin, plugin_feature_t* feature, bool enable, void* data)
{
    if (enable) {
        attempts_init();
        charon_path_probes_init();
        lib->credmgr->add_set(lib->credmgr, charon_credentials());
        charon->attributes->add_handler(charon->attributes, charon_attributes());
        charon->bus->add_listener(charon->bus, charon_listener());
        charon_eap_register();
        charon_revocation_start();
    } else {
        charon_revocation_stop();
        charon_eap_unregister();
        charon->bus->remove_listener(charon->bus, charon_listener());
        charon->attributes->remove_handler(charon->attributes, charon_attributes());
        lib->credmgr->remove_set(lib->credmgr, charon_credentials());
        charon_path_probes_deinit();
        attempts_deinit();
    }
    return TRUE;
}

static void apply_settings(void)
{
    settings_t* s = lib->settings;

    /* Ephemeral source ports: no privilege, and room for another IKE daemon on this machine. */
    s->set_int(s, "%s.port", 0, lib->ns);
    s->set_int(s, "%s.port_nat_t", 0, lib->ns);
    s->set_int(s, "%s.threads", 16, lib->ns);
    s->set_bool(s, "%s.reuse_ikesa", FALSE, lib->ns);
    s->set_bool(s, "%s.initiator_only", TRUE, lib->ns);
    s->set_bool(s, "%s.close_ike_on_child_failure", TRUE, lib->ns);
    s->set_bool(s, "%s.accept_private_algs", FALSE, lib->ns);
    s->set_bool(s, "%s.follow_redirects", FALSE, lib->ns);
    s->set_bool(s, "%s.flush_auth_cfg", FALSE, lib->ns); /* the credential gate reads the completed rounds */
    s->set_int(s, "%s.retransmit_tries", settings.retransmit_tries, lib->ns);
    s->set_double(s, "%s.retransmit_timeout", settings.retransmit_timeout, lib->ns);
    s->set_double(s, "%s.retransmit_base", settings.retransmit_base, lib->ns);
    /* Addresses and routes are the network configurator's. A routing table of 0 keeps charon from adding a rule. */
    s->set_bool(s, "%s.install_virtual_ip", FALSE, lib->ns);
    s->set_int(s, "%s.routing_table", 0, lib->ns);
    s->set_int(s, "%s.ignore_routing_tables", settings.routing_table, lib->ns);
    /* Exact names only. Addresses of our own TUN link (the number depends on what other links there
     * are) must never be taken for the laptop's. */
    s->set_str(s, "%s.interfaces_ignore",
               "sallyport0, sallyport1, sallyport2, sallyport3, sallyport4, sallyport5, sallyport6, sallyport7",
               lib->ns);
    s->set_int(s, "%s.plugins.socket-default.fwmark", settings.firewall_mark, lib->ns);
    s->set_bool(s, "%s.plugins.openssl.load_legacy", FALSE, lib->ns);
    /* What was verified for one attempt, lists and OCSP responses too, is nothing to another. */
    s->set_bool(s, "%s.cert_cache", FALSE, lib->ns);
    s->set_bool(s, "%s.rsa_pss", TRUE, lib->ns); /* RFC 7427 */
    /* Inside EAP: TLS 1.2, whose handshake shows the server's certificates to us too, with ephemeral keys alone. */
    s->set_str(s, "%s.tls.version_min", "1.2", lib->ns);
    s->set_str(s, "%s.tls.version_max", "1.2", lib->ns);
    s->set_str(s, "%s.tls.key_exchange", "ecdhe-ecdsa, ecdhe-rsa, dhe-rsa", lib->ns);
}

/* Of the plugin openssl. What x509 refuses would go to these next, and they ignore name constraints and policies. */
void* openssl_x509_load(certificate_type_t type, va_list args);
void* openssl_crl_load(certificate_type_t type, va_list args);

static void use_one_parser(void)
{
    lib->creds->remove_builder(lib->creds, (builder_function_t)openssl_x509_load);
    lib->creds->remove_builder(lib->creds, (builder_function_t)openssl_crl_load);
}

static const char* start_daemon(void)
{
    static plugin_feature_t features[] = {
        PLUGIN_CALLBACK(kernel_ipsec_register, charon_kernel_ipsec_create),
        PLUGIN_PROVIDE(CUSTOM, "kernel-ipsec"),
        PLUGIN_REGISTER(FETCHER, charon_revocation_fetcher),
        PLUGIN_PROVIDE(FETCHER, "http://"),
        PLUGIN_CALLBACK(register_parts, NULL),
        PLUGIN_PROVIDE(CUSTOM, "sallyport"),
        PLUGIN_DEPENDS(CUSTOM, "libcharon"),
    };

    static plugin_feature_t own_ports[] = {
        PLUGIN_CALLBACK(socket_register, charon_socket_create),
        PLUGIN_PROVIDE(CUSTOM, "socket"),
    };
    char list[sizeof(plugins) + sizeof(own_socket)];

    if (!libcharon_init()) {
        return "libcharon did not start";
    }
    charon->bus->add_logger(charon->bus, &logger);
    lib->plugins->add_static_features(lib->plugins, "sallyport", features, countof(features), TRUE, NULL, NULL);
    if (data_plane.control_port) {
        lib->plugins->add_static_features(lib->plugins, "sallyport-socket", own_ports, countof(own_ports), TRUE, NULL,
                                          NULL);
    }
    snprintf(list, sizeof(list), "%s%s", plugins, data_plane.control_port ? "" : own_socket);
    if (!charon->initialize(charon, list)) {
        return "libcharon could not load its plugins";
    }
    use_one_parser();
    charon->start(charon);
    return NULL;
}

const char* charon_bridge_start(const charon_settings_t* wanted, const charon_callbacks_t* target,
                                const charon_data_plane_t* plane)
{
    const char* fault;

    if (wanted->log_level > LEVEL_RAW) {
        return "this log level would show secrets";
    }
    settings = *wanted;
    callbacks = *target;
    data_plane = *plane;
    dbg_default_set_level(LEVEL_AUDIT);
    /* "": no strongswan.conf is read, whatever the environment says. */
    if (!library_init("", "sallyport")) {
        library_deinit();
        return "libstrongswan did not start";
    }
    apply_settings();
    /* It has read its settings before there were any. */
    lib->credmgr->destroy(lib->credmgr);
    lib->credmgr = credential_manager_create();
    fault = start_daemon();
    if (fault) {
        charon_bridge_stop();
    }
    return fault;
}

void charon_bridge_stop(void)
{
    charon_revocation_abort(true);
    if (data_plane.stop_control) {
        data_plane.stop_control(data_plane.context);
    }
    libcharon_deinit();
    library_deinit();
}
