# SPDX-License-Identifier: GPL-3.0-or-later
"""IKEv2 messages (RFC 7296), enough to read what a client sends and to answer as a gateway of our own making.

Encryption is AES-GCM with 16 octet tags alone (RFC 5282). A reader of hostile input this is not: it serves tests.
"""

import hmac
import os
import struct
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric import ec, x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

IKE_SA_INIT, IKE_AUTH, CREATE_CHILD_SA, INFORMATIONAL = 34, 35, 36, 37
SA, KE, IDI, IDR, CERT, CERTREQ, AUTH, NONCE, NOTIFY, DELETE = 33, 34, 35, 36, 37, 38, 39, 40, 41, 42
ENCRYPTED, EAP, ENCRYPTED_FRAGMENT = 46, 48, 53
ENCR, PRF, INTEG, DH = 1, 2, 3, 4
INVALID_KE_PAYLOAD, AUTHENTICATION_FAILED = 17, 24
NAT_DETECTION_SOURCE_IP, NAT_DETECTION_DESTINATION_IP = 16388, 16389
AES_GCM_16, CURVE_25519, ECP_256, ECP_384 = 20, 31, 19, 20
INITIATOR_FLAG, RESPONSE_FLAG = 0x08, 0x20
HEADER = struct.Struct("!8s8sBBBBII")

_PRF_HASHES = {5: "sha256", 6: "sha384", 7: "sha512"}
_CURVES = {ECP_256: ec.SECP256R1(), ECP_384: ec.SECP384R1()}


@dataclass(frozen=True)
class Transform:
    kind: int
    number: int
    key_bits: int = 0


@dataclass(frozen=True)
class Proposal:
    protocol: int
    transforms: tuple[Transform, ...]

    def of(self, kind: int) -> list[Transform]:
        return [transform for transform in self.transforms if transform.kind == kind]


@dataclass
class Message:
    """`payloads` are (type, body); those of an encrypted message are filled in by Keys.decrypt()."""
    initiator_spi: bytes
    responder_spi: bytes
    exchange: int
    flags: int
    message_id: int
    payloads: list[tuple[int, bytes]] = field(default_factory=list)
    encrypted: bytes | None = None         # body of the Encrypted payload
    encrypted_first: int = 0               # type of the first payload inside
    covered: bytes = b""                   # what the tag covers besides

    @property
    def is_response(self) -> bool:
        return bool(self.flags & RESPONSE_FLAG)

    def bodies(self, kind: int) -> list[bytes]:
        return [body for number, body in self.payloads if number == kind]

    def notifies(self) -> list[tuple[int, bytes]]:
        return [(struct.unpack_from("!H", body, 2)[0], body[4 + body[1]:]) for body in self.bodies(NOTIFY)]


def parse(data: bytes) -> Message:
    spi_i, spi_r, first, _version, exchange, flags, message_id, length = HEADER.unpack_from(data)
    message = Message(spi_i, spi_r, exchange, flags, message_id)
    position, kind = HEADER.size, first
    while kind:
        following, _, size = struct.unpack_from("!BBH", data, position)
        body = data[position + 4:position + size]
        if kind == ENCRYPTED:
            message.encrypted, message.encrypted_first, message.covered = body, following, data[:position + 4]
            break
        message.payloads.append((kind, body))
        position, kind = position + size, following
    return message


def parse_proposals(body: bytes) -> list[Proposal]:
    proposals, position = [], 0
    while position < len(body):
        _, _, size, _, protocol, spi_size, count = struct.unpack_from("!BBHBBBB", body, position)
        inner, transforms = position + 8 + spi_size, []
        for _ in range(count):
            _, _, transform_size, kind, _, number = struct.unpack_from("!BBHBBH", body, inner)
            bits = struct.unpack_from("!H", body, inner + 10)[0] if transform_size >= 12 else 0
            transforms.append(Transform(kind, number, bits))
            inner += transform_size
        proposals.append(Proposal(protocol, tuple(transforms)))
        position += size
    return proposals


def payload_chain(payloads: list[tuple[int, bytes]]) -> tuple[int, bytes]:
    """The type of the first, and all of them with their headers."""
    kinds = [kind for kind, _ in payloads] + [0]
    chain = b"".join(struct.pack("!BBH", kinds[i + 1], 0, len(body) + 4) + body for i, (_, body) in enumerate(payloads))
    return kinds[0], chain


def build_plain(spi_i: bytes, spi_r: bytes, exchange: int, flags: int, message_id: int,
                payloads: list[tuple[int, bytes]]) -> bytes:
    first, chain = payload_chain(payloads)
    return HEADER.pack(spi_i, spi_r, first, 0x20, exchange, flags, message_id, HEADER.size + len(chain)) + chain


def proposal_body(number: int, protocol: int, transforms: list[Transform]) -> bytes:
    body = b""
    for index, transform in enumerate(transforms):
        attribute = struct.pack("!HH", 0x800E, transform.key_bits) if transform.key_bits else b""
        more = 0 if index == len(transforms) - 1 else 3
        body += struct.pack("!BBHBBH", more, 0, 8 + len(attribute), transform.kind, 0, transform.number) + attribute
    return struct.pack("!BBHBBBB", 0, 0, 8 + len(body), number, protocol, 0, len(transforms)) + body


def notify_body(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("!BBH", 0, 0, kind) + data


class KeyExchange:
    """Our half of one Diffie-Hellman exchange."""

    GROUPS = (CURVE_25519, *_CURVES)

    def __init__(self, group: int):
        self.group = group
        self._key = x25519.X25519PrivateKey.generate() if group == CURVE_25519 else ec.generate_private_key(_CURVES[group])

    @property
    def public(self) -> bytes:
        if self.group == CURVE_25519:
            return self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        return self._key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)[1:]

    def shared(self, theirs: bytes) -> bytes:
        if self.group == CURVE_25519:
            return self._key.exchange(x25519.X25519PublicKey.from_public_bytes(theirs))
        point = ec.EllipticCurvePublicKey.from_encoded_point(_CURVES[self.group], b"\x04" + theirs)
        return self._key.exchange(ec.ECDH(), point)


class Keys:
    """The keys of one IKE_SA, seen from the responder (RFC 7296 section 2.14)."""

    def __init__(self, prf: int, key_bits: int, shared: bytes, nonce_i: bytes, nonce_r: bytes, spis: bytes):
        self._hash = _PRF_HASHES[prf]
        size = hmac.new(b"", b"", self._hash).digest_size
        length = key_bits // 8 + 4
        seed = self._prf(nonce_i + nonce_r, shared)
        material = self._prf_plus(seed, nonce_i + nonce_r + spis, size * 3 + length * 2)
        self._initiator_key = material[size:size + length]
        self._responder_key = material[size + length:size + length * 2]
        self._proving_key = material[2 * (size + length):][:size]  # SK_pr

    def prove(self, identity: bytes) -> bytes:
        """The last part of what the responder signs (section 2.15)."""
        return self._prf(self._proving_key, identity)

    def decrypt(self, message: Message) -> None:
        key, salt = self._initiator_key[:-4], self._initiator_key[-4:]
        iv, sealed = message.encrypted[:8], message.encrypted[8:]
        plain = AESGCM(key).decrypt(salt + iv, sealed, message.covered)
        plain = plain[:-1 - plain[-1]]
        position, kind = 0, message.encrypted_first
        while kind:
            following, _, size = struct.unpack_from("!BBH", plain, position)
            message.payloads.append((kind, plain[position + 4:position + size]))
            position, kind = position + size, following

    def encrypt(self, spi_i: bytes, spi_r: bytes, exchange: int, flags: int, message_id: int,
                payloads: list[tuple[int, bytes]]) -> bytes:
        first, chain = payload_chain(payloads)
        plain, iv = chain + b"\x00", os.urandom(8)
        size = 4 + 8 + len(plain) + 16
        covered = HEADER.pack(spi_i, spi_r, ENCRYPTED, 0x20, exchange, flags, message_id, HEADER.size + size)
        covered += struct.pack("!BBH", first, 0, size)
        key, salt = self._responder_key[:-4], self._responder_key[-4:]
        return covered + iv + AESGCM(key).encrypt(salt + iv, plain, covered)

    def _prf(self, key: bytes, data: bytes) -> bytes:
        return hmac.new(key, data, self._hash).digest()

    def _prf_plus(self, key: bytes, seed: bytes, length: int) -> bytes:
        block, material, counter = b"", b"", 1
        while len(material) < length:
            block = self._prf(key, block + seed + bytes([counter]))
            material, counter = material + block, counter + 1
        return material
