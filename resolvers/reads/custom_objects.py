"""Conditions and relations by which custom objects are listed: those of a type, and those that lead to a row."""

from __future__ import annotations

import models
from core.errors import BadUserInput
from core.text import excerpt
from models.custom_fields import CustomFieldType
from models.custom_objects import type_key
from models.description import ToMany, describe
from resolvers.access import Viewer
from resolvers.reads.custom_conditions import checked_name
from resolvers.registry import Entity
from resolvers.registry import of as entity_of_model
from resolvers.search.custom_columns import entity_of
from resolvers.search.expressions import EVERY_ROW, CustomFieldKey, Expression, Related, Valued, equals


def objects_of_type(key: str) -> Expression:
    """Returns the condition for custom objects of the type with this key. Raises BadUserInput if no type can have it.

    A type that does not exist has no objects, like one whose objects the viewer may not see.
    """
    try:
        key = type_key(key)
    except ValueError as error:
        raise BadUserInput(f"There is no type {excerpt(key)} of objects. {error}") from None
    return Related(describe(models.CustomObject).to_one["type"], equals("key", key))


def leading_to(entity: Entity, object_type: str, field: str) -> ToMany:
    """Returns the relation from a row of an entity to the custom objects that lead to it by a custom field.

    `object_type`: the key of their type. `field`: the name of the field.

    Raises BadUserInput if no field can have the name.
    """
    key, name = checked_name(entity_of_model(models.CustomObject), field, object_type or " ")
    return ToMany(
        name=f"objects:{key}.{name}",
        target=models.CustomObject.__name__,
        column="relation_id",
        description="",
        link=models.CustomFieldValue.__name__,
        far_column="row_id",
        custom_field=f"{key}.{name}",
    )


def has_relation(entity: Entity, relation: ToMany, viewer: Viewer | None) -> Expression:
    """Returns the condition that a custom object has a value in the field of a relation from `leading_to`.

    All rows of the relation meet it. A query with this condition also finds out whether there is such a field, which
    leads to rows of `entity` and is open to the viewer.
    """
    object_type, name = relation.custom_field.split(".")
    opened = viewer is not None and viewer.grant is not None
    key = CustomFieldKey(
        entity_of(describe(models.CustomObject)),
        name,
        CustomFieldType.RELATION,
        opened,
        object_type,
        entity_of(entity.description),
    )
    return Valued(key, EVERY_ROW)
