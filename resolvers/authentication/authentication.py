"""From an Authorization header to the viewer, and whether viewers still are who they were."""

# ruff: noqa: S608 - values are parameters
from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import models
from core import clock, tokens
from core.errors import Unauthenticated
from core.ids import parse_uuid
from models.description import describe
from models.dialect.base import Database
from models.fields import Kind
from models.people import EmployeeRole
from resolvers.access.viewer import SYSTEM, VIEWER_COLUMNS, Viewer, employee, viewer_of
from resolvers.authentication import api_keys, sessions
from resolvers.search.compile import Compiler
from resolvers.search.record import RowReader

_EMPLOYEES = f'SELECT {",".join(VIEWER_COLUMNS)} FROM "employee" "e" WHERE "e"."active" AND "e"."deleted_at" IS NULL'


@dataclass(frozen=True, slots=True)
class Bearer:
    """What came in an Authorization header: an access token, or an API key."""

    text: str
    api_key: bool


def bearer(authorization: str | None) -> Bearer | None:
    """What an Authorization header brings; None without one. Raises Unauthenticated when it is no bearer token."""
    if not authorization:
        return None
    scheme, _, token = authorization.partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token:
        raise Unauthenticated("Send the token as: Authorization: Bearer TOKEN.")
    return Bearer(token, token.startswith(api_keys.PREFIX))


async def authenticate(database: Database, secret: str, authorization: str | None, zone: ZoneInfo) -> Viewer | None:
    """The viewer whom an Authorization header names; None without one.

    Raises Unauthenticated when the header is no bearer token, the token or the API key does not hold, its employee is
    not active, or its session was ended.
    """
    token = bearer(authorization)
    if token is None:
        return None
    if token.api_key:
        return await api_keys.viewer_of(database, token.text, zone)
    claims = tokens.read(secret, token.text)
    found = await _employee(database, claims.subject, claims.session, claims.expires, zone)
    if found is not None:
        return found
    if claims.session is not None and not await sessions.holds(database, claims.session, claims.subject):
        raise Unauthenticated("The session of this token was ended. Sign in again.")
    raise Unauthenticated("The token's employee is not active.")


async def _employee(
    database: Database, id: UUID, session: UUID | None, expires: datetime | None, zone: ZoneInfo
) -> Viewer | None:
    """The viewer of a token, looked up by one statement. None: the employee is not active, or the session not valid."""
    compiler = Compiler(database)
    sql = f'{_EMPLOYEES} AND "e"."id"={compiler.bind(id)}'
    if session is not None:
        sql += f" AND {sessions.is_valid(*map(compiler.bind, (session, id, clock.now())))}"
    rows = await database.fetch(sql, compiler.parameters)
    if not rows:
        return None
    record = RowReader(database, describe(models.Employee), VIEWER_COLUMNS).record(rows[0])
    return await viewer_of(database, record, zone, session, expires)


async def by_key(database: Database, key: str, zone: ZoneInfo) -> Viewer | None:
    """The viewer whom `Viewer.key` named once; None when they are not active any more."""
    if key == SYSTEM.key:
        return SYSTEM
    id = parse_uuid(key.removeprefix("key:"))
    if id is None:
        return None
    return await (api_keys.by_id if key.startswith("key:") else employee)(database, id, zone)


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of viewers who stay connected.

    `ended`: those whose token, session or key no longer holds. `changed`: those who hold, but whose rights are others
    by now; `renewed` tells which.
    """

    ended: frozenset[Viewer]
    changed: frozenset[Viewer]


async def still_holds(database: Database, viewers: Collection[Viewer]) -> Standing:
    """What became of viewers since they were looked up; one statement, whatever their number."""
    now = clock.now()
    ended = {viewer for viewer in viewers if viewer.expires is not None and viewer.expires <= now}
    asked = [viewer for viewer in set(viewers) - ended if viewer.id or viewer.grant]
    if not asked:
        return Standing(frozenset(ended), frozenset())
    facts = await _facts(database, asked)
    changed = set()
    for viewer in asked:
        rights = facts.get(("key", str(viewer.grant.key)) if viewer.grant else ("employee", str(viewer.id)))
        session = viewer.session is None or ("session", str(viewer.session)) in facts
        if rights is None or not session:
            ended.add(viewer)
        elif rights != _rights(viewer):
            changed.add(viewer)
    return Standing(frozenset(ended), frozenset(changed))


async def renewed(database: Database, viewer: Viewer, zone: ZoneInfo) -> Viewer | None:
    """The same caller with the rights of this moment; None when they do not hold any more."""
    if viewer.grant is not None:
        return await api_keys.by_id(database, viewer.grant.key, zone)
    if viewer.id is None:
        return viewer
    return await _employee(database, viewer.id, viewer.session, viewer.expires, zone)


def _rights(viewer: Viewer) -> tuple[str, str | None]:
    """What a change of rights shows in: a key's version, an employee's role, and for a manager the team."""
    if viewer.grant is not None:
        return f"{viewer.grant.version} {viewer.grant.named}", None
    team = str(viewer.teams[0]) if viewer.role is EmployeeRole.MANAGER and viewer.teams else None
    return str(viewer.role), team


async def _facts(database: Database, viewers: list[Viewer]) -> dict[tuple[str, str], tuple[str, str | None]]:
    compiler = Compiler(database)

    def among(column: str, ids: set[Any]) -> str:
        return database.among(column, compiler.bind(database.values(Kind.ID, sorted(ids, key=str))), Kind.ID)

    employees: set[UUID | None] = {viewer.id for viewer in viewers if viewer.id}
    sql = (
        "SELECT 'employee',CAST(id AS TEXT),role,CASE WHEN role='MANAGER' THEN CAST(team_id AS TEXT) END"
        f" FROM employee WHERE {among('id', employees)} AND active AND deleted_at IS NULL"
        " UNION ALL SELECT 'session',CAST(id AS TEXT),'',NULL"
        f" FROM session WHERE {among('id', {viewer.session for viewer in viewers if viewer.session})}"
        f" AND revoked_at IS NULL AND expires_at>{compiler.bind(clock.now())}"
        " UNION ALL SELECT 'key',CAST(id AS TEXT),CAST(version AS TEXT)||' '||CAST("
        "(SELECT count(*) FROM api_key_team l WHERE l.api_key_id=api_key.id AND l.deleted_at IS NULL)"
        "+(SELECT count(*) FROM api_key_customer l WHERE l.api_key_id=api_key.id AND l.deleted_at IS NULL)"
        " AS TEXT),NULL"
        f" FROM api_key WHERE {among('id', {viewer.grant.key for viewer in viewers if viewer.grant})}"
        f" AND deleted_at IS NULL"
    )
    found = await database.fetch(sql, compiler.parameters)
    return {(row[0], row[1]): (row[2], row[3]) for row in found}
