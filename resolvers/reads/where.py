"""Translates a client's `where` and `search` into an expression tree that is safe for the viewer.

A filter must not reveal rows or values that the viewer may not see. So masked attributes are refused, and conditions on
related rows include the row predicate. The size of a filter is limited.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from core.errors import BadUserInput, LimitExceeded
from core.text import fold, needed_grams
from models.description import Attribute, ToMany, ToOne, camel
from models.fields import Kind
from resolvers import access, registry
from resolvers.reads import custom_conditions
from resolvers.reads.operands import Operands, checked_text
from resolvers.registry import Entity
from resolvers.search.custom_columns import entity_of
from resolvers.search.expressions import (
    EVERY_ROW,
    LIVING,
    NO_ROW,
    Among,
    AnyOf,
    Compare,
    Contains,
    CustomFieldKey,
    Expression,
    HasGrams,
    IsNull,
    Matches,
    Not,
    Operator,
    Related,
    Some,
    Valued,
    every,
    starts_with,
)

MAX_CONDITIONS = 100
MAX_HOPS = 5
MAX_LEVELS = 16
MAX_VALUES = 1000
MAX_SEARCH_LENGTH = 200

_COMPARISONS = {"lt": Operator.LT, "lte": Operator.LTE, "gt": Operator.GT, "gte": Operator.GTE}


def operators_of(attribute: Attribute) -> tuple[str, ...]:
    """Returns the names of an attribute's filter operators.

    Ids, choices, booleans and sensitive attributes have no order, and so no lt, lte, gt and gte. A text has an order
    only if a companion column stores its folded text (see `core.text.fold`).
    """
    equality = ("eq", "ne", "in", "not_in")
    if attribute.meaning.sensitive or attribute.kind in (Kind.ID, Kind.CHOICE, Kind.BOOLEAN):
        return (*equality, "is_null")
    if attribute.kind is not Kind.TEXT:
        return (*equality, *_COMPARISONS, "is_null")
    return (
        (*equality, *_COMPARISONS, "contains", "starts_with", "is_null")
        if attribute.companion
        else (*equality, "is_null")
    )


class WhereReader:
    """Translates one `where` argument, for a viewer and a time zone. Another argument needs a new reader.

    `object_type`: the type of the custom objects whose fields are named without it.
    """

    def __init__(self, viewer: access.Viewer | None, zone: ZoneInfo, object_type: str = "") -> None:
        self._viewer = viewer
        self._object_type = object_type
        self._operands = Operands(zone)
        # The number of conditions and the size of the texts are limited per argument.
        self._conditions = 0
        self._levels = 0

    def read(self, entity: Entity, where: Mapping[str, Any] | None, hops: int = 0) -> Expression:
        """Returns the expression for a `where` on an entity.

        `hops`: the number of relations between the root of the argument and this `where`.

        Raises BadUserInput if a value is invalid, and Forbidden if an attribute is masked for the viewer. Raises
        LimitExceeded for too many conditions, values or nested relations.
        """
        if hops > MAX_HOPS:
            raise LimitExceeded(f"A where may follow at most {MAX_HOPS} relations in a row. Use fewer.")
        parts: list[Expression] = []
        for name, condition in (where or {}).items():
            if condition is None:
                raise BadUserInput(f"where.{camel(name)} is null. Omit it, or use isNull to find rows without a value.")
            match name:
                case "and":
                    parts += [self._part(entity, part, hops) for part in condition]
                case "or":
                    parts.append(_either(self._part(entity, part, hops) for part in condition))
                case "not":
                    parts.append(_negated(self._part(entity, condition, hops)))
                case "custom_field":
                    parts.append(self._custom(entity, condition))
                case _:
                    parts.append(self._field(entity, name, condition, hops))
        return every(*parts)

    def _part(self, entity: Entity, where: Mapping[str, Any], hops: int) -> Expression:
        """Translates an operand of `and`, `or` or `not`."""
        # Each level is a pair of parentheses in SQL, and SQLite limits their number.
        if self._levels == MAX_LEVELS:
            raise LimitExceeded(f"A where may nest and, or and not at most {MAX_LEVELS} levels deep. Use fewer levels.")
        # An empty operand counts as a condition, because it adds SQL.
        before = self._conditions
        self._levels += 1
        part = self.read(entity, where, hops)
        self._levels -= 1
        self._count(self._conditions == before)
        return part

    def _field(self, entity: Entity, name: str, condition: Mapping[str, Any], hops: int) -> Expression:
        description = entity.description
        if name in description.to_one:
            one = description.to_one[name]
            other = registry.target(one)
            part = every(self.read(other, condition, hops + 1), access.rows(self._viewer, other))
            self._count(1)
            return Related(one, part)
        if name in description.to_many:
            return self._many(entity, name, condition, hops)
        attribute = description.attributes.get(name)
        if attribute is not None:
            access.permit_reading(self._viewer, entity, name)
            return every(*(self._operator(entity, attribute, operator, value) for operator, value in condition.items()))
        return every(*(self._key(entity, name, operator, value) for operator, value in condition.items()))

    def _custom(self, entity: Entity, condition: Mapping[str, Any]) -> Expression:
        """Translates a condition on a custom field. A row without a value counts as null.

        Whether there is such a field is known when the condition is evaluated (see `custom_values.require`).
        """
        name, typed = condition["name"], {key: value for key, value in condition.items() if key != "name"}
        if len(typed) != 1:
            raise BadUserInput("customField takes its name and conditions on a value of exactly one type.")
        ((given, operators),) = typed.items()
        if operators is None:
            raise BadUserInput(f"customField.{given} is null. Omit it, or use isNull to find rows without a value.")
        opened = self._viewer is not None and self._viewer.grant is not None
        type_ = custom_conditions.TYPES[given]
        object_type, name = custom_conditions.checked_name(entity, name, self._object_type)
        key = CustomFieldKey(entity_of(entity.description), name, type_, opened, object_type)
        parts = []
        for operator, value in operators.items():
            self._count(1)
            if value is None:
                raise BadUserInput(f"customField.{camel(operator)} is null. Use isNull to find rows without a value.")
            if operator in ("in", "not_in") and len(value) > MAX_VALUES:
                raise LimitExceeded(f"customField.in takes at most {MAX_VALUES} values. Send fewer.")
            parts.append(custom_conditions.condition(self._operands, self._viewer, key, operator, value))
        # One search of the index for both ends of a range.
        ranges = [part.part for part in parts if isinstance(part, Valued)]
        others = [part for part in parts if not isinstance(part, Valued)]
        return every(*([Valued(key, every(*ranges))] if ranges else []), *others)

    def _many(self, entity: Entity, name: str, condition: Mapping[str, Any], hops: int) -> Expression:
        many = entity.description.to_many[name]
        other = registry.target(many)
        # Applies to `none` and `every` as well: rows that the viewer may not see must not affect the result.
        listed = every(LIVING, self._visible_rows(many), access.of_list(self._viewer, many))
        # A row whose saved condition the viewer may not read counts as one with an empty list.
        readable = access.of_condition(self._viewer, entity.description) if many.condition else EVERY_ROW
        parts: list[Expression] = []
        for quantifier, inner in condition.items():
            if inner is None:
                raise BadUserInput(f"where.{camel(name)}.{quantifier} is null. Omit it, or use {{}} for any row.")
            self._count(1)
            part = self.read(other, inner, hops + 1)
            match quantifier:
                case "some":
                    parts.append(every(readable, Some(many, every(listed, part))))
                case "none":
                    parts.append(Not(every(readable, Some(many, every(listed, part)))))
                case "every":
                    parts.append(Not(every(readable, Some(many, every(listed, _negated(part))))))
        return every(*parts)

    def _visible_rows(self, many: ToMany) -> Expression:
        """Returns the predicate for the rows that the lists of a to-many relation may contain.

        The predicate assumes that the parent row, to which the list belongs, is visible.
        """
        other = registry.target(many)
        visible = access.rows(self._viewer, other)
        if not other.link or visible == NO_ROW:
            return visible
        # If link rows are visible because the row at this end is, checking that row again would waste joins.
        to_one = other.description.to_one.values()
        implied = any(one.column == many.column and one.name == other.seen_through for one in to_one)
        return every(EVERY_ROW if implied else visible, access.ends(self._viewer, many))

    def _operator(self, entity: Entity, attribute: Attribute, operator: str, value: Any) -> Expression:
        self._count(1)
        name = attribute.name
        if value is None:
            raise BadUserInput(f"{camel(name)}.{camel(operator)} is null. Use isNull to find rows without a value.")
        match operator:
            case "is_null":
                return IsNull(name) if value else Not(IsNull(name))
            case "eq":
                return self._equal(attribute, value)
            case "ne":
                return Not(self._equal(attribute, value))
            case "in":
                return self._among(attribute, value)
            case "not_in":
                return Not(self._among(attribute, value))
            case "contains":
                folded = fold(self._operands.text(name, value))
                # The gram index finds candidate rows quickly. Only these rows are then searched for the whole text.
                grams = needed_grams(folded) if name in entity.description.searched else []
                contained = Contains(attribute.ordering_column, folded)
                return every(HasGrams(tuple(grams)), contained) if grams else contained
            case "starts_with":
                return starts_with(attribute.ordering_column, fold(self._operands.text(name, value)))
        if attribute.kind is Kind.MONEY:
            # Amounts are integers in the currency's minor unit, so only amounts in the same currency are comparable.
            return every(
                Compare("currency", Operator.EQ, value.currency),
                Compare(name, _COMPARISONS[operator], self._operands.stored(attribute, value)),
            )
        compared = self._operands.stored(attribute, value)
        if attribute.companion:
            compared = fold(compared)
        return Compare(attribute.ordering_column, _COMPARISONS[operator], compared)

    def _equal(self, attribute: Attribute, value: Any) -> Expression:
        if attribute.meaning.sensitive:
            return Matches(attribute.name, (self._operands.stored(attribute, value),))
        given = self._operands.stored(attribute, value)
        exact = Compare(attribute.name, Operator.EQ, given)
        if attribute.kind is Kind.MONEY:
            return every(Compare("currency", Operator.EQ, value.currency), exact)
        if attribute.companion:
            # The companion column has the index; the exact text is compared as well, since folding ignores case.
            return every(Compare(attribute.companion, Operator.EQ, fold(given)), exact)
        return exact

    def _among(self, attribute: Attribute, values: Sequence[Any]) -> Expression:
        if len(values) > MAX_VALUES:
            raise LimitExceeded(f"{camel(attribute.name)}.in takes at most {MAX_VALUES} values. Send fewer.")
        if any(value is None for value in values):
            raise BadUserInput(f"{camel(attribute.name)}.in contains null. Use isNull to find rows without a value.")
        if attribute.kind is Kind.MONEY:
            amounts: defaultdict[str, list[int]] = defaultdict(list)
            for value in values:
                amounts[value.currency].append(self._operands.stored(attribute, value))
            return AnyOf(
                tuple(
                    every(Compare("currency", Operator.EQ, currency), Among(attribute.name, tuple(some)))
                    for currency, some in amounts.items()
                )
            )
        exact = tuple(self._operands.stored(attribute, value) for value in values)
        if attribute.meaning.sensitive:
            return Matches(attribute.name, exact)
        if attribute.companion:
            return every(
                Among(attribute.companion, tuple(fold(value) for value in exact)), Among(attribute.name, exact)
            )
        return Among(attribute.name, exact)

    def _key(self, entity: Entity, name: str, operator: str, value: Any) -> Expression:
        """Translates an operator on the row's id or on a foreign key.

        A foreign key to a row that the viewer may not see counts as null. Responses show it as null, too.
        """
        self._count(1)
        if value is None:
            raise BadUserInput(f"{camel(name)}.{camel(operator)} is null. Use isNull to find rows without a value.")
        one = next((one for one in entity.description.to_one.values() if one.column == name), None)
        visible = EVERY_ROW if one is None else self._visible_targets(entity, one)
        if operator == "is_null":
            unset = IsNull(name) if one is None or visible == EVERY_ROW else Not(Related(one, visible))
            return unset if value else Not(unset)
        if operator in ("in", "not_in") and len(value) > MAX_VALUES:
            raise LimitExceeded(f"{camel(name)}.in takes at most {MAX_VALUES} values. Send fewer.")
        equal: Expression = Compare(name, Operator.EQ, value) if operator in ("eq", "ne") else Among(name, tuple(value))
        if one is not None and visible != EVERY_ROW:
            equal = every(equal, Related(one, visible))
        return equal if operator in ("eq", "in") else Not(equal)

    def _visible_targets(self, entity: Entity, relation: ToOne) -> Expression:
        """Returns the predicate for the visible target rows of a to-one relation.

        Returns EVERY_ROW if no check is needed, because whoever sees a row of the entity also sees its target.
        """
        other = registry.target(relation)
        visible = access.rows(self._viewer, other)
        # If rows are visible because their target in this relation is, checking the target again would waste a join.
        first, _, rest = (entity.seen_through or "").partition(".")
        implied = first == relation.name and rest in ("", other.seen_through)
        return EVERY_ROW if implied and visible != NO_ROW else visible

    def _count(self, conditions: int) -> None:
        self._conditions += conditions
        if self._conditions > MAX_CONDITIONS:
            raise LimitExceeded(f"A where may have at most {MAX_CONDITIONS} conditions. Use fewer.")


def _either(parts: Iterable[Expression]) -> Expression:
    """Combines conditions with OR. Flattens nested ORs."""
    flat: list[Expression] = []
    for part in parts:
        flat += part.parts if isinstance(part, AnyOf) else (part,)
    return flat[0] if len(flat) == 1 else AnyOf(tuple(flat))


def _negated(part: Expression) -> Expression:
    """Returns the negation of a condition. A double negation is the condition itself."""
    return part.part if isinstance(part, Not) else Not(part)


def free_text(entity: Entity, viewer: access.Viewer | None, search: str | None) -> Expression:
    """Returns the condition that every word of a text occurs in the entity's searched attributes.

    `search`: the text. If it is None, every row meets the condition. Raises LimitExceeded if it is too long,
    BadUserInput if it contains invalid characters, and Forbidden if a searched attribute is masked for the viewer.
    """
    if search is None:
        return EVERY_ROW
    if len(search) > MAX_SEARCH_LENGTH:
        raise LimitExceeded(f"A search may have at most {MAX_SEARCH_LENGTH} characters. Shorten it.")
    for name in entity.description.searched:
        access.permit_reading(viewer, entity, name)
    words = fold(checked_text("search", search)).split()
    grams = needed_grams(" ".join(words))
    found: list[Expression] = [HasGrams(tuple(grams))] if grams else []
    return every(*found, *(Contains("search_text", word) for word in dict.fromkeys(words)))
