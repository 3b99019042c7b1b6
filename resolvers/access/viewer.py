"""The viewer: the authenticated caller on whose behalf rows are read or changed.

Every read and write takes the viewer as an argument. The functions that look up employees do not apply access control,
because there is no viewer yet.
"""

from __future__ import annotations

from collections.abc import Collection
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
    """The authenticated caller: an employee, an API key, or the program itself, which may do everything.

    `id`: the employee's id; None for API keys and the program.
    `role`: the employee's role; None for API keys.
    `teams`: a manager's team, or the teams of an API key, with all teams below.
    `today`: the current day in the server's time zone.
    `session`: the id of the access token's session.
    `expires`: when the access token or API key expires.
    `grant`: what an API key may access; None for other viewers.
    `sees_all`: whether row predicates are omitted (see `unbounded`).
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

    @property
    def is_program(self) -> bool:
        """Whether the viewer is the program itself, as in an import, and not an employee or an API key."""
        return self.id is None and self.grant is None


VIEWER_COLUMNS = ("id", "full_name", "role", "team_id")
"""The columns of an employee that `viewer_of` reads."""

SYSTEM = Viewer(None, "Rapport")
"""The viewer of commands run on the server, such as imports and seeds, which may do everything."""


async def by_email(database: Database, email: str, zone: ZoneInfo) -> Viewer | None:
    """Returns the viewer for an e-mail address, ignoring case; None if no active employee has this address."""
    found = await _active(database, _with_email(email))
    return None if found is None else await viewer_of(database, found, zone)


async def signing_in(database: Database, email: str) -> Record | None:
    """Returns the active employee with this e-mail address; None if there is no such employee.

    The record has the columns VIEWER_COLUMNS, `email`, `password_hash` and `second_factor_at`. If the employee has no
    password, `password_hash` is None.
    """
    return await _active(database, _with_email(email), "email", "password_hash", "second_factor_at")


async def with_password(database: Database, id: UUID) -> Record | None:
    """Returns an employee's `id`, `email`, `password_hash` and `second_factor_at`.

    Inactive employees are included. Returns None if no employee has this id.
    """
    columns = ("id", "email", "password_hash", "second_factor_at")
    found = await read(database, models.Employee, every(equals("id", id), LIVING), columns)
    return found[0] if found else None


async def employee(database: Database, id: UUID, zone: ZoneInfo) -> Viewer | None:
    """Returns the viewer for an employee's id; None if no active employee has this id."""
    found = await _active(database, equals("id", id))
    return None if found is None else await viewer_of(database, found, zone)


async def employees(database: Database, ids: Collection[UUID], zone: ZoneInfo) -> list[Viewer]:
    """Returns the viewers for those of the employees who are active. The teams of each team are read once."""
    if not ids:
        return []
    where = every(Among("id", tuple(ids)), equals("active", True), LIVING)
    found = await read(database, models.Employee, where, VIEWER_COLUMNS)
    below: dict[UUID, tuple[UUID, ...]] = {}
    viewers = []
    for one in found:
        role, team = EmployeeRole(one["role"]), one["team_id"]
        if role is EmployeeRole.MANAGER and team is not None and team not in below:
            below[team] = await subtree(database, [team])
        teams = below[team] if role is EmployeeRole.MANAGER and team is not None else ()
        viewers.append(Viewer(one.id, one["full_name"], role, teams, clock.today(zone)))
    return viewers


def unbounded(viewer: Viewer | None) -> Viewer:
    """Returns a copy of the viewer with the same masks, but without row predicates.

    A response that is read for this copy may be sent only to viewers that may see all of its rows. Raises
    Unauthenticated if there is no viewer.
    """
    return replace(required(viewer), sees_all=True)


def required(viewer: Viewer | None) -> Viewer:
    """Returns `viewer`. Raises Unauthenticated if `viewer` is None."""
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
    """Returns the viewer for an employee's record. For a manager, runs further statements to read their teams.

    `employee`: a record with the columns VIEWER_COLUMNS.
    `session`, `expires`: the session and the expiry of the caller's access token, if any.
    """
    role, team = EmployeeRole(employee["role"]), employee["team_id"]
    teams = await subtree(database, [team] if team else []) if role is EmployeeRole.MANAGER else ()
    return Viewer(employee.id, employee["full_name"], role, teams, clock.today(zone), session, expires)


async def subtree(database: Database, teams: list[UUID]) -> tuple[UUID, ...]:
    """Returns the ids of the given teams and of all teams below them. Runs one statement per level of the team tree."""
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
    """Returns the given columns of all rows that meet a condition, without access control."""
    statement = rows_statement(database, describe(model), where, columns=columns)
    rows = await database.fetch(statement.sql, statement.parameters)
    return [statement.reader.record(row) for row in rows]
