"""Tests of creating the first administrator of a database without demo data."""

from __future__ import annotations

from pathlib import Path

import models
from core.settings import Settings
from models.dialect.base import Database
from tests.databases import variables_of
from tests.factories import Make
from tests.server.program import call, run
from tests.unchanged import unchanged


async def test_an_empty_database_gets_its_first_administrator(settings: Settings, database: Database) -> None:
    environment = variables_of(settings)
    refused = await call("token", "boss@example.com", **environment)
    assert (refused.code, "python main.py admin EMAIL" in refused.errors) == (1, True)
    made = await run("admin", "Boss@example.com", "--name", "The Boss", **environment)
    assert (made.code, made.errors) == (0, "")
    assert made.output.startswith("The Boss is an administrator now, as employee ADMIN-")
    rows = await database.fetch("SELECT full_name, role, active FROM employee")
    assert [tuple(row) for row in rows] == [("The Boss", "ADMIN", True)]
    assert (await call("token", "boss@example.com", **environment)).code == 0
    async with unchanged(database):
        again = await call("admin", "boss@example.com", **environment)
        assert (again.code, again.output) == (0, "The Boss is an administrator.\n")


async def test_an_employee_becomes_an_administrator(settings: Settings, database: Database, make: Make) -> None:
    environment = variables_of(settings)
    await make(models.Employee, full_name="Anybody", email="a@example.com", role="SALES", active=False)
    made = await call("admin", "a@example.com", **environment)
    assert (made.code, made.output) == (0, "Anybody is an administrator.\n")
    rows = await database.fetch("SELECT full_name, role, active, version FROM employee")
    assert [tuple(row) for row in rows] == [("Anybody", "ADMIN", True, 2)]


async def test_what_is_no_address_is_refused(tmp_path: Path) -> None:
    url = f"sqlite://{tmp_path / 'a.sqlite3'}"
    behind = await call("admin", "a@example.com", RAPPORT_DATABASE_URL=url)
    assert (behind.code, "python main.py migrate" in behind.errors) == (1, True)
    assert (await call("migrate", RAPPORT_DATABASE_URL=url)).code == 0
    ended = await call("admin", "nobody", RAPPORT_DATABASE_URL=url)
    assert (ended.code, ended.errors) == (1, "error: email: This is not an e-mail address.\n")
