"""Creates new, migrated databases for tests, as copies of a template database of each kind.

A template is migrated when it is first needed. The SQLite template stays in pytest's cache for later runs. Its name
contains a hash of the migrations and the models.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from core.file_target import Bucket
from core.keys import KeyRing, new_ring, written
from core.settings import Settings
from jobs import migrate
from tests.postgres import create_database, drop_database

ROOT = Path(__file__).resolve().parent.parent
SECRET = "a secret key that is only for tests, and long enough"
CHEAP: dict[str, Any] = {"password_memory_mib": 1, "password_rounds": 1}
"""Settings with which hashing a password takes almost no time."""

KEYS = KeyRing(new_ring())
"""The encryption keys of all databases in this run."""


def variables_of(settings: Settings) -> dict[str, str]:
    """Returns environment variables that give these settings to another process."""
    files = {} if settings.file_target is None else {"RAPPORT_FILES_URL": url_of(settings.file_target)}
    return files | {
        "RAPPORT_DATABASE_URL": settings.database_url,
        "RAPPORT_SECRET_KEY": settings.secret_key,
        "RAPPORT_KEYS": written(settings.keys.data, settings.keys.index),
        "RAPPORT_UNSAFE_DURABILITY": str(int(settings.unsafe_durability)),
    }


def url_of(target: Bucket | Path) -> str:
    """Returns the URL of a store of files."""
    if isinstance(target, Path):
        return f"file://{quote(str(target))}"
    scheme, _, host = target.endpoint.partition("://")
    tls = "" if scheme == "https" else "&tls=0"
    user = f"{quote(target.key, safe='')}:{quote(target.secret, safe='')}"
    return f"s3://{user}@{host}/{target.name}/{target.prefix}?region={target.region}{tls}"


@asynccontextmanager
async def fresh(dialect: str, folder: Path, templates: dict[str, str]) -> AsyncIterator[Settings]:
    """Yields the settings for a new database, which is removed when the `async with` block ends.

    On SQLite, the database is a file in `folder`.
    """
    if dialect == "sqlite":
        template = Path(templates["folder"], f"migrated-{_fingerprint()}.sqlite3")
        if not template.exists():
            await _migrate(template)
        shutil.copy(template, folder / "test.sqlite3")
        yield Settings(
            database_url=f"sqlite://{folder / 'test.sqlite3'}", secret_key=SECRET, keys=KEYS, pool_size=3, **CHEAP
        )
        for file in folder.glob("test.*"):
            shutil.rmtree(file) if file.is_dir() else file.unlink()
        return
    if dialect not in templates:
        template_name = f"template_{uuid4().hex[:12]}"
        url = await create_database(template_name)
        templates[dialect] = template_name
        await migrate.upgrade(Settings(database_url=url, secret_key=SECRET, keys=KEYS, unsafe_durability=True))
    name = f"test_{uuid4().hex[:12]}"
    url = await create_database(name, template=templates[dialect])
    yield Settings(
        database_url=url,
        secret_key=SECRET,
        keys=KEYS,
        pool_size=6,
        unsafe_durability=True,
        file_target=folder / "test.files",
        **CHEAP,
    )
    await drop_database(name)


@asynccontextmanager
async def copied(settings: Settings, folder: Path) -> AsyncIterator[Settings]:
    """Yields the settings for a copy of a database to which nobody is connected.

    On SQLite, the copy is a file in `folder`. On PostgreSQL, it is dropped when the `async with` block ends.
    """
    if settings.database_url.startswith("sqlite://"):
        shutil.copy(settings.database_path, folder / "test.sqlite3")
        yield replace(settings, database_url=f"sqlite://{folder / 'test.sqlite3'}")
        return
    name = f"test_{uuid4().hex[:12]}"
    url = await create_database(name, template=settings.database_url.rpartition("/")[2])
    yield replace(settings, database_url=url)
    await drop_database(name)


async def _migrate(template: Path) -> None:
    """Creates the SQLite template and removes the templates for other migrations.

    Several workers may do this at the same time. The last one replaces the files of the others.
    """
    unfinished = template.with_name(f"unfinished-{uuid4().hex}.sqlite3")
    await migrate.upgrade(Settings(database_url=f"sqlite://{unfinished}", secret_key=SECRET, keys=KEYS))
    for old in template.parent.glob("migrated-*.sqlite3"):
        old.unlink(missing_ok=True)
    unfinished.replace(template)  # whoever sees the template sees the whole of it


@cache
def _fingerprint() -> str:
    """Returns a hash of all files that determine the content of an empty, migrated database."""
    made = hashlib.sha256(sqlite3.sqlite_version.encode())
    for path in sorted([*ROOT.glob("migrations/**/*.py"), *ROOT.glob("models/**/*.py"), ROOT / "jobs" / "migrate.py"]):
        made.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return made.hexdigest()[:16]
