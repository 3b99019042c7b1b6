"""Tests of what is refused before files are received, of malformed parts, and of requests that break off or race."""

from __future__ import annotations

import asyncio
import os
import tempfile
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import models
from core.bucket_store import BucketStore
from core.errors import Unavailable
from core.file_target import Bucket
from core.file_types import media_type
from core.received_file import PIECE, ReceivedFile
from core.settings import Settings
from models.dialect.base import Database
from resolvers import registry
from schema.transport import receiving
from tests.activities.sending_files import (
    add,
    added,
    blob_count,
    customer,
    employee,
    files,
    parts,
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


def code_of(answer: httpx.Response) -> str:
    return str(answer.json()["errors"][0]["extensions"]["code"])


async def test_whoever_may_attach_nothing_sends_nothing(
    graph: Graph, make: Make, settings: Settings, database: Database
) -> None:
    _, theirs = await employee(graph, make, settings, "ANALYST")
    before, blob = len(files(settings)), await blob_count(database)
    answer = await theirs.http.post("/graphql", **parts(text(), customerId=await customer(make)))
    assert (answer.status_code, code_of(answer), answer.headers["connection"]) == (403, "FORBIDDEN", "close")
    assert (len(files(settings)), await blob_count(database)) == (before, blob)


async def test_a_body_that_is_announced_as_too_large_is_not_read(graph: Graph) -> None:
    headers = {"content-type": "multipart/form-data; boundary=x", "content-length": "99999999999"}
    answer = await graph.http.post("/graphql", content=b"--x", headers=headers)
    assert (answer.status_code, code_of(answer)) == (413, "LIMIT_EXCEEDED")


@pytest.mark.parametrize("type", ["multipart/form-data; boundary=" + "x" * 257, "multipart/form-data; boundary=é"])
async def test_an_odd_boundary_is_no_defect(graph: Graph, type: str) -> None:
    answer = await graph.http.post("/graphql", content=b"--x", headers={b"content-type": type.encode()})
    assert (answer.status_code, code_of(answer)) == (400, "BAD_REQUEST")


@pytest.mark.parametrize(
    "disposition",
    [
        b"form-data; name",
        b"form-data; name*=utf-8''%FF%FE",
        b"form-data; name*=unknown''operations",
        b'form-data; name="oper\nations"',
        b'form-data; name="operations',
        b'form-data; name="\xff\xfe"',
        b"; = ;;; name=",
        b"form-data; " + b"a=b; " * 700,
        b"x" * 5_000,
    ],
)
async def test_an_odd_part_is_no_defect(graph: Graph, disposition: bytes) -> None:
    body = b"--x\r\nContent-Disposition: " + disposition + b'\r\n\r\n{"query": "{ __typename }"}\r\n--x--\r\n'
    answer = await graph.http.post(
        "/graphql", content=body, headers={"content-type": "multipart/form-data; boundary=x"}
    )
    assert (answer.status_code, code_of(answer)) == (400, "BAD_REQUEST")


@pytest.mark.parametrize(
    ("sent", "name"),
    [
        ("../../etc/passwd", None),
        ("..\\x.txt", None),
        (".", None),
        ("a\x00b.txt", None),
        ("", None),
        ("plan\u202excod.exe", "planxcod.exe"),
        ("ünter.txt", "ünter.txt"),
    ],
)
async def test_the_name_of_a_part_is_no_path(graph: Graph, make: Make, sent: str, name: str | None) -> None:
    about = await customer(make)
    arguments = parts(text(), customerId=about)
    body = httpx.Request("POST", "http://test", **arguments)
    raw = body.read().replace(b'"notes.txt"', b'"' + sent.encode() + b'"')
    answer = await graph.http.post("/graphql", content=raw, headers={"content-type": body.headers["content-type"]})
    payload = answer.json()["data"]["made"]
    if name is None:
        assert payload["attachment"] is None
        assert [one["field"] for one in payload["userErrors"]] == [["input", "name"]]
    else:
        assert payload["attachment"]["name"] == name


async def test_few_files_are_received_at_once(
    graph: Graph, make: Make, visitor: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    content, about = text(), await customer(make)
    url = (await start(graph, content, customerId=about))["uploadUrl"]
    monkeypatch.setattr(receiving, "PER_CALLER", 0)
    for answer in (
        await graph.http.post("/graphql", **parts(content, customerId=about)),
        await visitor.put(url, content=content),
    ):
        assert (answer.status_code, code_of(answer), answer.headers["retry-after"]) == (429, "THROTTLED", "5")
    monkeypatch.undo()
    await added(graph, content, customerId=about)


async def test_one_link_that_is_used_twice_at_once_attaches_one_file(
    graph: Graph, make: Make, visitor: httpx.AsyncClient
) -> None:
    content, about = text(), await customer(make)
    url = (await start(graph, content, customerId=about))["uploadUrl"]
    answers = await asyncio.gather(*(visitor.put(url, content=content) for _ in range(3)))
    assert [answer.status_code for answer in answers] == [201, 201, 201], [answer.text for answer in answers]
    assert len({answer.json()["id"] for answer in answers}) == 1
    total = "query ($id: ID!) { customer(id: $id) { attachments { totalCount } } }"
    assert (await graph(total, id=about)) == {"customer": {"attachments": {"totalCount": 1}}}


@pytest.mark.parametrize("way", ["multipart", "signed"])
async def test_rights_are_those_at_the_end_of_the_bytes(
    graph: Graph, make: Make, settings: Settings, database: Database, visitor: httpx.AsyncClient, way: str
) -> None:
    id, theirs = await employee(graph, make, settings, "SALES")
    content, about = text(), await customer(make, owner_id=id)
    url = (await start(theirs, content, customerId=about))["uploadUrl"]
    request = httpx.Request("POST", "http://test/graphql", **parts(content, customerId=about))
    body, type = (request.read(), request.headers["content-type"]) if way == "multipart" else (content, "text/plain")
    before, blob = len(files(settings)), await blob_count(database)

    async def pieces() -> AsyncIterator[bytes]:
        yield body[:-10]
        await make.changes.update(registry.of(models.Employee), id, {"active": False}, None)
        yield body[-10:]

    if way == "multipart":
        answer = await theirs.http.post("/graphql", content=pieces(), headers={"content-type": type})
    else:
        answer = await visitor.put(url, content=pieces(), headers={"content-type": type})
        assert (len(files(settings)), await blob_count(database)) == (before, blob)
    assert (answer.status_code, code_of(answer)) == (401, "UNAUTHENTICATED")
    total = "query ($id: ID!) { customer(id: $id) { attachments { totalCount } } }"
    assert (await graph(total, id=about)) == {"customer": {"attachments": {"totalCount": 0}}}


async def test_an_upload_of_a_deleted_row_is_refused(
    graph: Graph, make: Make, settings: Settings, visitor: httpx.AsyncClient
) -> None:
    content, about = text(), await customer(make)
    url = (await start(graph, content, customerId=about))["uploadUrl"]
    await graph.done("customerDelete", id=about)
    before = len(files(settings))
    answer = await visitor.put(url, content=content)
    assert (answer.status_code, answer.json()["userErrors"][0]["code"]) == (422, "NOT_FOUND")
    payload = await add(graph, content, customerId=about)
    assert payload["userErrors"] == [{"field": ["input", "customerId"], "code": "NOT_FOUND"}]
    assert len(files(settings)) <= before + 1  # of the second one, until nobody needs it


async def test_a_file_that_is_given_up_while_it_is_written_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered, go, create = threading.Event(), threading.Event(), tempfile.mkstemp

    def slowly(*arguments: Any, **options: Any) -> Any:
        entered.set()
        assert go.wait(30)
        return create(*arguments, **options)

    monkeypatch.setattr(tempfile, "mkstemp", slowly)
    file = ReceivedFile(tmp_path, 2 * PIECE)
    writing = asyncio.create_task(file.write(b"a" * PIECE))
    assert await asyncio.to_thread(entered.wait, 30)
    writing.cancel()
    _ = await asyncio.gather(writing, return_exceptions=True)
    discarding = asyncio.create_task(file.discard())
    await asyncio.sleep(0.05)  # without the lock, it is over by now
    go.set()
    await discarding
    await file.write(b"a" * PIECE)  # its thread was only waiting for its turn
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("made", ["open to others", "a link"])
async def test_files_for_a_bucket_wait_in_a_folder_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: str
) -> None:
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    store = BucketStore(Bucket("http://127.0.0.1:9", "files", "", "eu", "key", "secret"))
    file = store.receive(10)
    await file.write(b"0123")
    await file.finish()
    folder = tmp_path / f"rapport-incoming-{os.getuid()}"
    assert file.path is not None
    assert (file.path.parent, folder.stat().st_mode & 0o777) == (folder, 0o700)
    await file.discard()
    if made == "a link":
        folder.rename(tmp_path / "elsewhere")
        folder.symlink_to(tmp_path / "elsewhere")
    else:
        folder.chmod(0o777)
    with pytest.raises(Unavailable):
        _ = store.receive(10)


@pytest.mark.parametrize(
    ("head", "type"),
    [
        (b"MZ-7 was the first model.", "text/plain"),
        (b"ID3 is a format of tags.", "text/plain"),
        (b"The ftyp box", "text/plain"),
        (b"MZ\x90\x00\x03", "application/vnd.microsoft.portable-executable"),
        (b"ID3\x04\x00", "audio/mpeg"),
        (b"\x00\x00\x00\x18ftypmp42", "video/mp4"),
    ],
)
def test_letters_are_no_sign_of_a_program(head: bytes, type: str) -> None:
    assert media_type(head) == type
