# SPDX-License-Identifier: GPL-3.0-or-later
"""IKE messages of somebody who has seen the SPIs pass and has no key."""

import os
import re
import struct
from dataclasses import dataclass

from lab import ike
from lab.gateway import Gateway

MARKER = bytes(4)  # RFC 3948 section 2.2
_AUTH, _CREATE_CHILD_SA, _INFORMATIONAL, _SESSION_RESUME = 35, 36, 37, 38
_NOTIFY = struct.pack("!BBH", 0, 0, 16384)  # INITIAL_CONTACT


@dataclass(frozen=True)
class Spis:
    initiator: bytes
    responder: bytes

    @staticmethod
    def of(gateway: Gateway) -> "Spis":
        found = re.search(r"ESTABLISHED, IKEv2, ([0-9a-f]{16})_i\*? ([0-9a-f]{16})_r", gateway.swanctl("--list-sas"))
        return Spis(bytes.fromhex(found[1]), bytes.fromhex(found[2]))

    @staticmethod
    def random() -> "Spis":
        return Spis(os.urandom(8), os.urandom(8))


def message(spis: Spis, exchange: int, first: int, body: bytes, *, flags: int = 0, number: int = 0,
            version: int = 0x20, length: int | None = None) -> bytes:
    return MARKER + ike.HEADER.pack(spis.initiator, spis.responder, first, version, exchange, flags, number,
                                    ike.HEADER.size + len(body) if length is None else length) + body


def payload(body: bytes, length: int | None = None, critical: bool = False) -> bytes:
    return struct.pack("!BBH", 0, 0x80 * critical, 4 + len(body) if length is None else length) + body


def as_if_encrypted(spis: Spis, number: int, flags: int = 0, size: int = 68) -> bytes:
    """All is right but what needs the key."""
    return message(spis, _INFORMATIONAL, ike.ENCRYPTED, payload(os.urandom(size)), flags=flags, number=number)


def unprotected(spis: Spis, number: int) -> dict[str, bytes]:
    """Requests and responses with that message ID (RFC 7296 section 2.21.2: none of them is to have any effect)."""
    def plain(first: int, body: bytes, exchange: int = _INFORMATIONAL, **more) -> bytes:
        return message(spis, exchange, first, body, number=number, **more)

    def fragment(place: int, total: int, size: int = 64) -> bytes:
        return plain(ike.ENCRYPTED_FRAGMENT, payload(struct.pack("!HH", place, total) + os.urandom(size)))

    deleted = struct.pack("!BBH", 1, 0, 0)
    return {
        "nothing": plain(0, b""),
        "a notify": plain(ike.NOTIFY, payload(_NOTIFY)),
        "a delete": plain(ike.DELETE, payload(deleted)),
        "a delete as a response": plain(ike.DELETE, payload(deleted), flags=ike.RESPONSE_FLAG),
        "half a notify": plain(ike.NOTIFY, payload(b"\0")),
        "a notify longer than the message": plain(ike.NOTIFY, payload(_NOTIFY, 200)),
        "a critical payload that nobody knows": plain(200, payload(b"what", critical=True)),
        "a proposal of noise": plain(33, payload(os.urandom(30)), _CREATE_CHILD_SA),
        "a sign-in that failed": plain(ike.NOTIFY, payload(struct.pack("!BBH", 0, 0, ike.AUTHENTICATION_FAILED)), _AUTH,
                                       flags=ike.RESPONSE_FLAG),
        "another exchange": plain(ike.NOTIFY, payload(_NOTIFY), _SESSION_RESUME),
        "a first request": plain(ike.NOTIFY, payload(_NOTIFY), 34, flags=ike.INITIATOR_FLAG),
        "a first response": plain(ike.NOTIFY, payload(_NOTIFY), 34, flags=ike.RESPONSE_FLAG),
        "version 1": plain(ike.NOTIFY, payload(_NOTIFY), version=0x10),
        "version 3": plain(ike.NOTIFY, payload(_NOTIFY), version=0x30),
        "encrypted, too short": plain(ike.ENCRYPTED, payload(b"ab")),
        "encrypted, shorter than its header": plain(ike.ENCRYPTED, payload(os.urandom(64), 2)),
        "encrypted, longer than the message": plain(ike.ENCRYPTED, payload(os.urandom(64), 200)),
        "encrypted, then more": plain(ike.ENCRYPTED, payload(os.urandom(64)) + payload(_NOTIFY)),
        "encrypted by nobody": as_if_encrypted(spis, number),
        "encrypted by nobody, a response": as_if_encrypted(spis, number, ike.RESPONSE_FLAG),
        "fragment 0": fragment(0, 2),
        "fragment 3 of 2": fragment(3, 2),
        "fragment 0 of 0": fragment(0, 0),
        "a fragment by nobody": fragment(1, 2),
        "half a fragment": plain(ike.ENCRYPTED_FRAGMENT, payload(b"ab")),
        "longer than it says": plain(ike.NOTIFY, payload(_NOTIFY), length=30),
        "shorter than it says": plain(ike.NOTIFY, payload(_NOTIFY), length=3000),
        "half a header": plain(ike.NOTIFY, payload(_NOTIFY))[:20],
    }
