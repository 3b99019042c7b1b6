"""Tests of concurrent updates of one row: none is lost, and with an expected version exactly one succeeds."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import pytest

import models
from core.settings import Settings
from models.dialect.base import Database
from tests.factories import Make
from tests.graph import Graph

TIMES = 50


async def version(database: Database) -> tuple[int, str | None]:
    row = (await database.fetch("SELECT version, city FROM customer"))[0]
    return row[0], row[1]


async def test_with_an_expected_version_one_wins(graph: Graph, make: Make, database: Database) -> None:
    id = str(await make(models.Customer))
    payloads = await asyncio.gather(
        *(graph.change("customerUpdate", "city version", id=id, expectedVersion=1, city=f"C{n}") for n in range(TIMES))
    )
    won = [payload["row"] for payload in payloads if payload["row"]]
    refused = [error for payload in payloads for error in payload["userErrors"]]
    assert len(won) == 1
    assert [(error["field"], error["code"]) for error in refused] == [(["input", "expectedVersion"], "CONFLICT")] * 49
    assert won == [{"city": (await version(database))[1], "version": 2}]


async def test_without_one_all_win_and_none_is_lost(graph: Graph, make: Make, database: Database) -> None:
    id = str(await make(models.Customer))
    rows = await asyncio.gather(*(graph.done("customerUpdate", "version", id=id, city=f"C{n}") for n in range(TIMES)))
    assert (await version(database))[0] == 1 + TIMES
    # What each is shown is at least its own state; the last one that was written is the last version.
    assert max(row["version"] for row in rows) == 1 + TIMES


async def test_changes_of_different_fields_do_not_undo_each_other(graph: Graph, make: Make, database: Database) -> None:
    id = str(await make(models.Customer))
    given: dict[str, Any] = {
        "city": "C",
        "region": "R",
        "industry": "I",
        "source": "S",
        "employees": 5,
        "country": "DE",
    }
    await asyncio.gather(*(graph.done("customerUpdate", id=id, **{name: value}) for name, value in given.items()))
    columns = ", ".join(given)
    rows = await database.fetch(f"SELECT {columns}, version FROM customer")
    assert tuple(rows[0]) == (*given.values(), 1 + len(given))


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_three_processes_never_find_the_database_locked(
    settings: Settings, make: Make, database: Database
) -> None:
    id = await make(models.Customer, employees=0)
    writer = Path(__file__).with_name("writing.py")
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            str(writer),
            settings.database_url,
            str(id),
            "3",
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        for _ in range(3)
    ]
    outputs = [await process.communicate() for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0], outputs
    assert [errors for _, errors in outputs] == [b"", b"", b""]
    tallies = [json.loads(output) for output, _ in outputs]
    assert all(tally["added"] > 0 for tally in tallies), tallies
    assert sum(tally["stale"] for tally in tallies) > 0
    added = sum(tally["added"] for tally in tallies)
    rows = await database.fetch("SELECT employees, version FROM customer")
    assert tuple(rows[0]) == (added, 1 + added)
    contacts = await database.fetch('SELECT count(*), sum("primary") FROM contact')
    assert tuple(contacts[0]) == (sum(tally["contacts"] for tally in tallies), 1)
