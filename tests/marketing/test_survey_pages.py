"""Tests of the links of surveys: what they show and take, and what they do not tell."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from html.parser import HTMLParser
from itertools import count
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import httpx
import pytest

import models
from core import signed_ids
from core.ids import new_id, parse_global_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers.changes import Unit
from resolvers.marketing import survey_links
from schema.telemetry.telemetry import Telemetry
from tests.factories import Make
from tests.graph import Graph, gid
from tests.marketing.asking import ANSWER, answers_of, invite
from tests.of_module import database, dialect, graph, make, settings
from tests.proofs.preparing_surveys import REPLIES, opened, resolved_case
from tests.rivals import Rival
from tests.unchanged import unchanged

__all__ = ["database", "dialect", "graph", "make", "settings"]  # fixtures

GIVEN = [(1, 5), (2, "Blue"), (2, "Green"), (3, "Fast")]
"""What REPLIES and FIELDS answer."""
FIELDS = {"q1": "5", "q2-2": "on", "q2-3": "on", "q3": "Fast", "other": "ignored"}
_numbers = count(1)


@pytest.fixture
async def visitor(graph: Graph) -> AsyncIterator[httpx.AsyncClient]:
    """Returns a client without a token, at an address that no other test has."""
    number = next(_numbers)
    transport = httpx.ASGITransport(app=graph.app, client=(f"198.51.{number // 250}.{number % 250 + 1}", 1))
    async with httpx.AsyncClient(transport=transport, base_url="https://crm.example.com") as client:
        yield client


async def link(graph: Graph, make: Make, survey: UUID | None = None) -> tuple[str, str]:
    """Invites a new customer. Returns the path of the link and the id of the response."""
    survey = survey or await opened(make)
    [invited] = await invite(graph, survey, customerIds=[str(await make(models.Customer))])
    return urlsplit(invited["url"]).path, invited["responseId"]


async def test_a_link_is_that_of_the_server(graph: Graph, make: Make, settings: Settings) -> None:
    survey = await opened(make)
    [invited] = await invite(graph, survey, leadIds=[str(await make(models.Lead))])
    assert re.fullmatch(re.escape(settings.public_url) + r"/surveys/[\w-]{43}", invited["url"])


class _Fields(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Notes a tag."""
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        """Notes a text."""
        self.text += data


async def test_the_page_shows_the_questions_without_script(
    graph: Graph, make: Make, visitor: httpx.AsyncClient
) -> None:
    evil = "<script>alert(1)</script>\"'>"
    survey = await make(models.Survey, title=f"Title {evil}", introduction=f"First\nSecond {evil}")
    ask: dict[str, Any] = {"survey_id": survey, "text": f"Which? {evil}", "required": True}
    await make(models.SurveyQuestion, **ask, position=1, choices=f'One {evil}; "Two"', kind="CHOICE")
    await make(models.SurveyQuestion, **ask, position=2, choices=f"A {evil}; B", kind="MULTIPLE_CHOICE")
    await make(models.SurveyQuestion, **ask, position=7, kind="SCALE_1_TO_5")
    await make(models.SurveyQuestion, **ask, position=8, kind="SCALE_0_TO_10")
    await make(models.SurveyQuestion, **ask, position=9, kind="TEXT")
    await graph.done("surveyOpen", id=str(survey))
    path, _ = await link(graph, make, survey)
    page = await visitor.get(path, headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert page.headers["content-security-policy"] == ("default-src 'none'; form-action 'self'; frame-ancestors 'none'")
    assert (page.headers["cache-control"], page.headers["referrer-policy"]) == ("no-store", "no-referrer")
    assert "<script" not in page.text
    fields = _Fields(page.text)
    assert {tag for tag, _ in fields.tags} == {
        *("html", "meta", "title", "body", "h1", "p", "form", "fieldset", "legend", "label", "input", "textarea"),
        "button",
    }
    assert fields.text.count(evil) == 1 + 1 + 5 + 2
    inputs = [attributes for tag, attributes in fields.tags if tag in ("input", "textarea")]
    assert [(one["name"], one.get("type"), one.get("value")) for one in inputs] == [
        ("q1", "radio", f"One {evil}"),
        ("q1", "radio", '"Two"'),
        ("q2-1", "checkbox", None),
        ("q2-2", "checkbox", None),
        *(("q7", "radio", str(number)) for number in range(1, 6)),
        *(("q8", "radio", str(number)) for number in range(11)),
        ("q9", None, None),
    ]
    assert (await visitor.request("HEAD", path)).status_code == 200
    assert (await visitor.put(path)).status_code == 405


async def test_the_questions_as_json(graph: Graph, make: Make, visitor: httpx.AsyncClient) -> None:
    survey = await opened(make, title="How was it?", introduction="Two minutes")
    path, _ = await link(graph, make, survey)
    answer = await visitor.get(path, headers={"Accept": "application/json"})
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    texts = [one["text"] for one in answer.json()["questions"]]
    assert answer.json() == {
        "title": "How was it?",
        "introduction": "Two minutes",
        "questions": [
            {"position": 1, "text": texts[0], "kind": "SCALE_1_TO_5", "choices": [], "required": True},
            {
                "position": 2,
                "text": texts[1],
                "kind": "MULTIPLE_CHOICE",
                "choices": ["Red", "Green", "Blue"],
                "required": False,
            },
            {"position": 3, "text": texts[2], "kind": "TEXT", "choices": [], "required": False},
        ],
    }


@pytest.mark.parametrize("way", ["form", "json", "graph"])
async def test_answers_come_in_three_ways_and_replace_those_before(
    graph: Graph, make: Make, database: Database, visitor: httpx.AsyncClient, way: str
) -> None:
    survey, case = await opened(make), await resolved_case(make)
    [invited] = await invite(graph, survey, supportCaseId=str(case))
    path, response = urlsplit(invited["url"]).path, invited["responseId"]
    if way == "form":
        answer = await visitor.post(path, data=FIELDS)
        assert (answer.status_code, "Thank you" in answer.text) == (200, True)
    elif way == "json":
        answer = await visitor.post(path, json={"answers": REPLIES})
        assert (answer.status_code, answer.json()) == (200, {"accepted": True, "userErrors": []})
    else:
        nobody = Graph(graph.app, None)
        found = await nobody(ANSWER, token=path.rpartition("/")[2], answers=REPLIES)
        assert found["surveyAnswer"] == {"accepted": True, "userErrors": []}
    assert await answers_of(graph, response) == GIVEN
    assert (await make.row(models.SupportCase, case))["satisfaction"] == 5
    row = await make.row(models.SurveyResponse, parse_global_id(response)[1])
    assert row["answered_by"] == "RECIPIENT"
    shown = await visitor.get(path)  # a link is passed on: it does not show what was answered
    assert "Fast" not in shown.text
    assert "checked" not in shown.text
    answer = await visitor.post(path, data={"q1": "1", "q2-1": "on"})
    assert answer.status_code == 200
    assert await answers_of(graph, response) == [(1, 1), (2, "Red")]
    assert (await make.row(models.SupportCase, case))["satisfaction"] == 1
    async with unchanged(database):
        again = await visitor.post(path, data={"q1": "9"})
        assert again.status_code == 422


async def test_what_does_not_fit_is_told_and_nothing_is_kept(
    graph: Graph, make: Make, database: Database, visitor: httpx.AsyncClient
) -> None:
    path, _ = await link(graph, make)
    evil = "<script>alert(1)</script>"
    async with unchanged(database):
        answer = await visitor.post(path, data={"q1": evil, "q3": "x" * 2_001, evil: evil})
        assert (answer.status_code, evil in answer.text) == (422, False)
        assert re.findall("<li>(.*?)</li>", answer.text) == [
            "Question 1 takes a number.",
            "Question 3: At most 2000 characters are allowed; this has 2001.",
        ]
        answer = await visitor.post(path, data={"q1": ""})
        assert re.findall("<li>(.*?)</li>", answer.text) == ["Question 1 must be answered."]
        answer = await visitor.post(path, json={"answers": [{"position": 1, "choices": ["Red"]}]})
        assert answer.status_code == 422
        assert answer.json()["userErrors"] == [
            {"field": ["answers", "0", "choices"], "code": "INVALID", "message": "Question 1 takes a number."}
        ]
        nobody = Graph(graph.app, None)
        found = await nobody(ANSWER, token=path.rpartition("/")[2], answers=[])
        assert found["surveyAnswer"] == {
            "accepted": False,
            "userErrors": [{"field": ["input", "answers"], "code": "REQUIRED"}],
        }


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b"[]", "application/json", 400),
        (b"{}", "application/json", 400),
        (b'{"answers": {}}', "application/json", 400),
        (b'{"answers": [1]}', "application/json", 400),
        (b'{"answers": [{}]}', "application/json", 400),
        (b'{"answers": [{"position": true, "number": 5}]}', "application/json", 400),
        (b'{"answers": [{"position": 1, "number": 5.5}]}', "application/json", 400),
        (b'{"answers": [{"position": 1, "number": "5"}]}', "application/json", 400),
        (b'{"answers": [{"position": 1, "choices": "Red"}]}', "application/json", 400),
        (b'{"answers": [{"position": 1, "choices": [1]}]}', "application/json", 400),
        (b'{"answers": [{"position": 1, "id": "x"}]}', "application/json", 400),
        (b'{"answers": [' + b"[" * 5_000, "application/json", 400),
        (b'{"answers": [{"position": 99999999999999999999999}]}', "application/json", 400),
        (b"q1=5&q1=4", "application/x-www-form-urlencoded", 400),
        (b"q3=%ff", "application/x-www-form-urlencoded", 400),
        (b"&".join(b"f%d=1" % n for n in range(1_001)), "application/x-www-form-urlencoded", 400),
        (b"q3=" + b"a" * 262_144, "application/x-www-form-urlencoded", 413),
        (b'{"answers": []}' + b" " * 262_144, "application/json", 413),
        (b"q1=5", "text/plain", 400),
        (b"q1=5", "multipart/form-data", 400),
    ],
)
async def test_what_is_no_answer_is_refused(
    graph: Graph, make: Make, database: Database, visitor: httpx.AsyncClient, content: bytes, kind: str, status: int
) -> None:
    path, _ = await link(graph, make)
    async with unchanged(database):
        answer = await visitor.post(path, content=content, headers={"Content-Type": kind})
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html" if kind.endswith("urlencoded") else "application/json")


async def test_only_its_own_page_sends_it(
    graph: Graph, make: Make, database: Database, visitor: httpx.AsyncClient
) -> None:
    path, _ = await link(graph, make)
    async with unchanged(database):
        for origin in ("https://evil.example.com", "null"):
            assert (await visitor.post(path, data=FIELDS, headers={"Origin": origin})).status_code == 403
    assert (await visitor.post(path, data=FIELDS, headers={"Origin": "https://crm.example.com"})).status_code == 200


async def test_links_that_do_not_work_are_all_alike(
    graph: Graph, make: Make, settings: Settings, database: Database, visitor: httpx.AsyncClient
) -> None:
    working, response = await link(graph, make)
    token = working.rpartition("/")[2]
    secret, id = settings.secret_key, parse_global_id(response)[1]
    closed, draft = await opened(make), await make(models.Survey)
    deleted = await opened(make)
    paths = [(await link(graph, make, survey))[0] for survey in (closed, deleted)]
    await graph.done("surveyClose", id=str(closed))
    await graph.done("surveyDelete", id=gid(models.Survey, deleted))
    expired, late = await link(graph, make)
    async with database.transaction() as transaction:
        past = "UPDATE survey_response SET expires_at = '2026-01-01 00:00:00.000000+00:00'"
        await transaction.fetch(f"{past} WHERE id = '{parse_global_id(late)[1]}'")
    gone, whose = await link(graph, make)
    customer = (await make.row(models.SurveyResponse, parse_global_id(whose)[1]))["customer_id"]
    await graph.done("customerDelete", id=gid(models.Customer, customer))
    recorded = await graph.done(
        "surveyRecord", "id", id=str(await opened(make)), leadId=str(await make(models.Lead)), answers=REPLIES
    )  # without a link
    never = survey_links.url(settings, parse_global_id(recorded["id"])[1])
    of_draft = survey_links.url(settings, await make(models.SurveyResponse, survey_id=draft))
    forged = [
        *(token[:-2] + "AA", token[::-1], "A" * 43, token[:42], token + "A", "x", "%00", "é" * 43, "x" * 4_000),
        signed_ids.sign(secret, "unsubscribe", id),
        signed_ids.sign("another secret", "survey", id),
        signed_ids.sign(secret, "survey", new_id()),
    ]
    paths += [expired, gone, urlsplit(never).path, urlsplit(of_draft).path, *(f"/surveys/{one}" for one in forged)]
    pages, answers, errors = set(), set(), set()
    nobody = Graph(graph.app, None)
    async with unchanged(database):
        for path in paths:
            for method, given in (("GET", {}), ("POST", {"data": FIELDS})):
                page = await visitor.request(method, path, **given)  # type: ignore[arg-type]
                pages.add((page.status_code, page.text))
            answer = await visitor.post(path, json={"answers": REPLIES})
            answers.add((answer.status_code, answer.text))
            answer = await visitor.get(path, headers={"Accept": "application/json"})
            answers.add((answer.status_code, answer.text))
            if len(one := path.rpartition("/")[2]) <= 43:
                errors.add(str((await nobody.error(ANSWER, token=one, answers=REPLIES))["extensions"]["code"]))
            await database_forgets(database)
    assert len(pages) == len(answers) == 1
    assert {status for status, _ in pages | answers} == {404}
    assert errors == {"NOT_FOUND"}
    assert (await visitor.post(working, data=FIELDS)).status_code == 200


async def database_forgets(database: Database) -> None:
    """Lets the time windows of all limits end."""
    async with database.transaction() as transaction:
        await transaction.fetch("DELETE FROM sign_in_attempt RETURNING id")


async def test_a_link_and_a_network_answer_so_often(
    graph: Graph, make: Make, visitor: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    survey = await opened(make)
    path, _ = await link(graph, make, survey)
    codes = [(await visitor.post(path, json={"answers": REPLIES})).status_code for _ in range(12)]
    assert codes == [200] * 10 + [429] * 2
    page = await visitor.post(path, data=FIELDS)
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert 0 < int(page.headers["retry-after"]) <= 900
    assert (await visitor.get(path)).status_code == 200
    paths = [(await link(graph, make, survey))[0] for _ in range(9)]
    codes = []
    for path in paths:
        codes += [(await visitor.post(path, json={"answers": REPLIES})).status_code for _ in range(10)]
    assert codes == [200] * 87 + [429] * 3  # the 13 by the first link count, too
    nobody = Graph(graph.app, None)
    error = await nobody.error(ANSWER, token=paths[0].rpartition("/")[2], answers=REPLIES)
    assert error["extensions"]["code"] == "THROTTLED"


async def test_answers_that_come_while_the_survey_is_closed_come_before(
    graph: Graph, make: Make, database: Database, visitor: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    survey = await opened(make)
    path, response = await link(graph, make, survey)
    rival = Rival(monkeypatch, Unit, "insert_all", lambda: graph.done("surveyClose", "status", id=str(survey)))
    assert (await visitor.post(path, data=FIELDS)).status_code == 200
    await rival.outcome()
    assert await answers_of(graph, response) == GIVEN
    # The log is in the order of commits.
    newest = await database.fetch("SELECT entity, row_id FROM event ORDER BY seq DESC LIMIT 1")
    assert [(entity, str(id)) for entity, id in newest] == [("Survey", str(survey))]
    assert (await visitor.post(path, data=FIELDS)).status_code == 404


@pytest.mark.parametrize("prefix", ["/surveys/", "/unsubscribe/"])
def test_no_log_tells_a_link(prefix: str) -> None:
    scope = {"type": "http", "method": "GET", "path": f"{prefix}{'x' * 43}", "headers": [], "client": ("::1", 1)}
    assert Telemetry(()).begin(scope, "http").path == f"{prefix}TOKEN"
