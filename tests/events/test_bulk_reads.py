"""A caller who reads more than 1,000 sensitive values within ten minutes is logged, at most once a minute."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

import models
from core.settings import Settings
from models.description import camel
from models.dialect.base import Database
from resolvers.events import bulk_reads, event_log
from resolvers.events.bulk_reads import BulkReads
from resolvers.events.event_log import SENSITIVE_VALUES, Event
from resolvers.plan.concurrent_reads import NotPlanned
from resolvers.plan.planned_read import PagePlan, RowPlan
from tests.events.serving import served
from tests.factories import Make
from tests.graph import Graph, gid

PHONE, EMAIL = ("Customer", "phone"), ("Contact", "email")


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 5_000.0

    def __call__(self) -> float:
        return self.now


async def add(reads: BulkReads, actor: str, counts: dict[tuple[str, str], int]) -> None:
    """Adds to the counts of an actor, as the executor does. Writes a log entry if one is due.

    `counts`: the numbers of values in a response.
    """
    if reads.add(actor, counts):
        await reads.log_now(actor)


async def logged(database: Database) -> list[Event]:
    """Returns the events about sensitive values, oldest first."""
    return [one for one in await event_log.after(database, 0, 10_000) if one.entity == SENSITIVE_VALUES]


def counts(event: Event) -> dict[str, int]:
    return {name: after for name, (_, after) in event.changes.items()}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def reads(database: Database, clock: Clock) -> BulkReads:
    return BulkReads(database, now=clock)


async def test_more_than_a_thousand_values_leave_an_event(database: Database, reads: BulkReads) -> None:
    await add(reads, "one", {PHONE: 600, EMAIL: 400})
    assert await logged(database) == []
    await add(reads, "other", {PHONE: 1_000})
    assert await logged(database) == []
    await add(reads, "one", {PHONE: 1})
    (event,) = await logged(database)
    assert (event.actor, event.operation) == ("one", "READ")
    assert counts(event) == {"Customer.phone": 601, "Contact.email": 400}
    await reads.close()


async def test_at_most_one_event_a_minute_and_nothing_is_left_out(
    database: Database, reads: BulkReads, clock: Clock
) -> None:
    await add(reads, "one", {PHONE: 1_001})
    for _ in range(5):
        clock.now += 10
        await add(reads, "one", {PHONE: 100})
    assert len(await logged(database)) == 1
    clock.now += 9.9  # 59.9 s after the event
    await add(reads, "one", {EMAIL: 7})
    assert len(await logged(database)) == 1
    clock.now += 0.1
    await add(reads, "one", {EMAIL: 1})
    assert [counts(one) for one in await logged(database)] == [
        {"Customer.phone": 1_001},
        {"Customer.phone": 500, "Contact.email": 8},
    ]
    clock.now += 30
    await add(reads, "one", {PHONE: 3})
    await reads.flush("one")  # as the timer does at the end of the minute
    assert counts((await logged(database))[-1]) == {"Customer.phone": 3}
    await add(reads, "one", {PHONE: 4})
    await reads.close()  # what is left when the server stops
    assert counts((await logged(database))[-1]) == {"Customer.phone": 4}


@pytest.mark.parametrize(("seconds", "events"), [(599, 1), (600, 0), (3_600, 0)])
async def test_the_window_is_ten_minutes(
    database: Database, reads: BulkReads, clock: Clock, seconds: float, events: int
) -> None:
    await add(reads, "one", {PHONE: 600})
    clock.now += seconds
    await add(reads, "one", {PHONE: 600})
    assert len(await logged(database)) == events
    await reads.close()


async def test_an_event_that_could_not_be_written_is_written_later(
    database: Database, reads: BulkReads, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(*_: Any) -> None:
        raise OSError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(bulk_reads, "log", fails)
        await add(reads, "one", {PHONE: 1_001})
    assert await logged(database) == []
    clock.now += 1
    await add(reads, "one", {PHONE: 1})
    (event,) = await logged(database)
    assert counts(event) == {"Customer.phone": 1_002}


async def test_callers_who_are_gone_take_no_memory(reads: BulkReads, clock: Clock) -> None:
    for number in range(999):
        await add(reads, str(number), {PHONE: 1})
    clock.now += 601
    await add(reads, "last", {PHONE: 1})
    assert len(reads._callers) == 1


# What counts as read

SENSITIVE = {"phone", "email", "streetLine", "birthDate"}


def shown(answer: Any) -> Counter[str]:
    """Counts the sensitive values in a response, by field. The query must not select masked fields."""
    match answer:
        case dict():
            own = Counter(name for name, value in answer.items() if name in SENSITIVE and value is not None)
            return sum((shown(part) for part in answer.values()), own)
        case list():
            return sum((shown(part) for part in answer), Counter())
    return Counter()


QUERIES = {
    "a page, and no row beyond it": "{ customers(first: 3) { nodes { phone email streetLine birthDate } } }",
    "the end of a list": "{ customers(last: 2) { edges { node { phone } } } }",
    "without values": "{ customers(first: 3) { nodes { name maskedFields } totalCount } }",
    "nested": "{ customers(first: 2) { nodes { phone contacts(first: 1) { nodes { phone email } } } } }",
    "nested, to the end": "{ customers(first: 50) { nodes { contacts(last: 1) { edges { node { email } } } } } }",
    "three levels": """{ employees(first: 2, where: {customers: {some: {}}}) {
        nodes { customers(first: 2) { nodes { phone contacts(first: 1) { nodes { phone } } } } } } }""",
    "a relation": "{ contacts(first: 3) { nodes { customer { phone email } } } }",
    "a row": "query($id: ID!) { customer(id: $id) { phone contacts(first: 1) { nodes { email } } } }",
    "a node": "query($id: ID!) { node(id: $id) { ... on Customer { phone } } }",
    "nodes": "query($id: ID!) { nodes(ids: [$id]) { ... on Customer { phone email } } }",
    "callers": '{ callers(phone: "+12025550100") { ... on Customer { phone } ... on Contact { phone } } }',
    "history": """query($id: ID!) { customer(id: $id) { history { nodes { changes { field after } } } } }""",
    "a mutation": """mutation($id: ID!) {
        customerUpdate(input: {id: $id, city: "Ulm"}) { customer { phone email } } }""",
}


@pytest.fixture
def every_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sets the limits so that every answer with sensitive values is logged."""
    monkeypatch.setattr(bulk_reads, "MOST", 0)
    monkeypatch.setattr(bulk_reads, "PAUSE_SECONDS", 0)


async def company(make: Make) -> str:
    """Creates some customers with contacts. Returns the global id of the first one."""
    owner, ids = await make(models.Employee), []
    for n in range(4):
        values = {} if n == 1 else {"phone": f"+1 202 555 01{n:02}", "birth_date": None}
        id = await make(models.Customer, owner_id=owner, email=f"{n}@example.com", street_line="1 Street", **values)
        ids.append(id)
        for m in range(n):
            await make(models.Contact, customer_id=id, email=f"{n}.{m}@example.com", phone="+1 202 555 0199")
    return gid(models.Customer, ids[0])


@pytest.mark.usefixtures("every_answer")
async def test_it_counts_what_the_answer_shows(
    graph: Graph, make: Make, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Planned reads and dataloaders count the same values.

    Masked values are not counted. The extra row that is read beyond the end of a page is not counted either.
    """

    async def refused(*_: Any) -> Any:
        raise NotPlanned("the loaders are looked at")

    id = await company(make)
    analyst = graph.as_employee(settings, await make(models.Employee, role="ANALYST"))
    seen = 0
    for road in ("plan", "loaders"):
        if road == "loaders":
            monkeypatch.setattr(PagePlan, "run", refused)
            monkeypatch.setattr(RowPlan, "run", refused)
        for name, query in QUERIES.items():
            answer = await graph(query, id=id)
            events = (await logged(database))[seen:]
            seen += len(events)
            expected = shown(answer)
            if name == "history":
                changes = [one for entry in answer["customer"]["history"]["nodes"] for one in entry["changes"]]
                expected = Counter(one["field"] for one in changes if one["field"] in SENSITIVE)
                assert expected
            found: Counter[str] = Counter()
            for event in events:
                assert event.operation == "READ"
                for field, count in counts(event).items():
                    found[camel(field.split(".")[1])] += count
            assert found == expected, (road, name)
            assert len(events) == bool(expected), (road, name)
            if not name.startswith("a mutation"):
                await analyst.ask(query, id=id)
    assert len(await logged(database)) == seen


@pytest.mark.usefixtures("every_answer")
async def test_a_subscription_counts_what_it_shows(make: Make, database: Database, settings: Settings) -> None:
    """Values are counted for each subscriber, even if several subscribers share a response."""
    who = [await make(models.Employee, role=role) for role in ("ADMIN", "ADMIN", "ANALYST")]
    query = "subscription { events(entityTypes: [CUSTOMER]) { node { ... on Customer { phone email } } } }"
    async with served(settings) as live:
        sockets = [live.socket(live.token(id)) for id in who]
        async with sockets[0] as one, sockets[1] as other, sockets[2] as masked:
            for socket in (one, other, masked):
                await socket.subscribe(query)
            await live.until_live(3)
            await make(models.Customer, phone="+1 202 555 0101")
            for socket in (one, other, masked):
                assert (await socket.next())["node"]["phone"]
    events = await logged(database)
    assert {event.actor: counts(event) for event in events} == {str(id): {"Customer.phone": 1} for id in who[:2]}
    assert len(events) == 2
