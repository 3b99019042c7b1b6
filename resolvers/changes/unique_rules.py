"""The unique rules of an entity, and a search for values that other rows already have.

A unique index reports only the first rule that a write violates, and which rule is first depends on the database. The
functions here name every value that is in use.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from core.errors import Problem, ProblemCode
from core.text import fold
from models.description import Attribute, Description
from models.sealing import Unopened, terms
from resolvers.changes import refusals
from resolvers.changes.refusals import Reading
from resolvers.registry import Entity
from resolvers.search.expressions import LIVING, Among, AnyOf, Expression, Matches, every
from resolvers.search.record import Record

EXTERNAL_ID = "external_id"

TAKEN = "This value is already in use. Choose another."
TAKEN_BY_ONE = "Another row has this already, and only one may. Change that row first."
TAKEN_BY_DELETED = (
    "A deleted row has this external id. Restore it, upsert it with restoreDeleted, or choose another external id."
)


@dataclass(frozen=True, slots=True)
class UniqueRule:
    """A rule that no two rows of an entity may have the same values in `columns`.

    `condition`: a boolean column; the rule applies only to rows in which it is true. None if there is no condition.
    `living`: whether the rule ignores deleted rows.
    """

    columns: tuple[str, ...]
    condition: str | None = None
    living: bool = True

    @property
    def field(self) -> str:
        """The field to report: the condition, or else the last column. Users choose its value."""
        return self.condition or self.columns[-1].removesuffix("_folded")

    @property
    def message(self) -> str:
        """The message to report."""
        return TAKEN if self.condition is None else TAKEN_BY_ONE

    def key(self, entity: Description, row: Mapping[str, Any]) -> tuple[object, ...] | None:
        """Returns the values of a row that no other row may have, or None if the rule does not apply to the row."""
        if self.condition is not None and not row.get(self.condition):
            return None
        key = tuple(_value(entity, column, row) for column in self.columns)
        return None if None in key else key


@cache
def rules_of(entity: Description) -> tuple[UniqueRule, ...]:
    """Returns the unique rules of an entity: those of its model, and the one for external ids."""
    conditions = entity.model.unique_conditions
    declared = [
        UniqueRule(columns, conditions[name].strip('"') if name in conditions else None)
        for name, columns in entity.model.unique_rules.items()
    ]
    return (*declared, UniqueRule((EXTERNAL_ID,), living=False))


@cache
def deferrable_columns(entity: Description) -> frozenset[str]:
    """Returns the stored columns whose new values a bulk change may write at its end.

    These are the columns of the unique rules without a condition, and the columns that a CHECK compares with them.
    """
    found: set[str] = set()
    for rule in rules_of(entity):
        if rule.condition is None:
            for column in rule.columns:
                attribute = entity.attributes.get(column)
                found |= set(_blinds(attribute)) if attribute is not None and attribute.blinds else {column}
    for check in entity.model.row_checks.values():
        named = set(re.findall(r'"(\w+)"', check))
        if not named.isdisjoint(found):
            found |= named - {"id"}
    return frozenset(found)


async def taken(unit: Reading, entity: Entity, rows: Mapping[UUID, Mapping[str, Any]]) -> dict[UUID, list[Problem]]:
    """Returns a problem (TAKEN) for each unique value that another row has, by the id of the row to write.

    `rows`: the rows to write, by id.

    Runs one SELECT for all rows. Runs more SELECTs only if another row has a value that cannot be decrypted.
    """
    description = entity.description
    rules = rules_of(description)
    wanted = {rule: {id: key for id, row in rows.items() if (key := rule.key(description, row))} for rule in rules}
    alternatives = [_having(description, rule, [rows[id] for id in wanted[rule]]) for rule in rules if wanted[rule]]
    holders = await unit.read(entity, AnyOf(tuple(alternatives))) if alternatives else []
    found: dict[UUID, list[Problem]] = {}
    for rule in rules:
        held = {key: row for row in holders if _counts(rule, row) and (key := rule.key(description, row))}
        unopened = tuple(row.id for row in holders if any(isinstance(row.get(one), Unopened) for one in rule.columns))
        for id, key in wanted[rule].items() if unopened else ():
            # Only the blind indexes tell whose value this is.
            for row in await unit.read(entity, every(_having(description, rule, [rows[id]]), Among("id", unopened))):
                held.setdefault(key, row)
        for id, key in wanted[rule].items():
            holder = held.get(key)
            if holder is not None and holder.id != id:
                found.setdefault(id, []).append(await _problem(unit, rule, holder))
    return found


def _counts(rule: UniqueRule, row: Record) -> bool:
    return not rule.living or row["deleted_at"] is None


async def _problem(unit: Reading, rule: UniqueRule, holder: Record) -> Problem:
    # Who may not see the row must not learn that it is deleted.
    deleted = holder["deleted_at"] is not None and await refusals.sees(unit, holder)
    return Problem((rule.field,), ProblemCode.TAKEN, TAKEN_BY_DELETED if deleted else rule.message)


def _having(entity: Description, rule: UniqueRule, rows: Sequence[Mapping[str, Any]]) -> Expression:
    """Returns a condition for rows in which each column has the value of one of `rows`.

    The values of different columns may come from different rows.
    """
    parts: list[Expression] = [LIVING] if rule.living else []
    for column in rule.columns:
        attribute = entity.attributes.get(column)
        if attribute is not None and attribute.blinds:
            parts.append(Matches(column, tuple({row[column]: None for row in rows})))
        else:
            parts.append(Among(column, tuple({_value(entity, column, row): None for row in rows})))
    return every(*parts)


def _value(entity: Description, column: str, row: Mapping[str, Any]) -> Any:
    """Returns the value by which rows are compared: a folded text, the terms of a sensitive value, or the value."""
    attribute = entity.attributes.get(column)
    if attribute is not None and attribute.blinds:
        return terms(attribute, row) or None
    name = column.removesuffix("_folded")
    value = row.get(name)
    return fold(value) if name != column and value is not None else value


def _blinds(attribute: Attribute) -> list[str]:
    return [f"{blind}_blind_{slot}" for blind in attribute.blinds for slot in (0, 1)]
