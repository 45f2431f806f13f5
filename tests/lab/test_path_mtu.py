# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways to the gateway that lose large packets in silence, and ICMP that lies about them: the tunnel finds out what gets
through (RFC 8899), TCP goes on in both directions, and the IKE_SA stays the same."""

import re
import time

from lab.bulk import BulkOffice, Exchange
from lab.esp import until
from lab.gateway import PASSWORD
from lab.profiles import eap_profile
from lab.topology import LAPTOP_AT_HOME, LAPTOP_LINK

OCTETS = 10_000_000
FULL = 1438            # inside 1500 with AES-GCM over IPv4 and UDP
SETTLED_WITHIN = 10    # seconds
OVERHEAD, SLACK = 62, 20  # of ESP; how far below the true size a search may end

# ICMP "fragmentation needed" (RFC 1191 section 4) about an ESP datagram of the laptop's.
_FORGE = """
import socket, struct, sys
source, destination = sys.argv[1], sys.argv[3]
def checksum(octets):
    total = sum(struct.unpack(f"!{len(octets) // 2}H", octets))
    while total >> 16:
        total = (total & 0xffff) + (total >> 16)
    return ~total & 0xffff
quoted = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 1500, 1, 0x4000, 63, 17, 0, socket.inet_aton(source),
                     socket.inet_aton(destination)) + struct.pack("!HHHH", int(sys.argv[2]), 4500, 1480, 0)
head = struct.pack("!BBHHH", 3, 4, 0, 0, int(sys.argv[4]))
message = struct.pack("!BBHHH", 3, 4, checksum(head + quoted), 0, int(sys.argv[4])) + quoted
socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP).sendto(message, (source, 0))
"""


class Way:
    """Between laptop and gateway: loses what is larger than it was told, and says nothing."""

    def __init__(self, lab):
        self._internet = lab.topology.internet
        self._gateway = lab.gateway.site.addresses.public
        # One datagram is one packet on the cable, as on a real one: else a rule sees 64 KB of them as one.
        lab.laptop.ip(f"link set {LAPTOP_LINK} gso_max_segs 1")
        self._internet.nft("table inet narrow { }")

    def carries(self, octets: int | None) -> None:
        drops = "" if octets is None else f"""
    ip daddr {self._gateway} meta length > {octets} counter drop
    ip saddr {self._gateway} meta length > {octets} counter drop"""
        self._internet.nft(f"""
delete table inet narrow
table inet narrow {{
  chain forward {{
    type filter hook forward priority 0{drops}
  }}
}}
""")

    def has_lost(self) -> bool:
        rules = self._internet.run("nft", "list", "table", "inet", "narrow").stdout
        return any(int(packets) for packets in re.findall(r"counter packets (\d+)", rules))


def cut_own_messages(gateway) -> None:
    """The gateway's certificate is to arrive also where the way is narrow (RFC 7383)."""
    gateway.kill()
    conf = gateway.folder / "strongswan.conf"
    conf.write_text(conf.read_text().replace("charon {", "charon {\n  fragment_size = 700", 1))
    gateway.start()


def link_mtu(lab) -> int:
    return next((link["mtu"] for link in lab.laptop.ip_json("link") if link["ifname"].startswith("sallyport")), 0)


def is_settled(lab, octets: int) -> bool:
    return octets - OVERHEAD - SLACK <= link_mtu(lab) <= octets - OVERHEAD


def kernel_is_deceived(lab, gateway: str) -> bool:
    """552 is the least that it believes."""
    return "mtu lock 552" in lab.laptop.run("ip", "route", "get", gateway, "mark", "0x5a11").stdout


def ike_sa(lab) -> str:
    return re.search(r"([0-9a-f]{16})_i", lab.gateway.swanctl("--list-sas"))[1]


def connect(lab) -> str:
    name = lab.add(eap_profile(lab.pki, lab.host))
    assert lab.client.connect(name, PASSWORD).exit_code == 0
    return name


def test_silent_drop_is_found_and_tcp_goes_on(lab):
    cut_own_messages(lab.gateway)
    office = lab.gateway.site.addresses.office_host
    BulkOffice(lab.office.site.office, office)
    way = Way(lab)
    name = lab.add(eap_profile(lab.pki, lab.host))
    for octets in (1400, 1300, 1000, 800):
        way.carries(octets)
        outcome = lab.client.connect(name, PASSWORD)
        assert outcome.exit_code == 0, outcome
        spi = ike_sa(lab)
        # A connection made before anything is known goes on where each sound path would carry it.
        early = Exchange(lab.laptop, office, OCTETS) if octets >= 1300 else None
        assert until(lambda: is_settled(lab, octets), SETTLED_WITHIN), (octets, link_mtu(lab))
        if early:
            early.check()
        Exchange(lab.laptop, office, OCTETS).check()
        assert way.has_lost()
        assert is_settled(lab, octets), link_mtu(lab)
        assert ike_sa(lab) == spi
        assert lab.client.status(name)["state"] == "connected"
        assert lab.client.disconnect(name).exit_code == 0


def test_way_that_changes_while_connected(lab):
    office = lab.gateway.site.addresses.office_host
    BulkOffice(lab.office.site.office, office)
    way = Way(lab)
    way.carries(None)
    name = connect(lab)
    spi = ike_sa(lab)
    assert link_mtu(lab) == FULL
    Exchange(lab.laptop, office, OCTETS).check()
    way.carries(1300)
    assert until(lambda: lab.office.page_seen_from(lab.laptop) and is_settled(lab, 1300), 60), link_mtu(lab)
    Exchange(lab.laptop, office, OCTETS).check()
    # The second move comes while a question about the first is out, and must wait for it.
    lab.topology.move_laptop("192.168.77.3")
    time.sleep(0.7)
    lab.topology.move_laptop("192.168.77.4")
    assert until(lambda: is_settled(lab, 1300) and lab.office.page_seen_from(lab.laptop), 30), link_mtu(lab)
    assert ike_sa(lab) == spi
    # What was found out about an old way says nothing of a new one.
    way.carries(None)
    lab.topology.move_laptop("192.168.77.5")
    assert until(lambda: link_mtu(lab) == FULL, 30), link_mtu(lab)
    Exchange(lab.laptop, office, OCTETS).check()
    assert ike_sa(lab) == spi
    assert lab.client.status(name)["state"] == "connected"


def test_forged_icmp_does_not_push_the_mtu_down(lab):
    office, gateway = lab.gateway.site.addresses.office_host, lab.gateway.site.addresses.public
    BulkOffice(lab.office.site.office, office)
    name = connect(lab)
    spi = ike_sa(lab)
    port = re.search(r"ESP on UDP port (\d+)", lab.service.log())[1]
    seen = set()
    for _ in range(5):
        lab.topology.nat.run("/usr/bin/python3", "-c", _FORGE, LAPTOP_AT_HOME, port, gateway, "68")
        for _ in range(10):
            seen.add(link_mtu(lab))
            time.sleep(0.1)
    assert kernel_is_deceived(lab, gateway), "nothing was shown"
    assert min(seen) >= 576, seen
    assert lab.office.page_seen_from(lab.laptop)
    # A question proves the message wrong: the kernel goes on believing it, the tunnel does not.
    assert until(lambda: link_mtu(lab) == FULL, 30), link_mtu(lab)
    assert kernel_is_deceived(lab, gateway)
    Exchange(lab.laptop, office, OCTETS).check()
    assert ike_sa(lab) == spi
    assert lab.client.status(name)["state"] == "connected"
