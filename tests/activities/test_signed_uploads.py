"""Tests of files that are sent to signed addresses, and of how long such addresses hold."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import httpx
import pytest

from core import clock
from core.settings import Settings
from models.dialect.base import Database
from tests.activities.sending_files import (
    SHOWN,
    START,
    added,
    announced,
    blob_count,
    customer,
    files,
    settings,
    start,
    text,
    visitor,
)
from tests.factories import Make
from tests.graph import Graph
from tests.shared import shared_fixtures

__all__ = ["settings", "visitor"]  # fixtures

dialect, _, database, make, graph = shared_fixtures("module")


async def test_a_signed_upload_attaches_a_file(graph: Graph, make: Make, visitor: httpx.AsyncClient) -> None:
    content, about = text(), await customer(make)
    started = await start(graph, content, customerId=about)
    answer = await visitor.put(started["uploadUrl"], content=content)
    assert (answer.status_code, answer.json()["userErrors"]) == (201, [])
    again = await visitor.put(started["uploadUrl"], content=content)
    assert again.json() == answer.json()  # the response may have been lost
    found = await graph(
        f"query ($id: ID!) {{ attachment(id: $id) {{ {SHOWN} customer {{ id }} }} }}", id=answer.json()["id"]
    )
    assert (found["attachment"]["name"], found["attachment"]["customer"]) == ("plan.txt", {"id": about})
    assert (await visitor.get(found["attachment"]["downloadUrl"])).content == content
    total = "query ($id: ID!) { customer(id: $id) { attachments { totalCount } } }"
    assert (await graph(total, id=about)) == {"customer": {"attachments": {"totalCount": 1}}}


@pytest.mark.parametrize(
    ("more", "sent", "headers", "status", "field"),
    [
        ({}, b"short", {}, 400, None),
        ({}, b"0123456789x", {}, 400, None),
        ({}, b"012345678X", {}, 422, "checksum"),
        ({"type": "image/png"}, b"0123456789", {}, 422, "file"),
        ({}, b"0123456789", {"content-type": "image/png"}, 422, "file"),
    ],
)
async def test_an_upload_unlike_what_was_announced_is_not_kept(
    graph: Graph,
    make: Make,
    settings: Settings,
    database: Database,
    visitor: httpx.AsyncClient,
    more: dict[str, str],
    sent: bytes,
    headers: dict[str, str],
    status: int,
    field: str | None,
) -> None:
    about, before, blob = await customer(make), len(files(settings)), await blob_count(database)
    started = await start(graph, b"0123456789", customerId=about, **more)
    answer = await visitor.put(started["uploadUrl"], content=sent, headers=headers)
    assert answer.status_code == status
    if field is not None:
        assert [one["field"] for one in answer.json()["userErrors"]] == [[field]]
    assert (len(files(settings)), await blob_count(database)) == (before, blob)
    total = "query ($id: ID!) { customer(id: $id) { attachments { totalCount } } }"
    assert (await graph(total, id=about)) == {"customer": {"attachments": {"totalCount": 0}}}


async def test_more_bytes_than_announced_are_refused_without_a_length(
    graph: Graph, make: Make, settings: Settings, visitor: httpx.AsyncClient
) -> None:
    started, before = await start(graph, b"0123456789", customerId=await customer(make)), len(files(settings))

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(3):
            yield b"01234"

    answer = await visitor.put(started["uploadUrl"], content=pieces())
    assert (answer.status_code, len(files(settings))) == (413, before)


@pytest.mark.parametrize(
    ("more", "errors"),
    [
        ({"size": 0}, [("size", "OUT_OF_RANGE")]),
        ({"size": 1_000_001}, [("size", "OUT_OF_RANGE")]),
        ({"checksum": "abc"}, [("checksum", "INVALID")]),
        ({"name": "a/b"}, [("name", "INVALID")]),
        ({"name": ".."}, [("name", "INVALID")]),
        ({"name": "n" * 201}, [("name", "TOO_LONG")]),
        ({"name": " "}, [("name", "REQUIRED")]),
    ],
)
async def test_what_is_announced_is_checked(
    graph: Graph, make: Make, more: dict[str, Any], errors: list[tuple[str, str]]
) -> None:
    payload = (await graph(START, i=announced(b"0") | {"customerId": await customer(make)} | more))["made"]
    assert payload["uploadUrl"] is None
    assert [(one["field"][1], one["code"]) for one in payload["userErrors"]] == errors


@pytest.mark.parametrize("link", ["download", "upload"])
async def test_a_link_is_for_a_while(
    graph: Graph, make: Make, settings: Settings, visitor: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, link: str
) -> None:
    content, about = text(), await customer(make)
    if link == "download":
        url, minutes = (await added(graph, content, customerId=about))["downloadUrl"], 5
        send = visitor.get(url)
    else:
        url, minutes = (await start(graph, content, customerId=about))["uploadUrl"], 15
        send = visitor.put(url, content=content)
    later = clock.now() + timedelta(minutes=minutes, seconds=1)
    with monkeypatch.context() as patched:
        patched.setattr("core.sealed_links.clock.now", lambda: later)
        answer = await send
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (403, "FORBIDDEN")
    broken = url[:-2] + ("A" if url[-2] != "A" else "B") + url[-1]
    other = url.replace("/files/uploads/", "/files/") if link == "upload" else url.replace("/files/", "/files/uploads/")
    for wrong, method in (
        (broken, "GET" if link == "download" else "PUT"),
        (other, "PUT" if link == "download" else "GET"),
    ):
        assert (await visitor.request(method, wrong, content=b"")).status_code == 403, wrong
