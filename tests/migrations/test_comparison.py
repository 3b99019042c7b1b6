"""Tests of `erd --check`: it finds no differences after migrations, and every difference made by a test."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from core.errors import CommandError
from core.settings import Settings
from jobs import migrate
from jobs.schema_check import ASIDE, compare
from tests.databases import variables_of
from tests.migrations.conftest import Base
from tests.server.program import run

EDIT = "PRAGMA writable_schema = ON"
"""Allows changing stored table definitions as text, because SQLite's ALTER TABLE supports few changes."""


def edited(table: str, old: str, new: str) -> tuple[str, ...]:
    """Returns the SQLite statements that replace a text in the stored definition of a table."""
    quoted = old.replace("'", "''"), new.replace("'", "''")
    return (
        EDIT,
        f"UPDATE sqlite_master SET sql = replace(sql, '{quoted[0]}', '{quoted[1]}')"
        f" WHERE type = 'table' AND name = '{table}'",
    )


PLANTED: dict[str, tuple[tuple[str, ...], tuple[str, ...], str]] = {
    "a table that is missing": (
        ('DROP TABLE "webhook_cursor"',),
        ('DROP TABLE "webhook_cursor"',),
        "webhook_cursor: the table is missing",
    ),
    "a table too many": (
        ("CREATE TABLE stray (id INT)",),
        ("CREATE TABLE stray (id INT)",),
        "stray: the table is not in the models",
    ),
    "a column that is missing": (
        ('ALTER TABLE "webhook_attempt" DROP COLUMN "detail"',),
        ('ALTER TABLE "webhook_attempt" DROP COLUMN "detail"',),
        "webhook_attempt: column detail is missing",
    ),
    "a column too many": (
        ('ALTER TABLE "customer" ADD COLUMN "stray" INT',),
        ('ALTER TABLE "customer" ADD COLUMN "stray" INT',),
        "customer: column stray is not in the models",
    ),
    "another type": (
        edited("contact", '"job_title" VARCHAR(50)', '"job_title" VARCHAR(60)'),
        ('ALTER TABLE "contact" ALTER COLUMN "job_title" TYPE VARCHAR(60)',),
        "contact: column job_title is ",
    ),
    "another nullability": (
        edited("customer", '"name" VARCHAR(50) NOT NULL', '"name" VARCHAR(50)'),
        ('ALTER TABLE "customer" ALTER COLUMN "name" DROP NOT NULL',),
        "customer: column name is ",
    ),
    "a foreign key that is missing": (
        edited("session", ' REFERENCES "employee" ("id") ON DELETE RESTRICT', ""),
        ('ALTER TABLE "session" DROP CONSTRAINT "session_employee_id_fkey"',),
        "session: foreign key (employee_id) is missing",
    ),
    "a foreign key that leads elsewhere": (
        edited("session", 'REFERENCES "employee"', 'REFERENCES "team"'),
        (
            'ALTER TABLE "session" DROP CONSTRAINT "session_employee_id_fkey"',
            'ALTER TABLE "session" ADD FOREIGN KEY ("employee_id") REFERENCES "team" ("id")',
        ),
        "session: foreign key (employee_id) is ",
    ),
    "an index that is missing": (
        ('DROP INDEX "ix_customer_owner"',),
        ('DROP INDEX "ix_customer_owner"',),
        "customer: index ix_customer_owner is missing",
    ),
    "a unique index that is one no more": (
        ('DROP INDEX "ux_tag_name"', 'CREATE INDEX "ux_tag_name" ON "tag" ("name_folded") WHERE "deleted_at" IS NULL'),
        ('DROP INDEX "ux_tag_name"', 'CREATE INDEX "ux_tag_name" ON "tag" ("name_folded") WHERE "deleted_at" IS NULL'),
        "tag: index ux_tag_name is ",
    ),
    "a check that is missing": (
        edited("customer", "CONSTRAINT \"ck_customer_kind\" CHECK (\"kind\" IN ('PERSON', 'COMPANY')),", ""),
        ('ALTER TABLE "customer" DROP CONSTRAINT "ck_customer_kind"',),
        "customer: check ck_customer_kind is missing",
    ),
    "another check": (
        edited("stage", '"position" BETWEEN 1 AND 1000', '"position" BETWEEN 0 AND 1000'),
        (
            'ALTER TABLE "stage" DROP CONSTRAINT "ck_stage_position"',
            'ALTER TABLE "stage" ADD CONSTRAINT "ck_stage_position" CHECK ("position" BETWEEN 0 AND 1000)',
        ),
        "stage: check ck_stage_position is ",
    ),
    "a trigger that is missing": (
        ('DROP TRIGGER "tr_event_unchanged"',),
        ('DROP TRIGGER "tr_event_keep" ON "event"',),
        "event: trigger tr_event_",
    ),
}


async def test_nothing_right_after_the_migrations(database: Base) -> None:
    await migrate.upgrade(database.settings)
    before = await database.catalogue()
    assert await compare(database.settings) == []
    assert await database.catalogue() == before  # what was made for the comparison is gone


ELSEWHERE = "a foreign key that leads elsewhere"


@pytest.mark.parametrize("planted", [[ELSEWHERE], [what for what in PLANTED if what != ELSEWHERE]], ids=["one", "many"])
async def test_planted_differences_are_found(database: Base, planted: list[str]) -> None:
    # Each created difference is reported as one line, and no other differences are reported.
    await migrate.upgrade(database.settings)
    for what in planted:
        before = await database.catalogue()
        await database.run(*PLANTED[what][0 if database.dialect == "sqlite" else 1])
        assert await database.catalogue() != before, what
    lines = await compare(database.settings)
    assert len(lines) == len(planted)
    for what in planted:
        assert [line for line in lines if line.startswith(PLANTED[what][2])] != [], what


async def test_every_difference_is_listed_at_once(database: Base) -> None:
    await migrate.upgrade(database.settings)
    await database.run(
        'DROP INDEX "ix_customer_owner"',
        'DROP TABLE "webhook_cursor"',
        'ALTER TABLE "customer" ADD COLUMN "stray" INT',
        "CREATE TABLE other (id INT)",
    )
    lines = await compare(database.settings)
    assert lines[1] == "other: the table is not in the models"
    assert [line.partition(" is ")[0] for line in lines] == [
        "webhook_cursor: the table",
        "other: the table",
        "customer: column stray",
        "customer: index ix_customer_owner",
    ]


async def test_a_database_that_is_behind(database: Base, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"behind this version: run python main\.py migrate first"):
        await compare(database.settings)
    assert not list(tmp_path.glob("*.sqlite3")) or database.dialect == "postgres"


async def test_a_database_that_cannot_be_reached() -> None:
    with pytest.raises(CommandError, match="cannot be"):
        await compare(Settings(database_url="postgres://nobody@127.0.0.1:1/none"))


async def test_a_user_who_may_not_and_a_schema_in_the_way(database: Base) -> None:
    if database.dialect == "sqlite":
        pytest.skip("SQLite makes it in memory")
    await migrate.upgrade(database.settings)
    await database.run(f"CREATE SCHEMA {ASIDE}")
    with pytest.raises(CommandError, match=f"already has a schema {ASIDE}, the name that the comparison uses"):
        await compare(database.settings)
    await database.run(f"DROP SCHEMA {ASIDE}")
    name = database.settings.database_url.rpartition("/")[2]
    await database.run(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')
    with pytest.raises(CommandError, match="cannot be created: .*read-only.*writable server"):
        await compare(database.settings)


async def test_two_comparisons_at_once(database: Base) -> None:
    await migrate.upgrade(database.settings)
    for told in await asyncio.gather(compare(database.settings), compare(database.settings)):
        assert told == []


async def test_the_command_tells_by_its_exit_code(settings: Settings) -> None:
    variables = variables_of(settings)
    ended = await run("erd", "--check", **variables)
    assert (ended.code, ended.errors) == (0, "")
    assert ended.output == "The database matches the models.\n"
