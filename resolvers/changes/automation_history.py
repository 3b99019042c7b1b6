"""What the rules of automations look up: the runs that there were, and what was deleted in a transaction."""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from datetime import timedelta
from uuid import UUID

from models.fields import Kind
from resolvers.access import Operation
from resolvers.changes.unit import Unit
from resolvers.search.compile import Compiler


async def caused(unit: Unit, origins: Collection[str]) -> Counter[str]:
    """Returns the number of runs that the given changes have caused, by the changes."""
    if not origins:
        return Counter()
    database, compiler = unit.database, Compiler(unit.database)
    among = database.among('"origin"', compiler.bind(database.values(Kind.TEXT, list(origins))), Kind.TEXT)
    sql = f'SELECT "origin",count(*) FROM "automation_run" WHERE {among} GROUP BY "origin"'
    rows = await unit.transaction.fetch(sql, compiler.parameters)
    return Counter({str(origin): int(str(count)) for origin, count in rows})


async def of_a_day(unit: Unit, rows: Collection[str], automations: Collection[UUID]) -> Counter[tuple[object, object]]:
    """Returns the number of runs of a day, by the automation and the row."""
    if not rows:
        return Counter()
    database, compiler = unit.database, Compiler(unit.database)
    of_rows = database.among('"row"', compiler.bind(database.values(Kind.TEXT, list(rows))), Kind.TEXT)
    sql = f'SELECT "automation_id","row",count(*) FROM "automation_run" WHERE {of_rows}'
    sql += f' AND "created_at">={compiler.bind(unit.now - timedelta(days=1))} GROUP BY "automation_id","row"'
    found = await unit.transaction.fetch(sql, compiler.parameters)
    counts = {(UUID(str(id)), str(row)): int(str(count)) for id, row, count in found}
    return Counter({key: count for key, count in counts.items() if key[0] in automations})


async def deletions(unit: Unit, ids: set[UUID]) -> set[tuple[UUID, UUID]]:
    """Returns the deletions of some customers and segments: the ids of their transactions and of the rows."""
    found: set[tuple[UUID, UUID]] = set()
    if not ids:
        return found
    database = unit.database
    for entity in ("Customer", "Segment"):
        compiler = Compiler(database)
        sql = f'SELECT "transaction","row_id" FROM "event" WHERE "entity"={compiler.bind(entity)}'
        sql += f' AND "operation"={compiler.bind(str(Operation.DELETE))}'
        among = database.among('"row_id"', compiler.bind(database.values(Kind.ID, list(ids))), Kind.ID)
        sql += f" AND {among}"
        rows = await unit.transaction.fetch(sql, compiler.parameters)
        found |= {(UUID(str(transaction)), UUID(str(id))) for transaction, id in rows}
    return found


async def keys(unit: Unit, automation: UUID, prefix: str) -> tuple[int, str | None]:
    """Returns the number of runs of an automation whose keys begin so, and the last key."""
    compiler = Compiler(unit.database)
    of = compiler.bind(automation)
    sql = f'SELECT count(*),max("trigger_key") FROM "automation_run" WHERE "automation_id"={of}'
    # The ids in the keys are hexadecimal, so all of them come before "g".
    sql += f' AND "trigger_key">={compiler.bind(prefix)} AND "trigger_key"<{compiler.bind(prefix + "g")}'
    [[count, last]] = await unit.transaction.fetch(sql, compiler.parameters)
    return int(str(count)), None if last is None else str(last)
