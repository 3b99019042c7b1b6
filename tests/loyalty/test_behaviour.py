"""Behaviour: what is recorded, and the interests, scores, profiles and messages that come of it."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

import models
from core import clock
from core.ids import new_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers.loyalty.behaviour import keenness
from resolvers.platform import api_keys
from tests.entities.matrix import shown
from tests.events.serving import served
from tests.events.test_live import start
from tests.factories import Make
from tests.graph import Graph, gid
from tests.unchanged import unchanged

RECORD = """mutation($events: [BehaviourEventInput!]!) {
  behaviourRecord(input: {events: $events}) { recorded userErrors { field code } }
}"""
PROFILE = "profile { lastSeenAt keenness subjects interests { productId keenness events } }"


async def record(graph: Graph, *events: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = (await graph(RECORD, events=list(events)))["behaviourRecord"]
    return found


@pytest.mark.parametrize(
    ("kinds", "level"),
    [
        ("VIEW", 1),
        ("VIEW CLICK", 1),
        ("VIEW CLICK OPEN", 2),
        ("CART DOWNLOAD", 3),
        ("CART INQUIRY VIEW", 4),
        ("INQUIRY INQUIRY INQUIRY", 5),
    ],
)
def test_what_people_do_counts_differently(kinds: str, level: int) -> None:
    assert keenness([{"kind": kind} for kind in kinds.split()]) == level


async def test_behaviour_raises_interests_and_makes_a_profile(graph: Graph, make: Make) -> None:
    customer, other = await make(models.Customer), await make(models.Customer)
    liked, known = await make(models.Product), await make(models.Product)
    await make(models.ProductInterest, customer_id=customer, product_id=known, level=4)
    early, late = clock.now() - timedelta(days=100), clock.now() - timedelta(hours=1)
    of = {"customerId": gid(models.Customer, customer)}
    about = {"productId": gid(models.Product, liked)}
    given = [
        {**of, **about, "kind": "INQUIRY", "at": shown(early)},  # too long ago to count
        {**of, **about, "kind": "CART", "subject": "Basket", "at": shown(late)},
        {**of, "kind": "VIEW", "productId": gid(models.Product, known), "subject": "Data sheet", "at": shown(late)},
        {"customerId": gid(models.Customer, other), "kind": "VIEW"},
    ]
    assert await record(graph, *given) == {"recorded": 4, "userErrors": []}
    query = (
        f"query($id: ID!) {{ customer(id: $id) {{ {PROFILE} behaviour {{ totalCount }}"
        " interests(first: 9, orderBy: [{field: LEVEL}]) { nodes { level lastShownAt product { id } } } } }"
    )
    row = (await graph(query, id=str(customer)))["customer"]
    assert row["behaviour"] == {"totalCount": 3}
    at = shown(late)
    assert [(one["level"], one["product"]["id"], one["lastShownAt"]) for one in row["interests"]["nodes"]] == [
        (2, gid(models.Product, liked), at),
        (4, gid(models.Product, known), at),
    ]
    profile = row["profile"]
    assert (profile["lastSeenAt"], profile["keenness"], set(profile["subjects"])) == (at, 2, {"Basket", "Data sheet"})
    assert profile["interests"] == [
        {"productId": gid(models.Product, liked), "keenness": 2, "events": 1},
        {"productId": gid(models.Product, known), "keenness": 1, "events": 1},
    ]
    row = await graph(f"query($id: ID!) {{ customer(id: $id) {{ {PROFILE} }} }}", id=str(await make(models.Customer)))
    assert row["customer"]["profile"] == {"lastSeenAt": None, "keenness": None, "subjects": [], "interests": []}


async def test_a_profile_leaves_out_products_that_the_caller_does_not_see(graph: Graph, make: Make) -> None:
    customer, product = await make(models.Customer), await make(models.Product)
    given: dict[str, Any] = {"kind": "CART", "at": clock.now(), "subject": "Basket"}
    await make(models.BehaviourEvent, customer_id=customer, product_id=product, **given)
    query = f"query($id: ID!) {{ customer(id: $id) {{ {PROFILE} }} }}"
    for more, events, products in (
        ([], 0, []),
        (["LOYALTY_READ"], 1, []),
        (["LOYALTY_READ", "CATALOGUE_READ"], 1, [gid(models.Product, product)]),
    ):
        given = {"name": f"Key {more}", "scopes": ["CUSTOMERS_READ", *more], "everything": True}
        _, secret = await make.changes.run(lambda unit, given=given: api_keys.create(unit, given))  # type: ignore[misc]
        profile = (await Graph(graph.app, secret)(query, id=str(customer)))["customer"]["profile"]
        assert profile["subjects"] == ["Basket"] * events
        assert [one["productId"] for one in profile["interests"]] == products


async def test_profiles_of_many_customers_take_one_statement(
    graph: Graph, make: Make, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        await make(models.BehaviourEvent, customer_id=await make(models.Customer), at=clock.now())
    sent: list[str] = []
    fetch = type(database).fetch

    async def fetched(self: Database, sql: str, parameters: Any = ()) -> Any:
        sent.append(sql)
        return await fetch(self, sql, parameters)

    monkeypatch.setattr(type(database), "fetch", fetched)
    data = await graph(f"{{ customers(first: 10) {{ nodes {{ {PROFILE} }} }} }}")
    assert [row["profile"]["keenness"] for row in data["customers"]["nodes"]] == [1, 1, 1]
    assert sum("behaviour_event" in sql for sql in sent) == 1


async def test_what_a_lead_does_changes_its_score(graph: Graph, make: Make) -> None:
    condition = json.dumps({"behaviour": {"some": {"kind": {"eq": "INQUIRY"}}}})
    await graph.done("scoringRuleCreate", name="Asked", condition=condition, points=7)
    lead = await make(models.Lead)
    await record(graph, {"leadId": gid(models.Lead, lead), "kind": "INQUIRY"})
    row = (await graph("query($id: ID!) { lead(id: $id) { score behaviour { totalCount } } }", id=str(lead)))["lead"]
    assert row == {"score": 7, "behaviour": {"totalCount": 1}}


async def test_bad_input_records_nothing(graph: Graph, make: Make, database: Database, settings: Settings) -> None:
    customer, lead = gid(models.Customer, await make(models.Customer)), gid(models.Lead, await make(models.Lead))
    mine = graph.as_employee(settings, await make(models.Employee, role="SERVICE"))
    fine = {"customerId": customer, "kind": "VIEW"}
    cases: list[tuple[Graph, list[dict[str, Any]], str, str]] = [
        (graph, [], "input.events", "REQUIRED"),
        (graph, [fine] * 101, "input.events", "OUT_OF_RANGE"),
        (graph, [fine, {"kind": "VIEW"}], "input.events.1.customerId", "REQUIRED"),
        (graph, [{**fine, "leadId": lead}], "input.events.0.customerId", "INVALID"),
        (graph, [fine, {**fine, "productId": gid(models.Product, new_id())}], "input.events.1.productId", "NOT_FOUND"),
        (graph, [{**fine, "at": "2999-01-01T00:00:00Z"}], "input.events.0.at", "OUT_OF_RANGE"),
        (mine, [fine], "input.events.0.customerId", "NOT_FOUND"),
    ]
    async with unchanged(database):
        for caller, events, field, code in cases:
            payload = await record(caller, *events)
            assert payload["recorded"] is None
            assert [(".".join(one["field"]), one["code"]) for one in payload["userErrors"]] == [(field, code)]


async def test_the_radar_tells_the_owner_and_who_is_assigned(
    make: Make, database: Database, settings: Settings
) -> None:
    team = await make(models.Team)
    manager = await make(models.Employee, role="MANAGER", team_id=team)
    owner, colleague, rival = [
        await make(models.Employee, role="SALES", team_id=team, manager_id=manager) for _ in range(3)
    ]
    customer, lead = await make(models.Customer, owner_id=owner), await make(models.Lead, owner_id=owner)
    today = clock.today(settings.time_zone)
    await make(models.CustomerAssignment, customer_id=customer, employee_id=colleague, since=today)
    past = {"since": today - timedelta(days=9), "until": today}
    for former in (rival, manager):
        await make(models.CustomerAssignment, customer_id=customer, employee_id=former, **past)
    theirs = await make(models.Customer, owner_id=rival)
    query = """subscription ($after: String) { radar(kinds: [CART], after: $after) {
      operation behaviour { kind subject customer { id } lead { id } }
    } }"""
    async with served(settings) as live:
        after = await start(database)
        await make(models.BehaviourEvent, customer_id=customer, kind="VIEW", subject="Not asked for")
        await make(models.BehaviourEvent, customer_id=customer, kind="CART", subject="Robot")
        await make(models.BehaviourEvent, customer_id=None, lead_id=lead, kind="CART", subject="Pump")
        for _ in range(2):
            await make(models.BehaviourEvent, customer_id=theirs, kind="CART", subject="Sensor")
        expected = {owner: ["Robot", "Pump"], colleague: ["Robot"], rival: ["Sensor", "Sensor"], manager: []}
        for employee, subjects in expected.items():
            async with live.socket(live.token(employee)) as socket:
                await socket.subscribe(query, after=after)
                if employee == manager:  # who sees all of them; the last one is the manager's own
                    own = await make(models.Customer, owner_id=manager)
                    await make(models.BehaviourEvent, customer_id=own, kind="CART", subject="Own")
                    subjects = ["Own"]
                told = [await socket.next() for _ in subjects]
                assert [one["behaviour"]["subject"] for one in told] == subjects
                assert {one["operation"] for one in told} == {"CREATE"}
                if employee == owner:
                    ends = [(one["behaviour"]["customer"], one["behaviour"]["lead"]) for one in told]
                    assert ends == [
                        ({"id": gid(models.Customer, customer)}, None),
                        (None, {"id": gid(models.Lead, lead)}),
                    ]
