# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of the README anew, of real connections in the lab: pictures.py writes resources/screenshots/*.png."""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from lab.demo import NAME, stay_connected_for_a_while, take_screenshot  # noqa: E402
from lab.gateway import PASSWORD, GatewayOptions  # noqa: E402
from lab.lab import Lab  # noqa: E402
from lab.pki import Pki  # noqa: E402
from lab.profiles import eap_profile  # noqa: E402
from lab.programs import ROOT  # noqa: E402

FOLDER = ROOT / "resources/screenshots"


def main() -> None:
    pki = Pki()
    with Lab(pki, log_level="info") as lab:
        lab.add(eap_profile(pki, lab.host, name=NAME))
        outcome = lab.client.connect(NAME, PASSWORD)
        if outcome.exit_code:
            raise RuntimeError(f"connecting failed: {outcome}")
        stay_connected_for_a_while(lab)
        time.sleep(5)
        for theme in ("light", "dark"):
            take_screenshot(lab, FOLDER / f"connected-{theme}.png", theme)
    with Lab(pki, log_level="info", gateway=GatewayOptions(identity=pki.gateway("gw.example.org"))) as lab:
        lab.add(eap_profile(pki, lab.host, name=NAME))
        take_screenshot(lab, FOLDER / "failed-light.png", "light", "failed", "--connect", NAME, "--password-stdin")


if __name__ == "__main__":
    main()
