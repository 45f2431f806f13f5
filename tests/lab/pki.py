# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's certificates: the company's CA, its gateways, its people, and a foreign CA that nobody trusts."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_PEM, _DER = serialization.Encoding.PEM, serialization.Encoding.DER


@dataclass(frozen=True)
class Identity:
    """A certificate and its key."""
    certificate: x509.Certificate
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey

    @property
    def certificate_pem(self) -> bytes:
        return self.certificate.public_bytes(_PEM)

    @property
    def certificate_der(self) -> bytes:
        return self.certificate.public_bytes(_DER)

    @property
    def key_pem(self) -> bytes:
        return self.key.private_bytes(_PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())

    @property
    def subject(self) -> str:
        """As strongSwan writes it: C=…, O=…, CN=…"""
        return ", ".join(f"{part.rfc4514_attribute_name}={part.value}" for part in self.certificate.subject)

    def pkcs12(self, password: str, authorities: list[x509.Certificate]) -> bytes:
        return pkcs12.serialize_key_and_certificates(
            b"lab", self.key, self.certificate, authorities,
            serialization.BestAvailableEncryption(password.encode()))


class Authority:
    """A CA that signs what it is asked to."""

    def __init__(self, common_name: str):
        key = ec.generate_private_key(ec.SECP256R1())
        name = _name(common_name)
        builder = _builder(name, name, key.public_key(), days_back=2, days=3650)
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        builder = builder.add_extension(_key_usage(certificates=True), critical=True)
        builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        self.identity = Identity(builder.sign(key, hashes.SHA256()), key)

    @property
    def certificate(self) -> x509.Certificate:
        return self.identity.certificate

    def gateway(self, name: str, *, days_back: int = 1, days: int = 365, aliases: Sequence[str] = ()) -> Identity:
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        names = [x509.DNSName(each) for each in (name, *aliases)]
        return self._issue(name, key, ExtendedKeyUsageOID.SERVER_AUTH, names, days_back, days)

    def person(self, name: str, algorithm: str = "rsa", aliases: Sequence[str] = ()) -> Identity:
        """`aliases` make the certificate as long as one likes."""
        if algorithm == "rsa":
            key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        else:
            key = ec.generate_private_key(ec.SECP256R1())
        addresses = [x509.RFC822Name(f"{each}@example.org") for each in (name, *aliases)]
        return self._issue(name, key, ExtendedKeyUsageOID.CLIENT_AUTH, addresses, 1, 365)

    def _issue(self, name: str, key, usage, alternatives: list, days_back: int, days: int) -> Identity:
        builder = _builder(_name(name), self.certificate.subject, key.public_key(), days_back, days)
        builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        builder = builder.add_extension(_key_usage(certificates=False), critical=True)
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
        builder = builder.add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
        builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        builder = builder.add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(self.identity.key.public_key()), critical=False)
        return Identity(builder.sign(self.identity.key, hashes.SHA256()), key)


class Pki:
    """One company's certificates, made once a test session: keys take their time."""

    def __init__(self):
        self.authority = Authority("Lab Root CA")
        self.foreign_authority = Authority("Foreign Root CA")
        self._gateways: dict[tuple, Identity] = {}
        self._people: dict[tuple, Identity] = {}

    def gateway(self, name: str, *, foreign: bool = False, **validity: int) -> Identity:
        key = (name, foreign, *sorted(validity.items()))
        if key not in self._gateways:
            issuer = self.foreign_authority if foreign else self.authority
            self._gateways[key] = issuer.gateway(name, **validity)
        return self._gateways[key]

    def person(self, name: str, algorithm: str = "rsa") -> Identity:
        key = (name, algorithm)
        if key not in self._people:
            self._people[key] = self.authority.person(name, algorithm)
        return self._people[key]

    def write_authority(self, folder: Path) -> Path:
        path = folder / "lab-ca.pem"
        path.write_bytes(self.authority.identity.certificate_pem)
        return path


def _name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "CH"),
                      x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Lab"),
                      x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _builder(subject, issuer, public_key, days_back: int, days: int) -> x509.CertificateBuilder:
    now = datetime.datetime.now(datetime.timezone.utc)
    start = now - datetime.timedelta(days=days_back)
    return (x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(public_key)
            .serial_number(x509.random_serial_number()).not_valid_before(start)
            .not_valid_after(start + datetime.timedelta(days=days)))


def _key_usage(*, certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(digital_signature=not certificates, content_commitment=False, key_encipherment=False,
                         data_encipherment=False, key_agreement=False, key_cert_sign=certificates,
                         crl_sign=certificates, encipher_only=False, decipher_only=False)
