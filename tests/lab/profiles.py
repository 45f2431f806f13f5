# SPDX-License-Identifier: GPL-3.0-or-later
"""The .sswan files that the lab's administrator sends to people."""

import base64
import json
import uuid
from pathlib import Path

from lab.gateway_config import PASSWORD, USER
from lab.pki import Identity, Pki


def eap_profile(pki: Pki, host: str, *, name: str | None = None, user: str = USER, authority: Identity | None = None,
                **more) -> dict:
    """`more` are further keys of the top level; a dict merges into one that is there."""
    profile = {
        "uuid": str(uuid.uuid4()),
        "name": name or f"Office ({host})",
        "type": "ikev2-eap",
        "remote": {"addr": host, "cert": in_base64((authority or pki.authority.identity).certificate_der)},
        "local": {"eap_id": user},
    }
    return _merge(profile, more)


def certificate_profile(pki: Pki, host: str, person: Identity, password: str, *, name: str | None = None,
                        **more) -> dict:
    profile = {
        "uuid": str(uuid.uuid4()),
        "name": name or f"Office ({host})",
        "type": "ikev2-cert",
        "remote": {"addr": host, "cert": in_base64(pki.authority.identity.certificate_der)},
        "local": {"p12": in_base64(person.pkcs12(password, [pki.authority.certificate]))},
    }
    return _merge(profile, more)


def sign_in_profile(pki: Pki, host: str, kind: str, *, user: str | None = USER, person: Identity | None = None,
                    key_password: str = PASSWORD, aaa: str | None = None, inner: str | None = None, **more) -> dict:
    """Any way of signing in: `kind` is the profile's type. The key's password is the person's own where not given."""
    local: dict = {"eap_id": user} if user else {}
    if person:
        authorities = [pki.authority.certificate, *person.chain]
        local["p12"] = in_base64(person.pkcs12(key_password, authorities))
    additions = {key: value for key, value in (("aaaServer", aaa), ("innerMethod", inner)) if value}
    profile = {
        "uuid": str(uuid.uuid4()),
        "name": f"Office by {kind} ({host})",
        "type": kind,
        "remote": {"addr": host, "cert": in_base64(pki.authority.identity.certificate_der)},
        "local": local,
    } | ({"sallyport": additions} if additions else {})
    return _merge(profile, more)


def write_profile(folder: Path, profile: dict) -> Path:
    path = folder / f"{profile['uuid']}.sswan"
    path.write_text(json.dumps(profile, indent=2))
    return path


def _merge(profile: dict, more: dict) -> dict:
    for key, value in more.items():
        if isinstance(value, dict) and isinstance(profile.get(key), dict):
            profile[key] = {k: v for k, v in (profile[key] | value).items() if v is not None}
        elif value is None:
            profile.pop(key, None)
        else:
            profile[key] = value
    return profile


def in_base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
