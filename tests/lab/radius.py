# SPDX-License-Identifier: GPL-3.0-or-later
"""A real FreeRADIUS in the office, as the company's AAA server: configuration written from scratch, life, log."""

import re
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from lab.gateway_config import AAA_SECRET, PASSWORD, USER
from lab.pki import Identity, Pki
from lab.topology import Site

SERVER = "/usr/sbin/freeradius"
AAA_NAME = "aaa.corp.example"  # what its certificate is for
ALL_METHODS = ("md5", "gtc", "mschapv2", "tls", "ttls", "peap")

# MS-CHAP account states, in Samba's notation: rlm_mschap answers E=648, E=647 and E=691 with M=Account disabled.
_EXPIRED, _LOCKED, _DISABLED = "SMB-Account-CTRL := 0x20010", 'SMB-Account-CTRL-TEXT := "[UL]"', 'SMB-Account-CTRL-TEXT := "[UD]"'
EXPIRED_USER, LOCKED_USER, DISABLED_USER = "olaf", "lea", "dora"


@dataclass
class RadiusOptions:
    """How this AAA server differs from the usual one, which offers MSCHAPv2 first and knows every method but MD5."""
    first_method: str = "mschapv2"
    methods: tuple[str, ...] = ("gtc", "mschapv2", "tls", "ttls", "peap")
    inner_method: str = "mschapv2"                  # what it proposes inside TTLS and PEAP
    inner_methods: tuple[str, ...] = ("mschapv2", "gtc")
    users: dict[str, str] = field(default_factory=lambda: {USER: PASSWORD})
    challenge: str = "Password: "                   # its words in EAP-GTC, inside a tunnel too
    identity: Identity | None = None                # its certificate; None: one of the lab's CA for AAA_NAME
    ciphers: str = "DEFAULT@SECLEVEL=0"             # of its TLS, in OpenSSL's notation
    sends_mschap_errors: bool = True                # False: a bare EAP-Failure, as many servers do


class Radius:
    """One running FreeRADIUS in a site's office, where only the gateway may ask it."""

    def __init__(self, site: Site, pki: Pki, folder: Path, options: RadiusOptions | None = None):
        self.site = site
        self.options = options or RadiusOptions()
        self.folder = folder
        self.log_path = folder / "radius.log"
        self._pki = pki
        self._write_configuration()
        with open(folder / "radius.out", "ab") as output:
            self._server = site.office.start(SERVER, "-f", "-xx", "-d", folder, "-D", "/usr/share/freeradius", "-n",
                                             "radiusd", "-l", self.log_path, stdout=output, stderr=output,
                                             env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
                                                  "OPENSSL_CONF": folder / "openssl.cnf"})
        self._await()

    def log(self) -> str:
        return self.log_path.read_text(errors="replace") if self.log_path.exists() else ""

    def count(self, pattern: str) -> int:
        return len(re.findall(pattern, self.log()))

    def methods_answered(self) -> list[str]:
        """What the client's EAP responses were, in order: ["Identity", "NAK", "MSCHAPv2", ...], inner ones too."""
        return re.findall(r"Peer sent packet with method EAP (\S+) \(", self.log())

    def saw_clear_text(self) -> bool:
        """Whether it was given a password as it is typed."""
        return self.count("Login attempt with password") > 0

    def saw_password(self) -> bool:
        """Whether it was given anything to check a password by: in the clear, as a digest, or inside a tunnel."""
        answered = {"MD5", "GTC", "MSCHAPv2"} & set(self.methods_answered())
        return bool(answered) or self.saw_clear_text() or self.count("Virtual server inner received request") > 0

    def _await(self) -> None:
        deadline = time.monotonic() + 10
        while "Ready to process requests" not in self.log():
            if self._server.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"FreeRADIUS did not start:\n{(self.folder / 'radius.out').read_text()}"
                                   f"{self.log()[-3000:]}")
            time.sleep(0.02)

    def _write_configuration(self) -> None:
        identity = self.options.identity or self._pki.gateway(AAA_NAME)
        (self.folder / "server.pem").write_bytes(identity.certificate_pem + b"".join(identity.chain_pem))
        (self.folder / "server.key").write_bytes(identity.key_pem)
        (self.folder / "ca.pem").write_bytes(self._pki.authority.identity.certificate_pem)
        # At the usual level OpenSSL would not load a bad certificate, and a client should see it.
        (self.folder / "openssl.cnf").write_text("openssl_conf = all\n[all]\nssl_conf = ssl\n[ssl]\nsystem_default = low\n"
                                                 "[low]\nCipherString = DEFAULT:@SECLEVEL=0\n")
        (self.folder / "users").write_text(self._users())
        # Its parser wants each brace at the end or the beginning of a line.
        conf = self._radiusd_conf().replace("{ ", "{\n").replace(" }", "\n}")
        (self.folder / "radiusd.conf").write_text(conf)

    def _users(self) -> str:
        states = {EXPIRED_USER: _EXPIRED, LOCKED_USER: _LOCKED, DISABLED_USER: _DISABLED}
        lines = [f'{user} Cleartext-Password := "{password}"' for user, password in self.options.users.items()]
        lines += [f'{user} Cleartext-Password := "{PASSWORD}", {state}'
                  for user, state in states.items()]
        return "\n".join(lines) + "\n"

    def _methods(self, methods: tuple[str, ...], default: str) -> str:
        send_error = "yes" if self.options.sends_mschap_errors else "no"
        blocks = {
            "md5": "md5 { }",
            "gtc": f'gtc {{ challenge = "{self.options.challenge}"\n auth_type = PAP }}',
            "mschapv2": f"mschapv2 {{ send_error = {send_error} }}",
            "tls": "tls { tls = common }",
            "ttls": "ttls { tls = common\n default_eap_type = inner\n virtual_server = inner }",
            "peap": "peap { tls = common\n default_eap_type = inner\n virtual_server = inner }",
        }
        text = "\n".join(blocks[method] for method in methods)
        text = text.replace("= inner\n", f"= {self.options.inner_method}\n")
        return f"default_eap_type = {default}\n timer_expire = 120\n max_sessions = 1024\n {text}"

    def _radiusd_conf(self) -> str:
        options, addresses = self.options, self.site.addresses
        return f"""
prefix = /usr
libdir = /usr/lib/freeradius
logdir = {self.folder}
raddbdir = {self.folder}
max_request_time = 120
cleanup_delay = 5
max_requests = 1024
hostname_lookups = no
log {{ destination = files
  file = {self.log_path} }}
security {{ reject_delay = 0
  status_server = no
  allow_vulnerable_openssl = yes }}
client gateway {{ ipaddr = {addresses.office_prefix}.1
  secret = "{AAA_SECRET}"
  require_message_authenticator = yes }}
client itself {{ ipaddr = {addresses.office_host}
  secret = "{AAA_SECRET}" }}
thread pool {{ start_servers = 2
  max_servers = 4
  min_spare_servers = 1
  max_spare_servers = 2 }}
modules {{
  pap {{ }}
  mschap {{ use_mppe = yes }}
  files {{ filename = {self.folder}/users }}
  eap outer {{
    {self._methods(options.methods, options.first_method)}
    tls-config common {{
      private_key_file = {self.folder}/server.key
      certificate_file = {self.folder}/server.pem
      ca_file = {self.folder}/ca.pem
      cipher_list = "{options.ciphers}"
      ecdh_curve = "prime256v1"
      tls_min_version = "1.2"
      tls_max_version = "1.2"
      fragment_size = 1024
      cache {{ enable = no }}
    }}
  }}
  eap inner {{ {self._methods(options.inner_methods, options.inner_method)} }}
}}
server outer {{
  listen {{ type = auth
    ipaddr = {addresses.office_host}
    port = 1812 }}
  authorize {{
    outer {{ ok = return }}
    files
    pap
  }}
  authenticate {{
    Auth-Type PAP {{ pap }}
    Auth-Type MS-CHAP {{ mschap }}
    outer
  }}
}}
server inner {{
  authorize {{
    inner {{ ok = return }}
    files
    mschap
    pap
  }}
  authenticate {{
    Auth-Type PAP {{ pap }}
    Auth-Type MS-CHAP {{ mschap }}
    inner
  }}
}}
"""
