"""The expression tree: row predicates, filters and keyset conditions as small immutable values.

Loaders, planned reads, access rules and writes share it. Trees are hashable, so that loaders can batch equal queries.
They name columns and relations and are independent of the database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from models.description import Description, ToMany, ToOne, named


class Operator(StrEnum):
    """A comparison operator, as written in SQL."""

    EQ = "="
    LT = "<"
    LTE = "<="
    GT = ">"
    GTE = ">="


class Expression:
    """A condition on a row, true or false but never unknown: comparing with null is false, and its `Not` is true."""

    __slots__ = ()

    def children(self) -> tuple[Expression, ...]:
        """The conditions that this one is made of; those of `Related` and `Some` are on rows of another entity."""
        return ()

    def map(self, function: Callable[[Expression], Expression]) -> Expression:
        """The same condition with a function applied to each child. A node without children is returned as it is."""
        return self

    def walk(self) -> Iterator[Expression]:
        """This node, then all nodes below it."""
        yield self
        for child in self.children():
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Reference:
    """A placeholder for a value of the viewer. `way`: "id", "teams" or "customers"."""

    way: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A placeholder for one or several values, given when the statement runs. `list`, `place`: where they are."""

    list: int
    place: int


Later = Reference | Slot
"""A placeholder for a value that is given when a compiled statement runs."""


@dataclass(frozen=True, slots=True)
class Always(Expression):
    """True for every row, or false for every row."""

    value: bool


EVERY_ROW = Always(True)
NO_ROW = Always(False)


@dataclass(frozen=True, slots=True)
class Compare(Expression):
    """Compares a column with a value that is not null."""

    column: str
    operator: Operator
    value: object


@dataclass(frozen=True, slots=True)
class Among(Expression):
    """The column has one of the values."""

    column: str
    values: tuple[object, ...] | Later


@dataclass(frozen=True, slots=True)
class Matches(Expression):
    """An encrypted column has one of the values, compared by blind index, such as a phone number in any format."""

    column: str
    values: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class IsNull(Expression):
    """The column is null."""

    column: str


@dataclass(frozen=True, slots=True)
class Contains(Expression):
    """A companion column contains a folded text."""

    column: str
    folded: str


@dataclass(frozen=True, slots=True)
class HasGrams(Expression):
    """The row's search text has all these grams, answered by the gram index."""

    grams: tuple[str, ...] | Slot


@dataclass(frozen=True, slots=True)
class _Junction(Expression):
    """Several conditions on the same row."""

    parts: tuple[Expression, ...]

    def children(self) -> tuple[Expression, ...]:
        """The parts."""
        return self.parts

    def map(self, function: Callable[[Expression], Expression]) -> Expression:
        """The same, of other parts."""
        return type(self)(tuple(function(part) for part in self.parts))


@dataclass(frozen=True, slots=True)
class All(_Junction):
    """Every part is true."""


@dataclass(frozen=True, slots=True)
class AnyOf(_Junction):
    """At least one part is true."""


@dataclass(frozen=True, slots=True)
class Not(Expression):
    """The part is not true."""

    part: Expression

    def children(self) -> tuple[Expression, ...]:
        """The part."""
        return (self.part,)

    def map(self, function: Callable[[Expression], Expression]) -> Expression:
        """The same, of another part."""
        return Not(function(self.part))


@dataclass(frozen=True, slots=True)
class Related(Expression):
    """The row that a to-one relation points to exists and meets the condition."""

    relation: ToOne
    part: Expression

    def children(self) -> tuple[Expression, ...]:
        """The part, which is on the related row."""
        return (self.part,)

    def map(self, function: Callable[[Expression], Expression]) -> Expression:
        """The same relation with another part."""
        return Related(self.relation, function(self.part))


@dataclass(frozen=True, slots=True)
class Some(Expression):
    """At least one row of a to-many relation meets the condition."""

    relation: ToMany
    part: Expression

    def children(self) -> tuple[Expression, ...]:
        """The part, which is on the related rows."""
        return (self.part,)

    def map(self, function: Callable[[Expression], Expression]) -> Expression:
        """The same relation with another part."""
        return Some(self.relation, function(self.part))


@dataclass(frozen=True, slots=True)
class OrderTerm:
    """One term of an ORDER BY: a column or a null test, and its direction.

    `null_test` None: the column itself. True: `column IS NULL`. False: `column IS NOT NULL`.
    """

    column: str
    descending: bool
    null_test: bool | None = None


@dataclass(frozen=True, slots=True)
class Beyond(Expression):
    """The row comes after a position in an order. `values`: the position, one value per term."""

    terms: tuple[OrderTerm, ...]
    values: tuple[object, ...]


LIVING = IsNull("deleted_at")
"""The row is not deleted."""

DELETED = Not(LIVING)


def every(*parts: Expression) -> Expression:
    """Combines conditions with AND: flattened, without duplicates and constants."""
    flat: dict[Expression, None] = {}
    for part in parts:
        for one in conjuncts(part):
            if one == NO_ROW:
                return NO_ROW
            if one != EVERY_ROW:
                flat[one] = None
    if len(flat) == 1:
        return next(iter(flat))
    return All(tuple(flat)) if flat else EVERY_ROW


def conjuncts(expression: Expression) -> tuple[Expression, ...]:
    """The conditions that all have to be true for this one to be."""
    return expression.parts if isinstance(expression, All) else (expression,)


def refers(expression: Expression) -> bool:
    """Whether a value of a condition is a Reference to the viewer."""
    for node in expression.walk():
        match node:
            case Compare(_, _, Reference()) | Among(_, Reference()):
                return True
    return False


def equals(column: str, value: object) -> Expression:
    """The column equals a value, or is null if the value is None."""
    return IsNull(column) if value is None else Compare(column, Operator.EQ, value)


def starts_with(column: str, folded: str) -> Expression:
    """A companion column starts with a folded text, as a range that its index can answer."""
    if not folded:
        return Not(IsNull(column))
    first, after = Compare(column, Operator.GTE, folded), successor(folded)
    return first if after is None else All((first, Compare(column, Operator.LT, after)))


def successor(text: str) -> str | None:
    """The smallest text, by bytes, greater than every text that starts with `text`; None if there is none."""
    while text:
        last = ord(text[-1])
        if last < 0x10FFFF:
            # Skip the surrogates D800–DFFF, which UTF-8 cannot encode.
            return text[:-1] + chr(0xE000 if last == 0xD7FF else last + 1)
        text = text[:-1]
    return None


def relaxed(expression: Expression, deletions: tuple[object, ...]) -> Expression:
    """The same condition, but treating rows deleted by these deletions as not deleted."""
    if expression == LIVING:
        return AnyOf((LIVING, Among("deletion_id", deletions)))
    return expression.map(lambda part: relaxed(part, deletions))


def target_of(relation: ToOne | ToMany) -> Description:
    """The entity that a relation points to."""
    return named(relation.target)
