"""The viewer: the authenticated caller on whose behalf rows are read or changed.

Authentication creates it once per request; every read and write takes it as an argument. This module also looks up
employees as viewers, since that must work before any access control does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import models
from core import clock
from core.errors import Unauthenticated
from models.description import describe
from models.dialect.base import Database
from models.people import EmployeeRole
from resolvers.access.scopes import Grant
from resolvers.search.expressions import LIVING, Among, Expression, Matches, equals, every
from resolvers.search.record import Record
from resolvers.search.statements import rows as rows_statement


@dataclass(frozen=True, slots=True)
class Viewer:
    """An employee, an API key, or the program itself, which may do everything.

    `id`: the employee's id; None for keys and the program. `role`: None for keys. `teams`: a manager's team with all
    teams below it, or those of a key. `today`: the day on which assignments must be valid. `session`: the session of
    the access token. `expires`: when the token or the key expires. `grant`: what a key may access. `sees_all`: no row
    predicates apply; only for responses that are computed once and shared by all viewers that may see their rows.
    """

    id: UUID | None
    name: str
    role: EmployeeRole | None = EmployeeRole.ADMIN
    teams: tuple[UUID, ...] = ()
    today: date = date.min
    session: UUID | None = None
    expires: datetime | None = None
    grant: Grant | None = None
    sees_all: bool = False

    @property
    def key(self) -> str:
        """Identifies the caller in caches, idempotency keys and the event log."""
        if self.grant is not None:
            return f"key:{self.grant.key}"
        return str(self.id) if self.id else "system"


VIEWER_COLUMNS = ("id", "full_name", "role", "team_id")
"""The columns of an employee that `viewer_of` reads."""

SYSTEM = Viewer(None, "Rapport")
"""The viewer of the program's own jobs, such as imports and seeds. Who may run commands on the server may do all."""


async def by_email(database: Database, email: str, zone: ZoneInfo) -> Viewer | None:
    """The viewer with this e-mail address, in any case; None if no active employee has it."""
    found = await _active(database, _with_email(email))
    return None if found is None else await viewer_of(database, found, zone)


async def signing_in(database: Database, email: str) -> Record | None:
    """The active employee with this e-mail address, and their `password_hash`, which is None without a password."""
    return await _active(database, _with_email(email), "password_hash")


async def with_password(database: Database, id: UUID) -> Record | None:
    """An employee's `email` and `password_hash`, active or not."""
    found = await read(database, models.Employee, every(equals("id", id), LIVING), ("id", "email", "password_hash"))
    return found[0] if found else None


async def employee(database: Database, id: UUID, zone: ZoneInfo) -> Viewer | None:
    """The viewer for an employee; None if they are not active."""
    found = await _active(database, equals("id", id))
    return None if found is None else await viewer_of(database, found, zone)


def unbounded(viewer: Viewer | None) -> Viewer:
    """A viewer with the same masks and no row predicates.

    Whatever is read for it may only be sent to viewers that may see all of its rows.
    """
    return replace(required(viewer), sees_all=True)


def required(viewer: Viewer | None) -> Viewer:
    """The viewer. Raises Unauthenticated if there is none."""
    if viewer is None:
        raise Unauthenticated("Sign in first, and send the token as Authorization: Bearer TOKEN.")
    return viewer


def _with_email(email: str) -> Expression:
    return Matches("email", (email,))


async def _active(database: Database, who: Expression, *also: str) -> Record | None:
    columns = (*VIEWER_COLUMNS, *also)
    found = await read(database, models.Employee, every(who, equals("active", True), LIVING), columns)
    return found[0] if found else None


async def viewer_of(
    database: Database,
    employee: Record,
    zone: ZoneInfo,
    session: UUID | None = None,
    expires: datetime | None = None,
) -> Viewer:
    """The viewer for an employee of whom `VIEWER_COLUMNS` were read. A manager's teams take further statements."""
    role, team = EmployeeRole(employee["role"]), employee["team_id"]
    teams = await subtree(database, [team] if team else []) if role is EmployeeRole.MANAGER else ()
    return Viewer(employee.id, employee["full_name"], role, teams, clock.today(zone), session, expires)


async def subtree(database: Database, teams: list[UUID]) -> tuple[UUID, ...]:
    """Teams and all teams below them, read with one statement per level."""
    found: dict[UUID, None] = {}
    level = teams
    while level and len(found) <= 10_000:  # a bound in case of bad data; cycles end by themselves
        found.update(dict.fromkeys(level))
        below = await read(database, models.Team, every(Among("parent_id", tuple(level)), LIVING), ("id",))
        level = [record.id for record in below if record.id not in found]
    return tuple(found)


async def read(
    database: Database, model: type[models.Row], where: Expression, columns: tuple[str, ...]
) -> list[Record]:
    """Columns of the rows that meet a condition, read without access control."""
    statement = rows_statement(database, describe(model), where, columns=columns)
    rows = await database.fetch(statement.sql, statement.parameters)
    return [statement.reader.record(row) for row in rows]
