"""Tests of compressed responses, which are decoded by httpx and by gzip of the standard library."""

from __future__ import annotations

import gzip
import threading
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.responses import Response

from core.errors import BadRequest
from schema.transport.codings import preferred_coding
from schema.transport.compression import IN_THREAD, MOST_WAITING, SMALLEST, Compression
from tests.endpoint.live import Live, seen, serving

ALL = ("zstd", "br", "gzip")
GRAPHQL_JSON = "application/graphql-response+json"


@pytest.fixture(scope="module")
async def live_module() -> AsyncIterator[Live]:
    async with serving() as live:
        yield live


async def posted(live: Live, query: str, accepted: str | None, **headers: str) -> httpx.Response:
    sent: dict[str, Any] = {"Accept-Encoding": accepted} if accepted is not None else {"Accept-Encoding": ""}
    return await live.http.post("/graphql", json={"query": query}, headers={**sent, **headers})


@pytest.mark.parametrize(
    ("accepted", "expected"),
    [
        ("gzip", "gzip"),
        ("x-gzip", "gzip"),
        ("GZIP", "gzip"),
        ("gzip, deflate, br, zstd", "zstd"),
        ("gzip, deflate, br", "br"),
        ("gzip;q=1.0, br;q=0.5", "gzip"),
        ("br;q=0.5, zstd;q=0.4, gzip;q=0.3", "br"),
        ("*", "zstd"),
        ("zstd;q=0, *;q=0.5", "br"),
        ("gzip;q=0, br;q=0, zstd;q=0", None),
        ("gzip;q=0", None),
        ("deflate, compress", None),
        ("identity", None),
        ("", None),
        ("identity;q=1, gzip;q=0.5", None),
        ("identity;q=0.5, gzip;q=1", "gzip"),
        ("gzip ; q=0.8 , identity ; q=0", "gzip"),
        ("gzip, *;q=0", "gzip"),
        ("gzip;q=x", None),
        (",,;q=1,", None),
    ],
)
async def test_the_coding_that_the_client_prefers_is_taken(
    live_module: Live, accepted: str, expected: str | None
) -> None:
    answer = await posted(live_module, "{ long(size: 5000) }", accepted)
    assert answer.headers.get("content-encoding") == expected
    assert answer.json()["data"] == {"long": "a" * 5000}
    assert (int(answer.headers["content-length"]) < 1000) == bool(expected)
    assert "accept-encoding" in answer.headers["vary"].lower()


@pytest.mark.parametrize("accepted", ["identity;q=0", "*;q=0", "gzip;q=0, br;q=0, zstd;q=0, identity;q=0"])
async def test_what_the_client_accepts_in_no_way_is_not_executed(live_module: Live, accepted: str) -> None:
    before = seen.opened
    answer = await posted(live_module, "{ hello }", accepted)
    assert answer.status_code == 406
    assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"
    assert seen.opened == before


async def test_small_answers_and_those_to_mutations_are_sent_as_they_are(live_module: Live) -> None:
    mutation = f'mutation {{ write(text: "{"a" * 5000}") }}'
    for query in ("{ hello }", "{ nothing }", f"{{ long(size: {SMALLEST - 150}) }}", mutation):
        answer = await posted(live_module, query, "gzip, br, zstd")
        assert "content-encoding" not in answer.headers
        assert "accept-encoding" in answer.headers["vary"].lower()
    # Only a client itself can demand otherwise: pages cannot set this header.
    for query in ("{ hello }", mutation):
        answer = await posted(live_module, query, "gzip, identity;q=0")
        assert answer.headers["content-encoding"] == "gzip"
        assert "data" in answer.json()


async def test_streams_are_sent_as_they_are(live_module: Live) -> None:
    for accept in ("text/event-stream", "multipart/mixed;subscriptionSpec=1.0"):
        answer = await posted(live_module, "{ long(size: 5000) }", "gzip, br, zstd", Accept=accept)
        assert "content-encoding" not in answer.headers
        assert b"a" * 5000 in answer.content


async def test_head_names_the_coding_and_its_length(live_module: Live) -> None:
    for coding in ALL:
        asked: Any = {"params": {"query": "{ long(size: 5000) }"}, "headers": {"Accept-Encoding": coding}}
        by_get, by_head = (
            await live_module.http.get("/graphql", **asked),
            await live_module.http.head("/graphql", **asked),
        )
        for name in ("content-encoding", "content-length", "content-type", "vary"):
            assert by_head.headers[name] == by_get.headers[name]
        assert by_head.content == b""


async def test_large_bodies_are_compressed_in_threads_and_not_too_many_at_a_time() -> None:
    compression, threads = Compression(), list[str]()

    def compress(body: bytes) -> bytes:
        threads.append(threading.current_thread().name)
        return gzip.compress(body)

    compression._compress["gzip"] = compress
    coding = compression.choose("gzip")
    for size, thread in ((IN_THREAD, "MainThread"), (IN_THREAD + 1, "compression")):
        response = Response(b"a" * size)
        await compression.apply(response, coding)
        assert gzip.decompress(response.body) == b"a" * size
        assert response.headers["content-length"] == str(len(response.body))
        assert threads.pop().startswith(thread)
    compression._waiting = MOST_WAITING
    response = Response(b"a" * (IN_THREAD + 1))
    await compression.apply(response, coding)
    assert "content-encoding" not in response.headers


def test_where_compression_is_off_nothing_is_compressed() -> None:
    compression = Compression(enabled=False)
    for accepted in (None, "gzip", "*", "br;q=1, identity;q=0.1"):
        assert compression.choose(accepted).name == "identity"
    with pytest.raises(BadRequest):
        compression.choose("gzip, identity;q=0")


def test_only_installed_codings_are_taken() -> None:
    assert Compression().codings == ALL
    assert preferred_coding("br, zstd, gzip;q=0.1", ("gzip",)).name == "gzip"
    assert preferred_coding("br, zstd", ("gzip",)).name == "identity"
