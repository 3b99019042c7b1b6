"""Tests of a lost or foreign key file: commands that need its keys refuse it, and a running server reports it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest
from asgi_lifespan import LifespanManager

import main
import models
from core.errors import CommandError
from core.keys import KeyRing, new_ring, write, written
from core.settings import Settings, load
from main import application
from models.dialect.base import Database
from tests.databases import variables_of
from tests.factories import Make
from tests.graph import Graph
from tests.server.program import call, environment, run
from tests.unchanged import unchanged

COMMANDS = [
    ("serve", "--port", "0"),
    ("worker",),
    ("token", "boss@example.com"),
    ("import", "MAPPING", "--from", "FOLDER"),
    ("doctor",),
    ("rotate-keys",),
    ("rotate-keys", "--new"),
    ("admin", "eve@example.com"),
    ("password", "boss@example.com"),
    ("second-factor", "--remove", "boss@example.com"),
    ("seed",),
    ("prune-events", "--before", "2020-01-01"),
    ("mail-in",),
]


DAMAGED = [
    ("", "is empty. Restore"),
    ("data 1 AAAA", "line 1: a key is 32 bytes"),
    ("\n\n", "is empty"),
    ("\xff", "cannot be read: not ASCII text"),
]

MAPPING = """
[[steps]]
name = "tags"
entity = "Tag"
file = "tags.csv"
external_id = "t:{id}"
set = { name = "id" }
"""


def commands(folder: Path) -> Iterator[tuple[str, ...]]:
    """Yields the commands. One command imports a file, which is created in the folder."""
    (folder / "tags.csv").write_text("id\na\n")
    (folder / "tags.toml").write_text(MAPPING)
    given = {"MAPPING": str(folder / "tags.toml"), "FOLDER": str(folder)}
    for command in COMMANDS:
        yield tuple(given.get(word, word) for word in command)


@pytest.fixture(autouse=True)
def typed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Provides the input of the commands `password` and `mail-in`."""
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(b"correct horse battery\n" * 9)))


@pytest.fixture
async def variables(settings: Settings, make: Make) -> dict[str, str]:
    """Returns the environment variables for a database with encrypted values."""
    await make(models.Employee, email="boss@example.com", role="ADMIN")
    return variables_of(settings)


NEEDS_NO_KEYS = {"keys", "schema", "erd", "migrate"}


def test_no_command_is_left_out() -> None:
    (choices,) = [action.choices for action in main.parser()._actions if isinstance(action.choices, dict)]
    assert set(choices) == {command[0] for command in COMMANDS} | NEEDS_NO_KEYS


async def test_foreign_keys_are_refused_by_every_command(
    variables: dict[str, str], database: Database, tmp_path: Path
) -> None:
    path = tmp_path / "foreign.keys"
    write(path, text := new_ring())
    del variables["RAPPORT_KEYS"]
    async with unchanged(database):
        for command in commands(tmp_path):
            ended = await call(*command, **variables, RAPPORT_KEY_FILE=str(path))
            assert ended.code == 1, command
            assert not ended.output or (command[0] == "doctor" and "error    keys: " in ended.output), command
            assert ended.errors.startswith("error: The encryption keys do not fit the database: data key 1"), command
            assert ended.errors.count("\n") == 1
            assert path.read_text() == text


async def test_what_needs_no_keys_goes_on(variables: dict[str, str]) -> None:
    for command in (("migrate",), ("erd", "--check"), ("schema",)):
        assert (await call(*command, **{**variables, "RAPPORT_KEYS": new_ring()})).code == 0, command


async def test_a_lost_file_is_not_replaced(tmp_path: Path) -> None:
    variables = {"RAPPORT_DATABASE_URL": f"sqlite://{tmp_path / 'crm.sqlite3'}"}
    keys = tmp_path / "crm.sqlite3.keys"
    assert (await call("migrate", **variables)).code == 0
    keys.unlink(missing_ok=True)
    # Nothing is encrypted so far: a ring is made when it is first needed.
    assert "No active employee" in (await call("token", "boss@example.com", **variables)).errors
    first = keys.read_text()
    keys.unlink()
    assert (await call("admin", "boss@example.com", **variables)).code == 0
    text = keys.read_text()
    assert text != first
    assert keys.stat().st_mode & 0o777 == 0o600
    keys.unlink()
    for command in commands(tmp_path):
        ended = await call(*command, **variables)
        assert ended.code == 1, command
        assert not ended.output or (command[0] == "doctor" and "error    keys: " in ended.output), command
        assert ended.errors.startswith(f"error: The key file {keys} is missing, but values"), command
        assert not keys.exists(), command
    for damaged, message in DAMAGED:
        keys.write_text(damaged, encoding="latin-1")
        ended = await call("token", "boss@example.com", **variables)
        assert (ended.code, message in ended.errors) == (1, True), ended.errors
        assert keys.read_text(encoding="latin-1") == damaged
    keys.write_text(text)
    assert (await call("token", "boss@example.com", **variables)).code == 0


async def test_a_database_that_was_restored_beside_a_new_ring(tmp_path: Path) -> None:
    """A new key ring was created before the database was restored.

    The error says that the ring does not fit the database.
    """
    variables = {"RAPPORT_DATABASE_URL": f"sqlite://{tmp_path / 'crm.sqlite3'}"}
    assert (await call("migrate", **variables)).code == 0
    assert (await call("admin", "boss@example.com", **variables)).code == 0
    kept = [(path, path.read_bytes()) for path in tmp_path.iterdir()]
    for path, _ in kept:
        path.unlink()
    load(environment(variables))
    for path, content in kept:
        if path.suffix != ".keys":
            path.write_bytes(content)
    ended = await call("token", "boss@example.com", **variables)
    assert (ended.code, "do not fit" in ended.errors) == (1, True)


async def test_new_keys_are_written_to_a_new_file_only(tmp_path: Path) -> None:
    path = tmp_path / "new.keys"
    done = await run("keys", "--output", str(path), RAPPORT_DATABASE_URL="nonsense")
    assert (done.code, done.output, done.errors) == (0, "", "")
    assert path.stat().st_mode & 0o777 == 0o600
    assert (list(KeyRing(path=path).data), list(KeyRing(path=path).index)) == ([1], [1])
    for present in (path, tmp_path / "empty", tmp_path / "link", tmp_path):
        if present.name == "empty":
            present.touch()
        if present.name == "link":
            present.symlink_to(tmp_path / "nowhere")
        before = present.read_bytes() if present.is_file() else None
        refused = await call("keys", "--output", str(present))
        assert (refused.code, refused.output) == (1, "")
        assert "exists and was not changed" in refused.errors
        assert (present.read_bytes() if present.is_file() else None) == before
    assert not (tmp_path / "nowhere").exists()
    refused = await call("keys", "--output", str(path / "below"))
    assert (refused.code, "cannot be written" in refused.errors, "Traceback" in refused.errors) == (1, True, False)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["empty", "link", "new.keys"]


async def test_the_application_does_not_start(settings: Settings, make: Make) -> None:
    await make(models.Employee, email="boss@example.com")
    with pytest.raises(CommandError, match="do not fit"):
        async with LifespanManager(application(replace(settings, keys=KeyRing(new_ring())))):
            pass


async def test_readiness_tells(settings: Settings, make: Make) -> None:
    await make(models.Employee, email="boss@example.com")
    app = application(settings)
    async with LifespanManager(app) as manager:
        graph = Graph(manager.app, None)
        for keys, names in (
            (settings.keys, []),
            (KeyRing(new_ring()), ["data 1", "index 1"]),
            (KeyRing(written({2: b"d" * 32}, settings.keys.index)), ["data 1"]),
            (KeyRing(written(settings.keys.data, {1: b"i" * 32})), ["index 1"]),
            (KeyRing(written({2: b"d" * 32, **settings.keys.data}, settings.keys.index)), []),
        ):
            app._shared.database.keys = keys
            ready = await graph.http.get("/readyz")
            told = {"status": "the encryption keys do not fit the database", "keys": names}
            assert (ready.status_code, ready.json()) == ((503, told) if names else (200, {"status": "ok"}))
