# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole lab in one object: the map, gateways, offices, the service in the laptop and a client for it."""

import os
import shutil
import tempfile
from pathlib import Path

from lab.capture import Capture
from lab.client import Client, Outcome
from lab.gateway import Gateway, GatewayOptions
from lab.office import Office
from lab.pki import Pki
from lab.profiles import write_profile
from lab.radius import Radius, RadiusOptions
from lab.service import Service
from lab.topology import LAPTOP_LINK, Topology


class Lab:
    """Everything up when made; close() takes all of it down. Parts may be left out, to be started by hand."""

    def __init__(self, pki: Pki, *, gateway: GatewayOptions | None = None, gateways: list[GatewayOptions] | None = None,
                 radius: RadiusOptions | None = None, with_gateway: bool = True, with_service: bool = True,
                 log_level: str = "debug", service_environment: dict[str, str] | None = None, **topology):
        self.pki = pki
        self.folder = Path(tempfile.mkdtemp(prefix="sallyport-lab-"))
        self.folder.chmod(0o755)  # other users reach the socket in it
        options = gateways or [gateway or GatewayOptions()]
        try:
            self.topology = Topology(sites=len(options), **topology)
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise
        try:
            self.laptop = self.topology.laptop
            self.gateways = []
            self.offices = [Office(site) for site in self.topology.sites]
            if radius:
                self.radius = Radius(self.topology.sites[0], pki, self._make("radius"), radius)
            if with_gateway:
                for number, (site, option) in enumerate(zip(self.topology.sites, options)):
                    self.gateways.append(Gateway(site, pki, self._make(f"gateway{number + 1}"), option))
            if with_service:
                self.service = Service(self.laptop, self._make("service"), log_level=log_level,
                                       environment=service_environment)
                self.client = Client(self.laptop, self.service, self._make("home"))
        except BaseException:
            self.close()
            raise

    @property
    def gateway(self) -> Gateway:
        return self.gateways[0]

    @property
    def office(self) -> Office:
        return self.offices[0]

    @property
    def host(self) -> str:
        return self.topology.sites[0].addresses.name

    def add(self, profile: dict, client: Client | None = None, password: str | None = None) -> str:
        """Imports the profile and gives its name."""
        path = write_profile(self.folder, profile)
        outcome = (client or self.client).import_file(path, password)
        if outcome.exit_code:
            raise RuntimeError(f"the lab's own profile was refused: {outcome}")
        return profile["name"]

    def client_of(self, uid: int, gid: int | None = None) -> Client:
        home = self._make(f"home-{uid}")
        os.chown(home, uid, uid if gid is None else gid)
        return Client(self.laptop, self.service, home, uid, gid)

    def capture(self) -> Capture:
        """Records the laptop's own cable."""
        return Capture(self.laptop, LAPTOP_LINK, self.folder / "underlay.pcap")

    def silence_port(self, port: int) -> None:
        """From now on the internet loses what goes to that UDP port of the first gateway and what comes from it."""
        address = self.topology.sites[0].addresses.public
        self.topology.internet.nft(f"""
table inet silence{port} {{
  chain forward {{
    type filter hook forward priority 0
    ip daddr {address} udp dport {port} drop
    ip saddr {address} udp sport {port} drop
  }}
}}
""")

    def close(self) -> None:
        self.topology.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self) -> "Lab":
        return self

    def __exit__(self, *_exc) -> None:
        self.close()

    def _make(self, name: str) -> Path:
        path = self.folder / name
        path.mkdir()
        return path


def assert_fails(outcome: Outcome, exit_code: int, code: str) -> dict:
    """The exit code, the JSON error code, and words in all three parts. (test_refusals shows that people get the same
    words on standard error.)"""
    assert outcome.exit_code == exit_code, outcome
    error = outcome.json["error"]
    assert error["code"] == code, outcome
    for part in ("title", "explanation", "nextStep"):
        assert error[part].strip(), f"{part} has no words: {outcome}"
    return error
