# SPDX-License-Identifier: GPL-3.0-or-later
"""A problem report of a real connection: it says what helps, and nothing of who and where somebody is."""

import json
import os
import re
from ipaddress import ip_address

from lab.gateway import PASSWORD, USER
from lab.lab import assert_fails
from lab.profiles import eap_profile
from lab.topology import LAPTOP_AT_HOME

_TYPED_WRONGLY = "canary typed wrongly 7"
_SECTIONS = ("Versions", "Profile", "Status", "Last error", "Network of this computer", "Log of the service")


def write_report(lab, *arguments: str) -> str:
    path = lab.folder / "report.txt"
    outcome = lab.client.run("report", "-o", path, "--force", *arguments)
    assert outcome.exit_code == 0, outcome
    assert path.stat().st_mode & 0o777 == 0o600
    return path.read_text()


def assert_tells_nobody(lab, text: str):
    site = lab.gateway.site.addresses
    assert not re.search(rf"\b{re.escape(os.uname().nodename)}\b", text)  # may be a short word
    names = [USER, lab.host, site.intranet, PASSWORD, _TYPED_WRONGLY, _TYPED_WRONGLY.split()[0]]
    addresses = [LAPTOP_AT_HOME, site.public, site.office_host, site.office_network.split("/")[0]]
    for word in names + addresses:
        for form in (word, word.upper(), word.encode().hex()):
            assert form not in text, f"{word} is in the report:\n{text}"
    for word in re.findall(r"[0-9a-fA-F:.]+", text):
        try:
            address = ip_address(word)
        except ValueError:
            continue
        assert address.is_unspecified, f"{address} is in the report:\n{text}"


def test_report_of_a_connection_tells_nobody(lab):
    name = lab.add(eap_profile(lab.pki, lab.host, name="Acme Office"))
    assert_fails(lab.client.connect(name, _TYPED_WRONGLY), 10, "SignInRefused")
    failed = write_report(lab)
    assert "code: SignInRefused" in failed
    assert_tells_nobody(lab, failed)

    assert lab.client.connect(name, PASSWORD).exit_code == 0
    text = write_report(lab, name)
    for section in _SECTIONS:
        assert f"\n== {section}" in text, text
    assert name not in text
    assert_tells_nobody(lab, text)

    status = lab.client.status(name)
    for stays in (status["ike"]["proposal"], status["esp"]["proposal"], "state: connected", "gateway.port: 4500"):
        assert stays in text, text
    # One token for one address, wherever it stands: in the status, in the log, among this computer's links.
    gateway = re.search(r"^gateway\.address: (<[a-z-]+-\d+>)$", text, re.MULTILINE)[1]
    laptop = re.search(r"^local\.address: (<private-address-\d+>)$", text, re.MULTILINE)[1]
    host = re.search(r"^remote\.addr: (<host-\d+>)$", text, re.MULTILINE)[1]
    assert f"gateway.host: {host}\n" in text
    assert re.search(rf"from {laptop}\[\d+\] to {gateway}\[4500\]", text), text
    assert re.search(rf"^link: .*{laptop}/24", text, re.MULTILINE), text
    assert len(set(re.findall(rf"{gateway}|{laptop}", text))) == 2

    printed = lab.client.run("report", name, "--json")
    assert "== Log of the service" in json.loads(printed.stdout)["text"]
    assert_tells_nobody(lab, printed.stdout)

    path = lab.folder / "there.txt"
    path.write_text("mine")
    assert_fails(lab.client.run("report", "-o", path, "--json"), 5, "ProfileNotSaved")
    assert path.read_text() == "mine"

    lab.service.stop()
    without = write_report(lab, name)
    assert "code: ServiceUnreachable" in without and "\n== Profile" in without
    assert_tells_nobody(lab, without)
