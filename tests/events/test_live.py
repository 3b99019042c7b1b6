"""Tests of subscriptions: which events each subscriber gets, when, and from which cursors a subscriber can resume."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from resolvers.events import cursors, event_log, log_follower
from resolvers.events.fan_out import dispatch
from tests.events.serving import Live, served
from tests.factories import Make
from tests.graph import gid

ACTIVITIES = """subscription ($where: ActivityUpdateWhere, $after: String) {
  activityUpdates(where: $where, after: $after) {
    cursor operation id version actorKind changes { field before after } activity { subject }
  }
}"""
EVENTS = """subscription ($types: [EntityType!], $after: String) {
  events(entityTypes: $types, after: $after) {
    cursor operation entityType id changes { field before after }
    node { ... on Customer { name phone } ... on Tag { name } }
  }
}"""


@pytest.fixture
async def live(settings: Settings, database: Database) -> AsyncIterator[Live]:
    async with served(settings) as running:
        yield running


async def start(database: Database) -> str:
    """Returns a cursor for the present end of the event log."""
    extent = await event_log.extent(database)
    return cursors.write(extent.log, extent.last)


async def test_what_happens_is_told(live: Live, make: Make, database: Database) -> None:
    admin = await make(models.Employee, role="ADMIN")
    after = await start(database)
    async with live.socket(live.token(admin)) as socket:
        await socket.subscribe(ACTIVITIES, after=after)
        id = await make(models.Activity, subject="Lunch", author_id=admin)
        await make.changes.update(registry.of(models.Activity), id, {"subject": "Dinner"}, None)
        await make.changes.delete(registry.of(models.Activity), id, None)
        await make.changes.restore(registry.of(models.Activity), id, None)
        told = [await socket.next() for _ in range(4)]
    assert [item["operation"] for item in told] == ["CREATE", "UPDATE", "DELETE", "RESTORE"]
    assert [item["version"] for item in told] == [1, 2, 3, 4]
    assert {item["id"] for item in told} == {gid(models.Activity, id)}
    assert told[1]["changes"] == [{"field": "subject", "before": "Lunch", "after": "Dinner"}]
    assert {item["actorKind"] for item in told} == {"SYSTEM"}
    async with live.socket(live.token(admin)) as socket:
        await socket.subscribe(ACTIVITIES, after=told[1]["cursor"])
        assert [(await socket.next())["cursor"] for _ in range(2)] == [item["cursor"] for item in told[2:]]


DELETED = """subscription ($after: String) {
  events(after: $after, entityTypes: [CUSTOMER, CONTACT, ACTIVITY, EMPLOYEE, TAG]) {
    operation id externalId node { ... on Customer { name deletedAt } ... on Employee { externalId deletedAt } }
  }
}"""


async def test_a_deletion_tells_the_id_in_the_system_of_origin(live: Live, make: Make, database: Database) -> None:
    """The event also has the last values of the row, masked where necessary. A REMOVED event has only the row's id."""
    admin, seller = await make(models.Employee, role="ADMIN"), await make(models.Employee, external_id="erp:seller")
    customer = await make(models.Customer, name="Gone", external_id="erp:1", owner_id=seller)
    contact = await make(models.Contact, customer_id=customer, external_id="erp:1/contact")
    task = await make(models.Activity, external_id="erp:task", author_id=seller)
    other = await make(models.Employee, external_id="erp:other")
    given_away = await make(models.Customer, external_id="erp:2", owner_id=seller)
    tag = await make(models.Tag)
    after = await start(database)
    for model, id in (
        (models.Activity, task),
        (models.Employee, other),
        (models.Tag, tag),
        (models.Customer, customer),
    ):
        await make.changes.delete(registry.of(model), id, None)
    await make.changes.update(registry.of(models.Customer), given_away, {"owner_id": admin}, None)
    for who, of_colleague, last in ((admin, "erp:other", ("UPDATE", "erp:2")), (seller, None, ("REMOVED", None))):
        async with live.socket(live.token(who)) as socket:
            await socket.subscribe(DELETED, after=after)
            told = [await socket.next() for _ in range(6)]
        assert {(item["id"], item["operation"], item["externalId"]) for item in told} == {
            (gid(models.Activity, task), "DELETE", "erp:task"),
            (gid(models.Employee, other), "DELETE", of_colleague),
            (gid(models.Tag, tag), "DELETE", None),
            (gid(models.Customer, customer), "DELETE", "erp:1"),
            (gid(models.Contact, contact), "DELETE", "erp:1/contact"),
            (gid(models.Customer, given_away), *last),
        }
        nodes = {item["externalId"]: item["node"] for item in told}
        assert (nodes["erp:1"]["name"], bool(nodes["erp:1"]["deletedAt"])) == ("Gone", True)
        (employee,) = (item["node"] for item in told if item["id"] == gid(models.Employee, other))
        assert (employee["externalId"], bool(employee["deletedAt"])) == (of_colleague, True)


async def test_without_a_cursor_it_begins_now(live: Live, make: Make, database: Database) -> None:
    admin = await make(models.Employee, role="ADMIN")
    await make(models.Tag, name="before")
    async with live.socket(live.token(admin)) as socket:
        await socket.subscribe(EVENTS, types=["TAG"])
        for n in range(200):  # the server subscribes while these are written
            await make(models.Tag, name=f"after {n}")
            await asyncio.sleep(0.01)
            if n > 20:
                break
        names = [(await socket.next())["node"]["name"] for _ in range(3)]
    assert all(name.startswith("after") for name in names)
    assert names == [f"after {int(names[0].split()[1]) + n}" for n in range(3)]


async def test_each_is_told_what_they_may_see(live: Live, make: Make, database: Database) -> None:
    seller, rival = await make(models.Employee, role="SALES"), await make(models.Employee, role="SALES")
    analyst = await make(models.Employee, role="ANALYST")
    after = await start(database)
    phone = "+49 30 1234567"
    for owner in (seller, rival):
        await make(models.Customer, name="Ares", owner_id=owner, phone=phone)
    await make(models.Tag, name="end")

    async def told(who: UUID) -> list[Any]:
        items: list[Any] = []
        async with live.socket(live.token(who)) as socket:
            await socket.subscribe(EVENTS, types=["CUSTOMER", "TAG"], after=after)
            while not items or items[-1]["entityType"] != "TAG":
                items.append(await socket.next())
        return items

    assert [item["entityType"] for item in await told(seller)] == ["CUSTOMER", "TAG"]
    assert [item["entityType"] for item in await told(analyst)] == ["CUSTOMER", "CUSTOMER", "TAG"]
    first = (await told(analyst))[0]
    assert first["node"]["phone"] == "+49****4567"
    assert {"field": "phone", "before": None, "after": "+49****4567"} in first["changes"]
    assert (await told(seller))[0]["node"]["phone"] == phone


async def test_what_goes_out_of_sight_is_removed(live: Live, make: Make, database: Database) -> None:
    seller, rival = await make(models.Employee, role="SALES"), await make(models.Employee, role="SALES")
    customer = await make(models.Customer, name="Ares", owner_id=seller)
    after = await start(database)
    await make.changes.update(registry.of(models.Customer), customer, {"name": "Mars", "owner_id": rival}, None)
    await make.changes.update(registry.of(models.Customer), customer, {"name": "Rival's"}, None)
    await make(models.Tag, name="end")
    async with live.socket(live.token(seller)) as socket:
        await socket.subscribe(EVENTS, types=["CUSTOMER", "TAG"], after=after)
        removed, end = await socket.next(), await socket.next()
    assert (removed["operation"], removed["id"]) == ("REMOVED", gid(models.Customer, customer))
    assert (removed["changes"], removed["node"]) == ([], None)
    assert end["entityType"] == "TAG"


async def test_a_deletion_is_told_to_who_saw_the_row(live: Live, make: Make, database: Database) -> None:
    seller, rival = await make(models.Employee, role="SALES"), await make(models.Employee, role="SALES")
    customer = await make(models.Customer, name="Ares", owner_id=rival)
    await make(models.CustomerAssignment, customer_id=customer, employee_id=seller)
    after = await start(database)
    await make.changes.delete(registry.of(models.Customer), customer, None)
    await make(models.Tag, name="end")
    async with live.socket(live.token(seller)) as socket:
        await socket.subscribe(EVENTS, types=["CUSTOMER", "TAG"], after=after)
        told = [await socket.next(), await socket.next()]
    assert [(item["operation"], item["entityType"]) for item in told] == [("DELETE", "CUSTOMER"), ("CREATE", "TAG")]


async def test_the_filter(live: Live, make: Make, database: Database) -> None:
    admin, author = await make(models.Employee, role="ADMIN"), await make(models.Employee)
    customer, other = await make(models.Customer), await make(models.Customer)
    after = await start(database)
    for subject, kind, about in (("a", "CALL", customer), ("b", "NOTE", customer), ("c", "CALL", other)):
        await make(models.Activity, subject=subject, kind=kind, author_id=author, targets=[("customer_id", about)])
    await make(models.Activity, subject="end", kind="TASK", author_id=author, targets=[("customer_id", customer)])
    id = gid(models.Customer, customer)
    for where, expected in (
        ({"customers": [id]}, ["a", "b", "end"]),
        ({"kinds": ["CALL", "TASK"], "customers": [id]}, ["a", "end"]),
        ({"kinds": ["CALL", "TASK"]}, ["a", "c", "end"]),
        ({"authors": [gid(models.Employee, author)], "kinds": ["TASK"]}, ["end"]),
    ):
        async with live.socket(live.token(admin)) as socket:
            await socket.subscribe(ACTIVITIES, after=after, where=where)
            subjects: list[str] = []
            while "end" not in subjects:
                subjects.append((await socket.next())["activity"]["subject"])
        assert subjects == expected


async def test_a_filter_by_what_is_not_seen_tells_nothing(live: Live, make: Make, database: Database) -> None:
    seller, rival = await make(models.Employee, role="SALES"), await make(models.Employee, role="SALES")
    mine, theirs = await make(models.Customer, owner_id=seller), await make(models.Customer, owner_id=rival)
    after = await start(database)
    for subject, about in (("both", [mine, theirs]), ("end", [mine])):
        await make(models.Activity, subject=subject, author_id=rival, targets=[("customer_id", id) for id in about])
    both = [gid(models.Customer, id) for id in (mine, theirs)]
    async with live.socket(live.token(seller)) as socket:
        await socket.subscribe(ACTIVITIES, after=after, where={"customers": both})
        assert (await socket.next())["activity"]["subject"] == "both"
        assert (await socket.next())["activity"]["subject"] == "end"
    async with live.socket(live.token(seller)) as socket:
        await socket.subscribe(ACTIVITIES, after=after, where={"customers": [both[1]]})
        await socket.subscribe(ACTIVITIES, after=after, where={"customers": [both[0]]})
        told = [await socket.receive() for _ in range(2)]
        assert {message["id"] for message in told} == {"2"}


@pytest.mark.parametrize("why", ["foreign", "future", "malformed", "empty"])
async def test_bad_cursors_and_filters(live: Live, make: Make, database: Database, why: str) -> None:
    admin = await make(models.Employee, role="ADMIN")
    extent = await event_log.extent(database)
    bad = {
        "foreign": cursors.write(new_id(), 0),
        "future": cursors.write(extent.log, extent.last + 1),
        "malformed": "nonsense",
        "empty": None,
    }[why]
    async with live.socket(live.token(admin)) as socket:
        await socket.subscribe(EVENTS, after=bad, types=[] if why == "empty" else None)
        error = await socket.refusal()
    expected = "CURSOR_EXPIRED" if why in ("foreign", "future") else "BAD_USER_INPUT"
    assert error["extensions"]["code"] == expected, error


async def test_a_pruned_cursor(live: Live, make: Make, database: Database) -> None:
    admin = await make(models.Employee, role="ADMIN")
    before = await start(database)
    await make(models.Tag)
    kept = await start(database)
    await make(models.Tag, name="kept")
    async with database.transaction() as transaction:
        pruned = cursors.read(kept)[1]
        await transaction.client.execute_script(
            f'UPDATE "event_log" SET "pruned"={pruned}; DELETE FROM "event" WHERE "seq"<={pruned};'
        )
    async with live.socket(live.token(admin)) as socket:
        await socket.subscribe(EVENTS, after=before)
        assert (await socket.refusal())["extensions"]["code"] == "CURSOR_EXPIRED"
        await socket.subscribe(EVENTS, after=kept)
        assert (await socket.next())["node"]["name"] == "kept"


async def test_many_changes_to_a_reader_that_is_slow(live: Live, make: Make, database: Database) -> None:
    admin = await make(models.Employee, role="ADMIN")
    after = await start(database)
    async with live.socket(live.token(admin)) as socket:
        await socket.subscribe(EVENTS, types=["TAG"], after=after)
        await make(models.Tag, name="0")
        assert (await socket.next())["node"]["name"] == "0"
        await asyncio.gather(*(make(models.Tag, name=str(n)) for n in range(1, 400)))
        told = [await socket.next() for _ in range(399)]
    places = [cursors.read(item["cursor"])[1] for item in told]
    assert places == sorted(places)
    assert {item["node"]["name"] for item in told} == {str(n) for n in range(1, 400)}


async def test_whose_rights_change_is_told_what_they_may_see_then(live: Live, make: Make, database: Database) -> None:
    head, other = await make(models.Team), await make(models.Team)
    below = await make(models.Team, parent_id=other)
    seller = await make(models.Employee, role="SALES", team_id=below)
    manager = await make(models.Employee, role="MANAGER", team_id=head)
    async with live.socket(live.token(manager)) as socket:
        await socket.subscribe(EVENTS, types=["CUSTOMER"])
        await live.until_live(1)
        await make(models.Customer, name="before", owner_id=seller)
        # What is read together is delivered by the rights of the moment, by which "before" may be seen, too.
        last = (await event_log.extent(database)).last
        while live.app.hub.position < last:
            await asyncio.sleep(0.01)
        await make.changes.update(registry.of(models.Team), other, {"parent_id": head}, None)
        await make(models.Customer, name="after", owner_id=seller)
        assert (await socket.next())["node"]["name"] == "after"


@pytest.mark.parametrize("why", ["inactive", "deleted"])
async def test_who_may_not_listen_any_more_is_told_where_they_were(
    live: Live, make: Make, database: Database, why: str
) -> None:
    leaver, employees = await make(models.Employee, role="SALES"), registry.of(models.Employee)
    async with live.socket(live.token(leaver)) as socket:
        await socket.subscribe(EVENTS, types=["TAG"])
        await live.until_live(1)
        await make(models.Tag, name="last")
        cursor = (await socket.next())["cursor"]
        began = asyncio.get_running_loop().time()
        if why == "inactive":
            await make.changes.update(employees, leaver, {"active": False}, None)
        else:
            await make.changes.delete(employees, leaver, None)
        error = await socket.refusal()
        assert asyncio.get_running_loop().time() - began < 1
    assert error["extensions"]["code"] == "UNAUTHENTICATED"
    assert cursors.read(error["extensions"]["cursor"])[1] >= cursors.read(cursor)[1]


async def test_a_failed_look_at_the_log_loses_nothing(
    live: Live, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    admin = await make(models.Employee, role="ADMIN")
    async with live.socket(live.token(admin)) as socket:
        await socket.subscribe(EVENTS, types=["TAG"])
        await live.until_live(1)
        failed: list[int] = []

        async def failing(*arguments: Any) -> Any:
            if not failed:
                failed.append(1)
                raise ConnectionResetError("the database is gone for a moment")
            return await dispatch(*arguments)

        monkeypatch.setattr(log_follower, "dispatch", failing)
        await make(models.Tag, name="one")
        assert (await socket.next())["node"]["name"] == "one"
        assert failed


async def test_who_loses_rights_is_shown_no_more_than_they_may_see(live: Live, make: Make, database: Database) -> None:
    admin, employees = await make(models.Employee, role="ADMIN"), registry.of(models.Employee)
    async with live.socket(live.token(admin)) as socket:
        await socket.subscribe(EVENTS, types=["CUSTOMER"])
        await live.until_live(1)
        await make.changes.update(employees, admin, {"role": "ANALYST"}, None)
        await make(models.Customer, name="Ares", phone="+49 30 1234567")
        assert (await socket.next())["node"]["phone"] == "+49****4567"


async def test_who_asks_for_removals_is_told_of_them_alone(live: Live, make: Make, database: Database) -> None:
    seller, rival = await make(models.Employee, role="SALES"), await make(models.Employee, role="SALES")
    mine, theirs = await make(models.Customer, owner_id=seller), await make(models.Customer, owner_id=rival)
    activity = await make(models.Activity, subject="seen", author_id=rival, targets=[("customer_id", mine)])
    after = await start(database)
    activities = registry.of(models.Activity)
    await make.changes.update(activities, activity, {"subject": "still seen"}, None)
    await make.changes.update(activities, activity, {"targets": [("customer_id", theirs)]}, None)
    async with live.socket(live.token(seller)) as socket:
        await socket.subscribe(ACTIVITIES, after=after, where={"operations": ["REMOVED"]})
        removed = await socket.next()
    assert (removed["operation"], removed["activity"]) == ("REMOVED", None)
