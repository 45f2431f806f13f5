# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo: the lab with Sallyport in it. Connects through a NAT, fetches the office's page, shows what the client
knows about the path, and proves that nothing stays behind. With a display or --gui the window does the connecting, and
stays open until the demo has disconnected.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from lab import snapshot  # noqa: E402
from lab.client import Client  # noqa: E402
from lab.gateway import PASSWORD, USER  # noqa: E402
from lab.lab import Lab  # noqa: E402
from lab.office import fetch  # noqa: E402
from lab.pki import Pki  # noqa: E402
from lab.profiles import eap_profile  # noqa: E402
from lab.programs import BUILD, ROOT, program  # noqa: E402
from lab.service import Service, peak_memory_kib  # noqa: E402
from lab.topology import LAPTOP_AT_HOME, NAT_OUTSIDE  # noqa: E402

NAME = "Head office"
SCREENSHOT = ROOT / "build/demo.png"


class DemoFailed(Exception):
    """What did not go as it should, in a sentence."""


def step(text: str) -> None:
    print(f"\n== {text}", flush=True)


def require(condition, sentence: str) -> None:
    if not condition:
        raise DemoFailed(sentence)


def show_page(lab: Lab) -> None:
    step(f"Fetching {lab.office.url} through the tunnel")
    page = fetch(lab.laptop, lab.office.url, seconds=10)
    print(page.strip())
    require(lab.office.token in page, "the office's page did not arrive")


def show_status(lab: Lab) -> None:
    step("sallyportctl status")
    lab.client.wait_for(lambda status: status["traffic"]["rxBytes"] > 0, NAME)
    print(lab.client.run("status").stdout.rstrip())
    status = lab.client.status(NAME)
    require(status["nat"]["here"], "the NAT before the laptop was not noticed")
    require(status["gateway"]["port"] == 4500, "the exchange did not float to port 4500")


def connect_by_command(lab: Lab) -> None:
    step(f"sallyportctl connect '{NAME}'   (user {USER}, the password comes on standard input)")
    began = time.monotonic()
    outcome = lab.client.run("connect", NAME, "--password-stdin", "--timeout", "30", password=PASSWORD)
    print((outcome.stderr + outcome.stdout).rstrip())
    require(outcome.exit_code == 0, f"connecting failed with exit code {outcome.exit_code}")
    print(f"connected after {time.monotonic() - began:.2f} s")


class Window:
    """The program with its window, on the display there is or on a screen of its own; close() ends both."""

    def __init__(self, lab: Lab):
        self._lab = lab
        self._screen, self._program = None, None
        display = os.environ.get("DISPLAY")
        if not display:
            self._screen, display = start_screen()
        try:
            step(f"sallyport --connect '{NAME}' on display {display}")
            environment = environment_of_window(lab) | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            if authority := os.environ.get("XAUTHORITY"):
                environment["XAUTHORITY"] = authority
            self._program = lab.laptop.start(program("sallyport"), "--connect", NAME, "--password-stdin", "--socket",
                                             str(lab.service.socket), stdin=subprocess.PIPE, env=environment)
            self._program.stdin.write(PASSWORD.encode() + b"\n")
            self._program.stdin.close()
            status = lab.client.wait_for(lambda now: now["state"] == "connected" or now["error"] or not self.open, NAME)
            require(self.open, f"the window ended with {self._program.returncode}")
            require(not status["error"], f"connecting failed: {status['error']}")
        except BaseException:
            self.close()
            raise

    @property
    def open(self) -> bool:
        return self._program.poll() is None

    def finish(self) -> None:
        require(self.open, f"the window ended with {self._program.returncode} before the demo did")
        print(f"peak memory of the window {peak_memory_kib(self._program.pid) / 1024:.0f} MiB")
        self.close()

    def close(self) -> None:
        for process in filter(None, (self._program, self._screen)):
            if process.poll() is None:
                process.terminate()
            process.wait()


def environment_of_window(lab: Lab) -> dict[str, str]:
    return lab.client.environment | {"XDG_RUNTIME_DIR": str(lab.client.folder)}


def take_screenshot(lab: Lab, path: Path, theme: str = "light", when: str = "connected", *arguments: str) -> None:
    """A second window that nobody sees: it comes and goes without a flash on the display."""
    path.unlink(missing_ok=True)
    shot = lab.laptop.run(program("sallyport"), "--screenshot", str(path), "--screenshot-when", when,
                          "--quit-after-screenshot", "--theme", theme, "--socket", str(lab.service.socket), *arguments,
                          env=environment_of_window(lab) | {"QT_QPA_PLATFORM": "offscreen"}, check=False, timeout=60,
                          input=PASSWORD + "\n")
    require(shot.returncode == 0 and path.exists(), f"no screenshot: {shot.returncode} {shot.stdout}{shot.stderr}")
    give_to_caller(path)


def stay_connected_for_a_while(lab: Lab) -> None:
    """So that there is something to see: seconds that pass, bytes that are counted."""
    for _ in range(4):
        time.sleep(1)
        page = fetch(lab.laptop, lab.office.url + "large")
        require(lab.office.token in page, "the office's page did not arrive again")
    # The service counts every few seconds for those who watch.
    lab.client.wait_for(lambda status: status["traffic"]["rxBytes"] > 1_000_000, NAME)


def start_screen() -> tuple[subprocess.Popen, str]:
    """An Xvfb on a display number that it finds free by itself."""
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
                              pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as answer:
        number = answer.readline().strip()
    require(number, "Xvfb did not start")
    return server, f":{number}"


def give_to_caller(path: Path) -> None:
    """Under sudo the picture belongs to who asked for it."""
    if "SUDO_UID" in os.environ:
        os.chown(path, int(os.environ["SUDO_UID"]), int(os.environ.get("SUDO_GID", -1)))


def run_demo(with_window: bool) -> None:
    step("Building the lab: laptop - NAT router - internet - gateway - office, in network namespaces")
    with Lab(Pki(), with_service=False) as lab:
        lab.topology.settle()
        before = snapshot.take(lab.laptop)
        site = lab.topology.sites[0].addresses
        print(f"laptop {LAPTOP_AT_HOME} - NAT {NAT_OUTSIDE} - gateway {site.name} {site.public} (stock strongSwan)"
              f" - office {site.office_network}")
        (lab.folder / "service").mkdir()
        (lab.folder / "home").mkdir(mode=0o700)
        lab.service = Service(lab.laptop, lab.folder / "service", log_level="info")
        lab.client = Client(lab.laptop, lab.service, lab.folder / "home")
        require(not lab.office.page_seen_from(lab.laptop, seconds=1), "the office can be reached without a tunnel?")
        print("without a tunnel the office cannot be reached, as it should be")

        step("sallyportctl import head-office.sswan")
        lab.add(eap_profile(lab.pki, lab.host, name=NAME))
        print(lab.client.run("list").stdout.rstrip())

        window = None
        if with_window:
            window = Window(lab)
        else:
            connect_by_command(lab)
        show_page(lab)
        if window:
            stay_connected_for_a_while(lab)
            take_screenshot(lab, SCREENSHOT)
            print(f"screenshot: {SCREENSHOT}")
        show_status(lab)

        print(f"peak memory of the service {lab.service.peak_memory_kib() / 1024:.0f} MiB")

        step(f"sallyportctl disconnect '{NAME}'")
        outcome = lab.client.run("disconnect", NAME)
        print((outcome.stderr + outcome.stdout).rstrip())
        require(outcome.exit_code == 0, "disconnecting failed")
        require(not lab.office.page_seen_from(lab.laptop, seconds=1), "the office can still be reached")
        if window:
            window.finish()
        require(lab.service.stop() == 0, "the service did not stop cleanly")
        difference = snapshot.difference(before, snapshot.take(lab.laptop))
        require(not difference, f"something stayed behind on the laptop:\n{difference}")
        print("nothing stayed behind: links, addresses, routes, rules, firewall and DNS are as they were before")


def main() -> int:
    with_window = "--gui" in sys.argv[1:] or bool(os.environ.get("DISPLAY"))
    began = time.monotonic()
    try:
        run_demo(with_window)
    except (DemoFailed, FileNotFoundError, RuntimeError, TimeoutError) as error:
        print(f"\ndemo: failed: {error}", file=sys.stderr)
        return 1
    print(f"\n== Done in {time.monotonic() - began:.1f} s with the programs in {BUILD / 'bin'}. The lab is gone.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
