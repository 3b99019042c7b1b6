"""Points: earning, redeeming, expiring, and what refunds take back. Expected numbers are worked out by hand."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID

import pytest

import models
from core import clock
from core.errors import ProblemCode, Refused
from core.settings import Settings
from jobs.due_transitions import expire_points
from models.dialect.base import Database
from models.values import Money
from resolvers.loyalty.points import redeem
from tests.factories import Make
from tests.graph import Graph, gid
from tests.orders.trading import Trading
from tests.unchanged import unchanged

SHOWN = "pointsBalance statusPoints spend { amount } tier { name }"
LEDGER = "entries(first: 50, orderBy: [{field: CREATED_AT}]) { nodes { kind points remaining } }"


@dataclass
class Club:
    """A membership of the customer of a company that trades."""

    trading: Trading
    program: UUID
    id: UUID

    async def seen(self) -> tuple[int, int, str, str | None]:
        """Returns the balance, the status points, the spend and the name of the tier."""
        row = (await self.trading.graph(f"query($id: ID!) {{ membership(id: $id) {{ {SHOWN} }} }}", id=str(self.id)))[
            "membership"
        ]
        tier = row["tier"]["name"] if row["tier"] else None
        return row["pointsBalance"], row["statusPoints"], row["spend"]["amount"], tier

    async def balance(self) -> int:
        return (await self.seen())[0]

    async def entries(self) -> list[tuple[str, int]]:
        """Returns the kind and the points of each entry, sorted."""
        query = f"query($id: ID!) {{ membership(id: $id) {{ {LEDGER} }} }}"
        found = (await self.trading.graph(query, id=str(self.id)))["membership"]["entries"]["nodes"]
        return sorted((row["kind"], row["points"]) for row in found)

    async def line(self, quantity: str, state: str = "SHIPPED") -> str:
        """Brings an order of one line to a state. Returns the id of the line."""
        order = await self.trading.at(state, quantity)
        query = "query($id: ID!) { order(id: $id) { lines(first: 1) { nodes { id } } } }"
        return str((await self.trading.graph(query, id=order))["order"]["lines"]["nodes"][0]["id"])

    async def old(self, points: int, expires_on: date | None) -> None:
        """Imports points."""
        given = {"membership_id": self.id, "points": points, "expires_on": expires_on, "kind": "EARN"}
        await self.trading.make(models.PointsEntry, **given, at=datetime(2026, 1, 1, tzinfo=UTC), imported=True)

    async def give_back(self, line: str, quantity: str, amount: str | None = None) -> None:
        """Returns goods of an order line, and refunds them."""
        graph = self.trading.graph
        row = await graph.done("returnRequest", orderLineId=line, quantity=quantity)
        for verb in ("returnApprove", "returnReceive"):
            await graph.done(verb, id=row["id"])
        paid: dict[str, Any] = {} if amount is None else {"amount": {"amount": amount, "currency": "USD"}}
        await graph.done("returnRefund", id=row["id"], **paid)


@pytest.fixture
async def club(trading: Trading) -> Club:
    """Returns a membership in a programme that gives 7 points for each 3 dollars, with two tiers."""
    make = trading.make
    program = await make(models.MembershipProgram, points=7, per_amount=Money(Decimal(3), "USD"))
    for name, points, spend, discount in (("Silver", 40, None, "10"), ("Gold", 100, "90", "50")):
        money = None if spend is None else Money(Decimal(spend), "USD")
        given = {"program_id": program, "name": name, "from_points": points, "from_spend": money}
        await make(models.MembershipTier, **given, discount=Decimal(discount))
    return Club(trading, program, await make(models.Membership, customer_id=trading.customer, program_id=program))


async def test_points_of_an_order_line_and_what_its_refunds_take_back(club: Club, graph: Graph) -> None:
    """Three pieces of 10 dollars give 70 points; each piece that comes back takes its third, the last one the rest."""
    line = await club.line("3")
    query = "query($id: ID!) { orderLine(id: $id) { order { id } } }"
    await club.trading.invoice((await graph(query, id=line))["orderLine"]["order"]["id"])
    await graph.done("pointsEarn", id=str(club.id), orderLineId=line)
    assert await club.seen() == (70, 70, "30.00", "Silver")
    for balance, spend, tier in ((47, "20.00", "Silver"), (23, "10.00", None), (0, "0.00", None)):
        await club.give_back(line, "1")
        assert await club.seen() == (balance, balance, spend, tier)
    assert await club.entries() == [("EARN", 70), ("REVERSE", -24), ("REVERSE", -23), ("REVERSE", -23)]


async def test_what_was_not_invoiced_is_taken_back_when_it_comes_back(club: Club, graph: Graph) -> None:
    line = await club.line("2")
    await graph.done("pointsEarn", id=str(club.id), orderLineId=line)
    assert await club.balance() == 46
    await club.give_back(line, "1")
    assert await club.seen() == (23, 23, "10.00", None)


async def test_a_refund_takes_other_points_for_redeemed_ones_and_never_more_than_there_are(
    club: Club, graph: Graph
) -> None:
    line = await club.line("2")
    await graph.done("pointsEarn", id=str(club.id), orderLineId=line)
    await graph.done("pointsEarn", id=str(club.id), points=10)
    await graph.done("pointsRedeem", id=str(club.id), points=40)
    await club.give_back(line, "1")  # would take back 23
    assert await club.seen() == (0, 40, "10.00", "Silver")


async def test_points_that_expire_first_are_redeemed_first(club: Club, graph: Graph, settings: Settings) -> None:
    today = clock.today(settings.time_zone)
    for points, days in ((5, 30), (7, 10), (11, None), (13, 20)):
        await club.old(points, None if days is None else today + timedelta(days=days))
    await graph.done("pointsRedeem", id=str(club.id), points=22)
    query = "{ pointsEntries(first: 20, where: {kind: {eq: EARN}}) { nodes { points remaining } } }"
    left = {row["points"]: row["remaining"] for row in (await graph(query))["pointsEntries"]["nodes"]}
    assert left == {7: 0, 13: 0, 5: 3, 11: 11}
    assert await club.balance() == 14


@pytest.mark.parametrize("way", ["verb", "worker", "redemption"])
async def test_what_is_due_expires_and_lowers_the_tier(
    club: Club, graph: Graph, database: Database, settings: Settings, way: str
) -> None:
    today = clock.today(settings.time_zone)
    await club.old(60, today)
    await club.old(50, today + timedelta(days=1))
    assert await club.seen() == (110, 110, "0.00", "Gold")
    if way == "verb":
        await graph.done("pointsExpire", id=str(club.id))
    elif way == "worker":
        assert [await expire_points(database, settings) for _ in range(2)] == [1, 0]
    else:
        assert await graph.refused("pointsRedeem", id=str(club.id), points=51) == [("input.points", "OUT_OF_RANGE")]
        await graph.done("pointsRedeem", id=str(club.id), points=50)
    assert await club.seen() == (0 if way == "redemption" else 50, 50, "0.00", "Silver")


async def test_bad_input_changes_nothing(club: Club, graph: Graph, make: Make, database: Database) -> None:
    line, draft = await club.line("1"), await club.line("1", "DRAFT")
    await graph.done("pointsEarn", id=str(club.id), orderLineId=line)
    strange = await make(models.OrderLine)
    resting = await make(models.MembershipProgram, active=False)
    active = await make(models.MembershipProgram)
    sleeping = await make(models.Membership, customer_id=club.trading.customer, program_id=active)
    await graph.done("membershipProgramUpdate", id=str(active), active=False)
    id = str(club.id)
    cases: list[tuple[str, dict[str, Any], tuple[str, str]]] = [
        ("pointsRedeem", {"id": id, "points": 24}, ("input.points", "OUT_OF_RANGE")),
        ("pointsRedeem", {"id": id, "points": 0}, ("input.points", "OUT_OF_RANGE")),
        ("pointsRedeem", {"id": id, "points": -5}, ("input.points", "OUT_OF_RANGE")),
        ("pointsRedeem", {"id": id, "points": 1, "expectedVersion": 1}, ("input.expectedVersion", "CONFLICT")),
        ("pointsRedeem", {"id": id, "points": 1, "reason": "x" * 201}, ("input.reason", "TOO_LONG")),
        ("pointsEarn", {"id": id}, ("input.points", "REQUIRED")),
        ("pointsEarn", {"id": id, "points": -1}, ("input.points", "OUT_OF_RANGE")),
        ("pointsEarn", {"id": id, "points": 2**31 - 1}, ("input.points", "OUT_OF_RANGE")),
        ("pointsEarn", {"id": id, "orderLineId": line}, ("input.orderLineId", "TAKEN")),
        ("pointsEarn", {"id": id, "orderLineId": draft}, ("input.orderLineId", "STATE")),
        ("pointsEarn", {"id": id, "orderLineId": gid(models.OrderLine, strange)}, ("input.orderLineId", "INVALID")),
        ("pointsEarn", {"id": str(sleeping), "points": 1}, ("input.id", "STATE")),
        ("pointsExpire", {"id": str(strange)}, ("input.id", "NOT_FOUND")),
        (
            "membershipCreate",
            {"customerId": str(club.trading.customer), "programId": str(resting)},
            ("input.programId", "STATE"),
        ),
        ("membershipTierCreate", {"programId": str(active), "name": "None"}, ("input.fromPoints", "REQUIRED")),
    ]
    async with unchanged(database):
        for verb, given, problem in cases:
            assert await graph.refused(verb, **given) == [problem], (verb, given)


async def test_a_line_earns_once_also_after_its_membership_was_deleted(club: Club) -> None:
    graph, line = club.trading.graph, await club.line("1")
    id = gid(models.Membership, club.id)
    await graph.done("pointsEarn", id=id, orderLineId=line)
    query = "query($id: ID!) { membership(id: $id) { customer { id } program { id } } }"
    row = (await graph(query, id=id))["membership"]
    await graph.done("membershipDelete", id=id)
    new = await graph.done("membershipCreate", customerId=row["customer"]["id"], programId=row["program"]["id"])
    assert await graph.refused("pointsEarn", id=new["id"], orderLineId=line) == [("input.orderLineId", "TAKEN")]
    await graph.done("pointsEarn", id=new["id"], orderLineId=await club.line("1"))


async def test_a_hundred_redemptions_at_once_never_take_more_than_there_is(club: Club, make: Make) -> None:
    await club.old(30, None)
    await club.old(7, date(2099, 1, 1))
    # Without the graph, whose operations end after ten seconds, however busy the machine is.
    work = partial(redeem, id=club.id, values={"points": 1})
    done = await asyncio.gather(*(make.changes.run(work) for _ in range(100)), return_exceptions=True)
    assert sum(one == club.id for one in done) == 37
    codes = {problem.code for one in done if isinstance(one, Refused) for problem in one.problems}
    assert codes == {ProblemCode.OUT_OF_RANGE}
    assert sum(isinstance(one, Refused) for one in done) == 63
    assert await club.seen() == (0, 37, "0.00", None)


async def test_a_changed_tier_is_given_and_taken_at_once(club: Club, graph: Graph) -> None:
    await club.old(60, None)
    query = "{ membershipTiers(first: 9, orderBy: [{field: NAME, direction: DESC}]) { nodes { id } } }"
    silver, gold = (row["id"] for row in (await graph(query))["membershipTiers"]["nodes"])
    steps: list[tuple[str, dict[str, Any], str | None]] = [
        ("membershipTierUpdate", {"id": gold, "fromPoints": 60}, "Gold"),
        ("membershipTierUpdate", {"id": gold, "fromPoints": 61}, "Silver"),
        ("membershipTierDelete", {"id": silver}, None),
        ("membershipTierRestore", {"id": silver}, "Silver"),
    ]
    for verb, given, tier in steps:
        await graph.done(verb, **given)
        assert (await club.seen())[3] == tier, verb
    await graph.done("customerDelete", id=str(club.trading.customer))
    await graph.done("membershipTierUpdate", id=gold, fromPoints=60)
    await graph.done("customerRestore", id=str(club.trading.customer))
    assert await club.seen() == (60, 60, "0.00", "Gold")


async def test_the_discount_of_the_tier_is_a_price(club: Club, graph: Graph) -> None:
    """The tier gives 10 %, which a promotion of 20 % beats, and which an inactive programme does not give."""
    await club.old(60, None)
    query = "query($id: ID!) { orderQuote(id: $id) { quote { total { amount } lines { source discount } } } }"

    async def price() -> tuple[str, str]:
        order = await club.trading.order("1")
        quote = (await graph(query, id=order))["orderQuote"]["quote"]
        await graph.done("orderConfirm", id=order)
        row = (await graph("query($id: ID!) { order(id: $id) { total { amount } } }", id=order))["order"]
        assert row["total"] == quote["total"]
        return quote["total"]["amount"], quote["lines"][0]["source"]

    assert await price() == ("9.00", "MEMBERSHIP")
    values = {"name": "Sale", "discount": "20", "since": "2020-01-01"}
    sale = await graph.done("promotionCreate", **values)
    assert await price() == ("8.00", "PROMOTION")
    await graph.done("promotionDelete", id=sale["id"])
    await graph.done("membershipProgramUpdate", id=str(club.program), active=False)
    assert await price() == ("10.00", "LIST")
