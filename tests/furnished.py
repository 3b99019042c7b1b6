"""Fixtures that give each test a copy of a database that already contains rows.

They are for tests that need the same rows and change them. A conftest assigns the fixtures to names. They then replace
the fixtures of `tests/conftest.py` that have these names.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Generic, TypeVar

import pytest

from core import clock
from core.settings import Settings
from models.database import connect
from models.dialect.base import Database
from tests.databases import copied, fresh
from tests.factories import Make

T = TypeVar("T")
Build = Callable[[Make, Settings], Awaitable[T]]


@dataclass(frozen=True, slots=True)
class Template(Generic[T]):
    """A database with rows, which is copied for each test.

    `built`: the return value of the function that wrote the rows.
    `taken`: how many numbers of `Make` the rows have used.
    `today`: the day on which the rows were written.
    """

    settings: Settings
    built: T
    taken: int
    today: date

    def copy(self, folder: Path) -> AbstractAsyncContextManager[Settings]:
        """Returns a context manager that yields the settings for a copy of the database (see `copied`)."""
        return copied(self.settings, folder)


class Furnished(Generic[T]):
    """The template databases, one for each dialect, with the rows that a function writes."""

    def __init__(self, build: Build[T], templates: dict[str, str], folder: Path, stack: AsyncExitStack) -> None:
        self._build = build
        self._templates = templates
        self._folder = folder
        self._stack = stack
        self._made: dict[str, Template[T]] = {}

    async def template(self, dialect: str) -> Template[T]:
        """Returns the template of a dialect. Creates a new template on first use, and if the day has changed."""
        made = self._made.get(dialect)
        if made is None or made.today != clock.today(made.settings.time_zone):
            made = self._made[dialect] = await self._write(dialect)
        return made

    async def _write(self, dialect: str) -> Template[T]:
        folder = self._folder / f"{dialect}-{len(list(self._folder.iterdir()))}"
        folder.mkdir()
        settings = await self._stack.enter_async_context(fresh(dialect, folder, self._templates))
        today = clock.today(settings.time_zone)
        async with connect(settings) as database:
            make = Make(database, settings)
            built = await self._build(make, settings)
        return Template(settings, built, make.taken, today)


def furnished_fixtures(build: Build[T], name: str) -> tuple[Any, Any, Any, Any]:
    """Returns the fixtures `furnished`, `template`, `settings` and `make`.

    If a test uses the fixture `name`, the test's database contains the rows that `build` writes. Otherwise, the
    database is empty.
    """

    @pytest.fixture(scope="session")
    async def furnished(
        tmp_path_factory: pytest.TempPathFactory, templates: dict[str, str]
    ) -> AsyncIterator[Furnished[T]]:
        """Yields a `Furnished`. Its template databases are removed at the end of the test session."""
        async with AsyncExitStack() as stack:
            yield Furnished(build, templates, tmp_path_factory.mktemp("furnished"), stack)

    @pytest.fixture
    async def template(furnished: Furnished[T], dialect: str, request: pytest.FixtureRequest) -> Template[T] | None:
        """Returns the template of the test's database."""
        return await furnished.template(dialect) if name in request.fixturenames else None

    @pytest.fixture
    async def settings(
        template: Template[T] | None, dialect: str, tmp_path: Path, templates: dict[str, str]
    ) -> AsyncIterator[Settings]:
        """Yields the settings for a new database: a copy of the template if there is one, or an empty database."""
        async with fresh(dialect, tmp_path, templates) if template is None else template.copy(tmp_path) as made:
            yield made

    @pytest.fixture
    def make(template: Template[T] | None, database: Database, settings: Settings) -> Make:
        """Returns an object that creates rows. Their values differ from those of the rows in the template."""
        return Make(database, settings, taken=template.taken if template else 0)

    return furnished, template, settings, make
