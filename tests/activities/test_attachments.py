"""Tests of files that come by multipart requests: how they are sent and fetched, and what is refused."""

from __future__ import annotations

import hashlib
from typing import Any

import httpx
import orjson
import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from tests.activities.sending_files import (
    ADD,
    PNG,
    add,
    added,
    blob_count,
    customer,
    files,
    parts,
    settings,
    text,
    visitor,
)
from tests.factories import Make
from tests.graph import Graph, gid
from tests.shared import shared_fixtures
from tests.unchanged import unchanged

__all__ = ["settings", "visitor"]  # fixtures

dialect, _, database, make, graph = shared_fixtures("module")


async def test_a_file_comes_back_as_it_was_sent(
    graph: Graph, make: Make, settings: Settings, visitor: httpx.AsyncClient
) -> None:
    content, about = text(), await customer(make)
    made = await added(graph, content, name="Ärger & Co;.txt", customerId=about)
    assert (made["name"], made["type"], made["size"]) == ("Ärger & Co;.txt", "text/plain", len(content))
    assert made["checksum"] == hashlib.sha256(content).hexdigest()
    assert made["customer"] == {"id": about}
    answer = await visitor.get(made["downloadUrl"])
    assert (answer.status_code, answer.content) == (200, content)
    assert answer.headers["content-type"] == "text/plain"
    assert answer.headers["content-length"] == str(len(content))
    assert answer.headers["content-disposition"] == (
        "attachment; filename=\"_rger _ Co_.txt\"; filename*=UTF-8''%C3%84rger%20%26%20Co%3B.txt"
    )
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert answer.headers["cache-control"] == "private, no-store"
    assert "set-cookie" not in answer.headers
    head = await visitor.head(made["downloadUrl"])
    assert (head.status_code, head.headers["content-length"], head.content) == (200, str(len(content)), b"")
    (kept,) = [path for path in files(settings) if made["checksum"] in path.name]
    assert kept.read_bytes() == content
    assert kept.stat().st_mode & 0o777 == 0o600


async def test_equal_bytes_are_kept_once(graph: Graph, make: Make, settings: Settings) -> None:
    content = text()
    one, other = [await added(graph, content, customerId=await customer(make)) for _ in range(2)]
    assert one["id"] != other["id"]
    assert len([path for path in files(settings) if one["checksum"] in path.name]) == 1


@pytest.mark.parametrize(
    ("model", "input"),
    [
        (models.Contact, "contactId"),
        (models.Lead, "leadId"),
        (models.Opportunity, "opportunityId"),
        (models.Order, "orderId"),
        (models.Contract, "contractId"),
        (models.SupportCase, "supportCaseId"),
        (models.Campaign, "campaignId"),
        (models.Activity, "activityId"),
    ],
)
async def test_a_file_is_attached_to_each_kind_of_row(
    graph: Graph, make: Make, model: type[models.Row], input: str
) -> None:
    parent, content = gid(model, await make(model)), text()
    made = await added(graph, content, **{input: parent})
    shown = f"... on {model.__name__} {{ attachments {{ nodes {{ id size }} }} }}"
    query = f"query ($id: ID!) {{ node(id: $id) {{ {shown} }} }}"
    found = (await graph(query, id=parent))["node"]["attachments"]["nodes"]
    assert found == [{"id": made["id"], "size": len(content)}]


async def test_a_file_has_one_parent(graph: Graph, make: Make, database: Database) -> None:
    both = {"customerId": await customer(make), "campaignId": gid(models.Campaign, await make(models.Campaign))}
    async with unchanged(database):
        payload = await add(graph, text())
        assert payload == {"attachment": None, "userErrors": [{"field": ["input", "activityId"], "code": "REQUIRED"}]}
        payload = await add(graph, text(), **both)
        assert payload == {"attachment": None, "userErrors": [{"field": ["input", "campaignId"], "code": "INVALID"}]}


@pytest.mark.parametrize(
    ("content", "claimed"),
    [
        (b"plain text", "image/png"),
        (PNG, "application/pdf"),
        (b"<html><script>alert(1)</script>", "image/png"),
        (b"MZ" + bytes(100), "text/plain"),
        (b"\x00\x01\x02", "application/pdf"),
        (b"", "text/plain"),
    ],
)
async def test_a_file_that_lies_about_its_type_is_not_kept(
    graph: Graph, make: Make, settings: Settings, database: Database, content: bytes, claimed: str
) -> None:
    about, before, blob = await customer(make), len(files(settings)), await blob_count(database)
    payload = await add(graph, content, type=claimed, customerId=about)
    code = "INVALID" if content else "REQUIRED"
    assert payload == {"attachment": None, "userErrors": [{"field": ["input", "file"], "code": code}]}
    assert (len(files(settings)), await blob_count(database)) == (before, blob)
    assert (await graph("query ($id: ID!) { customer(id: $id) { attachments { totalCount } } }", id=about)) == {
        "customer": {"attachments": {"totalCount": 0}}
    }


@pytest.mark.parametrize(
    ("content", "claimed", "found"),
    [
        (PNG, "image/png", "image/png"),
        (PNG, "application/octet-stream", "image/png"),
        (b"a,b\n1,2\n", "text/csv", "text/plain"),
        (b"<!DOCTYPE html><p>Hello", "text/html", "text/html"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml", "image/svg+xml"),
        (b"\x00\x01\x02", "application/x-own", "application/octet-stream"),
        (b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml word/", "application/zip", None),
    ],
)
async def test_the_type_is_that_of_the_content(
    graph: Graph, make: Make, visitor: httpx.AsyncClient, content: bytes, claimed: str, found: str | None
) -> None:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    made = await added(graph, content, type=claimed, customerId=await customer(make))
    assert made["type"] == (found or word)
    answer = await visitor.get(made["downloadUrl"])
    assert answer.headers["content-type"] == (found or word)
    assert answer.headers["content-disposition"].startswith("attachment;")


async def test_a_file_that_is_too_large_is_not_kept(
    graph: Graph, make: Make, settings: Settings, database: Database
) -> None:
    about, before, blob = await customer(make), len(files(settings)), await blob_count(database)
    answer = await graph.http.post("/graphql", **parts(b"a" * 1_000_001, customerId=about))
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (413, "LIMIT_EXCEEDED")
    assert (len(files(settings)), await blob_count(database)) == (before, blob)
    await added(graph, b"a" * 1_000_000, customerId=about)


async def test_nothing_is_read_without_a_token(graph: Graph, make: Make, visitor: httpx.AsyncClient) -> None:
    answer = await visitor.post("/graphql", **parts(text(), customerId=await customer(make)))
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")


@pytest.mark.parametrize(
    ("operations", "map"),
    [
        ('[{"query": "{ __typename }"}]', '{"0": ["0.variables.i"]}'),
        ('{"query": "{ __typename }"}', '["0"]'),
        ('{"query": "{ __typename }"}', "{}"),
        ('{"query": "{ __typename }"}', '{"0": []}'),
        ('{"query": "{ __typename }"}', '{"0": ["query"]}'),
        ('{"query": "{ __typename }", "variables": {"i": 1}}', '{"0": ["variables.i"]}'),
        ('{"query": "{ __typename }", "variables": {"i": null}}', '{"1": ["variables.i"]}'),
        ('{"query": "{ __typename }", "variables": {"i": [null]}}', '{"0": ["variables.i.1"]}'),
        ('{"query": ', '{"0": ["variables.i"]}'),
    ],
)
async def test_a_malformed_multipart_request_is_refused(graph: Graph, operations: str, map: str) -> None:
    given: list[Any] = [("operations", (None, operations)), ("map", (None, map)), ("0", ("a.txt", b"a", "text/plain"))]
    answer = await graph.http.post("/graphql", files=given)
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (400, "BAD_REQUEST")


async def test_a_file_without_operations_is_refused(graph: Graph) -> None:
    for names in (("0", "operations", "map"), ("operations", "0", "map"), ("map", "operations", "0"), ("operations",)):
        given = [(name, (None, '{"query": "{ __typename }", "variables": {"i": null}}')) for name in names]
        answer = await graph.http.post("/graphql", files=given)
        assert answer.status_code == 400, names
    answer = await graph.http.post(
        "/graphql", content=b"abc", headers={"content-type": "multipart/form-data; boundary=x"}
    )
    assert answer.status_code == 400


async def test_a_request_has_at_most_ten_files(graph: Graph) -> None:
    operations = orjson.dumps({"query": "{ __typename }", "variables": {f"f{n}": None for n in range(11)}})
    places = orjson.dumps({str(n): [f"variables.f{n}"] for n in range(11)})
    given = [("operations", (None, operations)), ("map", (None, places))]
    answer = await graph.http.post("/graphql", files=given)
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (413, "LIMIT_EXCEEDED")


async def test_an_upload_is_no_value_of_json(graph: Graph, make: Make) -> None:
    for value in (None, "abc", {"size": 1}):
        response = await graph.ask(ADD, i={"customerId": await customer(make), "file": value})
        assert [one["extensions"]["code"] for one in response["errors"]] == ["BAD_USER_INPUT"]


async def test_a_retry_with_a_key_gets_the_same_file(graph: Graph, make: Make, database: Database) -> None:
    content, about = text(), await customer(make)
    headers = {"Idempotency-Key": f"file {about}"}
    answers = [await graph.http.post("/graphql", **parts(content, customerId=about), headers=headers) for _ in range(2)]
    one, other = [answer.json()["data"]["made"]["attachment"]["id"] for answer in answers]
    assert one == other
    other_content = await graph.http.post("/graphql", **parts(text(), customerId=about), headers=headers)
    assert other_content.json()["errors"][0]["extensions"]["code"] == "IDEMPOTENCY_MISMATCH"
