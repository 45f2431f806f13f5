# SPDX-License-Identifier: GPL-3.0-or-later
"""Every ESP algorithm of ours that a stock strongSwan has in user space too (libipsec), with it at the other end: over
IPv4 through a NAT and over IPv6, IPv4 and IPv6 inside.

libipsec has no extended sequence numbers and refuses an SA with them: where we offer them, it takes the plain ones.
With SALLYPORT_INTEROPERATION=FILE the table of what was shown is written there.
"""

import os
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from lab.bulk import BulkOffice, Exchange
from lab.gateway import PASSWORD, GatewayOptions
from lab.lab import Lab
from lab.profiles import eap_profile
from lab.topology import LAPTOP_LINK

OCTETS = 1 << 20
GATEWAY_MTU = 1400  # of libipsec's TUN device, come what may
COMPLAINTS = r"\[ESP\].*(?:fail|invalid|unsupported|error|verif|discard).*"  # in the gateway's log
UDP_ENCAPSULATED = {"IPv4": 20 + 8, "IPv6": 40 + 8}


@dataclass(frozen=True)
class Algorithm:
    """`esp`: as profiles and swanctl.conf say it. `agreed`: as strongSwan prints it. Octets: of ESP around a packet."""
    esp: str
    agreed: str
    iv: int
    icv: int
    block: int = 4

    def largest(self, path_mtu: int, outside: str) -> int:
        """The largest packet inside (RFC 4303 section 2: SPI and number, IV, padded text with its trailer, ICV)."""
        room = path_mtu - UDP_ENCAPSULATED[outside] - 8 - self.iv - self.icv
        return room - room % self.block - 2


AEAD = [Algorithm(f"aes{bits}gcm16", f"AES_GCM_16-{bits}", 8, 16) for bits in (128, 192, 256)]
AEAD += [Algorithm("chacha20poly1305", "CHACHA20_POLY1305", 8, 16)]
CBC = [Algorithm(f"aes{bits}-sha{sha}", f"AES_CBC-{bits}/HMAC_SHA2_{sha}_{sha // 2}", 16, sha // 16, 16)
       for bits in (128, 192, 256) for sha in (256, 384, 512)]
WITH_ESN_OFFERED = Algorithm("aes256gcm16-esn-noesn", "AES_GCM_16-256", 8, 16)
ALGORITHMS = [*AEAD, *CBC, WITH_ESN_OFFERED]


class Table:
    """What was shown, a line each."""

    def __init__(self):
        self._lines = ["| ESP | outside | agreed | largest packet | inside, both ways |",
                       "| --- | --- | --- | --- | --- |"]

    def add(self, algorithm: Algorithm, outside: str, mtu: int) -> None:
        self._lines.append(f"| {algorithm.esp} | {outside} | {algorithm.agreed} | {mtu} | "
                           f"IPv4 and IPv6: ping small and full, TCP {OCTETS >> 20} MiB |")

    def write(self) -> None:
        text = "\n".join(self._lines) + "\n"
        print(text)
        if path := os.environ.get("SALLYPORT_INTEROPERATION"):
            Path(path).write_text(text)


@pytest.fixture(scope="module")
def table():
    rows = Table()
    yield rows
    rows.write()


@pytest.fixture(scope="module")
def world(pki):
    """One gateway that takes them all; each profile asks for one."""
    offered = ",".join(algorithm.esp for algorithm in [*AEAD, *CBC])
    with Lab(pki, gateway=GatewayOptions(esp_proposals=offered, ipv6=True), ipv6=True) as lab:
        site = lab.office.site.addresses
        BulkOffice(lab.office.site.office, site.office_host, site.office_host_v6)
        yield lab


def connect(lab: Lab, algorithm: Algorithm, outside: str) -> dict:
    site = lab.gateway.site.addresses
    profile = eap_profile(lab.pki, site.public if outside == "IPv4" else site.public_v6,
                          name=f"{algorithm.esp} over {outside}", remote={"id": lab.host},
                          **{"esp-proposal": algorithm.esp})
    outcome = lab.client.connect(lab.add(profile), PASSWORD)
    assert outcome.exit_code == 0, outcome
    return lab.client.status(profile["name"])


def ping(node, address: str, size: int) -> None:
    """Echo requests of that size as whole packets, which nobody may cut."""
    headers = 48 if ":" in address else 28
    node.run("ping", "-n", "-c", "3", "-i", "0.02", "-W", "5", "-M", "do", "-s", str(size - headers), address)


@pytest.mark.parametrize("outside", ["IPv4", "IPv6"])
@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: algorithm.esp)
def test_stock_strongswan_and_we_understand_each_other(world, table, algorithm, outside):
    before = len(world.gateway.log())
    status = connect(world, algorithm, outside)
    try:
        mtu = check(world, status, algorithm, outside)
    finally:
        assert world.client.disconnect(status["profile"]["name"]).exit_code == 0
    complaints = re.findall(COMPLAINTS, world.gateway.log()[before:])
    assert complaints == [], complaints
    table.add(algorithm, outside, mtu)


def check(lab: Lab, status: dict, algorithm: Algorithm, outside: str) -> int:
    """The tunnel's MTU."""
    site, office = lab.office.site.addresses, lab.office.site.office
    # What was asked for is what both say it is.
    sas = lab.gateway.swanctl("--list-sas")
    assert re.search(rf"ESP:{re.escape(algorithm.agreed)}\n", sas), sas
    assert status["esp"]["proposal"] == f"{algorithm.agreed.replace('-', '_')}/NO_EXT_SEQ", status["esp"]
    assert (":" in status["gateway"]["address"]) == (outside == "IPv6") and status["encapsulation"] == "udp"
    own = {6 if ":" in address else 4: address for address in status["virtualIps"]}
    assert sorted(own) == [4, 6], status
    mtu = lab.laptop.ip_json("link", "show", "dev", status["link"])[0]["mtu"]
    cable = lab.laptop.ip_json("link", "show", "dev", LAPTOP_LINK)[0]["mtu"]
    assert mtu == algorithm.largest(cable, outside), f"the tunnel's MTU is {mtu}"

    for version, host in ((4, site.office_host), (6, site.office_host_v6)):
        ping(lab.laptop, host, 64)
        ping(lab.laptop, host, mtu if version == 4 else min(mtu, GATEWAY_MTU))
        ping(office, own[version], 64)
        ping(office, own[version], min(mtu, GATEWAY_MTU))
        Exchange(lab.laptop, host, OCTETS).check()

    counted = lab.client.wait_for(lambda now: now["traffic"]["rxBytes"] > 2 * OCTETS, status["profile"]["name"])
    assert counted["traffic"]["txBytes"] > 2 * OCTETS
    return mtu
