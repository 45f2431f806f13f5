# SPDX-License-Identifier: GPL-3.0-or-later
"""What a strongSwan gateway of the lab is to do, and the configuration that makes it do so."""

from dataclasses import dataclass, field
from pathlib import Path

from lab.pki import Identity
from lab.topology import SiteAddresses

USER, PASSWORD = "alice", "correct-horse-7-battery"
SHARED_KEY = "nine lives of a lab cat 4711"
AAA_SECRET = "between-gateway-and-aaa"

_PLUGINS = ("random nonce openssl pem pkcs1 pkcs8 x509 pubkey constraints kdf {data_plane} kernel-netlink "
            "socket-default vici eap-identity eap-mschapv2 {more}")

# Each way in: the rounds that a client must pass, in order.
ROUNDS = {
    "eap": ("eap-mschapv2",),
    "cert": ("pubkey",),
    "psk": ("psk",),
    "cert+eap": ("pubkey", "eap-mschapv2"),
    "radius": ("eap-radius",),
    "cert+radius": ("pubkey", "eap-radius"),
    "eap-md5": ("eap-md5",),
    "cert+eap-md5": ("pubkey", "eap-md5"),
    "eap-gtc": ("eap-gtc",),
    "eap-tls": ("eap-tls",),
    "eap-ttls": ("eap-ttls",),
}
# gtc checks what was typed against our own secrets by way of xauth-generic; TTLS needs its inner methods.
_PLUGINS_OF = {
    "eap-radius": "eap-radius",
    "eap-md5": "eap-md5",
    "eap-gtc": "eap-gtc xauth-generic",
    "eap-tls": "eap-tls",
    "eap-ttls": "eap-ttls eap-gtc xauth-generic",
}


@dataclass
class GatewayOptions:
    """How this gateway differs from the usual one."""
    authentication: tuple[str, ...] = ("eap", "cert")  # of ROUNDS; several: whichever the client fits
    users: dict[str, str] = field(default_factory=lambda: {USER: PASSWORD})
    shared_key: str = SHARED_KEY       # "psk"
    inner_method: str = "mschapv2"     # "eap-ttls": mschapv2 or gtc
    client_signature: str = "pubkey"   # "cert": swanctl's notation, to insist on a kind of signature
    identity: Identity | None = None   # its certificate; None: one for the name that the laptop dials
    ike_id: str | None = None          # its IKE identity; None: the name that the laptop dials
    ike_proposals: str = "default"
    esp_proposals: str = "default"
    remote_ts: str = "dynamic"         # whom its CHILD_SA is for
    offers_address: bool = True
    offers_dns: bool = True
    ipv6: bool = False                 # hands out IPv6 addresses too, and its office has some (the topology's ipv6)
    ike_rekey: int = 4 * 3600          # seconds
    child_rekey: int = 3600
    reauth: int = 0                    # seconds; 0: never. The laptop is told and does it 600 s earlier
    dpd_delay: str = "30s"
    half_open_timeout: int = 30        # seconds that it waits for a client in the middle of signing in
    userspace_esp: bool = True         # False: the kernel's, which forces no UDP encapsulation


def strongswan_conf(options: GatewayOptions, addresses: SiteAddresses, log_path: Path) -> str:
    # The program load list stands alone: nothing of /etc/strongswan.d is included.
    data_plane = "kernel-libipsec" if options.userspace_esp else ""
    kinds = {kind for way in options.authentication for kind in ROUNDS[way]}
    more = " ".join(sorted(_PLUGINS_OF[kind] for kind in kinds if kind in _PLUGINS_OF))
    # enforce_critical: its own certificate may be a bad one. dos_protection: many attempts come from one address here.
    return f"""
charon {{
  load = {_PLUGINS.format(data_plane=data_plane, more=more)}
  x509 {{ enforce_critical = no }}
  dos_protection = no
  half_open_timeout = {options.half_open_timeout}
  plugins {{
    kernel-libipsec {{ allow_peer_ts = yes }}
    vici {{ socket = unix:///run/charon.vici }}
    eap-gtc {{ backend = generic }}
    eap-ttls {{ phase2_method = {options.inner_method} }}
    eap-radius {{ servers {{ office {{ address = {addresses.office_host}
      secret = {AAA_SECRET} }} }} }}
  }}
  filelog {{ lab {{ path = {log_path}
    flush_line = yes
    time_format = %H:%M:%S
    ike_name = yes
    default = 1
    ike = 2
    cfg = 2
  }} }}
}}
swanctl {{ load = random openssl pem pkcs1 pkcs8 x509
  socket = unix:///run/charon.vici }}
"""


def swanctl_conf(options: GatewayOptions, addresses: SiteAddresses) -> str:
    connections = "".join(_connection(options, addresses, way) for way in options.authentication)
    secrets = "".join(f'  eap-{number} {{ id = {user}\n    secret = "{password}" }}\n'
                      for number, (user, password) in enumerate(options.users.items()))
    secrets += f'  ike-1 {{ secret = "{options.shared_key}" }}\n' if "psk" in options.authentication else ""
    dns = f"dns = {addresses.office_host}" if options.offers_dns else ""
    pool6 = f"  road6 {{ addrs = {addresses.pool_v6} }}\n" if options.ipv6 else ""
    pools = f"pools {{ road {{ addrs = {addresses.pool}\n    {dns} }}\n{pool6}}}\n"
    return f"connections {{{connections}}}\nsecrets {{\n{secrets}}}\n{pools}"


def _connection(options: GatewayOptions, addresses: SiteAddresses, way: str) -> str:
    own = "auth = psk" if way == "psk" else "auth = pubkey\n      certs = gateway.pem"
    pool = f"pools = road{', road6' if options.ipv6 else ''}" if options.offers_address else ""
    local_ts = addresses.office_network + (f", {addresses.office_network_v6}" if options.ipv6 else "")
    remotes = "".join(_round(options, number, kind) for number, kind in enumerate(ROUNDS[way], 1))
    return f"""
  {way.replace("+", "-then-")} {{
    version = 2
    proposals = {options.ike_proposals}
    rekey_time = {options.ike_rekey}s
    over_time = {options.ike_rekey}s
    reauth_time = {options.reauth}s
    rand_time = 0s
    dpd_delay = {options.dpd_delay}
    send_certreq = yes
    {pool}
    local {{ {own}
      id = {options.ike_id or addresses.name} }}
{remotes}
    children {{ office {{
      local_ts = {local_ts}
      remote_ts = {options.remote_ts}
      esp_proposals = {options.esp_proposals}
      rekey_time = {options.child_rekey}s
      life_time = {options.child_rekey * 3}s
      rand_time = 1s
      dpd_action = clear
    }} }}
  }}
"""


def _round(options: GatewayOptions, number: int, kind: str) -> str:
    if kind == "pubkey":
        auth = f"auth = {options.client_signature}\n      cacerts = ca.pem"
    elif kind == "psk":
        auth = "auth = psk"
    else:
        auth = f"auth = {kind}\n      eap_id = %any"
    return f"    remote-{number} {{ {auth}\n      id = %any }}"
