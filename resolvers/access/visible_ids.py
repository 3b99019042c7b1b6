"""What a viewer sees, collected from their end: over the indexes that lead from the viewer to the rows.

A predicate such as "of a customer that the viewer owns" becomes sets of ids that stand on each other: the viewer's
customers, and from these their contacts. Each set ends at what is few in its table, so that nobody's hundred thousand
customers are visited for the sake of ten orders.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import models
from models.description import Description, describe
from models.dialect.base import Database
from resolvers.access.reverse_lookup import is_the_viewers, lead_and_others
from resolvers.registry import Entity
from resolvers.search.compile import Compiler
from resolvers.search.expressions import (
    LIVING,
    All,
    Among,
    AnyOf,
    Compare,
    Expression,
    Operator,
    Reference,
    Related,
    Some,
    every,
    refers,
    target_of,
)


def collected(compiler: Compiler, entity: Entity, predicate: Expression, at_least: int = 0) -> str:
    """A WITH: "seen", the ids of living rows that the viewer sees, of many only some; "all" tells whether it is all.

    As many as are few in such a table are collected, or `at_least` so many. Of what leads there as many are looked at,
    or as many as are few in its own table.
    """
    database = compiler.database
    few = database.few(entity.description.table)
    if at_least:  # bound before the sets, as it stands in the text
        few = f'max("n") FROM (SELECT {few} "n" UNION ALL SELECT {compiler.bind(at_least)}) "f"'
    sets = _Sets(compiler)
    sets.add(entity.description, every(predicate, LIVING), name="seen")
    bounds = [_bound(database, table) for table in sets.tables.values()]
    names = ",".join(f'"{name}"' for name in sets.tables)
    whole = " AND ".join(
        f'(SELECT count(*) FROM "{name}")<=(SELECT "{name}" FROM "few")' for name in reversed(sets.tables)
    )
    return (
        f'WITH "least"("n") AS MATERIALIZED (SELECT {few}),"few"({names}) AS MATERIALIZED (SELECT {",".join(bounds)})'
        f',{",".join(sets.texts)},"all" AS MATERIALIZED (SELECT {whole} "seen")'
    )


def _bound(database: Database, table: str) -> str:
    return f'(SELECT max("n") FROM (SELECT {database.few(table)} "n" UNION ALL SELECT "n" FROM "least") "f")'


@dataclass(frozen=True, slots=True)
class _Part:
    """One way into a set: what leads there from the viewer, if anything does, and what else rows have to meet."""

    lead: Expression | None
    others: tuple[Expression, ...]


class _Sets:
    """Sets of ids as parts of a WITH, each after those that it stands on. `tables`: theirs, by the set's name."""

    def __init__(self, compiler: Compiler) -> None:
        self.texts: list[str] = []
        self.tables: dict[str, str] = {}
        self._compiler = compiler
        self._names: dict[tuple[str, Expression, str], str] = {}

    def add(self, entity: Description, predicate: Expression, column: str = "id", name: str = "") -> str:
        """The name of the set of a column's values in the rows that meet a predicate; "id" is what they are called."""
        key = (entity.table, predicate, column)
        if key not in self._names:
            parts = list(_parts(predicate))
            # Before anything of this set is written: parameters are bound in the order of the text.
            sources = [self._source(part.lead) for part in parts]
            selects = [self._select(entity, column, part, source) for part, source in zip(parts, sources, strict=True)]
            name = name or f"set{len(self.tables) + 1}"
            found = f'SELECT "id" FROM ({" UNION ALL ".join(selects)}) "p"'
            self.texts.append(f'"{name}" AS MATERIALIZED ({found} LIMIT (SELECT "{name}"+1 FROM "few"))')
            self.tables[name] = entity.table
            self._names[key] = name
        return self._names[key]

    def _source(self, lead: Expression | None) -> str | None:
        """The set that leads there, but for what the viewer leads to themselves."""
        match lead:
            case Related(relation, part):
                return self.add(target_of(relation), part)
            case Some(relation, part) if relation.link is None:
                return self.add(target_of(relation), part, relation.column)
            case Some(relation, part):
                link = describe(getattr(models, str(relation.link)))
                far = next(one for one in link.to_one.values() if one.column == relation.far_column)
                return self.add(link, every(Related(far, part), LIVING), relation.column)
        return None

    def _select(self, entity: Description, column: str, part: _Part, source: str | None) -> str:
        compiler = self._compiler
        if isinstance(part.lead, Some) and column == "id" and not part.others:
            return f'SELECT "id" FROM "{source}"'
        table = compiler.table(entity)
        alias = str(table.alias)

        def condition() -> str:
            conditions = []
            match part.lead:
                case Compare(own, _, Reference(way)) | Among(own, Reference(way)):
                    conditions.append(is_the_viewers(compiler, table[own], way))
                case Related(relation):
                    conditions.append(f'"{alias}"."{relation.column}"="{source}"."id"')
                case Some():
                    conditions.append(f'"{alias}"."id"="{source}"."id"')
            conditions += [f"({compiler.sql(compiler.condition(one, entity, table))})" for one in part.others]
            return " AND ".join(conditions)

        start = f'"{source}"' if source else '(SELECT 1) "viewer"'
        if isinstance(part.lead, Some) or LIVING in part.others:
            join = compiler.database.joined_next(entity.table, alias, condition())
        else:
            join = compiler.database.joined_either(entity.table, alias, condition, column)
        return f'SELECT "{alias}"."{column}" "id" FROM {start} {join}'


def _parts(predicate: Expression) -> Iterator[_Part]:
    match predicate:
        case _ if not refers(predicate):
            yield _Part(None, (predicate,))
        case AnyOf(parts):
            for part in parts:
                yield from _parts(part)
        case All():
            lead, others = lead_and_others(predicate)
            for way in _parts(lead):
                yield _Part(way.lead, (*way.others, *others))
        case Related() | Some() | Among(_, Reference()) | Compare(_, Operator.EQ, Reference()):
            yield _Part(predicate, ())
        case _:
            raise TypeError(f"no way from the viewer through {predicate!r}")
