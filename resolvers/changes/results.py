"""Results of changes, and their JSON form, in which they are stored for retries with the same idempotency key."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

import orjson

from core.errors import Problem, ProblemCode, RapportError, Refused


class Outcome(StrEnum):
    """What an upsert did."""

    CREATED = "CREATED"
    CHANGED = "CHANGED"
    UNCHANGED = "UNCHANGED"


@dataclass(slots=True)
class RowResult:
    """The result of one row of a bulk change: its id and outcome, or the problems for which it was refused."""

    index: int
    id: UUID | None = None
    outcome: Outcome | None = None
    problems: tuple[Problem, ...] = ()


class Undone(RapportError):
    """Raised by work to roll back its transaction and still return a result."""

    def __init__(self, result: Any) -> None:
        super().__init__("undone")
        self.result = result


def written(result: object) -> str:
    """A result as JSON, for `read`.

    Results are ids, plain values, row results, Refused, and lists and dicts of these. Raises TypeError for others.
    """
    return orjson.dumps(_written(result)).decode()


def read(text: str) -> Any:
    """The result that was given to `written`; tuples come back as lists."""
    return _read(orjson.loads(text))


def _written(value: object) -> object:
    match value:
        case None | bool() | int() | str():
            return value
        case UUID():
            return {"id": str(value)}
        case list() | tuple():
            return [_written(one) for one in value]
        case dict():
            return {"dict": {name: _written(one) for name, one in value.items()}}
        case RowResult():
            id = str(value.id) if value.id else None
            return {"row": [value.index, id, value.outcome, _problems(value.problems)]}
        case Refused():
            return {"refused": _problems(value.problems)}
    raise TypeError(f"a {type(value).__name__} cannot be stored as the outcome of a change")


def _problems(problems: tuple[Problem, ...]) -> list[object]:
    return [[problem.field, problem.code, problem.message] for problem in problems]


def _read(value: object) -> object:
    match value:
        case {"id": id}:
            return UUID(id)
        case {"dict": items}:
            return {name: _read(one) for name, one in items.items()}
        case {"row": [index, id, outcome, problems]}:
            return RowResult(index, id and UUID(id), outcome and Outcome(outcome), _read_problems(problems))
        case {"refused": problems}:
            return Refused(_read_problems(problems))
        case list():
            return [_read(one) for one in value]
    return value


def _read_problems(problems: list[Any]) -> tuple[Problem, ...]:
    return tuple(Problem(tuple(field), ProblemCode(code), message) for field, code, message in problems)
