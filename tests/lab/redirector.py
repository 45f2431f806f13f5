# SPDX-License-Identifier: GPL-3.0-or-later
"""A gateway that sends everybody elsewhere: answers each IKE_SA_INIT request with REDIRECT (RFC 5685 section 3), also
to a client that never said it would follow. Stock strongSwan asks for that first.

As a class it starts the program; as a program (redirector.py ADDRESS TARGET) it listens on UDP 500.
"""

import ipaddress
import socket
import struct
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from lab import ike

REDIRECT_SUPPORTED, REDIRECT = 16406, 16407
_IPV4 = 1


class Redirector:
    """The program, running in a site's gateway machine."""

    def __init__(self, site, target: str):
        site.gateway.start_server("/usr/bin/python3", "-B", Path(__file__), site.gateway_address, target)
        site.gateway.await_servers()


def answer(request: bytes, target: str) -> bytes | None:
    message = ike.parse(request)
    if message.is_response or message.exchange != ike.IKE_SA_INIT:
        return None
    # The nonce shows that whoever answers has seen the request.
    data = struct.pack("!BB", _IPV4, 4) + ipaddress.IPv4Address(target).packed + message.bodies(ike.NONCE)[0]
    return ike.build_plain(message.initiator_spi, bytes(8), ike.IKE_SA_INIT, ike.RESPONSE_FLAG, 0,
                           [(ike.NOTIFY, ike.notify_body(REDIRECT, data))])


def main() -> None:
    address, target = sys.argv[1:]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind((address, 500))
        print("ready", flush=True)
        while True:
            request, client = server.recvfrom(65536)
            if len(request) >= ike.HEADER.size and (reply := answer(request, target)):
                server.sendto(reply, client)


if __name__ == "__main__":
    main()
