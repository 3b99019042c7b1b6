"""Translates a client's `orderBy` into an order that is safe for the viewer."""

from __future__ import annotations

from collections.abc import Sequence

from core.errors import BadUserInput
from models.description import Attribute
from resolvers import access
from resolvers.reads.custom_conditions import checked_name
from resolvers.registry import Entity
from resolvers.search.custom_columns import order_column
from resolvers.search.order import Order, order_by


def read_order(
    entity: Entity,
    viewer: access.Viewer | None,
    keys: Sequence[tuple[str | None, str | None, bool]] | None,
    object_type: str = "",
) -> Order:
    """Returns the order for an `orderBy` argument.

    `keys`: for each item, the attribute or None, the custom field or None, and whether the order is descending.
    `object_type`: the type of the custom objects whose fields are named without it.

    Raises BadUserInput if an item does not name exactly one field, if it names an unknown custom field, or if an
    attribute occurs twice. Raises Forbidden if an attribute is masked for the viewer.
    """
    chosen: list[tuple[Attribute | str, bool]] = []
    for field, custom_field, descending in keys or ():
        if (field is None) == (custom_field is None):
            raise BadUserInput("orderBy takes exactly one of field and customField in each of its items.")
        if field is None:
            opened = viewer is not None and viewer.grant is not None
            type_, name = checked_name(entity, custom_field or "", object_type)
            chosen.append((order_column(name, opened=opened, object_type=type_), descending))
            continue
        access.permit_reading(viewer, entity, field)
        chosen.append((entity.description.orders[field], descending))
    return order_by(entity.description, chosen)
