#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the private static libcharon that sallyportd embeds, from the distribution's own patched strongSwan source.
#
#   cmake/build-libcharon.sh            builds if the cache lacks it, then prints the folder
#   STRONGSWAN_SOURCE_DIR=DIR ...       takes an unpacked source instead of asking apt (other distributions, offline)
#
# The result lies outside the source tree, in $SALLYPORT_CACHE (default ~/.cache/sallyport), one folder for each pair of
# source version and option list, so a changed list builds anew and an unchanged one costs nothing.
set -euo pipefail

cache=${SALLYPORT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/sallyport}
jobs=${SALLYPORT_JOBS:-2}

# The whole of what the service may load. core/ike/charon/charon_daemon.c names the plugins again, in the order of loading.
options=(
  --disable-defaults --enable-charon --enable-ikev2 --enable-monolithic --enable-static --disable-shared
  --enable-openssl --enable-kdf --enable-nonce --enable-random
  --enable-pem --enable-pkcs1 --enable-pkcs8 --enable-x509 --enable-pubkey --enable-constraints
  --enable-kernel-netlink --enable-socket-default
  --enable-eap-identity --enable-eap-mschapv2 --enable-eap-tls --enable-eap-ttls --enable-eap-peap --enable-md4 --enable-des
  --enable-revocation
)
cflags='-O2 -g -fPIC -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fvisibility=default'

fail() { printf 'build-libcharon: %s\n' "$*" >&2; exit 1; }
say() { printf 'build-libcharon: %s\n' "$*" >&2; }

# Fills $apt_options and $versions (newest first).
# A new machine has no deb-src entry: derive private ones from its deb entries, and leave its own configuration alone.
list_source_versions() {
  local lists=$cache/apt/lists entries=$cache/apt/parts
  mkdir -p "$lists/partial" "$entries"
  cat /etc/apt/sources.list.d/*.sources 2>/dev/null | sed 's/^Types:.*/Types: deb-src/' >"$entries/private.sources" || true
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | sed -n 's/^deb /deb-src /p' >"$entries/private.list" || true
  apt_options=(-o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$entries" -o "Dir::State::Lists=$lists"
    -o APT::Get::List-Cleanup=0)
  # Once a day is often enough to hear of a security update.
  if [ -z "$(find "$lists/update.log" -mtime -1 2>/dev/null)" ]; then
    apt-get "${apt_options[@]}" -qq update >"$lists/update.log" 2>&1 ||
      say "apt-get update had trouble, going on with what it got ($lists/update.log)"
  fi
  versions=$(apt-cache "${apt_options[@]}" showsrc strongswan 2>/dev/null | sed -n 's/^Version: //p' | sort -Vru) || versions=
}

# Leaves an unpacked source in $source_dir.
obtain_source() {
  if [ -n "${STRONGSWAN_SOURCE_DIR:-}" ]; then
    [ -x "$STRONGSWAN_SOURCE_DIR/configure" ] || fail "STRONGSWAN_SOURCE_DIR=$STRONGSWAN_SOURCE_DIR holds no configure script; name the folder of an unpacked strongSwan release tarball"
    source_dir=$STRONGSWAN_SOURCE_DIR
    return
  fi
  command -v apt-get >/dev/null || fail "this system has no apt-get; unpack a strongSwan 5.9 release tarball and set STRONGSWAN_SOURCE_DIR to its folder"
  command -v dpkg-source >/dev/null || fail "dpkg-source is missing; run ./dev setup (it installs dpkg-dev)"
  local version tried=() unpack
  mkdir -p "$cache/source"
  list_source_versions
  # Offline, or with an index that has gone: what an earlier run unpacked, newest first.
  [ -n "$versions" ] || versions=$(find "$cache/source" -mindepth 1 -maxdepth 1 -type d -printf '%f\n' 2>/dev/null | sort -Vr)
  [ -n "$versions" ] || fail "apt knows no source package strongswan; check the network, or set STRONGSWAN_SOURCE_DIR to an unpacked source"
  # The newest listed version may answer 404 while the one before it is there.
  for version in $versions; do
    source_dir=$cache/source/$version
    [ -f "$source_dir/.sallyport-version" ] && return
    tried+=("$version")
    unpack=$(mktemp -d "$cache/source.XXXXXX")
    if (cd "$unpack" && apt-get "${apt_options[@]}" -qq source "strongswan=$version") >"$cache/fetch.log" 2>&1; then
      # Renamed into place only when it is whole and patched.
      mv "$unpack"/strongswan-*/ "$source_dir"
      printf '%s\n' "$version" >"$source_dir/.sallyport-version"
      rm -rf "$unpack"
      return
    fi
    rm -rf "$unpack"
  done
  fail "could not download the strongSwan source (tried ${tried[*]}; see $cache/fetch.log); check the network, or set STRONGSWAN_SOURCE_DIR"
}

obtain_source
version=$(cat "$source_dir/.sallyport-version" 2>/dev/null || sed -n "s/^PACKAGE_VERSION='\(.*\)'/\1/p" "$source_dir/configure" | head -n 1)
key=$(printf '%s\n' layout-3 "$version" "${options[@]}" "$cflags" "${CC:-cc}" "${SALLYPORT_CHARON_SANITIZE:-}" | sha256sum | cut -c1-12)
prefix=$cache/libcharon-$version-$key

if [ ! -f "$prefix/complete" ]; then
  for tool in "${CC:-cc}" make pkg-config; do
    command -v "$tool" >/dev/null || fail "$tool is missing; run ./dev setup"
  done
  say "building strongSwan $version into $prefix (about a minute)"
  work=$(mktemp -d "${TMPDIR:-/tmp}/libcharon.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  # Times must be kept: with new ones make wants to run bison and gperf again.
  cp -a "$source_dir/." "$work/"
  rm -rf "$prefix"
  mkdir -p "$prefix/lib" "$prefix/include"
  if ! (cd "$work" && CFLAGS="$cflags ${SALLYPORT_CHARON_SANITIZE:-}" ./configure --prefix=/nonexistent/sallyport \
      "${options[@]}") >"$prefix/configure.log" 2>&1; then
    fail "configure failed: $(grep -m1 -E '^configure: error' "$prefix/configure.log" || echo 'no reason given') (log: $prefix/configure.log)"
  fi
  # Debian's patches touch some Makefile.am; the four variables keep make from calling the autotools for that.
  quiet=(AUTOMAKE=: AUTOCONF=: ACLOCAL=: AUTOHEADER=:)
  if ! make -C "$work" -j"$jobs" "${quiet[@]}" >"$prefix/make.log" 2>&1; then
    fail "make failed (log: $prefix/make.log)"
  fi
  for library in libstrongswan libcharon libtls; do
    cp "$work/src/$library/.libs/$library.a" "$prefix/lib/"
    (cd "$work/src/$library" && find . -name '*.h' -not -path './tests/*' -not -path './plugins/*/*' -exec cp --parents {} "$prefix/include/" \;)
  done
  # Peers of EAP methods whose packets pass through ours (core/ike/charon/charon_eap.c).
  for plugin in eap_mschapv2 eap_tls eap_ttls eap_peap; do
    cp "$work/src/libcharon/plugins/$plugin/$plugin.h" "$prefix/include/"
  done
  # Runs twice beside our own checks (core/ike/charon/charon_revocation.c).
  cp "$work/src/libstrongswan/plugins/revocation/revocation_validator.h" "$prefix/include/"
  cp "$work/config.h" "$prefix/include/"
  cp "$work/COPYING" "$work/LICENSE" "$prefix/" 2>/dev/null || true
  printf '%s\n' "$version" >"$prefix/version"
  touch "$prefix/complete"
fi
printf '%s\n' "$prefix"
