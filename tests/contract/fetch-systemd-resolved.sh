#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches Debian's systemd-resolved for tst_resolved and unpacks it into our cache, without installing it: installed, it
# would take over this machine's name resolution. Prints the folder of the unpacked package.
set -euo pipefail

cache=${SALLYPORT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sallyport}/systemd-resolved
if [ ! -x "$cache/root/lib/systemd/systemd-resolved" ]; then
  mkdir -p "$cache"
  rm -f "$cache"/*.deb
  if ! (cd "$cache" && apt-get -qq download systemd-resolved) >"$cache/fetch.log" 2>&1; then
    echo "fetch-systemd-resolved: the download failed (log: $cache/fetch.log); run apt-get update and try again" >&2
    exit 1
  fi
  dpkg -x "$cache"/*.deb "$cache/root"
fi
printf '%s\n' "$cache/root"
