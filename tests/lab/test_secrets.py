# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a password must not turn up: logs, command lines, environments, files, answers of the service."""

import base64
import subprocess
from pathlib import Path

import pytest

from lab.gateway import PASSWORD
from lab.profiles import certificate_profile, eap_profile

_PKCS12_PASSWORD = "canary-pkcs12-secret"


def forms(secret: str) -> list[bytes]:
    """The secret as it could be printed: plain, UTF-16 as MSCHAPv2 hashes it, hex, base64."""
    utf8, utf16 = secret.encode(), secret.encode("utf-16-le")
    return [utf8, utf16, utf8.hex().encode(), utf8.hex().upper().encode(), utf8.hex(":").encode(),
            utf8.hex(" ").upper().encode(), base64.b64encode(utf8).rstrip(b"=")]


def assert_absent(secret: str, data: bytes, where: str):
    for form in forms(secret):
        assert form not in data, f"the secret is in {where}"


def process_data(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes() + Path(f"/proc/{pid}/environ").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""


def connect_while_watching(lab, name: str, secret: str) -> bytes:
    """What the client's command line and environment say, read again and again while it connects."""
    client = lab.client.start("connect", name, "--password-stdin", stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)
    client.stdin.write(secret.encode() + b"\n")
    client.stdin.close()
    seen = b""
    while client.poll() is None:
        seen += process_data(client.pid) + process_data(lab.service.pid)
    assert client.returncode == 0, client.stdout.read()
    return seen + client.stdout.read()


def assert_nowhere(lab, name: str, secret: str, seen: bytes):
    assert b"sallyportctl" in seen
    assert_absent(secret, seen, "a command line, an environment or the client's output")
    assert_absent(secret, lab.service.log().encode(), "the service's log")
    for command in (["log", "--json"], ["status", "--json"], ["show", name, "--json"]):
        outcome = lab.client.run(*command)
        assert outcome.exit_code == 0, outcome
        assert_absent(secret, (outcome.stdout + outcome.stderr).encode(), f"the answer to {command[0]}")
    for folder in (lab.folder / "service", lab.client.folder):
        for path in folder.rglob("*"):
            if path.is_file():
                assert_absent(secret, path.read_bytes(), str(path))


def test_eap_password_stays_out_of_everything(lab):
    name = lab.add(eap_profile(lab.pki, lab.host))
    seen = connect_while_watching(lab, name, PASSWORD)
    assert_nowhere(lab, name, PASSWORD, seen)


def test_pkcs12_password_and_key_stay_out_of_everything(lab):
    person = lab.pki.person("bob", "ecdsa")
    name = lab.add(certificate_profile(lab.pki, lab.host, person, _PKCS12_PASSWORD))
    seen = connect_while_watching(lab, name, _PKCS12_PASSWORD)
    assert_nowhere(lab, name, _PKCS12_PASSWORD, seen)
    number = person.key.private_numbers().private_value.to_bytes(32, "big")
    assert number.hex().encode() not in lab.service.log().lower().encode()


def test_no_core_dump_can_be_written(lab):
    limits = lab.service.proc("limits").decode()
    core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"], core


# CAP_PERFMON and CAP_SYS_ADMIN stand in for CAP_SYS_PTRACE where memory is only read.
_NO_TRACING = "-sys_ptrace,-perfmon,-sys_admin"
# Reads one byte as a debugger would: of the environment, or of the first mapping.
_READ = """
import sys
pid, name = sys.argv[1:]
with open(f"/proc/{pid}/{name}", "rb", buffering=0) as file:
    if name == "mem":
        with open(f"/proc/{pid}/maps") as maps:
            file.seek(int(maps.readline().split("-")[0], 16))
    file.read(1)
"""


@pytest.mark.parametrize("who", [
    ["--reuid=4711", "--regid=4711", "--clear-groups"],
    ["--bounding-set", _NO_TRACING, "--inh-caps", _NO_TRACING],
], ids=["a user", "root that may not trace"])
def test_memory_of_the_running_service_cannot_be_read(lab, who):
    """/proc/PID/environ and /proc/PID/mem of the service, for an ordinary user and for a root without CAP_SYS_PTRACE.
    Each can read any other process of his own, as the control shows: the service is told apart by being undumpable."""
    def read(pid: int, name: str):
        return lab.laptop.run("setpriv", *who, "/usr/bin/python3", "-c", _READ, pid, name, check=False)

    bystander = lab.laptop.start("setpriv", *who, "sh", "-c", "echo ready; exec sleep 60", stdout=subprocess.PIPE)
    assert bystander.stdout.readline() == b"ready\n"
    for name in ("environ", "mem"):
        allowed = read(bystander.pid, name)
        assert allowed.returncode == 0, allowed.stderr
        refused = read(lab.service.pid, name)
        assert refused.returncode and "PermissionError" in refused.stderr, f"{name} was read: {refused.stderr}"
