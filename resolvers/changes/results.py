"""Results of changes, and their conversion to and from the JSON that is stored for idempotent retries."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
    """The result of one row of a bulk change: its id and outcome, or why it was refused.

    `index`: the position of the row in the input, from 0.
    """

    index: int
    id: UUID | None = None
    outcome: Outcome | None = None
    problems: tuple[Problem, ...] = ()


class Undone(RapportError):
    """Raised to roll back all writes of a transaction and still return `result` to the caller of `Changes.run`."""

    def __init__(self, result: Any) -> None:
        super().__init__("undone")
        self.result = result


def written(result: object) -> str:
    """Converts a result to JSON, from which `read` restores it.

    Supports None, booleans, integers, strings, UUIDs, RowResult and Refused, and lists, tuples and dicts of these.
    Raises TypeError for any other type.
    """
    return orjson.dumps(_written(result)).decode()


def read(text: str) -> Any:
    """Restores a result from the JSON that `written` returned. Tuples become lists."""
    return _read(orjson.loads(text))


REWORDED = "This was refused when the request was first sent. Your rights have changed since."


def is_refused(result: object) -> bool:
    """Returns whether a result contains a refusal."""
    match result:
        case Refused() | RowResult(problems=(_, *_)):
            return True
        case dict():
            return any(map(is_refused, result.values()))
        case list() | tuple():
            return any(map(is_refused, result))
    return False


def reworded(result: Any) -> Any:
    """Returns a copy of a result in which a neutral message replaces the message of each problem."""
    match result:
        case Refused(problems=problems):
            return Refused([replace(one, message=REWORDED) for one in problems])
        case RowResult(problems=problems):
            return replace(result, problems=tuple(replace(one, message=REWORDED) for one in problems))
        case dict():
            return {name: reworded(one) for name, one in result.items()}
        case list() | tuple():
            return [reworded(one) for one in result]
    return result


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
