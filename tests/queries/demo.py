"""The demo data for tests that only read: one database of each kind per session."""

from __future__ import annotations

import shutil
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import orjson

from core.settings import Settings
from jobs import migrate
from jobs.seeding import seed
from models.database import connect
from models.dialect.base import Database
from resolvers import access
from schema.execution.executor import Executor
from schema.execution.responses import encoded
from schema.graph import build
from schema.mapping.context import Context
from tests.databases import KEYS, SECRET
from tests.postgres import create_database, drop_database

CUSTOMERS = 140


@dataclass(frozen=True, slots=True)
class Answer:
    """The response to an operation, and the SQL of the reads that it needed."""

    response: dict[str, Any]
    statements: list[str]


@dataclass(frozen=True, slots=True)
class Demo:
    """A database with the demo data, and its administrator as the caller."""

    database: Database
    settings: Settings
    viewer: access.Viewer

    async def ask(self, query: str, *, planned: bool = True, **variables: Any) -> Answer:
        """Runs an operation as a separate request.

        `planned`: whether to use planned reads where possible. If not, only dataloaders are used.
        """
        executor = Executor(build(), planned=planned)
        context = Context(self.database, self.viewer, self.settings)
        with self.database.recording() as statements:
            result = await executor.run(query, variables, None, context)
        response = orjson.loads(encoded(result.response))  # the data of a large response is encoded already
        return Answer(response, [one.sql for one in statements])


class Demos:
    """Databases with the demo data, by dialect: one for reading, and copies for tests that write."""

    def __init__(self, folder: Path, stack: AsyncExitStack) -> None:
        self._folder = folder
        self._stack = stack
        self._templates: dict[str, str] = {}
        self._shared: dict[str, Demo] = {}

    async def shared(self, dialect: str) -> Demo:
        """Returns the demo data for tests that only read."""
        if dialect not in self._shared:
            self._shared[dialect] = await self.fresh(dialect, self._stack)
        return self._shared[dialect]

    async def fresh(self, dialect: str, stack: AsyncExitStack) -> Demo:
        """Returns a new copy of the demo data, for a test that changes it. It is removed when `stack` closes."""
        if dialect not in self._templates:
            self._templates[dialect] = await self._seeded(dialect)
        name = f"demo_{uuid4().hex[:12]}"
        if dialect == "sqlite":
            path = self._folder / f"{name}.sqlite3"
            shutil.copy(self._templates[dialect], path)
            url = f"sqlite://{path}"
        else:
            url = await create_database(name, template=self._templates[dialect])
            stack.push_async_callback(drop_database, name)
        settings = _settings(url)
        database = await stack.enter_async_context(connect(settings))
        viewer = await access.by_email(database, "admin@example.com", ZoneInfo("UTC"))
        assert viewer is not None
        return Demo(database, settings, viewer)

    async def _seeded(self, dialect: str) -> str:
        name = f"demo_template_{uuid4().hex[:12]}"
        if dialect == "sqlite":
            template = str(self._folder / "template.sqlite3")
            url = f"sqlite://{template}"
        else:
            template = name
            url = await create_database(name)
            self._stack.push_async_callback(drop_database, name)
        settings = replace(_settings(url), pool_size=1)
        await migrate.upgrade(settings)
        await seed(settings, CUSTOMERS)
        return template


def _settings(url: str) -> Settings:
    return Settings(database_url=url, secret_key=SECRET, keys=KEYS, unsafe_durability=True)
