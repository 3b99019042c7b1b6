"""Leads become customers, contacts and opportunities, once."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import parse_global_id
from core.settings import Settings
from models.dialect.base import Database
from models.row import Row
from resolvers import access
from resolvers.changes import Changes
from resolvers.changes.unit import Unit
from resolvers.marketing.lead_conversion import Conversion, convert
from resolvers.registry import Entity
from resolvers.search.expressions import EVERY_ROW
from tests.factories import Make
from tests.graph import Graph, gid

SHOWN = (
    "id status version convertedAt convertedCustomer { id name kind phone email source owner { id } }"
    " convertedContact { id fullName email jobTitle } convertedOpportunity { id name stage { name }"
    " sourceLead { id } sourceCampaign { id } owner { id } expectedAmount { amount } }"
)


async def count(make: Make, model: type[Row]) -> int:
    """Returns how many rows of a model there are, deleted or not."""
    return len(await make.changes.run(lambda unit: unit.ids(model, EVERY_ROW)))


async def totals(make: Make) -> list[int]:
    """Returns how many customers, contacts, opportunities and targets there are."""
    kinds = (models.Customer, models.Contact, models.Opportunity, models.ActivityTarget)
    return [await count(make, model) for model in kinds]


async def pipeline(make: Make) -> UUID:
    """Creates a pipeline whose first open stage is neither its first stage nor named so."""
    id = await make(models.Pipeline)
    for position, name, kind in ((1, "Open", "LOST"), (2, "New", "WON"), (4, "Later", "OPEN"), (3, "Won", "OPEN")):
        await make(models.Stage, pipeline_id=id, position=position, name=name, kind=kind)
    return id


async def test_a_lead_becomes_a_company_with_contact_and_opportunity(
    graph: Graph, make: Make, settings: Settings
) -> None:
    seller = await make(models.Employee)
    their = graph.as_employee(settings, seller)
    campaign = await make(models.Campaign)
    lead = await their.done(
        "leadCreate",
        name="Ada Berg",
        company="Berg Optics",
        jobTitle="Buyer",
        email="ada@berg.example",
        phone="+49 30 1112221",
        source="web",
        campaignId=gid(models.Campaign, campaign),
    )
    call = await their.done("activityCreate", kind="CALL", subject="Hello", targets=[{"leadId": lead["id"]}])
    note = await their.done("activityCreate", kind="NOTE", subject="Gone", targets=[{"leadId": lead["id"]}])
    await their.done("activityDelete", id=note["id"])
    await make(models.CampaignMember, campaign_id=campaign, lead_id=parse_global_id(lead["id"])[1])
    wanted = {
        "pipelineId": gid(models.Pipeline, await pipeline(make)),
        "expectedAmount": {"amount": "90", "currency": "USD"},
    }
    row = await their.done("leadConvert", SHOWN, id=lead["id"], opportunity=wanted)
    assert row["status"] == "CONVERTED"
    assert row["convertedAt"]
    customer = row["convertedCustomer"]
    assert {name: customer[name] for name in ("name", "kind", "phone", "source", "owner")} == {
        "name": "Berg Optics",
        "kind": "COMPANY",
        "phone": None,
        "source": "web",
        "owner": {"id": gid(models.Employee, seller)},
    }
    assert row["convertedContact"]["fullName"] == "Ada Berg"
    assert row["convertedContact"]["email"] == "ada@berg.example"
    assert row["convertedContact"]["jobTitle"] == "Buyer"
    opportunity = row["convertedOpportunity"]
    assert opportunity["stage"] == {"name": "Won"}  # the first open one, whatever its name
    assert opportunity["sourceLead"] == {"id": lead["id"]}
    assert opportunity["sourceCampaign"] == {"id": gid(models.Campaign, campaign)}
    assert opportunity["expectedAmount"] == {"amount": "90.00"}
    query = "query($id: ID!) { customer(id: $id) { activities { nodes { id } } } }"
    about = await their(query, id=customer["id"])
    assert about["customer"]["activities"]["nodes"] == [{"id": call["id"]}]
    member = "query { campaignMembers { nodes { status campaign { id } lead { id } customer { id } contact { id } } } }"
    of = {"campaign": {"id": gid(models.Campaign, campaign)}}
    found = [one for one in (await graph(member))["campaignMembers"]["nodes"] if one["campaign"] == of["campaign"]]
    none = {**of, "lead": None, "customer": None, "contact": None}
    expected = [
        {**none, "status": "CONVERTED", "lead": {"id": lead["id"]}},
        {**none, "status": "INVITED", "customer": {"id": customer["id"]}},
        {**none, "status": "INVITED", "contact": {"id": row["convertedContact"]["id"]}},
    ]
    assert {json.dumps(one, sort_keys=True) for one in found} == {json.dumps(one, sort_keys=True) for one in expected}
    assert len(found) == 3
    # Again, with other wishes: the first result, and nothing new.
    before = await totals(make)
    assert await their.done("leadConvert", SHOWN, id=lead["id"], newCustomer=True) == row
    assert await totals(make) == before
    # It stays, read-only.
    assert await their.refused("leadUpdate", id=lead["id"], name="Eve") == [("input.id", "STATE")]
    assert await graph.refused("leadDelete", id=lead["id"]) == [("input.id", "STATE")]
    assert await graph.refused("leadAssign", id=lead["id"]) == [("input.id", "STATE")]


async def test_the_same_customer_is_found_and_several_are_refused(graph: Graph, make: Make) -> None:
    async def converted(**lead: Any) -> Any:
        id = (await graph.done("leadCreate", **lead))["id"]
        return (await graph.done("leadConvert", SHOWN, id=id))["convertedCustomer"]["id"]

    by_phone = await make(models.Customer, phone="+49 30 7000001", name="Other name")
    assert await converted(name="Al", company="Al Inc", phone="030 7000001") == gid(models.Customer, by_phone)
    assert await converted(name="Al", company="Al Inc", phone="030 7000009") != gid(models.Customer, by_phone)
    assert await converted(name="Bo", company="Bo Inc", phone="+49 (30) 7000001") == gid(models.Customer, by_phone)
    owner = await make(models.Customer, name="Keeper")
    contact = await make(models.Contact, customer_id=owner, email="cy@keeper.example")
    lead = (await graph.done("leadCreate", name="Cy", email="CY@keeper.example"))["id"]
    row = await graph.done("leadConvert", SHOWN, id=lead)
    assert row["convertedCustomer"]["id"] == gid(models.Customer, owner)
    assert row["convertedContact"]["id"] == gid(models.Contact, contact)
    named = await make(models.Customer, name="Émile & Co")
    assert await converted(name="Di", company="EMILE & CO") == gid(models.Customer, named)
    person = await make(models.Customer, kind="PERSON", name="Wang Wei", phone="+86 10 70000001")
    assert await converted(name="Wang Wei", phone="+86 10 70000002") != gid(models.Customer, person)
    same = await make(models.Customer, kind="PERSON", name="Li Na")
    assert await converted(name="Li Na", phone="+86 10 70000003") == gid(models.Customer, same)
    await make(models.Customer, name="Twin")
    await make(models.Customer, name="Twin")
    lead = (await graph.done("leadCreate", "id status", name="Ed", company="Twin"))["id"]
    before = await totals(make)
    assert await graph.refused("leadConvert", id=lead) == [("input.customerId", "CONFLICT")]
    assert await totals(make) == before
    row = await graph.done("leadConvert", SHOWN, id=lead, newCustomer=True)
    assert await totals(make) == [before[0] + 1, before[1] + 1, *before[2:]]


@pytest.mark.parametrize("found_by", ["email", "phone", "id", "name"])
@pytest.mark.parametrize("kind", ["PERSON", "COMPANY", "contact"])
async def test_who_has_opted_out_stays_so(graph: Graph, make: Make, kind: str, found_by: str) -> None:
    out = "2026-05-01T00:00:00.000000Z"
    reached = {"email": {"email": "ann@ann.example"}, "phone": {"phone": "+49 30 7654321"}}.get(found_by, {})
    own = {} if kind == "contact" else {"kind": kind, **reached}
    customer = await make(models.Customer, name="Ann" if kind == "PERSON" else "Ann Inc", **own)
    contact = (
        await make(models.Contact, customer_id=customer, full_name="Ann", **reached) if kind == "contact" else None
    )
    company = None if kind == "PERSON" else "Ann Inc"
    values: dict[str, Any] = {
        "name": "Ann",
        "company": company,
        "email": "ann@ann.example",
        "phone": "+49 30 7654321",
        "optedOutAt": out,
    }
    if found_by == "name" and kind == "PERSON":
        values |= {"email": None, "phone": None}  # a name alone does not make those the same who are reached otherwise
    lead = (await graph.done("leadCreate", **values))["id"]
    named = {"customerId": gid(models.Customer, customer)} if found_by == "id" else {}
    shown = "convertedCustomer { id optedOutAt } convertedContact { id optedOutAt }"
    row = await graph.done("leadConvert", shown, id=lead, **named)
    assert row["convertedCustomer"]["id"] == gid(models.Customer, customer)
    if contact is not None:
        assert row["convertedContact"]["id"] == gid(models.Contact, contact)
    person = row["convertedCustomer"] if kind == "PERSON" else row["convertedContact"]
    assert person["optedOutAt"] == out
    # A company has opted out only if its own address is the lead's.
    if kind == "COMPANY":
        assert row["convertedCustomer"]["optedOutAt"] == (out if reached else None)
    elif kind == "contact":
        assert row["convertedCustomer"]["optedOutAt"] is None


async def test_an_earlier_opt_out_is_kept(graph: Graph, make: Make) -> None:
    early, late = "2026-01-01T00:00:00.000000Z", "2026-05-01T00:00:00.000000Z"
    customer = await make(
        models.Customer, kind="PERSON", email="bo@bo.example", opted_out_at=datetime(2026, 1, 1, tzinfo=UTC)
    )
    lead = (await graph.done("leadCreate", name="Bo", email="bo@bo.example", optedOutAt=late))["id"]
    row = await graph.done("leadConvert", "convertedCustomer { id optedOutAt }", id=lead)
    assert row["convertedCustomer"] == {"id": gid(models.Customer, customer), "optedOutAt": early}
    stays = (await graph.done("leadCreate", name="Cy"))["id"]
    row = await graph.done("leadConvert", "convertedCustomer { optedOutAt }", id=stays)
    assert row["convertedCustomer"] == {"optedOutAt": None}


async def test_a_lead_is_linked_to_what_is_named_and_the_names_must_agree(
    graph: Graph, make: Make, settings: Settings
) -> None:
    first, second = [await make(models.Customer) for _ in range(2)]
    contact = await make(models.Contact, customer_id=first)
    stage = await make(models.Stage)
    deal = await make(models.Opportunity, customer_id=first, stage_id=stage)
    lead = (await graph.done("leadCreate", name="Fay", company="Fay Ltd"))["id"]
    ids = {
        "customerId": gid(models.Customer, second),
        "contactId": gid(models.Contact, contact),
        "opportunityId": gid(models.Opportunity, deal),
    }
    wrong: list[tuple[dict[str, Any], tuple[str, str]]] = [
        (ids, ("input.contactId", "INVALID")),
        ({**ids, "contactId": None}, ("input.opportunityId", "INVALID")),
        ({"customerId": gid(models.Customer, contact)}, ("input.customerId", "NOT_FOUND")),
        ({"opportunityId": ids["opportunityId"], "newCustomer": True}, ("input.newCustomer", "INVALID")),
        ({"opportunityId": ids["opportunityId"], "opportunity": {}}, ("input.opportunity", "INVALID")),
        ({"opportunity": {"name": "x" * 101}}, ("input.opportunity.name", "TOO_LONG")),
    ]
    for given, expected in wrong:
        before = await totals(make)
        assert await graph.refused("leadConvert", id=lead, **given) == [expected], given
        assert await totals(make) == before
    row = await graph.done(
        "leadConvert", SHOWN, id=lead, contactId=ids["contactId"], opportunityId=ids["opportunityId"]
    )
    assert row["convertedCustomer"]["id"] == gid(models.Customer, first)
    assert row["convertedContact"]["id"] == ids["contactId"]
    assert row["convertedOpportunity"]["id"] == ids["opportunityId"]
    assert row["convertedOpportunity"]["sourceLead"] == {"id": lead}
    seller = graph.as_employee(settings, await make(models.Employee))
    other = (await seller.done("leadCreate", name="Gil"))["id"]
    assert await seller.refused("leadConvert", id=other, customerId=ids["customerId"]) == [
        ("input.customerId", "NOT_FOUND")
    ]


async def test_fifty_conversions_of_a_lead_make_one_customer(
    make: Make, database: Database, settings: Settings
) -> None:
    lead = await make(models.Lead, name="Hal", company="Hal Ltd", email="hal@hal.example")
    before = await totals(make)

    async def one() -> UUID:
        changes = Changes(database, access.SYSTEM, settings)
        return await changes.run(lambda unit: convert(unit, lead, Conversion(opportunity={"name": "Deal"}), None))

    await make(models.Stage)
    done = await asyncio.gather(*(one() for _ in range(50)), return_exceptions=True)
    assert {one for one in done if not isinstance(one, UUID)} == set()
    after = await totals(make)
    assert [new - old for new, old in zip(after, before, strict=True)] == [1, 1, 1, 0]


SAME: dict[str, list[dict[str, str]]] = {
    "company": [{"company": "Ida Ltd"}, {"company": "IDA LTD"}],
    "email": [{"company": "A", "email": "ida@ida.example"}, {"company": "B", "email": "IDA@ida.example"}],
    "phone": [
        {"company": "A", "phone": "+49 30 5550123"},
        {"company": "B", "phone": "030/5550123", "country": "DE"},
        {"company": "C", "phone": "0049305550123 ext. 4"},
    ],
}


@pytest.mark.parametrize("by", SAME)
async def test_leads_of_the_same_customer_that_are_converted_at_once_make_one(
    make: Make, database: Database, settings: Settings, by: str
) -> None:
    leads = [await make(models.Lead, name="Ida", **values) for values in SAME[by] * 5]

    async def one(lead: UUID) -> UUID:
        changes = Changes(database, access.SYSTEM, settings)
        return await changes.run(lambda unit: convert(unit, lead, Conversion(), None))

    before = await totals(make)
    done = await asyncio.gather(*(one(lead) for lead in leads), return_exceptions=True)
    assert {one for one in done if not isinstance(one, UUID)} == set()
    after = await totals(make)
    assert after[0] - before[0] == 1


async def test_a_failure_in_the_middle_leaves_nothing(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    await make(models.Stage)
    lead = await make(models.Lead, name="Ivy", company="Ivy Ltd")
    before, row = await totals(make), await make.row(models.Lead, lead)
    to = Conversion(opportunity={"name": "Deal"})
    places: list[tuple[type[Row], str]] = [
        (models.Contact, "insert"),
        (models.Opportunity, "insert"),
        (models.Lead, "store"),
    ]
    for broken, name in places:
        original: Any = getattr(Unit, name)

        async def failing(unit: Unit, entity: Entity, *given: Any, original: Any = original, of: Any = broken) -> Any:
            result = await original(unit, entity, *given)
            if entity.description.model is of:
                raise RuntimeError
            return result

        with monkeypatch.context() as patched:
            patched.setattr(Unit, name, failing)
            with pytest.raises(RuntimeError):
                await make.changes.run(lambda unit: convert(unit, lead, to, None))
        assert await totals(make) == before
        assert await make.row(models.Lead, lead) == row
