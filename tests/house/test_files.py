from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.house.checks import EVERYWHERE, LONGEST, ROOT, long_files, twins, vague_names


def test_no_file_is_long_without_a_reason() -> None:
    assert long_files(ROOT, *EVERYWHERE) == []


def test_names_say_something() -> None:
    assert vague_names(ROOT, *EVERYWHERE) == []


def test_no_two_names_differ_in_a_suffix_alone() -> None:
    assert twins(ROOT, *EVERYWHERE) == []


@pytest.mark.parametrize(("folder", "most", "files"), [("schema", 12, 4), ("resolvers", 24, 4)])
def test_a_floor_stays_clear(folder: str, most: int, files: int) -> None:
    entries = [one for one in (ROOT / folder).iterdir() if one.name != "__pycache__"]
    assert len(entries) <= most
    assert sum(one.is_file() for one in entries) <= files


@pytest.mark.parametrize(
    ("paths", "found"),
    [
        (("core/orders.py", "core/ordering.py"), [["core/ordering", "core/orders"]]),
        (("core/migrate.py", "core/migration.py"), [["core/migrate", "core/migration"]]),
        (("core/selection/__init__.py", "core/selections.py"), [["core/selection", "core/selections"]]),
        (("core/order.py", "core/order_line.py", "models/orders.py"), []),
    ],
)
def test_twins_are_found(tmp_path: Path, paths: tuple[str, ...], found: list[list[str]]) -> None:
    for path in paths:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("")
    assert twins(tmp_path, "core", "models") == found


@pytest.mark.parametrize(
    ("docstring", "found"),
    [
        ("", ["core/long.py has 351 lines"]),
        (
            "See: This file is long because it is.",
            ["core/long.py has 351 lines"],
        ),
        ("This file is long because", ["core/long.py has 351 lines"]),
        ("A table.\\n\\nThis file is long because it has one row for each country.", []),
    ],
)
def test_a_long_file_is_found(tmp_path: Path, docstring: str, found: list[str]) -> None:
    planted = tmp_path / "core" / "long.py"
    planted.parent.mkdir()
    planted.write_text(f'"""{docstring}"""\n' + "x = 1\n" * LONGEST)
    assert long_files(tmp_path, "core") == found
    planted.write_text("x = 1\n" * LONGEST)
    assert long_files(tmp_path, "core") == []


@pytest.mark.parametrize(
    "path", ["core/utils.py", "models/helpers/__init__.py", "jobs/common.py", "core/text_utils.py"]
)
def test_a_vague_name_is_found(tmp_path: Path, path: str) -> None:
    planted = tmp_path / path
    planted.parent.mkdir(parents=True)
    planted.write_text("")
    assert vague_names(tmp_path, "core", "models", "jobs") == [path]


def test_the_locks_agree() -> None:
    # What is tested is deployed, with traces or without.
    runtime, traces, development = (
        dict(re.findall(r"^([\w.-]+)==(\S+)", (ROOT / f"requirements{name}.lock").read_text(), re.MULTILINE))
        for name in ("", "-otel", "-dev")
    )
    assert runtime.items() <= traces.items() <= development.items()
    assert "opentelemetry-sdk" in traces.keys() - runtime.keys()


@pytest.mark.parametrize("folder", ["clients", "clients/javascript"])
def test_the_lock_of_the_clients_has_a_hash_for_each_package_and_no_address(folder: str) -> None:
    packages = json.loads((ROOT / folder / "package-lock.json").read_text())["packages"]
    installed = {name: package for name, package in packages.items() if "node_modules/" in name}
    ours = {name for name, package in installed.items() if package.get("link")}
    assert all("integrity" in package for name, package in installed.items() if name not in ours)
    assert {name for name, package in packages.items() if "resolved" in package} == ours
    assert not any("://" in package.get("resolved", "") for package in packages.values())


def test_the_hooks_run_what_make_lint_runs() -> None:
    recipe = (ROOT / "Makefile").read_text().partition("\nlint: install\n")[2].partition("\n\n")[0]
    commands = [line.strip() for line in recipe.splitlines()]
    hooks = (ROOT / ".pre-commit-config.yaml").read_text()
    assert len(commands) == 3
    assert re.findall(r"^ +entry: (.*)$", hooks, re.MULTILINE) == commands
    # From this checkout's own environment, on all files, and without the address of anybody's repository.
    for line, count in (("language: system", 3), ("pass_filenames: false", 3), ("repo: local", 1), ("://", 0)):
        assert hooks.count(line) == count, line
