# SPDX-License-Identifier: GPL-3.0-or-later
"""Run in the laptop: first_packet.py HOST SECONDS prints the monotonic time at which HOST first answered.

Sends an ICMP echo request every 2 ms, from a socket made anew until the machine has a route, and waits for any reply.
"""

import os
import select
import socket
import struct
import sys
import time


def checksum(data: bytes) -> int:
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    total = (total >> 16) + (total & 0xFFFF)
    return ~(total + (total >> 16)) & 0xFFFF


def echo_request(sequence: int) -> bytes:
    body = struct.pack("!BBHHH", 8, 0, 0, os.getpid() & 0xFFFF, sequence & 0xFFFF)
    return body[:2] + struct.pack("!H", checksum(body)) + body[4:]


def main() -> int:
    host, limit = sys.argv[1], time.monotonic() + float(sys.argv[2])
    with socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP) as probe:
        print("ready", flush=True)
        sequence = 0
        while time.monotonic() < limit:
            sequence += 1
            try:
                probe.sendto(echo_request(sequence), (host, 0))
            except OSError:
                pass  # no route yet
            if select.select([probe], [], [], 0.002)[0]:
                packet, sender = probe.recvfrom(2048)
                if sender[0] == host and packet[(packet[0] & 15) * 4] == 0:
                    print(time.monotonic(), flush=True)
                    return 0
    return 1


if __name__ == "__main__":
    sys.exit(main())
