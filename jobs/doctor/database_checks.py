"""Checks the database server: version, encoding, collation, durability, clock, connections, migrations and keys."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date

from core import clock
from core.errors import CommandError
from core.settings import Settings
from jobs.doctor.finding import Finding, error, ok, warning
from jobs.migrate import unapplied
from models import key_fit
from models.database import connect
from models.dialect.base import Database
from models.dialect.postgres_connections import RESERVED

REACH_SECONDS = 15.0
LATE_SECONDS, WRONG_SECONDS = 1.0, 30.0
"""The difference between two clocks from which on it is a warning, and an error."""

OLDEST_POSTGRES, OLDEST_SQLITE = (15,), (3, 38)
_SUPPORTED = {15: date(2027, 11, 11), 16: date(2028, 11, 9), 17: date(2029, 11, 8), 18: date(2030, 11, 14)}
"""When PostgreSQL ends the support of its versions: https://www.postgresql.org/support/versioning/"""

_DURABILITY = ("fsync", "full_page_writes", "synchronous_commit")


async def database_checks(settings: Settings) -> list[Finding]:
    """Returns the findings about the database.

    If the database cannot be reached, returns only an error that says this.
    """
    where = "SQLite file" if settings.embedded else "PostgreSQL"
    if settings.embedded and not settings.database_path.exists():
        shown = f"The file {settings.database_path} does not exist."
        return [error("database", shown, "Run: python main.py migrate")]
    found: list[Finding] = []
    try:
        async with asyncio.timeout(REACH_SECONDS):
            # What the connection would refuse is a finding.
            lenient = replace(settings, unsafe_durability=True, pool_size=2)
            async with connect(lenient, checks_keys=False) as database:
                checks = _of_sqlite(database) if settings.embedded else _of_postgres(database, settings)
                async for finding in checks:
                    found.append(finding)
                async for finding in _of_both(database):
                    found.append(finding)
    except CommandError as problem:
        found.append(error("database", str(problem), "Correct this first; other checks need the database."))
    except TimeoutError:
        shown = f"The {where} did not respond within {REACH_SECONDS:g} s."
        found.append(error("database", shown, "Check that the server is running and can be reached from here."))
    except Exception as problem:  # its text may quote the URL
        shown = f"The {where} cannot be used: {type(problem).__name__}."
        found.append(error("database", shown, "Check RAPPORT_DATABASE_URL and the server's log."))
    return found


async def _of_sqlite(database: Database) -> AsyncIterator[Finding]:
    name = await database.version()
    if _numbers(name) < OLDEST_SQLITE:
        yield error("version", f"{name} is too old.", "Use a Python that is built with SQLite 3.38 or newer.")
    else:
        yield ok("version", name)
    options = {row[0] for row in await database.fetch("PRAGMA compile_options")}
    if "ENABLE_FTS5" in options:
        yield ok("extensions", "FTS5 is built in.")
    else:
        yield error("extensions", "SQLite is built without FTS5.", "Use a Python whose SQLite has FTS5.")
    ((mode,),) = await database.fetch("PRAGMA journal_mode")
    yield ok("durability", f"journal_mode={mode}, synchronous=FULL")


async def _of_postgres(database: Database, settings: Settings) -> AsyncIterator[Finding]:
    async def show(name: str) -> str:
        ((value,),) = await database.fetch(f"SHOW {name}")
        return str(value)

    name = await database.version()
    major = _numbers(name)[0]
    if (major,) < OLDEST_POSTGRES:
        yield error("version", f"{name} is too old.", "Upgrade to PostgreSQL 15 or newer.")
    elif clock.now().date() > _SUPPORTED.get(major, date.max):
        yield warning("version", f"{name} gets no more corrections.", "Upgrade to a newer version of PostgreSQL.")
    else:
        yield ok("version", name)
    installed = [str(row[0]) for row in await database.fetch("SELECT extname FROM pg_extension ORDER BY 1")]
    yield ok("extensions", f"None is needed; installed are {', '.join(installed)}.")
    yield await _collation(database, await show("server_encoding"))
    off = [name for name in _DURABILITY if await show(name) == "off"]
    if off and not settings.unsafe_durability:
        yield error("durability", f"{' and '.join(off)} is off: commits may be lost.", "Switch it on in the server.")
    elif off:
        shown = f"{' and '.join(off)} is off, as RAPPORT_UNSAFE_DURABILITY allows: commits may be lost."
        yield warning("durability", shown, "Never do so with data that you need.")
    else:
        yield ok("durability", ", ".join([f"{name}=on" for name in _DURABILITY]))
    most = int(await show("max_connections")) - int(await show("superuser_reserved_connections"))
    needed = 2 * settings.pool_size + RESERVED + 1
    if needed > most:
        shown = f"A server process may open {needed} connections, and the database takes {most}."
        yield error("connections", shown, "Raise max_connections or lower RAPPORT_POOL_SIZE.")
    else:
        yield ok("connections", f"A process may open {needed} of {most}: room for {most // needed} processes.")


async def _collation(database: Database, encoding: str) -> Finding:
    sql = (
        "SELECT datcollate,datcollversion,pg_database_collation_actual_version(oid) FROM pg_database"
        " WHERE datname=current_database()"
    )
    ((name, made, actual),) = await database.fetch(sql)
    if made is not None and made != actual:
        shown = f"The collation {name} was of version {made} when indexes were made, and is {actual} now."
        remedy = "Run REINDEX DATABASE and ALTER DATABASE … REFRESH COLLATION VERSION."
        return warning("collation", shown, remedy)
    return ok("collation", f"{encoding}, {name}")


async def _of_both(database: Database) -> AsyncIterator[Finding]:
    apart = abs((await database.time(database.fetch) - clock.now()).total_seconds())
    shown = f"It differs by {apart:.1f} s from that of the database."
    if apart >= LATE_SECONDS:
        wrong = apart >= WRONG_SECONDS
        yield (error if wrong else warning)("clock", shown, "Synchronize the clocks of both machines by NTP.")
    else:
        yield ok("clock", shown)
    missing = await unapplied(database)
    if missing:
        yield error("migrations", f"Pending: {', '.join(missing)}.", "Run: python main.py migrate")
        return
    yield ok("migrations", "None is pending.")
    unfit = await key_fit.misfit(database)
    if unfit:
        shown = f"The encryption keys do not fit the database: {', '.join(unfit)}."
        yield error("keys", shown, "Use the key ring of this database, see docs/encryption.md.")
    else:
        yield ok("keys", "The encryption keys fit the database.")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", version)))
