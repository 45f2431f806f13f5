# SPDX-License-Identifier: GPL-3.0-or-later
"""What sallyportctl exports for strongSwan: a stock strongSwan in the laptop loads it, and reaches the office with it."""

import re
import time
from types import SimpleNamespace

import pytest

from lab.client import Client
from lab.gateway import CHARON, PASSWORD
from lab.profiles import certificate_profile, eap_profile, write_profile

PKCS12_PASSWORD = 'open "sesame" \\ 12'
STARTER = "/usr/lib/ipsec/starter"
PLUGINS = ("random nonce openssl pem pkcs1 pkcs8 pkcs12 x509 pubkey constraints kdf kernel-libipsec kernel-netlink "
           "socket-default vici stroke eap-identity eap-mschapv2")


class StockStrongswan:
    """charon as a client in the laptop, told by swanctl or by the older ipsec."""

    def __init__(self, lab):
        self._lab = lab
        self._charon = None
        self.log_path = lab.folder / "stock.log"
        self._configuration = lab.folder / "stock.conf"
        self._configuration.write_text(f"""
charon {{
  load = {PLUGINS}
  plugins {{
    kernel-libipsec {{ allow_peer_ts = yes }}
    vici {{ socket = unix:///run/charon.vici }}
  }}
  filelog {{ lab {{ path = {self.log_path}
    flush_line = yes
    default = 1
    cfg = 2
  }} }}
}}
swanctl {{ load = random openssl pem pkcs1 pkcs8 pkcs12 x509
  socket = unix:///run/charon.vici }}
""")

    @property
    def _environment(self) -> dict:
        return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "STRONGSWAN_CONF": str(self._configuration)}

    def start(self, program: str, *arguments: str, socket: str) -> None:
        with open(self._lab.folder / "stock.out", "wb") as output:
            self._charon = self._lab.laptop.start(program, *arguments, env=self._environment, stdout=output,
                                                  stderr=output)
        deadline = time.monotonic() + 20
        while self._lab.laptop.run("test", "-S", socket, check=False).returncode:
            assert self._charon.poll() is None and time.monotonic() < deadline, self.log()
            time.sleep(0.05)

    def run(self, *command: str):
        return self._lab.laptop.run(*command, check=False, env=self._environment, timeout=60)

    def log(self) -> str:
        return self.log_path.read_text(errors="replace") if self.log_path.exists() else ""


@pytest.fixture
def stock(make_lab):
    """A lab without our service, so that the ports are the stock program's; and a sallyportctl that needs none."""
    lab = make_lab(with_service=False)
    home = lab.folder / "home"
    home.mkdir()
    client = Client(lab.laptop, SimpleNamespace(socket=lab.folder / "no-service"), home)
    return SimpleNamespace(lab=lab, client=client, strongswan=StockStrongswan(lab))


def profile_of(kind: str, lab) -> tuple[dict, str]:
    more = {"ike-proposal": "aes256gcm16-prfsha384-ecp384", "split-tunneling": {"subnets": ["10.10.0.0/16"]}}
    if kind == "eap":
        return eap_profile(lab.pki, lab.host, name='Büro "Zürich" {#1}', **more), PASSWORD
    person = lab.pki.person("bob")
    return certificate_profile(lab.pki, lab.host, person, PKCS12_PASSWORD, name="Office", **more), PKCS12_PASSWORD


def export(stock, kind: str, form: str):
    """The folder with the exported files, and the profile's name."""
    profile, secret = profile_of(kind, stock.lab)
    secret_of_import = secret if kind == "certificate" else None
    imported = stock.client.import_file(write_profile(stock.lab.folder, profile), secret_of_import)
    assert imported.exit_code == 0, imported
    folder = stock.lab.folder / form
    exported = stock.client.run("export", profile["name"], "--format", form, "-o", f"{folder}/", "--with-secrets",
                                "--password-stdin", "--json", password=secret)
    assert exported.exit_code == 0, exported
    return folder


@pytest.mark.parametrize("kind", ["eap", "certificate"])
def test_swanctl_loads_it_and_reaches_the_office(stock, kind):
    folder = export(stock, kind, "swanctl")
    stock.strongswan.start(CHARON, socket="/run/charon.vici")
    loaded = stock.strongswan.run("swanctl", "--load-all", "--noprompt", "--file", str(folder / "swanctl.conf"))
    assert loaded.returncode == 0, loaded.stdout + loaded.stderr + stock.strongswan.log()
    assert re.search(r"successfully loaded 1 connections", loaded.stdout), loaded.stdout
    connections = stock.strongswan.run("swanctl", "--load-conns", "--file", str(folder / "swanctl.conf"))
    assert connections.returncode == 0, connections.stdout + connections.stderr
    up = stock.strongswan.run("swanctl", "--initiate", "--child", "tunnel", "--timeout", "20")
    assert up.returncode == 0, up.stdout + up.stderr + stock.strongswan.log()
    assert stock.lab.office.page_seen_from(stock.lab.laptop)
    assert "AES_GCM_16-256/PRF_HMAC_SHA2_384/ECP_384" in stock.strongswan.run("swanctl", "--list-sas").stdout


@pytest.mark.parametrize("kind", ["eap", "certificate"])
def test_ipsec_loads_it_and_reaches_the_office(stock, kind):
    folder = export(stock, kind, "ipsec")
    # The laptop's /etc is its own.
    stock.lab.laptop.run("sh", "-ec", f"cp -r {folder}/. /etc/")
    stock.strongswan.start(STARTER, "--nofork", socket="/run/charon.ctl")
    name = re.search(r"^conn (\S+)$", (folder / "ipsec.conf").read_text(), re.MULTILINE)[1]
    deadline = time.monotonic() + 20
    while f"added configuration '{name}'" not in stock.strongswan.log():
        assert time.monotonic() < deadline, stock.strongswan.log()
        time.sleep(0.1)
    up = stock.strongswan.run("ipsec", "up", name)
    assert up.returncode == 0, up.stdout + up.stderr + stock.strongswan.log()
    assert stock.lab.office.page_seen_from(stock.lab.laptop)


def test_without_secrets_none_are_in_the_files(stock):
    profile, _secret = profile_of("eap", stock.lab)
    assert stock.client.import_file(write_profile(stock.lab.folder, profile)).exit_code == 0
    folder = stock.lab.folder / "plain"
    exported = stock.client.run("export", profile["name"], "--format", "swanctl", "-o", f"{folder}/", "--json")
    assert exported.exit_code == 0, exported
    text = (folder / "swanctl.conf").read_text()
    assert "secret" not in text and PASSWORD not in text
    assert (folder / "x509ca").is_dir()
