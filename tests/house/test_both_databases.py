"""Tests that the comparison of both databases (`tests/both_databases.py`) finds planted differences."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from core.errors import ProblemCode, Refused
from resolvers.access import SYSTEM
from resolvers.changes import Changes
from tests import answers, both_databases
from tests.answers import Recorder, Recording
from tests.both_databases import Comparison, Half, compared, differences, read

ERROR = {"field": ["input", "name"], "code": "TAKEN", "message": "This value is already in use."}
ANSWER = {"data": {"tagCreate": {"tag": None, "userErrors": [ERROR]}}, "extensions": {"cost": {"remaining": 5}}}
FAILED = {
    "data": None,
    "errors": [{"message": "No.", "path": ["tag"], "extensions": {"code": "FORBIDDEN", "id": "7"}}],
}


def with_error(**changed: Any) -> dict[str, Any]:
    """Returns the answer of a mutation with another error."""
    return {"data": {"tagCreate": {"tag": None, "userErrors": [ERROR | changed]}}}


def halves(sqlite: list[dict[str, Any]], postgres: list[dict[str, Any]], *, values: bool) -> list[Half]:
    """Returns the two halves of one test, one for each database.

    `sqlite`, `postgres`: the answers that the test got on each database.
    """
    made = []
    for database, got in (("sqlite", sqlite), ("postgres", postgres)):
        recording = Recording(values)
        for answer in got:
            recording.answer(answer)
        made.append(Half("tests/x.py::test_x", database, tuple(recording.answers)))
    return made


@pytest.mark.parametrize("values", [True, False])
@pytest.mark.parametrize(
    "other",
    [
        with_error(code="CONFLICT"),
        with_error(field=["input", "externalId"]),
        with_error(message="Something else."),
        {"data": {"tagCreate": {"tag": None, "userErrors": []}}},
        {"data": {"tagCreate": {"tag": None, "userErrors": [ERROR, ERROR | {"field": ["input", "externalId"]}]}}},
        {"data": {"tagCreate": {"tag": {"id": "x"}, "userErrors": [ERROR]}}},
        FAILED,
    ],
)
def test_a_difference_is_found(other: dict[str, Any], values: bool) -> None:
    same = halves([ANSWER, FAILED], [FAILED, with_error()], values=values)
    assert differences(same) == {}
    assert compared(same) == 1
    found = differences(halves([ANSWER, ANSWER], [other, ANSWER], values=values))
    assert [line.partition(":")[0] for line in found["tests/x.py::test_x"]] == ["sqlite", "postgres"]


@pytest.mark.parametrize(
    ("here", "there", "is_same"),
    [
        ("01987f6e-7a3b-7c4d-8e5f-0123456789ab", "01987f6e-aaaa-7c4d-8e5f-0123456789ab", True),
        ("2026-05-01T09:30:00.000001Z", "2026-05-01T09:30:00.5Z", True),
        ("AgGYf256O3xNjl8BI0VniavN", "AgGYf256O3xNjl8BI0VniavO", True),
        ("9.90", "9.9", False),
        ("Try again in 899 s.", "Try again in 0.5 s.", True),
        ({"milliseconds": 4}, {"milliseconds": 5}, True),
        ({"milliseconds": 4}, {"milliseconds": 4, "error": "TIMEOUT"}, False),
        (1, 2, False),
        (True, False, False),
        (["a", "b"], ["b", "a"], False),
    ],
)
def test_what_differs_from_run_to_run_is_left_out(here: Any, there: Any, is_same: bool) -> None:
    assert (differences(halves([{"data": {"a": here}}], [{"data": {"a": there}}], values=True)) == {}) is is_same


def test_of_concurrent_operations_the_errors_are_compared() -> None:
    def half(database: str, *answers: dict[str, Any]) -> Half:
        recording = Recording(True)
        with recording.run("operation"), recording.run("operation"):
            for answer in answers:
                recording.answer(answer)
        return Half("x", database, tuple(recording.answers))

    here = half("sqlite", ANSWER, {"data": {"a": 1}})
    assert differences([here, half("postgres", {"data": {"a": 2}}, ANSWER, ANSWER)]) == {}
    found = differences([here, half("postgres", ANSWER, with_error(code="CONFLICT"))])
    assert found == {"x": ['postgres: [["input","name"],"CONFLICT","This value is already in use."]']}


def test_a_query_that_waits_for_a_state_counts_by_its_last_answer() -> None:
    def half(database: str, *waited: int) -> Half:
        recording = Recording(True)
        for count in waited:
            recording.answer({"data": {"count": count}}, "query")
        recording.answer(ANSWER)
        recording.answer({"data": {"count": waited[-1]}}, "query")
        return Half("x", database, tuple(recording.answers))

    assert differences([half("sqlite", 0, 0, 0, 3), half("postgres", 3)]) == {}
    assert differences([half("sqlite", 3), half("postgres", 2)])


def test_a_test_of_one_database_is_not_compared() -> None:
    one, other = halves([ANSWER], [FAILED], values=True)
    assert differences([one]) == differences([other]) == {}
    assert compared([one]) == 0


class Refusing:
    """A database that refuses every change, with a field that depends on the database."""

    writes_in_single_statement = False

    def __init__(self, field: str) -> None:
        self._field = field

    def transaction(self) -> Any:
        raise Refused.one(ProblemCode.TAKEN, "In use.", self._field)

    def violation(self, error: BaseException) -> None:
        return None


@pytest.mark.parametrize(
    ("again", "fails"), [((True, True), True), ((True, False), False), ((False, True), False), ((False, False), False)]
)
async def test_a_run_with_a_difference_fails(tmp_path: Path, again: tuple[bool, bool], fails: bool) -> None:
    """Runs two halves whose changes are refused for different fields.

    `again`: for each repetition of the test, whether its results differ.
    `fails`: whether the comparison must fail.
    """
    ran: list[Sequence[str]] = []

    def run_again(ids: Sequence[str]) -> bool:
        ran.append(ids)
        return again[len(ran) - 1]

    comparison, recorder = Comparison(tmp_path, run_again), Recorder(tmp_path)
    recorder.begin()
    try:
        for database, field in (("sqlite", "email"), ("postgres", "number")):
            item: Any = SimpleNamespace(
                nodeid=f"tests/x.py::test_x[{database}-a]",
                user_properties=[("database", database)],
                _fixtureinfo=SimpleNamespace(name2fixturedefs={}),
            )
            run = recorder.pytest_runtest_call(item)
            next(run)
            with pytest.raises(Refused):
                await Changes(Refusing(field), SYSTEM, None).create(None, {})  # type: ignore[arg-type]
            with pytest.raises(StopIteration):
                run.send(None)
    finally:
        recorder.end()
    session: Any = SimpleNamespace(exitstatus=pytest.ExitCode.OK)
    comparison.pytest_sessionfinish(session)
    assert (session.exitstatus == pytest.ExitCode.TESTS_FAILED) is fails
    assert ran[0] == ["tests/x.py::test_x[sqlite-a]", "tests/x.py::test_x[postgres-a]"]
    assert len(read(tmp_path)) == 2
    later = Comparison(tmp_path, run_again)  # a run of other tests does not fail for it again
    session.exitstatus = pytest.ExitCode.OK
    later.pytest_sessionfinish(session)
    assert session.exitstatus == pytest.ExitCode.OK
    lines: list[str] = []
    comparison.pytest_terminal_summary(SimpleNamespace(write_line=lines.append))  # type: ignore[arg-type]
    assert "DIFFERENT tests/x.py::test_x[a]" in lines


def test_halves_of_different_days_are_compared_by_their_errors() -> None:
    """Errors may contain dates that are relative to the day, so dates in errors count as equal."""

    def half(database: str, day: str, data: str, until: str, code: str = "INVALID") -> Half:
        recording = Recording(True)
        recording.answer({"data": {"since": data}})
        recording.answer(with_error(code=code, message=f"It ends on {until}."))
        return Half("x", database, tuple(recording.answers), tuple(recording.errors), day)

    here = half("sqlite", "2026-05-01", "2026-05-01", "2026-05-31")
    assert differences([here, half("postgres", "2026-05-02", "2026-05-02", "2026-06-01")]) == {}
    assert differences([here, half("postgres", "2026-05-01", "2026-05-02", "2026-05-31")])
    found = differences([here, half("postgres", "2026-05-02", "2026-05-02", "2026-06-01", "STATE")])
    assert [line.partition(":")[0] for line in found["x"]] == ["sqlite", "postgres"]


def test_every_exception_names_tests_that_exist_and_a_reason() -> None:
    root = Path(both_databases.__file__).parent
    for name, reason in answers.BY_CHANCE.items():
        assert (root / name).exists(), name
        assert reason
    for name, reason in both_databases.DIFFERENT_BY_NATURE.items():
        file, _, test = name.partition("::")
        assert f"def {test}(" in (root / file).read_text("utf-8")
        assert reason
