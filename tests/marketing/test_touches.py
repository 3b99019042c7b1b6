"""Tests of the campaigns that an opportunity is attributed to, and of what is read of them."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

import pytest

import models
from models.dialect.base import Database
from resolvers.changes import Unit, campaign_touches
from resolvers.registry import Entity
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.sales.selling import Selling, begin

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

TOUCHES = """query($id: ID!) { opportunity(id: $id) { touches(first: 100, orderBy: [{field: FIRST_TOUCHED_AT}]) {
    nodes { campaign { name } firstShare lastShare evenShare } } } }"""


def on(day: int) -> datetime:
    return datetime(2026, 5, day, tzinfo=UTC)


@pytest.fixture(scope="module")
async def selling(make: Make) -> Selling:
    """Returns a pipeline with stages."""
    return await begin(make)


async def shares(graph: Graph, opportunity: str) -> dict[str, tuple[str, str, str]]:
    """Returns the first, last and even share by campaign, in the order of time."""
    nodes = (await graph(TOUCHES, id=opportunity))["opportunity"]["touches"]["nodes"]
    for name in ("firstShare", "lastShare", "evenShare"):
        assert not nodes or sum(Decimal(one[name]) for one in nodes) == 100
    found = {one["campaign"]["name"]: (one["firstShare"], one["lastShare"], one["evenShare"]) for one in nodes}
    assert len(found) == len(nodes)
    return found


class Scene:
    """A customer with a contact, and a lead, in campaigns that are named after whom they reached."""

    def __init__(self, graph: Graph, make: Make, selling: Selling) -> None:
        self.graph = graph
        self.make = make
        self.selling = selling
        self.customer: UUID
        self.lead: UUID

    async def begin(self) -> None:
        """Creates the customer and the lead."""
        self.customer = await self.make(models.Customer)
        self.lead = await self.make(models.Lead)

    async def member(self, name: str, day: int, **person: Any) -> str:
        """Adds a member to a new campaign on a day. Returns the id of the member."""
        campaign = await self.make(models.Campaign, name=name)
        given = person or {"customer_id": self.customer}
        whole = {"customer_id": None, **given, "campaign_id": campaign, "invited_at": on(day)}
        return gid(models.CampaignMember, await self.make(models.CampaignMember, **whole))

    async def opportunity(self, **values: Any) -> str:
        """Creates an opportunity of the customer."""
        return await self.selling.opportunity(customer_id=self.customer, **values)


@pytest.fixture
async def scene(graph: Graph, make: Make, selling: Selling) -> Scene:
    """Returns a scene with a new customer."""
    found = Scene(graph, make, selling)
    await found.begin()
    return found


async def test_who_counts_and_what_share_they_have(scene: Scene, graph: Graph, make: Make) -> None:
    contact = await make(models.Contact, customer_id=scene.customer)
    stranger = await make(models.Customer)
    await scene.member("second", 2, contact_id=contact)
    first = await scene.member("first", 1)
    await scene.member("third", 3, lead_id=scene.lead)
    await scene.member("other customer's", 1, customer_id=stranger)
    declined = await scene.member("declined", 1, lead_id=scene.lead)
    await graph.done("memberRespond", id=declined, status="DECLINED", at=on(9).isoformat())
    assert await shares(graph, await scene.opportunity()) == {
        "first": ("100", "0", "50"),
        "second": ("0", "100", "50"),
    }
    await graph.done("memberRespond", id=first, status="ATTENDED", at=on(8).isoformat())
    assert await shares(graph, await scene.opportunity(source_lead_id=scene.lead)) == {
        "first": ("100", "100", "33.33"),
        "second": ("0", "0", "33.33"),
        "third": ("0", "0", "33.34"),
    }
    source = await make(models.Campaign, name="source")
    assert set(await shares(graph, await scene.opportunity(source_campaign_id=source))) == {"first", "second", "source"}
    assert await shares(graph, await scene.selling.opportunity()) == {}


async def test_a_lead_counts_with_the_campaign_that_it_came_from(scene: Scene, graph: Graph, make: Make) -> None:
    web = await make(models.Campaign, name="web")
    lead = await make(models.Lead, name="Lead", campaign_id=web, received_at=on(1))
    await scene.member("fair", 2, lead_id=lead)
    done = await graph.done(
        "leadConvert",
        "convertedCustomer { id campaignMemberships { nodes { status campaign { name } } } } "
        "convertedOpportunity { id } campaignMemberships { nodes { status } }",
        id=str(lead),
        opportunity={"name": "Deal"},
    )
    opportunity, customer = done["convertedOpportunity"]["id"], done["convertedCustomer"]
    assert done["campaignMemberships"]["nodes"] == [{"status": "CONVERTED"}]
    assert customer["campaignMemberships"]["nodes"] == [{"status": "INVITED", "campaign": {"name": "fair"}}]
    assert {name: even for name, (_, _, even) in (await shares(graph, opportunity)).items()} == {
        "web": "50",
        "fair": "50",
    }
    again = await graph.done(
        "opportunityCreate", customerId=customer["id"], name="Again", stageId=scene.selling.stages["Prospect"]
    )
    assert set(await shares(graph, again["id"])) == {"web", "fair"}


async def test_a_decision_counts_what_came_before_it(scene: Scene, graph: Graph, database: Database) -> None:
    first = await scene.member("first", 1)
    opportunity = await scene.opportunity()
    assert set(await shares(graph, opportunity)) == {"first"}
    await scene.member("later", 2)
    assert set(await shares(graph, opportunity)) == {"first"}
    await graph.done("campaignMemberDelete", id=first)
    await graph.done("opportunityWin", id=opportunity)
    won = await shares(graph, opportunity)
    assert won == {"first": ("100", "0", "50"), "later": ("0", "100", "50")}
    await scene.member("too late", 3)
    await graph.done("opportunityUpdate", id=opportunity, description="No change of touches")
    assert await shares(graph, opportunity) == won
    await graph.done("opportunityDelete", id=opportunity)
    await graph.done("opportunityRestore", id=opportunity)
    assert await shares(graph, opportunity) == won
    # Changes touches after the sales record, which comes later in lock order: `tests/lock_order.py` watches.
    await graph.done("opportunityReopen", id=opportunity)
    await graph.done("opportunityWin", id=opportunity)
    assert set(await shares(graph, opportunity)) == {"first", "later", "too late"}


@pytest.mark.parametrize("count", [1, 3, 7, 6])
async def test_even_shares_are_even_and_add_up(
    scene: Scene, graph: Graph, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    monkeypatch.setattr(campaign_touches, "MOST_TOUCHES", 6)
    for day in range(1, count + 1):
        await scene.member(f"{day}", day)
    found = await shares(graph, await scene.opportunity())
    kept = [1, *range(2, count + 1)][:1] + list(range(2, count + 1))[-5:]
    assert list(found) == [str(day) for day in kept]
    exact = Fraction(100, len(kept))
    assert all(abs(Fraction(even) - exact) < Fraction(1, 100) for _, _, even in found.values())


async def test_many_opportunities_take_as_many_statements_as_one(
    scene: Scene, graph: Graph, monkeypatch: pytest.MonkeyPatch, dialect: str
) -> None:
    await scene.member("first", 1)
    called: list[str] = []
    for name in ("_select", "insert_all", "mark_all"):
        original = getattr(Unit, name)

        async def counted(unit: Unit, entity: Entity, *rest: Any, original: Any = original, **options: Any) -> Any:
            if entity.name in ("CampaignTouch", "CampaignMember", "Contact", "Lead"):
                called.append(entity.name)
            return await original(unit, entity, *rest, **options)

        monkeypatch.setattr(Unit, name, counted)
    bulk = """mutation($rows: [OpportunityUpdateInput!]!) { payload: opportunityBulkUpdate(
        input: {rows: $rows, policy: EACH}) { results { userErrors { code } } } }"""
    counts = []
    for count in (2, 5):
        ids = [await scene.opportunity() for _ in range(count)]
        source = str(await scene.make(models.Campaign))
        called.clear()
        await graph(bulk, rows=[{"id": id, "sourceCampaignId": source} for id in ids])
        counts.append(sorted(called))
        assert {len(await shares(graph, id)) for id in ids} == {2}
    assert counts[0] == counts[1]
    assert counts[0].count("CampaignTouch") == {"sqlite": 3, "postgres": 4}[dialect]  # PostgreSQL locks the old touches


VIEW = """query($id: ID!) { customer(id: $id) { campaigns(first: 5) { nodes { name
    members(first: 10, where: {lead: {name: {contains: "Lead"}}}) { nodes {
        status lead { name owner { fullName } } } } } } } }"""


async def test_a_nested_view_takes_one_statement(
    scene: Scene, graph: Graph, make: Make, database: Database, dialect: str
) -> None:
    owner = await make(models.Employee, full_name="Olga", role="SALES")
    counts = []
    for number in range(2):
        campaign = await make(models.Campaign, name=f"Fair {number}")
        lead = await make(models.Lead, name="Lead A", owner_id=owner)
        await make(models.CampaignMember, campaign_id=campaign, customer_id=scene.customer)
        await make(models.CampaignMember, campaign_id=campaign, customer_id=None, lead_id=lead)
        with database.recording() as statements:
            answer = await graph(VIEW, id=gid(models.Customer, scene.customer))
        counts.append(len(statements))
        nodes = answer["customer"]["campaigns"]["nodes"]
        member = {"status": "INVITED", "lead": {"name": "Lead A", "owner": {"fullName": "Olga"}}}
        expected = [{"name": f"Fair {n}", "members": {"nodes": [member]}} for n in range(number + 1)]
        assert sorted(nodes, key=lambda one: str(one["name"])) == expected
    assert counts[0] == counts[1]
    assert dialect != "postgres" or counts[0] == 1
