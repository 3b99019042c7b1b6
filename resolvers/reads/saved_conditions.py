"""Reads saved conditions: the JSON text of a `where` input, stored in a row such as a scoring rule.

A saved condition takes what the `where` of the graph takes, in the same form, and is evaluated with the rights of its
editor. A house test compares both, entity by entity.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import orjson

from core.errors import BadUserInput, Forbidden, LimitExceeded, ProblemCode, RapportError, Refused
from core.text import excerpt
from models.custom_fields import CustomFieldType
from models.description import Attribute, ToMany, ToOne, an, camel, snake
from models.fields import Kind
from models.values import Money
from resolvers import access, registry
from resolvers.access import Viewer
from resolvers.reads import operand_forms
from resolvers.reads.custom_conditions import COLUMNS, OPERATORS, TYPES
from resolvers.reads.empty_conditions import empty_part
from resolvers.reads.operands import MAX_TEXT
from resolvers.reads.where import WhereReader, operators_of
from resolvers.registry import Entity
from resolvers.search.custom_columns import VALUES, entity_of
from resolvers.search.expressions import LIVING, NO_ROW, Expression, every

MAX_DEPTH = 64
"""The maximum nesting of objects and lists, as in the body of a request."""

Path = tuple[str, ...]

_UNSHOWN = frozenset(
    {"birth_month_day", "imported_total", "last_turn", "secret_hash", "previous_secret_until", "caller"}
)
"""Attributes that the graph does not show."""
_UNSHOWN_OF = {
    "Contract": frozenset({"ordered", "invoiced", "paid", "parties"}),
    "Follow": frozenset({"about"}),
    "MergeChange": frozenset({"column", "row_version", "sealed"}),
    "Notification": frozenset({"cause", "employee"}),
    "Product": frozenset({"repair_parts"}),
    "Reminder": frozenset({"key"}),
    "Segment": frozenset({"readers"}),
    "StageChange": frozenset({"currency"}),
}
"""Attributes and relations that the graph does not show, by entity."""


def is_unshown(entity: str, name: str) -> bool:
    """Returns whether the graph shows no attribute or relation of this name. `entity`: the name of the entity."""
    return name in _UNSHOWN or name in _UNSHOWN_OF.get(entity, frozenset())


class _ById(NamedTuple):
    """Conditions on the id of a row of `entity`."""

    entity: Entity


Field = Attribute | ToOne | ToMany | _ById


def read_condition(entity: Entity, text: str, viewer: Viewer, zone: ZoneInfo) -> Expression:
    """Returns the condition for a saved text, restricted to the undeleted rows that a viewer may see.

    `viewer`: the editor of the condition. `zone`: the time zone in which days begin.

    Raises Refused with the path of the wrong part. The code is REQUIRED for a part that names no condition,
    OUT_OF_RANGE for a condition that exceeds the limits of a `where`, NOT_ALLOWED for what the viewer may not read, and
    INVALID for anything else.
    """
    reader = _Reader()
    where = reader.where(entity, orjson.loads(text), ())
    empty = empty_part(where)
    if empty is not None:
        raise Refused.one(ProblemCode.REQUIRED, "This names no condition.", *empty)
    for named in sorted(reader.entities, key=lambda one: one.rank):
        if access.rows(viewer, named) == NO_ROW:
            raise Refused.one(ProblemCode.NOT_ALLOWED, f"{viewer.name} may not read {an(named.name)}.")
    try:
        found = WhereReader(viewer, zone).read(entity, where)
    except RapportError as error:
        raise _refusal(error) from None
    return every(access.rows(viewer, entity), LIVING, found)


def _refusal(error: RapportError) -> Refused:
    match error:
        case LimitExceeded():
            return Refused.one(ProblemCode.OUT_OF_RANGE, error.message)
        case Forbidden():
            return Refused.one(ProblemCode.NOT_ALLOWED, error.message)
        case BadUserInput():
            return Refused.one(ProblemCode.INVALID, error.message)
    raise error


class _Reader:
    """Converts parsed JSON to the form that `WhereReader` takes. `entities`: the entities that it has met."""

    def __init__(self) -> None:
        self.entities: set[Entity] = set()

    def where(self, entity: Entity, value: object, path: Path) -> dict[str, Any]:
        """Converts an object with conditions on rows of an entity."""
        self.entities.add(entity)
        found: dict[str, Any] = {}
        for key, part in _object(value, path).items():
            place = (*path, snake(key))
            if key in ("and", "or"):
                parts = part if isinstance(part, list) else [part]
                found[key] = [self.where(entity, one, (*place, str(n))) for n, one in enumerate(parts)]
            elif key == "not":
                found[key] = self.where(entity, part, place)
            elif key == "customField" and entity_of(entity.description):
                found["custom_field"] = _custom(part, place)
            else:
                field = _fields(entity).get(key)
                if field is None:
                    raise _invalid(f"{an(entity.name)} has no condition {excerpt(key)}.", path)
                found[snake(key)] = self._field(field, part, place)
        return found

    def _field(self, field: Field, value: object, path: Path) -> dict[str, Any]:
        match field:
            case ToOne():
                return self.where(registry.target(field), value, path)
            case ToMany():
                quantified = _object(value, path)
                for key in quantified:
                    if key not in ("some", "none", "every"):
                        raise _invalid(f"Conditions on a list are some, none or every, not {excerpt(key)}.", path)
                target = registry.target(field)
                return {key: self.where(target, part, (*path, key)) for key, part in quantified.items()}
        operators = _ID_OPERATORS if isinstance(field, _ById) else operators_of(field)
        known = {camel(name): name for name in operators}
        found: dict[str, Any] = {}
        for key, operand in _object(value, path).items():
            name, place = known.get(key), (*path, snake(key))
            if name is None:
                raise _invalid(f"There is no operator {excerpt(key)} here.", path)
            if name in ("in", "not_in"):
                several = operand if isinstance(operand, list) else [operand]
                found[name] = [_operand(field, name, one, (*place, str(n))) for n, one in enumerate(several)]
            else:
                found[name] = _operand(field, name, operand, place)
        return found


def _custom(value: object, path: Path) -> dict[str, Any]:
    """Converts a condition on a custom field."""
    found: dict[str, Any] = {}
    for key, part in _object(value, path).items():
        if key == "name":
            found[key] = _of_name(part, (*path, key))
        elif key in TYPES:
            found[key] = _custom_value(TYPES[key], part, (*path, key))
        else:
            raise _invalid(f"A condition on a custom field has no {excerpt(key)}.", path)
    if "name" not in found:
        raise Refused.one(ProblemCode.REQUIRED, "Give the name of the custom field.", *path, "name")
    return found


def _of_name(value: object, path: Path) -> str:
    try:
        return _text(value)
    except BadUserInput as error:
        raise _invalid(error.message, path) from None


def _custom_value(type_: str, value: object, path: Path) -> dict[str, Any]:
    attribute = VALUES.attributes[COLUMNS[type_.lower()]]
    known = {camel(name): name for name in OPERATORS[type_]}
    found: dict[str, Any] = {}
    for key, operand in _object(value, path).items():
        name, place = known.get(key), (*path, snake(key))
        if name is None:
            raise _invalid(f"There is no operator {excerpt(key)} here.", path)
        field = _ANY_ROW if type_ == CustomFieldType.RELATION else attribute
        if name in ("in", "not_in"):
            several = operand if isinstance(operand, list) else [operand]
            found[name] = [_operand(field, name, one, (*place, str(n))) for n, one in enumerate(several)]
        else:
            found[name] = _operand(field, name, operand, place)
    return found


class _AnyRow:
    """Conditions on the id of a row of any entity."""


_ANY_ROW = _AnyRow()

_ID_OPERATORS = ("eq", "ne", "in", "not_in", "is_null")


@cache
def _fields(entity: Entity) -> Mapping[str, Field]:
    """Returns what conditions on rows of an entity can name, by the names of the graph."""
    description = entity.description
    hidden = _UNSHOWN | _UNSHOWN_OF.get(entity.name, frozenset())
    found: dict[str, Field] = {"id": _ById(entity)}
    for name, attribute in description.attributes.items():
        shown = (attribute.filterable or name == "deleted_at") and not entity.link
        derived = name == "currency" and attribute.meaning.made_by_server
        if shown and not derived and name not in hidden:
            found[camel(name)] = attribute
    for one in description.to_one.values():
        if one.name in hidden:
            continue
        found[camel(one.name)] = one
        found[camel(one.column)] = _ById(registry.target(one))
    if not entity.link:
        found.update({camel(name): many for name, many in description.to_many.items() if name not in hidden})
    return found


def _operand(field: Attribute | _ById | _AnyRow, operator: str, value: object, path: Path) -> Any:
    try:
        if operator == "is_null":
            return _boolean(value)
        if isinstance(field, _AnyRow):
            return operand_forms.read_global_id(_text(value))
        if isinstance(field, _ById):
            if isinstance(value, bool) or not isinstance(value, str | int):
                raise BadUserInput("This must be an id.")
            return operand_forms.read_id(field.entity, str(value))
        if field.meaning.choices is not None:
            choices = field.meaning.choices.__members__
            if not isinstance(value, str) or value not in choices:
                raise BadUserInput(f"This must be one of {', '.join(choices)}.")
            return choices[value]
        if field.kind is Kind.DAY and field.meaning.sensitive:
            return operand_forms.read_birth_date(value)
        return _READERS[field.kind](value)
    except BadUserInput as error:
        raise _invalid(error.message, path) from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise BadUserInput("This must be a text.")
    if len(value) > MAX_TEXT:
        raise BadUserInput(f"This text may have at most {MAX_TEXT:,} characters.")
    return value


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise BadUserInput("This must be true or false.")
    return value


def _integer(value: object) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not -(2**31) <= value < 2**31:
        raise BadUserInput("This must be a whole number of 32 bits.")
    return value


def _money(value: object) -> Money:
    if not isinstance(value, dict) or value.keys() != {"amount", "currency"}:
        raise BadUserInput('An amount is written as {"amount": "12.50", "currency": "EUR"}.')
    return Money(operand_forms.read_decimal(value["amount"]), _text(value["currency"]))


_READERS: dict[Kind, Callable[[object], object]] = {
    Kind.TEXT: _text,
    Kind.INTEGER: _integer,
    Kind.DECIMAL: operand_forms.read_decimal,
    Kind.BOOLEAN: _boolean,
    Kind.MONEY: _money,
    Kind.DAY: lambda value: operand_forms.read_relative(value) or operand_forms.read_day(value),
    Kind.INSTANT: lambda value: operand_forms.read_relative(value) or operand_forms.read_moment(value),
}


def _object(value: object, path: Path) -> dict[str, Any]:
    if len(path) > MAX_DEPTH:
        raise _invalid(f"A condition may nest at most {MAX_DEPTH} levels deep.", path[:1])
    if not isinstance(value, dict):
        raise _invalid("This must be an object." if value is not None else "This is null. Leave it out.", path)
    return value


def _invalid(message: str, path: Path) -> Refused:
    return Refused.one(ProblemCode.INVALID, message, *path)
