# SPDX-License-Identifier: GPL-3.0-or-later
"""ESP that must not come out of the tunnel: replayed, forged, cut, for nobody, or from a gateway without manners."""

import ipaddress
import struct
import time

from lab.capture import Capture
from lab.esp import (IPV4, IPV6, NOTHING, PROPOSAL, ROOM, Delivered, GatewayKeys, Injector, Position, esp_of, positions,
                     show_keys, until)
from lab.gateway import PASSWORD, GatewayOptions
from lab.profiles import eap_profile
from lab.topology import LAPTOP_AT_HOME, LAPTOP_LINK

_PINGS = 20
_WHOLE_LOG = 20000  # octets that the service may write about all of a test's packets


class Tunnel:
    """Connected, with all that is needed to attack it."""

    def __init__(self, make_lab):
        self.lab = make_lab(gateway=GatewayOptions(esp_proposals=PROPOSAL))
        show_keys(self.lab.gateway)
        self.name = self.lab.add(eap_profile(self.lab.pki, self.lab.host))
        outcome = self.lab.client.connect(self.name, PASSWORD)
        assert outcome.exit_code == 0, outcome
        self.gateway = self.lab.gateway.site.addresses.public
        self.keys = GatewayKeys(self.lab.gateway)
        self.injector = Injector(self.lab.folder)
        status = self.lab.client.status(self.name)
        self.virtual_ip, self.link = status["virtualIps"][0], status["link"]
        wan = Capture(self.lab.gateway.site.gateway, "wan", self.lab.folder / "seen.pcap", *ROOM)
        with wan, Capture(self.lab.laptop, LAPTOP_LINK, self.lab.folder / "underlay.pcap", *ROOM) as cable:
            assert self.lab.office.page_seen_from(self.lab.laptop)
        self.of_laptop = esp_of(cable.packets(), LAPTOP_AT_HOME)
        self.seen = [packet.payload for packet in esp_of(cable.packets(), self.gateway)]
        mapped = esp_of(wan.packets(), self.gateway)[-1].destination_port
        self.positions = positions(self.lab, self.of_laptop[-1].source_port, mapped)
        assert self.seen and all(payload[:4] == self.keys.spi for payload in self.seen)

    def delivered(self) -> Delivered:
        return Delivered(self.lab.laptop, self.link, self.lab.folder / "delivered.pcap")

    def packets_counted(self) -> int:
        return self.lab.client.status(self.name)["traffic"]["rxPackets"]

    def withhold(self) -> list[bytes]:
        """Pings from the office that the gateway sealed and the internet lost: real, and never seen by the laptop."""
        internet = self.lab.topology.internet
        internet.nft(f"table inet loss {{ chain forward {{ type filter hook forward priority 0; "
                     f"ip saddr {self.gateway} udp sport 4500 drop; }}; }}\n")
        with Capture(self.lab.gateway.site.gateway, "wan", self.lab.folder / "withheld.pcap", *ROOM) as wan:
            self.lab.office.site.office.run("ping", "-n", "-q", "-c", str(_PINGS), "-i", "0.01", "-W", "0.2",
                                            self.virtual_ip, check=False)
        internet.nft("delete table inet loss")
        packets = [packet.payload for packet in esp_of(wan.packets(), self.gateway)]
        assert len(packets) == _PINGS
        return packets

    def from_everywhere(self, payloads: list[bytes]) -> int:
        for position in self.positions.values():
            self.injector.send(position, payloads)
        return len(payloads) * len(self.positions)

    def still_works(self, log_before: int) -> None:
        assert self.lab.office.page_seen_from(self.lab.laptop)
        assert self.lab.client.status(self.name)["state"] == "connected"
        assert self.lab.gateway.ike_sas() == 1
        assert self.lab.gateway.count("parsed IKE_SA_INIT request 0") == 1, "connected anew"
        written = len(self.lab.service.log()) - log_before
        assert written < _WHOLE_LOG, f"{written} octets of log"


def with_sequence(payload: bytes, sequence: int) -> bytes:
    return payload[:4] + struct.pack("!I", sequence & 0xFFFFFFFF) + payload[8:]


def forgeries(packets: list[bytes], of_laptop: list[bytes]) -> dict[str, list[bytes]]:
    """`packets` are real and were not delivered yet: only their ICV can tell what is wrong with these."""
    first = packets[0]
    number = struct.unpack_from("!I", first, 4)[0]
    flipped = [bytes(octet ^ (1 << bit) if place == at else octet for place, octet in enumerate(first))
               for at in range(len(first)) for bit in range(8)]
    far = [number + 100, number + 1000, number + 4031, number + 5000, 1 << 16, 1 << 31, (1 << 32) - 1, 0]
    return {
        "a bit changed": flipped,
        "cut": [first[:length] for length in range(2, len(first))],  # one octet may be a keepalive
        "longer": [first + bytes(more) for more in (1, 2, 4, 16, 1000)],
        "another number": [with_sequence(packet, other) for packet in packets for other in far],
        "an ICV of zeros": [packet[:-16] + bytes(16) for packet in packets],
        "another's ICV": [packet[:-16] + other[-16:] for packet, other in zip(packets, packets[1:])],
        "an unknown SPI": [struct.pack("!I", spi) + packet[4:] for packet in packets
                           for spi in (1, 255, 256, 0xDEADBEEF, 0xFFFFFFFF)],
        "the laptop's own": of_laptop,
        "the laptop's own with the other SPI": [first[:4] + packet[4:] for packet in of_laptop],
    }


def test_replays_and_forgeries_are_not_delivered(make_lab):
    tunnel = Tunnel(make_lab)
    withheld, log = tunnel.withhold(), len(tunnel.lab.service.log())
    tried = 0
    with tunnel.delivered() as nothing:
        tried += tunnel.from_everywhere(tunnel.seen)
        for payloads in forgeries(withheld, [packet.payload for packet in tunnel.of_laptop]).values():
            tried += tunnel.from_everywhere(payloads)
        time.sleep(0.3)
    assert nothing.frames() == [], f"of {tried}"

    # No forged number has moved the window: what was withheld is older than most of those, and comes out, once.
    with tunnel.delivered() as once:
        tunnel.from_everywhere(withheld)
        assert until(lambda: len(once.frames()) >= _PINGS)
        tunnel.from_everywhere(withheld)
        time.sleep(0.3)
    assert len(once.frames()) == _PINGS
    # Counted where it was opened, and nothing else was.
    opened = len(tunnel.seen) + _PINGS
    assert until(lambda: tunnel.packets_counted() >= opened) and tunnel.packets_counted() == opened
    tunnel.still_works(log)
    print(f"{tried} replays and forgeries, 0 delivered")


def ipv4(source: str, destination: str, *, payload: bytes = b"", options: bytes = b"", **fields) -> bytes:
    """A UDP packet; `fields`: version, header (32-bit words) or length that are not true."""
    udp = struct.pack("!HHHH", 4711, 4712, 8 + len(payload), 0) + payload
    words, length = 5 + len(options) // 4, 20 + len(options) + len(udp)
    first = fields.get("version", 4) << 4 | fields.get("header", words)
    header = struct.pack("!BBHHHBBH4s4s", first, 0, fields.get("length", length), 1, 0, 64, 17, 0,
                         ipaddress.IPv4Address(source).packed, ipaddress.IPv4Address(destination).packed) + options
    total = sum(struct.unpack(f"!{len(header) // 2}H", header))
    total = (total & 0xFFFF) + (total >> 16)
    return header[:10] + struct.pack("!H", ~(total + (total >> 16)) & 0xFFFF) + header[12:] + udp


def ipv6(source: str, destination: str, next_header: int = 17, payload: bytes = bytes(16)) -> bytes:
    return struct.pack("!IHBB", 6 << 28, len(payload), next_header, 64) + ipaddress.IPv6Address(
        source).packed + ipaddress.IPv6Address(destination).packed + payload


def packets_outside_the_selectors(own: str) -> dict[str, tuple[bytes, int]]:
    """`own`: the virtual IP. The selectors are 10.10.0.0/24 and that."""
    office = "10.10.0.80"
    source_route = bytes([131, 7, 4]) + ipaddress.IPv4Address("10.10.0.9").packed + b"\0"
    chain = bytes([60, 0, 0, 0, 0, 0, 0, 0]) * 20 + bytes([17, 0, 0, 0, 0, 0, 0, 0]) + bytes(16)
    sources = ["10.10.1.1", "10.9.255.255", "8.8.8.8", own, "10.99.1.200", "127.0.0.1", "127.255.255.255", "0.0.0.0",
               LAPTOP_AT_HOME, "192.168.77.1", "224.0.0.1", "255.255.255.255", "198.51.100.10"]
    destinations = ["10.99.1.200", LAPTOP_AT_HOME, "192.168.77.1", "127.0.0.1", "0.0.0.0", "255.255.255.255",
                    "224.0.0.1", office, "8.8.8.8"]
    return {
        **{f"from {source}": (ipv4(source, own), IPV4) for source in sources},
        **{f"to {destination}": (ipv4(office, destination), IPV4) for destination in destinations},
        "from elsewhere with a source route": (ipv4("8.8.8.8", own, options=source_route), IPV4),
        "to elsewhere with a source route": (ipv4(office, "10.99.1.200", options=source_route), IPV4),
        "a short header": (ipv4(office, own, header=4), IPV4),
        "no header length": (ipv4(office, own, header=0), IPV4),
        "a header longer than the packet": (ipv4(office, own, header=15), IPV4),
        "longer than it is": (ipv4(office, own, length=29), IPV4),
        "much longer than it is": (ipv4(office, own, length=65535), IPV4),
        "shorter than its header": (ipv4(office, own, length=19), IPV4),
        "of no length": (ipv4(office, own, length=0), IPV4),
        "version 5": (ipv4(office, own, version=5), IPV4),
        "version 0": (ipv4(office, own, version=0), IPV4),
        "19 octets": (ipv4(office, own)[:19], IPV4),
        "nothing": (b"", IPV4),
        "IPv4 that is said to be IPv6": (ipv4(office, own), IPV6),
        "IPv6 that is said to be IPv4": (ipv6("fd00::1", "fd00::2"), IPV4),
        "IPv6": (ipv6("fd00::1", "fd00::2"), IPV6),
        "IPv6 from ::1": (ipv6("::1", "fe80::1"), IPV6),
        "IPv4 in IPv6's clothes": (ipv6(f"::ffff:{office}", f"::ffff:{own}"), IPV6),
        "a chain of extension headers": (ipv6("fd00::1", "fd00::2", 60, chain), IPV6),
        "a chain that ends behind the packet": (ipv6("fd00::1", "fd00::2", 60, bytes([17, 255]) + bytes(6)), IPV6),
        "fragments of nothing": (ipv6("fd00::1", "fd00::2", 44, bytes(8)), IPV6),
        "a dummy": (ipv4(office, own), NOTHING),
        "TCP without an IP header": (bytes(20), 6),
        "next header 255": (ipv4(office, own), 255),
    }


def texts_with_bad_trailers(inner: bytes) -> dict[str, bytes]:
    return {
        "padding of zeros": inner + bytes(6) + bytes([6, IPV4]),
        "padding that counts from 0": inner + bytes(range(6)) + bytes([6, IPV4]),
        "padding that ends wrong": inner + bytes([1, 2, 3, 4, 5, 7, 6, IPV4]),
        "more padding than text": inner + bytes([255, IPV4]),
        "padding from the packet's own octets": inner + bytes([20, IPV4]),
        "only a trailer": bytes([0, IPV4]),
        "a trailer of padding alone": bytes([1, 2, 2, IPV4]),
        "one octet": b"\4",
        "no text": b"",
    }


def test_only_what_the_selectors_allow_comes_out(make_lab):
    """The packets are authentic: sealed with the gateway's own keys, sent from its own address and port."""
    tunnel = Tunnel(make_lab)
    log = len(tunnel.lab.service.log())
    good = ipv4("10.10.0.80", tunnel.virtual_ip, payload=b"good")
    sequence = iter(range(1000, 4000))  # ahead of the gateway's own, and within the window of those
    bad = [tunnel.keys.seal(inner, next(sequence), kind)
           for inner, kind in packets_outside_the_selectors(tunnel.virtual_ip).values()]
    bad += [tunnel.keys.seal_text(text, next(sequence)) for text in texts_with_bad_trailers(good).values()]
    position: Position = tunnel.positions["the gateway's address, through the NAT"]
    with tunnel.delivered() as came_out:
        for packet in bad:  # a good one after each: the tunnel goes on, and none of these is lost
            tunnel.injector.send(position, [packet, tunnel.keys.seal(good, next(sequence))])
        assert until(lambda: len(came_out.frames()) >= len(bad))
        time.sleep(0.3)
    assert came_out.frames() == [good] * len(bad)
    tunnel.still_works(log)
