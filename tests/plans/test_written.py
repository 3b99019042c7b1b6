"""Tests that databases and Python format values in the same way."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import models
from core import clock
from core.ids import global_id
from core.settings import Settings
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.access import SYSTEM
from resolvers.plan.query_tree import Select
from resolvers.plan.response_assembly import Assembler
from resolvers.plan.response_tree import Moment
from resolvers.plan.row_columns import Frame
from schema.execution.executor import Executor
from schema.graph import build
from schema.mapping.context import Context
from tests.factories import Make

MOMENTS = [
    datetime.min.replace(tzinfo=UTC),
    datetime(987, 6, 5, 4, 3, 2, 1, tzinfo=UTC),
    datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
    datetime(2024, 2, 29, 12, 0, 0, 500_000, tzinfo=UTC),
    datetime.max.replace(tzinfo=UTC),
]


async def test_moments_and_ids_are_written_alike(make: Make, database: Database, settings: Settings) -> None:
    made = {await make(models.Activity, occurred_at=at): at for at in [*MOMENTS, None]}
    query = "{ activities(first: 10) { nodes { id occurredAt createdAt targets { nodes { __typename } } } } }"
    context = Context(database, SYSTEM, settings)
    with database.recording() as statements:
        response = (await Executor(build()).run(query, None, None, context)).response
    code = registry.of(models.Activity).code
    assert {node["id"]: node["occurredAt"] for node in response["data"]["activities"]["nodes"]} == {
        global_id(code, id): None if at is None else clock.written(at) for id, at in made.items()
    }
    assert len(statements) == 1


async def test_the_ends_of_the_calendar_are_the_loaders_too(make: Make, database: Database, settings: Settings) -> None:
    for at in MOMENTS:
        await make(models.Activity, occurred_at=at)
    query = """query($after: String) { activities(first: 1, after: $after, orderBy: [{field: OCCURRED_AT}]) {
      nodes { occurredAt history(first: 1) { nodes { changes { field after } } } } pageInfo { endCursor } } }"""
    for text in (query, query.replace("history(first: 1) { nodes { changes { field after } } }", "")):
        found, after = [], None
        for _ in MOMENTS:
            context = Context(database, SYSTEM, settings)
            response = (await Executor(build()).run(text, {"after": after}, None, context)).response
            assert "errors" not in response
            page = response["data"]["activities"]
            found += [node["occurredAt"] for node in page["nodes"]]
            after = page["pageInfo"]["endCursor"]
        assert found == [clock.written(at) for at in MOMENTS]


async def test_a_connection_in_another_time_zone_writes_the_same(
    make: Make, database: Database, settings: Settings
) -> None:
    at = datetime(2026, 5, 1, 9, 30, tzinfo=UTC)
    await make(models.Activity, occurred_at=at)
    async with database.transaction() as transaction:
        if database.name == "postgres":
            await transaction.fetch("SET LOCAL TIME ZONE 'Asia/Tokyo'")
        rows = await transaction.fetch(f'SELECT {database.moment("occurred_at")} FROM "activity"')
    assert [row[0] for row in rows] == [clock.written(at)]


def test_of_a_masked_moment_nothing_is_shown(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    entity = registry.of(models.Activity)
    select = Select(entity, 0, entities={(): entity})
    select.need((), "occurred_at", written=True)
    moment = Moment(entity.description.attributes["occurred_at"])
    frame = Frame(None, [["2026-05-01T09:30:00.000000Z"]], 1, ())  # type: ignore[arg-type] # where it is from

    def shown() -> list[object]:
        return list(Assembler(database, SYSTEM, ())._column(select, (), entity, moment)(frame))

    assert shown() == ["2026-05-01T09:30:00.000000Z"]
    monkeypatch.setattr(access, "masked", lambda viewer, of: frozenset({"occurred_at"}))
    assert shown() == [None]


def test_the_calendar_is_written_whole() -> None:
    assert clock.written(MOMENTS[0]) == "0001-01-01T00:00:00.000000Z"
    assert clock.written(MOMENTS[-1]) == "9999-12-31T23:59:59.999999Z"
