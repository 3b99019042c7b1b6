"""The viewer: on whose behalf something is read or changed."""

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
    """Who reads or changes: an employee, an API key, or the program itself, which may do everything.

    `id`: the employee; None for keys and the program. `role`: None for keys. `teams`: a manager's own team and all
    below it, or those of a key. `today`: the day on which an assignment has to hold. `session`: the sign-in that an
    access token belongs to. `expires`: when the token or the key ends. `grant`: what a key may. `sees_all`:
    nobody, but what a result is made for that is shared by all who see its rows.
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
        """Tells callers apart, for what is kept by caller."""
        if self.grant is not None:
            return f"key:{self.grant.key}"
        return str(self.id) if self.id else "system"


VIEWER_COLUMNS = ("id", "full_name", "role", "team_id")
"""What of an employee makes the viewer."""

SYSTEM = Viewer(None, "Rapport")
"""The program's own jobs: imports, seeds. They act for whoever may run commands on the server."""


async def by_email(database: Database, email: str, zone: ZoneInfo) -> Viewer | None:
    """The viewer whom an e-mail address names, whatever its case; None when no active employee has it."""
    found = await _active(database, _with_email(email))
    return None if found is None else await viewer_of(database, found, zone)


async def signing_in(database: Database, email: str) -> Record | None:
    """The active employee whom an e-mail address names, with the `password_hash`, which is None without a password."""
    return await _active(database, _with_email(email), "password_hash")


async def with_password(database: Database, id: UUID) -> Record | None:
    """An employee's `email` and `password_hash`, active or not."""
    found = await read(database, models.Employee, every(equals("id", id), LIVING), ("id", "email", "password_hash"))
    return found[0] if found else None


async def employee(database: Database, id: UUID, zone: ZoneInfo) -> Viewer | None:
    """The viewer who is this employee; None when they are not active."""
    found = await _active(database, equals("id", id))
    return None if found is None else await viewer_of(database, found, zone)


def unbounded(viewer: Viewer | None) -> Viewer:
    """Somebody with a viewer's masks who sees every row. What is read for them is given to who sees all of its rows."""
    return replace(required(viewer), sees_all=True)


def required(viewer: Viewer | None) -> Viewer:
    """The viewer. Raises Unauthenticated when there is none."""
    if viewer is None:
        raise Unauthenticated("Sign in first: send a token as Authorization: Bearer TOKEN.")
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
    """The viewer who an employee is, of whom `VIEWER_COLUMNS` were read. A manager's teams take further statements."""
    role, team = EmployeeRole(employee["role"]), employee["team_id"]
    teams = await subtree(database, [team] if team else []) if role is EmployeeRole.MANAGER else ()
    return Viewer(employee.id, employee["full_name"], role, teams, clock.today(zone), session, expires)


async def subtree(database: Database, teams: list[UUID]) -> tuple[UUID, ...]:
    """Some teams and all below them, level by level."""
    found: dict[UUID, None] = {}
    level = teams
    while level and len(found) <= 10_000:
        found.update(dict.fromkeys(level))
        below = await read(database, models.Team, every(Among("parent_id", tuple(level)), LIVING), ("id",))
        level = [record.id for record in below if record.id not in found]
    return tuple(found)


async def read(
    database: Database, model: type[models.Row], where: Expression, columns: tuple[str, ...]
) -> list[Record]:
    """Columns of the rows that meet a condition: what access itself must know."""
    statement = rows_statement(database, describe(model), where, columns=columns)
    rows = await database.fetch(statement.sql, statement.parameters)
    return [statement.reader.record(row) for row in rows]
