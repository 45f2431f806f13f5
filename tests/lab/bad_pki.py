# SPDX-License-Identifier: GPL-3.0-or-later
"""Every bad gateway certificate that a client must refuse (row A2), each with one fault and nothing else wrong.

Revoked certificates are in revocation.py: that is their server's state, not theirs.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import ExtendedKeyUsageOID

from lab.pki import Authority, Identity, Pki, Template, make_key

UNKNOWN_EXTENSION = "1.3.6.1.4.1.55555.1"  # nobody's


@dataclass(frozen=True)
class Fault:
    """One kind of bad certificate, and the code with which it is refused."""
    make: Callable[[Pki, str, dict], Identity]
    code: str
    arguments: dict = field(default_factory=dict)  # what the error must say, as regular expressions; {host} is filled in

    def identity(self, pki: Pki, host: str, **pointers: str) -> Identity:
        """`pointers`: the URLs `ocsp` and `crl` for the certificate."""
        return self.make(pki, host, pointers)


def _issue(pki: Pki, host: str, pointers: dict, *, names: list[x509.GeneralName] | None = None,
           authority: Authority | None = None, **differences) -> Identity:
    alternatives = [x509.DNSName(host)] if names is None else names
    return (authority or pki.authority).issue(host, alternatives, Template(**differences, **pointers))


def _under_constraint(**subtrees) -> Callable[[Pki, str, dict], Identity]:
    def make(pki: Pki, host: str, pointers: dict) -> Identity:
        names = {"permitted_subtrees": None, "excluded_subtrees": None} | {
            kind: [x509.DNSName(name)] for kind, name in subtrees.items()}
        branch = Authority("Lab Branch CA", issuer=pki.authority, constraints=x509.NameConstraints(**names))
        return _issue(pki, host, pointers, authority=branch)
    return make


def _too_long_a_path(pki: Pki, host: str, pointers: dict) -> Identity:
    branch = Authority("Lab Branch CA", issuer=pki.authority, path_length=0)
    return _issue(pki, host, pointers, authority=Authority("Lab Desk CA", issuer=branch))


def _weak_authority(pki: Pki, host: str, pointers: dict) -> Identity:
    return _issue(pki, host, pointers, authority=Authority("Lab Old CA", issuer=pki.authority, key=make_key("rsa-1024")))


def _sha1_authority(pki: Pki, host: str, pointers: dict) -> Identity:
    old = Authority("Lab Old CA", issuer=pki.authority, template=Template(days_back=2, days=3650, hash=hashes.SHA1()))
    return _issue(pki, host, pointers, authority=old)


def _self_signed(pki: Pki, host: str, pointers: dict) -> Identity:
    key = make_key("rsa")
    return _issue(pki, host, pointers, authority=Authority(host, key=key), key=key)


def _not_an_authority(pki: Pki, host: str, pointers: dict) -> Identity:
    """Signed with a colleague's own certificate, which is nobody's CA."""
    colleague = pki.authority.person("colleague", "ecdsa")
    impostor = Authority("colleague", key=colleague.key)
    issued = _issue(pki, host, pointers, authority=impostor)
    return Identity(issued.certificate, issued.key, (colleague.certificate,))


def _authority_without_the_right(pki: Pki, host: str, pointers: dict) -> Identity:
    """A CA by its basic constraints whose key usage lacks keyCertSign (RFC 5280 section 4.2.1.3)."""
    return _issue(pki, host, pointers, authority=Authority("Lab Branch CA", issuer=pki.authority, may_sign=False))


FAULTS: dict[str, Fault] = {
    "expired": Fault(lambda *to: _issue(*to, days_back=30, days=20), "GatewayCertificateExpired",
                     {"subject": "{host}", "notAfter": r"^\d{{4}}-\d\d-\d\dT.*Z$", "now": r"^\d{{4}}-\d\d-\d\dT.*Z$"}),
    "not-yet-valid": Fault(lambda *to: _issue(*to, days_back=-10), "GatewayCertificateNotYetValid",
                           {"subject": "{host}", "notBefore": r"^\d{{4}}-\d\d-\d\dT.*Z$",
                            "now": r"^\d{{4}}-\d\d-\d\dT.*Z$"}),
    "untrusted": Fault(lambda pki, *to: _issue(pki, *to, authority=pki.foreign_authority), "GatewayUntrusted",
                       {"subject": "{host}", "issuer": "Foreign Root CA"}),
    "self-signed": Fault(_self_signed, "GatewayUntrusted", {"subject": "{host}", "issuer": "{host}"}),
    "wrong-name": Fault(lambda *to: _issue(*to, names=[x509.DNSName("mail.example.org"),
                                                       x509.DNSName("www.example.org")]),
                        "GatewayNameMismatch", {"expected": "^{host}$", "names": "mail.example.org.*www.example.org"}),
    "name-begins-the-same": Fault(lambda pki, host, pointers: _issue(
        pki, host, pointers, names=[x509.DNSName(host + ".evil.example")]),
        "GatewayNameMismatch", {"expected": "^{host}$", "names": r"{host}\.evil\.example"}),
    "wildcard-only": Fault(lambda pki, host, pointers: _issue(
        pki, host, pointers, names=[x509.DNSName("*." + host.partition(".")[2])]),
        "GatewayNameMismatch", {"expected": "^{host}$", "names": r"\*\.example\.org"}),
    "common-name-only": Fault(lambda *to: _issue(*to, names=[]), "GatewayNameMissing",
                              {"expected": "^{host}$", "commonName": "^{host}$"}),
    "client-purpose": Fault(lambda *to: _issue(*to, usages=(ExtendedKeyUsageOID.CLIENT_AUTH,)),
                            "GatewayCertificatePurpose", {"subject": "{host}", "purposes": "(?i)client"}),
    "code-signing-purpose": Fault(lambda *to: _issue(*to, usages=(ExtendedKeyUsageOID.CODE_SIGNING,)),
                                  "GatewayCertificatePurpose", {"subject": "{host}", "purposes": "(?i)code"}),
    "rsa-1024": Fault(lambda *to: _issue(*to, key=make_key("rsa-1024")), "GatewayCertificateWeak",
                      {"subject": "{host}", "reason": "1024"}),
    "sha-1": Fault(lambda *to: _issue(*to, hash=hashes.SHA1()), "GatewayCertificateWeak",
                   {"subject": "{host}", "reason": "(?i)sha-?1"}),
    "authority-rsa-1024": Fault(_weak_authority, "GatewayCertificateWeak", {"subject": "Lab Old CA", "reason": "1024"}),
    "authority-sha-1": Fault(_sha1_authority, "GatewayCertificateWeak",
                             {"subject": "Lab Old CA", "reason": "(?i)sha-?1"}),
    "name-not-permitted": Fault(_under_constraint(permitted_subtrees="branch.example.net"),
                                "GatewayCertificateConstraint", {"subject": "{host}", "names": "{host}", "reason": "."}),
    "name-excluded": Fault(_under_constraint(excluded_subtrees="example.org"), "GatewayCertificateConstraint",
                           {"subject": "{host}", "names": "{host}", "reason": "."}),
    "path-length": Fault(_too_long_a_path, "GatewayCertificatePathLength", {"subject": "Lab Branch CA", "limit": "^0$"}),
    "critical-extension": Fault(lambda *to: _issue(*to, critical=x509.UnrecognizedExtension(
        x509.ObjectIdentifier(UNKNOWN_EXTENSION), b"\x05\x00")), "GatewayCertificateCritical",
        {"subject": "{host}", "extension": UNKNOWN_EXTENSION}),
    "signed-by-no-authority": Fault(_not_an_authority, "GatewayUntrusted", {"subject": "{host}", "issuer": "colleague"}),
    "authority-may-not-sign": Fault(_authority_without_the_right, "GatewayCertificateUnsuitable",
                                    {"subject": "Lab Branch CA", "reason": "."}),
}
