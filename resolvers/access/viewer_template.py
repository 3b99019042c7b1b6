"""Viewer templates: viewers with placeholders (`Reference`) in place of their own ids.

Viewers whose row predicates differ only in ids, such as all salespeople, have equal templates. For each template, one
SQL statement is compiled, and a viewer's own ids are bound when the statement runs. Templates serve planned reads,
counts, and the search for the audience of an event.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any, cast
from uuid import UUID

from resolvers.access.viewer import Viewer
from resolvers.search.expressions import Reference

_SELF = cast(UUID, Reference("id"))
_TEAMS = cast(tuple[UUID, ...], Reference("teams"))
_CUSTOMERS = cast(tuple[UUID, ...], Reference("customers"))
"""References in place of the viewer's own id, the ids of their teams, and the customers in an API key's grant.

They are cast because the attributes of `Viewer` and `Grant` are declared with the types of the replaced values.
"""


@lru_cache(maxsize=10_000)
def template_of(viewer: Viewer) -> Viewer:
    """Returns the viewer's template.

    In the template, references replace the ids, and attributes that row predicates do not use are cleared.
    """
    grant = viewer.grant and replace(viewer.grant, key=UUID(int=0), version=0, named=0, customers=_CUSTOMERS)
    id = None if viewer.id is None else _SELF
    return replace(viewer, id=id, teams=_TEAMS, name="", session=None, expires=None, grant=grant)


def resolve_reference(viewer: Viewer, reference: Reference) -> Any:
    """Returns the value that replaces a reference when a statement runs for a viewer.

    `reference.way` selects the value: the viewer's "id", "role" or "session", or the ids of their "teams" or
    "customers".
    """
    match reference.way:
        case "id":
            return viewer.id
        case "teams":
            return viewer.teams
        case "role":
            return str(viewer.role)
        case "session":
            return viewer.session
    return viewer.grant.customers if viewer.grant else ()
