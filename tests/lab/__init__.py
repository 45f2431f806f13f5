# SPDX-License-Identifier: GPL-3.0-or-later
"""A small internet in network namespaces, with real gateways, for tests, demo and benchmarks. Needs root."""
