# SPDX-License-Identifier: GPL-3.0-or-later
"""What ESP on a cable tells without its keys: which SA, which number of it."""

import struct
from collections import defaultdict

from lab.capture import UDP, Packet
from lab.namespaces import Node
from lab.topology import LAPTOP_LINK

_ESP_PORT = 4500
_HEADER = struct.Struct("!II")  # SPI, sequence number (RFC 4303 section 2)


def one_by_one(laptop: Node) -> None:
    """From now on a capture sees each datagram that leaves, not the batches that the kernel would cut later."""
    laptop.ip(f"link set {LAPTOP_LINK} gso_max_segs 1")


def esp_from(packets: list[Packet], source: str) -> list[Packet]:
    """ESP in UDP, neither IKE nor keepalives (RFC 3948)."""
    return [packet for packet in packets if packet.source == source and packet.protocol == UDP
            and _ESP_PORT in (packet.source_port, packet.destination_port)
            and len(packet.payload) > _HEADER.size and packet.payload[:4] != bytes(4)]


def numbers(packets: list[Packet]) -> dict[int, list[int]]:
    """Of each SA, by its SPI: the sequence numbers in the order in which they came."""
    found: dict[int, list[int]] = defaultdict(list)
    for packet in packets:
        spi, number = _HEADER.unpack_from(packet.payload)
        found[spi].append(number)
    return dict(found)


def check_numbers(packets: list[Packet]) -> dict[int, list[int]]:
    """One end's whole ESP: each SA begins with 1 and leaves nothing out, so none was sealed and lost on the way to the
    cable, and none twice, which AES-GCM would not survive."""
    found = numbers(packets)
    for spi, seen in found.items():
        assert sorted(seen) == list(range(1, len(seen) + 1)), f"SA {spi:08x}: {_odd(seen)}"
    return found


def _odd(seen: list[int]) -> str:
    missing = sorted(set(range(1, max(seen) + 1)) - set(seen))
    twice = sorted({number for number in seen if seen.count(number) > 1}) if len(seen) != len(set(seen)) else []
    return f"missing {missing[:20]}, twice {twice[:20]}"
