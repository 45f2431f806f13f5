# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: the table of ARCHITECTURE.md, read from the #include lines."""

import re
from pathlib import PurePosixPath

from policy.source_tree import Tree, is_product_code

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)

_SHARED = ("core/base/", "core/profile/")
_USER_PLATFORM = ("platform/peer_identity.h", "platform/local_endpoint.h", "platform/person.h")
_USER_SIDE = (*_SHARED, "core/formats/", "core/ipc/", "app/client/", *_USER_PLATFORM)
# Headers in that folder itself, no folder below it.
_INTERFACES = "platform/*.h"
_ALL_FORMATS = "core/formats/*.h"

# Folder: what its files may include beside the folder's own headers.
ALLOWED: dict[str, tuple[str, ...]] = {
    "core/base": (),
    "core/profile": ("core/base/",),
    "core/formats": _SHARED,
    # One vendor's formats know nothing of another's.
    "core/formats/apple": (*_SHARED, _ALL_FORMATS),
    "core/formats/networkmanager": (*_SHARED, _ALL_FORMATS),
    "core/formats/strongswan": (*_SHARED, _ALL_FORMATS),
    "core/formats/windows": (*_SHARED, _ALL_FORMATS),
    "core/ipc": _SHARED,
    "core/tunnel": (*_SHARED, "core/ike/ike_engine.h", _INTERFACES),
    "core/ike": (*_SHARED, "core/ike/charon/", "core/ike/token/", "core/ike/trust/", "platform/control_channel.h",
                 "platform/data_plane.h", "platform/sa_database.h"),
    # The C layer reaches C++ by its callbacks alone; trust and tokens know no IKE.
    "core/ike/charon": (),
    "core/ike/token": ("core/base/", "core/profile/", "core/ike/trust/certificate_facts.h",
                       "core/ike/trust/x509_objects.h"),
    "core/ike/trust": ("core/base/", "core/profile/", "core/ike/ike_engine.h"),
    # formats is the user's side alone: the service parses no profile file.
    "core/service": (*_SHARED, "core/ipc/", "core/tunnel/", "core/ike/", _INTERFACES),
    "app/client": _USER_SIDE,
    "app/cli": _USER_SIDE,
    "app/gui": _USER_SIDE,
    "app/service": (*_SHARED, "core/ipc/", "core/tunnel/", "core/ike/", "core/service/", _INTERFACES),
    "platform": _SHARED,
    "platform/esp": (),  # no OS calls, no Qt: portable
    "platform/linux": (*_SHARED, _INTERFACES, "platform/linux/esp/"),
    "platform/linux/esp": (*_SHARED, _INTERFACES, "platform/esp/", "platform/linux/file_descriptor.h"),
    "platform/windows": (*_SHARED, _INTERFACES),
    "platform/macos": (*_SHARED, _INTERFACES),
    "platform/fake": (*_SHARED, _INTERFACES),
}

_STRONGSWAN = re.compile(
    r"^(library\.h|daemon\.h|ipsec\.h|ip_packet\.h|esp_packet\.h|ipsec_\w+\.h"
    r"|(asn1|attributes|bio|bus|collections|config|control|credentials|crypto|eap|encoding|fetcher|ipsec|kernel"
    r"|networking|network|pen|plugins|processing|resolver|sa|selectors|settings|threading|utils)/.+)$")
_GUI_HEADER = re.compile(
    r"^(Qt(Gui|Widgets|Svg|DBus|PrintSupport)\b.*|Q(DBus|Widget|Application|GuiApplication|Icon|Pixmap|Image|Painter|Color"
    r"|Font|Action|Menu|Dialog|MainWindow|SystemTray|Clipboard|Window|Screen|Palette|Style)\w*)$")


def includes(text: str) -> list[tuple[bool, str]]:
    """(in angle brackets, path) of each."""
    return [(bracket == "<", path) for bracket, path in _INCLUDE.findall(text)]


def check_include_table(tree: Tree) -> list[str]:
    problems = []
    for path, text in tree.items():
        if not is_product_code(path):
            continue
        folder = _folder_of(path)
        if folder not in ALLOWED:
            problems.append(f"{path}: {folder} has no row in the include table")
            continue
        for angled, target in includes(text):
            if angled or "/" not in target or (folder.startswith("core/ike") and _STRONGSWAN.match(target)):
                continue
            if not _is_allowed(folder, target):
                problems.append(f"{path} must not include {target}")
    return problems


def check_strongswan_stays_in_c(tree: Tree) -> list[str]:
    """Only core/ike/*.c, and headers there that nothing but those .c files include."""
    problems = []
    private = {path for path, text in tree.items() if path.endswith(".h") and path.startswith("core/ike/")
               and _includes_strongswan(text)}
    for path, text in tree.items():
        if not is_product_code(path) and not path.startswith("tests/"):
            continue
        is_bridge = path.startswith("core/ike/") and path.endswith(".c")
        if _includes_strongswan(text) and not is_bridge and path not in private:
            problems.append(f"{path} includes strongSwan; only core/ike/*.c may")
        for _, target in includes(text):
            hidden = next((name for name in private if name == target or PurePosixPath(name).name == target), None)
            if hidden and not is_bridge and path not in private:
                problems.append(f"{path} includes {hidden}, which includes strongSwan")
    return problems


def check_core_without_gui(tree: Tree) -> list[str]:
    problems = [f"{path} includes {target}; core uses QtCore and QtNetwork only"
                for path, text in tree.items() if path.startswith("core/") and is_product_code(path)
                for _, target in includes(text) if _GUI_HEADER.match(target)]
    for path, text in tree.items():
        if path.startswith("core/") and path.endswith("CMakeLists.txt"):
            problems += [f"{path} links Qt6::{module}; core uses QtCore and QtNetwork only"
                         for module in re.findall(r"Qt6::(\w+)", text) if module not in ("Core", "Network")]
    return problems


def _folder_of(path: str) -> str:
    """The row of the table: the longest folder that has one, else the file's own folder."""
    folder = PurePosixPath(path).parent
    for candidate in (folder, *folder.parents):
        if candidate.as_posix() in ALLOWED and (candidate.as_posix() != "platform" or candidate == folder):
            return candidate.as_posix()
    return folder.as_posix()


def _is_allowed(folder: str, target: str) -> bool:
    if target.startswith(folder + "/") and not (folder == "platform" and "/" in target[len("platform/"):]):
        return True
    for rule in ALLOWED[folder]:
        if rule.endswith("/*.h"):
            if PurePosixPath(target).parent.as_posix() == rule.removesuffix("/*.h"):
                return True
        elif target == rule or (rule.endswith("/") and target.startswith(rule)):
            return True
    return False


def _includes_strongswan(text: str) -> bool:
    return any(_STRONGSWAN.match(target) for _, target in includes(text))
