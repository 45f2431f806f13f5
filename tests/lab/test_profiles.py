# SPDX-License-Identifier: GPL-3.0-or-later
"""Profiles from a shell: whole folders in, every format out and in again, backups, tags, two programs at once."""

import base64
import json
import os
import stat
import subprocess
import time
from pathlib import Path

import pytest

from lab.client import Client
from lab.lab import Lab, assert_fails
from lab.profiles import certificate_profile, eap_profile, write_profile

HOST = "vpn.example.org"
SECRET = "canary-in-a-profile"
KEY_PASSWORD = "canary-of-a-key"
# What a format of certificates alone can't give back.
PARTS = {"pem", "pkcs12"}


@pytest.fixture(scope="module")
def lab(pki):
    with Lab(pki, with_gateway=False, with_service=False) as shared:
        yield shared


class Home:
    """A person's own profiles: the client in a fresh home, without any service."""

    def __init__(self, lab: Lab, name: str):
        self._laptop = lab.laptop
        self.folder = lab.folder / name
        self.folder.mkdir()
        self.client = Client(lab.laptop, _NoService(self.folder), self.folder)

    def another(self, name: str) -> Client:
        """An empty home beside it."""
        folder = self.folder / name
        folder.mkdir()
        return Client(self._laptop, _NoService(folder), folder)

    def run(self, *arguments, password: str | None = None):
        return self.client.run(*arguments, password=password)

    def json(self, *arguments, password: str | None = None) -> dict:
        outcome = self.run(*arguments, "--json", password=password)
        assert outcome.exit_code == 0, outcome
        return outcome.json

    def add(self, profile: dict, password: str | None = None) -> str:
        outcome = self.client.import_file(write_profile(self.folder, profile), password)
        assert outcome.exit_code == 0, outcome
        return profile["uuid"]

    def names(self) -> list[str]:
        return [profile["name"] for profile in self.json("list")["profiles"]]

    def stored(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.client.profiles if path.is_file()}


class _NoService:
    def __init__(self, folder: Path):
        self.socket = folder / "no-service"


@pytest.fixture
def home(lab, request):
    return Home(lab, f"home-{request.node.name.replace('/', '_').replace('[', '-').replace(']', '')}")


def folder_of_files(home: Home, pki) -> Path:
    """As an administrator's share may look."""
    folder = home.folder / "from-the-administrator"
    (folder / "certs").mkdir(parents=True)
    (folder / "office.sswan").write_text(json.dumps(eap_profile(pki, HOST, name="Office")))
    (folder / "certs" / "lab.sswan").write_text(
        json.dumps(certificate_profile(pki, HOST, pki.person("alice"), KEY_PASSWORD, name="Laboratory")))
    (folder / "broken.sswan").write_text(json.dumps(eap_profile(pki, HOST, name="Broken"))[:-40])
    (folder / "README.txt").write_text("Import all of these.\n")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))
    return folder


def test_a_folder_of_mixed_files(home, pki):
    folder = folder_of_files(home, pki)
    preview = home.run("import", folder, "--json")
    assert preview.exit_code == 1, preview  # something was left out, and nothing saved yet
    assert preview.json["saved"] is False and home.stored() == {}
    outcomes = {Path(entry["file"]).name: entry for entry in preview.json["files"]}
    assert {name: entry["outcome"] for name, entry in outcomes.items()} == {
        "office.sswan": "imported", "lab.sswan": "imported", "broken.sswan": "failed", "README.txt": "noProfile",
        "picture.png": "noProfile"}
    assert outcomes["broken.sswan"]["error"]["code"] == "ProfileSyntax"
    assert "broken.sswan" in outcomes["broken.sswan"]["error"]["explanation"]
    report = [line for line in preview.json["report"] if line["file"].endswith("office.sswan")]
    assert {line["key"] for line in report} >= {"uuid", "name", "type", "remote.addr", "remote.cert", "local.eap_id"}
    assert all(line["verdict"] in ("applied", "kept", "refused") for line in preview.json["report"])

    saved = home.run("import", folder, "--json", "--yes", "--tag", "Share")
    assert saved.exit_code == 1 and saved.json["saved"] is True, saved
    assert sorted(home.names()) == ["Laboratory", "Office"]
    assert home.json("list", "--tag", "Share")["profiles"][0]["tags"] == ["Share"]


def test_the_report_for_people(home, pki):
    path = write_profile(home.folder, eap_profile(pki, HOST, name="Office", **{"x-unknown": 1}))
    outcome = home.run("import", path, "--yes")
    assert outcome.exit_code == 0 and outcome.stderr == "", outcome
    assert "x-unknown" in outcome.stdout and "Kept" in outcome.stdout
    assert "Of " in outcome.stdout and "Office is new." in outcome.stdout
    again = home.run("import", path, "--yes")
    assert "Office is there already, just so." in again.stdout
    changed = json.loads(path.read_text()) | {"name": "Head office"}
    path.write_text(json.dumps(changed))
    replaced = home.run("import", path, "--yes")
    assert "Head office replaces Office:" in replaced.stdout
    assert "  name: Office -> Head office" in replaced.stdout
    assert home.names() == ["Head office"]


def formats(home: Home) -> list[str]:
    return [entry["name"] for entry in home.json("export", "--formats")["formats"]]


def test_every_format_comes_back(home, pki):
    """Through the program itself: what the report says is carried comes back, into an empty home."""
    identity = home.add(certificate_profile(pki, HOST, pki.person("alice"), KEY_PASSWORD, name="Office"), KEY_PASSWORD)
    before = {field["key"]: field["value"] for field in home.json("show", identity)["profile"]["fields"]}
    known = formats(home)
    assert {"sswan", "mobileconfig", "nmconnection", "swanctl"} <= set(known)
    done = []
    for name in known:
        out = home.folder / f"out-{name}"
        exported = home.run("export", identity, "--format", name, "-o", f"{out}/", "--password-stdin", "--json",
                            password=KEY_PASSWORD)
        if exported.exit_code == 5:
            assert exported.json["error"]["code"] == "ExportImpossible", exported
            continue
        assert exported.exit_code == 0, exported
        for file in exported.json["files"]:
            mode = stat.S_IMODE(os.stat(file["path"]).st_mode)
            assert mode == (0o600 if file["holdsSecret"] else 0o644), file
        client = home.another(f"home-{name}")
        more = ["--gateway", HOST] if name in PARTS else []
        back = client.run("import", out, "--yes", "--json", "--password-stdin", *more, password=KEY_PASSWORD)
        assert back.exit_code == 0, f"{name}: {back}"
        profiles = client.run("list", "--json").json["profiles"]
        assert len(profiles) == 1, f"{name}: {profiles}"
        fields = {field["key"]: field["value"]
                  for field in client.run("show", profiles[0]["id"], "--json").json["profile"]["fields"]}
        for line in exported.json["report"]:
            if line["verdict"] == "applied" and not line["note"] and name not in PARTS:
                assert fields.get(line["key"]) == before[line["key"]], f"{name}: {line}"
        done.append(name)
    assert {"sswan", "mobileconfig", "swanctl"} <= set(done), done


def test_an_export_writes_over_nothing(home, pki):
    home.add(eap_profile(pki, HOST, name="Office"))
    target = home.folder / "precious"
    target.write_text("mine\n")
    assert_fails(home.run("export", "Office", "-o", target, "--json"), 5, "ProfileNotSaved")
    assert target.read_text() == "mine\n"
    assert home.run("export", "Office", "-o", target, "--force").exit_code == 0
    assert json.loads(target.read_text())["name"] == "Office"
    assert_fails(home.run("backup", "-o", "/etc/hostname", "--json"), 5, "ProfileNotSaved")


def test_standard_output_carries_the_file_alone(home, pki):
    home.add(eap_profile(pki, HOST, name="Office"))
    outcome = home.run("export", "Office")
    assert json.loads(outcome.stdout)["name"] == "Office"
    assert "remote.addr" in outcome.stderr
    as_json = home.json("export", "Office")
    assert base64.b64decode(as_json["files"][0]["bytes"]).decode() == outcome.stdout
    assert as_json["report"]


def test_backup_and_restore(home, lab, pki):
    for number in range(3):
        home.add(eap_profile(pki, HOST, name=f"Office {number}"))
    backup = home.folder / "all.json"
    assert home.json("backup", "-o", backup)["profiles"] == 3
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert home.run("backup", "-o", backup).exit_code == 0  # over an earlier backup
    before = home.stored()
    assert home.run("delete", "Office 1").exit_code == 0
    assert home.run("rename", "Office 2", "Renamed").exit_code == 0
    preview = home.run("restore", backup, "--json")
    assert preview.exit_code == 0, preview
    kinds = {profile["name"]: profile["kind"] for profile in preview.json["profiles"]}
    assert kinds == {"Office 0": "same", "Office 1": "new", "Office 2": "replaces"}
    assert sorted(home.names()) == ["Office 0", "Renamed"]
    assert home.run("restore", backup, "--yes").exit_code == 0
    assert home.stored() == before
    backup.write_text(backup.read_text().replace("Office 1", "Office X"))
    assert_fails(home.run("restore", backup, "--yes", "--json"), 5, "BackupUnreadable")
    assert home.stored() == before


def test_two_programs_at_once(home, pki):
    """Twenty imports, all begun before the first has ended: every profile is there, whole, and no file is left over."""
    paths = [write_profile(home.folder, eap_profile(pki, HOST, name=f"Office {number}")) for number in range(20)]
    running = [home.client.start("import", path, "--yes", stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
               for path in paths]
    for client in running:
        said = client.communicate(timeout=120)[0]
        assert client.returncode == 0, said
    assert len(home.names()) == 20
    assert sorted(home.stored()) == sorted(path.name for path in paths)


def test_a_damaged_file_is_named_and_the_others_load(home, pki):
    identity = home.add(eap_profile(pki, HOST, name="Office"))
    good = home.client.profiles[0]
    (good.parent / "bad.sswan").write_text('{"uuid": ')
    listed = home.json("list")
    assert [profile["id"] for profile in listed["profiles"]] == [identity]
    assert "bad.sswan" in listed["damaged"][0]["explanation"]
    assert "bad.sswan" in home.run("list").stderr


def test_the_administrators_profiles_are_read_only(home, lab, pki):
    profile = eap_profile(pki, HOST, name="Company", sallyport={"managedBy": "Example Corp IT",
                                                                  "locked": ["remote.addr", "remote.cert"]})
    lab.laptop.run("mkdir", "-p", "/etc/sallyport/profiles.d")
    lab.laptop.write(f"/etc/sallyport/profiles.d/{profile['uuid']}.sswan", json.dumps(profile))
    lab.laptop.run("chmod", "-R", "u=rwX,go=rX", "/etc/sallyport")
    try:
        listed = home.json("list")["profiles"]
        assert [(entry["name"], entry["system"], entry["managedBy"]) for entry in listed] == [
            ("Company", True, "Example Corp IT")], home.json("list")
        assert "managed by Example Corp IT" in home.run("list").stdout
        assert "(locked)" in home.run("show", "Company").stdout
        assert_fails(home.run("delete", "Company", "--json"), 5, "ProfileReadOnly")
        moved = write_profile(home.folder, profile | {"remote": {"addr": "evil.example.org"}})
        assert_fails(home.run("import", moved, "--yes", "--json"), 5, "ProfileReadOnly")
        assert home.run("duplicate", "Company", "Mine").exit_code == 0
        assert home.run("delete", "Mine").exit_code == 0
    finally:
        lab.laptop.run("rm", "-r", "/etc/sallyport")


def test_a_gigabyte_is_refused_at_once(home, pki):
    folder = home.folder / "large"
    folder.mkdir()
    with open(folder / "huge.sswan", "wb") as file:
        file.truncate(1 << 30)
    started = time.monotonic()
    assert_fails(home.run("import", folder / "huge.sswan", "--yes", "--json"), 5, "ProfileTooLarge")
    assert time.monotonic() - started < 1
    write_profile(folder, eap_profile(pki, HOST, name="Office"))
    started = time.monotonic()
    outcome = home.run("import", folder, "--yes", "--json")
    assert time.monotonic() - started < 1
    assert outcome.exit_code == 1 and home.names() == ["Office"], outcome


def test_secrets_are_said_nowhere(home, pki):
    """In a .sswan the password stands under local; it goes into no file, no report, no list, and out only on request."""
    profile = eap_profile(pki, HOST, name="Office", local={"shared_secret": SECRET})
    path = write_profile(home.folder, profile)
    said = []
    for arguments in (["import", path, "--json"], ["import", path, "--yes"], ["import", path, "--yes", "--json"],
                      ["show", "Office"], ["show", "Office", "--json"], ["list", "--json"], ["backup"],
                      *(["export", "Office", "--format", name, "--json"] for name in formats(home))):
        outcome = home.run(*arguments)
        said.append((arguments, outcome.stdout + outcome.stderr))
    for arguments, text in said:
        assert SECRET not in text, arguments
        assert base64.b64encode(SECRET.encode()).decode().rstrip("=") not in text, arguments
    for stored, data in home.stored().items():
        assert SECRET.encode() not in data, stored


def test_a_secret_goes_out_on_request_with_a_warning(home, pki):
    home.add(eap_profile(pki, HOST, name="Office"))
    target = home.folder / "with.mobileconfig"
    watched = home.client.start("export", "Office", "--format", "mobileconfig", "-o", target, "--with-secrets",
                                "--password-stdin", stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE)
    command_line = Path(f"/proc/{watched.pid}/cmdline").read_bytes() + Path(f"/proc/{watched.pid}/environ").read_bytes()
    stdout, stderr = watched.communicate(SECRET.encode() + b"\n", timeout=60)
    assert watched.returncode == 0, stderr
    assert SECRET.encode() in target.read_bytes()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert b"in the clear" in stderr
    assert SECRET.encode() not in stdout + stderr + command_line


def test_without_a_keychain_it_is_said_and_nothing_hangs(home, pki):
    """The lab's laptop has no session bus: saving a password fails with words, the profile is saved all the same."""
    profile = eap_profile(pki, HOST, name="Office", local={"shared_secret": SECRET})
    started = time.monotonic()
    outcome = home.run("import", write_profile(home.folder, profile), "--yes", "--json", "--save-passwords")
    assert time.monotonic() - started < 11
    if outcome.json["profiles"][0]["secrets"]:
        assert outcome.exit_code == 1 and outcome.json["passwordsSaved"] is False, outcome
        assert outcome.json["keychain"]["code"].startswith("Keychain"), outcome
    assert home.names() == ["Office"]
    assert home.run("delete", "Office").exit_code == 0
    for path in home.folder.joinpath("config").rglob("*"):
        assert not path.is_file() or SECRET.encode() not in path.read_bytes(), path


def test_tags_and_search(home, pki):
    home.add(eap_profile(pki, HOST, name="Alpha"))
    home.add(eap_profile(pki, "vpn2.example.org", name="Beta"))
    assert home.run("tag", "Alpha", "+Customers/ACME", "+Test").exit_code == 0
    assert home.run("tag", "Alpha", "-Test").exit_code == 0
    assert [entry["name"] for entry in home.json("list", "--tag", "Customers")["profiles"]] == ["Alpha"]
    assert [entry["name"] for entry in home.json("list", "--search", "vpn2")["profiles"]] == ["Beta"]
    assert "#Customers/ACME" in home.run("list").stdout
    assert home.run("tag", "Alpha", "Test").exit_code == 2
