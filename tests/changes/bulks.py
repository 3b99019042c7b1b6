"""Bulk mutations for tests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import models
from schema.mapping.entity import Mapped
from tests.entities.matrix import CHANGEABLE, model_of, single
from tests.graph import Graph


async def bulk(graph: Graph, one: Mapped, action: str, rows: Sequence[Any], policy: str) -> list[list[Any]]:
    """Runs a bulk mutation. Returns a list of errors for each row; an error is a pair of field and code.

    `one`: the entity.
    `action`: the action in the mutation's name, such as `Create`.
    `policy`: the input `policy` of the mutation.
    """
    data = await graph(
        f"mutation($input: {one.name}Bulk{action}Input!) {{ payload: {single(one)}Bulk{action}(input: $input) {{"
        " results { userErrors { field code } } } }",
        input={"rows": rows, "policy": policy},
    )
    results = data["payload"]["results"]
    return [[(".".join(error["field"][3:]), error["code"]) for error in one["userErrors"]] for one in results]


def mapped(model: type[models.Row]) -> Mapped:
    """Returns the entity of a model."""
    return next(one for one in CHANGEABLE if model_of(one.entity) is model)
