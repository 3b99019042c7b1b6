"""A fast path for leaf fields whose value depends only on their source (the parent object).

Most fields of a response are such leaves. The fast path avoids the work that graphql-core does for each field. It does
not handle errors: if a value is invalid, graphql-core resolves the field again and reports the error.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from graphql import GraphQLField, GraphQLString, Undefined, get_nullable_type, is_leaf_type, is_non_null_type

from models.description import Attribute
from schema.mapping.reads import OfRow, reads_of

Shown = Callable[[Any], Any]

FALLBACK: object = object()
"""The result of the fast path if graphql-core must resolve the field instead."""

_KEY = "rapport-leaf"


def leaf_of(field: GraphQLField) -> Shown | None:
    """Returns a function that converts a field's source to its response value, or to FALLBACK.

    Returns None if the field is not a leaf, has arguments, or needs more than its source.
    """
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
    missing = FALLBACK if is_non_null_type(field.type) else None

    def shown(source: object) -> Any:
        try:
            value = look_up(source)
            if value is None:
                return missing
            if complete is None:
                return value if isinstance(value, str) else FALLBACK
            made = complete(value)
            return FALLBACK if made is None or made is Undefined else made
        except Exception:  # graphql-core raises the error again, and adds the location
            return FALLBACK

    return shown


def _look_up(definition: Any) -> Callable[[Any], object] | None:
    """Returns a function that gets a field's value, not yet serialized, from its source.

    Returns None if the resolver needs more than the source.
    """
    if getattr(definition, "is_basic_field", False):
        name = definition.python_name
        return lambda source: source[name] if isinstance(source, dict) else getattr(source, name)
    if isinstance(reads_of(definition), Attribute) or reads_of(definition) is OfRow.ID:
        resolve = definition.resolve
        return lambda source: resolve(source, None)
    return None
