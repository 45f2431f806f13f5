# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about the source text itself: no build needed, each rule tried on a bad sample too."""
