# SPDX-License-Identifier: GPL-3.0-or-later
"""Run in two machines: bulk_transfer.py receive ADDRESS, then bulk_transfer.py send ADDRESS MEGABYTES.

Random bytes over TCP. Both print the SHA-256 of what they sent or got: equal, if the path changed nothing.
"""

import hashlib
import os
import socket
import sys

_PORT = 5400
_MEGABYTE = 1_000_000
_LIMIT_SECONDS = 60


def receive(address: str) -> str:
    digest = hashlib.sha256()
    with socket.create_server((address, _PORT)) as server:
        server.settimeout(_LIMIT_SECONDS)
        print("ready", flush=True)
        connection, _ = server.accept()
        with connection:
            connection.settimeout(_LIMIT_SECONDS)
            while data := connection.recv(_MEGABYTE):
                digest.update(data)
    return digest.hexdigest()


def send(address: str, megabytes: int) -> str:
    digest = hashlib.sha256()
    with socket.create_connection((address, _PORT), timeout=_LIMIT_SECONDS) as connection:
        for _ in range(megabytes):
            data = os.urandom(_MEGABYTE)
            digest.update(data)
            connection.sendall(data)
    return digest.hexdigest()


if __name__ == "__main__":
    print(receive(sys.argv[2]) if sys.argv[1] == "receive" else send(sys.argv[2], int(sys.argv[3])))
