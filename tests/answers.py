"""Records the answers that each test gets from the executor, from refused changes, and from imports.

A test must get the same answers on SQLite and on PostgreSQL. Therefore, values that differ between runs are left out:
ids, cursors, times, tokens and durations. If the test has a database of its own, the values of data are recorded. A
shared database contains rows and numbers of other tests, so only the shape of data is recorded: which fields are null,
and which lists are empty. If operations run concurrently, only the errors are recorded, because the order of the
operations is a matter of chance.
"""

from __future__ import annotations

import os
import re
import time
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
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

_BESIDE = "a worker or another process writes at the same time"
_RACE = "requests run at the same time, and chance decides which of them comes first"
_TIME = "something lasts for a certain time, such as a lock-out, a budget or a cached value"

BY_CHANCE: dict[str, str] = {
    "webhooks/": _BESIDE,
    "docs/test_architecture.py": _BESIDE,
    "clients/": _BESIDE,
    "proofs/": _BESIDE,
    "seeding/": _BESIDE,
    "server/": _BESIDE,
    "events/": "events are read while others are written",
    "changes/test_rivals.py": _RACE,
    "changes/test_restarts.py": _RACE,
    "idempotency/test_runs.py": _RACE,
    "changes/test_due_transitions.py": _TIME,
    "changes/test_long_writes.py": _TIME,
    "authentication/test_api_keys.py": _TIME,
    "authentication/test_devices.py": _TIME,
    "authentication/test_forgotten_passwords.py": _TIME,
    "authentication/test_lock_outs.py": _TIME,
    "authentication/test_second_factors.py": _TIME,
    "authentication/test_sign_in.py": _TIME,
    "endpoint/test_anonymous_rate.py": _TIME,
    "endpoint/test_concurrency.py": _RACE,
    "endpoint/test_event_budget.py": _TIME,
    "endpoint/test_pressure.py": _RACE,
    "plans/test_walkers.py": _TIME,
}
"""The folders and files below `tests/` of whose answers only the errors are compared, each with the reason."""

_VOLATILE = re.compile(
    r"\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-]\d\d:\d\d)?"  # a time
    r"|(?<!\d)\d{8}T\d{6}Z"  # a time in a calendar or a card
    r"|[\w+/=.-]{22,}"  # a UUID, a global id, a cursor or a token
    r"|[0-9a-f]{16}"  # the id of an internal error
    r"|\d+(?:\.\d+)? s(?!\w)"  # how long to wait
)
_SHORTEST_VOLATILE = 19
_TAKEN_TIMES = ("milliseconds", "secondsSpent")
_DIGITS = re.compile(r"\d+")


@dataclass
class Recording:
    """The answers that a test has got.

    `values`: whether to keep the values of data; otherwise, only the shape of data is kept.
    `running`: the number of operations and of changes that are running.
    `concurrent`: whether several operations or changes ran at the same time.
    """

    values: bool
    running: Counter[str] = field(default_factory=Counter)
    concurrent: bool = False
    _asked: object = None
    _kept: list[bytes] = field(default_factory=list)

    @property
    def answers(self) -> list[str]:
        """The answers to compare, or only their errors if operations ran concurrently."""
        return self.errors if self.concurrent else [one for one, _ in map(self._read, map(orjson.loads, self._kept))]

    @property
    def errors(self) -> list[str]:
        """The different errors of all answers."""
        return sorted({one for kept in self._kept for one in self._read(orjson.loads(kept))[1]})

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
        """Records the response to an operation, without extensions such as the cost.

        `asked`: the query, if the operation is one. If the previous answer has the same query, the new answer replaces
        it.
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
            # Lines of calendars and cards are folded, in ids too.
            return data if len(data) < _SHORTEST_VOLATILE else _VOLATILE.sub("~", data.replace("\r\n ", ""))
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


class Recorder:
    """Records the answers of the tests of this process in a file of `folder`."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{time.time_ns()}-{os.getpid()}.jsonl"
        self._recording: Recording | None = None
        self._patch = pytest.MonkeyPatch()

    def begin(self) -> None:
        """Starts to observe the executor, changes and reports. They are observed until `end` is called."""
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
        """Records the answers of a test that runs on one of the databases.

        The answers are written to the file if the test passes.
        """
        database = str(dict(item.user_properties).get("database", ""))
        if not database:
            return (yield)
        by_chance = item.nodeid.removeprefix("tests/").startswith(tuple(BY_CHANCE))
        recording = self._recording = Recording(_has_own_database(item), concurrent=by_chance)
        day = _today()
        try:
            result = yield
        finally:
            self._recording = None
        self._file.parent.mkdir(exist_ok=True)  # a later version may have removed it
        with self._file.open("ab") as file:
            test = _without_database(item.nodeid, database)
            half = [test, database, recording.answers, recording.errors, day, item.nodeid]
            file.write(orjson.dumps(half) + b"\n")
        return result


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


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
