"""Only callers who may restore a deleted row can list and read the row.

To find out who may restore a row, the tests restore the row and roll back the transaction.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import Any
from uuid import UUID

import pytest

import models
from core.errors import Forbidden, ProblemCode, Refused
from core.ids import new_id
from core.settings import Settings
from models.description import camel, snake
from models.dialect.base import Database
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.changes import Changes, deletion
from resolvers.changes.unit import Unit
from resolvers.registry import Entity
from schema.graph import build
from schema.mapping.entity import all_mapped
from tests.access.world import World, close_cases
from tests.authentication.signing import with_token
from tests.authentication.test_api_keys import created
from tests.factories import Make
from tests.graph import Graph, gid

CHANGEABLE = [one for one in all_mapped() if one.entity.changeable]
WHO = ("admin", "manager", "seller", "service", "analyst")


async def delete_everything(world: World) -> None:
    """Deletes the rows of some customers one by one, and then all customers with what they own."""
    await close_cases(world)
    for name, customer in world.customers.items():
        if name in ("owned", "others"):
            for model in reversed(list(world.rows)):
                if name in world.rows[model] and not registry.named(model).link:
                    with suppress(Refused):
                        await world.make.changes.delete(registry.named(model), world.rows[model][name], None)
        if name in ("owned", "others", "assigned", "served"):
            await world.make.changes.delete(registry.of(models.Customer), customer, None)


async def restorable(database: Database, settings: Settings, viewer: Viewer, entity: Entity) -> set[str] | None:
    """Returns the global ids of the deleted rows that the viewer may restore.

    Returns None if the viewer may not restore any rows of the entity.
    """
    changes, found = Changes(database, viewer, settings), set()
    rows = await database.fetch(f'SELECT "id" FROM "{entity.description.table}" WHERE "deleted_at" IS NOT NULL')
    for id in (new_id(), *(UUID(str(row[0])) for row in rows)):
        try:
            await changes.run(partial(restored_and_undone, entity, id))
        except Forbidden:
            return None
        except Refused as refused:
            # Whatever else is wrong, such as a parent that is deleted, can be corrected.
            if refused.problems[0].code not in (ProblemCode.NOT_FOUND, ProblemCode.NOT_ALLOWED):
                found.add(gid(entity.description.model, id))
    return found


async def restored_and_undone(entity: Entity, id: UUID, unit: Unit) -> None:
    """Restores a row, and raises Refused (CONFLICT), so that the transaction is rolled back."""
    await deletion.restore(unit, entity, id)
    raise Refused.one(ProblemCode.CONFLICT, "It worked.")


async def listed(graph: Graph, deleted: str) -> dict[str, set[str] | None]:
    """Returns the ids in each root list, by entity; None if the list is FORBIDDEN."""
    found: dict[str, set[str] | None] = {}
    unread = list(CHANGEABLE)
    while unread:
        some = unread[:15]
        lists = " ".join(
            f"{one.name}: {camel(one.plural)}(first: 100{deleted}) {{ totalCount nodes {{ id deletedAt }} }}"
            for one in some
        )
        answer = await graph.ask(f"{{ {lists} }}")
        if "errors" in answer:
            for error in answer["errors"]:
                assert error["extensions"]["code"] == "FORBIDDEN", error
                found[error["path"][0]] = None
            unread = [one for one in unread if one.name not in found]
            continue
        for name, page in answer["data"].items():
            found[name] = {node["id"] for node in page["nodes"]}
            assert page["totalCount"] == len(page["nodes"]), name
            if "ONLY" in deleted:
                assert all(node["deletedAt"] for node in page["nodes"])
        unread = unread[15:]
    return found


async def test_who_may_restore_a_row_lists_and_reads_it(
    graph: Graph, world: World, database: Database, settings: Settings
) -> None:
    await delete_everything(world)
    some_are_restorable = 0
    for name in WHO:
        viewer = await access.employee(database, world.employees[name], settings.time_zone)
        assert viewer
        mine = graph.as_employee(settings, world.employees[name])
        only, both = await listed(mine, ", deleted: ONLY"), await listed(mine, ", deleted: INCLUDE")
        living = await listed(mine, "")
        for one in CHANGEABLE:
            expected = await restorable(database, settings, viewer, one.entity)
            if expected is None:
                assert (only[one.name], both[one.name]) == (None, None), (name, one.name)
                continue
            present = living[one.name]
            assert only[one.name] == expected, (name, one.name)
            assert both[one.name] == expected | (present or set()), (name, one.name)
            assert not expected & (present or set())
            some_are_restorable += bool(expected) and name != "admin"
    assert some_are_restorable > 15


@pytest.mark.parametrize("name", ["admin", "head"])
async def test_a_deleted_row_is_read_with_its_history(
    graph: Graph, world: World, settings: Settings, name: str
) -> None:
    mine, id = graph.as_employee(settings, world.employees[name]), gid(models.Customer, world.customers["owned"])
    shown = "{ id name deletedAt phone owner { fullName } history { totalCount nodes { operation } } }"
    await close_cases(world)
    await graph.done("customerDelete", id=id)
    for field in ("customer", "node"):
        asked = f"query($id: ID!, $how: DeletedRows) {{ found: {field}(id: $id, deleted: $how) {{"
        asked += f" ... on Customer {shown} }} }}"
        assert await mine(asked, id=id) == {"found": None}
        for deleted in ("ONLY", "INCLUDE"):
            found = (await mine(asked, id=id, how=deleted))["found"]
            assert (found["name"], bool(found["deletedAt"]), found["phone"]) == ("owned", True, "+1 202 555 0123")
            assert found["owner"] is not None
            assert [one["operation"] for one in found["history"]["nodes"]] == ["DELETE", "CREATE"]
    living = gid(models.Customer, world.customers["assigned"])
    asked = "query($ids: [ID!]!, $how: DeletedRows) { nodes(ids: $ids, deleted: $how) { id } }"
    for how, expected in ((None, [False, True]), ("INCLUDE", [True, True]), ("ONLY", [True, False])):
        assert [bool(one) for one in (await mine(asked, ids=[id, living], how=how))["nodes"]] == expected


async def test_who_may_not_restore_does_not_read(graph: Graph, world: World, settings: Settings) -> None:
    id = gid(models.Customer, world.customers["owned"])
    await close_cases(world)
    await graph.done("customerDelete", id=id)
    for name in ("seller", "service", "marketing", "analyst"):
        mine = graph.as_employee(settings, world.employees[name])
        for query in (
            "{ customers(deleted: ONLY) { nodes { id } } }",
            "{ customers(deleted: INCLUDE) { totalCount } }",
            f'{{ node(id: "{id}", deleted: INCLUDE) {{ id }} }}',
            f'{{ nodes(ids: ["{id}"], deleted: ONLY) {{ id }} }}',
            f'{{ customer(id: "{id}", deleted: ONLY) {{ id }} }}',
        ):
            answer = await mine.ask(query)
            assert {error["extensions"]["code"] for error in answer["errors"]} == {"FORBIDDEN"}, (name, query)
    other = gid(models.Customer, world.customers["others"])
    await graph.done("customerDelete", id=other)
    manager = graph.as_employee(settings, world.employees["manager"])  # of another team
    assert await manager(f'{{ customer(id: "{other}", deleted: ONLY) {{ id }} }}') == {"customer": None}
    error = await graph.without_token().error("{ customers(deleted: ONLY) { nodes { id } } }")
    assert error["extensions"]["code"] == "UNAUTHENTICATED"


async def test_a_key_lists_the_drafts_that_it_may_restore(graph: Graph, world: World, make: Make) -> None:
    customer = world.customers["owned"]
    draft = await make(models.Order, customer_id=customer)
    await graph.done("orderDelete", id=str(draft))
    limits = {"everything": False, "customerIds": [gid(models.Customer, customer)]}
    for scopes, expected in ((["ORDERS_WRITE"], [gid(models.Order, draft)]), (["ORDERS_READ"], "FORBIDDEN")):
        _, secret = await created(graph, scopes=scopes, **limits)
        answer = await with_token(graph, secret).ask("{ orders(deleted: ONLY) { nodes { id } } }")
        if expected == "FORBIDDEN":
            assert [error["extensions"]["code"] for error in answer["errors"]] == ["FORBIDDEN"]
        else:
            assert [node["id"] for node in answer["data"]["orders"]["nodes"]] == expected


async def test_deleted_rows_are_filtered_searched_ordered_and_paged(graph: Graph, make: Make) -> None:
    names = [f"Zz {letter}" for letter in "abcdefg"]
    ids = {name: await make(models.Customer, name=name, phone=f"+1 202 555 01{n:02}") for n, name in enumerate(names)}
    for name in names[:5]:
        await graph.done("customerDelete", id=str(ids[name]))
    asked: Any = """query($deleted: DeletedRows, $where: CustomerWhere, $search: String, $first: Int, $after: String) {
      customers(deleted: $deleted, where: $where, search: $search, first: $first, after: $after,
                orderBy: [{field: NAME, direction: DESC}]) {
        totalCount nodes { name deletedAt } pageInfo { endCursor hasNextPage } } }"""

    async def found(**given: Any) -> list[str]:
        page = (await graph(asked, **given))["customers"]
        assert page["totalCount"] >= len(page["nodes"])
        return [node["name"] for node in page["nodes"]]

    assert await found(deleted="ONLY", search="zz") == names[4::-1]
    assert await found(deleted="INCLUDE", search="zz") == names[::-1]
    assert await found(search="zz") == names[:4:-1]
    assert await found(deleted=None, search="zz") == names[:4:-1]
    assert await found(deleted="ONLY", where={"phone": {"eq": "+1 202 555 0102"}}) == [names[2]]
    assert await found(deleted="ONLY", where={"name": {"gt": "Zz c"}}) == ["Zz e", "Zz d"]
    assert await found(deleted="ONLY", where={"deletedAt": {"gte": {"ago": "PT1H"}}, "name": {"eq": "Zz a"}}) == [
        "Zz a"
    ]
    assert await found(deleted="INCLUDE", where={"deletedAt": {"isNull": True}}, search="zz") == names[:4:-1]
    after, pages = None, []
    while True:
        page = (await graph(asked, deleted="ONLY", search="zz", first=2, after=after))["customers"]
        pages.append([node["name"] for node in page["nodes"]])
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert pages == [["Zz e", "Zz d"], ["Zz c", "Zz b"], ["Zz a"]]


def test_every_list_of_rows_that_clients_delete_takes_it() -> None:
    query = build()._schema.query_type
    assert query
    for one in all_mapped():
        for field in (camel(one.plural), camel(snake(one.name))):
            restores = one.entity.changeable or f"{camel(snake(one.name))}Restore" in one.entity.verbs
            assert ("deleted" in query.fields[field].args) is restores, field
