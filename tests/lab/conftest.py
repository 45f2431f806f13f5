# SPDX-License-Identifier: GPL-3.0-or-later
"""Fixtures: certificates made once, a usual lab a test module shares, and labs to order."""

import os

import pytest

from lab import namespaces
from lab.lab import Lab
from lab.pki import Pki


def pytest_sessionstart():
    if os.geteuid() != 0:
        pytest.exit("the lab needs root for its network namespaces; ./dev test lab asks for it", returncode=2)


@pytest.fixture(scope="session")
def pki() -> Pki:
    return Pki()


@pytest.fixture
def make_lab(pki):
    """make_lab(gateway=GatewayOptions(...), ...): torn down when the test ends, its logs shown if it failed."""
    labs: list[Lab] = []

    def make(**options) -> Lab:
        labs.append(Lab(pki, **options))
        return labs[-1]

    yield make
    for lab in labs:
        _print_logs(lab)
        lab.close()
    assert namespaces.leftovers() == []


@pytest.fixture
def lab(make_lab) -> Lab:
    """The usual one: behind a NAT, one stock gateway, the service running."""
    return make_lab()


def _print_logs(lab: Lab) -> None:
    # Captured by pytest and shown for a failed test only.
    for name, path in [("service", lab.folder / "service/sallyportd.log"), ("AAA", lab.folder / "radius/radius.log")] + [
            (f"gateway {number + 1}", gateway.log_path) for number, gateway in enumerate(lab.gateways)]:
        if path.exists():
            print(f"\n=== {name}\n{path.read_text(errors='replace')[-8000:]}")
