"""Viewer templates: viewers with placeholders (`Reference`) in place of their own ids.

Viewers whose row predicates differ only in ids have equal templates. For example, all salespeople share a template. One
SQL statement is compiled for each template. A viewer's own ids are bound when the statement runs.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any, cast
from uuid import UUID

from models.people import EmployeeRole
from resolvers.access.viewer import Viewer
from resolvers.search.expressions import Reference

# Cast, because `Viewer` and `Grant` declare the types of the values that the references replace.
_SELF = cast(UUID, Reference("id"))
_TEAMS = cast(tuple[UUID, ...], Reference("teams"))
_CUSTOMERS = cast(tuple[UUID, ...], Reference("customers"))
"""References in place of the viewer's id, the ids of their teams, and the customers of an API key."""


@lru_cache(maxsize=10_000)
def template_of(viewer: Viewer) -> Viewer:
    """Returns the viewer's template.

    References replace the viewer's ids. Attributes that row predicates do not use are cleared.
    """
    grant = viewer.grant and replace(viewer.grant, key=UUID(int=0), version=0, named=0, customers=_CUSTOMERS)
    id = None if viewer.id is None else _SELF
    # A manager without a team has a predicate of its own: see `Own.managers_own`.
    teams = () if viewer.role is EmployeeRole.MANAGER and not viewer.teams else _TEAMS
    return replace(viewer, id=id, teams=teams, name="", session=None, expires=None, grant=grant)


def resolve_reference(viewer: Viewer, reference: Reference) -> Any:
    """Returns the viewer's value for a reference.

    The value is the viewer's "id", "role" or "session", or the ids of their "teams" or "customers" (see
    `Reference.way`).
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
