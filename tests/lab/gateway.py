# SPDX-License-Identifier: GPL-3.0-or-later
"""A stock strongSwan, from Debian's packages, as the company's gateway: its life and its log."""

import ctypes
import os
import re
import socket
import subprocess
import time
from pathlib import Path

from lab.gateway_config import PASSWORD, USER, GatewayOptions, strongswan_conf, swanctl_conf
from lab.pki import Pki
from lab.topology import Site

__all__ = ["PASSWORD", "USER", "Gateway", "GatewayOptions"]

CHARON = "/usr/lib/ipsec/charon"
_PIDFD_GETFD = 438        # Python has no name for it
_SO_RCVBUFFORCE = 33
_DEEP, _LONG = 32 << 20, 10000


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

    @property
    def pid(self) -> int:
        return self._charon.pid

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

    def deepen_queues(self) -> None:
        """Its sockets' and its TUN device's: on a busy machine stock ones lose packets while its threads wait for a
        processor."""
        self.site.gateway.ip(f"link set ipsec0 txqueuelen {_LONG}")
        process = os.pidfd_open(self._charon.pid)
        for entry in Path(f"/proc/{self._charon.pid}/fd").iterdir():
            if not os.readlink(entry).startswith("socket:"):
                continue
            copy = ctypes.CDLL(None, use_errno=True).syscall(_PIDFD_GETFD, process, int(entry.name), 0)
            if copy < 0:
                raise OSError(ctypes.get_errno(), "pidfd_getfd")
            with socket.socket(fileno=copy) as opened:
                if opened.type == socket.SOCK_DGRAM and opened.family in (socket.AF_INET, socket.AF_INET6):
                    opened.setsockopt(socket.SOL_SOCKET, _SO_RCVBUFFORCE, _DEEP)
        os.close(process)

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
        for number, certificate in enumerate(identity.chain_pem):
            (self.folder / f"swanctl/x509ca/chain{number}.pem").write_bytes(certificate)
        addresses = self.site.addresses
        (self.folder / "strongswan.conf").write_text(strongswan_conf(self.options, addresses, self.log_path))
        (self.folder / "swanctl/swanctl.conf").write_text(swanctl_conf(self.options, addresses))
