# SPDX-License-Identifier: GPL-3.0-or-later
"""What really went over a cable: tcpdump on a link, its file read back as UDP datagrams and other packets."""

import struct
import subprocess
import time
from dataclasses import dataclass
from ipaddress import IPv4Address
from pathlib import Path

from lab.namespaces import Node

_ETHERTYPE_IPV4 = 0x0800
TCP, UDP = 6, 17


@dataclass(frozen=True)
class Packet:
    """One IPv4 packet. Ports are 0 where the protocol has none; `payload` is what follows the UDP header. `fragment`:
    it is a piece of a larger packet; what is said of ports and payload then means nothing."""
    time: float
    source: str
    destination: str
    protocol: int
    source_port: int
    destination_port: int
    payload: bytes
    fragment: bool = False

    def ike(self) -> bytes | None:
        """The IKE message in it, if it is one (RFC 3948: four zero bytes before it on port 4500)."""
        if self.protocol != UDP:
            return None
        ports = (self.source_port, self.destination_port)
        if 500 in ports:
            return self.payload
        if 4500 in ports and self.payload[:4] == bytes(4):
            return self.payload[4:]
        return None


class Capture:
    """Records a link until stop(); use as a context manager. `options` are more of tcpdump's."""

    def __init__(self, node: Node, link: str, path: Path, *options: str):
        self.path = path
        # --immediate-mode: without it the last packets are still in the kernel's buffer at the end.
        self._process = node.start("tcpdump", "-i", link, "-w", str(path), "-U", "--immediate-mode", "-Z", "root",
                                   *options, stderr=subprocess.PIPE)
        while line := self._process.stderr.readline():
            if b"listening on" in line:
                return
        raise RuntimeError("tcpdump did not start")

    def __enter__(self) -> "Capture":
        return self

    def __exit__(self, *_exc) -> None:
        self.stop()

    def stop(self) -> None:
        if self._process.poll() is None:
            time.sleep(0.05)
            self._process.terminate()
            self._process.wait(timeout=5)
        self._process.stderr.close()

    def packets(self) -> list[Packet]:
        return list(read_packets(self.path.read_bytes()))


def read_packets(data: bytes):
    """The IPv4 packets of a pcap file; a last record that was cut short is left out."""
    order = "<" if data[:4] == bytes.fromhex("d4c3b2a1") else ">"
    position = 24
    while position + 16 <= len(data):
        seconds, micros, length, _ = struct.unpack_from(order + "IIII", data, position)
        frame = data[position + 16:position + 16 + length]
        position += 16 + length
        if len(frame) == length and (packet := _parse(frame, seconds + micros / 1e6)):
            yield packet


def _parse(frame: bytes, at: float) -> Packet | None:
    if len(frame) < 34 or int.from_bytes(frame[12:14], "big") != _ETHERTYPE_IPV4:
        return None
    header = 14 + (frame[14] & 0x0F) * 4
    total = int.from_bytes(frame[16:18], "big")
    protocol, body = frame[23], frame[header:14 + total]
    fragment = bool(int.from_bytes(frame[20:22], "big") & 0x3FFF)  # more fragments, or an offset
    source, destination = str(IPv4Address(frame[26:30])), str(IPv4Address(frame[30:34]))
    if protocol in (UDP, TCP) and len(body) >= 8:
        ports = struct.unpack_from("!HH", body)
        return Packet(at, source, destination, protocol, *ports, body[8:] if protocol == UDP else body, fragment)
    return Packet(at, source, destination, protocol, 0, 0, body, fragment)
