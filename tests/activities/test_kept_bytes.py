"""Tests of deleted and restored files, and of the bytes that nothing needs any more."""

from __future__ import annotations

import hashlib
from typing import Any
from uuid import UUID

import httpx
import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from resolvers.activities import uploads
from tests.activities.sending_files import (
    add,
    added,
    age,
    customer,
    files,
    parts,
    settings,
    start,
    text,
    visitor,
)
from tests.factories import Make
from tests.graph import Graph, gid
from tests.proofs.faults import Faults
from tests.proofs.test_atomic import everything
from tests.shared import shared_fixtures

__all__ = ["settings", "visitor"]  # fixtures

dialect, _, database, make, graph = shared_fixtures("module")


async def test_deletion_and_restoring_keep_the_bytes(
    graph: Graph, make: Make, settings: Settings, database: Database, visitor: httpx.AsyncClient
) -> None:
    content, about = text(), await customer(make)
    made = await added(graph, content, customerId=about)
    await graph.done("attachmentRename", "name", id=made["id"], name="new.txt")
    await graph.done("attachmentDelete", "deletedAt", id=made["id"])
    assert (await visitor.get(made["downloadUrl"])).status_code == 404
    await age(database, made["checksum"])
    assert await uploads.reap(database, settings) == 0
    query = "{ attachments(deleted: ONLY, first: 100) { nodes { id } } }"
    assert {"id": made["id"]} in (await graph(query))["attachments"]["nodes"]
    restored = await graph.done("attachmentRestore", "name downloadUrl", id=made["id"])
    assert restored["name"] == "new.txt"
    assert (await visitor.get(restored["downloadUrl"])).content == content


async def test_a_file_goes_and_comes_with_its_parent(graph: Graph, make: Make, visitor: httpx.AsyncClient) -> None:
    content, about = text(), await customer(make)
    made = await added(graph, content, customerId=about)
    await graph.done("customerDelete", id=about)
    assert (await graph("query ($id: ID!) { attachment(id: $id) { id } }", id=made["id"])) == {"attachment": None}
    assert (await visitor.get(made["downloadUrl"])).status_code == 404
    assert await graph.refused("attachmentRestore", id=made["id"]) == [("input.id", "STATE")]
    await graph.done("customerRestore", id=about)
    assert (await visitor.get(made["downloadUrl"])).content == content


async def test_a_converted_lead_takes_its_files_along(
    graph: Graph, make: Make, settings: Settings, visitor: httpx.AsyncClient
) -> None:
    content, lead = text(), gid(models.Lead, await make(models.Lead))
    made = await added(graph, content, leadId=lead)
    shown = "convertedCustomer { attachments { nodes { name checksum downloadUrl } } }"
    row = await graph.done("leadConvert", shown, id=lead, newCustomer=True)
    (carried,) = row["convertedCustomer"]["attachments"]["nodes"]
    assert (carried["name"], carried["checksum"]) == ("notes.txt", made["checksum"])
    assert (await visitor.get(carried["downloadUrl"])).content == content
    assert (await visitor.get(made["downloadUrl"])).content == content


async def test_bytes_that_nothing_has_are_deleted_after_a_while(
    graph: Graph, make: Make, settings: Settings, database: Database
) -> None:
    about, content = await customer(make), text()
    checksum = hashlib.sha256(content).hexdigest()
    kept = await added(graph, text(), customerId=about)
    refused = await add(graph, content, customerId=about, campaignId=gid(models.Campaign, await make(models.Campaign)))
    assert refused["attachment"] is None
    assert [path for path in files(settings) if checksum in path.name]
    assert await uploads.reap(database, settings) == 0  # it may be attached soon
    await age(database)
    assert await uploads.reap(database, settings) >= 1
    assert [path for path in files(settings) if checksum in path.name] == []
    assert [path for path in files(settings) if kept["checksum"] in path.name]
    again = await added(graph, content, customerId=about)  # the same content comes again
    assert again["checksum"] == checksum
    ((left,),) = await database.fetch("SELECT count(*) FROM blob_removal")
    assert left == 0


async def test_an_upload_whose_bytes_were_removed_meanwhile_is_refused(
    graph: Graph, make: Make, settings: Settings, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    about, before = await customer(make), uploads.keep

    async def keep(*arguments: Any) -> UUID:
        id = await before(*arguments)
        await age(database)
        assert await uploads.reap(database, settings) >= 1  # the rival, between the bytes and the row
        return id

    monkeypatch.setattr(uploads, "keep", keep)
    payload = await add(graph, text(), customerId=about)
    assert payload == {"attachment": None, "userErrors": [{"field": ["input", "file"], "code": "CONFLICT"}]}
    total = "query ($id: ID!) { customer(id: $id) { attachments { totalCount } } }"
    assert (await graph(total, id=about)) == {"customer": {"attachments": {"totalCount": 0}}}


async def test_a_missing_file_is_no_broken_answer(
    graph: Graph, make: Make, settings: Settings, visitor: httpx.AsyncClient
) -> None:
    made = await added(graph, text(), customerId=await customer(make))
    (path,) = [path for path in files(settings) if made["checksum"] in path.name]
    path.unlink()
    answer = await visitor.get(made["downloadUrl"])
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (404, "NOT_FOUND")


OF_BYTES = {"blob", "blob_removal", "idempotency_key"}
"""The tables that are written before the change. What they have too much goes when nobody has needed it for a while."""


@pytest.mark.parametrize("way", ["multipart", "signed"])
async def test_a_fault_after_any_statement_leaves_no_file(
    graph: Graph,
    make: Make,
    settings: Settings,
    database: Database,
    visitor: httpx.AsyncClient,
    monkeypatch: pytest.MonkeyPatch,
    dialect: str,
    way: str,
) -> None:
    faults, content, about = Faults(monkeypatch, dialect), text(), await customer(make)
    begun = await everything(database)
    statement = 0
    while True:
        statement += 1
        url = (await start(graph, content, customerId=about))["uploadUrl"]
        with faults.after(statement):
            if way == "multipart":
                answer = await graph.http.post("/graphql", **parts(content, customerId=about))
            else:
                answer = await visitor.put(url, content=content)
            failed = faults.seen >= statement
        now = await everything(database)
        if not failed:
            break
        assert answer.json()["errors"][0]["extensions"]["code"] == "INTERNAL_SERVER_ERROR", (statement, answer.text)
        left = {table for table in now if now[table] != begun[table]} - OF_BYTES
        assert left == set(), statement
    assert statement > 3
    assert len(now["attachment"]) == len(begun["attachment"]) + 1
    checksum = hashlib.sha256(content).hexdigest()
    assert len([path for path in files(settings) if checksum in path.name]) == 1
