# SPDX-License-Identifier: GPL-3.0-or-later
"""The laptop's address and the NAT's mapping change under a stream: the SAs move with them (RFC 4555), nothing that
we were given to send is lost, and all that reaches us comes out.

What the gateway sends meanwhile goes to where we were. The stock one changes its way only with new keys (libipsec
moves no SA), so from there one gap is seen, and its end.
"""

import re
import time

import pytest

from lab.capture import Capture
from lab.esp_wire import check_numbers, esp_from, one_by_one
from lab.gateway import PASSWORD
from lab.numbered import Stream, runs
from lab.profiles import eap_profile
from lab.topology import LAPTOP_AT_HOME, LAPTOP_LINK

NEXT_ADDRESS = "192.168.77.3"
RATE = 500
PATIENCE = 20
STREAMED = 364  # octets of ESP around one of the stream's packets: 28 of headers, 300, trailer, AES-GCM


def move(lab) -> None:
    lab.topology.move_laptop(NEXT_ADDRESS)


def forget(lab) -> None:
    lab.topology.forget_nat_mappings()


def forget_after_new_keys(lab) -> None:
    lab.gateway.swanctl("--rekey", "--ike", "eap")
    assert lab.gateway.wait_for_log(r"IKE_SA eap\[2\] state change: \w+ => ESTABLISHED")
    assert lab.gateway.wait_for_log(r"<eap\|2> generating INFORMATIONAL response \d+ \[ N\(NATD_S_IP\)"), "no probe"
    lab.topology.forget_nat_mappings()


def mapped_port(lab) -> str:
    """Where the gateway sees us."""
    return re.search(r"remote .* @ [\d.]+\[(\d+)\]", lab.gateway.swanctl("--list-sas"))[1]


@pytest.mark.parametrize("change", [move, forget, forget_after_new_keys], ids=lambda change: change.__name__)
def test_a_stream_goes_on_elsewhere(lab, change):
    one_by_one(lab.laptop)
    site = lab.gateway.site
    for node, link in ((lab.laptop, LAPTOP_LINK), (site.gateway, "wan"), (site.gateway, "corp")):
        lab.topology.settle(node, link)
    capture = Capture(lab.laptop, LAPTOP_LINK, lab.folder / "cable.pcap", "-B", "65536", "-s", "2048")
    name = lab.add(eap_profile(lab.pki, lab.host, sallyport={"deadPeerSeconds": 5},
                               **{"esp-proposal": "aes256gcm16"}))
    outcome = lab.client.connect(name, PASSWORD)
    assert outcome.exit_code == 0, outcome
    status = lab.client.status(name)
    lab.gateway.deepen_queues()
    stream = Stream(lab, status["virtualIps"][0], RATE)
    time.sleep(1)
    before = mapped_port(lab)
    change(lab)
    deadline = time.monotonic() + PATIENCE
    while mapped_port(lab) == before or not answers(lab, site.addresses.office_host):
        assert time.monotonic() < deadline, "the gateway never found us again"
        time.sleep(0.3)
    time.sleep(1)
    to_office, from_office = stream.stop()
    capture.stop()
    packets = capture.packets()

    assert to_office.refused == to_office.duplicates == 0 and to_office.lost == [], to_office
    assert from_office.duplicates == 0 and len(runs(from_office.lost)) <= 1, from_office
    assert from_office.lost == [] or from_office.lost[-1] < from_office.sent - 1, "it ended in silence"
    check_numbers(esp_from(packets, LAPTOP_AT_HOME) + esp_from(packets, NEXT_ADDRESS))
    # The gateway's packets to the address that the laptop has no more are the kernel's to refuse.
    arrived = [packet for packet in esp_from(packets, site.addresses.public) if len(packet.payload) == STREAMED]
    kept = from_office.sent - len(from_office.lost)
    assert kept <= len(arrived) <= kept + misaddressed(lab.laptop), "not all that arrived came out"

    now = lab.client.status(name)
    assert now["state"] == "connected" and now["since"] == status["since"], "that was a reconnect"
    assert now["local"]["address"] == (NEXT_ADDRESS if change is move else LAPTOP_AT_HOME)
    assert lab.gateway.count("parsed IKE_SA_INIT request 0") == 1 and lab.gateway.ike_sas() == 1


def misaddressed(node) -> int:
    """IP packets that reached that machine and are not for it."""
    counters = dict(zip(*(line.split() for line in node.run("cat", "/proc/net/snmp").stdout.splitlines()[:2])))
    return int(counters["InAddrErrors"])


def answers(lab, host: str) -> bool:
    return lab.laptop.run("ping", "-n", "-c", "1", "-W", "1", host, check=False).returncode == 0
