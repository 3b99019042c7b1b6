"""What a viewer may change: the register names the roles and scopes per entity; which rows, `rows` says."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from core.errors import Forbidden, ProblemCode, Refused
from models.description import camel
from models.people import EmployeeRole
from resolvers.access.masks import masked
from resolvers.access.viewer import Viewer, required
from resolvers.registry import Entity


class Operation(StrEnum):
    """What a change does to a row."""

    CREATE = "CREATE"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    RESTORE = "RESTORE"


def permit(viewer: Viewer | None, operation: Operation, entity: Entity, attributes: frozenset[str]) -> None:
    """Raises Unauthenticated or Forbidden when the viewer may not do this to rows of an entity that they see."""
    writer = required(viewer)
    if writer.grant is not None:
        # API keys may not change configuration, such as stages and tags.
        if entity.is_configuration or not entity.writers or not writer.grant.writes(entity):
            raise Forbidden(f"The scopes of this API key do not let it change {entity.name}.")
    elif writer.role is not EmployeeRole.ADMIN and writer.role not in entity.writers:
        raise Forbidden(f"Your role may not change {entity.name}.")
    refused = sorted(attributes & masked(viewer, entity))
    if refused:
        raise Forbidden(f"You may not write {entity.name}.{camel(refused[0])}.", field=camel(refused[0]))


def default_owner(viewer: Viewer) -> UUID | None:
    """Whose a new customer is when nobody says: a salesperson's own, else nobody's."""
    return viewer.id if viewer.role is EmployeeRole.SALES else None


def permit_author(viewer: Viewer, author: UUID | None) -> None:
    """Raises Refused (NOT_ALLOWED) when the viewer may not write in an author's name: only their own.

    An API key is no author: what it writes has none.
    """
    if viewer.role is not EmployeeRole.ADMIN and author != viewer.id:
        raise Refused.one(ProblemCode.NOT_ALLOWED, "You can only write in your own name.", "author_id")


def permit_administrator(viewer: Viewer | None) -> None:
    """Raises Unauthenticated or Forbidden when the viewer is no administrator."""
    if required(viewer).role is not EmployeeRole.ADMIN:
        raise Forbidden("Only an administrator may do this.")
