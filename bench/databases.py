"""Runs the benchmark's PostgreSQL server, and creates its databases. Later runs use the same databases."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from bench.filling import Size, fill
from bench.processes import ROOT
from core import keys
from core.keys import KeyRing
from core.settings import Settings
from tests.postgres import Server

DATA = ROOT / "bench" / ".data"

CONFIGURATION = {"shared_buffers": "1GB", "max_wal_size": "8GB"}
"""The PostgreSQL settings that differ from the defaults. The databases of Rapport and of the peer share this server."""

_MADE_BY = ("migrations/models", "bench/company.py", "bench/customers.py", "bench/filling.py", "bench/peer")


@dataclass(frozen=True, slots=True)
class Sides:
    """A database for Rapport and a database for the peer, filled with the same rows.

    `settings`: Rapport's settings. `peer_url`: the address of the peer's database.
    """

    settings: Settings
    peer_url: str
    size: Size


@dataclass(frozen=True, slots=True)
class Databases:
    """A running PostgreSQL server.

    `server`: the server's URL, to which the name of a database is appended. `folder`: the server's data and logs.
    """

    server: str
    folder: Path

    def settings(self, name: str) -> Settings:
        """Returns Rapport's settings for the database `name`. All databases share the same keys and the same secret."""
        key_file, secret_file = self.folder / "bench.keys", self.folder / "bench.secret"
        for path, text in ((key_file, keys.new_ring()), (secret_file, secrets.token_urlsafe(48))):
            if not path.exists():
                keys.write(path, text, keep=True)
        secret = secret_file.read_text(encoding="ascii").strip()
        return Settings(database_url=self.server + name, secret_key=secret, keys=KeyRing(path=key_file))

    async def filled(self, size: Size) -> Sides:
        """Returns Rapport's database and the peer's database of this size.

        If the databases are missing or incomplete, or if other code has filled them, creates and fills both again.
        """
        ours, theirs = f"rapport_{size.name}", f"peer_{size.name}"
        mark, made_by = self.folder / f"filled_{size.name}", fingerprint()
        sides = Sides(self.settings(ours), self.server + theirs, size)
        if not mark.exists() or mark.read_text() != made_by:
            mark.unlink(missing_ok=True)
            connection = await asyncpg.connect(self.server + "postgres")
            try:
                for name in (ours, theirs):
                    await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
                    await connection.execute(f'CREATE DATABASE "{name}"')
                if not await connection.fetchval("SELECT true FROM pg_roles WHERE rolname = 'sales'"):
                    await connection.execute("CREATE ROLE sales NOLOGIN")
            finally:
                await connection.close()
            await fill(sides.settings, sides.peer_url, size, lambda: _write(mark, made_by))
        return sides

    @asynccontextmanager
    async def copies(self, originals: Mapping[str, str]) -> AsyncIterator[None]:
        """Copies databases, and drops the copies when the `async with` block ends.

        `originals`: maps the name of each copy to the name of the database to copy.
        """
        connection = await asyncpg.connect(self.server + "postgres")
        try:
            for name, original in originals.items():
                await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
                await connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{original}"')
            yield
        finally:
            for name in originals:
                await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            await connection.close()


@asynccontextmanager
async def databases(folder: Path = DATA) -> AsyncIterator[Databases]:
    """Runs the PostgreSQL server until the `async with` block ends. The setting fsync is on.

    `folder`: where the server keeps its data.
    """
    folder.mkdir(parents=True, exist_ok=True)
    configured = folder / "configured"
    if not configured.exists():
        server = Server(durable=True, data=folder / "postgres")
        try:
            connection = await asyncpg.connect(server.address() + "postgres")
            for name, value in CONFIGURATION.items():
                await connection.execute(f"ALTER SYSTEM SET {name} = '{value}'")
            await connection.close()
        finally:
            server.stop()
        configured.touch()
    server = Server(durable=True, data=folder / "postgres")
    try:
        yield Databases(server.address(), folder)
    finally:
        server.stop()


def fingerprint() -> str:
    """Returns a hash of the migrations and of the code that fill the databases.

    If the hash changes, the databases are filled again.
    """
    digest = hashlib.sha256()
    for place in _MADE_BY:
        path = ROOT / place
        for file in sorted(path.glob("*.py") if place.startswith("migr") else path.glob("*.sql")) or [path]:
            digest.update(statements(file))
    return digest.hexdigest()


def statements(migration: Path) -> bytes:
    """Returns the part of a migration file that contains the SQL.

    The rest of the file is the state of the models. The state is left out, because it changes with every description.
    """
    return migration.read_bytes().partition(b"\nMODELS_STATE")[0]


def _write(mark: Path, text: str) -> None:
    mark.write_text(text)
