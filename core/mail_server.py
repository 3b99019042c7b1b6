"""The settings of outgoing mail: its sender, and its target, which is a mail server or a folder of files."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from core.errors import CommandError

_PORTS = {"smtp": 587, "smtps": 465}
_ADDRESS = r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}"
_SENDER = re.compile(rf'(?P<bare>{_ADDRESS})|"?(?P<name>[^<>"]{{0,100}})"?\s?<(?P<named>{_ADDRESS})>')
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


class Encryption(StrEnum):
    """How the connection to a mail server is encrypted."""

    STARTTLS = "STARTTLS"
    TLS = "TLS"
    NONE = "NONE"


@dataclass(frozen=True, slots=True)
class MailSender:
    """The sender of mail. `name`: the name that is shown with the address; empty if there is none."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class MailServer:
    """A mail server. `user`, `password`: None if the server asks for none."""

    host: str
    port: int
    encryption: Encryption = Encryption.STARTTLS
    user: str | None = None
    password: str | None = field(default=None, repr=False)


def mail_target(url: str) -> MailServer | Path:
    """Returns the mail server or the folder that a URL names.

    `url`: `smtp://USER:PASSWORD@HOST:PORT`, `smtps://…` or `file:///FOLDER`.

    Raises CommandError for any other text, and for a password that would be sent without encryption to another machine.
    """
    with suppress(ValueError):  # from urlsplit, for a port that is not a number or an unclosed bracket
        parts = urlsplit(url)
        if parts.scheme == "file" and parts.netloc in ("", "localhost") and len(parts.path) > 1:
            return Path(unquote(parts.path))
        if parts.scheme in _PORTS and parts.hostname and parts.port != 0 and parts.path in ("", "/"):
            return _server(parts.scheme, parts.hostname, parts.port, parts.username, parts.password, parts.query)
    # The message does not quote the value: it may contain a password.
    raise CommandError("RAPPORT_SMTP_URL must be smtp://USER:PASSWORD@HOST:PORT, smtps://… or file:///FOLDER.")


def _server(scheme: str, host: str, port: int | None, user: str | None, password: str | None, query: str) -> MailServer:
    options = dict(parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query)))
    encryption = Encryption.TLS if scheme == "smtps" else Encryption.STARTTLS
    if options == {"starttls": "0"} and scheme == "smtp":
        encryption = Encryption.NONE
    elif options and options != {"starttls": "1"}:
        raise CommandError("RAPPORT_SMTP_URL: the only option is ?starttls=0, which sends without encryption.")
    if encryption is Encryption.NONE and password and host not in _LOOPBACK:
        raise CommandError("RAPPORT_SMTP_URL: a password is not sent without encryption. Leave out starttls=0.")
    plain = (None if part is None else unquote(part) for part in (user or None, password))
    return MailServer(host, port or _PORTS[scheme], encryption, *plain)


def mail_sender(text: str) -> MailSender:
    """Returns a sender. `text`: `NAME <ADDRESS>` or `ADDRESS`. Raises CommandError if it is malformed."""
    match = _SENDER.fullmatch(text.strip())
    if match is None or not text.isprintable():
        raise CommandError("RAPPORT_MAIL_FROM must be an address such as crm@example.com or Sales <crm@example.com>.")
    return MailSender((match["name"] or "").strip(), match["named"] or match["bare"])
