"""Compares the answers that each test gets on SQLite with its answers on PostgreSQL.

This is a pytest plugin, which `tests/conftest.py` loads. `tests/answers.py` records the answers. A half is the run of a
test on one of the databases. At the end of the run, this file compares the two halves of each test, if both ran and
passed. Tests whose answers differ are run again. A difference that appears each time fails the run; any other
difference is only listed. `make test` runs both halves of most tests, but only one half of some tests. For these tests,
`make prove` runs the other half and compares. The answers are kept in pytest's cache, so a half may also come from an
earlier run of the same code.

Errors are compared by code, path, field and message. Data is compared by value or by shape.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.answers import Recorder

VERSIONS = 5
"""The number of versions of the code whose answers are kept."""

_FAULTS = "there is a fault for each statement, and the databases take different numbers of statements"
_RACE = "changes run concurrently, and chance decides which of them comes first"

DIFFERENT_BY_NATURE: dict[str, str] = {
    "changes/test_references.py::test_an_owner_is_held_although_it_was_found_before": (
        "on SQLite the rival waits for the change, and on PostgreSQL it comes before the change's second row"
    ),
    "idempotency/test_retries.py::test_a_fault_after_any_statement_is_mended_by_a_retry": _FAULTS,
    "events/test_live.py::test_without_a_cursor_it_begins_now": "rows are written while the subscription begins",
    "invariants/test_generated.py::test_twenty_thousand_changes": "each run has seeds of its own",
    "plans/test_failures.py::test_a_failure_is_told_once": "the errors are those that the drivers of a database raise",
    "plans/test_differential.py::test_both_roads_say_the_same": (
        "operations are generated from the rows, whose ids differ from run to run"
    ),
    "idempotency/test_runs.py::test_one_that_was_taken_for_dead_does_no_harm": _RACE,
    "activities/test_kept_bytes.py::test_a_fault_after_any_statement_leaves_no_file": _FAULTS,
    "proofs/test_atomic.py::test_some_mutations": _FAULTS,
    "proofs/test_atomic.py::test_every_mutation": _FAULTS,
    "proofs/test_atomic.py::test_every_verb_of_trade": _FAULTS,
    "proofs/test_atomic.py::test_every_verb_of_leads": _FAULTS,
    "proofs/test_atomic.py::test_every_verb_of_mailings": _FAULTS,
    "proofs/test_atomic.py::test_every_verb_of_surveys": _FAULTS,
    "proofs/test_atomic.py::test_every_verb_of_merges": _FAULTS,
    "customers/test_merges_at_once.py::test_a_row_that_comes_meanwhile_is_the_survivors": (
        "on SQLite the rival waits for the merge, and is told of the merged row before it tries the survivor"
    ),
    "activities/test_digests.py::test_one_mail_a_day_by_however_many_workers": _RACE,
    "customers/test_merges_at_once.py::test_one_that_is_merged_elsewhere_meanwhile_is_refused": _RACE,
    "customers/test_merges_at_once.py::test_many_merges_in_a_ring": _RACE,
    "customers/test_merges_at_once.py::test_two_merges_of_the_same_customers": _RACE,
    "marketing/test_atomic_surveys.py::test_answers_are_taken_as_a_whole": _FAULTS,
    "proofs/test_books.py::test_parts_add_up_and_everything_ends": _RACE,
    "proofs/test_faults.py::test_a_fault_after_any_statement_leaves_nothing_changed": _FAULTS,
    "proofs/test_faults.py::test_a_fault_in_a_bulk_leaves_nothing_changed": _FAULTS,
    "proofs/test_loop.py::test_no_operation_of_any_caller_holds_the_loop": (
        "each text has a number of its own, and errors tell its length"
    ),
    "proofs/test_loop.py::test_no_text_of_any_caller_holds_the_loop": "without settings, PostgreSQL sends no mail",
    "proofs/test_selling_at_once.py::test_amendments_and_cancellations_of_one_order_leave_stock_right": _RACE,
    "proofs/test_selling_at_once.py::test_amendments_of_orders_that_share_products_leave_stock_right": (_RACE),
    "proofs/test_selling_at_once.py::test_nobody_overpays": _RACE,
    "proofs/test_selling_at_once.py::test_the_last_pieces_are_sold_once": _RACE,
    "seeding/test_seeding.py::test_two_at_once_make_one_company": _RACE,
}
"""The files and tests below `tests/` whose answers may differ, each with the reason."""

ROOT = Path(__file__).resolve().parent.parent
_CODE = ("main.py", *(f"{name}/**/*.py" for name in ("core", "models", "resolvers", "schema", "jobs", "tests")))

_DATABASES = ("sqlite", "postgres")

AGAIN = 2
"""How often tests whose answers differ are run again."""

MOST_AGAIN = 20
"""The number of such tests up to which they are run again. More do not differ by chance."""

_RUNS_AGAIN = "RAPPORT_COMPARING_AGAIN"
"""The environment variable that is set while tests are run again."""

_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Half:
    """The answers that one half of a test has got.

    `test`: the test's id without the database.
    `errors`: the different errors in the answers.
    `day`: the day on which it ran.
    `id`: the test's id.
    """

    test: str
    database: str
    answers: tuple[str, ...]
    errors: tuple[str, ...] = ()
    day: str = ""
    id: str = ""

    @property
    def undated(self) -> list[str]:
        """The errors without dates."""
        return sorted({_DATE.sub("~", error) for error in self.errors})


def differences(halves: Iterable[Half]) -> dict[str, list[str]]:
    """Returns, for each test, the answers that only one half has, each with the name of its database."""
    found: dict[str, dict[str, Half]] = {}
    for half in halves:
        found.setdefault(half.test, {})[half.database] = half
    made = {}
    for test, by_database in found.items():
        if len(by_database) == len(_DATABASES):
            one, other = (by_database[name] for name in _DATABASES)
            # On another day, other rows are due, overdue or of this month.
            same_day = one.day == other.day
            here, there = (Counter(half.answers if same_day else half.undated) for half in (one, other))
            lines = [f"{_DATABASES[0]}: {answer}" for answer in (here - there).elements()]
            lines += [f"{_DATABASES[1]}: {answer}" for answer in (there - here).elements()]
            if lines and not any(test.removeprefix("tests/").startswith(name) for name in DIFFERENT_BY_NATURE):
                made[test] = lines
    return made


def compared(halves: Iterable[Half]) -> int:
    """Returns the number of tests that have both halves."""
    databases: dict[str, set[str]] = {}
    for half in halves:
        databases.setdefault(half.test, set()).add(half.database)
    return sum(len(names) == len(_DATABASES) for names in databases.values())


def read(folder: Path, since: int = 0) -> list[Half]:
    """Reads the answers that the recorders of all processes have written.

    If a half ran several times, its last run counts. `since`: a time in nanoseconds since the epoch. Tests that have
    not run since this time are left out.
    """
    halves: dict[tuple[str, str], Half] = {}
    ran = set()
    for file in sorted(folder.glob("*.jsonl")):
        found = [
            Half(test, database, tuple(answers), tuple(errors), day, id)
            for test, database, answers, errors, day, id in _lines(file)
        ]
        halves |= {(half.test, half.database): half for half in found}
        if int(file.name.partition("-")[0]) >= since:
            ran |= {half.test for half in found}
    return [half for half in halves.values() if half.test in ran]


def _lines(file: Path) -> list[Any]:
    return [orjson.loads(line) for line in file.read_bytes().splitlines()]


class Comparison:
    """Compares the halves in the process that prints the output. `run_again`: runs tests by their ids."""

    def __init__(self, folder: Path, run_again: Callable[[Sequence[str]], bool] | None = None) -> None:
        self._folder = folder
        self._began = time.time_ns()
        self._lines: list[str] = []
        self._run_again = run_again or _run_again

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Lists the tests that got different answers on the two databases.

        Fails the run if the answers differ again when these tests are run again, or if there are too many such tests.
        """
        halves = read(self._folder, self._began)
        found = differences(halves)
        if compared(halves):
            self._lines.append(f"databases: the answers of {compared(halves):,} tests were compared")
        if not found:
            return
        for test, lines in sorted(found.items()):
            self._lines += [f"DIFFERENT {test}", *(f"    {line}" for line in lines[:6])]
        if _RUNS_AGAIN in os.environ:  # the process that has started this one decides
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
            return
        # An answer can differ by chance once, if the machine is busy. A difference of the databases always shows.
        confirmed = len(found) > MOST_AGAIN or self._differ_again([half.id for half in halves if half.test in found])
        often = "each time" if confirmed else "once, but not again"
        self._lines.append(f"databases: {len(found)} tests got different answers on SQLite and on PostgreSQL, {often}")
        if confirmed:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def _differ_again(self, ids: Sequence[str]) -> bool:
        return all(self._run_again(ids) for _ in range(AGAIN))

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Prints the differences."""
        for line in self._lines:
            terminalreporter.write_line(line)


def _run_again(ids: Sequence[str]) -> bool:
    """Runs both halves of tests in a process of their own. Returns whether their answers differ, or a test fails."""
    command = [sys.executable, "-m", "pytest", "-q", "-m", "", "-p", "no:cacheprovider", *ids]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    ran = subprocess.run(command, cwd=ROOT, env=environment | {_RUNS_AGAIN: "1"}, capture_output=True, check=False)
    return ran.returncode != 0


def pytest_configure(config: pytest.Config) -> None:
    """Registers the recorder in each process that runs tests, and the comparison in the process that prints."""
    given = getattr(config, "workerinput", {}).get("answers")
    folder = Path(given) if given else _folder(config)
    config.stash[_FOLDER] = folder
    if given is None:
        config.pluginmanager.register(Comparison(folder), "rapport-comparison")
    recorder = Recorder(folder)
    recorder.begin()
    config.add_cleanup(recorder.end)
    config.pluginmanager.register(recorder, "rapport-recorder")


def _folder(config: pytest.Config) -> Path:
    """Returns the folder for the answers of this version of the code.

    Removes all folders except those of the latest versions. The folder is kept between runs, because `make test` runs
    only one half of some tests. `make prove` runs the other half, and compares it with the recorded one.
    """
    cache: pytest.Cache | None = getattr(config, "cache", None)
    if cache is None:
        return Path(tempfile.mkdtemp(prefix="rapport-answers-"))
    all_versions = cache.mkdir("rapport-answers")
    folder = all_versions / _version()
    folder.mkdir(exist_ok=True)
    # Other versions may be in use: a run may have begun before the code was edited.
    others = sorted(all_versions.iterdir(), key=lambda other: other.stat().st_mtime, reverse=True)
    for other in others[VERSIONS:]:
        shutil.rmtree(other, ignore_errors=True)
    return folder


def _version() -> str:
    made = blake2b(digest_size=8)
    for path in sorted(path for name in _CODE for path in ROOT.glob(name)):
        made.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return made.hexdigest()


_FOLDER = pytest.StashKey[Path]()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tells a worker where to write its answers."""
    node.workerinput["answers"] = str(node.config.stash[_FOLDER])
