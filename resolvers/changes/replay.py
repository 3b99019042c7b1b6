"""Makes each change of a request with an idempotency key take effect only once.

`Changes.run` calls this module. The outcome of a change is stored in the same transaction as the change. A retry
returns the stored outcome instead of making the change again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson

from core.errors import Refused
from resolvers import access, registry
from resolvers.changes import idempotency
from resolvers.changes.answers import rights_of
from resolvers.changes.results import Undone, is_refused, read, reworded, written
from resolvers.changes.unit import Unit
from resolvers.changes.violations import refusing
from resolvers.search.expressions import EVERY_ROW, Among, every

_LONGEST = 63
"""Maximum length of a field name in a position. A longer name is replaced by its SHA-256 digest in hex."""


@dataclass(frozen=True, slots=True)
class Place:
    """Identifies a change within a request that has an idempotency key.

    `key`: the id of the idempotency key's row. `position`: see `Places`.
    """

    key: UUID
    position: str


class Places:
    """Assigns a position to each change of a request, such as `orderConfirm.1`.

    A position consists of the mutation field's response key and the number of the change within the field. A retry
    executes the same fields in the same order, so each change gets the same position again.
    """

    def __init__(self, key: UUID) -> None:
        self.looked_at: set[tuple[str, UUID]] = set()
        """Rows that the refusals of the request may quote, by entity name and id."""
        self._key = key
        self._field = ""
        self._changes = 0

    def begin(self, field: str) -> None:
        """Begins the next mutation field. `field`: its response key. Mutation fields run one after another."""
        self._field = field if len(field) <= _LONGEST else hashlib.sha256(field.encode()).hexdigest()
        self._changes = 0

    def next(self) -> Place:
        """Returns the `Place` of the next change within the current mutation field."""
        self._changes += 1
        return Place(self._key, f"{self._field}.{self._changes}")


async def once(unit: Unit, place: Place, work: Callable[[Unit], Awaitable[object]]) -> Any:
    """Runs `work` on the first call for a place, and stores the outcome. Later calls return the stored outcome.

    - If `work` returns a result, the result is the outcome.
    - If `work` raises Refused, its writes are rolled back. The error is the outcome: it is returned, not raised, and
      the caller must raise it after the commit.
    - If `work` raises Undone, its writes are rolled back. The result in the error is the outcome.
    - If `work` raises any other error, nothing is stored, and a retry runs `work` again.

    A concurrent run of the request waits for the outcome.
    """
    known = await idempotency.begin(unit.database, unit.transaction, place.key, place.position)
    if known is not None:
        return await _restored(unit, known)
    try:
        async with refusing(unit.database, unit), unit.savepoint():
            result = await work(unit)
    except Undone as undone:
        result = undone.result
    except Refused as refused:
        result = refused
    await idempotency.settle(unit.database, unit.transaction, place.key, place.position, _kept(unit, result))
    return result


def _kept(unit: Unit, result: object) -> str:
    """Returns the outcome to store. A refusal is stored with the viewer's rights and the rows that it mentions."""
    if not is_refused(result):
        return written(result)
    rows = [[entity, str(id)] for entity, id in sorted(unit.looked_at, key=str)]
    return orjson.dumps({"rights": rights_of(unit.viewer), "rows": rows, "outcome": written(result)}).decode()


async def _restored(unit: Unit, outcome: str) -> Any:
    """Returns a stored outcome.

    A refusal is returned without its messages if the viewer's rights have changed or a row that it mentions is hidden.
    """
    stored = orjson.loads(outcome)
    if not (isinstance(stored, dict) and "rights" in stored):
        return read(outcome)
    unit.looked_at |= {(entity, UUID(id)) for entity, id in stored["rows"]}
    result = read(stored["outcome"])
    return result if stored["rights"] == rights_of(unit.viewer) and await _sees_all(unit) else reworded(result)


async def _sees_all(unit: Unit) -> bool:
    """Returns whether the viewer may see all rows that the unit has read."""
    by_entity: dict[str, list[UUID]] = {}
    for name, id in unit.looked_at:
        by_entity.setdefault(name, []).append(id)
    for name, ids in by_entity.items():
        entity = registry.named(name)
        visible = access.rows(unit.viewer, entity)
        if visible == EVERY_ROW:
            continue
        if len(await unit.ids(entity.description.model, every(Among("id", tuple(ids)), visible))) < len(ids):
            return False
    return True
