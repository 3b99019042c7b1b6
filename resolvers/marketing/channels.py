"""Rules for channels, their sealed secrets, and the mutation channelSecretSet."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import models
from core.errors import ProblemCode, Refused
from core.mail_server import Encryption, MailSender, MailServer, mail_sender, mail_target
from core.settings import Settings
from models.dialect.base import Database
from models.messages import AddressKind, ChannelKind
from resolvers import access, registry
from resolvers.access import Operation
from resolvers.changes.unit import Change, Rules, Unit
from resolvers.changes.value_checks import check_version
from resolvers.events import data_keys
from resolvers.search.record import Record
from resolvers.webhooks.safe_addresses import check_host, checked_url
from resolvers.webhooks.secrets import new_secret

LONGEST_PASSWORD = 200  # characters
_PREFIX = "whsec_"
_KEY_BYTES = range(24, 65)
"""The sizes of keys that Standard Webhooks allows."""


class ChannelRules(Rules):
    """Rules for channels: a channel has the settings of its kind, and sends to hosts that are allowed."""

    completes = frozenset({"address"})

    async def check(self, change: Change) -> None:
        """Sets a missing kind of address.

        Raises Refused: NOT_ALLOWED if the kind changes, and INVALID or REQUIRED if the settings do not fit the kind, or
        if the host is not allowed.
        """
        if change.operation not in (Operation.CREATE, Operation.UPDATE):
            return
        if change.before is not None and change.changes("kind"):
            raise Refused.one(ProblemCode.NOT_ALLOWED, "The kind of a channel stays. Create another channel.", "kind")
        is_mail = change.get("kind") == ChannelKind.SMTP
        if change.get("address") is None:
            change.values["address"] = str(AddressKind.EMAIL if is_mail else AddressKind.PHONE)
        private = change.unit.settings.webhook_private_targets
        if is_mail:
            _check_mail(change, private=private)
        else:
            _check_gateway(change, private=private)


def _check_mail(change: Change, *, private: bool) -> None:
    if change.get("address") != AddressKind.EMAIL:
        raise Refused.one(ProblemCode.INVALID, "A mail server sends to e-mail addresses.", "address")
    url = change.get("url")
    if url is not None and (change.changes("url") or change.changes("username")):
        server = mail_target(url) if url.startswith("smtp") else None
        if not isinstance(server, MailServer):
            message = "A mail server is written as smtp://HOST:PORT or smtps://HOST:PORT."
            raise Refused.one(ProblemCode.INVALID, message, "url")
        try:
            check_host(server.host.lower().rstrip("."), private=private)
        except ValueError as error:
            raise Refused.one(ProblemCode.INVALID, str(error), "url") from None
        if server.encryption is Encryption.NONE and change.get("username") and not private:
            raise Refused.one(ProblemCode.INVALID, "A password is not sent without encryption.", "url")


def _check_gateway(change: Change, *, private: bool) -> None:
    if change.get("url") is None:
        raise Refused.one(ProblemCode.REQUIRED, "Give the URL of the gateway.", "url")
    if change.changes("url"):
        try:
            change.values["url"] = checked_url(change.values["url"], private=private)
        except ValueError as error:
            raise Refused.one(ProblemCode.INVALID, str(error), "url") from None


async def set_secret(unit: Unit, id: UUID, secret: str | None, expected_version: int | None) -> str | None:
    """Gives a channel a new secret: the password at the mail server, or the key that signs requests to the gateway.

    `secret`: None makes a new key for a gateway, which is returned. A given secret is not returned.

    Raises Forbidden and the same errors as `Unit.seen`. Raises Refused (REQUIRED or INVALID) if the secret is missing
    or malformed.
    """
    entity = registry.of(models.Channel)
    access.permit(unit.viewer, "channelSecretSet", entity, frozenset())
    channel = await unit.seen(entity, id)
    check_version(channel, expected_version)
    made = None
    if channel["kind"] == ChannelKind.HTTP:
        made = new_secret() if secret is None else None
        problem = None if made or _is_key(secret or "") else "Give whsec_ and 24 to 64 bytes in base64, or no secret."
    else:
        printable = (secret or "").isprintable() and len(secret or "") <= LONGEST_PASSWORD
        problem = None if printable else "A password has at most 200 printable characters."
        if not secret:
            raise Refused.one(ProblemCode.REQUIRED, "Give the password at the mail server.", "secret")
    if problem:
        raise Refused.one(ProblemCode.INVALID, problem, "secret")
    key = await data_keys.data_key(unit, *data_keys.PROGRAM)
    sealed = key.seal((made or secret or "").encode(), _context(id))
    await unit.store(entity, channel, {"secret": sealed})
    return made


def _is_key(text: str) -> bool:
    try:
        key = base64.b64decode(text.removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        return False
    return text.startswith(_PREFIX) and len(key) in _KEY_BYTES


def _context(id: object) -> str:
    return f"channel.secret.{id}"


def problem_of(channel: Record | None, settings: Settings) -> str | None:
    """Returns why a channel cannot send now; None if it can."""
    if channel is None or channel["deleted_at"] is not None:
        return "The channel was deleted."
    if not channel["active"]:
        return "The channel is not active."
    if channel["kind"] == ChannelKind.HTTP and channel["secret"] is None:
        return "The channel has no secret to sign requests. Set one by channelSecretSet."
    if channel["kind"] == ChannelKind.SMTP and channel["url"] is None and settings.mail is None:
        return "The channel has no mail server, and this server sends no mail."
    return None


@dataclass(frozen=True, slots=True)
class Outlet:
    """Where a channel sends, with its decrypted secret.

    `target`: the mail server or the folder of an SMTP channel, and the URL of a gateway.
    `is_checked`: whether the target comes from the settings of this server, and not from the channel, so that it may be
    any host.
    """

    target: MailServer | Path | str
    sender: MailSender
    secret: str | None
    is_checked: bool


async def outlet_of(database: Database, settings: Settings, channel: Record) -> Outlet:
    """Returns where a channel without problems (see `problem_of`) sends. Raises Unreadable for a lost key."""
    secret = None
    if channel["secret"] is not None:
        key = (await data_keys.data_keys(database, [data_keys.PROGRAM]))[data_keys.PROGRAM]
        assert key is not None, "the program's data key is never erased"
        secret = key.open(channel["secret"], _context(channel.id)).decode()
    sender = mail_sender(channel["sender"]) if channel["sender"] else settings.mail_sender
    if channel["kind"] == ChannelKind.HTTP:
        return Outlet(channel["url"], sender, secret, is_checked=False)
    if channel["url"] is None:
        assert settings.mail is not None
        return Outlet(settings.mail, sender, None, is_checked=True)
    server = mail_target(channel["url"])
    assert isinstance(server, MailServer), "the rules of channels allow nothing else"
    return Outlet(replace(server, user=channel["username"], password=secret), sender, None, is_checked=False)
