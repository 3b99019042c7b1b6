"""Call lists: who gets which names, who sees them meanwhile, and what becomes of them."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest

import models
from core import clock
from core.settings import Settings
from jobs.due_transitions import renew_call_lists
from models.dialect.base import Database
from resolvers import access
from resolvers.changes import Changes
from resolvers.marketing import call_lists
from tests.entities.matrix import shown
from tests.factories import Make
from tests.graph import Graph, gid
from tests.marketing.calling import a_list, allocate, customers, days_pass, entries, region, sees, sound
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")


async def test_agents_take_turns_up_to_the_quota_of_the_day(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    agents = [await make(models.Employee) for _ in range(3)]
    names = await customers(make, 8, "turns")
    call_list = await a_list(make, agents, customer_condition=region("turns"), daily_quota=2, days_to_call=3)
    await allocate(graph, call_list)
    given = await entries(make, call_list)
    assert Counter(row["agent_id"] for row in given) == dict.fromkeys(agents, 2)
    assert {row["customer_id"] for row in given} == set(names[:6])  # those who were added first
    today = clock.today(settings.time_zone)
    assert {(row["status"], row["since"], row["until"]) for row in given} == {
        ("OPEN", today, clock.later_day(today, 3))
    }
    await allocate(graph, call_list)
    assert len(await entries(make, call_list)) == 6
    await days_pass(database, call_list)
    await allocate(graph, call_list)  # on the next day, they still have as many to call
    assert len(await entries(make, call_list)) == 6
    first = next(row for row in given if row["agent_id"] == agents[1])
    await graph.done("callListEntryCalled", id=gid(models.CallListEntry, first.id), outcome="REACHED")
    await allocate(graph, call_list)
    after = await entries(make, call_list)
    assert Counter(row["agent_id"] for row in after if row["status"] == "OPEN") == dict.fromkeys(agents, 2)
    assert after[-1]["customer_id"] == names[6]
    await sound(database, settings)


async def test_a_name_that_was_not_called_goes_back_and_to_somebody_else(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    lazy, keen = [await make(models.Employee) for _ in range(2)]
    [name] = await customers(make, 1, "back")
    call_list = await a_list(make, [lazy, keen], customer_condition=region("back"), daily_quota=1)
    await allocate(graph, call_list)
    [given] = await entries(make, call_list)
    assert (given["agent_id"], given["customer_id"]) == (lazy, name)
    assert await sees(graph, settings, lazy, models.Customer, name)
    await days_pass(database, call_list)
    assert await renew_call_lists(database, settings) == 2  # one taken back, one given
    old, new = await entries(make, call_list)
    assert (old["status"], new["status"], new["agent_id"]) == ("TAKEN_BACK", "OPEN", keen)
    assert await renew_call_lists(database, settings) == 0
    assert not await sees(graph, settings, lazy, models.Customer, name)
    assert await sees(graph, settings, keen, models.Customer, name)
    refused = await graph.refused("callListEntryCalled", id=gid(models.CallListEntry, old.id), outcome="REACHED")
    assert refused == [("input.id", "STATE")]
    await days_pass(database, call_list)  # both have let it pass: their turns decide
    await allocate(graph, call_list)
    assert [row["agent_id"] for row in await entries(make, call_list)] == [lazy, keen, lazy]
    await sound(database, settings)


@pytest.mark.parametrize(
    ("outcome", "status", "again"),
    [
        ("REACHED", "DONE", False),
        ("DECLINED", "DONE", False),
        ("WRONG_NUMBER", "DONE", False),
        ("NOT_REACHED", "DONE", True),
        ("CALL_BACK", "CALL_BACK", False),
    ],
)
async def test_what_comes_of_a_call(
    graph: Graph, make: Make, database: Database, settings: Settings, outcome: str, status: str, again: bool
) -> None:
    agent = await make(models.Employee)
    [name] = await customers(make, 1, outcome)
    call_list = await a_list(make, [agent], customer_condition=region(outcome), name=f"List {outcome}")
    await allocate(graph, call_list)
    [entry] = await entries(make, call_list)
    mine = graph.as_employee(settings, agent)
    later = clock.now() + timedelta(days=3)
    more = {"callBackAt": shown(later)} if outcome == "CALL_BACK" else {}
    call = {"id": gid(models.CallListEntry, entry.id), "outcome": outcome, "note": "Asked for a price"}
    row = await mine.change("callListEntryCalled", "status outcome callBackAt", **call, durationMinutes=7, **more)
    shown_row = {"status": status, "outcome": outcome, "callBackAt": more.get("callBackAt")}
    assert row == {"row": shown_row, "userErrors": []}
    query = """query ($id: ID!) { customer(id: $id) { activities { nodes {
      kind subject body outcome direction durationMinutes author { id } assignee { id } } } } }"""
    assert (await graph(query, id=gid(models.Customer, name)))["customer"]["activities"]["nodes"] == [
        {
            "kind": "CALL",
            "subject": f"Call list List {outcome}",
            "body": "Asked for a price",
            "outcome": outcome,
            "direction": "OUTBOUND",
            "durationMinutes": 7,
            "author": {"id": gid(models.Employee, agent)},
            "assignee": None,
        }
    ]
    assert await sees(graph, settings, agent, models.Customer, name) is (status == "CALL_BACK")
    await sound(database, settings)
    await allocate(graph, call_list)  # not on the same day
    assert len(await entries(make, call_list)) == 1
    await days_pass(database, call_list)
    await allocate(graph, call_list)
    assert len(await entries(make, call_list)) == (2 if again else 1)
    if status == "CALL_BACK":
        [kept] = await entries(make, call_list)
        assert (kept["status"], kept["agent_id"]) == ("CALL_BACK", agent)
        await days_pass(database, call_list, 3)
        await allocate(graph, call_list)
        assert [row["status"] for row in await entries(make, call_list)] == ["TAKEN_BACK", "OPEN"]


async def test_who_is_not_called(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    agent = await make(models.Employee)
    others = [await make(models.Employee, role=role) for role in ("SERVICE", "FINANCE", "ANALYST", "MARKETING")]
    left = await make(models.Employee, active=False)
    kept, out, gone = await customers(make, 3, "willing")
    call_list = await a_list(make, [left, *others, agent], customer_condition=region("willing"))
    await graph.done("customerUpdate", id=gid(models.Customer, out), optedOutAt="2026-01-01T00:00:00Z")
    await graph.done("customerDelete", id=gid(models.Customer, gone))
    await allocate(graph, call_list)
    assert [(row["agent_id"], row["customer_id"]) for row in await entries(make, call_list)] == [(agent, kept)]
    await graph.done("customerUpdate", id=gid(models.Customer, kept), optedOutAt="2026-01-01T00:00:00Z")
    await allocate(graph, call_list)
    assert [row["status"] for row in await entries(make, call_list)] == ["TAKEN_BACK"]
    assert not await sees(graph, settings, agent, models.Customer, kept)

    source = '{"source":{"eq":"calls"}}'
    leads = [await make(models.Lead, source="calls", owner_id=None) for _ in range(3)]
    await graph.done("leadDisqualify", id=gid(models.Lead, leads[0]), reason="No budget")
    await graph.done("leadUpdate", id=gid(models.Lead, leads[1]), optedOutAt="2026-01-01T00:00:00Z")
    call_list = await a_list(make, [agent], lead_condition=source, customer_condition=None)
    await allocate(graph, call_list)
    assert [row["lead_id"] for row in await entries(make, call_list)] == [leads[2]]
    await graph.done("leadDisqualify", id=gid(models.Lead, leads[2]), reason="No budget")
    await renew_call_lists(database, settings)
    assert [row["status"] for row in await entries(make, call_list)] == ["TAKEN_BACK"]
    await sound(database, settings)


async def test_an_agent_who_leaves_gives_the_names_back(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    leaver, stayer = [await make(models.Employee) for _ in range(2)]
    await customers(make, 2, "leaver")
    call_list = await a_list(make, [leaver, stayer], customer_condition=region("leaver"), daily_quota=1, days_to_call=9)
    await allocate(graph, call_list)
    await graph.done("employeeUpdate", id=gid(models.Employee, leaver), active=False)
    await days_pass(database, call_list)
    await allocate(graph, call_list)
    found = await entries(make, call_list)
    assert {row["agent_id"]: row["status"] for row in found} == {leaver: "TAKEN_BACK", stayer: "OPEN"}
    await sound(database, settings)


async def test_an_agent_who_is_taken_off_the_list_gives_the_names_back(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    gone, stayer = [await make(models.Employee) for _ in range(2)]
    await customers(make, 4, "gone")
    call_list = await a_list(make, [gone, stayer], customer_condition=region("gone"), daily_quota=2, days_to_call=9)
    await allocate(graph, call_list)
    query = "query($w: CallListMemberWhere) { callListMembers(where: $w) { nodes { id } } }"
    where = {"callList": {"id": {"eq": gid(models.CallList, call_list)}}, "employee": {"id": {"eq": str(gone)}}}
    (member,) = (await graph(query, w=where))["callListMembers"]["nodes"]
    await graph.done("callListMemberDelete", id=member["id"])
    await allocate(graph, call_list)
    found = await entries(make, call_list)
    assert sorted((row["agent_id"] == gone, row["status"]) for row in found) == [
        *[(False, "OPEN")] * 2,
        *[(True, "TAKEN_BACK")] * 2,
    ]
    await sound(database, settings)


async def test_the_segment_the_business_line_and_the_order(graph: Graph, make: Make, database: Database) -> None:
    lines = [await make(models.Team, business_line=line) for line in ("Solar", "Wind")]
    solar, wind, none = [await make(models.Employee, team_id=team) for team in (*lines, None)]
    segment = await make(models.Segment)
    sun = await customers(make, 3, "lines", business_line="SOLAR")
    air = await customers(make, 2, "lines", business_line="wind")
    await customers(make, 2, "lines", business_line=None)
    for one in (*sun[:2], *air):
        await make(models.SegmentMember, segment_id=segment, customer_id=one)
    at = clock.now() - timedelta(days=5)
    for n, one in enumerate(reversed(air)):
        await make(models.BehaviourEvent, customer_id=one, at=at - timedelta(days=n))
    call_list = await a_list(
        make,
        [solar, wind, none],
        customer_condition=region("lines"),
        segment_id=segment,
        by_business_line=True,
        daily_quota=1,
        call_order="LATEST_BEHAVIOUR",
    )
    await allocate(graph, call_list)
    found = await entries(make, call_list)
    assert {row["agent_id"]: row["customer_id"] for row in found} == {solar: sun[0], wind: air[1]}
    orders = {"OLDEST_FIRST": sun[0], "EARLIEST_BEHAVIOUR": sun[0], "LATEST_BEHAVIOUR": air[1]}
    these = {"customer_condition": region("lines"), "segment_id": segment, "daily_quota": 1}
    for order, first in orders.items():
        one = await a_list(make, [none], call_order=order, **these)
        await allocate(graph, one)
        assert [row["customer_id"] for row in await entries(make, one)] == [first], order
    await make(models.BehaviourEvent, customer_id=sun[0], at=at - timedelta(days=2))
    await make(models.BehaviourEvent, customer_id=sun[1], at=at - timedelta(days=3))
    one = await a_list(make, [none], call_order="EARLIEST_BEHAVIOUR", **these)
    await allocate(graph, one)
    assert [row["customer_id"] for row in await entries(make, one)] == [sun[1]]


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({}, ("input.customerCondition", "REQUIRED")),
        ({"customerCondition": "{}"}, ("input.customerCondition", "REQUIRED")),
        ({"customerCondition": '{"nothing":{"eq":1}}'}, ("input.customerCondition", "INVALID")),
        ({"leadCondition": '{"region":{"eq":"x"}}'}, ("input.leadCondition", "INVALID")),
        (
            {"leadCondition": '{"name":{"eq":"x"}}', "customerCondition": region("x")},
            ("input.customerCondition", "INVALID"),
        ),
        ({"leadCondition": '{"name":{"eq":"x"}}', "segmentId": True}, ("input.segmentId", "INVALID")),
        ({"customerCondition": region("x"), "dailyQuota": 0}, ("input.dailyQuota", "OUT_OF_RANGE")),
        ({"customerCondition": region("x"), "dailyQuota": 501}, ("input.dailyQuota", "OUT_OF_RANGE")),
        ({"customerCondition": region("x"), "daysToCall": 61}, ("input.daysToCall", "OUT_OF_RANGE")),
    ],
)
async def test_lists_that_cannot_be(
    graph: Graph, make: Make, database: Database, given: dict[str, Any], problem: tuple[str, str]
) -> None:
    if "segmentId" in given:
        given = given | {"segmentId": gid(models.Segment, await make(models.Segment))}
    async with unchanged(database):
        [(field, code), *_] = await graph.refused("callListCreate", name="No list", **given)
    assert field.startswith(problem[0])
    assert code == problem[1]


async def test_calls_that_cannot_be(graph: Graph, make: Make, database: Database) -> None:
    id = gid(models.CallListEntry, await make(models.CallListEntry))
    later, too_late = (shown(clock.now() + timedelta(days=days)) for days in (1, 367))
    past, soon = (shown(clock.now() + timedelta(minutes=minutes)) for minutes in (-1, 10))
    async with unchanged(database):
        for given, field, code in (
            ({"outcome": "CALL_BACK"}, "callBackAt", "REQUIRED"),
            ({"outcome": "CALL_BACK", "callBackAt": past}, "callBackAt", "OUT_OF_RANGE"),
            ({"outcome": "CALL_BACK", "callBackAt": too_late}, "callBackAt", "OUT_OF_RANGE"),
            ({"outcome": "REACHED", "callBackAt": later}, "callBackAt", "INVALID"),
            ({"outcome": "REACHED", "calledAt": later}, "calledAt", "OUT_OF_RANGE"),
            ({"outcome": "REACHED", "calledAt": soon}, "calledAt", "OUT_OF_RANGE"),  # today
            ({"outcome": "REACHED", "note": "n" * 10_001}, "note", "TOO_LONG"),
            ({"outcome": "REACHED", "durationMinutes": -1}, "durationMinutes", "OUT_OF_RANGE"),
            ({"outcome": "REACHED", "expectedVersion": 7}, "expectedVersion", "CONFLICT"),
        ):
            assert await graph.refused("callListEntryCalled", id=id, **given) == [(f"input.{field}", code)]
    await graph.done("callListEntryCalled", id=id, outcome="REACHED")
    async with unchanged(database):
        assert await graph.refused("callListEntryCalled", id=id, outcome="REACHED") == [("input.id", "STATE")]


async def test_many_at_once_exceed_no_quota_and_double_no_name(
    make: Make, database: Database, settings: Settings
) -> None:
    agents = [await make(models.Employee) for _ in range(4)]
    await customers(make, 30, "at once")
    lists = [await a_list(make, agents, customer_condition=region("at once"), daily_quota=5) for _ in range(2)]

    async def one(n: int) -> None:
        changes = Changes(database, access.SYSTEM, settings)
        await changes.run(lambda unit: call_lists.allocate(unit, lists[n % 2], None))

    await asyncio.gather(*map(one, range(20)))
    for call_list in lists:
        found = await entries(make, call_list)
        assert Counter(row["agent_id"] for row in found) == dict.fromkeys(agents, 5)
        assert len({row["customer_id"] for row in found}) == 20
    await sound(database, settings)


async def test_several_workers_at_once(make: Make, database: Database, settings: Settings) -> None:
    agents = [await make(models.Employee) for _ in range(3)]
    await customers(make, 9, "workers")
    call_list = await a_list(make, agents, customer_condition=region("workers"), daily_quota=2)
    await renew_call_lists(database, settings)
    await days_pass(database, call_list)
    await asyncio.gather(*(renew_call_lists(database, settings) for _ in range(4)))
    found = await entries(make, call_list)
    assert Counter(row["status"] for row in found) == {"TAKEN_BACK": 6, "OPEN": 6}
    assert Counter(row["agent_id"] for row in found if row["status"] == "OPEN") == dict.fromkeys(agents, 2)
    await sound(database, settings)
