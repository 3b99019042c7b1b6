from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

from core import clock
from core.ids import new_id
from models.dialect.base import Database
from schema.mapping.entity import Mapped
from tests.entities.matrix import CHANGEABLE, every_changeable, model_of, new_input, number, row_of, single, size
from tests.factories import Make
from tests.graph import Graph, gid

USED = [("input.id", "CONFLICT")]


def made_in(ahead: timedelta) -> UUID:
    """Returns a UUIDv7 for a time that is `ahead` of now."""
    moment = int((clock.now() + ahead).timestamp() * 1000)
    return UUID(int=new_id().int & (1 << 80) - 1 | moment << 80)


@every_changeable
async def test_a_retry_gets_the_same_row(graph: Graph, make: Make, database: Database, one: Mapped) -> None:
    model, id = model_of(one.entity), new_id()
    given = await new_input(make, one)
    rows = await size(database, one)
    row = {"id": gid(model, id), "version": 1}
    assert await graph.done(f"{single(one)}Create", id=str(id), **given) == row
    assert await graph.done(f"{single(one)}Create", id=str(id), **given) == row
    assert await graph.done(f"{single(one)}Create", id=gid(model, id), **given) == row
    assert await size(database, one) == rows + 1


@every_changeable
async def test_other_content_is_refused(graph: Graph, make: Make, database: Database, one: Mapped) -> None:
    id, given = new_id(), await new_input(make, one)
    await graph.done(f"{single(one)}Create", id=str(id), **given)
    before, rows = await row_of(graph, one, id), await size(database, one)
    other = given | {"externalId": f"other {number()}"}
    assert await graph.refused(f"{single(one)}Create", id=str(id), **other) == USED
    assert await row_of(graph, one, id) == before
    assert await size(database, one) == rows


@every_changeable
async def test_ids_of_another_form_are_refused(graph: Graph, make: Make, database: Database, one: Mapped) -> None:
    given = await new_input(make, one)
    rows = await size(database, one)
    for id in (uuid4(), UUID(int=0), made_in(timedelta(days=1, minutes=1))):
        refused = await graph.refused(f"{single(one)}Create", id=str(id), **given)
        assert refused == [("input.id", "INVALID")], id
    assert await size(database, one) == rows
    soon = made_in(timedelta(days=1, minutes=-1))
    assert (await graph.done(f"{single(one)}Create", id=str(soon), **given))["id"] == gid(model_of(one.entity), soon)


@every_changeable
async def test_used_ids_are_refused_alike(graph: Graph, make: Make, database: Database, one: Mapped) -> None:
    given, brought = await new_input(make, one), new_id()
    other = next(entity for entity in CHANGEABLE if entity is not one)
    await graph.done(f"{single(other)}Create", id=str(brought), **await new_input(make, other))
    deleted = new_id()
    await graph.done(f"{single(one)}Create", id=str(deleted), **given)
    await graph.done(f"{single(one)}Delete", id=str(deleted))
    of_the_server = await make(model_of(one.entity))
    rows = await size(database, one)
    messages = set()
    for id in (brought, deleted, of_the_server):
        payload = await graph.change(f"{single(one)}Create", id=str(id), **given)
        [error] = payload["userErrors"]
        assert (payload["row"], error["field"], error["code"]) == (None, ["input", "id"], "CONFLICT")
        messages.add(error["message"])
    assert len(messages) == 1, "the refusal tells which of them it was"
    assert await size(database, one) == rows


@every_changeable
async def test_a_refused_create_leaves_its_id_free(graph: Graph, make: Make, one: Mapped) -> None:
    id, given = new_id(), await new_input(make, one)
    refused = await graph.refused(f"{single(one)}Create", id=str(id), **given, externalId="x" * 101)
    assert refused == [("input.externalId", "TOO_LONG")]
    assert (await graph.done(f"{single(one)}Create", id=str(id), **given))["version"] == 1
