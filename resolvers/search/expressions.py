"""The expression tree: conditions on rows as small immutable values, independent of the database.

Row predicates, filters and cursors are expression trees. Trees are hashable, so that loaders can batch equal queries.

These terms are used:

- A folded text is normalized for comparisons that ignore case and accents.
- A companion column holds the folded text of another column.
- Grams are short substrings of folded texts, which the full-text index stores.
- A blind index is a column with keyed hashes of encrypted values, which finds equal values without decryption.

This file is long because it has a class for each kind of condition.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from models.description import Description, ToMany, ToOne, named


class Operator(StrEnum):
    """A comparison operator, as written in SQL."""

    EQ = "="
    LT = "<"
    LTE = "<="
    GT = ">"
    GTE = ">="


@dataclass(frozen=True, slots=True)
class CustomFieldKey:
    """Names a custom field of an entity.

    `entity`, `type`: values of `CustomFieldEntity` and `CustomFieldType`. If `type` is empty, the field may have any.
    `opened`: whether the field must be open to API keys. `ordered`: whether it must be one that rows are ordered by.
    """

    entity: str
    name: str
    type: str = ""
    opened: bool = False
    ordered: bool = False


class Expression:
    """A condition on a row, which is true or false, never unknown.

    Comparing a null column with a value is false, and `Not` of that comparison is true.
    """

    __slots__ = ()

    def children(self) -> tuple[Expression, ...]:
        """Returns the direct operands of this condition."""
        return ()

    def map(self, function: Callable[[Expression], Expression]) -> Expression:
        """Returns the condition with `function` applied to each child.

        A condition without children is returned unchanged.
        """
        return self

    def walk(self) -> Iterator[Expression]:
        """Yields this node, and then all nodes below it."""
        yield self
        for child in self.children():
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Reference:
    """A placeholder for a value that depends on the viewer. The value is bound when the statement runs.

    `way`: the name of the value:

    - "id": the viewer's id;
    - "teams", "customers": the ids of the viewer's teams or customers;
    - "role", "session": the viewer's role or session, to check that a cached viewer is still valid.
    """

    way: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A placeholder for one or several values that are known only when a compiled statement runs.

    `list`: the index of a list in the statement. `place`: the index among the values of this list.
    """

    list: int
    place: int


Later = Reference | Slot
"""A placeholder for a value that is known only when a compiled statement runs."""


@dataclass(frozen=True, slots=True)
class Always(Expression):
    """A constant condition: true for every row, or false for every row."""

    value: bool


EVERY_ROW = Always(True)
NO_ROW = Always(False)


@dataclass(frozen=True, slots=True)
class Compare(Expression):
    """A comparison of a column with a value, such as `amount < 500`. The value is never None."""

    column: str
    operator: Operator
    value: object


@dataclass(frozen=True, slots=True)
class Among(Expression):
    """The condition that the column has one of the values."""

    column: str
    values: tuple[object, ...] | Later


@dataclass(frozen=True, slots=True)
class Matches(Expression):
    """The condition that the encrypted column has one of the values, by comparing blind indexes.

    Values match if their hashes are equal, for example a phone number in different formats.
    """

    column: str
    values: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class IsNull(Expression):
    """The condition that the column is null."""

    column: str


@dataclass(frozen=True, slots=True)
class Contains(Expression):
    """The condition that a companion column, which holds folded texts, contains a folded text."""

    column: str
    folded: str


@dataclass(frozen=True, slots=True)
class HasGrams(Expression):
    """The condition that the row's search text contains all of these grams (see `core.text.grams`).

    The full-text index can answer it.
    """

    grams: tuple[str, ...] | Slot


@dataclass(frozen=True, slots=True)
class _Junction(Expression):
    """A combination of several conditions on the same row."""

    parts: tuple[Expression, ...]

    def children(self) -> tuple[Expression, ...]:
        """Returns the combined conditions."""
        return self.parts

    def map(self, function: Callable[[Expression], Expression]) -> Expression:
        """Returns the combination with `function` applied to each part."""
        return type(self)(tuple(function(part) for part in self.parts))


@dataclass(frozen=True, slots=True)
class All(_Junction):
    """The condition that every part is true."""


@dataclass(frozen=True, slots=True)
class AnyOf(_Junction):
    """The condition that at least one part is true."""


@dataclass(frozen=True, slots=True)
class Not(Expression):
    """The condition that the part is not true."""

    part: Expression

    def children(self) -> tuple[Expression, ...]:
        """Returns the negated condition."""
        return (self.part,)

    def map(self, function: Callable[[Expression], Expression]) -> Expression:
        """Returns the negation of `function` applied to the part."""
        return Not(function(self.part))


@dataclass(frozen=True, slots=True)
class Related(Expression):
    """The condition that the target row of a to-one relation exists, deleted or not, and meets `part`."""

    relation: ToOne
    part: Expression

    def children(self) -> tuple[Expression, ...]:
        """Returns the condition on the related row."""
        return (self.part,)

    def map(self, function: Callable[[Expression], Expression]) -> Expression:
        """Returns a `Related` with `function` applied to the condition on the related row."""
        return Related(self.relation, function(self.part))


@dataclass(frozen=True, slots=True)
class Some(Expression):
    """The condition that at least one row of a to-many relation meets `part`."""

    relation: ToMany
    part: Expression

    def children(self) -> tuple[Expression, ...]:
        """Returns the condition on the related rows."""
        return (self.part,)

    def map(self, function: Callable[[Expression], Expression]) -> Expression:
        """Returns a `Some` with `function` applied to the condition on the related rows."""
        return Some(self.relation, function(self.part))


@dataclass(frozen=True, slots=True)
class Valued(Expression):
    """The condition that the row has a value in a custom field, and that the value meets `part`.

    `part`: a condition on a row of `models.CustomFieldValue`.
    """

    field: CustomFieldKey
    part: Expression

    def children(self) -> tuple[Expression, ...]:
        """Returns the condition on the value."""
        return (self.part,)

    def map(self, function: Callable[[Expression], Expression]) -> Expression:
        """Returns a `Valued` with `function` applied to the condition on the value."""
        return Valued(self.field, function(self.part))


@dataclass(frozen=True, slots=True)
class Whole(Expression):
    """A condition on a row. Each `DeletedAlong` inside the condition refers to this row."""

    part: Expression

    def children(self) -> tuple[Expression, ...]:
        """Returns the condition."""
        return (self.part,)

    def map(self, function: Callable[[Expression], Expression]) -> Expression:
        """Returns a `Whole` with `function` applied to the condition."""
        return Whole(function(self.part))


@dataclass(frozen=True, slots=True)
class DeletedAlong(Expression):
    """The condition that a row was deleted together with the row of the surrounding `Whole`."""


@dataclass(frozen=True, slots=True)
class OrderTerm:
    """One term of an ORDER BY: a column or a null test, and its direction.

    `null_test`: None to order by the column itself, True to order by `column IS NULL`, False by `column IS NOT NULL`.
    """

    column: str
    descending: bool
    null_test: bool | None = None


@dataclass(frozen=True, slots=True)
class Beyond(Expression):
    """The condition that the row comes after a position in an order.

    `values`: the position, one value per order term.
    """

    terms: tuple[OrderTerm, ...]
    values: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Chosen(Expression):
    """The condition that a row is in the list of its parent, whose lists saved conditions determine.

    Only the conditions of a nested list have it. `parents`: the parents with a condition that are known, each with the
    text of its condition. `conditions`: these conditions, in the same order. The lists of other parents have the rows
    that are linked to them.
    """

    parents: tuple[tuple[UUID, str], ...]
    conditions: tuple[Expression, ...]

    def children(self) -> tuple[Expression, ...]:
        """Returns the saved conditions."""
        return self.conditions

    def map(self, function: Callable[[Expression], Expression]) -> Expression:
        """Returns a `Chosen` with `function` applied to each saved condition."""
        return Chosen(self.parents, tuple(function(part) for part in self.conditions))


LIVING = IsNull("deleted_at")
"""The condition that a row is not deleted."""

DELETED = Not(LIVING)


def every(*parts: Expression) -> Expression:
    """Combines conditions with AND. Flattens nested ANDs, and removes duplicates and constants."""
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
    """Returns the operands of an AND. For any other condition, returns only this condition."""
    return expression.parts if isinstance(expression, All) else (expression,)


def refers(expression: Expression) -> bool:
    """Returns whether any part of a condition compares a column with a `Reference` to the viewer."""
    for node in expression.walk():
        match node:
            case Compare(_, _, Reference()) | Among(_, Reference()):
                return True
    return False


def equals(column: str, value: object) -> Expression:
    """Returns the condition that the column equals the value, or is null if the value is None."""
    return IsNull(column) if value is None else Compare(column, Operator.EQ, value)


def starts_with(column: str, folded: str) -> Expression:
    """Returns the condition that a companion column, which holds folded texts, starts with a folded text.

    The condition is a range of values, so the database can use the column's index.
    """
    if not folded:
        return Not(IsNull(column))
    first, after = Compare(column, Operator.GTE, folded), successor(folded)
    return first if after is None else All((first, Compare(column, Operator.LT, after)))


def successor(text: str) -> str | None:
    """Returns the smallest text, by bytes, that is greater than all texts that start with `text`.

    Returns None if there is no such text.
    """
    while text:
        last = ord(text[-1])
        if last < 0x10FFFF:
            # Skip the surrogates D800–DFFF, which UTF-8 cannot encode.
            return text[:-1] + chr(0xE000 if last == 0xD7FF else last + 1)
        text = text[:-1]
    return None


def relaxed(expression: Expression, deletions: tuple[object, ...]) -> Expression:
    """Returns the condition, changed so that rows with a `deletion_id` in `deletions` count as not deleted."""
    if expression == LIVING:
        return AnyOf((LIVING, Among("deletion_id", deletions)))
    return expression.map(lambda part: relaxed(part, deletions))


def relaxed_as_a_whole(expression: Expression) -> Expression:
    """Changes a condition on a row so that related rows that were deleted with this row count as not deleted."""

    def relaxed_part(part: Expression) -> Expression:
        return AnyOf((LIVING, DeletedAlong())) if part == LIVING else part.map(relaxed_part)

    changed = relaxed_part(expression)
    return expression if changed == expression else Whole(changed)


def target_of(relation: ToOne | ToMany) -> Description:
    """Returns the description of the entity that a relation points to."""
    return named(relation.target)
