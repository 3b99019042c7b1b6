"""Finds and renames rows that would become equal under a unique rule when texts are folded again.

Of equal rows, the first keeps its text, and the rows created later are renamed.
"""

# ruff: noqa: S608 - the SQL is built from the models' own names
from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from core.text import composed, fold
from models.description import Attribute, Description, describe_all
from models.dialect.base import Database
from resolvers import registry
from resolvers.changes.unit import Unit
from resolvers.search.compile import Compiler
from resolvers.search.record import RowReader

Fetch = Callable[[str, Sequence[object]], Awaitable[list[Sequence[Any]]]]

_AT_ONCE = 5_000
_VALUES_AT_ONCE = 200


@dataclass(frozen=True)
class UniqueText:
    """A unique rule that compares a text.

    `column`: the column that contains the folded text or the external id.
    `others`: the other columns that the rule compares.
    """

    entity: Description
    attribute: Attribute
    column: str
    others: tuple[str, ...]

    def made(self, text: str) -> str:
        """Returns the value of `column` for a text."""
        return composed(text) if self.column == self.attribute.name else fold(composed(text))


@dataclass(frozen=True)
class TextRow:
    """A row to which a unique rule applies.

    `made`: the new value of the rule's column, computed by the current folding.
    `others`: the values of the rule's other columns.
    """

    id: Any
    created_at: Any
    text: str
    made: str
    others: tuple[Any, ...]


@dataclass(frozen=True)
class Equal:
    """Rows that become equal under a unique rule, in the order of their creation."""

    rule: UniqueText
    rows: tuple[TextRow, ...]

    def __str__(self) -> str:
        listed = ", ".join(f"{row.text!r} ({row.id})" for row in self.rows)
        return f"{self.rule.entity.name}.{self.rule.attribute.name}: {listed}"


def unique_texts() -> list[UniqueText]:
    """Returns all unique rules that compare a text, for all entities."""
    found = []
    for entity in describe_all():
        found.append(UniqueText(entity, entity.attributes["external_id"], "external_id", ()))
        for columns in entity.model.unique_rules.values():
            for column in columns:
                attribute = entity.attributes.get(column.removesuffix("_folded"))
                if attribute is not None and attribute.companion == column:
                    others = tuple(other for other in columns if other != column)
                    found.append(UniqueText(entity, attribute, column, others))
    return found


async def changed_rows(database: Database, fetch: Fetch, rule: UniqueText) -> list[TextRow]:
    """Returns the rows whose column changes when texts are folded again."""
    found: list[TextRow] = []
    after: object = None
    while True:
        compiler = Compiler(database)
        beyond = f' AND "id">{compiler.bind(after)}' if after is not None else ""
        sql = f'{_select(rule)}{beyond} ORDER BY "id" LIMIT {compiler.bind(_AT_ONCE)}'
        rows = await fetch(sql, compiler.parameters)
        found += [made for row in rows if (made := _row(rule, row)).made != row[3]]
        if len(rows) < _AT_ONCE:
            return found
        after = rows[-1][0]


async def equal_rows(database: Database, fetch: Fetch, rule: UniqueText) -> list[Equal]:
    """Returns the rows that become equal under a rule. Takes memory for each row that changes."""
    changed = await changed_rows(database, fetch, rule)
    groups: defaultdict[tuple[Any, ...], list[TextRow]] = defaultdict(list)
    for row in changed:
        groups[row.made, *row.others].append(row)
    ids = {row.id for row in changed}
    wanted = list(dict.fromkeys(row.made for row in changed))
    for start in range(0, len(wanted), _VALUES_AT_ONCE):
        for row in await _with(database, fetch, rule, wanted[start : start + _VALUES_AT_ONCE]):
            if row.id not in ids and (row.made, *row.others) in groups:
                groups[row.made, *row.others].append(row)
    return [
        Equal(rule, tuple(sorted(rows, key=lambda row: (row.created_at, str(row.id)))))
        for rows in groups.values()
        if len(rows) > 1
    ]


async def rename_later(unit: Unit, equal: Equal) -> list[tuple[str, str]]:
    """Renames all rows but the first, by appending (2), (3) and so on to their texts.

    The result is a list of pairs of the old and the new text. Each renamed row gets a new version and an event. A row
    whose text has changed in the meantime is not renamed.
    """
    rule, entity = equal.rule, equal.rule.entity
    sealed = {one.name for one in entity.sealed}
    columns = tuple(column for column in entity.columns if column not in sealed)
    reader = RowReader(unit.database, entity, columns)
    renamed = []
    for row in equal.rows[1:]:
        compiler = Compiler(unit.database)
        listed = ",".join(f'"{column}"' for column in columns)
        sql = f'SELECT {listed} FROM "{entity.table}" WHERE "id"={compiler.bind(row.id)}{unit.database.row_lock}'
        found = await unit.transaction.fetch(sql, compiler.parameters)
        before = reader.record(found[0]) if found else None
        if before is None or before[rule.attribute.name] != row.text:
            continue
        text = await _free_text(unit, rule, row)
        await unit.store(registry.of(entity.model), before, {rule.attribute.name: text})
        renamed.append((row.text, text))
    return renamed


async def _free_text(unit: Unit, rule: UniqueText, row: TextRow) -> str:
    number = 2
    while True:
        end = f" ({number})"
        text = composed(row.text)[: (rule.attribute.max_length or 100) - len(end)].rstrip() + end
        taken = await _with(unit.database, unit.transaction.fetch, rule, [rule.made(text)])
        if not any(other.others == row.others for other in taken):
            return text
        number += 1


async def _with(database: Database, fetch: Fetch, rule: UniqueText, values: Sequence[str]) -> list[TextRow]:
    """Returns the rows whose column has one of these values."""
    compiler = Compiler(database)
    listed = ",".join(compiler.bind(value) for value in values)
    rows = await fetch(f'{_select(rule)} AND "{rule.column}" IN ({listed})', compiler.parameters)
    return [_row(rule, row) for row in rows]


def _select(rule: UniqueText) -> str:
    columns = ("id", "created_at", rule.attribute.name, rule.column, *rule.others)
    listed = ",".join(f'"{column}"' for column in columns)
    # External ids of deleted rows are taken too.
    living = "" if rule.column == "external_id" else ' AND "deleted_at" IS NULL'
    return f'SELECT {listed} FROM "{rule.entity.table}" WHERE "{rule.attribute.name}" IS NOT NULL{living}'


def _row(rule: UniqueText, row: Sequence[Any]) -> TextRow:
    return TextRow(row[0], row[1], row[2], rule.made(row[2]), tuple(row[4:]))
