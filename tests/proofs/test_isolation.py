"""Proof: hidden rows are treated as if they did not exist, in every request and for every caller.

This file is long because each control of the proof shows a leak of another kind.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

import models
from core import clock
from core.settings import Settings
from jobs.progress import progress
from models.description import Attribute, ToOne
from models.dialect.base import Database
from models.people import EmployeeRole
from resolvers import registry
from resolvers.access import SYSTEM, masks
from resolvers.changes.unit import Unit
from resolvers.plan.concurrent_reads import NotPlanned
from resolvers.plan.planned_read import PagePlan
from resolvers.plan.select_sql import Writer
from resolvers.reads import counting
from resolvers.reads.loaders import Reader
from resolvers.registry import Entity, Readers
from resolvers.search.expressions import EVERY_ROW, LIVING, equals
from schema.execution.limits import Limits
from schema.mapping.entity import all_mapped
from tests.events.serving import Live, served
from tests.factories import Make
from tests.graph import Graph, gid
from tests.proofs.figures import Figures, figures
from tests.proofs.isolation import Asker, asks_counts, asks_keys, asks_orders, asks_paths, tells_apart
from tests.proofs.isolation_of_writes import asks_fields, clears_nothing, creates_apart
from tests.proofs.sentinels import Marked, touch
from tests.proofs.walking import documents, plain

EVERYBODY = (
    *("admin", "head", "manager", "seller", "rival", "service", "marketing", "finance", "analyst", "newcomer"),
    "worker",
)
KEYS = ("reading key", "selling key", "billing key")
Ask = Callable[..., Asker]
FEEDS = 6
"""The number of subscriptions of each caller."""


@pytest.fixture(autouse=True)
def without_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Disables the limits of size and cost, because a request for everything exceeds them."""
    most = dict.fromkeys(("tokens", "aliases", "nodes", "cost", "depth"), 10**12)
    monkeypatch.setattr("schema.application.Limits", partial(Limits, **most))


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Settings with the highest possible rate limit, a long time limit, and a time zone in which a day has just begun.

    Rows may be seen from a day on, or until a day, so none may begin while the proof runs, which takes an hour.
    """
    hour = clock.now().hour
    zone = ZoneInfo(f"Etc/GMT+{hour}" if hour <= 12 else f"Etc/GMT-{24 - hour}")  # with the signs of POSIX
    return replace(settings, cost_per_second=10**9, timeout_seconds=300.0, time_zone=zone)


@dataclass(frozen=True, slots=True)
class Scale:
    """How much a caller reads.

    `depth`: all paths up to this depth are read. `deeper`: one in how many paths of the next level is read too.
    `hops`: how many relations the conditions follow.
    `every`: one in how many conditions is tested.
    `orders`: one in how many sort orders is tested.
    """

    depth: int
    hops: int
    every: int
    orders: int
    deeper: int | None = None


SOME = Scale(depth=2, hops=1, every=401, orders=11)
MOST = Scale(depth=3, hops=2, every=9, orders=1, deeper=len(EVERYBODY + KEYS))


async def is_isolated(asker: Asker, scale: Scale, first: int, figures: Figures) -> None:
    """Checks that a caller can neither read hidden data nor infer it from the results of conditions.

    `first`: the caller's number, so that the callers together read what each of them reads in part.
    """
    steps = (
        partial(asks_paths, asker, scale.depth),
        *([partial(asks_paths, asker, scale.depth + 1, every=scale.deeper, first=first)] if scale.deeper else ()),
        partial(asks_counts, asker),
        partial(asks_orders, asker, scale.orders, first),
        partial(asks_fields, asker),
        partial(tells_apart, asker, scale.hops, scale.every, first),
        partial(creates_apart, asker),
        partial(asks_keys, asker),
    )
    with progress("Questions", len(steps)) as tell:
        for done, step in enumerate(steps, 1):
            await step()
            tell(done)
    _none([asker], figures)


def _none(askers: Sequence[Asker], found: Figures) -> None:
    leaks = [leak for asker in askers for leak in asker.leaks]
    oracles = [oracle for asker in askers for oracle in asker.oracles]
    found.add("leaks", len(leaks))
    found.add("oracles", len(oracles))
    assert leaks == []
    assert oracles == []


@pytest.fixture
def ask_as(graph: Graph, marked: Marked, settings: Settings) -> Ask:
    """Returns a function that creates the Asker for a caller's name."""

    def asker(name: str, found: Figures | None = None) -> Asker:
        key = marked.keys.get(name)
        mine = Graph(graph.app, key.secret) if key else graph.as_employee(settings, marked.world.employees[name])
        return Asker(mine, marked, name, Figures() if found is None else found)

    return asker


async def listens_in_vain(
    settings: Settings, make: Make, marked: Marked, names: Sequence[str], figures: Figures
) -> None:
    """Subscribes each caller to all events, logged and new, while every row changes.

    No caller may receive hidden data.
    """
    async with served(settings) as live:
        askers = [Asker(Graph(live.app, None), marked, name, figures) for name in names]
        cursor = await _first_cursor(make)
        heard = [asyncio.create_task(_hears(live, marked, asker, cursor)) for asker in askers]
        done, _ = await asyncio.wait(
            [*heard, asyncio.create_task(live.until_live(FEEDS * len(names)))], return_when=asyncio.FIRST_COMPLETED
        )
        for one in done:
            one.result()
        figures.add("changes", await touch(make, marked))
        await make(models.Tag, name="the end")
        await asyncio.gather(*heard)
    _none(askers, figures)


async def _first_cursor(make: Make) -> str:
    from resolvers.events import cursors, event_log

    return cursors.write((await event_log.extent(make.changes.database)).log, 0)


async def _hears(live: Live, marked: Marked, asker: Asker, cursor: str) -> None:
    nodes = " ".join(f"... on {one.name} {{ {plain(one.name, one.name)} }}" for one in all_mapped())
    told = "cursor operation id version at actorKind actor { id fullName } changes { field before after }"
    key = marked.keys.get(asker.name)
    token = key.secret if key else live.token(marked.world.employees[asker.name])
    documents = [
        f"subscription ($after: String) {{ events(after: $after) {{ {told} entityType node {{ {nodes} }} }} }}",
        f"subscription {{ events {{ {told} entityType node {{ {nodes} }} }} }}",
    ]
    activity = f"{told} activity {{ {plain('Activity')} }}"
    documents += [
        f"subscription ($after: String) {{ activityUpdates(after: $after) {{ {activity} }} }}",
        f"subscription {{ activityUpdates {{ {activity} }} }}",
    ]
    behaviour = f"{told} behaviour {{ {plain('BehaviourEvent')} }}"
    documents += [
        f"subscription ($after: String) {{ radar(after: $after) {{ {behaviour} }} }}",
        f"subscription {{ radar {{ {behaviour} }} }}",
    ]
    assert len(documents) == FEEDS
    async with asyncio.timeout(120), asyncio.TaskGroup() as together:
        for document in documents:
            together.create_task(_listens(live, token, document, cursor, asker))


async def _listens(live: Live, token: str, document: str, cursor: str, asker: Asker) -> None:
    import json

    async with live.socket(token) as socket:
        given = {"after": cursor} if "$after" in document else {}
        await socket.subscribe(document, **given)
        while True:
            try:
                message = await asyncio.wait_for(socket.receive(), 3)
            except TimeoutError:
                return  # activityUpdates and the radar have no end that everybody is told of
            assert message["type"] == "next", message
            assert "errors" not in message["payload"], message
            text = json.dumps(message, ensure_ascii=False)
            asker.check(text, document)
            asker.found.add("items")
            if "the end" in text:
                return


@pytest.mark.parametrize("name", ["seller", "selling key"])
async def test_for_some(ask_as: Ask, database: Database, name: str) -> None:
    with figures(f"Isolation of {name} ({database.name})") as found:
        await is_isolated(ask_as(name, found), SOME, name == "selling key", found)


@pytest.mark.prove
@pytest.mark.parametrize("name", [*EVERYBODY, *KEYS])
async def test_for_everybody(ask_as: Ask, database: Database, name: str) -> None:
    with figures(f"Isolation of {name} ({database.name})") as found:
        await is_isolated(ask_as(name, found), MOST, [*EVERYBODY, *KEYS].index(name), found)


async def test_listening_for_some(settings: Settings, make: Make, marked: Marked, database: Database) -> None:
    with figures(f"Isolation of subscriptions ({database.name})") as found:
        await listens_in_vain(settings, make, marked, ["seller"], found)


@pytest.mark.prove
async def test_listening_for_everybody(settings: Settings, make: Make, marked: Marked, database: Database) -> None:
    with figures(f"Isolation of subscriptions ({database.name})") as found:
        await listens_in_vain(settings, make, marked, [*EVERYBODY, *KEYS], found)


@pytest.mark.parametrize("road", ["plan", "loaders"])
async def test_a_list_without_a_predicate_shows(
    graph: Graph, marked: Marked, settings: Settings, monkeypatch: pytest.MonkeyPatch, road: str
) -> None:
    async def refused(*_: Any) -> Any:
        raise NotPlanned("the loaders are looked at")

    if road == "loaders":
        monkeypatch.setattr(PagePlan, "run", refused)
        monkeypatch.setattr(Reader, "listed", lambda *_: LIVING)
        count = counting.count
        monkeypatch.setattr(counting, "count", lambda database, _, *what: count(database, SYSTEM, *what))
    else:
        for road_of in ("plan.select_sql", "reads.counting"):
            monkeypatch.setattr(f"resolvers.{road_of}.refers", lambda _: False)
        monkeypatch.setattr(Writer, "_unimplied", lambda *_: EVERY_ROW)
    asker = Asker(graph.as_employee(settings, marked.world.employees["seller"]), marked, "seller", Figures())
    for one, query in documents(2):
        if one.name == "Customer":
            await asker.ask(query, id=gid(models.Customer, marked.world.customers["owned"]))
    await asks_counts(asker)
    assert asker.leaks
    assert road == "plan" or len(asker.oracles) > 5


async def test_an_order_without_a_predicate_shows(
    graph: Graph, marked: Marked, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resolvers.plan.select_sql.refers", lambda _: False)
    monkeypatch.setattr(Writer, "_unimplied", lambda *_: EVERY_ROW)
    asker = Asker(graph.as_employee(settings, marked.world.employees["seller"]), marked, "seller", Figures())
    await asks_orders(asker, 5)
    assert len(asker.leaks) > 5


@pytest.mark.parametrize(
    ("name", "scope", "entity"),
    [
        ("selling key", "SALES", "Order"),
        ("billing key", "INVOICES", "ReturnRequest"),
        ("reading key", "CUSTOMERS", "Contract"),
    ],
)
async def test_a_scope_that_opens_one_entity_more_shows(
    ask_as: Ask, monkeypatch: pytest.MonkeyPatch, name: str, scope: str, entity: str
) -> None:
    granted = replace(registry.named(entity).rights, scope=scope)
    monkeypatch.setitem(vars(registry.named(entity)), "rights", granted)
    asker = ask_as(name)
    await asks_paths(asker, 2, most=0)
    await asks_counts(asker)
    assert any(entity in oracle for oracle in asker.oracles)
    assert asker.leaks


async def test_a_role_that_reads_one_entity_more_shows(ask_as: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    granted = replace(registry.named("SupportCase").rights, readers=frozenset(EmployeeRole))
    monkeypatch.setitem(vars(registry.named("SupportCase")), "rights", granted)
    asker = ask_as("finance")
    await asks_paths(asker, 2, most=0)
    assert asker.leaks


async def test_a_field_that_one_role_more_reads_shows(ask_as: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(registry.named("Employee").fields, "department", Readers(frozenset(EmployeeRole)))
    masks._masked.cache_clear()
    try:
        asker = ask_as("seller")
        await asks_fields(asker)
        await asks_paths(asker, 2, most=0)
    finally:
        monkeypatch.undo()
        masks._masked.cache_clear()
    assert asker.oracles
    assert asker.leaks


async def test_a_mask_by_value_shows(ask_as: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    def by_value(attribute: Attribute, value: Any) -> Any:
        if not isinstance(value, str):
            return None
        if "@" in value:
            return f"{value[:1]}***{value[value.rindex('@') :]}"
        return f"{value[:3]}****{value[-4:]}" if len(value) > 8 else "****"

    monkeypatch.setattr("resolvers.access.mask", by_value)
    asker = ask_as("analyst")
    await asks_paths(asker, 2, most=0)
    assert asker.leaks


async def test_a_clearable_unread_relation_shows(ask_as: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    async def update(self: Unit, entity: Entity, id: UUID, values: Mapping[str, object], *_: object) -> bool:
        await self.store(entity, await self.seen(entity, id), dict(values))
        return True

    monkeypatch.setattr(Unit, "update", update)
    asker = ask_as("selling key")
    await clears_nothing(asker)
    assert any("Opportunity.owner_id" in oracle for oracle in asker.oracles)


async def test_what_is_not_read_is_not_cleared(ask_as: Ask) -> None:
    asker = ask_as("selling key")
    await clears_nothing(asker)
    assert asker.found["clearings"] > 1
    assert asker.oracles == []


async def test_a_create_that_tells_the_unseen_apart_shows(ask_as: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    async def assignable(self: Unit, one: ToOne, id: UUID, *, hold: bool) -> bool:
        return bool(await self.read(registry.target(one), equals("id", id)))

    monkeypatch.setattr(Unit, "_is_assignable", assignable)
    asker = ask_as("seller")
    await creates_apart(asker)
    assert any("Create" in oracle for oracle in asker.oracles)
    assert any("Upsert" in oracle for oracle in asker.oracles)


async def test_a_mask_that_is_off_shows(
    graph: Graph, marked: Marked, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resolvers.access.mask", lambda attribute, value: value)
    asker = Asker(graph.as_employee(settings, marked.world.employees["analyst"]), marked, "analyst", Figures())
    await asks_paths(asker, 2, most=5)
    assert len(asker.leaks) > 5


async def test_a_condition_through_the_unseen_shows(
    graph: Graph, marked: Marked, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    from resolvers.reads.where import WhereReader

    monkeypatch.setattr(WhereReader, "_visible_targets", lambda *_: EVERY_ROW)
    asker = Asker(graph.as_employee(settings, marked.world.employees["seller"]), marked, "seller", Figures())
    await asks_keys(asker)
    assert any("Customer.parent_id eq" in oracle for oracle in asker.oracles)
    assert any("Customer.parent_id isNull" in oracle for oracle in asker.oracles)


async def test_a_delivery_without_sight_shows(
    settings: Settings, make: Make, marked: Marked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("resolvers.events.fan_out._operation", lambda event, *_: event.operation)
    with pytest.raises(AssertionError, match="seller"):
        await listens_in_vain(settings, make, marked, ["seller"], Figures())
