"""Tests of documents that are not in the cache: who may send them, and their maximum size."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from asgi_lifespan import LifespanManager
from graphql.pyutils.suggestion_list import LexicalDistance

from core.settings import Settings
from main import application
from resolvers.events.bulk_reads import Shown
from schema.application import Application
from schema.execution import documents
from schema.execution.documents import Documents, weight_of
from schema.execution.limits import Limits
from schema.execution.throttle import Throttle
from schema.execution.validation import Document, Rejection, check
from schema.graph import build
from schema.mapping.explain import Explained
from tests.endpoint.held import MOST, held_by
from tests.factories import Make
from tests.graph import Graph

KIB = 1024
SIGN_IN = 'mutation { signIn(input: {email: "%s", password: "no such password"}) { accessToken } }'


@pytest.fixture
def dialect() -> str:
    """Returns SQLite only, because nothing here depends on the database."""
    return "sqlite"


def checked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Records the texts that are parsed from now on."""
    texts: list[str] = []

    def noting(schema: Any, limits: Limits, text: str) -> Document | Rejection:
        texts.append(text)
        return check(schema, limits, text)

    monkeypatch.setattr(documents, "check", noting)
    return texts


@pytest.fixture
def app(settings: Settings) -> Application:
    return application(settings)


@pytest.fixture
async def graph(app: Application, settings: Settings, make: Make) -> AsyncIterator[Graph]:
    """A client of the application, signed in as an administrator."""
    async with LifespanManager(app) as manager:
        yield await Graph.signed_in(manager.app, settings, make)


def code_of(response: dict[str, Any]) -> str:
    code: str = response["errors"][0]["extensions"]["code"]
    return code


# Size


@pytest.mark.parametrize(
    "text",
    [
        "{ __typename }" + " " * 256 * KIB,
        "{ __typename }" + "," * 256 * KIB,
        "{ __typename } #" + "x" * 256 * KIB,
        "{ __typename } #" + "é" * 128 * KIB,
        '{ customer(id: """' + "\n" * 256 * KIB + '""") { id } }',
        "{ " + "a" * 256 * KIB + " }",
    ],
    ids=["spaces", "commas", "comment", "two bytes each", "block string", "name"],
)
@pytest.mark.parametrize("signed_in", [True, False])
async def test_a_text_over_the_limit_is_not_lexed(
    text: str, signed_in: bool, app: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The executor must refuse such a text, because the transport lets requests of this size through.
    texts = checked(monkeypatch)
    result, held = await held_by(app.executor.run(text, None, None, _Caller("ann" if signed_in else None)))
    assert code_of(result.response) == "LIMIT_EXCEEDED"
    assert texts == []
    assert held.longest < MOST


@dataclass
class _Caller:
    caller_key: str | None
    explained: Explained | None = None
    is_cached: bool = False
    origin: str | None = "192.0.2.1"
    values_shown: Shown = field(default_factory=dict)

    async def verified(self) -> _Caller:
        return self

    def for_event(self) -> _Caller:
        return self


def mesh(fragments: int) -> str:
    """A document in which each fragment spreads all later fragments, so that validation compares many pairs of them."""
    return "{ " + " ".join(f"...F{n}" for n in range(fragments)) + " } " + " ".join(
        f"fragment F{n} on Query {{ a{n % 7}: __typename "
        + " ".join(f"...F{m}" for m in range(n + 1, min(fragments, n + 14)))
        + " }"
        for n in range(fragments)
    )  # fmt: skip


WORST = {
    "mesh": mesh(90),
    "one field": "{ viewer { " + "id " * 1_990 + "} }",
    "overlapping": "{ viewer { " + "team { name } " * 490 + "} }",
    "unknown names": "mutation { " + " ".join(f"customerBulkCreateOrUpdate{n} " for n in range(20)) + "}",
    "unknown types": " ".join(f"fragment F{n} on CustomerAssignmentBulkCreateInputs{n} {{ id }}" for n in range(200)),
    "operations": " ".join(f"query A{n} {{ viewer {{ id }} }}" for n in range(240)),
    "fragments": "{ __typename } " + " ".join(f"fragment F{n} on Query {{ __typename }}" for n in range(240)),
    "variables": "query (" + " ".join(f"$v{n}: Int" for n in range(480)) + ") { __typename }",
    "commas": "{ __typename }" + "," * 255 * KIB,
    "comments": "{ __typename }" + "#\n" * 1_900 + "#" + "x" * 240 * KIB,
    "block string": '{ customer(id: """' + "\n  x" * 60 * KIB + '""") { id } }',
    "escapes": '{ customer(id: "' + "\\u0041" * 40 * KIB + '") { id } }',
    "digits": "{ customers(first: 1" + "0" * 250 * KIB + ") { totalCount } }",
    "brackets": "{" * 250 * KIB,
    "lists": "{ nodes(ids: [" + "[" * 1_900 + "1",
    "name": "{ " + "a" * 250 * KIB + " }",
    "quotes": '{ customer(id: "' + '" "' * 80 * KIB,
}


@pytest.mark.parametrize("name", list(WORST))
async def test_no_document_holds_the_event_loop(name: str, graph: Graph) -> None:
    await graph("{ __typename }")
    _, held = await held_by(graph.ask(WORST[name]))
    assert held.longest < MOST
    assert await graph("{ __typename }") == {"__typename": "Query"}


@pytest.mark.parametrize("name", list(WORST))
async def test_no_document_without_a_token_holds_the_event_loop(name: str, graph: Graph) -> None:
    stranger = graph.without_token()
    await stranger("{ __typename }")
    for text in (WORST[name], WORST[name][:8_000]):
        _, held = await held_by(stranger.ask(text))
        assert held.longest < MOST
    assert await stranger("{ __typename }") == {"__typename": "Query"}


async def test_checking_on_the_event_loop_would_hold_it() -> None:
    # A control for the tests above: the same work on the event loop blocks it.
    async def work() -> None:
        check(build()._schema, Limits(), WORST["overlapping"])

    _, held = await held_by(work())
    assert held.longest > MOST / 2


async def test_suggestions_are_made_from_a_few_names(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[str] = []
    measure = LexicalDistance.measure

    def counting(self: LexicalDistance, option: str, threshold: int) -> int | None:
        compared.append(option)
        return measure(self, option, threshold)

    monkeypatch.setattr(LexicalDistance, "measure", counting)
    error = await graph.error('mutation { tagCreat(input: {name: "T"}) { tag { id } } }')
    assert "Did you mean 'tagCreate'" in error["message"]
    assert 0 < len(compared) <= 50
    compared.clear()
    for text in (
        "mutation { " + "customerBulk" * 6 + " }",
        "fragment F on " + "CustomerBulk" * 6 + " { id }",
        "{ customers(" + "where" * 9 + ": 1) { totalCount } }",
    ):
        assert code_of(await graph.ask(text)) == "GRAPHQL_VALIDATION_FAILED"
    assert compared == []


# Before the token is known to be valid


@pytest.mark.parametrize(
    ("method", "headers", "text"),
    [
        ("POST", {}, "{ viewer { id } }"),
        ("GET", {}, "{ viewer { id } }"),
        ("POST", {"Accept": "text/event-stream"}, "subscription { events { cursor } }"),
        (
            "POST",
            {},
            "mutation { tagBulkCreate(input: {policy: EACH, rows: []}) { userErrors { code } } } " + "#" * 300_000,
        ),
    ],
    ids=["post", "get", "stream", "large body"],
)
@pytest.mark.parametrize("token", ["forged", "rk_forged"])
async def test_nothing_is_parsed_for_an_invalid_token(
    method: str, headers: dict[str, str], text: str, token: str, graph: Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = checked(monkeypatch)
    given: dict[str, Any] = {"json": {"query": text}} if method == "POST" else {"params": {"query": text}}
    response = await graph.http.request(
        method, "/graphql", headers={**headers, "Authorization": f"Bearer {token}"}, **given
    )
    assert response.status_code == 401
    assert code_of(response.json()) == "UNAUTHENTICATED"
    assert texts == []


# Anonymous callers


@pytest.mark.parametrize(
    "text",
    ["{ viewer { id } }" + "#" * 8_192, "{ __typename" + " a" * 1_000 + " }", SIGN_IN % ("a" * 9_000)],
    ids=["characters", "tokens", "sign-in"],
)
async def test_without_a_token_a_document_is_short(text: str, graph: Graph) -> None:
    stranger = graph.without_token()
    assert code_of(await stranger.ask(text)) == "UNAUTHENTICATED"


async def test_only_public_documents_of_strangers_are_kept(graph: Graph, app: Application) -> None:
    stranger, known = graph.without_token(), app.executor._documents
    before = len(known._known)
    kept = [
        "{ __typename }",
        "query { __typename }",
        SIGN_IN % "nobody@example.com",
        'mutation { tokenRefresh(input: {refreshToken: "none"}) { accessToken } }',
        '{ __type(name: "Tag") { name } }',
    ]
    for text in (
        *kept,
        "{ viewer { id } }",
        "{ __typename viewer { id } }",
        "mutation { signOut(input: {}) { sessionsEnded } }",
        "{ nothing }",
        "{ syntax",
        "query A { __typename } query B { viewer { id } }",
    ):
        await stranger.ask(text)
    assert len(known._known) == before
    assert list(known._public._entries) == kept


async def test_strangers_cannot_push_out_what_others_use(
    graph: Graph, app: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.anonymous_rate, "_interval", 0.0)  # they are as many as they like
    text, stranger, known = "{ viewer { fullName } }", graph.without_token(), app.executor._documents
    await graph(text)
    kept = known.known(text, None)
    assert isinstance(kept, Document)
    for n in range(300):
        await stranger.ask(f"{{ a{n}: viewer {{ id }} }}")
        await stranger.ask(f"{{ a{n}: __typename }}")
    assert known.known(text, None) is kept
    assert known._public.weight <= documents.PUBLIC_BYTES


async def test_strangers_are_charged_for_unknown_texts(graph: Graph) -> None:
    stranger, codes = graph.without_token(), []
    for n in range(60):
        codes.append(code_of(await stranger.ask(f"{{ a{n}: viewer {{ id }} }} #" + "x" * 8_000)))
    assert (codes[0], codes[-1]) == ("UNAUTHENTICATED", "THROTTLED")
    assert await graph("{ viewer { role } }") == {"viewer": {"role": "ADMIN"}}
    assert "THROTTLED" not in str(await graph.ask("{ a: viewer { id } } #" + "x" * 8_000))


# One caller and others


async def test_one_caller_cannot_push_out_the_documents_of_others() -> None:
    texts = [f"{{ a{n}: viewer {{ id }} }}" for n in range(5)]
    share = sum(weight_of(text, check(build()._schema, Limits(), text)) for text in texts)
    known = Documents(build()._schema, Limits(document_bytes=4 * share))
    for text in texts:
        await known.find(text, "ann")
    for n in range(200):
        await known.find(f"{{ b{n}: viewer {{ id }} }}", "bob")
    assert [known.known(text, "ann") is not None for text in texts] == [True] * 5
    assert known._known._shares["bob"] <= share
    assert known._known.weight <= 2 * share


async def test_a_caller_pays_once_for_a_long_text() -> None:
    limits = Limits()
    throttle = Throttle(limits, clock=lambda: 0.0)
    known = Documents(build()._schema, limits, throttle)
    for length, paid in ((1_000, 0), (3_000, 10), (3_000, 10), (201_000, 1_010)):
        assert isinstance(await known.find("{ viewer { id } } #".ljust(length, "x"), "ann"), Document)
        assert throttle.take("ann", 0) == limits.bucket - paid
    throttle.take("ann", limits.bucket - 1_010)
    refused = await known.find("{ viewer { id } } #".ljust(3_001, "x"), "ann")
    assert isinstance(refused, Rejection)
    assert refused.errors[0]["extensions"]["code"] == "THROTTLED"
