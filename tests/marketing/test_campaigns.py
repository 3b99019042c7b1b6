"""Tests of the states of campaigns, of their members, and of conversions of leads."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

import models
from core import clock
from core.errors import ProblemCode, Refused
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from resolvers.changes import Unit
from resolvers.marketing import campaign_members
from tests.factories import Make
from tests.graph import Graph, gid
from tests.of_module import database, dialect, graph, make, settings
from tests.rivals import Rival
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
TODAY = clock.now().date()


def day(days: int) -> str:
    return (TODAY + timedelta(days)).isoformat()


STARTS: list[tuple[str, dict[str, Any], dict[str, Any] | list[tuple[str, str]]]] = [
    ("start", {}, {"startsOn": day(0), "endsOn": None}),
    ("start", {"startsOn": day(9)}, {"startsOn": day(0), "endsOn": None}),
    ("start", {"startsOn": day(-9), "endsOn": day(0)}, {"startsOn": day(-9), "endsOn": day(0)}),
    ("start", {"startsOn": day(-9), "endsOn": day(-2)}, [("input.endsOn", "INVALID")]),
    ("end", {"startsOn": day(-9)}, {"startsOn": day(-9), "endsOn": day(0)}),
    ("end", {"endsOn": day(9)}, {"startsOn": day(0), "endsOn": day(0)}),
]


@pytest.mark.parametrize(("verb", "planned", "expected"), STARTS)
async def test_a_campaign_starts_and_ends_today_at_the_latest(
    graph: Graph, database: Database, verb: str, planned: dict[str, Any], expected: Any
) -> None:
    id = (await graph.done("campaignCreate", name="Fair", **planned))["id"]
    if verb == "end":
        await graph.done("campaignStart", id=id)
    name = "campaignStart" if verb == "start" else "campaignEnd"
    if isinstance(expected, list):
        async with unchanged(database):
            assert await graph.refused(name, id=id) == expected
        return
    status = "RUNNING" if verb == "start" else "ENDED"
    assert await graph.done(name, "status startsOn endsOn", id=id) == {"status": status, **expected}


async def test_a_campaign_that_has_started_does_not_start_later(graph: Graph, database: Database) -> None:
    id = (await graph.done("campaignCreate", name="Spring", startsOn="2031-01-01"))["id"]
    await graph.done("campaignUpdate", id=id, startsOn="2031-02-01")
    await graph.done("campaignStart", id=id)
    async with unchanged(database):
        assert await graph.refused("campaignUpdate", id=id, startsOn="2031-02-01") == [("input.startsOn", "INVALID")]
    await graph.done("campaignUpdate", id=id, startsOn="2026-01-01", name="Summer")
    await graph.done("campaignEnd", id=id)
    async with unchanged(database):
        assert await graph.refused("campaignUpdate", id=id, startsOn="2031-02-01") == [("input.endsOn", "INVALID")]


async def test_a_campaign_goes_one_way(graph: Graph) -> None:
    id = (await graph.done("campaignCreate", name="Fair"))["id"]
    assert await graph.refused("campaignEnd", id=id) == [("input.id", "STATE")]
    await graph.done("campaignStart", id=id)
    assert await graph.refused("campaignStart", id=id) == [("input.id", "STATE")]
    assert await graph.refused("campaignUpdate", id=id, endsOn=day(-1)) == [("input.endsOn", "INVALID")]
    await graph.done("campaignEnd", id=id)
    for verb in ("campaignStart", "campaignEnd"):
        assert await graph.refused(verb, id=id) == [("input.id", "STATE")]
    customer = (await graph.done("customerCreate", kind="PERSON", name="Late"))["id"]
    assert await graph.refused("campaignAddMembers", id=id, customerIds=[customer]) == [("input.id", "STATE")]
    assert await graph.refused("campaignMemberCreate", campaignId=id, customerId=customer) == [
        ("input.campaignId", "STATE")
    ]


MEMBERS = """query($id: ID!) { campaign(id: $id) { version members(first: 100) { totalCount nodes {
    status customer { name } contact { fullName } lead { name } } } } }"""


async def names(graph: Graph, campaign: UUID) -> list[str]:
    """Returns the names of a campaign's members, sorted."""
    nodes = (await graph(MEMBERS, id=gid(models.Campaign, campaign)))["campaign"]["members"]["nodes"]
    persons = [one["customer"] or one["contact"] or one["lead"] for one in nodes]
    return sorted(one.get("name") or one["fullName"] for one in persons)


@pytest.fixture(scope="module")
async def persons(make: Make) -> dict[str, UUID]:
    """Returns customers, contacts and leads by name. `Out` names those who have opted out."""
    out: dict[str, Any] = {"opted_out_at": LONG_AGO}
    found = {
        name: await make(models.Customer, name=name, **also) for name, also in (("A", {}), ("B", {}), ("Out C", out))
    }
    for name, customer, also in (("Ann", "A", {}), ("Out Ben", "A", out), ("Of Out C", "Out C", {})):
        found[name] = await make(models.Contact, full_name=name, customer_id=found[customer], **also)
    for name, also in (("Lea", {}), ("Out Leo", out)):
        found[name] = await make(models.Lead, name=name, **also)
    segment = found["segment"] = await make(models.Segment, name="Guests")
    for name in ("A", "Out C"):
        await make(models.SegmentMember, segment_id=segment, customer_id=found[name])
    return found


async def test_members_are_added_once_and_without_those_who_opted_out(
    graph: Graph, make: Make, database: Database, persons: dict[str, UUID]
) -> None:
    campaign = await make(models.Campaign)
    ids = {name: str(id) for name, id in persons.items()}
    those = {"name": {"in": ["B", "Out C"]}}
    for given, added in (
        ({"customerIds": [ids["Out C"]]}, []),
        ({"segmentId": ids["segment"]}, ["A"]),
        ({"where": those, "segmentId": ids["segment"]}, ["B"]),
        ({"whereContact": {"fullName": {"in": ["Ann", "Out Ben", "Of Out C"]}}}, ["Ann"]),
        ({"leadIds": [ids["Lea"], ids["Lea"], ids["Out Leo"]], "whereLead": {"name": {"contains": "Le"}}}, ["Lea"]),
    ):
        before = await names(graph, campaign)
        await graph.done("campaignAddMembers", id=str(campaign), **given)
        assert await names(graph, campaign) == sorted(before + added), given
    async with unchanged(database):
        await graph.done("campaignAddMembers", id=str(campaign), where=those, leadIds=[ids["Lea"]])
        for wrong, expected in (
            ({}, ("where", "REQUIRED")),
            ({"where": {}}, ("where", "REQUIRED")),
            ({"whereLead": {"name": {"contains": ""}}}, ("whereLead.name.contains", "REQUIRED")),
            ({"leadIds": [ids["A"]]}, ("leadIds.0", "NOT_FOUND")),
            ({"segmentId": ids["A"]}, ("segmentId", "NOT_FOUND")),
        ):
            found = await graph.refused("campaignAddMembers", id=str(campaign), **wrong)
            assert [(field.split(".")[1], code) for field, code in found] == [(expected[0].split(".")[0], expected[1])]


async def test_members_are_bounded(
    graph: Graph, make: Make, database: Database, persons: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(campaign_members, "MOST_MEMBERS", 2)
    campaign = await make(models.Campaign)
    async with unchanged(database):
        for given, field in (
            ({"customerIds": [str(persons[name]) for name in ("A", "B", "Out C")]}, "customerIds"),
            ({"where": {"name": {"in": ["A", "B"]}}, "leadIds": [str(persons["Lea"])]}, "where"),
        ):
            found = await graph.refused("campaignAddMembers", id=str(campaign), **given)
            assert found == [(f"input.{field}", "OUT_OF_RANGE")]


async def test_who_is_deleted_meanwhile_is_no_member(graph: Graph, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    campaign, lead = await make(models.Campaign), await make(models.Lead, name="Leaving")
    rival = Rival(monkeypatch, campaign_members, "_select", lambda: graph.done("leadDelete", id=str(lead)))
    await graph.change("campaignAddMembers", id=str(campaign), leadIds=[str(lead)])
    await rival.outcome()
    assert await names(graph, campaign) == []
    query = "query($id: ID!) { campaignMembers(where: {lead: {id: {eq: $id}}}) { totalCount } }"
    assert (await graph(query, id=gid(models.Lead, lead)))["campaignMembers"]["totalCount"] == 0


async def test_each_adds_a_person_once_at_once(graph: Graph, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    campaign, lead = await make(models.Campaign), await make(models.Lead, name="Twice")
    add: dict[str, Any] = {"id": str(campaign), "leadIds": [str(lead)]}
    rival = Rival(monkeypatch, campaign_members, "_select", lambda: graph.done("campaignAddMembers", **add))
    await graph.done("campaignAddMembers", **add)
    await rival.outcome()
    assert await names(graph, campaign) == ["Twice"]


RESPONSES: dict[str, dict[str, str | None]] = {
    "INVITED": {"RESPONDED": None, "ATTENDED": None, "DECLINED": None, "INVITED": "INVALID", "CONVERTED": "INVALID"},
    "RESPONDED": {"RESPONDED": None, "ATTENDED": None, "DECLINED": None},
    "DECLINED": {"RESPONDED": None, "ATTENDED": None, "DECLINED": None},
    "ATTENDED": {"RESPONDED": "STATE", "ATTENDED": "STATE", "DECLINED": "STATE"},
}


@pytest.mark.parametrize("state", RESPONSES)
async def test_members_respond_by_the_table(graph: Graph, make: Make, database: Database, state: str) -> None:
    for to, code in RESPONSES[state].items():
        id = gid(models.CampaignMember, await make(models.CampaignMember, invited_at=LONG_AGO))
        if state != "INVITED":
            await graph.done("memberRespond", id=id, status=state, at="2026-02-01T00:00:00Z")
        if code is not None:
            async with unchanged(database):
                assert [found for _, found in await graph.refused("memberRespond", id=id, status=to)] == [code]
            continue
        at = "2026-02-01T00:00:00.000000Z" if to == state else "2026-03-01T08:00:00.000000Z"
        assert await graph.done("memberRespond", "status at", id=id, status=to, at="2026-03-01T08:00:00Z") == {
            "status": to,
            "at": at,
        }


async def test_times_of_members(graph: Graph, make: Make, database: Database) -> None:
    id = gid(models.CampaignMember, await make(models.CampaignMember, invited_at=LONG_AGO))
    later = (clock.now() + timedelta(hours=1)).isoformat()
    async with unchanged(database):
        for at, code in (("2025-12-31T23:59:59Z", "INVALID"), (later, "OUT_OF_RANGE")):
            assert await graph.refused("memberRespond", id=id, status="ATTENDED", at=at) == [("input.at", code)]
    campaign, customer = str(await make(models.Campaign)), str(await make(models.Customer))
    future = {"campaignId": campaign, "customerId": customer, "invitedAt": day(3) + "T00:00:00Z"}
    assert [code for _, code in await graph.refused("campaignMemberCreate", **future)] == ["OUT_OF_RANGE"]


async def test_a_member_is_one_person(graph: Graph, make: Make, database: Database, persons: dict[str, UUID]) -> None:
    campaign = str(await make(models.Campaign))
    ids = {"customerId": str(persons["A"]), "contactId": str(persons["Ann"]), "leadId": str(persons["Lea"])}
    for field, id in ids.items():
        await graph.done("campaignMemberCreate", campaignId=campaign, **{field: id})
    async with unchanged(database):
        for field, id in ids.items():
            taken = await graph.refused("campaignMemberCreate", campaignId=campaign, **{field: id})
            assert [code for _, code in taken] == ["TAKEN"]
        assert [code for _, code in await graph.refused("campaignMemberCreate", campaignId=campaign)] == ["REQUIRED"]
        for left in ids:
            two = {field: id for field, id in ids.items() if field != left}
            assert [code for _, code in await graph.refused("campaignMemberCreate", campaignId=campaign, **two)] == [
                "INVALID"
            ]


async def test_a_member_stays_that_person_in_that_campaign(
    make: Make, database: Database, persons: dict[str, UUID]
) -> None:
    member = await make(models.CampaignMember, customer_id=persons["A"], invited_at=LONG_AGO)
    campaign, entity = await make(models.Campaign), registry.of(models.CampaignMember)
    responded = {"status": "RESPONDED", "at": LONG_AGO + timedelta(days=1)}
    past = {"customer_id": persons["B"], "invited_at": LONG_AGO, "imported": True, **responded}
    replied = await make(models.CampaignMember, campaign_id=campaign, **past)
    cases: list[tuple[UUID, dict[str, Any], tuple[str, ProblemCode]]] = [
        (member, {"campaign_id": campaign}, ("campaign_id", ProblemCode.NOT_ALLOWED)),
        (member, {"customer_id": persons["B"]}, ("customer_id", ProblemCode.NOT_ALLOWED)),
        (member, {"customer_id": None, "lead_id": persons["Lea"]}, ("customer_id", ProblemCode.NOT_ALLOWED)),
        (replied, {"invited_at": LONG_AGO + timedelta(days=2)}, ("invited_at", ProblemCode.INVALID)),
    ]
    async with unchanged(database):
        for id, values, problem in cases:
            with pytest.raises(Refused) as refused:
                await make.changes.update(entity, id, values, None)
            assert [(one.field[0], one.code) for one in refused.value.problems] == [problem], values


async def test_members_are_seen_through_their_person(
    graph: Graph, make: Make, settings: Settings, database: Database
) -> None:
    mine, other = await make(models.Employee, role="SALES"), await make(models.Employee, role="SALES")
    campaign = await make(models.Campaign)
    members = []
    for owner, name in ((mine, "mine"), (other, "theirs")):
        customer = await make(models.Customer, name=f"C {name}", owner_id=owner)
        contact = await make(models.Contact, full_name=f"P {name}", customer_id=customer)
        lead = await make(models.Lead, name=f"L {name}", owner_id=owner)
        none = {"customer_id": None}
        for person in ({"customer_id": customer}, {"contact_id": contact} | none, {"lead_id": lead} | none):
            members.append(await make(models.CampaignMember, campaign_id=campaign, **person))
    seller = graph.as_employee(settings, mine)
    assert await names(seller, campaign) == ["C mine", "L mine", "P mine"]
    everything = sorted(f"{kind} {name}" for kind in "CLP" for name in ("mine", "theirs"))
    for role in ("MARKETING", "ANALYST"):
        assert await names(graph.as_employee(settings, await make(models.Employee, role=role)), campaign) == everything
    async with unchanged(database):
        error = await seller.error(
            "mutation($id: ID!) { memberRespond(input: {id: $id, status: ATTENDED}) { userErrors { code } } }",
            id=gid(models.CampaignMember, members[0]),
        )
        assert error["extensions"]["code"] == "FORBIDDEN"


async def test_a_conversion_carries_memberships_over(graph: Graph, make: Make, database: Database) -> None:
    lead, customer = await make(models.Lead, name="Lead"), await make(models.Customer, name="Customer")
    contact = await make(models.Contact, full_name="Contact", customer_id=customer)
    fair, mail, new = [await make(models.Campaign) for _ in range(3)]
    of_lead = {"lead_id": lead, "customer_id": None, "invited_at": LONG_AGO}
    first, _ = [await make(models.CampaignMember, campaign_id=campaign, **of_lead) for campaign in (fair, mail)]
    await graph.done(
        "memberRespond", id=gid(models.CampaignMember, first), status="ATTENDED", at="2026-02-01T00:00:00Z"
    )
    await make(models.CampaignMember, campaign_id=mail, customer_id=customer)

    async def convert(unit: Unit) -> None:
        await campaign_members.carry_membership(unit, lead, customer, contact)

    await make.changes.run(convert)
    async with unchanged(database):
        await make.changes.run(convert)  # once more
    nodes = {}
    for campaign in (fair, mail, new):
        answer = (await graph(MEMBERS, id=gid(models.Campaign, campaign)))["campaign"]["members"]["nodes"]
        nodes[campaign] = sorted(
            ("Contact" if one["contact"] else (one["customer"] or one["lead"])["name"], one["status"]) for one in answer
        )
    assert nodes == {
        fair: [("Contact", "ATTENDED"), ("Customer", "ATTENDED"), ("Lead", "CONVERTED")],
        mail: [("Contact", "INVITED"), ("Customer", "INVITED"), ("Lead", "CONVERTED")],
        new: [],
    }


@pytest.mark.parametrize("way", ["customer", "campaign", "lead"])
async def test_members_go_and_come_back_with_their_person_and_their_campaign(
    graph: Graph, make: Make, way: str
) -> None:
    campaign = await make(models.Campaign)
    person = {f"{way}_id": await make({"lead": models.Lead}.get(way, models.Customer))} if way != "campaign" else {}
    given = {"customer_id": None, **person} if way == "lead" else person
    member = await make(models.CampaignMember, campaign_id=campaign, **given)
    owner = str(campaign if way == "campaign" else person[f"{way}_id"])
    query = "query($id: ID!) { campaignMember(id: $id) { status } }"
    for verb, seen in (("Delete", None), ("Restore", {"status": "INVITED"})):
        await graph.done(f"{way}{verb}", id=owner)
        assert (await graph(query, id=gid(models.CampaignMember, member)))["campaignMember"] == seen
