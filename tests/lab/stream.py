# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbered UDP packets from one machine to another, and which of them came, how often.

Run as a program: stream.py send ADDRESS PORT COUNT PACKETS-PER-SECOND, or stream.py receive ADDRESS PORT, which prints
"ready" and, once its standard input ends, what came as JSON.
"""

import json
import select
import socket
import struct
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

_SIZE = 200
RECEIVE_BUFFER_FORCE = 33  # SO_RCVBUFFORCE, which Python has no name for


class Receiver:
    """On a machine of the lab, until end()."""

    def __init__(self, node, address: str, port: int):
        self._process = node.start("/usr/bin/python3", Path(__file__), "receive", address, str(port),
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self._process.stdout.readline() != "ready\n":
            raise RuntimeError("the receiver did not start")

    def end(self) -> dict:
        """`distinct` numbers, `twice`: how many packets were not the first of theirs."""
        return json.loads(self._process.communicate(timeout=20)[0])


def start_sender(node, address: str, port: int, count: int, rate: int) -> subprocess.Popen:
    return node.start("/usr/bin/python3", Path(__file__), "send", address, str(port), str(count), str(rate))


def _send(address: str, port: int, count: int, rate: int) -> None:
    end = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    end.connect((address, port))
    start = time.monotonic()
    for number in range(count):
        time.sleep(max(0.0, start + number / rate - time.monotonic()))
        end.send(struct.pack("!I", number) + bytes(_SIZE))


def _receive(address: str, port: int) -> None:
    end = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    end.setsockopt(socket.SOL_SOCKET, RECEIVE_BUFFER_FORCE, 16 << 20)
    end.bind((address, port))
    print("ready", flush=True)
    seen: Counter = Counter()
    while True:
        readable = select.select([end, sys.stdin], [], [])[0]
        if end in readable:
            seen[struct.unpack_from("!I", end.recv(65536))[0]] += 1
        elif not sys.stdin.read(1):
            break
    print(json.dumps({"distinct": len(seen), "twice": sum(seen.values()) - len(seen)}))


if __name__ == "__main__":
    if sys.argv[1] == "send":
        _send(sys.argv[2], *map(int, sys.argv[3:6]))
    else:
        _receive(sys.argv[2], int(sys.argv[3]))
