# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop is told of us: the desktop file is valid, and each file type in it has a name of a file."""

import shutil
import subprocess
from pathlib import Path

_LINUX = Path(__file__).resolve().parents[2] / "installer/linux"
_DESKTOP = _LINUX / "desktop/org.sallyport.Sallyport.desktop"
_MIME = _LINUX / "mime/org.sallyport.Sallyport.xml"
_SYSTEM_TYPES = Path("/usr/share/mime/packages/freedesktop.org.xml")


def mime_types() -> set[str]:
    line = next(line for line in _DESKTOP.read_text().splitlines() if line.startswith("MimeType="))
    return set(line.removeprefix("MimeType=").strip(";").split(";"))


def globs(folder: Path) -> dict[str, str]:
    """File name pattern -> type, as update-mime-database understood our file together with the system's."""
    packages = folder / "mime/packages"
    packages.mkdir(parents=True)
    shutil.copy(_MIME, packages)
    shutil.copy(_SYSTEM_TYPES, packages)
    subprocess.run(["update-mime-database", folder / "mime"], check=True, capture_output=True)
    lines = [line for line in (folder / "mime/globs2").read_text().splitlines() if not line.startswith("#")]
    return {line.split(":")[2]: line.split(":")[1] for line in lines}


def test_the_desktop_file_is_valid():
    done = subprocess.run(["desktop-file-validate", _DESKTOP], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and done.stdout + done.stderr == ""
    # %U: "open with" gives files, a link gives itself.
    assert {"Exec=sallyport %U", "TryExec=sallyport"} <= set(_DESKTOP.read_text().splitlines())


def test_each_file_has_its_type_and_each_type_its_file(tmp_path):
    known = globs(tmp_path)
    expected = {"*.sswan": "application/vnd.strongswan.profile", "*.mobileconfig": "application/x-apple-aspen-config",
                "*.nmconnection": "application/x-networkmanager-connection", "*.pbk": "application/x-windows-phonebook",
                "swanctl.conf": "text/x-strongswan-conf", "ipsec.conf": "text/x-strongswan-conf",
                "*.p12": "application/pkcs12"}
    for pattern, mime_type in expected.items():
        assert known[pattern] == mime_type
    assert mime_types() == set(expected.values()) | {"x-scheme-handler/sallyport"}
