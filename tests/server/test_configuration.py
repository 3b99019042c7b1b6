"""Tests of the configuration checks of `main.py doctor`.

Each error names the problem and its solution, and no output contains a secret.
"""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from core import clock
from core.keys import new_ring
from core.known_settings import known_settings, shown_value, unknown_settings
from core.settings import Settings
from jobs import migrate
from jobs.doctor import database_checks as module
from jobs.doctor.configuration import machine_checks, port_checks, settings_checks
from jobs.doctor.database_checks import database_checks
from jobs.doctor.finding import Finding
from models.dialect.postgres import PostgresDatabase
from models.dialect.sqlite import SqliteDatabase
from tests.databases import variables_of
from tests.docs.markdown import text_of
from tests.server.program import call, serving

RING = new_ring()
POSTGRES = {
    "RAPPORT_DATABASE_URL": "postgres://ada:pass-word@db.example:5432/crm?sslrootcert=hush",
    "RAPPORT_SECRET_KEY": "secret " * 8,
    "RAPPORT_KEYS": RING,
}


def bad(found: Sequence[Finding]) -> list[tuple[str, str, str]]:
    return [(one.status.value, one.check, one.message) for one in found if one.status != "ok"]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("RAPPORT_WORKR", "RAPPORT_WORKER"),
        ("RAPPORT_LOGLEVEL", "RAPPORT_LOG_LEVEL"),
        ("rapport_worker", "RAPPORT_WORKER"),
        ("RAPORT_DATABASE_URL", "RAPPORT_DATABASE_URL"),
        ("RAPPORT_SOMETHING_ELSE_ENTIRELY", None),
    ],
)
def test_a_misspelt_setting_is_found(name: str, meant: str | None) -> None:
    assert unknown_settings([name, "PATH", "REPORT_URL", *known_settings()]) == {name: meant}
    ((status, check, message),) = bad(list(settings_checks({**POSTGRES, name: "1"})))
    assert (status, check) == ("warning", "settings")
    assert name in message
    assert (meant or "not a setting") in message


def test_every_wrong_setting_is_named_and_no_secret_is_told() -> None:
    env = {**POSTGRES, "RAPPORT_POOL_SIZE": "many", "RAPPORT_LOG": "xml", "RAPPORT_ORIGINS": "*"}
    env |= {
        "RAPPORT_ONLY_TRUSTED_DOCUMENTS": "1",
        "RAPPORT_TRUSTED_DOCUMENTS": "/documents.json",
    }
    found = list(settings_checks(env))
    errors = [message for status, _, message in bad(found) if status == "error"]
    assert [message.split()[0].rstrip(":") for message in errors] == [
        "RAPPORT_LOG",
        "RAPPORT_ORIGINS",
        "RAPPORT_POOL_SIZE",
    ]
    told = "\n".join(finding.line() for finding in found)
    assert "RAPPORT_DATABASE_URL=postgres://db.example:5432/crm" in told
    assert "RAPPORT_KEYS=(set)" in told
    for secret in ("pass-word", "ada", "hush", "secret secret", RING.split()[2]):
        assert secret not in told


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("RAPPORT_DATABASE_URL", "postgres:ada:pass@host/x", "(set)"),
        ("RAPPORT_DATABASE_URL", "postgres://ada:p@ss@host/x", "postgres://host/x"),
        ("RAPPORT_DATABASE_URL", "postgres://ada:p?ss@host/x", "postgres://host/x"),
        ("RAPPORT_SMTP_URL", "smtps://ada:pass@mail.example:465", "smtps://mail.example:465"),
        ("RAPPORT_OIDC_CLIENT_SECRET", "pass", "(set)"),
        ("RAPPORT_SECRET_KEY", "pass", "(set)"),
        ("RAPPORT_KEY_FILE", "/etc/rapport.keys", "/etc/rapport.keys"),
        ("RAPPORT_PASSWORD_ROUNDS", "3", "3"),
    ],
)
def test_values_are_shown_without_secrets(name: str, value: str, shown: str) -> None:
    assert shown_value(name, value) == shown


def test_files_with_secrets_are_for_their_owner_alone(tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    keys.write_text(RING)
    for mode, status in ((0o600, None), (0o640, "warning"), (0o644, "error")):
        keys.chmod(mode)
        found = [one for one in machine_checks(None, {"RAPPORT_KEY_FILE": str(keys)}) if one.check == "files"]
        assert [one[0] for one in bad(found)] == ([status] if status else [])
    keys.unlink()
    found = list(machine_checks(None, {"RAPPORT_KEY_FILE": str(keys)}))
    assert bad(found) == [("error", "files", f"{keys} with the encryption keys does not exist.")]


def test_a_full_disk_and_a_port_in_use_are_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    settings = Settings(database_url=f"sqlite://{tmp_path}/a", metrics=("127.0.0.1", 1))
    for free, status in ((50 * 2**20, "error"), (500 * 2**20, "warning")):
        monkeypatch.setattr("shutil.disk_usage", lambda path, free=free: _Usage(free))
        assert {one[:2] for one in bad(list(machine_checks(settings, {})))} == {(status, "disk")}
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        found = list(port_checks(replace(settings, metrics=("127.0.0.1", port)), "127.0.0.1", port))
    assert [one[:2] for one in bad(found)] == [("warning", "ports")] * 2
    assert bad(list(port_checks(replace(settings, metrics=None), "127.0.0.1", port))) == []


class _Usage:
    def __init__(self, free: int) -> None:
        self.free = free


async def test_a_database_in_order_has_no_errors(settings: Settings, dialect: str) -> None:
    found = await database_checks(settings)
    assert [one for one in bad(found) if one[0] == "error"] == []
    checks = {one.check for one in found}
    assert {"version", "extensions", "durability", "clock", "migrations", "keys"} <= checks
    assert ("collation" in checks) == (dialect == "postgres")


@pytest.mark.parametrize(("seconds", "status"), [(0.5, None), (5, "warning"), (60, "error"), (-60, "error")])
async def test_a_wrong_clock_is_found(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, seconds: float, status: str | None
) -> None:
    real = clock.now
    monkeypatch.setattr(clock, "now", lambda: real() + timedelta(seconds=seconds))
    assert [one[0] for one in bad(await database_checks(settings)) if one[1] == "clock"] == ([status] if status else [])


@pytest.mark.parametrize(
    ("version", "status"),
    [("PostgreSQL 14.9", "error"), ("SQLite 3.37.2", "error"), ("PostgreSQL 99.1", None), ("SQLite 3.51.0", None)],
)
async def test_an_old_database_is_found(
    settings: Settings, dialect: str, monkeypatch: pytest.MonkeyPatch, version: str, status: str | None
) -> None:
    if dialect != version.split()[0].lower().removesuffix("ql"):
        pytest.skip("the other database")

    async def old(self: object) -> str:
        return version

    monkeypatch.setattr(SqliteDatabase if dialect == "sqlite" else PostgresDatabase, "version", old)
    found = [one[0] for one in bad(await database_checks(settings)) if one[1] == "version"]
    assert found == ([status] if status else [])


@pytest.mark.parametrize("dialect", ["postgres"], indirect=True)
async def test_durability_is_an_error_unless_it_was_accepted(settings: Settings) -> None:
    found = bad(await database_checks(replace(settings, unsafe_durability=False)))
    assert [one[:2] for one in found if one[1] == "durability"] == [("error", "durability")]
    found = bad(await database_checks(settings))
    assert [one[:2] for one in found if one[1] == "durability"] == [("warning", "durability")]


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_pending_migrations_and_a_missing_file_are_errors(settings: Settings, tmp_path: Path) -> None:
    missing = replace(settings, database_url=f"sqlite://{tmp_path}/missing.sqlite3")
    assert [one[:2] for one in bad(await database_checks(missing))] == [("error", "database")]
    assert not missing.database_path.exists()
    missing.database_path.touch()
    (found,) = bad(await database_checks(missing))
    assert found[:2] == ("error", "migrations")
    assert all(name in found[2] for name in migrate.available())


async def test_a_database_that_cannot_be_reached_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REACH_SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        settings = Settings(database_url=f"postgres://ada:pass-word@127.0.0.1:{port}/crm")
        ((status, check, message),) = bad(await database_checks(settings))
    assert (status, check) == ("error", "database")
    assert "did not respond" in message
    (found,) = bad(await database_checks(settings))
    assert "cannot be used" in found[2]
    assert "pass-word" not in found[2]


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_the_command_reports_and_fails(settings: Settings) -> None:
    variables = variables_of(settings)
    os.chmod(settings.database_path, 0o600)
    whole = await call("doctor", "--json", "--port", "0", RAPPORT_WORKR="1", **variables)
    report: dict[str, Any] = json.loads(whole.output)
    assert whole.code == 0, report
    assert report["violations"] == []
    (found,) = [one for one in report["findings"] if one["status"] != "ok"]
    assert found["remedy"] == "Rename it to RAPPORT_WORKER."
    short = await call("doctor", "--config", "--port", "0", **{**variables, "RAPPORT_POOL_SIZE": "0"})
    assert short.code == 1
    assert "error    settings: RAPPORT_POOL_SIZE must be a number from 1 to 100." in short.output.splitlines()[0]
    assert "invariants" not in short.output
    assert (await call("doctor", "--mend", "--json", **variables)).code == 1


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
async def test_a_server_warns_of_a_misspelt_setting(settings: Settings) -> None:
    async with serving(RAPPORT_WORKR="1", **variables_of(settings)) as server:
        pass
    assert server.ended is not None
    assert "WARNING rapport.settings: RAPPORT_WORKR is not a setting. Did you mean RAPPORT_WORKER?" in (
        server.ended.errors
    )


def test_the_docs_list_the_checks() -> None:
    page = text_of("docs/operations.md").partition("\n## Checking the configuration\n")[2].partition("\n## ")[0]
    for check in ("settings", "files", "disk", "ports", "version", "collation", "durability", "clock", "migrations"):
        assert f"`{check}`" in page
