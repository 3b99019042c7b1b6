"""The addresses of recipients, which only channels read, and the addresses to which nothing is sent."""

from __future__ import annotations

from uuid import UUID

import models
from models.dialect.base import Database
from models.messages import AddressKind, MailingKind, SuppressionReason, message_address
from models.sealing import Unopened
from resolvers import registry
from resolvers.changes.unit import Unit
from resolvers.events import data_keys
from resolvers.events.data_keys import Person
from resolvers.search.expressions import LIVING, Matches, equals, every
from resolvers.search.record import Record

_COLUMNS = {AddressKind.EMAIL: "email", AddressKind.PHONE: "phone", AddressKind.EXTERNAL_ID: "external_id"}


def address_of(recipient: Record, kind: str) -> str | None:
    """Returns the address of a recipient for a channel; None if there is none, or if it cannot be decrypted."""
    value = recipient[_COLUMNS[AddressKind(kind)]]
    return None if isinstance(value, Unopened) else value


def _normal(address: str, kind: str) -> str | None:
    """Returns an address as suppressions have it; None if it cannot be suppressed."""
    if kind == AddressKind.EXTERNAL_ID:
        return None
    try:
        return message_address(address)
    except ValueError:  # a value of an earlier version
        return None


async def is_suppressed(unit: Unit, address: str, kind: str, purpose: str) -> bool:
    """Returns whether an address gets no messages. `purpose`: the kind of the mailing, such as MARKETING."""
    normal = _normal(address, kind)
    if normal is None:
        return False
    found = await unit.find(models.Suppression, every(Matches("address", (normal,)), LIVING))
    transactional = purpose == MailingKind.TRANSACTIONAL
    return any(not transactional or row["reason"] != SuppressionReason.UNSUBSCRIBED for row in found)


async def suppress(unit: Unit, address: str, kind: str, reason: SuppressionReason) -> None:
    """Lets an address get no more messages for a reason. Does nothing if it was suppressed for the reason before."""
    normal = _normal(address, kind)
    if normal is None:
        return
    same = every(Matches("address", (normal,)), equals("reason", str(reason)), LIVING)
    if not await unit.find(models.Suppression, same, limit=1):
        values = {"address": normal, "reason": str(reason), "at": unit.now}
        _ = await unit.create(registry.of(models.Suppression), values)


async def seal(unit: Unit, delivery: Record, address: str, kind: str) -> str:
    """Returns the address to which a message is sent, encrypted for the person: their erasure makes it unreadable."""
    return await data_keys.sealed_about(unit, [_person(delivery)], f"{kind} {address}".encode(), _context(delivery.id))


async def opened(database: Database, delivery: Record) -> tuple[str, str] | None:
    """Returns the address to which a message was sent, and its kind; None if none is kept, or the person was erased.

    Must be called outside of transactions.
    """
    if delivery["sent_to"] is None:
        return None
    plain = await data_keys.opened_about(database, delivery["sent_to"], _context(delivery.id))
    if plain is None:
        return None
    kind, _, address = plain.decode().partition(" ")
    return address, kind


def _person(delivery: Record) -> Person:
    end = next(one for one in ("customer", "contact", "lead") if delivery[f"{one}_id"] is not None)
    return end.capitalize(), delivery[f"{end}_id"]


def _context(id: UUID) -> str:
    return f"mail_delivery.sent_to.{id}"
