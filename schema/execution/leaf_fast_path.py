"""The short way for leaves: a value that stands in its source is looked up and shown, with nothing made around it.

Most fields of a response are such leaves. Whatever is not plain takes the library's own way, above all what fails.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from graphql import GraphQLField, GraphQLString, Undefined, get_nullable_type, is_leaf_type, is_non_null_type

from models.description import Attribute
from schema.mapping.reads import OfRow, reads_of

Shown = Callable[[Any], Any]

ELSEWISE: object = object()
"""What a leaf shows that takes the library's own way."""

_KEY = "rapport-leaf"


def leaf_of(field: GraphQLField) -> Shown | None:
    """What shows the field's leaf of a source, or ELSEWISE; None for a field that is no such leaf."""
    extensions = field.extensions
    if _KEY not in extensions:
        extensions[_KEY] = _made(field)
    found: Shown | None = extensions[_KEY]
    return found


def _made(field: GraphQLField) -> Shown | None:
    definition = field.extensions.get("strawberry-definition")
    type_: Any = get_nullable_type(field.type)
    if definition is None or not is_leaf_type(type_) or field.args:
        return None
    look_up = _look_up(definition)
    if look_up is None:
        return None
    complete = None if type_ is GraphQLString else type_.coerce_output_value
    missing = ELSEWISE if is_non_null_type(field.type) else None

    def shown(source: object) -> Any:
        try:
            value = look_up(source)
            if value is None:
                return missing
            if complete is None:
                return value if isinstance(value, str) else ELSEWISE
            made = complete(value)
            return ELSEWISE if made is None or made is Undefined else made
        except Exception:  # it fails once more, and then where it is located
            return ELSEWISE

    return shown


def _look_up(definition: Any) -> Callable[[Any], object] | None:
    """What finds the value, where that needs nothing but the source."""
    if getattr(definition, "is_basic_field", False):
        name = definition.python_name
        return lambda source: source[name] if isinstance(source, dict) else getattr(source, name)
    if isinstance(reads_of(definition), Attribute) or reads_of(definition) is OfRow.ID:
        resolve = definition.resolve
        return lambda source: resolve(source, None)
    return None
