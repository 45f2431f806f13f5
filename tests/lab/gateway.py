# SPDX-License-Identifier: GPL-3.0-or-later
"""A stock strongSwan, from Debian's packages, as the company's gateway: its configuration, its life, its log."""

import re
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from lab.pki import Identity, Pki
from lab.topology import Site

CHARON = "/usr/lib/ipsec/charon"
USER, PASSWORD = "alice", "correct-horse-7-battery"

_PLUGINS = ("random nonce openssl pem pkcs1 pkcs8 x509 pubkey constraints kdf {data_plane} kernel-netlink "
            "socket-default vici eap-identity eap-mschapv2")


@dataclass
class GatewayOptions:
    """How this gateway differs from the usual one."""
    authentication: tuple[str, ...] = ("eap", "cert")
    users: dict[str, str] = field(default_factory=lambda: {USER: PASSWORD})
    identity: Identity | None = None   # its certificate; None: one for the name that the laptop dials
    ike_id: str | None = None          # its IKE identity; None: the name that the laptop dials
    ike_proposals: str = "default"
    esp_proposals: str = "default"
    remote_ts: str = "dynamic"         # whom its CHILD_SA is for
    offers_address: bool = True
    offers_dns: bool = True
    ike_rekey: int = 4 * 3600          # seconds
    child_rekey: int = 3600
    reauth: int = 0                    # seconds; 0: never. The laptop is told and does it 600 s earlier
    dpd_delay: str = "30s"
    userspace_esp: bool = True         # False: the kernel's, which forces no UDP encapsulation


class Gateway:
    """One running charon. stop() and start() are a restart; kill() is a crash."""

    def __init__(self, site: Site, pki: Pki, folder: Path, options: GatewayOptions | None = None):
        self.site = site
        self.options = options or GatewayOptions()
        self.folder = folder
        self.log_path = folder / "charon.log"
        self._pki = pki
        self._charon: subprocess.Popen | None = None
        self._write_configuration()
        self.start()

    @property
    def host(self) -> str:
        return self.site.addresses.name

    def start(self) -> None:
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "STRONGSWAN_CONF": str(self.folder / "strongswan.conf")}
        with open(self.folder / "charon.out", "ab") as output:
            self._charon = self.site.gateway.start(CHARON, env=environment, stdout=output, stderr=output)
        self._load()

    def kill(self) -> None:
        self._charon.kill()
        self._charon.wait()
        # A dead charon's TUN device goes with it; its pid file would stop the next one.
        self.site.gateway.run("rm", "-f", "/run/charon.pid", "/run/charon.vici")

    def log(self) -> str:
        return self.log_path.read_text(errors="replace") if self.log_path.exists() else ""

    def count(self, pattern: str) -> int:
        return len(re.findall(pattern, self.log()))

    def wait_for_log(self, pattern: str, seconds: float = 10) -> bool:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if re.search(pattern, self.log()):
                return True
            time.sleep(0.1)
        return False

    def swanctl(self, *arguments: str) -> str:
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
                       "STRONGSWAN_CONF": str(self.folder / "strongswan.conf")}
        done = self.site.gateway.run("swanctl", *arguments, env=environment, check=False)
        if done.returncode:
            raise RuntimeError(f"swanctl {arguments}: {done.stdout}{done.stderr}")
        return done.stdout

    def ike_sas(self) -> int:
        return len(re.findall(r"^\S+: #\d+, ESTABLISHED", self.swanctl("--list-sas"), re.MULTILINE))

    def _load(self) -> None:
        deadline = time.monotonic() + 10
        while self.site.gateway.run("test", "-S", "/run/charon.vici", check=False).returncode:
            if self._charon.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the gateway's charon did not start:\n{self.log()[-2000:]}")
            time.sleep(0.02)
        self.swanctl("--load-all", "--file", str(self.folder / "swanctl/swanctl.conf"))

    def _write_configuration(self) -> None:
        for name in ("swanctl/x509", "swanctl/x509ca", "swanctl/private"):
            (self.folder / name).mkdir(parents=True)
        identity = self.options.identity or self._pki.gateway(self.host)
        (self.folder / "swanctl/x509/gateway.pem").write_bytes(identity.certificate_pem)
        (self.folder / "swanctl/private/gateway.pem").write_bytes(identity.key_pem)
        (self.folder / "swanctl/x509ca/ca.pem").write_bytes(self._pki.authority.identity.certificate_pem)
        (self.folder / "strongswan.conf").write_text(self._strongswan_conf())
        (self.folder / "swanctl/swanctl.conf").write_text(self._swanctl_conf())

    def _strongswan_conf(self) -> str:
        # The program load list stands alone: nothing of /etc/strongswan.d is included.
        data_plane = "kernel-libipsec" if self.options.userspace_esp else ""
        return f"""
charon {{
  load = {_PLUGINS.format(data_plane=data_plane)}
  plugins {{
    kernel-libipsec {{ allow_peer_ts = yes }}
    vici {{ socket = unix:///run/charon.vici }}
  }}
  filelog {{ lab {{ path = {self.log_path}
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

    def _swanctl_conf(self) -> str:
        connections = "".join(self._connection(kind) for kind in self.options.authentication)
        users = "".join(f'  eap-{number} {{ id = {user}\n    secret = "{password}" }}\n'
                        for number, (user, password) in enumerate(self.options.users.items()))
        dns = f"dns = {self.site.addresses.office_host}" if self.options.offers_dns else ""
        pools = f"pools {{ road {{ addrs = {self.site.addresses.pool}\n    {dns} }} }}\n"
        return f"connections {{{connections}}}\nsecrets {{\n{users}}}\n{pools}"

    def _connection(self, kind: str) -> str:
        options = self.options
        remote = "auth = eap-mschapv2\n      eap_id = %any" if kind == "eap" else "auth = pubkey\n      cacerts = ca.pem"
        pool = "pools = road" if options.offers_address else ""
        return f"""
  {kind} {{
    version = 2
    proposals = {options.ike_proposals}
    rekey_time = {options.ike_rekey}s
    over_time = {options.ike_rekey}s
    reauth_time = {options.reauth}s
    rand_time = 0s
    dpd_delay = {options.dpd_delay}
    send_certreq = yes
    {pool}
    local {{ auth = pubkey
      certs = gateway.pem
      id = {options.ike_id or self.host} }}
    remote {{ {remote}
      id = %any }}
    children {{ office {{
      local_ts = {self.site.addresses.office_network}
      remote_ts = {options.remote_ts}
      esp_proposals = {options.esp_proposals}
      rekey_time = {options.child_rekey}s
      life_time = {options.child_rekey * 3}s
      rand_time = 1s
      dpd_action = clear
    }} }}
  }}
"""
