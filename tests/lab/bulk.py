# SPDX-License-Identifier: GPL-3.0-or-later
"""TCP both ways at once, all of it compared by SHA-256.

Run as a program: bulk.py serve ADDRESS... in the office; bulk.py exchange ADDRESS OCTETS SECONDS in the laptop, which
takes about that long (0: as fast as it goes) and prints JSON.
"""

import hashlib
import json
import random
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

_PORT = 5201
_PIECE = 16384
_PATIENCE = 20  # seconds in which nothing comes: then it is over


class BulkOffice:
    """Answers on these addresses of that machine."""

    def __init__(self, node, *addresses: str):
        node.start_server("/usr/bin/python3", Path(__file__), "serve", *addresses)
        node.await_servers()


class Exchange:
    """One connection from `node`, both directions at once."""

    def __init__(self, node, address: str, octets: int, seconds: float = 0):
        self._octets = octets
        self._seconds = seconds
        self._process = node.start("/usr/bin/python3", Path(__file__), "exchange", address, str(octets), str(seconds),
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def check(self) -> None:
        """Waits for its end; what arrived on either side is what was sent on the other."""
        output, errors = self._process.communicate(timeout=self._seconds + 3 * _PATIENCE)
        assert self._process.returncode == 0, errors
        seen = json.loads(output)
        assert seen["sentHere"] == seen["receivedThere"], "the way to the office changed it"
        assert seen["sentThere"] == seen["receivedHere"], "the way from the office changed it"
        assert seen["octets"] == self._octets


def _send(connection: socket.socket, octets: int, seconds: float) -> str:
    digest, source, begin, done = hashlib.sha256(), random.Random(), time.monotonic(), 0
    while done < octets:
        piece = source.randbytes(min(_PIECE, octets - done))
        digest.update(piece)
        connection.sendall(piece)
        done += len(piece)
        time.sleep(max(0.0, begin + seconds * done / octets - time.monotonic()))
    return digest.hexdigest()


def _receive(connection: socket.socket, octets: int) -> bytes:
    pieces, missing = [], octets
    while missing:
        piece = connection.recv(min(missing, 65536))
        if not piece:
            raise ConnectionError(f"{missing} of {octets} octets never came")
        pieces.append(piece)
        missing -= len(piece)
    return b"".join(pieces)


def _both_ways(connection: socket.socket, octets: int, seconds: float) -> tuple[str, str]:
    """The digests of what was sent and of what came."""
    sent: list[str] = []
    sender = threading.Thread(target=lambda: sent.append(_send(connection, octets, seconds)))
    sender.start()
    received = hashlib.sha256(_receive(connection, octets)).hexdigest()
    sender.join()
    return sent[0], received


def _serve_one(connection: socket.socket) -> None:
    with connection:
        connection.settimeout(_PATIENCE)
        octets, milliseconds = (int.from_bytes(_receive(connection, 8), "big") for _ in range(2))
        sent, received = _both_ways(connection, octets, milliseconds / 1000)
        connection.sendall((sent + received).encode())


def _listen(address: str) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    server = socket.create_server((address, _PORT), family=family)

    def accept() -> None:
        while True:
            threading.Thread(target=_serve_one, args=(server.accept()[0],), daemon=True).start()

    threading.Thread(target=accept).start()


def _exchange(address: str, octets: int, seconds: float) -> None:
    with socket.create_connection((address, _PORT), timeout=_PATIENCE) as connection:
        connection.sendall(octets.to_bytes(8, "big") + int(seconds * 1000).to_bytes(8, "big"))
        sent_here, received_here = _both_ways(connection, octets, seconds)
        theirs = _receive(connection, 128).decode()
    print(json.dumps({"octets": octets, "sentHere": sent_here, "receivedHere": received_here,
                      "sentThere": theirs[:64], "receivedThere": theirs[64:]}))


def main() -> None:
    if sys.argv[1] == "serve":
        for address in sys.argv[2:]:
            _listen(address)
        print("ready", flush=True)
    else:
        _exchange(sys.argv[2], int(sys.argv[3]), float(sys.argv[4]))


if __name__ == "__main__":
    main()
