# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs in the user-mode kernel: the whole lab, but with a gateway that leaves ESP to its kernel, as real-life gateways
do, and with no NAT between. The cable delays, loses, doubles and reorders.

Run there as a program: -m lab.kernel_gateway_guest RESULTS. RESULTS gets an object of what was seen.
"""

import json
import re
import sys
import time
from pathlib import Path

from lab.gateway import PASSWORD, GatewayOptions
from lab.guest_traffic import Heartbeat, Namespace, answers, transfer
from lab.lab import Lab
from lab.office import fetch
from lab.pki import Pki
from lab.profiles import eap_profile
from lab.topology import LAPTOP_LINK

DELAY = "delay 10ms"
BAD_CABLE = "delay 10ms 4ms loss 1% duplicate 1% reorder 5%"
PADDED_PROPOSAL = "aes256-sha512-esn"
OWN_REKEY = 60  # seconds; the least that a profile may ask for


class Tour:
    def __init__(self, lab: Lab):
        self._lab = lab
        self._start = time.monotonic()
        self.seen: dict = {}

    def note(self, **what) -> None:
        self.seen |= what
        print(f"{time.monotonic() - self._start:6.1f} s", what, flush=True)

    def run(self) -> None:
        lab = self._lab
        self._spoil_cable(BAD_CABLE, "add")
        exchange = {"ikeRekeySeconds": OWN_REKEY, "childRekeySeconds": OWN_REKEY}
        name = lab.add(eap_profile(lab.pki, lab.host, name="usual", sallyport=exchange))
        connected = time.monotonic()
        self._connect(name)
        self.note(status=lab.client.status(name), states=self._gateway_states())
        self._carry("bad cable", name)
        self._spoil_cable(DELAY, "change")
        heartbeat = Heartbeat(Namespace(lab.laptop.netns), lab.gateway.site.addresses.office_host)
        self._await_own_rekey(connected)
        self._carry("after our rekeys", name)
        self._rekey_by_gateway()
        self._carry("after the gateway's rekeys", name)
        self.note(heartbeat=heartbeat.stop(), established=lab.gateway.count(r"IKE_SA eap\[\d+\] established between"),
                  state_at_the_end=lab.client.status(name)["state"])
        self._disconnect(name)
        self._connect_with_padding()
        self.note(offloads=re.search(r"ESP on UDP port \d+, (TUN.*)", lab.service.log())[1])

    def _connect(self, name: str) -> None:
        outcome = self._lab.client.connect(name, PASSWORD, seconds=60)
        if outcome.exit_code:
            raise RuntimeError(outcome)

    def _disconnect(self, name: str) -> None:
        lab = self._lab
        self.note(disconnect={"exit code": lab.client.disconnect(name).exit_code,
                              "IKE SAs of the gateway": lab.gateway.ike_sas(),
                              "SAs of the gateway's kernel": len(self._gateway_states()),
                              "page": lab.office.page_seen_from(lab.laptop, seconds=1),
                              "links": [link["ifname"] for link in lab.laptop.ip_json("link")]})

    def _connect_with_padding(self) -> None:
        """All that is less usual at once: IPv6 outside, ESN, CBC, a gateway that pads (RFC 4303 section 2.7)."""
        lab = self._lab
        configuration = lab.gateway.folder / "swanctl/swanctl.conf"
        configuration.write_text(configuration.read_text().replace(
            "esp_proposals = default", f"esp_proposals = {PADDED_PROPOSAL}\n      tfc_padding = mtu"))
        lab.gateway.swanctl("--load-all", "--file", str(configuration))
        address = lab.gateway.site.addresses.public_v6
        name = lab.add(eap_profile(lab.pki, address, name="padded", remote={"id": lab.host},
                                   **{"esp-proposal": PADDED_PROPOSAL}))
        self._connect(name)
        before = self._sent_by_gateway()
        answered = answers(Namespace(lab.laptop.netns), lab.gateway.site.addresses.office_host, count=10)
        status = lab.client.status(name)
        self.note(padded={"proposal": status["esp"]["proposal"], "nat": status["nat"],
                          "by IPv6": status["gateway"]["address"] == address, "answered": answered,
                          "octets an answer": (self._sent_by_gateway() - before) // 10})
        self._carry("padded traffic", name)
        lab.client.disconnect(name)

    def _sent_by_gateway(self) -> int:
        return int(self._lab.gateway.site.gateway.read("/sys/class/net/wan/statistics/tx_bytes"))

    def _spoil_cable(self, how: str, verb: str) -> None:
        for node, link in ((self._lab.laptop, LAPTOP_LINK), (self._lab.topology.internet, "home")):
            node.run("tc", "qdisc", verb, "dev", link, "root", "netem", *how.split())

    def _carry(self, when: str, name: str) -> None:
        lab = self._lab
        site = lab.gateway.site
        laptop, office = Namespace(lab.laptop.netns), Namespace(site.office.netns)
        own = {":" in address: address for address in lab.client.status(name)["virtualIps"]}
        large = fetch(lab.laptop, lab.office.url + "large", 40)
        self.note(**{when: {"page": lab.office.page_seen_from(lab.laptop, seconds=20),
                            "large page": large.count(lab.office.token) == 20000,
                            "IPv4 to office": transfer(laptop, office, site.addresses.office_host),
                            "IPv4 from office": transfer(office, laptop, own[False]),
                            "IPv6 to office": transfer(laptop, office, site.addresses.office_host_v6),
                            "IPv6 from office": transfer(office, laptop, own[True])}})

    def _rekey_by_gateway(self) -> None:
        before = self._spis()
        lab = self._lab
        lab.gateway.swanctl("--rekey", "--child", "office")
        child = self._until(lambda: not before & self._spis() and self._spis())
        lab.gateway.swanctl("--rekey", "--ike", "eap")
        ike = self._until(lambda: lab.gateway.count(r"IKE_SA eap\[\d+\] rekeyed between"))
        self.note(gateways_rekeys={"child": bool(child), "ike": bool(ike)})

    def _await_own_rekey(self, connected: float) -> None:
        """The gateway's own log has who began: it "parsed" the request."""
        lab = self._lab
        left = connected + OWN_REKEY - time.monotonic() + 30
        child = self._until(lambda: lab.gateway.count(r"parsed CREATE_CHILD_SA request \d+ \[ N\(REKEY_SA\)"), left)
        ike = self._until(lambda: lab.gateway.count(r"parsed CREATE_CHILD_SA request \d+ \[ SA No KE \]"), left)
        self._until(lambda: len(self._gateway_states()) == 2)
        self.note(our_rekeys={"child": bool(child), "ike": bool(ike)})

    def _gateway_states(self) -> list[str]:
        text = self._lab.gateway.site.gateway.run("ip", "xfrm", "state").stdout
        return re.findall(r"^src .*(?:\n\s.*)*", text, re.MULTILINE)

    def _spis(self) -> set[str]:
        return set(re.findall(r"spi (0x[0-9a-f]+)", "\n".join(self._gateway_states())))

    @staticmethod
    def _until(predicate, seconds: float = 20):
        deadline = time.monotonic() + seconds
        while not (value := predicate()) and time.monotonic() < deadline:
            time.sleep(0.2)
        return value


def main() -> None:
    gateway = GatewayOptions(userspace_esp=False, ipv6=True)
    with Lab(Pki(), gateway=gateway, laptop_behind_nat=False, ipv6=True) as lab:
        tour = Tour(lab)
        try:
            tour.run()
        except Exception:
            print(f"\n=== service\n{lab.service.log()[-6000:]}\n=== gateway\n{lab.gateway.log()[-6000:]}", flush=True)
            raise
        Path(sys.argv[-1]).write_text(json.dumps(tour.seen))


if __name__ == "__main__":
    main()
