"""Tests of invitations to surveys: who is asked, and who is not."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

import models
from models.dialect.base import Database
from resolvers.changes import Unit
from resolvers.marketing import survey_invitations
from tests.factories import Make
from tests.graph import Graph, gid
from tests.marketing.asking import INVITE, RESPONSES, invite, names
from tests.of_module import database, dialect, graph, make, settings
from tests.proofs.preparing_surveys import opened
from tests.rivals import Rival
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures


@pytest.fixture
async def people(make: Make) -> dict[str, UUID]:
    """Returns customers, contacts and leads by name, some of whom have opted out."""
    out = {"opted_out_at": datetime(2026, 1, 1, tzinfo=UTC)}
    made = {}
    for name, values in (("A", {}), ("B", {}), ("Out C", out)):
        made[name] = await make(models.Customer, name=name, **values)
    for name, customer, values in (("Ann", "A", {}), ("Out Ben", "B", out), ("Col", "Out C", {})):
        made[name] = await make(models.Contact, full_name=name, customer_id=made[customer], **values)
    for name, values in (("Lea", {}), ("Out Leo", out)):
        made[name] = await make(models.Lead, name=name, **values)
    return made


async def test_who_has_opted_out_is_not_asked_about_the_market(
    graph: Graph, make: Make, people: dict[str, UUID]
) -> None:
    ids = {
        "customerIds": [str(people[name]) for name in ("A", "Out C")],
        "contactIds": [str(people[name]) for name in ("Ann", "Out Ben", "Col")],
        "leadIds": [str(people[name]) for name in ("Lea", "Out Leo")],
    }
    market, feedback = await opened(make, kind="MARKET_RESEARCH"), await opened(make)
    assert len(await invite(graph, market, **ids)) == 3
    assert await names(graph, market) == ["A", "Ann", "Lea"]
    assert len(await invite(graph, feedback, **ids)) == 7
    assert await names(graph, feedback) == sorted(["A", "Out C", "Ann", "Out Ben", "Col", "Lea", "Out Leo"])


async def test_a_segment_and_a_campaign_are_asked_part_by_part(
    graph: Graph, make: Make, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    segment, campaign = await make(models.Segment), await make(models.Campaign)
    for name in ("A", "B", "Out C"):
        await make(models.SegmentMember, segment_id=segment, customer_id=people[name])
    declined = await make(models.CampaignMember, campaign_id=campaign, customer_id=people["B"])
    await graph.done("memberRespond", id=gid(models.CampaignMember, declined), status="DECLINED")
    for column, name in (("contact_id", "Ann"), ("contact_id", "Out Ben"), ("lead_id", "Lea")):
        await make(models.CampaignMember, campaign_id=campaign, **{column: people[name]})
    monkeypatch.setattr(survey_invitations, "MOST_INVITED", 1)
    survey = await opened(make, kind="MARKET_RESEARCH", segment_id=segment, campaign_id=campaign)
    links = []
    for number in (1, 1, 1, 1, 0, 0):  # as long as there is somebody
        new = await invite(graph, survey)
        assert len(new) == number
        links += [one["url"] for one in new]
    assert await names(graph, survey) == ["A", "Ann", "B", "Lea"]
    assert len(set(links)) == 4
    monkeypatch.setattr(survey_invitations, "MOST_INVITED", 9)
    other = await opened(make, segment_id=segment)
    assert len(await invite(graph, other, campaignId=str(campaign))) == 3  # not the survey's own segment
    assert await names(graph, other) == ["Ann", "Lea", "Out Ben"]


async def test_whoever_is_named_gets_the_same_link_again(graph: Graph, make: Make, people: dict[str, UUID]) -> None:
    survey = await opened(make)
    [first] = await invite(graph, survey, customerIds=[str(people["A"]), str(people["A"])], validDays=1)
    query = "query($id: ID!) { surveyResponse(id: $id) { expiresAt invitedAt version } }"
    before = (await graph(query, id=first["responseId"]))["surveyResponse"]
    [again] = await invite(graph, survey, customerIds=[str(people["A"])], validDays=9)
    assert again == first
    after = (await graph(query, id=first["responseId"]))["surveyResponse"]
    days = datetime.fromisoformat(after["expiresAt"]) - datetime.fromisoformat(before["expiresAt"])
    assert (days.days, after["invitedAt"], after["version"]) == (8, before["invitedAt"], 2)


async def test_invitations_that_cannot_be(
    graph: Graph, make: Make, database: Database, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    survey, a, unknown = await opened(make), str(people["A"]), str(await make(models.Tag))
    market, case = await opened(make, kind="MARKET_RESEARCH"), str(await make(models.SupportCase))
    monkeypatch.setattr(survey_invitations, "MOST_INVITED", 2)
    three = [str(people[name]) for name in ("A", "B", "Out C")]
    async with unchanged(database):
        for given, expected in (
            ({}, ("customerIds", "REQUIRED")),
            ({"customerIds": [a, unknown]}, ("customerIds.1", "NOT_FOUND")),
            ({"contactIds": [a]}, ("contactIds.0", "NOT_FOUND")),
            ({"leadIds": [a]}, ("leadIds.0", "NOT_FOUND")),
            ({"segmentId": a}, ("segmentId", "NOT_FOUND")),
            ({"campaignId": a}, ("campaignId", "NOT_FOUND")),
            ({"supportCaseId": a}, ("supportCaseId", "NOT_FOUND")),
            ({"customerIds": three}, ("customerIds", "OUT_OF_RANGE")),
            ({"customerIds": [a], "validDays": 0}, ("validDays", "OUT_OF_RANGE")),
            ({"customerIds": [a], "validDays": 366}, ("validDays", "OUT_OF_RANGE")),
            ({"customerIds": [a], "expectedVersion": 7}, ("expectedVersion", "CONFLICT")),
            ({"customerIds": [a], "supportCaseId": case}, ("supportCaseId", "INVALID")),
            ({"leadIds": [str(people["Lea"])], "supportCaseId": case}, ("supportCaseId", "INVALID")),
            ({"customerIds": three[:2], "supportCaseId": case}, ("supportCaseId", "INVALID")),
        ):
            assert await graph.refused("surveyInvite", id=str(survey), **given) == [
                (f"input.{expected[0]}", expected[1])
            ]
        refused = await graph.refused("surveyInvite", id=str(market), supportCaseId=case)
        assert refused == [("input.supportCaseId", "INVALID")]


async def test_whoever_opened_a_case_is_asked_about_it(graph: Graph, make: Make, database: Database) -> None:
    survey, contact = await opened(make), await make(models.Contact, full_name="Caller")
    customer = (await make.row(models.Contact, contact))["customer_id"]
    by_contact = await make(models.SupportCase, customer_id=customer, contact_id=contact)
    by_customer = await make(models.SupportCase, customer_id=customer)
    for case in (by_contact, by_customer):
        [first] = await invite(graph, survey, supportCaseId=str(case))
        assert await invite(graph, survey, supportCaseId=str(case)) == [first]
    name = (await make.row(models.Customer, customer))["name"]
    assert await names(graph, survey) == sorted(["Caller", name])
    await invite(graph, survey, customerIds=[str(customer)])  # apart from cases
    assert await names(graph, survey) == sorted(["Caller", name, name])
    async with unchanged(database):
        given = {"supportCaseId": str(by_contact), "customerIds": [str(customer)]}
        refused = await graph.refused("surveyInvite", id=str(survey), **given)
        assert refused == [("input.supportCaseId", "TAKEN")]


async def test_two_at_once_invite_a_person_once(
    graph: Graph, make: Make, people: dict[str, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    survey, given = await opened(make), {"customerIds": [str(people["A"])]}
    rival = Rival(monkeypatch, survey_invitations, "_select", lambda: invite(graph, survey, **given))
    mine = await invite(graph, survey, **given)
    assert mine == await rival.outcome()
    assert await names(graph, survey) == ["A"]


@pytest.mark.parametrize(("owner", "step"), [(survey_invitations, "_select"), (Unit, "mark_all")])
async def test_who_is_deleted_meanwhile_is_not_asked(
    graph: Graph, make: Make, monkeypatch: pytest.MonkeyPatch, owner: Any, step: str
) -> None:
    survey, lead = await opened(make), await make(models.Lead)
    rival = Rival(monkeypatch, owner, step, lambda: graph.done("leadDelete", id=str(lead)))
    await graph(INVITE, input={"id": str(survey), "leadIds": [str(lead)]})
    await rival.outcome()
    assert (await graph(RESPONSES, id=gid(models.Survey, survey)))["survey"]["responses"]["totalCount"] == 0
