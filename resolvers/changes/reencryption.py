"""Re-encrypts sensitive columns with the current keys after a key rotation, in batches, while the program runs.

The key rotation command calls this module. The versions and times of rows stay the same and no events are written,
because the values do not change. On PostgreSQL, rows that another transaction has locked are skipped, to avoid
deadlocks. The next run of the command re-encrypts these rows. A value that cannot be decrypted stays as it is.
"""

# ruff: noqa: S608 - the SQL is built from the models' own names
from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from uuid import UUID

from core.keys import KeyRing
from models.description import Attribute, Description, blind_columns
from models.dialect.base import Database
from models.sealing import Unopened, stored
from resolvers.changes.unit import Unit
from resolvers.search.compile import Compiler
from resolvers.search.record import RowReader


async def behind(database: Database, entity: Description) -> int:
    """Returns the number of an entity's rows that are not encrypted with the current keys.

    Deleted rows are counted too.
    """
    sql = f'SELECT count(*) FROM "{entity.table}" WHERE {_behind(database.keys, entity)}'
    return int((await database.fetch(sql))[0][0])


async def reseal(unit: Unit, entity: Description, after: UUID | None, limit: int) -> tuple[int, UUID | None, list[str]]:
    """Re-encrypts at most `limit` rows that are not encrypted with the current keys, in the order of their ids.

    `after`: the id after which to start; None to start with the first row.

    Returns three values:

    - the number of rows whose values were all re-encrypted;
    - the id of the last row that was read, or None if no row was read;
    - descriptions of the rows that have a value that no key of the ring can decrypt.

    In a row with such a value, only the other values are re-encrypted.
    """
    database = unit.database
    # The country is read as well, since the blind index of a phone number can depend on the country.
    columns = ("id", *(name for name in entity.columns if name == "country"), *(one.name for one in entity.sealed))
    reader = RowReader(database, entity, columns)
    compiler = Compiler(database)
    beyond = f'"id">{compiler.bind(after)} AND ' if after else ""
    sql = f'SELECT {_listed(columns)} FROM "{entity.table}" WHERE {beyond}{_behind(database.keys, entity)}'
    sql += f' ORDER BY "id" LIMIT {compiler.bind(limit)}{database.free_row_lock}'
    found = await unit.transaction.fetch(sql, compiler.parameters)
    writes: list[tuple[list[str], list[object]]] = []
    lost, last = [], None
    for row in found:
        record = reader.record(row)
        last = record.id
        made = stored(database.keys, entity, {one.name: record[one.name] for one in entity.sealed}, record)
        unopened = [one.name for one in entity.sealed if isinstance(record[one.name], Unopened)]
        if unopened:
            lost.append(f"{', '.join(unopened)} of {entity.name} {last}")
        written = _written([one for one in entity.sealed if one.name not in unopened])
        if written:
            writes.append((written, [*(made[column] for column in written), last]))
    for written, some in groupby(writes, lambda write: write[0]):  # in the order of ids, in which rows are locked
        await _update(unit, entity, written, [values for _, values in some])
    return len(found) - len(lost), last, lost


async def _update(unit: Unit, entity: Description, columns: Sequence[str], rows: Sequence[list[object]]) -> None:
    """Writes columns of some rows. `rows`: the values of the columns and then the id, for each row."""
    update = Compiler(unit.database)
    assigned = ",".join(f'"{column}"={update.bind(None)}' for column in columns)
    sql = f'UPDATE "{entity.table}" SET {assigned} WHERE "id"={update.bind(None)}'
    await unit.transaction.client.execute_many(sql, list(rows))


def _behind(keys: KeyRing, entity: Description) -> str:
    conditions = []
    for attribute in entity.sealed:
        wrong = [f"substr(\"{attribute.name}\",1,2)<>'{keys.sealing}'"]
        for blind in attribute.blinds:
            for column, prefix in zip(blind_columns(blind), keys.indexing, strict=True):
                is_wrong = f"coalesce(substr(\"{column}\",1,2),'')<>'{prefix}'"
                wrong.append(is_wrong if prefix else f'"{column}" IS NOT NULL')
        conditions.append(f'("{attribute.name}" IS NOT NULL AND ({" OR ".join(wrong)}))')
    return f"({' OR '.join(conditions)})"


def _written(attributes: Sequence[Attribute]) -> list[str]:
    blinds = [column for one in attributes for blind in one.blinds for column in blind_columns(blind)]
    return [*(one.name for one in attributes), *blinds]


def _listed(columns: tuple[str, ...]) -> str:
    return ",".join(f'"{column}"' for column in columns)
