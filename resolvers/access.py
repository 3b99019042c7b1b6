"""Who may see and change what: the only place that knows.

Every read asks for a row predicate and a field mask, every write for permission. For now there are two rules: without a
token nothing, for an active employee everything. Callers need not change when there are more.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

import models
from core import tokens
from core.errors import Forbidden, Unauthenticated
from core.text import fold
from models.description import Attribute, describe
from models.dialect.base import Database
from resolvers.registry import Entity
from resolvers.search.expressions import EVERY_ROW, LIVING, NO_ROW, Expression, equals, every
from resolvers.search.statements import rows as rows_statement


class Operation(StrEnum):
    """What a change does to a row."""

    CREATE = "CREATE"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    RESTORE = "RESTORE"


@dataclass(frozen=True, slots=True)
class Viewer:
    """On whose behalf something is read or changed. `id` is None for the program's own jobs."""

    id: UUID | None
    name: str

    @property
    def key(self) -> str:
        """Tells callers apart, for what is kept by caller."""
        return str(self.id) if self.id else "system"


SYSTEM = Viewer(None, "Rapport")
"""The program's own jobs: imports, seeds. They act for whoever may run commands on the server."""


async def authenticate(database: Database, secret: str, authorization: str | None) -> Viewer | None:
    """The viewer whom an Authorization header names; None without one.

    Raises Unauthenticated when the header is no bearer token, the token does not hold, or its employee is not active.
    """
    if not authorization:
        return None
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Unauthenticated("Send the token as: Authorization: Bearer TOKEN.")
    found = await _active(database, equals("id", tokens.subject(secret, token.strip())))
    if found is None:
        raise Unauthenticated("The token's employee is not active.")
    return found


async def by_email(database: Database, email: str) -> Viewer | None:
    """The viewer whom an e-mail address names, whatever its case; None when no active employee has it."""
    return await _active(database, equals("email_folded", fold(email)))


async def _active(database: Database, who: Expression) -> Viewer | None:
    where = every(who, equals("active", True), LIVING)
    statement = rows_statement(database, describe(models.Employee), where, columns=("id", "full_name"))
    found = await database.fetch(statement.sql, statement.parameters)
    if not found:
        return None
    record = statement.reader.record(found[0])
    return Viewer(record.id, record["full_name"])


def required(viewer: Viewer | None) -> Viewer:
    """The viewer. Raises Unauthenticated when there is none."""
    if viewer is None:
        raise Unauthenticated("Sign in first: send a token as Authorization: Bearer TOKEN.")
    return viewer


def rows(viewer: Viewer | None, entity: Entity) -> Expression:
    """Which rows of an entity the viewer may see, deleted ones included."""
    return NO_ROW if viewer is None else EVERY_ROW


def masked(viewer: Viewer | None, entity: Entity) -> frozenset[str]:
    """Which attributes of an entity the viewer sees masked. They may not filter, order, search or write by them."""
    return frozenset()


def permit_reading(viewer: Viewer | None, entity: Entity, attribute: str) -> None:
    """Raises Forbidden when the viewer may not filter or order by an attribute."""
    if attribute in masked(viewer, entity):
        raise Forbidden(f"You may not filter or order by {entity.name}.{attribute}.", field=attribute)


def permit(viewer: Viewer | None, operation: Operation, entity: Entity, attributes: frozenset[str]) -> None:
    """Raises Unauthenticated or Forbidden when the viewer may not do this to rows of an entity that they see."""
    required(viewer)
    refused = sorted(attributes & masked(viewer, entity))
    if refused:
        raise Forbidden(f"You may not write {entity.name}.{refused[0]}.", field=refused[0])


def mask(attribute: Attribute, value: Any) -> Any:
    """What a viewer sees of a value that is masked for them: a few characters of a text, nothing of all else."""
    if not isinstance(value, str):
        return None
    if "@" in value:
        return f"{value[:1]}***{value[value.rindex('@') :]}"
    return f"{value[:3]}****{value[-4:]}" if len(value) > 8 else "****"
