"""Tests of trusted documents: build tools' manifests, reloading, and a server that allows nothing else."""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from hashlib import md5, sha1, sha256
from pathlib import Path
from typing import Any

import pytest
from asgi_lifespan import LifespanManager

from core import settings as settings_module
from core.errors import CommandError
from core.settings import Settings
from main import application
from schema.execution.trusted_documents import read
from tests.factories import Make
from tests.graph import Graph

ME = "query Me { viewer { role } }"
TYPE = "query Type { __typename }"
DATA = {ME: {"viewer": {"role": "ADMIN"}}, TYPE: {"__typename": "Query"}}
NOT_FOUND, NOT_TRUSTED = "PERSISTED_QUERY_NOT_FOUND", "DOCUMENT_NOT_TRUSTED"


@pytest.fixture
def dialect() -> str:
    """Returns SQLite only, because nothing here depends on the database."""
    return "sqlite"


def apollo(*texts: str) -> dict[str, Any]:
    """A manifest as generate-persisted-query-manifest writes it."""
    operations = [{"id": hexed(text), "name": text.split()[1], "type": "query", "body": text} for text in texts]
    return {"format": "apollo-persisted-query-manifest", "version": 1, "operations": operations}


def hexed(text: str, how: Callable[[bytes], Any] = sha256) -> str:
    digest: str = how(text.encode()).hexdigest()
    return digest


def persisted(id: str) -> dict[str, Any]:
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": id}}}


@asynccontextmanager
async def serving(settings: Settings, make: Make, file: Path, *, only: bool = True) -> AsyncIterator[Graph]:
    changed = replace(settings, trusted_documents=file, only_trusted_documents=only)
    async with LifespanManager(application(changed)) as manager:
        yield await Graph.signed_in(manager.app, changed, make)


async def send(graph: Graph, accept: str = "application/json", **body: Any) -> Any:
    """Returns the data of the response, or the code of its error."""
    response = await graph.http.post("/graphql", json=body, headers={"Accept": accept})
    answer = response.json()
    return answer.get("data") or answer["errors"][0]["extensions"]["code"]


async def test_ids_as_clients_send_them(tmp_path: Path, settings: Settings, make: Make) -> None:
    file = tmp_path / "manifest.json"
    # graphql-codegen names documents by their SHA-1, relay-compiler by their MD5.
    file.write_text(json.dumps({hexed(ME, sha1): ME, hexed(TYPE, md5): TYPE}))
    async with serving(settings, make, file) as graph:
        for text, id in ((ME, hexed(ME, sha1)), (TYPE, hexed(TYPE, md5))):
            for body in (
                {"documentId": id},
                {"doc_id": id},
                persisted(id),
                {"documentId": f"sha256:{hexed(text)}"},
                persisted(hexed(text)),
                {"query": text},
                {"query": text, **persisted(id)},
                {"query": text, **persisted(hexed(text))},
            ):
                assert await send(graph, **body) == DATA[text], body
        by_get = await graph.http.get("/graphql", params={"documentId": hexed(ME, sha1)})
        assert by_get.json()["data"] == DATA[ME]


@pytest.mark.parametrize("only", [True, False])
async def test_what_is_not_trusted(only: bool, tmp_path: Path, settings: Settings, make: Make) -> None:
    file = tmp_path / "manifest.json"
    file.write_text(json.dumps(apollo(ME)))
    async with serving(settings, make, file, only=only) as graph:
        assert await send(graph, **persisted(hexed(ME))) == DATA[ME]
        for body in ({"query": TYPE}, {"query": TYPE, **persisted(hexed(TYPE))}, {"query": ME + " "}):
            expected = NOT_TRUSTED if only else DATA[TYPE if body["query"] == TYPE else ME]
            assert await send(graph, **body) == expected
            assert await send(graph.without_token(), **body) != DATA[ME]
        assert await send(graph, **persisted(hexed(TYPE))) == (NOT_FOUND if only else DATA[TYPE])
        assert await send(graph, documentId="nothing") == NOT_FOUND
        # The text that comes with the id of another document does not run under its name.
        assert await send(graph, query=TYPE, **persisted(hexed(ME))) == (NOT_TRUSTED if only else "BAD_USER_INPUT")
        page = await graph.http.get("/graphql", headers={"Accept": "text/html"})
        assert ("text/html" in page.headers["content-type"]) is not only
        response = await graph.http.post(
            "/graphql", json={"query": "{ a: __typename }"}, headers={"Accept": "application/graphql-response+json"}
        )
        assert response.status_code == (403 if only else 200)


async def test_the_file_is_read_again(
    tmp_path: Path, settings: Settings, make: Make, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("schema.execution.trusted_documents.LOOK_SECONDS", 0.02)
    caplog.set_level(logging.INFO, "rapport.documents")
    file = tmp_path / "manifest.json"
    file.write_text(json.dumps({"me": ME, "odd": "{ ghost }", "odder": "{ viewer"}))

    async def logged(start: str) -> str:
        while not (found := [one for one in caplog.messages if one.startswith(start)]):
            await asyncio.sleep(0.01)
        assert len(found) == 1
        return found[0]

    def replace_file(text: str) -> None:
        (tmp_path / "new").write_text(text)
        os.replace(tmp_path / "new", file)

    async with serving(settings, make, file) as graph, asyncio.timeout(30):
        assert "Cannot query field 'ghost'" in await logged("The trusted document odd is invalid")
        assert "Syntax Error" in await logged("The trusted document odder is invalid")
        assert await send(graph, documentId="odd") == "GRAPHQL_VALIDATION_FAILED"
        caplog.clear()
        for broken in ("{", "[]", "{}", '{"a": 1}', None):
            file.unlink() if broken is None else replace_file(broken)
            await logged("The trusted documents stay as they were. RAPPORT_TRUSTED_DOCUMENTS: the file ")
            await asyncio.sleep(0.1)
            assert await send(graph, documentId="me") == DATA[ME]
            assert len(caplog.messages) == 1
            caplog.clear()
        replace_file(json.dumps({"type": TYPE, "new": "{ phantom }"}))
        await logged("2 trusted documents were read")
        assert await send(graph, documentId="type") == DATA[TYPE]
        assert await send(graph, documentId="me") == NOT_FOUND
        assert "phantom" in await logged("The trusted document new is invalid")


BROKEN = {
    "no JSON": ("{", "is not JSON"),
    "a list": ("[]", "is not a JSON object of ids and texts"),
    "nothing": ("{}", "has 0 documents, where 1 to 20,000 are allowed"),
    "no text": ('{"a": {"b": "c"}}', "has no text for the id a"),
    "a long id": (json.dumps({"a" * 256: ME}), "has an id that is not a string of 1 to 255 characters"),
    "another version": (json.dumps({**apollo(ME), "version": 2}), "has operations, but not the format"),
    "an operation without an id": (json.dumps({**apollo(), "operations": [{"body": ME}]}), "has an id that is not"),
    "two texts": (
        json.dumps({**apollo(), "operations": [{"id": "a", "body": ME}, {"id": "a", "body": TYPE}]}),
        "has two texts for the id a",
    ),
    "too large": (json.dumps({"a": "x" * 16 * 2**20}), "has more than 16,777,216 bytes"),
}


def test_a_server_does_not_start_with_a_broken_file(tmp_path: Path, settings: Settings) -> None:
    file = tmp_path / "manifest.json"
    with pytest.raises(CommandError, match="cannot be read: no such file or directory"):
        application(replace(settings, trusted_documents=file))
    for name, (text, message) in BROKEN.items():
        file.write_text(text)
        with pytest.raises(CommandError) as raised:
            read(file)
        assert raised.value.message.startswith(f"RAPPORT_TRUSTED_DOCUMENTS: the file {file} {message}"), name


def test_only_trusted_documents_need_a_file(tmp_path: Path) -> None:
    env = {"RAPPORT_DATABASE_URL": f"sqlite://{tmp_path}/a.sqlite3", "RAPPORT_ONLY_TRUSTED_DOCUMENTS": "1"}
    with pytest.raises(CommandError, match="needs RAPPORT_TRUSTED_DOCUMENTS"):
        settings_module.load(env)
    loaded = settings_module.load({**env, "RAPPORT_TRUSTED_DOCUMENTS": "manifest.json"})
    assert (loaded.trusted_documents, loaded.only_trusted_documents) == (Path("manifest.json"), True)
