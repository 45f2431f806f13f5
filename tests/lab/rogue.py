# SPDX-License-Identifier: GPL-3.0-or-later
"""A rogue gateway: completes IKE_SA_INIT like any other, then wants credentials without having proven who it is.

As a class it starts and reads the program; as a program (rogue.py VARIANT ADDRESS RECORD CERTIFICATE NAME) it listens
on UDP 500 and 4500 and writes each decrypted request that reaches it to RECORD, one JSON object a line.
"""

import hashlib
import json
import os
import selectors
import socket
import struct
import sys
import time
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from lab import ike

# What its first IKE_AUTH answer holds besides its identity.
VARIANTS = {
    "identity": "asks for the EAP identity, no AUTH",
    "mschapv2": "sends an MSCHAPv2 challenge at once, no AUTH",
    "md5": "sends an EAP-MD5 challenge at once, no AUTH",
    "gtc": "asks for the clear-text password by EAP-GTC, no AUTH",
    "success": "says EAP-Success at once, no AUTH",
    "certificate": "shows the real gateway's certificate, no AUTH, and asks for the EAP identity",
    "bad-signature": "shows the real gateway's certificate with a signature that is noise, and asks for the EAP identity",
    "bad-signature-mschapv2": "the same with an MSCHAPv2 challenge",
    "shared-key": "an AUTH of the shared-key kind that is noise, and an MSCHAPv2 challenge",
    "null": "an AUTH of the NULL kind (RFC 7619), and an MSCHAPv2 challenge",
}
_RSA_SIGNATURE, _SHARED_KEY, _NULL = 1, 2, 13


class Rogue:
    """The program, running in a site's gateway machine."""

    def __init__(self, site, variant: str, certificate_der: bytes, folder: Path):
        self.record = folder / "rogue.jsonl"
        certificate = folder / "rogue.der"
        certificate.write_bytes(certificate_der)
        site.gateway.start_server("/usr/bin/python3", "-B", Path(__file__), variant, site.gateway_address, self.record,
                                  certificate, site.addresses.name)
        site.gateway.await_servers()

    def requests(self) -> list[dict]:
        """{"exchange", "messageId", "payloads": [[type, hex], ...]} in order of arrival."""
        return [json.loads(line) for line in self.record.read_text().splitlines()] if self.record.exists() else []

    def wait_for_requests(self, number: int, seconds: float = 10) -> list[dict]:
        deadline = time.monotonic() + seconds
        while len(self.requests()) < number and time.monotonic() < deadline:
            time.sleep(0.05)
        return self.requests()


def eap_request(variant: str) -> bytes:
    if variant == "success":
        return struct.pack("!BBH", 3, 1, 4)
    if variant in ("identity", "certificate", "bad-signature"):
        body = b"\x01"
    elif variant == "md5":
        body = b"\x04\x10" + os.urandom(16)
    elif variant == "gtc":
        body = b"\x06Password:"
    else:
        name = b"rogue"
        body = struct.pack("!BBBHB", 26, 1, 1, 4 + 1 + 16 + len(name), 16) + os.urandom(16) + name
    return struct.pack("!BBH", 1, 1, 4 + len(body)) + body


def first_auth_payloads(variant: str, certificate: bytes, name: str) -> list[tuple[int, bytes]]:
    payloads = [(ike.IDR, struct.pack("!BBH", 2, 0, 0) + name.encode())]
    if variant in ("certificate", "bad-signature", "bad-signature-mschapv2"):
        payloads.append((ike.CERT, b"\x04" + certificate))
    kinds = {"bad-signature": (_RSA_SIGNATURE, 256), "bad-signature-mschapv2": (_RSA_SIGNATURE, 256),
             "shared-key": (_SHARED_KEY, 32), "null": (_NULL, 32)}
    if variant in kinds:
        method, length = kinds[variant]
        payloads.append((ike.AUTH, struct.pack("!BBH", method, 0, 0) + os.urandom(length)))
    payloads.append((ike.EAP, eap_request(variant)))
    return payloads


class Session:
    """One IKE_SA as the rogue sees it."""

    def __init__(self, variant: str, address: str, certificate: bytes, name: str, record):
        self._variant, self._address, self._certificate, self._name = variant, address, certificate, name
        self._record = record
        self._spi = os.urandom(8)
        self._keys: ike.Keys | None = None
        self._answers: dict[int, bytes] = {}

    def answer(self, data: bytes, client: tuple[str, int]) -> bytes | None:
        message = ike.parse(data)
        if message.is_response:
            return None
        if message.exchange == ike.IKE_SA_INIT:
            return self._answer_init(message, client)
        if self._keys is None:
            return None
        if message.message_id in self._answers:
            return self._answers[message.message_id]
        self._keys.decrypt(message)
        self._write(message)
        payloads = []
        if message.exchange == ike.IKE_AUTH and message.message_id == 1:
            payloads = self._first_auth_payloads()
        elif message.exchange == ike.IKE_AUTH:
            payloads = [(ike.NOTIFY, ike.notify_body(ike.AUTHENTICATION_FAILED))]
        answer = self._keys.encrypt(message.initiator_spi, self._spi, message.exchange, ike.RESPONSE_FLAG,
                                    message.message_id, payloads)
        self._answers[message.message_id] = answer
        return answer

    def _first_auth_payloads(self) -> list[tuple[int, bytes]]:
        return first_auth_payloads(self._variant, self._certificate, self._name)

    def _answer_init(self, message: ike.Message, client: tuple[str, int]) -> bytes:
        group = struct.unpack_from("!H", message.bodies(ike.KE)[0])[0]
        chosen = _choose(ike.parse_proposals(message.bodies(ike.SA)[0]), group)
        if chosen is None:
            wanted = struct.pack("!H", ike.CURVE_25519)
            return ike.build_plain(message.initiator_spi, bytes(8), ike.IKE_SA_INIT, ike.RESPONSE_FLAG, 0,
                                   [(ike.NOTIFY, ike.notify_body(ike.INVALID_KE_PAYLOAD, wanted))])
        number, transforms = chosen
        exchange, nonce = ike.KeyExchange(group), os.urandom(32)
        spis = message.initiator_spi + self._spi
        prf = next(t.number for t in transforms if t.kind == ike.PRF)
        bits = next(t.key_bits for t in transforms if t.kind == ike.ENCR)
        self._keys = ike.Keys(prf, bits, exchange.shared(message.bodies(ike.KE)[0][4:]), message.bodies(ike.NONCE)[0],
                              nonce, spis)
        self._answers.clear()
        return ike.build_plain(message.initiator_spi, self._spi, ike.IKE_SA_INIT, ike.RESPONSE_FLAG, 0, [
            (ike.SA, ike.proposal_body(number, 1, transforms)),
            (ike.KE, struct.pack("!HH", group, 0) + exchange.public),
            (ike.NONCE, nonce),
            (ike.NOTIFY, ike.notify_body(ike.NAT_DETECTION_SOURCE_IP, _nat_hash(spis, self._address, 500))),
            (ike.NOTIFY, ike.notify_body(ike.NAT_DETECTION_DESTINATION_IP, _nat_hash(spis, *client))),
        ])

    def _write(self, message: ike.Message) -> None:
        entry = {"exchange": message.exchange, "messageId": message.message_id,
                 "payloads": [[kind, body.hex()] for kind, body in message.payloads]}
        self._record.write(json.dumps(entry) + "\n")
        self._record.flush()


def _choose(proposals: list[ike.Proposal], group: int) -> tuple[int, list[ike.Transform]] | None:
    for number, proposal in enumerate(proposals, 1):
        encryption = [t for t in proposal.of(ike.ENCR) if t.number == ike.AES_GCM_16]
        prf = [t for t in proposal.of(ike.PRF) if t.number in (5, 6, 7)]
        groups = [t for t in proposal.of(ike.DH) if t.number == group and group in ike.KeyExchange.GROUPS]
        if encryption and prf and groups:
            return number, [encryption[0], prf[0], groups[0]]
    return None


def _nat_hash(spis: bytes, address: str, port: int) -> bytes:
    return hashlib.sha1(spis + socket.inet_aton(address) + struct.pack("!H", port)).digest()


def main() -> None:
    variant, address, record, certificate, name = sys.argv[1:]
    serve(address, record, lambda log: Session(variant, address, Path(certificate).read_bytes(), name, log))


def serve(address: str, record: str, make_session) -> None:
    """For ever, on both ports; a session for each initiator's SPI."""
    selector = selectors.DefaultSelector()
    for port in (500, 4500):
        endpoint = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        endpoint.bind((address, port))
        selector.register(endpoint, selectors.EVENT_READ, b"" if port == 500 else bytes(4))
    sessions: dict[bytes, Session] = {}
    with open(record, "w", encoding="ascii") as log:
        print("ready", flush=True)
        while True:
            for key, _ in selector.select():
                data, client = key.fileobj.recvfrom(65536)
                marker = key.data
                if not data.startswith(marker) or len(data) < ike.HEADER.size:
                    continue
                spi = data[len(marker):len(marker) + 8]
                if spi not in sessions:
                    sessions[spi] = make_session(log)
                if answer := sessions[spi].answer(data[len(marker):], client):
                    key.fileobj.sendto(marker + answer, client)


if __name__ == "__main__":
    main()
