"""Tests what callers can learn or damage by writing, and which fields they can read.

`asks_fields` compares the fields with docs/access.md. `creates_apart` creates and upserts rows that refer to an
invisible row, or to a row that does not exist. `clears_nothing` writes null to relations to invisible rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from graphql import get_named_type, is_leaf_type

from core.ids import new_id, parse_global_id
from models.description import camel
from schema.mapping.entity import Mapped
from tests.entities.matrix import CHANGEABLE, ENTITIES, Field, fields_of, listed, model_of, number, shown, single, valid
from tests.graph import gid
from tests.proofs.isolation import Asker, same
from tests.proofs.mutating import document
from tests.proofs.walking import object_named


async def asks_fields(asker: Asker) -> None:
    """Checks that each visible row shows exactly the fields that docs/access.md permits to the caller."""
    for one in ENTITIES:
        names = [name for rule in asker.marked.page.fields.get(one.name, ()) for name in sorted(rule.names)]
        names = [name for name in names if name in object_named(one.name).fields]
        if not names:
            continue
        shown_fields = " ".join(name if _is_leaf(one, name) else f"{name} {{ amount }}" for name in names)
        query = f"{{ rows: {listed(one)}(first: 100) {{ nodes {{ id maskedFields {shown_fields} }} }} }}"
        response = await asker.ask(query)
        for node in response["data"]["rows"]["nodes"]:
            asker.found.add("rows with such fields")
            found = parse_global_id(node["id"])
            assert found is not None
            _compare(asker, one, found[1], node, names)


def _is_leaf(one: Mapped, name: str) -> bool:
    return is_leaf_type(get_named_type(object_named(one.name).fields[name].type))


def _compare(asker: Asker, one: Mapped, id: UUID, node: dict[str, Any], names: list[str]) -> None:
    row = asker.marked.rows[one.name][id]
    masked = {camel(name): null for name, null in asker.marked.masked(asker.name, one.name, id).items()}
    wrong = [] if node["maskedFields"] == sorted(masked.keys() & set(names)) else ["maskedFields"]
    columns = {camel(name): name for name in one.attributes}
    for name in names:
        value, real = node[name], row[columns[name]]
        if name not in masked:
            right = (value is None) == (real is None)
        elif masked[name] or real is None:
            right = value is None
        else:
            right = value is not None and value != str(real)
        wrong += [] if right else [name]
    if wrong:
        asker.oracles.append(f"{asker.name} reads {one.name}.{wrong} not as the page says: {node}")


async def creates_apart(asker: Asker) -> None:
    """Checks that creates and upserts treat references to invisible rows like references to missing rows."""
    for one in CHANGEABLE:
        for column in fields_of(one):
            if column.relation is None:
                continue
            for row in asker.unseen(column.relation.target, 1):
                pair = (gid(column.target, row.id), gid(column.target, new_id()))
                base = dict(_needed(asker, one))
                name = f"{single(one)}Create"
                hidden, unknown = ({"input": {**base, camel(column.column): id}} for id in pair)
                await same(asker, f"{name} {column.column}", document(name), hidden, unknown)
                name, base = f"{single(one)}Upsert", {**base, "externalId": f"new {number()}"}
                hidden, unknown = ({"input": {**base, camel(column.column): id}} for id in pair)
                await same(asker, f"{name} {column.column}", document(name), hidden, unknown)


def _needed(asker: Asker, mapped: Mapped) -> Iterator[tuple[str, Any]]:
    """Yields the required fields of a new row, with valid values and with rows that the caller sees."""
    for column in fields_of(mapped):
        if column.nullable or (column.attribute is not None and column.attribute.has_default):
            continue
        yield camel(column.column), _value(asker, column)


def _value(asker: Asker, column: Field) -> Any:
    if column.relation is not None:
        return gid(column.target, asker.one_seen(column.relation.target) or new_id())
    assert column.attribute is not None
    return shown(valid(column.attribute, number()))


async def clears_nothing(asker: Asker) -> None:
    """Checks that writing null to a relation to an invisible row changes nothing.

    The caller reads null in this relation before and after the write.
    """
    database = asker.marked.world.make.changes.database
    for one in CHANGEABLE:
        table = one.entity.description.table
        for column in fields_of(one):
            if column.relation is None or not column.relation.null or column.name in one.created_only:
                continue
            for id in _with_unseen(asker, one, column):
                name = f"{single(one)}Update"
                given = {"id": gid(model_of(one.entity), id), camel(column.column): None}
                await asker.ask(document(name), input=given)
                asker.found.add("clearings")
                sql = f'SELECT "{column.column}" FROM "{table}" WHERE "id" = \'{id}\''
                if (await database.fetch(sql))[0][0] is None:
                    asker.oracles.append(f"{asker.name} clears {one.name}.{column.column}, which they do not read")
                    was = {column.column: asker.marked.rows[one.name][id][column.column]}
                    await asker.marked.world.make.changes.update(one.entity, id, was, None)


def _with_unseen(asker: Asker, mapped: Mapped, column: Field) -> list[UUID]:
    """Returns some visible rows whose relation leads to an invisible row."""
    assert column.relation is not None
    rows, seen = asker.marked.rows[mapped.name], asker.seen[column.relation.target]
    found = [
        id
        for id in sorted(asker.seen[mapped.name])
        if rows[id]["deleted_at"] is None and rows[id][column.column] not in {None, *seen}
    ]
    return found[:2]
