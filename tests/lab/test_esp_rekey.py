# SPDX-License-Identifier: GPL-3.0-or-later
"""New keys under load, asked for by either end: no packet lost or doubled either way, no number of an SA used twice.

A profile can ask for new keys after a minute at the soonest, so the data plane's clock goes faster here. Limits of
packets and octets come from no profile; they end in the same request for new keys as the limit of time that is shown
here, and tst_esp_engine_sas shows what they do to an SA.
"""

import re
import subprocess
import time
from pathlib import Path

from lab.bulk import BulkOffice, Exchange
from lab.capture import Capture
from lab.esp_wire import check_numbers, esp_from, one_by_one
from lab.gateway import PASSWORD
from lab.numbered import Stream
from lab.profiles import eap_profile
from lab.topology import LAPTOP_AT_HOME, LAPTOP_LINK

RATE = 2000
SECONDS = 12
TRANSFER = 4 << 20
FASTER = 30                # 60 s are 2
COMPLAINTS = r"\[ESP\].*"  # of the gateway's libipsec; it has none to make


class Load:
    """A numbered stream, and a TCP transfer, both ways at once, and a record of the cable from the first packet on."""

    def __init__(self, lab, **profile):
        self._lab = lab
        one_by_one(lab.laptop)
        self._capture = Capture(lab.laptop, LAPTOP_LINK, lab.folder / "cable.pcap", "-B", "65536", "-s", "2048")
        self.name = lab.add(eap_profile(lab.pki, lab.host, **profile))
        outcome = lab.client.connect(self.name, PASSWORD)
        assert outcome.exit_code == 0, outcome
        self._status = lab.client.status(self.name)
        self._gateway = lab.gateway.site.gateway
        lab.gateway.deepen_queues()  # what it loses is not ours to explain
        office = lab.office.site
        BulkOffice(office.office, office.addresses.office_host)
        self._stream = Stream(lab, self._status["virtualIps"][0], RATE)
        self._exchange = Exchange(lab.laptop, office.addresses.office_host, TRANSFER, SECONDS)

    def check(self, least: int) -> None:
        """Waits for its end; at least so many SAs carried something each way."""
        lab = self._lab
        self._exchange.check()
        to_office, from_office = self._stream.stop()
        self._capture.stop()
        packets = self._capture.packets()
        gateway = lab.gateway.site.addresses.public
        for way, source in ((to_office, LAPTOP_AT_HOME), (from_office, gateway)):
            sas = check_numbers(esp_from(packets, source))
            assert len(sas) >= least, f"{len(sas)} SAs"
            assert way.sent > RATE * SECONDS / 2 and way.refused == 0 and way.duplicates == 0, way
        assert dropped_by(self._gateway, "ipsec0") == dropped_by(lab.laptop, self._status["link"]) == 0
        assert to_office.lost == [] and from_office.lost == [], f"{to_office}; {from_office}"
        assert re.findall(COMPLAINTS, lab.gateway.log()) == []
        now = lab.client.status(self.name)
        assert now["state"] == "connected" and now["since"] == self._status["since"]
        assert lab.gateway.count("parsed IKE_SA_INIT request 0") == 1, "new keys by connecting anew"


def dropped_by(node, link: str) -> int:
    """What did not fit: into the link's queues, into the sockets of that machine."""
    statistics = node.ip_json("-s", "link", "show", "dev", link)[0]["stats64"]
    udp = [line.split() for line in node.run("cat", "/proc/net/snmp").stdout.splitlines() if line.startswith("Udp:")]
    counters = dict(zip(*udp))
    return statistics["rx"]["dropped"] + statistics["tx"]["dropped"] + int(counters["RcvbufErrors"])


def test_new_keys_that_the_gateway_asks_for_cost_no_packet(make_lab):
    lab = make_lab(log_level="info")
    load = Load(lab)
    for number in range(6):
        time.sleep(1.5)
        lab.gateway.swanctl("--rekey", *(["--ike", "eap"] if number == 3 else ["--child", "office"]))
    load.check(least=6)
    assert lab.gateway.count("CREATE_CHILD_SA request") >= 6


def test_new_keys_that_we_ask_for_cost_no_packet(make_lab, tmp_path):
    clock = tmp_path / "fast_clock.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", Path(__file__).with_name("fast_clock.c"), "-o", clock, "-ldl"],
                   check=True)
    lab = make_lab(log_level="info", service_environment={"LD_PRELOAD": str(clock), "FAST_CLOCK": str(FASTER),
                                                          "FAST_THREAD": "esp"})
    load = Load(lab, sallyport={"childRekeySeconds": 60})
    load.check(least=5)
    asked = lab.gateway.count(r"parsed CREATE_CHILD_SA request \d+ \[ N\(REKEY_SA\)")
    assert asked >= 4, f"asked for new keys {asked} times"
