# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's key in each kind that companies use, and each kind of file that it comes in."""

import subprocess
import tempfile
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.serialization import PrivateFormat, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID

from lab.pki import Authority, Identity, Pki, Template, make_key

KEY_KINDS = ("rsa", "rsa-3072", "ecdsa-256", "ecdsa-384", "ecdsa-521", "ed25519")


def person(pki: Pki, kind: str, name: str = "bob") -> Identity:
    return pki.person(name, kind)


def person_with(pki: Pki, name: str, **differences) -> Identity:
    """A person's certificate that differs from the usual one: days, days_back, key, usages."""
    template = Template(**{"usages": (ExtendedKeyUsageOID.CLIENT_AUTH,), "key": make_key("ecdsa")} | differences)
    return pki.authority.issue(name, [x509.RFC822Name(f"{name}@example.org")], template)


def person_below(issuer: Authority, name: str = "bob") -> Identity:
    """Below an intermediate CA; its chain holds what must be sent along."""
    return issuer.person(name, "ecdsa")


def pkcs12_modern(identity: Identity, password: str, authorities: list[x509.Certificate]) -> bytes:
    """AES-256 and HMAC-SHA-256, as OpenSSL 3 and Windows since 2019 write it."""
    algorithms = (PrivateFormat.PKCS12.encryption_builder().kdf_rounds(20000)
                  .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC).hmac_hash(hashes.SHA256()))
    return pkcs12.serialize_key_and_certificates(b"lab", identity.key, identity.certificate,
                                                 [*identity.chain, *authorities], algorithms.build(password.encode()))


def pkcs12_3des(identity: Identity, password: str, authorities: list[x509.Certificate]) -> bytes:
    """3DES and HMAC-SHA-1, as Windows writes it where nothing else is chosen."""
    algorithms = (PrivateFormat.PKCS12.encryption_builder().kdf_rounds(2048)
                  .key_cert_algorithm(pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC).hmac_hash(hashes.SHA1()))
    return pkcs12.serialize_key_and_certificates(b"lab", identity.key, identity.certificate,
                                                 [*identity.chain, *authorities], algorithms.build(password.encode()))


def pkcs12_rc2(identity: Identity, password: str, authorities: list[x509.Certificate]) -> bytes:
    """RC2 of 40 bits for the certificates and 3DES for the key, as OpenSSL before 3 and old appliances write it."""
    return _pkcs12_by_openssl(identity, password, authorities, "-legacy", "-certpbe", "PBE-SHA1-RC2-40", "-keypbe",
                              "PBE-SHA1-3DES", "-macalg", "sha1")


PKCS12_KINDS = {"modern": pkcs12_modern, "3des": pkcs12_3des, "rc2-40": pkcs12_rc2}


def pkcs8_pem(identity: Identity, passphrase: str) -> bytes:
    """BEGIN ENCRYPTED PRIVATE KEY"""
    return identity.key.private_bytes(serialization.Encoding.PEM, PrivateFormat.PKCS8,
                                      serialization.BestAvailableEncryption(passphrase.encode()))


def traditional_pem(identity: Identity, passphrase: str) -> bytes:
    """BEGIN RSA (or EC) PRIVATE KEY with Proc-Type and DEK-Info, as OpenSSL before 1.0 and many scripts write it."""
    return identity.key.private_bytes(serialization.Encoding.PEM, PrivateFormat.TraditionalOpenSSL,
                                      serialization.BestAvailableEncryption(passphrase.encode()))


def _pkcs12_by_openssl(identity: Identity, password: str, authorities: list[x509.Certificate], *options: str) -> bytes:
    with tempfile.TemporaryDirectory(prefix="sallyport-pkcs12-") as name:
        folder = Path(name)
        (folder / "key.pem").write_bytes(identity.key_pem)
        (folder / "certificate.pem").write_bytes(identity.certificate_pem)
        more = b"".join(each.public_bytes(serialization.Encoding.PEM) for each in (*identity.chain, *authorities))
        (folder / "more.pem").write_bytes(more)
        (folder / "password").write_text(password)
        done = subprocess.run(
            ["openssl", "pkcs12", "-export", "-inkey", folder / "key.pem", "-in", folder / "certificate.pem",
             "-certfile", folder / "more.pem", "-name", "lab", "-passout", f"file:{folder / 'password'}", *options],
            capture_output=True, check=True)
        return done.stdout
