# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are no good: one clear sentence, exit code 5, and nothing half-imported."""

import json
import os

import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from lab.lab import Lab, assert_fails
from lab.profiles import certificate_profile, eap_profile, write_profile

HOST = "vpn.example.org"


@pytest.fixture(scope="module")
def lab(pki):
    with Lab(pki, with_gateway=False) as shared:
        yield shared


@pytest.fixture
def refuse(lab):
    """refuse(path, code): imports it, expects the code, exit code 5 and an unchanged library; gives the error."""

    def check(path, code: str, password: str | None = None) -> dict:
        before = [(stored, stored.read_bytes()) for stored in lab.client.profiles]
        error = assert_fails(lab.client.import_file(path, password), 5, code)
        assert [(stored, stored.read_bytes()) for stored in lab.client.profiles] == before
        return error

    return check


def write(lab, name: str, data: bytes):
    path = lab.folder / name
    path.write_bytes(data)
    return path


def test_missing_file(lab, refuse):
    error = refuse(lab.folder / "nothing.sswan", "ProfileUnreadable")
    assert "nothing.sswan" in error["explanation"]


def test_folder_without_any_profile(lab, refuse):
    path = lab.folder / "folder.sswan"
    path.mkdir()
    refuse(path, "ProfileUnreadable")
    (path / "notes.txt").write_text("call Bob\n")
    error = refuse(path, "ProfileUnreadable")
    assert "folder.sswan" in error["explanation"]


def test_folder_with_a_damaged_profile_only(lab, refuse):
    path = lab.folder / "damaged"
    path.mkdir()
    (path / "office.sswan").write_bytes(b'{"uuid": 1')
    error = refuse(path, "ProfileSyntax")
    assert "office.sswan" in error["explanation"]


def test_pipe_instead_of_a_file(lab, refuse):
    path = lab.folder / "pipe.sswan"
    os.mkfifo(path)
    refuse(path, "ProfileUnreadable")


def test_file_of_somebody_else(lab, pki):
    path = write_profile(lab.folder, eap_profile(pki, HOST))
    path.chmod(0o600)
    client = lab.client_of(65534)
    assert_fails(client.import_file(path), 5, "ProfileUnreadable")
    assert client.profiles == []


def test_truncated_file(lab, refuse, pki):
    text = json.dumps(eap_profile(pki, HOST), indent=2)
    error = refuse(write(lab, "truncated.sswan", text[:len(text) // 2].encode()), "ProfileSyntax")
    assert str(error["arguments"]["line"]) in error["explanation"]


def test_oversized_file(lab, refuse):
    error = refuse(write(lab, "huge.sswan", b'{"uuid": "' + b"a" * (9 << 20)), "ProfileTooLarge")
    assert error["arguments"]["size"] > error["arguments"]["limit"]


def test_oversized_sparse_file_is_refused_by_its_size(lab, refuse):
    path = lab.folder / "sparse.sswan"
    with open(path, "wb") as file:
        file.truncate(1 << 40)
    refuse(path, "ProfileTooLarge")


@pytest.mark.parametrize("data", [b"client\nremote vpn.example.org 1194\nproto udp\n", b"\x7fELF\x02\x01\x01" + bytes(500),
                                  b"<html>not found</html>"], ids=["openvpn", "program", "web page"])
def test_foreign_file(lab, refuse, data):
    refuse(write(lab, "foreign.sswan", data), "ProfileFormatUnknown")


@pytest.mark.parametrize("data", [b"", b"\xff\xfe{\x00}\x00", b'{"uuid": "\xff"}'], ids=["empty", "UTF-16", "not UTF-8"])
def test_no_text_at_all(lab, refuse, data):
    outcome = lab.client.import_file(write(lab, "odd.sswan", data))
    assert outcome.json["error"]["code"] in ("ProfileSyntax", "ProfileFormatUnknown", "ProfileUnreadable"), outcome
    refuse(lab.folder / "odd.sswan", outcome.json["error"]["code"])


def test_deeply_nested_file(lab, refuse):
    path = write(lab, "deep.sswan", b'{"uuid": ' + b"[" * 100000 + b"]" * 100000 + b"}")
    refuse(path, "ProfileSyntax")


def test_no_gateway(lab, refuse, pki):
    profile = eap_profile(pki, HOST, remote={"addr": None})
    error = refuse(write_profile(lab.folder, profile), "ProfileFieldMissing")
    assert error["arguments"]["field"] == "remote.addr"
    assert "remote.addr" in error["explanation"]


@pytest.mark.parametrize("field, change", [
    ("type", {"type": "ikev1-xauth"}),
    ("uuid", {"uuid": "../../../etc/passwd"}),
    ("remote.addr", {"remote": {"addr": "vpn example org; reboot"}}),
    ("remote.cert", {"remote": {"cert": "bm8gY2VydGlmaWNhdGU="}}),
    ("ike-proposal", {"ike-proposal": "3des-md5-modp768"}),
])
def test_invalid_field_is_named(lab, refuse, pki, field, change):
    profile = eap_profile(pki, HOST, **change)
    path = write(lab, "invalid.sswan", json.dumps(profile).encode())
    error = refuse(path, "ProfileFieldInvalid")
    assert error["arguments"]["field"] == field
    assert field in error["explanation"]


def test_wrong_pkcs12_password(lab, refuse, pki):
    path = write(lab, "alice.p12", pki.person("alice").pkcs12("right", [pki.authority.certificate]))
    refuse(path, "Pkcs12PasswordWrong", password="wrong")


def test_pkcs12_without_a_key(lab, refuse, pki):
    person = pki.person("alice")
    data = pkcs12.serialize_key_and_certificates(b"keyless", None, person.certificate, None,
                                                 BestAvailableEncryption(b"right"))
    refuse(write(lab, "keyless.p12", data), "ClientKeyMissing", password="right")


def test_truncated_pkcs12(lab, refuse, pki):
    data = pki.person("alice").pkcs12("right", [])
    refuse(write(lab, "truncated.p12", data[:len(data) // 2]), "ProfileFormatUnknown", password="right")


def test_one_bad_file_among_good_ones_imports_none(lab, pki):
    good = write_profile(lab.folder, eap_profile(pki, HOST))
    bad = write(lab, "bad.sswan", b'{"uuid": 1')
    before = lab.client.profiles
    assert_fails(lab.client.run("import", str(good), str(bad), "--yes", "--json"), 5, "ProfileSyntax")
    assert lab.client.profiles == before


def test_connecting_an_unknown_profile(lab):
    error = assert_fails(lab.client.connect("No such office", "x"), 5, "ProfileNotFound")
    assert "No such office" in error["title"] + error["explanation"]


def test_wrong_usage(lab):
    for arguments in (["connect"], ["fly"], ["status", "--nonsense"], ["import"]):
        assert lab.client.run(*arguments).exit_code == 2, arguments


def test_clear_text_password_in_a_profile_is_not_kept(lab, pki):
    profile = eap_profile(pki, HOST, local={"shared_secret": "canary-in-a-profile"})
    assert lab.client.import_file(write_profile(lab.folder, profile)).exit_code == 0
    for path in (lab.client.folder / "config").rglob("*"):
        assert not path.is_file() or b"canary-in-a-profile" not in path.read_bytes(), path


def test_stored_profiles_are_the_persons_alone(lab, pki):
    lab.add(certificate_profile(pki, HOST, pki.person("bob"), "sesame"))
    assert lab.client.profiles
    for path in lab.client.profiles:
        assert path.stat().st_mode & 0o077 == 0
