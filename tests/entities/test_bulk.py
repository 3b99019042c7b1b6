from __future__ import annotations

from typing import Any

import pytest

from core.ids import new_id
from models.dialect.base import Database
from schema.mapping.entity import Mapped
from tests.entities.matrix import every_changeable, is_found, model_of, new_input, number, row_of, rows_of, single, size
from tests.factories import Make
from tests.graph import Graph, gid

POLICIES = pytest.mark.parametrize("policy", ["ALL_OR_NOTHING", "EACH"])
TOO_LONG = "x" * 101


async def bulk(graph: Graph, mapped: Mapped, action: str, rows: list[dict[str, Any]], policy: str) -> dict[str, Any]:
    """Runs a bulk mutation and returns its payload. In each result, the key of the row is `row`."""
    name = f"{single(mapped)}Bulk{action}"
    data = await graph(
        f"mutation($input: {mapped.name}Bulk{action}Input!) {{ payload: {name}(input: $input) {{ userErrors"
        f" {{ field code }} results {{ index row: {single(mapped)} {{ id version externalId deletedAt }}"
        " userErrors { field code } } } }",
        input={"rows": rows, "policy": policy},
    )
    payload: dict[str, Any] = data["payload"]
    assert [result["index"] for result in payload["results"]] == list(range(len(rows)))
    return payload


def assert_second_refused(payload: dict[str, Any], field: str, code: str) -> None:
    """Checks that only the second of three rows was refused, with this field and code."""
    error = {"field": ["input", "rows", "1", field], "code": code}
    assert payload["userErrors"] == [error]
    assert [result["userErrors"] for result in payload["results"]] == [[], [error], []]
    assert payload["results"][1]["row"] is None


def versions(payload: dict[str, Any]) -> list[int | None]:
    """Returns the versions of the rows in the results, or None for a result without a row."""
    return [result["row"] and result["row"]["version"] for result in payload["results"]]


@POLICIES
@every_changeable
async def test_creating(graph: Graph, make: Make, database: Database, one: Mapped, policy: str) -> None:
    names = [f"bulk {number()}" for _ in range(3)]
    given = [await new_input(make, one, external_id=name) for name in names]
    rows = await size(database, one)
    wrong = [given[0], given[1] | {"externalId": TOO_LONG}, given[2]]

    payload = await bulk(graph, one, "Create", wrong, policy)
    assert_second_refused(payload, "externalId", "TOO_LONG")
    if policy == "ALL_OR_NOTHING":
        assert versions(payload) == [None, None, None]
        assert await size(database, one) == rows
        payload = await bulk(graph, one, "Create", given, policy)
        assert versions(payload) == [1, 1, 1]
        assert [result["row"]["externalId"] for result in payload["results"]] == names
        assert payload["userErrors"] == []
        assert await size(database, one) == rows + 3
    else:
        assert versions(payload) == [1, None, 1]
        assert await size(database, one) == rows + 2


@POLICIES
@every_changeable
async def test_updating(graph: Graph, make: Make, one: Mapped, policy: str) -> None:
    ids = [await make(model_of(one.entity)) for _ in range(3)]
    names = [f"bulk {number()}" for _ in range(3)]
    given: list[dict[str, Any]] = [
        {"id": str(id), "externalId": name, "expectedVersion": 1} for id, name in zip(ids, names, strict=True)
    ]
    before = await rows_of(graph, one, ids)
    if policy == "EACH":
        taken = [given[0], given[1] | {"externalId": names[0]}, given[2]]
        payload = await bulk(graph, one, "Update", taken, policy)
        assert_second_refused(payload, "externalId", "TAKEN")
        assert versions(payload) == [2, None, 2]
        assert await row_of(graph, one, ids[1]) == before[1]
        del names[1]
    else:
        for wrong, field, code in (
            ({"id": str(new_id())}, "id", "NOT_FOUND"),
            ({"expectedVersion": 2}, "expectedVersion", "CONFLICT"),
            ({"externalId": TOO_LONG}, "externalId", "TOO_LONG"),
            ({"externalId": names[0]}, "externalId", "TAKEN"),
        ):
            payload = await bulk(graph, one, "Update", [given[0], given[1] | wrong, given[2]], policy)
            assert_second_refused(payload, field, code)
            assert versions(payload) == [None, None, None]
            assert await rows_of(graph, one, ids) == before
        payload = await bulk(graph, one, "Update", given, policy)
        assert versions(payload) == [2, 2, 2]
        assert [result["row"]["id"] for result in payload["results"]] == [gid(model_of(one.entity), id) for id in ids]
    after = await rows_of(graph, one, ids)
    assert [row["externalId"] for row in after if row["externalId"]] == names


@POLICIES
@every_changeable
async def test_upserting(graph: Graph, make: Make, database: Database, one: Mapped, policy: str) -> None:
    present = await new_input(make, one, external_id=f"bulk {number()}")
    id = (await graph.done(f"{single(one)}Upsert", **present))["id"]
    bad = await new_input(make, one, external_id=TOO_LONG)
    new = await new_input(make, one, external_id=f"bulk {number()}")
    rows = await size(database, one)
    payload = await bulk(graph, one, "Upsert", [present, bad, new], policy)
    assert_second_refused(payload, "externalId", "TOO_LONG")
    if policy == "ALL_OR_NOTHING":
        assert versions(payload) == [None, None, None]
        assert await size(database, one) == rows
        payload = await bulk(graph, one, "Upsert", [present, new], policy)
        assert versions(payload) == [1, 1]
    else:
        assert versions(payload) == [1, None, 1]
    assert payload["results"][0]["row"]["id"] == id
    assert await size(database, one) == rows + 1


@POLICIES
@every_changeable
async def test_deleting(graph: Graph, make: Make, database: Database, one: Mapped, policy: str) -> None:
    model = model_of(one.entity)
    ids = [gid(model, await make(model)) for _ in range(3)]
    rows = await size(database, one)
    given: list[dict[str, Any]] = [{"id": id, "expectedVersion": 1} for id in ids]
    payload = await bulk(graph, one, "Delete", [given[0], given[1] | {"expectedVersion": 5}, given[2]], policy)
    assert_second_refused(payload, "expectedVersion", "CONFLICT")
    if policy == "ALL_OR_NOTHING":
        assert versions(payload) == [None, None, None]
        assert [await is_found(graph, one, id) for id in ids] == [(True,) * 5] * 3
        assert await size(database, one) == rows
        payload = await bulk(graph, one, "Delete", given, policy)
        assert versions(payload) == [2, 2, 2]
        assert all(result["row"]["deletedAt"] for result in payload["results"])
        assert await size(database, one) == rows - 3
    else:
        assert versions(payload) == [2, None, 2]
        assert [await is_found(graph, one, id) for id in ids] == [(False,) * 5, (True,) * 5, (False,) * 5]
        assert await size(database, one) == rows - 2


@every_changeable
async def test_no_rows_and_too_many(graph: Graph, database: Database, one: Mapped) -> None:
    rows = await size(database, one)
    for action in ("Update", "Delete"):
        assert await bulk(graph, one, action, [], "EACH") == {"results": [], "userErrors": []}
        query = (
            f"mutation($input: {one.name}Bulk{action}Input!)"
            f" {{ {single(one)}Bulk{action}(input: $input) {{ __typename }} }}"
        )
        too_many = {"rows": [{"id": str(new_id())}] * 501, "policy": "EACH"}
        assert (await graph.error(query, input=too_many))["extensions"]["code"] == "LIMIT_EXCEEDED"
    assert await size(database, one) == rows
