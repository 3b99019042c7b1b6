"""The expression tree: row predicates, filters and keysets as small immutable values.

Both roads of a read share it, and so do access and changes. A tree is hashable: equal trees are the same list, which is
how loaders know what they can batch. It names columns and relations, never a database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from models.description import Description, ToMany, ToOne, named


class Operator(StrEnum):
    """How a column is compared with a value."""

    EQ = "="
    LT = "<"
    LTE = "<="
    GT = ">"
    GTE = ">="


class Expression:
    """A condition on a row. It is true or false, never unknown: a comparison with null is false, its `Not` is true."""

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
    """Instead of a value, or of several: what of the viewer it is."""

    way: str


@dataclass(frozen=True, slots=True)
class Slot:
    """Instead of a value, or of several: the place in a list of values where it stands when the statement is run."""

    list: int
    place: int


Later = Reference | Slot
"""What stands for a value that a compiled statement gets when it is run."""


@dataclass(frozen=True, slots=True)
class Always(Expression):
    """True for every row, or for none."""

    value: bool


EVERY_ROW = Always(True)
NO_ROW = Always(False)


@dataclass(frozen=True, slots=True)
class Compare(Expression):
    """A column compared with a value that is not null."""

    column: str
    operator: Operator
    value: object


@dataclass(frozen=True, slots=True)
class Among(Expression):
    """A column that is one of the values."""

    column: str
    values: tuple[object, ...] | Later


@dataclass(frozen=True, slots=True)
class Matches(Expression):
    """A sensitive column that has one of the values, by its blind indexes: a phone number in any format."""

    column: str
    values: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class IsNull(Expression):
    """A column without a value."""

    column: str


@dataclass(frozen=True, slots=True)
class Contains(Expression):
    """A companion column that contains a folded text."""

    column: str
    folded: str


@dataclass(frozen=True, slots=True)
class HasGrams(Expression):
    """A searchable row that has all these grams, found by its index."""

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
    """The row that a to-one relation leads to exists and meets the condition."""

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
    """One SQL term of an order: a column, or whether it is null, and the direction.

    `null_test` None: the column itself. True: `column IS NULL`. False: `column IS NOT NULL`.
    """

    column: str
    descending: bool
    null_test: bool | None = None


@dataclass(frozen=True, slots=True)
class Beyond(Expression):
    """The row comes after a position in an order: `values` are the position's, one for each term."""

    terms: tuple[OrderTerm, ...]
    values: tuple[object, ...]


LIVING = IsNull("deleted_at")
"""The row is not deleted."""

DELETED = Not(LIVING)


def every(*parts: Expression) -> Expression:
    """All parts, flattened: without those that are always true, and nothing more once one is always false."""
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
    """A column that equals a value, or is null when the value is None."""
    return IsNull(column) if value is None else Compare(column, Operator.EQ, value)


def starts_with(column: str, folded: str) -> Expression:
    """A companion column that starts with a folded text: a range of its index."""
    if not folded:
        return Not(IsNull(column))
    first, after = Compare(column, Operator.GTE, folded), successor(folded)
    return first if after is None else All((first, Compare(column, Operator.LT, after)))


def successor(text: str) -> str | None:
    """The first text, bytewise, after all that start with `text`; None when there is none."""
    while text:
        last = ord(text[-1])
        if last < 0x10FFFF:
            return text[:-1] + chr(0xE000 if last == 0xD7FF else last + 1)
        text = text[:-1]
    return None


def relaxed(expression: Expression, deletions: tuple[object, ...]) -> Expression:
    """The same condition, for which rows that these deletions took still live."""
    if expression == LIVING:
        return AnyOf((LIVING, Among("deletion_id", deletions)))
    return expression.map(lambda part: relaxed(part, deletions))


def target_of(relation: ToOne | ToMany) -> Description:
    """The entity that a relation leads to."""
    return named(relation.target)
