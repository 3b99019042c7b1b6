"""The mutation behaviourRecord, and the profile that follows from what customers did lately."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

import models
from core import clock
from core.errors import Problem, ProblemCode, Refused
from models.behaviour import BehaviourKind
from models.values import checked, required
from resolvers import access, registry
from resolvers.changes.unit import Unit
from resolvers.changes.value_checks import check_times, with_defaults
from resolvers.search.expressions import LIVING, Among, Compare, Expression, IsNull, Operator, equals, every
from resolvers.search.order import order_by
from resolvers.search.record import Record

MOST_EVENTS = 100
"""The largest number of events in one mutation."""

MOST_CARRIED = 1_000
"""The largest number of a lead's events that become its customer's."""

LATELY = timedelta(days=90)
"""How long behaviour counts."""

_WEIGHTS = {
    BehaviourKind.DOWNLOAD: 2,
    BehaviourKind.FAVORITE: 3,
    BehaviourKind.CART: 4,
    BehaviourKind.INQUIRY: 5,
}
"""How much an event counts; 1 if it is not listed."""
_LEVELS = (3, 6, 10, 15)
"""The weights from which on a customer has the levels 2 to 5."""
_HIGHEST = len(_LEVELS) + 1

Pair = tuple[UUID, UUID]
"""The ids of a customer and a product."""


class Shown(NamedTuple):
    """How keen a customer is on a product. `product`: its id. `at`: when the customer last showed it."""

    product: UUID
    keenness: int
    events: int
    at: datetime


async def record(unit: Unit, given: Sequence[Mapping[str, Any]]) -> int:
    """Records what customers and leads did, and raises the interest of customers in products. Returns the number.

    `given`: the columns of the events.

    Raises Forbidden if the viewer may not use behaviourRecord. Raises Refused: REQUIRED or OUT_OF_RANGE for no event or
    more than MOST_EVENTS; REQUIRED or INVALID for an event without a customer or a lead, or with both; NOT_FOUND if the
    viewer sees no such customer, lead or product; NOT_ALLOWED for one that the viewer may not change.
    """
    entity = registry.of(models.BehaviourEvent)
    access.permit(unit.viewer, "behaviourRecord", entity, frozenset(name for one in given for name in one))
    if not 1 <= len(given) <= MOST_EVENTS:
        code = ProblemCode.OUT_OF_RANGE if given else ProblemCode.REQUIRED
        raise Refused.one(code, f"Give 1 to {MOST_EVENTS} events.", "events")
    problems: list[Problem] = []
    rows = [_checked(unit, index, one, problems) for index, one in enumerate(given)]
    # Customers are locked, so that two transactions do not create the same interest.
    for model, column in ((models.Customer, "customer_id"), (models.Lead, "lead_id"), (models.Product, "product_id")):
        await _require_seen(unit, model, column, rows, problems)
    if problems:
        raise Refused(problems)
    await add(unit, rows)
    return len(rows)


async def add(unit: Unit, rows: Sequence[Mapping[str, Any]]) -> None:
    """Writes events from validated values, and raises the interest of customers in products."""
    customers = {row["customer_id"] for row in rows if row["customer_id"] is not None}
    leads = {row["lead_id"] for row in rows if row["lead_id"] is not None}
    # So that two transactions do not create the same interest; leads are scored at the end, after later rows.
    await unit.hold({models.Customer: customers, models.Lead: leads})
    _ = await unit.insert_all(registry.of(models.BehaviourEvent), rows)
    await _raise_interests(unit, rows)


async def carry(unit: Unit, lead: UUID, customer: UUID) -> None:
    """Makes the latest MOST_CARRIED events of a locked lead also those of the customer that it becomes."""
    description = registry.of(models.BehaviourEvent).description
    latest = order_by(description, [(description.orders["at"], True)])
    of_lead = every(equals("lead_id", lead), IsNull("customer_id"), LIVING)
    events = await unit.find(models.BehaviourEvent, of_lead, order=latest, limit=MOST_CARRIED)
    if not events:
        return
    await unit.hold({models.Customer: [customer]})
    rows = [{**event, "customer_id": customer} for event in events]
    pairs = {_pair(row) for row in rows if row["product_id"] is not None}
    if pairs:  # before the events, in the order of locks
        _ = await unit.find(models.ProductInterest, _of(pairs), lock=True)
    await unit.hold({models.BehaviourEvent: [event.id for event in events]})
    await unit.mark_all(registry.of(models.BehaviourEvent), events, {"customer_id": customer})
    await _raise_interests(unit, rows)


def _checked(unit: Unit, index: int, given: Mapping[str, Any], problems: list[Problem]) -> dict[str, Any]:
    entity = registry.of(models.BehaviourEvent)
    wrong: list[Problem] = []
    ready = checked(entity.description, {name: value for name, value in given.items() if value is not None}, wrong)
    ready.setdefault("at", unit.now)
    required(entity.description, ready, wrong)
    check_times(entity, ready, unit.today, unit.settings.time_zone, wrong)
    whose = [name for name in ("customer_id", "lead_id") if name in ready]
    if len(whose) != 1:
        code = ProblemCode.INVALID if whose else ProblemCode.REQUIRED
        wrong.append(Problem(("customer_id",), code, "Give either a customer or a lead."))
    problems += [problem.under("events", str(index)) for problem in wrong]
    return {**dict.fromkeys(("customer_id", "lead_id", "product_id")), **with_defaults(entity, ready)}


async def _require_seen(
    unit: Unit, model: type[models.Row], column: str, rows: Sequence[Mapping[str, Any]], problems: list[Problem]
) -> None:
    entity, about = registry.of(model), model is models.Product
    ids = tuple({row[column] for row in rows if row[column] is not None})
    if not ids:
        return
    allowed = access.assignable(unit.viewer, entity) if about else access.changeable(unit.viewer, entity)
    found = await unit.read(entity, every(Among("id", ids), LIVING, allowed), lock=model is models.Customer)
    missing = set(ids) - {row.id for row in found}
    if not missing:
        return
    seen = every(Among("id", tuple(missing)), LIVING, access.rows(unit.viewer, entity))
    known = set() if about else set(await unit.ids(model, seen))
    for index, row in enumerate(rows):
        if row[column] in known:
            [problem] = access.unchangeable(entity, "events", str(index), column).problems
            problems.append(problem)
        elif row[column] in missing:
            problems.append(Problem(("events", str(index), column), ProblemCode.NOT_FOUND, entity.absent))


async def _raise_interests(unit: Unit, rows: Sequence[Mapping[str, Any]]) -> None:
    """Raises the level of the interests that the events show, and says when they were last shown.

    The level only rises: whoever knows better lowers it.
    """
    latest: dict[Pair, datetime] = {}
    for row in rows:
        if row["customer_id"] is not None and row["product_id"] is not None:
            pair = (row["customer_id"], row["product_id"])
            latest[pair] = max(row["at"], latest.get(pair, row["at"]))
    if not latest:
        return
    interest = registry.of(models.ProductInterest)
    present = {_pair(row): row for row in await unit.find(models.ProductInterest, _of(latest)) if _pair(row) in latest}
    rising = {pair for pair in latest if pair not in present or present[pair]["level"] < _HIGHEST}
    levels = await _levels(unit, rising)
    new = [
        {"customer_id": pair[0], "product_id": pair[1], "level": levels[pair], "last_shown_at": latest[pair]}
        for pair in latest
        if pair not in present
    ]
    _ = await unit.insert_all(interest, new)
    changed: defaultdict[tuple[int, datetime], list[Record]] = defaultdict(list)
    for pair, row in present.items():
        level = max(row["level"], levels.get(pair, 1))
        at = max(latest[pair], row["last_shown_at"] or latest[pair])
        if (level, at) != (row["level"], row["last_shown_at"]):
            changed[level, at].append(row)
    for (level, at), some in changed.items():
        await unit.mark_all(interest, some, {"level": level, "last_shown_at": at})


async def _levels(unit: Unit, pairs: Collection[Pair]) -> dict[Pair, int]:
    """Returns the level that the latest events of each pair give."""
    if not pairs:
        return {}
    since = Compare("at", Operator.GTE, unit.now - LATELY)
    events: defaultdict[Pair, list[Record]] = defaultdict(list)
    for event in await unit.find(models.BehaviourEvent, every(_of(pairs), since)):
        events[_pair(event)].append(event)
    return {pair: keenness(events[pair]) for pair in pairs}


def keenness(events: Iterable[Mapping[str, Any]]) -> int:
    """Returns how keen events show somebody to be: from 1 to 5."""
    weight = sum(_WEIGHTS.get(event["kind"], 1) for event in events)
    return 1 + sum(weight >= threshold for threshold in _LEVELS)


def shown(events: Sequence[Mapping[str, Any]]) -> list[Shown]:
    """Returns the products that a customer's latest events were about, the keenest and then the latest first."""
    of_products: defaultdict[UUID, list[Mapping[str, Any]]] = defaultdict(list)
    for event in events:
        if event["product_id"] is not None:
            of_products[event["product_id"]].append(event)
    found = [
        Shown(product, keenness(some), len(some), max(event["at"] for event in some))
        for product, some in of_products.items()
    ]
    return sorted(found, key=lambda one: (one.keenness, one.at, str(one.product)), reverse=True)


def begins() -> datetime:
    """Returns the time from which on behaviour counts in profiles: midnight UTC, so that reads of a day are equal."""
    return clock.now().replace(hour=0, minute=0, second=0, microsecond=0) - LATELY


def subjects(events: Iterable[Mapping[str, Any]]) -> list[str]:
    """Returns the subjects of some events, without repetition."""
    return list(dict.fromkeys(event["subject"] for event in events if event["subject"]))


def _pair(row: Mapping[str, Any]) -> Pair:
    return row["customer_id"], row["product_id"]


def _of(pairs: Collection[Pair]) -> Expression:
    customers, products = (tuple({pair[end] for pair in pairs}) for end in (0, 1))
    return every(Among("customer_id", customers), Among("product_id", products), LIVING)
