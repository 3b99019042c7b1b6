"""Viewer templates: viewers whose predicates differ only in ids share a template, and so the text of statements.

All salespeople, for example, have one template. Planned reads, counts and the audience of events compile a statement
for the template, and bind each viewer's own ids when it runs.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any, cast
from uuid import UUID

from core import clock
from resolvers.access.viewer import Viewer
from resolvers.search.expressions import Reference

_SELF = cast(UUID, Reference("id"))
_TEAMS = cast(tuple[UUID, ...], Reference("teams"))
_CUSTOMERS = cast(tuple[UUID, ...], Reference("customers"))
"""References in place of the viewer's own id, their teams, and the customers that an API key names.

They are cast, for in a template they stand where a viewer has its values.
"""


@lru_cache(maxsize=10_000)
def template_of(viewer: Viewer) -> Viewer:
    """The viewer with references in place of their own ids, and without what no predicate depends on."""
    grant = viewer.grant and replace(viewer.grant, key=UUID(int=0), version=0, named=0, customers=_CUSTOMERS)
    id = None if viewer.id is None else _SELF
    return replace(viewer, id=id, teams=_TEAMS, name="", session=None, expires=None, grant=grant)


def resolve_reference(viewer: Viewer, reference: Reference) -> Any:
    """The value of a reference for a viewer: their id, role or session, or the ids of their teams or customers.

    "now" is the current time.
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
        case "now":
            return clock.now()
    return viewer.grant.customers if viewer.grant else ()
