# SPDX-License-Identifier: GPL-3.0-or-later
"""A gateway that proves itself and shows an OCSP response with its certificate (RFC 4806), which strongSwan can't do.

It goes as far as asking for the EAP identity. As a class it starts and reads the program; as a program
(stapler.py ADDRESS RECORD FOLDER NAME) it is a rogue (rogue.py) with a private key.
"""

import datetime
import struct
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.x509 import ocsp

from lab import ike, rogue
from lab.pki import Authority, Identity

OCSP_ENCODING = 14  # RFC 4806 section 3
_X509, _DIGITAL_SIGNATURE = b"\x04", 14
_SHA256_WITH_RSA = bytes.fromhex("300d06092a864886f70d01010b0500")


def ocsp_response(identity: Identity, authority: Authority, *, signer: Authority | None = None, revoked: bool = False,
                  days_old: int = 0) -> bytes:
    """What the CA says of a certificate; it is out of date a day after it was said."""
    said = datetime.datetime.utcnow().replace(microsecond=0) - datetime.timedelta(days=days_old, hours=1)
    by = (signer or authority).identity
    status = ocsp.OCSPCertStatus.REVOKED if revoked else ocsp.OCSPCertStatus.GOOD
    return (ocsp.OCSPResponseBuilder()
            .add_response(identity.certificate, authority.certificate, hashes.SHA1(), status, said,
                          said + datetime.timedelta(days=1), said if revoked else None,
                          x509.ReasonFlags.key_compromise if revoked else None)
            .responder_id(ocsp.OCSPResponderEncoding.NAME, by.certificate)
            .sign(by.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER))


class Stapler:
    """The program, running in a site's gateway machine."""

    def __init__(self, site, identity: Identity, response: bytes, folder: Path):
        self.record = folder / "stapler.jsonl"
        for name, data in (("own.der", identity.certificate_der), ("own.pem", identity.key_pem), ("ocsp.der", response)):
            (folder / name).write_bytes(data)
        site.gateway.start_server("/usr/bin/python3", "-B", Path(__file__), site.gateway_address, self.record, folder,
                                  site.addresses.name)
        site.gateway.await_servers()

    requests = rogue.Rogue.requests

    def asked_for_eap(self) -> bool:
        """Whether the client went on behind the gateway's proof."""
        return any(kind == ike.EAP for request in self.requests() for kind, _ in request["payloads"])

    def certificate_requests(self) -> list[int]:
        """The encodings of the client's CERTREQ payloads."""
        return [bytes.fromhex(body)[0] for kind, body in self.requests()[0]["payloads"] if kind == ike.CERTREQ]


class Session(rogue.Session):
    """One IKE_SA; the first answer to IKE_AUTH is signed."""

    def __init__(self, address: str, folder: Path, name: str, record):
        super().__init__("stapled", address, (folder / "own.der").read_bytes(), name, record)
        self._key = serialization.load_pem_private_key((folder / "own.pem").read_bytes(), None)
        self._response = (folder / "ocsp.der").read_bytes()
        self._init_answer = self._nonce = b""

    def _answer_init(self, message: ike.Message, client: tuple[str, int]) -> bytes:
        self._nonce = message.bodies(ike.NONCE)[0]
        self._init_answer = super()._answer_init(message, client)
        return self._init_answer

    def _first_auth_payloads(self) -> list[tuple[int, bytes]]:
        identity = struct.pack("!BBH", 2, 0, 0) + self._name.encode()
        signed = self._init_answer + self._nonce + self._keys.prove(identity)
        signature = self._key.sign(signed, padding.PKCS1v15(), hashes.SHA256())
        return [(ike.IDR, identity), (ike.CERT, _X509 + self._certificate),
                (ike.CERT, bytes([OCSP_ENCODING]) + self._response),
                (ike.AUTH, struct.pack("!BBHB", _DIGITAL_SIGNATURE, 0, 0, len(_SHA256_WITH_RSA)) + _SHA256_WITH_RSA +
                 signature),
                (ike.EAP, rogue.eap_request("identity"))]


def main() -> None:
    address, record, folder, name = sys.argv[1:]
    rogue.serve(address, record, lambda log: Session(address, Path(folder), name, log))


if __name__ == "__main__":
    main()
