# SPDX-License-Identifier: GPL-3.0-or-later
"""A bad stretch of the internet: a relay of UDP that loses nothing, but brings ESP late, out of order and twice.

Run as a program: relay.py HOST SEED. What comes to its ports 10500 and 14500 goes to HOST's 500 and 4500, and back. An
ESP packet waits until up to DEPTH later ones have passed it, at most LATEST seconds; every tenth goes twice. Once its
standard input ends it prints what it did, as JSON: for each direction packets, duplicates, depth and seconds of the
worst.
"""

import heapq
import json
import random
import select
import socket
import sys
import time
from collections import deque
from dataclasses import dataclass

PORTS = {500: 10500, 4500: 14500}
DEPTH, LATEST, TWICE = 560, 0.3, 0.1
_RECEIVE_BUFFER_FORCE = 33  # SO_RCVBUFFORCE, which Python has no name for


@dataclass(eq=False)
class Waiting:
    """One datagram; `sender` sends it to `address`."""
    number: int
    since: float
    data: bytes
    sender: socket.socket
    address: tuple
    is_gone: bool = False


class Direction:
    def __init__(self, seed: str):
        self._random = random.Random(seed)
        self._by_place: list = []     # of the stream, at which each is due
        self._by_time: deque[Waiting] = deque()
        self._arrived = self._left = self._duplicates = self._depth = 0
        self._seconds = 0.0

    def put(self, data: bytes, sender: socket.socket, address: tuple) -> None:
        self._arrived += 1
        again = self._random.random() < TWICE
        self._duplicates += again
        for _ in range(1 + again):
            waiting = Waiting(self._arrived, time.monotonic(), data, sender, address)
            due = self._arrived + self._random.randrange(DEPTH + 1)
            heapq.heappush(self._by_place, (due, self._random.random(), waiting))
            self._by_time.append(waiting)

    def release(self) -> None:
        late = time.monotonic() - LATEST
        while self._by_time and (self._by_time[0].is_gone or self._by_time[0].since <= late):
            self._send(self._by_time.popleft())
        while self._by_place and (self._by_place[0][2].is_gone or self._by_place[0][0] <= self._arrived):
            self._send(heapq.heappop(self._by_place)[2])

    def _send(self, waiting: Waiting) -> None:
        if waiting.is_gone:
            return
        waiting.is_gone = True
        self._depth = max(self._depth, self._left - waiting.number)
        self._left = max(self._left, waiting.number)
        self._seconds = max(self._seconds, time.monotonic() - waiting.since)
        waiting.sender.sendto(waiting.data, waiting.address)

    def report(self) -> dict:
        return {"packets": self._arrived, "duplicates": self._duplicates, "depth": self._depth,
                "seconds": self._seconds}


def is_esp(port: int, data: bytes) -> bool:
    return port == 4500 and len(data) > 1 and data[:4] != bytes(4)


def main() -> None:
    host, seed = sys.argv[1], int(sys.argv[2])
    directions = {name: Direction(f"{seed} {name}") for name in ("out", "back")}
    clients, servers, peer = {}, {}, {}
    for port, own in PORTS.items():
        clients[port] = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        clients[port].bind(("", own))
        servers[port] = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        servers[port].connect((host, port))
        for each in (clients[port], servers[port]):
            each.setsockopt(socket.SOL_SOCKET, _RECEIVE_BUFFER_FORCE, 16 << 20)
            each.setblocking(False)
    ends = {each.fileno(): (port, each, name) for port in PORTS
            for name, each in (("out", clients[port]), ("back", servers[port]))}
    poll = select.poll()
    for number in (*ends, sys.stdin.fileno()):
        poll.register(number, select.POLLIN)
    print("ready", flush=True)
    while True:
        for number, _ in poll.poll(2):
            if number not in ends:
                print(json.dumps({name: direction.report() for name, direction in directions.items()}), flush=True)
                return
            receive(*ends[number], directions, clients, servers, peer)
        for direction in directions.values():
            direction.release()


def receive(port: int, end, name: str, directions: dict, clients: dict, servers: dict, peer: dict) -> None:
    for _ in range(64):
        try:
            data, source = end.recvfrom(65536)
        except (BlockingIOError, ConnectionRefusedError):
            return
        if name == "out":
            peer[port] = source
        to = (servers[port], (sys.argv[1], port)) if name == "out" else (clients[port], peer.get(port))
        if is_esp(port, data):
            directions[name].put(data, *to)
        elif to[1]:
            to[0].sendto(data, to[1])


if __name__ == "__main__":
    main()
