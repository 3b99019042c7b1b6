"""Refuses mutations whose input has a `where` that names no condition.

The check applies to each `where` in the input of each mutation, at any depth.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from core.errors import Problem, ProblemCode, Refused
from models.description import camel
from resolvers.reads.empty_conditions import Path, empty_part
from schema.mapping.definitions import definition_of, nested_inputs

_EACH = ""
"""Stands in a path for the indexes of a list."""


def refuse_empty_conditions(given: type, values: Any) -> None:
    """Raises Refused (REQUIRED) if a `where` in the input of a mutation has a part that names no condition.

    A `where` that is null counts as absent.

    `given`: the input type.
    `values`: the input, with Python names.
    """
    problems = []
    for path in _wheres(given):
        for place, where in _found(values, path, ()):
            empty = empty_part(where)
            if empty is not None:
                part = ".".join(camel(name) for name in (place[-1], *empty))
                message = f"{part} names no condition. In a mutation, each part of a where must name one."
                problems.append(Problem(place, ProblemCode.REQUIRED, message))
    if problems:
        raise Refused(problems)


@cache
def _wheres(given: type) -> tuple[Path, ...]:
    """Returns the paths that lead to each `where` in an input type. Most input types have none."""
    return tuple(_paths(given, (), (given,)))


def _paths(given: type, path: Path, above: tuple[type, ...]) -> Iterator[Path]:
    for name, nested, several in nested_inputs(given):
        inner = (*path, name, _EACH) if several else (*path, name)
        if definition_of(nested).name.endswith("Where"):
            yield inner
        elif nested not in above:
            yield from _paths(nested, inner, (*above, nested))


def _found(values: Any, path: Path, place: Path) -> Iterator[tuple[Path, Any]]:
    """Yields the place and the value of each `where` to which a path leads."""
    if values is None:
        return
    if not path:
        yield place, values
    elif path[0] == _EACH:
        for index, one in enumerate(values):
            yield from _found(one, path[1:], (*place, str(index)))
    else:
        yield from _found(values.get(path[0]), path[1:], (*place, path[0]))
