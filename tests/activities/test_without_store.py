"""Tests of a server on PostgreSQL without RAPPORT_FILES_URL: it takes no files, and says so before any are sent."""

from __future__ import annotations

import pytest

from tests.activities.sending_files import START, customer, parts, text
from tests.factories import Make
from tests.graph import Graph
from tests.shared import shared_fixtures

_, settings, database, make, graph = shared_fixtures("module", file_target=None)
MESSAGE = "This server takes no files: RAPPORT_FILES_URL is not set."


@pytest.fixture(scope="module")
def dialect() -> str:
    return "postgres"


async def test_a_file_in_a_request_is_refused(graph: Graph, make: Make) -> None:
    answer = await graph.http.post("/graphql", **parts(text(), customerId=await customer(make)))
    assert answer.status_code == 400
    assert answer.json()["errors"] == [{"message": MESSAGE, "extensions": {"code": "BAD_REQUEST"}}]


async def test_no_address_for_a_file_is_given(graph: Graph, make: Make) -> None:
    given = {"name": "a.txt", "size": 3, "checksum": "0" * 64, "customerId": await customer(make)}
    answer = await graph.http.post("/graphql", json={"query": START, "variables": {"i": given}})
    [error] = answer.json()["errors"]
    assert (error["message"], error["path"], error["extensions"]) == (MESSAGE, ["made"], {"code": "BAD_REQUEST"})
