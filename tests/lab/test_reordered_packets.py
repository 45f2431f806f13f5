# SPDX-License-Identifier: GPL-3.0-or-later
"""A path that brings packets late, out of order and twice: the laptop gets each once (RFC 4303 section 3.4.3)."""

import json
import subprocess
import time
from pathlib import Path

from lab import relay, stream
from lab.esp import until
from lab.gateway import PASSWORD
from lab.profiles import eap_profile

_COUNT, _RATE = 6600, 2200


def bend_the_path(lab) -> subprocess.Popen:
    """What the laptop sends to its gateway goes through relay.py from now on."""
    internet, gateway = lab.topology.internet, lab.gateway.site.addresses.public
    process = internet.start("/usr/bin/python3", Path(relay.__file__), gateway, "20261122", stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "ready\n"
    redirects = "\n".join(f"    iifname home ip daddr {gateway} udp dport {port} redirect to :{own}"
                          for port, own in relay.PORTS.items())
    internet.nft(f"""
table ip bend {{
  chain pre {{
    type nat hook prerouting priority -100
{redirects}
  }}
}}
""")
    return process


def test_late_reordered_and_doubled_packets_come_out_once(lab):
    path = bend_the_path(lab)
    name = lab.add(eap_profile(lab.pki, lab.host))
    outcome = lab.client.connect(name, PASSWORD)
    assert outcome.exit_code == 0, outcome
    virtual_ip = lab.client.status(name)["virtualIps"][0]
    office = lab.office.site.office
    ours = stream.Receiver(lab.laptop, virtual_ip, 4000)
    theirs = stream.Receiver(office, lab.gateway.site.addresses.office_host, 4000)
    senders = [stream.start_sender(office, virtual_ip, 4000, _COUNT, _RATE),
               stream.start_sender(lab.laptop, lab.gateway.site.addresses.office_host, 4000, _COUNT, _RATE)]
    assert all(sender.wait(timeout=60) == 0 for sender in senders)
    time.sleep(relay.LATEST + 0.5)
    assert until(lambda: lab.client.status(name)["traffic"]["rxPackets"] >= _COUNT)
    assert lab.office.page_seen_from(lab.laptop)
    happened = json.loads(path.communicate(timeout=20)[0])
    print(happened)
    back = happened["back"]
    assert back["packets"] >= _COUNT and back["duplicates"] > 0.08 * _COUNT, back
    assert back["depth"] >= 512 and back["seconds"] >= 0.2, back
    assert ours.end() == {"distinct": _COUNT, "twice": 0}
    # The gateway's window is libipsec's, smaller than the depth: some of these are too old for it. None comes twice.
    assert theirs.end()["twice"] == 0
    assert lab.gateway.count("parsed IKE_SA_INIT request 0") == 1
