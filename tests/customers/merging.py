"""What tests of merges need: every row that can refer to a customer, and the rows of all tables.

References are found in the catalogue of the database, and not in the registry, which the code under test reads.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import models
from models.dialect.base import Database
from models.row import Row
from tests.factories import Make
from tests.graph import Graph, gid
from tests.making import FACTORIES

Rows = dict[str, dict[str, dict[str, Any]]]
"""The rows of all entities: by table and by id, the values of all columns."""

OF_MERGES = ("merge", "merge_change")
_CHANGING = ("version", "updated_at")

_TABLES = {
    "sqlite": "SELECT t.name, c.name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'",
    "postgres": "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'",
}
_FOREIGN_KEYS = {
    "sqlite": 'SELECT t.name, k."from", k."table" FROM sqlite_master t, pragma_foreign_key_list(t.name) k',
    "postgres": "SELECT c.conrelid::regclass::text, a.attname, c.confrelid::regclass::text FROM pg_constraint c"
    " JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] WHERE c.contype = 'f'",
}


async def references(database: Database, table: str) -> list[tuple[str, str]]:
    """Returns the foreign keys that refer to a table, as pairs of a table and a column."""
    rows = await database.fetch(_FOREIGN_KEYS[database.name])
    plain = [tuple(str(part).strip('"') for part in row) for row in rows]
    return sorted((source, column) for source, column, target in plain if target == table)


async def everything(database: Database) -> Rows:
    """Returns the rows of all entities, without their versions and the times of their last changes."""
    columns: dict[str, list[str]] = {}
    for table, column in await database.fetch(_TABLES[database.name]):
        columns.setdefault(str(table), []).append(str(column))
    found: Rows = {}
    for table, names in columns.items():
        if {"id", "version", "deletion_id"} <= {*names}:
            shown = [name for name in names if name not in _CHANGING]
            listed = ",".join(f'"{name}"' for name in shown)
            rows = await database.fetch(f'SELECT {listed} FROM "{table}"')
            records = (dict(zip(shown, map(_plain, row), strict=True)) for row in rows)
            found[table] = {str(one["id"]): one for one in records}
    return found


def _plain(value: Any) -> Any:
    return str(value) if type(value) not in (int, str, bool, type(None)) else value


def differences(before: Rows, after: Rows) -> dict[str, dict[str, Any]]:
    """Returns what differs between the rows of two moments, apart from merges: by table and id, the changed columns.

    A row that is there only afterwards has its whole content. Assignments of the role WORK that a merge has made, and
    that are deleted by now, are left out: they are made and deleted by the open work.
    """
    found: dict[str, dict[str, Any]] = {}
    for table in after.keys() - {*OF_MERGES}:
        old, new = before[table], after[table]
        for id in old.keys() | new.keys():
            if id not in old:
                if not (new[id].get("role") == "WORK" and new[id]["deleted_at"] is not None):
                    found.setdefault(table, {})[id] = new[id]
            elif old[id] != new.get(id):
                row = new.get(id, {})
                changed = {name: (value, row.get(name)) for name, value in old[id].items() if value != row.get(name)}
                found.setdefault(table, {})[id] = changed
    return found


async def left_at(database: Database, table: str, id: UUID, *, living: bool = False) -> dict[str, int]:
    """Returns how many rows of each table refer to a row, by table and column. `living`: without deleted rows."""
    found = {}
    for source, column in await references(database, table):
        if source not in OF_MERGES:
            also = ' AND "deleted_at" IS NULL' if living else ""
            value = str(id) if database.name == "sqlite" else id
            place = "?" if database.name == "sqlite" else "$1"
            sql = f'SELECT count(*) FROM "{source}" WHERE "{column}" = {place}{also}'
            count = int((await database.fetch(sql, [value]))[0][0])
            if count:
                found[f"{source}.{column}"] = count
    return found


async def furnish(database: Database, make: Make, model: type[Row], id: UUID, **values: Any) -> dict[str, UUID]:
    """Makes one row for each foreign key to a row of a model. Returns their ids by table and column."""
    found: dict[str, UUID] = {}
    tables = {one._meta.db_table: one for one in Row.__subclasses__() if one.__name__ in FACTORIES}
    for table, column in await references(database, model._meta.db_table):
        if table not in OF_MERGES and not column.startswith(("merged_into", "converted")):
            found[f"{table}.{column}"] = await make(tables[table], **{**SUITABLE.get((table, column), {}), column: id})
    return found


SUITABLE: dict[tuple[str, str], dict[str, Any]] = {}
"""What the values of rows must be so that they can refer to a customer, contact or lead, by table and column."""


async def merged(graph: Graph, model: type[Row], survivor: UUID, *others: UUID, **input: Any) -> dict[str, Any]:
    """Merges rows into another by the graph. Returns the payload."""
    name = model.__name__
    return await payload(
        graph,
        f"{name[0].lower()}{name[1:]}Merge",
        survivor=gid(model, survivor),
        others=[gid(model, one) for one in others],
        **input,
    )


async def unmerged(graph: Graph, model: type[Row], merge: str, **input: Any) -> dict[str, Any]:
    """Undoes a merge by the graph. Returns the payload."""
    name = model.__name__
    return await payload(graph, f"{name[0].lower()}{name[1:]}Unmerge", merge=merge, **input)


async def payload(graph: Graph, mutation: str, **input: Any) -> dict[str, Any]:
    """Runs a mutation of merges. Returns its payload."""
    conflicts = "conflicts { entity rowId field reason } conflictCount" if mutation.endswith("Unmerge") else ""
    kind = f"{mutation[0].upper()}{mutation[1:]}Input!"
    query = (
        f"mutation($input: {kind}) {{ {mutation}(input: $input) {{ mergeId fields {conflicts}"
        " counts { entity moved united changed } userErrors { field code message } } }"
    )
    found: dict[str, Any] = (await graph(query, input=input))[mutation]
    return found


def problems(payload: dict[str, Any]) -> list[tuple[str, str]]:
    """Returns each error of a payload: its field, relative to the input, and its code."""
    return [(".".join(one["field"]), one["code"]) for one in payload["userErrors"]]


CUSTOMER, CONTACT, LEAD = models.Customer, models.Contact, models.Lead
