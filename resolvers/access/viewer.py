"""The viewer: on whose behalf something is read or changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

import models
from core import clock, tokens
from core.errors import Unauthenticated
from models.description import describe
from models.dialect.base import Database
from models.people import EmployeeRole
from resolvers.record import Record
from resolvers.search.expressions import LIVING, Among, Expression, Matches, equals, every
from resolvers.search.statements import rows as rows_statement


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who reads or changes. `id` is None for the program's own jobs, which may do everything.

    `teams`: a manager's own team and all below it. `today`: the day on which an assignment has to hold.
    """

    id: UUID | None
    name: str
    role: EmployeeRole = EmployeeRole.ADMIN
    teams: tuple[UUID, ...] = ()
    today: date = date.min

    @property
    def key(self) -> str:
        """Tells callers apart, for what is kept by caller."""
        return str(self.id) if self.id else "system"


SYSTEM = Viewer(None, "Rapport")
"""The program's own jobs: imports, seeds. They act for whoever may run commands on the server."""


async def authenticate(database: Database, secret: str, authorization: str | None, zone: ZoneInfo) -> Viewer | None:
    """The viewer whom an Authorization header names; None without one.

    Raises Unauthenticated when the header is no bearer token, the token does not hold, or its employee is not active.
    """
    if not authorization:
        return None
    scheme, _, token = authorization.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise Unauthenticated("Send the token as: Authorization: Bearer TOKEN.")
    found = await _active(database, equals("id", tokens.subject(secret, token.strip())), zone)
    if found is None:
        raise Unauthenticated("The token's employee is not active.")
    return found


async def by_email(database: Database, email: str, zone: ZoneInfo) -> Viewer | None:
    """The viewer whom an e-mail address names, whatever its case; None when no active employee has it."""
    return await _active(database, Matches("email", (email,)), zone)


def required(viewer: Viewer | None) -> Viewer:
    """The viewer. Raises Unauthenticated when there is none."""
    if viewer is None:
        raise Unauthenticated("Sign in first: send a token as Authorization: Bearer TOKEN.")
    return viewer


async def _active(database: Database, who: Expression, zone: ZoneInfo) -> Viewer | None:
    found = await _read(
        database, models.Employee, every(who, equals("active", True), LIVING), ("id", "full_name", "role", "team_id")
    )
    if not found:
        return None
    employee = found[0]
    role = EmployeeRole(employee["role"])
    teams = await _subtree(database, employee["team_id"]) if role is EmployeeRole.MANAGER else ()
    return Viewer(employee.id, employee["full_name"], role, teams, clock.today(zone))


async def _subtree(database: Database, team: UUID | None) -> tuple[UUID, ...]:
    """A team and all below it, level by level."""
    found: dict[UUID, None] = {}
    level = [team] if team else []
    while level and len(found) <= 10_000:
        found.update(dict.fromkeys(level))
        below = await _read(database, models.Team, every(Among("parent_id", tuple(level)), LIVING), ("id",))
        level = [record.id for record in below if record.id not in found]
    return tuple(found)


async def _read(
    database: Database, model: type[models.Row], where: Expression, columns: tuple[str, ...]
) -> list[Record]:
    statement = rows_statement(database, describe(model), where, columns=columns)
    rows = await database.fetch(statement.sql, statement.parameters)
    return [statement.reader.record(row) for row in rows]
