"""Collects the ids of the rows that a viewer may see, starting from the viewer.

For a viewer with few visible rows, this is faster than checking row by row. For example, one CTE (common table
expression) reads the ids of the viewer's customers. The next one reads the ids of these customers' contacts, and so on.
Each CTE uses an index.

The number of ids in each CTE is limited, depending on the size of the table. A viewer who exceeds a limit sees many
rows. For them, checking row by row is faster.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

import models
from models.description import Description, describe
from models.dialect.base import Database
from resolvers.access.reverse_lookup import is_the_viewers, lead_and_others
from resolvers.registry import Entity
from resolvers.search.compile import Compiler
from resolvers.search.expressions import (
    EVERY_ROW,
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
    """Returns a WITH clause that collects the ids of visible, undeleted rows, up to a limit.

    The clause defines the CTE "seen" with the column "id", in which ids may be repeated. It also defines the CTE "all"
    with one row, which says whether "seen" is complete.

    `predicate`: the viewer's row predicate, with `Reference`s.
    `at_least`: the lowest limit; for large tables, the limit is higher.
    """
    database = compiler.database
    few = database.few(entity.description.table)
    if at_least:  # bound first, as it comes first in the text: SQLite's parameters are positional
        few = f'max("n") FROM (SELECT {few} "n" UNION ALL SELECT {compiler.bind(at_least)}) "f"'
    sets = _Sets(compiler)
    sets.add(entity.description, every(predicate, LIVING), name="seen")
    bounds = [_bound(database, table) for table in sets.tables.values()]
    names = ",".join(f'"{name}"' for name in sets.tables)
    whole = " AND ".join(
        f'(SELECT count(*) FROM "{name}")<=(SELECT "{name}" FROM "few")' for name in reversed(sets.tables)
    )
    # MATERIALIZED: PostgreSQL would otherwise inline CTEs that are used once, and lose the order of evaluation.
    return (
        f'WITH "least"("n") AS MATERIALIZED (SELECT {few}),"few"({names}) AS MATERIALIZED (SELECT {",".join(bounds)})'
        f',{",".join(sets.texts)},"all" AS MATERIALIZED (SELECT {whole} "seen")'
    )


def _bound(database: Database, table: str) -> str:
    return f'(SELECT max("n") FROM (SELECT {database.few(table)} "n" UNION ALL SELECT "n" FROM "least") "f")'


@dataclass(frozen=True, slots=True)
class _Part:
    """One alternative (operand of OR) of a predicate, as conditions that must all be true.

    `lead`: the condition that refers to the viewer, or None. `others`: all other conditions.
    """

    lead: Expression | None
    others: tuple[Expression, ...]


class _Sets:
    """Writes sets of ids as CTEs (common table expressions). Each CTE comes after the CTEs that it reads.

    `texts`: the SQL of the CTEs, in order. `tables`: for each CTE, the table whose rows it selects.
    """

    def __init__(self, compiler: Compiler) -> None:
        self.texts: list[str] = []
        self.tables: dict[str, str] = {}
        self._compiler = compiler
        self._names: dict[tuple[str, Expression, str], str] = {}

    def add(self, entity: Description, predicate: Expression, column: str = "id", name: str = "") -> str:
        """Adds a CTE that selects `column` of all rows that meet a predicate. Returns the name of the CTE.

        The CTE has one column, "id". If the same set was added before, returns the name of its CTE.
        """
        key = (entity.table, predicate, column)
        if key not in self._names:
            parts = list(_parts(predicate))
            # The CTEs that this CTE reads come first in the text, so their parameters must be bound first.
            sources = [self._source(part.lead) for part in parts]
            selects = [self._select(entity, column, part, source) for part, source in zip(parts, sources, strict=True)]
            name = name or f"set{len(self.tables) + 1}"
            found = f'SELECT "id" FROM ({" UNION ALL ".join(selects)}) "p"'
            # One more than the limit, so that "all" can tell that the limit is exceeded.
            self.texts.append(f'"{name}" AS MATERIALIZED ({found} LIMIT (SELECT "{name}"+1 FROM "few"))')
            self.tables[name] = entity.table
            self._names[key] = name
        return self._names[key]

    def _source(self, lead: Expression | None) -> str | None:
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
            return f'SELECT "id" FROM "{source}"'  # these are already the wanted ids: no join is needed
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

        # A join needs a left side. If there is no CTE to join from, a SELECT of a single row takes its place.
        start = f'"{source}"' if source else '(SELECT 1) "viewer"'
        if isinstance(part.lead, Some) or LIVING in part.others:
            join = compiler.database.joined_next(entity.table, alias, condition())
        else:
            join = compiler.database.joined_either(entity.table, alias, condition, column)
        return f'SELECT "{alias}"."{column}" "id" FROM {start} {join}'


def _parts(predicate: Expression) -> Iterator[_Part]:
    match predicate:
        case Related(relation, part) if part == EVERY_ROW:
            # Every foreign key leads to a row. Unlike IS NOT NULL, a comparison is a range of an index in SQLite, too.
            yield _Part(None, (Compare(relation.column, Operator.GTE, UUID(int=0)),))
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
            raise TypeError(f"cannot collect ids by {predicate!r}")
