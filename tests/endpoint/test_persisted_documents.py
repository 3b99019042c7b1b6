"""Tests of automatic persisted queries over each transport, in the form in which clients send them."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

import httpx
import pytest

from schema.execution.limits import Limits
from schema.transport.json_responses import JSON
from schema.transport.media_types import GRAPHQL_JSON
from tests.endpoint.live import TOKEN, Live, Socket, serving
from tests.endpoint.test_streams import EVENTS, PARTS, READ

TEXT = "query Hello { hello }"
DATA = {"hello": "hello"}
NOT_FOUND = [{"message": "PersistedQueryNotFound", "extensions": {"code": "PERSISTED_QUERY_NOT_FOUND"}}]
NOT_SUPPORTED = [{"message": "PersistedQueryNotSupported", "extensions": {"code": "PERSISTED_QUERY_NOT_SUPPORTED"}}]


def hashed(text: str, version: object = 1, **more: object) -> dict[str, Any]:
    return {"persistedQuery": {"version": version, "sha256Hash": sha256(text.encode()).hexdigest(), **more}}


APOLLO = {"operationName": "Hello", "variables": {}, "extensions": {"clientLibrary": {"name": "a"}, **hashed(TEXT)}}
URQL = {"operationName": "Hello", "variables": {}, "extensions": hashed(TEXT)}
FORMS = {
    "Apollo Client": (APOLLO, {**APOLLO, "query": TEXT}),
    "urql": (URQL, {**URQL, "extensions": hashed(TEXT, miss=True), "query": TEXT}),
    "documentId": (
        {"documentId": f"sha256:{sha256(TEXT.encode()).hexdigest()}"},
        {"documentId": f"sha256:{sha256(TEXT.encode()).hexdigest()}", "query": TEXT},
    ),
}


async def post(live: Live, body: object, accept: str = JSON, **headers: str) -> httpx.Response:
    return await live.http.post("/graphql", json=body, headers={"Accept": accept, **TOKEN, **headers})


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
async def test_a_hash_is_unknown_until_its_text_was_sent(form: str, accept: str, live: Live) -> None:
    alone, with_text = FORMS[form]
    missing = await post(live, alone, accept)
    # The status and the body that Apollo Server 5 sends, for both media types.
    assert (missing.status_code, missing.json()) == (200, {"errors": NOT_FOUND})
    assert missing.headers["content-type"] == f"{accept}; charset=utf-8"
    assert (await post(live, with_text, accept)).json()["data"] == DATA
    assert (await post(live, alone, accept)).json()["data"] == DATA


async def test_by_get(live: Live) -> None:
    params = {"operationName": "Hello", "extensions": json.dumps(hashed(TEXT))}
    missing = await live.http.get("/graphql", params=params, headers=TOKEN)
    assert (missing.status_code, missing.json()) == (200, {"errors": NOT_FOUND})
    await live.http.get("/graphql", params={**params, "query": TEXT}, headers=TOKEN)
    found = await live.http.get("/graphql", params=params, headers=TOKEN)
    assert (found.status_code, found.json()["data"]) == (200, DATA)
    for response in (missing, found):
        assert response.headers["cache-control"] == "private, no-store"
    id = {"documentId": f"sha256:{sha256(TEXT.encode()).hexdigest()}"}
    assert (await live.http.get("/graphql", params=id, headers=TOKEN)).json()["data"] == DATA


async def test_a_mutation_is_not_run_by_get(live: Live) -> None:
    text = 'mutation { write(text: "a") }'
    await post(live, {"query": text, "extensions": hashed(text)})
    response = await live.http.get("/graphql", params={"extensions": json.dumps(hashed(text))}, headers=TOKEN)
    assert response.status_code == 405
    again = await post(live, {"extensions": hashed(text)})
    assert again.json()["data"] == {"write": "a"}


@pytest.mark.parametrize("accept", [EVENTS, PARTS])
async def test_over_streams(accept: str, live: Live) -> None:
    read, text = READ[accept], "subscription { ticks(to: 1) }"
    missing = await post(live, {"extensions": hashed(text)}, accept)
    assert (missing.status_code, read(missing.text)) == (200, [{"errors": NOT_FOUND}])
    for body in ({"query": text, "extensions": hashed(text)}, {"extensions": hashed(text)}):
        assert read((await post(live, body, accept)).text) == [{"data": {"ticks": 0}}]
    refused = await post(live, {"extensions": hashed(text, version=2)}, accept)
    assert read(refused.text) == [{"errors": NOT_SUPPORTED}]


async def test_over_a_websocket(opened: Socket) -> None:
    text = "subscription { ticks(to: 2) }"

    async def send(**payload: object) -> list[Any]:
        await opened.send({"id": "1", "type": "subscribe", "payload": payload})
        given: list[Any] = []
        while (message := await opened.receive())["type"] == "next":
            given.append(message["payload"])
        return [*given, message.get("payload", message["type"])]

    all = [{"data": {"ticks": 0}}, {"data": {"ticks": 1}}, "complete"]
    assert await send(extensions=hashed(text)) == [NOT_FOUND]
    assert await send(extensions=hashed(text), query="") == [NOT_FOUND]  # as the npm package graphql-ws sends it
    assert await send(extensions=hashed(text, miss=True), query=text) == all
    assert await send(extensions=hashed(text)) == all
    assert await send(extensions=hashed(text, version=2)) == [NOT_SUPPORTED]


BAD = {
    "the hash of another text": ({"query": TEXT, "extensions": hashed("{ blob }")}, "BAD_USER_INPUT"),
    "no hash": ({"extensions": {"persistedQuery": {"version": 1}}}, "BAD_REQUEST"),
    "a hash that is no string": ({"extensions": {"persistedQuery": {"version": 1, "sha256Hash": 7}}}, "BAD_REQUEST"),
    "a long hash": ({"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "a" * 256}}}, "BAD_REQUEST"),
    "no object": ({"extensions": {"persistedQuery": [1]}}, "BAD_REQUEST"),
    "an id that is no string": ({"documentId": {"a": 1}}, "BAD_REQUEST"),
    "an empty id": ({"documentId": ""}, "BAD_REQUEST"),
    "an empty text": ({"query": "", "extensions": {}}, "BAD_REQUEST"),
    "nothing": ({}, "BAD_REQUEST"),
}


@pytest.mark.parametrize("accept", [JSON, GRAPHQL_JSON])
async def test_malformed_requests(accept: str, live: Live) -> None:
    for name, (body, code) in BAD.items():
        response = await post(live, body, accept)
        (error,) = response.json()["errors"]
        assert (response.status_code, error["extensions"]["code"]) == (400, code), name
    mismatch = await post(live, BAD["the hash of another text"][0], accept)
    assert mismatch.json()["errors"][0]["message"] == "provided sha does not match query"
    for version in (2, "1", None):
        response = await post(live, {"query": TEXT, "extensions": hashed(TEXT, version=version)}, accept)
        assert (response.status_code, response.json()) == (200, {"errors": NOT_SUPPORTED})


UNKEPT: dict[str, tuple[str, str, list[Any]]] = {
    "anonymous": ("Bearer nobody", "{ __typename }", [{"__typename": "Query"}]),
    "does not match the schema": (TOKEN["Authorization"], "{ ghost }", [None]),
    "no syntax": (TOKEN["Authorization"], "{ hello", [None]),
}


@pytest.mark.parametrize("case", UNKEPT)
async def test_what_is_not_kept(case: str, live: Live) -> None:
    token, text, data = UNKEPT[case]
    ran = await post(live, {"query": text, "extensions": hashed(text)}, Authorization=token)
    assert [ran.json().get("data")] == data
    assert (await post(live, {"extensions": hashed(text)})).json() == {"errors": NOT_FOUND}


async def test_a_caller_without_a_token_may_send_a_known_hash(live: Live) -> None:
    await post(live, {"query": TEXT, "extensions": hashed(TEXT)})
    assert (await post(live, {"extensions": hashed(TEXT)}, Authorization="Bearer nobody")).json()["data"] == DATA


async def test_nobody_with_an_invalid_token_learns_what_is_known(live: Live) -> None:
    await post(live, {"query": TEXT, "extensions": hashed(TEXT)})
    for body in ({"extensions": hashed(TEXT)}, {"extensions": hashed("{ blob }")}):
        response = await post(live, body, Authorization="Bearer bad")
        assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")


@pytest.mark.parametrize(("token", "most"), [(TOKEN["Authorization"], 10), ("Bearer nobody", 40)])
async def test_unknown_hashes_cost_something(token: str, most: int) -> None:
    slow: dict[str, Any] = {"bucket": 200, "bucket_refill": 1, "anonymous_bucket": 200, "anonymous_refill": 1}
    async with serving(**slow) as live:
        codes = []
        for n in range(most + 2):
            response = await post(live, {"extensions": hashed(str(n))}, Authorization=token)
            codes.append(response.json()["errors"][0]["extensions"]["code"])
    assert codes == ["PERSISTED_QUERY_NOT_FOUND"] * most + ["THROTTLED"] * 2


async def test_the_texts_of_a_caller_take_a_bounded_memory() -> None:
    assert Limits().persisted_bytes == 8 * 2**20
    texts = [f"{{ a{n}: hello }} #" + "x" * 900 for n in range(8)]
    async with serving(persisted_bytes=22_000) as live:  # a caller has a quarter: four of these texts
        for text in texts:
            await post(live, {"query": text, "extensions": hashed(text)})
        known = [(await post(live, {"extensions": hashed(text)})).json().get("data") is not None for text in texts]
    assert known == [False] * 4 + [True] * 4
