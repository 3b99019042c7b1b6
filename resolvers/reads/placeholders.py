"""Placeholders of messages: paths of fields of the graph, such as `customer.owner.fullName`.

A path begins with the recipient, as `recipient`, `customer`, `contact` or `lead`, goes along to-one relations, and ends
at a value. It is read with the rights of the editor of the message. A house test compares the paths with the graph.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import models
from core import clock, money, templates
from core.errors import ProblemCode, Refused
from core.templates import Placeholder
from models.description import Attribute, Description, ToOne, an, camel
from models.dialect.base import Database
from models.fields import Kind
from models.row import Row
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.reads.saved_conditions import is_unshown
from resolvers.registry import Entity
from resolvers.search.expressions import NO_ROW, Among, every
from resolvers.search.record import Record
from resolvers.search.statements import rows

Path = tuple[str, ...]
Fetch = Callable[[str, list[object]], Awaitable[Sequence[Any]]]

ROOTS: Mapping[str, type[Row]] = {"customer": models.Customer, "contact": models.Contact, "lead": models.Lead}
"""The first names of paths that are read from rows. For a contact, `customer` is that of the contact."""

NAME: Path = ("recipient", "name")
LINK: Path = ("link",)
UNSUBSCRIBE: Path = ("unsubscribeLink",)
_MADE = (NAME, LINK, UNSUBSCRIBE)
"""Paths whose values are not read by the names of fields."""
_NAME_OF = {"customer": "name", "contact": "full_name", "lead": "name"}
_READABLE = frozenset(
    {Kind.TEXT, Kind.CHOICE, Kind.INTEGER, Kind.DECIMAL, Kind.BOOLEAN, Kind.DAY, Kind.INSTANT, Kind.MONEY}
)


@dataclass(frozen=True, slots=True)
class Target:
    """What a path leads to. `relations`: the to-one relations from the root. `attribute`: the value at the end."""

    root: str
    relations: tuple[ToOne, ...]
    attribute: Attribute


Template = tuple[templates.Part, ...]


def read_template(text: str, viewer: Viewer, column: str) -> Template:
    """Splits a text into its parts, and checks the placeholders. `viewer`: the editor. `column`: for errors.

    Raises Refused: INVALID for a malformed placeholder, an unknown field and a sensitive value; NOT_ALLOWED for what
    the viewer may not read.
    """
    try:
        parts = templates.parse(text)
    except ValueError as error:
        raise Refused.one(ProblemCode.INVALID, str(error), column) from None
    for part in parts:
        if isinstance(part, Placeholder) and part.path not in _MADE:
            try:
                _check(target_of(part.path), viewer)
            except Refused as refused:
                problem = refused.problems[0]
                raise Refused.one(problem.code, problem.message, column) from None
    return parts


def target_of(path: Path) -> Target:
    """Returns what a path leads to. Raises Refused (INVALID) if it leads nowhere, or to a sensitive value."""
    root, names = path[0], path[1:]
    if root not in ROOTS or not names:
        raise _invalid(f"A placeholder begins with {', '.join(ROOTS)} or recipient.name; {'.'.join(path)} does not.")
    entity, relations = registry.of(ROOTS[root]), []
    for name in names[:-1]:
        one = _relations(entity.description).get(name)
        if one is None:
            raise _invalid(f"{entity.name} has no relation {name} to a single row.")
        relations.append(one)
        entity = registry.target(one)
    attribute = _attributes(entity.description).get(names[-1])
    if attribute is None:
        raise _invalid(f"{entity.name} has no field {names[-1]} that can stand in a text.")
    if attribute.meaning.sensitive:
        raise _invalid(f"{entity.name}.{names[-1]} is sensitive, so it cannot stand in a message.")
    return Target(root, tuple(relations), attribute)


@cache
def _relations(entity: Description) -> dict[str, ToOne]:
    return {camel(one.name): one for one in entity.to_one.values() if not is_unshown(entity.name, one.name)}


@cache
def _attributes(entity: Description) -> dict[str, Attribute]:
    """Returns the values that the graph shows and that can stand in a text, by their names in the graph."""
    return {
        camel(name): one
        for name, one in entity.attributes.items()
        if one.kind in _READABLE
        and one.meaning.logged
        and not is_unshown(entity.name, name)
        and not (name == "currency" and one.meaning.made_by_server)
    }


def _check(target: Target, viewer: Viewer) -> None:
    entity = registry.of(ROOTS[target.root])
    for met in (entity, *map(registry.target, target.relations)):
        if access.rows(viewer, met) == NO_ROW:
            raise _not_allowed(f"{viewer.name} may not read {an(met.name)}.")
        entity = met
    if target.attribute.name in access.masked(viewer, entity):
        raise _not_allowed(f"{viewer.name} may not read {entity.name}.{camel(target.attribute.name)}.")


def _invalid(message: str) -> Refused:
    return Refused.one(ProblemCode.INVALID, message)


def _not_allowed(message: str) -> Refused:
    return Refused.one(ProblemCode.NOT_ALLOWED, message)


class Values:
    """Reads the values of paths for recipients, with the rights of a viewer. What the viewer may not see is empty.

    `fetch`: executes a statement, in a transaction or not. `zone`: the time zone in which instants are shown.
    """

    def __init__(self, database: Database, fetch: Fetch, viewer: Viewer, zone: ZoneInfo) -> None:
        self._database = database
        self._fetch = fetch
        self._viewer = viewer
        self._zone = zone

    async def read(self, paths: Sequence[Path], recipients: Sequence[Mapping[str, UUID]]) -> list[dict[Path, str]]:
        """Returns the values of the paths for each recipient. Takes one statement for each row on a path.

        `recipients`: the ids of a recipient's rows by root, such as {"contact": …, "customer": …}.
        """
        found: list[dict[Path, str]] = [{} for _ in recipients]
        for root, model in ROOTS.items():
            wanted = {path: target_of(path) for path in paths if path[0] == root}
            named = [n for n, one in enumerate(recipients) if NAME in paths and next(iter(one)) == root]
            ids = {one[root] for one in recipients if root in one}
            if not ids or not (wanted or named):
                continue
            entity = registry.of(model)
            table = await self._rows(entity, ids)
            for n in named:
                row = table.get(recipients[n][root])
                if row is not None:
                    found[n][NAME] = str(row[_NAME_OF[root]])
            for path, target in wanted.items():
                texts = await self._texts(entity, table, target)
                for values, one in zip(found, recipients, strict=True):
                    if root in one and one[root] in texts:
                        values[path] = texts[one[root]]
        return found

    async def _texts(self, entity: Entity, table: Mapping[UUID, Record], target: Target) -> dict[UUID, str]:
        """Returns the texts to which a path leads from the rows in `table`, by the ids of these rows."""
        reached = dict(table)
        for one in target.relations:
            entity = registry.target(one)
            ends = {start: row[one.column] for start, row in reached.items() if row[one.column] is not None}
            seen = await self._rows(entity, set(ends.values()))
            reached = {start: seen[end] for start, end in ends.items() if end in seen}
        texts = {start: self._text(target.attribute, row) for start, row in reached.items()}
        return {start: text for start, text in texts.items() if text}

    async def _rows(self, entity: Entity, ids: set[UUID]) -> dict[UUID, Record]:
        where = every(Among("id", tuple(ids)), access.rows(self._viewer, entity))
        statement = rows(self._database, entity.description, where)
        found = await self._fetch(statement.sql, statement.parameters)
        return {row.id: row for row in map(statement.reader.record, found)}

    def _text(self, attribute: Attribute, row: Record) -> str:
        value: Any = row[attribute.name]
        if value is None:
            return ""
        match attribute.kind:
            case Kind.DECIMAL:
                return f"{Decimal(value).scaleb(-attribute.meaning.places).normalize():f}"
            case Kind.MONEY:
                return f"{money.written(value, row['currency'])} {row['currency']}"
            case Kind.BOOLEAN:
                return "yes" if value else "no"
            case Kind.INSTANT:
                return clock.shown(value, self._zone)
        return str(value)


def paths_of(*texts: Template) -> list[Path]:
    """Returns the paths in these templates, each once."""
    parts = (part for text in texts for part in text if isinstance(part, Placeholder))
    return list(dict.fromkeys(part.path for part in parts))
