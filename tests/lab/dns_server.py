# SPDX-License-Identifier: GPL-3.0-or-later
"""A DNS server of a few A records, run inside the lab: dns_server.py ADDRESS NAME=IPV4 ... Unknown names: NXDOMAIN."""

import ipaddress
import socket
import struct
import sys

_TYPE_A = 1
_NAME_ERROR = 3


def answer(query: bytes, records: dict[str, str]) -> bytes:
    labels, position = [], 12
    while query[position]:
        length = query[position]
        labels.append(query[position + 1:position + 1 + length].decode("ascii", "replace"))
        position += 1 + length
    question = query[12:position + 5]
    wanted, = struct.unpack_from("!H", query, position + 1)
    address = records.get(".".join(labels).lower())
    answers = b""
    if address and wanted == _TYPE_A:
        answers = struct.pack("!HHHIH", 0xC00C, _TYPE_A, 1, 1, 4) + ipaddress.IPv4Address(address).packed
    flags = 0x8180 | (0 if address else _NAME_ERROR)
    return query[:2] + struct.pack("!HHHHH", flags, 1, 1 if answers else 0, 0, 0) + question + answers


def main() -> None:
    records = dict(entry.split("=", 1) for entry in sys.argv[2:])
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind((sys.argv[1], 53))
        print("ready", flush=True)
        while True:
            query, client = server.recvfrom(4096)
            try:
                server.sendto(answer(query, records), client)
            except (IndexError, struct.error):
                continue


if __name__ == "__main__":
    main()
