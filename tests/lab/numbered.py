# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbered UDP packets at a steady rate, both ways at once: which never came, which came twice?

Run as a program on either side: numbered.py LOCAL REMOTE RATE SIZE, until its standard input ends. It then sends no
more, waits until nothing comes any longer, and prints JSON.
"""

import json
import socket
import struct
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

_PORT = 5400
_NUMBER = struct.Struct("!Q")
_SILENCE = 1.0       # seconds without a packet: no more will come
_BUFFER = 16 << 20   # the receiver's own queue loses nothing
_BURST = 0.02        # seconds of packets that are made up for when the machine stood still


@dataclass(frozen=True)
class Way:
    """One direction. `lost`: the numbers."""
    sent: int
    lost: list[int]
    duplicates: int
    refused: int  # by the sender's own machine: no route, no buffer

    def __str__(self) -> str:
        return (f"{self.sent} sent, {len(self.lost)} lost {runs(self.lost)}, {self.duplicates} twice, "
                f"{self.refused} refused")


class Stream:
    """Runs from its making until stop()."""

    def __init__(self, lab, virtual_ip: str, rate: int = 1000, size: int = 300):
        self.rate = rate
        office = lab.office.site
        ends = ((lab.laptop, virtual_ip, office.addresses.office_host),
                (office.office, office.addresses.office_host, virtual_ip))
        self._ends = [node.start("/usr/bin/python3", Path(__file__), local, remote, str(rate), str(size),
                                 stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
                      for node, local, remote in ends]
        for end in self._ends:
            assert end.stdout.readline() == "ready\n"
        for end in self._ends:
            end.stdin.write("go\n")
            end.stdin.flush()

    def stop(self) -> tuple[Way, Way]:
        """(to the office, from the office)"""
        for end in self._ends:
            end.stdin.close()
            end.stdin = None
        laptop, office = (json.loads(end.communicate(timeout=30)[0]) for end in self._ends)
        return _way(laptop, office), _way(office, laptop)


def _way(sender: dict, receiver: dict) -> Way:
    lost, at = [], 0
    for first, last in receiver["runs"]:
        lost.extend(range(at, first))
        at = last + 1
    lost.extend(range(at, sender["sent"]))
    return Way(sender["sent"], lost, receiver["duplicates"], sender["refused"])


def runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Sorted numbers as (first, last) of each unbroken run."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


class _Receiver(threading.Thread):
    def __init__(self, udp: socket.socket):
        super().__init__(daemon=True)
        self.seen: Counter = Counter()
        self.last = time.monotonic()
        self._socket = udp

    def run(self) -> None:
        while True:
            try:
                data = self._socket.recv(4096)
            except OSError:  # an ICMP error that an earlier packet met
                continue
            self.seen[_NUMBER.unpack_from(data)[0]] += 1
            self.last = time.monotonic()


def _send_until(ended: threading.Event, udp: socket.socket, remote: str, rate: int, size: int) -> tuple[int, int]:
    sent, refused = 0, 0
    padding, begin = bytes(size - _NUMBER.size), time.monotonic()
    while not ended.is_set():
        due = begin + sent / rate
        now = time.monotonic()
        if due > now:
            time.sleep(max(due - now, 0.001))
            continue
        begin += max(0.0, now - due - _BURST)
        try:
            udp.sendto(_NUMBER.pack(sent) + padding, (remote, _PORT))
        except OSError:
            refused += 1
        sent += 1
    return sent, refused


def main() -> None:
    local, remote, rate, size = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    udp = socket.socket(socket.AF_INET6 if ":" in local else socket.AF_INET, socket.SOCK_DGRAM)
    udp.setsockopt(socket.SOL_SOCKET, 33, _BUFFER)  # SO_RCVBUFFORCE
    udp.bind((local, _PORT))
    receiver = _Receiver(udp)
    receiver.start()
    print("ready", flush=True)
    sys.stdin.readline()
    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
    sent, refused = _send_until(ended, udp, remote, rate, size)
    ending = time.monotonic()
    while time.monotonic() - max(receiver.last, ending) < _SILENCE:
        time.sleep(0.05)
    seen = dict(receiver.seen)
    print(json.dumps({"sent": sent, "refused": refused, "runs": runs(sorted(seen)),
                      "duplicates": sum(seen.values()) - len(seen)}))


if __name__ == "__main__":
    main()
