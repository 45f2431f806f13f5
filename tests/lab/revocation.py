# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the lab's certificates say that their revocation is told: an OCSP responder and a CRL server on the internet.

As a class it keeps the books and starts the program; as a program (revocation.py ADDRESS FOLDER RECORD) it answers by
HTTP. The OCSP answers are made by `openssl ocsp` from its index file. Each connection is written to RECORD the moment it
is accepted, whatever comes of it.
"""

import base64
import datetime
import http.server
import json
import socketserver
import subprocess
import sys
import threading
import time
import urllib.parse
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.x509.oid import ExtendedKeyUsageOID

from lab.pki import Authority, Identity, Template, hash_for, make_key

ADDRESS = "203.0.113.80"
_URL = f"http://{ADDRESS}"

OCSP = f"{_URL}/ocsp/good"                        # the CA's own delegate signs
OCSP_FOREIGN_SIGNER = f"{_URL}/ocsp/foreign"      # another CA's delegate does
OCSP_UNENTITLED_SIGNER = f"{_URL}/ocsp/person"    # a certificate of the right CA, not for signing OCSP
CRL = f"{_URL}/crl/current.crl"
CRL_EXPIRED = f"{_URL}/crl/expired.crl"
CRL_FOREIGN = f"{_URL}/crl/foreign.crl"           # signed by another CA of the same name
TARPIT = f"{_URL}/tarpit"                         # takes the request and never says a word
MISSING = f"{_URL}/missing"                       # 404
GARBAGE = f"{_URL}/garbage"                       # 200, and noise
ENDLESS = f"{_URL}/endless"                       # 200, and never an end
ELSEWHERE = f"{_URL}/elsewhere"                   # a redirect to a file:// URL
UNREACHABLE = "http://203.0.113.81/nobody"        # an address where nothing is: silence

# As openssl's index names them; so does RFC 5280.
_REASONS = {"keyCompromise": x509.ReasonFlags.key_compromise, "CACompromise": x509.ReasonFlags.ca_compromise,
            "superseded": x509.ReasonFlags.superseded}


class Revocation:
    """The program on the internet, and the CA's book of withdrawn certificates. Ends with the topology."""

    def __init__(self, topology, authority: Authority, folder: Path):
        self._authority = authority
        self._folder = folder / "revocation"
        self._folder.mkdir()
        self._record = self._folder / "record.jsonl"
        self._known: dict[int, tuple[Identity, str | None]] = {}
        self._revoked_at = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
        foreign = Authority(_common_name(authority))
        (self._folder / "ca.pem").write_bytes(authority.identity.certificate_pem)
        signer = Template(usages=(ExtendedKeyUsageOID.OCSP_SIGNING,), key=make_key("ecdsa"))
        person = Template(usages=(ExtendedKeyUsageOID.CLIENT_AUTH,), key=make_key("ecdsa"))
        for name, identity in (("good", authority.issue("Lab OCSP", [], signer)),
                               ("foreign", foreign.issue("Lab OCSP", [], signer)),
                               ("person", authority.issue("mallory", [], person))):
            (self._folder / f"signer-{name}.pem").write_bytes(identity.certificate_pem + identity.key_pem)
        self._foreign = foreign
        self._write_books()
        node = topology.internet
        node.ip(f"addr add {ADDRESS}/32 dev lo")
        node.start_server("/usr/bin/python3", "-B", Path(__file__), ADDRESS, self._folder, self._record)
        node.await_servers()

    def know(self, identity: Identity) -> None:
        """It is good. The OCSP responder says "unknown" of what it was never told."""
        self._known[identity.certificate.serial_number] = (identity, None)
        self._write_books()

    def revoke(self, identity: Identity, reason: str = "keyCompromise") -> None:
        self._known[identity.certificate.serial_number] = (identity, reason)
        self._write_books()

    def forget(self, identity: Identity) -> None:
        del self._known[identity.certificate.serial_number]
        self._write_books()

    @property
    def revoked_at(self) -> str:
        return self._revoked_at.strftime("%Y-%m-%dT%H:%M:%SZ")

    def connections(self) -> list[dict]:
        """{"event": "accepted"} for each one, {"event": "request", "method", "path"} where one was read."""
        return [json.loads(line) for line in self._record.read_text().splitlines()] if self._record.exists() else []

    def requests(self) -> list[str]:
        return [entry["path"] for entry in self.connections() if entry["event"] == "request"]

    def _write_books(self) -> None:
        lines = []
        for serial, (identity, reason) in self._known.items():
            ends = identity.certificate.not_valid_after.strftime("%y%m%d%H%M%SZ")
            state, when = ("R", f"{self._revoked_at.strftime('%y%m%d%H%M%SZ')},{reason}") if reason else ("V", "")
            lines.append(f"{state}\t{ends}\t{when}\t{_hex(serial)}\tunknown\t/CN=lab")
        _replace(self._folder / "index.txt", ("\n".join(lines) + "\n").encode() if lines else b"")
        _replace(self._folder / "index.txt.attr", b"unique_subject = no\n")
        hours = datetime.timedelta(hours=1)
        _replace(self._folder / "current.crl", self._crl(self._authority, -hours, 24 * hours))
        _replace(self._folder / "expired.crl", self._crl(self._authority, -48 * hours, -24 * hours))
        _replace(self._folder / "foreign.crl", self._crl(self._foreign, -hours, 24 * hours))

    def _crl(self, authority: Authority, begin: datetime.timedelta, end: datetime.timedelta) -> bytes:
        now = datetime.datetime.now(datetime.timezone.utc)
        builder = (x509.CertificateRevocationListBuilder().issuer_name(authority.certificate.subject)
                   .last_update(now + begin).next_update(now + end)
                   .add_extension(authority.key_identifier, critical=False)
                   .add_extension(x509.CRLNumber(len(self._known) + 1), critical=False))
        for serial, (_, reason) in self._known.items():
            if reason:
                builder = builder.add_revoked_certificate(
                    x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(self._revoked_at)
                    .add_extension(x509.CRLReason(_REASONS[reason]), critical=False).build())
        key = authority.identity.key
        return builder.sign(key, hash_for(key)).public_bytes(serialization.Encoding.DER)


def _common_name(authority: Authority) -> str:
    return authority.certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)[0].value


def _hex(serial: int) -> str:
    text = f"{serial:X}"
    return "0" + text if len(text) % 2 else text


def _replace(path: Path, data: bytes) -> None:
    new = path.with_name(path.name + ".new")
    new.write_bytes(data)
    new.rename(path)


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.0"

    def do_GET(self):
        self._serve(b"")

    def do_POST(self):
        self._serve(self.rfile.read(min(int(self.headers.get("Content-Length", "0")), 65536)))

    def _serve(self, body: bytes) -> None:
        path = urllib.parse.urlsplit(self.path).path
        self.server.write(event="request", method=self.command, path=path)
        part = path.strip("/").split("/")
        if part[0] == "ocsp" and part[1] in ("good", "foreign", "person"):
            # RFC 6960 A.1: a GET has the request in its path.
            request = body or base64.b64decode(urllib.parse.unquote("/".join(part[2:])))
            self._answer(self.server.ocsp(part[1], request), "application/ocsp-response")
        elif part[0] == "crl":
            self._answer((self.server.folder / Path(part[1]).name).read_bytes(), "application/pkix-crl")
        elif part[0] == "tarpit":
            time.sleep(600)
        elif part[0] == "garbage":
            self._answer(b"\x30\x82\xff\xff" + bytes(range(256)) * 8, "application/octet-stream")
        elif part[0] == "endless":
            self._pour()
        elif part[0] == "elsewhere":
            self.send_response(302)
            self.send_header("Location", "file:///etc/hostname")
            self.end_headers()
        else:
            self.send_error(404)

    def _pour(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            while True:
                self.wfile.write(bytes(65536))
        except OSError:
            self.server.write(event="closed", path="/endless")

    def _answer(self, data: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_arguments):
        """Silence: the default writes each request to standard error."""


class _Server(http.server.ThreadingHTTPServer):
    def __init__(self, address: str, folder: Path, record: Path):
        self.folder = folder
        self._file = open(record, "w", encoding="ascii")
        self._lock = threading.Lock()  # protects _file: each connection has its own thread
        super().__init__((address, 80), _Handler)

    def server_bind(self):
        # HTTPServer's own looks its name up in the DNS.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address

    def get_request(self):
        connection, peer = super().get_request()
        self.write(event="accepted", peer=peer[0])
        return connection, peer

    def write(self, **entry: str) -> None:
        with self._lock:
            self._file.write(json.dumps(entry) + "\n")
            self._file.flush()

    def ocsp(self, signer: str, request: bytes) -> bytes:
        name = threading.get_ident()
        asked, answer = self.folder / f"{name}.request", self.folder / f"{name}.answer"
        asked.write_bytes(request)
        subprocess.run(
            ["openssl", "ocsp", "-index", self.folder / "index.txt", "-CA", self.folder / "ca.pem", "-rsigner",
             self.folder / f"signer-{signer}.pem", "-reqin", asked, "-respout", answer, "-ndays", "1"],
            check=True, capture_output=True)
        return answer.read_bytes()


def main() -> None:
    address, folder, record = sys.argv[1:]
    server = _Server(address, Path(folder), Path(record))
    print("ready", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
