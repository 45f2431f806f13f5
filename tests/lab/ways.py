# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of ways to sign in: what the profile says, what the gateway asks, and what stands behind the gateway."""

from dataclasses import dataclass, field

from lab.gateway_config import PASSWORD, SHARED_KEY, GatewayOptions
from lab.lab import Lab
from lab.pki import Identity, Pki
from lab.profiles import sign_in_profile
from lab.radius import AAA_NAME, RadiusOptions

WRONG_PASSWORD = "not the password"
WRONG_SHARED_KEY = "another secret of twenty signs"
CERTIFICATE_USER = "alice@example.org"  # EAP-TLS: a name of the certificate


@dataclass(frozen=True)
class Way:
    """One row of the table."""
    kind: str                            # the profile's type
    gateway: GatewayOptions
    radius: RadiusOptions | None = None  # None: the gateway alone
    uses_certificate: bool = False
    uses_password: bool = True
    inner: str | None = None
    has_aaa: bool = False
    round: str = "eap"                   # which one is refused for a wrong secret
    more: dict = field(default_factory=dict)

    def make_lab(self, make_lab) -> Lab:
        return make_lab(gateway=self.gateway, radius=self.radius)

    def profile(self, lab: Lab, stranger: Identity | None = None) -> dict:
        """`stranger`: a certificate to show instead of the right one."""
        aaa = None if not self.has_aaa else AAA_NAME if self.radius else lab.host
        user = None if self.round == "shared-key" or self.kind == "ikev2-cert" else "alice"
        user = CERTIFICATE_USER if self.kind == "ikev2-eap-tls" else user
        person = (stranger or lab.pki.person("alice", "ecdsa")) if self.uses_certificate else None
        return sign_in_profile(lab.pki, lab.host, self.kind, user=user, person=person, aaa=aaa, inner=self.inner,
                               **self.more)

    @property
    def secret(self) -> str:
        """What goes to standard input: the key's password and the person's are the same here, a line each."""
        if self.round == "shared-key":
            return SHARED_KEY
        return "\n".join([PASSWORD] * (self.uses_certificate + self.uses_password))

    @property
    def wrong_secret(self) -> str:
        if self.round == "shared-key":
            return WRONG_SHARED_KEY
        return "\n".join([PASSWORD] * self.uses_certificate + [WRONG_PASSWORD] * self.uses_password)

    def stranger(self, pki: Pki) -> Identity | None:
        """Where there is no secret to be wrong: a certificate that the company does not know."""
        only_certificate = self.uses_certificate and not self.uses_password
        return pki.foreign_authority.person("alice", "ecdsa") if only_certificate else None


def _alone(*ways: str, **options) -> GatewayOptions:
    return GatewayOptions(authentication=ways, **options)


def _behind(method: str, **options) -> dict:
    return {"gateway": _alone("radius"), "radius": RadiusOptions(first_method=method, **options)}


_CERTIFICATE = {"uses_certificate": True, "uses_password": False}
_TLS = {"has_aaa": True}

ALONE = {
    "mschapv2": Way("ikev2-eap", _alone("eap")),
    "gtc": Way("ikev2-eap-gtc", _alone("eap-gtc")),
    "tls": Way("ikev2-eap-tls", _alone("eap-tls"), **_CERTIFICATE, **_TLS),
    "ttls-mschapv2": Way("ikev2-eap-ttls", _alone("eap-ttls"), inner="mschapv2", **_TLS),
    "ttls-gtc": Way("ikev2-eap-ttls", _alone("eap-ttls", inner_method="gtc"), inner="gtc", **_TLS),
    "auto-mschapv2": Way("ikev2-eap-auto", _alone("eap")),
    "certificate": Way("ikev2-cert", _alone("cert"), round="certificate", **_CERTIFICATE),
    "certificate-then-mschapv2": Way("ikev2-cert-eap", _alone("cert+eap"), uses_certificate=True),
    "shared-key": Way("ikev2-psk", _alone("psk"), round="shared-key"),
}
BEHIND = {
    "mschapv2": Way("ikev2-eap", **_behind("mschapv2")),
    "gtc": Way("ikev2-eap-gtc", **_behind("gtc")),
    "tls": Way("ikev2-eap-tls", **_behind("tls"), **_CERTIFICATE, **_TLS),
    "ttls-mschapv2": Way("ikev2-eap-ttls", **_behind("ttls", inner_method="mschapv2"), inner="mschapv2", **_TLS),
    "ttls-gtc": Way("ikev2-eap-ttls", **_behind("ttls", inner_method="gtc"), inner="gtc", **_TLS),
    "ttls-any": Way("ikev2-eap-ttls", **_behind("ttls"), inner="any", **_TLS),
    "peap-mschapv2": Way("ikev2-eap-peap", **_behind("peap", inner_method="mschapv2"), inner="mschapv2", **_TLS),
    "peap-gtc": Way("ikev2-eap-peap", **_behind("peap", inner_method="gtc"), inner="gtc", **_TLS),
    "auto-mschapv2": Way("ikev2-eap-auto", **_behind("mschapv2")),
    "auto-ttls": Way("ikev2-eap-auto", **_behind("ttls"), **_TLS),
    "auto-peap": Way("ikev2-eap-auto", **_behind("peap"), **_TLS),
    "certificate-then-mschapv2": Way("ikev2-cert-eap", _alone("cert+radius"), RadiusOptions(), uses_certificate=True),
}
WAYS = {f"alone-{name}": way for name, way in ALONE.items()} | {f"radius-{name}": way for name, way in BEHIND.items()}
