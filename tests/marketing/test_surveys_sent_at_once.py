"""Tests of surveys that are sent while others send them, too, or stop the mailing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

import models
from core.ids import parse_global_id
from models.dialect.base import Database
from resolvers.changes import Unit
from resolvers.marketing import survey_invitations
from tests.factories import Make
from tests.graph import Graph, gid
from tests.marketing.asking import RESPONSES, SEND, invite, names, send
from tests.marketing.sending import segment_of, status, statuses
from tests.of_module import database, dialect, graph, make, settings
from tests.proofs.preparing_surveys import opened
from tests.rivals import Rival, beside

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures


@pytest.fixture
async def mailing(make: Make) -> str:
    """Returns the id of a draft that can send a survey."""
    channel = await make(models.Channel, url="smtp://mail.example.com")
    return gid(models.Mailing, await make(models.Mailing, channel_id=channel, body="Please answer: {{link}}"))


async def messages(database: Database, mailing: str) -> int:
    """Returns the number of messages of a mailing."""
    return sum((await statuses(database, parse_global_id(mailing)[1])).values())


async def asked(graph: Graph, survey: UUID) -> int:
    """Returns how many a survey asks."""
    found: int = (await graph(RESPONSES, id=gid(models.Survey, survey)))["survey"]["responses"]["totalCount"]
    return found


@pytest.mark.parametrize("other", ["surveySend", "surveyInvite"])
@pytest.mark.parametrize("step", ["_select", "commit"])
async def test_two_at_once_ask_nobody_twice(
    graph: Graph, make: Make, database: Database, mailing: str, monkeypatch: pytest.MonkeyPatch, other: str, step: str
) -> None:
    segment = gid(
        models.Segment, await segment_of(make, *[await make(models.Customer, name=f"P{n}") for n in range(3)])
    )
    survey = await opened(make)

    async def first() -> int:
        return await send(graph, survey, mailing, segmentId=segment)

    async def second() -> int:
        return await first() if other == "surveySend" else len(await invite(graph, survey, segmentId=segment))

    if step == "commit":
        mine, theirs = await beside(monkeypatch, database, first, second)
    else:
        rival = Rival(monkeypatch, survey_invitations, "_select", second)
        mine, theirs = await first(), await rival.outcome()
    assert sorted((mine, theirs)) == [0, 3]
    assert await names(graph, survey) == ["P0", "P1", "P2"]
    assert await messages(database, mailing) == (3 if other == "surveySend" else mine)


@pytest.mark.parametrize("step", ["_select", "commit"])
async def test_a_mailing_takes_no_two_surveys_at_once(
    graph: Graph, make: Make, database: Database, mailing: str, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    someone, surveys = await make(models.Customer), [await opened(make) for _ in range(2)]

    def sends(survey: UUID) -> Callable[[], Any]:
        given = {"id": str(survey), "mailingId": mailing, "customerIds": [str(someone)]}
        return lambda: graph(SEND, input=given)

    if step == "commit":
        answers = await beside(monkeypatch, database, sends(surveys[0]), sends(surveys[1]))
    else:
        rival = Rival(monkeypatch, survey_invitations, "_select", sends(surveys[1]))
        answers = (await sends(surveys[0])(), await rival.outcome())
    found = [one["surveySend"] for one in answers]
    assert sorted((one["invited"], [error["code"] for error in one["userErrors"]]) for one in found) == [
        (0, ["TAKEN"]),
        (1, []),
    ]
    assert sorted([await asked(graph, one) for one in surveys]) == [0, 1]
    assert await messages(database, mailing) == 1


async def test_who_is_not_sent_a_mailing_that_is_stopped_meanwhile_is_not_asked(
    graph: Graph, make: Make, database: Database, mailing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = [str(await make(models.Customer)) for _ in range(2)]
    survey = await opened(make)
    assert await send(graph, survey, mailing, customerIds=[one]) == 1
    stops = Rival(monkeypatch, survey_invitations, "add", lambda: graph.done("mailingStop", "status", id=mailing))
    await graph(SEND, input={"id": str(survey), "mailingId": mailing, "customerIds": [other]})
    await stops.outcome()
    assert (await status(graph, mailing))["status"] == "STOPPED"
    assert await messages(database, mailing) == await asked(graph, survey)


async def test_who_is_deleted_meanwhile_gets_nothing(
    graph: Graph, make: Make, database: Database, mailing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead, survey = await make(models.Lead), await opened(make)
    rival = Rival(monkeypatch, Unit, "insert_all", lambda: graph.done("leadDelete", id=str(lead)))
    assert await send(graph, survey, mailing, leadIds=[str(lead)]) == 1
    await rival.outcome()
    assert await asked(graph, survey) == 0
    living = "SELECT 1 FROM mail_delivery WHERE deleted_at IS NULL AND mailing_id"
    assert await database.fetch(f"{living} = '{parse_global_id(mailing)[1]}'") == []
