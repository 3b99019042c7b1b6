"""Compares the answers that each test gets on SQLite with those that it gets on PostgreSQL.

This is a pytest plugin, which `tests/conftest.py` loads. It records the executor's answers, refused changes and import
reports of each test. At the end of the run, it compares the two halves of each test, if both ran and passed. Errors
that differ fail the run; other differences are listed. `make test` compares most tests. Of some tests it runs one half
only, and `make prove` compares these. The answers are kept in pytest's cache, so a half may also come from an earlier
run of the same code.

Errors are compared by code, path, field and message. If the test has a database of its own, the values of data are
compared. A shared database contains rows and numbers of other tests, so only the shape of data is compared: which
fields are null, and which lists are empty. If operations run concurrently, only their errors are compared, because
their order is a matter of chance. Ids, times and tokens differ from run to run.

This file is long because recording and comparing must agree on what an answer is.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

import orjson
import pytest
from graphql import OperationType

from core.errors import Problem, Refused
from jobs.importing.report import Report
from resolvers.changes import Changes
from schema.execution.executor import Executor
from schema.execution.results import Result, Stream

LONGEST = 400
"""The number of characters of an answer that are kept for the list of differences. The rest is kept as a hash."""

VERSIONS = 5
"""The number of versions of the code whose answers are kept."""

WORKER_BESIDE = ("webhooks/", "docs/test_architecture.py", "clients/", "events/", "proofs/", "seeding/")
"""The tests beside which workers or other processes write, so that operations are concurrent."""

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
    "proofs/test_atomic.py::test_some_mutations": _FAULTS,
    "proofs/test_atomic.py::test_every_mutation": _FAULTS,
    "proofs/test_atomic.py::test_every_verb_of_trade": _FAULTS,
    "proofs/test_faults.py::test_a_fault_after_any_statement_leaves_nothing_changed": _FAULTS,
    "proofs/test_faults.py::test_a_fault_in_a_bulk_leaves_nothing_changed": _FAULTS,
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
_VOLATILE = re.compile(
    r"\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-]\d\d:\d\d)?"  # a time
    r"|[\w+/=.-]{22,}"  # a UUID, a global id, a cursor or a token
    r"|[0-9a-f]{16}"  # the id of an internal error
    r"|\d+(?:\.\d+)? s(?!\w)"  # how long to wait
)
_SHORTEST_VOLATILE = 19
_TAKEN_TIMES = ("milliseconds", "secondsSpent")
_DIGITS = re.compile(r"\d+")
_ERROR = re.compile(r'^\w+: \[\[|"refused":|"errors":\[\[|"userErrors":\[[^\]]')
"""Matches the line of an answer that is a refusal, or that contains errors."""


@dataclass
class Recording:
    """The answers that a test has got.

    `values`: whether to keep the values of data, or its shape only.
    `running`: the number of operations and of changes that are running.
    `concurrent`: whether several ran at once.
    """

    values: bool
    running: Counter[str] = field(default_factory=Counter)
    concurrent: bool = False
    _asked: object = None
    _kept: list[bytes] = field(default_factory=list)

    @property
    def answers(self) -> list[str]:
        """The answers to compare, or only their errors if operations ran concurrently."""
        read = [self._read(orjson.loads(one)) for one in self._kept]
        return sorted({one for _, errors in read for one in errors}) if self.concurrent else [one for one, _ in read]

    @contextmanager
    def run(self, kind: str) -> Iterator[None]:
        """Counts a running operation or change during the `with` block."""
        self.running[kind] += 1
        if kind == "change":
            self._asked = None
        self.concurrent = self.concurrent or self.running[kind] > 1
        try:
            yield
        finally:
            self.running[kind] -= 1

    def answer(self, response: object, asked: object = None) -> None:
        """Records the response to an operation. Its extensions, such as its cost, are left out.

        `asked`: the query. The answer replaces the last one if that has the same query.
        """
        # A test may repeat a query until a state is reached.
        if asked is not None and asked == self._asked:
            self._kept.pop()
        self._asked = asked
        # Only encoded here: the rest would hold the event loop, and tests measure that. Parts may be encoded already.
        self._kept.append(orjson.dumps(response, default=str))

    def refused(self, problems: Sequence[Problem]) -> None:
        """Records a refused change, or a line that an import refuses."""
        self._asked = None
        self._kept.append(orjson.dumps({"refused": [[one.field, one.code, one.message] for one in problems]}))

    def _read(self, kept: dict[str, Any]) -> tuple[str, list[str]]:
        if "refused" in kept:
            return self._text(stable(kept)), [self._text(stable(one)) for one in kept["refused"]]
        data = kept.get("data")
        made = {"data": stable(data) if self.values else shape(data)}
        errors = [_error(one) for one in kept.get("errors") or ()]
        user_errors = list(_user_errors(data))
        if errors:
            made["errors"] = errors
        if not self.values:
            made["userErrors"] = user_errors
        return self._text(made), [self._text(one) for one in errors + user_errors]

    def _text(self, made: object) -> str:
        text = orjson.dumps(made, option=orjson.OPT_SORT_KEYS, default=str).decode()
        if not self.values:
            text = _DIGITS.sub("~", text)
        if len(text) > LONGEST:
            text = f"{text[:LONGEST]}… {blake2b(text.encode(), digest_size=8).hexdigest()}"
        return text


def stable(data: Any) -> Any:
    """Removes the parts of data that differ from run to run."""
    match data:
        case str():
            return data if len(data) < _SHORTEST_VOLATILE else _VOLATILE.sub("~", data)
        case dict():
            return {name: "~" if name in _TAKEN_TIMES else stable(value) for name, value in data.items()}
        case list():
            return [stable(one) for one in data]
    return data


def shape(data: Any) -> Any:
    """Returns which fields of data are null and which lists are empty."""
    match data:
        case dict():
            return {name: shape(value) for name, value in data.items()}
        case list():
            return sorted({str(shape(one)) for one in data})
    return None if data is None else "a value"


def _user_errors(data: Any) -> Iterable[Any]:
    match data:
        case {"field": list() as path, "code": code, **rest}:
            yield [path, code, stable(rest.get("message"))]
        case dict():
            for value in data.values():
                yield from _user_errors(value)
        case list():
            for value in data:
                yield from _user_errors(value)


def _error(error: Mapping[str, Any]) -> object:
    return [(error.get("extensions") or {}).get("code"), error.get("path"), stable(error.get("message"))]


@dataclass(frozen=True, slots=True)
class Half:
    """The answers that one half of a test has got. `test`: the test's id without the database."""

    test: str
    database: str
    answers: tuple[str, ...]


def differences(halves: Iterable[Half]) -> dict[str, list[str]]:
    """Returns the differing answers by test: those that only one half has, each with the name of its database."""
    found: dict[str, dict[str, Counter[str]]] = {}
    for half in halves:
        found.setdefault(half.test, {})[half.database] = Counter(half.answers)
    made = {}
    for test, by_database in found.items():
        if len(by_database) == len(_DATABASES):
            one, other = (by_database[name] for name in _DATABASES)
            lines = [f"{_DATABASES[0]}: {answer}" for answer in (one - other).elements()]
            lines += [f"{_DATABASES[1]}: {answer}" for answer in (other - one).elements()]
            if lines and not any(test.removeprefix("tests/").startswith(name) for name in DIFFERENT_BY_NATURE):
                made[test] = lines
    return made


def compared(halves: Iterable[Half]) -> int:
    """Returns the number of tests that have both halves."""
    databases: dict[str, set[str]] = {}
    for half in halves:
        databases.setdefault(half.test, set()).add(half.database)
    return sum(len(names) == len(_DATABASES) for names in databases.values())


class Recorder:
    """Records the answers of the tests of this process in a file of `folder`."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{time.time_ns()}-{os.getpid()}.jsonl"
        self._recording: Recording | None = None
        self._patch = pytest.MonkeyPatch()

    def begin(self) -> None:
        """Watches the executor, changes and reports until `end`."""
        run, following, change, problem = Executor.run, Stream.__anext__, Changes.run, Report.problem
        recorder = self

        async def ran(self: Executor, *arguments: Any, **options: Any) -> Result:
            recording = recorder._recording
            if recording is None:
                return await run(self, *arguments, **options)
            with recording.run("operation"):
                result = await run(self, *arguments, **options)
            reads = result.operation is OperationType.QUERY
            recording.answer(result.response, repr(arguments[:3]) if reads else None)
            return result

        async def followed(self: Stream) -> dict[str, object]:
            response = await following(self)
            if recorder._recording is not None:
                recorder._recording.answer(response)
            return response

        async def changed(self: Changes, *arguments: Any, **options: Any) -> Any:
            recording = recorder._recording
            if recording is None:
                return await change(self, *arguments, **options)
            try:
                with recording.run("change"):
                    return await change(self, *arguments, **options)
            except Refused as refused:
                recording.refused(refused.problems)
                raise

        def reported(self: Report, *line: Any) -> None:
            if recorder._recording is not None:
                recorder._recording.refused([line[-1]])
            problem(self, *line)

        self._patch.setattr(Executor, "run", ran)
        self._patch.setattr(Stream, "__anext__", followed)
        self._patch.setattr(Changes, "run", changed)
        self._patch.setattr(Report, "problem", reported)

    def end(self) -> None:
        """Stops watching."""
        self._patch.undo()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, object, object]:
        """Records a test that runs on one of the databases. The file gets its answers if it passes."""
        database = str(dict(item.user_properties).get("database", ""))
        if not database:
            return (yield)
        besides = item.nodeid.removeprefix("tests/").startswith(WORKER_BESIDE)
        recording = self._recording = Recording(_has_own_database(item), concurrent=besides)
        try:
            result = yield
        finally:
            self._recording = None
        self._file.parent.mkdir(exist_ok=True)  # a later version may have removed it
        with self._file.open("ab") as file:
            file.write(orjson.dumps([_without_database(item.nodeid, database), database, recording.answers]) + b"\n")
        return result


def read(folder: Path, since: int = 0) -> list[Half]:
    """Reads what the recorders of all processes have written. The last run of a half counts.

    `since`: leaves out tests that have not run since then, in nanoseconds since the epoch.
    """
    halves: dict[tuple[str, str], Half] = {}
    ran = set()
    for file in sorted(folder.glob("*.jsonl")):
        found = [Half(test, database, tuple(answers)) for test, database, answers in _lines(file)]
        halves |= {(half.test, half.database): half for half in found}
        if int(file.name.partition("-")[0]) >= since:
            ran |= {half.test for half in found}
    return [half for half in halves.values() if half.test in ran]


def _lines(file: Path) -> list[Any]:
    return [orjson.loads(line) for line in file.read_bytes().splitlines()]


def _has_own_database(item: pytest.Item) -> bool:
    fixtures = getattr(item, "_fixtureinfo").name2fixturedefs  # noqa: B009 - pytest tells the scope nowhere else
    used = [fixtures[name][-1] for name in ("dialect", "database", "settings") if name in fixtures]
    # Without settings, the rows are those of a company that many tests read.
    return "settings" in fixtures and all(fixture.scope == "function" for fixture in used)


def _without_database(id: str, database: str) -> str:
    """Returns the id of a test without the name of its database, which is one of its parameters."""
    for name, rest in ((f"[{database}-", "["), (f"-{database}-", "-"), (f"-{database}]", "]"), (f"[{database}]", "")):
        if name in id:
            return id.replace(name, rest, 1)
    return id


class Comparison:
    """Compares the halves in the process that prints the output."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._began = time.time_ns()
        self._lines: list[str] = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Lists the tests that got different answers on the two databases. Fails the run if errors differ."""
        halves = read(self._folder, self._began)
        found = differences(halves)
        if compared(halves):
            self._lines.append(f"databases: the answers of {compared(halves):,} tests were compared")
        for test, lines in sorted(found.items()):
            self._lines += [f"DIFFERENT {test}", *(f"    {line}" for line in lines[:6])]
        if found:
            self._lines.append(f"databases: {len(found)} tests got different answers on SQLite and on PostgreSQL")
        # Data may differ because a test has asked sooner or later. Errors do not depend on the machine's speed.
        if any(_ERROR.search(line) for lines in found.values() for line in lines):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Prints the differences."""
        for line in self._lines:
            terminalreporter.write_line(line)


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
    """Returns the folder for the answers of this version of the code. Removes those of old versions.

    `make test` runs only one half of some tests. `make prove` runs the other half, and compares it with the recorded
    one.
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
