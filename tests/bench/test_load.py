"""Tests of the load program: each connection sends its requests in order, and failed requests are counted."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bench.company import ADMIN
from bench.load import load
from bench.processes import output_of
from bench.questions import Question
from bench.rounds import Contender, counting
from bench.servers import Server
from core.errors import CommandError

Body = dict[str, Any]


@asynccontextmanager
async def answering(answer: Callable[[int, Body], tuple[int, object]]) -> AsyncIterator[tuple[str, list[list[Body]]]]:
    """Runs a small HTTP server. Yields its URL, and the request bodies of each connection.

    `answer`: a function that takes the number of the connection and a request body. It returns the status and the
    answer.
    """
    seen: list[list[Body]] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        number = len(seen)
        seen.append([])
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
                assert "\r\nauthorization: bearer x\r\n" in head
                length = int(head.partition("content-length: ")[2].partition("\r\n")[0])
                body = json.loads(await reader.readexactly(length))
                seen[number].append(body)
                status, given = answer(number, body)
                if not status:
                    break
                text = json.dumps(given, separators=(",", ":")).encode()
                writer.write(b"HTTP/1.1 %d X\r\ncontent-length: %d\r\n\r\n" % (status, len(text)))
                await writer.drain()
                writer.write(text)
        except asyncio.IncompleteReadError:
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/graphql", seen


def round_of(url: str, answers: int, **more: object) -> dict[str, Any]:
    """Returns the parameters of a load test with two connections."""
    return {"url": url, "headers": {"authorization": "Bearer x"}, "connections": 2, "answers": answers, **more}


async def test_each_connection_sends_bodies_in_turn_from_a_place_of_its_own() -> None:
    async with answering(lambda number, body: (200, {"data": {}})) as (url, seen):
        result = await load(round_of(url, 4, bodies=['{"a":0}', '{"a":1}', '{"a":2}']))
    assert {name: result[name] for name in ("answers", "failed")} == {"answers": 8, "failed": 0}
    assert result["seconds"] > 0
    assert sorted([[body["a"] for body in one] for one in seen]) == [[0, 1, 2, 0], [1, 2, 0, 1]]


@pytest.mark.parametrize(
    ("status", "answer", "failed"),
    [
        (500, {"data": {}}, 6),
        (200, {"data": None, "errors": [{"message": "no"}]}, 6),
        (200, {"data": {"activityCreate": {"userErrors": [{"code": "BAD"}]}}}, 6),
        (200, {"data": {"activityCreate": {"userErrors": []}}}, 0),
        (200, {"data": {"note": '"errors":[ is what somebody wrote'}}, 0),
    ],
)
async def test_answers_with_errors_are_failed(status: int, answer: object, failed: int) -> None:
    async with answering(lambda number, body: (status, answer)) as (url, _):
        assert (await load(round_of(url, 3, bodies=["{}"])))["failed"] == failed


async def test_what_a_lost_connection_leaves_is_failed() -> None:
    async with answering(lambda number, body: (0 if number == 0 else 200, {})) as (url, _):
        assert (await load(round_of(url, 5, bodies=["{}"])))["failed"] == 5


async def test_changes_give_the_version_of_the_last_answer() -> None:
    versions = {"a": 3, "b": 1, "c": 7}

    def change(number: int, body: Body) -> tuple[int, object]:
        given = body["variables"]
        if versions[given["id"]] != given["version"]:
            return 200, {"data": {"customerUpdate": {"customer": None, "userErrors": [{"code": "CONFLICT"}]}}}
        versions[given["id"]] += 1
        return 200, {"data": {"customerUpdate": {"customer": {"version": versions[given["id"]]}, "userErrors": []}}}

    rows = [{"id": name, "version": version} for name, version in versions.items()]
    template = {"query": "mutation", "variables": {}}
    async with answering(change) as (url, seen):
        assert (await load(round_of(url, 4, rows=rows, template=template)))["failed"] == 0
        assert (await load(round_of(url, 1, rows=rows, template=template)))["failed"] == 2
    assert versions == {"a": 5, "b": 5, "c": 9}
    assert sorted([body["variables"]["id"] for body in one] for one in seen[:2]) == [list("acac"), list("bbbb")]


async def test_a_program_ends_with_the_call_that_is_cancelled(tmp_path: Path) -> None:
    mark = tmp_path / "pid"
    program = f"import os, time; open({str(mark)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    task = asyncio.create_task(output_of([sys.executable, "-c", program]))
    while not mark.exists() or not mark.read_text():
        await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text()), 0)


async def test_a_program_that_fails_says_why() -> None:
    with pytest.raises(CommandError, match=r"code 3\. no such thing"):
        await output_of([sys.executable, "-c", "import sys; print('no such thing', file=sys.stderr); sys.exit(3)"])


async def test_one_program_runs_all_rounds_and_ends_with_them() -> None:
    async with answering(lambda number, body: (200 if body["query"] == "right" else 500, {})) as (url, seen):
        server = Server(url, os.getpid(), tokens={ADMIN.name: "x"})
        right, wrong = (Contender(query, server, ADMIN, Question(query)) for query in ("right", "wrong"))
        async with counting() as counted:
            for _ in range(2):
                rate, cpu = await counted(right, 3, 2)
                assert rate > 0
                assert cpu >= 0
            assert [len(one) for one in seen] == [3, 3, 3, 3]
            with pytest.raises(CommandError, match=r"^wrong: 4 of 4 answers failed"):
                await counted(wrong, 2, 2)
    with pytest.raises(CommandError, match="has ended"):
        await counted(right, 1, 1)
