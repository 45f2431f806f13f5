# SPDX-License-Identifier: GPL-3.0-or-later
"""ESP in the hands of a bad gateway or of strangers: sealing with the gateway's own keys, sending datagrams with any
source, and seeing what came out of the tunnel at the laptop."""

import re
import struct
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from lab.capture import UDP, Capture, Packet
from lab.gateway import Gateway
from lab.namespaces import Node
from lab.topology import LAPTOP_AT_HOME, NAT_OUTSIDE

IPV4, IPV6, NOTHING = 4, 41, 59  # next headers (RFC 4303 section 2.6)
PROPOSAL = "aes256gcm16"         # what GatewayKeys can seal with
ESP_PORT = 4500
# For tcpdump: by itself it has room for 8 packets that come at once.
ROOM = ("-s", "16384", "-B", "16384")


@dataclass(frozen=True)
class Position:
    """From where datagrams are sent, and as whose."""
    node: Node
    source: tuple[str, int]
    destination: tuple[str, int]


def positions(lab, port: int, mapped_port: int) -> dict[str, Position]:
    """Whence strangers reach the laptop's ESP port. `mapped_port`: what the NAT made of it."""
    gateway, laptop = (lab.gateway.site.addresses.public, ESP_PORT), (LAPTOP_AT_HOME, port)
    home, outside = lab.topology.nat, (NAT_OUTSIDE, mapped_port)
    return {
        "the gateway's address, through the NAT": Position(lab.gateway.site.gateway, gateway, outside),
        "the gateway's address, at home": Position(home, gateway, laptop),
        "another address": Position(home, ("203.0.113.99", ESP_PORT), laptop),
        "another port": Position(home, (gateway[0], 40000), laptop),
    }


class Injector:
    """datagrams.c, built once for a lab."""

    def __init__(self, folder: Path):
        self._program = folder / "datagrams"
        subprocess.run(["cc", "-O2", Path(__file__).with_name("datagrams.c"), "-o", self._program], check=True)

    def start(self, position: Position, payloads: list[bytes], rate: int, seconds: float = 0) -> subprocess.Popen:
        """Each once if `seconds` is 0, else in turn for so long. communicate() gives what sent() reads."""
        process = position.node.start(
            self._program, *map(str, (*position.source, *position.destination, rate, seconds)),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        process.stdin.write(b"".join(struct.pack("!H", len(payload)) + payload for payload in payloads))
        process.stdin.close()
        process.stdin = None
        return process

    def send(self, position: Position, payloads: list[bytes], rate: int = 20000) -> None:
        process = self.start(position, payloads, rate)
        assert sent(process)[0] == len(payloads)


def sent(process: subprocess.Popen) -> tuple[int, float]:
    """How many datagrams in how many seconds; waits for the end."""
    output = process.communicate(timeout=120)[0].split()
    assert process.returncode == 0 and len(output) == 2, output
    return int(output[0]), float(output[1])


class Delivered(Capture):
    """Records what comes out of the tunnel on that link of the laptop: whole IP packets."""

    def __init__(self, node: Node, link: str, path: Path):
        super().__init__(node, link, path, "-Q", "in", *ROOM)

    def frames(self) -> list[bytes]:
        data, found, position = self.path.read_bytes(), [], 24
        while position + 16 <= len(data):
            length = struct.unpack_from("<I", data, position + 8)[0]
            found.append(data[position + 16:position + 16 + length])
            position += 16 + length
        return found


def esp_of(packets: list[Packet], source: str) -> list[Packet]:
    """The ESP packets from that address."""
    return [packet for packet in packets if packet.source == source and packet.protocol == UDP
            and ESP_PORT in (packet.source_port, packet.destination_port)
            and len(packet.payload) > 8 and packet.payload[:4] != bytes(4)]


def show_keys(gateway: Gateway) -> None:
    """From now on the gateway's log has the keys that it agrees on."""
    path = gateway.folder / "strongswan.conf"
    path.write_text(path.read_text().replace("    default = 1\n", "    default = 1\n    chd = 4\n"))
    gateway.swanctl("--reload-settings")


class GatewayKeys:
    """Seals as the gateway does, with its newest SA toward the laptop and AES-GCM (RFC 4106)."""

    def __init__(self, gateway: Gateway):
        log = gateway.log()
        dump = log.rsplit("encryption responder key => 36 bytes", 1)[1].splitlines()[1:4]
        octets = bytes.fromhex("".join(re.search(r"\d+: ((?:[0-9A-F]{2} )+)", line)[1] for line in dump))
        self._aead, self._salt = AESGCM(octets[:32]), octets[32:36]
        self.spi = bytes.fromhex(re.findall(r"SPI 0x([0-9a-f]{8}), src 198\.51\.100\.10", log)[-1])

    def seal_text(self, text: bytes, sequence: int) -> bytes:
        """`text` is all that is to be encrypted, its trailer as well."""
        header = self.spi + struct.pack("!I", sequence)
        iv = struct.pack("!Q", sequence + (1 << 63))  # none that the gateway itself uses
        return header + iv + self._aead.encrypt(self._salt + iv, text, header)

    def seal(self, inner: bytes, sequence: int, next_header: int = IPV4) -> bytes:
        padding = bytes(range(1, (-len(inner) - 2) % 4 + 1))
        return self.seal_text(inner + padding + bytes([len(padding), next_header]), sequence)


def until(predicate, seconds: float = 10):
    """Asks again and again until the answer is good; gives the last."""
    deadline = time.monotonic() + seconds
    while not (answer := predicate()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return answer
