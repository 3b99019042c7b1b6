"""Folds stored texts again after `core.text.fold` has changed, in batches, before servers of this version start.

Folded texts are derived from other columns, so the versions and times of rows stay the same, and no events are written.
The texts themselves are converted to NFC. The progress is stored in aerich's table, in the transaction of each batch.
Therefore the job can be interrupted or killed, and run again.

Texts under unique rules are folded first, with one transaction for each rule, because two rows may exchange values.
"""

# ruff: noqa: S608 - the SQL is built from the models' own names
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.letters import FOLDING
from core.text import composed
from models.description import Description, describe_all
from models.dialect.base import Database, Transaction
from models.fields import Kind
from models.values import companions
from resolvers.changes.equal_texts import UniqueText, changed_rows
from resolvers.changes.unit import Unit
from resolvers.search.compile import Compiler

STEP = "folding"
"""The name under which aerich's table has the progress, as the name of an app."""


async def is_done(database: Database) -> bool:
    """Returns whether the texts of a migrated database are folded as this version folds them."""
    return await _progress(database) == str(FOLDING)


async def mark_done(transaction: Transaction) -> None:
    """Stores that all texts are folded as this version folds them."""
    await _mark(transaction, str(FOLDING))


async def forget(transaction: Transaction) -> None:
    """Removes the progress: the next run starts from the beginning."""
    await transaction.fetch(f"DELETE FROM aerich WHERE app = '{STEP}'")


async def settle(unit: Unit, rule: UniqueText) -> int:
    """Folds the texts of a unique rule again. Returns the number of changed rows.

    The folded texts of different rows must be different (see `resolvers.changes.equal_texts`).
    """
    found = await changed_rows(unit.database, unit.transaction.fetch, rule)
    if found:
        compiler = Compiler(unit.database)
        sql = f'UPDATE "{rule.entity.table}" SET "{rule.column}"={compiler.bind("")} WHERE "id"={compiler.bind("")}'
        # The new text of a row can be the old text of another. Therefore all old texts go first.
        await unit.transaction.client.execute_many(sql, [[f"\x01{row.id}", row.id] for row in found])
        await unit.transaction.client.execute_many(sql, [[row.made, row.id] for row in found])
    return len(found)


async def resume(database: Database) -> tuple[list[Description], object]:
    """Returns the entities whose texts are left to fold, and the id after which to start in the first of them."""
    entities = describe_all()
    version, _, place = (await _progress(database) or "").partition(" ")
    table, _, id = place.partition(" ")
    if version != str(FOLDING) or not table:
        return entities, None
    left = next((n for n, entity in enumerate(entities) if entity.table == table), 0)
    return entities[left:], id or None


async def fold_batch(unit: Unit, entity: Description, after: object, limit: int) -> tuple[int, int, Any]:
    """Folds the texts of the next `limit` rows again, in the order of their ids, and stores the progress.

    `after`: the id after which to start; None to start with the first row.

    Returns how many rows were read, how many were changed, and the id of the last row or None.
    """
    texts = [one.name for one in entity.attributes.values() if one.kind is Kind.TEXT and not one.meaning.sensitive]
    derived = [one.companion for one in entity.attributes.values() if one.companion]
    derived += ["search_text"] if entity.searched else []
    columns = ["id", *texts, *derived]
    compiler = Compiler(unit.database)
    beyond = f' WHERE "id">{compiler.bind(after)}' if after is not None else ""
    sql = f'SELECT {_listed(columns)} FROM "{entity.table}"{beyond} ORDER BY "id" LIMIT {compiler.bind(limit)}'
    rows = await unit.transaction.fetch(sql + unit.database.row_lock, compiler.parameters)
    written = [*texts, *derived, *(["search_grams"] if entity.searched else [])]
    changed = []
    for row in rows:
        before = dict(zip(columns, row, strict=True))
        if not any(before[name] and _may_change(before[name]) for name in texts):
            continue
        made = before | {name: _composed(entity, name, before[name]) for name in texts}
        made |= {name: value for name, value in companions(entity, made).items() if name in written}
        if any(made[name] != before[name] for name in columns):
            changed.append([*(made[name] for name in written), before["id"]])
    if changed:
        update = Compiler(unit.database)
        assigned = ",".join(f'"{column}"={update.bind(None)}' for column in written)
        sql = f'UPDATE "{entity.table}" SET {assigned} WHERE "id"={update.bind(None)}'
        await unit.transaction.client.execute_many(sql, changed)
    last = rows[-1][0] if rows else None
    if last is not None:
        await _mark(unit.transaction, f"{FOLDING} {entity.table} {last}")
    return len(rows), len(changed), last


def _may_change(text: str) -> bool:
    """Returns whether folding a text may give another result than in earlier versions."""
    return not text.isascii() or "`" in text


def _composed(entity: Description, name: str, text: str | None) -> str | None:
    """Returns a text in NFC. The text stays as it is if its NFC would be too long for the column."""
    longest = entity.attributes[name].max_length
    made = None if text is None else composed(text)
    return text if made is None or (longest and len(made) > longest) else made


async def count(database: Database, entities: Sequence[Description]) -> int:
    """Returns the number of rows of entities, deleted ones included."""
    return sum([int((await database.fetch(f'SELECT count(*) FROM "{one.table}"'))[0][0]) for one in entities])


async def _progress(database: Database) -> str | None:
    rows = await database.fetch(f"SELECT version FROM aerich WHERE app = '{STEP}'")
    return str(rows[0][0]) if rows else None


async def _mark(transaction: Transaction, progress: str) -> None:
    # A progress consists of a number, the name of a table and an id: nothing in it needs quoting.
    await forget(transaction)
    await transaction.fetch(f"INSERT INTO aerich (version, app, content) VALUES ('{progress}', '{STEP}', '{{}}')")


def _listed(columns: Sequence[str]) -> str:
    return ",".join(f'"{column}"' for column in columns)
