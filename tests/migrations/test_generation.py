"""Tests of migrations that are generated from changed models, in a copy of the repository, with separate processes."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from core.errors import CommandError
from core.text import grams
from jobs import migrate
from jobs.schema_diff import Table, difference
from jobs.make_migration import write
from models.dialect.dialect_sql import DialectName
from tests.migrations.conftest import Base
from tests.migrations.rows import rows
from tests.migrations.test_rules import found

ROOT = Path(__file__).parents[2]

NOTE = '''
"""A made-up later entity."""

from __future__ import annotations

from typing import Any

from models.fields import CompanionField, IntegerField, TextField, belongs_to
from models.row import Row


class MadeUpNote(Row):
    """A note about a customer."""

    customer = belongs_to("Customer", inverse="notes", description="Whom it is about.", inverse_description="Its.")
    text = TextField(20, ordered=True, description="What it says.")
    stars = IntegerField(minimum=1, maximum=5, null=True, description="How good.")
    search_text = CompanionField()
    search_grams = CompanionField()

    searched = ("text",)
    unique_rules = {"made_up_note": ("customer_id", "text")}
'''


class Copy:
    """A copy of the repository, in which a test may change the models."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for folder in ("core", "models", "resolvers", "jobs", "migrations"):
            shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))

    def python(self, *arguments: str, seed: str = "0") -> str:
        done = subprocess.run(
            [sys.executable, "-W", "error", *arguments],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": str(self.root), "PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def generate(self, *arguments: str, seed: str = "0") -> str:
        return self.python("-m", "jobs.make_migration", *arguments, seed=seed)

    def migrate(self, base: Base, call: str) -> list[str]:
        code = (
            "import asyncio, json, sys; from core.settings import Settings; from jobs.migrate import *;"
            f"settings = Settings(database_url=sys.argv[1], unsafe_durability=True); print(json.dumps(asyncio.run({call})))"
        )
        applied: list[str] = json.loads(self.python("-c", code, base.settings.database_url))
        return applied

    def files(self) -> dict[str, str]:
        found = (self.root / "migrations" / "models").glob("[0-9]*_*.py")
        return {path.name: path.read_text() for path in sorted(found, key=lambda path: int(path.name.split("_")[0]))}

    def change(self, file: str, pattern: str, replacement: str) -> None:
        path = self.root / file
        text, count = re.subn(pattern, replacement, path.read_text(), count=1)
        assert count == 1, pattern
        path.write_text(text)

    def add_note(self) -> None:
        (self.root / "models" / "notes.py").write_text(NOTE)
        self.change("models/__init__.py", "from models.row import Row\n", r"\g<0>from models.notes import MadeUpNote\n")

    def add_to(self, model: str, field: str) -> None:
        self.change("models/customers.py", rf'(class {model}\(Row\):\n    """[^"]*"""\n)', rf"\g<1>\n    {field}\n")


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    (tmp_path / "copy").mkdir()
    return Copy(tmp_path / "copy")


def test_unchanged_models_need_no_migration(copy: Copy) -> None:
    before = copy.files()
    assert copy.generate("nothing") == "No changes.\n"
    assert copy.files() == before


def test_a_migration_is_the_same_each_time_but_for_its_name(copy: Copy) -> None:
    copy.add_note()
    copy.generate("add_note", seed="1")
    *_, (first, text) = copy.files().items()
    assert re.fullmatch(r"\d+_\d{14}_add_note\.py", first)
    copy.generate("say_it_again", "--replace", seed="2")
    *_, (second, again) = copy.files().items()
    assert second.endswith("_say_it_again.py")
    assert first.split("_")[0] == second.split("_")[0]
    assert again == text
    assert len(copy.files()) == len(migrate.available()) + 1


def test_a_change_that_was_taken_back_takes_its_migration_along(copy: Copy) -> None:
    before, models = copy.files(), (copy.root / "models" / "__init__.py").read_text()
    copy.add_note()
    copy.generate("add_note")
    added = list(copy.files())[-1]
    (copy.root / "models" / "__init__.py").write_text(models)
    assert copy.generate("add_note", "--replace") == f"Removed {added}: the models have no changes left.\nNo changes.\n"
    assert copy.files() == before


@pytest.mark.parametrize("name", ["Add note", "../note", "", "note.py"])
def test_a_migration_is_named_in_snake_case(name: str) -> None:
    with pytest.raises(CommandError, match="snake_case"):
        write(name)


async def test_a_new_table_and_a_new_column(database: Base, copy: Copy) -> None:
    copy.migrate(database, "upgrade(settings)")
    made = await rows()
    await database.run(*made.statements)
    before, customers = await database.catalogue(), await _customers(database)

    copy.add_note()
    copy.add_to("Customer", 'score = IntegerField(null=True, maximum=9, description="A score.")')
    said = copy.generate("add_note")
    name = list(copy.files())[-1]
    assert f"Wrote migrations/models/{name}" in said
    assert copy.migrate(database, "pending(settings)") == [name]
    assert copy.migrate(database, "upgrade(settings)") == [name]
    after = await database.catalogue()
    assert {entry.split()[-1] for entry in after.keys() - before.keys()} >= {
        "made_up_note",
        "ux_made_up_note",
        "ix_made_up_note_customer",
        "ix_customer_score_value",
    }
    assert await _customers(database) == customers
    assert "ck_customer_score" in await database.refusal("UPDATE customer SET score = 10")
    note = (
        "INSERT INTO made_up_note (id, created_at, updated_at, version, customer_id, text, search_text, search_grams)"
        f" SELECT id, created_at, updated_at, 1, id, name, name, '{' '.join(grams('good'))}' FROM customer"
    )
    await database.run(note, "UPDATE customer SET score = 9")
    assert sorted(await found(database, "made_up_note", "good")) == sorted(made.ids["customer"])
    assert "ck_made_up_note_stars" in await database.refusal("UPDATE made_up_note SET stars = 6")

    assert copy.migrate(database, "downgrade(settings)") == [name]
    assert await database.catalogue() == before
    assert await _customers(database) == customers
    assert copy.migrate(database, "upgrade(settings)") == [name]
    assert await database.catalogue() == after
    await database.run(note)
    await _is_sound(database)
    assert copy.migrate(database, f"downgrade(settings, {len(copy.files())})") == list(copy.files())[::-1]
    assert await database.catalogue() == {}


async def test_changed_columns_checks_keys_and_search(database: Base, copy: Copy) -> None:
    # Tests changes for which SQLite must rebuild tables that are referenced by other tables or by themselves.
    copy.migrate(database, "upgrade(settings)")
    made = await rows()
    await database.run(*made.statements)
    first, second = made.ids["customer"]
    await database.run(f"UPDATE customer SET search_grams = '{' '.join(grams('berlin'))}' WHERE id = '{first}'")
    before, customers = await database.catalogue(), await _customers(database)
    contacts = await database.run("SELECT id, customer_id FROM contact ORDER BY id")

    copy.add_to("Customer", 'vip = BooleanField(default=False, description="Whether they matter most.")')
    copy.add_to("Customer", 'sponsor: Any = belongs_to("Employee", inverse=None, null=True, description="Who cares.")')
    copy.add_to("Customer", "nick_folded = CompanionField()")
    copy.change("models/customers.py", r"name = TextField\(50, folded", "name = TextField(60, folded")
    copy.change("models/customers.py", r'    LOST = "LOST", .*\n', r'\g<0>    DEAD = "DEAD", "Is gone."\n')
    copy.change("models/customers.py", r"    website = TextField\(200, null=True.*\n.*\n", "")
    copy.change("models/customers.py", r'"website", ', "")
    copy.change("models/customers.py", r"tier = ChoiceField\(CustomerTier, ", r"\g<0>null=True, ")
    # A table that was not searched is, and one that was is no more.
    for field in ("search_text = CompanionField()", "search_grams = CompanionField()", 'searched = ("external_id",)'):
        copy.add_to("CustomerTag", field)
    copy.change("models/customers.py", r'    searched = \("name",\)\n(    unique_rules = \{"tag_name")', r"\g<1>")
    copy.generate("change_customer")
    name = list(copy.files())[-1]
    assert copy.migrate(database, "upgrade(settings)") == [name]
    after = await database.catalogue()
    assert await _customers(database) == customers
    assert await database.run("SELECT id, customer_id FROM contact ORDER BY id") == contacts
    assert await database.run("SELECT DISTINCT vip, nick_folded, tier FROM customer") == [(False, "", "KEY")]
    assert not await database.refusal("UPDATE customer SET lifecycle = 'DEAD', tier = NULL")
    assert not await database.refusal(f"UPDATE customer SET name = '{'x' * 60}'")
    assert "ck_customer_lifecycle" in await database.refusal("UPDATE customer SET lifecycle = 'NONSENSE'")
    assert await database.refusal(f"UPDATE customer SET sponsor_id = '{first}'")
    assert await database.refusal("UPDATE customer SET vip = NULL")
    assert await database.refusal(f"DELETE FROM customer WHERE id = '{first}'")
    assert await found(database, "customer", "berlin") == [first]
    await database.run(f"UPDATE customer SET search_grams = '{' '.join(grams('bern'))}' WHERE id = '{second}'")
    assert await found(database, "customer", "ber") == [first, second]
    link = made.ids["customer_tag"][0]
    await database.run(f"UPDATE customer_tag SET search_grams = '{' '.join(grams('old row'))}' WHERE id = '{link}'")
    assert await found(database, "customer_tag", "old") == [link]
    await _is_sound(database)

    assert copy.migrate(database, "downgrade(settings)") == [name]
    assert await database.catalogue() == before
    assert await _customers(database) == customers
    assert await found(database, "customer", "ber") == [first, second]
    assert copy.migrate(database, "upgrade(settings)") == [name]
    assert await database.catalogue() == after
    await _is_sound(database)


async def _customers(database: Base) -> list[object]:
    return list(await database.run("SELECT id, name, parent_id, lifecycle, version FROM customer ORDER BY id"))


async def _is_sound(database: Base) -> None:
    if database.dialect == "sqlite":
        assert await database.run("PRAGMA foreign_key_check") == []
        assert await database.run("PRAGMA integrity_check") == [("ok",)]


@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
def test_a_column_without_a_value_for_older_rows_is_refused(dialect: DialectName) -> None:
    old, new = Table({"id": "INT NOT NULL PRIMARY KEY"}), Table({"id": "INT NOT NULL PRIMARY KEY", "a": "INT NOT NULL"})
    with pytest.raises(CommandError, match=r"t\.a must not be null.* by hand"):
        difference({"t": old}, {"t": new}, dialect)


def test_a_changed_primary_key_is_refused_on_postgres() -> None:
    old, new = Table({"id": "INT NOT NULL PRIMARY KEY"}), Table({"id": "UUID NOT NULL PRIMARY KEY"})
    with pytest.raises(CommandError, match=r"t\.id changes from .* by hand"):
        difference({"t": old}, {"t": new}, "postgres")


async def test_numbers_of_pruned_rows_do_not_come_back(tmp_path: Path) -> None:
    base = Base("sqlite", f"sqlite://{tmp_path}/x.sqlite3")
    id = "INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"
    old, new = {"log": Table({"id": id})}, {"log": Table({"id": id, "b": "INT NOT NULL"}, fillers={"b": "7"})}
    await base.run(
        *difference({}, old, "sqlite"), "INSERT INTO log VALUES (1), (2), (3)", "DELETE FROM log WHERE id > 1"
    )
    await base.run(*difference(old, new, "sqlite"), "INSERT INTO log (b) VALUES (8)")
    assert await base.run("SELECT id, b FROM log ORDER BY id") == [(1, 7), (4, 8)]
    assert {name for (name,) in await base.run("SELECT name FROM sqlite_master")} == {"log", "sqlite_sequence"}


async def test_every_kind_of_change_to_a_column(database: Base) -> None:
    shapes = [
        {"b": "VARCHAR(9)"},
        {"b": "TEXT COLLATE \"C\" NOT NULL UNIQUE DEFAULT 'x'", "c": 'INT REFERENCES "p" ("id") ON DELETE RESTRICT'},
        {"b": "TEXT COLLATE \"C\" UNIQUE DEFAULT 'y'", "c": "INT"},
        {"b": "VARCHAR(5) NOT NULL", "c": 'BIGINT REFERENCES "p" ("id") ON DELETE CASCADE'},
    ]
    key = {"id": "INT NOT NULL PRIMARY KEY"}
    if database.dialect == "sqlite":
        shapes = [{c: sql.replace(' COLLATE "C"', "") for c, sql in shape.items()} for shape in shapes]
    schemas = [{"p": Table(key), "t": Table({**key, **shape}, fillers={"b": "'f'"})} for shape in shapes]
    await database.run(
        *difference({}, schemas[0], database.dialect), "INSERT INTO p VALUES (1)", "INSERT INTO t VALUES (1, NULL)"
    )
    catalogues = [await database.catalogue()]
    for old, new in pairwise(schemas):
        await database.run(*difference(old, new, database.dialect))
        catalogues.append(await database.catalogue())
    assert await database.run("SELECT id, b, c FROM t") == [(1, "f", None)]
    for old, new, catalogue in zip(schemas[:0:-1], schemas[-2::-1], catalogues[-2::-1], strict=True):
        await database.run(*difference(old, new, database.dialect))
        assert await database.catalogue() == catalogue
