# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop's panel as programs meet it: it takes tray icons by the StatusNotifierItem protocol, and shows them to
nobody.

Run as a program in the session it prints "ready", then the name of the owner of each icon that comes.
"""

import subprocess
from pathlib import Path

_NAME, _PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
_INTERFACE = f"""<node><interface name="{_NAME}">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
<signal name="StatusNotifierHostRegistered"/></interface></node>"""


def start_panel(laptop, environment: dict[str, str]) -> subprocess.Popen:
    """Ends with the laptop."""
    panel = laptop.start("/usr/bin/python3", Path(__file__), env=environment, stdout=subprocess.PIPE, text=True)
    if panel.stdout.readline() != "ready\n":
        raise RuntimeError("the panel did not start")
    return panel


def _main() -> None:
    from gi.repository import Gio, GLib

    items: list[str] = []

    def call(connection, sender, path, interface, method, arguments, invocation) -> None:
        if method == "RegisterStatusNotifierItem":
            items.append(sender)
            connection.emit_signal(None, path, interface, "StatusNotifierItemRegistered", arguments)
            print(sender, flush=True)
        invocation.return_value(None)

    def read(_connection, _sender, _path, _interface, name):
        return {"RegisteredStatusNotifierItems": GLib.Variant("as", items),
                "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
                "ProtocolVersion": GLib.Variant("i", 0)}[name]

    def export(connection, _name) -> None:
        described = Gio.DBusNodeInfo.new_for_xml(_INTERFACE).interfaces[0]
        connection.register_object(_PATH, described, call, read, None)

    Gio.bus_own_name(Gio.BusType.SESSION, _NAME, Gio.BusNameOwnerFlags.NONE, export,
                     lambda *_arguments: print("ready", flush=True), None)
    GLib.MainLoop().run()


if __name__ == "__main__":
    _main()
