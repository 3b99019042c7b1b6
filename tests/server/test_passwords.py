"""Tests of `main.py password`, which sets the first password, or replaces a lost one."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

import main
import models
from core.errors import CommandError
from core.passwords import Passwords
from core.settings import Settings
from jobs.passwords import set_password
from models.dialect.base import Database
from tests.authentication.signing import PASSWORD, employed, sign_in, status
from tests.databases import variables_of
from tests.factories import Make
from tests.graph import Graph
from tests.server.program import ROOT, environment
from tests.unchanged import unchanged


async def run(settings: Settings, email: str, stdin: str) -> tuple[int | None, str, str]:
    """Runs the command with a text on its standard input."""
    variables = {
        **variables_of(settings),
        "RAPPORT_PASSWORD_MEMORY_MIB": "8",
        "RAPPORT_PASSWORD_ROUNDS": "1",
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, str(ROOT / "main.py"), "password", email),
        env=environment(variables),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    output, errors = await process.communicate(stdin.encode())
    return process.returncode, output.decode(), errors.decode()


async def test_a_password_from_the_standard_input(
    settings: Settings, database: Database, make: Make, graph: Graph
) -> None:
    await employed(make, "boss@example.com")
    held = await sign_in(graph, "boss@example.com")
    code, output, errors = await run(settings, "BOSS@example.com", "another password\r\nand more\n")
    assert (code, errors) == (0, "")
    assert output == "Jörg has a new password. All of their sessions were ended.\n"
    assert await status(graph, held.access) == 401
    await sign_in(graph, "boss@example.com", "another password")


@pytest.mark.parametrize(
    ("email", "given", "message"),
    [
        ("nobody@example.com", PASSWORD, "No active employee has the e-mail address 'nobody@example.com'."),
        ("left@example.com", PASSWORD, "No active employee has the e-mail address 'left@example.com'."),
        ("boss@example.com", "", "A password must have 10 to 200 characters; this one has 0."),
        ("boss@example.com", "too short", "A password must have 10 to 200 characters; this one has 9."),
        ("boss@example.com", "Boss@Example.com", "The password must not be the e-mail address."),
    ],
)
async def test_what_cannot_be(
    settings: Settings, database: Database, make: Make, email: str, given: str, message: str
) -> None:
    await employed(make, "boss@example.com")
    await make(models.Employee, email="left@example.com", active=False)
    async with unchanged(database):
        with pytest.raises(CommandError) as caught:
            await set_password(settings, email, given)
    assert caught.value.message == message


def test_the_command_says_what_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAPPORT_DATABASE_URL", f"sqlite://{tmp_path / 'a.sqlite3'}")
    typed = iter([PASSWORD, PASSWORD + "x"])
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(typed))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    assert main.main(["password", "a@example.com"]) == 1


async def test_the_demo_data_has_no_password(settings: Settings) -> None:
    from jobs.seeding import seed
    from models.database import connect

    await seed(settings, 1)
    async with connect(settings) as database:
        rows = await database.fetch("SELECT count(*) FROM employee WHERE password_hash IS NOT NULL")
    assert rows[0][0] == 0
    assert Passwords.of(settings).memory_mib == 1
