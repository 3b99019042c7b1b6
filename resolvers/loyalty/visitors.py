"""Visitors: what they do is recorded by a public key, and becomes that of a lead or customer once they are known.

A visitor is known by a signed token alone. The answer to what a visitor does is the same for known and unknown ones.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import models
from core import clock, visitor_tokens
from core.errors import Forbidden, NotFound, Problem, ProblemCode, Refused
from core.ids import new_id
from core.settings import Settings
from core.text import fold
from core.visitor_tokens import VisitorToken
from models.behaviour import BehaviourKind
from models.dialect.base import Database
from models.values import checked
from resolvers import access, registry
from resolvers.authentication import attempts
from resolvers.authentication.attempts import Limit
from resolvers.changes import Changes, anonymous_visitors
from resolvers.changes.different_values import write_each
from resolvers.changes.unit import Unit
from resolvers.loyalty import behaviour
from resolvers.search.expressions import LIVING, Among, equals, every
from resolvers.search.record import Record

MOST_EVENTS = 20
"""The most events in one request."""
DAY = 24 * 3600
PER_ADDRESS = Limit("tracking of address", 300)
"""The number of requests that a network may send within 15 minutes."""
PER_KEY = Limit("tracking key", 20_000)
"""The number of requests that a key accepts within 15 minutes."""
PER_VISITOR = Limit("visitor", 120)
"""The number of requests of a visitor within 15 minutes."""
DAILY = Limit("visitor of day", 1_000, DAY)
"""The number of requests of a visitor in a day: what known visitors do goes to the event log, which is kept."""
NEW_OF_ADDRESS = Limit("new visitors of address", 500, DAY)
"""The number of new visitors from a network in a day. Each of them takes room in the database for a while."""
NEW_OF_KEY = Limit("new visitors of key", 50_000, DAY)
"""The number of new visitors of a key in a day."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a page reports of its visitor.

    `key`: the id of the tracking key. `token`: the visitor's token, if the page has one.
    `consent`: whether the visitor has consented to be remembered. `events`: what they did.
    """

    key: str
    token: object
    consent: bool
    events: Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Page:
    """The page that reports. `origin`: the header Origin, or None. `is_own`: whether it is of this server, or none."""

    origin: str | None
    is_own: bool


async def report(database: Database, settings: Settings, given: Report, page: Page, address: str | None) -> str | None:
    """Records what a visitor did. Returns the visitor's token, or None without consent.

    Without consent, whatever is known of the visitor is forgotten, and nothing is recorded.

    `address`: the client's IP address.

    Raises NotFound (no such key), Forbidden (another origin), Throttled, and Refused for events that cannot be. Nothing
    is stored then.
    """
    key = await anonymous_visitors.key_with_id(database, given.key)
    if key is None:
        raise NotFound("There is no such key.")
    listed = (key["origins"] or "").split()
    if page.origin not in listed if listed else not page.is_own:
        raise Forbidden("Pages of this origin may not use this key.")
    secret, network = settings.secret_key, attempts.network(address)
    token = visitor_tokens.read(secret, given.token)
    known = token.visitor if token is not None and token.key == key.id else None
    limits: list[tuple[Limit, str | None]] = [(PER_ADDRESS, network), (PER_KEY, str(key.id))]
    if given.consent:
        if known is None:
            limits += [(NEW_OF_ADDRESS, network), (NEW_OF_KEY, str(key.id))]
        else:
            limits += [(PER_VISITOR, str(known)), (DAILY, str(known))]
    await attempts.count_together(database, secret, limits)
    events = _events(key, given.events)
    changes = Changes(database, access.SYSTEM, settings)
    if not given.consent:
        if known is not None:
            await changes.run(lambda unit: _withdraw(unit, known))
        return None
    visitor = known or new_id()
    await changes.run(lambda unit: _record(unit, key, visitor, events))
    return visitor_tokens.issue(secret, key.id, visitor)


def _events(key: Record, given: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Returns the columns of the events, with `sku` for the product. Raises Refused if one of them is invalid."""
    if len(given) > MOST_EVENTS:
        raise Refused.one(ProblemCode.OUT_OF_RANGE, f"Give at most {MOST_EVENTS} events.", "events")
    description, problems = registry.of(models.BehaviourEvent).description, list[Problem]()
    of_product = registry.of(models.Product).description
    found = []
    for index, event in enumerate(given):
        wrong: list[Problem] = []
        if event.get("kind") not in set(BehaviourKind):
            wrong.append(Problem(("kind",), ProblemCode.INVALID, f"This must be one of {', '.join(BehaviourKind)}."))
        values = {"subject": event["subject"]} if event.get("subject") is not None else {}
        ready = checked(description, values, wrong)
        # What cannot be stored as an SKU is none. Otherwise anybody could keep long texts here.
        named: list[Problem] = []
        sku = checked(of_product, {"sku": event["product"]} if event.get("product") else {}, named).get("sku")
        wrong += [Problem(("product",), one.code, one.message) for one in named if one.code != ProblemCode.REQUIRED]
        problems += [problem.under("events", str(index)) for problem in wrong]
        found.append(
            {
                "kind": event.get("kind"),
                "source": str(key["source"]),
                "subject": ready.get("subject"),
                "sku": sku,
            }
        )
    if problems:
        raise Refused(problems)
    return found


async def _record(unit: Unit, key: Record, visitor: UUID, events: Sequence[Mapping[str, Any]]) -> None:
    """Records events of a visitor: for the lead or customer who it is, or for the time when it becomes known."""
    stored = [{**event, "at": clock.written(unit.now)} for event in events]
    if (known := await unit.get(models.Visitor, visitor)) is None or not _is_bound(known):
        await anonymous_visitors.add(unit, visitor, key.id, stored)
        # Somebody may have become known while this waited for the row.
        known = await unit.get(models.Visitor, visitor)
        if known is None or not _is_bound(known):
            return
        _ = await anonymous_visitors.take(unit, visitor)
    # The lead may have been converted, or the visitor deleted with it, or forgotten, before the lead was locked.
    unit.foreseen[models.Visitor.__name__, visitor] = known
    await unit.hold({models.Customer: [known["customer_id"]], models.Lead: [known["lead_id"]]})
    held = await unit.get(models.Visitor, visitor)
    assert held is not None
    unit.require_foreseen(registry.of(models.Visitor), held)
    if held["deleted_at"] is None:
        await _feed(unit, held, stored)


def _is_bound(visitor: Record) -> bool:
    """Returns whether nothing is to be kept of a visitor as of an unknown one: it is known, or was deleted."""
    return visitor["deleted_at"] is not None or visitor["withdrawn_at"] is None


async def _withdraw(unit: Unit, id: UUID) -> None:
    """Forgets what is known of a visitor: what they did while unknown, and who they are."""
    _ = await anonymous_visitors.take(unit, id)
    visitor = await unit.get(models.Visitor, id, lock=True)
    if visitor is not None and visitor["withdrawn_at"] is None:
        new = {"customer_id": None, "lead_id": None, "withdrawn_at": unit.now}
        changed = {name: value for name, value in new.items() if value != visitor[name]}
        await unit.store(registry.of(models.Visitor), visitor, changed)


async def become(unit: Unit, token: VisitorToken | None, lead: UUID) -> None:
    """Makes a visitor known as a new lead, and the lead's what the visitor did.

    Does nothing unless the visitor has consented, and the key by which they came is active. A visitor who is known
    already stays who it is: a second form of the same browser may be another person's.
    """
    if token is None:
        return
    key = await unit.get(models.TrackingKey, token.key)
    if key is None or not key["active"] or key["deleted_at"] is not None:
        return
    found = await anonymous_visitors.take(unit, token.visitor)
    visitor = await unit.get(models.Visitor, token.visitor, lock=True)
    if found is None or (visitor is not None and _is_bound(visitor)):
        return
    entity = registry.of(models.Visitor)
    new = {"lead_id": lead, "customer_id": None, "consent_at": found.consent_at, "withdrawn_at": None}
    if visitor is None:
        fixed = {"id": token.visitor, "tracking_key_id": found.key, "last_seen_at": None}
        _ = await unit.insert(entity, {**fixed, **new})
    else:
        await unit.store(entity, visitor, {name: value for name, value in new.items() if value != visitor[name]})
    known = await unit.get(models.Visitor, token.visitor)
    assert known is not None
    await _feed(unit, known, found.events)


async def carry(unit: Unit, lead: UUID, customer: UUID) -> None:
    """Makes the visitors who were a lead the customer whom the lead has become. The caller has locked the lead."""
    entity = registry.of(models.Visitor)
    rows = await unit.find(models.Visitor, every(equals("lead_id", lead), LIVING), lock=True)
    await unit.mark_all(entity, rows, {"lead_id": None, "customer_id": customer})


async def _feed(unit: Unit, visitor: Record, events: Sequence[Mapping[str, Any]]) -> None:
    """Records events as those of the lead or customer who a visitor is."""
    if not events:
        return
    skus = tuple({fold(event["sku"]) for event in events if event["sku"]})
    products: dict[str, UUID] = {}
    if skus:
        found = await unit.find(models.Product, every(Among("sku_folded", skus), equals("active", True), LIVING))
        products = {fold(row["sku"]): row.id for row in found}
    rows = [
        {
            "customer_id": visitor["customer_id"],
            "lead_id": visitor["lead_id"],
            "kind": event["kind"],
            "source": event["source"],
            "subject": event["subject"],
            "product_id": products.get(fold(event["sku"])) if event["sku"] else None,
            "at": clock.read(event["at"]),
        }
        for event in events
    ]
    await behaviour.add(unit, rows)
    last: datetime = max(row["at"] for row in rows)
    seen = {visitor.id: {"last_seen_at": last}}
    await write_each(unit.database, unit.transaction, registry.of(models.Visitor).description, seen)
