# SPDX-License-Identifier: GPL-3.0-or-later
"""A stock strongSwan in the laptop as the client of any way of signing in: proves a gateway and its AAA server."""

import subprocess
import time
from pathlib import Path

from lab.gateway_config import PASSWORD, SHARED_KEY, USER
from lab.lab import Lab
from lab.pki import Identity

_PLUGINS = ("random nonce openssl pem pkcs1 pkcs8 x509 pubkey constraints kdf {more} kernel-libipsec kernel-netlink "
            "socket-default vici eap-identity eap-mschapv2 eap-md5 eap-gtc eap-tls eap-ttls")
_RUN = "/run/stock"


class StockClient:
    """`rounds` are swanctl's own words: ("pubkey", "eap-ttls"). Runs until stop()."""

    def __init__(self, lab: Lab, *rounds: str, user: str = USER, password: str = PASSWORD,
                 shared_key: str = SHARED_KEY, person: Identity | None = None, aaa: str | None = None,
                 plugins: str = ""):
        self._laptop = lab.laptop
        self._folder = lab.folder / "stock"
        self.log_path = self._folder / "charon.log"
        for name in ("x509", "x509ca", "private"):
            (self._folder / "swanctl" / name).mkdir(parents=True)
        (self._folder / "swanctl/x509ca/ca.pem").write_bytes(lab.pki.authority.identity.certificate_pem)
        if person:
            (self._folder / "swanctl/x509/own.pem").write_bytes(person.certificate_pem)
            (self._folder / "swanctl/private/own.pem").write_bytes(person.key_pem)
        self._write_strongswan_conf(plugins)
        office = lab.gateway.site.addresses.office_network
        own = "".join(_round(number, kind, user, bool(person), aaa) for number, kind in enumerate(rounds, 1))
        (self._folder / "swanctl/swanctl.conf").write_text(f"""
connections {{ up {{
  version = 2
  remote_addrs = {lab.host}
  vips = 0.0.0.0
{own}
  remote {{ auth = {"psk" if rounds[0] == "psk" else "pubkey"}
    id = {lab.host} }}
  children {{ office {{ remote_ts = {office} }} }}
}} }}
secrets {{
  eap-1 {{ id = {user}
    secret = "{password}" }}
  ike-1 {{ secret = "{shared_key}" }}
}}
""")
        self._laptop.run("mkdir", "-p", _RUN)
        with open(self._folder / "charon.out", "wb") as output:
            self._charon = self._laptop.start("/usr/lib/ipsec/charon", env=self._environment, stdout=output,
                                              stderr=output)
        self._load()

    def log(self) -> str:
        return self.log_path.read_text(errors="replace") if self.log_path.exists() else ""

    def connects(self, seconds: int = 20) -> bool:
        return self._swanctl("--initiate", "--child", "office", "--timeout", str(seconds)).returncode == 0

    def stop(self) -> None:
        self._charon.terminate()
        try:
            self._charon.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._charon.kill()
            self._charon.wait()

    def __enter__(self) -> "StockClient":
        return self

    def __exit__(self, *_exc) -> None:
        self.stop()

    @property
    def _environment(self) -> dict[str, str]:
        return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "STRONGSWAN_CONF": str(self._folder / "strongswan.conf")}

    def _swanctl(self, *arguments: str) -> subprocess.CompletedProcess:
        return self._laptop.run("swanctl", *arguments, env=self._environment, check=False)

    def _load(self) -> None:
        deadline = time.monotonic() + 10
        while self._laptop.run("test", "-S", f"{_RUN}/vici", check=False).returncode:
            if self._charon.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the stock client's charon did not start:\n{self.log()[-2000:]}")
            time.sleep(0.02)
        done = self._swanctl("--load-all", "--file", str(self._folder / "swanctl/swanctl.conf"))
        if done.returncode:
            raise RuntimeError(f"the stock client did not load: {done.stdout}{done.stderr}")

    def _write_strongswan_conf(self, plugins: str) -> None:
        (self._folder / "strongswan.conf").write_text(f"""
charon {{
  load = {_PLUGINS.format(more=plugins)}
  plugins {{
    kernel-libipsec {{ allow_peer_ts = yes }}
    vici {{ socket = unix://{_RUN}/vici }}
  }}
  filelog {{ stock {{ path = {self.log_path}
    flush_line = yes
    default = 1
    ike = 2
    cfg = 2
    tls = 2
    lib = 2
  }} }}
}}
swanctl {{ load = random openssl pem pkcs1 pkcs8 x509
  socket = unix://{_RUN}/vici }}
""")


def _round(number: int, kind: str, user: str, has_certificate: bool, aaa: str | None) -> str:
    lines = [f"auth = {kind}"]
    if has_certificate and kind in ("pubkey", "eap", "eap-tls"):
        lines.append("certs = own.pem")
    if kind.startswith("eap"):
        lines += [f"id = {user}", f"eap_id = {user}"]
    if aaa and kind.startswith("eap"):
        lines.append(f"aaa_id = {aaa}")
    return f"  local-{number} {{ round = {number}\n    " + "\n    ".join(lines) + " }\n"
