"""Sends files to the application in the same process, for the tests of files."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import orjson
import pytest

import models
from core import clock
from core.settings import Settings
from models.dialect.base import Database
from resolvers.changes import blobs
from tests.databases import fresh
from tests.factories import Make
from tests.graph import Graph, gid

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
ADD = """mutation ($i: AttachmentAddInput!) { made: attachmentAdd(input: $i) {
  attachment { id name type size checksum downloadUrl customer { id } } userErrors { field code } } }"""
START = """mutation ($i: AttachmentUploadStartInput!) { made: attachmentUploadStart(input: $i) {
  uploadUrl expiresAt userErrors { field code } } }"""
SHOWN = "id name type size checksum downloadUrl"
numbers = count(1)


@pytest.fixture(scope="module")
async def settings(
    dialect: str, tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
) -> AsyncIterator[Settings]:
    async with fresh(dialect, tmp_path_factory.mktemp("shared"), templates) as made:
        folder = tmp_path_factory.mktemp("files") / "store"
        yield replace(made, file_target=folder, max_file_bytes=1_000_000, public_url="http://test")


@pytest.fixture
def visitor(graph: Graph) -> httpx.AsyncClient:
    """Returns a client without a token, at an address that no other test has."""
    transport = httpx.ASGITransport(app=graph.app, client=(f"198.51.100.{next(numbers)}", 1))
    return httpx.AsyncClient(transport=transport, base_url="http://test")


def text() -> bytes:
    """Returns a text that no other test sends."""
    return f"Text {next(numbers)} of {clock.now()}".encode()


def parts(
    content: bytes, *, name: str = "notes.txt", type: str = "text/plain", query: str = ADD, **input: Any
) -> dict[str, Any]:
    """Returns the arguments of a multipart request."""
    operations = {"query": query, "variables": {"i": {"file": None, **input}}}
    return {
        "files": [
            ("operations", (None, orjson.dumps(operations), "application/json")),
            ("map", (None, b'{"0":["variables.i.file"]}', "application/json")),
            ("0", (name, content, type)),
        ]
    }


async def add(graph: Graph, content: bytes, **values: Any) -> dict[str, Any]:
    """Sends a file by a multipart request. Returns the payload."""
    answer = await graph.http.post("/graphql", **parts(content, **values))
    assert answer.status_code == 200, answer.text
    response = answer.json()
    assert "errors" not in response, response
    return dict(response["data"]["made"])


async def added(graph: Graph, content: bytes, **values: Any) -> dict[str, Any]:
    payload = await add(graph, content, **values)
    assert payload["userErrors"] == []
    return dict(payload["attachment"])


async def customer(make: Make, **values: Any) -> str:
    return gid(models.Customer, await make(models.Customer, **values))


def files(settings: Settings) -> list[Path]:
    assert isinstance(settings.files, Path)
    return [path for path in settings.files.rglob("*") if path.is_file()]


async def blob_count(database: Database) -> int:
    ((found,),) = await database.fetch("SELECT count(*) FROM blob")
    return int(found)


def announced(content: bytes, **more: Any) -> dict[str, Any]:
    return {"name": "plan.txt", "size": len(content), "checksum": hashlib.sha256(content).hexdigest(), **more}


async def start(graph: Graph, content: bytes, **more: Any) -> dict[str, Any]:
    return dict((await graph(START, i=announced(content, **more)))["made"])


async def employee(graph: Graph, make: Make, settings: Settings, role: str, **values: Any) -> tuple[UUID, Graph]:
    id = await make(models.Employee, role=role, **values)
    return id, graph.as_employee(settings, id)


async def age(database: Database, checksum: str | None = None) -> None:
    """Makes blobs look as if nobody had touched them for long."""
    old = (clock.now() - 2 * blobs.GRACE).strftime("%Y-%m-%d %H:%M:%S.%f+00:00")
    where = f" WHERE checksum = '{checksum}'" if checksum else ""
    async with database.transaction() as transaction:
        _ = await transaction.fetch(f"UPDATE blob SET touched_at = '{old}'{where} RETURNING id")
