"""Computes the prices of the arguments `where` and `search`, by the rows that may have to be read.

The price is added to the cost of the list. Each condition in a `where` has a weight. At the top level of a `where`,
most conditions have the weight 1; `contains` and long lists of values weigh more. Each to-many relation on the path to
a condition multiplies the condition's weight:

- by 5 for a to-many relation, such as the contacts of a customer;
- by 1,000 for a to-many relation from a configuration row that many rows share: `stage: {opportunities: {some: …}}`
  tests, for each opportunity, all opportunities of the same stage.

The price of a `where` is its weight; a weight of at most FREE costs nothing. The number of conditions in an operation
is limited too (`Limits.conditions`). The characters of the texts in an operation are limited (`Limits.characters`) and
priced, because each text is normalized, parsed or hashed. Characters are counted in units that take at most about 1 µs
each (see `_characters`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache, partial
from typing import Any, NamedTuple

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLNamedType,
    ListValueNode,
    ObjectValueNode,
    ValueNode,
    VariableNode,
    get_named_type,
)
from graphql.utilities import value_from_ast_untyped

from core.text import SEARCHED_PAIRS
from models import normal_forms
from models.description import Attribute, ToMany, ToOne, camel
from resolvers import registry
from resolvers.reads.operands import MAX_TEXT
from resolvers.reads.where import MAX_SEARCH_LENGTH
from resolvers.registry import EVERYONE, Entity

Variables = Mapping[str, Any]

FREE = 50
"""The largest weight of a `where` that costs nothing."""

ASCII_PER_CHARACTER = 20
"""The number of ASCII characters that take as long to fold as one other character may take."""

_FEW = 5
_MANY = 1_000
_VALUES_PER_WEIGHT = 100  # values of an `in` that weigh as much as a condition
_VALUES_PER_CONDITION = 25  # values of an `in` that take as long to read as a condition
_SEARCHES = ("search", "query")  # the arguments with words to search for, of lists and of the root field `search`
_PER_WORD = 2  # the weight of a word of a search, and of `contains`, which read the text of each row
_PER_PHONE = 25  # characters that take as long to fold as a phone number takes to parse and to hash
_PER_FORM = 4  # the same for any other value that has a form or is sensitive, such as an e-mail address


class Weight(NamedTuple):
    """The weight and the number of some conditions, and the characters of their texts.

    A long list of values counts as several conditions. See `_characters` for how characters are counted.
    """

    weight: int
    conditions: int
    characters: int


Weigh = Callable[[Variables], Weight]


class _Place(NamedTuple):
    """A `where` object, which may be nested in another one. `entity`: None for a filter that has no relations.

    `weight`: the weight of each condition in the object.
    `pointed_to`: whether several rows of the outer `where` can refer to the same row.
    """

    entity: Entity | None
    where: object
    weight: int
    pointed_to: bool


def weigher(node: FieldNode, field: GraphQLField, most: int) -> Weigh | None:
    """Returns a function that weighs the conditions in a field's arguments; None without conditions.

    `most`: the function stops when the weight exceeds this number.
    """
    found: list[Weigh] = []
    for argument in node.arguments or ():
        declared = field.args.get(argument.name.value)
        if declared is None:
            continue
        type_ = get_named_type(declared.type)
        if argument.name.value in _SEARCHES:
            found.append(_computed(argument.value, _of_search))
        elif _is_where(type_):
            found.append(_computed(argument.value, partial(_of_argument, _entity_of(type_.name), most, None)))
        elif isinstance(type_, GraphQLInputObjectType):
            for name, inner in type_.fields.items():
                within = get_named_type(inner.type)
                if _is_where(within):
                    weigh = partial(_of_argument, _entity_of(within.name), most, name)
                    found.append(_computed(argument.value, weigh))
    if len(found) < 2:
        return found[0] if found else None
    return lambda variables: _sum([one(variables) for one in found])


def _of_argument(entity: Entity | None, most: int, name: str | None, argument: object) -> Weight:
    """Returns the weight of a `where` in an argument.

    `entity`: the entity whose rows are filtered.
    `most`: weighing stops when the weight exceeds this number.
    `name`: the field of `argument` that contains the `where`; None if `argument` itself is the `where`.
    """
    if name is not None:
        argument = argument.get(name) if isinstance(argument, Mapping) else None
    return weight_of(entity, argument, most)


def weight_of(entity: Entity | None, where: object, most: int) -> Weight:
    """Returns the weight of a `where` as the client sent it. Stops when the weight exceeds `most`.

    `entity`: the entity whose rows are filtered. Invalid values weigh nothing, because they are refused later.
    """
    weight = conditions = characters = 0
    places = [_Place(entity, where, 1, False)]
    while places and weight <= most:
        entity, where, each, pointed_to = places.pop()
        for name, condition in where.items() if isinstance(where, Mapping) else ():
            relation = _relations(entity).get(name) if entity is not None else None
            if name in ("and", "or", "not"):
                # A client may send a single value in place of a list of one value.
                parts = condition if isinstance(condition, list) else [condition]
                weight += each * len(parts)
                conditions += len(parts)
                if weight > most:
                    break
                places += [_Place(entity, part, each, pointed_to) for part in parts]
            elif isinstance(relation, ToOne):
                weight += each
                conditions += 1
                places.append(_Place(registry.target(relation), condition, each, True))
            elif isinstance(relation, ToMany):
                assert entity is not None
                target = registry.target(relation)
                below = each * _fan_out(entity, target, pointed_to)
                for inner in condition.values() if isinstance(condition, Mapping) else ():
                    weight += below
                    conditions += 1
                    places.append(_Place(target, inner, below, relation.link is not None))
            else:
                own = _of_attribute(condition, 0 if entity is None else _extra(entity).get(name, 0))
                weight += each * own.weight
                conditions += own.conditions
                characters += own.characters
    return Weight(weight, conditions, characters)


def _fan_out(entity: Entity, target: Entity, pointed_to: bool) -> int:
    is_shared = entity.seen_through == EVERYONE and target.seen_through != EVERYONE
    return _MANY if pointed_to and is_shared else _FEW


def _of_attribute(condition: object, extra: int) -> Weight:
    """Weighs the conditions on one attribute, such as `{gte: 5, lt: 9}` or a list of values.

    `extra`: the characters to charge for each value, in addition to those of its text.
    """
    if not isinstance(condition, Mapping):
        return _sum([Weight(1, 1, 0), _of_values(condition, extra)])
    return _sum([_of_operator(operator, operand, extra) for operator, operand in condition.items()])


def _of_operator(operator: str, operand: object, extra: int) -> Weight:
    values = _of_values(operand, extra)
    contains = operator == "contains"
    characters = values.characters + (_of_grams(operand) if contains else 0)
    return Weight((_PER_WORD if contains else 1) + values.weight, 1 + values.conditions, characters)


def _of_values(operand: object, extra: int) -> Weight:
    if not isinstance(operand, list):
        return Weight(0, 0, _characters([operand]) + extra)
    count = len(operand)
    characters = _characters(operand) + extra * count
    return Weight(count // _VALUES_PER_WEIGHT, count // _VALUES_PER_CONDITION, characters)


def _of_search(search: object) -> Weight:
    # A longer text is refused before any word is searched.
    if not isinstance(search, str) or len(search) > MAX_SEARCH_LENGTH:
        return Weight(0, 0, 0)
    words = len(search.split())
    return Weight(_PER_WORD * words, words, _characters([search]) + _of_grams(search))


def _characters(values: list[Any]) -> int:
    """Returns the number of characters to charge for texts.

    An ASCII character counts as a fraction of a character. Texts that are too long count as zero, because they are
    refused later. Values that are not texts also count as zero.
    """
    ascii = other = 0
    for value in values:
        if isinstance(value, str):
            length = len(value)
            if length > MAX_TEXT:
                continue
            if value.isascii():
                ascii += length
            else:
                other += length
    return other + ascii // ASCII_PER_CHARACTER


def _of_grams(text: object) -> int:
    """Returns the additional characters to charge for finding the grams of a text."""
    return min(len(text), SEARCHED_PAIRS) // 2 if isinstance(text, str) else 0


def _sum(found: list[Weight]) -> Weight:
    return Weight(*map(sum, zip(*found, strict=True))) if found else Weight(0, 0, 0)


def _computed(value: ValueNode, weigh: Callable[[object], Weight]) -> Weigh:
    if isinstance(value, VariableNode):
        name = value.name.value
        return lambda variables: weigh(variables.get(name))
    if _varies(value):
        return lambda variables: weigh(value_from_ast_untyped(value, dict(variables)))
    fixed = weigh(value_from_ast_untyped(value))
    return lambda variables: fixed


def _varies(value: ValueNode) -> bool:
    if isinstance(value, ListValueNode):
        return any(_varies(one) for one in value.values)
    if isinstance(value, ObjectValueNode):
        return any(_varies(one.value) for one in value.fields)
    return isinstance(value, VariableNode)


def _is_where(type_: GraphQLNamedType) -> bool:
    return isinstance(type_, GraphQLInputObjectType) and type_.name.endswith("Where")


@lru_cache(maxsize=1_000)
def _entity_of(name: str) -> Entity | None:
    """Returns the entity that an input type such as CustomerWhere filters, or None."""
    wanted = name.removesuffix("Where")
    return next((entity for entity in registry.entities() if entity.name == wanted), None)


@cache
def _relations(entity: Entity) -> dict[str, ToOne | ToMany]:
    """Returns the relations of an entity by their GraphQL names."""
    found: dict[str, ToOne | ToMany] = {}
    for one in (entity.description.to_one, entity.description.to_many):
        found.update({camel(name): relation for name, relation in one.items()})
    return found


@cache
def _extra(entity: Entity) -> dict[str, int]:
    """Returns the additional characters to charge for each value of an attribute, by its GraphQL name.

    Attributes without additional characters are omitted.
    """
    return {camel(name): extra for name, one in entity.description.attributes.items() if (extra := _extra_of(one))}


def _extra_of(attribute: Attribute) -> int:
    if attribute.meaning.form is normal_forms.phone:
        return _PER_PHONE
    return _PER_FORM if attribute.meaning.sensitive or attribute.meaning.form is not None else 0
