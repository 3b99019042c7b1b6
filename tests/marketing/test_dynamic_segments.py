"""What names a segment takes a dynamic one: campaigns, contracts, surveys, call lists and mailings."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import models
from core.ids import parse_global_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers.marketing import mailing_recipients
from resolvers.search.expressions import LIVING, equals, every
from tests.customers.choosing import city, customers, dynamic
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, settings, database, make, graph = shared_fixtures("module")


async def test_what_names_a_segment_takes_a_dynamic_one(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    seller = await make(models.Employee, role="SALES")
    [one, two] = await customers(make, "Taken", "A", "B")
    await customers(make, "Taken not", "C")
    id = await dynamic(graph, "Taken", city("Taken"))
    campaign = await make(models.Campaign)
    await graph.done("campaignAddMembers", id=gid(models.Campaign, campaign), segmentId=id)
    assert await _customers_of(make, models.CampaignMember, campaign_id=campaign) == {one, two}
    contract = await make(models.Contract)
    await graph.done("contractAddCustomers", id=gid(models.Contract, contract), segmentId=id)
    assert await _customers_of(make, models.ContractCustomer, contract_id=contract) >= {one, two}
    survey = await make(models.Survey, segment_id=parse_global_id(id)[1])
    await make(models.SurveyQuestion, survey_id=survey)
    await graph.done("surveyOpen", id=gid(models.Survey, survey))
    await graph.change("surveyInvite", "id", id=gid(models.Survey, survey))
    assert await _customers_of(make, models.SurveyResponse, survey_id=survey) == {one, two}
    condition = json.dumps({"city": {"in": ["Taken", "Taken not"]}})
    call_list = await make(
        models.CallList, active=True, customer_condition=condition, segment_id=parse_global_id(id)[1]
    )
    await make(models.CallListMember, call_list_id=call_list, employee_id=seller, position=1)
    await graph.done("callListAllocate", id=gid(models.CallList, call_list))
    assert await _customers_of(make, models.CallListEntry, call_list_id=call_list) == {one, two}
    mailing = await make(models.Mailing, segment_id=parse_global_id(id)[1])
    first = await make.changes.run(lambda unit: _first_recipient(unit, mailing))
    assert first is not None
    assert first.id in {one, two}


async def test_who_may_not_read_the_condition_sends_nothing_by_it(
    graph: Graph, make: Make, database: Database, settings: Settings
) -> None:
    marketing = graph.as_employee(settings, await make(models.Employee, role="MARKETING"))
    secret = await dynamic(graph, "Secret of others", json.dumps({"email": {"eq": "secret@example.com"}}))
    campaign = gid(models.Campaign, await make(models.Campaign))
    mutation = """mutation ($id: ID!, $s: ID!) {
      campaignAddMembers(input: {id: $id, segmentId: $s}) { userErrors { code } } }"""
    async with unchanged(database):
        error = await marketing.error(mutation, id=campaign, s=secret)
    assert error["extensions"]["code"] == "FORBIDDEN"


async def _customers_of(make: Make, model: type[models.Row], **ends: UUID) -> set[UUID]:
    where = every(*(equals(column, id) for column, id in ends.items()), LIVING)
    return {row["customer_id"] for row in await make.changes.run(lambda unit: unit.find(model, where))}


async def _first_recipient(unit: Any, mailing: UUID) -> Any:
    return await mailing_recipients.some_recipient(unit, await unit.get(models.Mailing, mailing), willing=True)
