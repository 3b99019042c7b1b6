"""Tests of surveys that are sent by a mailing: who gets which link, and who gets none."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from typing import Any
from uuid import UUID

import httpx
import pytest

import models
from core import clock
from core.ids import parse_global_id
from core.settings import Settings
from models.dialect.base import Database
from models.people import EmployeeRole
from resolvers import registry
from resolvers.marketing import survey_invitations
from tests.databases import fresh
from tests.entities.callers import key_of
from tests.factories import Make
from tests.graph import Graph, gid
from tests.mail.postbox import Postbox, mail_server
from tests.marketing.asking import RESPONSES, SEND, invite, names, send
from tests.marketing.sending import (
    customer,
    drafted,
    got,
    outcomes,
    segment_of,
    send_all,
    smtp_channel,
    status,
    statuses,
)
from tests.proofs.preparing_surveys import REPLIES, opened, resolved_case
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

dialect, _, database, make, graph = shared_fixtures("module")
BODY = "Dear {{recipient.name}},\n\nplease answer: {{link}}\n"
OUT = datetime(2026, 1, 1, tzinfo=UTC)
_numbers = count(1)


@pytest.fixture(scope="module")
async def settings(
    dialect: str, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
) -> AsyncIterator[Settings]:
    async with fresh(dialect, tmp_path_factory.mktemp("shared"), templates) as made:
        yield replace(made, public_url="https://crm.example.com", webhook_private_targets=True)


@pytest.fixture
async def box() -> AsyncIterator[Postbox]:
    async with mail_server(None) as made:
        yield made


@pytest.fixture
async def marketer(graph: Graph, make: Make, settings: Settings) -> Graph:
    employee = await make(models.Employee, role="MARKETING")
    return graph.as_employee(settings, employee)


@pytest.fixture
async def visitor(graph: Graph) -> AsyncIterator[httpx.AsyncClient]:
    """Returns a client without a token, at an address that no other test has."""
    transport = httpx.ASGITransport(app=graph.app, client=(f"198.51.100.{next(_numbers)}", 1))
    async with httpx.AsyncClient(transport=transport, base_url="https://crm.example.com") as client:
        yield client


async def asking(graph: Graph, make: Make, box: Postbox, **values: Any) -> str:
    """Creates a draft of a mailing that can send a survey."""
    return await drafted(graph, make, await smtp_channel(make, box), **{"body": BODY} | values)


async def leased(database: Database) -> int:
    """Returns the number of messages that are still to be sent."""
    return int((await database.fetch("SELECT count(*) FROM mail_task"))[0][0])


async def test_the_link_in_each_mail_is_that_of_its_recipient(
    graph: Graph,
    make: Make,
    database: Database,
    settings: Settings,
    marketer: Graph,
    box: Postbox,
    visitor: httpx.AsyncClient,
) -> None:
    others = await leased(database)
    ada, to_ada = await customer(make, name="Ada")
    kim = await make(models.Contact, full_name="Kim", customer_id=ada, email="kim@example.com")
    lea = await make(models.Lead, name="Lea", email="lea@example.com")
    survey, mailing = await opened(make), await asking(marketer, make, box, kind="TRANSACTIONAL")
    people = {"customerIds": [str(ada)], "contactIds": [str(kim)], "leadIds": [str(lea)]}
    assert await send(marketer, survey, mailing, **people, validDays=5) == 3
    assert (await status(graph, mailing))["status"] == "SENDING"
    await send_all(database, settings)
    assert (await status(graph, mailing))["status"] == "SENT"
    mails, expected = got(box), {}
    assert mails.keys() == {to_ada, "kim@example.com", "lea@example.com"}
    for number, (address, name) in enumerate(((to_ada, "Ada"), ("kim@example.com", "Kim"), ("lea@example.com", "Lea"))):
        text = mails[address].get_content().replace("\r\n", "\n")
        found = re.fullmatch(
            rf"Dear {name},\n\nplease answer: (https://crm\.example\.com/surveys/[\w-]{{43}})\n*", text
        )
        assert found is not None, text
        assert (await visitor.get(found[1])).status_code == 200
        given = {"answers": [{"position": 1, "number": number + 1}]}
        assert (await visitor.post(found[1], json=given)).json() == {"accepted": True, "userErrors": []}
        expected[name] = number + 1
    query = """query($id: ID!) { survey(id: $id) { responses(first: 9) { nodes { answeredBy invitedAt expiresAt
      customer { name } contact { fullName } lead { name } answers { nodes { number } } } } } }"""
    nodes = (await graph(query, id=gid(models.Survey, survey)))["survey"]["responses"]["nodes"]
    answered = {
        next(iter((one["customer"] or one["contact"] or one["lead"]).values())): one["answers"]["nodes"][0]["number"]
        for one in nodes
    }
    assert answered == expected
    assert {one["answeredBy"] for one in nodes} == {"RECIPIENT"}
    valid = {datetime.fromisoformat(one["expiresAt"]) - datetime.fromisoformat(one["invitedAt"]) for one in nodes}
    assert {one.days for one in valid} == {5}
    assert await leased(database) == others


async def test_who_has_opted_out_is_not_asked_and_who_does_so_meanwhile_gets_nothing(
    graph: Graph, make: Make, database: Database, settings: Settings, marketer: Graph, box: Postbox
) -> None:
    (a, to_a), (late, _), (out, to_out) = (
        await customer(make, name="A"),
        await customer(make, name="Late"),
        await customer(make, name="Out", opted_out_at=OUT),
    )
    of_out = await make(models.Contact, full_name="Of Out", customer_id=out, email="of.out@example.com")
    people = {"customerIds": [str(a), str(late), str(out)], "contactIds": [str(of_out)]}
    market, feedback = await opened(make, kind="MARKET_RESEARCH"), await opened(make)
    for survey in (market, feedback):
        mailing = await asking(marketer, make, box)
        assert await send(marketer, survey, mailing, **people) == 2
        assert await names(graph, survey) == ["A", "Late"]
        await make.changes.update(registry.of(models.Customer), late, {"opted_out_at": clock.now()}, None)
        await send_all(database, settings)
        assert await outcomes(graph, mailing) == {"A": "SENT", "Late": "OPTED_OUT"}
        assert got(box).keys() == {to_a}
        box.received.clear()
        await make.changes.update(registry.of(models.Customer), late, {"opted_out_at": None}, None)
    needed = await opened(make)
    mailing = await asking(marketer, make, box, kind="TRANSACTIONAL")
    assert await send(marketer, needed, mailing, **people) == 4
    await send_all(database, settings)
    assert set(await outcomes(graph, mailing)) == {"A", "Late", "Out", "Of Out"}
    assert {to_out, "of.out@example.com"} <= got(box).keys()


async def test_a_second_call_sends_to_those_who_came_since(
    graph: Graph, make: Make, database: Database, settings: Settings, marketer: Graph, box: Postbox
) -> None:
    people = [await customer(make, name=f"P{n}") for n in range(4)]
    segment = await segment_of(make, *(id for id, _ in people[:2]))
    survey, mailing = await opened(make, segment_id=segment), await asking(marketer, make, box)
    assert await send(marketer, survey, mailing) == 2
    async with unchanged(database):
        assert await send(marketer, survey, mailing) == 0
        assert await send(marketer, survey, mailing, customerIds=[str(people[0][0])], validDays=300) == 0
    await send_all(database, settings)
    async with unchanged(database):  # nor does a mailing that was sent begin again without anybody to send it to
        assert await send(marketer, survey, mailing) == 0
    await invite(marketer, survey, customerIds=[str(people[3][0])])  # who has a link in another way
    for id in (people[2][0], people[3][0]):
        await make(models.SegmentMember, segment_id=segment, customer_id=id)
    assert await send(marketer, survey, mailing) == 1
    found = await status(graph, mailing)
    assert (found["status"], found["finishedAt"]) == ("SENDING", None)
    await send_all(database, settings)
    assert (await status(graph, mailing))["status"] == "SENT"
    assert got(box).keys() == {address for _, address in people[:3]}
    assert await names(graph, survey) == ["P0", "P1", "P2", "P3"]


async def test_a_retry_with_a_key_tells_the_same_and_sends_nothing(
    make: Make, database: Database, marketer: Graph, box: Postbox
) -> None:
    someone, _ = await customer(make)
    survey, mailing = await opened(make), await asking(marketer, make, box)
    given = {"id": str(survey), "mailingId": mailing, "customerIds": [str(someone)]}
    body = {"query": SEND, "variables": {"input": given}}
    answers = []
    for _ in range(2):
        answer = await marketer.http.post("/graphql", json=body, headers={"Idempotency-Key": f"send {survey}"})
        answers.append(answer.json()["data"]["surveySend"])
    assert answers[0] == answers[1]
    assert answers[0]["invited"] == 1
    assert await statuses(database, parse_global_id(mailing)[1]) == {"PENDING": 1}


async def test_many_are_asked_part_by_part(
    graph: Graph, make: Make, marketer: Graph, box: Postbox, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(survey_invitations, "MOST_INVITED", 2)
    campaign, out = await make(models.Campaign), [await make(models.Lead, opted_out_at=OUT) for _ in range(3)]
    leads = [*out, *[await make(models.Lead) for _ in range(3)]]  # those who cannot be asked do not use up a part
    for lead in leads:
        await make(models.CampaignMember, campaign_id=campaign, customer_id=None, lead_id=lead)
    survey, mailing = await opened(make), await asking(marketer, make, box)
    sent = [await send(marketer, survey, mailing, campaignId=gid(models.Campaign, campaign)) for _ in range(3)]
    assert sent == [2, 1, 0]
    assert await statuses(database, parse_global_id(mailing)[1]) == {"PENDING": 3}
    found = (await graph(RESPONSES, id=gid(models.Survey, survey)))["survey"]["responses"]
    assert found["totalCount"] == 3


async def test_about_a_case(
    graph: Graph,
    make: Make,
    database: Database,
    settings: Settings,
    marketer: Graph,
    box: Postbox,
    visitor: httpx.AsyncClient,
) -> None:
    case, survey = await resolved_case(make), await opened(make)
    whose = (await make.row(models.SupportCase, case))["customer_id"]
    await make.changes.update(registry.of(models.Customer), whose, {"email": "case@example.com"}, None)
    mailing = await asking(marketer, make, box, kind="TRANSACTIONAL")
    assert await send(marketer, survey, mailing, supportCaseId=str(case)) == 1
    assert await send(marketer, survey, mailing, supportCaseId=str(case)) == 0
    await send_all(database, settings)
    link = re.search(r"https://\S+", got(box)["case@example.com"].get_content())
    assert link is not None
    assert (await visitor.post(link[0], json={"answers": REPLIES})).status_code == 200
    assert (await make.row(models.SupportCase, case))["satisfaction"] == 5
    again = await make(models.SupportCase, customer_id=whose)
    async with unchanged(database):
        given = {"id": str(survey), "mailingId": mailing, "supportCaseId": str(again)}
        assert await marketer.refused("surveySend", **given) == [("input.mailingId", "TAKEN")]
    assert await send(marketer, survey, await asking(marketer, make, box), supportCaseId=str(again)) == 1


async def test_what_cannot_be_sent(
    graph: Graph, make: Make, database: Database, marketer: Graph, box: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(survey_invitations, "MOST_INVITED", 2)
    one, other, third = [str((await customer(make))[0]) for _ in range(3)]
    out = str((await customer(make, opted_out_at=OUT))[0])
    nobody, segment = await make(models.Segment), await segment_of(make, UUID(one))
    survey, market = await opened(make), await opened(make, kind="MARKET_RESEARCH")
    draft, closed = await make(models.Survey), await opened(make)
    await graph.done("surveyClose", id=str(closed))
    channel = await smtp_channel(make, box)
    good = await asking(marketer, make, box)
    used = await asking(marketer, make, box)
    assert await send(marketer, await opened(make), used, customerIds=[one]) == 1
    stopped = await asking(marketer, make, box)
    assert await send(marketer, await opened(make), stopped, customerIds=[other]) == 1
    await marketer.done("mailingStop", id=stopped)
    deleted = await asking(marketer, make, box)
    await marketer.done("mailingDelete", id=deleted)
    secret = "{{customer.owner.employeeNumber}} {{link}}"
    bad: list[tuple[str, str]] = [
        (stopped, "STATE"),
        (deleted, "NOT_FOUND"),
        (gid(models.Mailing, UUID(one)), "NOT_FOUND"),
        (await drafted(marketer, make, channel, subject="{{link}}", body="{{unsubscribeLink}} {link}"), "INVALID"),
        (await asking(marketer, make, box, segmentId=gid(models.Segment, segment)), "INVALID"),
        (await asking(marketer, make, box, campaignId=gid(models.Campaign, await make(models.Campaign))), "INVALID"),
        (await asking(graph, make, box, body=secret), "NOT_ALLOWED"),
        (await drafted(marketer, make, await smtp_channel(make, box, active=False), body=BODY), "STATE"),
        (await asking(marketer, make, box, subject=None), "REQUIRED"),
        (used, "TAKEN"),
    ]
    cases: list[tuple[UUID, dict[str, Any], tuple[str, str]]] = [
        *((survey, {"customerIds": [one], "mailingId": mailing}, ("mailingId", code)) for mailing, code in bad),
        (
            market,
            {"customerIds": [one], "mailingId": await asking(marketer, make, box, kind="TRANSACTIONAL")},
            ("mailingId", "INVALID"),
        ),
        (draft, {"customerIds": [one]}, ("id", "STATE")),
        (closed, {"customerIds": [one]}, ("id", "STATE")),
        (UUID(one), {"customerIds": [one]}, ("id", "NOT_FOUND")),
        (survey, {}, ("customerIds", "REQUIRED")),
        (survey, {"customerIds": [one, str(survey)]}, ("customerIds.1", "NOT_FOUND")),
        (survey, {"leadIds": [one]}, ("leadIds.0", "NOT_FOUND")),
        (survey, {"segmentId": one}, ("segmentId", "NOT_FOUND")),
        (survey, {"campaignId": one}, ("campaignId", "NOT_FOUND")),
        (survey, {"supportCaseId": one}, ("supportCaseId", "NOT_FOUND")),
        (survey, {"customerIds": [one, other, third]}, ("customerIds", "OUT_OF_RANGE")),
        (survey, {"customerIds": [one], "validDays": 0}, ("validDays", "OUT_OF_RANGE")),
        (survey, {"customerIds": [one], "expectedVersion": 7}, ("expectedVersion", "CONFLICT")),
        (survey, {"segmentId": gid(models.Segment, nobody)}, ("id", "STATE")),
        (survey, {"customerIds": [out]}, ("id", "STATE")),
    ]
    tasks = await leased(database)
    async with unchanged(database):
        for which, given, (field, code) in cases:
            refused = await marketer.refused("surveySend", **{"id": str(which), "mailingId": good} | given)
            assert refused == [(f"input.{field}", code)], given
    assert await leased(database) == tasks
    assert await send(marketer, survey, good, customerIds=[one]) == 1  # so that it was not for another reason


async def test_without_a_survey_nobody_has_a_link(
    make: Make, database: Database, marketer: Graph, box: Postbox
) -> None:
    segment = gid(models.Segment, await segment_of(make, await make(models.Customer, email="link@link.example")))
    mailing = await asking(marketer, make, box, segmentId=segment)
    async with unchanged(database):
        assert await marketer.refused("mailingSend", id=mailing) == [("input.id", "INVALID")]


async def test_only_marketing_sends_surveys(
    graph: Graph, make: Make, database: Database, settings: Settings, box: Postbox
) -> None:
    team = await make(models.Team)
    mine = await make(models.Customer, name="Mine", owner_id=await make(models.Employee, team_id=team))
    survey, mailing = await opened(make), await asking(graph, make, box)
    given = {"id": str(survey), "mailingId": mailing, "customerIds": [str(mine)]}
    clients = [
        graph.as_employee(settings, await make(models.Employee, role=str(role), team_id=team))
        for role in set(EmployeeRole) - {EmployeeRole.ADMIN, EmployeeRole.MARKETING}
    ]
    clients.append(await key_of(graph, make, team, ["MARKETING_READ", "CUSTOMERS_WRITE"]))
    async with unchanged(database):
        for client in clients:
            assert (await client.error(SEND, input=given))["extensions"]["code"] == "FORBIDDEN"
    key = await key_of(graph, make, team, ["MARKETING_WRITE", "CUSTOMERS_READ"])
    other = str(await make(models.Customer))
    async with unchanged(database):
        refused = await key.refused("surveySend", **given | {"customerIds": [other]})
        assert refused == [("input.customerIds.0", "NOT_FOUND")]
    assert await send(key, survey, mailing, customerIds=[str(mine)]) == 1
    caller = (await graph("query($id: ID!) { mailing(id: $id) { caller } }", id=mailing))["mailing"]["caller"]
    assert caller.startswith("key:")
