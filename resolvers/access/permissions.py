"""Write permissions: which entities and attributes a viewer may change.

Every unit of work calls `permit` before it writes. The registry names the roles and the API key scopes that may change
an entity. A viewer may change only those of the entity's rows that they may see (`resolvers.access.rows`).
"""

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
    """Checks that the viewer may make this kind of change to rows of an entity.

    Raises Unauthenticated if there is no viewer. Raises Forbidden if the viewer's role or scopes do not allow the
    change, or if one of `attributes`, the attributes to be written, is masked for the viewer. Does not check whether
    the viewer may see the row that is to be changed.
    """
    writer = required(viewer)
    if writer.grant is not None:
        # API keys may not change configuration, such as stages and tags.
        if entity.is_configuration or not entity.writers or not writer.grant.writes(entity):
            raise Forbidden(f"The scopes of this API key do not allow it to change {entity.name}.")
    elif writer.role is not EmployeeRole.ADMIN and writer.role not in entity.writers:
        raise Forbidden(f"Your role may not change {entity.name}.")
    refused = sorted(attributes & masked(viewer, entity))
    if refused:
        raise Forbidden(f"You may not write {entity.name}.{camel(refused[0])}.", field=camel(refused[0]))


def default_owner(viewer: Viewer) -> UUID | None:
    """Returns the default owner of a new customer: the viewer if they are a salesperson, otherwise None."""
    return viewer.id if viewer.role is EmployeeRole.SALES else None


def permit_author(viewer: Viewer, author: UUID | None) -> None:
    """Raises Refused (NOT_ALLOWED) if the author is not the viewer. Administrators may name any author.

    An API key has no employee id, so a row that an API key writes must have no author.
    """
    if viewer.role is not EmployeeRole.ADMIN and author != viewer.id:
        raise Refused.one(ProblemCode.NOT_ALLOWED, "You may only write in your own name.", "author_id")


def permit_administrator(viewer: Viewer | None) -> None:
    """Raises Unauthenticated if there is no viewer, and Forbidden if the viewer is not an administrator."""
    if required(viewer).role is not EmployeeRole.ADMIN:
        raise Forbidden("Only an administrator may do this.")
