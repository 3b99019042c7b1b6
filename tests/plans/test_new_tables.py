"""Tests of tables without statistics on PostgreSQL, as after an import: queries stay fast despite bad estimates."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import asyncpg
import pytest

from tests.plans.conftest import Worlds
from tests.plans.world import unlimited

MOST = 200_000
"""The maximum number of rows that a node of a query plan may read. The tables have some thousands of rows."""

FORGET = """
DELETE FROM pg_statistic USING pg_class WHERE starelid = oid AND relnamespace = 'public'::regnamespace;
UPDATE pg_class SET reltuples = -1, relpages = 0 WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace;
"""


@pytest.mark.parametrize("caller", ["MANAGER", "SALES"])
async def test_a_count_goes_over_what_leads_there_once(
    caller: str, worlds_made: Worlds, monkeypatch: pytest.MonkeyPatch
) -> None:
    world, sent = await worlds_made("postgres"), list[tuple[str, Sequence[Any]]]()

    def watch(fetch: Callable[..., Any]) -> Callable[..., Any]:
        async def watched(sql: str, parameters: Sequence[Any]) -> Any:
            sent.append((sql, parameters))
            return await fetch(sql, parameters)

        return watched

    monkeypatch.setattr(world.database, "_fetch", watch(world.database._fetch))
    query = "{ activities { totalCount } }"
    connection = await asyncpg.connect(world.settings.database_url)
    try:
        await connection.execute(FORGET)
        response = (await unlimited().run(query, None, None, world.context(caller))).response
        assert response["data"]["activities"]["totalCount"] > 100
        ((sql, parameters),) = sent
        plan = json.loads(await connection.fetchval(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}", *parameters))
    finally:
        await connection.close()
    assert max(_looked_at(plan[0]["Plan"])) < MOST


def _looked_at(node: dict[str, Any]) -> Iterator[float]:
    if "Relation Name" in node:
        yield max(1, node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"]
    for one in node.get("Plans", ()):
        yield from _looked_at(one)
