"""Who may know which rows meet a saved condition that determines a list, such as that of a dynamic segment.

Membership reveals the values that the condition compares. So the lists, filters and events that the links of such a row
appear in leave them out for viewers who may not read what the condition names. Its column `readers` has the roles that
may; the rules of the row keep it up to date.
"""

from __future__ import annotations

from models.description import Description, ToMany
from models.description import named as described
from resolvers.access.viewer import Viewer
from resolvers.registry import Entity
from resolvers.search.expressions import (
    EVERY_ROW,
    NO_ROW,
    AnyOf,
    Contains,
    Expression,
    IsNull,
    Related,
    every,
)

_READERS = "readers"


def of_condition(viewer: Viewer | None, entity: Description) -> Expression:
    """Returns the condition for the rows whose saved condition the viewer may read, or that have none.

    API keys read those without a condition only. For any other entity, this is true for every row.
    """
    columns = {many.condition for many in entity.to_many.values() if many.condition}
    if not columns or viewer is None or viewer.is_program:
        return EVERY_ROW
    none = every(*(IsNull(column) for column in sorted(columns)))
    if viewer.grant is not None:
        return none
    return AnyOf((none, Contains(_READERS, str(viewer.role))))


def of_list(viewer: Viewer | None, relation: ToMany) -> Expression:
    """Returns the condition for the rows that a to-many relation may list: see `of_condition`."""
    return EVERY_ROW if relation.link is None else of_condition(viewer, described(relation.target))


def of_link(viewer: Viewer, entity: Entity) -> Expression:
    """Returns the condition for link rows that may be seen, because the condition of the row at an end may be read."""
    if not entity.link:
        return EVERY_ROW
    parts = []
    for one in entity.description.to_one.values():
        readable = of_condition(viewer, described(one.target))
        if readable not in (EVERY_ROW, NO_ROW):
            parts.append(Related(one, readable))
    return every(*parts)
