"""The order in which a bulk change changes its rows.

New rows are inserted in the order of their unique values, because an INSERT waits for a transaction that has inserted
the same value. Rows that share a unique value keep the order of the input, so that the first of them gets the value.
"""

from __future__ import annotations

import asyncio
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.text import fold
from resolvers.changes.lock_plan import RowChange
from resolvers.changes.unique_rules import EXTERNAL_ID, rules_of
from resolvers.registry import Entity
from resolvers.search.record import Record

_AT_ONCE = 5_000
"""The number of characters that are folded before other tasks may run. Folding takes up to 1 µs per character."""


class BulkOperation(StrEnum):
    """What a bulk change does to its rows."""

    CREATE = "CREATE"
    UPDATE = "UPDATE"
    UPSERT = "UPSERT"
    DELETE = "DELETE"


@dataclass(frozen=True, slots=True)
class Turns:
    """The order in which a bulk change changes its rows.

    `indexes`: the indexes of the rows in the input.
    `texts`: for each row of the input, its unique values by column, as texts that can be compared. Empty if the rows
    keep the order of the input.
    """

    indexes: Sequence[int]
    texts: Sequence[Mapping[str, str]] = ()


async def order_of_changes(entity: Entity, operation: BulkOperation, rows: Sequence[RowChange]) -> Turns:
    """Returns the order in which to change the rows. Call it before the transaction begins.

    New rows are inserted in the order of their unique values. The order of the input is kept if the rows have owners,
    because the lock on an owner already excludes other transactions. It is also kept if one row of the input refers to
    another, which must be inserted first.
    """
    # With much text, other tasks run in between, while a transaction would keep its locks.
    unsorted = Turns(range(len(rows)))
    if operation not in (BulkOperation.CREATE, BulkOperation.UPSERT):
        return unsorted
    same = [one.column for one in entity.description.to_one.values() if one.target == entity.name]
    brought = {row.id for row in rows if row.id is not None}
    if entity.owned_by or any(row.values.get(column) in brought for row in rows for column in same):
        return unsorted
    columns = _unique_columns(entity)
    texts: list[dict[str, str]] = []
    folding = _Folding()
    for row in rows:
        made: dict[str, str] = {}
        for column in columns:
            name = column.removesuffix("_folded")
            text = _compared(entity, name, row.values.get(name))
            if text:
                made[column] = folding.comparable(name, text)
        texts.append(made)
        await folding.pause()
    keys = [
        [*(made.get(column, "") for column in columns), str(row.id or "")]
        for made, row in zip(texts, rows, strict=True)
    ]
    indexes = sorted(range(len(rows)), key=keys.__getitem__)
    return Turns(_input_order(indexes, [_claims(entity, made) for made in texts]), texts)


def parents_first(entity: Entity, rows: Sequence[RowChange], indexes: Sequence[int]) -> Sequence[int]:
    """Reorders `indexes` so that each new row follows the new rows that it refers to.

    Only rows with ids from the client can be referred to. Rows that refer to each other keep their order.
    """
    places = {row.id: index for index, row in enumerate(rows) if row.id is not None}
    same = [one.column for one in entity.description.to_one.values() if one.target == entity.name]
    if not places or not same:
        return indexes
    ordered: dict[int, None] = {}
    for index in indexes:
        # A row is on the stack twice: first to put what it refers to above it, and then to be added itself.
        stack, begun = [index], set[int]()
        while stack:
            top = stack[-1]
            found = [places[id] for column in same if (id := rows[top].values.get(column)) in places]
            waiting = [one for one in found if one not in ordered and one not in begun]
            if top in begun or not waiting:
                ordered.setdefault(stack.pop())
            else:
                begun.add(top)
                stack += waiting
    return list(ordered)


async def with_found(entity: Entity, turns: Turns, found: Mapping[str, Record]) -> Sequence[int]:
    """Returns the order in which to upsert the rows.

    `turns`: the order without regard to existing rows.
    `found`: the existing rows by external id.

    If one row of the input gives up a unique value and a later row takes this value, the first of the two is changed
    first.
    """
    if not turns.texts:
        return turns.indexes
    claims = []
    folding = _Folding()
    for texts in turns.texts:
        before = found.get(texts.get(EXTERNAL_ID, ""))
        old = {} if before is None else _texts(entity, before, folding)
        claims.append(_claims(entity, {**old, **texts}) | _claims(entity, old))
        await folding.pause()
    return _input_order(turns.indexes, claims)


def _unique_columns(entity: Entity) -> tuple[str, ...]:
    columns = {column for rule in rules_of(entity.description) for column in rule.columns} - {EXTERNAL_ID}
    return (EXTERNAL_ID, *sorted(columns))


def _texts(entity: Entity, row: Record, folding: _Folding) -> dict[str, str]:
    """Returns the unique values of an existing row, by column."""
    found = {column: row[column.removesuffix("_folded")] for column in _unique_columns(entity)}
    return {column: folding.comparable(column, str(value)) for column, value in found.items() if value is not None}


class _Folding:
    """Folds texts. Between texts, `pause` lets other tasks run."""

    def __init__(self) -> None:
        self._characters = 0

    def comparable(self, column: str, text: str) -> str:
        """Returns the form of a text that unique rules compare. External ids are compared unchanged."""
        if column == EXTERNAL_ID:
            return text
        self._characters += 0 if text.isascii() else len(text)  # ASCII takes hardly any time
        return fold(text)

    async def pause(self) -> None:
        """Lets other tasks run if many characters were folded since the last pause."""
        if self._characters > _AT_ONCE:
            self._characters = 0
            await asyncio.sleep(0)


def _claims(entity: Entity, texts: Mapping[str, str]) -> set[Hashable]:
    """Returns the values that no two rows may share, each with its rule."""
    return {
        (rule, tuple(texts[column] for column in rule.columns))
        for rule in rules_of(entity.description)
        if all(column in texts for column in rule.columns)
    }


def _input_order(indexes: Sequence[int], claims: Sequence[Iterable[Hashable]]) -> list[int]:
    """Reorders `indexes` so that rows with a common claim are in the order of the input.

    Rows are grouped by their claims. The order changes only within each group: the positions in `indexes` that belong
    to a group do not change.
    """
    group = list(range(len(claims)))

    def root(index: int) -> int:
        while group[index] != index:
            group[index] = group[group[index]]
            index = group[index]
        return index

    first: dict[Hashable, int] = {}
    for index, some in enumerate(claims):
        for claim in some:
            group[root(index)] = root(first.setdefault(claim, index))
    members: dict[int, list[int]] = {}
    for index in range(len(claims)):
        members.setdefault(root(index), []).append(index)
    waiting = {whose: iter(some) for whose, some in members.items()}
    return [next(waiting[root(index)]) for index in indexes]


def _compared(entity: Entity, name: str, value: object) -> str:
    """Returns the text to compare. A text that is too long is cut, because it is refused later."""
    if value is None:
        return ""
    attribute = entity.description.attributes.get(name)
    return str(value).strip()[: attribute.max_length if attribute is not None else None]
