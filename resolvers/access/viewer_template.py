"""Viewers who are alike: their predicates differ by nothing but who they are, so that they share statements."""

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
"""Stand for the viewer's own id, their teams, and the customers that an API key names."""


@lru_cache(maxsize=10_000)
def anyone_like(viewer: Viewer) -> Viewer:
    """The viewer without who they are: what their predicates name of them are references."""
    grant = viewer.grant and replace(viewer.grant, key=UUID(int=0), version=0, named=0, customers=_CUSTOMERS)
    id = None if viewer.id is None else _SELF
    return replace(viewer, id=id, teams=_TEAMS, name="", session=None, expires=None, grant=grant)


def referred(viewer: Viewer, reference: Reference) -> Any:
    """What of a viewer a reference stands for: their id, role or session, or the ids of their teams or customers.

    "now" is the moment at which it is asked.
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
