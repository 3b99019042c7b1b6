"""What changes come to, and how it is kept for a retry with the same idempotency key."""

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
    """What became of one row of a bulk change: its id, or the problems for which it was refused."""

    index: int
    id: UUID | None = None
    outcome: Outcome | None = None
    problems: tuple[Problem, ...] = ()


class Undone(RapportError):
    """Raised by work whose transaction is to be rolled back, and which has a result nevertheless."""

    def __init__(self, result: Any) -> None:
        super().__init__("undone")
        self.result = result


def written(result: object) -> str:
    """A result as JSON, from which `read` makes the same again; a Refused is one, too.

    Raises TypeError for what it does not know: results of changes are ids, plain values, row results, and lists and
    dicts of them.
    """
    return orjson.dumps(_written(result)).decode()


def read(text: str) -> Any:
    """The result that `written` was given; tuples are lists."""
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
    raise TypeError(f"a {type(value).__name__} cannot be kept as the outcome of a change")


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
