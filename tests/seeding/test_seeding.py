from __future__ import annotations

import asyncio
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import CommandError
from core.settings import Settings
from jobs.migrate import upgrade
from jobs.seeding import batches, seed
from jobs.seeding.origin import ANCHOR, Origin, customer_of, size_of
from models.database import connect
from models.description import describe
from models.dialect.base import Database
from resolvers import registry
from resolvers.changes import Unit
from resolvers.changes.bulk_load import load
from resolvers.registry import Entity
from tests.databases import KEYS, variables_of
from tests.factories import Make
from tests.seeding.content import Content, content, rows
from tests.seeding.rules import BROKEN

ROOT = Path(__file__).parents[2]
PHONES = re.compile(
    r"\+1 202 555 01\d\d|\+44 20 7946 0\d{3}|\+33 1 99 00 \d\d \d\d|\+49 30 23125 \d{3}|\+46 8 465 004 \d\d"
)
ADDRESSES = re.compile(r"[a-z0-9.]+@example\.(com|org|net)")


async def embedded(folder: Path, name: str) -> Settings:
    settings = Settings(database_url=f"sqlite://{folder / name}", secret_key="x" * 40, keys=KEYS)
    await upgrade(settings)
    return settings


async def test_the_same_on_every_database(settings: Settings, tmp_path: Path) -> None:
    other = await embedded(tmp_path, "other.sqlite3")
    await seed(settings)
    await seed(other)
    made = await content(settings)
    assert made == await content(other)
    assert len(made["Customer"]) == 200
    # No key to a database is the same as another's, and nothing is sent anywhere.
    empty = {name for name, found in made.items() if not found}
    assert empty == {"ApiKey", "ApiKeyTeam", "ApiKeyCustomer", "Webhook"}


async def test_another_number_is_another_company(tmp_path: Path) -> None:
    few, more = await embedded(tmp_path, "few.sqlite3"), await embedded(tmp_path, "more.sqlite3")
    await seed(few, 1)
    await seed(more, 13)
    assert [len((await content(one))["Customer"]) for one in (few, more)] == [1, 13]
    assert [len((await content(one))["Employee"]) for one in (few, more)] == [12, 12]


async def test_every_rule_that_loading_skips(settings: Settings) -> None:
    await seed(settings, 300)
    async with connect(settings) as database:
        broken = {rule: found for rule, sql in BROKEN.items() if (found := await database.fetch(sql))}
        assert broken == {}
        await _check_moves(database)
        await _check_people(database)
        await _check_tasks(database)


async def _check_moves(database: Database) -> None:
    opportunities = {row["id"]: row for row in await rows(database, describe(models.Opportunity))}
    moves = await rows(database, describe(models.StageChange))
    moves.sort(key=lambda move: (move["opportunity_id"], move["at"]))
    seen = set()
    for id, history in groupby(moves, key=lambda move: move["opportunity_id"]):
        first, *later = history
        opportunity = opportunities[id]
        assert (first["from_stage_id"], first["seconds_spent"]) == (None, None)
        assert first["at"] == opportunity["created_at"]
        before = first
        for move in later:
            assert move["from_stage_id"] == before["to_stage_id"] != move["to_stage_id"]
            assert move["seconds_spent"] == int((move["at"] - before["at"]).total_seconds()) > 0
            before = move
        assert before["to_stage_id"] == opportunity["stage_id"]
        assert before["at"] == opportunity["stage_entered_at"] == opportunity["updated_at"]
        assert opportunity["version"] == 1 + len(later)
        assert before["amount"] == opportunity["expected_amount"]
        seen.add(id)
    assert seen == opportunities.keys()


async def _check_people(database: Database) -> None:
    people: list[dict[str, Any]] = []
    for model in (models.Employee, models.Customer, models.Contact):
        people += await rows(database, describe(model))
    assert [row["phone"] for row in people if row["phone"] and not PHONES.fullmatch(row["phone"])] == []
    assert [row["email"] for row in people if row["email"] and not ADDRESSES.fullmatch(row["email"])] == []
    employees = await rows(database, describe(models.Employee))
    administrators = [row for row in employees if row["role"] == "ADMIN"]
    assert [(row["email"], row["active"]) for row in administrators] == [("admin@example.com", True)]
    assert {row["role"] for row in employees} == set(models.people.EmployeeRole)
    assert [row for row in employees if re.search(r"@example\.(com|org)$", row["email"]) is None] == []


async def _check_tasks(database: Database) -> None:
    tasks = [row for row in await rows(database, describe(models.Activity)) if row["kind"] == "TASK"]
    open_tasks = [row for row in tasks if row["completed_at"] is None]
    assert len(open_tasks) < len(tasks)
    assert any(row["due_at"].date() > ANCHOR for row in open_tasks)
    assert any(row["due_at"].date() < ANCHOR for row in open_tasks)


async def test_again_adds_nothing(settings: Settings) -> None:
    await seed(settings, 30)
    made = await content(settings)
    await seed(settings, 30)
    await seed(settings, 30, if_empty=True)
    assert await content(settings) == made


async def test_if_empty_fills_an_empty_database(settings: Settings) -> None:
    await seed(settings, 5, if_empty=True)
    assert len((await content(settings))["Customer"]) == 5


async def test_interrupted_it_keeps_whole_batches_and_goes_on(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(batches, "BATCH", 20)

    async def until_the_third_batch(unit: Unit, entity: Entity, found: Sequence[Mapping[str, Any]]) -> None:
        if entity.name == "Activity" and customer_of(found[0]["id"]) == 41:
            running.cancel()
        await load(unit, entity, found)

    monkeypatch.setattr(batches, "load", until_the_third_batch)
    running = asyncio.create_task(seed(settings, 50))
    with pytest.raises(asyncio.CancelledError):
        await running
    assert "Interrupted: 40 of 50 customers are written. Run the command again" in capsys.readouterr().err
    interrupted = await content(settings)

    monkeypatch.undo()
    whole = await embedded(tmp_path, "whole.sqlite3")
    await seed(whole, 50)
    expected = await content(whole)
    assert interrupted == _without(expected, after=40)
    await seed(settings, 50)
    assert await content(settings) == expected


def _without(made: Content, after: int) -> Content:
    place = {name: sorted(models.__dict__[name]._meta.fields_db_projection.values()).index("id") for name in made}
    return {
        name: [row for row in found if customer_of(UUID(row[place[name]])) <= after] for name, found in made.items()
    }


_SEED = """
import sys, main
from jobs.seeding import batches
batches.BATCH = 50
sys.exit(main.main(["seed", "--customers", "5000"]))
"""
"""Runs the command with small batches, of which the first is soon written."""


async def test_ctrl_c_ends_the_command_with_130(tmp_path: Path) -> None:
    settings = await embedded(tmp_path, "interrupted.sqlite3")
    running = subprocess.Popen(
        [sys.executable, "-c", _SEED],
        cwd=ROOT,
        env={**os.environ, **variables_of(settings), "PYTHONHASHSEED": "7"},
        stderr=subprocess.PIPE,
        text=True,
        # A session that ignores Ctrl-C, such as one in the background, hands that down.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    deadline = time.monotonic() + 60
    while not _customers(settings) and time.monotonic() < deadline:
        time.sleep(0.05)
    running.send_signal(signal.SIGINT)
    _, errors = running.communicate(timeout=60)
    assert running.returncode == 130
    done = _customers(settings)
    assert 0 < done < 5000
    assert done % 50 == 0
    # A slow machine also prints progress before.
    assert (
        errors.splitlines(keepends=True)[-1]
        == f"Interrupted: {done:,} of 5,000 customers are written. Run the command again to continue.\n"
    )


def _customers(settings: Settings) -> int:
    connection = sqlite3.connect(settings.database_path)
    try:
        return int(connection.execute("SELECT count(*) FROM customer").fetchone()[0])
    finally:
        connection.close()


async def test_two_at_once_make_one_company(settings: Settings, tmp_path: Path) -> None:
    await asyncio.gather(seed(settings, 30), seed(settings, 30))
    other = await embedded(tmp_path, "other.sqlite3")
    await seed(other, 30)
    assert await content(settings) == await content(other)


@pytest.mark.parametrize("if_empty", [False, True])
async def test_foreign_rows_are_left_alone(settings: Settings, if_empty: bool) -> None:
    async with connect(settings) as database:
        await Make(database, settings)(models.Customer)
    before = await content(settings)
    if if_empty:
        await seed(settings, 5, if_empty=True)
    else:
        with pytest.raises(CommandError, match=r"not demo data \(Customer .*RAPPORT_DATABASE_URL to an empty"):
            await seed(settings, 5)
    assert await content(settings) == before


async def test_a_deleted_foreign_row_is_one_too(settings: Settings) -> None:
    async with connect(settings) as database:
        make = Make(database, settings)
        tag = await make(models.Tag)
        await make.changes.delete(registry.of(models.Tag), tag, None)
    with pytest.raises(CommandError, match="Tag"):
        await seed(settings, 5)
    await seed(settings, 5, if_empty=True)
    assert (await content(settings))["Customer"] == []


async def test_demo_data_of_another_size_is_not_mixed_in(settings: Settings) -> None:
    await seed(settings, 5)
    before = await content(settings)
    with pytest.raises(CommandError, match=r"has the demo data of 5 customers\. Run seed with --customers 5"):
        await seed(settings, 6)
    assert await content(settings) == before


async def test_a_database_that_is_not_migrated(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"main\.py migrate"):
        await seed(Settings(database_url=f"sqlite://{tmp_path / 'empty.sqlite3'}"), 5)


@pytest.mark.parametrize("customers", [0, -1, 10**9])
async def test_a_number_out_of_range(customers: int) -> None:
    with pytest.raises(CommandError, match="1 to"):
        await seed(replace(Settings(), database_url="sqlite:///never/opened"), customers)


def test_ids_say_what_they_are_of() -> None:
    id = Origin(200).id(models.Contact, 17, 3)
    assert (id.version, id.variant) == (7, "specified in RFC 4122")
    assert (size_of(id), customer_of(id)) == (200, 17)
    assert Origin(200).first <= id <= Origin(200).last < Origin(201).first
    assert size_of(models.Customer().id) is None


def test_it_needs_no_graph() -> None:
    script = "import sys, jobs.seeding, jobs.tokens; sys.exit('strawberry' in sys.modules or 'schema' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False).returncode == 0
