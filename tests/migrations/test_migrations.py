from __future__ import annotations

import ast
import asyncio
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from core.errors import CommandError
from core.settings import Settings
from jobs import migrate
from models.database import connect
from tests.migrations.conftest import Base
from tests.migrations.rows import rows

ROOT = Path(__file__).parents[2]


async def test_up_down_and_up_again_with_rows_in_every_table(database: Base) -> None:
    everything = migrate.available()
    assert everything
    made = await rows()

    assert await migrate.upgrade(database.settings) == everything
    first = await database.catalogue()
    for _ in range(2):
        await database.run(*made.statements)
        assert await migrate.downgrade(database.settings, steps=len(everything)) == everything[::-1]
        assert await database.catalogue() == {}
        assert await database.run("SELECT count(*) FROM aerich") == [(0,)]
        assert await migrate.upgrade(database.settings) == everything
        assert await database.catalogue() == first


async def test_a_migrated_database_has_nothing_to_do(database: Base) -> None:
    assert await migrate.upgrade(database.settings) == migrate.available()
    before = await database.run("SELECT id, version FROM aerich ORDER BY id")
    assert await migrate.upgrade(database.settings) == []
    assert await database.run("SELECT id, version FROM aerich ORDER BY id") == before


async def test_pending_tells_what_is_not_applied(database: Base) -> None:
    assert await migrate.pending(database.settings) == migrate.available()
    await migrate.upgrade(database.settings)
    assert await migrate.pending(database.settings) == []
    async with connect(database.settings) as connected:
        with connected.recording() as asked:
            assert await migrate.unapplied(connected) == []
        assert len(asked) == 1
    last = migrate.available()[-1]
    await migrate.downgrade(database.settings)
    assert await migrate.pending(database.settings) == [last]
    async with connect(database.settings) as connected:
        assert await migrate.unapplied(connected) == [last]


async def test_asking_does_not_make_the_file(tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite://{tmp_path}/none.sqlite3")
    assert await migrate.pending(settings) == migrate.available()
    assert list(tmp_path.iterdir()) == []


async def test_more_steps_back_than_there_are(database: Base) -> None:
    assert await migrate.downgrade(database.settings) == []
    await migrate.upgrade(database.settings)
    assert await migrate.downgrade(database.settings, steps=99) == migrate.available()[::-1]


async def test_a_migration_of_another_version_is_not_taken_back(database: Base) -> None:
    await migrate.upgrade(database.settings)
    await database.run("UPDATE aerich SET version = '0_19990101000000_other.py'")
    before = await database.catalogue()
    with pytest.raises(CommandError, match=r"0_19990101000000_other\.py was applied by another version"):
        await migrate.downgrade(database.settings)
    assert await database.catalogue() == before


async def test_a_failing_migration_leaves_nothing_behind(database: Base) -> None:
    await database.run("CREATE TABLE activity_target (id INTEGER)")  # in the way of a late statement
    with pytest.raises(Exception, match="activity_target"):
        await migrate.upgrade(database.settings)
    assert list(await database.catalogue()) == ["table activity_target"]
    await database.run("DROP TABLE activity_target")
    assert await migrate.upgrade(database.settings) == migrate.available()


@pytest.mark.parametrize(
    ("call", "url"),
    [
        (migrate.upgrade, "postgres://nobody@127.0.0.1:1/none"),
        (migrate.downgrade, "postgres://nobody@127.0.0.1:1/none"),
        (migrate.pending, "postgres://nobody@127.0.0.1:1/none"),
        (migrate.upgrade, "sqlite:///proc/none/rapport.sqlite3"),
        (migrate.downgrade, "sqlite:///proc/none/rapport.sqlite3"),
    ],
)
async def test_an_unreachable_database_is_a_command_error(
    call: Callable[[Settings], Awaitable[list[str]]], url: str
) -> None:
    with pytest.raises(CommandError, match="cannot be"):
        await call(Settings(database_url=url))


APPLY = """
import asyncio, sys
from core.settings import Settings
from jobs import migrate
input()
print(asyncio.run(migrate.upgrade(Settings(database_url=sys.argv[1], unsafe_durability=True))))
"""


async def test_of_several_processes_one_applies_each_migration(database: Base, tmp_path: Path) -> None:
    processes = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", APPLY, database.settings.database_url],
            cwd=tmp_path,  # the migrations are found from anywhere
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    ended = await asyncio.gather(*(asyncio.to_thread(p.communicate, "go\n", timeout=60) for p in processes))
    assert [(p.returncode, errors) for p, (_, errors) in zip(processes, ended, strict=True)] == [(0, "")] * 3
    applied = [ast.literal_eval(output.strip()) for output, _ in ended]
    assert sorted(name for names in applied for name in names) == sorted(migrate.available())


async def test_without_finance_and_its_scopes_nobody_gains_rights(database: Base) -> None:
    # After the downgrade, API keys keep only scopes that existed before the migration.
    everything = migrate.available()
    step = next(n for n, name in enumerate(everything) if name.endswith("_finance_and_scopes.py"))
    made = await rows()
    await migrate.upgrade(database.settings)
    await database.run(*made.statements, "UPDATE employee SET role = 'FINANCE'")
    for given, left in (
        ("ORDERS_READ", "SENSITIVE_READ"),
        ("INVOICES_WRITE ORDERS_WRITE", "SENSITIVE_READ"),
        ("CATALOGUE_READ COSTS_READ CONTRACTS_WRITE CUSTOMERS_READ", "CATALOGUE_READ CUSTOMERS_READ"),
        ("SALES_READ SALES_WRITE", "SALES_READ SALES_WRITE"),
    ):
        await database.run(f"UPDATE api_key SET scopes = '{given}'")
        await migrate.downgrade(database.settings, steps=len(everything) - step)
        assert {row[0] for row in await database.run("SELECT scopes FROM api_key")} == {left}
        assert {row[0] for row in await database.run("SELECT role FROM employee")} == {"SERVICE"}
        await migrate.upgrade(database.settings)
        assert {row[0] for row in await database.run("SELECT scopes FROM api_key")} == {left}
