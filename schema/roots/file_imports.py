"""Payloads of mutations that write the rows of a file, such as of vCards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from core.errors import Problem
from models.description import snake
from resolvers.changes import Policy, RowResult
from resolvers.registry import Entity
from schema.mapping.context import context_of, level
from schema.mapping.definitions import InputField, list_of, object_type, plain_field, resolved_field
from schema.mapping.values import graph_enum
from schema.roots.payloads import Payload, Types, UserError, sliced, user_errors

COST = 1_000
"""The cost of an import, whose rows are not known before it is read."""


def policy_input() -> InputField:
    """Returns the input field that says what happens to the other rows if one is refused."""
    return InputField("policy", graph_enum(Policy), "What happens to the others if one is refused.")


def import_payload(name: str, what: str, entity: Entity, types: Types) -> Payload:
    """Returns the payload type of a mutation that writes the rows of a file.

    `name`: the name of the mutation, capitalized. `what`: what a row is called in the file.
    """

    async def shown(source: Any, info: Any) -> object:
        id = source["id"]
        return None if id is None else await context_of(info).reader.changed(entity, id, level(info))

    result = object_type(f"{name}Result", f"The outcome for one {what}.")
    plain_field(result, "index", int, f"The index of the {what} in the file, from 0.")
    row = types[entity.name] | None
    resolved_field(result, snake(entity.name), row, shown, f"The {entity.name} after the change; null if refused.")
    plain_field(result, "user_errors", list_of(UserError), f"Why the {what} was refused.")
    made = object_type(f"{name}Payload", "The outcomes for the entries of a file.")
    plain_field(made, "results", list_of(result), f"The outcome for each {what}, in the order of the file.")
    plain_field(made, "user_errors", list_of(UserError), "The errors of all that was refused.")
    return Payload(made, {"results": []})


def results_of(results: Sequence[RowResult], input_name: str, names: Mapping[str, str]) -> dict[str, Any]:
    """Returns the values of a payload. `names`: how the file calls the columns; other columns keep their names."""
    shown: list[dict[str, Any]] = [
        {
            "index": result.index,
            "id": result.id,
            "user_errors": user_errors(
                [_named(problem, names) for problem in result.problems], "input", input_name, str(result.index)
            ),
        }
        for result in results
    ]
    errors = [error for one in shown for error in one["user_errors"]]
    return {"results": sliced(shown), "user_errors": sliced(errors)}


def _named(problem: Problem, names: Mapping[str, str]) -> Problem:
    """Returns a problem of a column as one of the property that sets the column."""
    return replace(problem, field=tuple(names.get(part, part) for part in problem.field))
