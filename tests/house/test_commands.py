"""Tests that commands import the GraphQL schema only if they need it, because the import takes long."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.checks import ROOT

SCRIPT = """
import sys
try:
    import main
    code = main.main(sys.argv[1:])
except SystemExit as ended:
    code = ended.code
print("MODULES", *sorted(sys.modules))
sys.exit(code)
"""


def modules(*command: str, database: Path) -> tuple[int, set[str]]:
    """Runs a command. Returns its exit code and the modules that its process imported."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("RAPPORT_")},
        "RAPPORT_DATABASE_URL": f"sqlite://{database}",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *command], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60
    )
    listed = [line for line in done.stdout.splitlines() if line.startswith("MODULES ")]
    assert listed, done.stderr
    return done.returncode, set(listed[0].split()[1:])


def packages(imported: set[str]) -> set[str]:
    """Returns which of the large packages are among the imported modules."""
    heavy = {"strawberry", "graphql", "schema", "starlette", "uvicorn"}
    return heavy & {name.split(".")[0] for name in imported}


@pytest.mark.parametrize(
    "command", ["migrate", "seed", "password", "token", "import", "doctor", "serve", "schema", "erd"]
)
def test_help_imports_next_to_nothing(tmp_path: Path, command: str) -> None:
    code, imported = modules(command, "--help", database=tmp_path / "none.sqlite3")
    assert code == 0
    assert packages(imported) == set()
    assert not {"tortoise", "pypika_tortoise", "aiosqlite"} & {name.split(".")[0] for name in imported}
    assert not (tmp_path / "none.sqlite3").exists()


def test_commands_without_a_schema(tmp_path: Path) -> None:
    database = tmp_path / "commands.sqlite3"
    for command in (["migrate"], ["seed", "--customers", "1"], ["token", "admin@example.com"], ["migrate"]):
        code, imported = modules(*command, database=database)
        assert code == 0, command
        assert packages(imported) == set(), command


def test_drawing_the_data_model_builds_no_schema(tmp_path: Path) -> None:
    for arguments in (["erd"], ["erd", "--domain", "people", "--format", "svg"]):
        code, imported = modules(*arguments, database=tmp_path / "none.sqlite3")
        assert code == 0
        assert packages(imported) == {"schema"}  # the folder, not the graph: no strawberry


def test_the_schema_is_seen_when_it_is_built(tmp_path: Path) -> None:
    code, imported = modules("schema", database=tmp_path / "none.sqlite3")
    assert code == 0
    assert packages(imported) >= {"strawberry", "graphql", "schema"}
