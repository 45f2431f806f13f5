# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs in the user-mode kernel: our data plane with static SAs (esp_tunnel) on one side of a cable, the kernel's own
ESP on the other, one combination of algorithm and ESN after the other.

Run there as a program: -m lab.kernel_esp_guest ESP_TUNNEL OUTER RESULTS. RESULTS gets a list, an object a combination.
"""

import json
import os
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from lab.guest_traffic import Namespace, answers, burst, transfer

PORT = 4500
SPI_TO_US, SPI_TO_KERNEL = 0x1001, 0x2002
OUTER = {"IPv4": ("192.0.2.1", "192.0.2.2"), "IPv6": ("2001:db8::1", "2001:db8::2")}  # ours, the kernel's
INNER = {"IPv4": ("10.9.0.1", "10.9.0.2"), "IPv6": ("fd09::1", "fd09::2")}

_UDP_ENCAP, _UDP_ENCAP_ESPINUDP = 100, 2


@dataclass(frozen=True)
class Algorithm:
    """What esp_tunnel and `ip xfrm` call it. Key sizes in octets, the salt of an AEAD included."""
    name: str
    ours: str
    key_size: int
    integrity: str = ""
    kernel: str = ""
    icv_bits: int = 128

    @property
    def integrity_key_size(self) -> int:
        return int(self.integrity[-3:]) // 8 if self.integrity else 0


def _algorithms() -> list[Algorithm]:
    sizes = (128, 192, 256)
    gcm = [Algorithm(f"AES-GCM-{bits}", "aes-gcm", bits // 8 + 4, kernel="rfc4106(gcm(aes))") for bits in sizes]
    chacha = Algorithm("ChaCha20-Poly1305", "chacha20-poly1305", 36, kernel="rfc7539esp(chacha20,poly1305)")
    cbc = [Algorithm(f"AES-CBC-{bits} HMAC-SHA2-{hashed}", "aes-cbc", bits // 8, f"hmac-sha{hashed}", "cbc(aes)",
                     hashed // 2) for bits in sizes for hashed in (256, 384, 512)]
    return [*gcm, chacha, *cbc]


ALGORITHMS = _algorithms()


class Machine(Namespace):
    """A network namespace of its own."""

    def __init__(self, name: str):
        subprocess.run(["ip", "netns", "add", name], check=True)
        super().__init__(name)
        self.ip("link set lo up")

    def ip(self, *commands: str) -> None:
        done = subprocess.run(["ip", "-n", self.name, "-batch", "-"], input="\n".join(commands) + "\n",
                              capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{self.name}: {done.stderr}\n{commands}")


class Pair:
    """The cable, with what stays the same for all combinations."""

    def __init__(self, program: str, outer: str):
        # Each algorithm by each library: the best one that there is over one address family, OpenSSL over the other.
        self._program = [program] if outer == "IPv4" else [program, "--backend", "openssl"]
        self._outer = OUTER[outer]
        self.ours, self.kernel = Machine("ours"), Machine("kernel")
        self.ours.ip("link add eth0 type veth peer name eth0 netns kernel", "link set eth0 up")
        for machine, own in ((self.ours, 0), (self.kernel, 1)):
            machine.ip("link set eth0 up", f"addr add {OUTER['IPv4'][own]}/24 dev eth0",
                       f"addr add {OUTER['IPv6'][own]}/64 dev eth0 nodad")
        self.kernel.ip(f"addr add {INNER['IPv4'][1]}/32 dev lo", f"addr add {INNER['IPv6'][1]}/128 dev lo nodad",
                       f"route add 10.9.0.0/24 dev eth0 src {INNER['IPv4'][1]}",
                       f"route add fd09::/64 dev eth0 src {INNER['IPv6'][1]}")
        self._keep = [self._encapsulate(socket.AF_INET, "0.0.0.0"), self._encapsulate(socket.AF_INET6, "::")]

    def _encapsulate(self, family: int, address: str) -> socket.socket:
        """RFC 3948: the kernel takes ESP out of UDP for whoever holds such a socket, as an IKE daemon does."""
        holder = self.kernel.socket(family, socket.SOCK_DGRAM)
        if family == socket.AF_INET6:
            holder.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        holder.bind((address, PORT))
        holder.setsockopt(socket.IPPROTO_UDP, _UDP_ENCAP, _UDP_ENCAP_ESPINUDP)
        return holder

    def run(self, algorithm: Algorithm, esn: bool) -> dict:
        key, integrity_key = os.urandom(algorithm.key_size), os.urandom(algorithm.integrity_key_size)
        self._set_up_kernel(algorithm, esn, key, integrity_key)
        command = self._command(algorithm, esn, key, integrity_key)
        tunnel = subprocess.Popen(self.ours.argv(*command), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        result = {"algorithm": algorithm.name, "esn": esn, "checks": {}}
        try:
            while (line := tunnel.stderr.readline()) != "ready\n":
                if not line:
                    raise RuntimeError("esp_tunnel did not start")
                print(line, end="", flush=True)
            for inner in INNER:
                self._check(inner, result["checks"])
            if esn and all(result["checks"].values()):
                result["checks"]["past 2^32"] = self._passes_32_bits(algorithm, key, integrity_key)
        finally:
            tunnel.terminate()
            report, errors = tunnel.communicate(timeout=20)
        result["report"] = json.loads(report) if report else {"stderr": errors}
        result["kernel"] = self._xfrm_errors()
        return result

    def _command(self, algorithm: Algorithm, esn: bool, key: bytes, integrity_key: bytes) -> list[str]:
        local, remote = (f"[{address}]:{PORT}" for address in self._outer)
        command = [*self._program, "--local", local, "--remote", remote, "--spi-in", hex(SPI_TO_US),
                   "--spi-out", hex(SPI_TO_KERNEL), "--encryption", algorithm.ours, "--key", key.hex(),
                   "--address", f"{INNER['IPv4'][0]}/24", "--address", f"{INNER['IPv6'][0]}/64"]
        if algorithm.integrity:
            command += ["--integrity", algorithm.integrity, "--integrity-key", integrity_key.hex()]
        return command + (["--esn"] if esn else [])

    def _set_up_kernel(self, algorithm: Algorithm, esn: bool, key: bytes, integrity_key: bytes) -> None:
        ours, kernel = self._outer
        commands = ["xfrm state flush", "xfrm policy flush"]
        commands += [self._sa(algorithm, esn, spi, key, integrity_key) for spi in (SPI_TO_US, SPI_TO_KERNEL)]
        by = "proto esp reqid 1 mode tunnel"
        for inner in INNER.values():
            commands += [f"xfrm policy add src {inner[1]} dst {inner[0]} dir out tmpl src {kernel} dst {ours} {by}",
                         f"xfrm policy add src {inner[0]} dst {inner[1]} dir in tmpl src {ours} dst {kernel} {by}"]
        self.kernel.ip(*commands)

    def _sa(self, algorithm: Algorithm, esn: bool, spi: int, key: bytes, integrity_key: bytes, sent: int = 0) -> str:
        """The command that installs it, as if it had sent that many packets already."""
        ours, kernel = self._outer
        source, destination = (kernel, ours) if spi == SPI_TO_US else (ours, kernel)
        numbers = f"esn replay-window 128 replay-oseq {sent:#x}" if esn else "replay-window 32"
        own = "0x" + _key_of(key, spi).hex()
        if algorithm.integrity:
            name = f"hmac(sha{algorithm.integrity[-3:]})"
            keys = f'auth-trunc "{name}" 0x{integrity_key.hex()} {algorithm.icv_bits} enc "{algorithm.kernel}" {own}'
        else:
            keys = f'aead "{algorithm.kernel}" {own} {algorithm.icv_bits}'
        return (f"xfrm state add src {source} dst {destination} proto esp spi {spi:#x} reqid 1 mode tunnel "
                f"flag af-unspec {numbers} {keys} encap espinudp {PORT} {PORT} {'::' if ':' in ours else '0.0.0.0'}")

    def _passes_32_bits(self, algorithm: Algorithm, key: bytes, integrity_key: bytes) -> bool:
        """The kernel's numbers jump to shortly before 2^32, then go past it: RFC 4303 appendix A."""
        ours, kernel = self._outer
        for sent in (0xFFF00000, 0xFFFFFFFE):
            self.kernel.ip(f"xfrm state delete src {kernel} dst {ours} proto esp spi {SPI_TO_US:#x}",
                           self._sa(algorithm, True, SPI_TO_US, key, integrity_key, sent))
            if not answers(self.ours, INNER["IPv4"][1], count=5):
                return False
        state = self._read("ip", "-d", "xfrm", "state", "get", "src", kernel, "dst", ours, "proto", "esp",
                           "spi", hex(SPI_TO_US))
        return "oseq-hi 0x1" in state

    def _check(self, inner: str, checks: dict) -> None:
        ours, kernel = INNER[inner]
        mtu = int(subprocess.run(self.ours.argv("cat", "/proc/sys/net/ipv6/conf/sallyport0/mtu"), capture_output=True,
                                 text=True, check=True).stdout)
        full = mtu - (48 if inner == "IPv6" else 28)
        wanted = {
            f"{inner} ping": lambda: answers(self.ours, kernel),
            f"{inner} ping of {mtu}": lambda: answers(self.ours, kernel, full),
            f"{inner} TCP to kernel": lambda: transfer(self.ours, self.kernel, kernel),
            f"{inner} TCP from kernel": lambda: transfer(self.kernel, self.ours, ours),
            f"{inner} UDP burst to kernel": lambda: burst(self.ours, self.kernel, kernel),
        }
        for name, check in wanted.items():
            checks[name] = check()
            if not checks[name]:
                break  # the others would only wait for what doesn't come

    def _xfrm_errors(self) -> dict[str, int]:
        """The counters of the kernel's side that are not zero; they run on from one combination to the next."""
        pairs = (line.split() for line in self._read("cat", "/proc/net/xfrm_stat").splitlines())
        return {name: int(value) for name, value in pairs if int(value)}

    def _read(self, *command: str) -> str:
        return subprocess.run(self.kernel.argv(*command), capture_output=True, text=True, check=True).stdout


def _key_of(key: bytes, spi: int) -> bytes:
    """As esp_tunnel makes the two directions' keys different."""
    end = int.from_bytes(key[-4:], "big") ^ spi
    return key[:-4] + end.to_bytes(4, "big")


def main() -> None:
    program, outer, results = sys.argv[1:]
    start = time.monotonic()
    pair = Pair(program, outer)
    done = []
    for algorithm in ALGORITHMS:
        for esn in (False, True):
            try:
                result = pair.run(algorithm, esn)
            except (RuntimeError, OSError, subprocess.SubprocessError) as error:
                result = {"algorithm": algorithm.name, "esn": esn, "checks": {"runs": False}, "error": str(error)}
            print(f"{time.monotonic() - start:6.1f} s", outer, result, flush=True)
            done.append(result)
    Path(results).write_text(json.dumps(done))


if __name__ == "__main__":
    main()
