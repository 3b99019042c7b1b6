"""The error TAKEN says that a value is in use, but reveals nothing about a row that the caller may not see.

For example, the error does not reveal the row's owner, or whether the row is deleted. There is one exception: if the
caller could see the row before its deletion, the error says that the row is deleted.
"""

from __future__ import annotations

from typing import Any

import pytest

import models
from core.settings import Settings
from models.row import Row
from models.rules import unique
from resolvers.registry import EVERYONE, Entity
from schema.mapping.entity import Mapped
from tests.entities.callers import Callers, callers_of
from tests.entities.matrix import ENTITIES, delete, model_of, number, single
from tests.entities.rights import Caller
from tests.factories import Make
from tests.graph import Graph
from tests.shared import shared_fixtures

dialect, settings, database, make, graph = shared_fixtures("module")

PLAIN = "This value is already in use. Choose another."
BY_DELETED = (
    "A deleted row has this external id. Restore it, upsert it with restoreDeleted, or choose another external id."
)

CHANGED = [one for one in ENTITIES if one.entity.changeable]
CALLERS = (Caller.SALES, Caller.SERVICE, Caller.ANALYST, Caller.WRITING_KEY)

PERSONAL = ("Follow", "Reminder")
"""Entities whose rows are an employee's own, which analysts do not see either."""

CHOSEN = [
    pytest.param(one, caller, id=f"{one.name}-{caller}", marks=() if (n + k) % len(CALLERS) == 0 else pytest.mark.prove)
    for n, one in enumerate(CHANGED)
    for k, caller in enumerate(CALLERS)
]
"""Pairs of an entity and a caller. The suite tests each entity with one caller, and `make prove` with all."""


@pytest.fixture(scope="module")
async def callers(graph: Graph, make: Make, settings: Settings) -> Callers:
    return await callers_of(graph, make, settings)


async def said(graph: Graph, mutation: str, values: dict[str, Any]) -> Any:
    """Returns the response to a mutation, with its errors."""
    name = mutation[0].upper() + mutation[1:]
    answer = await graph.ask(
        f"mutation($i: {name}Input!) {{ m: {mutation}(input: $i) {{ userErrors {{ field code message }} }} }}", i=values
    )
    answer.pop("extensions", None)
    return answer


def is_open(entity: Entity) -> bool:
    """Returns whether those who may read an entity see all its rows: by themselves, or by the rows they belong to."""
    return entity.seen_through == EVERYONE or (entity.parent is not None and is_open(entity.parent))


async def held(callers: Callers, model: type[Row], caller: Caller, *, own: bool, deleted: bool) -> str:
    """Creates a row with an external id, and returns the external id. `own`: whether the row belongs to the caller."""
    external_id = f"held {number()}"
    id = await callers.row(model, caller, own=own)
    entity = next(one.entity for one in ENTITIES if model_of(one.entity) is model)
    await callers.make.changes.update(entity, id, {"external_id": external_id}, None)
    if deleted:
        await delete(callers.make, entity, id)
    return external_id


@pytest.mark.parametrize(("one", "caller"), CHOSEN)
async def test_it_does_not_tell_whose_the_external_id_is(callers: Callers, one: Mapped, caller: Caller) -> None:
    mine, model = callers.graphs[caller], model_of(one.entity)
    create, upsert = f"{single(one)}Create", f"{single(one)}Upsert"
    new = await said(mine, create, await callers.input(one, caller, own=True) | {"externalId": f"new {number()}"})
    answers = {}
    sees_all = is_open(one.entity) or (caller is Caller.ANALYST and one.name not in PERSONAL)
    for own in (True, False):
        for deleted in (False, True):
            taken = await held(callers, model, caller, own=own, deleted=deleted)
            given = await callers.input(one, caller, own=True) | {"externalId": taken}
            answers[create, own, deleted] = await said(mine, create, given)
            if not own and not sees_all:
                answers[upsert, own, deleted] = await said(mine, upsert, given)
    if "errors" in new or new["data"]["m"]["userErrors"]:  # they may not create such a row at all
        assert len({str(answer) for answer in answers.values()}) == 1
        assert answers[create, True, False] == new or "errors" not in new
        return
    for (_, own, deleted), answer in answers.items():
        message = BY_DELETED if deleted and (own or sees_all) else PLAIN
        problem = {"field": ["input", "externalId"], "code": "TAKEN", "message": message}
        assert answer == {"data": {"m": {"userErrors": [problem]}}}


@pytest.mark.parametrize(("one", "caller"), CHOSEN)
async def test_an_update_does_not_tell_it_either(callers: Callers, one: Mapped, caller: Caller) -> None:
    mine, model = callers.graphs[caller], model_of(one.entity)
    sees_all = is_open(one.entity) or (caller is Caller.ANALYST and one.name not in PERSONAL)
    answers: set[str] = set()
    told: set[str] = set()
    id = str(await callers.row(model, caller, own=True))
    for own in (True, False):
        for deleted in (False, True):
            taken = await held(callers, model, caller, own=own, deleted=deleted)
            answer = str(await said(mine, f"{single(one)}Update", {"id": id, "externalId": taken}))
            (told if deleted and (own or sees_all) else answers).add(answer)
    assert len(answers) == len(told) == 1
    assert {answer.replace(BY_DELETED, PLAIN) for answer in told} == answers


def test_no_other_value_of_clients_is_unique_among_hidden_rows() -> None:
    # Other unique values are set by the server, such as numbers, or belong to rows that everybody may see.
    found = {
        (one.name, columns[0])
        for one in CHANGED
        if one.entity.seen_through != EVERYONE
        for columns in unique(one.entity.description).values()
        if len(columns) == 1 and columns[0].removesuffix("_folded") in one.written
    }
    assert found == {("Automation", "name_folded")}  # whoever may write automations sees all


@pytest.mark.parametrize(
    ("model", "wrong"),
    [(models.Customer, {"name": ""}), (models.Contact, {"email": "x"}), (models.Activity, {"subject": ""})],
)
async def test_a_wrong_value_is_told_first(callers: Callers, model: type[Row], wrong: dict[str, str]) -> None:
    # An invalid value is reported before TAKEN. So callers cannot find external ids without creating rows.
    one = next(one for one in ENTITIES if model_of(one.entity) is model)
    mine, answers = callers.graphs[Caller.SALES], []
    for external_id in (
        await held(callers, model, Caller.SALES, own=False, deleted=False),
        await held(callers, model, Caller.SALES, own=False, deleted=True),
        f"new {number()}",
    ):
        given = await callers.input(one, Caller.SALES, own=True) | {"externalId": external_id, **wrong}
        answers.append(await said(mine, f"{single(one)}Upsert", given))
    assert answers[0]["data"]["m"]["userErrors"]
    assert answers[0] == answers[1] == answers[2]


async def test_a_bulk_upsert_tells_no_more(callers: Callers) -> None:
    one = next(one for one in ENTITIES if one.name == "Customer")
    taken = [await held(callers, models.Customer, Caller.SALES, own=False, deleted=gone) for gone in (False, True)]
    rows = [await callers.input(one, Caller.SALES, own=True) | {"externalId": id} for id in taken]
    for verb in ("Create", "Upsert"):
        given = {"policy": "EACH", "rows": [{**row, "name": f"N{number()}"} for row in rows]}
        answer = await said(callers.graphs[Caller.SALES], f"customerBulk{verb}", given)
        errors = answer["data"]["m"]["userErrors"]
        assert [(error["code"], error["field"][-1]) for error in errors] == [("TAKEN", "externalId")] * 2
        assert len({error["message"] for error in errors}) == 1
