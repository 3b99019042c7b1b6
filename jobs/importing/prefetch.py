"""Reads and locks the rows that lines of an import need, before the first of these lines is written."""

from __future__ import annotations

from collections.abc import Sequence

from jobs.importing.files import Line
from jobs.importing.mapping import Lookup, Part, Step
from resolvers.access import Operation
from resolvers.changes.batch import Batch
from resolvers.changes.lock_plan import locked_relations
from resolvers.changes.unique_rules import EXTERNAL_ID
from resolvers.registry import Entity


async def prefetch(step: Step, lines: Sequence[Line], batch: Batch, *, restore: bool) -> None:
    """Reads the rows that these lines update or refer to, with one statement for each entity and column.

    Also locks the rows to update, their owners and the rows that rules lock, in the order of
    `resolvers.changes.lock_order`. `restore`: whether deleted rows are restored.
    """
    wanted: dict[tuple[Entity, str], dict[str, None]] = {}
    held: set[tuple[Entity, str]] = set()
    for part in step.parts:
        taken = [line.cells for line in lines if part.lines.takes(line.cells)]
        filled = wanted.setdefault((part.entity, EXTERNAL_ID), {})
        filled.update((key, None) for key in map(part.external_id.fill, taken) if key)
        for one in dict.fromkeys(part.lookups):
            filled = wanted.setdefault((one.entity, one.by), {})
            filled.update((key, None) for key in map(one.key, taken) if key)
        held.add((part.entity, EXTERNAL_ID))
        locked = {*part.entity.owned_by, *_locked(part)}
        held |= {
            (one.entity, one.by) for name, one in part.references.items() if name in locked and isinstance(one, Lookup)
        }
    by_id = {entity: wanted[entity, EXTERNAL_ID] for entity, column in held if column == EXTERNAL_ID}
    more = await batch.locks_of_restored(by_id) if restore else {}
    for entity in sorted({*more, *(entity for entity, _ in wanted)}, key=lambda one: one.rank):
        await batch.hold_rows({entity: more.get(entity, ())})
        for (searched, column), keys in wanted.items():
            if searched is entity:
                await batch.read_ahead(entity, column, keys, hold=(entity, column) in held)
    for part in step.parts if restore else ():
        await batch.hold_along(part.entity, wanted[part.entity, EXTERNAL_ID])


def _locked(part: Part) -> set[str]:
    """Returns the relations whose rows are locked when a row of a part is created or changed."""
    imported = {"imported"} & part.entity.extra
    given = {*part.values, *(f"{name}_id" for name in part.references), *imported}
    found = (locked_relations(part.entity, operation, given) for operation in (Operation.CREATE, Operation.UPDATE))
    return {name for names in found for name in names}
