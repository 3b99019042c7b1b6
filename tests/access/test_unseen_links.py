"""Tests that links to hidden rows do not affect the viewer's filters."""

from __future__ import annotations

from typing import Any

import pytest

import models
from core.settings import Settings
from models.description import describe
from resolvers import registry
from tests.access.world import World
from tests.graph import Graph, gid

ENDS = {
    one.column: one
    for one in describe(models.ActivityTarget).to_one.values()
    if one.name not in ("activity", "campaign")  # everybody sees campaigns
}
AT_ONCE = 10
"""The number of conditions in one query."""


def camel(column: str) -> str:
    first, *words = column.split("_")
    return first + "".join(word.capitalize() for word in words)


def conditions(hidden: dict[str, str]) -> list[dict[str, Any]]:
    """Returns conditions on link rows. `hidden`: the ids of hidden rows, by foreign key."""
    keys = [camel(key) for key in ENDS]
    found: list[dict[str, Any]] = [
        {},
        {key: {"isNull": True} for key in keys},
        {"and": [{"not": {camel(one.name): {}}} for one in ENDS.values()]},
        {"or": [{key: {"isNull": False}} for key in keys]},
    ]
    for column, id in hidden.items():
        key, relation = camel(column), camel(ENDS[column].name)
        found += [{key: {"isNull": True}}, {relation: {}}, {key: {"eq": id}}, {key: {"notIn": [id]}}]
    return found


async def counts(client: Graph, activity: Any, wheres: list[dict[str, Any]]) -> list[int]:
    """Returns, for each filter in `wheres`, the number of activities that it finds: 1 or 0.

    `wheres`: filters on the targets of the activity with the id `activity`.
    """
    found: list[int] = []
    for start in range(0, len(wheres), AT_ONCE):
        some = wheres[start : start + AT_ONCE]
        taken = "".join(f", $w{n}: ActivityTargetListWhere!" for n in range(len(some)))
        fields = " ".join(
            f"w{n}: activities(where: {{id: {{eq: $id}}, targets: $w{n}}}) {{ totalCount }}" for n in range(len(some))
        )
        given = {f"w{n}": where for n, where in enumerate(some)}
        data = await client(f"query($id: ID!{taken}) {{ {fields} }}", id=gid(models.Activity, activity), **given)
        found += [data[f"w{n}"]["totalCount"] for n in range(len(some))]
    return found


async def unseen(world: World) -> dict[str, Any]:
    """Returns the ids of rows that the seller may not see, by foreign key."""
    customers, rows = world.customers, world.rows
    others = ("customer_id", "lead_id")
    models_by_column = {column: one.target for column, one in ENDS.items() if column not in others}
    lead = await world.make(models.Lead, owner_id=world.employees["rival"])
    unseen = {column: rows[target]["served"] for column, target in models_by_column.items()}
    return {"customer_id": customers["served"], "lead_id": lead} | unseen


@pytest.mark.parametrize("what", ["unseen", "deleted"])
async def test_an_activity_that_is_also_about_an_unseen_row(
    graph: Graph, world: World, settings: Settings, what: str
) -> None:
    make, hidden = world.make, await unseen(world)
    if what == "deleted":
        hidden = {"contact_id": await make(models.Contact, customer_id=world.customers["owned"])}
    seen, targets = [("contact_id", world.rows["Contact"]["owned"])], list(hidden.items())
    author = world.employees["seller"]
    pairs = {
        "also": [await make(models.Activity, author_id=None, targets=some) for some in (seen + targets, seen)],
        "only": [await make(models.Activity, author_id=author, targets=some) for some in (targets, [])],
    }
    if what == "deleted":
        await make.changes.delete(registry.of(models.Contact), hidden["contact_id"], None)
    mine = graph.as_employee(settings, author)
    named = {column: gid(getattr(models, ENDS[column].target), id) for column, id in hidden.items()}
    wheres = [{how: one} for one in conditions(named) for how in ("some", "every")] + [{"none": {}}]
    for name, (activity, control) in pairs.items():
        found = zip(wheres, await counts(mine, activity, wheres), await counts(mine, control, wheres), strict=True)
        assert [where for where, one, other in found if one != other] == [], name


async def test_who_sees_the_row_finds_it(graph: Graph, world: World) -> None:
    # The control: administrators find the same activities by their targets.
    for column, id in (await unseen(world)).items():
        activity = await world.make(models.Activity, author_id=None, targets=[(column, id)])
        named = gid(getattr(models, ENDS[column].target), id)
        wheres: list[dict[str, Any]] = [
            {"some": {camel(column): {"eq": named}}},
            {"none": {camel(column): {"eq": named}}},
            {"some": {camel(column): {"isNull": True}}},
            {"every": {camel(column): {"isNull": False}}},
        ]
        assert await counts(graph, activity, wheres) == [1, 0, 0, 1], column
