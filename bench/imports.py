"""Measures the import of customers with contacts, and the INSERT … SELECT of the same rows.

Each database is empty at first. The import runs as `python main.py import`. Each line of the imported file creates a
customer and a contact. The customer and the contact each have an e-mail address and a phone number, which are
encrypted.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import asyncpg

from bench.databases import Databases
from bench.processes import ROOT, environment, stop
from core.errors import CommandError
from core.settings import Settings
from jobs import migrate
from jobs.progress import progress
from models.dialect.sqlite import CREDENTIALS

TABLES = ("customer", "contact")
"""The tables to which the import writes a row for each line, in the order in which INSERT … SELECT fills them."""

MAPPING = """
[[steps]]
name = "customers"
entity = "Customer"
file = "customers.csv"
external_id = "bench:{id}"
[steps.set]
kind = { value = "COMPANY" }
name = "name"
email = "email"
phone = "phone"
city = "city"
country = "country"

[[steps.also]]
entity = "Contact"
external_id = "bench:{id}"
set = { customer = { lookup = "row" }, full_name = "contact", email = "contact_email", phone = "contact_phone" }
"""
HEADER = "id,name,email,phone,city,country,contact,contact_email,contact_phone\n"
CITIES = ("Berlin", "Hamburg", "München", "Köln", "Leipzig", "Dresden", "Stuttgart")
NAMES = ("Abel", "Bauer", "Conrad", "Decker", "Engel", "Fuchs", "Geiger", "Huber", "Jäger", "Krause", "Lang", "Meyer")


@dataclass(frozen=True, slots=True)
class Imported:
    """The result of an import.

    `rows`: the number of rows.
    `seconds`: the duration of the import.
    `inserting`: the duration of the INSERT … SELECT, in seconds.
    `cpu`: the CPU time of the import's process, in seconds.
    `megabytes`: the peak memory of the import's process.
    `tenths`: the microseconds per row in each tenth of the rows.
    """

    rows: int
    seconds: float
    cpu: float
    megabytes: float
    tenths: tuple[float, ...]
    inserting: float = 0.0


async def run(databases: Databases, lines: int) -> dict[str, Imported]:
    """Imports a file of `lines` lines into PostgreSQL and into SQLite. Returns the results by database."""
    folder = databases.folder / "import"
    folder.mkdir(exist_ok=True)
    (folder / "mapping.toml").write_text(MAPPING)
    with (folder / "customers.csv").open("w", encoding="utf-8") as file:
        file.write(HEADER)
        file.writelines(map(line, range(lines)))
    async with _postgres(databases) as settings:
        postgres = await _import(settings, folder, lines)
        postgres = replace(postgres, inserting=await _insert_on_postgres(settings))
    async with _sqlite(databases, folder) as (settings, other):
        sqlite = await _import(settings, folder, lines)
        sqlite = replace(sqlite, inserting=await asyncio.to_thread(_insert_on_sqlite, settings, other))
    return {"PostgreSQL": postgres, "SQLite": sqlite}


def line(number: int) -> str:
    """Returns line `number` of the imported file."""
    name, other = NAMES[number % 12], NAMES[number // 12 % 12]
    mail = f"{name}.{other}".lower().replace("ä", "ae")
    return (
        f"{number},{name} {other} {number % 977} GmbH,office{number}@{mail}.example,+49 30 {10_000_000 + number},"
        f"{CITIES[number % 7]},DE,{other} {name},{mail}{number}@example.org,+49 40 {20_000_000 + number}\n"
    )


def table(found: dict[str, Imported]) -> str:
    """Returns two Markdown tables of the results. The second table has the time per row in each tenth of the rows."""
    lines = [
        "| database | rows | import | rows a second | CPU | peak memory | INSERT … SELECT | ratio |",
        "| --- |" + " ---: |" * 7,
    ]
    for name, one in found.items():
        ratio = one.seconds / one.inserting
        lines.append(
            f"| {name} | {one.rows:,} | {one.seconds:.1f} s | {one.rows / one.seconds:,.0f} | {one.cpu:.1f} s"
            f" | {one.megabytes:.0f} MB | {one.inserting:.1f} s | {ratio:.1f} |"
        )
    lines += ["", "| µs a row |" + "".join(f" {tenth} |" for tenth in range(1, 11)), "| --- |" + " ---: |" * 10]
    lines += [f"| {name} |" + "".join(f" {tenth:.0f} |" for tenth in one.tenths) for name, one in found.items()]
    return "\n".join(lines)


@asynccontextmanager
async def _postgres(databases: Databases) -> AsyncIterator[Settings]:
    """Creates an empty database on PostgreSQL. Drops it when the `async with` block ends."""
    name = "rapport_import"
    connection = await asyncpg.connect(databases.server + "postgres")
    try:
        await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        await connection.execute(f'CREATE DATABASE "{name}"')
        settings = databases.settings(name)
        await migrate.upgrade(settings)
        yield settings
    finally:
        await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        await connection.close()


@asynccontextmanager
async def _sqlite(databases: Databases, folder: Path) -> AsyncIterator[tuple[Settings, Settings]]:
    """Creates two empty databases on SQLite. Removes them when the `async with` block ends."""
    made = [replace(databases.settings(""), database_url=f"sqlite://{folder / name}.sqlite3") for name in ("a", "b")]
    _remove(folder)
    try:
        for settings in made:
            await migrate.upgrade(settings)
        yield made[0], made[1]
    finally:
        _remove(folder)


def _remove(folder: Path) -> None:
    for path in folder.glob("*.sqlite3*"):
        path.unlink()


async def _import(settings: Settings, folder: Path, lines: int) -> Imported:
    """Runs the import in a separate process, and returns its measurements.

    The committed rows and the memory are measured at intervals while the import runs.
    """
    keys, secret = settings.keys.path, settings.secret_key
    variables = {
        "RAPPORT_DATABASE_URL": settings.database_url,
        "RAPPORT_KEY_FILE": str(keys),
        "RAPPORT_SECRET_KEY": secret,
    }
    command = (sys.executable, "main.py", "import", str(folder / "mapping.toml"), "--from", str(folder))
    began, before = time.perf_counter(), os.times()
    process = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, env=environment(variables), stdout=asyncio.subprocess.DEVNULL
    )
    seen = [(0.0, 0)]
    memory = 0
    try:
        with progress("Rows", 2 * lines) as tell:
            while True:
                try:
                    await asyncio.wait_for(asyncio.shield(process.wait()), 0.25)
                    break
                except TimeoutError:
                    memory = max(memory, _peak(process.pid))
                    seen.append((time.perf_counter() - began, await _written(settings)))
                    tell(seen[-1][1])
    finally:
        await stop(process)
    if process.returncode:
        raise CommandError(f"The import failed with code {process.returncode}.")
    seconds, after = time.perf_counter() - began, os.times()
    rows = await _written(settings)
    if rows != 2 * lines:
        raise CommandError(f"The import wrote {rows:,} rows, not {2 * lines:,}.")
    seen.append((seconds, rows))
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    starts = next(moment for moment, number in seen if number)
    ends = [next(moment for moment, number in seen if number >= rows * tenth // 10) for tenth in range(1, 11)]
    tenths = tuple((end - start) / (rows / 10) * 1e6 for start, end in pairwise([starts, *ends]))
    return Imported(rows, seconds, cpu, memory / 1024, tenths)


def _peak(process: int) -> int:
    """Returns the peak memory of a process in kilobytes, or 0 if the system does not report it."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")), 0)


async def _written(settings: Settings) -> int:
    """Returns the number of committed rows, as counted by their events. Each row has one event."""
    # The last event of an import says how many sensitive values it has written, and is about no row.
    sql = "SELECT coalesce(max(seq), 0) FROM event WHERE entity <> 'SensitiveValues'"
    if settings.database_url.startswith("sqlite"):
        with closing(sqlite3.connect(_file(settings))) as file:
            return int(file.execute(sql).fetchone()[0])
    connection = await asyncpg.connect(settings.database_url)
    try:
        return int(await connection.fetchval(sql))
    finally:
        await connection.close()


async def _insert_on_postgres(settings: Settings) -> float:
    """Returns the seconds that an INSERT … SELECT of the imported rows takes.

    The imported tables are copied and emptied first. The INSERT … SELECT then fills them from the copies.
    """
    connection = await asyncpg.connect(settings.database_url)
    try:
        for name in TABLES:
            await connection.execute(f'CREATE UNLOGGED TABLE "copy_of_{name}" AS SELECT * FROM "{name}"')
        await connection.execute(f"TRUNCATE {','.join(TABLES)} CASCADE")
        await connection.execute("CHECKPOINT")
        began = time.perf_counter()
        async with connection.transaction():
            for name in TABLES:
                await connection.execute(f'INSERT INTO "{name}" SELECT * FROM "copy_of_{name}"')
        return time.perf_counter() - began
    finally:
        await connection.close()


def _insert_on_sqlite(settings: Settings, empty: Settings) -> float:
    """Returns the seconds of an INSERT … SELECT of the imported rows into an empty database."""
    with closing(sqlite3.connect(_file(empty), isolation_level=None)) as connection:
        for name, value in CREDENTIALS.items():
            connection.execute(f"PRAGMA {name}={value}")
        connection.execute("ATTACH ? AS imported", (str(_file(settings)),))
        began = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        for name in TABLES:
            connection.execute(f'INSERT INTO main."{name}" SELECT * FROM imported."{name}"')
        connection.execute("COMMIT")
        return time.perf_counter() - began


def _file(settings: Settings) -> Path:
    return Path(settings.database_url.removeprefix("sqlite://"))
