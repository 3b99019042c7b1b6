"""What memberships, tiers and the ledger of points refuse, also in an import, and from the program itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import Refused
from core.settings import Settings
from models.dialect.base import Database
from models.loyalty import MOST_POINTS
from models.row import Row
from models.values import Money
from resolvers import registry
from tests.factories import Make
from tests.graph import Graph, gid
from tests.orders.trading import Trading
from tests.unchanged import unchanged

AT = datetime(2026, 1, 1, tzinfo=UTC)


async def problems(work: Callable[[], Awaitable[object]]) -> list[tuple[str, str]]:
    """Runs a change, which must be refused. Returns the field and the code of each problem."""
    with pytest.raises(Refused) as refused:
        await work()
    return [(".".join(one.field), str(one.code)) for one in refused.value.problems]


async def changed(make: Make, model: type[Row], id: UUID, **values: Any) -> list[tuple[str, str]]:
    """Changes a row as the program itself, which must be refused. Returns the problems."""
    return await problems(lambda: make.changes.update(registry.of(model), id, values, None))


async def test_a_membership_stays_that_of_its_customer_and_its_programme(make: Make, database: Database) -> None:
    membership, customer, program = [
        await make(model) for model in (models.Membership, models.Customer, models.MembershipProgram)
    ]
    tier = await make(models.MembershipTier, program_id=program, from_points=10)
    own = (await make.row(models.Membership, membership))["program_id"]
    async with unchanged(database):
        for column, value in (("customer_id", customer), ("program_id", program), ("tier_id", tier)):
            assert await changed(make, models.Membership, membership, **{column: value}) == [(column, "NOT_ALLOWED")]
        new = {"customer_id": customer, "program_id": program, "tier_id": tier, "status_points": 9}
        assert await problems(lambda: make(models.Membership, **new)) == [("tier_id", "INVALID")]
        assert await changed(make, models.MembershipTier, tier, program_id=own) == [("program_id", "NOT_ALLOWED")]


async def test_an_import_brings_earnings_alone_and_changes_none(make: Make, database: Database) -> None:
    membership = await make(models.Membership)
    given = {"membership_id": membership, "kind": "EARN", "points": 5, "at": AT, "imported": True}
    earning = await make(models.PointsEntry, **given)
    line = await make(models.OrderLine)
    async with unchanged(database):
        for values, problem in (
            ({"kind": "REDEEM", "points": -5}, ("kind", "INVALID")),
            ({"points": -5}, ("points", "INVALID")),
            ({"order_line_id": line}, ("order_line_id", "INVALID")),
            ({"earning_id": earning}, ("earning_id", "INVALID")),
            ({"points": MOST_POINTS}, ("points", "OUT_OF_RANGE")),  # together with the others
        ):
            new = {**given, **values}
            assert await problems(lambda new=new: make(models.PointsEntry, **new)) == [problem], values  # type: ignore[misc]
        again = {"points": 6, "imported": True}
        assert await changed(make, models.PointsEntry, earning, **again) == [("points", "NOT_ALLOWED")]


async def test_points_in_another_currency_and_more_than_can_be(
    make: Make, graph: Graph, trading: Trading, database: Database
) -> None:
    order = await trading.at("SHIPPED", "3")  # three pieces of 10 dollars
    query = "query($id: ID!) { order(id: $id) { lines(first: 1) { nodes { id } } } }"
    line = (await graph(query, id=order))["order"]["lines"]["nodes"][0]["id"]
    of = {"customer_id": trading.customer}
    in_euros = await make(models.MembershipProgram, per_amount=Money(Decimal(1), "EUR"))
    abroad = str(await make(models.Membership, program_id=in_euros, **of))
    generous = await make(models.MembershipProgram, points=1_000_000, per_amount=Money(Decimal("0.01"), "USD"))
    rich = str(await make(models.Membership, program_id=generous, **of))
    await graph.done("pointsEarn", id=rich, points=MOST_POINTS - 10)
    cases: tuple[tuple[dict[str, Any], tuple[str, str]], ...] = (
        ({"id": abroad, "orderLineId": line}, ("input.orderLineId", "INVALID")),
        ({"id": rich, "orderLineId": line}, ("input.points", "OUT_OF_RANGE")),
        ({"id": rich, "points": 11}, ("input.points", "OUT_OF_RANGE")),
    )
    async with unchanged(database):
        for given, problem in cases:
            assert await graph.refused("pointsEarn", **given) == [problem], given
    await graph.done("pointsEarn", id=rich, points=10)


async def test_behaviour_is_not_recorded_for_a_customer_who_is_seen_by_work_alone(
    make: Make, graph: Graph, settings: Settings, database: Database
) -> None:
    handler = await make(models.Employee, role="SERVICE")
    customer = await make(models.Customer, owner_id=await make(models.Employee))
    await make(models.SupportCase, customer_id=customer, handler_id=handler)
    mine = graph.as_employee(settings, handler)
    id = gid(models.Customer, customer)
    assert (await mine("query($id: ID!) { customer(id: $id) { id } }", id=id))["customer"] == {"id": id}
    query = """mutation($events: [BehaviourEventInput!]!) {
      behaviourRecord(input: {events: $events}) { recorded userErrors { field code } } }"""
    async with unchanged(database):
        payload = (await mine(query, events=[{"customerId": id, "kind": "VIEW"}]))["behaviourRecord"]
    assert payload == {
        "recorded": None,
        "userErrors": [{"field": ["input", "events", "0", "customerId"], "code": "NOT_ALLOWED"}],
    }
