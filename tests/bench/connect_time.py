# SPDX-License-Identifier: GPL-3.0-or-later
"""From `connect` to the first packet through the tunnel: sallyportctl beside charon-cmd, in the same lab.

connect_time.py [--rounds N]: prints JSON. Rounds alternate, so that both clients meet the same machine. sallyportd runs
already, as it does on a laptop; charon-cmd is a daemon of its own each time, so its start is in its time.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from lab.charon_cmd import CharonCmd  # noqa: E402
from lab.gateway import PASSWORD  # noqa: E402
from lab.lab import Lab  # noqa: E402
from lab.pki import Pki  # noqa: E402
from lab.profiles import eap_profile  # noqa: E402
from lab.service import peak_memory_kib  # noqa: E402

_LIMIT_SECONDS = 20
_PROBE = Path(__file__).with_name("first_packet.py")


def time_until_first_packet(lab: Lab, begin) -> float:
    """`begin` starts the connecting; the probe in the laptop asks the office over and over until an answer comes."""
    with lab.laptop.start("/usr/bin/python3", "-B", str(_PROBE), lab.gateway.site.addresses.office_host,
                          str(_LIMIT_SECONDS), stdout=subprocess.PIPE, text=True) as probe:
        assert probe.stdout.readline() == "ready\n"
        began = time.monotonic()
        begin()
        answered = probe.stdout.readline().strip()
        if not answered:
            raise RuntimeError("no packet came through the tunnel")
        return float(answered) - began


def sallyport_round(lab: Lab, profile: str) -> float:
    def begin():
        client = lab.client.start("connect", profile, "--password-stdin", stdin=subprocess.PIPE,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        client.stdin.write(PASSWORD.encode() + b"\n")
        client.stdin.close()
        clients.append(client)

    clients: list[subprocess.Popen] = []
    seconds = time_until_first_packet(lab, begin)
    if clients[0].wait() != 0:
        raise RuntimeError("sallyportctl connect failed")
    if (outcome := lab.client.disconnect(profile)).exit_code:
        raise RuntimeError(f"disconnecting failed: {outcome}")
    return seconds


def charon_cmd_round(lab: Lab, authority: Path, peaks: list[int]) -> float:
    clients: list[CharonCmd] = []
    network = lab.gateway.site.addresses.office_network
    try:
        seconds = time_until_first_packet(
            lab, lambda: clients.append(CharonCmd(lab.laptop, lab.folder, lab.host, authority, network)))
        peaks.append(peak_memory_kib(clients[0].pid))
        return seconds
    finally:
        clients[0].stop()


def summary(seconds: list[float]) -> dict:
    return {"medianMs": round(statistics.median(seconds) * 1000, 1), "minMs": round(min(seconds) * 1000, 1),
            "maxMs": round(max(seconds) * 1000, 1), "roundsMs": [round(value * 1000, 1) for value in seconds]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    ours, theirs, peaks = [], [], []
    with Lab(Pki()) as lab:
        authority = lab.pki.write_authority(lab.folder)
        profile = lab.add(eap_profile(lab.pki, lab.host))
        for _ in range(rounds):
            ours.append(sallyport_round(lab, profile))
            theirs.append(charon_cmd_round(lab, authority, peaks))
        our_peak = lab.service.peak_memory_kib()
    print(json.dumps({
        "what": "connect to first packet through the tunnel, EAP-MSCHAPv2 through a NAT",
        "cores": os.cpu_count(), "rounds": rounds,
        "sallyport": summary(ours) | {"peakMemoryKiB": our_peak},
        "charonCmd": summary(theirs) | {"peakMemoryKiB": max(peaks)},
        "ratioOfMedians": round(statistics.median(ours) / statistics.median(theirs), 3),
    }, indent=2))


if __name__ == "__main__":
    main()
