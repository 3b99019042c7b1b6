"""Prepares the two versions of the source code to compare: a commit, and this checkout.

Each version runs in processes of its own, which import no code of the other version.
"""

from __future__ import annotations

import asyncio
import io
import shutil
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bench.company import ADMIN, SALES
from bench.databases import statements
from bench.filling import Size
from bench.processes import ROOT, output_of
from bench.servers import variables
from core.settings import Settings

EMAILS = {ADMIN: "employee0@example.com", SALES: "employee1@example.com"}
"""The e-mail addresses of the callers in the benchmark's data."""

MINUTES = 12 * 60

_FILL = """
import asyncio, sys
from bench.filling import Size, fill
from core.settings import load
asyncio.run(fill(load(), None, Size(*map(int, sys.argv[1:])), lambda: None))
"""
"""A program that fills a database with the code of a version.

It runs in the folder of the version, which must have `bench.filling.fill` with these parameters.
"""


@dataclass(frozen=True, slots=True)
class Tree:
    """A version of the source code: a commit, or this checkout. `name`: a short name, used in file names."""

    name: str
    folder: Path
    migrations: Mapping[str, bytes] = field(repr=False)
    """The SQL of each migration, by file name."""

    async def run(self, settings: Settings, *arguments: str, shows_progress: bool = False) -> str:
        """Runs a command of this version's main.py, and returns the output of the command."""
        command = [sys.executable, str(self.folder / "main.py"), *arguments]
        given = variables(settings)
        output = await output_of(command, folder=self.folder, variables=given, shows_progress=shows_progress)
        return output.decode().strip()

    async def fill(self, settings: Settings, size: Size) -> None:
        """Creates the benchmark's tables and rows in an empty database, with the code of this version."""
        command = [sys.executable, "-c", _FILL, str(size.customers), str(size.activities)]
        await output_of(command, folder=self.folder, variables=variables(settings), shows_progress=True)

    async def token(self, settings: Settings, email: str) -> str:
        """Returns a bearer token for the employee with this e-mail address, issued by the code of this version."""
        return await self.run(settings, "token", email, "--minutes", str(MINUTES))


async def this_tree() -> Tree:
    """Returns the version in this checkout, with uncommitted changes."""
    described = await _git(ROOT, "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*")
    return _tree(described.decode().strip(), ROOT)


async def checkout(commit: str, folder: Path, repository: Path = ROOT) -> Tree:
    """Returns the version at a commit. Its files are extracted to `folder` and kept for later runs.

    Raises CommandError if the commit does not exist.
    """
    found = await _git(repository, "rev-parse", "--verify", "--end-of-options", f"{commit}^{{commit}}")
    name = found.decode().strip()[:12]
    place = folder / "trees" / name
    if not place.exists():
        unfinished = place.with_name(f"{name}.unfinished")
        archive = await _git(repository, "archive", "--format=zip", name)
        await asyncio.to_thread(_unpack, archive, unfinished)
        unfinished.rename(place)
    return _tree(name, place)


def _tree(name: str, folder: Path) -> Tree:
    files = sorted((folder / "migrations" / "models").glob("*.py"))
    return Tree(name, folder, {file.name: statements(file) for file in files})


def _unpack(archive: bytes, place: Path) -> None:
    shutil.rmtree(place, ignore_errors=True)
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        files.extractall(place)


async def _git(repository: Path, *arguments: str) -> bytes:
    return await output_of(["git", *arguments], folder=repository)
