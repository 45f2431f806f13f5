# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the built programs are. SALLYPORT_BUILD names another build folder than build/release."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("SALLYPORT_BUILD", ROOT / "build/release")).resolve()


def program(name: str) -> str:
    path = BUILD / "bin" / name
    if not path.exists():
        raise FileNotFoundError(f"{path} is not built; run ./dev build")
    return str(path)
