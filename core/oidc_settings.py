"""The settings of sign-in with an identity provider (OpenID Connect), read from `RAPPORT_OIDC_*`.

`core.settings` has the table of all variables.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from core.errors import CommandError

LONGEST = 1_000
"""The maximum length of an address in these settings."""
LOOPBACK = ("127.0.0.1", "[::1]")
"""The hosts of loopback redirect addresses, which may have any port (RFC 8252)."""
MAPPED = "mapped"
ROLES = ("ADMIN", "MANAGER", "SALES", "SERVICE", "MARKETING", "FINANCE", "ANALYST")
"""The names of `models.people.EmployeeRole`, which this floor must not import."""

_CHANGING = frozenset(
    {"email", "name", "nickname", "phone_number", "preferred_username", "unique_name", "upn", "username"}
)
"""Claims that providers reassign, or that accounts choose themselves."""

_SCHEME = re.compile(r"[a-z][a-z0-9+-]*(?:\.[a-z0-9+-]+)+")
_DOMAIN = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+")


@dataclass(frozen=True, slots=True)
class OidcSettings:
    """The settings of an identity provider.

    `url`: the address at which browsers reach this server.
    `audiences`: the audiences of the provider's bearer tokens; empty if the server does not accept such tokens.
    `roles`: pairs of a value of the role claim and the name of a role, in order of precedence.
    `create`: the role of employees who are created at their first sign-in, if their claims give no role. With MAPPED,
    only employees whose claims give a role are created. With None, no employees are created.
    `redirects`: the exact addresses of applications to which a sign-in may return.
    """

    issuer: str
    client_id: str
    url: str
    client_secret: str | None = field(default=None, repr=False)
    scopes: str = "openid email profile"
    audiences: frozenset[str] = frozenset()
    subject_claim: str = "sub"
    verified_claim: str = "email_verified"
    role_claim: str | None = None
    roles: tuple[tuple[str, str], ...] = ()
    team_claim: str | None = None
    create: str | None = None
    domains: frozenset[str] = frozenset()
    redirects: tuple[str, ...] = ()
    plain_http: bool = False

    @property
    def callback(self) -> str:
        """The redirect address that is registered with the provider."""
        return f"{self.url}/oidc/callback"

    def redirect_of(self, address: str) -> str | None:
        """Returns `address` if it is a listed address of an application, otherwise None.

        The port of a loopback address may differ from the listed port.
        """
        if address in self.redirects:
            return address
        if len(address) > LONGEST:
            return None
        host, port = _loopback_port(address)
        if port is None:
            return None
        without = address.replace(f"{host}:{port}", host, 1)
        return address if any(_without_port(one) == without for one in self.redirects) else None


def load(env: Mapping[str, str]) -> OidcSettings | None:
    """Reads the settings. Returns None if `RAPPORT_OIDC_ISSUER` is not set.

    Raises CommandError if a setting is missing or invalid.
    """
    issuer = env.get("RAPPORT_OIDC_ISSUER")
    if not issuer:
        return None
    plain = env.get("RAPPORT_OIDC_PLAIN_HTTP") or "0"
    if plain not in ("0", "1"):
        raise CommandError("RAPPORT_OIDC_PLAIN_HTTP must be 0 or 1.")
    _check_address("RAPPORT_OIDC_ISSUER", issuer, plain_http=plain == "1")
    url = _required(env, "RAPPORT_OIDC_URL").rstrip("/")
    _check_address("RAPPORT_OIDC_URL", url, plain_http=plain == "1")
    client_id = _required(env, "RAPPORT_OIDC_CLIENT_ID")
    audiences = frozenset(_list(env, "RAPPORT_OIDC_AUDIENCE"))
    if client_id in audiences:
        raise CommandError(
            "RAPPORT_OIDC_AUDIENCE must not contain the client's id: ID tokens have this audience, and would pass as"
            " bearer tokens. Register the API with the provider as an application of its own."
        )
    role_claim, mapping = env.get("RAPPORT_OIDC_ROLE_CLAIM") or None, _mapping(env)
    if bool(role_claim) != bool(mapping):
        raise CommandError("Set RAPPORT_OIDC_ROLE_CLAIM and RAPPORT_OIDC_ROLE_MAP together.")
    create = env.get("RAPPORT_OIDC_CREATE") or None
    if create is not None and create not in {MAPPED, *ROLES} - {"ADMIN"}:
        raise CommandError(f"RAPPORT_OIDC_CREATE must be {MAPPED} or a role such as SALES. It cannot be ADMIN.")
    if create == MAPPED and role_claim is None:
        raise CommandError(f"RAPPORT_OIDC_CREATE={MAPPED} needs RAPPORT_OIDC_ROLE_CLAIM and RAPPORT_OIDC_ROLE_MAP.")
    subject = env.get("RAPPORT_OIDC_SUBJECT_CLAIM") or "sub"
    if subject in _CHANGING:
        raise CommandError(
            f"RAPPORT_OIDC_SUBJECT_CLAIM must not be {subject}: it can change, and then opens the account of whoever"
            " had it before (OpenID Connect Core 1.0, section 5.7)."
        )
    scopes = env.get("RAPPORT_OIDC_SCOPES") or "openid email profile"
    if "openid" not in scopes.split():
        raise CommandError("RAPPORT_OIDC_SCOPES must contain openid.")
    return OidcSettings(
        issuer=issuer,
        client_id=client_id,
        url=url,
        client_secret=_secret(env),
        scopes=" ".join(scopes.split()),
        audiences=audiences,
        subject_claim=subject,
        verified_claim=env.get("RAPPORT_OIDC_VERIFIED_CLAIM") or "email_verified",
        role_claim=role_claim,
        roles=mapping,
        team_claim=env.get("RAPPORT_OIDC_TEAM_CLAIM") or None,
        create=create,
        domains=_domains(env),
        redirects=tuple(_redirect(text) for text in _list(env, "RAPPORT_OIDC_REDIRECTS")),
        plain_http=plain == "1",
    )


def is_secure(address: str, *, plain_http: bool) -> bool:
    """Returns whether an address begins with https. With `plain_http`, loopback addresses may begin with http."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return False
    if parts.scheme == "https":
        return bool(host) and "@" not in parts.netloc
    return plain_http and parts.scheme == "http" and "@" not in parts.netloc and _is_loopback(host)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _required(env: Mapping[str, str], name: str) -> str:
    text = env.get(name)
    if not text:
        raise CommandError(f"{name} must be set: a sign-in with an identity provider needs it.")
    return text


def _list(env: Mapping[str, str], name: str) -> list[str]:
    return [part.strip() for part in env.get(name, "").split(",") if part.strip()]


def _check_address(name: str, text: str, *, plain_http: bool) -> None:
    if (
        len(text) > LONGEST
        or not text.isascii()
        or not is_secure(text, plain_http=plain_http)
        or set(text) & set("?# ")
    ):
        raise CommandError(
            f"{name} must be an address such as https://login.example.com, without ? and #."
            f" http is accepted for loopback addresses, with RAPPORT_OIDC_PLAIN_HTTP=1."
        )


def _secret(env: Mapping[str, str]) -> str | None:
    text, path = env.get("RAPPORT_OIDC_CLIENT_SECRET"), env.get("RAPPORT_OIDC_CLIENT_SECRET_FILE")
    if text and path:
        raise CommandError("Set RAPPORT_OIDC_CLIENT_SECRET or RAPPORT_OIDC_CLIENT_SECRET_FILE, not both.")
    if path:
        try:
            text = Path(path).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "it is not UTF-8"
            raise CommandError(f"RAPPORT_OIDC_CLIENT_SECRET_FILE cannot be read: {reason}.") from None
        if not text:
            raise CommandError("RAPPORT_OIDC_CLIENT_SECRET_FILE is empty.")
    return text or None


def _mapping(env: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    found = []
    for part in _list(env, "RAPPORT_OIDC_ROLE_MAP"):
        value, _, role = part.rpartition("=")
        if not value.strip() or role.strip() not in ROLES:
            raise CommandError(
                f"RAPPORT_OIDC_ROLE_MAP: {part[:100]!r} does not have the form VALUE=ROLE. Roles: {', '.join(ROLES)}."
            )
        found.append((value.strip(), role.strip()))
    return tuple(found)


def _domains(env: Mapping[str, str]) -> frozenset[str]:
    found = frozenset(text.lower() for text in _list(env, "RAPPORT_OIDC_DOMAINS"))
    for text in sorted(found):
        if not _DOMAIN.fullmatch(text):
            raise CommandError(f"RAPPORT_OIDC_DOMAINS: {text[:100]!r} is not a domain such as example.com.")
    return found


def _redirect(text: str) -> str:
    """Checks the address of an application: https, http on a loopback address, or a private-use scheme (RFC 8252)."""
    wrong = CommandError(
        f"RAPPORT_OIDC_REDIRECTS: {text[:100]!r} is not an address such as https://app.example.com/signed-in,"
        " http://127.0.0.1/signed-in or com.example.app:/signed-in, without # and spaces."
    )
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        raise wrong from None
    if len(text) > LONGEST or not text.isascii() or not text.isprintable() or set(text) & set('# *\\<>"'):
        raise wrong
    if parts.scheme in ("https", "http"):
        if not parts.hostname or "@" in parts.netloc or (parts.scheme == "http" and not _is_loopback(parts.hostname)):
            raise wrong
    elif not _SCHEME.fullmatch(parts.scheme):
        raise wrong
    return text


def _loopback_port(address: str) -> tuple[str, int | None]:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return "", None
    for host in LOOPBACK:
        if parts.scheme == "http" and port is not None and parts.netloc == f"{host}:{port}":
            return host, port
    return "", None


def _without_port(address: str) -> str:
    host, port = _loopback_port(address)
    return address if port is None else address.replace(f"{host}:{port}", host, 1)
