# SPDX-License-Identifier: GPL-3.0-or-later
"""esp_seeds.py FOLDER: what the fuzz targets of platform/esp start from, a folder for each: FOLDER/esp_open and so on.

Published packets and the everyday ones of a tunnel, told in each target's own notation (the head of its source).
"""

import itertools
import struct
import sys
from pathlib import Path

# Of draft-mcgrew-gcm-test-01 (cases 1, 3 and 4) and RFC 3602 section 4 (case 7): DNS, SYN, ping, ping.
PUBLISHED = [bytes.fromhex(packet) for packet in (
    "45000048699a000080114db7c0a80102c0a801010a9bf15638d301000001000000000000045f736970045f7564700373697009637962657263"
    "6974747902646b0000210001",
    "4500003069a6400080062690c0a801029389155e0a9e008b2dc57ee0000000007002400020bf0000020405b401010402",
    "4500003c99c500008001cb7a40679318010101010800075c020044006162636465666768696a6b6c6d6e6f70717273747576776162636465"
    "66676869",
    "45000054090400004001f988c0a87b03c0a87bc808009f76a90a0100b49c083d02a2040008090a0b0c0d0e0f101112131415161718191a1b"
    "1c1d1e1f202122232425262728292a2b2c2d2e2f3031323334353637",
)]
_DUMMY = 59  # next header of a packet to throw away (RFC 4303 section 2.6)


def checksum(data: bytes) -> int:
    total = sum(struct.unpack(f"!{(len(data) + 1) // 2}H", data + b"\0" * (len(data) % 2)))
    while total > 0xFFFF:
        total = (total >> 16) + (total & 0xFFFF)
    return ~total & 0xFFFF


def ip4(source: int, destination: int, protocol: int, body: bytes, fragment: int = 0x4000) -> bytes:
    head = struct.pack("!BBHHHBBH4B4B", 0x45, 0, 20 + len(body), 7, fragment, 64, protocol, 0, 10, 1, 2, source,
                       10, 1, 2, destination)
    return head[:10] + struct.pack("!H", checksum(head)) + head[12:] + body


def ip6(source: int, destination: int, protocol: int, body: bytes) -> bytes:
    hosts = b"".join(b"\xfd\x01" + bytes(13) + bytes([host]) for host in (source, destination))
    return struct.pack("!IHBB", 6 << 28, len(body), protocol, 64) + hosts + body


def udp(payload: bytes) -> bytes:
    return struct.pack("!HHHH", 40000, 53, 8 + len(payload), 0) + payload


def tcp(sequence: int, payload: bytes = b"", flags: int = 0x10, options: bytes = b"") -> bytes:
    return struct.pack("!HHIIBBHHH", 40000, 443, sequence, 5000, (20 + len(options)) // 4 << 4, flags, 500, 0,
                       0) + options + payload


def everyday(source: int, destination: int) -> list[bytes]:
    """What a tunnel carries: asks, streams, closes, pings, in both IP versions; a fragment; an error that quotes."""
    mss = bytes.fromhex("020405b4")
    bodies = [(17, udp(b"x" * 30)), (6, tcp(1000, flags=2, options=mss)), (6, tcp(1001, b"y" * 40, 0x18)),
              (6, tcp(1041, flags=0x11))]
    packets = [make(source, destination, protocol, body) for make in (ip4, ip6) for protocol, body in bodies]
    packets.append(ip4(source, destination, 1, bytes.fromhex("0800f7ff00000000")))
    packets.append(ip4(source, destination, 17, udp(b"z" * 24), fragment=0x2000))
    quoted = packets[0][:28]
    packets.append(ip4(source, destination, 1, struct.pack("!BBHHH", 3, 4, 0, 0, 1280) + quoted))
    return packets


def trailer(inner: bytes, block: int, next_header: int) -> bytes:
    pad = -(len(inner) + 2) % block
    return inner + bytes(range(1, pad + 1)) + bytes([pad, next_header])


def open_seeds():
    """Cipher and ESN, sequence number, then the text or a packet."""
    inner = PUBLISHED + everyday(2, 1)
    for choice, extended in itertools.product(range(4), (0, 0x80)):
        head = bytes([choice | extended]) + struct.pack("!I", 41)
        block = 16 if choice == 3 else 4
        for packet in inner[choice::4]:
            yield head + trailer(packet, block, 4 if packet[0] >> 4 == 4 else 41)
        yield head + trailer(b"", block, _DUMMY)
        yield head + trailer(inner[0] + bytes(64), block, 4)  # its length hidden (RFC 4303 section 2.7)
        yield head + trailer(inner[0], block, 4)[:-2] + b"\xff\x04"  # padding beyond the packet
        yield head + bytes.fromhex("00001000 00000002") + inner[3]  # a packet as it is


def framed(packet: bytes, kind: int) -> bytes:
    return bytes([kind, len(packet)]) + packet


def engine_seeds():
    """Steps: 0x84 a packet from TUN, 0x14 one from the peer, 0x09 a datagram with our SPI, 0xf1 an MTU, 0 an end."""
    plain = bytes(4)  # no offload: size, start and offset
    outbound = [framed(packet, 0x84) + plain for packet in everyday(1, 2)]
    inbound = [framed(packet, 0x14) + b"\0" for packet in everyday(2, 1)]
    yield from (step + b"\0" for step in outbound + inbound)
    yield b"".join(outbound) + b"\0"
    yield b"".join(inbound) + b"\0"
    yield b"".join(itertools.chain(*zip(outbound, inbound))) + b"\0"
    yield b"\xf1\x05\x00" + b"".join(outbound)
    yield framed(everyday(1, 2)[2], 0x87) + b"\x01" + struct.pack("!HBB", 10, 20, 16) + b"\0"  # TSO to be cut
    for kind, change in ((0x88, 0x00), (0x88, 0x02), (0x89, 0x00), (0x18, 0x00), (0x18, 0x01)):  # large, made up
        step = bytes([kind, change]) + struct.pack("!H", 20000) + (plain if kind >= 0x80 else b"\0")
        yield step * 3 + b"\0"
    yield b"\x09" + b"\0" * 72 + b"\x09" + PUBLISHED[3][:72].ljust(72, b"\0")


def coalescer_seeds():
    """Offloads and how often to flush, then packets: 0xff one as it is, else one of a stream."""
    whole = [framed(packet, 0xFF) for packet in everyday(2, 1) + PUBLISHED]
    for mode in (0xFC, 0xFD, 0xFE, 0xFF, 0x04):
        yield bytes([mode]) + b"".join(whole)
        for change in range(4):  # TCP and UDP of both IP versions
            yield bytes([mode]) + b"\x01" + bytes([change]) + struct.pack("!H", 1400) + bytes([0, change]) * 20
            yield bytes([mode]) + b"".join(bytes([0, change | flow << 2]) for _ in range(6) for flow in range(4))
    for packet in whole:
        yield b"\xFC" + packet * 3


def segmenter_seeds():
    """What to make, the offload header, the largest packet, then a packet or what to make one of."""
    for packet in everyday(1, 2) + PUBLISHED:
        version, protocol = packet[0] >> 4, packet[9] if packet[0] >> 4 == 4 else packet[6]
        start = 20 if version == 4 else 40
        offset = 16 if protocol == 6 else 6
        kind = 5 if protocol == 17 else 1 if version == 4 else 4
        yield struct.pack("!BBBBHBBH", 0, 0, 0, 0, 0, 0, 0, 1438) + packet
        yield struct.pack("!BBBBHBBH", 0, 1, kind, start + 20, 10, start, offset, 1438) + packet
    for mode, change, size, segment in itertools.product((0x06, 0x0E), range(4), (1000, 2900, 60000), (536, 1386)):
        yield struct.pack("!BBBBHBBHBHHHHB", mode, 1, 0, 40, segment, 20, 16, 1438, change, 0xFFFF, 0xF000, 7, size, 3)


def main() -> None:
    folder = Path(sys.argv[1])
    for name, seeds in (("open", open_seeds()), ("engine", engine_seeds()), ("coalescer", coalescer_seeds()),
                        ("segmenter", segmenter_seeds())):
        place = folder / f"esp_{name}"
        place.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(seeds):
            (place / f"{number:03}").write_bytes(seed)


if __name__ == "__main__":
    main()
