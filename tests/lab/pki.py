# SPDX-License-Identifier: GPL-3.0-or-later
"""The lab's certificates: the company's CA, its gateways, its people, and a foreign CA that nobody trusts.

client_keys.py has each kind of a person's key and file, bad_pki.py each bad certificate.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID

_PEM, _DER = serialization.Encoding.PEM, serialization.Encoding.DER
_HASHES = {256: hashes.SHA256(), 384: hashes.SHA384(), 521: hashes.SHA512()}


@dataclass(frozen=True)
class Identity:
    """A certificate and its key, and the intermediate CAs that it is shown with."""
    certificate: x509.Certificate
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey
    chain: tuple[x509.Certificate, ...] = ()

    @property
    def certificate_pem(self) -> bytes:
        return self.certificate.public_bytes(_PEM)

    @property
    def certificate_der(self) -> bytes:
        return self.certificate.public_bytes(_DER)

    @property
    def chain_pem(self) -> list[bytes]:
        return [each.public_bytes(_PEM) for each in self.chain]

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


@dataclass(frozen=True)
class Template:
    """How a certificate differs from the usual one."""
    usages: tuple[x509.ObjectIdentifier, ...] = (ExtendedKeyUsageOID.SERVER_AUTH,)
    days_back: int = 1
    days: int = 365
    key: object = None                            # None: RSA 2048
    ocsp: str | None = None                       # the URL in its authority information access
    crl: str | None = None                        # the URL in its CRL distribution points
    critical: x509.ExtensionType | None = None    # one more extension, marked critical
    hash: hashes.HashAlgorithm | None = None      # None: what fits the CA's key


class Authority:
    """A CA that signs what it is asked to; its own issuer, or below another one."""

    def __init__(self, common_name: str, *, key=None, issuer: "Authority | None" = None, path_length: int | None = None,
                 constraints: x509.NameConstraints | None = None, may_sign: bool = True,
                 template: Template = Template(days_back=2, days=3650)):
        key = key or ec.generate_private_key(ec.SECP256R1())
        name = _name(common_name)
        builder = _builder(name, issuer.certificate.subject if issuer else name, key.public_key(), template)
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=path_length), critical=True)
        builder = builder.add_extension(_key_usage(certificates=may_sign), critical=True)
        builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        if constraints:
            builder = builder.add_extension(constraints, critical=True)
        if issuer:
            builder = builder.add_extension(issuer.key_identifier, critical=False)
        builder = _with_pointers(builder, template)
        signer = issuer.identity.key if issuer else key
        certificate = builder.sign(signer, template.hash or hash_for(signer))
        self.identity = Identity(certificate, key, issuer.below_root if issuer else ())
        # What an end entity shows between itself and the root: the root itself is not sent.
        self.below_root: tuple[x509.Certificate, ...] = (certificate, *issuer.below_root) if issuer else ()

    @property
    def certificate(self) -> x509.Certificate:
        return self.identity.certificate

    @property
    def key_identifier(self) -> x509.AuthorityKeyIdentifier:
        return x509.AuthorityKeyIdentifier.from_issuer_public_key(self.identity.key.public_key())

    def gateway(self, name: str, *, aliases: Sequence[str] = (), **differences) -> Identity:
        names = [x509.DNSName(each) for each in (name, *aliases)]
        return self.issue(name, names, Template(**differences))

    def person(self, name: str, algorithm: str = "rsa", aliases: Sequence[str] = ()) -> Identity:
        """`aliases` make the certificate as long as one likes."""
        addresses = [x509.RFC822Name(f"{each}@example.org") for each in (name, *aliases)]
        template = Template(usages=(ExtendedKeyUsageOID.CLIENT_AUTH,), key=make_key(algorithm))
        return self.issue(name, addresses, template)

    def issue(self, name: str, alternatives: list[x509.GeneralName], template: Template) -> Identity:
        key = template.key or make_key("rsa")
        builder = _builder(_name(name), self.certificate.subject, key.public_key(), template)
        builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        builder = builder.add_extension(_key_usage(certificates=False), critical=True)
        if template.usages:
            builder = builder.add_extension(x509.ExtendedKeyUsage(template.usages), critical=False)
        if alternatives:
            builder = builder.add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
        builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        builder = builder.add_extension(self.key_identifier, critical=False)
        builder = _with_pointers(builder, template)
        if template.critical:
            builder = builder.add_extension(template.critical, critical=True)
        signer = self.identity.key
        return Identity(builder.sign(signer, template.hash or hash_for(signer)), key, self.below_root)


class Pki:
    """One company's certificates, made once a test session: keys take their time."""

    def __init__(self):
        self.authority = Authority("Lab Root CA")
        self.foreign_authority = Authority("Foreign Root CA")
        self._gateways: dict[tuple, Identity] = {}
        self._people: dict[tuple, Identity] = {}

    def gateway(self, name: str, *, foreign: bool = False, **differences) -> Identity:
        key = (name, foreign, *sorted(differences.items()))
        if key not in self._gateways:
            issuer = self.foreign_authority if foreign else self.authority
            self._gateways[key] = issuer.gateway(name, **differences)
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


def make_key(algorithm: str):
    """rsa, rsa-1024, ecdsa, ecdsa-384, ecdsa-521, ed25519"""
    kind, _, size = algorithm.partition("-")
    if kind == "rsa":
        return rsa.generate_private_key(public_exponent=65537, key_size=int(size or 2048))
    if kind == "ed25519":
        return ed25519.Ed25519PrivateKey.generate()
    curves = {"256": ec.SECP256R1, "384": ec.SECP384R1, "521": ec.SECP521R1}
    return ec.generate_private_key(curves[size or "256"]())


def hash_for(key) -> hashes.HashAlgorithm | None:
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return None
    return _HASHES.get(key.key_size, hashes.SHA256())


def _name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "CH"),
                      x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Lab"),
                      x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _builder(subject, issuer, public_key, template: Template) -> x509.CertificateBuilder:
    now = datetime.datetime.now(datetime.timezone.utc)
    start = now - datetime.timedelta(days=template.days_back)
    return (x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(public_key)
            .serial_number(x509.random_serial_number()).not_valid_before(start)
            .not_valid_after(start + datetime.timedelta(days=template.days)))


def _with_pointers(builder: x509.CertificateBuilder, template: Template) -> x509.CertificateBuilder:
    if template.ocsp:
        access = x509.AccessDescription(AuthorityInformationAccessOID.OCSP,
                                        x509.UniformResourceIdentifier(template.ocsp))
        builder = builder.add_extension(x509.AuthorityInformationAccess([access]), critical=False)
    if template.crl:
        point = x509.DistributionPoint([x509.UniformResourceIdentifier(template.crl)], None, None, None)
        builder = builder.add_extension(x509.CRLDistributionPoints([point]), critical=False)
    return builder


def _key_usage(*, certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(digital_signature=not certificates, content_commitment=False, key_encipherment=False,
                         data_encipherment=False, key_agreement=False, key_cert_sign=certificates,
                         crl_sign=certificates, encipher_only=False, decipher_only=False)
