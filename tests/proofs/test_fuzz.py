from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from graphql import GraphQLError, GraphQLSchema, parse, validate

from core.errors import BadUserInput
from core.settings import Settings
from schema.execution import validation
from schema.graph import build
from schema.transport.http import GraphQLEndpoint
from schema.transport.websocket_protocol import WebSocketProtocol
from tests.events.serving import served
from tests.factories import Make
from tests.proofs.alone import proved
from tests.proofs.fuzz import campaigns, sending
from tests.proofs.fuzz.campaigns import Figures, Fuzz, Target
from tests.proofs.fuzz.cases import Case, frame, http, posted
from tests.proofs.fuzz.documents import originals
from tests.proofs.fuzz.judging import Judgement, codes, unmasked
from tests.proofs.fuzz.operations import Operations
from tests.proofs.fuzz.proof import company, counts, fuzz, generators, the_schema
from tests.proofs.fuzz.sending import Answer

on_sqlite = pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)

SEED = 101
SMALL = 45
"""The number of operations of the small form, and of its other cases."""
Try = Callable[..., Awaitable[Figures]]


@pytest.fixture
async def tried(settings: Settings, make: Make, caplog: pytest.LogCaptureFixture) -> AsyncIterator[Try]:
    """Yields a function that sends cases to a server in this process. `first`: the number of the first case."""
    firm = await company(make, settings, 1)
    chosen = generators(the_schema(), firm)
    async with served(settings) as live:

        async def run(seed: int, numbers: dict[str, int], first: int = 0) -> Figures:
            target = Target(live.port, os.getpid(), firm.forever, lambda: caplog.text)
            run = Fuzz(target, seed)
            for name, count in numbers.items():
                await run.run(name, chosen[name], range(first, first + count))
            return run.figures

        yield run


@on_sqlite
async def test_some_cases_of_each_kind(tried: Try) -> None:
    figures = await tried(SEED, counts(SMALL))
    assert figures.wrong == 0, figures
    assert figures.sent.total() == 2 * SMALL


@pytest.mark.prove
async def test_twenty_thousand_operations_and_twenty_thousand_others(
    kept: Settings, dialect: str, tmp_path: Path
) -> None:
    figures = await proved("fuzz", dialect, fuzz, kept, tmp_path, number=20_000)
    assert figures.wrong == 0, figures


Plant = Callable[[pytest.MonkeyPatch], None]


def raises(patch: pytest.MonkeyPatch) -> None:
    async def resolve(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError("division by zero")

    _resolve_creations(patch, resolve)


def tells(patch: pytest.MonkeyPatch) -> None:
    async def resolve(*_: Any, **__: Any) -> None:
        raise BadUserInput('no such column: "c0"."deleted_at"')

    _resolve_creations(patch, resolve)


def tells_a_name(patch: pytest.MonkeyPatch) -> None:
    async def resolve(*_: Any, **__: Any) -> None:
        raise BadUserInput("The value of name_folded is too long.")

    _resolve_creations(patch, resolve)


def _resolve_creations(patch: pytest.MonkeyPatch, resolve: Any) -> None:
    mutation = build()._schema.mutation_type
    assert mutation is not None
    for name, one in mutation.fields.items():
        if name.endswith(("Create", "Update")):
            patch.setattr(one, "resolve", resolve)


def crashes_in_the_parser(patch: pytest.MonkeyPatch) -> None:
    def crashing(text: str, **how: Any) -> Any:
        if "\\" in text:
            raise IndexError("string index out of range")
        return parse(text, **how)

    patch.setattr(validation, "parse", crashing)


def hangs(patch: pytest.MonkeyPatch) -> None:
    read = GraphQLEndpoint._body

    async def waiting(self: GraphQLEndpoint, request: Any, headers: Any) -> bytes:
        if headers.get(b"content-encoding"):
            await asyncio.sleep(3_600)
        return await read(self, request, headers)

    patch.setattr(GraphQLEndpoint, "_body", waiting)
    patch.setattr(sending, "PATIENCE", 1.0)


def leaves_files_open(patch: pytest.MonkeyPatch) -> None:
    made = WebSocketProtocol.connection_made

    def opening(self: WebSocketProtocol, transport: Any) -> None:
        files.append(os.open(os.devnull, os.O_RDONLY))
        made(self, transport)

    files: list[int] = []
    patch.setattr(WebSocketProtocol, "connection_made", opening)
    patch.setattr(campaigns, "SETTLED_SECONDS", 0.5)


def fails_in_a_callback(patch: pytest.MonkeyPatch) -> None:
    def failing(self: WebSocketProtocol, event: Any) -> None:
        raise KeyError("pong")

    patch.setattr(WebSocketProtocol, "handle_pong", failing)


PLANTED: dict[Plant, tuple[dict[str, int], str]] = {
    raises: ({"operations": 80}, "INTERNAL_SERVER_ERROR"),
    tells: ({"operations": 80}, "SQL: 'no such column'"),
    tells_a_name: ({"operations": 80}, "the name name_folded"),
    crashes_in_the_parser: ({"operations": 80}, "INTERNAL_SERVER_ERROR"),
    hangs: ({"bodies": 60}, "a hang"),
    leaves_files_open: ({"frames": 40}, "more open files"),
    fails_in_a_callback: ({"frames": 60}, "the log has"),
}
"""Planted faults, the groups of cases that find them, and the words in which they are reported."""


@pytest.mark.prove
@on_sqlite
@pytest.mark.parametrize("plant", PLANTED, ids=lambda plant: plant.__name__)
async def test_a_planted_fault_is_found(tried: Try, monkeypatch: pytest.MonkeyPatch, plant: Plant) -> None:
    plant(monkeypatch)
    numbers, words = PLANTED[plant]
    figures = await tried(5, numbers)
    assert any(words in one for one in figures.found), figures


JSON = {"content-type": "application/json"}
OK = b'{"data": {"a": 1}}'


def _error(message: str, code: str = "BAD_USER_INPUT") -> bytes:
    return b'{"errors": [{"message": "%b", "extensions": {"code": "%b"}}]}' % (message.encode(), code.encode())


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (Answer(200, headers=JSON, body=OK), None),
        (Answer(200, headers=JSON, body=_error("customers_read is refused", "FORBIDDEN")), "the name customers_read"),
        (Answer(500), "the status 500"),
        (Answer(501), "the status 501"),
        (Answer(503), "the status 503"),
        (Answer(503, headers={"retry-after": "2"}), None),
        (Answer(429), "429 without Retry-After"),
        (Answer(is_late=True), "a hang"),
        (Answer(200, headers=JSON, body=b'{"data": NaN}'), "no JSON"),
        (Answer(200, headers=JSON, body=b'{"data": '), "no JSON"),
        (Answer(200, headers=JSON, body=b'{"data": "\xff"}', is_whole=True), "no UTF-8"),
        (Answer(200, headers=JSON, body=b'{"detail": "x"}'), "no GraphQL answer"),
        (Answer(200, headers=JSON, body=b'{"errors": []}'), "errors that are no list"),
        (Answer(200, headers=JSON, body=b'{"errors": [{"message": "x"}]}'), "an error without a code or a message"),
        (Answer(200, headers=JSON, body=_error("x", "OOPS")), "the code OOPS"),
        (Answer(200, headers=JSON, body=_error("x", "INTERNAL_SERVER_ERROR")), "the code INTERNAL_SERVER_ERROR"),
        (Answer(200, headers=JSON, body=_error("KeyError: x")), "a Python name: 'KeyError'"),
        (Answer(200, headers=JSON, body=_error("'NoneType' object is x")), "a Python name: 'NoneType'"),
        (Answer(200, headers=JSON, body=_error("see /usr/lib/x")), "a path: '/usr/lib'"),
        (Answer(200, headers=JSON, body=_error("near SELECT 1 FROM x")), "SQL: 'SELECT 1 FROM'"),
        (Answer(200, headers=JSON, body=_error("UNIQUE constraint failed")), "SQL: 'UNIQUE constraint'"),
        (Answer(404, body=b"Traceback (most recent call last)"), "a traceback: 'Traceback (most recent'"),
        (Answer(400, head=b"HTTP/1.1 400 x\r\nServer: asyncpg.pool\r\n"), "a Python name: 'asyncpg.pool'"),
        (Answer(101, messages=[b'{"type": "data"}']), "a message of an unknown type"),
        (Answer(101, messages=[b'{"type": "next", "payload": {}}']), "neither data nor errors"),
        (Answer(101, messages=[b'{"type": "ping"}'], close_code=4400), None),
        (Answer(101, close_code=1011), "the close code 1011"),
        (Answer(101, close_code=4400, reason=b"ValueError"), "a Python name: 'ValueError'"),
    ],
)
def test_an_answer_is_judged(answer: Answer, problem: str | None) -> None:
    judged = Judgement(Case("x", posted(b"{}", [])), answer)
    assert judged.problems == ([] if problem is None else [problem])


def test_what_was_sent_may_be_quoted() -> None:
    said = Answer(200, headers=JSON, body=_error("Cannot query field name_folded of KeyError."))
    assert Judgement(Case("x", posted(b'{"query": "{ KeyError { name_folded } }"}', [])), said).problems == []
    sockets = Answer(101, messages=[b'{"type": "next", "payload": %b}' % said.body], close_code=3000)
    frames = (frame(b"KeyError name_folded"), frame((3000).to_bytes(2, "big"), 8))
    assert Judgement(Case("x", b"", frames), sockets).problems == []


@pytest.mark.parametrize("length", [0, 1, 125, 126, 300, 70_000])
def test_frames_are_unmasked(length: int) -> None:
    assert unmasked(frame(b"ab" * length)) == b"ab" * length


def test_the_oracles_are_found() -> None:
    assert {"BAD_USER_INPUT", "THROTTLED", "GRAPHQL_PARSE_FAILED", "PERSISTED_QUERY_NOT_FOUND"} <= codes()
    assert len(originals()) > 80
    assert http(b"GET", b"/", [(b"A", b"b")]) == b"GET / HTTP/1.1\r\nA: b\r\n\r\n"


def test_a_seed_repeats_its_operations_and_most_are_valid() -> None:
    schema = the_schema()
    operations = Operations(schema, {"Customer": ["x"]}, {"nobody": None})
    made = [operations.parameters(Random(n)) for n in range(20)]
    assert made == [operations.parameters(Random(n)) for n in range(20)]
    assert sum(_is_valid(schema, request["query"]) for _, request in made) >= 15


def _is_valid(schema: GraphQLSchema, text: str) -> bool:
    try:
        return not validate(schema, parse(text))
    except GraphQLError:
        return False
