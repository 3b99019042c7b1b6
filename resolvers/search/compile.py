"""Compiles expression trees (see `resolvers.search.expressions`) to SQL for SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from pypika_tortoise.queries import Table
from pypika_tortoise.terms import Parameterizer, Term

import models
from models import sealing
from models.description import Description, describe
from models.dialect.base import Database
from models.fields import Kind
from resolvers.search import custom_columns
from resolvers.search.conditions import DEEP, Bound, Exists, Joined, Nested, Sql, flattened, levels_of
from resolvers.search.expressions import (
    LIVING,
    All,
    Always,
    Among,
    AnyOf,
    Beyond,
    Compare,
    Contains,
    DeletedAlong,
    Expression,
    HasGrams,
    IsNull,
    Later,
    Matches,
    Not,
    Operator,
    OrderTerm,
    Reference,
    Related,
    Slot,
    Some,
    Valued,
    Whole,
    conjuncts,
    target_of,
)

_SUBQUERY = 7
"""The levels that a subquery takes (see `resolvers.search.conditions`)."""


@dataclass(frozen=True, slots=True)
class FilledMany:
    """A parameter for a list of values, which are known only when the statement runs.

    `kind`: the kind of the values. `values`: the placeholder for the list.
    """

    kind: Kind
    values: Later


@dataclass(frozen=True, slots=True)
class FilledGrams:
    """A parameter for the grams (see `core.text.grams`) of a text search, known only when the statement runs."""

    grams: Slot


class Compiler:
    """Compiles the conditions of one SQL statement, assigns table aliases and collects parameters."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.parameterizer = Parameterizer()
        self.context = database.sql_context.copy(parameterizer=self.parameterizer, with_namespace=True)
        self._aliases = 0
        self._row_by_row = ""
        self._whole: Table | None = None

    @property
    def parameters(self) -> list[object]:
        """The values of the statement's parameters, in order."""
        return list(self.parameterizer.values)

    @contextmanager
    def row_by_row(self) -> Iterator[None]:
        """Compiles EXISTS conditions in this `with` block so that the database evaluates them row by row.

        This suits an index scan that stops after a few rows.
        """
        # PostgreSQL would otherwise build a hash table of the whole related table first.
        self._row_by_row = self.database.row_by_row
        try:
            yield
        finally:
            self._row_by_row = ""

    def table(self, entity: Description) -> Table:
        """Returns the entity's table with a new alias."""
        self._aliases += 1
        return Table(entity.table, alias=f"t{self._aliases}")

    def bind(self, value: object) -> str:
        """Adds a parameter to the statement, and returns its placeholder in SQL."""
        return Bound(value).get_sql(self.context)

    def sql(self, term: Term) -> str:
        """Returns the SQL of a term, and adds its parameters to the statement."""
        if levels_of(term) > DEEP and self.database.has_small_parser:
            term = flattened(term)
        return term.get_sql(self.context)

    def condition(self, expression: Expression, entity: Description, table: Table) -> Term:
        """Compiles an expression to a condition on a row. `table`: the table of `entity`, with an alias."""
        match expression:
            case Always(value):
                return Sql("TRUE" if value else "FALSE")
            case Compare(column, operator, value):
                return self._compare(entity, table, column, operator, value)
            case Among(column, values):
                return self._among(entity, table, column, values)
            case Matches(column, values):
                return self._matches(entity, table, column, values)
            case IsNull(column):
                return Sql("{} IS NULL", table[column])
            case Contains(column, folded):
                return Sql(self.database.contains("{}", "{}"), table[column], Bound(folded))
            case HasGrams(grams):
                has = self.database.has_grams(entity.table, str(table.alias), "{}")
                return Sql(has, Bound(FilledGrams(grams) if isinstance(grams, Slot) else self.database.grams(grams)))
            case All(parts):
                return Joined("AND", [self._nested(part, entity, table) for part in parts])
            case AnyOf(parts) if parts:
                return Joined("OR", [self._nested(part, entity, table) for part in parts])
            case AnyOf():
                return Sql("FALSE")
            case Not(IsNull(column)):
                return Sql("{} IS NOT NULL", table[column])
            case Not(Valued() as valued):
                return Sql("NOT {}", self._valued(valued, table, row_by_row=True))
            case Not(part):
                # IS NOT TRUE rather than NOT: a comparison with null is unknown, and NOT would keep it unknown.
                return Nested(self.condition(part, entity, table), " IS NOT TRUE")
            case Related(relation, part):
                target = target_of(relation)
                other = self.table(target)
                suffix = self._exists_suffix(part)
                own = Sql("{}={}", other["id"], table[relation.column])
                return Exists(_from(target, other), [own, self._nested(part, target, other)], suffix)
            case Some():
                return self._some(expression, table)
            case Valued():
                return self._valued(expression, table, row_by_row=not self.database.prefers_ids)
            case Beyond(terms, values):
                return self._beyond(entity, table, terms, values)
            case Whole(part):
                outer, self._whole = self._whole, table
                try:
                    return self._nested(part, entity, table)
                finally:
                    self._whole = outer
            case DeletedAlong():
                assert self._whole is not None, "it refers to the row of a surrounding condition"
                return Sql("{}={}", table["deletion_id"], self._whole["deletion_id"])
        raise TypeError(f"no SQL for {expression!r}")

    def _exists_suffix(self, part: Expression) -> str:
        """Returns the SQL that `row_by_row` appends to an EXISTS subquery. `part`: the subquery's condition."""
        # A subquery that compares a foreign key, such as an assignment's employee, matches few rows and needs no
        # suffix.
        names = any(isinstance(one, Compare) and one.column.endswith("_id") for one in conjuncts(part))
        return "" if names else self._row_by_row

    def _nested(self, part: Expression, entity: Description, table: Table) -> Term:
        term = self.condition(part, entity, table)
        return Nested(term) if isinstance(part, All | AnyOf | Beyond | Matches) else term

    def _matches(self, entity: Description, table: Table, column: str, values: tuple[object, ...]) -> Term:
        found = sealing.probes(self.database.keys, entity, entity.attributes[column], values)
        parts = [
            self._compare(entity, table, blind, Operator.EQ, indexes[0])
            if len(indexes) == 1
            else self._among(entity, table, blind, tuple(indexes))
            for blind, indexes in found.items()
        ]
        return Sql(" OR ".join("{}" for _ in parts), *parts) if parts else Sql("FALSE")

    def _compare(self, entity: Description, table: Table, column: str, operator: str, value: object) -> Term:
        _refuse_sealed(entity, column)
        return Sql(f"{{}}{operator}{{}}", table[column], Bound(value))

    def _among(self, entity: Description, table: Table, column: str, values: tuple[object, ...] | Later) -> Term:
        _refuse_sealed(entity, column)
        kind = entity.kind_of(column)
        many = FilledMany(kind, values) if isinstance(values, Reference | Slot) else self.database.values(kind, values)
        return Sql(self.database.among("{}", "{}", kind), table[column], Bound(many))

    def _some(self, some: Some, table: Table) -> Term:
        relation = some.relation
        target = target_of(relation)
        other = self.table(target)
        suffix = self._exists_suffix(some.part)
        onward = _onward(some.part)
        if relation.link is None and onward is not None:
            related, living = onward
            next_target = target_of(related.relation)
            end = self.table(next_target)
            conditions = [
                Sql("{}={}", other[relation.column], table["id"]),
                self._nested(living, target, other),
                self._nested(related.part, next_target, end),
            ]
            source = _joined_from(target, other, next_target, end, other[related.relation.column])
            return Exists(source, conditions, suffix)
        if relation.link is None:
            own = Sql("{}={}", other[relation.column], table["id"])
            return Exists(_from(target, other), [own, self._nested(some.part, target, other)], suffix)
        assert relation.far_column is not None
        link = describe(getattr(models, relation.link))
        between = self.table(link)
        conditions = [
            Sql("{}={}", between[relation.column], table["id"]),
            Sql("{} IS NULL", between["deleted_at"]),
            self._nested(some.part, target, other),
        ]
        return Exists(_joined_from(link, between, target, other, between[relation.far_column]), conditions, suffix)

    def _valued(self, valued: Valued, table: Table, *, row_by_row: bool) -> Term:
        values = self.table(custom_columns.VALUES)
        field = Sql(f"{{}}={custom_columns.field_id(valued.field)}", values["field_id"])
        part = self._nested(valued.part, custom_columns.VALUES, values)
        source = _from(custom_columns.VALUES, values)
        if row_by_row:
            return Exists(source, [Sql("{}={}", values["row_id"], table["id"]), field, part], self._row_by_row)
        found = Sql("{} IN (SELECT {} FROM {} WHERE {} AND {})", table["id"], values["row_id"], source, field, part)
        found.levels = levels_of(part) + _SUBQUERY
        return found

    def column(self, entity: Description, table: Table, column: str) -> Term:
        """Returns the SQL of a column of the entity's table, or of custom fields (see `custom_columns`)."""
        if custom_columns.is_custom(column):
            return custom_columns.column_sql(self.database, entity, table, column)
        found: Term = table[column]
        return found

    def order_term(self, entity: Description, table: Table, term: OrderTerm) -> Term:
        """Returns the SQL to order by, without the direction (DESC)."""
        column = self.column(entity, table, term.column)
        if term.null_test is None:
            return column
        return Sql("({} IS NULL)" if term.null_test else "({} IS NOT NULL)", column)

    def _beyond(
        self, entity: Description, table: Table, terms: tuple[OrderTerm, ...], values: tuple[object, ...]
    ) -> Term:
        # If a column is null at the position, rows with an equal null test are null too: no values need comparing.
        compared = [
            (term, value)
            for term, value in zip(terms, values, strict=True)
            if value is not None or term.null_test is not None
        ]
        if len({term.descending for term, _ in compared}) == 1:
            # All terms have the same direction: use a row comparison, which both databases answer with an index range.
            sign = "<" if compared[0][0].descending else ">"
            left = ",".join("{}" for _ in compared)
            return Sql(
                f"({left}){sign}({left})",
                *(self.order_term(entity, table, term) for term, _ in compared),
                *(_position(term, value) for term, value in compared),
            )
        # Mixed directions: (a > x) OR (a = x AND b < y) OR …
        branches: list[Term] = []
        for index, (term, value) in enumerate(compared):
            ties = [Sql("{}={}", self.order_term(entity, table, t), _position(t, v)) for t, v in compared[:index]]
            step = Sql(
                "{}<{}" if term.descending else "{}>{}", self.order_term(entity, table, term), _position(term, value)
            )
            branches.append(Sql("({})", Sql(" AND ".join("{}" for _ in (*ties, step)), *ties, step)))
        return Sql(" OR ".join("{}" for _ in branches), *branches)


def _from(entity: Description, table: Table) -> Term:
    return Sql(f'"{entity.table}" "{table.alias}"')


def _joined_from(entity: Description, table: Table, target: Description, end: Table, key: Term) -> Term:
    """Returns a FROM item: the table of `entity`, joined with the row of `target` whose id is `key`.

    `table`, `end`: the tables of `entity` and `target`, with aliases.
    """
    return Sql(f'"{entity.table}" "{table.alias}" JOIN "{target.table}" "{end.alias}" ON {{}}={{}}', end["id"], key)


def _onward(part: Expression) -> tuple[Related, Expression] | None:
    # Returns both parts of a condition of the form `Related(relation, AnyOf(...)) AND LIVING`; otherwise None. Such a
    # `Related` becomes a join, because SQLite limits how deeply conditions may be nested. LIVING may be relaxed.
    match part:
        case All((Related(_, AnyOf()) as related, living)):
            if living == LIVING or (isinstance(living, AnyOf) and living.parts[0] == LIVING):
                return related, living
    return None


def _refuse_sealed(entity: Description, column: str) -> None:
    """Raises TypeError if the column is encrypted: such a column must be compared with `Matches`."""
    # Ciphertexts of equal values differ.
    if column in entity.attributes and entity.attributes[column].meaning.sensitive:
        raise TypeError(f"{entity.name}.{column} is encrypted: compare it with Matches")


def _position(term: OrderTerm, value: object) -> Term:
    if term.null_test is None:
        return Bound(value)
    return Sql("TRUE" if (value is None) is term.null_test else "FALSE")
