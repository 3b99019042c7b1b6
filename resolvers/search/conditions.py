"""SQL conditions as terms of pypika.

The parser of SQLite before version 3.46 has a stack of 100 entries. While the parser reads a nested condition, all text
before this condition stays on the stack. `EXISTS (SELECT 1 FROM t WHERE` alone takes seven entries.

So that the stack suffices, `flattened` changes conditions in three ways:

- the most deeply nested of several conditions is written first;
- joins replace nested subqueries;
- scalar subqueries replace EXISTS.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pypika_tortoise.context import SqlContext
from pypika_tortoise.terms import Criterion, Term

DEEP = 60
"""The number of levels from which on a condition counts as deep. Then the statement itself still fits on the stack."""

_EXISTS = 7
_SELECT = 6
_BESIDE = 2
"""The levels that an EXISTS takes, a scalar subquery, and a condition that is written before another one."""


class Sql(Criterion):
    """A condition that pypika cannot express.

    `template`: SQL with a `{}` in place of each of `terms`.
    `levels`: approximately how many entries the condition needs on the stack of SQLite's parser.
    """

    def __init__(self, template: str, *terms: Term, levels: int = 0) -> None:
        super().__init__()
        self.levels = levels
        self._template = template
        self._terms = terms

    def get_sql(self, ctx: SqlContext) -> str:
        """Returns the SQL of the condition, and adds its parameters to the context."""
        return self._template.format(*(term.get_sql(ctx) for term in self._terms))


class Bound(Term):
    """A value that is passed as a parameter and never written into the SQL text."""

    def __init__(self, value: object) -> None:
        super().__init__()
        self._value = value

    def get_sql(self, ctx: SqlContext) -> str:
        """Adds the value to the parameters of the context, and returns its placeholder in SQL."""
        assert ctx.parameterizer is not None, "a bound value needs a parameterizer"
        return str(ctx.parameterizer.create_param(self._value).get_sql(ctx))


class Joined(Sql):
    """Conditions that are joined by AND or OR. `parts`: the conditions."""

    def __init__(self, operator: str, parts: Sequence[Term]) -> None:
        super().__init__(f" {operator} ".join("{}" for _ in parts), *parts, levels=_levels_beside(parts))
        self.operator = operator
        self.parts = parts


class Nested(Sql):
    """A condition in parentheses.

    `inner`: the condition.
    `after`: SQL to append after the closing parenthesis.
    """

    def __init__(self, inner: Term, after: str = "") -> None:
        super().__init__(f"({{}}){after}", inner, levels=levels_of(inner) + 1)
        self.inner = inner
        self.after = after


class Exists(Sql):
    """The condition that a subquery finds a row. `source`: its FROM. `conditions`: its WHERE."""

    def __init__(self, source: Term, conditions: Sequence[Term], suffix: str) -> None:
        where = " AND ".join("{}" for _ in conditions)
        levels = _levels_beside(conditions) + _EXISTS
        super().__init__(f"EXISTS (SELECT 1 FROM {{}} WHERE {where}{suffix})", source, *conditions, levels=levels)
        self.source = source
        self.conditions = conditions
        self.suffix = suffix


class _Found(Sql):
    """The condition of an `Exists`, written as a scalar subquery.

    `absent`: whether to negate the condition.

    If no row is found, the value of the subquery is null instead of false. All negations are written as IS NOT TRUE,
    which does not distinguish null from false.
    """

    def __init__(self, exists: Exists, *, absent: bool = False) -> None:
        where = " AND ".join("{}" for _ in exists.conditions)
        template = f"(SELECT 1 FROM {{}} WHERE {where}{exists.suffix}){' IS NULL' if absent else ''}"
        levels = _levels_beside(exists.conditions) + _SELECT
        super().__init__(template, exists.source, *exists.conditions, levels=levels)
        self.exists = exists
        self.absent = absent


def levels_of(term: Term) -> int:
    """Returns the `levels` of a condition (see `Sql`); 0 for a condition of pypika."""
    return term.levels if isinstance(term, Sql) else 0


def flattened(term: Term) -> Term:
    """Returns an equivalent condition that needs fewer entries on the stack of SQLite's parser."""
    if levels_of(term) == 0:
        return term
    match term:
        case Nested(inner=inner, after=after):
            inner = flattened(inner)
            if after and isinstance(inner, _Found) and not inner.absent:
                return _Found(inner.exists, absent=True)
            return Nested(inner, after)
        case Joined(operator=operator, parts=parts):
            return Joined(operator, _deepest_first(map(flattened, parts)))
        case Exists(source=source, suffix=suffix):
            conditions = _deepest_first(map(flattened, term.conditions))
            while True:
                match conditions[0]:
                    case Nested(inner=Joined(operator="AND") as inner, after=""):
                        conditions = _deepest_first([*inner.parts, *conditions[1:]])
                    case _Found(exists=inner, absent=False):  # a row that has a related row: a row of their join
                        source = Sql("{} JOIN {}", source, inner.source)
                        conditions = _deepest_first([*inner.conditions, *conditions[1:]])
                    case _:
                        return _Found(Exists(source, conditions, suffix))
    return term


def _deepest_first(parts: Iterable[Term]) -> list[Term]:
    return sorted(parts, key=levels_of, reverse=True)


def _levels_beside(parts: Sequence[Term]) -> int:
    first, *others = map(levels_of, parts)
    return max(first, *(one + _BESIDE for one in others)) if others else first
