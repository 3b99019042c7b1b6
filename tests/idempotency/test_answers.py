"""Tests that repeated requests with the same idempotency key run once and get the same response."""

from __future__ import annotations

import asyncio

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph, gid
from tests.idempotency.sending import CREATE, TWO, ago, codes, count, execute, replayed, send


async def test_a_retry_gets_the_very_same_answer(graph: Graph, database: Database) -> None:
    first = await send(graph, "k", CREATE, i={"name": "One"})
    id = first.json()["data"]["m"]["tag"]["id"]
    events = await count(database, "event")
    _ = await graph.done("tagUpdate", id=id, name="Two")
    again = await send(graph, "k", CREATE, i={"name": "One"})
    assert (again.status_code, again.content) == (first.status_code, first.content)
    assert again.headers["content-type"] == first.headers["content-type"]
    assert (replayed(first), replayed(again)) == (False, True)
    assert again.json()["data"]["m"]["tag"]["name"] == "One"
    assert (await count(database, "tag"), await count(database, "event")) == (1, events + 1)


async def test_of_many_at_once_one_is_carried_out(graph: Graph, database: Database) -> None:
    answers = await asyncio.gather(*(send(graph, "k", CREATE, i={"name": "One"}) for _ in range(30)))
    assert len({answer.content for answer in answers}) == 1
    assert sorted(map(replayed, answers)) == [False] + 29 * [True]
    assert await count(database, "tag") == 1


async def test_a_refusal_is_an_answer_too(graph: Graph, database: Database) -> None:
    other = await graph.done("tagCreate", name="One")
    first = await send(graph, "k", CREATE, i={"name": "One"})
    assert first.json()["data"]["m"] == {"tag": None, "userErrors": [{"code": "TAKEN"}]}
    _ = await graph.done("tagDelete", id=other["id"])
    again = await send(graph, "k", CREATE, i={"name": "One"})
    assert again.content == first.content
    assert replayed(again)


async def test_an_error_that_is_decided_is_one_too(graph: Graph, make: Make, settings: Settings) -> None:
    employee = await make(models.Employee, role="ANALYST")
    analyst = graph.as_employee(settings, employee)
    first = await send(analyst, "k", CREATE, i={"name": "One"})
    assert codes(first) == ["FORBIDDEN"]
    again = await send(analyst, "k", CREATE, i={"name": "One"})
    assert again.content == first.content
    assert replayed(again)


@pytest.mark.parametrize(
    ("query", "given"),
    [
        (CREATE, {"name": "Two"}),
        (CREATE, {"name": "One", "externalId": "t:1"}),
        (CREATE + " ", {"name": "One"}),
        (CREATE.replace("id name", "name"), {"name": "One"}),
    ],
)
async def test_another_request_under_the_key_is_refused(
    graph: Graph, database: Database, query: str, given: dict[str, str]
) -> None:
    await send(graph, "k", CREATE, i={"name": "One"})
    answer = await send(graph, "k", query, i=given)
    assert answer.json() == {
        "errors": [
            {
                "message": "This idempotency key was used for another request. Use a new key for each request.",
                "extensions": {"code": "IDEMPOTENCY_MISMATCH"},
            }
        ]
    }
    assert await count(database, "tag") == 1


async def test_the_operation_name_is_a_part_of_the_request(graph: Graph) -> None:
    query = "mutation A" + CREATE[8:] + " mutation B" + CREATE[8:]
    content = {"query": query, "variables": {"i": {"name": "One"}}}
    one, two = [
        await graph.http.post("/graphql", json={**content, "operationName": name}, headers={"Idempotency-Key": "k"})
        for name in "AB"
    ]
    assert (codes(one), codes(two)) == ([], ["IDEMPOTENCY_MISMATCH"])


async def test_the_order_of_keys_in_variables_is_not(graph: Graph, database: Database) -> None:
    first = await send(graph, "k", TWO, a={"name": "A", "externalId": "a"}, b={"name": "B"})
    again = await send(graph, "k", TWO, b={"name": "B"}, a={"externalId": "a", "name": "A"})
    assert again.content == first.content
    assert await count(database, "tag") == 2


async def test_what_accept_prefers_is_answered_from_the_same_bytes(graph: Graph) -> None:
    first = await send(graph, "k", CREATE, i={"name": "One"})
    graph.http.headers["Accept"] = "application/graphql-response+json"
    again = await send(graph, "k", CREATE, i={"name": "One"})
    assert again.content == first.content
    assert again.headers["content-type"].startswith("application/graphql-response+json")
    mismatch = await send(graph, "k", CREATE, i={"name": "Two"})
    assert (mismatch.status_code, codes(mismatch)) == (422, ["IDEMPOTENCY_MISMATCH"])


async def test_each_caller_has_keys_of_their_own(
    graph: Graph, make: Make, settings: Settings, database: Database
) -> None:
    other = graph.as_employee(settings, await make(models.Employee, role="ADMIN"))
    assert codes(await send(graph, "k", CREATE, i={"name": "One"})) == []
    answer = await send(other, "k", CREATE, i={"name": "Two"})
    assert (codes(answer), replayed(answer)) == ([], False)
    assert await count(database, "tag") == 2


async def test_after_a_day_a_key_is_new(graph: Graph, database: Database) -> None:
    await send(graph, "k", CREATE, i={"name": "One"})
    await execute(database, 'UPDATE "idempotency_key" SET "expires_at"={},"lease_until"={}', ago(hours=1), ago(hours=1))
    answer = await send(graph, "k", CREATE, i={"name": "Two"})
    assert (codes(answer), replayed(answer)) == ([], False)
    assert await count(database, "tag") == 2
    # Nothing of the first request is left.
    assert (await count(database, "idempotency_key"), await count(database, "idempotency_outcome")) == (1, 1)


@pytest.mark.parametrize("key", ["", "x" * 256, "a\tb", "é".encode("latin-1"), "键".encode()])
async def test_a_key_of_another_form_is_refused(graph: Graph, database: Database, key: str | bytes) -> None:
    answer = await send(graph, key, CREATE, i={"name": "One"})
    assert answer.json() == {
        "errors": [
            {
                "message": "Idempotency-Key must be a string of 1 to 255 printable ASCII characters.",
                "extensions": {"code": "BAD_REQUEST"},
            }
        ]
    }
    assert await count(database, "tag") == 0


@pytest.mark.parametrize("key", ["x" * 255, "~", "a b", '"quoted"'])
async def test_any_key_of_the_form_is_taken(graph: Graph, key: str) -> None:
    assert codes(await send(graph, key, CREATE, i={"name": "One"})) == []
    assert replayed(await send(graph, key, CREATE, i={"name": "One"}))


async def test_a_query_has_no_use_for_a_key(graph: Graph, make: Make, database: Database) -> None:
    id = gid(models.Tag, await make(models.Tag, name="One"))
    query = "query($id: ID!) { tag(id: $id) { name } }"
    for key in ("k", "k"):
        answer = await send(graph, key, query, id=id)
        assert answer.json()["data"] == {"tag": {"name": "One"}}
        assert not replayed(answer)
    got = await graph.http.get("/graphql", params={"query": "{ __typename }"}, headers={"Idempotency-Key": "k"})
    assert got.json()["data"] == {"__typename": "Query"}
    assert await count(database, "idempotency_key") == 0


async def test_without_a_caller_nothing_is_kept(graph: Graph, database: Database) -> None:
    nobody = graph.without_token()
    for _ in range(2):
        answer = await send(nobody, "k", CREATE, i={"name": "One"})
        assert (codes(answer), replayed(answer)) == (["UNAUTHENTICATED"], False)
    assert await count(database, "idempotency_key") == 0


async def test_a_request_that_never_began_keeps_nothing(graph: Graph, database: Database) -> None:
    for query in ("mutation { nothing }", "mutation {", "mutation($i: TagCreateInput!) { tagCreate(input: $i) }"):
        assert codes(await send(graph, "k", query, i={"name": "One"})) != []
    assert codes(await send(graph, "k", CREATE, i={"name": 5})) == ["BAD_USER_INPUT"]
    assert await count(database, "idempotency_key") == 0
    assert codes(await send(graph, "k", CREATE, i={"name": "One"})) == []
