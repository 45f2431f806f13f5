# SPDX-License-Identifier: GPL-3.0-or-later
"""The tunnels that are measured: each between the same two machines, from nothing to carrying packets.

A system gives both ends an inner address with an inner MTU of 1400. It raises Unavailable where this machine can't run
it; whatever else goes wrong is a failure of the measurement.
"""

import os
import re
import secrets
import shutil
import subprocess
from pathlib import Path

from dataplane_pair import INNER_MTU, PATH, Pair, System, Unavailable

BUILD = Path(os.environ.get("SALLYPORT_BUILD", Path(__file__).resolve().parents[2] / "build/release"))
ESP_TUNNEL = BUILD / "bench/esp_tunnel"
_DTLS_OVERHEAD = 66  # as ocserv takes it off its own MTU: IPv4, UDP, DTLS, AES-GCM
_BOTH_WAYS = (("client", "gateway"), ("gateway", "client"))


class Veth(System):
    """The cable without a tunnel: what the two machines could do at best."""

    name = "veth"
    addresses = Pair.OUTER

    def start(self) -> None:
        self.set_mtu("wan")
        self.await_flow()


class _Ours(System):
    programs = (str(ESP_TUNNEL),)
    port = 4500
    backend = ""
    _SPIS = {"client": "0xc0ffee01", "gateway": "0xc0ffee02"}

    def forged_head(self) -> bytes:
        return int(self._SPIS["gateway"], 16).to_bytes(4, "big")

    def start(self) -> None:
        key = secrets.token_hex(36)
        for role, other in _BOTH_WAYS:
            self.run_daemon(role, ESP_TUNNEL, "--local", f"{Pair.OUTER[role]}:4500",
                            "--remote", f"{Pair.OUTER[other]}:4500", "--key", key, "--spi-in", self._SPIS[role],
                            "--spi-out", self._SPIS[other], "--tun", "esp0", "--address", f"{self.addresses[role]}/24",
                            "--backend", self.backend)
        for role in self.daemons:
            self.await_output(role, r"(?m)^ready$")
        self.set_mtu("esp0")
        self.await_flow()


class OursOpenSsl(_Ours):
    name = "ours-openssl"
    backend = "openssl"


class OursVaes(_Ours):
    name = "ours-vaes"
    backend = "ipsec-mb"

    @classmethod
    def require(cls) -> None:
        super().require()
        flags = set(re.findall(r"\S+", re.search(r"(?m)^flags\s*:(.*)|\Z", _cpuinfo())[1] or ""))
        lacking = {"vaes", "vpclmulqdq", "gfni", "avx512f", "avx512ifma", "sha_ni"} - flags  # AVX512_T2 of ipsec-mb
        if lacking:
            raise Unavailable(f"this processor has no {', '.join(sorted(lacking))}")
        if b"libIPSec_MB" not in ESP_TUNNEL.read_bytes():
            raise Unavailable("built without libipsec-mb")


class Libipsec(System):
    """Debian's strongSwan with its own data plane in user space."""

    name = "libipsec"
    programs = ("/usr/lib/ipsec/charon", "swanctl")
    port = 4500
    _PLUGINS = "random nonce openssl kdf kernel-libipsec kernel-netlink socket-default vici"

    @classmethod
    def version(cls) -> str:
        return f"strongSwan {_package('libcharon-extra-plugins')}"

    def start(self) -> None:
        secret = secrets.token_hex(16)
        for role, other in _BOTH_WAYS:
            node = self.pair.nodes[role]
            node.ip(f"addr add {self.addresses[role]}/32 dev lo")
            conf = self.folder / f"{role}.conf"
            conf.write_text(f"""
charon {{
  load = {self._PLUGINS}
  plugins {{ vici {{ socket = unix:///run/charon.vici }} }}
}}
swanctl {{ load = random openssl
  socket = unix:///run/charon.vici }}
""")
            (self.folder / f"{role}.swanctl").write_text(f"""
connections {{ pair {{
  version = 2
  local_addrs = {Pair.OUTER[role]}
  remote_addrs = {Pair.OUTER[other]}
  local {{ auth = psk
    id = {role} }}
  remote {{ auth = psk
    id = {other} }}
  children {{ all {{
    local_ts = {self.addresses[role]}/32
    remote_ts = {self.addresses[other]}/32
    esp_proposals = aes256gcm16
  }} }}
}} }}
secrets {{ ike-1 {{ secret = "{secret}" }} }}
""")
            self.run_daemon(role, "/usr/lib/ipsec/charon", env={"PATH": PATH, "STRONGSWAN_CONF": str(conf)})
        for role in ("client", "gateway"):
            self.await_command(role, "test", "-S", "/run/charon.vici")
            self._swanctl(role, "--load-all", "--file", str(self.folder / f"{role}.swanctl"))
        self._swanctl("client", "--initiate", "--child", "all", "--timeout", "10")
        self.set_mtu("ipsec0")
        self.await_flow()

    def forged_head(self) -> bytes:
        return bytes.fromhex(re.search(r"(?m)^ +in +([0-9a-f]{8})\b", self._swanctl("gateway", "--list-sas"))[1])

    def _swanctl(self, role: str, *arguments: str) -> str:
        environment = {"PATH": PATH, "STRONGSWAN_CONF": str(self.folder / f"{role}.conf")}
        return self.pair.nodes[role].run("swanctl", *arguments, env=environment).stdout


class WireGuardGo(System):
    name = "wireguard-go"
    programs = ("wireguard-go", "wg")
    port = 51820

    def forged_head(self) -> bytes:
        return b"\x04\0\0\0"  # data

    @classmethod
    def version(cls) -> str:
        return _package("wireguard-go")

    def start(self) -> None:
        keys = {}
        for role in self.pair.nodes:
            private = _run("wg", "genkey")
            keys[role] = private, _run("wg", "pubkey", input=private)
        for role, other in _BOTH_WAYS:
            node = self.pair.nodes[role]
            self.run_daemon(role, "wireguard-go", "--foreground", "wg0")
            self.await_command(role, "test", "-S", "/run/wireguard/wg0.sock")
            conf = self.folder / f"{role}.conf"
            conf.write_text(f"[Interface]\nPrivateKey = {keys[role][0]}\nListenPort = 51820\n"
                            f"[Peer]\nPublicKey = {keys[other][1]}\nAllowedIPs = {self.addresses[other]}/32\n"
                            f"Endpoint = {Pair.OUTER[other]}:51820\n")
            node.run("wg", "setconf", "wg0", str(conf))
            node.ip(f"addr add {self.addresses[role]}/24 dev wg0", "link set wg0 up")
        self.set_mtu("wg0")
        self.await_flow()


class OpenVpn(System):
    """UDP, AES-256-GCM, --fast-io: as fast as it gets without a kernel module."""

    name = "openvpn"
    programs = ("openvpn", "openssl")
    port = 1194

    def forged_head(self) -> bytes:
        return b"\x48\0\0\0"  # P_DATA_V2, key 0, peer 0

    @classmethod
    def version(cls) -> str:
        return _first_line("openvpn", "--version").split(" [")[0]

    def start(self) -> None:
        prints = {role: _self_signed(self.folder, role) for role in self.pair.nodes}
        for role, other, tls in (("gateway", "client", "--tls-server"), ("client", "gateway", "--tls-client")):
            more = ("--dh", "none") if role == "gateway" else ("--remote", Pair.OUTER[other])
            self.run_daemon(role, "openvpn", "--dev", "tun0", "--dev-type", "tun", "--proto", "udp", "--port", "1194",
                            "--local", Pair.OUTER[role], "--ifconfig", self.addresses[role], self.addresses[other],
                            "--data-ciphers", "AES-256-GCM", "--cipher", "AES-256-GCM", "--disable-dco", "--fast-io",
                            "--verb", "4", "--tun-mtu", str(INNER_MTU), tls, "--cert", str(self.folder / f"{role}.pem"),
                            "--key", str(self.folder / f"{role}.key"), "--peer-fingerprint", prints[other], *more)
        for role in self.daemons:
            self.await_output(role, "Data Channel: [Cc]ipher 'AES-256-GCM'", seconds=20)
            self.await_output(role, "Initialization Sequence Completed", seconds=20)
        self.await_flow()


class OpenConnect(System):
    """openconnect and ocserv, once their DTLS is up: without it they would be a TCP tunnel."""

    name = "openconnect"
    programs = ("openconnect", "ocserv", "ocpasswd", "openssl")
    # The server takes the first address of its pool; the client the next that it likes.
    addresses = {"client": "", "gateway": "10.9.0.1"}

    @classmethod
    def version(cls) -> str:
        return f"{_package('openconnect')}, ocserv {_package('ocserv')}"

    def start(self) -> None:
        self.addresses = dict(self.addresses)
        password = secrets.token_hex(8)
        _self_signed(self.folder, "gateway")
        _run("ocpasswd", "-c", str(self.folder / "passwd"), "bench", input=f"{password}\n{password}\n")
        self._write_configuration()
        self.run_daemon("gateway", "ocserv", "--foreground", "--config", str(self.folder / "ocserv.conf"))
        self.await_command("gateway", "sh", "-c", "ss -tlnH sport = 443 | grep -q .")
        with open(self.folder / "password", "w+", encoding="ascii") as typed:
            typed.write(password + "\n")
            typed.seek(0)
            self.run_daemon("client", "openconnect", "--protocol=anyconnect", "--user=bench", "--passwd-on-stdin",
                            f"--servercert=pin-sha256:{_pin(self.folder / 'gateway.pem')}", "--interface=oc0",
                            f"--script={self.folder / 'configure'}", f"--mtu={INNER_MTU}",
                            f"https://{Pair.OUTER['gateway']}/", stdin=typed)
        self.await_output("client", r"Established DTLS connection .*\(AES-256-GCM\)", 15)
        self.await_command("client", "test", "-s", str(self.folder / "address"))  # its script comes after the DTLS
        self.addresses["client"] = (self.folder / "address").read_text(encoding="ascii").strip()
        self.pair.client.ip(f"link set oc0 mtu {INNER_MTU}")
        if any(link["mtu"] != INNER_MTU for link in self.pair.gateway.ip_json("link") if link["ifname"] == "vpns0"):
            raise RuntimeError(f"{self.name}: the gateway's inner MTU is not {INNER_MTU}")
        self.await_flow()

    def _write_configuration(self) -> None:
        (self.folder / "ocserv.conf").write_text(f"""
auth = "plain[passwd={self.folder}/passwd]"
tcp-port = 443
udp-port = 443
run-as-user = root
run-as-group = root
socket-file = /run/ocserv.socket
isolate-workers = false
server-cert = {self.folder}/gateway.pem
server-key = {self.folder}/gateway.key
max-clients = 4
keepalive = 300
dpd = 300
mobile-dpd = 300
try-mtu-discovery = false
compression = false
tls-priorities = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2:+VERS-DTLS1.2:-CIPHER-ALL:+AES-256-GCM"
match-tls-dtls-ciphers = true
dtls-legacy = false
cisco-client-compat = false
auth-timeout = 40
cookie-timeout = 300
rekey-time = 172800
device = vpns
ipv4-network = 10.9.0.0
ipv4-netmask = 255.255.255.0
mtu = {INNER_MTU + _DTLS_OVERHEAD}
route = 10.9.0.0/255.255.255.0
""")
        script = self.folder / "configure"
        script.write_text(f"""#!/bin/sh
[ "$reason" = connect ] || exit 0
ip link set "$TUNDEV" up mtu {INNER_MTU}
ip addr add "$INTERNAL_IP4_ADDRESS/32" peer 10.9.0.1/24 dev "$TUNDEV"
echo "$INTERNAL_IP4_ADDRESS" >{self.folder}/address
""")
        script.chmod(0o755)


ALL: tuple[type[System], ...] = (Veth, OursOpenSsl, OursVaes, Libipsec, WireGuardGo, OpenVpn, OpenConnect)


def _run(*command: str, input: str = "") -> str:  # pylint: disable=redefined-builtin
    return subprocess.run(command, check=True, capture_output=True, text=True, input=input).stdout.strip()


def _first_line(*command: str) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return next(iter((done.stdout or done.stderr).strip().splitlines()), "")


def _package(name: str) -> str:
    return _first_line("dpkg-query", "-W", "-f", "${Version}\n", name) if shutil.which("dpkg-query") else ""


def _self_signed(folder: Path, role: str) -> str:
    """Its SHA-256 fingerprint, as OpenVPN wants it."""
    _run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "7",
         "-subj", f"/CN={role}", "-keyout", str(folder / f"{role}.key"), "-out", str(folder / f"{role}.pem"))
    return _run("openssl", "x509", "-in", str(folder / f"{role}.pem"), "-noout", "-fingerprint",
                "-sha256").split("=", 1)[1]


def _pin(certificate: Path) -> str:
    return _run("sh", "-c", f"openssl x509 -in {certificate} -noout -pubkey | openssl pkey -pubin -outform der"
                            " | openssl dgst -sha256 -binary | base64")


def _cpuinfo() -> str:
    return Path("/proc/cpuinfo").read_text()
