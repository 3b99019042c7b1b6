"""Tests of responses with fixed content: conditional requests and compression."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from schema.transport.compression import Compression
from schema.transport.fixed_content import FixedContent

TEXT = "/* a style sheet */ " * 200


@pytest.fixture
async def http(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    files = {"a.css": TEXT, "b.css": TEXT + " ", "small.css": "p {}"}
    routes = []
    for name, text in files.items():
        (tmp_path / name).write_text(text)
        content = FixedContent(tmp_path / name, "text/css", Compression(), {"Cache-Control": "no-cache"})
        routes.append(Route(f"/{name}", content.response))
    transport = httpx.ASGITransport(app=Starlette(routes=routes))
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        yield client


async def test_a_client_that_has_the_content_gets_304_without_it(http: httpx.AsyncClient) -> None:
    first = await http.get("/a.css")
    tag = first.headers["etag"]
    assert (first.text, first.headers["cache-control"]) == (TEXT, "no-cache")
    for named in (tag, tag.removeprefix("W/"), f'"x", {tag}', "*"):
        for coding in ("identity", "gzip"):
            for method in ("GET", "HEAD"):
                sent = {"If-None-Match": named, "Accept-Encoding": coding}
                answer = await http.request(method, "/a.css", headers=sent)
                assert (answer.status_code, answer.content) == (304, b"")
                assert (answer.headers["etag"], answer.headers["cache-control"]) == (tag, "no-cache")
                assert "content-encoding" not in answer.headers
    for named in ('"x"', "", tag[:-2] + '"'):
        assert (await http.get("/a.css", headers={"If-None-Match": named})).status_code == 200
    assert (await http.get("/b.css")).headers["etag"] != tag


async def test_each_client_gets_its_coding_each_time(http: httpx.AsyncClient) -> None:
    for _ in range(2):
        for coding, expected in (("gzip", "gzip"), ("br", "br"), ("zstd", "zstd"), ("identity", None)):
            answer = await http.get("/a.css", headers={"Accept-Encoding": coding})
            assert answer.text == TEXT
            assert answer.headers.get("content-encoding") == expected
            assert answer.headers["vary"] == "Accept-Encoding"
            assert (int(answer.headers["content-length"]) < len(TEXT)) == bool(expected)
    assert "content-encoding" not in (await http.get("/small.css", headers={"Accept-Encoding": "gzip"})).headers
    assert (await http.get("/a.css", headers={"Accept-Encoding": "*;q=0"})).status_code == 406
