# SPDX-License-Identifier: GPL-3.0-or-later
"""A token in the laptop: SoftHSM, filled by the tools that people use, and known to p11-kit by the laptop's own /etc.

Between the two stands OpenSC's spy, a PKCS#11 module that writes down each call before it passes it on: what a person's
card would count (wrong PINs above all), the tests count there.
"""

import re
import subprocess
from pathlib import Path
from urllib.parse import quote

from lab.namespaces import Node
from lab.pki import Identity
from lab.service import Service

PIN = "482913"
_SECURITY_OFFICER_PIN = "87654321"
_REGISTERED = Path("/usr/share/p11-kit/modules/softhsm2.module")


def _find(name: str) -> str:
    found = next(iter(Path("/usr/lib").glob(f"*/**/{name}")), None)
    if found is None:
        raise FileNotFoundError(f"{name} is not installed; run ./dev setup")
    return str(found)


class SoftHsm:
    """All tokens of one laptop. They are there for the programs that start in it afterwards; see watch()."""

    def __init__(self, laptop: Node, folder: Path):
        self._laptop = laptop
        self._folder = folder
        self._module = re.search(r"^module:\s*(\S+)", _REGISTERED.read_text(), re.MULTILINE)[1]
        self._calls = folder / "calls"
        (folder / "tokens").mkdir(parents=True)
        (folder / "tokens").chmod(0o700)
        laptop.run("mkdir", "-p", "/etc/softhsm", "/etc/pkcs11/modules")
        laptop.write("/etc/softhsm/softhsm2.conf",
                     f"directories.tokendir = {folder / 'tokens'}\nobjectstore.backend = file\nlog.level = ERROR\n")
        # The same name as the package's: the machine's administrator comes before the packages.
        laptop.write("/etc/pkcs11/modules/softhsm2.module", f"module: {_find('pkcs11-spy.so')}\n")

    def watch(self, service: Service, *, locking: bool = False) -> None:
        """From now on this service's calls are counted; with `locking`, three wrong PINs in a row lock the tokens."""
        behind = self._build_locking() if locking else self._module
        service.environment |= {"PKCS11SPY": behind, "PKCS11SPY_OUTPUT": str(self._calls)}
        service.stop()
        service.start()

    def make(self, label: str, pin: str = PIN) -> None:
        self._run("softhsm2-util", "--init-token", "--free", "--label", label, "--so-pin", _SECURITY_OFFICER_PIN,
                  "--pin", pin)

    def add(self, token: str, person: Identity, number: int, label: str, *, with_key: bool = True) -> None:
        """The certificate, and its key unless it is to be missing."""
        if with_key:
            key = self._folder / "key.pem"
            key.write_bytes(person.key_pem)
            self._run("softhsm2-util", "--import", key, "--token", token, "--pin", PIN, "--id", f"{number:02x}",
                      "--label", label)
            key.unlink()
        certificate = self._folder / "certificate.der"
        certificate.write_bytes(person.certificate_der)
        self._run("pkcs11-tool", "--module", self._module, "--token-label", token, "--login", "--pin", PIN,
                  "--write-object", certificate, "--type", "cert", "--id", f"{number:02x}", "--label", label)

    def remove(self, label: str) -> None:
        self._run("softhsm2-util", "--delete-token", "--token", label)

    def logins(self, result: str | None = None) -> int:
        """How often a PIN was given to a token; with a name such as CKR_PIN_INCORRECT, with that result."""
        calls = self._calls.read_text(errors="replace") if self._calls.exists() else ""
        results = re.findall(r"C_Login\n(?:.*\n)*?Returned:\s+\d+ (\w+)", calls)
        return len([each for each in results if result in (None, each)])

    def _build_locking(self) -> str:
        built = self._folder / "locking_token.so"
        flags = subprocess.run(["pkg-config", "--cflags", "p11-kit-1"], check=True, capture_output=True, text=True)
        subprocess.run(["cc", "-shared", "-fPIC", f'-DBEHIND="{self._module}"', *flags.stdout.split(),
                        Path(__file__).with_name("locking_token.c"), "-o", built, "-ldl"], check=True)
        return str(built)

    def _run(self, *command: str) -> subprocess.CompletedProcess:
        return self._laptop.run(*map(str, command))


def uri(token: str, label: str | None = None) -> str:
    return f"pkcs11:token={quote(token)}" + (f";object={quote(label)}" if label else "") + ";type=cert"
