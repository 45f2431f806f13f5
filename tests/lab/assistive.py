# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen reader of the lab's own: what assistive programs see of a window by AT-SPI, and what they can do to it.

Run as a program in the session, it answers commands on standard input, a JSON line each: ["tree"], ["act", name, role],
["changes"].
"""

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

APPLICATION = "sallyport"
_CHANGES = ("object:property-change:accessible-name", "object:property-change:accessible-description",
            "object:text-changed:insert", "object:text-changed:delete", "object:state-changed:focused")


@dataclass(frozen=True)
class Control:
    """One node of the tree; `text` is what stands in a field, `box` is x, y, width, height on the screen."""
    role: str
    name: str
    description: str
    text: str
    states: tuple[str, ...]
    actions: tuple[str, ...]
    box: tuple[int, int, int, int]

    @property
    def focusable(self) -> bool:
        return "focusable" in self.states


class ScreenReader:
    """Starts the accessibility bus in the session of that environment; ends with the laptop."""

    def __init__(self, laptop, environment: dict[str, str]):
        laptop.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately", env=environment,
                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _await_bus(laptop, environment)
        self._program = laptop.start("/usr/bin/python3", "-W", "ignore", Path(__file__), env=environment, text=True,
                                     stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def shown(self) -> list[Control]:
        """What the program shows now, in the order of its tree; nothing while it isn't there."""
        return [Control(*node[:4], tuple(node[4]), tuple(node[5]), tuple(node[6])) for node in self._ask("tree")]

    def find(self, words: str, role: str | None = None, state: str | None = None, seconds: float = 20) -> Control:
        """Waits for a control whose name or description has those words, and whatever else is given."""
        deadline = time.monotonic() + seconds
        while True:
            nodes = self.shown()
            for node in nodes:
                if (words in f"{node.name}\n{node.description}" and role in (None, node.role) and
                        state in (None, *node.states)):
                    return node
            if time.monotonic() > deadline:
                raise TimeoutError(f"nothing says “{words}” (role {role}, state {state}), but: " +
                                   "; ".join(f"{node.role} “{node.name}”" for node in nodes))
            time.sleep(0.1)

    def sees(self, words: str) -> bool:
        return any(words in f"{node.name}\n{node.description}" for node in self.shown())

    def act(self, name: str, role: str) -> str:
        """Does the first action of that control; gives the action's name."""
        return self._ask("act", name, role)

    def changes(self) -> list[tuple[str, str]]:
        """What was told since the last call: the kind of the event, and the new words, or its control's name."""
        return [tuple(change) for change in self._ask("changes")]

    def _ask(self, *command: str):
        self._program.stdin.write(json.dumps(command) + "\n")
        self._program.stdin.flush()
        answer = json.loads(self._program.stdout.readline())
        if "problem" in answer:
            raise RuntimeError(answer["problem"])
        return answer["value"]


def _await_bus(laptop, environment: dict[str, str]) -> None:
    deadline = time.monotonic() + 15
    while laptop.run("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                     "org.a11y.Bus.GetAddress", check=False, env=environment).returncode:
        if time.monotonic() > deadline:
            raise TimeoutError("the accessibility bus did not come up")
        time.sleep(0.05)


def _main() -> None:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib

    changes: list[tuple[str, str]] = []

    def note(event) -> None:
        try:
            words = event.any_data if isinstance(event.any_data, str) else event.source.get_name()
            changes.append((event.type.removeprefix("object:"), words or ""))
        except GLib.Error:
            pass  # it is gone already

    def showing():
        """Depth first; what vanishes on the way is left out."""
        desktop = Atspi.get_desktop(0)
        stack = [child for child in (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
                 if child and child.get_name().lower() == APPLICATION]
        while stack:
            node = stack.pop()
            try:
                node.clear_cache()
                states = node.get_state_set()
                if node.get_role() != Atspi.Role.APPLICATION:
                    if not states.contains(Atspi.StateType.SHOWING):
                        continue
                    yield node, states
                children = [node.get_child_at_index(i) for i in range(min(node.get_child_count(), 200))]
                stack.extend(child for child in reversed(children) if child)
            except GLib.Error:
                continue

    def actions_of(node) -> list[str]:
        count = node.get_n_actions() if "Action" in node.get_interfaces() else 0
        return [node.get_action_name(i) for i in range(count)]

    def tree() -> list:
        rows = []
        for node, states in showing():
            try:
                box = node.get_extents(Atspi.CoordType.SCREEN) if "Component" in node.get_interfaces() else None
                names = [state.value_nick for state in states.get_states()]
                text = Atspi.Text.get_text(node, 0, -1) if "editable" in names else ""
                rows.append([node.get_role_name(), node.get_name() or "", node.get_description() or "", text,
                             names, actions_of(node),
                             [box.x, box.y, box.width, box.height] if box else [0, 0, 0, 0]])
            except GLib.Error:
                continue
        return rows

    def act(name: str, role: str) -> str:
        for node, _states in showing():
            if node.get_name() == name and node.get_role_name() == role:
                if not actions_of(node):
                    raise RuntimeError(f"the {role} “{name}” has no action")
                node.do_action(0)
                return node.get_action_name(0)
        raise RuntimeError(f"there is no {role} “{name}”")

    def answer(_source, condition) -> bool:
        line = sys.stdin.readline()
        if not line:
            Atspi.event_quit()
            return False
        command, *arguments = json.loads(line)
        try:
            if command == "changes":
                value = changes[:]
                changes.clear()
            else:
                value = {"tree": tree, "act": act}[command](*arguments)
            print(json.dumps({"value": value}), flush=True)
        except (RuntimeError, GLib.Error) as error:
            print(json.dumps({"problem": str(error)}), flush=True)
        return True

    Atspi.init()
    listener = Atspi.EventListener.new(note)
    for kind in _CHANGES:
        listener.register(kind)
    GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, answer)
    Atspi.event_main()


if __name__ == "__main__":
    _main()
