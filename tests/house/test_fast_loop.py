"""Tests of `make check`: its files exist, and a run shows its progress."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.check import CHECKED, LEFT_OUT, in_check
from tests.house.checks import ROOT
from tests.progress import Estimate, Tally


@pytest.mark.parametrize("place", [*CHECKED, *LEFT_OUT])
def test_what_is_named_is_there(place: str) -> None:
    assert (ROOT / "tests" / place).exists()


def test_folders_and_files_are_chosen_whole() -> None:
    assert in_check("tests/orders/test_orders.py::test_x[sqlite]")
    assert in_check("tests/entities/test_rights.py::test_x")
    assert not in_check("tests/entities/test_where.py::test_x")
    assert not in_check("tests/models/test_kept.py::test_x")
    assert not in_check("tests/ordersmore/test_orders.py::test_x")


def test_the_time_left_follows_from_the_run_before() -> None:
    files = {"a.py": Tally(total=2, done=2), "b.py": Tally(total=2)}
    # Two seconds' worth took four; six seconds' worth are left.
    assert Estimate({"a.py": 1.0, "b.py": 3.0}).left(files, elapsed=4.0) == 12.0
    assert Estimate({}).left(files, elapsed=4.0) == 4.0
    assert Estimate({}).left({"a.py": Tally(total=2)}, elapsed=4.0) is None


@pytest.mark.parametrize("workers", [(), ("-n", "2")])
def test_a_log_names_folders_and_failures(tmp_path: Path, workers: tuple[str, ...]) -> None:
    for folder, text in (
        ("one", "def test_passes(): pass\ndef test_too(): pass\n"),
        ("two", "def test_fails(): 1 / 0\n"),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / f"test_{folder}.py").write_text(text)
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.progress", "-q", "--progress", *workers],
        cwd=tmp_path,
        env={**environment, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert re.search(r"^ +\d+ s  one +2 passed in ", done.stdout, re.MULTILINE), done.stdout
    assert re.search(r"^ +\d+ s  FAILED two/test_two.py::test_fails$", done.stdout, re.MULTILINE), done.stdout
    assert re.search(r"^ +\d+ s  two +1 failed in .* 3 tests", done.stdout, re.MULTILINE), done.stdout
    assert re.search(r"^1 failed, 2 passed in [\d.]+s", done.stdout, re.MULTILINE), done.stdout
    assert not re.search(r"^[.F]+ *(\[|$)", done.stdout, re.MULTILINE), done.stdout
