"""Tests of commands and settings: errors are clear, without a traceback, and no output contains a password."""

from __future__ import annotations

import asyncio
import os
import re
import stat
from io import StringIO
from pathlib import Path

import pytest

import main
import models
from core import tokens
from core.errors import RapportError, TimedOut, Unavailable
from core.ids import parse_uuid
from core.keys import new_ring
from core.settings import Settings
from jobs import migrate
from models.dialect.base import Database
from tests.databases import variables_of
from tests.factories import Make
from tests.server.program import ROOT, call, run
from tests.unchanged import unchanged

KEY = "k" * 32
PASSWORD = "t0p-s3cret"


def url(folder: Path, name: str = "a.sqlite3") -> str:
    return f"sqlite://{folder / name}"


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({"RAPPORT_DATABASE_URL": f"mysql://u:{PASSWORD}@h/d"}, "RAPPORT_DATABASE_URL must be sqlite://PATH (a file)"),
        ({"RAPPORT_DATABASE_URL": "sqlite://:memory:"}, "RAPPORT_DATABASE_URL must be sqlite://PATH (a file)"),
        ({"RAPPORT_DATABASE_URL": f"postgres://u:{PASSWORD}@/"}, "RAPPORT_DATABASE_URL must be sqlite://PATH"),
        ({"RAPPORT_DATABASE_URL": f"postgres://u:{PASSWORD}@h:port/d"}, "RAPPORT_DATABASE_URL"),
        ({"RAPPORT_DATABASE_URL": f"postgres://u:{PASSWORD}@[::1/d"}, "RAPPORT_DATABASE_URL"),
        ({"RAPPORT_DATABASE_URL": f"postgres://u:{PASSWORD}@h/d"}, "RAPPORT_SECRET_KEY must have at least 32"),
        ({"RAPPORT_SECRET_KEY": "short"}, "RAPPORT_SECRET_KEY must have at least 32 characters."),
        ({"RAPPORT_TIME_ZONE": "Mars/Olympus"}, "RAPPORT_TIME_ZONE: 'Mars/Olympus' is not an IANA time zone"),
        ({"RAPPORT_TIME_ZONE": "../../etc/passwd"}, "RAPPORT_TIME_ZONE: '../../etc/passwd' is not an IANA time zone"),
        ({"RAPPORT_CURRENCY": "EURO"}, "RAPPORT_CURRENCY: 'EURO' is not an ISO 4217 currency code."),
        ({"RAPPORT_TIMEOUT_SECONDS": "soon"}, "RAPPORT_TIMEOUT_SECONDS must be a number from 0.1 to 3600."),
        ({"RAPPORT_TIMEOUT_SECONDS": "nan"}, "RAPPORT_TIMEOUT_SECONDS must be a number from 0.1 to 3600."),
        ({"RAPPORT_POOL_SIZE": "0"}, "RAPPORT_POOL_SIZE must be a number from 1 to 100."),
        ({"RAPPORT_COST_PER_SECOND": "0"}, "RAPPORT_COST_PER_SECOND must be a number from 100 to 1e+09."),
        ({"RAPPORT_PLANNED_READS": "no"}, "RAPPORT_PLANNED_READS must be 0 or 1."),
    ],
)
async def test_a_wrong_setting_is_named(tmp_path: Path, variables: dict[str, str], message: str) -> None:
    given = {"RAPPORT_DATABASE_URL": url(tmp_path), **variables}
    ended = await call("migrate", **given)
    assert (ended.code, ended.output) == (1, "")
    assert ended.errors.startswith(f"error: {message}")
    assert ended.errors.count("\n") == 1
    assert PASSWORD not in ended.errors
    assert list(tmp_path.glob("*.sqlite3")) == []


@pytest.mark.parametrize("command", [("migrate",), ("serve", "--port", "0"), ("token", "a@example.com")])
async def test_a_server_that_cannot_be_reached(command: tuple[str, ...]) -> None:
    ended = await run(
        *command,
        RAPPORT_DATABASE_URL=f"postgres://someone:{PASSWORD}@127.0.0.1:1/crm",
        RAPPORT_SECRET_KEY=KEY,
        RAPPORT_KEYS=new_ring(),
    )
    assert (ended.code, ended.output) == (1, "")
    assert ended.errors.startswith("error: PostgreSQL at 127.0.0.1:1 cannot be used")
    assert "Traceback" not in ended.errors
    assert PASSWORD not in ended.errors


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "a.sqlite3").write_text("not a database, but long enough to be looked at " * 50)
    for command in (("migrate",), ("serve", "--port", "0"), ("token", "a@example.com")):
        ended = await call(*command, RAPPORT_DATABASE_URL=url(tmp_path), RAPPORT_SECRET_KEY=KEY)
        assert (ended.code, ended.output) == (1, "")
        assert ended.errors.startswith(f"error: The database {tmp_path / 'a.sqlite3'} cannot be opened")
        assert "Traceback" not in ended.errors


async def test_migrate_twice_and_back(tmp_path: Path) -> None:
    variables = {"RAPPORT_DATABASE_URL": url(tmp_path), "RAPPORT_SECRET_KEY": KEY}
    first = await run("migrate", **variables)
    assert (first.code, first.errors) == (0, "")
    assert re.fullmatch(r"(\d+_\d{14}_\w+\.py\n)+", first.output)
    again = await call("migrate", **variables)
    assert (again.code, again.output, again.errors) == (0, "The database is up to date.\n", "")
    back = await run("migrate", "--down", "1", **variables)
    assert (back.code, back.output) == (0, first.output.splitlines(keepends=True)[-1])


async def test_data_is_not_taken_back_unasked(settings: Settings, database: Database, make: Make) -> None:
    # Without a terminal, the command refuses to revert data. Pruned events also show that there is data.
    await make(models.Team)
    variables = variables_of(settings)
    async with database.transaction() as transaction:
        await transaction.client.execute_script('UPDATE "event_log" SET "pruned"=1; DELETE FROM "event";')
    async with unchanged(database):
        refused = await run("migrate", "--down", "1", **variables)
        assert (refused.code, refused.output) == (1, "")
        assert refused.errors == (
            "error: The database has data. Everything that these migrations added will be lost."
            " Add --yes to continue.\n"
        )
    back = await run("migrate", "--down", "1", "--yes", **variables)
    assert (back.code, back.output) == (0, f"{migrate.available()[-1]}\n")


@pytest.mark.parametrize("typed", ["yes\n", "y\n", ""])
def test_whoever_sits_there_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    monkeypatch.setenv("RAPPORT_DATABASE_URL", url(tmp_path))
    assert main.main(["migrate"]) == 0
    assert main.main(["admin", "boss@example.com", "--name", "The Boss"]) == 0
    monkeypatch.setattr("sys.stdin", StringIO(typed))
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    assert main.main(["migrate", "--down", "1"]) == (0 if typed == "yes\n" else 1)
    left = asyncio.run(migrate.pending(Settings(database_url=url(tmp_path))))
    assert left == ([migrate.available()[-1]] if typed == "yes\n" else [])


async def test_it_does_not_start_before_the_migrations(tmp_path: Path) -> None:
    url = f"sqlite://{tmp_path / 'new.sqlite3'}"
    ended = await run("serve", "--port", "0", RAPPORT_DATABASE_URL=url)
    assert (ended.code, ended.output) == (1, "")
    assert ended.errors == "error: The database is behind this version: run python main.py migrate first.\n"
    assert not (tmp_path / "new.sqlite3").exists()


async def test_a_token_needs_an_active_employee(tmp_path: Path) -> None:
    variables = {"RAPPORT_DATABASE_URL": url(tmp_path), "RAPPORT_SECRET_KEY": KEY}
    before = await call("token", "ann@example.com", **variables)
    assert (before.code, before.output) == (1, "")
    assert before.errors.startswith("error: ")
    assert "Traceback" not in before.errors
    await call("migrate", **variables)
    ended = await run("token", "ann@example.com", **variables)
    assert (ended.code, ended.output) == (1, "")
    assert ended.errors.startswith("error: No active employee has the e-mail address 'ann@example.com'.")


async def test_the_schema_is_the_committed_one_and_needs_no_database(tmp_path: Path) -> None:
    ended = await run("schema", RAPPORT_DATABASE_URL="nonsense")
    assert (ended.code, ended.errors) == (0, "")
    assert ended.output == (ROOT / "schema" / "schema.graphql").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments", [(), ("dance",), ("serve", "--port", "70000"), ("serve", "--port", "x"), ("migrate", "--down", "0")]
)
async def test_a_wrong_command_line(arguments: tuple[str, ...]) -> None:
    ended = await run(*arguments)
    assert (ended.code, ended.output) == (2, "")
    assert ended.errors.startswith("usage: main.py")
    assert "Traceback" not in ended.errors


async def test_commands_that_need_no_schema_do_not_build_it() -> None:
    ended = await run("--help", PYTHONPROFILEIMPORTTIME="1")
    assert ended.code == 0
    imported = {line.rpartition("|")[2].strip() for line in ended.errors.splitlines()}
    assert "argparse" in imported
    assert not imported & {"graphql", "strawberry", "tortoise", "starlette"}


async def test_the_secret_beside_an_embedded_database_is_made_once(tmp_path: Path) -> None:
    # Four processes start at once. A token of any of them is valid in all of them.
    variables = {"RAPPORT_DATABASE_URL": url(tmp_path, "new/crm.sqlite3")}
    ended = await asyncio.gather(*(run("token", "ann@example.com", **variables) for _ in range(4)))
    assert [(one.code, "Traceback" in one.errors) for one in ended] == [(1, False)] * 4
    secret = tmp_path / "new" / "crm.sqlite3.secret"
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    kept = secret.read_text()
    assert len(kept.strip()) >= 32
    assert all(kept.strip() not in one.errors + one.output for one in ended)
    await call("migrate", **variables)
    assert secret.read_text() == kept
    assert sorted(path.name for path in secret.parent.glob("*.secret*")) == ["crm.sqlite3.secret"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
async def test_a_secret_that_may_not_be_read(tmp_path: Path) -> None:
    secret = tmp_path / "a.sqlite3.secret"
    secret.touch(mode=0)
    ended = await run("migrate", RAPPORT_DATABASE_URL=url(tmp_path))
    assert (ended.code, ended.errors) == (
        1,
        f"error: The secret key file {secret} cannot be used: Permission denied.\n",
    )


async def test_a_secret_that_was_cut_short(tmp_path: Path) -> None:
    (tmp_path / "a.sqlite3.secret").write_text("short\n")
    ended = await call("migrate", RAPPORT_DATABASE_URL=url(tmp_path))
    assert ended.code == 1
    assert "at least 32 characters" in ended.errors
    assert "short\n" not in ended.errors


def test_settings_show_no_secret() -> None:
    shown = repr(Settings(database_url=f"postgres://u:{PASSWORD}@h/d", secret_key=KEY))
    assert PASSWORD not in shown
    assert KEY not in shown


def test_nothing_is_signed_with_another_secret() -> None:
    from datetime import timedelta

    from core.errors import Unauthenticated
    from core.ids import new_id

    id = new_id()
    token = tokens.issue(KEY, id, timedelta(minutes=1))
    assert tokens.subject(KEY, token) == id == parse_uuid(str(id))
    with pytest.raises(Unauthenticated):
        tokens.subject(KEY + "k", token)


@pytest.mark.parametrize("command", ["admin", "doctor", "import_", "migrate", "prune_events", "rotate_keys", "seed"])
@pytest.mark.parametrize("error", [Unavailable("The database is not available."), TimedOut("It took too long.")])
def test_a_database_that_is_lost_is_an_error_without_a_traceback(
    command: str, error: RapportError, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def lost(arguments: object) -> int:
        raise error

    monkeypatch.setattr(main, command, lost)
    words = {
        "admin": ["admin", "a@example.org"],
        "import_": ["import", "mapping.toml", "--from", "."],
        "prune_events": ["prune-events", "--before", "2026-01-01"],
        "rotate_keys": ["rotate-keys"],
    }
    assert main.main(words.get(command, [command])) == 1
    assert capsys.readouterr().err == f"error: {error.message}\n"
